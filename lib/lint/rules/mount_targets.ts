/**
 * A mount's target in the root filesystem, which runtimes open or make before they mount: with each error of the kernel.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const RUNC = "https://github.com/opencontainers/runc/blob/v1.1.12/libcontainer";

/** What crun prints before a target, behind the root filesystem's own path. */
const ROOTS: readonly string[] = ["merged", "rootfs", "subvolumes"];
const MOUNTING: readonly string[] = [
  "error mounting <quotedSource> to rootfs at <quotedDestination>: ",
  "mounting <quotedSource> to rootfs at <quotedDestination> caused: ",
  "mounting <quotedSource> to rootfs <rootfs> at <quotedDestination> caused: ",
];
/** Releases of runc from 1.2 on name the step as well. */
const MAKING: readonly string[] = [
  "create mountpoint for <destination> mount: ",
  "create mount destination for <destination> mount: ",
  "create mountpoint for <destination> mount: make mountpoint <quotedPoint>: ",
  "create mountpoint for <destination> mount: make parent dir of file bind-mount: ",
  "create mountpoint for <destination> mount: make parent dir of file bind-mount: make mountpoint <quotedPoint>: ",
  "create mountpoint for <destination> mount: create target of file bind-mount: ",
];

/** What runtimes print where the kernel does not let them open or make a target. */
function target(...errnos: readonly string[]): readonly string[] {
  const errno = oneOf(errnos);
  const ofC = oneOf(errnos.map((one) => one[0]!.toUpperCase() + one.slice(1)));
  const made = oneOf(["open", "creating file", "create file", "creating", "create directory"]);
  return [
    ...MOUNTING.map((mounting) => `${mounting}<openedTarget>: ${errno}`),
    ...MAKING.map((making) => `${MOUNTING[0]}${making}<openedPoint>: ${errno}`),
    ...ROOTS.flatMap((root) => [
      `${made} \`<path>/${root}/<name>\`: ${ofC}`,
      `creating \`<path>/${root}/<name>\`: openat2 \`<below>\`: ${ofC}`,
    ]),
    // A part of the path, below the root filesystem.
    ...["mkdir", "openat2"].map((call) => `crun: ${call} \`<pluginName>\`: ${ofC}`),
    `crun: mkdir \`<pluginName>\`: ${ofC}: OCI permission denied`,
    `open mount target \`<path>\`: ${ofC}`,
    `cannot mkdir \`<path>\`: ${ofC}`,
  ];
}

