/**
 * Checks and phases of kubeadm that fail for one reason each: an etcd of one's own, versions, files of an earlier cluster.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const KUBEADM = "https://kubernetes.io/docs/setup/production-environment/tools/kubeadm";
const CHECKS = "https://kubernetes.io/docs/reference/setup-tools/kubeadm/implementation-details/#preflight-checks";
const UPGRADE = "https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-upgrade/";
/** Before the lines of checks, which are indented. */
const FATAL = "[preflight] Some fatal errors occurred: ";
const ETCD = "[ERROR ExternalEtcdVersion]: ";

/** The phases of kubeadm init that ask the new API server. */
const LATE_PHASES: readonly string[] = [
  "upload-config/kubeadm",
  "upload-config/kubelet",
  "upload-certs",
  "mark-control-plane",
  "bootstrap-token",
  "addon/coredns",
  "addon/kube-proxy",
  "kubelet-finalize",
];

/** kubeadm's single checks and phases. */
export const KUBEADM_DETAIL_RULES: readonly DaemonRule[] = [
  {
    id: "kubeadm-external-etcd",
    refines: "kubeadm-preflight",
    by: "cluster",
    summary:
      "kubeadm does not reach the external etcd of its configuration, lacks its certificates, or finds it too old",
    texts: [
      ...["", ETCD, `${FATAL}${ETCD}`].flatMap((begin) => [
        `${begin}this version of kubeadm only supports external etcd version >= <name>. Current version: <name>`,
        `${begin}couldn't load external etcd's certificate and key pair <any>`,
        `${begin}couldn't load external etcd's server certificate <any>`,
        `${begin}failed to parse external etcd endpoint <any>`,
        `${begin}couldn't parse external etcd version <any>`,
      ]),
      ...["", FATAL].flatMap((begin) => [`${begin}${ETCD}Get <url>: <any>`, `${begin}${ETCD}<any>`]),
    ],
    evidence: "source",
    anywhere: ["ExternalEtcdVersion", "external etcd"],
    fix:
      "etcd.external in ClusterConfiguration: caFile, certFile and keyFile have to lie on this node (copy etcd's ca.crt and apiserver-etcd-client.crt and .key), be of that etcd's CA, and endpoints be its members: curl --cacert CA --cert CERT --key KEY https://MEMBER:2379/version from here prints its version; open 2379. Too old: update etcd one minor release at a time, after a snapshot",
    links: [`${KUBEADM}/high-availability/#external-etcd-nodes`],
  },
  {
    id: "kubeadm-program-missing",
    refines: "kubeadm-preflight",
    by: "cluster",
    summary: "kubeadm: a program that the kubelet, kube-proxy or kubeadm runs is not installed on the node",
    texts: [
      ...["", FATAL].map((begin) => `${begin}[ERROR FileExisting-<name>]: <name> not found in system path`),
      ...["conntrack", "iptables", "ip", "mount", "nsenter", "crictl", "losetup", "cp"].map((name) =>
        `${name} not found in system path`
      ),
    ],
    evidence: "source",
    anywhere: ["[ERROR FileExisting", "[preflight]"],
    fix:
      "install its package: conntrack (Fedora, RHEL, SUSE: conntrack-tools), iptables, ip of iproute2 (iproute), crictl of cri-tools, mount and nsenter of util-linux; ethtool, socat and tc (iproute-tc) are only warned of. If it is there, root's PATH lacks /usr/sbin: sudo env | grep PATH",
    links: [CHECKS],
  },
  {
    id: "kubeadm-proxy-used",
    by: "cluster",
    summary: "no failed start yet: kubeadm would ask the cluster's own addresses through an HTTP proxy",
    texts: [
      "Connection to <name> uses proxy <name>. If that is not intended, adjust your proxy settings",
      "connection to <name> uses proxy <name>. This may lead to malfunctional cluster setup. Make sure that Pod and Services IP ranges specified correctly as exceptions in proxy configuration",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "before kubeadm init or join: export NO_PROXY=127.0.0.1,localhost,NODE-ADDRESSES,10.96.0.0/12,10.244.0.0/16,.svc,.cluster.local (the ranges of your Services and pods, the control plane's name), also in the services of containerd and the kubelet; kubeadm writes the variables into the manifests of the control plane, so correct them there on a cluster that exists",
    links: [CHECKS],
  },
  {
    id: "kubeadm-release-unfit",
    refines: "kubeadm-config-invalid",
    by: "cluster",
    summary: "kubeadm is of another release than the cluster that it is to make or upgrade",
    texts: [
      "this version of kubeadm only supports deploying clusters with the control plane version >= <words>. Current version: <any>",
    ],
    evidence: "source",
    fix:
      "install kubeadm of that minor release (apt install kubeadm=1.28.*; pkgs.k8s.io has a repository for each, so change the release in /etc/apt/sources.list.d/kubernetes.list or the yum repository), or set kubernetesVersion to this kubeadm's: it makes clusters of its own and of the last minor release. To join use the one of the cluster",
    links: ["https://kubernetes.io/releases/version-skew-policy/#kubeadm"],
  },
  {
    id: "kubeadm-upgrade-skipped",
    by: "cluster",
    summary: "kubeadm upgrade goes one minor release at a time, with a kubeadm of the release to go to",
    texts: [
      "the --version argument is invalid due to these fatal errors: <any>",
      ...[
        "is higher than the kubeadm version <name>. Upgrade kubeadm first using the tool you used to install kubeadm",
        "is at least one minor release higher than the kubeadm minor release (<words>). Such an upgrade is not supported",
        "is equal to or lower than the minimum supported version <name>. Please specify a higher version to upgrade to",
        "is too high; kubeadm can upgrade only <number> minor version at a time",
      ].map((why) => `Specified version to upgrade to <name> ${why}`),
      "There are kubelets in this cluster that are too old that have these versions <any>",
    ],
    evidence: "source",
    fix:
      "kubeadm version, kubectl version: from 1.28 to 1.30 go by 1.29: install kubeadm of the next minor release first (its own repository of pkgs.k8s.io), kubeadm upgrade plan, kubeadm upgrade apply v1.29.x on the first control plane node, kubeadm upgrade node on the others, then kubelet and kubectl; and again. Kubelets that are too old: update those nodes before",
    links: [UPGRADE],
  },
  {
    id: "kubeadm-pod-subnet-small",
    refines: "kubeadm-config-invalid",
    by: "cluster",
    summary: "the range of pods is smaller than the part of it that each node gets",
    texts: ["", "networking."].flatMap((begin) => [
      `${begin}podSubnet: Invalid value: <name>: the size of pod subnet with mask <number> is smaller than the size of node subnet with mask <number>`,
      `${begin}podSubnet: Invalid value: <name>: pod subnet mask (<number>) and node-mask (<number>) difference is greater than <number>`,
    ]),
    evidence: "source",
    fix:
      "each node gets a /24 of it (IPv6: /64): take --pod-network-cidr=10.244.0.0/16, which has room for 256 nodes, or a smaller part per node by node-cidr-mask-size of controllerManager.extraArgs, at most 16 bits longer than the range's own. The range must not overlap with that of the nodes or Services",
    links: [`${KUBEADM}/create-cluster-kubeadm/#pod-network`],
  },
  {
    id: "kubeadm-join-release",
    by: "cluster",
    summary:
      "kubeadm join asks for a ConfigMap by a name that the cluster's release does not have: kubeadm is of another one",
    texts: [
      ...["", "failed to get config map: "].flatMap((begin) => [
        `${begin}configmaps kubelet-config-<name> is forbidden: User <name> cannot get resource <any>`,
        `${begin}configmaps kubelet-config is forbidden: User <name> cannot get resource <any>`,
        `${begin}configmaps kubelet-config-<name> not found`,
      ]),
    ],
    evidence: "source",
    fix:
      "install kubeadm and kubelet of the cluster's minor release on this node (kubectl version, kubectl get nodes): kubeadm up to 1.23 asks for kubelet-config-1.23, from 1.24 on for kubelet-config. After an upgrade of the cluster that was done in part: kubeadm init phase upload-config kubelet --config FILE on a control plane node writes it",
    links: ["https://kubernetes.io/releases/version-skew-policy/#kubeadm"],
  },
  {
    id: "kubeadm-join-no-proxy",
    by: "cluster",
    summary:
      "kubeadm join reads the configuration of kube-proxy, which this cluster does not have: its add-on was left out, or removed",
    texts: [
      "",
      "failed to get component configs: ",
      "unable to fetch the kubeadm-config ConfigMap: failed to get component configs: ",
    ]
      .flatMap((begin) => [
        `${begin}configmaps "kube-proxy" is forbidden: User system:bootstrap:<name> cannot get resource <any>`,
        `${begin}configmaps "kube-proxy" not found`,
      ]),
    evidence: "source",
    anywhere: ["kubeadm", "component configs", "system:bootstrap"],
    fix:
      "on a control plane node kubeadm init phase addon kube-proxy (with --config FILE, if the cluster was made with one) makes its ConfigMap and the role that lets a node that joins read it; join again. Where something else takes the place of kube-proxy (Cilium, Calico's eBPF), delete only its DaemonSet afterwards, not the ConfigMap, or join with a newer kubeadm of the cluster's release",
    links: ["https://github.com/kubernetes/kubeadm/issues/1349"],
  },
  {
    id: "kubeadm-certs-external",
    by: "cluster",
    summary:
      "kubeadm does not manage a certificate of that name in this cluster: its etcd is external, or the CA's key is not there",
    texts: [
      "<name> is not a valid certificate for this cluster",
      ...["renew", "<name>"].map((phase) =>
        `error execution phase ${phase}: <name> is not a valid certificate for this cluster`
      ),
      "unable to load certificate <name>: <name> is not a valid certificate for this cluster",
    ],
    evidence: "source",
    needs: ["is not a valid certificate for this cluster"],
    fix:
      "kubeadm certs check-expiration lists those that it manages: renew each of them by its name (kubeadm certs renew apiserver, apiserver-kubelet-client, front-proxy-client, admin.conf, …), and restart kube-apiserver, kube-controller-manager and kube-scheduler. With an external etcd its certificates and apiserver-etcd-client come from that etcd's CA: make them there and copy them to /etc/kubernetes/pki. An etcd of kubeadm's own: ClusterConfiguration in the ConfigMap kubeadm-config, or the file of --config, must not say etcd.external",
    links: [
      "https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/",
      "https://github.com/kubernetes/kubernetes/issues/86864",
    ],
  },
  {
    id: "kubeadm-files-older",
    by: "cluster",
    summary: "kubeadm finds certificates or kubeconfigs of an earlier set-up, with another CA, address or name",
    texts: [
      "a kubeconfig file <path> exists already but has got the wrong CA cert",
      "a kubeconfig file <path> exists already but has an unexpected API Server URL: <any>",
      "failed to write or validate certificate <name>: certificate <name> is invalid: <any>",
      "failed to write or validate certificate <name>: certificate <name> is not signed by corresponding CA",
      "certificate <name> is not signed by corresponding CA",
      "certificate <name> is invalid: x509: certificate is valid for <names>, not <name>",
    ],
    evidence: "source",
    anywhere: ["execution phase", "kubeadm", "a kubeconfig file"],
    fix:
      "a new cluster: kubeadm reset, which deletes /etc/kubernetes and, on a control plane node, etcd's data, then init or join again. A node that is to stay, with a new address or name: move the file that the message names out of /etc/kubernetes (apiserver.crt and .key in pki, admin.conf, kubelet.conf) and run that phase again: kubeadm init phase certs apiserver, kubeadm init phase kubeconfig all",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/"],
  },
  {
    id: "kubeadm-coredns-unknown",
    refines: "kubeadm-preflight",
    by: "cluster",
    summary:
      "kubeadm upgrade does not know the cluster's CoreDNS or a plugin in its Corefile, so that it would not move its settings",
    texts: ["CoreDNSUnsupportedPlugins", "CoreDNSMigration"].flatMap((check) =>
      ["", FATAL].flatMap((begin) => [
        `${begin}[ERROR ${check}]: start version <name> not supported`,
        `${begin}[ERROR ${check}]: CoreDNS will not be upgraded: <any>`,
        `${begin}[ERROR ${check}]: there are unsupported plugins in the CoreDNS Corefile`,
        `${begin}[ERROR ${check}]: <any>`,
      ])
    ),
    evidence: "source",
    anywhere: ["CoreDNSUnsupportedPlugins", "CoreDNSMigration"],
    fix:
      "kubectl -n kube-system get deploy coredns -o yaml shows its image, which was set by hand, or is a mirror's tag: set it to a release that this kubeadm knows, keep a copy of the ConfigMap coredns, and try again. Or --ignore-preflight-errors=CoreDNSUnsupportedPlugins,CoreDNSMigration: CoreDNS then stays as it is, and is updated by hand",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/coredns/", UPGRADE],
  },
  {
    id: "kubeadm-api-server-ended",
    by: "cluster",
    summary:
      "the new API server answered kubeadm first and then ended: the kubelet or the runtime stops the control plane's containers",
    texts: LATE_PHASES.flatMap((phase) =>
      ["<any>: dial tcp <address>: connect: connection refused", "Get <url>: EOF", "<any>: unexpected EOF"].map((why) =>
        `error execution phase ${phase}: ${why}`
      )
    ),
    evidence: "source",
    anywhere: LATE_PHASES.map((phase) => `execution phase ${phase}`),
    fix:
      "crictl ps -a shows kube-apiserver and etcd that end and start again, in minutes: most often the cgroup driver: set SystemdCgroup = true for runc in /etc/containerd/config.toml (containerd config default as its base; CRI-O: cgroup_manager systemd) and restart containerd and the kubelet. Else crictl logs of etcd (a slow or full disk) and kube-apiserver, and memory: 2 GB and more",
    links: [
      "https://kubernetes.io/docs/setup/production-environment/container-runtimes/#containerd-systemd",
      `${KUBEADM}/troubleshooting-kubeadm/`,
    ],
  },
  {
    id: "kubeadm-component-unhealthy",
    refines: "kubeadm-control-plane-unhealthy",
    by: "cluster",
    summary:
      "kubeadm waits for a part of the control plane that does not answer its health check; the message names it",
    texts: withComponents("failed while waiting for the control plane to start: "),
    evidence: "source",
    behind: "all",
    fix:
      "on the node crictl ps -a, and crictl logs of the part that the message names: refused: its container ends or was not started (journalctl -u kubelet, containerd's log: pause image, cgroup driver, image pull); a timeout: the way to that address is closed (a proxy: NO_PROXY, a firewall, the load balancer of controlPlaneEndpoint that has no member yet), or the machine is too slow. 403, 500: its log says what it waits for, mostly etcd",
    links: [`${KUBEADM}/troubleshooting-kubeadm/`],
  },
];

function withComponents(begin: string): readonly string[] {
  const one = oneOf(["kube-apiserver", "kube-controller-manager", "kube-scheduler"]);
  return [
    ...["", begin, `${begin}[`].map((step) => `${step}${one} check failed at <url>: <any>`),
    `${begin}<any>`,
  ];
}
