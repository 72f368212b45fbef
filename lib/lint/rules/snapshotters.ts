/**
 * Snapshotters that fail: other programs that containerd asks (stargz, nydus, SOCI, fuse-overlayfs), and their storage.
 *
 * @module
 */

import { withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

/** Sockets of snapshotters that are programs of their own. */
const SOCKETS: readonly string[] = [
  "containerd-stargz-grpc.sock",
  "containerd-nydus-grpc.sock",
  "soci-snapshotter-grpc.sock",
  "containerd-fuse-overlayfs.sock",
  "fuse-overlayfs.sock",
  "overlaybd.sock",
  "nix-snapshotter.sock",
  "cvmfs-snapshotter.sock",
];

const ABSENT: readonly string[] = ["no such file or directory", "connection refused", "permission denied"];

/** What connecting to a socket ends with, as releases of gRPC and of containerd's dialer print it. */
function unreached(socket: string): readonly string[] {
  return ["Error while dialing: ", "Error while dialing "].flatMap((dialing) => [
    ...ABSENT.map((errno) =>
      `connection error: desc = transport: ${dialing}dial unix <path>${socket}: connect: ${errno}`
    ),
    `connection error: desc = transport: ${dialing}dial unix://<path>${socket}: timeout`,
  ]);
}

const DEVMAPPER = "https://github.com/containerd/containerd/blob/v2.1.0/docs/snapshotters/devmapper.md";

/** Snapshotters that fail. */
export const SNAPSHOTTERS: readonly DaemonRule[] = [
  {
    id: "snapshotter-proxy-down",
    by: "containerd",
    summary: "the snapshotter is a program of its own, and nothing answers on its socket",
    texts: [
      ...withOneOf(SOCKETS, unreached),
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix: "start the snapshotter's service and read its log (journalctl -u stargz-snapshotter, nydus-snapshotter, " +
      "soci-snapshotter); compare its socket with address below proxy_plugins in config.toml",
    links: [
      "https://github.com/dragonflyoss/nydus/issues/1481",
      "https://github.com/containerd/containerd/blob/v2.1.0/docs/PLUGINS.md",
    ],
  },
  {
    id: "snapshotter-proxy-failed",
    by: "containerd",
    summary: "a snapshotter that loads images lazily (stargz, nydus, SOCI) cannot provide a layer",
    texts: [
      "snapshot <number> is not ready, err: <any>",
      "mounts: snapshot <number> is not ready, err: <any>",
      "mounts: snapshot <number> is not ready, err: no instance <number>: not found",
      "failed to find image ref of snapshot <number>, labels <any>",
      'failed to prepare extraction snapshot "<name>": failed to find image ref of snapshot <number>, labels <any>',
      "wait until daemon ready by checking status: <any>",
      "failed to wait shared daemon: <any>",
      "failed to build transport for nydus client: stat <path>/api.sock: no such file or directory",
      "failed to create new nydus client: stat <path>/api.sock: no such file or directory",
      "failed to share mount: failed to create new nydus client: <any>",
      "mount file system by daemon <name>, snapshot <number>: <any>",
      "failed to stat parent: stat <path>/fs: transport endpoint is not connected",
      "stat <path>/snapshots/<number>/fs: transport endpoint is not connected",
      "layer <name> unavailable: unavailable",
      "mount callback failed on <path>: read <path>: invalid argument",
      "failed to restore remote snapshot: <any>",
      "failed to prepare remote snapshot: <digest>: <any>",
      "daemon <name> is not <words> yet, current state <words>",
      "can't find bootstrap for snapshot <number>",
      "failed to resolve layer: <any>",
      "failed to resolve layer (timeout)",
      "failed to resolve layer <name> from <image>: <any>",
      "failed to resolve the blob: <any>",
      "failed to start new fusemanager: <any>",
      "failed to start new fusemanager, fusemanager not ready",
      "mount rafs, instance id <name>: <any>",
      "wait for instance id <name>: <any>",
      "failed to find RAFS instance for snapshot <name>",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix: "read the snapshotter's own log (journalctl -u stargz-snapshotter, nydus-snapshotter, soci-snapshotter, or " +
      "its pod's) and check that its daemon runs (nydusd, of a release that fits; /dev/fuse, fusermount), and " +
      "reaches the registry with credentials. After its restart, or after its directory was cleaned, containerd " +
      "still knows layers that it has lost: restart it again, remove the image and its containers (crictl rmi) and " +
      "pull it again, at worst drain and renew the node. Update it: such losses were often bugs; or use overlayfs " +
      "for the image",
    links: [
      "https://github.com/containerd/stargz-snapshotter/pull/134",
      "https://github.com/dragonflyoss/nydus/issues/727",
    ],
  },
  {
    id: "snapshotter-registry-refused",
    by: "containerd",
    summary:
      "a lazy snapshotter (stargz, SOCI) is refused a layer by the registry: it has no credentials of its own, or no longer",
    texts: [
      ...["401", "403", "404", "429"].flatMap((code) => [
        `failed to access to the registry with code ${code}`,
        `failed to redirect (host <name>, ref:<image>, digest:<digest>): failed to access to the registry with code ${code}`,
      ]),
      "failed to redirect (host <name>, ref:<image>, digest:<digest>): <any>",
      "failed to access to the registry with code <number>",
    ],
    evidence: "source",
    isBeforeRuntime: true,
    fix:
      "401, 403: give the snapshotter credentials that outlast a restart of it: [kubeconfig_keychain] or docker's config.json of the user whom it runs as; those of the kubelet ([cri_keychain] with image_service_path, and the kubelet's " +
      "--image-service-endpoint) are lost when it restarts: pull the image again (crictl pull). 404: the image was removed from the registry, while a node still needs it: push it again. With allow_invalid_mounts_on_restart " +
      "the snapshotter starts in spite of such images, which then have to be removed and pulled again",
    links: [
      "https://github.com/containerd/stargz-snapshotter/blob/v0.18.2/docs/overview.md",
      "https://github.com/containerd/stargz-snapshotter/issues/1989",
    ],
  },
  {
    id: "snapshotter-state-lost",
    by: "containerd",
    summary:
      "stargz or SOCI cannot take up its earlier snapshots again: labels or layers of them are missing since its restart",
    texts: [
      "buildkitd: source must be passed failed to prepare remote snapshot: <digest>",
      "failed to restore remote snapshot: failed to prepare remote snapshot: <digest>: source must be passed",
      "source must be passed",
    ],
    evidence: "source",
    anywhere: ["stargz", "remote snapshot", "soci-snapshotter"],
    isBeforeRuntime: true,
    fix:
      "update it (buildkitd, stargz-snapshotter); to start at once set allow_invalid_mounts_on_restart to true and remove the images that it names, or empty its directory " +
      "(/var/lib/containerd-stargz-grpc, of buildkitd runc-stargz below /var/lib/buildkit) while it is stopped: images and caches there are lost and come again. Stop it by SIGTERM: SIGINT removes all snapshots",
    links: [
      "https://github.com/moby/buildkit/issues/2667",
      "https://github.com/containerd/stargz-snapshotter/issues/703",
    ],
  },
  {
    id: "snapshotter-config-invalid",
    by: "containerd",
    summary:
      "a snapshotter that is a program of its own (nydus, stargz, SOCI) does not start: its configuration is refused",
    texts: [
      ...["daemon mode", "recover policy", "failover policy", "filesystem driver"].map((what) =>
        `invalid ${what} <name>`
      ),
      "unsupported configuration version <number>",
      "unmarshal snapshotter configuration: <any>",
      "load toml configuration from file <path>: <any>",
      "failed to load config file <path>: <any>",
      "enable_cri_keychain and enable_kubeconfig_keychain can't be set at the same time",
      "mirrors config directory <path> does not exist",
      "public key file for signature validation is not provided",
      "root directory path is too long: <number> bytes, max is <number> bytes",
      "invalid nydus snapshotter configuration: <any>",
      "read FUSE configuration file <path>: <any>",
      "read fscache configuration file <path>: <any>",
      "upstream repo does not support ranged GET requests",
    ],
    evidence: "source",
    anywhere: ["nydus", "stargz", "soci-snapshotter", "snapshotter"],
    isBeforeRuntime: true,
    fix:
      "correct the file that the message names, or the one of its option --config (/etc/nydus/config.toml, /etc/containerd-stargz-grpc/config.toml, /etc/soci-snapshotter-grpc/config.toml): keys differ between its releases; " +
      "then start it again and read its log. A registry without ranged requests cannot serve images lazily: use overlayfs for them",
    links: ["https://github.com/containerd/nydus-snapshotter/blob/v0.15.0/misc/snapshotter/config.toml"],
  },
  {
    id: "snapshotter-devmapper",
    by: "containerd",
    summary:
      "device-mapper refuses the snapshotter devmapper a device: its thin pool is full, damaged, or not the one " +
      "that containerd's metadata is of",
    texts: [
      "failed to create new thin device <name> (dev: <number>): <any>",
      ...["file exists", "no data available", "invalid argument", "no space left on device", "object already exists"]
        .map((errno) => `failed to create new thin device <name> (dev: <number>): ${errno}`),
      "failed to activate new thin device <name> (dev: <number>): <any>",
      "failed to save metadata for device <name> (parent: <name>): <any>",
      "device <name> is already there {<value>}: object already exists",
      "device <name> is already there <any>: object already exists",
      "failed to create snapshot device from parent <name>",
      "failed to create snapshot device from parent <name>: <any>",
      "failed to create thin device for snapshot <name>: <any>",
      "failed to initialize thin device <name> for snapshot <name> pool status <any>",
      "failed to suspend device <name> after 3 attempts: <any>",
      "failed to mount rootfs component &{ext4 /dev/mapper/<name>-snap-<number> <any>}: no such file or directory",
      "failed to mount rootfs component: mount source: /dev/mapper/<name>-snap-<number>, <any>",
      "dmsetup <any> error: device-mapper: <any>",
      // containerd 1.3 to 1.6 join several errors in lines of their own.
      "failed to create snapshot <name> (dev: <number>) from <name> (dev: <number>): <any>",
      "failed to create snapshot <name> (dev: <number>) from <name> (dev: <number>): 1 error occurred: * file exists",
      ...["file exists", "no data available", "invalid argument", "no space left on device", "object already exists"]
        .map((errno) => `failed to create snapshot <name> (dev: <number>) from <name> (dev: <number>): ${errno}`),
      "failed to save initial metadata for snapshot <name>: object already exists",
      "device-mapper: table: <number>:<number>: thin-pool: metadata device already in use by a pool",
      "device-mapper: table: <number>:<number>: thin: Couldn't open thin internal device",
      "device-mapper: table: <number>:<number>: thin-pool: Error opening data device",
    ],
    passed: ["too many open files"],
    evidence: "reported",
    isBeforeRuntime: true,
    fix: "look at the pool with dmsetup status and dmesg: enlarge a full one, repair one that needs_check. A pool on " +
      "loop devices does not exist after a reboot: set it up again before containerd starts. If pool and metadata differ, stop " +
      "containerd, make the pool anew and remove root_path of the snapshotter, with the images and containers of that " +
      "snapshotter",
    links: [DEVMAPPER, "https://github.com/containerd/containerd/pull/5647"],
  },
  {
    id: "snapshotter-devmapper-pool",
    by: "containerd",
    summary:
      "the snapshotter devmapper does not load: the thin pool of its pool_name does not exist, or the kernel has no thin provisioning",
    texts: [
      ...["no such device or address", "no such file or directory", "<any>"].map((errno) =>
        `failed to query pool <path>: ${errno}`
      ),
      "failed to check devices state: failed to query devices from metastore: <any>",
      "blkdiscard is not available: <any>",
      "base_image_size is required",
    ],
    evidence: "reported",
    fix:
      "make the pool before containerd starts, with the name of pool_name in config.toml (dmsetup ls shows it): pools on loop devices do not outlive a reboot; load dm_thin_pool (WSL 2 and small kernels may lack it). " +
      "Where nothing uses devmapper the message does no harm",
    links: [DEVMAPPER, "https://github.com/firecracker-microvm/firecracker-containerd/issues/461"],
  },
  {
    id: "snapshotter-erofs-unresolved",
    by: "containerd",
    summary:
      "a mount of the snapshotter erofs reaches the kernel as containerd's own template: this path does not ask its mount manager",
    texts: ["no such device", "invalid argument", "no such file or directory"].flatMap((errno) =>
      [
        "",
        "mount source: overlay, target: <path>, ",
        "failed to mount image volume component <path>: mount source: overlay, target: <path>, ",
      ]
        .flatMap((step) =>
          ["format/mkdir/overlay", "format/overlay"].map((type) =>
            `${step}fstype: ${type}, flags: <number>, data: <any>, err: ${errno}`
          )
        )
    ),
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "update containerd: erofs is new in 2.1, and each release up to 2.3 lacks it in places (image volumes, unpack by the CRI plugin); or use overlayfs: snapshotter of the CRI plugin and of the runtime's table in config.toml, then pull the images again",
    links: [
      "https://github.com/containerd/containerd/issues/12796",
      "https://github.com/containerd/containerd/issues/13534",
    ],
  },
  {
    id: "snapshotter-zfs",
    by: "containerd",
    summary: "the program zfs refuses the snapshotter zfs a dataset",
    texts: [
      "exit status <number>: <path>zfs <any> => cannot <any>",
      "exit status <number>: zfs <any> => cannot <any>",
    ],
    evidence: "reported",
    needs: [
      "containerd container",
      "extraction snapshot",
      "CreateContainer",
      "RunPodSandbox",
      "create pod sandbox",
      "PullImage",
      "unpack image",
    ],
    isBeforeRuntime: true,
    fix: "read what zfs says behind the arrow, and zpool status and zfs list of the dataset at " +
      "io.containerd.snapshotter.v1.zfs: out of space, or datasets and containerd's metadata differ. In that case remove " +
      "the image and pull it again; else stop containerd and make the dataset and io.containerd.metadata.v1.bolt " +
      "anew, which loses all images and containers of every namespace (Docker's moby, too): drain the node before",
    links: ["https://github.com/containerd/zfs/issues/71"],
  },
  {
    id: "snapshotter-native-pipe",
    refines: "image-unpack",
    by: "containerd",
    summary:
      "containerd's snapshotter native cannot copy a layer that has a named pipe or a socket in it: older releases know no such files",
    texts: [
      "copying of parent failed: unsupported mode <any>",
      "failed to prepare extraction snapshot <name>: copying of parent failed: unsupported mode <any>",
      "failed to prepare extraction snapshot <name>: copying of parent failed: failed to copy <any>: unsupported mode <any>",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "update containerd to 1.7 or newer (MicroK8s, k3s: a newer channel), whose native snapshotter copies them; or use another snapshotter: overlayfs where containerd's root is on ext4, xfs or ZFS 2.2, else fuse-overlayfs; or build the image without the pipe (find / -type p)",
    links: [
      "https://github.com/canonical/microk8s/issues/3499",
      "https://github.com/containerd/containerd/issues/7054",
    ],
  },
  {
    id: "snapshotter-btrfs",
    by: "containerd",
    summary: "the snapshotter btrfs cannot make a subvolume: its directory is not on btrfs, or the user may not",
    texts: [
      "btrfs subvolume create failed: <errno>",
      "btrfs subvolume create failed: inappropriate ioctl for device",
      "opening snapshot destination subvolume failed: <any>",
      "opening snapshot source subvolume failed: <any>",
      "failed removing subvolume <path>: <any>",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "mount a btrfs filesystem at io.containerd.snapshotter.v1.btrfs of containerd's root and restart containerd, or use the snapshotter overlayfs; rootless, mount it with " +
      "user_subvol_rm_allowed",
    links: [
      "https://github.com/containerd/containerd/issues/7514",
      "https://github.com/containerd/containerd/blob/v2.1.0/docs/snapshotters/README.md",
    ],
  },
  {
    id: "snapshotter-erofs",
    by: "containerd",
    summary: "the snapshotter erofs cannot make or mount a layer",
    texts: [
      "failed to mount {Type:erofs Source:<path> Target:<any>} on <path>: <any>",
      "could not open backing file: <path>io.containerd.snapshotter.v1.erofs<any>: <any>",
      "could not open backing file: <path>/rwlayer.img: open <path>/rwlayer.img: no such file or directory",
      "failed to extract layer <any>: failed to convert tar to erofs: <any>",
      "failed to extract layer <any>: failed to convert to EROFS: <any>",
      "failed to convert tar to erofs: <any>",
      "mount source: <path>, target: <path>, fstype: erofs, flags: <number>, data: <any>, err: <errno>",
      "mount source: <path>layer.erofs, target: <path>, fstype: erofs, flags: <number>, data: <any>, err: <errno>",
      "erofs apply failed: <any>",
      "EROFS unsupported, please `modprobe erofs`",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "load the module erofs (modprobe erofs), install erofs-utils with a mkfs.erofs that has --tar, use a kernel of " +
      "6.12 or newer or loop devices (in a virtual machine of a shim that is its kernel), and the newest release of containerd, whose erofs is young; or use overlayfs",
    links: [
      "https://github.com/containerd/containerd/blob/v2.1.0/docs/snapshotters/erofs.md",
      "https://github.com/containerd/containerd/issues/12834",
    ],
  },
];
