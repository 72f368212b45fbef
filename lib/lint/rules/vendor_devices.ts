/**
 * Devices of other vendors in containers: Ascend, AWS Neuron, AMD, SGX, RDMA, Android's binder.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const NEURON = "https://github.com/aws-neuron/aws-neuron-sdk";
const SGX = "https://github.com/intel/confidential-computing.sgx";

/** Devices of other vendors. */
export const VENDOR_DEVICE_RULES: readonly DaemonRule[] = [
  {
    id: "neuron-hook",
    by: "runtime",
    summary:
      "AWS Neuron's OCI hook does not run on the node: oci-add-hooks or the hook is missing, or of an older release than the driver",
    texts: [
      "<path>/oci_neuron_hook_wrapper.sh did not terminate successfully: exit status <number>",
      "oci_neuron_hook_wrapper.sh did not terminate successfully: <any>",
      "<path>/oci_neuron_hook_wrapper.sh: line <number>: exec: --: invalid option",
      "which: no oci-add-hooks in (<any>)",
      'exec: "oci-add-hooks": executable file not found in $PATH',
      "error running hook: exit status <number>, stdout: Mounting device=<name>, hostDevPath=/dev/neuron<number>, devPath=<path>, stderr:",
    ],
    evidence: "reported",
    fix:
      "install aws-neuronx-oci-hook and oci-add-hooks on the node, at the release of aws-neuronx-dkms; newer setups need no hook: pass --device /dev/neuron0 with the runtime runc, in a pod request aws.amazon.com/neuron",
    links: [`${NEURON}/issues/911`, `${NEURON}/issues/188`],
  },
  {
    id: "neuron-driver",
    by: "shim",
    summary:
      "AWS Neuron's device plugin finds no Neuron device: the node's driver is not installed, or the image of the node is another",
    texts: [
      "Error to get IB device: open /run/infa-map.json: no such file or directory",
      "open /run/infa-map.json: no such file or directory",
      "No neuron device available",
      "nrt_init failed: No neuron device available",
      "NRT init failed: <any>",
    ],
    evidence: "reported",
    fix:
      "use an image of the node for accelerated instances (EKS: AL2023 Neuron), or install aws-neuronx-dkms there: ls /dev/neuron* and neuron-ls have to show the devices; keep the plugin from other nodes with a node selector, and at a release that fits the driver",
    links: [`${NEURON}/issues/180`],
  },
  {
    id: "neuron-device-busy",
    by: "runtime",
    summary:
      "AWS Neuron's runtime gets no device in the container: another process or container has it, it was not passed, or the runtime's own service does not run",
    texts: [
      "[TDRV:tdrv_init_mla_phase1] Could not open the device index:<number>",
      "[TDRV:tdrv_init_mla_phase1] BDF <words> is not a MLA Device",
      "[NRTD:InitTongas] Failed to initialize devices, error:<number>",
      "[NRTD:nrtd_main] Failed to initialize devices: <any>",
      "The Neuron Runtime GRPC server at address <path> is unavailable. Is neuron-rtd running?",
      "nrt_allocate_neuron_cores NeuronCore(s) not available - Requested:<any>",
      "NeuronCore(s) not available - Requested:<any>",
    ],
    anywhere: ["neuron", "Neuron", "TDRV", "NRTD"],
    evidence: "reported",
    fix:
      "pass the device (--device /dev/neuron0; in a pod aws.amazon.com/neuron or neuroncore) and end who has it: neuron-ls on the node shows the process, with the old runtime 1 the node's service (systemctl stop neuron-rtd), as one of node and container may run; the application's container needs the socket of that runtime. Fewer cores: NEURON_RT_NUM_CORES. Runtime 2 and newer needs no such service: update",
    links: [`${NEURON}/issues/89`, `${NEURON}/issues/176`],
  },
  {
    id: "ascend-device-busy",
    by: "runtime",
    summary:
      "an Ascend NPU cannot be opened in the container: another container has it, or its driver's files or devices are not passed",
    texts: [
      "dcmi module initialize failed. ret is -<number>",
      "dcmi model initialized failed, because the device is used. ret is -<number>",
      "DrvMngGetConsoleLogLevel failed. (g_conLogLevel=<number>)",
    ],
    evidence: "reported",
    fix:
      "end the container that has the NPU (-8020: it is used), or pass another /dev/davinciN; -8005 also comes where /dev/davinci_manager, /dev/devmm_svm, /dev/hisi_hdc, /usr/local/dcmi or the driver's directory are not passed, or the container's user is not in HwHiAiUser",
    links: ["https://github.com/vllm-project/vllm-ascend/issues/2698"],
  },
  {
    id: "amd-driver",
    by: "shim",
    summary: "AMD's GPU driver is not loaded on the node",
    texts: [
      "AMD GPU driver (amdgpu) is not installed or loaded.",
      "The AMD Container Toolkit requires the amdgpu driver to be installed and loaded.",
      "Driver not initialized (amdgpu not found in modules)",
      "ERROR:root:Driver not initialized (amdgpu not found in modules)",
    ],
    evidence: "reported",
    fix:
      "load it on the node (modprobe amdgpu; package amdgpu-dkms for newer GPUs than the kernel) until ls /dev/kfd /dev/dri shows the devices; with the GPU operator read the log of the driver's pod",
    links: ["https://github.com/projectbluefin/common/issues/277"],
  },
  {
    id: "sgx-device-missing",
    by: "runtime",
    summary:
      "a program with SGX enclaves finds no SGX device in the container: it is not passed, has another path, or SGX is off on the node",
    texts: [
      "Failed to open Intel SGX device.",
      "Invalid SGX device. Please make sure SGX module is enabled in the BIOS, and install SGX driver afterwards.",
      "Error: Invalid SGX device.",
      "Failed to create enclave with error code <words>: Invalid SGX device. <any>",
      "Please make sure SGX module is enabled in the BIOS, and install SGX driver afterwards.",
      "enclave init caused:",
    ],
    evidence: "reported",
    fix:
      "see which the node has: /dev/sgx_enclave and /dev/sgx_provision (kernel 5.11), /dev/sgx/enclave (DCAP driver) or /dev/isgx (older), and pass these with --device, in a pod with sgx.intel.com/enclave; the user needs the group sgx_prv. Some releases want the links " +
      "/dev/sgx/enclave -> /dev/sgx_enclave in the container. None of them: switch SGX on in the firmware",
    links: [`${SGX}/issues/682`, `${SGX}/issues/920`],
  },
  {
    id: "sgx-attestation",
    by: "runtime",
    summary: "the node's service for SGX attestation (aesmd) does not run, or has no keys for the kind that is asked",
    texts: [
      "AESM service returned error <number>",
      "AESM service returned error <number>; this may indicate that infrastructure for the DCAP attestation requested by Gramine is missing on this machine",
      "aesm_service[<number>]: Fail to start service",
      "Fail to start service aesm_service",
      "Cannot connect to aesm_service (tried <any>)",
    ],
    evidence: "reported",
    fix:
      "run aesmd on the node or in a container (sgx-aesm-service with libsgx-aesm-ecdsa-plugin and libsgx-dcap-ql), share /var/run/aesmd with the container, pass /dev/sgx_provision, and set the address of the PCCS in sgx_default_qcnl.conf; else turn attestation off (sgx.remote_attestation = none)",
    links: ["https://github.com/matter-labs/nixsgx/issues/66"],
  },
  {
    id: "rdma-library",
    by: "runtime",
    summary: "the RDMA libraries of the image do not fit the network card's driver on the node",
    texts: [
      "libibverbs: Warning: Driver <name> does not support the kernel ABI of <number> (supports <number> to <number>) for device <path>",
      "libibverbs: Warning: no userspace device-specific driver found for <path>",
    ],
    evidence: "reported",
    fix:
      "install the same release of rdma-core, or the vendor's libraries (MLNX_OFED, DOCA, bnxt_re), in the image as on the node",
    links: ["https://github.com/k8snetworkplumbingwg/sriov-cni/issues/348"],
  },
  {
    id: "rdma-device-missing",
    by: "runtime",
    summary: "a program finds no RDMA or InfiniBand device in the container",
    texts: [
      "Unable to find the Infiniband/RoCE device",
      "Did not detect devices If device exists, check if driver is up",
      "Failed to modify QP to RTR <any>",
    ],
    evidence: "reported",
    fix:
      "on the node ibv_devinfo has to show it; pass /dev/infiniband with --cap-add IPC_LOCK and --ulimit memlock=-1, in a pod the resource of the RDMA device plugin, whose configuration names interfaces that the node has. With rdma system in mode exclusive " +
      "the pod's network needs rdma-cni",
    links: ["https://github.com/Mellanox/k8s-rdma-shared-dev-plugin"],
  },
  {
    id: "sriov-plugin-device",
    by: "shim",
    summary:
      "the device plugin of SR-IOV offers nothing on the node: it finds no virtual function that its configuration selects, or cannot make them",
    texts: [
      "no devices in device pool, skipping creating resource server for <name>",
      "no devices in device pool, creating empty resource server for <name>",
      "discoverHostDevices(): no PCI network device found",
      ...["", "discoverDevices() error adding new device: ", "netdevice GetDevices(): error creating new device: "].map(
        (lead) => `${lead}error getting driver info for device <address> readlink <path>: no such file or directory`,
      ),
      "RDMA resources for <name> not found. Are RDMA modules loaded?",
      "GetDeviceSpecs(): rdma is required in the configuration but the device is not rdma device",
      "GetDeviceSpecs(): error getting vfio device file for device: <name>",
      "vhost-net is required in the configuration for <name> but /dev/vhost-net doesn't exist",
      ...["netdevice GetDevices(): ", "accelerator GetDevices() "].map((begin) =>
        `${begin}error creating new device: <any>`
      ),
      // The older plugin for RDMA, which makes the functions itself.
      "Fail to config vfs for ndev = <name>",
      "Fail to enable sriov for netdev = <name>",
      "Fail to configure sriov; error = <words>",
      "Fail to configure sriov; error = write <path>sriov_numvfs: <errno>",
    ],
    anywhere: [
      "sriov",
      "SRIOV",
      "manager.go",
      "resource server",
      "GetDeviceSpecs",
      "GetDevices()",
      "discoverHostDevices",
      "discoverDevices",
      "error getting driver info for device",
      "RDMA",
      "vhost-net",
      "device plugin",
    ],
    evidence: "source",
    fix:
      "cat /sys/class/net/PF/device/sriov_numvfs on the node has to say how many there are: echo 8 into it (busy: write 0 first, with no pod or virtual machine that has one; Mellanox: SRIOV_EN in the firmware, mlxconfig). lspci -nnk shows vendor, device and driver of each: select those in the plugin's ConfigMap (vendors, devices, drivers, pfNames; for DPDK bound to vfio-pci), " +
      "one without a driver is left out; isRdma needs the modules of RDMA (ib_uverbs, rdma_ucm). A function that is in a pod's network comes back when the pod ends. Then restart the plugin's pod, which looks only at its start",
    links: [
      "https://github.com/k8snetworkplumbingwg/sriov-network-device-plugin/issues/189",
      "https://github.com/Mellanox/k8s-rdma-sriov-dev-plugin/issues/7",
    ],
  },
  {
    id: "gpu-plugin-no-driver",
    by: "shim",
    summary:
      "Intel's or AMD's device plugin for GPUs offers none: the node has no driver loaded for one, or no such GPU",
    texts: [
      "failed to read by-path dir: open /dev/dri/by-path: no such file or directory",
      "Failed to scan: open /sys/class/drm: no such file or directory",
      "Not compatible device: version",
      "amdgpu driver unavailable: <any>",
      "amdgpu driver unavailable. exiting with exit code <number>. error: <any>",
      "No GPU nodes found via properties",
      "unable to find gpu nodes under topo directory",
      "NPU scan failed: <any>",
    ],
    anywhere: [
      "gpu_plugin.go",
      "by-path dir",
      "sysfs",
      "amdgpu",
      "via properties",
      "topo directory",
      "device-plugin",
      "NPU scan",
    ],
    evidence: "source",
    fix:
      "ls -l /dev/dri (AMD: /dev/kfd, too) on the node: load the driver (modprobe i915 or xe; amdgpu), on Talos as an extension of its image (siderolabs/i915, siderolabs/amdgpu), also after an update of the system. A virtual machine needs the GPU passed through. Keep the plugin from other nodes by a nodeSelector (node feature discovery)",
    links: [
      "https://github.com/intel/intel-device-plugins-for-kubernetes/issues/1710",
      "https://github.com/ROCm/k8s-device-plugin",
    ],
  },
  {
    id: "habana-device-busy",
    by: "runtime",
    summary: "a program in the container gets no Gaudi card: another process or container has it, or none was passed",
    texts: [
      "synStatus=<number> [Device already acquired] Device acquire failed.",
      "synStatus=<number> [Device not found] Device acquire failed.",
      "synStatus=<number> [<words>] Device acquire failed.",
      "Device acquire failed.",
    ],
    anywhere: ["synStatus"],
    evidence: "reported",
    fix:
      "hl-smi on the node shows which processes have which card: end the other container, or give this one another (HABANA_VISIBLE_DEVICES=1, with --runtime=habana; in a pod habana.ai/gaudi). In privileged containers every card is visible, so set HABANA_VISIBLE_MODULES. Driver and image have to be of one release of Intel Gaudi's software",
    links: ["https://github.com/huggingface/tgi-gaudi/issues/93"],
  },
  {
    id: "rdma-plugin-device",
    by: "shim",
    summary:
      "the RDMA shared device plugin does not offer a network card: it has no RDMA, or the kernel has not loaded all modules for it",
    texts: [
      ...["issm", "umad", "uverbs", "rdma_cm", "<words>"].flatMap((name) => [
        `missing RDMA device spec for device <address>, RDMA device "${name}" not found`,
        `error creating new device: "missing RDMA device spec for device <address>, RDMA device \\"${name}\\" not found"`,
      ]),
      "Warning: no Rdma Devices were found for resource <name>",
      "Warning: non-Rdma Device <name>",
      "non-Rdma Device <name>",
    ],
    evidence: "source",
    needs: ["RDMA device", "Rdma Devices", "non-Rdma", "rdma"],
    fix:
      "of a card without RDMA it is harmless: select the right ones (vendors, deviceIDs, ifNames, linkTypes in the plugin's config.json). Else load the modules on the node, modprobe -a ib_umad ib_uverbs rdma_ucm (package rdma-core), until ls /dev/infiniband has issm, umad, uverbs and rdma_cm, and restart the plugin's " +
      "pod, also after the container of the OFED driver became ready",
    links: [
      "https://github.com/Mellanox/k8s-rdma-shared-dev-plugin/issues/103",
      "https://github.com/Mellanox/k8s-rdma-shared-dev-plugin/issues/192",
    ],
  },
  {
    id: "intel-accel-config",
    by: "shim",
    summary:
      "Intel's DSA or IAA has a work queue that cannot be enabled: the IOMMU is off or not in scalable mode, or the kernel does not know its type",
    texts: ["Error enabling wq", "Error enabling device", "enabled 0 wq(s) out of <number>"],
    evidence: "reported",
    needs: ["accel-config", "idxd", "iax", "enabled 0 wq(s)"],
    fix:
      "boot with intel_iommu=on,sm_on, and read dmesg: error -95 is a work queue of type user that the kernel refuses without shared virtual memory; use the plugin's default dsa.conf for that release of the kernel, or kernel queues",
    links: ["https://github.com/intel/intel-device-plugins-for-kubernetes/issues/1836"],
  },
  {
    id: "vfio-denylist",
    by: "shim",
    summary: "the kernel does not let vfio-pci have that device, an Intel QAT of a generation that it holds for unsafe",
    texts: [
      "exists in vfio-pci device denylist, driver probing disallowed.",
      "<address> exists in vfio-pci device denylist, driver probing disallowed.",
    ],
    evidence: "reported",
    fix:
      "if the users of the device are trusted load it with modprobe vfio-pci disable_denylist=1 (the init container of the QAT plugin can), or use the kernel's driver of the device",
    links: ["https://github.com/intel/intel-device-plugins-for-kubernetes/issues/517"],
  },
  {
    id: "truenas-gpu-uuid",
    by: "shim",
    summary: "TrueNAS has no UUID of the app's GPU: the driver was not installed when the app was configured",
    texts: [
      "Expected [uuid] to be set for GPU inslot [<words>] in [nvidia_gpu_selection]",
      "Expected [uuid] to be set for GPU inslot [<any>] in [nvidia_gpu_selection]",
    ],
    evidence: "reported",
    fix:
      "install the driver (Apps, Configuration, Settings, Install NVIDIA Drivers), check nvidia-smi, then edit the app, take the GPU out, save, and choose it again; midclt call -j app.update APP with the values sets it without the page",
    links: ["https://github.com/truenas/apps/issues/785"],
  },
  {
    id: "compose-devices-unknown",
    by: "shim",
    summary: "docker-compose is too old for GPUs: it does not know devices below deploy.resources.reservations",
    texts: [
      "services.<name>.deploy.resources.reservations value Additional properties are not allowed ('devices' was unexpected)",
      "deploy.resources.reservations value Additional properties are not allowed ('devices' was unexpected)",
      "services.<name>.deploy.resources.reservations Additional property devices is not allowed",
      "services.<name> Additional property gpus is not allowed",
    ],
    evidence: "reported",
    fix:
      "use Compose 2 (docker compose, package docker-compose-plugin; gpus needs 2.30), or docker-compose 1.28 or newer; until then runtime: nvidia with NVIDIA_VISIBLE_DEVICES=all",
    links: ["https://github.com/docker/compose/issues/8142", "https://docs.docker.com/compose/how-tos/gpu-support/"],
  },
  {
    id: "android-binder",
    by: "runtime",
    summary:
      "Android in a container (redroid, Waydroid) has no binder device: the node's kernel has no binder, or the container is not privileged",
    texts: [
      "Binder driver could not be opened. Terminating.",
      "Binder driver '<path>' could not be opened. Terminating.",
      "Opening '/dev/<name>binder' failed: <errno>",
      "Opening '/dev/binder' failed: <errno>",
    ],
    evidence: "reported",
    fix:
      'load it on the node: modprobe binder_linux devices="binder,hwbinder,vndbinder" (with kernels before 5.18 also ashmem_linux; package linux-modules-extra), and start the container with --privileged, which gives it the node; umount /dev/binder of the node if an earlier one left it. macOS, ' +
      "WSL and most hosted runners have no such kernel",
    links: [
      "https://github.com/remote-android/redroid-doc/issues/124",
      "https://github.com/remote-android/redroid-modules",
    ],
  },
  {
    id: "fuse-mount-denied",
    by: "runtime",
    summary:
      "a program in the container may not mount with FUSE: it lacks the capability SYS_ADMIN, or AppArmor or the kernel denies it",
    texts: ["fuse", "fusermount", "fusermount3", "<path>/fusermount", "<path>/fusermount3"].flatMap((program) =>
      ["Permission denied", "Operation not permitted"].map((errno) => `${program}: mount failed: ${errno}`)
    ),
    evidence: "reported",
    fix:
      "start it with --device /dev/fuse --cap-add SYS_ADMIN and, with AppArmor, --security-opt apparmor=unconfined; a pod needs SYS_ADMIN and the device by a device plugin; privileged: true gives it all devices. An AppImage runs without FUSE: --appimage-extract-and-run. Without root the kernel has to be 4.18 or newer",
    links: ["https://github.com/s3fs-fuse/s3fs-fuse/issues/647", "https://github.com/moby/moby/issues/16233"],
  },
];
