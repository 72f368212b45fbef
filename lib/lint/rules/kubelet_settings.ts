/**
 * A kubelet that does not start for its flags, its configuration's values or its kubeconfig.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const FLAGS = "https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/";
const SOURCE = "https://github.com/kubernetes/kubernetes/blob/v1.34.0";

/** Why a kubeconfig cannot be loaded. */
const UNREADABLE: readonly string[] = [
  "read <path>: is a directory",
  "open <path>: permission denied",
  "yaml: line <number>: <any>",
  "couldn't get version/kind; json parse error: <any>",
  "error converting YAML to JSON: <any>",
  "illegal base64 data at input byte <number>",
];

/** Kubelets that do not start for what they are given. */
export const KUBELET_SETTING_RULES: readonly DaemonRule[] = [
  {
    id: "kubelet-runtime-endpoint-missing",
    by: "kubelet",
    summary: "the kubelet does not start: it has no address of a container runtime",
    texts: [
      "the container runtime endpoint address was not specified or empty, use --container-runtime-endpoint to set",
      "failed to validate kubelet flags: the container runtime endpoint address was not specified or empty, use --container-runtime-endpoint to set",
    ],
    evidence: "reported",
    fix:
      "set containerRuntimeEndpoint in the kubelet's configuration file, or --container-runtime-endpoint=unix:///run/containerd/containerd.sock (CRI-O: /var/run/crio/crio.sock, " +
      "Docker: /var/run/cri-dockerd.sock) in its flags; kubeadm init or join writes it, so that before them the kubelet ends with this message",
    links: [FLAGS, `${SOURCE}/cmd/kubelet/app/options/options.go`],
  },
  {
    id: "kubelet-settings-invalid",
    by: "kubelet",
    summary:
      "the kubelet does not start: the value of a flag or of a field of its configuration is not valid; the message names it",
    texts: [
      "failed to validate kubelet flags: <any>",
      "Failed to validate kubelet flags err=<any>",
      "invalid configuration: <name> (--<name>) <any>",
      ...["must be", "cannot be", "must not be"].map((words) =>
        `failed to validate kubelet configuration, error: invalid configuration: <name> ${words} <any>`
      ),
      "failed to validate kubelet configuration, error: invalid configuration: <any>",
      ...["kubernetes.io", "[kubernetes.io]"].map((begin) =>
        `unknown '${begin}' or 'k8s.io' labels specified with --node-labels: <any>`
      ),
      "unknown 'kubernetes.io' or 'k8s.io' labels specified with --node-labels: [<words>]",
      "--node-labels in the 'kubernetes.io' namespace must begin with an allowed prefix (<any>",
      "the SeccompDefault feature gate must be enabled in order to use the --seccomp-default flag",
      ...["kube", "system", "qos"].map((which) => `--${which}-reserved value failed to parse: <any>`),
      "reserved-cpus: <name> is not a subset of online-cpus: <name>",
      "unable to parse reserved-cpus list: <any>",
      "bad --node-ip <name>: <any>",
      "swap feature is enabled and LimitedSwap but it is only supported with cgroupv2",
      "topology manager policy options <name> require feature gates <name> enabled",
      "cannot exit on lock file contention: no lock file specified",
    ],
    evidence: "source",
    needs: [
      "kubelet",
      "--node-labels",
      "--seccomp-default",
      "-reserved value failed",
      "reserved-cpus",
      "--node-ip",
      "LimitedSwap",
      "topology manager policy options",
      "lock file contention",
    ],
    fix:
      "correct the flag (/var/lib/kubelet/kubeadm-flags.env, /etc/default/kubelet, /etc/sysconfig/kubelet, the unit's drop-ins) or the field of /var/lib/kubelet/config.yaml that the message names, and " +
      "start the kubelet again. Labels of kubernetes.io and k8s.io other than the allowed ones are set with kubectl label node, not by the kubelet",
    links: [
      `${SOURCE}/pkg/kubelet/apis/config/validation/validation.go`,
      "https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#noderestriction",
    ],
  },
  {
    id: "kubelet-kubeconfig-invalid",
    by: "kubelet",
    summary: "the kubelet does not start: its kubeconfig is a directory, may not be read, or is not a kubeconfig",
    texts: [
      ...["invalid kubeconfig: ", "unable to load bootstrap kubeconfig: "].flatMap((begin) => [
        ...UNREADABLE.map((cause) => `${begin}error loading config file <path>: ${cause}`),
        `${begin}invalid configuration: no configuration has been provided`,
        `${begin}invalid configuration: no configuration has been provided, try setting KUBERNETES_MASTER environment variable`,
      ]),
    ],
    evidence: "reported",
    fix:
      "let --kubeconfig name the file itself (kubeadm: /etc/kubernetes/kubelet.conf), readable for the kubelet's user, and check it with kubectl --kubeconfig FILE config view. A directory at that " +
      "path was made by a copy or a mount of a file that was missing: move it aside, and put the file there",
    links: [
      "https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/",
      "https://github.com/kelseyhightower/kubernetes-the-hard-way/issues/807",
    ],
  },
];
