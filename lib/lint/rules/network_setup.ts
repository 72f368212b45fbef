/**
 * Why a network plugin refuses or fails: its configuration, its version, its program, addresses, interfaces, rules of the firewall.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const PLUGINS = "https://github.com/containernetworking/plugins/tree/v1.9.1";
const LIBCNI = "https://github.com/containernetworking/cni/tree/v1.3.0";
const CALICO = "https://github.com/projectcalico/calico";

/** Words of which one stands before, or in, what libcni says of a configuration. */
const CNI_WORDS: readonly string[] = [
  "CNI",
  "network",
  "netconf",
  "plugin",
  "multus",
  "delegate",
  "ipam",
  "sandbox",
  "missing 'type'",
  "configuration list",
];

/** What shows that the pod has its network at last. */
export const CONNECTED: readonly string[] = [
  "Successfully pulled image",
  "Failed to pull image",
  "failed to create containerd task",
  "OCI runtime create failed",
  "Back-off restarting failed container",
];

/** What shows that a network plugin speaks. */
export const OF_CNI: readonly string[] = [
  "plugin type=",
  "networkPlugin cni",
  "to CNI network",
  "network for sandbox",
  "network for pod",
  "pod to network",
  "pod network",
  "container to network",
  "adding network",
  "while adding to cni network",
  "AddNetwork",
  "DelegateAdd",
  "Delegate add",
  "Multus:",
  "whereabouts",
  "ClusterInformation",
  "projectcalico.org",
  "CNI request failed",
  "failed to send CNI request",
  "IPAM Invoker",
  "CmdAdd",
  "failed to call cni.Setup",
];

/** What a plugin says that other programs say, too, behind what the CNI library puts before it. */
export function spoken(texts: readonly string[]): readonly string[] {
  return texts.map((text) => `plugin type=<type> failed (add): ${text}`);
}

/** Plugins that k3s and RKE2 have beside their other programs. */
const K3S_PLUGIN: string = oneOf([
  "bridge",
  "flannel",
  "host-local",
  "loopback",
  "portmap",
  "bandwidth",
  "firewall",
  "cni",
]);

/** What the rules of plugins have in common. */
export const COMMON: Pick<DaemonRule, "by" | "behind" | "isBeforeRuntime"> = {
  by: "containerd",
  behind: CONNECTED,
  isBeforeRuntime: true,
};

