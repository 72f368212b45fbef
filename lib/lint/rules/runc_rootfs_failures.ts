/**
 * What runc prints where it cannot set up the container's root filesystem for a reason that no spec shows: volumes whose filesystem
 * fails, /dev, terminals and consoles.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const RUNC = "https://github.com/opencontainers/runc";
const SOURCE = `${RUNC}/blob/v1.4.3/libcontainer`;

/** Errors of the kernel that come from a filesystem that no longer works, as Go and C print them. */
const DEAD: readonly (readonly [go: string, c: string])[] = [
  ["stale NFS file handle", "Stale file handle"],
  ["stale NFS file handle", "Stale NFS file handle"],
  ["transport endpoint is not connected", "Transport endpoint is not connected"],
  ["input/output error", "Input/output error"],
  ["host is down", "Host is down"],
  ["connection timed out", "Connection timed out"],
];

const DEAD_GO: readonly string[] = [...new Set(DEAD.map(([go]) => go))];

/** What runc prints of a bind mount whose source fails. */
function sourceFails(errno: string): readonly string[] {
  const mounting = "error mounting <quotedSource> to rootfs at <quotedDestination>: ";
  return [
    `${mounting}stat <path>: ${errno}`,
    `${mounting}lstat <path>: ${errno}`,
    `${mounting}mount <path>:<destination> (via /proc/self/fd/<fd>)<flags><data>: ${errno}`,
    `${mounting}mount src=<path>, dst=<destination>, dstFd=/proc/thread-self/fd/<fd><flagNames><dataIs>: ${errno}`,
    `${mounting}mount src=<path>, dst=<destination>, dstFd=/proc/thread-self/fd/<fd><hexFlags><dataIs>: ${errno}`,
    `mounting <quotedSource> to rootfs at <quotedDestination> caused: stat <path>: ${errno}`,
    `mounting <quotedSource> to rootfs <rootfs> at <quotedDestination> caused: stat <path>: ${errno}`,
  ];
}

/** Volumes. */
const VOLUMES: readonly DaemonRule[] = [
  {
    id: "volume-filesystem-failed",
    by: "runtime",
    summary:
      "the filesystem that a volume is on no longer works on the node: its server, its FUSE program or its disk failed",
    texts: [
      ...DEAD_GO.flatMap(sourceFails),
      ...DEAD.flatMap(([, errno]) => [`cannot stat \`<path>\`: ${errno}`, `error stat'ing file \`<path>\`: ${errno}`]),
    ],
    evidence: "reported",
    fix:
      "transport endpoint is not connected: restart the program that mounts it (CSI driver, s3fs, gcsfuse, rclone), unmount it with " +
      "umount -l and create the pod or container again; stale file handle, host is down: unmount and mount the network share again; " +
      "input/output error: dmesg names the disk or the share",
    links: ["https://man7.org/linux/man-pages/man2/stat.2.html", "https://man7.org/linux/man-pages/man3/errno.3.html"],
  },
];

/** Steps of runc that set the rules of devices, since 1.1 and before. */
const SETTING = [
  "error setting cgroup config for procHooks process: ",
  "setting cgroup config for procHooks process caused: ",
];

