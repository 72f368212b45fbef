/**
 * What runtimes print that start a virtual machine for a pod: Kata Containers with its hypervisors, and krun.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { VM_NODE_RULES } from "./vm_nodes.ts";

const KATA = "https://github.com/kata-containers/kata-containers";
const SOURCE = `${KATA}/blob/3.21.0/src`;
/** How Kata Containers is configured. */
const CONFIGURED: readonly DaemonRule[] = [
  {
    id: "kata-configuration",
    by: "shim",
    summary:
      "Kata Containers' configuration.toml is missing or wrong, or a file that it names is missing: kernel, image, " +
      "hypervisor",
    texts: [
      "memory file <path> is not accessible: <any>",
      "failed to create shim task: VM memory cannot be zero",
      "failed to create shim task: image <path> is empty",
      "cloud-hypervisor only supports virtio based file sharing",
      "multi-NUMA support is only available on amd64 and arm64, got <name>",
      "invalid KATA_CONF_FILE <path>: only shipped Kata configuration files are accepted",
      "VM templating has been enabled with virtio-fs and this configuration will not work",
      "config disable_new_netns only works with 'none' internetworking_model",
      "only cold-plug=<words> or <words> supported on CLH",
      "<path>.toml: VM memory cannot be zero",
      "Cannot find usable config file (<any>)",
      "config file <path> unresolvable: <any>",
      "<path>.toml: file <path> does not exist",
      "<path>.toml: image or initrd must be defined in the configuration file",
      "<path>.toml: Missing image and initrd path",
      "<path>.toml: having both an image and an initrd defined in the configuration file is not supported",
      "image or initrd must be defined in the configuration file",
      "having both an image and an initrd defined in the configuration file is not supported",
      "Image and initrd path cannot be both set",
      "QEMU path (<path>) does not exist",
      "Cloud-Hypervisor path (<path>) is not accessible: <any>",
      "Invalid hypervisor shared file system <name> specified (supported file systems: <any>)",
      "Invalid internetworking model",
      "cannot enable virtio-fs without daemon path in configuration file",
      "hypervisor <name> not found in config",
      "cannot set both image and initrd at the same time",
      "Missing virtiofsDaemon configuration",
      "Vhost-user-blk/scsi requires hugepage memory",
      "Invalid hypervisor block storage driver <name> specified (supported drivers: <any>)",
      "Invalid hypervisor block storage I/O mechanism <name> specified (supported AIO: <any>)",
      ...["Cloud Hypervisor", "Stratovirt Hypervisor"].map((name) =>
        `${name} does not support <name> shared filesystem option`
      ),
      "<words> protection is not supported by Cloud Hypervisor",
      "<words> does not support vIOMMU",
      "Unsupported guest protection technology: <any>",
      "confidential guests must not use virtio-mmio (use virtio-blk-pci)<any>",
      "NUMA support requires static_sandbox_resource_mgmt to be enabled",
      "MemorySize (<number> MiB) cannot be evenly distributed across <number> NUMA nodes with <number> MiB alignment",
    ],
    evidence: "source",
    fix:
      "run kata-runtime env, which names the configuration in use, correct it or install the file that is missing; " +
      "kata-deploy and packages have them in /opt/kata and /usr/share/kata-containers. ConfigPath of the runtime in " +
      "containerd's config.toml selects the file",
    links: [`${SOURCE}/runtime/pkg/katautils/config.go`],
  },
  {
    id: "kata-annotation-refused",
    by: "shim",
    summary: "an annotation io.katacontainers.config.… of the pod that Kata's configuration does not allow",
    texts: [
      "Unknown network model specified in annotation <words>",
      "Unknown VFIO mode <name> in annotation <any>",
      "Invalid PCIe port <name> specified in annotation",
      "Error parsing annotation for msize_9p, please specify positive numeric value",
      "annotation io.katacontainers.<name> is not enabled",
      ...["hypervisor", "jailer", "virtiofs daemon", "entropy source", "vhost store path"].map((what) =>
        `${what} <path> required from annotation is not valid`
      ),
      "Memory specified in annotation io.katacontainers.<name> is less than minimum required <number>, please specify a larger value",
      "Invalid hypervisor block storage driver <name> specified in annotation (supported drivers: <any>)",
      "Invalid AIO mechanism <name> specified in annotation (supported IO mechanism : <any>)",
      "Invalid hypervisor shared file system <name> specified for annotation shared_fs, (supported file systems: <any>)",
      "Unsupported experimental feature <name> specified in annotation <any>",
      "Number of cpus <limit> in annotation default_maxvcpus is greater than the number of CPUs <limit> on the system",
      "Number of cpus <limit> in annotation default_maxvcpus is greater than max no of CPUs <limit> supported for qemu",
      "Number of cpus <timeout> specified in annotation default_vcpus is greater than the number of CPUs <limit> on the system",
    ],
    evidence: "source",
    fix:
      "list the annotation in enable_annotations, its path in valid_hypervisor_paths or the like of configuration.toml; " +
      "containerd passes it on only if pod_annotations of the runtime has io.katacontainers.*. Or remove it, or give it a value that the message lists",
    links: [`${SOURCE}/runtime/pkg/oci/utils.go`],
  },
  {
    id: "kata-host-network",
    by: "shim",
    summary: "a pod with hostNetwork: a virtual machine has no part in the node's network",
    texts: ["Host networking requested, not supported by runtime"],
    evidence: "source",
    fix: "remove hostNetwork (docker: --net host), or use another runtime class for this pod",
    links: [`${KATA}/blob/3.21.0/docs/Limitations.md`],
  },
  {
    id: "kata-guest-seccomp",
    by: "shim",
    summary: "a seccomp profile is passed to a Kata agent that was built without seccomp",
    texts: [
      "Seccomp profiles are passed to the virtual machine, but the Kata agent does not support seccomp",
      "seccomp profiles are passed to the virtual machine, but the Kata agent does not support seccomp",
    ],
    evidence: "source",
    fix: "set disable_guest_seccomp to true in Kata's configuration.toml, or use a guest image whose agent has seccomp",
    links: [`${SOURCE}/runtime/virtcontainers/kata_agent.go`],
  },
];

