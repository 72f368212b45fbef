/**
 * What containerd refuses in a request: found by an error's text, and of a request by the model.
 *
 * The id of a refusal that the model knows is its error code.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { USER_REFUSALS } from "./daemon_user.ts";
import { USER_NAMESPACE_REFUSALS } from "./daemon_user_namespace.ts";
import { OF_CONTAINERS } from "./signs.ts";

const CRI = "https://github.com/containerd/containerd/tree/v2.1.0/internal/cri/server";

/** Handlers that NVIDIA's container toolkit writes. */
const NVIDIA = oneOf(["nvidia", "nvidia-cdi", "nvidia-legacy", "nvidia-experimental"]);

/** Requests that containerd refuses. */
export const REQUEST_REFUSALS: readonly DaemonRule[] = [
  {
    id: "missing-metadata",
    by: "containerd",
    summary: "a request without metadata",
    texts: ["sandbox config must include metadata", "container config must include metadata"],
    evidence: "source",
    fix: "set the metadata: name, namespace and uid of the pod",
    links: [CRI],
  },
  {
    id: "untrusted-handler",
    by: "containerd",
    summary: "a pod with the untrusted-workload annotation names a runtime handler",
    texts: ["untrusted workload with explicit runtime handler is not allowed"],
    evidence: "source",
    fix: "remove the annotation io.kubernetes.cri.untrusted-workload and keep the RuntimeClass",
    links: [CRI],
  },
  {
    id: "untrusted-host-access",
    by: "containerd",
    summary: "a pod with the untrusted-workload annotation uses a namespace of the node",
    texts: ["untrusted workload with host access is not allowed"],
    evidence: "source",
    fix: "remove the annotation io.kubernetes.cri.untrusted-workload, or hostNetwork, hostPID and hostIPC",
    links: [CRI],
  },
  {
    id: "runtime-handler",
    by: "containerd",
    summary:
      "the runtime handler of the pod is not configured on the node, or its table in config.toml has no runtime_type",
    texts: [
      "no runtime for <handler> is configured",
      "unable to get OCI runtime for sandbox <id>: no runtime for <handler> is configured",
      "failed to get sandbox runtime: no runtime for <handler> is configured",
      "failed to create containerd container: create container failed validation: container.Runtime.Name must be set: invalid argument",
      "failed to find runtime handler <handler>",
    ],
    evidence: "source",
    fix:
      'install the runtime on this node and give the handler (kubectl get runtimeclass) a table with runtime_type in config.toml (for runc: runtime_type = "io.containerd.runc.v2"), then restart containerd: nvidia-ctk runtime configure, kata-deploy and the GPU operator write it. k3s and RKE2 find nvidia, crun and wasm shims when they start: restart them, others in their template; in 1.x a runtimes table of the file replaces the default one. CRI-O: a table crio.runtime.runtimes.HANDLER. Only some nodes have it: scheduling.nodeSelector of the RuntimeClass. Or remove runtimeClassName',
    links: [CRI, "https://github.com/containerd/containerd/issues/6964"],
  },
  {
    id: "nvidia-handler-missing",
    refines: "runtime-handler",
    by: "containerd",
    summary:
      "the pod's RuntimeClass asks for NVIDIA's runtime, which the runtime's configuration on this node does not have, or not in the file that it reads",
    texts: [
      `no runtime for ${NVIDIA} is configured`,
      `unable to get OCI runtime for sandbox <id>: no runtime for ${NVIDIA} is configured`,
      `failed to get sandbox runtime: no runtime for ${NVIDIA} is configured`,
      `failed to find runtime handler ${NVIDIA} from runtime list <value>`,
      `failed to find runtime handler ${NVIDIA}`,
    ],
    evidence: "reported",
    fix: "containerd config dump | grep -A3 nvidia shows what is read. GPU operator: its pod " +
      "nvidia-container-toolkit-daemonset on this node writes it: read its log (it waits for the driver); where " +
      "containerd is not at its usual place (k3s, RKE2, MicroK8s, k0s, kops): toolkit.env CONTAINERD_CONFIG, " +
      "CONTAINERD_SOCKET. By hand: install nvidia-container-toolkit, nvidia-ctk runtime configure " +
      "--runtime=containerd (or crio) and restart it; containers go on; k3s and RKE2 find the installed toolkit by " +
      "themselves: restart them. A node without a GPU: keep such pods away by a nodeSelector",
    links: [
      "https://github.com/NVIDIA/gpu-operator/issues/730",
      "https://docs.nvidia.com/datacenter/cloud-native/gpu-operator/latest/getting-started.html",
    ],
  },
  ...USER_NAMESPACE_REFUSALS,
  {
    id: "selinux-level",
    by: "containerd",
    summary: "an SELinux level that cannot be parsed",
    texts: [
      "failed to init selinux options <any>: the format of 'level' <level> is not correct",
      "the format of 'level' <level> is not correct",
    ],
    evidence: "source",
    fix: "set a level such as s0:c1,c2",
    links: [CRI],
  },
  {
    id: "apparmor-asked-without-apparmor",
    by: "containerd",
    summary: "an AppArmor profile is requested on a node without AppArmor, or one that is not loaded",
    texts: [
      "config provided AppArmor profile <name> not loaded",
      "applying apparmor profile to container <hash>: config provided AppArmor profile <name> not loaded",
      "failed to generate apparmor spec opts: apparmor is not supported",
      "failed to generate apparmor spec opts: apparmor profile not found <profile>",
      "failed to generate apparmor spec opts: nil apparmor profile is not supported",
      "failed to generate apparmor spec opts: open <path>: <errno>",
      "AppArmor profile <profile> specified but not loaded",
      "AppArmor profile <profile> specified, but AppArmor is not enabled",
      "profile <profile> specified but AppArmor is disabled on the host",
    ],
    evidence: "source",
    fix:
      "remove the profile (appArmorProfile of the pod, --security-opt apparmor=NAME), or load it on the node with apparmor_parser -r " +
      "FILE; where AppArmor is off, boot with apparmor=1 security=apparmor",
    links: [CRI],
  },
  {
    id: "seccomp-unsupported",
    by: "containerd",
    summary: "a seccomp profile on a node whose kernel, or whose Docker, has no seccomp: the daemon refuses it",
    texts: [
      "failed to generate seccomp spec opts: seccomp is not supported",
      "seccomp is not enabled in your kernel, cannot run a custom seccomp profile",
      "seccomp profiles are not supported on this daemon, you cannot specify a custom seccomp profile",
      "seccomp is not enabled, cannot run with a profile",
    ],
    evidence: "source",
    fix:
      "use a kernel with CONFIG_SECCOMP_FILTER (docker info lists seccomp where it works) and a daemon built with seccomp; the kubelet " +
      "requests RuntimeDefault for every sandbox, and Docker runs without --security-opt seccomp=FILE",
    links: [CRI],
  },
  {
    id: "seccomp-profile-name",
    by: "containerd",
    summary: "a seccomp profile string that is not unconfined, runtime/default, docker/default or localhost/…",
    texts: ["failed to generate seccomp spec opts: invalid profile <profile>"],
    evidence: "source",
    fix: "use runtime/default, unconfined or localhost/ with a path",
    links: [CRI],
  },
  {
    id: "seccomp-localhost-ref",
    by: "containerd",
    summary: "the name of a localhost seccomp profile with another profile type",
    texts: [
      "seccomp config invalid LocalhostRef must only be set if ProfileType is Localhost",
      "failed to generate seccomp spec opts: seccomp config invalid LocalhostRef must only be set if ProfileType is Localhost",
    ],
    evidence: "source",
    fix: "set the type to Localhost, or remove the name",
    links: [CRI],
  },
  {
    id: "seccomp-profile-type",
    by: "containerd",
    summary: "an unknown seccomp profile type",
    texts: ["seccomp unknown ProfileType", "failed to generate seccomp spec opts: seccomp unknown ProfileType"],
    evidence: "source",
    fix: "set the type to RuntimeDefault, Unconfined or Localhost",
    links: [CRI],
  },
  {
    id: "seccomp-profile-file",
    by: "containerd",
    summary: "a localhost seccomp profile that cannot be read",
    texts: [
      "unable to load seccomp profile: open seccomp profile: open <path>: no such file or directory",
      "open seccomp profile: open <path>: no such file or directory",
      "unable to load seccomp profile: opening seccomp profile failed: open <path>: no such file or directory",
      "cannot load seccomp profile <hostPath>: open <hostPath>: <errno>",
      "cannot load seccomp profile <hostPath>: read <hostPath>: <errno>",
      "failed to generate seccomp spec opts: cannot load seccomp profile <hostPath>: open <hostPath>: <errno>",
    ],
    evidence: "source",
    fix:
      "put the file below /var/lib/kubelet/seccomp on every node; localhostProfile is relative to that directory, without localhost/ before it. A profile of the Security Profiles Operator: kubectl get seccompprofile -o yaml: status.localhostProfile is what the pod has to name, and its pod spod has to run on this node. Its newer releases have no namespace in that path: make pods and recordings anew that name operator/NAMESPACE/…",
    links: [CRI],
  },
  {
    id: "seccomp-profile-json",
    by: "containerd",
    summary: "a localhost seccomp profile that cannot be decoded",
    texts: [
      "decoding seccomp profile failed <hostPath>: <any>",
      "failed to generate seccomp spec opts: decoding seccomp profile failed <hostPath>: <any>",
    ],
    evidence: "source",
    fix: "correct the profile's JSON",
    links: [CRI],
  },
  {
    id: "image-without-command",
    refines: "image-command",
    by: "shim",
    summary: "the image has neither CMD nor ENTRYPOINT, and docker run or the Compose file gives no command",
    texts: [
      ...["No command specified", "no command specified"].flatMap((words) => [
        `Error response from daemon: ${words}`,
        `docker: Error response from daemon: ${words}`,
        `docker: Error response from daemon: ${words}.`,
        `Cannot create container for service <name>: ${words}`,
        `Cannot create container for service <name>: b'${words}'`,
        `500 Server Error: Internal Server Error (${words})`,
        `400 Client Error: Bad Request (${words})`,
      ]),
      "No command specified",
      "Error: No command or entrypoint provided, and no CMD or ENTRYPOINT from image",
      "no command or entrypoint provided, and no CMD or ENTRYPOINT from image",
    ],
    evidence: "source",
    needs: ["daemon", "docker", "podman", "image", "Internal Server Error", "Bad Request", "container for service"],
    fix:
      "write a command behind the image's name, command: in Compose, or CMD in the Dockerfile: an ENTRYPOINT there removes the CMD of its base image, and entrypoint: in Compose that of the image. docker image inspect -f '{{.Config.Entrypoint}} {{.Config.Cmd}}' IMAGE shows them: images of docker import and FROM scratch have none. " +
      "An image with data alone: any word does as command (docker create, volumes_from), if it is never started; else COPY --from it. If it worked before, the image has changed: take its earlier tag or digest",
    links: ["https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact"],
  },
  {
    id: "image-command",
    by: "containerd",
    summary: "the pause image has neither entrypoint nor cmd, or a container has no command",
    texts: [
      "invalid empty entrypoint and cmd in image config <any>",
      "failed to generate container <id> spec: failed to generate spec: no command specified",
      "failed to generate spec: no command specified",
      "Error: no command specified",
      "CreateContainerError: no command specified",
      "(CreateContainerError): no command specified",
      "Error response from daemon: no command specified",
      "docker: Error response from daemon: no command specified",
      "Error: No command or entrypoint provided, and no CMD or ENTRYPOINT from image",
      "no command or entrypoint provided, and no CMD or ENTRYPOINT from image",
      "500 Server Error: Internal Server Error (No command specified)",
      "No command specified",
    ],
    evidence: "source",
    needs: [
      "daemon",
      "docker",
      "podman",
      "generate",
      "image",
      "Internal Server Error",
      "entrypoint",
      "container",
      "kubelet",
      "Error: no command specified",
      "CreateContainerError",
    ],
    fix:
      "for the sandbox: set sandbox_image to a pause image; for a container: set command, or use an image with an entrypoint. An image that holds a checkpoint has none: the node's engine has to restore it (CRI-O, containerd 2.1 and later)",
    links: [CRI],
  },
  ...USER_REFUSALS,
  {
    id: "label-size",
    by: "containerd",
    summary: "a label, or an annotation that becomes a label of the snapshot, is longer than containerd stores",
    texts: [
      "label key and value length (<number> bytes) greater than maximum size (4096 bytes), key: <any>: invalid argument",
      "label key and value greater than maximum size (4096 bytes), key: <any>: invalid argument",
    ],
    evidence: "source",
    fix: "shorten the label: key and value together have at most 4096 bytes",
    links: ["https://github.com/containerd/containerd/blob/v1.7.24/labels/validate.go"],
  },
  {
    id: "label-key",
    by: "containerd",
    summary: "a label with an empty key",
    texts: ["failed to set label <value>: key required"],
    evidence: "source",
    fix: "remove the label",
    links: [CRI],
  },
  {
    id: "docker-mount-propagation",
    refines: "mount-propagation-not-shared",
    by: "containerd",
    summary:
      "a bind mount with rslave or slave, whose source lies on a mount that is private where Docker's daemon runs: as on Docker Desktop, in WSL and on systems without systemd",
    texts: ["path <hostPath> is mounted on <path> but it is not a shared or slave mount"],
    evidence: "reported",
    // The daemon says the same to the kubelet, for a pod's mountPropagation.
    anywhere: [
      "docker: Error response from daemon: path",
      "[+] Running",
      "Cannot start service",
      "docker compose",
      "docker-compose",
      "http+docker",
    ],
    fix:
      "remove rslave from the volume: /:/host:ro instead of /:/host:ro,rslave, and bind.propagation of compose; the container then does not see what is mounted later. node-exporter on Docker Desktop only measures its virtual machine. On a Linux host of its own: sudo mount --make-rshared /, at each boot before Docker; " +
      "if findmnt -o TARGET,PROPAGATION / says shared, the daemon's own does not: remove MountFlags from docker.service; Docker of a snap: take Docker's own packages",
    links: [
      "https://github.com/prometheus/node_exporter/issues/2742",
      "https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation",
    ],
  },
  {
    id: "mount-propagation-not-shared",
    by: "containerd",
    summary: "a volume with mount propagation, below a mount of the node that is not shared",
    texts: [
      "path <hostPath> is mounted on <path> but it is not a shared mount",
      "path <hostPath> is mounted on <path> but it is not a shared or slave mount",
      "failed to find the mount info for <hostPath>",
    ],
    evidence: "source",
    fix:
      "run mount --make-rshared on the node, for the mount that the message names (k3d, kind: docker exec NODE mount --make-rshared /); it lasts until a reboot, so let a unit before the engine's do it. If the node's findmnt -o TARGET,PROPAGATION already says shared, the engine's own does not: remove MountFlags=slave or private " +
      "from its unit (systemctl show docker -p MountFlags) and restart it. Or do without: remove rslave of Docker's -v (Docker Desktop, WSL), or mountPropagation of the pod's volumeMount (node-exporter's chart: hostRootFsMount), which then does not see later mounts",
    links: ["https://github.com/kubernetes/kubernetes/issues/46643"],
  },
  {
    id: "recursive-read-only-refused",
    by: "containerd",
    summary: "a recursive read-only mount that cannot be created",
    texts: [
      "kernel version <name> does not support recursive read-only mounts",
      "runtime handler does not support recursive read-only mounts (hostPath=<hostPath>)",
      "recursive read-only mount needs private propagation, got <words> (hostPath=<hostPath>)",
      "recursive read-only mount conflicts with RW mount (hostPath=<hostPath>)",
    ],
    evidence: "source",
    fix: "use Linux 5.12 or newer and runc 1.1 or newer",
    links: [CRI],
  },
  {
    id: "relabel-by-descriptor",
    refines: "relabel-failed",
    by: "shim",
    summary:
      "Buildah or Podman sets a SELinux label by /proc/self/fd, which takes none: programs of releases that do not fit; or the filesystem has no labels",
    texts: [
      "setting file label on /proc/self/fd/<fd>: lsetxattr /proc/self/fd/<fd>: operation not supported",
      "lsetxattr /proc/self/fd/<fd>: operation not supported",
    ],
    evidence: "reported",
    fix:
      "update Podman and Buildah together. Until then, or where the storage has no labels (NFS), --security-opt label=disable, which takes SELinux's protection from that one build or container; drop :z and :Z",
    links: ["https://github.com/podman-container-tools/podman/issues/13727"],
  },
  {
    id: "relabel-failed",
    by: "containerd",
    summary:
      "a volume cannot be labelled for SELinux: its filesystem has no labels, is read-only, or is another user's",
    texts: [
      "relabel <path> with <label> failed: <any>",
      "relabel failed <path>: <any>",
      "failed to change selinux label: insufficient permissions, possibly due to a file owned by another user (current user: uid <number>): <any>",
      // Few texts, as words that many texts have say little.
      ...["lsetxattr <path>", "lsetxattr(label=<any>) <path>"].flatMap((call) => [
        `${call}: <errno>`,
        `relabel <path> with <label> failed: ${call}: <errno>`,
        `relabel failed <path>: ${call}: <errno>`,
      ]),
      "relabel failed <path>: <errno>",
      "failed to set file label on <path>: <errno>",
      "setting selinux label for <path> to <label> as shared: <errno>",
      'SELinux relabeling of <path> is not allowed: "<errno>"',
    ],
    evidence: "source",
    needs: [...OF_CONTAINERS, "relabel", "selinux label", "file label", "Error: lsetxattr", "lsetxattr(label="],
    fix:
      "do not relabel this volume: no :z or :Z on NFS, CIFS, FAT or exFAT, nor on directories that podman machine shares from a Mac or Windows; --security-opt label=disable turns SELinux off for one container. Or use a filesystem with extended attributes: mount NFS and CIFS with context=system_u:object_r:container_file_t:s0 or run setsebool -P virt_use_nfs 1. Relabel only files of the user that runs the engine (chown those that root or another user has in it; podman unshare chown), no home or system directory, which breaks other programs of it",
    links: [
      CRI,
      "https://github.com/moby/moby/issues/31255",
      "https://github.com/podman-container-tools/podman/issues/2034",
    ],
  },
  {
    id: "device-link-dangling",
    refines: "volume-source-failed",
    by: "containerd",
    summary:
      "a device plugin or volume mounts a link in the node's /dev that leads nowhere, as the device that it named was removed",
    texts: [
      "failed to generate container <id> spec: failed to generate spec: ",
      "failed to generate container <id> spec: ",
      "failed to generate spec: ",
    ].map((step) => `${step}failed to mkdir /dev/<path>: mkdir /dev/<path>: file exists`),
    evidence: "reported",
    fix:
      "ls -l that path on the node, and remove the link, or let udev make them anew (sudo udevadm trigger, or reboot): simple-framebuffer's card in /dev/dri/by-path goes when the GPU's own driver takes over. Intel's GPU plugin: update it, or start it with -bypath=none. A volume of your own: name the device that is there",
    links: ["https://github.com/intel/intel-device-plugins-for-kubernetes/issues/2296"],
  },
  {
    id: "volume-source-failed",
    by: "containerd",
    summary: "a volume's path on the node cannot be created or examined",
    texts: [
      "failed to generate container <id> spec: failed to generate spec: failed to mkdir <hostPath>: <any>",
      "failed to generate container <id> spec: failed to generate spec: failed to mkdir <hostPath>: mkdir <hostPath>: <errno>",
      "failed to generate container <id> spec: failed to generate spec: failed to stat <hostPath>: <any>",
      "failed to generate container <id> spec: failed to generate spec: failed to stat <hostPath>: stat <hostPath>: <errno>",
      "failed to generate spec: failed to mkdir <hostPath>: <any>",
      ...["operation not permitted", "read-only file system", "permission denied", "file exists", "not a directory"]
        .map((errno) => `Error: failed to mkdir <path>: mkdir <path>: ${errno}`),
      "failed to generate spec: failed to mkdir <hostPath>: mkdir <hostPath>: <errno>",
      "failed to generate spec: failed to stat <hostPath>: <any>",
      "failed to generate spec: failed to stat <hostPath>: stat <hostPath>: <errno>",
      "failed to generate spec: failed to stat <hostPath> errno=<number>",
      "failed to generate spec: failed to resolve symlink <words>: <any>",
      ...["lstat", "readlink"].map((call) =>
        `failed to resolve symlink /var/lib/kubelet<path>: ${call} <path>: <errno>`
      ),
      ...["failed to generate spec: ", "failed to generate container <id> spec: failed to generate spec: "].flatMap(
        (step) =>
          ["lstat", "readlink"].map((call) => `${step}failed to resolve symlink <hostPath>: ${call} <path>: <errno>`),
      ),
      "relabel <hostPath> with <label> failed: SELinux relabeling of <hostPath> is not allowed",
    ],
    evidence: "source",
    fix:
      "check the path on the node: its filesystem may be read-only, unmounted or unreachable (NFS, FUSE, CSI: read the " +
      "log of its driver); on Fedora CoreOS, RHCOS, Flatcar and Talos only directories below /var can be made; " +
      "file exists means a link there that leads nowhere, or of a mount whose program has ended: umount -l; permission denied means a filesystem that refuses root: " +
      "FUSE without allow_other, NFS with root_squash, a Ceph client that was shut out (dmesg): mount it anew",
    links: [CRI],
  },
  {
    id: "volume-source-read-only",
    refines: "volume-source-failed",
    by: "containerd",
    summary:
      "the path of a hostPath volume does not exist on the node and cannot be made: the node's filesystem is read-only there, as on Talos and other fixed systems",
    texts: [
      ...["failed to generate container <id> spec: failed to generate spec: ", "failed to generate spec: "].map((
        step,
      ) => `${step}failed to mkdir <hostPath>: mkdir <hostPath>: read-only file system`),
    ],
    evidence: "source",
    fix:
      "set the chart's path to one below /var, which can be written: for Kube-OVN OPENVSWITCH_DIR=/var/lib/openvswitch and OVN_DIR=/var/lib/ovn, for Spegel on Talos containerdRegistryConfigPath: /etc/cri/conf.d/hosts; if the message still has the old path, the value is not read (a wrong key, an older chart). /etc/containerd of Talos is /etc/cri, its FlexVolumes are below /var. " +
      "On an ordinary node: dmesg, and mount | grep ' ro', as a fault of the disk makes it read-only, too",
    links: ["https://github.com/kubeovn/kube-ovn/issues/4468", "https://github.com/spegel-org/spegel/issues/638"],
  },
  {
    id: "devices-unlisted",
    by: "containerd",
    summary:
      "the node's /dev cannot be listed for a privileged container: an entry of it vanished at that moment, as processes' files in LXC's /dev/.lxc do",
    texts: [
      ...["no such file or directory", "permission denied"].flatMap((errno) => [
        `linux runtime spec devices: lstat /dev/<any>: ${errno}`,
        `linux runtime spec devices: open /dev/<any>: ${errno}`,
      ]),
      "linux runtime spec devices: readdirent: invalid argument",
      "linux runtime spec devices: readdirent <any>: invalid argument",
    ],
    evidence: "source",
    fix:
      "start the container again. If it stays, and the node is an LXC container or the path is below /dev/.lxc, /dev/.lxd-mounts or /dev/.udev, update Docker (17.06) or containerd, which leave these out; or give the " +
      "container its capabilities and devices instead of privileged",
    links: ["https://github.com/canonical/lxd/issues/2825", "https://github.com/moby/moby/issues/32968"],
  },
  {
    id: "device-missing",
    by: "containerd",
    summary: "a device of the container does not exist on the node, or is not a device",
    texts: [
      ...["", "failed to generate spec: "].flatMap((step) =>
        ["<errno>"].map((cause) =>
          `${step}error gathering device information while adding custom device <name>: ${cause}`
        )
      ),
      "failed to generate spec: lstat <hostPath>: no such file or directory",
      "failed to generate spec: lstat <hostPath>: <errno>",
      "failed to generate spec: failed to apply OCI options: lstat <hostPath>: no such file or directory",
      "failed to apply OCI options: lstat /dev/<name>: no such file or directory",
      // Of Podman, and of its interface for Docker's clients.
      ...["Error: ", "container create: "].map((step) => `${step}stat /dev/<any>: no such file or directory`),
      "failed to generate spec: get device path: <hostPath> containerPath: <hostPath> error: not a device node",
      "failed to generate spec: error gathering device information while adding custom device <hostPath>: <any>",
      "error gathering device information while adding custom device <hostPath>: <any>",
      "error gathering device information while adding custom device <hostPath>: <errno>",
      "error gathering device information while adding custom device <hostPath>: lstat <hostPath>: <errno>",
      "failed to generate spec: not a device node",
    ],
    evidence: "source",
    fix: "check the path where the engine runs (ls -l): a device comes with its kernel module or adapter (USB: use " +
      "/dev/serial/by-id/…, as ttyUSB0 changes); Docker Desktop, WSL and macOS lack the PC's devices; a VM or LXC " +
      "gets them from its host. Remove from devices what the node lacks (/dev/dri, /dev/kvm). Not in the pod: a " +
      "device plugin named it, and has to create it on the node, not in its own container (see its log). A block " +
      "volume (volumeDevices) after a reboot: delete the pod; if it stays, unmount what is left of it below " +
      "/var/lib/kubelet/plugins/kubernetes.io/csi/volumeDevices",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/pkg/oci/utils_unix.go"],
  },
  {
    id: "host-shm",
    by: "containerd",
    summary: "host IPC on a node without /dev/shm",
    texts: ['host "/dev/shm" is not available for host ipc: stat /dev/shm: <errno>'],
    evidence: "source",
    fix: "mount a tmpfs on /dev/shm on the node",
    links: [CRI],
  },
  {
    id: "hugetlb-controller-missing",
    by: "containerd",
    summary: "a huge page limit without the hugetlb cgroup controller",
    texts: [
      "huge pages limits are specified but hugetlb cgroup controller is missing. Please set tolerate_missing_hugetlb_controller to `true` to ignore this error",
    ],
    evidence: "source",
    fix: "set tolerate_missing_hugetlb_controller in config.toml, or enable the controller",
    links: [CRI],
  },
  {
    id: "cdi-disabled",
    by: "containerd",
    summary: "CDI devices are requested, but CDI is off",
    texts: ["CDI devices (<names>) requested but CDI support is explicitly disabled"],
    evidence: "source",
    fix: "set enable_cdi in config.toml",
    links: [CRI],
  },
  {
    id: "cdi-device-unknown",
    by: "containerd",
    summary: "a CDI device that no CDI spec file on the node defines",
    texts: [
      "CDI device injection failed: unresolvable CDI devices <any>",
      "unresolvable CDI devices <any>",
      "CDI device injection failed: unresolvable CDI devices <names>",
      "failed to inject CDI devices: unresolvable CDI devices <names>",
      "setting up CDI devices: unresolvable CDI devices <names>",
      "unresolvable CDI devices <names>",
      "CDI device injection failed: failed to inject devices: <any>",
    ],
    evidence: "source",
    fix: "NVIDIA: nvidia-smi has to work; then sudo nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml (Jetson: " +
      "--mode=csv), again after each update of driver or toolkit (from 1.18 on nvidia-cdi-refresh.service does " +
      "it); nvidia-ctk cdi list shows what is valid. The engine has to read that file (chmod a+r; cdi-spec-dirs; " +
      "an old Podman cannot read a newer toolkit's: update it). A device plugin's, DRA driver's or GPU operator's: " +
      "its pod writes the spec: read its log, restart it, update it (toolkit and plugin of one release). Docker " +
      "does without CDI with --gpus all; the NVIDIA runtime with mode legacy",
    links: [
      "https://github.com/cncf-tags/container-device-interface",
      "https://github.com/NVIDIA/nvidia-container-toolkit/issues/1537",
    ],
  },
  {
    id: "privileged-in-plain-sandbox",
    by: "containerd",
    summary: "a privileged container in a sandbox that is not privileged",
    texts: ["no privileged container allowed in sandbox"],
    evidence: "source",
    fix:
      "make the sandbox's request privileged as well: the kubelet does so if one of the pod's containers is; in crictl set privileged in both files",
    links: [CRI, "https://github.com/cri-o/cri-o/blob/v1.30.0/server/container_create.go"],
  },
  {
    id: "target-container-invalid",
    by: "containerd",
    summary: "an ephemeral container whose target does not run in the pod",
    texts: [
      "invalid target container: container <value> is not running - in state <state>",
      "invalid target container: container <value> does not exist: <any>",
      "invalid target container: container <value> does not exist: Multiple IDs found with provided prefix: <value>",
      "invalid target container: container <value> (sandbox <id>) does not belong to sandbox <id>",
    ],
    evidence: "source",
    fix: "name a running container of the same pod in targetContainerName",
    links: [CRI],
  },
];
