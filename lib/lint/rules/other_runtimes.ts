/**
 * What sysbox-runc, youki and runnc print in their own words; where they print runc's, runc's rules are found.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const SYSBOX = "https://github.com/nestybox/sysbox";
const YOUKI = "https://github.com/youki-dev/youki";

/** Sysbox: its runtime asks two daemons for everything. */
const SYSBOX_RULES: readonly DaemonRule[] = [
  {
    id: "sysbox-mgr-id-mapping",
    refines: "sysbox-mgr-failed",
    by: "runtime",
    summary:
      "sysbox-mgr does not start: its trial of an ID-mapped mount failed, as the kernel, or the filesystem of /var/lib/sysbox, has none",
    texts: [
      "ID-mapping check failed",
      ...["ID-mapping", "ID-mapping-on-overlayfs"].map((what) =>
        `ID-mapping check failed: failed to check kernel ${what} support: <any>`
      ),
    ].flatMap((text) => [`failed to create sysbox-mgr: ${text}`, text]),
    evidence: "source",
    fix:
      "uname -r; df -T /var/lib/sysbox: ID-mapped mounts came with Linux 5.12 for ext4, xfs and FAT, later for others (btrfs 5.15, overlayfs 5.19), and not for zfs of older releases; some distributions have them off (dmesg: idmapped mount is not enabled). Use a newer kernel, or put Sysbox's data on ext4 (sysbox-mgr --data-root). Else start sysbox-mgr with --disable-idmapped-mount and install the module shiftfs",
    links: [`${SYSBOX}/issues/796`, `${SYSBOX}/blob/master/docs/user-guide/configuration.md`],
  },
  {
    id: "sysbox-not-running",
    refines: "sysbox-daemon-failed",
    by: "runtime",
    summary: "a daemon of Sysbox, sysbox-mgr or sysbox-fs, does not run: nothing listens on its socket",
    texts: ["no such file or directory", "connection refused"].flatMap((errno) => [
      ...["sysbox-mgr", "sysbox-fs"].flatMap((daemon) => [
        `failed to register with ${daemon}: failed to invoke Register via grpc: rpc error: code = <words> desc = connection error: desc = "transport: Error while dialing dial unix /run/sysbox<path>: connect: ${errno}"`,
        `failed to register with ${daemon}: failed to invoke Register via grpc: rpc error: code = <words> desc = connection error: desc = "transport: error while dialing: dial unix /run/sysbox<path>: connect: ${errno}"`,
        `failed to register with ${daemon}: <any>dial unix /run/sysbox<path>: connect: ${errno}`,
        `failed to pre-register with ${daemon}: <any>dial unix /run/sysbox<path>: connect: ${errno}`,
      ]),
      `dial unix /run/sysbox<path>: connect: ${errno}`,
    ]),
    evidence: "reported",
    fix:
      "systemctl start sysbox (after a build from source its script scr/sysbox) and systemctl enable sysbox; if it does not stay up, journalctl -u sysbox-mgr -u sysbox-fs has the reason: a kernel that is too old, no fuse, " +
      "missing subordinate ids of the user sysbox",
    links: [`${SYSBOX}/issues/41`],
  },
  {
    id: "youki-state-denied",
    by: "runtime",
    summary:
      "youki may not make its directory of state, /run/youki, as a rootless engine's user: it does not take itself for rootless there",
    texts: ["failed to create directory /run/youki", "failed to create root directory /run/youki"],
    evidence: "reported",
    fix:
      "update youki, which then takes XDG_RUNTIME_DIR (set by a login through systemd), or give it a directory of the user: --root /run/user/UID/youki, for Podman in a small script that runtime in containers.conf names; or " +
      "use crun",
    links: ["https://github.com/youki-dev/youki/issues/719"],
  },
  {
    id: "sysbox-mgr-failed",
    by: "runtime",
    summary: "Sysbox's daemon sysbox-mgr does not start: what it lacks on the node stands behind it",
    texts: [
      "failed to create sysbox-mgr: <any>",
      "failed to start sysbox-mgr: <any>",
      ...["rsync", "modprobe", "iptables"].map((name) =>
        `failed to create sysbox-mgr: preflight check failed: ${name} is not installed on host.`
      ),
      "failed to create sysbox-mgr: failed to setup subid allocator: <any>",
      "failed to configure subid range for sysbox: <any>",
      ...["docker", "kubelet", "k0s", "k3s", "rke2", "buildkit", "containerd"].map((name) =>
        `failed to create sysbox-mgr: failed to setup ${name} vol mgr: <any>`
      ),
    ],
    evidence: "source",
    fix:
      "install the program that it names (rsync, kmod, iptables). subid: add the line sysbox:165536:65536, a range that no other user has, to /etc/subuid and /etc/subgid. vol mgr: /var/lib/sysbox has to lie on ext4, xfs or btrfs, not on overlayfs or tmpfs (--data-root names another directory), with free space. A linux-headers path: install the headers of the running kernel. Then systemctl restart sysbox; journalctl -u sysbox-mgr has the line",
    links: [`${SYSBOX}/blob/master/docs/user-guide/troubleshoot.md`],
  },
  {
    id: "sysbox-daemon-failed",
    by: "runtime",
    summary: "sysbox-runc does not get an answer from one of Sysbox's daemons, sysbox-mgr and sysbox-fs, or a refusal",
    texts: [
      ...[
        "pre-register with sysbox-fs",
        "pre-register container with sysbox-fs",
        "register with sysbox-fs",
        "register container with sysbox-fs",
        "get config from sysbox-fs",
        "send creation time to sysbox-fs",
        "register with sysbox-mgr",
        "register container with sysbox-mgr",
        "update container info with sysbox-mgr",
        "request mounts from sysbox-mgr",
        "request mount source preps from sysbox-mgr",
        "request rootfs cloning from sysbox-mgr",
        "request subid from sysbox-mgr",
        "request fsState from sysbox-mgr",
        "request shiftfs marking to sysbox-mgr",
      ].flatMap((what) => [
        `failed to ${what}: rpc error: code = DeadlineExceeded desc = context deadline exceeded`,
        `failed to ${what}: <any>`,
      ]),
      ...["sysbox-mgr", "sysbox-fs"].flatMap((daemon) => [
        `failed to register with ${daemon}: failed to invoke Register via grpc: rpc error: code = <words> desc = connection error: desc = "transport: Error while dialing dial unix /run/sysbox<path>: connect: <errno>"`,
        `failed to register with ${daemon}: failed to invoke Register via grpc: rpc error: code = <words> desc = connection error: desc = "transport: error while dialing: dial unix /run/sysbox<path>: connect: <errno>"`,
        `failed to register with ${daemon}: <any>dial unix /run/sysbox<path>: connect: <errno>`,
        `failed to pre-register with ${daemon}: <any>dial unix /run/sysbox<path>: connect: <errno>`,
      ]),
      "dial unix /run/sysbox<path>: connect: <errno>",
      ...["registering with", "sending creation timestamp to", "sending seccomp fd to"].map((what) =>
        `${what} sysbox-fs caused: <any>`
      ),
      ...[
        "Unable to establish connection with seccomp-tracer",
        "Unable to receive expected seccomp-notif-ack message",
        "Unable to send message to seccomp-tracer",
      ].map((what) => `${what}: <any>`),
    ],
    evidence: "reported",
    fix:
      "systemctl status sysbox sysbox-mgr sysbox-fs on the node, and their journals; sysbox-fs needs the fuse package " +
      "(fusermount); restart Sysbox after its update",
    links: [`${SYSBOX}/issues/448`, `${SYSBOX}/blob/master/docs/user-guide/troubleshoot.md`],
  },
  {
    id: "sysbox-host-unsupported",
    by: "runtime",
    summary: "the node's kernel is too old for Sysbox, or does not let it make user namespaces",
    texts: [
      "kernel version check failed: <any>",
      "<words> kernel release <any> is not supported; need >= <any>",
      "kernel is not configured to allow unprivileged users to create namespaces: <path>: want <number>, have <number>",
      "kernel is not configured to allow unprivileged users to create namespaces: <path>: want >= <number>, have <number>",
    ],
    evidence: "source",
    fix:
      "use a kernel of Sysbox's list (Linux 5.12, better 5.19 or newer); set the sysctls kernel.unprivileged_userns_clone=1 " +
      "and user.max_user_namespaces to a large number",
    links: [`${SYSBOX}/blob/master/docs/distro-compat.md`],
  },
  {
    id: "sysbox-variable-refused",
    refines: "sysbox-spec-refused",
    by: "runtime",
    summary: "Sysbox refuses a variable SYSBOX_… of the container's environment: it has no such one, or not that value",
    texts: ["error in the container spec: ", ""].flatMap((step) => [
      `${step}invalid env var SYSBOX_<name>; must be one of <names>`,
      `${step}env var SYSBOX_<name> has invalid value <value>; expect [TRUE|FALSE].`,
      `${step}env var SYSBOX_<name> has incorrect format; expected VAR=VALUE.`,
      `${step}env var SYSBOX_<name> has empty value`,
      `${step}env var SYSBOX_<name> has invalid value <value>; space characters are not allowed`,
      `${step}env var SYSBOX_<name> has an invalid (not absolute) path: <value>`,
    ]),
    evidence: "source",
    needs: ["OCI runtime", "sysbox", "runc", "container spec"],
    fix:
      "correct or remove that variable (-e of docker run, env of the pod): the message lists the names that this release knows; most take TRUE or FALSE in capitals, SYSBOX_SKIP_UID_SHIFT a list of absolute paths with commas and no spaces. A newer Sysbox knows more",
    links: [`${SYSBOX}/blob/master/docs/user-guide/configuration.md`],
  },
  {
    id: "sysbox-id-mappings",
    refines: "sysbox-spec-refused",
    by: "runtime",
    summary:
      "Sysbox refuses the ids of the container's user namespace: it wants one range of 65536 or more from 0 on, the same for users and groups",
    texts: ["error in the container spec: invalid user/group ID config: ", "invalid user/group ID config: ", ""]
      .flatMap((
        step,
      ) => [
        `${step}detected missing user-ns UID and/or GID mappings`,
        `${step}detecting non-matching uid & gid mappings; found uid = <value>, gid = <value>`,
        `${step}container ID mappings are non-contiguous: <value>`,
        `${step}host ID mappings are non-contiguous: <value>`,
        `${step}uid mapping range must specify a container with at least <number> uids starting at uid 0; found <value>`,
        `${step}gid mapping range must specify a container with at least <number> gids starting at gid 0; found <value>`,
      ]),
    evidence: "source",
    needs: ["OCI runtime", "sysbox", "runc", "container spec"],
    fix:
      'Docker: leave the ids to Sysbox (no --userns; with userns-remap the same range in /etc/subuid and /etc/subgid). CRI-O: annotation io.kubernetes.cri-o.userns-mode: "auto:size=65536", with equal ranges for the user containers in both files; Kubernetes 1.30 and newer: hostUsers: false. A spec of your own: uidMappings and gidMappings alike, without gaps',
    links: [`${SYSBOX}/blob/master/docs/user-guide/security.md`],
  },
  {
    id: "sysbox-spec-refused",
    by: "runtime",
    summary: "Sysbox refuses the container's configuration: its containers always have namespaces of their own",
    texts: [
      "sysbox containers can't share a network namespace with the host (because they use the linux user-namespace for isolation)",
      "sysbox containers can't share namespaces <any> with the host (because they use the linux user-namespace for isolation)",
      "error in the container spec: <any>",
      "invalid or unsupported container spec: <any>",
      "invalid user/group ID config: <any>",
      "detected user-ns uid mapping to host ID 0 (<any>); this breaks container isolation",
      "detected user-ns gid mapping to host ID 0 (<any>); this breaks container isolation",
    ],
    evidence: "source",
    needs: ["OCI runtime", "sysbox", "runc"],
    fix:
      "run the container without host network, host PID, host IPC and --userns=host, or with runc; in Kubernetes Sysbox " +
      "needs CRI-O with user namespaces, or hostUsers: false",
    links: [`${SYSBOX}/blob/master/docs/user-guide/limitations.md`],
  },
  {
    id: "sysbox-pod-namespaces",
    by: "runtime",
    summary: "Sysbox gets a pod whose network namespace was made without its user namespace, so it may not mount /sys",
    texts: [
      'mounting "sysfs" to rootfs "/var/lib/sysbox/<path>" at "sys" caused: mount through procfd: operation not permitted',
      'mounting "sysfs" to rootfs "/var/lib/sysbox/<path>" at "sys" caused: operation not permitted',
      'mounting "sysfs" to rootfs "/var/lib/sysbox/<path>" at "<words>" caused: <any>',
      // Only its fork of runc names the target without a slash.
      'mounting "sysfs" to rootfs "/run/<path>/rootfs" at "sys" caused: mount through procfd: operation not permitted',
    ],
    evidence: "reported",
    fix:
      'give the pod the annotation io.kubernetes.cri-o.userns-mode: "auto:size=65536" and runtimeClassName: sysbox-runc on a node with CRI-O that sysbox-deploy-k8s set up; with Kubernetes 1.30 and newer hostUsers: false, also with containerd 2.0 and newer and Sysbox 0.7.1 or newer. No hostNetwork. Neither the image nor AppArmor is the cause',
    links: [`${SYSBOX}/issues/950`, `${SYSBOX}/blob/master/docs/user-guide/install-k8s.md`],
  },
  {
    id: "sysbox-idmap-unsupported",
    by: "runtime",
    summary:
      "Sysbox cannot map the ids of a mount or of the image's layers: the node's kernel or filesystem has no ID-mapped mounts, or the image has very many layers",
    texts: [
      "setting up ID-mapped mount on path <path> (likely means idmapped mounts are not supported on the filesystem at this path (<value>)) caused: <any>",
      "setting up ID-mapped mount on path <path> (likely means idmapped mounts are not supported on the filesystem at this path (<value>)) caused: Failed to eval symlink on <value>: <errno>",
      "setting up ID-mapped mount on path <value> (likely means idmapped mounts are not supported on the filesystem at this path ()) caused: Failed to eval symlink on <value>: <why>",
      "setting up ID-mapped mount on path <path> failed with <any> (likely means idmapped mounts are not supported on the filesystem at this path (<any>))",
      "ID-map mount on <path> caused: <any>",
      "checking for ID-mapped mount support on <words> <path> caused: <any>",
    ],
    evidence: "reported",
    fix:
      "use a kernel and a filesystem with ID-mapped mounts: Linux 5.12, better 5.19 (overlayfs; CentOS and RHEL 9 were built without them for a while), Docker's data and bind mounts on ext4, xfs or btrfs, not on NFS, ZFS or another overlay; on Ubuntu and " +
      "Debian before that shiftfs. A path without a leading slash (l/…, a number with CRI-O) is of an image with more than about 70 layers, which the engine mounts by short names: build it with fewer (docker build --squash, a multi-stage copy), or start sysbox-mgr with --disable-ovfs-on-idmapped-mount, which makes starts slower",
    links: [
      `${SYSBOX}/issues/586`,
      `${SYSBOX}/issues/906`,
      `${SYSBOX}/issues/872`,
      `${SYSBOX}/blob/master/docs/distro-compat.md`,
    ],
  },
  {
    id: "sysbox-docker-dns",
    by: "runtime",
    summary:
      "sysbox-runc cannot turn the container's name server from Docker's address into one that inner containers reach: iptables of the node fails, or /etc/resolv.conf is not the container's",
    texts: [
      "switching Docker DNS: writing /etc/resolv.conf caused: open /etc/resolv.conf: permission denied",
      "writing /etc/resolv.conf caused: open /etc/resolv.conf: <errno>",
      "reading /etc/resolv.conf caused: open /etc/resolv.conf: <errno>",
      "syncing with parent runc to switch DNS IP caused: <value>",
      "Docker DNS switch from <words> to <words> caused: <value>",
      "failed to enble routing of local-host addresses: open <path>: <errno>",
      "switching Docker DNS: <value>",
    ],
    evidence: "source",
    fix:
      "/etc/resolv.conf, permission denied: no ID-mapped mounts and no shiftfs, so that the container does not own Docker's files: a newer kernel (5.19) or Docker's data on ext4, xfs or btrfs. iptables: install one whose iptables-save and " +
      "iptables-restore work in /usr/sbin, of the same kind (nft, legacy) that dockerd uses. A network without a gateway (macvlan, internal): update Sysbox. --alias-dns=false in the unit of sysbox-mgr switches it off; names of Docker's network do not resolve in inner containers then",
    links: [
      `${SYSBOX}/issues/696`,
      `${SYSBOX}/issues/834`,
      `${SYSBOX}-runc/blob/master/libcontainer/rootfs_init_linux.go`,
    ],
  },
  {
    id: "sysbox-shiftfs-broken",
    by: "runtime",
    summary: "the kernel module shiftfs, with which Sysbox maps ids, fails with this kernel or filesystem",
    texts: [
      ...["mkdirall", "mount", "chown"].flatMap((what) => [
        `failed to ${what} /var/lib/sysbox/<path>: <words> <path>: value too large for defined data type`,
        `failed to ${what} /var/lib/sysbox/<path>: mkdir <path>: value too large for defined data type`,
      ]),
      ...["shiftfs mount at", "shiftfs on"].flatMap((what) => [
        `checking for ${what} <path> caused: <any>`,
        `marking ${what} <path> caused: <any>`,
        `unmarking ${what} <path> caused: <any>`,
      ]),
      "Error creating shiftfs mark-mounts: <any>",
    ],
    evidence: "reported",
    fix:
      "use a newer kernel: from 5.19 on Sysbox needs no shiftfs (value too large: Ubuntu's 5.15 of autumn 2022; 6.0 and older builds work); or run sysbox-mgr with --disable-shiftfs, and keep the files of its volumes owned by its ids",
    links: [`${SYSBOX}/issues/596`, `${SYSBOX}/issues/608`],
  },
  {
    id: "sysbox-too-many-layers",
    by: "runtime",
    summary:
      "Sysbox cannot copy an image's root filesystem for the container: the image has too many layers for its overlay",
    texts: [
      "failed to set up bottom ovfs mount: failed to mount overlayfs on <path>: <any>",
      "failed to mount clone for container <id>: failed to set up <words> ovfs mount: failed to mount overlayfs on <path>: <errno>",
      "failed to mount overlayfs on /var/lib/sysbox/<path>: <errno>",
    ],
    evidence: "reported",
    fix:
      "update Sysbox, and the kernel to 5.19 or newer, with which nothing is copied; or give the image fewer than 70 layers (join RUN lines, a multi-stage copy, docker export and import)",
    links: [`${SYSBOX}/issues/634`],
  },
  {
    id: "sysbox-pod-user-namespace",
    by: "runtime",
    summary: "CRI-O made the pod for Sysbox without a user namespace, so that there are no ids to read",
    texts: [
      'reading ID mappings from "/proc/0/uid_map": no such file or directory',
      'reading ID mappings from "/proc/0/gid_map": no such file or directory',
      "reading ID mappings from <path>: open /proc/0/<words>: no such file or directory",
    ],
    evidence: "reported",
    fix:
      "set hostUsers: false in the pod's spec (Kubernetes 1.30 and newer; with Sysbox 0.7 on it takes over from the annotation io.kubernetes.cri-o.userns-mode), and leave hostNetwork out",
    links: [`${SYSBOX}/issues/999`, `${SYSBOX}/blob/master/docs/user-guide/install-k8s.md`],
  },
  {
    id: "sysbox-cgroup-parent",
    by: "runtime",
    summary:
      "the container's cgroup, or the node's systemd, does not let sysbox-runc delegate a cgroup to the container",
    texts: [
      "container cgroup is on systemd slice unit <name>; sysbox-runc requires it to be on systemd service or scope units in order for cgroup delegation to work",
      "systemd version is < <number>; sysbox-runc requires version >= <number> for cgroup delegation.",
    ],
    evidence: "source",
    fix:
      "give the container a parent that is a slice, under which Docker makes a scope (no --cgroup-parent that names the container's own slice), and use native.cgroupdriver=systemd; update systemd to 218 or newer",
    links: [`${SYSBOX}-runc/blob/master/libcontainer/cgroups/systemd/v1.go`],
  },
  {
    id: "sysbox-sys-directory-missing",
    refines: "sysbox-rootfs-failed",
    by: "runtime",
    summary:
      "sysbox-runc mounts something of its own below /sys, where no directory can be made, and this kernel does not have it there",
    texts: [
      "handleReqOp caused: failed to mkdirall <path>: mkdir <path>/sys/kernel/<name>: <errno>",
      "handleReqOp caused: failed to mkdirall <path>: mkdir <path>/sys/devices/<any>: <errno>",
      "failed to mkdirall /var/lib/sysbox<path>: mkdir <path>/sys/kernel/<name>: <errno>",
      "failed to mkdirall /var/lib/sysbox<path>: mkdir <path>/sys/devices/<any>: <errno>",
    ],
    evidence: "reported",
    fix:
      "see whether the node has that directory (ls /sys/kernel/tracing, /sys/devices/virtual/dmi): update Sysbox (0.6 and newer need fewer), or run a kernel that has it (CONFIG_TRACING for tracing). Rights of " +
      "the path change nothing",
    links: [`${SYSBOX}/issues/583`, `${SYSBOX}/issues/638`],
  },
  {
    id: "sysbox-rootfs-failed",
    by: "runtime",
    summary: "sysbox-runc cannot prepare the container's root filesystem on the node",
    texts: [
      "handleReqOp caused: failed to mkdirall <path>: mkdir <path>: <errno>",
      "handleReqOp caused: failed to mount <path>: <errno>",
      "failed to mkdirall /var/lib/sysbox<path>: mkdir <path>: <errno>",
      "handleReqOp caused: <any>",
      "failed to create lib container mount: failed to stat mount source at <path>: stat <path>: <errno>",
      "failed to create lib container mount: <any>",
      ...[
        "ID-mapping rootfs",
        "failed to chown rootfs clone",
        "syncing with parent runc to perform rootfs ID-mapping",
        "syncing with parent runc to perform sysfs mount",
        "syncing with parent runc to perform bind mounts",
        "syncing with parent runc to chown mounts",
      ].map((what) => `${what} caused: <any>`),
      "chown overlayfs upper layet at <path> caused: <any>",
      "chowning rootfs at <path> by offset <any> caused: <any>",
    ],
    evidence: "reported",
    fix:
      "update Sysbox (0.6 and newer do not need files below /sys/devices/virtual/dmi) and keep Docker's data on overlay2 " +
      "over ext4 or xfs; journalctl -u sysbox-mgr names the step. A kernel with ID-mapped mounts on overlayfs (5.19) or " +
      "shiftfs spares the change of owners",
    links: [`${SYSBOX}/issues/638`, `${SYSBOX}/issues/583`],
  },
  {
    id: "sysbox-rootfs-read-only",
    by: "runtime",
    summary: "sysbox-runc cannot make the directories of the kernel's headers and modules in a root that is read-only",
    texts: [
      "unable to create fsEntry <path> caused: mkdir <path>: read-only file system",
      "adding rootfs state caused: unable to create fsEntry <path> caused: mkdir <path>: read-only file system",
      "adding rootfs state caused: <any>",
    ],
    evidence: "reported",
    fix:
      "run the container without --read-only (readOnlyRootFilesystem) and mount no read-only volume over /usr/src, /lib/modules or their parents: Sysbox makes /usr/src/linux-headers-… or /usr/src/kernels there itself",
    links: ["https://github.com/nestybox/sysbox/issues/727"],
  },
];