/** Targets of mounts. */
export const MOUNT_TARGETS: readonly DaemonRule[] = [
  {
    id: "mountpoint-denied",
    by: "runtime",
    summary:
      "the runtime may not open or make the mount's target inside the container: the directory above it is a volume or a part of the image that " +
      "its user may not write",
    texts: [
      "error mounting <quotedSource> to rootfs at <quotedDestination>: mkdir <mountpoint>: permission denied",
      "error mounting <quotedSource> to rootfs at <quotedDestination>: create mountpoint for <destination> mount: lookup mountpoint target: securejoin.OpenInRoot <destination>: openat2 <destination>: permission denied",
      "mounting <quotedSource> to rootfs at <quotedDestination> caused: mkdir <mountpoint>: permission denied",
      "mounting <quotedSource> to rootfs <rootfs> at <quotedDestination> caused: mkdir <mountpoint>: permission denied",
      ...target("permission denied", "operation not permitted"),
      // Of crun, the last name of the path alone.
      "crun: mkdir <words>: permission denied: OCI permission denied",
    ],
    evidence: "reported",
    fix: "where one volume is mounted into another (node_modules, a subPath), create the file or directory in the " +
      "outer one before, or mount it elsewhere; Docker Desktop: update it, or another file sharing. Who denies it: " +
      "SELinux (ausearch -m avc; :z), root_squash of NFS or CIFS, a user namespace to which the directory does not " +
      "belong (chown it on the node), an immutable file (lsattr); on OpenShift the pod's uid and labels. A " +
      "device's directory (/dev/vboxusb) with a rootless --privileged, Distrobox and Toolbox: chmod o+rx it on the " +
      "node, or the runtime crun, or leave --privileged out",
    links: [
      "https://github.com/containerd/containerd/issues/11852",
      "https://github.com/cri-o/cri-o/issues/1939",
      "https://github.com/owncloud-docker/helm-charts/issues/75",
    ],
  },
  {
    id: "podman-files-below-volume",
    refines: "mountpoint-denied",
    by: "runtime",
    summary:
      "Podman cannot put a file of its own (run/.containerenv, etc/hosts) into the container: a directory of the host is mounted above it, in which the user may not write",
    texts: ["run/.containerenv", "run/secrets", "etc/hosts", "etc/hostname", "etc/resolv.conf"].flatMap((file) => [
      ...ROOTS.flatMap((root) => [
        ...["creating file", "creating", "create file", "create directory", "open", "mkdir"].map((step) =>
          `${step} \`<path>/${root}/${file}\`: Permission denied`
        ),
        `creating \`<path>/${root}/${file}\`: openat2 \`<below>\`: Permission denied`,
        `${MOUNTING[0]}mkdir <path>/${root}/${file}: permission denied`,
      ]),
      `creating \`/${file}\`: openat2 \`<below>\`: Permission denied`,
    ]),
    evidence: "reported",
    // Of an image or storage without Podman these are any volume's files.
    anywhere: [".containerenv", "podman", "containers/storage"],
    fix:
      "look at the run's options: of -v /run:/run or -v /etc:/etc the host's directory belongs to root, which a rootless user is not: leave it out, take --tmpfs /run (or -v /run, an anonymous volume), or mount only the files that are needed, such as a socket below /run. " +
      "Without such a volume the storage has a wrong owner (podman unshare ls -ln of the path) or label: restorecon -R ~/.local/share/containers",
    links: ["https://github.com/containers/crun/issues/187"],
  },
  {
    id: "openat2-filtered",
    by: "runtime",
    summary:
      "the outer container's seccomp filter answers openat2, with which crun opens the mount's target, with a refusal: it is older than that call, or has a list of its own",
    texts: "proc sys dev etc run tmp home usr var".split(" ").map((name) =>
      `openat2 \`${name}\`: Operation not permitted`
    ),
    evidence: "reported",
    fix:
      "systemd-nspawn: SystemCallFilter=openat2 in the .nspawn file, or a newer systemd; Docker and Podman: update libseccomp (2.5 and newer), the engine and its profile on the outer node, or add openat2 to a profile of your own; LXC: update it. crun before 0.14 and runc do without the call. " +
      "On a node itself: an immutable directory of the image's layer (lsattr)",
    links: [
      "https://github.com/podman-container-tools/podman/issues/7013",
    ],
  },
  {
    id: "mount-target-missing",
    by: "runtime",
    summary:
      "the mount's target cannot be made inside the container: a link at its path leads nowhere, or what is mounted above it allows no new files",
    texts: target(
      "no such file or directory",
      "no such device or address",
      "too many levels of symbolic links",
    ),
    evidence: "source",
    behind: "all",
    fix:
      "look at the path in the image (docker run --entrypoint ls IMAGE -l PATH): mount on what the link leads to, or create the file in the image; below /proc, " +
      "/sys or a FUSE or network volume no file can be made. If it is right, the volume was changed meanwhile: create the container anew",
    links: [`${RUNC}/rootfs_linux.go`],
  },
  {
    id: "mount-target-exists",
    by: "runtime",
    summary:
      "the mount's target cannot be made inside the container, because something is there already: another container or build step made it at the same moment in a shared volume or cache, or a link that leads nowhere, or a file, stands there",
    texts: target("file exists"),
    evidence: "source",
    behind: "all",
    fix:
      "try again: with a race it passes. BuildKit: do not put one cache mount into another (/cache and /cache/npm): separate targets, or sharing=locked for both. A volume that several pods or containers mount at once: make the inner directory in it beforehand. Else look at that path in the image (docker run --rm --entrypoint ls IMAGE -ld PATH): a file, or a link to nowhere: mount elsewhere, or on what the link is to lead to",
    links: [`${RUNC}/rootfs_linux.go`],
  },
  {
    id: "systemd-mode-over-cgroup-volume",
    refines: ["mount-target-missing", "mountpoint-denied"],
    by: "runtime",
    summary:
      "the engine recognizes systemd as the container's program and mounts cgroups for it, but the pod or container mounts the host's /sys/fs/cgroup there by itself, which has no directory systemd",
    texts: [
      ...["no such file or directory", "permission denied", "operation not permitted", "read-only file system"].flatMap(
        (errno) => [
          `error mounting /sys/fs/cgroup/systemd to rootfs at /sys/fs/cgroup/systemd: mkdir <path>/sys/fs/cgroup/systemd: ${errno}`,
          `mounting /sys/fs/cgroup/systemd to rootfs at /sys/fs/cgroup/systemd caused: mkdir <path>/sys/fs/cgroup/systemd: ${errno}`,
          `mounting /sys/fs/cgroup/systemd to rootfs <rootfs> at <path>/sys/fs/cgroup/systemd caused: mkdir <path>/sys/fs/cgroup/systemd: ${errno}`,
        ],
      ),
      "error mounting /sys/fs/cgroup/systemd to rootfs at /sys/fs/cgroup/systemd: create mountpoint for /sys/fs/cgroup/systemd mount: <any>",
    ],
    evidence: "reported",
    fix:
      "take the volume /sys/fs/cgroup out of the pod or the run: CRI-O and Podman, where the command is init or systemd, mount cgroups, /run and /tmp themselves. Or start it with another command (Podman: --systemd=false) and mount all of that yourself. With cgroup v2 on the node the image needs a systemd that knows it (CentOS 7 does not)",
    links: [
      "https://github.com/kubernetes/kubernetes/issues/105463",
      "https://docs.podman.io/en/latest/markdown/podman-run.1.html#systemd-true-false-always",
    ],
  },
  {
    id: "mount-target-kind",
    by: "runtime",
    summary:
      "the mount's target, or a part of its path, is of the wrong kind: a file instead of a directory, or the other way around",
    texts: target("not a directory", "is a directory"),
    evidence: "source",
    behind: "all",
    fix:
      "mount a file on a file and a directory on a directory; a source that did not exist was made as a directory by Docker: remove it and create the file. Where both are right (a link to a directory as source), " +
      "update crun",
    links: [`${RUNC}/rootfs_linux.go`],
  },
  {
    id: "rootfs-without-directories",
    refines: ["mount-target-read-only", "mountpoint-read-only"],
    by: "runtime",
    summary:
      "the container's root filesystem has no directory /proc, /sys or /dev, and is mounted read-only, so that the runtime cannot make it: the image is empty, lacks it, or was unpacked only in part",
    texts: ["proc", "sys", "dev"].flatMap((name) =>
      ["mkdir", "mkdirat"].flatMap((call) => [
        ...[`/${name}`, `<path>/${oneOf(ROOTS)}/${name}`].flatMap((at) =>
          ["", "<rootfs> "].flatMap((rootfs) =>
            [`<path>/${oneOf(ROOTS)}`, "<path>"].map((root) =>
              `mounting <quotedSource> to rootfs ${rootfs}at ${at} caused: ${call} ${root}/${name}: read-only file system`
            )
          )
        ),
        ...["<path>/", "/"].flatMap((root) =>
          [
            "",
            `create mountpoint for /${name} mount: `,
            `create mount destination for /${name} mount: `,
            `create mountpoint for /${name} mount: make mountpoint <quotedPoint>: `,
          ].map((step) =>
            `error mounting <quotedSource> to rootfs at /${name}: ${step}${call} ${root}${name}: read-only file system`
          )
        ),
        `crun: ${call} \`${name}\`: Read-only file system`,
      ])
    ),
    evidence: "reported",
    fix:
      "an image or root filesystem of your own: add the empty directories /proc, /sys, /dev and /etc, or leave it writable and let the runtime make it read-only after its mounts (readOnlyRootFilesystem, --read-only, root.readonly). Any other image, also the pause image: the disk became read-only or full as it was unpacked: dmesg, df -h, then crictl rmi IMAGE (docker rmi) and pull it anew. " +
      "k3s and Rancher in Docker: a volume at /var/lib/rancher",
    links: ["https://github.com/moby/buildkit/issues/316", "https://github.com/rancher/rancher/issues/50587"],
  },
  {
    id: "dev-directories-read-only",
    refines: ["mount-target-read-only", "mountpoint-read-only"],
    by: "runtime",
    summary:
      "a mount below the container's /dev (pts, shm, mqueue) has no directory there, and none can be made: a read-only volume, or the spec's own mount with the option ro, is at /dev",
    texts: ["pts", "shm", "mqueue"].flatMap((name) =>
      ["mkdir", "mkdirat"].flatMap((call) => [
        ...[`/dev/${name}`, `<path>/${oneOf(ROOTS)}/dev/${name}`].flatMap((at) =>
          ["", "<rootfs> "].map((rootfs) =>
            `mounting <quotedSource> to rootfs ${rootfs}at ${at} caused: ${call} <path>/${
              oneOf(ROOTS)
            }/dev/${name}: read-only file system`
          )
        ),
        ...[
          "",
          `create mountpoint for /dev/${name} mount: `,
          `create mountpoint for /dev/${name} mount: make mountpoint <quotedPoint>: `,
        ]
          .flatMap((step) =>
            [`<path>/${oneOf(ROOTS)}/dev/${name}`, `/dev/${name}`].map((point) =>
              `error mounting <quotedSource> to rootfs at /dev/${name}: ${step}${call} ${point}: read-only file system`
            )
          ),
      ])
    ),
    evidence: "source",
    fix:
      "mount no read-only volume on /dev of the container: take the devices that it needs one by one (devices, a device plugin, hostPath of /dev/NAME), or the volume without readOnly. In a config.json of your own remove ro from the options of the mount at /dev, or list that mount before those below it. " +
      "Without either: /dev is no tmpfs and the root filesystem is read-only and lacks the directory",
    links: [`${RUNC}/rootfs_linux.go`],
  },
  {
    id: "mount-path-with-option",
    refines: ["mount-target-read-only", "mountpoint-read-only", "mountpoint-denied", "mount-target-missing"],
    by: "runtime",
    summary:
      "the mount's target ends with an option of Docker's -v, such as :ro, which Kubernetes takes for a part of the path",
    texts: ["ro", "rw", "z", "Z", "rslave", "rshared", "cached", "delegated"].flatMap((option) =>
      ["read-only file system", "permission denied", "no such file or directory"].flatMap((errno) => [
        `mounting <quotedSource> to rootfs <rootfs> at <path>:${option} caused: <openedPoint>:${option}: ${errno}`,
        `mounting <quotedSource> to rootfs at <path>:${option} caused: <openedPoint>:${option}: ${errno}`,
        `error mounting <quotedSource> to rootfs at <path>:${option}: <openedPoint>:${option}: ${errno}`,
        `error mounting <quotedSource> to rootfs at <path>:${option}: create mountpoint for <path>:${option} mount: <openedPoint>:${option}: ${errno}`,
        `error mounting <quotedSource> to rootfs at <path>:${option}: create mountpoint for <path>:${option} mount: make mountpoint <path>:${option}: <openedPoint>:${option}: ${errno}`,
      ])
    ),
    evidence: "reported",
    fix:
      "write the path alone as mountPath, and the option as a field of its own: readOnly: true, or mountPropagation: HostToContainer for rslave (Bidirectional for rshared, which needs a privileged container). z and Z of SELinux have no counterpart: see seLinuxOptions. " +
      "/sys/fs/cgroup of a container with systemd has to be writable",
    links: ["https://github.com/kubernetes-sigs/kind/issues/1336"],
  },
  {
    id: "mount-target-read-only",
    by: "runtime",
    summary:
      "the mount's target does not exist and cannot be made, because what is mounted above it, or the disk of the engine's storage, is read-only",
    texts: [
      ...target("read-only file system"),
      // Docker before 1.11, whose library names no mount.
      ...["open", "mkdir"].map((call) => `${call} <path>/rootfs/<path>: read-only file system`),
    ],
    evidence: "reported",
    fix:
      "where the target is in no volume (/etc/resolv.conf, /etc/hosts), the node's disk became read-only: see dmesg. Else create the file or directory in the volume that is mounted above it, or mount that one without :ro (readOnly); a ConfigMap or Secret is always read-only: mount its " +
      "neighbor elsewhere, or put both into one projected volume",
    links: [`${RUNC}/rootfs_linux.go`, "https://github.com/moby/moby/issues/26051"],
  },
  {
    id: "mount-target-disk",
    by: "runtime",
    summary: "the mount's target cannot be made, because the disk of the container's root filesystem is full or fails",
    texts: target(
      "no space left on device",
      "disk quota exceeded",
      "input/output error",
      "structure needs cleaning",
      "stale NFS file handle",
    ),
    evidence: "source",
    behind: "all",
    fix:
      "df -h and df -i of the engine's data directory (/var/lib/docker, /var/lib/containerd, /var/lib/containers) and of the volume: free space, raise the quota; for " +
      "input/output error see dmesg for the disk",
    links: [`${RUNC}/rootfs_linux.go`],
  },
];
