/**
 * What Podman prints of its firewall, its ids, its database and its machines, where the text itself tells which cause it was.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const PODMAN = "https://github.com/podman-container-tools/podman/issues";
const NETAVARK = "https://github.com/containers/netavark/issues";
/** What netavark puts before its faults. */
const STEPS: readonly string[] = ["netavark: ", "netavark (exit code <number>): "];
const IDS: readonly string[] = [
  "there might not be enough IDs available in the namespace",
  "potentially insufficient UIDs or GIDs available in user namespace",
];
const HINTS: readonly string[] = [
  "Check /etc/subuid and /etc/subgid: ",
  'Check /etc/subuid and /etc/subgid if configured locally and run "podman system migrate": ',
];

/** netavark and the firewall. */
const FIREWALL: readonly DaemonRule[] = [
  {
    id: "podman-nft-refused",
    refines: "podman-firewall-failed",
    by: "shim",
    summary:
      "nft does not take the rules of netavark, Podman's network program: the kernel lacks a module of nftables, or another program has removed netavark's table or chains",
    texts: [
      ...STEPS.map((step) => `${step}nftables error: nft did not return successfully while applying ruleset`),
      ...["No such file or directory", "Operation not supported", "Device or resource busy", "Operation not permitted"]
        .map((errno) =>
          `Error: Could not process rule: ${errno} Error: netavark: nftables error: nft did not return successfully while applying ruleset`
        ),
    ],
    evidence: "reported",
    fix:
      "No such file or directory in the line above, at every start: reboot if the kernel was updated, then modprobe -a nf_tables nft_chain_nat nft_ct nft_masq nft_nat nft_fib_inet. WSL and small kernels lack some: wsl --update, or firewall_driver iptables in section [network] of containers.conf. Only at a restart or stop: nftables.service or a script flushed the rules: podman network reload --all, and start that firewall before Podman. Busy: try again, update netavark. Not permitted: Podman in a container without CAP_NET_ADMIN",
    links: [`${PODMAN}/25201`, `${NETAVARK}/1160`, `${NETAVARK}/1057`],
  },
  {
    id: "podman-nft-output",
    refines: "podman-firewall-failed",
    by: "shim",
    summary: "netavark, Podman's network program, is too old for the nft that is installed: it cannot read its JSON",
    texts: STEPS.map((step) => `${step}nftables error: got invalid json: <why>`),
    evidence: "reported",
    fix:
      "update netavark (and podman, aardvark-dns), or go back to the nftables before 1.1.4, whose output older releases of netavark can read, and hold the package; the other firewall_driver (iptables) in section [network] of containers.conf works meanwhile. netavark before 1.11 also failed at rules of other programs: nft -j list ruleset",
    links: [`${PODMAN}/26811`],
  },
  {
    id: "podman-iptables-chain-left",
    refines: "podman-firewall-failed",
    by: "shim",
    summary:
      "a chain that netavark is to make in iptables is there already: left of an earlier run, or its check does not see it",
    texts: [
      ...STEPS.flatMap((step) => [
        `${step}code: <number>, msg: iptables: Chain already exists.`,
        `${step}code: <number>, msg: iptables: Chain already exists`,
        `${step}code: <number>, msg: ip6tables: Chain already exists.`,
      ]),
    ],
    evidence: "reported",
    fix:
      "with no container running, iptables-save | grep NETAVARK shows what is left: podman network reload --all, or flush and delete those chains (iptables -t nat -F NAME, -X NAME), or reboot. It comes again: iptables-legacy and iptables-nft are mixed (iptables --version; update-alternatives --config iptables), or nftables.service loads a saved ruleset with these chains: take them out of its file. " +
      "firewall_driver nftables in containers.conf avoids it (netavark 1.10 and newer)",
    links: [`${NETAVARK}/274`, `${NETAVARK}/1425`],
  },
  {
    id: "podman-iptables-module",
    by: "shim",
    summary:
      "the kernel does not take a rule of netavark: a module of iptables (MARK, comment, MASQUERADE, addrtype, nat) is missing or not loaded",
    texts: [
      ...STEPS.flatMap((step) => [
        `${step}unable to append rule '<value>' to table '<words>'`,
        `${step}unable to append rule '<value>' to table '<words>': code: <number>, msg: <why>`,
        `${step}unable to insert rule '<value>' to table '<words>'`,
        `${step}code: <number>, msg: ${
          oneOf(["iptables", "ip6tables"])
        } <words> (nf_tables): RULE_APPEND failed (No such file or directory): <why>`,
        `${step}code: <number>, msg: ${oneOf(["iptables", "ip6tables"])} <words>: can't initialize ${
          oneOf(["iptables", "ip6tables"])
        } table <words>: <why>`,
        `${step}code: <number>, msg: modprobe: FATAL: Module <words> not found in directory <path> <why>`,
        `${step}code: <number>, msg: Warning: Extension <words> revision <number> not supported, missing kernel module? <why>`,
      ]),
    ],
    evidence: "reported",
    fix:
      "reboot if the kernel was updated since the last boot (/lib/modules/$(uname -r) is missing); modprobe -a ip_tables ip6_tables iptable_nat ip6table_nat xt_mark xt_comment xt_MASQUERADE xt_addrtype xt_conntrack nft_compat, in /etc/modules-load.d for good; Fedora and RHEL: kernel-modules-extra. WSL: wsl --update. A kernel without them (boards, LXC guests get those of the host): firewall_driver nftables, a network without IPv6, or --network host",
    links: [`${PODMAN}/24374`, "https://github.com/kubernetes/minikube/issues/15520"],
  },
];

