/**
 * What Podman, CRI-O, conmon and their libraries print before an OCI runtime runs, or in its place.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { OF_CONTAINERS } from "./signs.ts";

const PODMAN = "https://github.com/podman-container-tools/podman";
const CRIO = "https://github.com/cri-o/cri-o";

/** What CRI-O answers to a request for what it still makes, by the stage at which that is. */
function atStage(stage: string): readonly string[] {
  return [
    "<any>",
    "context deadline exceeded",
    "context canceled",
    "the requested <words> <name> is now ready and will be provided to the kubelet on next retry",
  ].map((answer) =>
    `Kubelet may be retrying requests that are timing out in CRI-O due to system load. Currently at stage ${stage}: ${answer}`
  );
}

/** Owners of files in the storage of Podman, Buildah and CRI-O. */
const OWNERS: readonly DaemonRule[] = [
  {
    id: "podman-storage-ids",
    by: "shim",
    summary:
      "files cannot be given to the ids of the image or of the user: the user has too few, or the storage cannot have other owners",
    texts: [
      "there might not be enough IDs available in the namespace",
      "potentially insufficient UIDs or GIDs available in user namespace",
    ]
      .flatMap((words) => [
        words,
        `${words} (requested <any>): <any>`,
        `${words} (requested <name>:<name> for <path>): Check /etc/subuid and /etc/subgid: <any>`,
        `${words} (requested <name>:<name> for <path>): Check /etc/subuid and /etc/subgid if configured locally and run "podman system migrate": <any>`,
        `${words} (requested <name>:<name> for <path>): Check /etc/subuid and /etc/subgid: lchown <path>: <errno>`,
        `${words} (requested <name>:<name> for <path>): Check /etc/subuid and /etc/subgid: chown <path>: <errno>`,
        `${words} (requested <name>:<name> for <path>): Check /etc/subuid and /etc/subgid if configured locally and run "podman system migrate": lchown <path>: <errno>`,
        `${words} (requested <name>:<name> for <path>): Check /etc/subuid and /etc/subgid if configured locally and run "podman system migrate": chown <path>: <errno>`,
      ]),
    evidence: "reported",
    fix:
      "give the user a range of at least 65,536 ids in /etc/subuid and /etc/subgid (sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 USER, if no other user has those), install newuidmap (package uidmap, shadow-utils), then podman system " +
      "migrate; podman unshare cat /proc/self/uid_map shows two lines then. subid: sss in nsswitch.conf ignores those files (write files). If it shows one: a home on NFS, SMB or another network filesystem takes no other owners; set rootless_storage_path in " +
      "storage.conf to a local disk. An image with ids above the range needs a larger one",
    links: [`${PODMAN}/issues/9416`, "https://github.com/podman-container-tools/podman/blob/v5.0.0/troubleshooting.md"],
  },
];

