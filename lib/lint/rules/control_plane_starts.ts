/**
 * Why the API server, the controller manager or the scheduler ends while it starts: flags, files and address ranges.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const DOCS = "https://kubernetes.io/docs";
const API_SERVER = `${DOCS}/reference/command-line-tools-reference/kube-apiserver/`;
const ENCRYPTION = "error while parsing encryption provider configuration file <path>: ";
/** Flags that releases of these programs had, or have later, and that no other program has. */
const FLAGS: readonly string[] = [
  ...[
    "insecure-port",
    "insecure-bind-address",
    "kubelet-https",
    "kubelet-port",
    "kubelet-read-only-port",
    "basic-auth-file",
  ],
  ...[
    "token-auth-file",
    "admission-control",
    "admission-control-config-file",
    "experimental-encryption-provider-config",
  ],
  ...[
    "experimental-bootstrap-token-auth",
    "experimental-keystone-url",
    "enable-swagger-ui",
    "repair-malformed-updates",
  ],
  ...["target-ram-mb", "audit-dynamic-configuration", "service-account-api-audiences", "master-service-namespace"],
  ...["etcd-quorum-read", "deserialization-cache-size"],
  ...["pod-eviction-timeout", "enable-taint-manager", "deployment-controller-sync-period", "register-retry-count"],
  ...[
    "experimental-cluster-signing-duration",
    "horizontal-pod-autoscaler-use-rest-clients",
    "insecure-experimental-approve-all-kubelet-csrs-for-group",
  ],
  ...["concurrent-service-endpoint-syncs", "concurrent-statefulset-syncs", "horizontal-pod-autoscaler-upscale-delay"],
  ...["horizontal-pod-autoscaler-downscale-delay", "algorithm-provider", "policy-config-file"],
  ...[
    "policy-configmap",
    "use-legacy-policy-config",
    "hard-pod-affinity-symmetric-weight",
    "failure-domains",
  ],
];

