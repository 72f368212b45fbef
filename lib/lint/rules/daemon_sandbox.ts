/**
 * What fails in containerd before a runtime is asked: the pause image, snapshots, names and time.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { SANDBOX_NETWORK } from "./sandbox_network.ts";
import { layerErrors, storeErrors } from "./image_layers.ts";

const CRI = "https://github.com/containerd/containerd/tree/v2.1.0/internal/cri/server";

/** What the kernel says of a mount that the node's overlayfs or its backing filesystem does not do. */
const UNMOUNTABLE: readonly string[] = [
  "invalid argument",
  "no such device",
  "operation not permitted",
  "permission denied",
  "no such file or directory",
  "too many levels of symbolic links",
];

/** Failures of images and snapshots. */
const IMAGES: readonly DaemonRule[] = [
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
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix: "check the image's name, the registry's credentials and hosts.toml, and the node's DNS and proxy; " +
      "try crictl pull on the node",
    links: ["https://kubernetes.io/docs/concepts/containers/images/"],
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
    summary: "an image name that cannot be parsed",
    texts: [
      "couldn't parse image reference <imageName>: invalid reference format",
      "invalid reference format: repository name (<name>) must be lowercase",
      "invalid reference format: repository name must be lowercase",
      "docker: invalid reference format",
      "Error response from daemon: invalid reference format",
      "parsing reference <name>: repository name must be lowercase",
      "parsing reference <name>: invalid reference format",
      "normalizing image: normalizing name for compat API: invalid reference format",
      "error parsing reference: <name> is not a valid repository/tag: invalid reference format",
      "couldn't parse image reference <imageName>: invalid reference format: <any>",
      "couldn't parse image name <imageName>: invalid reference format",
      "couldn't parse image name <imageName>: invalid reference format: <any>",
    ],
    evidence: "source",
    fix: "correct the image's name: lower case, and a tag without spaces",
    links: ["https://kubernetes.io/docs/concepts/containers/images/#image-names"],
  },
  {
    id: "image-unpack",
    by: "containerd",
    summary: "an image cannot be unpacked, or its snapshot is missing or damaged",
    texts: [
      "failed to create containerd container: error unpacking image: <any>",
      "failed to create containerd container: error unpacking image: failed to extract layer <any>",
      "failed to extract layer <digest>: <any>",
      "failed to unpack image on snapshotter <name>: <any>",
      'failed to prepare extraction snapshot "<name>": <any>',
      ...layerErrors(["open <path>: <errno>", "lstat <path>: <errno>", "link <path> <path>: <errno>"]),
      "failed to create containerd container: failed to prepare snapshot: <any>",
      "failed to create containerd container: rootfs absolute path is required",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
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
      "<path> does not support d_type. If the backing filesystem is xfs, please reformat with ftype=1 to enable d_type support",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "use a kernel with overlay and, for containerd's root, a filesystem that overlayfs supports: not another overlay, " +
      "no NFS, xfs only with ftype=1; rootless needs Linux 5.11. Or use another snapshotter: fuse-overlayfs, native",
    links: [
      "https://github.com/k3s-io/k3s/issues/2755",
      "https://github.com/containerd/containerd/blob/v2.1.0/docs/snapshotters/README.md",
    ],
  },
  {
    id: "disk-full",
    by: "containerd",
    summary: "the disk of containerd's root or state directory is full, or out of inodes",
    texts: [
      "failed to setup sandbox files: <any>: no space left on device",
      ...storeErrors(["no space left on device", "disk quota exceeded"]),
      "failed to commit snapshot <name>: <any>: no space left on device",
      "failed to copy: <any>: no space left on device",
      "failed to prepare extraction snapshot <name>: <any>: no space left on device",
      "storing blob to file <path>: write <path>: no space left on device",
      "ApplyLayer stdout: stderr: write <path>: no space left on device exit status <number>",
      "ApplyLayer exit status <number> stdout: stderr: write <path>: no space left on device",
      "unpacking failed (error: exit status <number>; output: <any>: no space left on device)",
      "failed to register layer: write <path>: no space left on device",
      "write <path>GetImageBlob<number>: no space left on device",
      "failed to create sandbox root directory <path>: mkdir <path>: no space left on device",
      "failed to create volatile sandbox root directory <path>: mkdir <path>: no space left on device",
      "failed to create container root directory <path>: mkdir <path>: no space left on device",
      "failed to create volatile container root directory <path>: mkdir <path>: no space left on device",
      "listen unix <path>: bind: no space left on device",
      "failed to start shim: start failed: <name>: create new shim socket: listen unix <path>: bind: no space left on device",
    ],
    evidence: "reported",
    fix: "free space and inodes: check df -h and df -i on /var/lib/containerd and /run; run crictl rmi --prune",
    links: ["https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/"],
  },
];