/** /dev and terminals. */
const DEVICES: readonly DaemonRule[] = [
  {
    id: "devices-cgroup-nested",
    refines: "devices-cgroup-refused",
    by: "runtime",
    summary:
      "the engine runs in a container (LXC, Incus, Proxmox) that may not use the device itself, or all devices (a *:*, of --privileged)",
    texts: SETTING.flatMap((setting) => [
      `${setting}failed to write <value>: write /sys/fs/cgroup/devices<path>/devices.allow: operation not permitted`,
      `${setting}failed to write <value> to <path>devices.allow: write <path>devices.allow: operation not permitted`,
      `${setting}failed to write <value>: write /sys/fs/cgroup/devices<path>/devices.deny: operation not permitted`,
      `${setting}failed to write <value> to <path>devices.deny: write <path>devices.deny: operation not permitted`,
    ]),
    evidence: "reported",
    fix:
      "give the outer container the device that the rule names (c 10:200 is /dev/net/tun): Proxmox lxc.cgroup.devices.allow: c 10:200 rwm in /etc/pve/lxc/ID.conf (cgroup2 with cgroup v2) and dev0: or lxc.mount.entry for the device, Incus and LXD " +
      "a device of the type unix-char; restart it. For a *:* leave out privileged: true and name the devices, or use cgroup v2 on host and container, where such rules are a BPF program. lxc.cgroup.devices.allow: a gives it all devices of the host, disks too",
    links: ["https://github.com/jlesage/docker-freefilesync/issues/11", "https://github.com/tteck/Proxmox/issues/2604"],
  },
  {
    id: "devices-cgroup-refused",
    by: "runtime",
    summary:
      "the kernel refuses a rule for the container's devices on cgroup v1: crun 1.18 writes wrong ones; on a nested " +
      "node the outer container may not have the device",
    texts: [
      ...["Operation not permitted", "Invalid argument"].flatMap((errno) =>
        ["writing file", "write file", "write to"].flatMap((writing) => [
          `${writing} \`devices.allow\`: ${errno}`,
          `${writing} \`devices.deny\`: ${errno}`,
        ])
      ),
    ],
    evidence: "reported",
    fix:
      "update crun to 1.18.1 or newer, or use cgroup v2 on the node; on a nested node let the outer container have the " +
      "device (LXC: lxc.cgroup.devices.allow), or leave the device out; invalid argument: check numbers and access of the " +
      "device rules in config.json",
    links: [
      "https://github.com/containers/crun/issues/1589",
      "https://github.com/cri-o/cri-o/issues/8743",
      "https://github.com/containers/crun/blob/1.18.1/NEWS",
    ],
  },
  {
    id: "dev-null-not-allowed",
    by: "runtime",
    summary: "the container's device rules do not let it open /dev/null: runc up to 1.1.4 on a systemd node without " +
      "/dev/char, such as a container, or rules that leave it out",
    texts: [
      "error reopening /dev/null inside container: open /dev/null: operation not permitted",
      "reopening /dev/null inside container caused: open /dev/null: operation not permitted",
      "reopening /dev/null inside container caused: Failed to open /dev/null - open /dev/null: operation not permitted",
    ],
    evidence: "reported",
    fix:
      "update runc to 1.1.5 or newer, run udev on the nested node, or use the cgroupfs driver; allow c 1:3 rwm where the " +
      "spec has device rules of its own",
    links: [`${RUNC}/pull/3620`, `${RUNC}/pull/2318`],
  },
  {
    id: "dev-null-unusable",
    by: "runtime",
    summary: "/dev/null of the container is missing, is no device, or is on a filesystem that allows no devices",
    texts: [
      ...[
        "permission denied",
        "no such file or directory",
        "no such device or address",
        "not a directory",
        "is a directory",
      ].flatMap((errno) => [
        `error reopening /dev/null inside container: open /dev/null: ${errno}`,
        `reopening /dev/null inside container caused: open /dev/null: ${errno}`,
        `reopening /dev/null inside container caused: Failed to open /dev/null - open /dev/null: ${errno}`,
        `reopening /dev/null inside container caused Failed to open /dev/null - open /dev/null: ${errno}`,
      ]),
      "container's /dev/null is invalid",
      "can't reopen /dev/null: <errno>",
    ],
    evidence: "source",
    fix:
      "mount no volume and no tmpfs over the container's /dev, /dev/null or /, and keep the tmpfs of /dev without nodev; permission denied: the filesystem " +
      "that has /dev is mounted with nodev",
    links: [`${SOURCE}/rootfs_linux.go`],
  },
  {
    id: "device-node-denied",
    by: "runtime",
    summary:
      "the runtime may not create a device node: the node is a container itself, or the filesystem does not allow it",
    texts: ["mknod", "mknodat"].flatMap((call) =>
      ["operation not permitted", "permission denied"].flatMap((errno) => [
        `error creating device nodes: ${call} <path>: ${errno}`,
        `error creating device nodes: create device inode <path>: ${call} <path>: ${errno}`,
        `creating device nodes caused: ${call} <path>: ${errno}`,
      ])
    ).concat(
      ...["operation not permitted", "permission denied"].flatMap((errno) => [
        `creating device nodes caused: ${errno}`,
        `error creating device nodes: ${errno}`,
      ]),
      ...["Operation not permitted", "Permission denied"].flatMap((errno) => [
        `mknod \`<path>\`: ${errno}`,
        `mknodat \`<path>\`: ${errno}`,
        `create device \`<path>\`: ${errno}`,
      ]),
    ),
    evidence: "source",
    fix:
      "run the container without --privileged (securityContext.privileged) and without devices: in a user namespace, as with sysbox, userns-remap and rootless engines, no device can be made. A " +
      "nested engine needs an outer container that may make devices (privileged; LXC: lxc.cgroup2.devices.allow, an unprivileged one only with nesting), or run it rootless, where runc mounts the node's devices instead",
    links: [`${SOURCE}/rootfs_linux.go`, "https://man7.org/linux/man-pages/man2/mknod.2.html"],
  },
  {
    id: "device-node-read-only",
    by: "runtime",
    summary:
      "the runtime cannot make the container's devices, because its /dev is read-only: the spec mounts it with the option ro, or mounts none there on a read-only root filesystem",
    texts: [
      ...["creating device nodes caused: ", "error creating device nodes: "].flatMap((step) => [
        `${step}read-only file system`,
        ...["mknod", "mknodat", "open", "openat", "mkdir", "mkdirat"].flatMap((call) => [
          `${step}${call} <path>: read-only file system`,
          `${step}create device inode <path>: ${call} <path>: read-only file system`,
        ]),
      ]),
      ...["mknod", "mknodat", "create device"].map((call) => `${call} \`/dev/<path>\`: Read-only file system`),
      ...["mknod", "mknodat", "create device"].map((call) => `${call} \`/dev/<words>\`: Read-only file system`),
    ],
    evidence: "reported",
    anywhere: ["device nodes", "device inode", "mknod", "create device"],
    fix:
      "remove ro from the options of the mount at /dev in config.json (linuxkit: in the image's yml), or update runc: 1.0.0-rc93 to 1.0.2 and 1.1.0 made it read-only before its devices are there, 1.0.3 and 1.1.1 afterwards. " +
      "In a spec of your own mount a tmpfs on /dev. Else a read-only volume is at /dev or above the device's path: mount it elsewhere or writable",
    links: ["https://github.com/opencontainers/runc/issues/3248", "https://github.com/opencontainers/runc/pull/3355"],
  },
  {
    id: "device-node-missing",
    by: "runtime",
    summary:
      "a device that the container is to get is not in the /dev of the engine: the engine runs in a container itself, or the device was removed meanwhile",
    texts: [
      ...["error creating device nodes: ", "creating device nodes caused: "].flatMap((step) => [
        `${step}no such file or directory`,
        ...["open", "mount", "stat"].map((call) => `${step}${call} <path>: no such file or directory`),
        `${step}bind mount source <path>: no such file or directory`,
      ]),
      ...["no such file or directory", "no such device or address", "no such device"].flatMap((errno) => [
        `error creating device nodes: mount src=<path>, dst=<path>, dstFd=<path>, flags=<words>: ${errno}`,
        `error creating device nodes: mount src=<path>, dst=<path>, dstFD=<path>, flags=<words>: ${errno}`,
        `error creating device nodes: mount src=<path>, dst=<path>, flags=<words>: ${errno}`,
        `error creating device nodes: mount <path>:<path> (via <path>), flags: <words>: ${errno}`,
        `error creating device nodes: mount <path>:<path>, flags: <words>: ${errno}`,
      ]),
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "give the outer container the devices that runc takes: null, zero, full, random, urandom, tty, fuse, and what the inner one asks for (docker run --device, systemd-nspawn --bind=/dev/…, lxc.mount.entry), and leave privileged out of the inner container, as it asks for all. If that is not enough: docker run --privileged for the outer one, which gives it the host. " +
      "A device that was unplugged or renamed (dm, loop, USB, input) stays in the list of a container that is there: make it again; no device named: an empty root filesystem does it, too; a node of kind or k3d is to be restarted itself",
    links: ["https://github.com/concourse/concourse/issues/1762", `${SOURCE}/rootfs_linux.go`],
  },
  {
    id: "device-node-exists",
    by: "runtime",
    summary: "a device is listed twice, or the image or a volume has another file at a device's path",
    texts: ["mknod", "mknodat"].flatMap((call) => [
      `error creating device nodes: ${call} <path>: file exists`,
      `error creating device nodes: create device inode <path>: ${call} <path>: file exists`,
      `creating device nodes caused: ${call} <path>: file exists`,
    ]).concat(
      "new <words> device inode <path> has incorrect ftype: <any>",
      "new <words> device inode <path> has incorrect major:minor: <any>",
    ),
    evidence: "source",
    fix: "list each device once (a device plugin, CDI and the pod may add the same one), and mount no volume on /dev",
    links: [`${SOURCE}/rootfs_linux.go`],
  },
  {
    id: "dev-files-refused",
    by: "runtime",
    summary:
      "runc cannot create its links in the container's /dev: what is mounted there is read-only or belongs to the node",
    texts: ["setting up ptmx", "setting up /dev symlinks"].flatMap((what) =>
      [
        "symlink <any>: <errno>",
        "symlinkat <path>: <errno>",
        "remove <path>: <errno>",
        "unlinkat <path>: <errno>",
        "<any>",
      ].flatMap((
        cause,
      ) => [`error ${what}: ${cause}`, `${what} caused: ${cause}`])
    ).concat("symlink dev ptmx <any>"),
    evidence: "source",
    fix:
      "mount single devices instead of the node's /dev, or mount /dev writable; an image or snapshot that is read-only " +
      "needs a tmpfs on /dev",
    links: [`${SOURCE}/rootfs_linux.go`],
  },
  {
    id: "console-socket",
    by: "runtime",
    summary: "a terminal without a console socket from the runtime's caller, or a console socket without a terminal",
    texts: [
      "cannot allocate tty if runc will detach without setting console socket",
      "cannot allocate tty if runc will detach",
      "cannot use console socket if runc will not detach or allocate tty",
      "use --console-socket with --detach when a terminal is used",
      "use --console-socket with create when a terminal is used",
    ],
    evidence: "source",
    fix:
      "set terminal to false in config.json, or run the runtime with --console-socket; containerd and Docker give one for tty: true, so that a runtime of its own that refuses it has no terminals: leave -t of docker run out",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.0/docs/terminals.md"],
  },
  {
    id: "console-dev-mounted",
    by: "runtime",
    summary:
      "a terminal is requested and /dev/console cannot be created, because the node's /dev is mounted over the container's",
    texts: [
      "open /dev/console: <errno>",
      "create /dev/console mount target: open /dev/console: <errno>",
      "create /dev/console mount target: <any>",
      "open /dev/console: operation not permitted",
      "open /dev/console: permission denied",
      "unlink `/dev/console`: <errno>",
    ],
    evidence: "reported",
    fix: "remove the volume on /dev, or tty: true from the container",
    links: ["https://github.com/containerd/containerd/issues/11252"],
  },
  {
    id: "exec-tty-denied",
    by: "runtime",
    summary:
      "a command with a terminal is denied its /dev/pts: runc 1.1.3 loses that device's rule when systemd reloads",
    texts: ["open /dev/pts/<number>: operation not permitted"],
    evidence: "reported",
    fix:
      "update runc to 1.1.4 or newer and create the pod or container again; until then restart it after each systemctl daemon-reload, " +
      "or run the command without a terminal (docker exec without -t)",
    links: [`${RUNC}/issues/3551`, "https://github.com/k3s-io/k3s/issues/6064"],
  },
  {
    id: "terminal-not-creatable",
    by: "runtime",
    summary:
      "runc cannot make a terminal: something in the container replaced its /dev or /dev/pts, or the node runs from a " +
      "RAM disk, so that commands do not enter the container's root",
    texts: [
      ...[
        "no such file or directory",
        "no such device or address",
        "no such device",
        "permission denied",
        "input/output error",
      ]
        .map((errno) => `open /dev/ptmx: ${errno}`),
      ...["no such file or directory", "no such device or address", "no such device", "permission denied"]
        .map((errno) => `open /dev/pts/<number>: ${errno}`),
      "failed to get peer end of newly-allocated console: <any>",
      "reopen ptmx to get new pty pair: <any>",
      "ptmx handle is not on a real devpts mount: <any>",
      "pty peer handle is not on a real devpts mount: <any>",
    ],
    evidence: "reported",
    needs: [
      "exec failed",
      "OCI runtime",
      "container process",
      "container init",
      "runc",
      "in container",
      "error setting up ptmx",
    ],
    fix:
      "leave /dev and /dev/pts to the runtime: no volume there (-v /dev:/dev: name single devices, --device), and no program in the container that mounts them again (systemd, OpenRC, an init of a whole distribution); run the command without a terminal (no -t) until then, and create the container anew. open /dev/pts/4294967296: an old runc: update Docker or containerd. If every container of the node has that, move the node's root off the RAM disk (switch_root)",
    links: ["https://github.com/containerd/containerd/issues/8169", `${RUNC}/issues/80`],
  },
  {
    id: "proc-missing-in-container",
    by: "runtime",
    summary:
      "runc does not find /proc where it starts a program: the container has none, something is mounted over it, or the machine " +
      "cannot give it one (WSL 1, a nested or rootless engine, a root on a RAM disk)",
    texts: [
      "open /proc/self/fd: no such file or directory",
      "open /proc/thread-self/fd: no such file or directory",
      "error closing exec fds: open /proc/thread-self/fd: no such file or directory",
      "error closing exec fds: get handle to /proc/thread-self/fd: <any>: no such file or directory",
      "close exec fds: open /proc/self/fd: no such file or directory",
    ],
    evidence: "reported",
    needs: ["exec failed", "OCI runtime", "container process", "container init", "runc"],
    fix:
      "take VOLUME, -v or a mount over / or /proc out of the image and command; with a config.json of your own mount proc on /proc. If every container has that: WSL 1 cannot run them " +
      "(wsl --set-version NAME 2); try an engine that is neither nested nor rootless; move a root off the RAM disk (switch_root). If it comes in a running container, something " +
      "there unmounted /proc: restart it",
    links: ["https://github.com/opencontainers/runc/issues/1783"],
  },
];

/** Every failure of the root filesystem that runc's own words tell. */
export const RUNC_ROOTFS_FAILURES: readonly DaemonRule[] = [...VOLUMES, ...DEVICES];