/** Its files: configuration, versions, programs. */
const FILES: readonly DaemonRule[] = [
  {
    id: "cni-files-denied",
    ...COMMON,
    summary: "a CNI plugin may not read or write a file of the node: rootless, it runs as the user",
    texts: [
      ...spoken(["open /etc/cni/<path>: permission denied", "open /etc/cni/tuning/allowlist.conf: permission denied"]),
      "open /etc/cni/tuning/allowlist.conf: permission denied",
      ...["mkdir", "open", "stat"].map((call) => `${call} /var/lib/cni<path>: permission denied`),
    ],
    evidence: "reported",
    fix:
      "let others read the directory (chmod 0755 /etc/cni): rootless containerd's plugins run as the user, and need a dataDir of ipam that is the user's own (nerdctl sets it; BuildKit has no CNI bridge without root); if the plugin runs as root, look for denials of SELinux",
    links: ["https://github.com/containerd/nerdctl/releases/tag/v1.2.0"],
  },
  {
    id: "cni-windows-namespace",
    ...COMMON,
    summary: "a CNI plugin for Windows cannot read the network namespace that containerd gives: it was made for Docker",
    texts: ["failed to setup network for sandbox <id>: failed to parse netns <words>", "failed to parse netns <words>"],
    evidence: "reported",
    fix:
      "update the plugin to one that supports containerd (Amazon's VPC CNI plugin for Windows does from the EKS images of Kubernetes 1.21 on)",
    links: ["https://github.com/containerd/containerd/issues/5892"],
  },
  {
    id: "cni-config-invalid",
    ...COMMON,
    summary: "a CNI configuration is wrong: of the node's file in /etc/cni/net.d, or of a NetworkAttachmentDefinition",
    texts: [
      ...["file", "list file"].map((file) => `failed to load CNI config ${file} <path>: <any>`),
      ...["file", "list file"].map((file) => `cni config load failed: failed to load CNI config ${file} <path>: <any>`),
      "failed to convert CNI config file <path> to CNI config list: <any>",
      "CNI config list in config file <path> has no networks, skipping: invalid cni config",
      "CNI config list <path> has no networks, skipping",
      "cni config load failed: network type not found in <path>: invalid cni config",
      "network type not found in <path>: invalid cni config",
      "error parsing configuration list: <any>",
      "error parsing configuration: missing 'type'",
      "error parsing configuration: <any>",
      "Error loading CNI config file <path>: <any>",
      "Error loading CNI config list file <path>: <any>",
      "error loading CNI config file <path>: no 'type'; perhaps this is supposed to be a .conflist?",
      "no plugin name provided",
      "invalid plugin name: <name>",
      'failed to find plugin "." in path [<paths>]',
      'failed to find plugin "" in path [<paths>]',
      "missing network name:",
      "invalid characters found in network name",
      "must be called as chained plugin",
      "must be called as a chained plugin",
      "This plugin must be called as chained plugin",
      "must be called as the first plugin",
      "missing prevResult from earlier plugin",
      "required prevResult missing",
      "chained master failure. PrevResult lacks a single named interface",
      'interface needs to be set for ingress policy <name>, make sure to chain "firewall" plugin with "bridge"',
      "failed to load netconf: <any>",
      "failed to load flannel netconf file: <any>",
      "failed to parse config: json: <any>",
      "IPAM config missing 'ipam' key",
      "LoadNetConf: at least one delegate/clusterNetwork must be specified",
      "LoadNetConf: at least one delegate must be specified",
      "LoadDelegateNetConfList: a plugin delegate must have the 'type' field",
      "LoadDelegateNetConfList: delegate must have the 'type' or 'plugin' field",
    ],
    evidence: "source",
    needs: CNI_WORDS,
    fix:
      "correct the JSON that the message names: each plugin has a type, the name of a program in /opt/cni/bin, and chained " +
      "ones stand in the list plugins of a .conflist; an empty file is left of a full disk. A field that only newer plugins know needs their program (a bridge without ipam 0.8, " +
      "Calico's usePodCidrIPv6, ipRanges of whereabouts). Restart the network plugin's pod, which writes its file anew",
    links: [`${LIBCNI}/libcni/conf.go`, "https://github.com/containerd/go-cni/blob/v1.1.13/opts.go"],
  },
  {
    id: "cni-config-refused",
    ...COMMON,
    summary:
      "a network plugin refuses a value of its configuration, which the message names: of a file in /etc/cni/net.d, or of a NetworkAttachmentDefinition",
    texts: [
      "the 'address' field is expected to be in CIDR notation, got: <name>",
      "MasqMarkBit must be between 0 and 31",
      "unrecognized backend <name>",
      "minID and maxID should be configured simultaneously, <words> is missing",
      "invalid gateway address: <name>",
      "cannot use IPAM when DisableContainerInterface flag is set",
      "rate and burst must be a positive integer",
      // host-local.
      "invalid range set <number>: <any>",
      "failed to load IPAM config: invalid range set <number>: <any>",
      ...["Network <range> too small to allocate from", "mixed address families", "subnets <range> and <range> overlap"]
        .map((why) => `invalid range set <number>: ${why}`),
      "Network has host bits set. For a subnet mask of length <number> the network address is <address>",
      ...["RangeStart", "RangeEnd"].map((end) => `${end} <address> not in network <range>`),
      "range set <number> overlaps with <number>",
      "CNI version <version> does not support more than 1 address per family",
      // static, whereabouts.
      "the 'ip' field is expected to be in CIDR notation, got: <name>",
      "an entry in the 'ips' field is NOT in CIDR notation, got: <name>",
      "invalid CIDR (do you have the 'range' parameter set for Whereabouts?) <name>: <any>",
      "LoadIPAMConfig - JSON Parsing Error: <any>",
      "you have not configured the storage engine <any>",
      "no IP ranges in whereabouts config",
      // bridge, vlan, macvlan, ipvlan, host-device.
      "invalid VLAN ID <index> (must be between 0 and <number>)",
      "invalid VLAN ID <index> (must be between 0 and <number> inclusive)",
      "cannot set hairpin mode and promiscuous mode at the same time",
      ...["minID", "maxID", "id"].map((name) => `incorrect trunk ${name} parameter`),
      "minID is greater than maxID in trunk parameter",
      "trunk parameter is misconfigured",
      "invalid MTU <index>, must be [0, master MTU(<number>)]",
      "unknown macvlan mode: <name>",
      "unknown ipvlan mode: <name>",
      '"master" field is required. It specifies the host interface name to create the VLAN for',
      'specify either "device", "hwaddr", "kernelpath" or "pciBusID"',
      // flannel, sriov.
      ...["must not have 'name' field", "must not have 'ipam' field", "must not have 'ipMasq' field"].map((what) =>
        `'delegate' dictionary ${what}, it'll be set by flannel`
      ),
      "'delegate' dictionary, if present, must have (string) 'type' field",
      "LoadConf(): vlan id <index> invalid: value must be in the range 0-4094",
      "LoadConf(): vlan QoS PCP <index> invalid: value must be in the range 0-7",
      "LoadConf(): non-zero vlan id must be configured to set vlan QoS to a non-zero value",
      "LoadConf(): non-zero vlan id must be configured to set vlan proto 802.1ad",
      "LoadConf(): vlan Proto <name> invalid: value must be '802.1Q' or '802.1ad'",
      "LoadConf(): invalid link_state value: <name>",
      // bandwidth, firewall, portmap, vrf, tuning.
      "if rate is set, burst must also be set",
      "if burst is set, rate must also be set",
      "burst cannot be more than 4GB",
      "unknown ingress policy: <name>",
      "Cannot specify externalSetMarkChain and markMasqBit",
      "Invalid host port number: <index>",
      "Invalid container port number: <index>",
      "configuration is expected to have a valid vrf name",
      "duplicated sysctl keys are not allowed",
    ],
    needs: OF_CNI,
    evidence: "source",
    fix:
      "correct that field: kubectl get net-attach-def -A, or the node's file (a plugin that writes it has the value from its own configuration, such as a ConfigMap). A subnet is written with its first address (10.1.2.0/24), an address of static with its length (10.1.2.3/24); " +
      "the master's MTU is the most that an interface on it can have. Running pods keep their network; the kubelet tries the others again",
    links: ["https://www.cni.dev/plugins/current/"],
  },
  {
    id: "cni-no-range",
    ...COMMON,
    summary:
      "the network plugin's configuration on the node has no range of addresses: the node has no pod CIDR, or the plugin's daemon has not written it yet",
    texts: [
      "no IP ranges specified",
      "IPAM plugin host-local: no IP ranges specified",
      // Calico with host-local.
      "usePodCidrIPv6 found but there is no IPv6 CIDR configured",
      "usePodCidr found but there is no IPv4 CIDR configured",
    ],
    evidence: "reported",
    fix:
      "kubectl get node NAME -o jsonpath='{.spec.podCIDR}': if it is empty, start kube-controller-manager with --allocate-node-cidrs and --cluster-cidr; else read the log of the plugin's pod on the node (kube-router, kindnet), " +
      "which writes ranges into /etc/cni/net.d once it reaches the API server. A node that joined before dual stack was turned on has no IPv6 range (podCIDRs): drain it, delete its Node, and let it join anew",
    links: ["https://github.com/k0sproject/k0sctl/issues/158"],
  },
  {
    id: "cni-version",
    ...COMMON,
    summary: "a CNI plugin does not know the cniVersion of its configuration, or there is none",
    texts: [
      "incompatible CNI versions; config is <version>, plugin supports [<versions>]",
      "incompatible CNI versions: config is <version>, plugin supports [<versions>]",
      "incompatible CNI versions; config is <version>, plugin supports <any>",
      "unsupported CNI result version <version>",
      "unsupported CNI version <version>",
      "result type supports [<versions>] but unmarshalled CNIVersion is <version>",
      "plugin <name> does not support config version <version>",
      "Error validating CNI config file <path>: [plugin <name> does not support config version <version>",
      "no converter for CNI result version <version> to <version>",
      "cannot convert version [<versions>] to <version>",
      "invalid version <version>: the version is empty",
      'invalid version "": the version is empty',
      "config version does not allow CHECK",
      "Multus cni version is <version> while master plugin cni version is <version>",
      "plugin version does not allow CHECK",
    ],
    evidence: "reported",
    fix:
      "set cniVersion in the configuration (/etc/cni/net.d, rootless ~/.config/cni/net.d, a NetworkAttachmentDefinition) to one that all its plugins know: 0.4.0 for the Podman of Ubuntu 22.04; or install newer plugins in /opt/cni/bin: those of 1.0.0 and newer know 1.0.0, 1.1.0 came with 1.6.0; build a plugin of your own with a newer library. An empty version at the end of pods: containerd 1.6.0 to 1.6.3 and a configuration without cniVersion: set it (loopback too), update containerd, restart it. Delete a pod whose network was made before such a change",
    links: [
      "https://kubernetes.io/docs/tasks/administer-cluster/migrating-from-dockershim/troubleshooting-cni-plugin-related-errors/",
    ],
  },
  {
    id: "cni-loopback-version",
    refines: "cni-version",
    ...COMMON,
    summary:
      "containerd 1.6.0 to 1.6.3 calls the plugin loopback with cniVersion 1.0.0, which the one in /opt/cni/bin is too old for",
    texts: ["", " name=<name>"].flatMap((name) =>
      ["add", "delete"].flatMap((call) => [
        `plugin type="loopback"${name} failed (${call}): incompatible CNI versions; config is "1.0.<number>", plugin supports <any>`,
      ])
    ),
    evidence: "reported",
    needs: ['type="loopback"'],
    fix:
      "update containerd to 1.6.4 or newer, which asks for an older version again. Or install loopback of the CNI plugins 1.0.0 or newer into /opt/cni/bin on each node; where a network plugin's pod (an old Cilium, Calico) puts its own loopback there at each start, update that plugin, too. " +
      "Its network's own configuration is not to blame",
    links: [
      "https://kubernetes.io/docs/tasks/administer-cluster/migrating-from-dockershim/troubleshooting-cni-plugin-related-errors/",
      "https://github.com/containerd/containerd/issues/6876",
    ],
  },
  {
    id: "cni-plugin-cannot-run",
    ...COMMON,
    summary: "the program of a CNI plugin cannot be run",
    texts: [
      "permission denied",
      "exec format error",
      "no such file or directory",
      "text file busy",
      "Input/output error",
    ]
      .flatMap((error) =>
        [
          "/opt/cni/bin/<name>",
          "/usr/libexec/cni/<name>",
          "/usr/lib/cni/<name>",
          `/var/lib/rancher/<path>/${K3S_PLUGIN}`,
        ].flatMap(
          (program) =>
            ["", "netplugin failed with no error message: "].map((lead) => `${lead}fork/exec ${program}: ${error}`),
        )
      ),
    evidence: "source",
    fix:
      "permission denied: the user of the engine, without root one of the machine's users, may not execute it: chmod 755 on the file and on " +
      "the directories above it (ls -ld /opt/cni /opt/cni/bin), no noexec on the filesystem, SELinux's label by restorecon. Else install the file " +
      "again, for the node's CPU; where it exists and is not found, its interpreter or C library is missing. For text file busy wait: it is being installed",
    links: [`${LIBCNI}/pkg/invoke/raw_exec.go`],
  },
];