/** The hypervisor and its helpers. */
const HYPERVISORS: readonly DaemonRule[] = [
  {
    id: "kata-virtiofsd-failed",
    by: "shim",
    summary: "virtiofsd, which shares files with the virtual machine, did not start or ended",
    texts: [
      ...["", "qemu-system-<words>: "].flatMap((qemu) => [
        `${qemu}-device vhost-user-fs-pci,<any>: vhost_backend_init failed: <errno>`,
        `${qemu}-device vhost-user-fs-pci,<any>: Failed to read msg header. Read <number> instead of <number>. Original request <number>.`,
        `${qemu}-device vhost-user-fs-pci,<any>: Failed to write msg. Wrote <limit> instead of <number>.`,
      ]),
      "-device vhost-user-fs-pci,<any>: Failed to <words> msg <any>",
      "-device vhost-user-fs-pci,<any>: Failed to initialize vhost-user: <any>",
      "virtiofsd daemon path is empty",
      "virtiofsd source path not available",
      "failed to start virtiofsd",
      "failed to start virtiofsd daemon",
      "fork/exec <path>/virtiofsd: <errno>",
      "virtiofsd[<number>]: <any>",
    ],
    evidence: "reported",
    fix:
      "check virtio_fs_daemon in configuration.toml and run that virtiofsd with --version on the node: the C and the " +
      "Rust program have different options (virtio_fs_extra_args); its own lines stand in journalctl -t kata",
    links: [`${KATA}/issues/3748`],
  },
  {
    id: "kata-qemu-lacks-device",
    by: "shim",
    summary: "the QEMU that Kata Containers starts does not have a device or machine of its configuration",
    texts: [
      "<binary>: -device <any>: '<name>' is not a valid device model name",
      '<binary>: unsupported machine type "<name>"',
      "<binary>: -machine <any>: unsupported machine type",
      "<binary>: -machine <any>: Property '<name>' not found",
      "<binary>: -object <any>: invalid object type: <name>",
      "<binary>: -object <any>: Parameter 'qom-type' does not accept value '<name>'",
    ],
    evidence: "reported",
    anywhere: ["kata", "containerd-shim-v2", "virtcontainers", "failed to launch qemu", "sandbox"],
    fix:
      "run the QEMU of kata-static (/opt/kata/bin/qemu-system-…): path in configuration-qemu.toml, as that of a distribution, above all on arm64, may lack the device. nvdimm: " +
      "set disable_image_nvdimm to true, or use an initrd for the image. Other devices: turn off what asks for them (machine_accelerators, enable_vhost_user_store, confidential_guest)",
    links: [`${KATA}/issues/55`],
  },
  {
    id: "kata-qemu-msr",
    by: "shim",
    summary:
      "QEMU sets a register of the virtual processor that KVM refuses: the node is itself a virtual machine, whose host offers nested virtualization in part, or the QEMU does not fit the kernel",
    texts: [
      "error: failed to set MSR <words> to <words>",
      "kvm_buf_set_msrs: Assertion `ret == cpu->kvm_msr_buf->nmsrs' failed.",
      "<path>: kvm_buf_set_msrs: Assertion `ret == cpu->kvm_msr_buf->nmsrs' failed.",
      "qemu-system-x86_64: <path>: kvm_buf_set_msrs: Assertion `ret == cpu->kvm_msr_buf->nmsrs' failed.",
    ],
    evidence: "reported",
    anywhere: ["kata", "containerd", "failed to launch qemu"],
    fix:
      "update the node's kernel and the QEMU of Kata Containers (/opt/kata/bin of the newest release), and the hypervisor below the node (VMware, Hyper-V, Azure: another kind of machine, or a bare-metal node). For a test set cpu_features of configuration-qemu.toml to pmu=off,vmx=off (Intel), with which the guest has no nested virtualization of its own",
    links: ["https://github.com/kata-containers/tests/issues/2699", `${KATA}/issues/3319`],
  },
  {
    id: "kata-hypervisor-failed",
    by: "shim",
    summary: "the hypervisor of Kata Containers did not start, or ended before the virtual machine ran",
    texts: [
      "failed to launch qemu: <any>",
      "Unable to launch qemu: <any>",
      "Unable to launch qemu: exit status <number>",
      "failed to launch qemu: exit status <number>, error messages from qemu log: <any>",
      "failed to launch cloud-hypervisor: <any>",
      "failed to launch StratoVirt: <any>",
      "Failed to connect to QEMU instance (timeout <number>s): <any>",
      "Failed to connect to API (timeout <number>s): <any>",
      "Failed to connect to firecrackerinstance (timeout <number>s)",
      "Failed to connect to firecrackerinstance (timeout <number>s): <any>",
      "Failed to connect to QEMU instance",
      "Failed to connect to QEMU instance error=lost connection to VM",
      "exitting QMP loop, command cancelled",
      "exiting QMP loop, command cancelled",
      "qmp handshake failed",
      "QMP init timed out",
      "clh is not running: <any>",
      ...["no such file or directory", "connection refused"].map((errno) =>
        `Get http://localhost/api/v1/vmm.ping: dial unix <path>/clh-api.sock: connect: ${errno}`
      ),
      "cloud-hypervisor socket dial: <any>",
      "VM state is not 'Created' after 'CreateVM'",
      "VM state is not 'Running' after 'BootVM'",
      "Failed to start MicroVm: <any>",
      "dragonball process start failed: <any>",
    ],
    evidence: "reported",
    behind: "all",
    // The agent in the machine has answered: its hypervisor was only asked too early.
    passed: [
      "error=rpc error: code = Internal desc",
      "failed to create shim task: rpc error: code = Internal",
      "CreateContainerRequest timed out",
    ],
    fix:
      "read the hypervisor's own lines: journalctl -t kata on the node, with enable_debug set for [hypervisor] and " +
      "[runtime] for Kata's configuration.toml; kata-runtime check shows whether the node has KVM. A missing binary, memory of the " +
      "pod's cgroup and a security module are usual causes",
    links: [`${KATA}/blob/3.21.0/docs/Developer-Guide.md`, "https://github.com/siderolabs/extensions/issues/368"],
  },
  {
    id: "kata-vfio",
    by: "shim",
    summary: "a device cannot be passed to the virtual machine with VFIO",
    texts: [
      ...["", "qemu-system-x86_64: "].flatMap((qemu) => [
        `${qemu}-device vfio-pci,<any>: group <number> is not viable`,
        `${qemu}-device vfio-pci,<any>: group <number> is not viable Please ensure all devices within the iommu_group are bound to their vfio bus driver.`,
      ]),
      "Please ensure all devices within the iommu_group are bound to their vfio bus driver.",
      "device cold plug failed: <any>",
      "device cold plug failed: cold plug: GetPodResources failed for pod(<words>) in namespace(<words>): <any>",
      "device cold plug failed: cold plug: failed to connect to kubelet: <any>",
      "cold_plug_vfio= or hot_plug_vfio= port is not set for device <name> (BridgePort | RootPort | SwitchPort)",
      "Incorrect hot plug configuration <name> for device <any> found",
      "cold plug: CDI device injection failed: <any>",
      "device <name> is a known CDI device type but failed to match any sibling by path or BDF",
      ...["Cannot get VFIO device from IOMMUFD", "Cannot get all VFIO devices from IOMMU group"].map((step) =>
        `${step} with device: <any>`
      ),
      "ConfidentialGuest needs IOMMUFD - cannot use <path>",
      "PCI path for VFIO interface <name> (BDF <name>) not found after hotplug",
      "cannot attach VFIO network interface <name> (BDF <name>): hot_plug_vfio port is not configured",
      "failed to hotplug VFIO device <name> for network interface <name>: <any>",
      "VFIO device <any> has unsupported type <any>",
    ],
    evidence: "source",
    fix:
      "turn the IOMMU on (firmware, intel_iommu=on), bind every device of the group to vfio-pci, and set cold_plug_vfio or hot_plug_vfio in Kata's " +
      "configuration.toml; cold plug asks the kubelet's PodResources API, whose socket pod_resource_api_sock names",
    links: [`${SOURCE}/runtime/virtcontainers/sandbox.go`],
  },
  {
    id: "kata-remote-hypervisor",
    by: "shim",
    summary: "the cloud API adaptor could not create the virtual machine of a peer pod, or does not answer",
    texts: [
      "remote hypervisor call failed: <any>",
      "remote hypervisor call failed: ttrpc: closed",
      "failed to connect to remote hypervisor socket: <any>",
      "timed out connecting to remote sock: <path>",
      "remote hypervisor does not return tunnel socket path",
    ],
    evidence: "reported",
    fix:
      "read the log of the pod cloud-api-adaptor-daemonset on the node: credentials, quota, image and subnet of the " +
      "cloud, or the virtual machine that cannot be reached; raise the remote hypervisor's timeout if it only starts slowly",
    links: ["https://github.com/confidential-containers/cloud-api-adaptor/issues/1596"],
  },
  {
    id: "kata-no-slot",
    by: "shim",
    summary: "the virtual machine has no free slot for another device or volume",
    texts: [
      "Unable to hot plug device on bridge: there are no empty slots",
      "no more bridge slots available",
      "failed to get available address from bridges",
      "no free slots on PCI bridges",
    ],
    evidence: "source",
    fix:
      "raise default_bridges or pcie_root_port in Kata's configuration.toml, or give the pod fewer block volumes and " +
      "devices",
    links: [`${SOURCE}/runtime/virtcontainers/types/bridges.go`],
  },
  {
    id: "kata-vhost-net",
    refines: "kata-tap-failed",
    by: "shim",
    summary:
      "Kata Containers cannot open /dev/vhost-net on the node: the module vhost_net is not loaded, or the node's kernel does not have it",
    texts: ["no such file or directory", "no such device", "permission denied", "operation not permitted"].flatMap((
      errno,
    ) => [
      `Could not setup vhost fds <name> : open /dev/vhost-net: ${errno}`,
      `Could not setup vhost fds <name>: open /dev/vhost-net: ${errno}`,
    ]),
    evidence: "reported",
    fix:
      "modprobe -a vhost vhost_net vhost_vsock on the node, each of them in a file of /etc/modules-load.d, and kata-runtime check; a small kernel or one of a cloud may lack CONFIG_VHOST_NET: take another one, or set in Kata's configuration.toml disable_vhost_net = true, which costs speed of the network. Denied: the node is itself a container that has to get the device",
    links: ["https://github.com/kata-containers/kata-containers/issues/6451"],
  },
  {
    id: "kata-tap-failed",
    by: "shim",
    summary: "Kata Containers cannot make the network device of the virtual machine on the node",
    texts: [
      "Could not create TAP interface: <any>",
      "LinkAdd() failed for <words> name <name>: <errno>",
      "cannot open tap device. <any>",
      "cannot create tap device. <any>",
      "Failed to add qdisc for network index <number> : <any>",
      "modprobe insert ifb module failed: <any>",
      ...["Could not enable TAP <name>", "Could not set TAP MTU <number>", "Could not get TAP interface <name>"].map((
        step,
      ) => `${step}: <any>`),
      "Could not setup vhost fds <name> : <any>",
      "Could not setup macvtap fds <name>: <any>",
      "LinkByName() failed for <words> name <name>: <any>",
      "Unsupported network interface: <name>",
      "Unsupported inter-networking model <any>",
      "docker container needs network device hotplug but the configured hypervisor does not support it",
      "TapEndpoint does not support Attach, if you're using docker please use --net none",
    ],
    evidence: "source",
    anywhere: [
      "kata",
      "shim",
      "sandbox",
      "docker",
      "TAP interface",
      "enable TAP",
      "TAP MTU",
      "tap device",
      "qdisc",
      "ifb module",
      "vhost fds",
      "macvtap fds",
      "LinkAdd()",
      "LinkByName()",
      "inter-networking",
    ],
    fix:
      "load the modules on the node: tun, macvtap, vhost_net, sch_ingress and act_mirred (modprobe); or choose another " +
      "internetworking_model in Kata's configuration.toml. A device that is added later needs a hypervisor with hotplug (QEMU, not Firecracker)",
    links: [`${SOURCE}/runtime/virtcontainers/network_linux.go`],
  },
];