/** runc of later releases inside of a container of Sysbox, which does not know how that mounts. */
const NESTED: readonly DaemonRule[] = [
  {
    id: "sysbox-nested-runc",
    by: "runtime",
    summary:
      "runc inside of a container of Sysbox mounts /proc or /sys in a way that this release of Sysbox does not handle; elsewhere the root filesystem lacks that directory",
    texts: ["proc", "sysfs"].flatMap((type) => [
      ...["hexFlags", "flagNames"].map((flags) =>
        `error mounting <source> to rootfs at <destination>: mount src=${type}, dst=<path>, dstFd=/proc/thread-self/fd/<fd><${flags}>: no such file or directory`
      ),
      // Of runc 1.0.0-rc95 to 1.0.
      `mounting "${type}" to rootfs at <destination> caused: mount through procfd: no such file or directory`,
    ]),
    evidence: "reported",
    fix:
      "update Sysbox on the node: 0.6.6 and newer know runc 1.2; mount through procfd is of runc 1.0.0-rc95 and newer, which 0.4.0 and newer know. Or keep Docker and containerd with an older runc in the inner image (before 1.2: docker-ce 5:27.3.1, containerd.io 1.7.22)",
    links: [`${SYSBOX}/issues/879`, `${SYSBOX}/issues/291`, "https://github.com/cruizba/ubuntu-dind/issues/35"],
  },
];