/** Flags and what they name. */
const FLAG_RULES: readonly DaemonRule[] = [
  {
    id: "control-plane-flag-unknown",
    by: "cluster",
    summary:
      "a component of the control plane ends at its start: it has a flag that this release does not have any more, or not yet",
    texts: [
      ...FLAGS.map((flag) => `unknown flag: --${flag}`),
      "invalid port value <number>: only zero is allowed",
      "unknown api groups <name>",
    ],
    evidence: "reported",
    behind: ["kubelet["],
    fix:
      "remove it where it comes from: extraArgs in kubectl -n kube-system edit cm kubeadm-config and /etc/kubernetes/manifests/*.yaml on each control plane node; extra_args of RKE, kube-apiserver-arg of k3s and RKE2, extra-config of minikube, kubespray's variables, the unit's file. " +
      "Examples: --insecure-port, --insecure-bind-address end with 1.24 (1.20: only 0), --pod-eviction-timeout 1.27, --experimental-encryption-provider-config is --encryption-provider-config, log flags but -v ended with 1.26. Quotation marks in a unit's ExecStart become part of the value",
    links: [API_SERVER, "https://github.com/kubernetes/kubeadm/issues/2839"],
  },
  {
    id: "component-flag-unknown",
    by: "cluster",
    summary: "a component of Kubernetes ends at its start: it has a flag that its release does not know",
    texts: ["unknown flag: --<words>", "unknown shorthand flag: <any>"],
    evidence: "reported",
    // So print the components from 1.23 on.
    anywhere: [
      ...["run.go:72] command failed", "run.go:74] command failed", "kube-apiserver[", "kube-controller-manager["],
      ...["kube-scheduler[", "kube-proxy[", "cloud-controller-manager["],
    ],
    behind: ["kubelet["],
    fix:
      "remove the flag, or write what took its place: the release notes of that release name it. It stands in the manifest or unit of the component (/etc/kubernetes/manifests/*.yaml, systemctl cat NAME, the DaemonSet of kube-proxy) and in what writes that: extraArgs in cm kubeadm-config, kube-apiserver-arg and the like of k3s and RKE2, extra_args, extra-config, kubespray's variables. " +
      "The log flags but -v and --vmodule (--logtostderr, --log-dir, --alsologtostderr) ended with 1.26, --port and --address of scheduler and controller manager with 1.24",
    links: [API_SERVER, "https://kubernetes.io/docs/concepts/cluster-administration/system-logs/"],
  },
  {
    id: "api-server-admission-plugin",
    by: "cluster",
    summary: "the API server does not start: an admission plugin that this release does not have is switched on or off",
    texts: [
      "enable-admission-plugins plugin <name> is unknown",
      "disable-admission-plugins plugin <name> is unknown",
      "unknown admission plugin: <name>",
      "invalid admission plugin <name>",
      "<any> in enable-admission-plugins and disable-admission-plugins overlapped",
    ],
    evidence: "source",
    fix:
      "take it out of --enable-admission-plugins: /etc/kubernetes/manifests/kube-apiserver.yaml on each control plane node and extraArgs in cm kubeadm-config (k3s, RKE2: kube-apiserver-arg; minikube: --extra-config). PodSecurityPolicy ended with 1.25: use Pod Security admission, on by default: labels pod-security.kubernetes.io/enforce of namespaces. PodPreset ended with 1.20, SecurityContextDeny with 1.30. Otherwise look for a typing error: names are case-sensitive",
    links: [`${DOCS}/reference/access-authn-authz/admission-controllers/`, "https://github.com/k3s-io/k3s/issues/516"],
  },
  {
    id: "api-server-service-account-flags",
    by: "cluster",
    summary: "the API server of 1.20 or newer does not start without the flags that sign service accounts' tokens",
    texts: [
      "service-account-issuer is a required flag",
      "[service-account-issuer is a required flag, --service-account-signing-key-file and --service-account-issuer are required flags]",
      "--service-account-signing-key-file and --service-account-issuer are required flags",
    ],
    evidence: "reported",
    fix:
      "add --service-account-issuer=https://kubernetes.default.svc.cluster.local, --service-account-signing-key-file (the private key that --service-account-private-key-file of the controller manager has: sa.key, service-account-key.pem) and --service-account-key-file with its public key. kubeadm upgrade does it; by hand: the manifest or unit of each API server. Docker Desktop, kops, Rancher: a release that knows 1.20",
    links: [
      `${DOCS}/tasks/configure-pod-container/configure-service-account/`,
      "https://github.com/kelseyhightower/kubernetes-the-hard-way/issues/626",
    ],
  },
];

