/**
 * What netavark, Podman's network program, prints behind the step at which it failed: the kernel's answers and its own checks.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const NETAVARK = "https://github.com/containers/netavark/blob/v1.12.0/src";

/** Links that netavark makes, as it names them. */
const MADE: readonly string[] = [
  "create bridge",
  "create veth pair",
  "create macvlan interface",
  "create ipvlan interface",
  "create vlan interface",
  "create vrf",
];
/** Steps with a link, and those that give it addresses and routes. */
const USED: readonly string[] = [
  "get bridge interface",
  "set bridge up",
  "get container veth",
  "failed to set host veth up",
  "set container veth up",
  "set macvlan up",
  "set ipvlan up",
  "set static mac on bridge",
  "add ip addr to bridge",
  "add ip addr to container veth",
  "add ip addr to macvlan",
  "add ip addr to ipvlan",
  "add default route <any>",
  "add route <any>",
  "get macvlan interface",
  "get ipvlan interface",
];

/** What the kernel answers over netlink, with the name of netavark before it or not. */
function netlink(steps: readonly string[], errors: readonly string[]): readonly string[] {
  const plain = steps.filter((step) => !step.includes("<"));
  const error = oneOf(errors);
  return [oneOf(plain), ...steps.filter((step) => !plain.includes(step))].flatMap((step) => [
    `netavark: ${step}: Netlink error: ${error}`,
    `${step}: Netlink error: ${error}`,
  ]);
}

const UNSUPPORTED = ["Operation not supported (os error 95)", "Not supported (os error 95)"];
const DENIED = ["Operation not permitted (os error 1)"];