/** firecracker-containerd. */
const FIRECRACKER: readonly DaemonRule[] = [
  {
    id: "firecracker-vm-failed",
    by: "shim",
    summary:
      "Firecracker, of firecracker-containerd or Kata, cannot start the virtual machine or take a disk, or the agent in it does not answer",
    texts: [
      "unexpected error from CreateVM: rpc error: code = <words> desc = <any>",
      "unexpected error from CreateVM: <any>",
      "failed to create VM: failed to dial the VM over vsock: <any>",
      "failed to create VM: failed to start the VM: <any>",
      "unexpected error from CreateVM: rpc error: code = NotFound desc = service Firecracker",
      "shim CreateVM returned error: <any>",
      "[PATCH /drives/{drive_id}][400] patchGuestDriveByIdBadRequest &{FaultMessage:<words>",
      "[PUT /drives/{drive_id}][400] putGuestDriveByIdBadRequest &{FaultMessage:<words>",
      "[PUT /actions][400] createSyncActionBadRequest &{FaultMessage:<words>",
      "[PUT /network-interfaces/{iface_id}][400] putGuestNetworkInterfaceByIdBadRequest &{FaultMessage:<words>",
      "[PUT /boot-source][400] putGuestBootSourceBadRequest &{FaultMessage:<words>",
      "[PUT /vsocks/{id}][400] putGuestVsockByIdBadRequest &{FaultMessage:<any>",
    ],
    evidence: "reported",
    fix: "read firecracker-containerd's output. The machine ends at once: no /dev/kvm, or no right to it (nested " +
      "virtualization: a bare-metal or nested-capable instance; group kvm); kernel_image_path, root_drive or log " +
      "files in firecracker-runtime.json that do not exist. A refused vsock: the root image has no running agent, " +
      "use the quick start's, and modprobe vhost_vsock. Unknown service or field: firecracker, " +
      "firecracker-containerd and shim of one release. Kata: disks only as block devices: the snapshotter " +
      "devmapper (Docker's devicemapper), and jailer_path empty",
    links: [
      "https://github.com/firecracker-microvm/firecracker-containerd/issues/374",
      "https://github.com/firecracker-microvm/firecracker-containerd/issues/535",
    ],
  },
];

/** What runtimes with a virtual machine print. */
export const VIRTUAL_MACHINES: readonly DaemonRule[] = [
  ...VM_NODE_RULES,
  ...CONFIGURED,
  ...HYPERVISORS,
  ...FIRECRACKER,
];
