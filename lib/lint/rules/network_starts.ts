/**
 * What keeps the programs of a node's network from starting, or from taking a pod in: mounts, modules and credentials that they
 * lack, peers and databases that they do not reach.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { fromCni } from "./sandbox_network.ts";

/** Files of the kernel that are there once connections are tracked. */
const CONNTRACK = `/proc/sys/net/netfilter/${
  oneOf([
    "nf_conntrack_max",
    "nf_conntrack_tcp_be_liberal",
    "nf_conntrack_tcp_timeout_established",
    "nf_conntrack_tcp_timeout_close_wait",
    "nf_conntrack_udp_timeout",
    "nf_conntrack_udp_timeout_stream",
  ])
}`;

/** What a client of Open vSwitch's and OVN's databases says of one that does not answer. */
function database(program: string, socket: string): readonly string[] {
  return ["No such file or directory", "Connection refused", "Protocol error", "End of file"].map((error) =>
    `${program}: unix:${socket}: database connection failed (${error})`
  );
}

/** Networks of nodes on their way up. */
export const NETWORK_STARTS: readonly DaemonRule[] = [
  {
    id: "cilium-bpffs",
    by: "cluster",
    summary:
      "Cilium's agent cannot use the BPF filesystem: it is mounted more than once, as something else, or may not be mounted",
    texts: [
      "Unable to mount BPF filesystem: <any>",
      "Unable to mount BPF filesystem: multiple mount points detected at <path>",
      "multiple mount points detected at /sys/fs/bpf",
      "mount in the custom directory <path> has a different filesystem than BPFFS",
      "Unable to mount BPF filesystem.: <any>",
      "Unable to mount BPF filesystem error=<any>",
      "<path> is mounted but has a different filesystem than BPFFS",
      "Unable create map base directory: mkdir <path>: <errno>",
    ],
    evidence: "reported",
    anywhere: ["BPF", "bpf"],
    fix:
      "findmnt /sys/fs/bpf on the node (inside the node's container for kind): more than one line: umount /sys/fs/bpf until one of type bpf is left, keep only one way that mounts it (sys-fs-bpf.mount of systemd, fstab, or Cilium's bpf.autoMount.enabled), and delete the node's cilium pod. None: mount bpffs /sys/fs/bpf -t bpf on the node, with a kernel that has CONFIG_BPF_SYSCALL; not permitted: the pod has to be privileged, or its init container mount-bpf-fs; a node that is itself a container needs the host's /sys/fs/bpf",
    links: [
      "https://docs.cilium.io/en/stable/operations/system_requirements/",
      "https://github.com/cilium/cilium/issues/6966",
    ],
  },
  {
    id: "kube-proxy-conntrack-missing",
    refines: "kube-proxy-sysctl-denied",
    by: "shim",
    summary: "the node's kernel does not track connections: its module nf_conntrack is not loaded",
    texts: [
      `open ${CONNTRACK}: no such file or directory`,
      `could not set conntrack parameters from kube-proxy configuration: open ${CONNTRACK}: no such file or directory`,
      `Error running ProxyServer: open ${CONNTRACK}: no such file or directory`,
    ],
    evidence: "reported",
    fix:
      "on the node: modprobe nf_conntrack (up to Linux 4.18 also nf_conntrack_ipv4) and its name in a file of /etc/modules-load.d; kube-proxy then starts by itself. Not found: the package of the kernel's modules (kernel-modules-core, kernel-modules-extra, linux-modules-extra-$(uname -r)), or an update of the kernel without a reboot. Images without iptables (RHEL 10) load nothing by themselves. Where the node is a container: load it on the host, and conntrack.maxPerCore: 0 where it may not write",
    links: [
      "https://github.com/kubernetes/kops/issues/17915",
      "https://github.com/kubernetes-sigs/kubespray/issues/11845",
    ],
  },
  {
    id: "kube-proxy-no-address",
    by: "cluster",
    summary: "kube-proxy finds no address of its node: the node has no default route, or no address of that kind",
    texts: [
      "Unable to create proxer: failed to select a host interface: Unable to select an IP.",
      "failed to select a host interface: Unable to select an IP.",
      "Unable to create proxier: failed to select a host interface: Unable to select an IP.",
    ],
    evidence: "reported",
    fix:
      "ip route show default on the node: add the route, or give kube-proxy the address: --bind-address=NODE-IP (bindAddress, nodePortAddresses in its ConfigMap), or --hostname-override of a node in the API that has an InternalIP, and let it start behind network-online.target",
    links: ["https://github.com/kubernetes/kubernetes/issues/16785"],
  },
  {
    id: "calico-node-token",
    by: "cluster",
    summary: "the API server does not accept the token of calico-node's service account",
    texts: [
      "Unable to set NetworkUnavailable to False: timed out patching node, last error was: Unauthorized",
      "timed out patching node, last error was: Unauthorized",
      "Failed to set NetworkUnavailable to False; will retry: Unauthorized",
      "Failed to set NetworkUnavailable to False; will retry error=Unauthorized",
    ],
    evidence: "reported",
    fix:
      "delete the calico-node pod of the node: it gets a new token. If it stays: the key or issuer of service accounts was changed (kube-apiserver --service-account-key-file, --service-account-issuer and the controller manager's private key have to fit; several API servers need the same), the ServiceAccount was deleted and made anew, a Secret with an old token is left (delete it), or the node's clock is wrong. Then restart all pods that use tokens",
    links: ["https://github.com/projectcalico/calico/issues/4597"],
  },
  {
    id: "calico-bgp-down",
    by: "cluster",
    summary:
      "calico-node has no BGP session with its peers: they do not reach each other, or it announces a wrong address",
    texts: [
      "calico/node is not ready: BIRD is not ready: BGP not established with <value>",
      "BIRD is not ready: BGP not established with <value>",
      "BIRD is not ready: Error querying BIRD: BGP not established with <value>",
    ],
    evidence: "source",
    fix:
      "calicoctl get nodes -o wide shows the address that each node announces: of docker0, a VPN or a second network: set IP_AUTODETECTION_METHOD of the DaemonSet calico-node (nodeAddressAutodetectionV4 of the operator's Installation) to kubernetes-internal-ip, interface=ens.* or cidr=10.0.0.0/24. If it is right: TCP 179 both ways between the nodes (firewalld, security groups), and IP-in-IP (protocol 4) or UDP 4789 for the pods' traffic. calicoctl node status on the node names the peer's state; nodes that no longer exist: kubectl delete node. With VXLAN no BGP is needed: calico_backend vxlan",
    links: ["https://docs.tigera.io/calico/latest/operations/troubleshoot/troubleshooting"],
  },
  {
    id: "istio-ztunnel-away",
    refines: "cni-agent-refused",
    by: "containerd",
    summary:
      "Istio's ztunnel does not run on the node, or has not connected yet to istio-cni-node, so no pod of the mesh is taken in",
    texts: [
      "unable to push CNI event (status code <number>): partial add error: no ztunnel connection",
      "partial add error: no ztunnel connection",
      "no ztunnel connection",
    ],
    evidence: "reported",
    needs: ["partial add error", "push CNI event", "ztunnel connection"],
    fix:
      "kubectl -n istio-system get pods -o wide -l app=ztunnel: one has to be ready on this node: taints that it does not tolerate, a node selector, an image that cannot be pulled (its own pod is not in the mesh), no memory; kubectl logs of it and of istio-cni-node. After a new node or a restart of ztunnel it ends by itself in seconds; update Istio, as older releases lost the connection. A pod that needs no mesh: the label istio.io/dataplane-mode: none",
    links: ["https://github.com/istio/istio/issues/53843"],
  },
  {
    id: "istio-cni-left",
    refines: "cni-credentials",
    by: "containerd",
    summary:
      "Istio's CNI plugin is in the node's configuration, but its token there is no longer valid: istio-cni-node does not run on the node, or cannot renew it",
    texts: [
      ...["(add)", "(delete)"].flatMap((call) => [
        `plugin type="istio-cni" name="istio-cni" failed ${call}: Unauthorized`,
        `plugin type="istio-cni" name=<name> failed ${call}: Unauthorized`,
        `plugin type="istio-cni" failed ${call}: Unauthorized`,
      ]),
    ],
    evidence: "reported",
    anywhere: ["istio-cni"],
    fix:
      "kubectl get pods -A -o wide | grep istio-cni-node: does one run on this node (node selector, taints)? If it should, delete it, which writes the kubeconfig anew (/var/run/istio-cni/istio-cni-kubeconfig, before 1.24 ZZZ-istio-cni-kubeconfig in /etc/cni/net.d). If the node is to have no mesh: take the plugin istio-cni out of the .conflist in /etc/cni/net.d, or remove that file where another one has the main plugin, and the kubeconfig: they are left over when the pod ends without removing them (node drained, selector changed, Istio uninstalled)",
    links: ["https://github.com/istio/istio/issues/57788"],
  },
  {
    id: "ovn-database-away",
    by: "containerd",
    summary:
      "OVN's database does not answer: ovn-central, or the pod that runs its northbound or southbound server, is away",
    texts: [
      ...["ovn-nbctl", "ovn-sbctl"].flatMap((program) => [
        ...database(program, "<path>"),
        `${program}: tcp:<value>: database connection failed (<words>)`,
        `${program}: ssl:<value>: database connection failed (<words>)`,
      ]),
    ],
    evidence: "reported",
    fix:
      "kube-ovn: kubectl -n kube-system get pods -o wide -l app=ovn-central: all ready, one of them leader (kubectl ko nb status): delete one that crashes, on full or damaged /etc/origin/ovn restore it; then restart kube-ovn-controller. OVN-Kubernetes: the pods ovnkube-db, ovnkube-node and their containers nbdb, sbdb, northd; their logs say why. Pods that wait are tried again by themselves",
    links: ["https://github.com/kubeovn/kube-ovn/issues/1272"],
  },
  {
    id: "cni-link-unnamed",
    refines: ["cni-master-missing", "cni-link-missing"],
    by: "containerd",
    summary:
      "the network plugin was given no interface: the pod got no device of the device plugin, or the configuration names no master",
    texts: [
      ...fromCni('failed to lookup device "": Link not found'),
      ...fromCni('failed to lookup master "": Link not found'),
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      'macvtap, SR-IOV: the NetworkAttachmentDefinition needs the annotation k8s.v1.cni.cncf.io/resourceName with the device plugin\'s resource (macvtap.network.kubevirt.io/NAME), and the pod has to ask for it in its limits (the network resources injector does that); kubectl describe node: is it among the allocatable ones? macvlan, ipvlan, vlan: "master" with an interface of the node; without it the one of the default route is taken, so the node has to have one',
    links: [
      "https://github.com/kubevirt/macvtap-cni/issues/104",
      "https://github.com/k8snetworkplumbingwg/multus-cni/issues/424",
    ],
  },
  {
    id: "whereabouts-exhausted",
    refines: "cni-addresses-exhausted",
    by: "containerd",
    summary: "whereabouts has no address left in its range: too few for the pods, or reservations of removed pods",
    texts: [
      "Could not allocate IP in range: ip: <value> / - <value> / range: <value>",
      "Error assigning IP: Could not allocate IP in range: ip: <value> / - <value> / range: <value>",
      "error at storage engine: Could not allocate IP in range: ip: <value> / - <value> / range: <value>",
    ],
    evidence: "source",
    isBeforeRuntime: true,
    fix:
      "kubectl get ippools.whereabouts.cni.cncf.io -A -o yaml: allocations whose podref no longer exists are left (a node that died, a forced deletion): the ip-reconciler frees them (does its CronJob or container run?), or take that entry out with kubectl edit and delete the OverlappingRangeIPReservation of that address, only when no pod has it, as it would be given twice. Else widen range, range_start and range_end or shorten exclude in the NetworkAttachmentDefinition: a Deployment needs one more for a rolling update",
    links: [
      "https://github.com/k8snetworkplumbingwg/whereabouts/issues/275",
      "https://github.com/rancher/rke2/issues/8687",
    ],
  },
  {
    id: "antrea-agent-failed",
    by: "cluster",
    summary: "Antrea's agent does not start on the node, so the pods there get no network",
    texts: [
      "Error running agent: error initializing agent: <any>",
      "Error running agent: error connecting OVSDB: <any>",
      "Error running agent: error creating route client: <any>",
      "Error running agent: error creating K8s clients: <any>",
      "error initializing agent: error listing DP features: exit status <number>",
      "error initializing agent: failed to get local IPNet device with IP <value>: <any>",
      "Connecting to OVSDB at address <path>",
    ],
    evidence: "source",
    needs: ["Error running agent", "error initializing agent"],
    fix:
      "read kubectl -n kube-system logs of the pod with -c antrea-ovs first: Open vSwitch has to run there (modprobe openvswitch; no other one on the node; memory). DP features, exit status 1: ovs-vswitchd had just stopped: it starts again by itself. IPNet device: the node's InternalIP is of none of its interfaces: --node-ip of the kubelet, or transportInterface in antrea-agent.conf. podCIDR: --allocate-node-cidrs of kube-controller-manager. Bridges of another plugin (Canal, Cilium, OVN): clean them up and restart the node",
    links: ["https://github.com/antrea-io/antrea/issues/2694", "https://github.com/antrea-io/antrea/issues/2298"],
  },
  {
    id: "cilium-addresses-waiting",
    by: "cluster",
    summary: "Cilium's agent waits for addresses of the cloud, which its operator has not given this node",
    texts: [
      "Waiting for IPs to become available in CRD-backed allocation pool",
      "Waiting for IPs to become available in CRD-backed allocation pool available=<number> helpMessage=<any>",
      "unable to setup interface datapath: unable to parse routing info: invalid interface number:",
      "unable to setup interface datapath: unable to parse routing info: <any>",
    ],
    evidence: "source",
    fix:
      "kubectl -n kube-system get pods -l io.cilium/app=operator and its log: it has to run (as the first pod of a node that is not ready: its tolerations), and be the operator of that cloud (operator-aws, -azure, -alibabacloud for ipam.mode eni, azure, alibabacloud). Rights refused there: EC2's DescribeInstances, CreateNetworkInterface, AssignPrivateIpAddresses and so on for its role; on Azure the resource group of the nodes. kubectl get ciliumnode NODE -o yaml: status has its error; subnets with free addresses, an instance type with interfaces left",
    links: [
      "https://docs.cilium.io/en/stable/network/concepts/ipam/eni/",
      "https://github.com/cilium/cilium/issues/15496",
    ],
  },
  {
    id: "kube-router-failed",
    by: "containerd",
    behind: "all",
    summary: "kube-router does not start on the node; its own reason follows",
    texts: [
      "Failed to run kube-router: <any>",
      "failed to run kube-router: <any>",
      "Failed to create network routing controller: <any>",
      "Failed to create network services controller: <any>",
      "failed to create network services controller: <any>",
      "failed to create network policy controller: <any>",
      "failed to create network routing controller: <any>",
      "kube-router needs to be run with privileges to execute iptables, ipset and configure ipvs",
    ],
    evidence: "source",
    anywhere: ["kube-router", "kube_router", "network_services_controller", "network_routes_controller"],
    fix:
      "modprobe -a ip_vs ip_vs_rr xt_set ip_set nf_conntrack on the node, with /lib/modules mounted in its pod and securityContext.privileged: true; a node that has a pod CIDR (--allocate-node-cidrs of kube-controller-manager); a kubeconfig or the API's address (with --run-service-proxy it must not go through a Service that no kube-proxy serves yet: set --master); a BGP port 179 that nothing else has; the iptables of its image in the node's mode (nft or legacy). k3s, k0s: their own kube-router prints into their log",
    links: ["https://github.com/cloudnativelabs/kube-router/blob/master/docs/user-guide.md"],
  },
  {
    id: "kube-ovn-failed",
    by: "containerd",
    behind: "all",
    summary: "kube-ovn's daemon does not start on the node: Open vSwitch, the node's interface or its gateway",
    texts: [
      "failed to initialize OVS bridges",
      "failed to initialize ovn chassis annotation",
      "failed to initialize ovs mirror",
      "failed to initialize node gateway",
      "failed to do the OS initialization",
      "failed to do the OS initialization for vxlan case",
      "failed to mv cni config file",
      "node nic <name> is down",
      "failed to get node nic <name>",
      "failed to ping <name> gateway <name>",
    ],
    evidence: "source",
    anywhere: ["kube-ovn", "ovn0", "cniserver", "ovs", "gateway_linux"],
    fix:
      "kubectl -n kube-system get pods -l component=network: ovs-ovn has to run on that node and ovn-central be ready (kubectl ko nb status, sb status): restart ovs-ovn there, then kube-ovn-cni. Interface: IFACE in the daemon's env names one that the node has (ip link), up. Gateway, ping of the join subnet: Geneve's 6081/udp (VXLAN 4789, STT 7471/tcp) open between nodes, the same MTU, checksum offload of some cards off (ethtool -K IFACE tx off), no firewalld, and no bridges of another network plugin left",
    links: ["https://kubeovn.github.io/docs/stable/en/ops/faq/"],
  },
];