/** Ids of images and users. */
const OWNERS: readonly DaemonRule[] = [
  {
    id: "podman-image-ids-huge",
    refines: "podman-storage-ids",
    by: "shim",
    summary:
      "a file of the image or of the build's context belongs to an id of seven digits or more, which the user's range of subordinate ids does not reach",
    texts: IDS.flatMap((words) =>
      ["<hugeNumber>:<number>", "<number>:<hugeNumber>"].flatMap((ids) => [
        `${words} (requested ${ids} for <path>): <errno>`,
        ...HINTS.flatMap((hint) =>
          ["lchown", "chown"].map((call) => `${words} (requested ${ids} for <path>): ${hint}${call} <path>: <errno>`)
        ),
      ])
    ),
    evidence: "reported",
    fix:
      "the file is named: its owner was a user of a company's directory or of a Mac on the machine that built the image. Build it anew with other owners: COPY --chown=0:0, tar --no-same-owner in a RUN, or chown -R in the same RUN. As a user of an image that is not yours: ignore_chown_errors (true) in [storage.options.overlay] of storage.conf (all files are then yours), or run it with root's Podman (sudo podman). A Containerfile in /var/tmp/libpod_builder: the client sends your id: update podman on both sides",
    links: [`${PODMAN}/22092`, `${PODMAN}/11399`],
  },
];

/** Podman's database and locks. */
const DATABASE: readonly DaemonRule[] = [
  {
    id: "podman-boot-id",
    by: "shim",
    summary:
      "Podman's files of the running system are of an earlier boot: its directory in /tmp or /run outlived a reboot, or a container keeps it in a volume",
    texts: [
      "current system boot ID differs from cached boot ID; an unhandled reboot has occurred. Please delete directories <any>",
      "current system boot ID differs from cached boot ID; an unhandled reboot has occurred. Please delete directories <path> and <path> and re-run Podman",
    ],
    evidence: "source",
    fix:
      "while no container of that user runs, remove the two directories that the message names, if they lie below /run or /tmp (there they have no images or volumes), and run podman again. It comes after every boot: they have to be on tmpfs: log in through systemd or loginctl enable-linger USER, so that /run/user/UID is used instead of /tmp/storage-run-UID; podman in a container: mount a tmpfs at /tmp and /run there",
    links: ["https://github.com/fitbeard/automation-platform/issues/166"],
  },
  {
    id: "podman-locks-exhausted",
    by: "shim",
    summary: "Podman has no lock left for another container, pod or volume: 2,048 by default are all in use",
    texts: [
      "allocation failed; exceeded num_locks (<number>)",
      "allocating lock for new container: allocation failed; exceeded num_locks (<number>)",
      "allocating lock for new volume: allocation failed; exceeded num_locks (<number>)",
      "error allocating lock for new container: allocation failed; exceeded num_locks (<number>)",
      "all locks have been allocated",
    ],
    evidence: "source",
    fix:
      "podman ps -a, podman volume ls, podman pod ps: remove what is not used (podman rm, podman volume rm; podman container prune deletes all stopped containers with what they wrote, podman volume prune what is in volumes without a container); anonymous volumes of jobs are the usual cause: run those with --rm. Then, or for more: num_locks in section [engine] of containers.conf, and podman system renumber with all containers stopped",
    links: ["https://docs.podman.io/en/latest/markdown/podman-system-renumber.1.html"],
  },
  {
    id: "podman-lock-taken",
    by: "shim",
    summary:
      "the lock that a container of Podman has in its database is another's in memory: the two differ after a crash or a reset",
    texts: [
      "error acquiring lock <number> for container <hash>: file exists",
      "acquiring lock <number> for container <hash>: file exists",
      "attempting to start container <id> would cause a deadlock; please run 'podman system renumber' to resolve",
    ],
    evidence: "source",
    fix:
      "stop all containers and podman services of that user (systemctl --user stop podman.socket), and run podman system renumber, which gives every container and volume a new lock; nothing is lost",
    links: ["https://docs.podman.io/en/latest/markdown/podman-system-renumber.1.html"],
  },
  {
    id: "podman-reexec-denied",
    by: "shim",
    summary: "Podman cannot run itself again inside of its user namespace",
    texts: ["failed to reexec: Permission denied"],
    evidence: "reported",
    fix:
      "podman system migrate ends the process that keeps an old namespace (it stops the user's containers); then see that podman may be executed by that user (ls -l, no noexec), that /proc is mounted, and what SELinux or AppArmor denies (ausearch -m avc, dmesg)",
    links: ["https://docs.podman.io/en/latest/markdown/podman-system-migrate.1.html"],
  },
];

