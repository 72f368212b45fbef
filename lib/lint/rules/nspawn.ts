/**
 * What systemd-nspawn prints when a container does not start.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const NSPAWN = "https://www.freedesktop.org/software/systemd/man/latest/systemd-nspawn.html";
/** Who prints it: texts of systemd itself are alike. */
const OF_NSPAWN: readonly string[] = ["nspawn", "machinectl", "/var/lib/machines", ".#machine", "Spawning container"];

/** systemd-nspawn. */
export const NSPAWN_RULES: readonly DaemonRule[] = [
  {
    id: "nspawn-mount",
    by: "shim",
    summary:
      "systemd-nspawn cannot mount a filesystem in its container: the kernel refuses it in a user namespace, or the target is missing",
    texts: [
      "Failed to mount <name> (type <name>) on <path> (<any>): <errno>",
      "Failed to mount <name> on <path> (<any>): <errno>",
      "Failed to mount <name> on <path> (MS_<any>): <errno>",
      "Failed to mount <name> (type <name>) on <path> (MS_<any>): <errno>",
      ...["proc on /proc", "proc (type proc) on /proc", "sysfs on /sys", "sysfs (type sysfs) on /sys"].map((what) =>
        `Failed to mount ${what} (MS_<any>): <errno>`
      ),
      "Failed to mount <name>: <errno>",
      "Failed to move root directory: <errno>",
      "Failed to pivot_root: <errno>",
      "Failed to create mount point <path>: <errno>",
    ],
    evidence: "source",
    // Without a file such as /etc/localtime it goes on.
    passed: ["Failed to register machine"],
    anywhere: OF_NSPAWN,
    fix:
      "Operation not permitted on proc or sysfs with -U or --private-users: the host's own /proc and /sys must not be covered by other mounts (a container, lxcfs, binfmt_misc, hidepid), as at boot before they are whole: start it later, or without a user namespace (PrivateUsers=no). In a container give nspawn " +
      "CAP_SYS_ADMIN and nesting. No such file: the kernel or the tree lacks the target",
    links: [
      NSPAWN,
      "https://github.com/systemd/systemd/issues/28157",
      "https://github.com/systemd/systemd/issues/6018",
    ],
  },
  {
    id: "nspawn-image",
    by: "shim",
    summary:
      "systemd-nspawn cannot use the container's image or directory: no loop device, a snapshot, a lock, or no operating system in it",
    texts: [
      "Failed to open loop device <path>: <errno>",
      "Failed to mount root directory: <errno>",
      "Failed to open /dev/loop-control: <errno>",
      "Failed to set up loopback block device: <errno>",
      "Failed to create snapshot <path> from <path>: <errno>",
      "Directory tree <path> is currently busy.",
      "Disk image <path> is currently busy.",
      "Directory <path> doesn't look like an OS root directory (os-release file is missing). Refusing.",
      "Directory <path> lacks the binary to execute or doesn't look like a binary tree. Refusing.",
      "Failed to dissect image '<path>': <any>",
      "Could not find a suitable file system or partition in image: <path>",
      "execv(<words>) failed: <errno>",
      "execv(<path>) failed: <errno>",
      "execv(<path>, <path>, <path>) failed: <errno>",
    ],
    evidence: "source",
    anywhere: [...OF_NSPAWN, "execv(/"],
    fix:
      "execv of an init: the tree has none: install systemd in it (mkosi: Packages=systemd), or start a program without --boot. Loop devices: modprobe loop, and let the unit have DeviceAllow=block-loop rwm and DeviceAllow=/dev/loop-control rw (systemctl edit systemd-nspawn@NAME), which it has not in old releases; a snapshot (Ephemeral=) needs btrfs and a directory that the service may write; busy: machinectl list, " +
      "end the other container. A tree without /usr/lib/os-release needs one, or --as-pid2",
    links: [NSPAWN, "https://github.com/systemd/systemd/issues/1446"],
  },
  {
    id: "nspawn-register",
    by: "shim",
    summary:
      "systemd-nspawn cannot register its container with systemd-machined: the name is in use, or machined is missing",
    texts: [
      "Failed to register machine: Machine '<words>' already exists",
      "Failed to register machine: The name is not activatable",
      "Failed to register machine: <any>",
      "Failed to allocate scope: <any>",
    ],
    evidence: "reported",
    fix:
      "already exists: machinectl list; machinectl terminate NAME, or give the new one another --machine= (a container that reboots is often not yet gone: try again). Not activatable: install systemd-container, or run with --register=no; in a container there is no machined of the host: --keep-unit --register=no",
    links: ["https://github.com/systemd/systemd/issues/38133", "https://github.com/systemd/systemd/issues/9540"],
  },
  {
    id: "nspawn-journal",
    by: "shim",
    summary:
      "systemd-nspawn cannot link the container's journal with that of the host: a machine ID is missing or the same, or the directory exists",
    texts: [
      "Failed to retrieve machine ID: <errno>",
      "Failed to retrieve machine ID: No medium found",
      "Failed to read machine ID from container image: <errno>",
      "Host and machine ids are equal (<words>): refusing to link journals",
      "<path>: already a mount point, refusing to use for journal",
      "Failed to create <path>/log/journal/<hash>: <errno>",
      "Failed to create <path>/log/journal: <errno>",
      "Failed to symlink <path> to <path>/log/journal/<hash>: <errno>",
      "Failed to remove <path>/log/journal/<hash>: <errno>",
      "Failed to bind mount journal from host into guest: <errno>",
    ],
    evidence: "source",
    anywhere: [
      ...OF_NSPAWN,
      "machine ID from container image",
      "refusing to link journals",
      "refusing to use for journal",
      "journal from host into guest",
    ],
    fix:
      "start it with --link-journal=no (LinkJournal=no in NAME.nspawn), or auto and try-guest, which only link where they can. No medium found: /etc/machine-id of the host is empty: systemd-machine-id-setup. File exists: remove /var/log/journal/MACHINE-ID in the tree if it is empty, else move it. Equal ids: empty /etc/machine-id of a tree that was copied from the host",
    links: [NSPAWN, "https://github.com/systemd/systemd/issues/2186"],
  },
  {
    id: "nspawn-network",
    by: "shim",
    summary:
      "systemd-nspawn cannot make the container's network interface: one of that name is left or in use, or the kernel lacks the kind",
    texts: [
      "Failed to add new veth interfaces (<any>): <errno>",
      "Failed to add new <macvlan|ipvlan> interfaces: <errno>",
      "Failed to add network interface to container: <errno>",
      "Failed to add network interface to container: <errno> Parent died too early",
      "Failed to resolve interface <name>: <errno>",
    ],
    evidence: "reported",
    anywhere: OF_NSPAWN,
    fix:
      "File exists: ip -br link shows ve-NAME or vb-NAME of an earlier run: sudo ip link delete vb-NAME; two machines whose long names begin alike get the same one: rename one, or update systemd. Device or resource busy (macvlan, ipvlan): the interface is in a bridge, or has the other kind. No such device: modprobe veth (macvlan, ipvlan), or the interface of --network-interface does not exist. With --private-users=managed systemd-nsresourced makes it: journalctl -u systemd-nsresourced; as root --private-users=pick does without it",
    links: [NSPAWN, "https://github.com/systemd/systemd/issues/8614"],
  },
  {
    id: "nspawn-id-map",
    by: "shim",
    summary:
      "systemd-nspawn cannot shift the owners of the container's tree to its user namespace: the filesystem or kernel has no id-mapped mounts, or the tree's owners are mixed",
    texts: [
      "Failed to set up ID mapped mounts: <errno>",
      "Failed to set up ID mapped mounts: <errno> Short read while reading cgroup mode (<number> bytes). The child is most likely dead.",
      "Failed to change bind mount attributes for '<path>': <errno>",
      "Failed to create directory at <path>: Value too large for defined data type",
      "Failed to write boot id: <errno>",
      "Automatic UID/GID adjusting is only supported for UID/GID ranges starting at multiples of 2^16 with a range of 2^16.",
      "Failed to adjust UID/GID shift of OS tree: <errno>",
    ],
    evidence: "reported",
    anywhere: OF_NSPAWN,
    fix:
      "Not permitted, Invalid argument: a network filesystem, overlay or old kernel (before 5.12): PrivateUsersOwnership=chown (--private-users-ownership=chown), which changes the owners on disk, or PrivateUsers=no. Busy: a mount below the tree, --pivot-root or --volatile with -U: give a fixed range, --private-users=524288:65536. Value too large, boot id: the owners in the tree are of several ranges: start it once with another range and --private-users-ownership=chown (older systemd --private-users-chown), which sets them all",
    links: [
      NSPAWN,
      "https://github.com/systemd/systemd/issues/24826",
      "https://github.com/systemd/systemd/issues/6244",
    ],
  },
  {
    id: "nspawn-not-started",
    by: "shim",
    summary: "systemd-nspawn's container ended before it was started; a line before this one names the cause",
    texts: [
      "Child died too early.<any>",
      "Failed to fork inner child: <errno>",
      "Failed to create cgroup <path>: <errno>",
      "Failed to duplicate stderr: <errno>",
      "Failed to duplicate stderr: <errno> Child died too early.",
    ],
    evidence: "source",
    behind: "all",
    anywhere: [...OF_NSPAWN, "Child died too early"],
    fix:
      "read the lines before it with SYSTEMD_LOG_LEVEL=debug systemd-nspawn -bD DIRECTORY; a name that is in use (machinectl list, machinectl terminate NAME), a kernel without user namespaces, and a guest with systemd before 233 on cgroup v2 are usual. Failed to duplicate stderr: take SYSTEMD_LOG_TARGET out of the environment, or update systemd (252)",
    links: [NSPAWN],
  },
];