/** Addresses. */
const ADDRESSES: readonly DaemonRule[] = [
  {
    id: "cni-address-unavailable",
    ...COMMON,
    summary: "the address that was requested for the pod is taken, or in no range of the network plugin",
    texts: [
      "requested ip <address> is subnet's gateway",
      "failed to allocate for range <number>: requested IP address <address> is not available in range set <ranges>",
      "requested IP address <address> is not available in range set <ranges>",
      "failed to allocate for range <number>: <address> has been allocated to <id>, duplicate allocation is not allowed",
      "<address> has been allocated to <id>, duplicate allocation is not allowed",
      "failed to allocate for range <number>: requested ip <address> is subnet's gateway",
      "The provided IP address is not in a configured pool",
      "the provided IP address <address> is not in a configured pool",
      "failed to assign IP to calico backend: <any>",
      "Address already assigned in block",
      "error getting IP from IPAM: resource already exists: <address>",
      "IP address <address> has already been used by host with MAC <mac>",
    ],
    evidence: "source",
    fix: "request an address of the plugin's range that is free, or none. Of host-local a left file in " +
      "/var/lib/cni/networks/NETWORK keeps the address of a pod that no longer exists: remove it",
    links: [`${PLUGINS}/plugins/ipam/host-local/backend/allocator/allocator.go`],
  },
  {
    id: "cni-dhcp-daemon",
    ...COMMON,
    summary: "the network takes addresses by DHCP, and CNI's DHCP daemon does not run on the node",
    texts: [
      "error dialing DHCP daemon: dial unix <path>: connect: no such file or directory",
      "error dialing DHCP daemon: dial unix <path>: connect: connection refused",
      "error dialing DHCP daemon: <any>",
      "dial unix <path>cni/dhcp.sock: connect: no such file or directory",
      "dial unix <path>cni/dhcp.sock: connect: connection refused",
    ],
    evidence: "source",
    fix:
      "start the daemon on each node: /opt/cni/bin/dhcp daemon, best by the units cni-dhcp.socket and cni-dhcp.service of the CNI " +
      "plugins or the DaemonSet of Multus for it; it listens on /run/cni/dhcp.sock, which a daemon in a pod has to share with the host. " +
      "After a crash remove that file and start it again",
    links: [`${PLUGINS}/plugins/ipam/dhcp/README.md`],
  },
  {
    id: "cni-dhcp",
    ...COMMON,
    summary: "no DHCP server answers on the network that the pod joins",
    texts: [
      "error calling DHCP.Allocate: no more tries",
      "error calling DHCP.Allocate: no DHCP packet received within <any>",
      "no DHCP packet received within <words>",
      "error calling DHCP.Allocate: <any>",
    ],
    evidence: "source",
    fix:
      "check that the master interface is in the server's network and VLAN, and that the switch or the virtual machine's host lets " +
      "several MAC addresses through; read the log of the DHCP daemon of CNI on the node",
    links: [`${PLUGINS}/plugins/ipam/dhcp/lease.go`],
  },
  {
    id: "cni-dhcp-namespace",
    ...COMMON,
    summary:
      "the DHCP daemon of CNI does not see the pod's network namespace, which exists on the node: its own pod lacks the mounts below /run/netns",
    texts: [
      "error calling DHCP.Allocate: failed to Statfs <path>: no such file or directory",
      "error calling DHCP.Allocate: failed to open netns <path>: failed to Statfs <path>: no such file or directory",
      "error calling DHCP.Allocate: <words> unknown FS magic on <path>: <number>",
      "error calling DHCP.Allocate: unknown FS magic on <path>: <number>",
    ],
    evidence: "reported",
    fix:
      "mount /run/netns (of older runtimes /var/run/netns) of the node into the daemon's pod as hostPath with mountPropagation: HostToContainer, give it hostPID and hostNetwork, and restart it; or run dhcp daemon on the node by a systemd unit",
    links: ["https://github.com/rancher/rke2/issues/3917"],
  },
  {
    id: "cni-controller-silent",
    ...COMMON,
    summary: "kube-ovn's controller has given the pod no address: why is in the controller's own log",
    texts: [
      "no address allocated to pod <quotedObject> provider <name>, please see kube-ovn-controller logs to find errors",
      "RPC failed; request ip return 500 no address allocated to pod <quotedObject> provider <name>, please see kube-ovn-controller logs to find errors",
      "request ip return <number> no available ip for pod <quotedObject>",
      "no available ip for pod <quotedObject>",
    ],
    evidence: "reported",
    fix:
      "kubectl -n kube-system logs deploy/kube-ovn-controller, for the pod's name: an error that comes again and again, a Subnet " +
      "without free addresses, or a controller that does not run. One that says nothing of new pods hangs (its connection to OVN's northbound database): restart it, kubectl -n kube-system rollout restart deploy/kube-ovn-controller",
    links: ["https://github.com/kubeovn/kube-ovn/issues/2186", "https://github.com/kubeovn/kube-ovn/issues/218"],
  },
  {
    id: "cni-pools-missing",
    ...COMMON,
    summary: "no address pool of the network plugin is for the node or the pod",
    texts: [
      "no configured Calico pools for node <name>",
      "failed to request IPv4 addresses: no configured Calico pools for node <name>",
      "failed to request IPv6 addresses: no configured Calico pools for node <name>",
      "no configured Calico pools",
      "cannot find a qualified ippool",
      "no podCidr for node <name>",
      "provider <name> is not bound to any subnet",
      "the given pool (<range>) does not exist, or is not enabled",
    ],
    evidence: "source",
    fix:
      "create a pool, or enable it and let its nodeSelector and namespace include the pod's (Calico: IPPool and its " +
      "disabled; kube-ovn: Subnet); where the plugin uses the node's pod CIDR, kube-controller-manager has to give it one",
    links: ["https://docs.tigera.io/calico/latest/reference/resources/ippool"],
  },
];

