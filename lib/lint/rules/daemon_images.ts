/**
 * Images and snapshots that fail in containerd: the pause image, names, layers, snapshotters, the disk.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { failed } from "./kubelet_volumes.ts";
import { layerErrors, storeErrors } from "./image_layers.ts";

/** What the kernel says of a mount that the node's overlayfs or its backing filesystem does not do. */
const UNMOUNTABLE: readonly string[] = [
  "invalid argument",
  "no such device",
  "operation not permitted",
  "permission denied",
];

/** Where engines keep the state of what runs. */
const RUN_DIRECTORIES: readonly string[] = [
  "docker",
  "containerd",
  "runc",
  "crun",
  "crio",
  "libpod",
  // Of rootless engines.
  ...["containers", "docker", "containerd", "runc", "crun", "libpod"].map((name) => `user/<number>/${name}`),
]
  .flatMap((
    name,
  ) => [`/run/${name}`, `/var/run/${name}`]);

/** Images and snapshots that fail in containerd. */
export const DAEMON_IMAGES: readonly DaemonRule[] = [
  {
    id: "pause-image-pull",
    by: "containerd",
    summary: "the pause image cannot be pulled or unpacked",
    texts: [
      "failed to get sandbox image <image>: <any>",
      "failed to get sandbox image <image>: failed to pull image <image>: <any>",
      "failed to get sandbox image <image>: failed to pull image <image>: failed to pull and unpack image <image>: <any>",
      "failed to get sandbox image <image>: failed to pull image <image>: failed to pull and unpack image <image>: failed to resolve reference <image>: <any>",
      "failed to get sandbox image <image>: failed to pull image <image>: failed to resolve image <image>: <any>",
      "failed to get sandbox image <image>: failed to pull image <image>: failed to pull image <image>: <any>",
      "failed to get sandbox image <image>: failed to get image <image> after pulling: <any>",
      // Of the kubelet with Docker, up to 1.23.
      "failed pulling image <image>: <any>",
      "failed to inspect sandbox image <image>: <any>",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix: "set the pause image to one that the node can reach, and restart containerd: sandbox_image of " +
      'plugins."io.containerd.grpc.v1.cri", in files of version 3 pinned_images.sandbox of ' +
      'plugins."io.containerd.cri.v1.images". If the message names another image than the one you set, ' +
      "containerd does not read your setting",
    links: [
      "https://github.com/containerd/containerd/issues/8653",
      "https://github.com/kubernetes/kubeadm/issues/2801",
    ],
  },
  {
    id: "pause-image",
    by: "containerd",
    summary: "no pod can start, because containerd does not find the pause image under the name in config.toml",
    texts: [
      "failed to get sandbox image <imageName>: image <imageName>: not found",
      "failed to get sandbox image <imageName>: failed to pull image <imageName>: failed to parse image reference <imageName>: <any>",
      "failed to get sandbox image <imageName>: failed to pull image <imageName>: failed to parse image reference <imageName>: invalid reference format",
      "failed to pull image <imageName>: failed to parse image reference <imageName>: <any>",
      "failed to parse image reference <imageName>: invalid reference format: repository name (<value>) must be lowercase",
      "failed to pull image <imageName>: failed to parse image reference <imageName>: invalid reference format",
      "failed to inspect sandbox image <image>: Error response from daemon: no such image: <image>: invalid reference format",
      "failed to inspect sandbox image <image>: Error response from daemon: invalid reference format",
      "failed pulling image <image>: Error response from daemon: invalid reference format",
    ],
    evidence: "source",
    fix: "set the pause image to its full name, with registry and tag",
    links: ["https://github.com/containerd/containerd/pull/13759"],
  },
  {
    id: "image-pull",
    by: "containerd",
    summary: "a container's image cannot be pulled",
    texts: [
      "Failed to pull image <image>: <any>",
      "failed to pull and unpack image <image>: <any>",
      "failed to resolve reference <image>: <any>",
      "failed to pull and unpack image <image>: failed to copy: <any>",
      "failed to pull image <image>: output: <any>",
      "initializing source docker://<image>: <any>",
      "pinging container registry <name>: <any>",
      "CannotPullContainerError: <any>",
      "error pulling image <image>: <any>",
      "failed to pull image [<image>]: <any>",
      "CannotPullImageManifestError: <any>",
      // Of Docker's daemon up to Kubernetes 1.5, and of Podman.
      "ErrImagePull: image pull failed for unknown error",
      "image pull failed for unknown error",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "read the last words of the message; check the image's name, the registry's credentials and mirror (hosts.toml, registries.conf), " +
      "and the node's DNS and proxy; try the same pull on the node: crictl pull, docker pull, podman pull",
    links: ["https://kubernetes.io/docs/concepts/containers/images/"],
  },
  {
    id: "image-volume-unsupported",
    by: "containerd",
    summary:
      "the pod mounts an image as a volume, which this release of containerd does not know: it sees a mount without a source",
    texts: [
      'failed to mkdir "": mkdir : no such file or directory',
      'failed to apply OCI options: failed to mkdir "": mkdir : no such file or directory',
      'failed to generate spec: failed to mkdir "": mkdir : no such file or directory',
    ],
    evidence: "reported",
    fix:
      "use containerd 2.1 or newer on the node (CRI-O 1.31), or put the files into the container's own image, or copy them in an init container",
    links: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/image-volumes/",
      "https://github.com/kubernetes-sigs/kind/issues/3745",
    ],
  },
  {
    id: "image-never-pulled",
    by: "kubelet",
    summary: "imagePullPolicy: Never, and the image is not on the node",
    texts: ["Container image <image> is not present with pull policy of Never"],
    evidence: "source",
    fix:
      "load the image on the node into containerd's namespace k8s.io (ctr -n k8s.io images import), or let it be pulled",
    links: ["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"],
  },
  {
    id: "image-name-invalid",
    by: "kubelet",
    summary: "an image name that cannot be parsed, often another word of the command that is taken for it",
    texts: [
      "couldn't parse image reference <imageName>: invalid reference format",
      "invalid reference format: repository name (<name>) must be lowercase",
      "invalid reference format: repository name must be lowercase",
      "Error response from daemon: no such image: <name>: invalid reference format",
      "docker: invalid reference format",
      "Error response from daemon: invalid reference format",
      "parsing reference <name>: repository name must be lowercase",
      ...[
        "repository name must be lowercase",
        "invalid reference format",
        "invalid reference format: repository name must be lowercase",
      ].map((why) => `invalid tag <name>: ${why}`),
      ...[
        "must match <any>",
        'must match "[a-z0-9](?:-*[a-z0-9])*(?:[._][a-z0-9](?:-*[a-z0-9])*)*"',
      ].map((why) => `repository name component ${why}`),
      "repository name must have at least one component",
      "repository name must be canonical",
      "Invalid repository name (<value>), only [a-z0-9-_.] are allowed",
      "Invalid namespace name (<value>), only [a-z0-9-_] are allowed",
      "Error parsing reference: <name> is not a valid repository/tag",
      "parsing reference <name>: invalid reference format",
      "normalizing image: normalizing name for compat API: invalid reference format",
      "error parsing reference: <name> is not a valid repository/tag: invalid reference format",
      "couldn't parse image reference <imageName>: invalid reference format: <any>",
      "couldn't parse image name <imageName>: invalid reference format",
      "couldn't parse image name <imageName>: invalid reference format: <any>",
      "failed to resolve reference <image>: object required",
    ],
    evidence: "source",
    fix:
      `correct the image's name: lower case, one tag, no spaces, no https://; a quotation mark in it comes from the file that sets it (the kubelet's flags); docker run: quote paths with spaces (-v "$PWD:/app"), end ` +
      "lines with the backslash alone (PowerShell: a backtick), and look for typographic dashes and empty variables (docker compose config shows them): the " +
      "first word that is no option is the image; ctr and host-ctr need the whole name with its tag",
    links: ["https://kubernetes.io/docs/concepts/containers/images/#image-names"],
  },
  {
    id: "docker-command-cut",
    refines: "image-name-invalid",
    by: "kubelet",
    summary:
      "docker took another word of the command for the image: a backslash in the middle of a line or at a line's end in a shell of Windows, or a part of a path with a space",
    texts: [
      "invalid reference format",
      "docker: invalid reference format",
      "docker: invalid reference format.",
      "docker: invalid reference format. See 'docker run --help'.",
    ],
    evidence: "reported",
    anywhere: ["docker run", "docker create", "docker container run"].flatMap((command) =>
      ["-d", "-v", "-p", "-i", "-t", "-e", "--rm", "--name", "--gpus", "--restart", "--net", "--volume", "--publish"]
        .map((
          option,
        ) => `${command} ${option}`)
    ),
    fix:
      'write the command in one line without backslashes, or end each line for the shell: PowerShell with a backtick, cmd with ^, bash and zsh with \\ and nothing behind it, not even a space. Quote paths with spaces (-v "$PWD:/app", PowerShell "${PWD}:/app"), and replace dashes and quotation marks that a page made typographic. An empty variable before the image has the same effect: echo it. The first word that is no option is the image',
    links: [
      "https://github.com/OpenDroneMap/ODM/issues/591",
      "https://docs.docker.com/reference/cli/docker/container/run/",
    ],
  },
  {
    id: "image-unpack",
    by: "containerd",
    summary: "an image cannot be unpacked, or its snapshot is missing or damaged",
    texts: [
      "failed to create containerd container: error unpacking image: <any>",
      "failed to create containerd container: error unpacking image: failed to extract layer <any>",
      "failed to extract layer <digest>: <any>",
      "error unpacking rootfs: unpack entry: <path>: <any>",
      "while unpacking tmpfs: error unpacking rootfs: unpack entry: <path>: <any>",
      "failed to unpack image on snapshotter <name>: <any>",
      'failed to prepare extraction snapshot "<name>": <any>',
      ...layerErrors(["open <path>: <errno>", "lstat <path>: <errno>", "link <path> <path>: <errno>"]),
      "failed to create containerd container: failed to prepare snapshot: <any>",
      "failed to create containerd container: rootfs absolute path is required",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    behind: ["failed to preload layers", "failed to handle challenge"],
    fix: "remove the image on the node and pull it again; if every image fails, the snapshotter does not work on the " +
      "filesystem of containerd's root: overlayfs needs a kernel with overlay and xfs with ftype=1",
    links: ["https://github.com/containerd/containerd/issues/3068"],
  },
  {
    id: "snapshotter-missing",
    by: "containerd",
    summary: "containerd does not have the snapshotter that is asked for, or its plugin did not load",
    texts: [
      "error unpacking image: snapshotter <name> was not found: not found",
      "snapshotter <name> was not found: not found",
      "error unpacking image: inspection service could not find snapshotter <name> plugin",
      "inspection service could not find snapshotter <name> plugin",
      "failed to stat snapshot <name>: snapshotter not loaded: <name>: invalid argument",
      "snapshotter not loaded: <name>: invalid argument",
    ],
    evidence: "observed",
    isBeforeRuntime: true,
    fix:
      "correct snapshotter in config.toml, or add [proxy_plugins.NAME] with the address of the snapshotter's socket, and " +
      "restart containerd. ctr plugins ls lists the snapshotters, and containerd's log says why one did not load: overlayfs " +
      "needs a kernel that has it, and a filesystem such as ext4, or xfs with ftype=1",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/docs/snapshotters/README.md"],
  },
  {
    id: "rootfs-mount-unsuited",
    refines: "rootfs-mount-failed",
    by: "shim",
    summary:
      "the kernel refuses the overlay mount of a container's root filesystem, as the filesystem below containerd's directory cannot be its upper layer: ZFS, NFS, another overlay, eCryptfs, a FUSE one",
    texts: [
      "failed to mount rootfs component: invalid argument",
      "failed to mount rootfs component <component>: invalid argument",
      "failed to mount rootfs component: mount source: <words>, target: <path>, fstype: overlay, flags: <number>, data: <any>, err: invalid argument",
    ],
    passed: ["lowerdir={{"],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "dmesg | grep overlay on the node says what it lacks, stat -f -c %T /var/lib/containerd which one it is. Put that directory on ext4, or xfs with ftype=1 (in kind, k3s or Docker in Docker: a volume), or use another snapshotter: native, fuse-overlayfs, zfs; " +
      "ZFS carries overlay from OpenZFS 2.2 on. Rootless needs Linux 5.11. Options that an old kernel does not know are refused, too: compare with what dmesg says",
    links: ["https://github.com/kubeedge/kubeedge/issues/5088", "https://docs.kernel.org/filesystems/overlayfs.html"],
  },
  {
    id: "rootfs-mount-failed",
    by: "shim",
    summary: "a container's root filesystem cannot be mounted: overlayfs does not work on the node or on the " +
      "filesystem of containerd's root",
    texts: [
      "failed to mount rootfs component: <any>",
      "failed to mount rootfs component: <errno>",
      "failed to mount rootfs component <component>: <errno>",
      "failed to mount rootfs component <component>: <any>",
      "failed to mount rootfs component: mount source: <words>, target: <path>, fstype: <words>, flags: <number>, data: <any>, err: <errno>",
      ...UNMOUNTABLE.flatMap((errno) =>
        [...layerErrors([""]), ""].map((before) => `${before}failed to mount <path>containerd-mount<number>: ${errno}`)
      ),
      "failed to mount <path>: mount source: <words>, target: <path>, fstype: <name>, flags: <number>, data: <any>, err: <errno>",
      "mount source: overlay, target: <path>, fstype: <name>, flags: <number>, data: <any>, err: <errno>",
      "overlayfs snapshotter cannot be enabled for <path>, try using fuse-overlayfs or native: <any>",
      "overlayfs snapshotter cannot be enabled for <path>, try using fuse-overlayfs or native: failed to mount overlay: <errno>",
      "<path> does not support d_type. If the backing filesystem is xfs, please reformat with ftype=1 to enable d_type support",
    ],
    passed: ["lowerdir={{"],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "load the module (modprobe overlay or erofs; after an update of the kernel reboot). containerd's root has to be on a filesystem that overlayfs supports: ext4, or xfs with ftype=1 (xfs_info); no NFS, no ZFS before 2.2, not another overlay: in a container (k3s in Docker, kind, LXC) it needs privileges and a volume there. Or use another snapshotter (k3s and RKE2: --snapshotter fuse-overlayfs with its package, native, zfs); images are then pulled again. Rootless needs Linux 5.11 for overlayfs. blockfile, no such device: its fs_type has to be that of scratch_file, with its module loaded",
    links: [
      "https://github.com/k3s-io/k3s/issues/2755",
      "https://github.com/containerd/containerd/blob/v2.1.0/docs/snapshotters/README.md",
    ],
  },
  {
    id: "rootfs-mount-too-long",
    by: "shim",
    summary: "the image has so many layers that the options of its overlay mount do not fit into the kernel's page",
    texts: [
      "failed to mount rootfs component: mount options is too long",
      "failed to mount rootfs component <component>: mount options is too long",
      "mount options is too long",
    ],
    evidence: "source",
    isBeforeRuntime: true,
    fix:
      "build the image with fewer layers (join RUN lines, a last stage with COPY --from, docker build --squash or buildah build --layers=false); a shorter root of containerd " +
      "(root in config.toml) leaves room for more, and so does the snapshotter erofs or native",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/core/mount/mount_linux.go"],
  },
  {
    id: "rootfs-mount-interrupted",
    by: "shim",
    summary: "the shim of an older containerd lost the process that mounted a container's layers",
    texts: [
      "failed to mount rootfs component <component>: failed to mountat: failed to find pid=<number> process: <any>",
      "failed to mount rootfs component <component>: failed to mountat: <any>",
      "failed to mountat: failed to find pid=<number> process: <any>",
      "failed to mountat: failed to find pid=<number> process: no child processes",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "start the container again (the kubelet does so by itself); update containerd to 1.3 or newer, which mounts another way",
    links: ["https://github.com/containerd/containerd/issues/4009"],
  },
  {
    id: "rootfs-mount-volatile",
    by: "shim",
    summary:
      "overlayfs refuses to mount a root filesystem with the option volatile a second time, as after a copy of the image's VOLUME, or an end without an unmount",
    texts: [
      "failed to mount rootfs component &{overlay overlay [volatile <any>]}: invalid argument",
      "failed to mount rootfs component: mount source: overlay, target: <path>, fstype: overlay, flags: <number>, data: volatile,<any>, err: invalid argument",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "remove volatile from mount_options of the snapshotter overlayfs in config.toml and restart containerd, or update it; delete the pod, so that its snapshot is made anew",
    links: [
      "https://github.com/containerd/containerd/issues/9964",
      "https://docs.kernel.org/filesystems/overlayfs.html#volatile-mount",
    ],
  },
  {
    id: "rootfs-mount-loop",
    by: "containerd",
    summary:
      "overlayfs refuses an image's layers: they stand in one another, are nested too deep, or a symbolic link loops",
    texts: [
      "failed to mount <path>containerd-mount<number>: too many levels of symbolic links",
      "failed to mount rootfs component: too many levels of symbolic links",
      "failed to mount rootfs component <component>: too many levels of symbolic links",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "on GKE turn image streaming off for the node pool, or update its nodes; else keep containerd's root on a filesystem that is no overlay, remove the image and pull it again",
    links: ["https://cloud.google.com/kubernetes-engine/docs/how-to/image-streaming"],
  },
  {
    id: "disk-full",
    by: "containerd",
    summary:
      "the disk or quota of the data of containerd, Docker, Podman or the kubelet, or of /run or /tmp, is full or out of inodes",
    texts: [
      "resolving mountpoints for container <name>: mkdir <path>: no space left on device",
      "creating temp mount location: mkdir <path>: no space left on device",
      "creating read-write layer with ID <name>: no space left on device",
      "failed to create lease for sandbox name <name>: <any>: no space left on device",
      "write <path>/io.containerd.metadata.v1.bolt/meta.db: no space left on device",
      "failed to setup sandbox files: <any>: no space left on device",
      ...storeErrors(["no space left on device", "disk quota exceeded"]),
      "failed to commit snapshot <name>: <any>: no space left on device",
      "failed to copy: <any>: no space left on device",
      "failed to prepare extraction snapshot <name>: <any>: no space left on device",
      "ApplyLayer stdout: stderr: write <path>: no space left on device exit status <number>",
      "ApplyLayer exit status <number> stdout: stderr: write <path>: no space left on device",
      "unpacking failed (error: exit status <number>; output: <any>: no space left on device)",
      "failed to register layer: write <path>: no space left on device",
      ...["open", "mkdir", "symlink", "mknod", "link"].map((call) =>
        `<unpacking>: ${call} <path>: no space left on device`
      ),
      "<unpacking>: write <any> no space left on device",
      // kaniko.
      ...[
        "failed to take snapshot",
        "failed to get filesystem from image",
        "could not save file",
        "could not save file: copying tar entry",
      ].flatMap((step) => ["write", "open", "mkdir"].map((call) => `${step}: ${call} <path>: no space left on device`)),
      "write <path>GetImageBlob<number>: no space left on device",
      "failed to create sandbox root directory <path>: mkdir <path>: no space left on device",
      "failed to create volatile sandbox root directory <path>: mkdir <path>: no space left on device",
      "failed to create container root directory <path>: mkdir <path>: no space left on device",
      "failed to create volatile container root directory <path>: mkdir <path>: no space left on device",
      ...["no space left on device", "disk quota exceeded"].flatMap((errno) =>
        failed(["MountVolume.SetUp"], `<words> <path>: ${errno}`)
      ),
      "listen unix <path>: bind: no space left on device",
      ...["/var/run/docker", "/run/docker", "/run/containerd", "/var/run/containerd"].map((directory) =>
        `mkdir ${directory}/<any>: no space left on device`
      ),
      "failed to start shim: start failed: <name>: create new shim socket: listen unix <path>: bind: no space left on device",
      ...["no space left on device", "disk quota exceeded"].flatMap((errno) => [
        `error creating aufs mount to <path>: ${errno}`,
        `error creating zfs mount: <any>: ${errno}`,
      ]),
    ],
    evidence: "reported",
    fix: "df -h and df -i of what the message names, of /var/lib/docker, containerd, containers, buildkit, kubelet, " +
      "~/.local/share/containers, /run, /tmp. docker builder prune frees the build cache; docker, podman image " +
      "prune -a and crictl rmi --prune all images without a container, also those that no registry has; cut logs " +
      "(max-size). Else a larger disk: of the node, of Docker Desktop, of the volume; or another directory on one: " +
      "data-root, containerd's root, graphroot, TMPDIR, above all where it is in memory (tmpfs, a live system). CI " +
      "runners: remove unused tools. A --storage-opt size fills by itself",
    links: ["https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/"],
  },
  {
    id: "disk-full-run",
    refines: "disk-full",
    by: "containerd",
    summary:
      "/run, where engines keep sockets, pipes and state of running containers, is full or out of inodes: it is mostly a filesystem in memory, not the disk",
    texts: [
      ...["", ...["stdin", "stdout", "stderr"].map((stream) => `failed to open ${stream} fifo: `)].map((step) =>
        `${step}error creating fifo ${oneOf(["/run", "/var/run"])}/<any>: no space left on device`
      ),
      ...["mkdir", "open", "write", "listen unix"].flatMap((call) =>
        RUN_DIRECTORIES.flatMap((directory) => [
          `${call} ${directory}/<any>: no space left on device`,
          `${call} ${directory}/<any>: bind: no space left on device`,
        ])
      ),
      "failed to start shim: start failed: <name>: create new shim socket: listen unix <path>: bind: no space left on device",
    ],
    evidence: "reported",
    fix:
      "df -h /run and df -i /run; sudo du -xsh /run/* | sort -h shows what fills it: the journal in memory (journalctl --vacuum-size=50M deletes its older lines; Storage=persistent in journald.conf), files that a program leaves there, thousands of dead containers' directories. mount -o remount,size=1G /run makes it larger until the next boot; a reboot empties it. Home Assistant OS and other appliances: reboot the host and update it: the add-on is not the cause",
    links: [
      "https://github.com/hassio-addons/app-tasmoadmin/issues/251",
      "https://man7.org/linux/man-pages/man5/tmpfs.5.html",
    ],
  },
];
