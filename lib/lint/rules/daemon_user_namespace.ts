/**
 * What containerd refuses of a pod's user namespace.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const CRI = "https://github.com/containerd/containerd/tree/v2.1.0/internal/cri/server";
const NETNS = "failed to create network namespace for sandbox <id>: ";

/** What engines print behind an owner that they could not set in their own user namespace. */
const HINT = " (try increasing the number of subordinate IDs in /etc/subuid and /etc/subgid)";

/** User namespaces that containerd refuses. */
export const USER_NAMESPACE_REFUSALS: readonly DaemonRule[] = [
  {
    id: "userns-mapping-count",
    by: "containerd",
    summary: "a request without exactly one mapping of user ids and one of group ids",
    texts: [
      "user namespace configuration: <kind> mapping: only one mapping line supported, got <number> mapping lines",
      `${NETNS}required only one uid mapping, but got <number> uid mapping(s)`,
      `${NETNS}required only one gid mapping, but got <number> gid mapping(s)`,
    ],
    evidence: "source",
    fix: "request exactly one range of user ids and one of group ids",
    links: [CRI],
  },
  {
    id: "userns-mapping-length",
    by: "containerd",
    summary: "a request with a mapping of length 0, or of ids that do not exist",
    texts: [
      "user namespace configuration: <kind> mapping: invalid mapping length: 0",
      `${NETNS}failed to start noop process for unshare: fork/exec /proc/self/exe: invalid argument`,
      "failed to create network namespace for sandbox: failed to start noop process for unshare: fork/exec /proc/self/exe: invalid argument",
    ],
    evidence: "source",
    fix:
      "request at least 65536 ids that end below 4294967295. Of a pod the kubelet gives the range: delete the pod, so that it gets another. If it comes for every pod, the kernel has no user namespaces (CONFIG_USER_NS)",
    links: [CRI],
  },
  {
    id: "userns-node-mappings",
    by: "containerd",
    summary: "mappings without a user namespace",
    texts: [`can't use user namespace mode "NODE" with mappings. Got <number> UID mappings and <number> GID mappings`],
    evidence: "source",
    fix: "remove the mappings, or set the mode to POD",
    links: [CRI],
  },
  {
    id: "userns-no-mappings",
    by: "containerd",
    summary: "a user namespace without mappings",
    texts: [`can't use user namespace mode "POD" without UID and GID mappings`],
    evidence: "source",
    fix: "request a range of user ids and one of group ids",
    links: [CRI],
  },
  {
    id: "userns-mode",
    by: "containerd",
    summary: "a user namespace mode other than POD and NODE",
    texts: ["unsupported user namespace mode: <mode>"],
    evidence: "source",
    fix: "set the mode to POD or NODE",
    links: [CRI],
  },
  {
    id: "userns-mapping-range",
    by: "containerd",
    summary: "a mapping with an id that no snapshotter can map",
    texts: [
      "failed to unmarshal snapshot ID mapped labels: invalid mapping <mapping>",
      "failed to unmarshal uid/gid map snapshotter labels: invalid mapping <mapping>",
    ],
    evidence: "source",
    fix: "request ids below 4294967295",
    links: [CRI],
  },
  {
    id: "userns-host-network",
    by: "containerd",
    summary: "a user namespace on the node's network, which containerd 2.0 to 2.2 cannot create",
    texts: ["failed to pin user namespace: failed to open netns(): open : no such file or directory"],
    evidence: "source",
    fix: "use containerd 2.3, or remove host network or the user namespace",
    links: [CRI],
  },
  {
    id: "userns-container-differs",
    by: "containerd",
    summary: "a container that requests another user namespace than its sandbox",
    texts: [
      "user namespace config for sandbox is different from container. Sandbox userns config: <any> - Container userns config: <any>",
    ],
    evidence: "source",
    fix: "request the same options for both, as the kubelet does",
    links: [CRI],
  },
  {
    id: "idmap-mount-unsupported",
    by: "runtime",
    summary: "id mappings of a volume, which the runtime, containerd 1.7 or the filesystem does not support",
    texts: [
      "idmap mounts specified but OCI runtime does not support them. Perhaps the OCI runtime is too old",
      "idmap mounts not yet supported, but they were requested for: <path>",
      "failed to fulfil mount request: failed to set MOUNT_ATTR_IDMAP on <path>: invalid argument (maybe the source filesystem doesn't support idmap mounts on this kernel?)",
      "failed to fulfil mount request: failed to set MOUNT_ATTR_IDMAP on <path>: <errno>",
      "id-mapped mounts are not supported for rootless containers",
      "idmap mounts not supported: missing `mountExtensions.idmap` entry in `features` command",
      "idmap mounts not supported: entry `mountExtensions.idmap.Enabled` in `features` command not present or disabled",
      "failed to set MOUNT_ATTR_IDMAP on <path>: invalid argument (maybe the filesystem used doesn't support idmap mounts on this kernel?)",
      "failed to set MOUNT_ATTR_IDMAP on <path>: <errno>",
      "mount_setattr `<path>` (maybe the file system used doesn't support idmap mounts on this kernel?): Invalid argument",
      "mount_setattr `<path>`: Invalid argument",
    ],
    evidence: "reported",
    fix:
      "use containerd 2, runc 1.2 or a current crun, and a filesystem and kernel with id-mapped mounts: tmpfs from Linux 6.3 on, " +
      "overlayfs from 5.19 on; NFS and huge pages (hugetlbfs before 6.9) have none: such a pod needs hostUsers: true. Podman without " +
      "root: leave idmap out of the volume's options",
    links: ["https://github.com/opencontainers/runc/pull/4157"],
  },
  {
    id: "snapshotter-idmap-unsupported",
    by: "containerd",
    summary:
      "containerd 2 or CRI-O cannot map the image's files for a pod's user namespace: the snapshotter or kernel has no " +
      "id-mapped mounts",
    texts: [
      "snapshotter <name> doesn't support idmap mounts on this host, configure `slow_chown` to allow a slower and expensive fallback",
      "failed to create idmapped mount: <any>",
      ...["invalid argument", "operation not permitted", "function not implemented"].flatMap((errno) =>
        ["", "failed to mount container <name> in pod sandbox <name>: "].map((step) =>
          `${step}create mapped mount for <path> on <path>: ${errno}`
        )
      ),
      "failed to prepare idmapped overlay: <any>",
      "failed to mount rootfs component: failed to create idmapped mount: <any>",
      "failed to mount rootfs component: failed to prepare idmapped overlay: <any>",
    ],
    evidence: "source",
    fix: "use Linux 5.19 or newer for overlayfs, or set slow_chown = true in the snapshotter's section of " +
      "config.toml, which copies the image's files for each pod; with CRI-O use a newer kernel, or pods without a user namespace",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/docs/user-namespaces/README.md"],
  },
  {
    // Only a daemon that is in a user namespace itself prints the hint.
    id: "layer-owner-unmapped",
    refines: "image-id-outside-mapping",
    by: "containerd",
    summary:
      "the engine itself runs in a user namespace (rootless, or in an unprivileged LXC or other outer container) that does not map the owner of a file of the image",
    texts: ["failed to register layer: ", "<unpacking>: ", ""].flatMap((step) => [
      `${step}failed to Lchown <path> for UID <number>, GID <number>${HINT}: lchown <path>: invalid argument`,
      ...["", "Hint: "].map((hint) =>
        `${step}failed to Lchown <path> for UID <number>, GID <number>: lchown <path>: invalid argument (${hint}${
          HINT.slice(2)
        }`
      ),
    ]),
    evidence: "source",
    fix:
      "compare the UID and GID of the message with cat /proc/self/uid_map and gid_map where the engine runs. LXC or Proxmox (own lines lxc.idmap leave gaps, the default has 65536 ids): map those ids, too, in the outer container's lxc.idmap and in root's lines of the host's /etc/subuid and /etc/subgid, or run the engine in a VM. " +
      "Rootless: give the user more ids in both files and restart it (Podman: podman system migrate). A very large id comes from how the image was built: its maker has to chown the file in the same step",
    links: [
      "https://github.com/containerd/nerdctl/blob/v2.0.0/docs/rootless.md",
      "https://linuxcontainers.org/lxc/manpages/man5/lxc.container.conf.5.html",
    ],
  },
  {
    // Only with a map of its own the daemon looks ids up.
    id: "layer-owner-beyond-remap",
    refines: "image-id-outside-mapping",
    by: "containerd",
    summary: "a file of the image belongs to an id above the range of dockerd's userns-remap (65536 ids by default)",
    texts: ["", "Error processing tar file(exit status 1): ", "ApplyLayer exit status 1 stdout: stderr: "].flatMap((
      step,
    ) =>
      ["Container", "container"].map((word) =>
        `failed to register layer: ${step}${word} ID <number> cannot be mapped to a host ID`
      )
    ),
    evidence: "source",
    fix:
      "the image's maker builds it again with ordinary owners: such ids come from archives that were unpacked as root (tar --no-same-owner) or from COPY; chown in the same step, as a later one leaves the layer as it is. Until then a larger range for the remap user (dockremap) in /etc/subuid and /etc/subgid, after which docker pulls and creates anew, or dockerd without userns-remap, which weakens its isolation. " +
      "Neither deletes images and containers, but they are not listed with another range",
    links: ["https://docs.docker.com/engine/security/userns-remap/"],
  },
  {
    id: "image-id-outside-mapping",
    by: "containerd",
    summary:
      "a file of the image belongs to an id outside the mapping of the pod or of a rootless daemon, the daemon's filesystem (NTFS, FAT) has no owners, or ids were shifted twice",
    texts: [
      "mount callback failed on <path>: container ID <number> cannot be mapped to a host ID",
      ...["Hint: ", ""].map((hint) =>
        `failed to Lchown <path> for UID <number>, GID <number>: lchown <path>: invalid argument (${hint}try increasing the number of subordinate IDs in /etc/subuid and /etc/subgid)`
      ),
      "mount callback failed on <path>: lchown <path>: invalid argument",
      "failed to register layer: lchown <path>: invalid argument",
      "<unpacking>: lchown <path>: invalid argument",
      "<unpacking>: invalid argument",
      "ApplyLayer <any> stderr: lchown <path>: invalid argument",
      "ApplyLayer <any>: lchown <path>: invalid argument",
      ...["Container", "container"].map((word) => `${word} ID <number> cannot be mapped to a host ID`),
    ],
    evidence: "reported",
    fix:
      "rootless, or dockerd with userns-remap: give the user (dockremap) more ids in /etc/subuid and /etc/subgid and restart the daemon (podman system migrate), or build the " +
      "image with ids below 65536; a layer that Podman keeps for a container with a smaller map (--uidmap): remove that container and image, and pull it before; neither of both: put the daemon's data on ext4, xfs or btrfs. With hostUsers: false update containerd; " +
      "a snapshotter of its own (SOCI, stargz) needs remap-ids in capabilities of its table below proxy_plugins",
    links: [
      "https://github.com/containerd/containerd/issues/12329",
      "https://github.com/bottlerocket-os/bottlerocket/issues/4854",
      "https://github.com/containerd/nerdctl/blob/v2.0.0/docs/rootless.md",
    ],
  },
];
