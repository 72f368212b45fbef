/**
 * What runtimes print of mounts and of the root filesystem that the node's kernel refuses, for a reason that no spec shows.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { INIT } from "../rule_texts.ts";
import { OF_CONTAINERS } from "./signs.ts";

const RUNC = "https://github.com/opencontainers/runc/issues";
/** What runc prints of a mount that the kernel refuses, from its release candidates on. */
function mountErrors(errno: string): readonly string[] {
  const mounting = `${INIT}error mounting <quotedSource> to rootfs at <quotedDestination>: `;
  const fd = "dstFd=/proc/thread-self/fd/<fd>";
  return [
    `${mounting}mount <ownWhat> (via /proc/self/fd/<fd>)<flags><data>: ${errno}`,
    `${mounting}mount <src>dst=<destination>, ${fd}<hexFlags><dataIs>: ${errno}`,
    `${mounting}mount <src>dst=<destination>, ${fd}<flagNames><dataIs>: ${errno}`,
    `mounting <quotedSource> to rootfs at <quotedDestination> caused: mount through procfd: ${errno}`,
    `mounting <quotedSource> to rootfs <rootfs> at <quotedDestination> caused: ${errno}`,
    `mounting <quotedSource> to rootfs <rootfs> at <quotedDestination> caused: mount through procfd: ${errno}`,
  ];
}

/** Words of what makes or opens a bind mount's source, before its path. */
const SOURCE_STEPS: readonly string[] = [
  "failed to mkdir <path>: mkdir ",
  "failed to generate spec: failed to mkdir <path>: mkdir ",
  "error while creating mount source path <path>: mkdir ",
];

