/**
 * What newer releases of runc, and virtual machines and tools of runtimes, say of a container's configuration and of the node.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const RUNC = "https://github.com/opencontainers/runc/blob/main/libcontainer";
const KATA = "https://github.com/kata-containers/kata-containers";

/** Steps before what runc says of a bind mount's flags. */
const BIND_STEPS: readonly string[] = [
  "",
  "failed to set user-requested vfs flags on bind-mount: ",
  "error mounting <source> to rootfs at <destination>: failed to set user-requested vfs flags on bind-mount: ",
  "error mounting <source> to rootfs at <destination>: ",
];

/** Values that a runtime does not take. */
export const RUNTIME_VALUES: readonly DaemonRule[] = [
  {
    id: "bind-flags-locked",
    refines: "mount-refused",
    by: "runtime",
    summary:
      "a bind mount asks to clear a flag, such as noexec or nodev, that its source has and that a user namespace may not change",
    texts: [
      ...["permission denied", "operation not permitted"].flatMap((errno) =>
        BIND_STEPS.flatMap((step) => [
          `${step}cannot clear locked flags <words>: ${errno}`,
          `${step}cannot change locked atime flags <words>: ${errno}`,
          `${step}remount with locked flags <words> re-applied: ${errno}`,
        ])
      ),
      ...["permission denied", "operation not permitted"].map((errno) =>
        `error mounting <source> to rootfs at <destination>: failed to set user-requested vfs flags on bind-mount: ${errno}`
      ),
    ],
    evidence: "source",
    fix:
      "ask for the flags that the source's filesystem has on the node (findmnt -T SOURCE: nosuid, nodev, noexec, noatime), so leave exec, dev, suid or strictatime out of the mount's options; or mount it there without them, or use another directory. Rootless and with userns-remap the kernel locks them",
    links: [`${RUNC}/rootfs_linux.go`],
  },
  {
    id: "mount-over-root",
    refines: "mount-refused",
    by: "runtime",
    summary: "a mount's destination leads to the container's root itself, as by a symbolic link in the image",
    texts: [
      "error mounting <source> to rootfs at <destination>: mountpoint <path> is on the top of rootfs <path>",
      "mountpoint <path> is on the top of rootfs <path>",
    ],
    evidence: "source",
    fix:
      "give a directory below / as the destination; where it is one, look for a link in the image that leads to / (docker run --rm IMAGE ls -l PATH) and mount at the place that is meant",
    links: [`${RUNC}/rootfs_linux.go`],
  },
  {
    id: "rootfs-read-only-denied",
    by: "runtime",
    summary:
      "runc may not make the container's root read-only: an outer container or user namespace has locked its mount",
    texts: ["operation not permitted", "permission denied"].map((errno) =>
      `error setting rootfs as readonly: ${errno}`
    ),
    evidence: "source",
    fix:
      "run this container without readOnlyRootFilesystem (--read-only), which weakens it, or let the engine's data lie on a filesystem that the outer container mounts without nosuid, nodev or noexec, or run the outer container with nesting; update runc to 1.2",
    links: [`${RUNC}/rootfs_linux.go`],
  },
  {
    id: "devpts-covered",
    by: "runtime",
    summary:
      "a mount of the container covers /dev/pts or /dev/ptmx, so runc does not open a terminal on what lies there",
    texts: [
      "ptmx handle is not a real devpts mount: super magic is <value>",
      "ptmx handle is not a real char ptmx device: ftype <value>",
      "ptmx handle has wrong inode number: <value>",
      "pty peer handle is not on a real devpts mount: super magic is <value>",
      "verify ptmx handle: <any>",
    ],
    evidence: "source",
    fix:
      "remove volumes at /dev, /dev/pts and /dev/ptmx (give single devices instead), or run without a terminal (no -t, tty: false). The check is of runc 1.2.8, 1.3.3 and 1.4, against CVE-2025-52565: an older runc lets it pass, unsafely",
    links: ["https://github.com/opencontainers/runc/security/advisories/GHSA-qw9x-cqr3-wc7r"],
  },
  {
    id: "scheduler-with-cpuset",
    by: "runtime",
    summary:
      "the container has both a scheduling policy of its own and a set of allowed CPUs, which the kernel does not take together",
    texts: ["process scheduler can't be used together with AllowedCPUs"],
    evidence: "source",
    fix:
      "leave out one of both: process.scheduler of the spec, or cpuset-cpus (the CPU manager static of the kubelet sets it for guaranteed pods with whole CPUs)",
    links: [`${RUNC}/init_linux.go`],
  },
  {
    id: "rdt-directory-missing",
    by: "runtime",
    summary: "the container names a class of Intel RDT (closID) that does not exist on the node",
    texts: [
      "clos dir not accessible (must be pre-created when schemata, l3CacheSchema and memBwSchema are empty): <any>",
    ],
    evidence: "source",
    fix:
      "make it: mkdir /sys/fs/resctrl/NAME, with its schemata, before containers use it, at each boot; or define the class in rdt_config_file, or remove the pod's annotation for RDT",
    links: [`${RUNC}/intelrdt/intelrdt.go`],
  },
  {
    id: "net-device-not-found",
    by: "runtime",
    summary:
      "a network device that the container is to get (linux.netDevices) is not on the node, or another container has it",
    texts: [
      "link not found for interface <name> on runtime namespace: <any>",
      "move netDevice <name> to namespace <path>: link not found for interface <name> on runtime namespace: <any>",
    ],
    evidence: "source",
    fix:
      "look with ip link on the node for its name; a device that another container has comes back when that one ends. The driver that allots it (DRA, NRI) or the spec has to name one that is free",
    links: [`${RUNC}/network_linux.go`],
  },
  {
    id: "network-settings-without-namespace",
    by: "runtime",
    summary: "the container has network interfaces or devices of its own, but runs in the host's network",
    texts: [
      "unable to apply network settings without a private NET namespace",
    ],
    evidence: "source",
    fix:
      "run it in a network namespace of its own (no --net=host, no hostNetwork: true), or leave the networks and netDevices of config.json out",
    links: [`${RUNC}/configs/validate/validator.go`],
  },
  {
    id: "cpu-idle-and-shares",
    by: "runtime",
    summary: "the container has both cpu.idle and a CPU weight, of which systemd takes one",
    texts: ["cannot set both `cpu.idle` and `cpu.<shares|weight>`"],
    evidence: "source",
    fix:
      "leave out one of both: idle of linux.resources.cpu, or the weight (--cpu-shares, a CPU request); or use the cgroup manager cgroupfs",
    links: ["https://github.com/containers/crun/blob/main/src/libcrun/cgroup-systemd.c"],
  },
  {
    id: "kvm-device-missing",
    by: "runtime",
    summary:
      "the virtual machine of the container has no /dev/kvm: the CPU's virtualization is off, the module is not loaded, or the node is a container",
    texts: [
      "`/dev/kvm` unavailable: <errno>",
      "`/dev/kvm` unavailable",
      "failed to get the gid of /dev/kvm",
    ],
    evidence: "source",
    fix:
      "modprobe kvm_intel or kvm_amd; on a PC turn VT-x or AMD-V on in the firmware, in a virtual machine nested virtualization (bare-metal instances in a cloud); give a node that is a container --device /dev/kvm, and rootless users the group kvm. Kata's rootless mode wants the device's group to be known",
    links: [`${KATA}/blob/main/docs/install/README.md`],
  },
  {
    id: "kata-cgroup-path",
    by: "shim",
    summary: "Kata is set to cgroups of systemd, and the kubelet and containerd give it a path of cgroupfs",
    texts: [
      "malformed systemd path <name>: expected to be of form <name>",
      "malformed systemd path <path>: expected to be of form 'slice:prefix:name'",
      "Path: <path> is not valid systemd's cgroups path",
    ],
    evidence: "source",
    fix:
      "let all use the same driver: cgroupDriver of the kubelet, SystemdCgroup in options of the runtime kata in containerd's config.toml (CRI-O: cgroup_manager), and restart both",
    links: [`${KATA}/blob/main/docs/design/host-cgroups.md`],
  },
  {
    id: "kata-pod-resources",
    by: "shim",
    summary: "Kata asks the kubelet which devices the pod has, and gets no answer",
    texts: [
      "cold plug: GetPodResources failed for pod(<name>) in namespace(<name>): <any>",
      "cold plug: failed to get pod resources: <any>",
    ],
    evidence: "source",
    fix:
      "set pod_resource_api_sock in Kata's configuration.toml to the kubelet's socket, /var/lib/kubelet/pod-resources/kubelet.sock (k3s, MicroK8s: below their own directory), or leave it empty where no device is plugged in cold; the kubelet needs the feature KubeletPodResourcesGet",
    links: [`${KATA}/blob/main/src/runtime/pkg/containerd-shim-v2/device_cold_plug.go`],
  },
  {
    id: "gvisor-mount-point",
    by: "runtime",
    summary:
      "gVisor cannot make the place of a mount in the container: the root filesystem or a volume there is read-only",
    texts: [
      "failed to create file mountpoint <path>: read-only file system",
      "failed to create directory mountpoint <path>: read-only file system",
      "setting up mount namespace: failed to create <file|directory> mountpoint <path>: read-only file system",
      "creating mount point <path>: read-only file system",
      "mounting submounts: mount submount <path>: creating mount point <path>: read-only file system",
      "starting container: starting root container: mounting submounts: mount submount <path>: creating mount point <path>: <any>",
    ],
    evidence: "source",
    needs: ["submount", "runsc", "OCI runtime", "gvisor", "mount namespace", "root container"],
    fix:
      "make the directory in the image, or mount elsewhere; with readOnlyRootFilesystem the place has to exist in the image, and one below another volume in that volume. An overlay (overlay2 = root:self, runsc's default) lets it be made without changing the image",
    links: ["https://gvisor.dev/docs/user_guide/filesystem/"],
  },
];