/** Networks of Podman. */
const NETWORKS: readonly DaemonRule[] = [
  {
    id: "podman-firewall-failed",
    by: "shim",
    summary: "netavark or a CNI plugin of Podman cannot set the node's firewall rules",
    texts: [
      ...["netavark: ", "netavark (exit code <number>): "].flatMap((step) => [
        `${step}nftables error: <any>`,
        `${step}nftables error: nft did not return successfully while applying ruleset`,
        `${step}code: <number>, msg: <any>`,
        `${step}unable to append rule <any>`,
        `${step}unable to insert rule <any>`,
        `${step}iptables: <any>`,
        `${step}ip6tables: <any>`,
        `${step}failed to create iptables <any>`,
      ]),
    ],
    evidence: "reported",
    fix:
      "the message behind netavark is that of nft or iptables. Reboot if the kernel was updated, or load its modules (modprobe -a nf_tables nft_chain_nat nft_fib_inet, or ip_tables), which WSL and small kernels may lack; choose the other firewall_driver in section [network] of containers.conf (nftables, iptables). Where a chain exists or was removed: podman network reload --all, and start nftables.service or firewalld before Podman",
    links: ["https://github.com/containers/qm/issues/267", `${PODMAN}/issues/24374`],
  },
  {
    id: "podman-firewall-program-missing",
    by: "shim",
    summary:
      "netavark, Podman's network program, does not find iptables or nft, with which it sets the node's firewall rules",
    texts: ["netavark: ", "netavark (exit code <number>): "].flatMap((step) =>
      ["", "iptables: ", "ip6tables: "].map((program) => `${step}${program}No such file or directory (os error 2)`)
    ),
    evidence: "reported",
    fix:
      "install the program that netavark runs: iptables (Debian's podman does not bring it) or, where it uses nftables, nftables with " +
      "nft; it has to be in the PATH of the user or unit that starts Podman, for root /usr/sbin. Or choose the one that is there: " +
      "firewall_driver in containers.conf (nftables, iptables)",
    links: [`${PODMAN}/issues/16956`, "https://github.com/containers/netavark/pull/740"],
  },
  {
    id: "podman-network-failed",
    by: "shim",
    summary: "netavark, Podman's network program, cannot set up the container's network; its own message follows",
    texts: [
      "netavark: <any>",
      "netavark (exit code <number>): <any>",
      "error while applying dns entries: <any>",
    ],
    behind: "all",
    evidence: "source",
    fix:
      "read what follows netavark: an address or interface that another network has, a sysctl on a read-only /proc/sys, a " +
      "missing kernel module (bridge, veth), or IPv6 turned off; podman network inspect and podman network reload show more",
    links: ["https://github.com/containers/netavark/blob/v1.12.0/src/error/mod.rs"],
  },
  {
    id: "podman-dns-address",
    by: "shim",
    summary:
      "aardvark-dns cannot listen on the network's own address: the bridge does not have it, or the program runs in another namespace",
    texts: ["udp", "tcp"].flatMap((protocol) =>
      ["Cannot assign requested address (os error 99)", "Permission denied (os error 13)"].flatMap((error) => [
        `failed to bind ${protocol} listener on <address>: IO error: ${error}`,
        `Error starting server failed to bind ${protocol} listener on <address>: IO error: ${error}`,
      ])
    ),
    evidence: "reported",
    fix:
      "stop all containers of the user, end aardvark-dns and what is left of rootless-netns (podman system migrate, or a reboot), and start them again. If files of earlier networks survive a reboot in networks/aardvark-dns below runRoot (podman info), runRoot is not on a tmpfs: set it to /run/user/UID/containers, and remove that directory with no container running. If it stays: another program (NetworkManager, " +
      "systemd-networkd) takes the address off podmanN, IPv6 is off for an IPv6 subnet, or a port below 1024 is forbidden (dns_bind_port in containers.conf); --disable-dns of the network avoids it",
    links: ["https://github.com/containers/netavark/issues/1174"],
  },
  {
    id: "podman-dns-missing",
    by: "shim",
    summary: "netavark does not find aardvark-dns: containers of Podman's networks do not find each other by name",
    texts: [
      "dns disabled because aardvark-dns path does not exists",
      "aardvark-dns binary not found, container dns will not be enabled",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "install the package aardvark-dns in the release of netavark, or set helper_binaries_dir of containers.conf to where it is; podman info shows it under dns of the network backend. Then start the containers anew",
    links: ["https://github.com/containers/podman/issues/18810"],
  },
  {
    id: "podman-dns-failed",
    by: "shim",
    summary:
      "aardvark-dns, the name server of Podman's networks, does not start: another program has port 53, most often",
    texts: [
      "netavark: error while applying dns entries: IO error: aardvark-dns failed to start: <any>",
      "netavark: IO error: aardvark-dns failed to start: <any>",
      "IO error: aardvark-dns failed to start: <any>",
      "aardvark-dns failed to start: <any>",
      "Error starting server failed to bind udp listener on <any>: IO error: Address already in use (os error 98)",
      "failed to bind udp listener on <any>: IO error: Address already in use (os error 98)",
      "failed to bind udp listener on <any>",
      "Error from child process Error starting server <any>",
    ],
    evidence: "source",
    fix:
      "find who listens on port 53 (ss -lnup): bind dnsmasq, systemd-resolved or named to their own addresses, set " +
      "dns_bind_port in containers.conf, or create the network with --disable-dns",
    links: ["https://github.com/containers/aardvark-dns/blob/v1.12.0/README.md"],
  },
  {
    id: "podman-dns-upstream",
    by: "shim",
    summary:
      "aardvark-dns, the name server of Podman's networks, cannot use a name server of the node's /etc/resolv.conf",
    texts: [
      "failed to get upstream nameservers, dns forwarding will not work: <any>",
      "Error starting server failed to get upstream nameservers, dns forwarding will not work: <any>",
      "Error from child process Error starting server failed to get upstream nameservers, dns forwarding will not work: <any>",
      "failed to get upstream nameservers",
    ],
    evidence: "source",
    fix:
      "look at the value that the message names: older releases of aardvark-dns do not read link-local addresses with an interface (fe80::1%eth0). Update aardvark-dns and netavark, or write the file with other servers, or create the network with --disable-dns or podman network create --dns ADDRESS",
    links: [`${PODMAN}/issues/24456`],
  },
  {
    id: "rootless-tun-missing",
    by: "shim",
    summary: "the network of containers without root needs /dev/net/tun, which the node does not have",
    texts: [
      "Failed to open() /dev/net/tun: <errno>",
      "Failed to open tun socket in namespace",
      "Failed to set up tap device in namespace",
      'open("/dev/net/tun"): <errno>',
      "open /dev/net/tun: <errno>",
      "open /dev/net/tun: no such file or directory",
      "open /dev/net/tun: no such device",
      "creating tap device: open /dev/net/tun: <errno>",
    ],
    evidence: "reported",
    needs: [...OF_CONTAINERS, "pasta", "slirp4netns", "tap device", "in namespace", "Failed to open()", 'open("/dev'],
    fix:
      "load the module: modprobe tun, and name it in /etc/modules-load.d; after an update of the kernel reboot. On a node " +
      "in a container pass /dev/net/tun in",
    links: [`${PODMAN}/issues/8999`],
  },
  {
    id: "rootless-tun-denied",
    refines: "rootless-tun-missing",
    by: "shim",
    summary: "the network of containers without root needs /dev/net/tun, which is there and may not be opened",
    texts: ["Permission denied", "Operation not permitted"].flatMap((errno) => [
      `Failed to open() /dev/net/tun: ${errno}`,
      `open("/dev/net/tun"): ${errno}`,
      `open /dev/net/tun: ${errno}`,
      `creating tap device: open /dev/net/tun: ${errno}`,
    ]),
    evidence: "reported",
    needs: [...OF_CONTAINERS, "pasta", "slirp4netns", "tap device", "in namespace", "Failed to open()", 'open("/dev'],
    fix:
      "ls -ld /dev/net and ls -l /dev/net/tun as that user: the directory needs mode 755, the device 666, which udev sets by default; look for a rule or a service of the system that sets others. With both right SELinux or AppArmor denies it (ausearch -m avc, dmesg). " +
      "Operation not permitted: the engine runs in a container or LXC whose own engine has to give the device (--device /dev/net/tun; Proxmox: dev0: /dev/net/tun)",
    links: [`${PODMAN}/issues/19908`],
  },
  {
    id: "rootless-netns-failed",
    by: "shim",
    summary:
      "Podman cannot make the network namespace that a user's containers share: a directory in the user's runtime directory is missing, or left of an earlier run",
    texts: [
      ...["mount", "create"].map((call) => `failed to ${call} runtime directory for rootless netns: <errno>`),
      "failed to create rootless network namespace: <any>",
      "failed to get rootless network namespace: <any>",
      "failed to mount new <path> for rootless netns: <errno>",
      ...["create mount point", "create new mount namespace", "create run directory", "create resolv.conf directory"]
        .map((step) => `rootless netns: ${step}: <any>`),
      "rootless netns: set mount propagation to slave in new mount namespace: <errno>",
    ],
    evidence: "reported",
    fix:
      "check that $XDG_RUNTIME_DIR (/run/user/UID) exists and is yours: log in with ssh or machinectl shell, not su; in WSL turn systemd on. Then stop all containers of the user, remove " +
      "$XDG_RUNTIME_DIR/containers/networks/rootless-netns (older: libpod/tmp/rootless-netns) and run podman system migrate, or reboot",
    links: [`${PODMAN}/issues/13671`],
  },
  {
    id: "slirp4netns-namespace",
    by: "shim",
    summary:
      "slirp4netns cannot enter the container's namespaces: their process has ended, or the path is no namespace of that kind",
    texts: [
      ...["NEWNET", "NEWUSER", "NEWNS"].map((kind) => `setns(CLONE_${kind}): <errno>`),
      ...["net", "user"].map((kind) => `open(/proc/<number>/ns/${kind}): <errno>`),
    ],
    evidence: "source",
    fix:
      "look why the container's process ended before its network was there (podman logs, --log-level=debug); called by hand, give the pid of a process, or with --netns-type=path a file that is a mounted namespace; " +
      "Permission denied: a security module, or another user's namespace",
    links: ["https://github.com/rootless-containers/slirp4netns/blob/v1.3.1/main.c"],
  },
  {
    id: "slirp4netns-refused",
    by: "shim",
    summary: "slirp4netns is older than Podman needs, or the kernel does not let it lock itself in",
    texts: [
      "slirp4netns: unrecognized option '--<words>'",
      "<path>slirp4netns: unrecognized option '--<words>'",
      "<path>slirp4netns failed: \"<path>slirp4netns: unrecognized option '--<words>'<any>\"",
      ...["enable_sandbox() failed", "enable_seccomp() failed"].flatMap((step) => [
        `${step} do_slirp() failed`,
        `${step} do_slirp() failed parent failed`,
        `${step}`,
      ]),
      "seccomp_load(): <errno>",
      "create_sandbox failed",
    ],
    evidence: "reported",
    anywhere: ["slirp4netns", "do_slirp"],
    fix:
      "update slirp4netns to 0.4 or newer, with libslirp and libseccomp (of a distribution that is too old the static binary of its releases, before the old one in PATH or in network_cmd_path of containers.conf), or use pasta (passt) with Podman 4.4 and newer. " +
      "enable_sandbox: a kernel, a container or a root in memory that lets it neither mount nor pivot: newer kernel, or --network=host, which shares the node's network",
    links: [
      "https://github.com/podman-container-tools/podman/issues/9019",
      "https://github.com/rootless-containers/slirp4netns/blob/v1.3.1/main.c",
    ],
  },
  {
    id: "rootless-network-failed",
    by: "shim",
    summary: "pasta or slirp4netns, the network of containers without root, failed; its own message follows",
    texts: [
      "pasta failed with exit code <number>: <any>",
      "setting up Pasta: pasta failed with exit code <number>: <any>",
      "failed to start pasta: <any>",
      "slirp4netns failed: <any>",
      "failed to start slirp4netns process: <any>",
      "rootless netns: create netns: <any>",
      "rootless netns: mount new netns to <any>",
      "rootless netns: kill network process: <any>",
      "rootlessport <any>",
    ],
    behind: "all",
    evidence: "reported",
    fix:
      'read the lines behind the exit code. "Couldn\'t open network namespace", "Permission denied": SELinux or AppArmor ' +
      'denies pasta (ausearch -m avc, dmesg), or the namespace is of an earlier run: podman system migrate. "No external routable ' +
      'interface": the node has no default route yet. Update passt with Podman',
    links: [`${PODMAN}/issues/22015`, `${PODMAN}/issues/26157`],
  },
];

/** conmon, the runtime's caller, and CRI-O. */
const CALLERS: readonly DaemonRule[] = [
  {
    id: "conmon-no-answer",
    by: "shim",
    summary: "conmon or the runtime below it ended before it reported whether the container was created",
    texts: [
      "container create failed (no logs from conmon): conmon bytes <any>",
      "container create failed (no logs from conmon): EOF",
      "container create failed (no logs from conmon): <any>",
      "conmon bytes <any>: readObjectStart: expect { or n, but found <any>",
      ...["", "container create failed (no logs from conmon): "].map((step) =>
        `${step}conmon bytes <any>: readObjectStart: expect { or n, but found <any>, error found in #<number> byte of`
      ),
      "error reading container (probably exited) json message: EOF",
      "error reading container (probably exited) json message: <any>",
      "write child: broken pipe",
      "failed to wait exit status <number> after failing with: write child: broken pipe",
      "Failed to receive console file descriptor <words>",
      "conmon failed: exit status <number>",
      "conmon failed: <any>",
      "conmon exited prematurely, exit code could not be retrieved",
      // The first releases of CRI-O.
      ...["Creating the pod sandbox failed: ", "creating container failed: "].map((step) =>
        `${step}rpc error: code = <value> desc = reading pid from init pipe: EOF`
      ),
      "container <id> conmon exited prematurely, exit code could not be retrieved: <any>",
    ],
    evidence: "reported",
    fix:
      "read conmon's lines in the journal (journalctl -t conmon) and run the runtime by hand: crun --version, runc " +
      "--version, conmon --version; a missing library, another distribution's build, a full disk, SELinux " +
      "(restorecon -R on its path) or the OOM killer (dmesg) ends them. Update conmon, runtime and engine " +
      "together: conmon 2.1.9 fails so with Podman, 2.1.10 does not. Otherwise podman --log-level=debug run, or " +
      "the other runtime (--runtime runc, crun), shows the real error. Where a pod is deleted while it starts, " +
      "this is harmless",
    links: ["https://github.com/containers/conmon/issues/475", "https://github.com/kubernetes/kubernetes/issues/98142"],
  },
  {
    id: "conmon-attach-socket",
    by: "shim",
    summary:
      "conmon cannot make the socket by which the engine attaches to the container: one is left of an earlier start, or two starts of the container met",
    texts: [
      "Failed to bind attach socket: <path>: Address already in use",
      "Failed to bind to attach socket: <path>: Address already in use",
    ],
    evidence: "source",
    fix:
      "see that no conmon of that container runs (ps -ef | grep ID), then start it once more: podman stop -i and podman start, or remove the attach file that the message names. The engine's directory below /run has to be on tmpfs, so that a boot empties it; newer releases of conmon " +
      "remove the file themselves",
    links: ["https://github.com/podman-container-tools/podman/issues/3381"],
  },
  {
    id: "podman-dependency-not-started",
    by: "shim",
    summary:
      "a container of Podman is not started, because one that it needs does not run: the pod's infra container, or one whose namespaces or volumes it uses",
    texts: [
      "starting some containers: internal libpod error",
      "some dependencies of container <hash> are not started: <any>",
      "some dependencies of container <hash> are not started: <hash>: container state improper",
      "preparing container <hash> for attach: some dependencies of container <hash> are not started: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "podman ps -a --pod shows it: start the pod (podman pod start NAME) or that container first, and read its own error and podman logs if it ends; podman start --all starts dependencies, too",
    links: ["https://github.com/podman-container-tools/podman/issues/6646"],
  },
  {
    id: "conmon-denied",
    by: "shim",
    summary:
      "SELinux does not let Podman or CRI-O run conmon, whose file has a label that is out of date; or conmon is not executable",
    texts: [
      "fork/exec <path>conmon: permission denied",
      "Conmon at <path> invalid: fork/exec <path>conmon: permission denied",
      "Conmon at <path> is invalid: fork/exec <path>conmon: permission denied",
    ],
    evidence: "reported",
    fix:
      "run restorecon -v on conmon and ls -Z it; the audit log (ausearch -m avc) has the denial; update container-selinux, of which some releases deny it (2.174 of Fedora 36). On Fedora CoreOS, or wherever the policy was changed by hand (semodule, setsebool): ostree admin config-diff | grep selinux, and " +
      "bring the policy to that of the release. Without a denial: chmod 755, no noexec below it",
    links: [
      "https://github.com/coreos/fedora-coreos-tracker/issues/1132",
      "https://github.com/coreos/fedora-coreos-tracker/issues/701",
    ],
  },
  {
    id: "engine-runtime-unknown",
    by: "shim",
    summary: "Podman or CRI-O does not find the OCI runtime or conmon under the name that is configured",
    texts: [
      "fork/exec <path>conmon: no such file or directory",
      "default OCI runtime <name> not found: invalid argument",
      "requested OCI runtime <name> is not available: invalid argument",
      "could not find a working conmon binary (configured options: <any>): invalid argument",
      "could not find a working conmon binary (configured options: <any>)",
    ],
    evidence: "source",
    fix: "install crun or runc and conmon, or correct runtime and conmon_path in containers.conf; for CRI-O add " +
      "[crio.runtime.runtimes.NAME] with runtime_path to /etc/crio/crio.conf.d and restart it: NAME is the RuntimeClass's handler",
    links: [
      `${CRIO}/blob/v1.30.0/docs/crio.conf.5.md`,
      "https://github.com/containers/common/blob/v0.58.0/docs/containers.conf.5.md",
    ],
  },
  {
    id: "crio-namespaces-failed",
    by: "containerd",
    summary: "CRI-O's program pinns cannot create or keep the pod's namespaces",
    texts: [
      "failed to pin namespaces [<any>]: <any>",
      "failed to pin namespaces [<any>]: [pinns:e]: <any>",
      "[pinns:e]: <any>",
      "failed to stat pinns binary: <any>",
      "pinns validation: <any>",
    ],
    evidence: "source",
    fix:
      'read the words of pinns: for "Failed to unshare" see user.max_*_namespaces and what an outer container denies; for "Failed to ' +
      'bind mount" see the space and mounts of /run (namespaces_dir of crio.conf); a sysctl of the pod may be unknown to the kernel',
    links: [`${CRIO}/blob/v1.30.0/pinns/src/pinns.c`],
  },
  {
    id: "crio-pinns-missing",
    by: "containerd",
    summary: "CRI-O does not find its program pinns, which keeps the namespaces of pods",
    texts: [
      ...["", "pinning namespace: "].flatMap((begin) =>
        ["F", "f"].flatMap((letter) => [
          `${begin}${letter}ailed to pin namespaces [<words>]: exec: <name>: stat <path>: no such file or directory`,
          `${begin}${letter}ailed to pin namespaces [<words>]: exec: <name>: executable file not found in $PATH`,
          `${begin}${letter}ailed to pin namespaces [<words>]: fork/exec <path>: no such file or directory`,
        ])
      ),
      ...["stat <path>: no such file or directory", "exec: <name>: executable file not found in $PATH"].map((error) =>
        `invalid pinns_path: ${error}`
      ),
    ],
    evidence: "source",
    fix:
      "install the whole package of CRI-O again (pinns is in it, or in the bundle of its releases), or set pinns_path in the section [crio.runtime] of crio.conf to where it is (which pinns); then restart crio. " +
      "A new release beside the configuration of an old one names an old path: look at all files in /etc/crio/crio.conf.d",
    links: [`${CRIO}/blob/v1.30.0/docs/crio.conf.5.md`],
  },
  {
    id: "crio-system-load",
    by: "containerd",
    summary: "CRI-O still works on an earlier request of the kubelet for the same pod or container",
    texts: [
      "failed to get ID of pod with reserved name (<name>), after failing to reserve name with <any>",
      "failed to get ID of container with reserved name (<name>), after failing to reserve name with <any>",
      "Kubelet may be retrying requests that are timing out in CRI-O due to system load: <any>",
      "Kubelet may be retrying requests that are timing out in CRI-O due to system load. Currently at stage <words>: <any>",
      "the requested <words> <name> is now ready and will be provided to the kubelet on next retry",
      "the requested <words> <name> is now ready and will be provided to the kubelet on next retry: <any>",
    ],
    evidence: "source",
    fix:
      "wait: CRI-O hands the pod over when it is done. If it stays, the stage that is named hangs: the network plugin, a slow disk " +
      "or relabeling of a large volume for SELinux; see CRI-O's log",
    links: [`${CRIO}/blob/v1.30.0/server/sandbox_run.go`],
  },
  {
    id: "crio-volume-slow",
    refines: "crio-system-load",
    by: "containerd",
    summary:
      "CRI-O still prepares the container's volumes, most often as it gives each of very many files SELinux's label, and the kubelet asks again meanwhile",
    texts: atStage("container volume configuration"),
    evidence: "reported",
    fix:
      "wait: it starts when all files are done, and does it all again at the next start. To avoid it: fewer files; a volume of ReadWriteOncePod, which newer Kubernetes labels by a mount option; the same seLinuxOptions level each time with CRI-O's annotation io.kubernetes.cri-o.TrySkipVolumeSELinuxLabel: \"true\" (allowed_annotations of the runtime), which looks only at the volume's top directory; or type spc_t, which takes SELinux's confinement away from that container. " +
      "A volume of NFS that does not answer hangs there, too",
    links: [
      `${CRIO}/blob/v1.30.0/server/container_create_linux.go`,
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#assign-selinux-labels-to-a-container",
    ],
  },
  {
    id: "crio-network-slow",
    refines: "crio-system-load",
    by: "containerd",
    summary:
      "CRI-O still waits for the network plugin to set up the pod's network, and the kubelet asks again meanwhile",
    texts: atStage("sandbox network creation"),
    evidence: "source",
    fix:
      "read the log of the network plugin's pod on this node (kubectl get pods -A -o wide; on OpenShift multus and ovnkube-node or sdn) at that time: it starts, crashes, or waits for the API server or for a free address. The pod starts by itself when the plugin answers; the request of Multus for a network that is missing hangs like that, too",
    links: [`${CRIO}/blob/v1.30.0/server/sandbox_run_linux.go`],
  },
  {
    id: "crio-storage-slow",
    refines: "crio-system-load",
    by: "containerd",
    summary:
      "CRI-O still makes or mounts the root filesystem, which a slow or full disk delays, and the kubelet asks again meanwhile",
    texts: [
      ...["sandbox", "container"].flatMap((what) =>
        ["storage creation", "storage start"].flatMap((stage) => atStage(`${what} ${stage}`))
      ),
    ],
    evidence: "source",
    fix:
      "look at the disk of /var/lib/containers on the node: iostat -x 1, /proc/pressure/io, df -h and df -i; a cloud's disk has a limit of operations a second. Many pods that start at once, image pulls and logs share it: a faster disk, fewer pods at a time. With overlay on a kernel that is to shift ids (a pod's own user namespace) all files of the image are copied first",
    links: [`${CRIO}/blob/v1.30.0/server/container_create.go`],
  },
  {
    id: "podman-not-running",
    by: "kubelet",
    summary:
      "a client does not reach Podman: its socket or its virtual machine does not run, or the user may not open it",
    texts: [
      "Cannot connect to Podman. Please verify your connection to the Linux system using `podman system connection list`, or try `podman machine init` and `podman machine start` to manage a new Linux VM",
      ...["connection refused", "no such file or directory", "permission denied"].map((errno) =>
        `dial unix <path>podman/podman.sock: connect: ${errno}`
      ),
      "unable to connect to Podman socket: <any>",
      "unable to connect to Podman. failed to create sshClient: <any>",
    ],
    evidence: "source",
    behind: ["server API version is too old"],
    fix:
      "start it: podman machine start (macOS, Windows), systemctl --user start podman.socket, or as root systemctl start podman.socket; correct " +
      "CONTAINER_HOST, DOCKER_HOST and podman system connection list",
    links: [
      "https://github.com/podman-container-tools/podman/blob/v5.0.0/docs/source/markdown/podman-system-service.1.md",
    ],
  },
];

/** containers-storage, which Podman, CRI-O and Buildah share. */
const STORAGE: readonly DaemonRule[] = [
  {
    id: "storage-chown-denied",
    by: "shim",
    summary:
      "CRI-O or Podman, run by a user, may not change the owner of a directory of its storage: root or other ids own it, or CRI-O, which is for root, was not started as root",
    texts: ["overlay/l", "overlay", "vfs", "vfs/dir", "overlay-images", "overlay-layers", "overlay-containers"].flatMap(
      (
        name,
      ) => [
        `chown <path>/containers/storage/${name}: operation not permitted`,
        ...(name === "overlay/l" ? [`chown <path>/${name}: operation not permitted`] : []),
      ],
    ),
    evidence: "reported",
    anywhere: ["crio", "cri-o", "podman", "buildah", "skopeo", "containers/storage", "overlay/l"],
    fix:
      "CRI-O: start it as root (systemctl start crio); without root it needs a user namespace around it (rootlesskit, as Usernetes does) and _CRIO_ROOTLESS=1. Podman: ls -ldn that directory: if root owns it, of a podman with sudo, or its storage is set to a directory of another user: sudo chown USER: that one directory, not what is below it. It has to be on a local disk, not NFS; after a change of /etc/subuid: podman system migrate",
    links: [`${CRIO}/issues/2858`, "https://github.com/podman-container-tools/podman/issues/14878"],
  },
  {
    id: "containers-storage-damaged",
    by: "shim",
    summary:
      "a layer or another part of an image or container is missing in the storage of Podman or CRI-O, for instance after a power cut, or as " +
      "another process removed it at the same time",
    texts: [
      "error recreating the missing symlinks: error reading name of symlink for <name>: open <path>/link: no such file or directory",
      "recreating the missing symlinks: reading name of symlink for <name>: open <path>/link: no such file or directory",
      "creating pod sandbox with name <name>: layer not known",
      "error creating pod sandbox with name <name>: layer not known",
      "mounting storage for container <name>: readlink <path>/overlay/l/<name>: no such file or directory",
      ...["", "creating container storage: ", "error creating container: "].map((step) =>
        `${step}creating read-write layer with ID <name>: Stat <path>: no such file or directory`
      ),
      "error creating read-write layer with ID <name>: Stat <path>: no such file or directory",
      ...["", "error "].flatMap((before) => [
        `${before}creating read-write layer with ID <name>: <words> <path>: no such file or directory`,
        `${before}creating read-write layer with ID <name>: layer not known`,
      ]),
      "can't stat lower layer <path>: stat <path>: no such file or directory",
      "Can't stat lower layer <any>",
      "Can't stat lower layer <path> because it does not exist. Going through storage to recreate the missing symlinks.",
      "image not known: <any>: layer not known",
      "Error: layer not known",
      "creating image <name>: layer not known",
      "committing the finished image: creating image <name>: layer not known",
      ...["creating container storage: ", "error creating container storage: "].map((step) => `${step}layer not known`),
      "unable to look up size of layer <name>",
      "determining size of layer with ID <name>: <any>",
      ...["", "determining size of layer with ID <name>: "].map((step) =>
        `${step}faccessat <path>/overlay/<hash>: no such file or directory`
      ),
      "Manifest does not match provided manifest digest <digest>",
      "reference <name> does not resolve to an image ID",
      "locating image with ID <name>: image not known",
      "reading image <name>: locating image with ID <name>: image not known",
      ...["", " (consider removing the image to resolve the issue)"].map((hint) =>
        `locating item named <name> for image with ID <name>${hint}: file does not exist`
      ),
      "failed to put layer using a partial pull: rename <path>: no such file or directory",
      "failed to put layer using a partial pull: <any>",
      "readlink <path>containers/storage/overlay<path>: invalid argument",
      "readlink <path>/overlay/l: invalid argument",
      "readlink <path>/overlay/l/<name>: no such file or directory",
      "unlinkat <path>containers/storage/overlay<path>: <errno>",
    ],
    evidence: "reported",
    fix:
      "pull, build or start again: a clean-up or a build at the same time may have removed it. If it stays, let the storage be repaired (podman system check reports " +
      "it; --repair removes damaged images, --force also the containers that use them), or remove the image and pull it again (podman rmi, crictl rmi), and update " +
      "Podman or CRI-O, as some releases lost layers so. CRI-O: drain the node, stop crio and the kubelet, run crio wipe -f. If storage.conf was changed, change it " +
      "back. Last podman system reset, which removes all containers, images and volumes",
    links: [`${CRIO}/issues/3768`, "https://github.com/containers/storage/pull/833"],
  },
  {
    id: "fuse-overlayfs-ended",
    by: "shim",
    summary:
      "fuse-overlayfs, which mounts the layers of a rootless engine, has crashed or was killed: its mount no longer answers",
    texts: ["software caused connection abort", "transport endpoint is not connected"].flatMap((errno) => [
      `error extracting layer <name>: <words> <path>/merged<path>: ${errno}`,
      `extracting layer <name>: <words> <path>/merged<path>: ${errno}`,
      `<words> <path>/overlay/<name>/merged<path>: ${errno}`,
    ]),
    evidence: "reported",
    fix:
      "start the container again: its mount is made anew. Update fuse-overlayfs, see the kernel's log for the OOM killer, or do without: from Linux 5.13 on rootless engines mount " +
      "overlay themselves if mount_program is not set in storage.conf (podman info shows Native Overlay Diff)",
    links: ["https://github.com/containers/fuse-overlayfs/issues/293"],
  },
  {
    id: "podman-storage-mounted",
    by: "shim",
    summary:
      "the root filesystem of a container that is to be removed is still mounted, or was unmounted already, somewhere else",
    texts: [
      ...["error removing storage for container <name>: ", "removing storage for container <name>: "].flatMap((
        step,
      ) => [
        `${step}unlinkat <path>: device or resource busy`,
        `${step}unlinkat <path>: <errno>`,
      ]),
      ...["device or resource busy", "invalid argument", "no such file or directory"].map((errno) =>
        `removing container <hash> root filesystem: unmounting "<path>": ${errno}`
      ),
      "removing container <hash> root filesystem: <any>",
      'replacing mount point "<path>": directory not empty',
      'replacing mount point "<path>": device or resource busy',
      'removing mount point "<path>": directory not empty',
      'removing mount point "<path>": device or resource busy',
      "unmounting container <hash> storage: <any>",
      "cleaning up container <hash> storage: <any>",
    ],
    evidence: "reported",
    fix:
      "grep the layer's name in /proc/*/mountinfo: another container that mounts the storage or /, an exporter or a desktop's file watcher keeps it; end that, or umount the directory merged (podman unshare umount PATH without root). Then podman rm -f NAME, or podman rm --storage NAME where Podman does not know it. " +
      "If a /tmp cleaner removed Podman's runtime directory, podman system migrate",
    links: [
      "https://github.com/containers/podman/issues/2240",
      "https://github.com/containers/podman/issues/16476",
    ],
  },
  {
    id: "podman-database",
    by: "shim",
    summary:
      "a path or driver that Podman has in its database is not that of its configuration: most often it was first run without a login session, or storage.conf was changed",
    texts: [
      "User-selected graph driver <name> overwritten by graph driver <name> from database - delete libpod local files (<path>) to resolve. <any>",
      "database configuration mismatch",
      "database <words> <path> does not match our <words> <path>: database configuration mismatch",
      "database <words> (<words>) <path> does not match our <words> (<words>) <path>: database configuration mismatch",
      'database <words> "" does not match our <words> <value>: database configuration mismatch',
      'database <words> (<words>) "" does not match our <words> (<words>) <path>: database configuration mismatch',
      "database graph driver <name> does not match our graph driver <name>: database configuration mismatch",
    ],
    evidence: "source",
    fix:
      "the message has both: first the database's, then the configuration's; go back to the first. tmpdir or run root /tmp/… against /run/user/UID: podman once ran without a session (su, sudo -i, cron): log in through ssh or machinectl, loginctl enable-linger USER. /home against /var/home: update Podman (4.8.0 compared links). Graph root, driver, volume path: undo the change of storage.conf, containers.conf or HOME. Driver \"\": update Podman, newer releases take the default for it. Last podman system reset, which removes all containers, images and volumes of that user",
    links: [`${PODMAN}/issues/20872`, `${PODMAN}/issues/5950`],
  },
  {
    id: "image-history-mismatch",
    by: "shim",
    summary:
      "the image's configuration lists another number of layers in its history than the image has: the tool that made it wrote it so, and Buildah or Podman refuses to build on it",
    texts: ["", "initializing source <words>: "].flatMap((step) => [
      `${step}internal error: history lists <number> non-empty layers, but we have <number> layers on disk`,
      `${step}internal error: history lists 1 non-empty layers, but we have <number> layers on disk`,
    ]),
    evidence: "reported",
    fix:
      "update Buildah and Podman; commit or build with --squash, which makes one layer of all; or make the base image consistent first: skopeo copy it, or podman export a container of it and podman import (its CMD, ENV and so on have to be given again). The maker of the base image (Nix, Bazel and others) has to write one history entry for each layer",
    links: ["https://github.com/podman-container-tools/buildah/issues/684"],
  },
  {
    id: "podman-database-locked",
    by: "shim",
    summary: "other podman commands held the SQLite database of Podman's containers too long for this one",
    texts: [
      ...[
        "adding container id to database",
        "save transaction",
        "switching journal to WAL mode",
        "removing pod <hash> id from database",
        "beginning container <hash> save transaction",
        "beginning transaction to add exit code",
        "beginning transaction to remove old timestamps",
        "beginning transaction to rewrite pod <hash> config",
        "beginning transaction to rewrite volume <name> config",
        "beginning database validation transaction",
        "beginning refresh transaction",
        "committing transaction",
        "committing database validation row",
        "looking up container <name> in database",
        "retrieving container <name> ID from database",
        "retrieving all containers from database",
        "adding container <hash> exec session <hash> to database",
        "initializing sqlite database",
      ].map((step) => `${step}: database is locked`),
      "database is locked",
    ],
    evidence: "source",
    // The bare words are SQLite's, of programs in containers, too.
    needs: [
      ...["Error: database is locked", "to database", "from database", "in database", "sqlite database"],
      ...["transaction", "WAL mode", "add exit code", "validation row"],
    ],
    anywhere: [
      "podman",
      "libpod",
      "container id to database",
      "save transaction",
      "journal to WAL mode",
      "add exit code",
      "database validation",
      "exec session",
    ],
    fix:
      "run it again. Podman 4.5 to 4.8.0 do not wait for one another: update it (from 4.8.1 on each waits for the others). If it comes back: ps -ef | grep -i podman shows a podman that hangs: end it by its number; the storage (podman info: graphRoot, with db.sql) belongs on a local disk that is not overloaded, not on NFS, where locks and SQLite do not work well; start fewer containers at the same time",
    links: [`${PODMAN}/issues/20809`, `${PODMAN}/issues/17859`],
  },
  {
    id: "podman-database-damaged",
    by: "shim",
    summary:
      "the database of Podman's containers and pods is damaged, most often by a power cut, a full disk or one that fails",
    texts: [
      "database disk image is malformed",
      "file is not a database",
      "scanning container state row: sql: Scan error on column index <number>, name <words>: converting NULL to string is unsupported",
      "scanning container state row: sql: Scan error on <any>",
      "scanning container from database: sql: Scan error on <any>",
      "panic: invalid page type: <number>: <number>",
      "panic: invalid freelist page: <number>, page type is <words>",
      "panic: page <number> already freed",
      "panic: freepages: failed to get all reachable pages (<any>",
      "panic: assertion failed: Page expected to be: <number>, but self identifies as <number>",
      "opening database <path>: invalid database",
      "opening database <path>: version mismatch",
      "opening database <path>: checksum error",
      "opening database <path>/bolt_state.db: <any>",
    ],
    evidence: "reported",
    needs: [
      ...["Error: database disk image", "Error: file is not a database", "scanning container"],
      ...["panic: ", "opening database"],
    ],
    anywhere: ["podman", "libpod", "bolt_state.db", "container state row"],
    fix:
      "end all podman processes, and look for faults and space of the disk first (dmesg, df). Copy the file before anything else: podman info --format '{{.Store.GraphRoot}}', in it db.sql, of older releases libpod/bolt_state.db. sqlite3 db.sql .recover | sqlite3 new.sql repairs what it can. Otherwise move the file away: Podman makes an empty one without the containers, pods and volumes: create them anew (images stay, and files of volumes in volumes/NAME/_data). Last podman system reset, which removes all of them",
    links: [`${PODMAN}/issues/23156`, `${PODMAN}/issues/29721`, `${PODMAN}/issues/23285`],
  },
  {
    id: "image-short-name",
    by: "shim",
    summary:
      "an image's short name, for which Podman or CRI-O has no registry, or has several and cannot ask which is meant",
    texts: [
      "short-name <name> did not resolve to an alias and no unqualified-search registries are defined in <path>",
      "short-name resolution enforced but cannot prompt without a TTY",
      "no registries configured while trying to pull an unqualified image",
      "no registries configured while trying to pull an unqualified image, add at least one in either <path> or <path>",
      "short name mode is enforcing, but image name <name> returns ambiguous list",
      "image name provided is a short name and no search registries are defined in the registries config file.",
    ],
    evidence: "source",
    fix:
      "name the image in full, with its registry (docker.io/library/nginx), or set unqualified-search-registries in " +
      "/etc/containers/registries.conf to one registry; with several Podman asks which is meant and needs a terminal for it: podman pull NAME once by hand, whose answer it keeps, or short-name-mode permissive there. CRI-O refuses ambiguous names unless short_name_mode is disabled",
    links: ["https://github.com/containers/image/blob/v5.31.0/docs/containers-registries.conf.5.md"],
  },
];

/** What Podman and CRI-O print. */
export const PODMAN_FAILURES: readonly DaemonRule[] = [...OWNERS, ...NETWORKS, ...CALLERS, ...STORAGE];