/** Files that the control plane reads. */
const FILES: readonly DaemonRule[] = [
  {
    id: "control-plane-file-unread",
    by: "cluster",
    summary:
      "a component of the control plane does not start: a file that a flag names is not there in its container, or it may not read it",
    texts: [
      ...["no such file or directory", "permission denied"].flatMap((error) => [
        `loading audit policy file: failed to read file path <path>: open <path>: ${error}`,
        `open /etc/kubernetes/pki/<below>: ${error}`,
        `open /etc/kubernetes/ssl/<below>: ${error}`,
        `open /var/lib/kubernetes/<below>: ${error}`,
        `unable to load server certificate: open <path>: ${error}`,
        `unable to load client CA provider: open <path>: ${error}`,
        `unable to load client CA provider: unable to load client CA file <path>: open <path>: ${error}`,
        `error opening encryption provider configuration file <path>: open <path>: ${error}`,
        `error reading encryption provider configuration file <path>: open <path>: ${error}`,
        `failed to parse service-account-issuer-key-file: open <path>: ${error}`,
        `error reading CA cert file <path>: open <path>: ${error}`,
        `error reading CA cert and key: open <path>: ${error}`,
      ]),
      "failed to parse service-account-issuer-key-file: data does not contain a valid <any>",
      "loading audit policy file: failed to read file path <path>: read <path>: is a directory",
      "loading audit policy file: <any>",
      "ensureLogFile: open <path>: <errno>",
      "ensureLogFile: mkdir <path>: <errno>",
    ],
    evidence: "source",
    anywhere: [
      ...["audit policy file", "client CA provider", "encryption provider configuration file", "ensureLogFile"],
      ...["service-account-issuer-key-file", "unable to load server certificate: open /etc/kubernetes/"],
      ...["run.go:72] command failed", "run.go:74] command failed"],
      ...["kube-apiserver", "kube-controller-manager", "kube-scheduler"],
    ],
    behind: ["failed to run Kubelet", "kubelet["],
    fix:
      "the path is one in the component's container: besides the flag it needs hostPath volume and volumeMount in /etc/kubernetes/manifests/kube-apiserver.yaml (kubeadm: extraVolumes; RKE2: kube-apiserver-extra-mount; minikube: only below /var/lib/minikube/certs), type: File, and the file on every control plane node. " +
      "is a directory: the file was missing at the first start: remove the directory that was made in its place. permission denied: the user that the program runs as has to read it (chmod, chown; the log's directory: to write)",
    links: [`${DOCS}/tasks/debug/debug-cluster/audit/`, "https://github.com/kubernetes/minikube/issues/4488"],
  },
  {
    id: "api-server-encryption-config",
    by: "cluster",
    summary: "the API server does not start: its file for the encryption of Secrets in etcd is not valid",
    texts: [
      `${ENCRYPTION}<any>`,
      `${ENCRYPTION}error while parsing file: <any>`,
      ...["did not find expected key", "mapping values are not allowed in this context", "<any>"].map((why) =>
        `${ENCRYPTION}error while parsing file: error converting YAML to JSON: yaml: line <number>: ${why}`
      ),
      `${ENCRYPTION}could not obtain secret for named key <name>: illegal base64 data at input byte <number>`,
      `${ENCRYPTION}invalid provider configuration: at least one provider must be specified`,
      `${ENCRYPTION}error while parsing file: resources[<number>].providers[<number>].<name>: Invalid value: <name>: secrets must be base64 encoded`,
      `${ENCRYPTION}error while parsing file: resources[<number>].providers[<number>].<name>: Invalid value: <name>: secret is not of the expected length, got <number>, expected one of [<any>`,
      "error while building transformers: error while parsing file: <any>",
      "error while parsing file: resources[<number>].providers[<number>].<name>: Invalid value: <any>",
      "secret is not of the expected length, got <number>, expected one of [<words>]",
    ],
    evidence: "source",
    fix:
      "apiVersion: apiserver.config.k8s.io/v1, kind: EncryptionConfiguration (EncryptionConfig, v1 only with the flag --experimental-encryption-provider-config up to 1.12), resources: a list of resources and providers, each provider one item. secret is head -c 32 /dev/urandom | base64 (aescbc takes 16, 24 or 32 bytes), not a variable's name that the shell did not replace. " +
      "The same file on all control plane nodes; keep each key that Secrets were written with, else they cannot be read any more",
    links: [
      `${DOCS}/tasks/administer-cluster/encrypt-data/`,
      "https://github.com/opsnull/follow-me-install-kubernetes-cluster/issues/587",
    ],
  },
  {
    id: "control-plane-kubeconfig",
    by: "cluster",
    summary:
      "the controller manager or the scheduler has no kubeconfig to reach the API server with, or not where it looks",
    texts: [
      "failed to get delegated authentication kubeconfig: failed to get delegated authentication kubeconfig: stat <path>: no such file or directory",
      "failed to get delegated authentication kubeconfig: failed to get delegated authentication kubeconfig: <any>",
      "failed to get delegated authentication kubeconfig: <any>",
      "stat /etc/kubernetes/scheduler.conf: no such file or directory",
      "stat /etc/kubernetes/controller-manager.conf: no such file or directory",
      "kube-scheduler[<number>]: invalid configuration: no configuration has been provided",
      "kube-controller-manager[<number>]: invalid configuration: no configuration has been provided",
    ],
    evidence: "reported",
    fix:
      "kubeadm: kubeadm init phase kubeconfig scheduler (controller-manager) on that control plane node writes /etc/kubernetes/*.conf anew (with the same --control-plane-endpoint or --config), then the static pod starts by itself. A unit: --kubeconfig, --authentication-kubeconfig and --authorization-kubeconfig, or clientConnection.kubeconfig in the file of --config, with the path as this program sees it; its user has to be allowed to read it",
    links: [
      `${DOCS}/reference/setup-tools/kubeadm/kubeadm-init-phase/`,
      "https://github.com/kelseyhightower/kubernetes-the-hard-way/issues/642",
    ],
  },
];