/** Failures of the files that containerd makes for a sandbox. */
const FILES: readonly DaemonRule[] = [
  {
    id: "containerd-root-read-only",
    by: "containerd",
    summary: "the filesystem of containerd's root or state directory is read-only",
    texts: [
      ...["sandbox", "volatile sandbox", "container", "volatile container"].map((what) =>
        `failed to create ${what} root directory <path>: mkdir <path>: read-only file system`
      ),
      ...storeErrors(["read-only file system"]),
      "containerd: mkdir <path>/containerd: read-only file system",
    ],
    evidence: "source",
    fix: "check the kernel's log for disk errors, after which the kernel remounts read-only; repair the " +
      "filesystem, or set root and state in config.toml to writable directories",
    links: [CRI],
  },
  {
    id: "sandbox-shm",
    by: "containerd",
    summary: "containerd cannot mount the sandbox's /dev/shm",
    texts: [
      "failed to mount sandbox shm: <any>",
      "failed to create sandbox shm: <any>",
      "failed to setup sandbox files: failed to mount sandbox shm: <any>",
      "failed to setup sandbox files: failed to create sandbox shm: <any>",
    ],
    evidence: "source",
    fix: "check that containerd may mount a tmpfs below its state directory: a daemon without CAP_SYS_ADMIN or in " +
      "a nested container may not, and a full or read-only /run prevents it",
    links: [CRI],
  },
  {
    id: "sandbox-hosts-file",
    by: "containerd",
    summary: "containerd cannot create the sandbox's hosts file, a copy of the node's /etc/hosts",
    texts: [
      "failed to generate sandbox hosts file <path>: <any>",
      "failed to setup sandbox files: failed to generate sandbox hosts file <path>: <any>",
    ],
    evidence: "source",
    fix: "create /etc/hosts on the node, and check that containerd's root directory is writable",
    links: [CRI],
  },
  {
    id: "sandbox-resolv-conf",
    by: "containerd",
    summary: "containerd cannot copy the node's /etc/resolv.conf for the sandbox",
    texts: [
      "failed to copy host's resolv.conf to <path>: open <path>: <errno>",
      "failed to copy host's resolv.conf to <path>: <any>",
    ],
    evidence: "source",
    fix: "create /etc/resolv.conf on the node: it may be a broken symbolic link to a file of systemd-resolved",
    links: [CRI],
  },
  {
    id: "container-log",
    by: "containerd",
    summary: "containerd cannot open the container's log file",
    texts: [
      "failed to create container loggers: <any>",
      "failed to create container loggers: failed to create and open log file: <any>",
      "failed to create and open log file: <any>",
    ],
    evidence: "source",
    isBeforeRuntime: true,
    fix:
      "check /var/log/pods on the node: its space, its permissions, and what removes directories from it; for crictl " +
      "create the request's log_directory",
    links: [CRI],
  },
];

/** What an attempt itself fails with: a later one only finds that it still runs. */
const ATTEMPTS: readonly string[] = [
  "failed to generate container",
  "failed to generate spec",
  "failed to setup network for sandbox",
  "failed to set up sandbox",
  "failed to get sandbox image",
  "failed to get sandbox runtime",
  "failed to pull",
  "failed to create containerd container",
  "failed to create containerd task",
  "failed to start sandbox",
  "failed to start containerd task",
  "failed to create network namespace",
  "failed to setup sandbox files",
  "MountVolume.",
  "Unable to attach or mount volumes",
  "OCI runtime create failed",
  "failed to recover state",
];

