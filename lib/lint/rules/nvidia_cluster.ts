/**
 * Faults of what brings NVIDIA's GPUs to Kubernetes: the GPU operator, its driver container, the device plugin, MPS and MIG.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const PLUGIN = "https://github.com/NVIDIA/k8s-device-plugin";
const OPERATOR = "https://github.com/NVIDIA/gpu-operator";
const DRIVER_CONTAINER = "https://github.com/NVIDIA/gpu-driver-container";
const DRA = "https://github.com/kubernetes-sigs/dra-driver-nvidia-gpu";
const SHARING = `${PLUGIN}#shared-access-to-gpus`;

/** What stands before an error of one device, from release to release. */
const VISITING: readonly string[] = ["", "error visiting device: ", "error getting device paths: "];
const RUNTIMES: readonly string[] = ["containerd", "docker", "crio", "cri-o"];
const DAEMONS: readonly string[] = [
  "NVIDIA persistence daemon",
  "NVIDIA fabric manager daemon",
  "NVLink Subnet Manager daemon",
  "NVIDIA Grid daemon",
  "NVIDIA topology daemon",
  "NVIDIA vGPU Manager",
];

/** NVIDIA's GPUs in Kubernetes. */
export const NVIDIA_CLUSTER_RULES: readonly DaemonRule[] = [
  {
    id: "gpu-operator-validation",
    by: "shim",
    summary: "the validator of NVIDIA's GPU operator finds no working driver on the node",
    texts: [
      "error validating driver installation: <any>",
      "error validating driver: <any>",
      ...["", "error validating driver installation: "].flatMap((step) => [
        `${step}error creating symlink creator: <any>`,
        `${step}error creating symlink creator: failed to create NVIDIA device nodes: <any>`,
        `${step}error creating symlink creator: failed to load NVIDIA kernel modules: <any>`,
        `${step}error running nvidia-smi: <any>`,
      ]),
    ],
    evidence: "source",
    fix:
      "run nvidia-smi on the node, or in the driver's pod, whose log has the cause, and load the modules (modprobe nvidia; nvidia-modprobe); " +
      "if only the links in /dev/char fail, set DISABLE_DEV_CHAR_SYMLINK_CREATION to true in validator.driver.env",
    links: [
      "https://github.com/NVIDIA/gpu-operator/issues/1015",
      "https://github.com/NVIDIA/gpu-operator/issues/539",
    ],
  },
  {
    id: "nvidia-device-plugin-no-gpu",
    by: "shim",
    summary: "NVIDIA's device plugin finds no GPU in its own container, so the node offers none",
    texts: [
      "Incompatible strategy detected auto",
      "Incompatible strategy detected <words>",
      "If this is a GPU node, did you configure the NVIDIA Container Toolkit?",
      "If this is a GPU node, did you set the docker default runtime to `nvidia`?",
      "Failed to initialize NVML: could not load NVML library",
      "Failed to start nvml with error: could not load NVML library.",
      "nvidia-kubevirt-gpu-device-plugin: symbol lookup error: nvidia-kubevirt-gpu-device-plugin: undefined symbol: <any>",
      ...[
        "",
        "failed to construct resource managers: ",
        "unable to create plugins: failed to construct resource managers: ",
        "error starting plugins: error getting plugins: unable to create plugins: failed to construct resource managers: ",
        "error starting plugins: error creating plugin manager: unable to create plugin manager: ",
      ].map((before) => `${before}invalid device discovery strategy`),
    ],
    evidence: "reported",
    fix:
      "nvidia-smi has to work on the node. Then run the plugin's pod with NVIDIA's runtime: nvidia-ctk runtime configure --runtime=containerd --set-as-default and a " +
      "restart of containerd (crictl info shows defaultRuntimeName; k3s and RKE2 find the runtime themselves when they start), or a RuntimeClass nvidia and " +
      "runtimeClassName: nvidia (helm --set runtimeClassName=nvidia). Update the toolkit with containerd 2, whose configuration has other names. With the GPU Operator " +
      "install no second plugin. Keep it from nodes without a GPU (nodeSelector)",
    links: ["https://github.com/NVIDIA/k8s-device-plugin#prerequisites"],
  },
  {
    id: "nvidia-device-plugin-mig",
    by: "shim",
    summary: "NVIDIA's device plugin or its feature discovery does not accept how MIG is set up on the node",
    texts: [
      "invalid MIG configuration: <any>",
      "invalid MIG configuration: At least one device with migEnabled=true was not configured correctly: <any>",
      "At least one device with migEnabled=true was not configured correctly: <any>",
      "At least one device with migEnabled=true was not configured correctly: No MIG devices associated with <path>: <words>",
      "No MIG devices associated with <path>: <words>",
      "all devices on the node must be configured with the same migEnabled value",
      "more than one MIG device type present on node",
    ],
    evidence: "source",
    fix:
      "make MIG devices on each GPU that has MIG on (nvidia-smi mig -cgi PROFILE -C, or the label nvidia.com/mig.config), or turn MIG off " +
      "(nvidia-smi -mig 0); devices of different kinds need --mig-strategy=mixed",
    links: ["https://github.com/NVIDIA/k8s-device-plugin#configuration-option-details"],
  },
  {
    id: "nvidia-device-plugin-failed",
    by: "shim",
    summary: "NVIDIA's device plugin cannot ask a GPU of the node: the driver or the GPU does not answer",
    texts: [
      "failed to construct NVML resource managers: <any>",
      "failed to construct resource managers: <any>",
      "error starting plugins: unable to add default resources to config: <any>",
      "error starting plugins: error getting daemons: <any>",
      "error starting plugins: failed to construct NVML resource managers: error building device map: <any>",
      "error starting plugins: unable to load resource managers to manage plugin devices: <any>",
      "error starting plugins: error getting plugins: <any>",
    ],
    evidence: "source",
    fix:
      "run nvidia-smi on the node and look for Xid in dmesg: a GPU that has failed needs nvidia-smi --gpu-reset or a reboot; then " +
      "check the plugin's configuration",
    links: ["https://docs.nvidia.com/deploy/xid-errors/"],
  },
  {
    id: "gpu-operator-waiting",
    by: "shim",
    summary:
      "a part of NVIDIA's GPU operator waits for another one: the driver's container or the toolkit is not ready",
    texts: [
      ...["statx", "stat"].map((call) =>
        `stat: cannot ${call} '/run/nvidia/validations/<words>': No such file or directory`
      ),
      "waiting for nvidia container stack to be setup",
      "waiting for NVIDIA toolkit to become ready",
      "waiting for driver container to become ready",
    ],
    evidence: "reported",
    fix:
      "wait some minutes; then read the log of the driver's pod on the node (nvidia-driver-daemonset), which builds and loads the module, and of nvidia-container-toolkit-daemonset. With a driver on the node itself install the operator with driver.enabled=false",
    links: ["https://github.com/NVIDIA/gpu-operator/issues/531"],
  },
  {
    id: "nvidia-mps",
    by: "shim",
    summary:
      "NVIDIA's device plugin shares GPUs with MPS, and the MPS control daemon does not run on the node or does not answer",
    texts: [
      "error waiting for MPS daemon",
      "Failed to start plugin: error waiting for MPS daemon",
      "error waiting for MPS daemon: <any>",
      ...["", "error waiting for MPS daemon: "].flatMap((before) => [
        `${before}error checking MPS daemon health: failed to send command to MPS daemon: exit status <number>`,
        `${before}error checking MPS daemon health: <any>`,
      ]),
      "failed to send command to MPS daemon: <any>",
      "Failed to start one or more MPS deamons. Retrying in 30s...",
      "Failed to start MPS daemon: <any>",
      "error setting compute mode <words>: error running nvidia-smi: <any>",
      "nvidia-cuda-mps-control: command not found",
      "line <number>: nvidia-cuda-mps-control: command not found",
      "using --mig-strategy=mixed is not supported with MPS",
      "using MPS requires --mps-root to be specified",
      "invalid MPS configuration: <any>",
      "invalid MPS configuration: invalid device maximum allowed replicas exceeded: <number> > <number>",
      "MPS sharing is not supported for MIG devices; skipping daemon creation",
    ],
    evidence: "reported",
    fix:
      "read the log of the pod mps-control-daemon on that node: it has to run (label nvidia.com/mps.capable=true) with NVIDIA's runtime, hostPID and the plugin's mps-root, " +
      "and no other nvidia-cuda-mps-control or process may have the GPU. MPS is not for MIG devices nor Jetson: share with timeSlicing there",
    links: [`${PLUGIN}/issues/712`, SHARING],
  },
  {
    id: "nvidia-mig-monitor",
    by: "shim",
    summary:
      "NVIDIA's device plugin or feature discovery may not read the memory of a GPU with MIG: it lacks the right to monitor it",
    texts: [
      "error getting device memory info: Insufficient Permissions",
      "error getting parent memory info: Insufficient Permissions",
      "error getting MIG profile for MIG device at index <any>: error getting parent memory info: Insufficient Permissions",
      "error getting MIG profile for MIG device at index '(<number>, <number>)': error getting parent memory info: Insufficient Permissions",
      ...VISITING.map((before) => `${before}error getting device memory info: <any>`),
    ],
    evidence: "reported",
    fix:
      "give the plugin's pod NVIDIA_MIG_MONITOR_DEVICES=all and the capability SYS_ADMIN (or privileged: true; its Helm chart sets them with migStrategy single or mixed), and run it with NVIDIA's runtime",
    links: [`${PLUGIN}/issues/399`, `${PLUGIN}/issues/1683`],
  },
  {
    id: "nvidia-plugin-platform",
    by: "shim",
    summary:
      "NVIDIA's device plugin asks for device numbers, which this release does not find on Jetson, in WSL and in some virtual machines",
    texts: [
      "error getting GPU device minor number: Not Supported",
      "error getting device paths: error getting GPU device minor number: Not Supported",
      "error building Device: error getting device paths: error getting GPU device minor number: Not Supported",
      "nvml: Not Supported",
    ],
    evidence: "reported",
    fix:
      "use the newest release of the plugin, in WSL at least 0.15; on Jetson run it without MPS and with --device-discovery-strategy=tegra, its runtime in mode csv",
    links: [`${PLUGIN}/issues/1412`, `${PLUGIN}/issues/332`],
  },
  {
    id: "nvidia-dra-mig",
    by: "shim",
    summary: "NVIDIA's DRA driver found MIG devices that were made by hand, which belong to no claim",
    texts: [
      "unable to sync prepared devices from CRD: MIG devices found that aren't prepared to any claim: <devices>",
      "MIG devices found that aren't prepared to any claim: <devices>",
    ],
    evidence: "reported",
    fix:
      "let the driver make them: end what uses them, then remove them with nvidia-smi mig -dci and nvidia-smi mig -dgi, and restart its pod",
    links: ["https://github.com/kubernetes-sigs/dra-driver-nvidia-gpu/issues/149"],
  },
  {
    id: "nvidia-mig-room",
    by: "kubelet",
    summary: "a GPU has no room for the MIG device that a claim wants, or its driver refuses to make it",
    texts: [
      "MIG device allocation failed: error creating MIG device: error creating GPU instance for '<words>': Insufficient Resources",
      "error creating MIG device: error creating GPU instance for '<words>': Insufficient Resources",
      "MIG device allocation failed: <any>",
    ],
    evidence: "reported",
    fix:
      "compare nvidia-smi mig -lgi with the placements that the profile may have (nvidia-smi mig -lgipp): instances that no claim knows are removed with nvidia-smi mig -dci and nvidia-smi mig -dgi; else end a pod or ask for a smaller profile",
    links: ["https://github.com/kubernetes-sigs/dra-driver-nvidia-gpu/issues/35"],
  },
  {
    id: "nvidia-dra-claim-kept",
    by: "kubelet",
    summary:
      "NVIDIA's DRA driver has recorded that the device belongs to another claim, whose pod may have ended already",
    texts: [
      "requested device <name> is already allocated to different claim <name>",
      "channel <number> already allocated by claim <name> (according to checkpoint)",
    ],
    evidence: "source",
    fix:
      "kubectl get resourceclaim -A, for that UID: if its pod still runs, this pod has to wait. If it does not exist, the record is left: update the driver (a retry that came too late could write one), restart its kubelet plugin's pod on the node, and if it stays drain the node and remove checkpoint.json in " +
      "/var/lib/kubelet/plugins/gpu.nvidia.com or compute-domain.nvidia.com, which forgets all claims of that node",
    links: [`${DRA}/issues/1162`],
  },
  {
    id: "nvidia-dra-compute-domain",
    by: "kubelet",
    summary:
      "the ComputeDomain of the pod is not ready on the node: its daemons of IMEX still start there or on another node, or cannot",
    texts: [
      "current node not ready in ComputeDomain",
      "control daemon not yet ready",
      "node not yet listed in CD (waiting for insertion)",
      "daemon info not yet listed in CDClique (waiting for insertion)",
      "IMEX daemon not ready: <any>",
      "ComputeDomain not found: <name>",
    ],
    anywhere: ["ComputeDomain", "compute-domain", "IMEX", "CDClique", "nvidia"],
    evidence: "source",
    fix:
      "wait: the kubelet tries again until all nodes of the domain are ready. If it stays, kubectl get computedomain -o yaml (status.nodes) and the pods of its DaemonSet in the driver's namespace (kubectl logs): nvidia-imex of the driver's release on each node, ports open between the nodes, NVLink's fabric completed (nvidia-smi -q | grep -A 2 Fabric), and as many nodes as numNodes says",
    links: [`${DRA}/issues/1162`],
  },
  {
    id: "nvidia-dra-vfio",
    by: "kubelet",
    summary:
      "NVIDIA's DRA driver cannot give the GPU to vfio for a virtual machine: a program uses it, or the node lacks the IOMMU or vfio-pci",
    texts: [
      "timed out waiting for gpu to be free: <any>",
      "gpu device <name> has open fds by process(es): <any>",
      "failed to find driver directory for vfio module <name> at <path>, is the module loaded?",
      "GPU <name> is bound to <name> driver, expected <name> or <name>",
    ],
    anywhere: ["gpu", "gpus", "vfio"],
    evidence: "source",
    fix:
      "end what fuser -v /dev/nvidia* names on the node (nvidia-persistenced, dcgm, a display server); modprobe vfio-pci, and turn the IOMMU on in the firmware and kernel (intel_iommu=on)",
    links: [DRA],
  },
  {
    id: "nvidia-vgpu",
    by: "shim",
    summary:
      "NVIDIA's vGPU device manager finds no virtual GPUs on the node: its vGPU manager, the driver of the host, is not loaded",
    texts: [
      "error getting vGPU config: error getting all vGPU devices: unable to read MDEV devices directory: open <path>: no such file or directory",
      "unable to read MDEV devices directory: open <path>: no such file or directory",
      "error getting vGPU config: <any>",
    ],
    evidence: "reported",
    fix:
      "read the log of the pod nvidia-vgpu-manager-daemonset: its image has to hold the vGPU manager (the .run file of NVIDIA's enterprise drivers, not of the guest) for that GPU and kernel, with SR-IOV and the IOMMU on; nodes for passthrough have the label nvidia.com/gpu.workload.config=vm-passthrough",
    links: ["https://github.com/NVIDIA/gpu-operator/issues/591"],
  },
  {
    id: "nvidia-driver-container",
    by: "shim",
    summary: "the container that installs NVIDIA's driver on the node cannot build or load it",
    texts: [
      "<path>/nvidia-driver.pid: No such file or directory",
      "An instance of the NVIDIA driver is already running, aborting",
      "Could not resolve Linux kernel version",
      "Could not locate Linux kernel version string",
      "Unable to resolve RHEL version from kernel version",
      "FATAL: failed to reach RHEL package repositories. Ensure that the cluster can access the proper networks.",
      "FATAL: failed to install elfutils-libel-devel. RHEL entitlement may be improperly deployed.",
      "ERROR: Unable to open 'kernel/dkms.conf' for copying (No such file or directory)",
      "ERROR: Unable to load the kernel module 'nvidia.ko'. <any>",
      "ERROR: Unable to load the 'nvidia-drm' kernel module.",
      "ERROR: An NVIDIA kernel module 'nvidia-uvm' appears to already be loaded in your kernel. <any>",
      "ERROR: An NVIDIA kernel module 'nvidia' appears to already be loaded in your kernel. <any>",
      "failed to load nvidia-peermem module",
      "failed to load module nvidia-uvm",
      "failed to load module nvidia-uvm: <any>",
    ],
    evidence: "source",
    fix:
      "let the node reach the packages of its kernel's headers (proxy, RHEL entitlement), and use a driver image for its distribution and kernel, or precompiled ones (usePrecompiled). A node that has a driver of its own needs " +
      "driver.enabled=false; Secure Boot takes only signed modules. Before a run by hand make /run/nvidia",
    links: [`${DRIVER_CONTAINER}/issues/286`, `${OPERATOR}/issues/8`],
  },
  {
    id: "nvidia-driver-in-use",
    by: "shim",
    summary:
      "the driver container cannot remove the old driver from the kernel: pods or programs of the node still use the GPU",
    texts: [
      "Could not unload NVIDIA driver kernel modules, driver is in use",
      ...DAEMONS.map((name) => `Could not stop ${name}`),
      "rmmod: ERROR: Module nvidia is in use by: <words>",
      "rmmod: ERROR: Module nvidia is in use",
      "rmmod: ERROR: Module nvidia_uvm is in use",
      "rmmod: ERROR: Module nvidia_drm is in use",
    ],
    evidence: "source",
    fix:
      "drain the node, or end what fuser -v /dev/nvidia* names (a display server, nvidia-persistenced, dcgm), and restart the driver's pod; driver.manager.env ENABLE_GPU_POD_EVICTION and ENABLE_AUTO_DRAIN let the operator do it. A reboot always works",
    links: ["https://docs.nvidia.com/datacenter/cloud-native/gpu-operator/latest/gpu-driver-upgrades.html"],
  },
  {
    id: "nvidia-fabric-manager",
    by: "shim",
    summary:
      "CUDA cannot use the GPUs of a node with NVSwitch: NVIDIA's fabric manager does not run there, or is of another release than the driver",
    texts: [
      "(error code system not yet initialized)",
      "Failed to allocate device vector <words> (error code system not yet initialized)!",
      "CUDA error: system not yet initialized",
      "Error 802: system not yet initialized",
      "cudaGetDeviceCount() returned 802",
      "cudaGetDeviceCount returned 802 -> system not yet initialized",
    ],
    evidence: "reported",
    fix:
      "on the node nvidia-smi -q -i 0 | grep -A 2 Fabric has to say Completed: install nvidia-fabricmanager of exactly the driver's release and start its service (with NVLink 5 also nvlsm); where the GPU operator installs the driver read the log of that pod. In a virtual machine the host has to pass the NVSwitches or run the fabric manager",
    links: ["https://docs.nvidia.com/datacenter/tesla/fabric-manager-user-guide/", `${OPERATOR}/issues/1043`],
  },
  {
    id: "nvidia-toolkit-container",
    by: "shim",
    summary:
      "the toolkit's container cannot change the configuration of the node's containerd, Docker or CRI-O, or restart it",
    texts: [
      "unable to determine runtime options: unable to load <containerd|crio|docker> config: <any>",
      "could not install toolkit components: <any>",
      "error locating library: library <name> not found",
      ...RUNTIMES.flatMap((name) => [
        `unable to setup runtime: unable to restart ${name}: <any>`,
        `unable to setup runtime: unable to configure ${name}: <any>`,
        `unable to restart ${name}: <any>`,
        `unable to load ${name} config: <any>`,
      ]),
      "unable to setup runtime: unable to load config: <any>",
      "error running nvidia-toolkit: unable to setup runtime: <any>",
      "unable to load config: unsupported config version: <number>",
      "unable to install toolkit: <any>",
      "error signaling containerd, exceeded maximum retries: unable to dial: <any>",
      "unable to get flock on pidfile: <any>",
    ],
    evidence: "source",
    needs: ["toolkit", "nvidia", "setup runtime", "config version", "signaling containerd", "pidfile"],
    fix:
      "check its environment: RUNTIME, CONTAINERD_CONFIG and CONTAINERD_SOCKET have to be those of the node (k3s: /var/lib/rancher/k3s/agent/etc/containerd/config.toml.tmpl and /run/k3s/containerd/containerd.sock), the files mounted into it and valid TOML. An unsupported version, that of containerd 2's configuration, needs a newer toolkit (1.17, GPU operator 24.9)",
    links: ["https://docs.nvidia.com/datacenter/cloud-native/gpu-operator/latest/getting-started.html"],
  },
];