/** Mounts of Podman's virtual machine on macOS, whose paths differ. */
const MACHINES: readonly DaemonRule[] = [
  {
    id: "podman-machine-mount-missing",
    refines: "podman-mount-source",
    by: "shim",
    summary:
      "the source of a volume does not exist on the Mac, or Podman's virtual machine does not have that path of the Mac",
    texts: ["/Users<path>", "/Volumes<path>", "/private<path>", "/opt/homebrew<path>"].flatMap((path) =>
      ["Error: ", "container create: ", "playing YAML file: "].flatMap((step) =>
        ["no such file or directory", "permission denied"].map((errno) => `${step}statfs ${path}: ${errno}`)
      )
    ),
    evidence: "reported",
    fix:
      "does it exist on the Mac (ls)? Podman makes no directory for -v. By default the machine sees only /Users (or the home), /private and the temporary directory of macOS: podman machine ssh ls PATH. /tmp of a Mac is a link: write /private/tmp. Another disk: a new machine with it, podman machine init -v /Volumes/data:/Volumes/data NAME (podman machine rm of the old one deletes its images and volumes), or machine.volumes in containers.conf. Seen but empty, or denied: macOS has to let the terminal or Podman read it (Privacy & Security); podman machine stop and start",
    links: [`${PODMAN}/18444`, `${PODMAN}/23967`, `${PODMAN}/14815`],
  },
  {
    id: "podman-socket-mount",
    refines: "podman-mount-source",
    by: "shim",
    summary:
      "a container of Podman is to have an engine's socket, and there is none at that path where Podman runs: its own socket is at another path, or not switched on",
    texts: [
      "/var/run/docker.sock",
      "/run/docker.sock",
      "/run/podman/podman.sock",
      "/run/user/<number>/podman/podman.sock",
      "/run/user/<number>/docker.sock",
      "<path>podman-machine-default-api.sock",
      "<path>/podman/machine/<path>.sock",
    ].flatMap((path) =>
      ["no such file or directory", "permission denied", "operation not supported"].flatMap((errno) => [
        `Error: statfs ${path}: ${errno}`,
        `container create: statfs ${path}: ${errno}`,
        `statfs ${path}: ${errno}`,
      ])
    ),
    evidence: "reported",
    fix:
      "whoever has the socket can do what its user can, with root's anything on the host: give it only to a container that you trust. Switch the user's own on and mount that: systemctl --user enable --now podman.socket and -v /run/user/$(id -u)/podman/podman.sock:/var/run/docker.sock, with --security-opt label=disable, which takes SELinux's protection from that container. As root systemctl enable --now podman.socket and /run/podman/podman.sock. macOS and Windows: a socket of the computer cannot be shared: name the machine's, /run/podman/podman.sock or /run/user/1000/podman/podman.sock",
    links: ["https://docs.podman.io/en/latest/markdown/podman-system-service.1.html", `${PODMAN}/18444`],
  },
];

/** What Podman prints, by its cause. */
export const PODMAN_ANSWERS: readonly DaemonRule[] = [...FIREWALL, ...OWNERS, ...DATABASE, ...MACHINES];
