/**
 * What Kata's agent prints as it makes a container in the virtual machine, and what its hypervisors answer to a device.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const KATA = "https://github.com/kata-containers/kata-containers";
const AGENT = `${KATA}/blob/3.21.0/src/agent`;

/** Behind these words it is the agent that speaks. */
const BY_AGENT: readonly string[] = [
  "failed to create shim",
  "OCI runtime create failed",
  "CreateContainer failed",
  "createContainer failed",
  "container create failed",
  "create container process error",
  "createContainer error",
  "kata",
];

/** What Rust's library and that of its system calls print of an error of the kernel. */
function errors(name: string, text: string, number: number): readonly string[] {
  return [
    "failed to create shim task: ",
    "failed to create shim: ",
    "rpc error: code = Internal desc = ",
    "CreateContainer failed: ",
  ]
    .flatMap((before) => [`${before}${name}: ${text}`, `${before}${text} (os error ${number})`])
    .concat([
      `create container process error ${text} (os error ${number})`,
      `create container process error ${name}: ${text}`,
    ]);
}

/** What fails as the agent makes a container. */
export const KATA_AGENT_FAILURES: readonly DaemonRule[] = [
  {
    id: "kata-privileged-devices",
    by: "runtime",
    summary:
      "a privileged container hands all devices of the node to the virtual machine of Kata Containers, which has its own or cannot take them",
    texts: [
      ...["EEXIST: File exists", "<name>: <errno>"].map((cause) =>
        `Creating container device LinuxDevice { <value> } Caused by: ${cause}`
      ),
      "Creating container device LinuxDevice { <value> }",
      'Creating container device LinuxDevice { path: "<path>", <any> EEXIST: File exists',
      'Creating container device LinuxDevice { path: "<path>", type: "<words>", <any>',
      "vm_path:<path> doesn't exist",
      "VM device path <path> doesn't exist",
      "QMP command failed: The device is not writable: Permission denied",
      "failed to hotplug block device <any>",
      "Conflicting device updates for <any>",
      "Missing devices in OCI spec: <any>",
    ],
    evidence: "reported",
    fix:
      "set privileged_without_host_devices to true in the runtime's table of containerd's config.toml or of crio.conf and restart the daemon; nerdctl: --security-opt " +
      "privileged-without-host-devices. Docker and ctr run --privileged always pass all devices: give --cap-add instead. A volume of block mode: check that its device is there",
    links: [
      `${KATA}/blob/main/docs/how-to/privileged.md`,
      `${KATA}/issues/1342`,
      `${KATA}/issues/10666`,
    ],
  },
  {
    id: "kata-guest-file-missing",
    by: "runtime",
    summary:
      "Kata's agent does not find a file that the container needs in the virtual machine: the image's working directory, a volume that is not shared, a device, a file of the guest's image",
    texts: [
      ...errors("ENOENT", "No such file or directory", 2),
      // The agent of Kata 1 is runc's library.
      "mounting <source> to rootfs /run/kata-containers/<path> at <destination> caused: stat <path>: no such file or directory",
    ],
    evidence: "reported",
    // Only Rust's programs put the error's name into a status of gRPC.
    needs: [...BY_AGENT, "code = Internal desc = ENOENT"],
    behind: "all",
    fix:
      "journalctl -t kata on the node shows the agent's step before it (enable_debug of [agent.kata] in configuration.toml). Usual: a WorkingDir that the image does not have, which runc makes and Kata does not (set workingDir of the pod to / or another directory that is there), privileged with the node's devices (privileged_without_host_devices), " +
      "a hostPath that only the node has, such as a socket or /dev, a volume with shared_fs = none, Firecracker without a block-device snapshotter, a guest image of another release",
    links: [`${KATA}/issues/13694`, `${KATA}/issues/1342`, `${KATA}/blob/main/docs/Limitations.md`],
  },
  {
    id: "kata-guest-file-exists",
    by: "runtime",
    summary:
      "Kata's agent cannot make a file or directory of the container in the virtual machine, because one of that name is there: a mount's target, a device",
    texts: errors("EEXIST", "File exists", 17),
    evidence: "reported",
    needs: BY_AGENT,
    behind: "all",
    fix:
      "look for a mount whose target is a symbolic link or of another kind in the image (/etc/localtime, /var/run), and for privileged containers, whose devices exist in the guest already; leave the mount out " +
      "to find it. journalctl -t kata on the node shows the agent's step before it; update Kata, its guest image with it",
    links: ["https://github.com/siderolabs/extensions/issues/449", `${KATA}/issues/10143`],
  },
  {
    id: "kata-exec-unreached",
    by: "shim",
    summary:
      "kata-runtime exec does not get through to the shim of that sandbox: another user asks, the id is not a sandbox's, or it has ended",
    texts: ["permission denied", "no such file or directory", "connection refused"].flatMap((errno) => [
      `Get "http://shim/agent-url": dial unix <path>: connect: ${errno}`,
      `dial unix <path>shim-monitor.sock: connect: ${errno}`,
    ]),
    evidence: "source",
    fix:
      "run it as root, with the whole id of the pod's sandbox, not of a container: crictl pods --no-trunc, or -id of ps ax | grep containerd-shim-kata-v2 (nerdctl, docker: the container's whole id). Kata's configuration.toml of that runtime class needs debug_console_enabled = true below [agent.kata] before the pod is made, and the shim of Kata's Go runtime",
    links: [`${KATA}/issues/4118`, `${KATA}/blob/main/docs/Developer-Guide.md#connect-to-debug-console`],
  },
  {
    id: "kata-shim-address-used",
    by: "shim",
    summary:
      "Kata's shim does not start, as its socket's address is in use: the shim of an earlier start with this container's id still runs, or left its socket",
    texts: ["Address in use (os error 98): connect: invalid argument"],
    evidence: "reported",
    anywhere: ["containerd-shim-kata-v2 failed", "Kata Containers containerd shim"],
    fix:
      "look for the leftover (ps -ef | grep containerd-shim-kata-v2, and the container's id); end that shim and its virtual machine when no container of it is needed, which stops what runs there, and remove its " +
      "socket below /run/containerd/s; or start with another id. Then find why the first start failed: journalctl -t kata",
    links: [`${KATA}/issues/11496`],
  },
  {
    id: "kata-rootless",
    by: "shim",
    summary:
      "Kata Containers is asked for by a rootless nerdctl: its shim needs root for /dev/kvm's memory, its network and its mounts",
    texts: [
      'cannot set cgroup manager to "systemd" for runtime "io.containerd.kata.v2"',
      'cannot set cgroup manager to "systemd" for runtime "io.containerd.kata-<name>.v2"',
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "run it with root's containerd (sudo nerdctl run --runtime io.containerd.kata.v2), or rootless with runc or crun",
    links: ["https://github.com/containerd/nerdctl/issues/135"],
  },
  {
    id: "kata-guest-refused",
    by: "runtime",
    summary:
      "a step of the container's start is refused in Kata's virtual machine, by its kernel or by the node that shares files with it",
    texts: [
      ...errors("EINVAL", "Invalid argument", 22),
      ...errors("EPERM", "Operation not permitted", 1),
      ...errors("EACCES", "Permission denied", 13),
      ...errors("ENODEV", "No such device", 19),
      ...errors("ENOTDIR", "Not a directory", 20),
      ...errors("EBUSY", "Device or resource busy", 16),
      ...errors("ENOSPC", "No space left on device", 28),
      ...errors("ENOMEM", "Cannot allocate memory", 12),
      ...errors("EROFS", "Read-only file system", 30),
    ],
    evidence: "source",
    needs: BY_AGENT,
    behind: "all",
    fix:
      "journalctl -t kata on the node shows the agent's step before it (enable_debug of [agent.kata]). Permission denied: SELinux may keep virtiofsd from a file of the node (ausearch -m avc, an update of CRI-O or container-selinux). No space, no memory: raise default_memory or the pod's memory limit, the guest's files are in memory; no such device, " +
      "invalid argument: the guest's kernel lacks a filesystem, a cgroup controller or a sysctl: use kernel and image of one Kata release",
    links: [`${KATA}/issues/4953`, `${AGENT}/src/rpc.rs`],
  },
  {
    id: "kata-guest-selinux",
    by: "runtime",
    summary: "the container has a SELinux label, but the kernel of Kata's virtual machine has no SELinux",
    texts: [
      "SELinux label for the process is provided but SELinux is not enabled on the running kernel",
      "SELinux label for the process is invalid format: <any>",
      "SELinux label for the mount is invalid format: <any>",
    ],
    evidence: "source",
    fix:
      "set disable_guest_selinux to true in Kata's configuration.toml, or use a guest image and kernel that are built with SELinux",
    links: [`${AGENT}/rustjail/src/container.rs`],
  },
  {
    id: "kata-guest-spec-refused",
    by: "runtime",
    summary: "Kata's agent refuses the container's configuration: namespaces, mappings or sysctls that it cannot set",
    texts: [
      "Linux namespace does not contain uts",
      "Linux namespace does not contain mount",
      "Linux namespace does not contain ipc",
      "Linux namespace is missing user",
      "user namespace not supported!",
      "No user namespace, but uid or gid mapping exists",
      "Sysctl config contains invalid settings",
      "Kernel hostname specfied in Spec",
      "Spec didn't contain linux field",
      "the mount destination <path> is invalid",
      "Cannot mount <path> (path does not start with '/' or contains '..').",
    ],
    evidence: "source",
    needs: BY_AGENT,
    fix:
      "run the pod without hostIPC, hostPID, host namespaces of docker (--ipc host, --uts host), user namespaces and sysctls that are no namespace's own, or with another runtime class",
    links: [`${AGENT}/rustjail/src/validator.rs`, `${KATA}/blob/main/docs/Limitations.md`],
  },
  {
    id: "kata-guest-cgroup-file",
    refines: "kata-guest-cgroup-refused",
    by: "runtime",
    summary:
      "Kata's agent does not find a file of the container's cgroup in the virtual machine, whose kernel lacks that limit or controller, most often huge pages of a size that the node has and the guest does not",
    texts: [
      ...["read a", "write to a"].flatMap((what) =>
        ["", " <path>", " <path>, value <value>"].flatMap((file) => [
          `unable to ${what} control group file${file} caused by: Os { code: 2, kind: NotFound, message: "No such file or directory" }`,
          `unable to ${what} control group file${file} caused by: No such file or directory (os error 2)`,
        ])
      ),
      "specified controller is not in the list of supported controllers",
    ],
    evidence: "reported",
    needs: [...BY_AGENT, "control group file"],
    fix:
      "the agent's log in the guest names the step (enable_debug of [agent.kata] in configuration.toml, then journalctl -t kata on the node). Compare /sys/kernel/mm/hugepages of node and guest: remove the pod's hugepages limits, boot the guest with the same sizes (kernel_params), or take an instance that has them (peer pods). " +
      "Update Kata: newer agents leave out sizes that the guest lacks. Another limit: use kernel and image of one release",
    links: [`${KATA}/issues/5191`],
  },
  {
    id: "kata-guest-cgroup-refused",
    by: "runtime",
    summary:
      "the kernel in the virtual machine of Kata Containers refuses a value of the container's cgroup, or lacks the file for it",
    texts: [
      ...["read a", "write to a"].flatMap((what) =>
        ["", " <path>", " <path>, value <value>"].map((file) =>
          `unable to ${what} control group file${file} caused by: <any>`
        )
      ),
    ],
    evidence: "source",
    needs: [...BY_AGENT, "control group file"],
    fix:
      "read the cause behind it: InvalidInput or PermissionDenied of cpuset: the pod asks for CPUs that the guest does not have (yet): no cpuset, or default_vcpus and default_maxvcpus as large; Busy of memory: a limit below what is in use. " +
      "enable_debug of [agent.kata] in configuration.toml, then journalctl -t kata on the node, shows the agent's step",
    links: ["https://github.com/kata-containers/cgroups-rs"],
  },
  {
    id: "kata-guest-hugepages",
    by: "runtime",
    summary:
      "the virtual machine of Kata Containers has too little memory for the huge pages that the container requests",
    texts: [
      "Only allocated <number> of <number> hugepages of size <number>",
      "Only allocated <any> hugepages of size <number>",
      "write nr_hugepages failed: <any>",
      "open nr_hugepages directory <any>",
    ],
    evidence: "source",
    fix:
      "raise the container's memory limit or default_memory of Kata's configuration.toml above the huge pages, or request fewer",
    links: [`${AGENT}/src/storage/ephemeral_handler.rs`],
  },
  {
    id: "kata-guest-network",
    by: "runtime",
    summary: "Kata's agent cannot set up an interface, address or route in the virtual machine",
    texts: [
      "Link not found (<any>)",
      "update interface: <any>",
      "Failed to update routes: <any>",
      "Failed to add IP v4 route (src: <any>, dst: <any>, gtw: <any>,Err: <any>)",
      "Failed to add IP v6 route (src: <any>, dst: <any>, gtw: <any>,Err: <any>)",
      "Failed to add ARP neighbours: <any>",
      "Failed to add ARP neighbor <any>: <any>",
      "Failed to rename interface <name> to <any>",
    ],
    evidence: "source",
    needs: [...BY_AGENT, "rpc error: code = Internal"],
    fix:
      "compare ip addr and ip route in the pod's network namespace on the node with what the guest can take: IPv6 that the guest's kernel has off, interfaces of the CNI that Kata does not attach (ipvlan, SR-IOV without vfio), " +
      "routes to a gateway of no interface; set internetworking_model = tcfilter and update Kata",
    links: [`${AGENT}/src/netlink.rs`],
  },
  {
    id: "kata-guest-hotplug",
    by: "runtime",
    summary: "the processors or the memory that the container asks for do not come up in Kata's virtual machine",
    texts: [
      "failed to online <number> CPU(s) after <number> retries",
      "online cpus",
      "online memory resource",
      "online cpu resource",
      "Unable to hotplug <any> vCPUs",
      "failed to hot add vCPUs: only <number> vCPUs of <number> were added",
      "guest memory hotplug not supported",
      "Unable to hotplug <number> MiB memory, the SB has <number> MiB and the maximum amount is <number> MiB",
      "QMP command failed: no more available slots",
      "failed to query hotpluggable CPUs: <any>",
      "failed to query hotpluggable CPUs: QMP command failed: The feature 'query-hotpluggable-cpus' is not enabled",
      "The feature 'query-hotpluggable-cpus' is not enabled",
    ],
    evidence: "source",
    needs: [...BY_AGENT, "hotpluggable"],
    fix:
      "raise default_maxvcpus and default_maxmemory of Kata's configuration.toml, or set default_vcpus and default_memory to what the pod needs and static_sandbox_resource_mgmt to true, which needs no hotplug: on arm64 QEMU's machine has no hotplug of processors (query-hotpluggable-cpus)",
    links: [`${AGENT}/src/sandbox.rs`, `${KATA}/blob/main/docs/design/vcpu-handling-runtime-go.md`],
  },
  {
    id: "kata-guest-module",
    by: "runtime",
    summary: "a kernel module of the pod's annotation or of kernel_modules cannot be loaded in Kata's virtual machine",
    texts: ["load_kernel_module return code: <number> stdout:<any> stderr:<any>", "Kernel module name is empty"],
    evidence: "source",
    fix:
      "name only modules that the guest's image has for its kernel (kernel_modules of configuration.toml, annotation io.katacontainers.config.agent.kernel_modules), or build an image with them",
    links: [`${KATA}/blob/main/docs/how-to/how-to-load-kernel-modules-with-kata.md`],
  },
  {
    id: "kata-guest-kernel",
    by: "runtime",
    summary:
      "Cloud Hypervisor cannot boot the virtual machine of Kata Containers: its kernel, image, memory or a device is refused",
    texts: [
      "error: 500 reason: VmBoot(<any>",
      "error: 500 reason: VmCreate(<any>",
      "reason: VmBoot(VmBoot(<words>",
    ],
    evidence: "reported",
    fix:
      "the word in the innermost parentheses names the part: KernelLoad, InitramfsLoad: kernel and image of configuration.toml must be files of the release; MemoryManager, GuestMemory: free memory or huge pages on the node; " +
      "DeviceManager, Vfio, CreateVirtioFs: the device or virtiofsd. journalctl -t kata has cloud-hypervisor's own lines",
    links: [`${KATA}/issues/2689`],
  },
];
