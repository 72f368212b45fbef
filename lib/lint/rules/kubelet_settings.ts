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
      "failed to validate kubelet configuration, error: [invalid configuration: <any>",
      "failed to validate kubelet configuration, error: <name>: Invalid value: <any>",
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
      "CPU Manager policy options <name> require feature gates <name>, <name> enabled",
      ...["CPU", "Topology"].flatMap((manager) => [
        `unknown ${manager} Manager Policy option: <name>`,
        `${manager} Manager Policy Alpha-level Options not enabled, but option <name> provided`,
        `${manager} Manager Policy Beta-level Options not enabled, but option <name> provided`,
      ]),
      "unsupported cpumanager option: <name> (<name>)",
      "unsupported topologymanager option: <name> (<name>)",
      "None policy: received unsupported options=<name>",
      "static policy options <name> and <name> can not be used at the same time",
      "resource quantity for <name> cannot be negative: <name>",
      "failed to parse quantity <name> for <name> resource: <any>",
      "runtime returned an unknown cgroup driver <number>",
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
      "CPU Manager",
      "Topology Manager Policy",
      "cpumanager option",
      "topologymanager option",
      "None policy",
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
    id: "kubelet-argument-stray",
    by: "kubelet",
    summary: "the kubelet does not start: its command line has a word that belongs to no flag",
    texts: [
      "unknown command: <name>",
      "unknown command <name>",
      "unknown shorthand flag: <name> in -<name>",
      "failed to parse kubelet flag: unknown shorthand flag: <name> in -<name>",
      "failed to parse kubelet flag: flag needs an argument: --<name>",
    ],
    evidence: "source",
    needs: ["kubelet[", "kubelet-wrapper[", "kubelet:", "failed to parse kubelet flag", "kubelet  "],
    fix:
      "look at the whole command line (systemctl cat kubelet, /var/lib/kubelet/kubeadm-flags.env, /etc/default/kubelet, /etc/sysconfig/kubelet): a space where = belongs (a flag of true or false takes its value only with =), a flag without its value, a missing backslash at a line's end, a dash too few (-cgroup-driver), " +
      "quotation marks within a variable of the unit. Then systemctl daemon-reload and restart the kubelet",
    links: [FLAGS, `${SOURCE}/cmd/kubelet/app/server.go`],
  },
  {
    id: "kubelet-flag-value",
    by: "kubelet",
    summary: "the kubelet does not start: a flag has a value that cannot be read",
    texts: ["failed to parse kubelet flag: invalid argument <name> for --<name> flag: <any>"],
    evidence: "source",
    fix:
      "correct the value that the message names: where the flag is set shows systemctl cat kubelet, /var/lib/kubelet/kubeadm-flags.env, /etc/default/kubelet or /etc/sysconfig/kubelet; quotation marks within the value of an EnvironmentFile become part of it",
    links: [FLAGS],
  },
  {
    id: "kubelet-config-dropin",
    by: "kubelet",
    summary: "the kubelet does not start: a file of its directory of configuration drop-ins cannot be read",
    texts: [
      ...["", "failed to merge kubelet configs: failed to walk through kubelet dropin directory <path>: "].flatMap((
        begin,
      ) => [
        `${begin}failed to load kubelet dropin file, path: <path>, no apiVersion/kind`,
        `${begin}failed to load kubelet dropin file, path: <path>, unknown apiVersion/kind: <any>`,
        `${begin}failed to load kubelet dropin file, path: <path>, error: <any>`,
      ]),
      "failed to walk through kubelet dropin directory <path>: <any>",
    ],
    evidence: "source",
    fix:
      "each file NAME.conf in the directory of --config-dir is YAML that begins with apiVersion: kubelet.config.k8s.io/v1beta1 and kind: KubeletConfiguration: correct or remove the one that the message names; without any, make the directory or remove --config-dir",
    links: [
      "https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file/#kubelet-conf-d",
      `${SOURCE}/cmd/kubelet/app/server.go`,
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
