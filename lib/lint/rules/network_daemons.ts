/**
 * Why the daemon of a network plugin does not start on a node: flannel, Calico, Cilium, Weave Net, kube-router, Open vSwitch.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const FLANNEL = "https://github.com/flannel-io/flannel";
const CALICO = "https://github.com/projectcalico/calico";
const CILIUM = "https://docs.cilium.io/en/stable/operations/system_requirements/";

/** What flannel prints before why it has no network; before 0.8 with other words. */
function flannel(...causes: readonly string[]): readonly string[] {
  return causes.flatMap((cause) =>
    ["Error registering network", "failed to register network"].map((lead) => `${lead}: ${cause}`)
  );
}

/** The daemons of network plugins. */
export const NETWORK_DAEMONS: readonly DaemonRule[] = [
  {
    id: "network-daemon-no-pod-cidr",
    by: "containerd",
    summary:
      "the network plugin's daemon does not start: the cluster has given its node no range of addresses for pods, or none of the family that it needs",
    texts: [
      // kube-router.
      ...["CIDR", "CIDRs"].map((what) =>
        `Failed to get pod ${what} from node spec. kube-router relies on kube-controller-manager to <any>`
      ),
      "Failed to get pod CIDR from node spec. kube-router relies on kube-controller-manager to allocate pod CIDR for the node or an annotation kube-router.io/pod-cidr. Error: <any>",
      "node.Spec.PodCIDR not set for node: <name>",
      // Antrea, Cilium.
      "Spec.PodCIDR is empty for Node. Please make sure --allocate-node-cidrs is enabled <any>",
      "Spec.PodCIDR is empty for Node <name>. Please make sure --allocate-node-cidrs is enabled <any>",
      ...["IPv4", "IPv6"].map((family) => `required ${family} PodCIDR not available`),
      ...["IPv4", "IPv6"].map((family) => `required ${family} pod CIDR not set in node resource`),
      // flannel, also that of k3s.
      ...[
        "flannel exited: ",
        "Error registering network: ",
        "failed to register network: ",
        "failed to register flannel network: ",
        "",
      ].flatMap((step) => [
        ...["cidr", "CIDR"].map((what) => `${step}failed to acquire lease: node <quotedName> pod ${what} not assigned`),
        ...["IPv4", "IPv6"].map((family) =>
          `${step}failed to acquire lease: missing ${family} address on n.Spec.PodCIDRs`
        ),
        `${step}failed to acquire lease: node <quotedName> pod cidrs should be IPv4/IPv6 only or dualstack`,
      ]),
    ],
    evidence: "source",
    fix:
      "kubectl get node NAME -o jsonpath='{.spec.podCIDRs}' is empty, or lacks IPv4 or IPv6: start the cluster with kubeadm init --pod-network-cidr=10.244.0.0/16 (on one that runs set --allocate-node-cidrs=true and --cluster-cidr in " +
      "/etc/kubernetes/manifests/kube-controller-manager.yaml), with the range of the plugin's own configuration. If only some nodes have none, the range is used up: its log says so; a larger range, or " +
      "--node-cidr-mask-size, is for new nodes only",
    links: [`${FLANNEL}/blob/master/Documentation/troubleshooting.md`],
  },
  {
    id: "network-daemon-port",
    by: "containerd",
    summary:
      "flannel does not start: another interface of the node has its VXLAN's number, port or name, of another plugin or an earlier installation",
    texts: [
      ...["file exists", "address already in use", "device or resource busy"].flatMap((errno) => [
        ...flannel(errno, `failed to create vxlan device: ${errno}`),
        `failed to create vxlan device: ${errno}`,
        `failed to create vxlan interface: ${errno}`,
      ]),
      ...["", "v6 "].flatMap((family) => {
        const cause =
          `failed to configure interface <name>: failed to set ${family}interface <name> to UP state: address already in use`;
        return [cause, ...flannel(cause)];
      }),
    ],
    evidence: "reported",
    fix:
      "ip -d link show type vxlan on the node shows who has it: after another plugin (Calico, Cilium, Docker's overlay) was removed, ip link delete that interface; for flannel's own of an earlier range ip link delete flannel.1, and restart flannel's pod, which makes " +
      "it anew. Of two that stay, give flannel another VNI or Port in net-conf.json",
    links: [`${FLANNEL}/issues/1060`],
  },
  {
    id: "flannel-interface-address",
    by: "containerd",
    summary:
      "flannel does not start: its own interface (flannel.1) has another address, of an earlier range, or one that the system's network manager put on it",
    texts: [
      ...["", "failed to configure interface <name>: "].flatMap((step) => {
        const cause =
          `${step}failed to ensure address of interface <name>: link has incompatible addresses. Remove additional addresses and try again`;
        return [cause, `${cause}.`, ...flannel(cause)];
      }),
      "link has incompatible addresses. Remove additional addresses and try again",
    ],
    evidence: "source",
    fix:
      "ip addr show flannel.1, then ip link delete flannel.1 and start k3s, or restart flannel's pod: it is made anew. If it comes back after a boot, 169.254.… is of a network manager, which has to leave it alone: dhcpcd (Raspberry Pi): denyinterfaces flannel* cni* veth* in dhcpcd.conf; NetworkManager: unmanaged-devices=interface-name:flannel*;interface-name:cni*; connman: NetworkInterfaceBlacklist. " +
      "Newer flannel no longer refuses to start for a foreign address",
    links: [`${FLANNEL}/issues/1060`, "https://github.com/k3s-io/k3s/issues/2599"],
  },
  {
    id: "network-daemon-br-netfilter",
    by: "containerd",
    summary: "flannel does not start: the kernel's module br_netfilter is not loaded on the node",
    texts: [
      "Failed to check br_netfilter: stat /proc/sys/net/bridge/bridge-nf-call-<words>: no such file or directory",
      "Failed to check br_netfilter: <any>",
    ],
    evidence: "reported",
    fix:
      "modprobe br_netfilter on the node, and name it in /etc/modules-load.d/k8s.conf. Where nodes are containers (kind, minikube, talosctl cluster create with Docker) load it on the machine below them",
    links: ["https://github.com/siderolabs/talos/issues/10430"],
  },
  {
    id: "network-daemon-interface",
    by: "containerd",
    summary:
      "flannel does not start: it finds no interface of the node by the name, pattern or address that it was given",
    texts: [
      "Failed to find any valid interface to use: <any>",
      "Failed to find interface to use that matches the interfaces and/or regexes provided",
      "could not match pattern <name> to any of the available network interfaces (<any>",
      // k3s, with --flannel-iface.
      "Waiting to retrieve agent configuration; server is not ready: unable to find interface: route ip+net: no such network interface",
      "unable to find interface: route ip+net: no such network interface",
    ],
    anywhere: [
      "agent configuration",
      "flannel",
      "main.go",
      "valid interface to use",
      "interfaces and/or regexes",
      "to any of the available network interfaces",
    ],
    evidence: "source",
    fix:
      "ip addr on the node: name an interface that is there and up, with an address, to flannel (args --iface=eth1, --iface-regex or --iface-can-reach=ADDRESS of its DaemonSet; k3s: --flannel-iface), or none, so that it takes that of the default route. With IPv6 in net-conf.json the node needs an IPv6 default route, too",
    links: [`${FLANNEL}/blob/master/Documentation/troubleshooting.md`],
  },
  {
    id: "network-daemon-config",
    by: "containerd",
    summary: "flannel does not start: its net-conf.json is missing or wrong, or is of another range than the cluster's",
    texts: [
      "subnet <range> specified in the flannel net config doesn't contain <range> PodCIDR of the <name> node",
      "subnet <range> specified in the flannel net config doesn't contain <range> IPv6 PodCIDR of the <name> node",
      "failed to acquire lease: subnet <range> specified in the flannel net config doesn't contain <range> PodCIDR of the <name> node",
      "Failed to create SubnetManager: error parsing subnet config: <any>",
      "error parsing subnet config: <any>",
      "failed to read net conf: open /etc/kube-flannel/net-conf.json: <errno>",
      "failed to read net conf: <any>",
      "flannel config not found in etcd store. Did you create your config using etcdv3 API?",
      "Couldn't fetch network config: <any>",
      "please define a correct Network parameter in the flannel config",
      "please define a correct IPv6Network parameter in the flannel config",
      "unknown backend type: <words>",
    ],
    anywhere: ["flannel", "SubnetManager", "net conf", "network config", "backend"],
    evidence: "source",
    fix:
      "set Network in net-conf.json (kubectl -n kube-flannel edit configmap kube-flannel-cfg) to the cluster's range of pods (--cluster-cidr of kube-controller-manager, kubeadm's podSubnet), check it as JSON, and restart flannel's pods; with etcd instead " +
      'of the API, etcdctl put /coreos.com/network/config \'{ "Network": "10.244.0.0/16" }\'',
    links: [`${FLANNEL}/blob/master/Documentation/configuration.md`],
  },
  {
    id: "network-daemon-failed",
    by: "containerd",
    behind: "all",
    summary: "flannel does not start, and k3s with it; its own reason follows",
    texts: [
      "flannel exited: <any>",
      "failed to start networking: <any>",
      "Error registering network: <any>",
      "failed to register network: <any>",
      "failed to register flannel network: <any>",
      "Failed to create SubnetManager: <any>",
      "Error fetching backend: <any>",
    ],
    anywhere: ["flannel", "main.go", "SubnetManager", "network.go", "registering network", "k3s", "rke2"],
    needs: ["flannel", "k3s", "rke2", "register network", "registering network", "SubnetManager", "fetching backend"],
    // Of the end of k3s itself.
    passed: ["flannel exited: <nil>"],
    evidence: "source",
    fix:
      "read what follows, and the lines before it: the API server that does not answer (kube-proxy on the node), a permission of flannel's ClusterRole, its range (net-conf.json), or the kernel (VXLAN). k3s: an interface that --flannel-iface names has to be there and up before it (ip link); --flannel-backend=none is for another network plugin",
    links: [
      "https://github.com/k3s-io/k3s/blob/master/pkg/agent/flannel/flannel.go",
      `${FLANNEL}/blob/master/Documentation/troubleshooting.md`,
    ],
  },
  {
    id: "calico-node-address-taken",
    by: "containerd",
    summary:
      "calico-node does not start: another node of the cluster already has the address that it found, as it took that of a bridge, or an old node is still listed",
    texts: ["IPv4", "IPv6"].flatMap((family) => [
      `Calico node <name> is already using the ${family} address <address>.`,
      `Calico node <name> is already using the ${family} address <address>`,
    ]),
    evidence: "source",
    fix:
      "let it take the node's own interface: IP_AUTODETECTION_METHOD=kubernetes-internal-ip (or interface=eth.*, can-reach=ADDRESS) in the DaemonSet calico-node, with Tigera's operator nodeAddressAutodetectionV4 of the Installation: a bridge of Docker or br-… has the same address on " +
      "each node. If the node was renamed or made anew, delete the old one: calicoctl delete node NAME; nodes need names of their own",
    links: ["https://docs.tigera.io/calico/latest/networking/ipam/ip-autodetection", `${CALICO}/issues/1628`],
  },
  {
    id: "calico-node-no-address",
    by: "containerd",
    summary: "calico-node does not start: by the method that is set it finds no address of the node",
    texts: [
      ...["IPv4", "IPv6"].flatMap((family) => [
        `Couldn't autodetect an ${family} address. If auto-detecting, choose a different autodetection method. Otherwise provide an explicit address.`,
        `Unable to auto-detect an ${family} address using interface regexes [<words>]: <any>`,
        `Unable to auto-detect an ${family} address using interface cidr <any>`,
        `Unable to auto-detect an ${family} address while excluding <any>`,
        `Unable to auto-detect an ${family} address: <any>`,
        `Unable to auto-detect ${family} address by connecting to <any>`,
        `Unable to auto-detect ${family} address using <any>`,
      ]),
      "Invalid IP autodetection method: <name>",
      "Invalid CIDR <name> for IP autodetection method: <name>",
    ],
    evidence: "source",
    fix:
      "set IP_AUTODETECTION_METHOD of the DaemonSet calico-node (with Tigera's operator nodeAddressAutodetectionV4) to one that fits all nodes: kubernetes-internal-ip, interface=ens.*,eth.* (with interface= before the name), cidr=10.0.0.0/24 or can-reach=ADDRESS of the same " +
      "family; ip address shows the node's names. IP6=autodetect only where nodes have IPv6, IP=none where they have no IPv4",
    links: ["https://docs.tigera.io/calico/latest/networking/ipam/ip-autodetection"],
  },
  {
    id: "calico-loose-rpf",
    by: "containerd",
    summary:
      "calico-node does not start: the node's kernel lets packets with a foreign address in (rp_filter 2), which Calico does not accept",
    texts: [
      "Kernel's RPF check is set to 'loose'. This would allow endpoints to spoof their IP address. <any>",
      "Kernel's RPF check is set to 'loose'. <any>",
    ],
    evidence: "reported",
    fix:
      "set net.ipv4.conf.all.rp_filter=1 (and default) in /etc/sysctl.d on the node, else systemd's own file there sets 2 again; sysctl --system, restart calico-node. Where nodes are containers (kind) or the check is not wanted: FELIX_IGNORELOOSERPF=true, which lets pods send with the address of another",
    links: ["https://github.com/kubernetes-sigs/kind/issues/891"],
  },
  {
    id: "calico-typha-unreachable",
    by: "containerd",
    summary:
      "calico-node does not reach Typha, by which it gets its data: no Typha runs, a firewall stops port 5473, or the certificates do not fit",
    texts: [
      "Failed to connect to Typha, giving up after timeout",
      "Failed to connect to Typha. error=<any>",
      "Failed to connect to Typha error=<any>",
      "Failed to connect to typha endpoint <any>",
      "failed to load next typha address to try",
    ],
    evidence: "source",
    fix:
      "kubectl get pods -n calico-system -l k8s-app=calico-typha -o wide (kube-system without the operator): each node has to reach 5473/tcp of those nodes; a pending Typha wants other nodes or a toleration. x509: restart Typha and calico-node after the operator made their certificates anew",
    links: ["https://docs.tigera.io/calico/latest/getting-started/kubernetes/requirements#network-requirements"],
  },
  {
    id: "calico-tables-failed",
    by: "containerd",
    summary:
      "calico-node ends, because iptables or nftables fails on the node again and again; why stands in the lines before",
    texts: [
      "iptables-save command failed after retries",
      "ip6tables-save command failed after retries",
      "iptables-legacy-save command failed after retries",
      "iptables-nft-save command failed after retries",
      "nftables command failed after retries",
      "Failed to program iptables, giving up after retries",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "run that program on the node (iptables-save, iptables-nft-save, nft list ruleset): load the modules that it misses (modprobe -a ip_tables iptable_raw iptable_mangle ip6_tables nf_tables), after an update of the kernel reboot; rules of a newer iptables on the node can break the older one in the image: FELIX_IPTABLESBACKEND=NFT or Legacy as the node's, or a newer Calico. Without IPv6: FELIX_IPV6SUPPORT=false",
    links: [`${CALICO}/issues/1548`],
  },
  {
    id: "calico-bpf-unsupported",
    by: "containerd",
    summary:
      "Calico's eBPF mode is on, but the node's kernel or the release of Calico for its processor does not support it, so that calico-node turned it off; without kube-proxy no Service answers then",
    texts: [
      "BPF dataplane mode enabled but not supported by the kernel. Disabling BPF mode.",
      "BPF dataplane mode enabled but not supported by the kernel. Disabling BPF mode. error=<any>",
    ],
    evidence: "source",
    fix:
      "uname -r: eBPF mode wants Linux 5.3 or newer (4.18.0-193 on RHEL); update the node's kernel, one of your own with CONFIG_BPF_SYSCALL and the others that Calico lists. On arm64 a Calico of before 3.21 prints this, too: update it. Else go back: linuxDataplane: Iptables in the operator's Installation (bpfEnabled: false in FelixConfiguration) and run kube-proxy again",
    links: ["https://docs.tigera.io/calico/latest/operations/ebpf/enabling-ebpf", `${CALICO}/issues/4699`],
  },
  {
    id: "calico-bpf-not-loaded",
    by: "containerd",
    behind: "all",
    summary:
      "calico-node ends in eBPF mode, because the kernel refuses one of Calico's BPF programs or maps; why stands behind it and in libbpf's lines before",
    texts: [
      "BPFConnTimeLBEnabled but failed to attach connect-time load balancer, bailing out.",
      "BPFConnTimeLBEnabled but failed to attach connect-time load balancer, bailing out. error=<any>",
      "Failed to attach connect-time load balancer. error=<any>",
      "Failed to initialize BPF network. error=<any>",
      "Failed to create NAT frontend BPF map. error=<any>",
      "error creating bpf maps error=<any>",
      "libbpf: prog 'calico_<name>': BPF program load failed: <errno>",
      "libbpf: prog 'calico_<name>': failed to attach to cgroup: <errno>",
    ],
    evidence: "source",
    fix:
      "calico_sendmsg_v46 with Invalid argument after an update to Linux 6.12.53, 6.17.5 or newer: update Calico (3.29, 3.30 and 3.31 got the fix after November 2025), until then boot the former kernel. Operation not permitted: calico-node needs privileged: true (admission policies), or the kernel is locked down (cat /sys/kernel/security/lockdown). failed to attach to cgroup: the init container mount-bpffs has to be there to mount /run/calico/cgroup (Calico 3.23 or newer)",
    links: [`${CALICO}/pull/11399`, "https://docs.tigera.io/calico/latest/operations/ebpf/troubleshoot-ebpf"],
  },
  {
    id: "calico-xdp-failed",
    by: "containerd",
    behind: "all",
    summary:
      "calico-node cannot load the XDP program by which it speeds up untracked policies, nor remove it: the kernel refuses it, or is too old for it",
    texts: [
      "Failed to wipe the XDP state after <number> tries",
      "failed to wipe the XDP state error=<any>",
      "failed to set XDP failsafe ports, disabling XDP: <any>",
      "failed to disable XDP: <any>, will proceed anyway.",
    ],
    evidence: "source",
    fix:
      "turn XDP off, which only speeds up: kubectl patch felixconfiguration default --type=merge -p '{\"spec\":{\"xdpEnabled\":false}}', or FELIX_XDPENABLED=false in the environment of the DaemonSet calico-node. Or update the node's kernel (RHEL 7's is too old) and Calico: newer releases go on without XDP, while those before end here",
    links: [`${CALICO}/issues/2904`],
  },
  {
    id: "ovnkube-failed",
    by: "containerd",
    behind: "all",
    summary: "OVN-Kubernetes' ovnkube does not start on the node; its own reason follows",
    texts: [
      "Failed to get management port MAC address: <any>",
      "failed to run ovnkube: <any>",
      "failed to start node network controller: <any>",
      "failed to start cluster manager: <any>",
    ],
    evidence: "source",
    fix:
      "read what follows, and the logs of ovn-controller, nbdb and sbdb in the same pod: Open vSwitch has to run on the node, and the gateway's interface (br-ex, breth0) to be there with the node's address and default route (nmcli, ovs-vsctl show)",
    links: ["https://ovn-kubernetes.io/troubleshooting/debugging/"],
  },
  {
    id: "ovnkube-gateway",
    by: "containerd",
    summary:
      "OVN-Kubernetes' ovnkube does not start: it finds no gateway on the node, neither a default route nor the interface that is set",
    texts: [
      "unable to find default gateway and none provided via config",
      'error looking up gw interface: "<name>", error: Link not found',
      'error looking up gw interface: "<name>", error: <any>',
      "unable to get link for gateway interface <name>, error: <any>",
    ],
    evidence: "source",
    fix:
      "ip route show default and ip link on the node: give it a default route, and set gateway-interface to the interface or bridge with the node's address (OpenShift: br-ex, which the service ovs-configuration makes: journalctl -u ovs-configuration, and NetworkManager)",
    links: ["https://ovn-kubernetes.io/troubleshooting/debugging/"],
  },
  {
    id: "weave-range-overlaps",
    by: "containerd",
    summary: "Weave Net does not start: its range of addresses overlaps with a route that the node has already",
    texts: [
      "Network <range> overlaps with existing route <range> on host",
      "Address <address> overlaps with existing route <range> on host",
    ],
    evidence: "source",
    fix:
      "ip route shows whose the route is. Of another network plugin that was there before (cali…, flannel.1, cni0): remove its interfaces and its file in /etc/cni/net.d, or reboot. Of the node's own network: give Weave another range, IPALLOC_RANGE in its DaemonSet " +
      "(weave launch --ipalloc-range), the same as kube-proxy's --cluster-cidr",
    links: ["https://github.com/weaveworks/weave/issues/2736"],
  },
  {
    id: "network-daemon-ovs-module",
    by: "containerd",
    summary: "Open vSwitch does not start in the network plugin's pod: the node's kernel does not have its module",
    texts: [
      "modinfo: ERROR: Module openvswitch not found.",
      "modinfo: ERROR: Module openvswitch not found",
      "modprobe: FATAL: Module openvswitch not found in directory <path>",
      "modprobe: ERROR: could not insert 'openvswitch': <any>",
      "Inserting openvswitch module... failed",
    ],
    evidence: "reported",
    fix:
      "use a kernel that has it: apt install linux-modules-extra-$(uname -r), dnf install kernel-modules-core, after an update of the kernel reboot; mount the node's /lib/modules in the pod. The virtual machine of Docker Desktop, in which kind's nodes run, has no such module: use " +
      "Colima, Lima or a Linux machine",
    links: ["https://github.com/kubeovn/kube-ovn/issues/4286"],
  },
  {
    id: "network-daemon-ovs-left",
    by: "containerd",
    summary:
      "Open vSwitch does not start: another one runs on the node, or a file of one that was killed is left in /var/run/openvswitch",
    texts: [
      ...["ovsdb-server", "ovs-vswitchd"].flatMap((name) => [
        `${name}: <path>: pidfile check failed (<words>), aborting`,
        `${name}: <path>: already running as pid <number>, aborting`,
      ]),
      "ovsdb-tool: I/O error: <path>: failed to lock file (Resource temporarily unavailable)",
      "ovsdb-server: I/O error: <path>: failed to lock file (Resource temporarily unavailable)",
      "ovsdb-server: I/O error: open: <path> failed (<words>)",
    ],
    evidence: "reported",
    fix:
      "pgrep -a ovs on the node: stop a service of the node that the plugin does not expect (systemctl disable --now openvswitch-switch ovs-vswitchd ovsdb-server). If none runs, remove the .pid and .ctl files in /var/run/openvswitch and restart the pod. conf.db holds the bridges: leave it",
    links: ["https://github.com/antrea-io/antrea/issues/870"],
  },
  {
    id: "network-daemon-ipv6-off",
    by: "containerd",
    summary: "kube-ovn does not start: its tunnels (Geneve) need IPv6 in the kernel, which the node has turned off",
    texts: [
      "geneve requires ipv6, please add ipv6.disable=0 to kernel follow the instruction below:",
      "geneve requires ipv6, please add ipv6.disable=0 to kernel",
    ],
    evidence: "source",
    fix:
      "remove ipv6.disable=1 from GRUB_CMDLINE_LINUX in /etc/default/grub, make grub's configuration anew (update-grub, grub2-mkconfig) and reboot; the sysctl net.ipv6.conf.all.disable_ipv6 may stay. Or use vxlan: TUNNEL_TYPE of its install.sh",
    links: ["https://github.com/kubeovn/kube-ovn/blob/v1.14.0/dist/images/start-ovs.sh"],
  },
  {
    id: "cilium-kernel-too-old",
    by: "containerd",
    summary: "Cilium's agent does not start: the node's kernel is older than it needs, or lacks a part of BPF",
    texts: [
      "kernel version: NOT OK: minimal supported kernel version is <any>",
      "linux version: NOT OK: minimal supported kernel version is <any>",
      "minimal supported kernel version is >= <words>; kernel version that is running is: <words>",
      "Require support for <words> (Linux <words> or newer)",
      "requires support for large programs (Linux <words> or newer)",
      "Minimal kernel version requirements not met",
      "nsenter: cannot open /hostproc/1/ns/cgroup: No such file or directory",
      "Cilium requires kernel <any>",
    ],
    evidence: "source",
    anywhere: ["cilium", "subsys=", "kernel version", "(Linux", "/hostproc/"],
    fix:
      "update the node's kernel to what this release of Cilium needs (5.10 and newer for 1.18; uname -r), or use an older release of Cilium; a kernel of a distribution for clouds or small boards may lack BPF options, then take its generic one",
    links: [CILIUM],
  },
  {
    id: "cilium-devices",
    by: "containerd",
    summary:
      "Cilium's agent does not start: it finds no interface of the node for what is turned on (kube-proxy replacement, masquerading, native routing)",
    texts: [
      "unable to determine direct routing device. Use --direct-routing-device to specify it",
      "failed to detect devices: unable to determine direct routing device. Use --direct-routing-device to specify it",
      "failed to detect devices: <any>",
      "no external interfaces found, but bpf NodePort requires devices. Use --devices to specify devices manually",
      "Cannot retrieve direct routing device",
    ],
    anywhere: ["cilium", "routing-device", "direct routing device", "subsys="],
    evidence: "source",
    fix:
      'name the interfaces that face the other nodes: helm value devices="eth+ ens+ enp+" (each node has to have one; ip link shows them), for several the one with the node\'s address in nodePort.directRoutingDevice; a bridge or bond that Cilium leaves out by itself has to be named, too',
    links: ["https://github.com/cilium/cilium/issues/33527"],
  },
  {
    id: "cilium-native-cidr",
    by: "containerd",
    summary:
      "Cilium's agent does not start: native routing is on, and the range that is routed without masquerading is not set",
    texts: ["4", "6"].flatMap((family) => [
      `native routing cidr must be configured with option --ipv${family}-native-routing-cidr <any>`,
      `native routing cidr must be configured with option --ipv${family}-native-routing-cidr in combination with --enable-ipv${family}-masquerade <any>`,
    ]),
    evidence: "source",
    fix:
      "set the helm value ipv4NativeRoutingCIDR (ipv6NativeRoutingCIDR) to the range of the pods, or use routingMode=tunnel; where something else masquerades, enableIPv4Masquerade=false",
    links: ["https://docs.cilium.io/en/stable/network/concepts/routing/"],
  },
  {
    id: "cilium-host-helper",
    by: "containerd",
    summary:
      "an init container of Cilium (mount-cgroup, apply-sysctl-overwrites) cannot run its helper on the node itself: the node lets nothing be executed there, as Talos, or has no shell",
    texts: [
      ...["cilium-mount", "cilium-sysctlfix"].flatMap((name) => [
        ...["Permission denied", "No such file or directory", "Operation not permitted"].map((errno) =>
          `nsenter: failed to execute <path>/${name}: ${errno}`
        ),
        ...["Permission denied", "Read-only file system"].map((errno) =>
          `cp: cannot create regular file '/hostbin/${name}': ${errno}`
        ),
      ]),
      "nsenter: failed to execute sh: No such file or directory",
      "mount-cgroup nsenter: failed to execute sh: No such file or directory",
      ...["cgroup", "mnt"].map((name) =>
        `nsenter: reassociate to namespace 'ns/${name}' failed: Operation not permitted`
      ),
    ],
    evidence: "source",
    anywhere: ["cilium", "mount-cgroup", "hostbin", "apply-sysctl"],
    fix:
      "Talos, and any node that has cgroup v2 mounted: helm values cgroup.autoMount.enabled=false and cgroup.hostRoot=/sys/fs/cgroup, on Talos with the securityContext.capabilities of its guide; for cilium-sysctlfix sysctlfix.enabled=false. Else let programs run in the directory of CNI plugins (cni.binPath, findmnt -T /opt/cni/bin without noexec and ro; SELinux, AppArmor), and give the container SYS_ADMIN, SYS_CHROOT and SYS_PTRACE. " +
      "sh: update Cilium, as 1.10.2 did",
    links: [
      "https://github.com/siderolabs/talos/issues/5948",
      "https://github.com/cilium/cilium/issues/16771",
      "https://github.com/cilium/cilium/issues/23838",
    ],
  },
  {
    id: "hubble-relay-no-peer",
    by: "containerd",
    summary:
      "Hubble Relay gets no list of agents and ends at its probe: Cilium's agents do not serve Hubble, or the Service hubble-peer is not reached",
    texts: [
      ...["peer client for peers synchronization", "peer notify client for peers change notification"].flatMap((
        what,
      ) => [
        `Failed to create ${what}; will try again after the timeout has expired error=<any>`,
        `Failed to create ${what}; will try again after the timeout has expired connection timeout=<words> error=<any>`,
        `Failed to create ${what}; will try again after the timeout has expired`,
      ]),
    ],
    evidence: "reported",
    fix:
      "kubectl -n kube-system exec ds/cilium -c cilium-agent -- cilium-dbg status | grep Hubble: not Ok: hubble.enabled=true in the values, then kubectl -n kube-system rollout restart ds/cilium (a change of cilium-config alone does nothing). Ok: TCP 4244 between the nodes and from the pod (firewall, security groups, network policies); lookup, no such host: hubble.peerService.clusterDomain has to be the cluster's domain, and CoreDNS to run; x509, handshake: make the certificates anew (delete the Secrets hubble-server-certs and hubble-relay-client-certs, helm upgrade)",
    links: [
      "https://docs.cilium.io/en/stable/observability/hubble/setup/",
      "https://github.com/cilium/cilium/issues/35849",
    ],
  },
  {
    id: "calico-controllers-unready",
    by: "containerd",
    behind: "all",
    summary:
      "calico-kube-controllers has not written its status yet: it cannot reach the API server or etcd, or has just started",
    texts: [
      "Failed to read status file <path>: open <path>: no such file or directory",
      "Failed to read status file status.json: open status.json: no such file or directory",
      "Failed to read status file <path>: unexpected end of JSON input",
    ],
    evidence: "reported",
    anywhere: ["status.json", "calico"],
    fix:
      "kubectl logs of the pod (--previous) has the reason: usual is i/o timeout to 10.96.0.1:443, the API server's Service: it is the first pod with an address of its own, so calico-node on its node (kubectl get pods -A -o wide) or kube-proxy does not work: firewall, an address that calico-node detected wrongly (IP_AUTODETECTION_METHOD), a range of pods that overlaps the nodes' network (CALICO_IPV4POOL_CIDR); with eBPF: the ConfigMap kubernetes-services-endpoint. With etcd: its certificates. Once only, at the start, it is harmless",
    links: [
      "https://github.com/projectcalico/calico/issues/1708",
      "https://github.com/projectcalico/calico/issues/7245",
    ],
  },
  {
    id: "cilium-agent-failed",
    by: "containerd",
    behind: "all",
    summary: "Cilium's agent does not start; its own reason follows",
    texts: [
      "error while initializing daemon: <any>",
      "failed to start: daemon creation failed: <any>",
      "daemon creation failed: <any>",
      "Unable to initialize Kubernetes subsystem error=<any>",
      "failed while reinitializing datapath: <any>",
    ],
    anywhere: ["cilium", "subsys="],
    evidence: "source",
    fix:
      "read what follows, and the lines with level=error before it; cilium status --verbose and cilium sysdump collect more. Killed or cancelled while it compiles: the node is too slow or has no memory left for the startup probe's time (dmesg; limits of the container)",
    links: ["https://docs.cilium.io/en/stable/operations/troubleshooting/"],
  },
];
