/**
 * What a node lacks for runtimes that start a virtual machine for a pod: KVM, vsock, cgroups, memory, protection.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { OF_CONTAINERS } from "./signs.ts";

const KATA = "https://github.com/kata-containers/kata-containers";
const SOURCE = `${KATA}/blob/3.21.0/src`;
const VSOCK = "/dev/vhost-vsock";

/** The errors of the kernel with which a program's device file cannot be opened. */
const ABSENT: readonly string[] = ["no such device", "no such file or directory"];

/** What a virtual machine needs of the node. */
export const VM_NODE_RULES: readonly DaemonRule[] = [
  {
    id: "vm-vsock-missing",
    by: "shim",
    summary:
      "Kata Containers does not find /dev/vhost-vsock on the node, through which it talks to the virtual machine",
    texts: [
      ...ABSENT.flatMap((errno) => [
        `open ${VSOCK}: ${errno}`,
        `host system doesn't support vsock: stat ${VSOCK}: ${errno}`,
        `Could not get a unique context ID for the vsock : open ${VSOCK}: ${errno}`,
      ]),
      `failed to open ${VSOCK}, try to run modprobe vhost_vsock.`,
      `failed to open ${VSOCK}, try to run modprobe vhost_vsock. <any>`,
      "vhost-vsock: failed to open vhost device: <errno>",
      ...["pci", "ccw", "device"].map((bus) => `-device vhost-vsock-${bus}<any>: vhost-vsock: failed to open <any>`),
    ],
    evidence: "reported",
    fix:
      "load the module on the node: modprobe vhost_vsock, and name it in /etc/modules-load.d. If the module is busy, " +
      "unload vmw_vsock_vmci_transport first (a node on VMware); a node in a container needs the device passed in",
    links: [`${KATA}/issues/3459`, `${KATA}/issues/1327`],
  },
  {
    id: "vm-kvm-denied",
    refines: "vm-kvm-missing",
    by: "runtime",
    summary: "the node has /dev/kvm, but the hypervisor's user or container may not open it",
    texts: [
      ...["Permission denied", "Operation not permitted"].flatMap((errno) => [
        `Could not access KVM kernel module: ${errno}`,
        `failed to initialize KVM: ${errno}`,
        `Unable to open /dev/kvm: ${errno}`,
        `open /dev/kvm: ${errno}`,
        `open \`/dev/kvm\`: ${errno}`,
        ...["", "error "].map((lead) => `${lead}opening KVM device file (/dev/kvm): open /dev/kvm: ${errno}`),
      ]),
      ...["not detected", "is not available", "not available"].map((state) =>
        `KVM acceleration ${state} (no write access)`
      ),
      "failed to add any hypervisor device to devices cgroup",
    ],
    evidence: "reported",
    fix:
      "ls -l /dev/kvm; add the user who runs it to the group kvm (sudo usermod -aG kvm USER, then log in again), for a container --device /dev/kvm with --group-add keep-groups (Podman) or --group-add of the number that ls -ln shows. In an LXC its " +
      'host has to pass it (Proxmox dev0: /dev/kvm,gid=NUMBER of its group kvm). A denial of SELinux: ausearch -m avc. If a rootless engine needs it and no group helps: a udev rule KERNEL=="kvm", MODE="0666", which opens it to all users',
    links: ["https://github.com/dockur/windows#how-do-i-verify-if-my-system-supports-kvm"],
  },
  {
    id: "vm-kvm-missing",
    by: "runtime",
    summary:
      "the node's /dev/kvm cannot be used: virtualization is off, not offered to this virtual machine, or the device is not passed to the container",
    texts: [
      "Could not access KVM kernel module: <errno>",
      "failed to initialize KVM: <errno>",
      ...["no such file or directory", "no such device"].map((errno) => `open /dev/kvm: ${errno}`),
      "stat /dev/kvm: no such file or directory",
      "Unable to open /dev/kvm: <errno>",
      "device '/dev/kvm' is not present, the device plugin can't expose it.",
      "error opening KVM device file (/dev/kvm): <any>",
      "opening KVM device file (/dev/kvm): <any>",
      ...["", "cannot create sandbox process: "].flatMap((step) => [
        `${step}error opening KVM device file (/dev/kvm): open /dev/kvm: <errno>`,
        `${step}error opening KVM device file (/dev/kvm): <errno>`,
      ]),
      "error creating KVM instance: <any>",
      "Error creating KVM object: <any>",
      "open `/dev/kvm`: <errno>",
      "stat `/dev/kvm`: <errno>",
      "this system does not support the KVM <any>",
      // Of images with QEMU.
      ...["not detected", "is not available", "not available"].flatMap((state) => [
        `KVM acceleration ${state} <any>`,
        `KVM acceleration ${state} (device file missing)`,
      ]),
    ],
    evidence: "reported",
    fix:
      "on the node grep -c -E 'vmx|svm' /proc/cpuinfo. 0: turn virtualization on in the firmware, for a node that is a virtual machine nested virtualization at its host (Proxmox: CPU type host; a cloud's machine that offers it; WSL: " +
      "nestedVirtualization=true). More: modprobe kvm_intel or kvm_amd. If the node has /dev/kvm: pass it into the outer container (--device /dev/kvm). kata-runtime check shows what is missing. runsc --platform=systrap and, slowly, images with " +
      "KVM=N need none; Docker Desktop on macOS has none",
    links: ["https://github.com/kata-containers/kata-containers/blob/3.21.0/docs/install/README.md"],
  },
  {
    id: "vm-host-cgroup-v2",
    by: "shim",
    summary:
      "Kata Containers does not find cgroup v1 on the node: its releases before 3.0 cannot use cgroup v2, or no cgroups are mounted",
    texts: [
      ...["sandbox cgroup", "sandbox resource controller"].map((what) =>
        `Could not create the ${what} cgroups: cgroup mountpoint does not exist`
      ),
      ...["failed to create shim: ", "failed to create shim task: "].map((shim) =>
        `${shim}cgroups: cgroup mountpoint does not exist`
      ),
    ],
    evidence: "reported",
    fix:
      "use Kata Containers 3.0 or newer, or boot the node with cgroup v1 (systemd.unified_cgroup_hierarchy=0 on the kernel's command line, not with systemd 256 and newer); with a " +
      "newer release check that /sys/fs/cgroup is mounted",
    links: [`${KATA}/issues/3038`, `${KATA}/issues/4262`],
  },
  {
    id: "vm-hugepages",
    refines: "vm-memory",
    by: "shim",
    summary:
      "the node has too few free huge pages for the virtual machine, whose memory is to come from them (enable_hugepages), or does not mount them at /dev/hugepages",
    texts: [
      "unable to map backing store for guest RAM: Cannot allocate memory",
      "unable to map backing store for hugepages: Cannot allocate memory",
      "os_mem_prealloc: Insufficient free host memory pages available to allocate guest RAM",
      ...["Cannot allocate memory", "No such file or directory"].flatMap((errno) =>
        ["", "<path>"].map((below) => `can't open backing store /dev/hugepages${below} for guest RAM: ${errno}`)
      ),
      "qemu_prealloc_mem: preallocating memory failed: Bad address",
    ],
    evidence: "reported",
    needs: [...OF_CONTAINERS, "kata", "virtcontainers", "qemu-lite"],
    anywhere: ["mem-path=/dev/hugepages,", "store /dev/hugepages", "enable_hugepages"],
    fix:
      "grep Huge /proc/meminfo on the node. Reserve at least half as many pages of 2 MiB as each virtual machine has MiB (size= in the message; default_memory of configuration.toml): sysctl vm.nr_hugepages=N, best at boot, as memory is fragmented later (hugepages=N on the kernel's command line), then restart the kubelet so that it counts them. " +
      "Without /dev/hugepages: mount -t hugetlbfs none /dev/hugepages. Or switch enable_hugepages off in configuration.toml, or a lower default_memory",
    links: ["https://github.com/kata-containers/runtime/issues/1210"],
  },
  {
    id: "vm-memory",
    by: "shim",
    summary: "the node cannot give the virtual machine its memory, or the hypervisor was killed for it",
    texts: [
      "cannot set up guest memory <name>: Cannot allocate memory",
      "unable to map backing store for guest RAM: Cannot allocate memory",
      "unable to map backing store for hugepages: Cannot allocate memory",
      "os_mem_prealloc: Insufficient free host memory pages available to allocate guest RAM",
      "qemu_prealloc_mem: preallocating memory failed: Bad address",
      "failed to launch qemu: signal: killed",
      "Unable to launch qemu: signal: killed",
      "failed to launch qemu: signal: killed, error messages from qemu log: <any>",
    ],
    evidence: "source",
    // Of QEMU itself, which libvirt and others run, too.
    anywhere: [...OF_CONTAINERS, "kata", "virtcontainers", "launch qemu", "qemu-lite"],
    fix: "free memory or hugepages on the node, or lower default_memory in Kata's configuration.toml; set the " +
      "RuntimeClass's overhead.podFixed, so that the pod's cgroup and the scheduler count the virtual machine",
    links: [`${KATA}/issues/7470`],
  },
  {
    id: "vm-confidential-unsupported",
    by: "shim",
    summary: "a confidential virtual machine is requested on a node without TDX, SEV-SNP or Secure Execution",
    texts: [
      "This system doesn't support Confidential Computing (Guest Protection)",
      "Configured confidential guest but kvm does not support",
      "guest protection requested but no guest protection available",
      "confidential_guest requested by configuration but no supported protection available",
      "Got unexpected protection <name>, only seProtection (Secure Execution) is supported",
      "Protected Virtualization is not enabled on kernel command line! <any>",
      "This CPU does not support Secure Execution",
      "Expected TDX protection, found <words>",
      "vm-type tdx not supported by KVM",
      "vm-type <name> not supported by KVM",
      "sev_kvm_init: failed to initialize <any>",
      "sev_common_kvm_init: failed to initialize <any>",
    ],
    evidence: "source",
    fix:
      "turn the protection on in the node's firmware and kernel (kata-runtime env shows it), select such nodes, or use " +
      "a runtime class without it: kata-qemu, or kata-qemu-coco-dev for tests",
    links: [`${SOURCE}/runtime/virtcontainers/qemu_amd64.go`],
  },
];