/** Who may not enter. */
const CLIENTS: readonly DaemonRule[] = [
  {
    id: "component-status-port",
    by: "cluster",
    summary:
      "kubectl get componentstatuses asks the scheduler and the controller manager at a port that they do not listen on any more: no fault by itself",
    texts: [
      ...["10251", "10252"].flatMap((port) =>
        ["127.0.0.1", "localhost"].flatMap((host) => [
          `Get http://${host}:${port}/healthz: dial tcp <address>: connect: connection refused`,
          `Get http://${host}:${port}/healthz: dial tcp <address>: getsockopt: connection refused`,
        ])
      ),
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "leave it: componentstatuses is deprecated since 1.19, and both listen on 10259 and 10257 (https). kubectl -n kube-system get pods and get leases kube-scheduler kube-controller-manager show whether they run; if not, crictl logs of them. Who needs a green list up to 1.22 removes - --port=0 from /etc/kubernetes/manifests/kube-scheduler.yaml and kube-controller-manager.yaml, which opens an unprotected port on localhost",
    links: [
      "https://github.com/kubernetes/kubeadm/issues/2222",
      "https://kubernetes.io/docs/reference/setup-tools/kubeadm/implementation-details/",
    ],
  },
  {
    id: "api-server-client-certificate",
    refines: ["api-certificate-expired", "api-certificate-foreign"],
    by: "cluster",
    summary:
      "a client certificate that the API server gets has expired or is of another CA: a kubelet's, the scheduler's, the controller manager's or an admin's",
    texts: [
      "x509: certificate has expired or is not yet valid: current time <now> is <words> <then>",
      "x509: certificate has expired or is not yet valid: current time <now> is <words> <then>, <any>",
      "x509: certificate has expired or is not yet valid",
      "x509: certificate signed by unknown authority",
      "x509: certificate signed by unknown authority, <any>",
      "verifying certificate <any> failed: x509: <any>",
    ],
    evidence: "reported",
    anywhere: ["Unable to authenticate the request"],
    fix:
      "kubeadm certs check-expiration on a control plane node; kubeadm certs renew all renews, but what runs keeps the old ones: restart API server, controller manager, scheduler and etcd (move /etc/kubernetes/manifests/*.yaml away for 20 s and back) on each control plane node, copy admin.conf to ~/.kube/config, restart the kubelets. " +
      "minikube: minikube stop and start; k3s, RKE2: a restart of the service renews. Compare the clocks. After a new CA every kubeconfig needs it",
    links: [
      `${DOCS}/tasks/administer-cluster/kubeadm/kubeadm-certs/`,
      "https://github.com/kubernetes/kubernetes/issues/120890",
    ],
  },
];

/** Ranges of addresses. */
const RANGES: readonly DaemonRule[] = [
  {
    id: "node-cidr-outside",
    by: "cluster",
    summary:
      "the controller manager ends: a node has a pod CIDR outside of --cluster-cidr, which was changed or is not what the cluster was made with",
    texts: [
      "failed to mark cidr[<any>] at idx [<number>] as occupied for node: <name>: cidr <name> is out the range of cluster cidr <name>",
      "failed to mark cidr[<any>] at idx [<number>] as occupied for node: <any>",
      "failed to mark cidr as occupied: cidr <name> is out the range of cluster cidr <name>",
      "failed to mark cidr as occupied: <any>",
      "failed to mark cidr as occupied for node: <any>",
    ],
    evidence: "reported",
    fix:
      "kubectl get nodes -o custom-columns=N:.metadata.name,C:.spec.podCIDR shows which. Set --cluster-cidr (podSubnet in kubeadm-config, kube_pods_subnet, cluster-cidr) back to the range that the nodes have. If the new one is wanted: drain, kubectl delete node NAME and let its kubelet register anew, one after the other, and set the network plugin to the same range. A node made by hand, or of a test: delete it. Until then no controller runs",
    links: [
      "https://github.com/kubernetes/kubernetes/issues/75461",
      "https://github.com/kubernetes/kubernetes/issues/95948",
    ],
  },
  {
    id: "node-cidr-exhausted",
    by: "cluster",
    summary: "a new node gets no pod CIDR: the cluster's range has no free one of the size that each node takes",
    texts: [
      "CIDRNotAvailable",
      "Node <name> status is now: CIDRNotAvailable",
      "CIDR allocation failed; there are no remaining CIDRs left to allocate in the accepted range",
      "CIDR allocation failed; there are no remaining CIDRs left to allocate in the range <any>",
      "Controller: Invalid --cluster-cidr, mask size of cluster CIDR must be less than or equal to --node-cidr-mask-size configured for CIDR family",
      "Controller: Invalid --cluster-cidr, mask size of cluster CIDR must be less than --node-cidr-mask-size",
      "New CIDR set failed; the node CIDR size is too big",
      "mask size of cluster CIDR must be less than or equal to --node-cidr-mask-size configured for CIDR family",
    ],
    evidence: "reported",
    fix:
      "each node takes a /24 of --cluster-cidr (--node-cidr-mask-size): a /22 is enough for 4 nodes, a /16 for 256. Delete nodes that do not exist any more (kubectl get nodes); give new nodes smaller ones (--node-cidr-mask-size=25: at most 128 addresses each, and maxPods below 110 of the kubelet), or make the cluster with a wider podSubnet. For IPv6 the difference of both masks is at most 16. Calico, Cilium and others with addresses of their own do not use it: --allocate-node-cidrs=false",
    links: [
      "https://github.com/kubernetes/kubernetes/issues/85866",
      `${DOCS}/reference/command-line-tools-reference/kube-controller-manager/`,
    ],
  },
  {
    id: "service-range-too-large",
    by: "cluster",
    summary: "the API server does not start: --service-cluster-ip-range is wider than a Service range may be",
    texts: [
      "specified --service-cluster-ip-range is too large; for <number>-bit addresses, the mask must be >= <number>",
      "specified --secondary-service-cluster-ip-range is too large; for <number>-bit addresses, the mask must be >= <number>",
      "--service-cluster-ip-range is too large; <any>",
    ],
    evidence: "reported",
    fix:
      "for IPv4 a mask of at least /12, for IPv6 at least /108: fd00:10:96::/112, for example, not /64: serviceSubnet (kubeadm), service-cidr (k3s, RKE2), kube_service_addresses_ipv6 (kubespray), the same for API server and controller manager. Changing the range of an existing cluster needs new Services: take it at the start",
    links: [API_SERVER],
  },
];

/** What the control plane's components say at their start. */
export const CONTROL_PLANE_START_RULES: readonly DaemonRule[] = [...FLAG_RULES, ...FILES, ...CLIENTS, ...RANGES];