/** Network interfaces and routes. */
const INTERFACES: readonly DaemonRule[] = [
  {
    id: "cni-interface-exists",
    ...COMMON,
    summary:
      "an interface, address, route or rule that the network plugin was to create is there already: in the pod, or left on the node",
    texts: [
      "interface <name> has already a master set: <name>",
      "VRF <name> already exist with different routing table <number>",
      "container veth name provided (<name>) already exists",
      "container veth name provided <name> already exists",
      "container veth name (<name>) peer provided (<name>) already exists",
      "validateIfName: interface name <name> already exists",
      "could not create veth pair <name>: file exists",
      "Multus: error in invoke Delegate add - <name>: could not create veth pair <name>: file exists",
      "failed to make veth pair: file exists",
      "validateIfName: cannot delegate, interface name <name> already exists",
      "failed to rename macvlan to <name>: file exists",
      "failed to rename ipvlan to <name>: file exists",
      "failed to rename vlan to <name>: file exists",
      // koko, of meshnet.
      "failed to rename link <name> -> <name>: file exists",
      "failed to create bridge <name>: <name> already exists but is not a bridge",
      ...["vxlan", "vlan", "veth", "macvlan"].map((kind) => `Failed to add ${kind} <name>: file exists`),
      // Amazon's VPC CNI.
      ...["host route", "default route", "static ARP"].map((what) =>
        `setup NS network: failed to add ${what}: file exists`
      ),
      "UpdateRuleListBySrc: failed to add pod rule: file exists",
    ],
    evidence: "source",
    fix:
      "if it repeats on one node, restart the plugin's pod there or update it (Amazon VPC CNI, meshnet). Give each network of the pod its own interface name, and let " +
      "only one plugin create eth0 and the default route: look for two configurations of one network in /etc/cni/net.d. On the node look for what an ended pod or " +
      "another plugin left (ip link, ip route, ip rule; of a VXLAN one with the same number: ip -d link) and delete that; else remove the sandbox, which an earlier " +
      "attempt left (crictl rmp)",
    links: [`${PLUGINS}/pkg/ip/link_linux.go`],
  },
  {
    id: "nomad-network-retried",
    refines: "cni-interface-exists",
    ...COMMON,
    summary:
      "Nomad tried an allocation's network again after a failure that left the interface behind: the first error in its log is the cause",
    texts: ["failed to configure bridge network", "failed to configure network"].flatMap((step) => [
      `${step}: container veth name provided (<name>) already exists`,
      `${step}: container veth name provided <name> already exists`,
    ]),
    evidence: "source",
    needs: ["failed to configure bridge network", "failed to configure network"],
    fix:
      "journalctl -u nomad | grep 'failed to configure': the one before it names what to correct: a CNI plugin in cni_path that is missing or old, iptables, the kernel's modules. Chain already exists, resource temporarily unavailable: several allocations started at once: update Nomad and the CNI plugins, and restart the allocation (nomad alloc stop ID, which ends it and starts another)",
    links: ["https://github.com/hashicorp/nomad/issues/6567"],
  },
  {
    id: "cni-result-empty",
    ...COMMON,
    summary: "the network plugin succeeded, but its result has no address for the pod",
    texts: [
      "No IP addresses supplied on interface: <name>",
      "cannot convert: no valid IP addresses",
      "failed to find network info for sandbox <id>",
      "IPAM plugin returned missing IP config",
      "IPAM plugin did not return any IP addresses",
      "IPAM plugin returned zero IPs",
      "IPAM did provide neither IPv4 nor IPv6 address",
      "IPAM plugin returned no IP addresses in result",
    ],
    evidence: "reported",
    // Docker and containerd then named the cause in another of the pod's events.
    behind: ["no IP addresses available in range set"],
    fix:
      "set cniVersion in the plugin's configuration, as a result of an old version has no interfaces, and check its ipam; " +
      "the first plugin of a list has to be one that makes an interface. If both are right, the plugin answers in a form that containerd does not take and dockershim did: update it (Antrea in networkPolicyOnly mode)",
    links: ["https://github.com/containerd/containerd/issues/6921"],
  },
  {
    id: "cni-bridge-without-mac",
    ...COMMON,
    summary:
      "the bridge of the network has no MAC address (all zeros), as one has whose first container failed and was removed before it had its own",
    texts: [
      "failed to set bridge addr: could not set bridge's mac: invalid argument",
      "could not set bridge's mac: invalid argument",
    ],
    evidence: "source",
    fix:
      "try again. If it stays: ip link show BRIDGE: link/ether 00:00:00:00:00:00 and nothing attached (bridge link): ip link delete BRIDGE, which the plugin makes anew; with containers on it, which a deletion would cut off: ip link set dev BRIDGE address 02:42:0a:00:00:01 (any of your own that begins with 02). " +
      "Then look for what failed at the first container of that network: an address outside of the subnet, a full range, several starts at once, NetworkManager or udev on it",
    links: [
      "https://github.com/containernetworking/plugins/issues/620",
      "https://github.com/containerd/nerdctl/issues/4283",
    ],
  },
  {
    id: "cni-ipv6-disabled",
    ...COMMON,
    summary: "the pod's interface or the node's bridge may not have an IPv6 address, because IPv6 is disabled",
    texts: [
      "failed to add IP addr <value> to <name>: permission denied",
      "failed to set bridge addr: could not add IP address to <name>: permission denied",
      "could not add IP address to <name>: permission denied",
      "failed to add IP addr (<value>) to veth: permission denied",
      // flannel's daemon.
      "failed to ensure v6 address of interface <name>: failed to add IP address <address> to <name>: permission denied",
      "failed to configure interface <name>: failed to ensure v6 address of interface <name>: failed to add IP address <address> to <name>: permission denied",
      // Calico.
      "failed to get IPv6 addresses for host side of the veth pair",
      "failed to get IPv6 addresses for host side of the pod interface",
    ],
    evidence: "reported",
    fix:
      "enable IPv6 on the node: sysctl -w net.ipv6.conf.all.disable_ipv6=0 net.ipv6.conf.default.disable_ipv6=0, the same in /etc/sysctl.d instead of what sets 1 at boot (hardening, a cloud's image), and no ipv6.disable=1 of the kernel; ip link delete cni0 if it was made before (pods on it lose their network until they are made anew). Where the cluster is IPv4 only: remove the IPv6 range and route from the network's file (CRI-O: 11-crio-ipv4-bridge.conflist instead of 10-crio-bridge.conflist in /etc/cni/net.d), or that file, if Calico, Flannel or Cilium is the network",
    links: ["https://github.com/kubernetes/minikube/issues/7354", "https://github.com/cri-o/cri-o/issues/4276"],
  },
  {
    id: "cni-ipvlan-address-taken",
    ...COMMON,
    summary:
      "an ipvlan interface of the same parent on this node already has the pod's address, most often of the pod before",
    texts: [
      "failed to add IP addr <value> to <name>: address already in use",
      "failed to add IP addr <value> to <name>: address already in use, failed to clean up <any>",
    ],
    evidence: "reported",
    fix:
      "the kernel gives an address to one ipvlan interface of a parent only. With a fixed address the pod before has to have ended first: wait for its containers, delete it gracefully (not --force, which lets the new pod start while the old one's network still stands; a StatefulSet does it in order). A sandbox that is left over: crictl pods, crictl stopp and rmp it, or reboot the node. Two pods with one address in their annotation: give each its own",
    links: ["https://github.com/k8snetworkplumbingwg/multus-cni/issues/1051", `${PLUGINS}/plugins/main/ipvlan`],
  },
  {
    id: "cni-link-missing",
    ...COMMON,
    summary:
      "a network interface that the network plugin looks for does not exist: one of the node that its configuration names, or the pod's own",
    texts: [],
    evidence: "reported",
    fix:
      "check that the interface which the plugin's configuration names (master, parent, device, bridge) exists on that node (ip link). Where it names none, " +
      "the pod was deleted meanwhile, or a second plugin or clean-up removes its interface: read the plugin's log on the node",
    links: [`${PLUGINS}/plugins/main`],
  },
  {
    id: "cni-master-missing",
    ...COMMON,
    summary: "the node has no network interface with the name that the network plugin's configuration gives as master",
    texts: spoken([
      "failed to lookup master <name>: Link not found",
      "failed to lookup master <name>: no such network interface",
      "route ip+net: no such network interface",
      "failed to find host device: Link not found",
      "failed to find host device: <any>",
      "failed to find network device in path <path>",
      "error with host device: <any>",
      "no default route interface found",
    ]),
    needs: OF_CNI,
    evidence: "source",
    fix:
      "set master (for host-device: device) to an interface that every node which runs the pod has (ip link); one that " +
      "another pod already has is no longer on the node",
    links: [`${PLUGINS}/plugins/main/macvlan/macvlan.go`],
  },
  {
    id: "cni-bridge-rootless",
    refines: ["cni-link-refused", "cni-firewall"],
    ...COMMON,
    summary:
      "a network plugin may not make its bridge or iptables rules: without root it runs in the host's network namespace instead of RootlessKit's, or its engine's container lacks CAP_NET_ADMIN",
    texts: [
      "failed to create bridge <name>: could not add <name>: operation not permitted",
      "could not add <name>: operation not permitted",
      ...["failed to list iptables chains", "failed to list chains"].flatMap((step) => {
        const denied =
          `${step}: running [<path>/iptables <value>]: exit status <number>: iptables <words>: can't initialize iptables table <name>: Permission denied (you must be root)`;
        return [denied, `${denied} Perhaps iptables or your kernel needs to be upgraded.`];
      }),
    ],
    needs: ["failed to create bridge", "could not add", "you must be root"],
    evidence: "reported",
    fix:
      "rootless nerdctl: take nerdctl, RootlessKit (2 and newer) and containerd-rootless.sh of one release (all of nerdctl-full), then containerd-rootless-setuptool.sh install and systemctl --user restart containerd; a containerd that still runs from before the update is enough for it. Else set CONTAINERD_ROOTLESS_ROOTLESSKIT_DETACH_NETNS=false in that unit. " +
      "An engine in a container needs --cap-add NET_ADMIN, or --privileged, which gives it the host. Failed to write to log is only what follows",
    links: ["https://github.com/containerd/nerdctl/issues/3423", "https://github.com/containerd/nerdctl/issues/3805"],
  },
  {
    id: "cni-link-refused",
    ...COMMON,
    summary: "the kernel refuses to create a network interface of the kind that the network plugin or engine needs",
    texts: [
      ...["operation not supported", "permission denied", "operation not permitted", "no such device"].flatMap((
        error,
      ) => [
        `failed to create bridge <name>: could not add <name>: ${error}`,
        `failed to make veth pair: ${error}`,
        `container veth name provided <name>: ${error}`,
        `failed to create tempNS: ${error}`,
      ]),
      ...["macvlan", "ipvlan", "vlan", "dummy", "tap"].flatMap((kind) =>
        [
          "operation not supported",
          "device or resource busy",
          "operation not permitted",
          "invalid argument",
          "file exists",
        ]
          .map((error) => `failed to create ${kind}: ${error}`)
      ),
      "create ingress qdisc: <any>",
      "create ifb qdisc: <any>",
      "create qdisc: <any>",
      "adding link: operation not supported",
      // As people shorten it.
      "failed to setup network for sandbox operation not supported",
      ...["operation not supported", "operation not permitted", "permission denied", "no such device"].flatMap((
        error,
      ) => [
        `failed to add the host (<name>) <=> sandbox (<name>) pair interfaces: ${error}`,
        `failed to create endpoint <name> on network <name>: failed to add the host (<name>) <=> sandbox (<name>) pair interfaces: ${error}`,
      ]),
    ],
    evidence: "source",
    fix:
      "reboot if the kernel was updated, as its modules no longer exist; else load the module (modprobe bridge, veth, vxlan, macvlan, ipvlan, " +
      "8021q; for bandwidth ifb, sch_ingress, sch_tbf), which small kernels may lack (Ubuntu on a Raspberry Pi: apt install linux-modules-extra-raspi, then restart the node's services; the plugin's log, of calico-node too, names what is missing); not permitted: the engine needs CAP_NET_ADMIN of " +
      "its namespace. A master cannot have macvlan and ipvlan interfaces, or be in a bridge, at the same time",
    links: [`${PLUGINS}/plugins/main`],
  },
  {
    id: "cni-device-interface",
    ...COMMON,
    summary:
      "the PCI device that a pod's network is to use has no network interface on the node: another driver has it, or a pod already does",
    texts: [
      ...["", "failed to find host device: "].flatMap((lead) => [
        `${lead}no net directory under pci device <address>`,
        `${lead}no net directory under pci device <address>: lstat <path>: no such file or directory`,
        `${lead}failed to find device name for pci address <address>`,
      ]),
      "failed to find host device: failed to find physical interface",
      ...spoken(["failed to read net directory <path>: <any>"]),
      "runtime config DeviceID <name> not found or unsupported",
    ],
    evidence: "source",
    fix:
      "look for /sys/bus/pci/devices/ADDRESS/net and driver on the node: bind the device to its network driver, not to vfio-pci; a virtio device has its interface one directory deeper, " +
      "where newer releases of host-device look, too: update the plugins, or name the interface (device). One that a pod has is on the node again once that has ended",
    links: [
      "https://github.com/containernetworking/plugins/issues/320",
      `${PLUGINS}/plugins/main/host-device/host-device.go`,
    ],
  },
  {
    id: "cni-check-failed",
    ...COMMON,
    summary:
      "CNI's check found that the network of a pod is no longer as it was made: a program of the node changed an address, a route, an interface or a rule of the firewall",
    texts: [
      "error checking pod <pod> for CNI network <name>: <any>",
      "Interface <name> Mac doesn't match: <mac> not found",
      "Interface <name> Mac <mac> doesn't match container Mac: <mac>",
      "Interface <name> Mac doesn't match: <any>",
      "Expected Route <any> not found in routing table",
      "Failed to match addr <any> on interface <name>",
      "Failed to find Gateway <address> for interface <name>",
      "chain <name> not found in iptables table <name>",
      "CNI created bridge <name> in host namespace was not found",
      "CNI created interface in container <name> not found",
      "CNI veth created for bridge <name> was not found",
      "host-local: Failed to find address added by container <id>",
      ...["promisc", "MTU"].map((what) =>
        `Error: Tuning configured ${what} of <name> is <words>, current value is <words>`
      ),
    ],
    needs: [
      ...OF_CNI,
      "for CNI network",
      "host-local:",
      "Mac doesn't match",
      "doesn't match container Mac",
      "CNI created",
      "CNI veth",
    ],
    evidence: "source",
    fix:
      "look what changes interfaces and rules on the node: NetworkManager and systemd-networkd have to leave those of pods alone (unmanaged-devices=interface-name:veth*; for the MAC address a file in /etc/systemd/network before 99-default.link with [Match] OriginalName=veth* and [Link] MACAddressPolicy=none), " +
      "firewalld's reload removes the plugins' rules. Then delete the pod, so that it gets a new sandbox",
    links: ["https://github.com/cri-o/cri-o/issues/7008", "https://www.cni.dev/docs/spec/"],
  },
  {
    id: "cni-address-duplicate",
    ...COMMON,
    summary:
      "the pod's IPv6 address does not become usable: another host of the link has it already (DADFAILED), or the kernel's search for one takes too long",
    texts: [
      ...["", "failed to settle addresses for <name>: "].flatMap((lead) => [
        `${lead}link <name> has address <address> in DADFAILED state`,
        `${lead}link <name> still has tentative addresses after <number> seconds`,
      ]),
      "setup NS network: failed while waiting for v6 addresses to be stable: <any>",
    ],
    evidence: "source",
    fix:
      "find who has the address (ndisc6, ip -6 neigh): two nodes with the same range, or a pod that is left; exclude it from the range. A bridge or interface that is in no working network (no carrier, a loop that returns the pod's own packets) gives the same; " +
      "only if no other host can have it, set net.ipv6.conf.NAME.accept_dad=0",
    links: [`${PLUGINS}/pkg/ip/addr_linux.go`],
  },
  {
    id: "cni-veth-down",
    ...COMMON,
    summary: "the bridge plugin waited 2.5 seconds, but the node's end of the pod's interface did not come up",
    texts: ["bridge port in error state: <words>"],
    evidence: "source",
    fix:
      "let the kubelet try again: a busy node is the usual reason. If it stays, see ip link and bridge link for the bridge and its ports, whether NetworkManager takes them over, and dmesg",
    links: [`${PLUGINS}/plugins/main/bridge/bridge.go`],
  },
  {
    id: "cni-bandwidth-peer",
    ...COMMON,
    summary:
      "the bandwidth plugin needs an interface whose other end is on the node, and that of the pod has none, such as macvlan, ipvlan or SR-IOV",
    texts: [
      "container interface <name> has no veth peer: <any>",
      "veth peer with index <number> is not in host ns",
      "no veth peer of container interface found in host ns",
    ],
    evidence: "source",
    fix:
      "remove the annotations kubernetes.io/ingress-bandwidth and egress-bandwidth of the pod, or bandwidth from the plugin's list in /etc/cni/net.d; or use a network plugin that limits bandwidth itself (Cilium's bandwidth manager)",
    links: [`${PLUGINS}/plugins/meta/bandwidth/main.go`],
  },
  {
    id: "cni-bridge-full",
    ...COMMON,
    summary: "the node's bridge has as many interfaces as the kernel allows: 1023",
    texts: [
      "failed to connect <name> to bridge <name>: exchange full",
      "failed to create endpoint <name> on network <name>: adding interface <name> to bridge <name> failed: exchange full",
      "adding interface <name> to bridge <name> failed: exchange full",
    ],
    evidence: "source",
    fix:
      "run fewer containers on the bridge, or spread them over several networks; look for interfaces that ended containers left " +
      "(bridge link)",
    links: ["https://github.com/moby/moby/issues/44973"],
  },
  {
    id: "cni-route-conflict",
    ...COMMON,
    summary: "the node still has a route for the pod's address, of a pod that no longer exists or of another network",
    texts: [
      ...["", ": <why>"].map((end) =>
        `error adding host side routes for interface: <name>, error: route (Ifindex: <number>, Dst: <address>, Scope: <words>) already exists for an interface other than '<name>'${end}`
      ),
      "error adding host side routes for interface: <name>, error: <any>",
      "failed to add route (Dst: <any>",
      "failed to add route on host: file exists",
    ],
    evidence: "source",
    fix:
      "on the node ip route get ADDRESS names the interface that has it, kubectl get pods -A -o wide | grep ADDRESS the pod. No pod: delete the stale interface (ip link delete caliXXX) or route. A pod: Calico gave one address twice: calicoctl ipam check, delete one of the two pods, and update Calico. The kubelet tries again, with another address. " +
      "Else look for two plugins or two nodes that give the same addresses",
    links: [`${CALICO}/blob/v3.30.0/cni-plugin/pkg/dataplane/linux/dataplane_linux.go`],
  },
  {
    id: "cni-firewall",
    ...COMMON,
    summary:
      "iptables or nftables refused a rule of the pod's network: a chain was removed, or the kernel lacks a module",
    texts: [
      "neither iptables nor ip6tables is usable",
      "neither iptables nor ip6tables usable",
      ...["DOCKER", "DOCKER-ISOLATION-STAGE-1", "DOCKER-USER", "CNI-FORWARD", "CNI-ADMIN"].map((chain) =>
        `iptables <version>: Couldn't load target ${chain}:No such file or directory`
      ),
      ...["DNAT", "SNAT"].map((kind) => `unable to setup ${kind}: <any>`),
      "unable to create chain <name>: <any>",
      "failed to create top-level DNAT chain: <any>",
      ...["sbin", "bin"].flatMap((directory) =>
        ["iptables", "ip6tables", "iptables-nft", "iptables-legacy"].map((name) =>
          `running [<path>${directory}/${name} <value>]: exit status <number>: <any>`
        )
      ),
      ...["sbin", "bin"].map((directory) =>
        `running [<path>${directory}/iptables <value>]: exit status <number>: iptables: No chain/target/match by that name.`
      ),
      "could not initialize iptables protocol <number>: <any>",
      "failed to open iptables: <any>",
      "unable to set up nftables rules for port mappings: <any>",
      "linkerd-cni: could not configure firewall: <any>",
      "failed to setup redirection: <any>",
      ...["DNAT", "SKIP DNAT", "MASQUERADE", "ACCEPT IN", "ACCEPT OUT", "NAT", "INTER CONTAINER", "INTERCONNECT"].map((
        kind,
      ) => `Unable to enable ${kind} rule: (iptables failed: <any>`),
      "(iptables failed: iptables <value>: <any>",
      "(iptables failed: ip6tables <value>: <any>",
      "iptables failed: iptables <value>: iptables: No chain/target/match by that name.",
      "(iptables failed: iptables <value>: iptables <version> (<words>): Chain '<name>' does not exist",
      "Chain '<name>' does not exist",
      ...["Invalid argument. Run `dmesg' for more information.", "No chain/target/match by that name."].map((why) =>
        `Unable to enable <words> rule: (iptables failed: iptables <value>: iptables: ${why} (exit status <number>))`
      ),
      // firewalld, which Docker asks over D-Bus.
      ...["failed to create endpoint <name> on network <name>: ", ""].map((step) =>
        `${step}COMMAND_FAILED: '<path>tables <value>' failed<words>`
      ),
      "Failed to Setup IP tables: Unable to enable <words> rule: (iptables failed: <any>",
    ],
    evidence: "reported",
    fix:
      "restart the engine or network plugin that made the chains, after firewalld, ufw or another program flushed them (systemctl restart docker; podman network reload --all), each time: let that program start before the engine. Use one of iptables-legacy and iptables-nft for all; load the modules (modprobe ip_tables iptable_nat xt_comment xt_multiport, what -m and -j of the rule name; OpenWrt: the package kmod-ipt-… or iptables-mod-…), after an update of the kernel by a reboot; a kernel without them has to be built with them, or the pod does without hostPort",
    links: ["https://github.com/kubernetes-sigs/kind/issues/550", "https://github.com/k3s-io/k3s/issues/491"],
  },
  {
    id: "cni-nftables-kernel",
    ...COMMON,
    summary:
      "the plugin cni-nftables-firewall or cni-nftables-portmap cannot set a rule: the kernel lacks a part of nftables that it needs",
    texts: ["no such file or directory", "operation not supported", "protocol not supported"].flatMap((errno) => [
      `failed adding <words> in chain <words> of ipv<number> <words> table: conn.Receive: netlink receive: ${errno}`,
      `failed adding <words> in chain <words> of ipv<number> <words> table for <value>: conn.Receive: netlink receive: ${errno}`,
      `failed creating <words>: failed adding <words> in chain <words> of ipv<number> <words> table: conn.Receive: netlink receive: ${errno}`,
      `failed creating <words>: conn.Receive: netlink receive: ${errno}`,
      ...["firewall", "portmap"].map((name) =>
        `cni plugin cni-nftables-${name} failed: cni-nftables-${name}.Add() error: <any>: conn.Receive: netlink receive: ${errno}`
      ),
    ]),
    evidence: "source",
    fix:
      "the words before conn.Receive name the rule: logging needs nft_log with nf_log_syslog (CONFIG_NFT_LOG), source NAT nft_masq, nft_nat and nft_chain_nat, counters and states nft_counter and nft_ct: modprobe them, after an update of the kernel reboot; small kernels (gokrazy, boards) have to be built with them. Or remove that plugin from the file in /etc/cni/net.d, which leaves the pod's traffic unfiltered; " +
      "or --network host. A failed (delete) beside it only follows from it",
    links: ["https://github.com/gokrazy/gokrazy/issues/337", "https://github.com/greenpau/cni-plugins"],
  },
  {
    id: "cni-sysctl",
    ...COMMON,
    summary: "the CNI plugin tuning may not set the sysctl, or the kernel does not have it",
    texts: spoken([
      "Sysctl <sysctl> is not allowed. Only the following sysctls are allowed: <any>",
      "invalid net sysctl key: <name>",
      "failed to set sysctl variable <name> to <value>: <any>",
      ...["ipv4", "ipv6"].flatMap((family) =>
        ["", "failed to open file <path>: "].map((lead) =>
          `${lead}open /proc/sys/net/${family}/<path>: no such file or directory`
        )
      ),
    ]),
    needs: OF_CNI,
    evidence: "source",
    fix:
      "add it to allowlist.conf in /etc/cni/tuning of the node, or remove it from the network's configuration; where the " +
      "file below /proc/sys/net/ipv6 is missing, IPv6 is disabled on the node",
    links: [`${PLUGINS}/plugins/meta/tuning/tuning.go`],
  },
  {
    id: "cni-firewalld-denied",
    by: "shim",
    summary:
      "the CNI plugin firewall asks firewalld over D-Bus to trust the container's address, and is refused: a user without root may not ask",
    texts: [
      "failed to add the address <value> to <name> zone: Not Authorized(uid): org.fedoraproject.FirewallD1.config",
      "failed to add the address <value> to <name> zone: <any>",
      "failed to find the address <value> in <name> zone",
      "Not Authorized(uid): org.fedoraproject.FirewallD1.config",
      "Not Authorized: org.fedoraproject.FirewallD1.config",
      "The name org.fedoraproject.FirewallD1 was not provided by any .service files",
      "NOT_AUTHORIZED: org.fedoraproject.FirewallD1.config",
    ],
    evidence: "reported",
    fix:
      "without root set the backend of the plugin firewall to iptables in the network's file (~/.config/cni/net.d), or update nerdctl and the CNI plugins; with root check systemctl status firewalld " +
      "and firewall-cmd --reload. A zone that does not exist is made with firewall-cmd --permanent --new-zone. Last, stop firewalld, which leaves the host without its firewall",
    links: [
      "https://github.com/containerd/nerdctl/issues/2818",
      "https://github.com/containernetworking/plugins/blob/v1.4.0/plugins/meta/firewall/firewalld.go",
    ],
  },
];

/** Why a network plugin refuses or fails. */
export const NETWORK_SETUP: readonly DaemonRule[] = [
  ...FILES,
  ...ADDRESSES,
  ...INTERFACES,
];