/** Failures of netavark. */
export const NETAVARK_FAILURES: readonly DaemonRule[] = [
  {
    id: "netavark-kernel-module",
    by: "shim",
    summary:
      "the node's kernel cannot make the kind of link that the network needs: its module is not loaded or missing",
    texts: [
      ...netlink(MADE, [...UNSUPPORTED, "No such device (os error 19)", "Unknown error 524 (os error 524)"]),
      ...UNSUPPORTED.map((error) => `netavark: Netlink error: ${error}`),
      // Of netavark before 1.1.
      "netavark: failed to <words>: Received a netlink error message Operation not supported (os error 95)",
      "netavark: Received a netlink error message Operation not supported (os error 95)",
      "netavark: failed to create bridge <any>: Netlink error: Operation not supported (os error 95)",
    ],
    evidence: "reported",
    fix:
      "reboot if the kernel was updated since the last boot: its modules no longer exist. Else load what the step needs: modprobe bridge, veth, macvlan, " +
      "ipvlan, 8021q, and name it in /etc/modules-load.d; a small kernel (WSL, a NAS, Gentoo, a VM) has to be built with it. Until " +
      "then --network host or pasta works",
    links: [`${NETAVARK}/network/bridge.rs`, "https://github.com/containers/podman-compose/issues/1429"],
  },
  {
    id: "netavark-iptables-version",
    by: "shim",
    summary:
      "netavark cannot read what iptables says of its version: iptables is missing or broken, another program has that name, or it prints a warning first",
    texts: ["netavark: ", "netavark (exit code <number>): "].flatMap((step) => [
      `${step}invalid version number`,
      `${step}<any>invalid version number`,
    ]),
    evidence: "source",
    fix:
      "run iptables --version and ip6tables --version as the container's user: it has to print one line, iptables v1.8.10 (nf_tables); install the distribution's iptables, or set " +
      "firewall_driver to nftables in containers.conf with a netavark of 1.10 or newer",
    links: ["https://github.com/containers/netavark/issues/832"],
  },
  {
    id: "netavark-denied",
    by: "shim",
    summary: "netavark may not make links or rules: Podman runs in a container, or without root where it needs root",
    texts: [
      ...netlink([...MADE, ...USED], DENIED),
      "netavark: Netlink error: Operation not permitted (os error 1)",
      "netavark: create veth pair: Netlink error: Permission denied (os error 13)",
      "netavark: create bridge: Netlink error: Permission denied (os error 13)",
      "netavark: setns: IO error: Operation not permitted (os error 1)",
      "netavark: setns: Operation not permitted (os error 1)",
      "netavark (exit code <number>): IO error: Permission denied (os error 13)",
      "netavark: IO error: Permission denied (os error 13)",
      "netavark: IO error: Operation not permitted (os error 1)",
      "netavark: open container netns: open <path>: IO error: Permission denied (os error 13)",
    ],
    evidence: "source",
    fix:
      "give the outer container CAP_NET_ADMIN and CAP_SYS_ADMIN (--privileged), or run the inner one with --network host; dmesg and ausearch -m avc " +
      "show what SELinux or AppArmor denies",
    links: [`${NETAVARK}/network/core_utils.rs`],
  },
  {
    id: "netavark-sysctl",
    by: "shim",
    summary: "netavark cannot set a sysctl of the network: /proc/sys is read-only, or the kernel does not have it",
    texts: [
      ...[
        "Read-only file system (os error 30)",
        "Permission denied (os error 13)",
        "No such file or directory (os error 2)",
        "Operation not permitted (os error 1)",
      ].flatMap((error) => [
        `netavark: set sysctl <path>: IO error: ${error}`,
        `netavark: set sysctl <sysctl>: IO error: ${error}`,
        `netavark: failed to set sysctl <any>: IO error: ${error}`,
        `netavark: Sysctl error: IO Error: ${error}`,
      ]),
      "netavark: Sysctl error: <any>",
    ],
    evidence: "source",
    fix:
      "read-only: run the outer container with --privileged or --security-opt unmask=/proc/sys; no such file: for net/ipv6 the kernel " +
      "has no IPv6 (ipv6.disable=1), so create the network without --ipv6 or turn IPv6 on",
    links: [`${NETAVARK}/network/sysctl.rs`],
  },
  {
    id: "netavark-link-exists",
    by: "shim",
    summary:
      "an interface, address or route that the network is to get is already there, of another network or an earlier run",
    texts: [
      "netavark: create veth pair: interface <name> already exists on container namespace: <any>",
      "netavark: create veth pair: interface <name> already exists on container namespace or <name> exists on host namespace: <any>",
      "create veth pair: interface <name> already exists on container namespace",
      "create veth pair: interface <name> already exists on container namespace or <name> exists on host namespace",
      "netavark: bridge interface <name> already exists but is a <words> interface",
      "bridge interface <name> already exists but is a <words> interface",
      ...netlink([...MADE, ...USED], ["File exists (os error 17)", "Address already in use (os error 98)"]),
      "netavark: Netlink error: File exists (os error 17)",
    ],
    evidence: "source",
    fix:
      "ip -d link and ip route show it: remove what an earlier run left (ip link delete podmanN, podman network reload --all, or a reboot), " +
      "give the network another interface_name or subnet, or each network of a container its own interface",
    links: [`${NETAVARK}/network/bridge.rs`],
  },
  {
    id: "netavark-ipv6-off",
    by: "shim",
    summary: "an IPv6 address or route where IPv6 is turned off by a sysctl",
    texts: netlink(
      USED.filter((step) => step.startsWith("add ")),
      ["Permission denied (os error 13)", "Operation not supported (os error 95)"],
    ),
    evidence: "source",
    fix:
      "set net.ipv6.conf.all.disable_ipv6=0 and net.ipv6.conf.default.disable_ipv6=0 (a container's own --sysctl counts as well), or create " +
      "the network without --ipv6",
    links: [`${NETAVARK}/network/core_utils.rs`],
  },
  {
    id: "netavark-parent-missing",
    by: "shim",
    summary: "the interface that a network is to use on the node does not exist or is down",
    texts: [
      ...netlink([...USED, "get default interface", "get parent interface"], [
        "No such device (os error 19)",
        "Network is down (os error 100)",
        "Network is unreachable (os error 101)",
        "No such process (os error 3)",
      ]),
      "netavark: Netlink error: No such device (os error 19)",
      "netavark: failed to get default route interface",
      "netavark: failed to find default route interface",
      "netavark: in unmanaged mode, the bridge must already exist on the host: <any>",
      "netavark: get macvlan parent interface: <any>",
      "netavark: no interfaces found for default route",
    ],
    evidence: "source",
    fix:
      "check ip link and ip route: name an interface that exists as parent (-o parent=eth0), start containers only after the network is up, " +
      "and reload networks that another program removed (podman network reload --all)",
    links: [`${NETAVARK}/network/vlan.rs`],
  },
  {
    id: "netavark-dhcp",
    by: "shim",
    summary: "a network with addresses by DHCP, whose proxy does not run or gets no lease",
    texts: [
      "socket <path>: <any>, is the netavark-dhcp-proxy.socket unit enabled?",
      "netavark: unable to obtain lease: <any>",
      "unable to obtain lease: <any>",
      "netavark: IO error: failed to connect to dhcp-proxy socket: <any>",
      "dhcp proxy error: <any>",
      "netavark: dhcp ipam driver is not yet supported",
    ],
    evidence: "source",
    fix:
      "systemctl enable --now netavark-dhcp-proxy.socket (without root with --user); then see whether the DHCP server answers on the parent's " +
      "network, which Wi-Fi and clouds refuse to macvlan",
    links: [`${NETAVARK}/network/dhcp.rs`],
  },
  {
    id: "netavark-firewalld",
    by: "shim",
    summary: "firewalld refused what netavark asked over D-Bus, or cannot be asked",
    texts: [
      "netavark: DBus error: <any>",
      "netavark: Error retrieving dbus connection for requested firewall backend: <any>",
      "netavark: Failed to update firewalld policy <any>",
      "netavark: Error creating zone netavark_zone: <any>",
      "netavark: Error creating policy <any>",
      "netavark: Error adding source subnets to zone <name>: <any>",
      "netavark: Port forwarding not possible as firewalld StrictForwardPorts enabled",
      "Port forwarding not possible as firewalld StrictForwardPorts enabled",
    ],
    evidence: "source",
    fix:
      "check systemctl status firewalld, and restart it and then the containers; or choose firewall_driver in containers.conf: nftables, " +
      "iptables. With StrictForwardPorts forward the port in firewalld yourself",
    links: [`${NETAVARK}/firewall/firewalld.rs`],
  },
  {
    id: "netavark-netns-gone",
    by: "shim",
    summary: "the network namespace of the container or pod does not exist: its process has ended, or /run was cleared",
    texts: [
      "netavark: open container netns: open <path>: IO error: No such file or directory (os error 2)",
      "open container netns: open <path>: IO error: No such file or directory (os error 2)",
      "netavark: open container netns: <any>",
      "netavark: failed to open netns <path>: <any>",
      "aardvark-dns runs in a different netns, dns will not work for this container. <any>",
      ...["", "aardvark-dns runs in a different netns, dns will not work for this container. "].map((before) =>
        `${before}To resolve please stop all containers, kill the aardvark-dns process, remove the <path> directory and then start the containers again`
      ),
    ],
    evidence: "source",
    fix:
      "stop the pod or all containers of the user and start them anew (podman pod stop, podman stop -a); where aardvark-dns is named, end it " +
      "and remove /run/user/…/containers/networks/aardvark-dns",
    links: [`${NETAVARK}/network/core_utils.rs`],
  },
  {
    id: "netavark-no-stdin",
    by: "shim",
    summary: "netavark finds no /dev/stdin, from which it reads the network's configuration",
    texts: [
      "netavark: failed to load network options: No such file or directory (os error 2)",
      "netavark: failed to load network options: IO error: No such file or directory (os error 2)",
      "netavark (exit code <number>): failed to load network options: IO error: No such file or directory (os error 2)",
    ],
    evidence: "source",
    fix:
      "let the node's or the outer container's /dev have its links: ln -s /proc/self/fd /dev/fd and ln -s /proc/self/fd/0 /dev/stdin, with /proc mounted (small virtual machines and chroots lack them); or --network=host, which needs no netavark",
    links: ["https://github.com/containers/krunvm/issues/30", `${NETAVARK}/network/mod.rs`],
  },
  {
    id: "netavark-network-config",
    by: "shim",
    summary: "the network's or the container's configuration is refused by netavark",
    texts: [
      "netavark: unsupported bridge network option: <name>",
      "netavark: unsupported vlan network option: <name>",
      "netavark: vlan must be between 0 and 4094",
      'netavark: invalid macvlan mode "<name>"',
      'netavark: invalid ipvlan mode "<name>"',
      'netavark: invalid isolate option "<name>"',
      'netavark: invalid bridge mode "<name>"',
      "netavark: unsupported ipam driver <name>",
      "netavark: no static ips provided",
      "netavark: not all static IPs matched a subnet: expected <any>",
      "netavark: unable to parse mac address <value>: <any>",
      "netavark: invalid mac length for address: <value>",
      'netavark: Must provide a valid firewall backend, got "<name>"',
      "netavark: Must provide a valid firewall backend, got <name>",
      "netavark: network configuration contains unknown driver: <any>",
      'netavark: unknown network driver "<name>"',
      "netavark: could not load json: <any>",
      "netavark: JSON Decoding error: <any>",
    ],
    evidence: "source",
    fix:
      "correct the option that the message names (podman network inspect NETWORK, podman network create -o …); update netavark with Podman: an " +
      "older one does not know newer options",
    links: [`${NETAVARK}/network/bridge.rs`],
  },
];
