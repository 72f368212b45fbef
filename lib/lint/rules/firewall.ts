/**
 * The node's firewall programs and its kernel: what iptables itself prints, whichever program calls it.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

/** What iptables that speaks to nf_tables could not do. */
const NF_TABLES: readonly string[] = ["RULE_APPEND", "RULE_INSERT", "RULE_REPLACE", "CHAIN_ADD", "TABLE_ADD"].flatMap((
  call,
) =>
  [
    "No such file or directory",
    "Operation not supported",
    "Not supported",
    "Invalid argument",
    "Protocol not supported",
  ].flatMap((
    errno,
  ) => ["rule in chain <name>", "chain <name>", "table <name>"].map((what) => `${call} failed (${errno}): ${what}`))
);

/** Firewalls that the kernel does not have. */
export const FIREWALL_FAILURES: readonly DaemonRule[] = [
  {
    id: "iptables-unsupported",
    by: "shim",
    summary:
      "iptables cannot set rules with the node's kernel: a module is missing, or it is the wrong one of iptables-legacy and iptables-nft",
    texts: [
      ...["iptables", "ip6tables"].flatMap((name) => [
        `can't initialize ${name} table <name>: Table does not exist (do you need to insmod?)`,
        `can't initialize ${name} table <name>: iptables who? (do you need to insmod?)`,
      ]),
      "Could not fetch rule set generation id: Invalid argument",
      "Could not fetch rule set generation id: Operation not supported",
      "Could not fetch rule set generation id: Protocol not supported",
      "modprobe: FATAL: Module ip_tables not found in directory <path>",
      "modprobe: FATAL: Module iptable_nat not found in directory <path>",
      ...NF_TABLES,
      'unknown option "--<words>"\nTry iptables -h or iptables --help for more information.',
      ...["match", "target"].flatMap((kind) =>
        ["iptables <version>", "iptables <version> (<words>)"].map((program) =>
          `${program}: Couldn't load ${kind} <name>:No such file or directory`
        )
      ),
      "Warning: Extension <name> revision <number> not supported, missing kernel module?",
    ],
    evidence: "reported",
    needs: ["tables", "iptable", "rule", "chain", "missing kernel module"],
    fix:
      'after an update of the kernel reboot (Arch). Load the modules, for a program in a container on its host: modprobe -a ip_tables iptable_nat nf_tables nft_compat nf_nat xt_conntrack (package linux-modules-extra-…, kernel-modules-extra); an unknown --dport also means a missing one. Or take the other iptables: update-alternatives --set iptables /usr/sbin/iptables-legacy or iptables-nft, docker:dind DOCKER_IPTABLES_LEGACY=1. WSL 1: wsl --set-version NAME 2. A VPS (OpenVZ), NAS or board without them: another kernel; "iptables": false in daemon.json starts Docker without NAT and published ports',
    links: [
      "https://github.com/docker-library/docker/issues/463",
      "https://wiki.nftables.org/wiki-nftables/index.php/Legacy_xtables_tools",
    ],
  },
  {
    id: "iptables-locked",
    by: "shim",
    summary: "another program holds iptables' lock, or its lock file cannot be opened",
    texts: [
      "Another app is currently holding the xtables lock",
      "iptables: Resource temporarily unavailable.",
      "Another app is currently holding the xtables lock. Perhaps you want to use the -w option?",
      "can't open lock file /run/xtables.lock: <errno>",
      "can't open lock file <path>xtables.lock: <errno>",
    ],
    evidence: "source",
    fix:
      "find who runs iptables all the time (kube-proxy, firewalld, a script; fuser -v /run/xtables.lock): with many thousand rules it takes seconds, so use nftables or IPVS. " +
      "Permission denied or read-only: mount /run/xtables.lock of the node into the container, and run it as root",
    links: ["https://github.com/kubernetes/kubernetes/issues/48107"],
  },
  {
    id: "iptables-denied",
    by: "shim",
    summary:
      "a program sets rules of iptables or nftables without the rights for it: in a container it lacks the capability NET_ADMIN",
    texts: [
      ...["iptables", "ip6tables"].flatMap((name) =>
        ["Permission denied (you must be root)", "Operation not permitted", "Permission denied"].map((errno) =>
          `can't initialize ${name} table <name>: ${errno}`
        )
      ),
      ...["Permission denied (you must be root)", "Operation not permitted"].map((errno) =>
        `Could not fetch rule set generation id: ${errno}`
      ),
      "netlink: Error: cache initialization failed: Operation not permitted",
      "Could not process rule: Operation not permitted",
      "RULE_APPEND failed (Operation not permitted): rule in chain <name>",
    ],
    evidence: "source",
    // A daemon that sets them is itself in a container.
    behind: ["network controller", "chain DOCKER", "-N DOCKER", "plugin type="],
    fix:
      "give the container the capability: --cap-add NET_ADMIN (some programs also NET_RAW), cap_add: of compose, securityContext.capabilities.add of a pod, and run the program there as root: a user of " +
      "its own needs sudo or a file capability. It then changes only the container's own network, with the host's network that of the host. In a rootless engine, a user namespace, a sandbox (gVisor) or a namespace with the " +
      "Pod Security level baseline that is refused: let the node or the CNI plugin set the rules. A daemon in a container (docker:dind) needs --privileged, without root dockerd-rootless.sh. On a host run the command with sudo; see dmesg for denials of SELinux or AppArmor",
    links: ["https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"],
  },
  {
    id: "iptables-denied-network",
    refines: "iptables-denied",
    by: "shim",
    summary:
      "Podman, or a CNI plugin of the node, may not set up a container's network with iptables: as root SELinux forbids it, else the engine is in a container or user namespace without NET_ADMIN",
    texts: ["iptables", "ip6tables"].flatMap((name) =>
      ["Permission denied (you must be root)", "Operation not permitted", "Permission denied"].map((errno) =>
        `running [<path>${name} <value>]: exit status <number>: ${name} <version> (<words>): can't initialize ${name} table <name>: ${errno}`
      )
    ),
    evidence: "reported",
    fix:
      "as root on a host: ausearch -m avc -ts recent shows what SELinux denied: update its policy together with the engine (container-selinux, selinux-policy, podman, containernetworking-plugins) and restorecon -Rv /usr/libexec/cni; loading the modules before may be enough: modprobe -a ip_tables iptable_nat. " +
      "In a container: --cap-add NET_ADMIN, or --privileged, which gives it the host; rootless Podman takes slirp4netns or pasta, no CNI bridge of the host. An older kernel is not the reason, whatever iptables says",
    links: ["https://github.com/podman-container-tools/podman/issues/3267"],
  },
];