/** Failures of mounts and of the root filesystem. */
export const MOUNT_FAILURES: readonly DaemonRule[] = [
  {
    id: "mount-source-not-in-kernel",
    by: "runtime",
    summary:
      "a mount's source is below /sys or /proc, where the node's kernel does not have it, so that no program can create it",
    texts: [
      ...SOURCE_STEPS.flatMap((step) =>
        ["/sys", "/proc"].flatMap((top) =>
          ["operation not permitted", "no such file or directory", "permission denied", "read-only file system"].map((
            errno,
          ) => `${step}${top}/<words>/<words>: ${errno}`)
        )
      ),
      ...["open", "stat", "lstat"].flatMap((call) =>
        ["/sys", "/proc"].map((top) =>
          `failed to fulfil mount request: ${call} ${top}/<words>/<words>: no such file or directory`
        )
      ),
    ],
    evidence: "reported",
    fix:
      "remove the volume or hostPath, or use a kernel that has it: securityfs for /sys/kernel/security, debugfs, tracefs, bpf, a module's own " +
      "directory (modprobe). If the kernel has it (/proc/filesystems), mount it on the node; in Docker Desktop, WSL and nested nodes the kernel is " +
      "that of the outer machine. Software that asks for it may have an update without it (Talos, Calico)",
    links: ["https://github.com/siderolabs/talos/issues/9431", "https://github.com/projectcalico/calico/issues/13681"],
  },
  {
    id: "mount-source-relative",
    by: "runtime",
    summary:
      "a mount's source, such as a hostPath, is no absolute path: the engine looks for it in its working directory or below the container's bundle",
    texts: [
      ...["", "failed to generate spec: ", "failed to generate container <id> spec: failed to generate spec: "].flatMap(
        (
          step,
        ) =>
          ["read-only file system", "permission denied"].map((errno) =>
            `${step}failed to mkdir <quotedName>: mkdir <quotedName>: ${errno}`
          ),
      ),
      ...["", "/k3s"].flatMap((of) => {
        const path = `/run${of}/containerd/io.containerd.runtime.v2.task/<path>: no such file or directory`;
        return [
          `failed to fulfil mount request: open ${path}`,
          `error mounting <source> to rootfs at <destination>: stat ${path}`,
        ];
      }),
    ],
    evidence: "reported",
    fix:
      "write the whole path, with / in front: hostPath.path of the volume, or the chart's or operator's setting that it comes from, which is empty or relative (Rook: dataDirHostPath: /var/lib/rook)",
    links: [
      "https://github.com/rook/rook/issues/3139",
      "https://kubernetes.io/docs/concepts/storage/volumes/#hostpath",
    ],
  },
  {
    id: "mount-path-gone",
    by: "runtime",
    summary:
      "the source of a mount was removed, such as a subPath of a ConfigMap that was changed, or a file of the pod (etc-hosts)",
    texts: [
      "error mounting <path> to rootfs at <destination>: mount <what> (via <procfd>)<flags><data>: no such file or directory",
      "error mounting <path> to rootfs at <destination>: mount <src>dst=<path>, dstFd=<procfd><hexFlags><dataIs>: no such file or directory",
      "error mounting <path> to rootfs at <destination>: mount <src>dst=<path>, dstFd=<procfd><flagNames><dataIs>: no such file or directory",
      "mounting <path> to rootfs at <destination> caused: mount through procfd: no such file or directory",
      "error mounting <path> to rootfs at <destination>: open <path>: no such file or directory",
      ...[":", ""].map((colon) =>
        `mounting <path>/volume-subpaths/<path> to rootfs <rootfs> at <destination> caused${colon} no such file or directory`
      ),
      ...[":", ""].map((colon) =>
        `mounting /var/lib/kubelet/pods/<path> to rootfs <rootfs> at <destination> caused${colon} no such file or directory`
      ),
      ...["", "unable to start container process: error during container init: "].map((begin) =>
        `${begin}error mounting <path>/volume-subpaths/<path> to rootfs at <destination>: stat <path>/volume-subpaths/<path>: no such file or directory`
      ),
    ],
    evidence: "reported",
    fix:
      "delete the pod, so that the kubelet prepares its volumes again: a restarted container cannot mount a subPath of a ConfigMap or " +
      "Secret that was changed; mount the whole volume if it changes often. Docker: create the container anew (docker compose up -d " +
      "--force-recreate), for Docker Desktop after its restart: its copy of the path in WSL was removed",
    links: ["https://github.com/kubernetes/kubernetes/issues/68211"],
  },
  {
    id: "termination-log-below-dev",
    refines: [
      "mount-path-gone",
      "mount-target-missing",
      "mount-target-read-only",
      "mount-target-disk",
      "mountpoint-denied",
      "mountpoint-read-only",
      "mount-not-permitted",
    ],
    by: "runtime",
    summary:
      "the kubelet's file /dev/termination-log cannot be mounted into the container: a volume is mounted over its /dev, most often the node's own /dev",
    texts: [
      "no such file or directory",
      "read-only file system",
      "permission denied",
      "operation not permitted",
      "no such device or address",
    ].flatMap((errno) =>
      ["/var/lib/kubelet/pods/<path>", "<path>"].flatMap((log) => [
        ...[":", ""].flatMap((colon) => [
          `mounting ${log} to rootfs <rootfs> at <path>/dev/termination-log caused${colon} ${errno}`,
          `mounting ${log} to rootfs <rootfs> at <path>/dev/termination-log caused${colon} <openedPoint>: ${errno}`,
        ]),
        ...["", "<openedPoint>: ", "mount through procfd: "].map((step) =>
          `mounting ${log} to rootfs at /dev/termination-log caused: ${step}${errno}`
        ),
        ...[
          "",
          "create mountpoint for /dev/termination-log mount: ",
          "create mount destination for /dev/termination-log mount: ",
          "create mountpoint for /dev/termination-log mount: make mountpoint <quotedPoint>: ",
          "create mountpoint for /dev/termination-log mount: create target of file bind-mount: ",
        ].map((step) => `error mounting ${log} to rootfs at /dev/termination-log: ${step}<openedPoint>: ${errno}`),
        `error mounting ${log} to rootfs at /dev/termination-log: mount <what> (via <procfd>)<flags><data>: ${errno}`,
        `error mounting ${log} to rootfs at /dev/termination-log: mount <src>dst=<path>, dstFd=<procfd><flagNames><dataIs>: ${errno}`,
      ])
    ),
    evidence: "reported",
    fix:
      "set terminationMessagePath of the container to a file elsewhere, such as /tmp/termination-log, or mount only the directories of devices that it needs (/dev/bus/usb, /dev/disk) instead of the whole /dev; " +
      "a container with privileged: true has the node's devices without that volume. With no volume at /dev, the kubelet's file was removed: delete the pod, so that its controller makes it anew",
    links: ["https://github.com/intel/pmem-csi/issues/167"],
  },
  {
    id: "mount-destination-missing",
    by: "runtime",
    summary: "the destination of a mount does not exist when the runtime changes the mount, because another mount " +
      "covers it",
    texts: [
      "error mounting <source> to rootfs at <destination>: change mount propagation through procfd: open o_path procfd: open <path>: no such file or directory",
      "change mount propagation through procfd: open o_path procfd: open <path>: no such file or directory",
      "error mounting <source> to rootfs at <destination>: open o_path procfd: open <path>: no such file or directory",
    ],
    evidence: "source",
    fix: "remove the volume that is mounted on a directory above the destination, such as one on /dev, or create " +
      "the destination in that volume",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.12/libcontainer/rootfs_linux.go"],
  },
  {
    id: "locked-mount-flags-rootless",
    by: "runtime",
    summary: "a rootless runtime cannot clear the flags nosuid, nodev or noexec of the filesystem that a volume is on",
    texts: [
      `${INIT}error mounting <quotedSource> to rootfs at <quotedDestination>: mount <what> (via /proc/self/fd/<fd>)<remountFlags>: operation not permitted`,
      // A remount has no source.
      `${INIT}error mounting <quotedSource> to rootfs at <quotedDestination>: mount dst=<destination>, dstFd=/proc/thread-self/fd/<fd><remountHexFlags>: operation not permitted`,
    ],
    evidence: "reported",
    fix:
      "mount the filesystem of the volume, such as that of the kubelet's directory, on the node without nosuid, nodev and noexec, or update runc " +
      "to 1.2.0, which keeps such flags (1.2.0-rc.1 does not); for a volume that is read-only on the node set readOnly",
    links: ["https://github.com/k3s-io/k3s/issues/10850"],
  },
  {
    id: "bind-flags-rootless",
    refines: "mount-not-permitted",
    by: "runtime",
    summary:
      "a rootless engine, or Docker with userns-remap, cannot change the bind mount of a directory, such as to read-only: its filesystem on the node has flags (nosuid, nodev, noexec) that a user namespace must keep",
    texts: [
      "<path>/.local/share/containers/<path>",
      "<path>/.local/share/docker/<path>",
      "/var/lib/docker/<number>.<number>/<path>",
    ]
      .flatMap((rootfs) =>
        [":", ""].map((colon) =>
          `mounting /<pluginName> to rootfs ${rootfs} at <destination> caused${colon} operation not permitted`
        ).concat(
          ["/home", "/tmp", "/mnt", "/media", "/run", "/var", "/srv", "/opt", "/data"].flatMap((top) =>
            [":", ""].map((colon) =>
              `mounting ${top}/<any> to rootfs ${rootfs} at <destination> caused${colon} operation not permitted`
            )
          ),
          // Of runc 1.0.0-rc93, which names the root filesystem as a part of the target alone.
          ["/<pluginName>", "/home/<any>", "/tmp/<any>", "/mnt/<any>", "/media/<any>", "/run/<any>", "/var/<any>"].map(
            (source) => `mounting ${source} to rootfs at ${rootfs} caused: operation not permitted`,
          ),
        )
      ),
    evidence: "reported",
    fix:
      "findmnt -no OPTIONS -T PATH on the node shows the flags (a tmpfs at /tmp has nosuid and nodev). Update Podman, runc or take crun: newer ones keep them by themselves. Until then give them along (podman -v /tmp:/tmp:ro,nosuid,nodev), leave ro out, " +
      "or mount a directory of a filesystem without them",
    links: [
      "https://github.com/podman-container-tools/podman/issues/2312",
      "https://man7.org/linux/man-pages/man7/mount_namespaces.7.html",
    ],
  },
  {
    id: "rootfs-readonly-flags",
    refines: "mount-not-permitted",
    by: "runtime",
    summary:
      "an older runtime, runc before 1.0.0 or youki, cannot make the root filesystem read-only: it drops flags of the mount below it (nosuid, nodev, noexec), which are locked in a user namespace",
    texts: [
      "setting rootfs as readonly caused: operation not permitted",
      "failed to remount root `/` as readonly err=Nix(EPERM)",
    ],
    evidence: "reported",
    fix:
      "update runc, which keeps these flags from 1.0.0-rc93 on, or youki. Until then run the container with a writable root (without --read-only, readOnlyRootFilesystem, read_only), or without a user namespace, which isolates less; CRI-O with uid_mappings and gid_mappings makes the sandbox's root read-only by itself: remove them, or update. A root filesystem of your own: mount what it lies on without nosuid and nodev",
    links: [`${RUNC}/1247`, "https://github.com/opencontainers/runc/pull/2672"],
  },
  {
    id: "mount-not-permitted",
    by: "runtime",
    summary: "a mount is not permitted: the node, the user namespace or a security module lacks or denies the right",
    texts: [
      ...mountErrors("operation not permitted"),
      ...["operation not permitted", "permission denied"].flatMap((errno) => [
        `can't make <quotedPath> read-only: mount <any>: ${errno}`,
        `can't make <quotedPath> read-only: remount <any>: ${errno}`,
        `can't mask <words> <quotedPath>: mount <any>: ${errno}`,
        `error setting rootfs as readonly: remount <any>: ${errno}`,
        `error setting rootfs as readonly: mount <any>: ${errno}`,
        `setting rootfs as readonly caused: ${errno}`,
        `mount through procfd: ${errno}`,
        `unable to apply root propagation flags: <any>: ${errno}`,
        `error jailing process inside rootfs: pivot_root .: ${errno}`,
        `error jailing process inside rootfs: ${errno}`,
        `jailing process inside rootfs caused: pivot_root ${errno}`,
        `jailing process inside rootfs caused: ${errno}`,
        `jailing process inside rootfs caused ${errno}`,
      ]),
    ],
    evidence: "reported",
    fix:
      "on a nested node, let the outer container mount (LXC nesting, AppArmor unconfined, or privileged, which gives it the host; dmesg " +
      "has the denials); in a user namespace only a few filesystems can be mounted, and a bind mount has to keep the flags " +
      "nosuid, nodev and noexec of its source",
    links: ["https://man7.org/linux/man-pages/man7/mount_namespaces.7.html", `${RUNC}/1658`],
  },
  {
    id: "mount-invalid",
    by: "runtime",
    summary: "the kernel rejects a mount as invalid: an option that the filesystem does not have, or a source that " +
      "cannot be bound",
    texts: mountErrors("invalid argument"),
    evidence: "source",
    fix:
      "check the options of the mount that the message names (dmesg may name the option); in a user namespace bind " +
      "with rbind what has other mounts below it; of a plugin of Docker, whose mount has no source: docker plugin set NAME data.source=/PATH",
    links: ["https://man7.org/linux/man-pages/man2/mount.2.html"],
  },
  {
    id: "mount-limit-reached",
    by: "runtime",
    summary: "the kernel's limit of mounts in a mount namespace is reached; the disk is not full",
    texts: [
      "error mounting <source> to rootfs at <destination>: mount <what> (via <procfd>)<flags><data>: no space left on device",
      "error mounting <source> to rootfs at <destination>: mount <src>dst=<path>, dstFd=<procfd><hexFlags><dataIs>: no space left on device",
      "error mounting <source> to rootfs at <destination>: mount <src>dst=<path>, dstFd=<procfd><flagNames><dataIs>: no space left on device",
      "mounting <source> to rootfs at <destination> caused: mount through procfd: no space left on device",
      "mounting <source> to rootfs at <destination> caused: no space left on device",
      "mounting <source> to rootfs <rootfs> at <destination> caused: no space left on device",
    ],
    evidence: "reported",
    fix:
      "find what leaves mounts behind (findmnt, wc -l /proc/self/mountinfo), such as a volume with mountPropagation: " +
      "Bidirectional that mounts itself again; raise the sysctl fs.mount-max",
    links: ["https://github.com/containerd/containerd/issues/1546"],
  },
  {
    id: "mountpoint-outside-rootfs",
    by: "runtime",
    summary:
      "a mount's target lies below another volume of the container, so that runc finds it outside of the root filesystem",
    texts: [
      "create mountpoint for <destination> mount: mountpoint <path> is outside of rootfs <path>",
      "create mountpoint for <destination> mount: mountpoint <path> is on the top of rootfs <path>",
      "mountpoint <path> is outside of rootfs <path>",
      "error mounting <source> to rootfs at <destination>: create mountpoint for <destination> mount: mountpoint <path> is outside of rootfs <path>",
    ],
    evidence: "source",
    fix:
      "mount the file or directory elsewhere than into another volume, or put it into that volume's source itself, so that it exists there; with Docker " +
      "Desktop choose gRPC FUSE or osxfs instead of VirtioFS, and update it",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.3/libcontainer/rootfs_linux.go"],
  },
  {
    id: "mount-policy-denied",
    by: "runtime",
    summary:
      "SELinux or AppArmor does not let the runtime mount one of the kernel's own filesystems (devpts, tmpfs, sysfs, mqueue): no file's permissions are looked at for it",
    texts: ["devpts", "tmpfs", "sysfs", "mqueue", "shm"].flatMap((name) => [
      `mounting ${name} to rootfs <rootfs> at <destination> caused permission denied`,
      `mounting ${name} to rootfs <rootfs> at <destination> caused: permission denied`,
      `mounting ${name} to rootfs at <destination> caused: permission denied`,
      `error mounting ${name} to rootfs at <destination>: mount ${name}:<path> (via /proc/self/fd/<fd>)<flags><data>: permission denied`,
      `error mounting ${name} to rootfs at <destination>: mount src=${name}, dst=<path>, dstFd=<procfd><flagNames><dataIs>: permission denied`,
      `mount \`${name}\` to \`<destination>\`: Permission denied`,
    ]),
    evidence: "reported",
    fix:
      "look for the denial in the kernel's log (ausearch -m avc, dmesg): install container-selinux and run restorecon -R on the programs and directories of containerd or Docker; below LXC, snap or an engine's container use a " +
      "profile that allows nesting",
    links: ["https://github.com/containerd/containerd/issues/4694"],
  },
  {
    id: "mount-refused",
    by: "runtime",
    summary: "a mount of the container failed for a reason that has no rule of its own",
    texts: [
      "error mounting <source> to rootfs at <destination>: <any>",
      "mounting <source> to rootfs at <destination> caused: <any>",
      "error mounting <source> to rootfs at <destination>: <any>: <errno>",
      "mounting <source> to rootfs at <destination> caused: <any>: <errno>",
      "mounting <source> to rootfs <rootfs> at <destination> caused: <any>: <errno>",
      "mount `<source>` to `<destination>`: <errno>",
      "mounting <source> to rootfs <rootfs> at <destination> caused: <any>",
      "mounting <source> to rootfs <rootfs> at <destination> caused <errno>",
      "mounting <source> to rootfs at <destination> caused <errno>",
      ...["move mount to `<path>`", "set propagation for `<path>`", "openat procfd for `<path>`"].map((step) =>
        `crun: ${step}: <errno>`
      ),
      "crun: invalid mount type for `<path>`",
      "invalid target `<path>`: it must be mounted at the root",
    ],
    evidence: "source",
    fix: "check the mount that the message names, its source on the node and its destination in the image",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.5/libcontainer/rootfs_linux.go"],
  },
  {
    id: "rootfs-not-accessible",
    by: "runtime",
    summary: "the runtime, or root of the container's user namespace, may not enter a directory above the root " +
      "filesystem",
    texts: [
      "error preparing rootfs: mount <rootTwice>, flags: <words>: permission denied",
      "error preparing rootfs: permission denied",
      "open rootfs handle: open <path>: permission denied",
      "error preparing rootfs: remount-private dst=<path>, flags=<words>: permission denied",
      "preparing rootfs caused: permission denied",
      "make `<path>` private: Permission denied",
      // runc of 2015.
      "can't create pivot_root dir , error mkdir <path>/.pivot_root<number>: permission denied",
      "make `<path>` private: a component is not accessible: Permission denied",
      "open `<path>/merged`: Permission denied",
      "open `<path>/rootfs`: Permission denied",
    ],
    evidence: "reported",
    fix:
      "namei -l PATH shows the directory without x for others (a umask of 027 at the installation, a disk's mount point): chmod o+x each one above the root filesystem: containerd's root and state, /var/lib/docker, /var/lib/rancher, for rootless engines the home directory. If all have it, AppArmor or SELinux denies it (dmesg, ausearch -m avc): restorecon -R on the engine's data; Ubuntu 23.10 and newer: an AppArmor profile of crun or podman that allows mounts, or newer packages of both. A home directory on NFS: graphroot of storage.conf on a local disk",
    links: [
      "https://github.com/podman-container-tools/podman/issues/21319",
      "https://github.com/podman-container-tools/podman/issues/25080",
    ],
  },
  {
    id: "mount-source-denied",
    by: "runtime",
    summary: "the runtime, or root of the container's user namespace, may not reach the source of a mount",
    texts: [
      "cannot stat `<path>`: Permission denied",
      "error stat'ing file `<path>`: Permission denied",
      "error mounting <source> to rootfs at <destination>: stat <path>: permission denied",
      "mounting <source> to rootfs at <destination> caused: stat <path>: permission denied",
      "failed to open mount source <path>: Permission denied",
      "crun: open `/proc/self/fd/<number>`: Permission denied",
    ],
    evidence: "reported",
    fix: "give others the x permission on every directory above the volume; network filesystems may deny root as " +
      "well (root_squash), and so do FUSE mounts without allow_other: a directory that a Flatpak hands over (/run/user/UID/doc) is one, let the app see the real one (flatpak override --user --filesystem=home APP, Flatseal)",
    links: ["https://github.com/containers/crun/issues/1745"],
  },
  {
    id: "mount-thread-refused",
    by: "runtime",
    summary:
      "runc 1.2 and newer may not enter the new container's mount namespace, to open the sources of mounts there: an outer container denies it",
    texts: [
      ...["operation not permitted", "permission denied"].flatMap((errno) => [
        `error spawning mount remapping thread: mount source thread: join container mntns: setns: ${errno}`,
        `error spawning mount remapping thread: mount source thread: open container mntns: open /proc/<pid>/ns/mnt: ${errno}`,
      ]),
      "error spawning mount remapping thread: mount source thread: <any>",
      "error spawning mount remapping thread: <any>",
    ],
    evidence: "reported",
    fix:
      "give the outer container SYS_ADMIN and a seccomp profile that allows setns, unshare and mount, or run it as privileged, which gives it the host (Concourse: CONCOURSE_CONTAINERD_PRIVILEGED_MODE=full, as fuse-only is not enough for builds with RUN); or build without runc " +
      "(buildah --isolation=chroot, kaniko), or with rootless BuildKit",
    links: [
      "https://github.com/concourse/concourse/issues/9613",
      "https://github.com/opencontainers/runc/blob/v1.2.0/libcontainer/process_linux.go",
    ],
  },
  {
    id: "pivot-root-refused",
    by: "runtime",
    summary:
      "the runtime cannot change to the container's root filesystem, because the node runs from an initial RAM " +
      "disk, or the engine in a chroot",
    texts: [
      "error jailing process inside rootfs: pivot_root .: invalid argument",
      "jailing process inside rootfs caused: pivot_root invalid argument",

      "error jailing process inside rootfs: pivot_root .: <errno>",
      "jailing process inside rootfs caused: pivot_root <errno>",
      // Without pivot_root, on the same node.
      "error jailing process inside rootfs: invalid argument",
      "jailing process inside rootfs caused: invalid argument",
      "mount MS_MOVE to `/`: Invalid argument",
      "pivot_root: Invalid argument",
      "pivot_root: <errno>",
    ],
    evidence: "source",
    needs: OF_CONTAINERS,
    fix:
      "let the runtime do without pivot_root, which isolates a little less: Docker DOCKER_RAMDISK=true in the environment of dockerd (systemctl edit docker), containerd NoPivotRoot = true in the options of runc, Podman no_pivot_root = true in containers.conf, ctr run --no-pivot. If that fails, too, or exec then breaks: move the node's root off the RAM disk (switch_root to a " +
      "tmpfs or a disk before init starts). stat -f -c %T / says ramfs or rootfs there; if not, the engine runs in a chroot (Bedrock Linux' strata, a rescue system): start it outside, or make its root a mount of its own (mount --bind)",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.5/libcontainer/rootfs_linux.go"],
  },
  {
    id: "masked-directory-refused",
    by: "runtime",
    summary: "the kernel refuses the tmpfs with which runc 1.3.6, 1.4.3 and 1.5.0 mask directories (Ubuntu 20.04)",
    texts: [
      "can't mask dir <quotedDestination>: mount src=tmpfs, dst=<destination>, flags=MS_RDONLY, data=nr_blocks=1,nr_inodes=1,context=<any>: invalid argument",
      "can't mask dir <quotedDestination>: mount src=tmpfs, dst=<destination>, flags=MS_RDONLY, data=nr_blocks=1,nr_inodes=1: invalid argument",
      // As titles cut it.
      "can't mask dir <quotedDestination>: <words>: invalid argument",
    ],
    evidence: "reported",
    fix: "update runc (1.5.1 tries another size), go back to the release before, or use a newer kernel",
    links: [`${RUNC}/5348`],
  },
  {
    id: "mount-of-devpts-refused",
    refines: "devpts-gid-unmapped",
    by: "runtime",
    summary:
      "the kernel refuses an option of a devpts mount, most often gid=5, a group that the container's user namespace does not map",
    texts: [
      'error mounting "devpts" to rootfs at <destination>: <any>: invalid argument',
      'mounting "devpts" to rootfs at <destination> caused: <any>: invalid argument',
    ],
    evidence: "reported",
    fix:
      "map at least six group ids into the user namespace, better 65536 (uidMappings and gidMappings of config.json, /etc/subgid), or leave gid=5 out of the mount's options; without a " +
      "user namespace look for another option there that the kernel does not know",
    links: [`${RUNC}/3317`],
  },
  {
    id: "cgroup-mount-wrong-source",
    refines: "cgroup-mount-refused",
    by: "runtime",
    summary:
      "runc 1.1.0 to 1.1.3 mounts a container's cgroups from the descriptor of another mount where the container has a user namespace",
    texts: [
      "error mounting cgroup to rootfs at <destination>: mount <procfd>:/sys/fs/cgroup<path> (via /proc/self/fd/<fd>)<flags><data>: <errno>",
    ],
    evidence: "reported",
    fix:
      "update runc to 1.1.4 or newer. Until then no bind mount with a cgroup mount behind it in a user namespace; a newer runc that still prints this may not mount the node's cgroups " +
      "there: use cgroup v2, or bind /sys/fs/cgroup read-only",
    links: [`${RUNC}/3511`],
  },
  {
    id: "proc-mount-denied",
    by: "runtime",
    summary:
      "a proc mount is denied: an outer container covers parts of its own /proc, its AppArmor profile refuses the mount, " +
      "or the PID namespace belongs to another user namespace",
    texts: [
      ...[
        "mount proc:/proc (via /proc/self/fd/<fd>)<flags><data>",
        "mount src=<source>, dst=<destination>, dstFd=/proc/thread-self/fd/<fd><hexFlags><dataIs>",
        "mount src=<source>, dst=<destination>, dstFd=/proc/thread-self/fd/<fd><flagNames><dataIs>",
      ].flatMap((call) =>
        ["operation not permitted", "permission denied"].map((errno) =>
          `${INIT}error mounting "proc" to rootfs at "/proc": ${call}: ${errno}`
        )
      ),
      ...["operation not permitted", "permission denied"].flatMap((errno) => [
        `mounting "proc" to rootfs at "/proc" caused: mount through procfd: ${errno}`,
        `mounting "proc" to rootfs <rootfs> at <quotedDestination> caused: ${errno}`,
      ]),
      ...["mount `proc` to `proc`", "mount `proc` to `/proc`", "mount `/proc` to `/proc`", "mount `/proc` to `proc`"]
        .flatMap((call) => [`${call}: Operation not permitted`, `${call}: Permission denied`]),
      ...["operation not permitted", "permission denied"].map((errno) =>
        `mount proc:/proc (via /proc/self/fd/<fd>), flags: <words>: ${errno}`
      ),
    ],
    evidence: "reported",
    fix:
      "an engine in a container: mount no proc: podman build --isolation=chroot, BuildKit --oci-worker-no-process-sandbox; or leave its /proc uncovered, which shows more of the host: procMount: Unmasked (with hostUsers: false), --security-opt unmask=/proc/* or systempaths=unconfined (Docker), LXC nesting (Proxmox: features nesting=1). SELinux (ausearch -m avc): the outer container with label=disable, which takes SELinux's protection from it. With user namespaces give the container its own PID namespace. NVIDIA's runtime mounts below /proc/driver/nvidia of the outer container: unmount that there",
    links: [
      `${RUNC}/1658`,
      "https://github.com/moby/buildkit/pull/4075",
      "https://github.com/containerd/nerdctl/issues/297",
    ],
  },
  {
    id: "rootfs-propagation-no-pivot",
    by: "runtime",
    summary: "the root is private and runc runs with --no-pivot",
    texts: ["rootfsPropagation of [r]private is not safe without pivot_root"],
    evidence: "source",
    fix: "remove no_pivot from config.toml, or DOCKER_RAMDISK from the daemon's environment",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.0/libcontainer/specconv/spec_linux.go"],
  },
];