/** Failures around a sandbox's life. */
const SANDBOXES: readonly DaemonRule[] = [
  {
    id: "sandbox-name-reserved",
    by: "containerd",
    summary: "an earlier attempt to create the same sandbox or container still runs, or hangs: this is its consequence",
    texts: [
      "failed to reserve sandbox name <name>: name <name> is reserved for <id>",
      "failed to reserve container name <name>: name <name> is reserved for <id>",
      "failed to reserve container name <name>; check if another CreateContainer request is in progress: name <name> is reserved for <id>",
      "failed to reserve sandbox name <any>",
      "failed to reserve container name <any>",
    ],
    evidence: "reported",
    behind: ATTEMPTS,
    fix: "find what the earlier attempt waits for: the pod's first error, and containerd's log for the id that the " +
      "message names. It may be a volume that does not answer (NFS, CSI, FUSE), relabelling of its many files, a slow " +
      "disk or image, or the network plugin. If nothing runs any more, restart containerd",
    links: [
      "https://github.com/containerd/containerd/issues/4604",
      "https://github.com/containerd/containerd/issues/13867",
      "https://github.com/containerd/containerd/issues/8882",
    ],
  },
  {
    id: "recovery-name-reserved",
    by: "containerd",
    summary: "the CRI plugin does not start: two sandboxes or containers of containerd's database have one name",
    texts: [
      "failed to recover state: failed to reserve sandbox name <any>",
      "failed to recover state: failed to reserve container name <any>",
      "failed to recover state: failed to reserve sandbox name <name>: name <name> is reserved for <id>",
      "failed to recover state: failed to reserve container name <name>: name <name> is reserved for <id>",
    ],
    evidence: "reported",
    fix:
      'start containerd with disabled_plugins = ["io.containerd.grpc.v1.cri"] (in a config.toml without version: "cri"), ' +
      "delete the one that the message names (ctr -n k8s.io containers rm ID), and start it with the plugin again",
    links: [
      "https://github.com/containerd/cri/issues/1014",
      "https://github.com/containerd/containerd/issues/6095",
    ],
  },
  {
    id: "request-timeout",
    by: "kubelet",
    summary: "containerd did not answer before the kubelet's timeout, for an unknown reason",
    texts: [
      "Failed to create pod sandbox: rpc error: code = DeadlineExceeded desc = context deadline exceeded",
      "RunPodSandbox from runtime service failed err=rpc error: code = DeadlineExceeded desc = context deadline exceeded",
      "run pod sandbox: rpc error: code = DeadlineExceeded desc = context deadline exceeded",
      "CreateContainerError: context deadline exceeded",
      "kubelet Error: context deadline exceeded",
      "failed to create containerd task: failed to create shim task: context deadline exceeded",
      "failed to start sandbox <id>: failed to create containerd task: failed to create shim task: context deadline exceeded",
      "OCI runtime create failed: context deadline exceeded",
    ],
    evidence: "reported",
    needs: [
      "create pod sandbox",
      "run pod sandbox",
      "sandbox for pod",
      "CreateContainer",
      "StartContainer",
      "RunContainer",
      "containerd task",
      "shim task",
      "create shim",
      "OCI runtime",
      "from runtime service failed",
      "kubelet Error:",
    ],
    fix: "find what hangs in containerd's log at that time: the network plugin, the disk, an image, a frozen " +
      "cgroup",
    links: ["https://github.com/containerd/containerd/issues/12438"],
  },
  {
    id: "exec-timeout",
    by: "containerd",
    summary: "a command that runs in the container, such as an exec probe's, did not end in time",
    texts: [
      "failed to exec in container: timeout <words> exceeded: context deadline exceeded",
      "timeout <words> exceeded: context deadline exceeded",
      "command timed out: <command> timed out after <words>",
      "probe failed: command <command> timed out",
    ],
    evidence: "source",
    fix:
      "raise timeoutSeconds of the probe, or make the command faster; a CPU limit that throttles the container slows " +
      "it down, too",
    links: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"],
  },
  {
    id: "sandbox-not-running",
    by: "containerd",
    summary: "a container in a sandbox that is not running",
    texts: [
      "CreateContainer failed as the sandbox was stopped: <hash>",
      "CreateContainer failed as the sandbox was stopped: <any>",
      "sandbox container <id> is not running",
      "failed to get sandbox container task: no running task found: task <id> not found: not found",
      "failed to find sandbox id <value>: not found",
      "failed to find sandbox id <value>: prefix can't be empty",
    ],
    evidence: "source",
    fix: "find out why the sandbox ended: crictl pods, crictl inspectp, and the kernel's log for its pause process",
    links: [CRI],
  },
  {
    id: "nri-not-started",
    by: "containerd",
    summary: "the CRI plugin does not start, as containerd cannot create the socket for NRI plugins",
    texts: [
      "failed to set up NRI for CRI service: <any>",
      "failed to set up NRI for CRI service: failed to start NRI interface: failed to create socket <name>: <any>",
    ],
    evidence: "reported",
    fix:
      "let containerd write to /var/run/nri, or set socket_path in [plugins.'io.containerd.nri.v1.nri'] of config.toml; " +
      "where no NRI plugin is used, set disable = true there",
    links: ["https://github.com/containerd/nerdctl/issues/4287"],
  },
  {
    id: "nri-plugin-refused",
    by: "containerd",
    summary: "an NRI plugin refused the pod or failed",
    texts: [
      "NRI RunPodSandbox failed: <any>",
      "NRI container start failed: <any>",
      "nri invoke: <any>",
      "failed to get NRI adjustment for container: <any>",
      "failed to NRI-adjust container Spec: <any>",
      "validator <name> rejected container adjustment, reason: <any>",
      "failed to get NRI adjustment for container: validator <name> rejected container adjustment, reason: <any>",
      "plugins <name> and <name> both tried to set <any>",
    ],
    evidence: "source",
    fix: "read the log of the NRI plugin; plugins run from /opt/nri/plugins or connect to /var/run/nri/nri.sock",
    links: ["https://github.com/containerd/nri"],
  },
  {
    id: "apparmor-abi-missing",
    by: "containerd",
    summary: "containerd's AppArmor profile needs the file abi/3.0, which the node's AppArmor does not have",
    texts: [
      "failed to create containerd container: load apparmor profile <path>: parser error(<any>Could not open 'abi/3.0'<any>",
      "Could not open 'abi/3.0'",
    ],
    evidence: "source",
    fix: "install containerd 1.7.32, 2.1.8, 2.2.4 or newer, which need the file only if it exists, or a release of " +
      "AppArmor with /etc/apparmor.d/abi/3.0",
    links: [
      "https://github.com/containerd/containerd/pull/12864",
      "https://github.com/containerd/containerd/pull/13268",
    ],
  },
  {
    id: "apparmor-parser-missing",
    by: "containerd",
    summary: "the node has AppArmor, but the program apparmor_parser is missing or too old",
    texts: [
      'failed to create containerd container: get apparmor_parser version: exec: "apparmor_parser": executable file not found in $PATH',
      'get apparmor_parser version: exec: "apparmor_parser": executable file not found in $PATH',
      'failed to create containerd container: load apparmor profile <path>: parser error(<text>): exec: "apparmor_parser": executable file not found in $PATH',
      'exec: "apparmor_parser": executable file not found in $PATH',
      "failed to create containerd container: load apparmor profile <path>: parser error(<any>",
      "load apparmor profile <path>: parser error(<any>",
      "get apparmor_parser version: <any>",
    ],
    evidence: "reported",
    fix: "install the package apparmor on the node, or boot the kernel with apparmor=0",
    links: [
      "https://github.com/containerd/containerd/issues/7547",
      "https://github.com/containerd/containerd/issues/8737",
    ],
  },
];

/** What fails in containerd before a runtime is asked. */
export const SANDBOX_FAILURES: readonly DaemonRule[] = [...IMAGES, ...FILES, ...SANDBOX_NETWORK, ...SANDBOXES];