/** What youki prints of a failure in the container's own process. */
const EXECUTING = "exec process failed with error error in executing process : ";

/** youki. */
const YOUKI_RULES: readonly DaemonRule[] = [
  {
    id: "youki-user-namespace",
    by: "runtime",
    summary:
      "youki takes the container for a rootless one, but config.json has no user namespace with mappings: it was written for root, or rootless Podman, which makes the namespace itself, runs an old youki",
    texts: [
      "rootless container requires valid user namespace definition",
      "new user namespace requires valid uid mappings",
      "new user namespace requires valid gid mappings",
      "user namespace definition is invalid",
      "invalid spec for new user namespace container",
    ],
    evidence: "source",
    anywhere: ["youki", "libcontainer", "rootless container", "user namespace"],
    fix:
      "rootless Podman: update youki, or take crun or runc (--runtime crun). A bundle of your own: write config.json with youki spec --rootless, which has a namespace of type user, uidMappings and gidMappings; or run youki as root (sudo)",
    links: [`${YOUKI}/pull/1171`],
  },
  {
    id: "youki-program-missing",
    by: "runtime",
    summary: "the program is not in the container, or not executable (youki)",
    texts: [
      "executable '<program>' for container process does not exist",
      "failed to run child process in clone: executable '<program>' for container process does not exist",
      "file <program> does not have executable permission set",
      ...["", EXECUTING].flatMap((before) => [
        `${before}invalid executable: executable '<program>' not found in $PATH`,
        `${before}executable '<program>' not found in $PATH`,
        `${before}executable '<program>' at path '<path>' does not have correct permissions`,
      ]),
      "executable for container process not found in PATH executable=<program>",
    ],
    evidence: "source",
    // Without the quotes these are the words of any Go program: executable file not found in $PATH.
    anywhere: [
      "youki",
      "libcontainer",
      "executing process",
      "invalid executable",
      "container process",
      "executable permission",
      "correct permissions",
    ],
    fix: "correct the command, or add the program to the image, with chmod +x; a volume may hide it",
    links: [`${YOUKI}/blob/v0.5.7/crates/libcontainer/src/workload/default.rs`],
  },
  {
    id: "youki-spec-refused",
    by: "runtime",
    summary: "youki refuses the container's config.json or id: a part is missing, or does not go with another one",
    texts: [
      "missing process in spec",
      "missing linux in spec",
      "missing args in the process spec",
      "missing root in the spec",
      "requires at least one executors",
      "container id can't be empty",
      "container id contains invalid characters: <name>",
      "container id can't be used to represent a file name (such as . or ..)",
      "runtime spec has incompatible version. Only 1.X.Y is supported",
      "invalid io priority or class.",
      "invalid scheduler config for process: <value>",
      "cannot allocate tty if youki will detach without setting console socket",
      "cannot use console socket if youki will not detach or allocate tty",
      "idmapped mount requires bind mount",
      "idmapped mount requires uid/gid mappings or a usable user namespace",
      "invalid netns path: <name>",
      "user namespace mappings specified, but user namespace isn't enabled in the config",
      "sysctl <name> is not allowed as it conflicts with the OCI <name> field",
    ],
    evidence: "source",
    anywhere: ["youki", "libcontainer"],
    fix:
      "correct what the message names in config.json: process with args, root and linux have to be there, ociVersion begins with 1, mappings of ids want a namespace of type user, ID-mapped mounts the option bind. youki spec writes a whole file. A terminal wants youki create --console-socket PATH, or youki run without --detach",
    links: [`${YOUKI}/blob/main/crates/libcontainer/src/error.rs`],
  },
  {
    id: "youki-cgroup-missing",
    by: "runtime",
    summary: "a cgroup controller that a limit needs is not enabled (youki)",
    texts: [
      "cgroup <name> is required to fulfill the request, but is not supported by this system",
      "cgroup error: <any> is required to fulfill the request, but is not supported by this system",
      "could not find mountpoint for unified",
      "subsystem <name> is not available: <any>",
      "cannot get available controllers. <path> does not exist",
    ],
    evidence: "source",
    needs: ["youki", "libcontainer", "libcgroups", "OCI runtime", "container"],
    fix: "mount the controller and enable it in cgroup.subtree_control of the parent, or remove the limit",
    links: [`${YOUKI}/blob/v0.5.7/crates/libcgroups/src/v1/manager.rs`],
  },
  {
    id: "youki-cgroup-mount",
    by: "runtime",
    summary:
      "youki, or a WebAssembly shim that is made with it, cannot mount cgroup v1 in a container of a node that is itself a container",
    texts: [
      "failed to mount systemd cgroup hierarchy: <any>",
      "failed to mount systemd cgroup hierarchy: io error",
      "failed to mount cgroup v2: io error",
    ],
    evidence: "reported",
    fix:
      "boot the host with cgroup v2 (systemd.unified_cgroup_hierarchy=1), or use a node that is a machine: kind and k3d nodes have paths in /proc/self/cgroup that they do not see",
    links: ["https://github.com/deislabs/containerd-wasm-shims/issues/173"],
  },
  {
    id: "youki-clone-refused",
    by: "runtime",
    summary:
      "the kernel is too old for youki (error 38: clone3 came with Linux 5.3), or does not let it make namespaces (error 1)",
    texts: ["38", "1", "22"].flatMap((number) =>
      ["run clone3", "clone process using clone3", "clone process"].flatMap((call) => [
        `failed to ${call} 2: ${number}`,
        `failed to ${call} <number>: ${number}`,
        `failed to ${call}: ${number}`,
      ])
    ).concat(
      ["ENOSYS: Function not implemented", "EPERM: Operation not permitted", "EINVAL: Invalid argument"].flatMap((
        errno,
      ) =>
        ["clone process using clone3", "clone process"].flatMap((call) => [
          `failed to ${call} <number>: ${errno}`,
          `failed to ${call}: ${errno}`,
        ])
      ),
    ),
    evidence: "reported",
    fix:
      "use Linux 5.3 or newer, and an outer container whose seccomp profile has clone3 (Docker 20.10.10); for error 1 allow user namespaces (kernel.unprivileged_userns_clone, kernel.apparmor_restrict_unprivileged_userns) or run youki as root",
    links: [`${YOUKI}/issues/1826`],
  },
  {
    id: "runtime-state-foreign",
    by: "runtime",
    summary:
      "the OCI runtime cannot read the state of a container, which another runtime or release made in the same directory",
    texts: [
      "could not load state for container <name>",
      "could not load state for container <name> Caused by: <any>",
      ...["ociVersion", "oci_version", "bundle", "status", "id", "creator"].map((field) =>
        `missing field \`${field}\` at line <number> column <number>`
      ),
    ],
    evidence: "reported",
    anywhere: ["youki", "load state"],
    fix:
      "delete the containers from before the change of runtime and make them again (crictl rmp, docker rm, podman rm; what is in no volume is lost), or reboot, which empties /run; a replaced binary " +
      "must not keep the other's name and --root: give each runtime a handler of its own",
    links: [`${YOUKI}/issues/730`],
  },
  {
    id: "youki-step-failed",
    by: "runtime",
    summary:
      "youki, or a WebAssembly shim that is made with it, cannot do a step of the container's start; the kernel's error stands behind it",
    texts: [
      "failed to prepare rootfs",
      "failed to build cgroup mount",
      "failed to mount path as readonly",
      "failed to mount path as masked",
      "failed to setup symlinks",
      "failed to reopen /dev/null",
      "failed to create /dev/console",
      "failed syscall to create device",
      "failed to load seccomp context",
      "failed to apply AppArmor profile",
      "apparmor is specified but not enabled on this system",
      "failed to write id mapping",
      "failed to write uid/gid mapping",
      "failed to write deny to setgroups",
      "idmapped mount is not supported",
      "idmapped mounts are not supported in rootless containers",
      "failed to set hostname",
      "failed to setup tty",
      "failed to start transient unit <any>",
    ].flatMap((text) => [text, `${text}: <any>`]).concat("ERROR libcontainer::<any>", "ERROR libcgroups::<any>"),
    evidence: "source",
    anywhere: ["youki", "libcontainer", "libcgroups", "runwasi", "Others("],
    behind: "all",
    fix:
      "read the lines behind it (Caused by, or log.json of the task; youki --debug create). Permission denied or not permitted: an outer container or a user namespace denies mounts, devices or ids, run it as root on the node. No such file: a mount's source, a device or systemd's bus is missing. A profile of AppArmor or seccomp: load or correct it",
    links: [`${YOUKI}/blob/main/crates/libcontainer/src/process/init/error.rs`],
  },
  {
    id: "youki-failed",
    by: "runtime",
    summary:
      "youki, or a WebAssembly shim that is made with it, could not make the container; this line does not tell why",
    texts: [
      `${EXECUTING}<any>`,
      "exec process failed with error <any>",
      "intermediate process error <any>",
      "failed to wait for init ready: <any>",
      "failed to create intermediate process",
      "failed to run container process <any>",
      "youki did not terminate successfully: exit status <number>: <any>",
      "<binary>youki did not terminate successfully: exit status <number>: <any>",
      "error in executing command: failed to create container",
    ],
    evidence: "reported",
    behind: "all",
    fix: "look for the first line with ERROR libcontainer:: or ERROR libcgroups:: in log.json of the task, or run " +
      "youki --debug create: it names the step",
    links: [`${YOUKI}/issues/1105`],
  },
];

/** runnc of Nabla Containers, which copies files instead of mounting them. */
const RUNNC_RULES: readonly DaemonRule[] = [
  {
    id: "runnc-no-etc",
    by: "runtime",
    summary: "runnc of Nabla Containers cannot copy the engine's file into the container: the image has no /etc",
    texts: ["hosts", "hostname", "resolv.conf"].map((name) =>
      `Unable to copy <path> to <path>/rootfs/etc/${name}: open <path>/etc/${name}: no such file or directory`
    ),
    evidence: "source",
    fix:
      "give the image the directory (RUN mkdir -p /etc), or build runnc from its main branch: releases up to 0.3 do not make it. A pod that needs no unikernel runs with runc: leave runtimeClassName out, or, where runnc is the node's default runtime, set that back to runc",
    links: ["https://github.com/nabla-containers/runnc/issues/76"],
  },
];

/** Every failure that sysbox-runc, youki and runnc print in their own words. */
export const OTHER_RUNTIME_FAILURES: readonly DaemonRule[] = [
  ...SYSBOX_RULES,
  ...NESTED,
  ...YOUKI_RULES,
  ...RUNNC_RULES,
];
