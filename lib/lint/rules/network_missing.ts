/**
 * What a pod's network needs on the node and does not find there, by name: the plugin's program, its daemon, a free address.
 *
 * @module
 */

import { oneOf, withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { COMMON, CONNECTED } from "./network_setup.ts";
import { fromCni } from "./sandbox_network.ts";

const SETUP = "failed to setup network for sandbox <id>: ";

/** The program of a plugin is not there, as the CNI library says it, at setting up and at removing. */
function notFound(names: readonly string[]): readonly string[] {
  const error = `failed to find plugin "${oneOf(names)}" in path [<paths>]`;
  return [
    ...fromCni(error),
    `[${error}`,
    `${SETUP}${error}`,
    `failed to destroy network for sandbox <id>: ${error}`,
    `failed to destroy network for sandbox <id>: plugin type=<type> failed (delete): ${error}`,
    `networkPlugin cni failed to teardown pod <pod> network: ${error}`,
    `failed to delegate add: ${error}`,
    `unable to find delegated IPAM: ${error}`,
  ];
}

/** Programs that a network plugin's own DaemonSet lays on the node. */
const OF_DAEMONSETS: readonly string[] = [
  "calico",
  "calico-ipam",
  "cilium-cni",
  "aws-cni",
  "egress-cni",
  "multus",
  "multus-shim",
  "weave-net",
  "weave-ipam",
  "azure-vnet",
  "azure-cns",
  "istio-cni",
  "linkerd-cni",
  "consul-cni",
  "kube-ovn",
  "ovn-k8s-cni-overlay",
  "antrea",
  "terway",
  "spiderpool",
  "coordinator",
  "ptp-gke",
  "gke",
];

/** Programs of further networks of a pod, each with an installer of its own. */
const OF_NETWORKS: readonly string[] = [
  "sriov",
  "ib-sriov",
  "accelerated-bridge",
  "ovs",
  "whereabouts",
  "rdma",
  "bond",
  "ipoib",
  "nv-ipam",
];

/** Words of the log of Amazon's VPC CNI: other programs ask EC2, too. */
const OF_IPAMD: readonly string[] = [
  "ipamd",
  "awsutils",
  "aws-node",
  "AllocENI",
  "addresses on ENI",
  "increase pool size",
  "AssignPrivateIpAddresses",
  "Failed to CreateNetworkInterface",
  "vpc-resource-controller",
];

/** What EC2 answers, behind what both versions of Amazon's SDK print before it. */
function ofEc2(error: string): readonly string[] {
  return ["", "Failed to CreateNetworkInterface "].flatMap((begin) => [
    `${begin}${error}`,
    `${begin}operation error EC2: <words>, https response error StatusCode: <number>, RequestID: <name>, api error ${error}`,
  ]);
}

/** A daemon's socket or port that does not answer. */
function silent(call: "unix" | "tcp", address: string, errors: readonly string[]): readonly string[] {
  return [`dial ${call}`, `Error while dialing dial ${call}`, `Error while dialing: dial ${call}`].flatMap((begin) =>
    errors.map((error) => `${begin} ${address}: connect: ${error}`)
  );
}

const NO_SOCKET: readonly string[] = ["no such file or directory", "connection refused"];

/** What the node lacks. */
export const NETWORK_MISSING: readonly DaemonRule[] = [
  {
    id: "cni-directories-unset",
    refines: "cni-plugin-missing",
    by: "containerd",
    summary: "no directory of CNI plugins is configured: the list in which the runtime or the kubelet looks is empty",
    texts: ["", "failed to destroy network for sandbox <id>: ", "failed to delegate add: "].map((lead) =>
      `${lead}failed to find plugin <pluginName> in path []`
    ),
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "set it to where the plugins are, usually /opt/cni/bin, and restart: bin_dir of containerd's config.toml (bin_dirs from 2.1 on), plugin_dirs of CRI-O, --cni-bin-dir of a kubelet up to 1.23 with Docker. A " +
      "table of the wrong version of config.toml, or an empty value, leaves the list empty (containerd config dump)",
    links: ["https://github.com/kubernetes/kubernetes/issues/62054"],
  },
  {
    id: "cni-windows-plugin-missing",
    refines: "cni-plugin-missing",
    ...COMMON,
    summary:
      "the program of a CNI plugin of Windows (nat, sdnbridge, sdnoverlay) is missing on the node: the releases of containernetworking/plugins do not have it",
    texts: [
      ...withOneOf(["nat", "sdnbridge", "sdnoverlay"], (name) => [
        `needs CNI plugin ${name} to be installed in CNI_PATH (<value>), see https://github.com/containernetworking/plugins/releases: exec: <value>: file does not exist`,
        `needs CNI plugin ${name} to be installed in CNI_PATH (<any>), see https://github.com/containernetworking/plugins/releases: <any>`,
      ]),
      ...notFound(["nat", "sdnbridge", "sdnoverlay"]),
    ],
    evidence: "reported",
    fix:
      "unpack a release of github.com/microsoft/windows-container-networking (nat.exe and its siblings) into the directory that the message names, usually C:\\Program Files\\containerd\\cni\\bin, and for containerd's CRI a network of type nat into cni\\conf beside it; nerdctl writes its own. Without a network: nerdctl run --net none, or ctr run",
    links: [
      "https://github.com/containerd/nerdctl/issues/2112",
      "https://github.com/microsoft/windows-container-networking",
    ],
  },
  {
    id: "cni-flannel-plugin-missing",
    refines: "cni-plugin-missing",
    ...COMMON,
    summary:
      "the program flannel is not in the node's directory of CNI plugins: the standard plugins do not have it since 1.0",
    texts: notFound(["flannel"]),
    evidence: "reported",
    fix:
      "apply a current kube-flannel.yml (its init container install-cni-plugin copies the program to /opt/cni/bin; look at its log: kubectl -n kube-flannel logs -c install-cni-plugin) and restart its pod, or copy it by hand from github.com/flannel-io/cni-plugin. bridge, host-local, loopback and portmap still come from containernetworking-plugins (kubernetes-cni), into the same directory. " +
      "If another network plugin is meant, remove 10-flannel.conflist from /etc/cni/net.d",
    links: ["https://github.com/flannel-io/flannel/issues/1471", "https://github.com/flannel-io/cni-plugin"],
  },
  {
    id: "cni-daemonset-plugin-missing",
    refines: "cni-plugin-missing",
    ...COMMON,
    summary:
      "the network plugin's pod has not laid its program on this node, or laid it into another directory; or its configuration is left of a plugin that was removed",
    texts: notFound(OF_DAEMONSETS),
    evidence: "reported",
    fix:
      "kubectl get pods -A -o wide: the plugin's pod has to run on this node: read its init container's log (install-cni and the like), and delete the pod, which copies the program anew. If it is there, compare the directory of the message with the one that the DaemonSet mounts (bin_dir of containerd, plugin_dirs of CRI-O; k3s, RKE2, MicroK8s and Talos have their own, GKE /home/kubernetes/bin: Cilium's cni.binPath). " +
      "If that plugin was removed, remove its file from /etc/cni/net.d (Multus: 00-multus.conf) and restart the runtime",
    links: ["https://github.com/k8snetworkplumbingwg/multus-cni/issues/1105"],
  },
  {
    id: "cni-extra-plugin-missing",
    refines: "cni-plugin-missing",
    ...COMMON,
    summary:
      "the program of a further network, which the pod's NetworkAttachmentDefinition names as its type or ipam, is not on this node: neither Multus nor a device plugin brings it",
    texts: notFound(OF_NETWORKS),
    evidence: "reported",
    fix:
      "install that plugin's own DaemonSet, whose pod copies the program, and see that it runs on this node (kubectl get pods -A -o wide): sriov: k8snetworkplumbingwg/sriov-cni, beside the device plugin, or the SR-IOV network operator; ovs: ovs-cni; whereabouts: whereabouts with its reconciler. " +
      "Its hostPath has to be the directory that the message names (k3s, RKE2, MicroK8s, Talos have their own). Else correct type in the NetworkAttachmentDefinition, or take the network out of the pod's annotation",
    links: [
      "https://github.com/k8snetworkplumbingwg/sriov-cni",
      "https://github.com/k8snetworkplumbingwg/sriov-network-device-plugin/issues/403",
    ],
  },
  {
    id: "aws-subnet-exhausted",
    refines: "aws-cni-no-address",
    ...COMMON,
    summary:
      "the subnet in EC2 has no free addresses, or for prefixes no free block of 16 in a row, for the pods of the node",
    texts: [
      "InsufficientFreeAddressesInSubnet: The specified subnet does not have enough free addresses to satisfy the request",
      "InsufficientCidrBlocks: The specified subnet does not have enough free cidr blocks to satisfy the request",
      "InvalidParameterValue: There aren't sufficient free Ipv4 addresses or prefixes",
    ].flatMap((error) => [...ofEc2(error), `Failed to allocate a private IP/Prefix addresses on ENI <name>: ${error}`]),
    evidence: "reported",
    needs: OF_IPAMD,
    fix:
      "aws ec2 describe-subnets --query 'Subnets[].[SubnetId,AvailableIpAddressCount]': free addresses (load balancers, unused interfaces, other clusters) or give nodes and pods a larger subnet: a further CIDR of the VPC, with custom networking (ENIConfig) or subnets tagged kubernetes.io/role/cni. Prefixes need whole /28 blocks: a new subnet, or a CIDR reservation of type prefix. Lower WARM_ENI_TARGET or set WARM_IP_TARGET, so that nodes keep fewer in reserve",
    links: [
      "https://github.com/aws/amazon-vpc-cni-k8s/issues/2045",
      "https://docs.aws.amazon.com/eks/latest/best-practices/ip-opt.html",
    ],
  },
  {
    id: "aws-cni-rights",
    refines: "aws-cni-no-address",
    ...COMMON,
    summary:
      "Amazon's VPC CNI may not do in EC2 what an address needs: the role that aws-node uses lacks AmazonEKS_CNI_Policy",
    texts: [
      ...ofEc2("UnauthorizedOperation: You are not authorized to perform this operation"),
      "Unauthorized operation: failed to call <name> due to missing permissions. Please refer <any>",
      "Unauthorized operation: failed to call <name> due to missing permissions",
    ],
    evidence: "source",
    needs: [...OF_IPAMD, "Unauthorized operation: failed to call"],
    fix:
      "attach AmazonEKS_CNI_Policy (with IPv6 a policy of your own) to the role that aws-node uses: that of its service account (kubectl -n kube-system get sa aws-node -o yaml; IRSA or Pod Identity), else the nodes' role. A service control policy or a permissions boundary may still refuse it: aws sts decode-authorization-message shows which. Then restart aws-node's pods",
    links: [
      "https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/iam-policy.md",
      "https://docs.aws.amazon.com/eks/latest/userguide/cni-iam-role.html",
    ],
  },
  {
    id: "aws-branch-interface",
    refines: "aws-cni-no-address",
    ...COMMON,
    summary:
      "the pod is to have a security group of its own, and the controller of EKS cannot make the branch interface for it",
    texts: [
      "failed to allocate branch ENI to pod: <any>",
      "failed to allocate branch ENI to pod: cannot create new eni entry already exist, older entry : <value>",
      ...["creating network interface", "associating branch to trunk", "assigning vlad id"].map((step) =>
        `failed to allocate branch ENI to pod: ${step}, <value>`
      ),
      "failed to annotate pod with branch ENI details: <any>",
      "Failed to create trunk interface: Error Code: <words>",
      "Failed to create trunk interface: Error Code: <words>: Please verify the cluster IAM role has AmazonEKSVPCResourceController policy",
      "The node failed initializing trunk interface",
      "The instance type <name> is not supported for trunk interface (Security Group for Pods)",
    ],
    evidence: "source",
    fix:
      "entry already exist: an earlier pod of that name still goes: delete the pod, wait until the old interface is removed (about a minute), and let its controller create another. Else what EC2 says stands in the event: free addresses of the subnet, rights of the cluster's role (AmazonEKSVPCResourceController), groups of another VPC. The node needs an instance type with trunk interfaces, ENABLE_POD_ENI=true on aws-node, and vpc.amazonaws.com/pod-eni under Allocatable",
    links: [
      "https://github.com/aws/amazon-vpc-cni-k8s/issues/1245",
      "https://docs.aws.amazon.com/eks/latest/userguide/security-groups-for-pods.html",
    ],
  },
  {
    id: "azure-cni-exhausted",
    refines: "cni-addresses-exhausted",
    ...COMMON,
    summary:
      "Azure's CNI has no address left for the pod: it gives out only the further IP configurations of the node's network interface, and finds none free",
    texts: ["", "Failed to delegate: ", "Failed to allocate pool: Failed to delegate: "].flatMap((begin) => [
      ...fromCni(`${begin}Failed to allocate address: No available addresses`),
      ...fromCni(`${begin}Failed to allocate pool: No available address pools`),
    ]),
    evidence: "source",
    // Servers of DHCP say so, too.
    anywhere: ["azure", "Azure", "delegate", "plugin", "cni", "CNI", "sandbox"],
    fix:
      "az network nic show: the node's interface needs as many further IP configurations as the node has pods (with two stacks for IPv6, too): add some (az network nic ip-config create), or lower the kubelet's maxPods; self-made machines have none, AKS makes them by --max-pods at the pool's creation. Fewer pods than configurations: addresses are left of removed pods: drain the node and reboot it, which forgets them. " +
      "/var/log/azure-vnet-ipam.log has what it found",
    links: [
      "https://github.com/Azure/azure-container-networking/issues/333",
      "https://github.com/Azure/aks-engine/issues/4263",
    ],
  },
  {
    id: "aws-cni-daemon-down",
    refines: "cni-daemon-not-running",
    ...COMMON,
    summary:
      "Amazon's VPC CNI: its daemon ipamd in the pod aws-node does not answer on this node: it still starts, or cannot",
    texts: silent("tcp", oneOf(["127.0.0.1:50051", "[::1]:50051"]), ["connection refused"]),
    evidence: "reported",
    needs: [":50051"],
    anywhere: ["aws", "ipamd", "sandbox", "cni", "kubelet", "Network gRPC call"],
    behind: CONNECTED,
    isBeforeRuntime: true,
    fix:
      "wait a minute on a new node. Else kubectl -n kube-system get pods -l k8s-app=aws-node -o wide, and /var/log/aws-routed-eni/ipamd.log on the node: most often its role lacks AmazonEKS_CNI_Policy (nodes' role, or the service account's IRSA or Pod Identity), it does not reach the EC2 API or the API server (kube-proxy on the node, a private subnet without NAT or endpoints, no free addresses in the subnet), " +
      "or the add-on's version does not fit the cluster's after an upgrade: update vpc-cni and kube-proxy",
    links: ["https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/troubleshooting.md"],
  },
  {
    id: "cilium-agent-down",
    refines: "cni-daemon-not-running",
    ...COMMON,
    summary:
      "Cilium's agent does not run on the node: it starts, crashes, or Cilium was removed and its CNI configuration is left",
    texts: [
      ...silent("unix", "<path>cilium/cilium.sock", NO_SOCKET),
      "unable to connect to Cilium agent: <any>",
      "unable to connect to Cilium daemon: <any>",
      ...["agent", "daemon"].flatMap((name) =>
        // The last two are an error that is not there, also in a log that formats it again.
        ["<reason>", "%!s(<value>)", "%!!(MISSING)s(<value>)"].map((reason) =>
          `unable to connect to Cilium ${name}: failed to create cilium agent client after <timeout> seconds timeout: ${reason}`
        )
      ),
    ],
    evidence: "reported",
    needs: ["cilium/cilium.sock", "Cilium agent", "Cilium daemon"],
    behind: CONNECTED,
    isBeforeRuntime: true,
    fix: "kubectl -n kube-system get pods -l k8s-app=cilium -o wide, and its log on this node (kubectl logs " +
      "--previous; init containers, too): after a reboot pods wait for it for a while, and start then. Crashes: an " +
      "API server that it does not reach (with kube-proxy's replacement k8sServiceHost and k8sServicePort), a " +
      "kernel older than its release needs, missing modules, too little memory, another plugin beside it. If " +
      "Cilium was removed, remove 05-cilium.conflist from /etc/cni/net.d (files named *.cilium_bak are those that " +
      "it had put aside: rename them back), and restart the runtime",
    links: ["https://docs.cilium.io/en/stable/operations/troubleshooting/"],
  },
  {
    id: "multus-daemon-down",
    refines: "cni-daemon-not-running",
    ...COMMON,
    summary:
      "the daemon of Multus (its thick plugin) does not run on the node, or Multus was removed and its CNI configuration is left",
    texts: [
      ...silent("unix", "<path>multus.sock", NO_SOCKET),
      "Multus: CheckAPIReadyNow: Daemon not reachable over socketfile: <any>",
    ],
    evidence: "reported",
    needs: ["multus.sock", "Daemon not reachable"],
    behind: CONNECTED,
    isBeforeRuntime: true,
    fix:
      "kubectl -n kube-system get pods -l app=multus -o wide and the log of kube-multus-ds on this node: it waits for the default network's configuration, has too little memory (its limit of 50Mi is low for many pods: OOMKilled in kubectl describe), or does not reach the API server. If Multus was removed, remove 00-multus.conf from /etc/cni/net.d on each node",
    links: [
      "https://github.com/k8snetworkplumbingwg/multus-cni/issues/1105",
      "https://github.com/k8snetworkplumbingwg/multus-cni/blob/master/docs/thick-plugin.md",
    ],
  },
  {
    id: "cni-host-local-exhausted",
    refines: "cni-addresses-exhausted",
    ...COMMON,
    summary:
      "host-local has no address left in the node's range: more pods than addresses, or addresses of pods that no longer exist were never given back",
    texts: [
      ...fromCni("failed to allocate for range <number>: no IP addresses available in range set: <address>-<address>"),
      ...fromCni("failed to allocate for range <number>: no IP addresses available in range set: <any>"),
      ...fromCni("failed to allocate for range <number>: no IP addresses available in network: <name>"),
      ...fromCni("no IP addresses available in network: <name>"),
      "no IP addresses available in range set: <any>",
    ],
    evidence: "reported",
    fix:
      "count the files of /var/lib/cni/networks/NETWORK on the node (cbr0 of flannel, k8s-pod-network, nerdctl or Podman's network name) and the pods there. More files: each holds the id of a sandbox: delete only those whose id crictl pods --no-trunc (nerdctl ps -a --no-trunc) does not list, as an address in use would be given twice; or drain the node, stop the runtime, remove the directory and reboot. As many: fewer pods (maxPods), or a larger range for new nodes (--node-cidr-mask-size)",
    links: ["https://github.com/k3s-io/k3s/issues/4682", "https://github.com/cloudnativelabs/kube-router/issues/383"],
  },
];
