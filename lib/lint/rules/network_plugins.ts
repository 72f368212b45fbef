/**
 * What single network plugins print of their own state: SR-IOV, Spiderpool, Terway, Istio's agent, Antrea.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { COMMON, OF_CNI } from "./network_setup.ts";

/** Causes of single network plugins. */
export const NETWORK_PLUGINS: readonly DaemonRule[] = [
  {
    id: "cni-sriov-device",
    ...COMMON,
    summary: "SR-IOV's plugin has no virtual function for the pod, or cannot find or use it",
    texts: [
      "SRIOV-CNI failed to load netconf: LoadConf(): VF pci addr is required",
      "LoadConf(): VF pci addr is required",
      "SRIOV-CNI failed to load netconf: <any>",
      "SRIOV-CNI failed to configure VF <any>",
      "failed to set up pod interface <name> from the device <name>: <any>",
      "failed to set up pod interface <name> from the device <name>",
      ...["", "failed to set up pod interface <name> from the device <name>: "].map((lead) =>
        `${lead}failed to open the sriov_numfs of device <name>: lstat <path>: no such file or directory`
      ),
      "pci address <address> is already allocated",
      "LoadConf(): failed to get VF information: <any>",
      'LoadConf(): failed to get VF information: "lstat <path>: no such file or directory"',
      "LoadConf(): the VF <name> does not have a interface name or a dpdk driver",
      "failed to find vf <number>",
      "failed to lookup vf <name>: <errno>",
      "VF device <name> sysfs path (<path>) has no entries",
      "device <name> not found in any matching resource slice",
      "unable to get VF ID with PF: <name> and VF pci address <address>",
      ...["PF network device not found", "shared PF not found"],
      "VF device <name> has no entries",
    ],
    evidence: "source",
    fix: "request the resource of the device plugin in the container (k8s.v1.cni.cncf.io/resourceName of the " +
      "NetworkAttachmentDefinition names it); check on the node that the virtual functions exist (sriov_numvfs) and have their driver. An interface without SR-IOV, such as a virtual machine's virtio, has none: use host-device, macvlan or ipvlan for it",
    links: ["https://github.com/k8snetworkplumbingwg/sriov-cni/blob/v2.10.0/pkg/config/config.go"],
  },
  {
    id: "sriov-plugin-config",
    by: "kubelet",
    summary: "the SR-IOV device plugin ends, because its configuration is missing or invalid",
    texts: [
      "error getting resources from file <any>",
      "no resource configuration; exiting",
      "Exiting.. one or more invalid configuration(s) given",
      "error unmarshalling raw bytes <any> please make sure the config is in json format",
      "resource name <name> contains invalid characters",
      'unsupported deviceType: "<name>"',
      "invalid config: VdpaType and IsRdma are mutually exclusive options",
      "error, need at least one selector, got 0",
    ],
    evidence: "source",
    anywhere: [
      "sriov",
      "resourceList",
      "raw bytes",
      "one or more invalid configuration(s)",
      "resource configuration; exiting",
    ],
    fix:
      "kubectl get configmap sriovdp-config -o yaml: the key config.json has valid JSON (no comma before a closing bracket: jq checks it) with resourceList: each entry a resourceName of letters, digits and _ (the prefix stands in resourcePrefix), at least one selector, and deviceType netDevice, accelerator or auxNetDevice. isRdma and vdpaType exclude each other. Then delete the plugin's pod. With the SR-IOV operator change the SriovNetworkNodePolicy, which writes it",
    links: ["https://github.com/k8snetworkplumbingwg/sriov-network-device-plugin#configurations"],
  },
  {
    id: "cni-sriov-refused",
    ...COMMON,
    summary:
      "the network card's driver refuses what SR-IOV's plugin sets on a virtual function, or is still busy with it",
    texts: [
      "failed to set vf <number> vlan configuration - id <number>, qos <number> and proto <words>: <errno>",
      ...["link state to <number>", "spoofchk flag to <words>", "trust flag to <words>"].map((what) =>
        `failed to set vf <number> ${what}: <errno>`
      ),
      "failed to set vf <number> min_tx_rate to <words>: max_tx_rate to <words>: <errno>",
      "failed to set vf <number> min_tx_rate to <any>",
      "failed to set vf <number> <any>",
      "failed to set MAC address to <mac>: <errno>",
      "failed to set netlink MAC address to <mac>: <errno>",
      "error bringing interface up in container ns: <errno>",
      "error setting up interface in container namespace: error bringing interface up in container ns: <errno>",
      "error setting up interface in container namespace: <any>",
      "effective mac address is different from requested one",
      "hardware mac address is different from requested one",
      "time out while waiting to acquire exclusive lock on [<path>]",
    ],
    evidence: "reported",
    fix:
      "set the same by hand (ip link set dev PF vf N vlan 100, trust on, state auto) and read dmesg: leave out of the SriovNetwork what the card cannot do (link_state, " +
      "trust, spoofchk, rates), set the physical function up, and update driver and firmware. If it is busy only at times, the next try helps; keep " +
      "NetworkManager and udev from the virtual functions",
    links: ["https://github.com/k8snetworkplumbingwg/sriov-cni/blob/v2.10.0/pkg/sriov/sriov.go"],
  },
  {
    id: "cni-spiderpool-record",
    ...COMMON,
    summary:
      "Spiderpool has recorded addresses for the pod of that name, a StatefulSet's or a virtual machine's, which do not fit the pod as it is now",
    texts: [
      "nic <name> do not match the current IP allocation of StatefulSet",
      "failed to retrieve the IP allocation of StatefulSet <name>: <any>",
      "failed to retrieve the IP allocation of <any>",
      "current IP allocation is lost, endpoint <name> data broken",
      "failed to update StatefulSet's previous IP allocation records in IPPool <name>: <any>",
    ],
    evidence: "reported",
    fix:
      "compare kubectl get spiderendpoint NAME -n NAMESPACE -o yaml with the pod's networks and pools. If the pod's fixed address may change, delete that SpiderEndpoint, which " +
      "gives the address back, and then the pod",
    links: ["https://github.com/spidernet-io/cni-plugins/issues/171"],
  },
  {
    id: "cni-spiderpool-failed",
    ...COMMON,
    summary: "Spiderpool's agent gave the pod no address; its own reason follows",
    texts: [
      "spiderpool IP allocation error: <any>",
      "spiderpool IP allocation error: [POST /ipam/ip][500] postIpamIpFailure <any>",
      "failed to allocate IP addresses in standard mode: <any>",
    ],
    evidence: "source",
    fix:
      "read the log of spiderpool-agent on the node, and see kubectl get spiderippool, spidersubnet and spiderendpoint",
    links: ["https://spidernet-io.github.io/spiderpool/"],
  },
  {
    id: "cni-address-check",
    ...COMMON,
    summary:
      "Spiderpool's coordinator found the pod's address or gateway not usable: another host has the address, the gateway does not answer, or it could not ask",
    texts: [
      "failed to ip checking: <any>",
      "failed to ip checking: failed to init arp client: <any>",
      "failed to init arp client: <any>",
      "pod's interface <name> with an conflicting ip <address>, <address> is located at <mac>",
      "failed to detect gateway reachable after retry <number> times",
      "gateway <address> is <unreachable>",
    ],
    evidence: "source",
    needs: [
      "ip checking",
      "arp client",
      "conflicting ip",
      "gateway reachable",
      "spiderpool",
      "coordinator",
      "CNI",
      "sandbox",
    ],
    fix:
      "look who has the address (arping -D) and take it out of the pool (excludeIPs), or check the VLAN, the switch and the gateway; to start without these checks set detectIPConflict and " +
      "detectGateway of the SpiderCoordinator to false",
    links: ["https://github.com/spidernet-io/spiderpool/issues/2056"],
  },
  {
    id: "cni-annotation-invalid",
    ...COMMON,
    summary:
      "an annotation of the pod that asks the network plugin (Multus, Calico) for a network, an address or an interface is written wrongly, or asks for what is not allowed",
    texts: [
      "parsePodNetworkObjectName: Invalid network object (failed at '<name>')",
      "parsePodNetworkObjectName: Invalid network object (failed at '/')",
      "parsePodNetworkObjectName: Failed to parse: one or more items did not match comma-delimited format <any>",
      "parsePodNetworkObjectName: Failed to parse interface name: must be less than 15 chars and not contain '/' or spaces. interface name <name>",
      "parsePodNetworkAnnotation: failed to parse pod Network Attachment Selection Annotation JSON format: <any>",
      "parsePodNetworkAnnotation: failed to mac: <any>",
      "parsePodNetworkAnnotation: failed to validate infiniband GUID: <any>",
      "GetNetworkDelegates: namespace isolation enabled, annotation violates permission, pod is in namespace <name> but refers to target namespace <name>",
      "DelegateAdd: failed to parse mac address <name>",
      "DelegateAdd: failed to parse IP address <name>",
      // Calico.
      "annotation <name> specified but empty",
      ...["IPv4", "IPv6"].map((family) => `cannot have more than one ${family} address for <name> annotation`),
      "can't have both annotations: 'ipAddrs' and 'ipAddrsNoIpam' in use at the same time",
      ...["ipAddrs", "ipAddrsNoIpam"].map((name) => `${name} is not compatible with configured IPAM: <name>`),
      ...["ip_addrs_no_ipam", "floating_ips"].map((name) => `requested feature is not enabled: ${name}`),
      "failed to parse MAC address <name> provided via cni.projectcalico.org/hwAddr: <any>",
    ],
    needs: [...OF_CNI, "parsePodNetwork", "GetNetworkDelegates", "ipAddrs"],
    evidence: "source",
    fix:
      "correct it in the workload's template (spec.template.metadata.annotations): networks of Multus are NAMESPACE/NAME@INTERFACE, separated by commas, or a JSON list, in single quotation marks in YAML; with namespaceIsolation a pod may use only networks of its own namespace and of globalNamespaces. " +
      'Of Calico ipAddrs is a JSON list of one address of each family, ["10.1.2.3"]; features such as ip_addrs_no_ipam have to be turned on in its configuration (feature_control)',
    links: [
      "https://github.com/k8snetworkplumbingwg/multus-cni/blob/v4.2.4/docs/how-to-use.md",
      "https://docs.tigera.io/calico/latest/reference/configure-cni-plugins",
    ],
  },
  {
    id: "cni-calico-affinity",
    ...COMMON,
    summary: "Calico's IPAM lets nodes borrow addresses of each other, which Windows nodes cannot",
    texts: ["global strict affinity should not be false for Windows node"],
    evidence: "source",
    fix:
      'calicoctl ipam configure --strictaffinity=true, or kubectl patch ipamconfigurations default --type merge -p \'{"spec":{"strictAffinity":true}}\'',
    links: ["https://docs.tigera.io/calico/latest/getting-started/kubernetes/windows-calico/"],
  },
  {
    id: "cni-calico-busy",
    ...COMMON,
    summary:
      "Calico's IPAM gave up, as other nodes or pods changed the same records again and again, or it waits for Felix to set the pod's policies",
    texts: [
      "Max retries hit - excessive concurrent IPAM requests",
      "timed out waiting for endpoint status file <path>: <any>",
    ],
    evidence: "source",
    fix:
      "wait: the kubelet tries again. If it stays, start fewer pods at once, give each node blocks of its own (more or larger blocks: blockSize of the IPPool), and look at the log of calico-node on the node and the API server's or etcd's latency",
    links: [`https://github.com/projectcalico/calico/blob/v3.30.0/libcalico-go/lib/ipam/ipam.go`],
  },
  {
    id: "cni-whereabouts-busy",
    ...COMMON,
    summary:
      "whereabouts did not get its turn in time to assign an address: many pods start at once, or its lease is held by one that does not answer",
    texts: [
      "error at storage engine: time limit exceeded while waiting to become leader",
      "time limit exceeded while waiting to become leader",
    ],
    evidence: "source",
    fix:
      "wait: the kubelet tries again. If it stays, see kubectl -n kube-system get lease whereabouts and the API server's load; start fewer pods at once, raise leader_lease_duration, leader_renew_deadline and leader_retry_period of the ipam section, or turn on fast IPAM (node_slice_size)",
    links: ["https://github.com/k8snetworkplumbingwg/whereabouts/blob/master/doc/extended-configuration.md"],
  },
  {
    id: "cni-whereabouts-failed",
    ...COMMON,
    summary: "whereabouts could not read or write its records of addresses in the API; its own reason follows",
    texts: [
      "error at storage engine: <any>",
      "error at storage engine: k8s get error: <any>",
      "IPAM connectivity error: <any>",
      "IPAM error reading pool allocations (attempt: <number>): <any>",
      "IPAM error updating pool (attempt: <number>): <any>",
    ],
    needs: [...OF_CNI, "IPAM"],
    evidence: "source",
    fix:
      "check that its CustomResourceDefinitions (ippools and overlappingrangeipreservations.whereabouts.cni.cncf.io) are installed, that its account may change them, and the pool of the range: kubectl -n kube-system get ippools.whereabouts.cni.cncf.io. An update that another node overtook is tried again",
    links: ["https://github.com/k8snetworkplumbingwg/whereabouts"],
  },
  {
    id: "cni-coordinator-waiting",
    ...COMMON,
    summary:
      "Spiderpool's agent has no configuration for its plugin coordinator yet: the SpiderCoordinator is not ready, as the cluster's pod and service ranges were not found",
    texts: [
      "failed to GetCoordinatorConfig: <any>",
      "failed to GetCoordinatorConfig: [GET /coordinator/config][500] getCoordinatorConfigFailure spidercoordinator: <name> no ready",
      "spidercoordinator: <name> no ready",
      "coordinator config not found",
    ],
    needs: [...OF_CNI, "spider", "GetCoordinator"],
    evidence: "reported",
    fix:
      "kubectl get spidercoordinator default -o yaml: status.reason says what is missing. podCIDRType auto needs kubeadm's ConfigMap, kube-controller-manager's pod, or Calico's or Cilium's objects: where there is none (k3s, RKE2, a managed cluster) set podCIDRType: none, and hijackCIDR for its ranges",
    links: ["https://github.com/spidernet-io/spiderpool/issues/5342", "https://spidernet-io.github.io/spiderpool/"],
  },
  {
    id: "cni-coordinator-routes",
    ...COMMON,
    summary:
      "Spiderpool's plugin coordinator cannot set a route, rule or neighbour in the pod's network or on the node",
    texts: [
      "failed to tunePodRoutes: <any>",
      "failed to makeReplyPacketViaVeth: <any>",
      "failed to getRuleNumber, maybe the pod's multus annotations doesn't match the tuneMode",
    ],
    evidence: "source",
    fix:
      "update Spiderpool, and give each network of the pod a pool of a subnet of its own with its gateway; compare the mode of the SpiderCoordinator (underlay, overlay) with the pod's default network. " +
      "Routes that only have to be moved between tables can be left as they are: tunePodRoutes: false",
    links: ["https://github.com/spidernet-io/spiderpool/issues/3877", "https://spidernet-io.github.io/spiderpool/"],
  },
  {
    id: "cni-terway-busy",
    ...COMMON,
    summary: "Terway's daemon still works at an earlier request for the same pod, or attaches an interface meanwhile",
    texts: [
      "pod <name> resource processing",
      "error alloc ip from grpc call, pod: <name>: rpc error: code = Unknown desc = pod <name> resource processing",
      "allocate IP timeout",
      "allocate IP timeout: <any>",
      "allocate remote IP timeout: <any>",
      "error get allocated eniip",
    ],
    evidence: "reported",
    fix:
      "wait: the kubelet tries again. If it stays, read the log of terway-eniip on the node: quotas of interfaces and addresses, permissions (RAM role) and free addresses of the vSwitch",
    links: ["https://github.com/AliyunContainerService/terway/pull/148"],
  },
  {
    id: "cni-terway-failed",
    ...COMMON,
    summary: "Terway's daemon gave the pod no interface or address; its own reason follows",
    texts: [
      "error alloc ip from grpc call, pod: <name>: <any>",
      "cmdAdd: error alloc ip <any>",
      "cmdAdd: alloc ip return not success",
      "error get ip from terway, pod <name>, <any>",
      "no eni can handle the allocation",
      "no available IPAM for pod <name>",
      "nodes.network.alibabacloud.com <name> has not been initialized",
    ],
    evidence: "source",
    fix:
      "read the log of Terway's pod on the node for the request id, and Alibaba Cloud's quota of interfaces, permissions and vSwitch",
    links: ["https://github.com/AliyunContainerService/terway/blob/v1.9.0/plugin/terway/cni.go"],
  },
  {
    id: "cni-mesh-ipset",
    ...COMMON,
    summary: "Istio's agent on the node finds the pod's address in its ipset already, left of a pod that has ended",
    texts: [
      "failed to add IP <address> to ipset <name>: exist",
      "failed to add IP <address> to ipset <name>: <any>",
      "failed adding ip <address> to addressSet, error was <any>",
    ],
    evidence: "reported",
    fix:
      "restart istio-cni-node on the node, which fills the set anew, and update Istio (1.22.4 and newer replace such an entry)",
    links: ["https://github.com/istio/istio/issues/52218"],
  },
  {
    id: "cni-mesh-rules",
    ...COMMON,
    summary:
      "Istio's agent on the node could not set iptables rules in the pod's network: the node's kernel lacks a module, most often",
    texts: [
      "pod add cannot be retried: exit status <number>",
      "pod add cannot be retried: exit status <number>...",
      "pod add cannot be retried: <any>",
      "unable to push CNI event (status code 500): pod add cannot be retried: <any>",
    ],
    evidence: "reported",
    fix:
      "read the log of istio-cni-node on the node for what iptables printed; load the modules (ip_tables, iptable_nat, iptable_mangle, xt_REDIRECT, xt_owner, xt_mark, xt_connmark, xt_tcpudp, nf_nat), name them in " +
      "/etc/modules-load.d; WSL and small kernels lack them",
    links: ["https://istio.io/latest/docs/ambient/install/platform-prerequisites/"],
  },
  {
    id: "cni-antrea-chained",
    ...COMMON,
    summary: "Antrea stands behind another network plugin in a list, but its agent is not set up for that",
    texts: [
      "Network configuration does not support key prevResult and value <any>",
      "Network configuration does not support key prevResult and value",
      "Network configuration does not support key <name> and value <any>",
    ],
    evidence: "reported",
    fix:
      "install Antrea with the manifest for that cloud (antrea-eks.yml, antrea-aks.yml, antrea-gke.yml: trafficEncapMode networkPolicyOnly), or remove the other plugin's file from " +
      "/etc/cni/net.d",
    links: ["https://github.com/antrea-io/antrea/issues/2881"],
  },
  {
    id: "cni-cilium-chained",
    ...COMMON,
    summary:
      "Cilium stands behind another network plugin in a list, but is not set up for that, or not in the mode that the list has",
    texts: [
      "CNI PrevResult supplied, but not in chaining mode -- this is invalid, please set chaining-mode in CNI configuration",
      "invalid chaining-mode <name>",
    ],
    needs: [...OF_CNI, "chaining-mode"],
    evidence: "source",
    fix:
      "set cni.chainingMode of Cilium's Helm chart (aws-cni, portmap, generic-veth) and let it write the list, or chaining-mode of the plugin cilium-cni in the list; where Cilium is to be the only plugin, remove the other's file from /etc/cni/net.d (cni.exclusive=true does)",
    links: ["https://docs.cilium.io/en/stable/installation/cni-chaining/"],
  },
  {
    id: "cni-ovs-bridge",
    ...COMMON,
    summary: "the Open vSwitch bridge that the pod's network names does not exist on the node",
    texts: [
      "failed to find bridge <name>",
      "failed to get bridge name - failed to find bridge name by uplink name <name>",
      "failed to find bridge by uplink names <any>",
    ],
    needs: OF_CNI,
    evidence: "source",
    fix:
      "ovs-vsctl show on the node: create the bridge there (ovs-vsctl add-br NAME, or the node network operator's policy), or correct bridge of the NetworkAttachmentDefinition; request the resource ovs-cni.network.kubevirt.io/NAME, so that only nodes which have it get the pod",
    links: ["https://github.com/k8snetworkplumbingwg/ovs-cni/blob/v0.36.0/docs/cni-plugin.md"],
  },
  {
    id: "cni-pod-resources",
    ...COMMON,
    summary:
      "the kubelet does not serve the list of the pods' devices that Multus asks for: it is too old, or that is off",
    texts: [
      ...["v1", "v1alpha1"].map((version) =>
        `rpc error: code = Unimplemented desc = unknown service ${version}.PodResourcesLister`
      ),
    ],
    evidence: "reported",
    fix:
      "use a Multus for the kubelet's release (v1 is served from Kubernetes 1.20 on), or a newer Kubernetes; before 1.28 the feature gate KubeletPodResources may be off",
    links: ["https://github.com/k8snetworkplumbingwg/sriov-network-device-plugin/issues/388"],
  },
  {
    id: "cni-gateway-silent",
    ...COMMON,
    summary: "kube-ovn gave the pod an address, but the subnet's gateway does not answer",
    texts: [
      "configure nic <name> for pod <name> failed: gateway check of <address> canceled after <number> retries",
      "gateway check of <address> canceled after <number> retries",
      "configure nic failed network <name> with gateway <address> is not ready for interface <name> after <number> checks: <any>",
      "network <name> with gateway <address> is not ready for interface <name> after <number> checks: <any>",
      "network <name> with gateway <address> is not ready for interface <name> after <number> checks",
      "resolve MAC address of <address> timeout: read packet <mac>: i/o timeout",
      "resolve MAC address of <address> timeout: <any>",
    ],
    evidence: "reported",
    fix:
      "ping the gateway from the node's interface of that network: VLAN, the switch's filters on MAC addresses, and ACLs of the subnet stand in its way. To start pods without the check set " +
      "disableGatewayCheck of the Subnet to true",
    links: ["https://github.com/kubeovn/kube-ovn/issues/2646"],
  },
  {
    id: "cni-policy-agent",
    ...COMMON,
    summary:
      "Amazon's network policy agent on the node did not set the pod's policies: it does not answer yet, or failed",
    texts: [
      "add cmd: failed to setup network policy",
      "del cmd: failed to connect to network policy agent: <any>",
      "Failed to connect to network policy agent: <any>",
    ],
    evidence: "source",
    fix:
      "read the log of the container aws-eks-nodeagent of aws-node on the node (kubectl -n kube-system logs -l k8s-app=aws-node -c aws-eks-nodeagent; /var/log/aws-routed-eni/network-policy-agent.log); in mode strict (NETWORK_POLICY_ENFORCING_MODE) pods wait for it",
    links: ["https://docs.aws.amazon.com/eks/latest/userguide/network-policies-troubleshooting.html"],
  },
  {
    id: "aws-cni-probe",
    refines: "grpc-probe-unanswered",
    by: "kubelet",
    summary:
      "the daemon of Amazon's VPC CNI (aws-node) does not answer its probe in time: it has not started yet, as it waits for the API server or EC2, or it has no CPU",
    texts: ["", "Liveness probe failed: ", "Readiness probe failed: "].map((step) =>
      `${step}timeout: failed to connect service ":50051" within <words>`
    ),
    evidence: "reported",
    anywhere: ["aws-node", "aws-vpc-cni", "aws-eks-nodeagent", "runtime/proc.go"],
    fix:
      "read /var/log/aws-routed-eni/ipamd.log on the node (or kubectl exec into the pod): Unauthorized, UnauthorizedOperation: AmazonEKS_CNI_Policy for the node's role or aws-node's account; i/o timeout: kube-proxy on the node, a security group, the EC2 endpoint or metadata service not reached. Nothing wrong there: the node is overloaded: requests of CPU for aws-node above 25m, timeoutSeconds of its probes (Helm: livenessProbeTimeoutSeconds), a newer release of the add-on; replace a node that stays so",
    links: [
      "https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/troubleshooting.md",
      "https://github.com/aws/amazon-vpc-cni-k8s/issues/1425",
    ],
  },
  {
    id: "aws-cni-start",
    by: "containerd",
    summary:
      "the daemon of Amazon's VPC CNI (aws-node) does not start on the node, so that no pod there gets a network: it cannot ask EC2 about the node, or set up the node's network",
    texts: [
      "Initialization failure: ipamd <any>",
      "Initialization failure: ipamd: <any>",
      "ipamd: can not initialize with AWS SDK interface: <any>",
      "ipamd: failed to initialize network utils: <any>",
      "ipamd init: failed to retrieve attached ENIs info: <any>",
      "ipamd init: failed to retrieve attached ENIs info",
      "ipamd init: failed to set up host network: <any>",
      "Timed out waiting for IPAM daemon to start",
      "failed. timed out waiting for IPAM daemon to start",
      "Failed to wait for IPAM daemon to complete",
      "Failed to communicate with K8S Server. Please check instance security groups or http proxy setting",
      "Unable to reach API Server, <any>",
      "Unable to reach API Server: <any>",
      "Failed to check API server connectivity: <any>",
      "Failed to create client: error communicating with apiserver: <any>",
      "Failed to get ENI limits from file:vpc_ip_limits or EC2 for <words>",
      "Failed to attach any ENIs for custom networking",
      "No ENIConfig could be found for this node",
      "failed to retrieve local-ipv4 address in imds metadata",
    ],
    evidence: "source",
    fix:
      "read /var/log/aws-routed-eni/ipamd.log for the reason: the role of the node or of the account aws-node needs AmazonEKS_CNI_Policy (UnauthorizedOperation), the node has to reach the EC2 API (a NAT gateway, or the VPC endpoint com.amazonaws.REGION.ec2) and the metadata service with a hop limit that containers of the host's network have; " +
      "for the host's network iptables and its modules. It has to reach the API server, too, by kube-proxy on its node (or CLUSTER_ENDPOINT); with custom networking each zone needs its ENIConfig",
    links: ["https://github.com/aws/amazon-vpc-cni-k8s/blob/v1.18.0/docs/troubleshooting.md"],
  },
  {
    id: "aws-cni-variable-invalid",
    by: "containerd",
    summary:
      "the pod aws-node of Amazon's VPC CNI does not start: a variable of its container has a value that it does not take",
    texts: [
      "AWS_VPC_K8S_PLUGIN_LOG_FILE cannot be set to stdout",
      "AWS_VPC_K8S_CNI_VETHPREFIX cannot be longer than 4 characters",
      "AWS_VPC_K8S_CNI_VETHPREFIX cannot be set to reserved values 'eth', 'vlan', or 'lo'",
      "POD_SECURITY_GROUP_ENFORCING_MODE must be set to either 'strict' or 'standard'",
      "IP_COOLDOWN_PERIOD MUST be a valid positive integer. <name> is invalid",
      ...["AWS_VPC_ENI_MTU", "POD_MTU"].flatMap((name) => [
        `${name} MUST be a valid integer. <name> is invalid`,
        `${name} cannot be less than 576 or greater than 9001 in IPv4. <name> is invalid`,
        `${name} cannot be less than 1280 or greater than 9001 in IPv6. <name> is invalid`,
      ]),
      "Setting WARM_PREFIX_TARGET = 0 is not supported while WARM_IP_TARGET/MINIMUM_IP_TARGET is not set. <any>",
      "Setting WARM_PREFIX_TARGET = 0 is not supported while WARM_IP_TARGET/MINIMUM_IP_TARGET is not set",
    ],
    evidence: "source",
    fix:
      "kubectl -n kube-system set env daemonset aws-node NAME=VALUE, or NAME- to remove it; of the add-on in its configurationValues (aws eks update-addon), else EKS sets it back. Until then new nodes stay NotReady",
    links: ["https://github.com/aws/amazon-vpc-cni-k8s#cni-configuration-variables"],
  },
  {
    id: "kubevirt-nic",
    ...COMMON,
    summary:
      "KubeVirt does not find the interface of a second network in the virtual machine's pod: Multus has not attached it, or under another name",
    texts: [
      ...["1", "2"].flatMap((phase) => [
        `failed plugging phase${phase} at nic '<name>': Link not found`,
        `failed plugging phase${phase} at nic '<name>': <any>`,
      ]),
      "Critical network error: <any>",
    ],
    needs: ["plugging phase", "virt-", "SyncVMI", "kubevirt"],
    evidence: "reported",
    fix:
      "kubectl get pod virt-launcher-… -o yaml: the annotation k8s.v1.cni.cncf.io/network-status has to list the network; if not, Multus does not run on that node, is not first in /etc/cni/net.d, or did not get the NetworkAttachmentDefinition. Start the virtual machine anew after that; a pool or template has to name each network once, with an interface of the same name",
    links: ["https://github.com/kubevirt/kubevirt/issues/9658"],
  },
  {
    id: "cni-azure-cns",
    ...COMMON,
    summary:
      "Azure's address service on the node (azure-cns) has no addresses for pods there yet: the node's network container was not made, or not read",
    texts: [
      "no NCs found in the CNS internal state",
      "AllocateIPConfig failed: no NCs found in the CNS internal state",
      "not all requested ips <any> were found/available in the pool",
    ],
    needs: [...OF_CNI, "in the CNS internal state"],
    evidence: "source",
    fix:
      "wait on a new node. If it stays: kubectl -n kube-system get nodenetworkconfig NODE -o yaml (its status has networkContainers), the log of azure-cns on the node, and the subnet's free addresses; restart azure-cns",
    links: ["https://learn.microsoft.com/azure/aks/configure-azure-cni-dynamic-ip-allocation"],
  },
  {
    id: "cni-azure-lock",
    ...COMMON,
    summary:
      "Azure's network plugin does not get the lock of its state in time: another call hangs, or a crash left the lock",
    texts: [
      "Failed to initialize key-value store of network plugin, err:timed out locking store.",
      "Failed to initialize key-value store of <words> plugin: timed out locking store",
      "timed out locking store",
      // Of 2018.
      "Failed to initialize key-value store of <words> plugin, err:Store is locked.",
      "[cni] Timed out on locking store, err:Store is locked.",
      "lock acquire error: timed out locking store",
      "error Acquiring store lock: <any>",
    ],
    evidence: "reported",
    anywhere: ["azure", "key-value store"],
    fix:
      "look for a plugin's process that hangs (azure-vnet) and end it; if there is none, remove /var/run/azure-vnet.json.lock and azure-vnet-ipam.json.lock (Windows: C:\\k), or restart the node",
    links: ["https://github.com/Azure/azure-container-networking/issues/774"],
  },
  {
    id: "cni-ib-guid",
    by: "containerd",
    summary:
      "the CNI plugin of InfiniBand's virtual functions cannot configure one, which most often has no valid GUID",
    texts: [
      'infiniBand SRI-OV CNI failed to configure VF "VF <name> GUID is not valid"',
      "infiniBand SRI-OV CNI failed to configure VF <any>",
      "infiniBand SRI-OV CNI failed to load netconf: <any>",
    ],
    evidence: "source",
    isBeforeRuntime: true,
    fix:
      "run ib-kubernetes, which sets GUIDs with the subnet manager, or set them on the node (ip link set IB0 vf N node_guid … port_guid …, and bind the function to its driver anew)",
    links: ["https://github.com/k8snetworkplumbingwg/ib-sriov-cni/issues/66"],
  },
];
