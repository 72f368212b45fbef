/** Reports of GPUs, virtual machines and batch engines that do not get their devices. @module */

import type { Report } from "./report.ts";

/** Reports of GPUs, virtual machines and batch engines that do not get their devices. */
export const GPU_START_REPORTS: readonly Report[] = [
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'\nnvidia-container-cli: mount error: mount operation failed: /home/user/docker/vfs/dir/4136651d020cab1c7290caefe7c69f4e233a6364f2ebae5694412f8f24359ea7/proc/driver/nvidia: permission denied: unknown.",
    rule: "nvidia-hook-denied",
    source: "NVIDIA/nvidia-container-toolkit#1034",
  },
  {
    text:
      "nvidia-container-cli: mount error: failed to add device rules: unable to generate new device filter program with no existing programs: unable to create new device filters program: load program: permission denied: 0: R1=ctx(off=0,imm=0) R10=fp0\\\\n0: (69) r2 = *(u16 *)(r1 +0)          ; R1=ctx(off=0,imm=0) R2_w=scalar(umax=65535,var_off=(0x0; 0xffff))\\\\n",
    rule: "nvidia-device-cgroup",
    source: "NVIDIA/libnvidia-container#209",
  },
  {
    text:
      'nvidia-container-cli: mount error: write error: /sys/fs/cgroup/devices/docker/7f736858f0eb8fec8cce9b2a7dffc7646a58d65730482c25639cafa746350732/devices.allow: operation not permitted\\\\\\\\n\\\\\\"\\"": unknown.',
    rule: "nvidia-cgroup-denied",
    source: "NVIDIA/nvidia-container-runtime#78",
  },
  {
    text: "Permissions issues: `initialization error: nvml error: insufficient permissions`",
    rule: "nvidia-device-denied",
    source: "NVIDIA/gpu-operator#679",
  },
  {
    text:
      "slurmstepd: error: pyxis: container start failed with error code: 1\nslurmstepd: error: pyxis: printing contents of log file ...\nslurmstepd: error: pyxis:     [ERROR] Command not found: nvidia-container-cli, see https://github.com/NVIDIA/libnvidia-container\nslurmstepd: error: pyxis:     [ERROR] /etc/enroot/hooks.d/98-nvidia.sh exited with return code 1\nslurmstepd: error: pyxis: couldn't start container\nslurmstepd: error: pyxis: if the image has an unusual entrypoint, try using --no-container-entrypoint",
    rule: "enroot-program-missing",
    source: "NVIDIA/pyxis#110",
  },
  {
    text:
      "[EFAULT] Failed to render compose templates: base_v1_1_5.utils.TemplateException: Expected [uuid] to be set for GPU inslot [0000:02:00.0] in [nvidia_gpu_selection]",
    rule: "truenas-gpu-uuid",
    source: "truenas/apps#785",
  },
  {
    text:
      "Error: failed to start container \"jellyfin\": Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy' nvidia-container-cli: initialization error: nvml error: driver not loaded: unknown",
    rule: "nvidia-module-not-loaded",
    source: "trueforge-org/truecharts#5647",
  },
  {
    text:
      "2024-10-29 20:08:58.931135+00:002024-10-29 20:08:58.930990943  [2024-10-29 20:08:58] ffmpeg.drive.detect            ERROR   : [AVHWDeviceContext @ 0x5591259a2340] Cannot load libcuda.so.1",
    rule: "nvidia-runtime-not-used",
    source: "truenas/apps#732",
  },
  {
    text:
      "Error: failed to start container \"stable-diffusion-docker-compose\": Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy' nvidia-container-cli: ldcache error: process /sbin/ldconfig failed with error code: 2: unknown",
    rule: "nvidia-ldconfig",
    source: "trueforge-org/truecharts#11838",
  },
  {
    text: 'In mastercontainer logs, I get {"message":"unknown or invalid runtime: nvidia"}',
    rule: "docker-runtime-nvidia",
    source: "nextcloud/all-in-one#5898",
  },
  {
    text:
      'Jun 06 18:41:08 cloudstation dockerd[8387]: time="2026-06-06T18:41:08.265512858+02:00" level=error msg="failed to start container" container=09f186fc6c6c8dd48da106f60bf463fcc8a12de3bd3664d8d129ab750a9488fc error="unknown or invalid runtime name: nvidia"',
    rule: "docker-runtime-nvidia",
    source: "zzzhouuu/truenas-nvidia-drivers#11",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: Running hook #1:: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'\nnvidia-container-cli: device error: false: unknown device: unknown.",
    rule: "nvidia-device-unknown",
    source: "NVIDIA/nvidia-container-toolkit#29",
  },
  {
    text: 'Error response from daemon: could not select device driver "nvidia" with capabilities: [[gpu video]]',
    rule: "docker-gpu-driver-missing",
    source: "saihgupr/frigate-proxmox-script#9",
  },
  {
    text:
      'failed to deploy a stack : ollama Pulling ollama Pulled Container ollama Recreate Container ollama Recreated Container open-webui Recreate Container open-webui Recreated Container ollama Starting Error response from daemon : could not select device driver "nvidia" with capabilities : [[gpu]]',
    rule: "docker-gpu-driver-missing",
    source: "open-webui/open-webui#1192",
  },
  {
    text:
      "[   63.719253] vfio-pci 0000:b1:01.0: 8086:37c9 exists in vfio-pci device denylist, driver probing disallowed.\n[   63.719279] vfio-pci: probe of 0000:b1:01.0 failed with error -22",
    rule: "vfio-denylist",
    source: "intel/intel-device-plugins-for-kubernetes#517",
  },
  {
    text:
      "ERROR: The Compose file './docker-compose.yml' is invalid because:\nservices.testserver.deploy.resources.reservations value Additional properties are not allowed ('devices' was unexpected)",
    rule: "compose-devices-unknown",
    source: "docker/compose#8142",
  },
  {
    text:
      "3. docker run --rm -ti --gpus all --entrypoint nvidia-smi nvidia/cuda:12.3.1-runtime-ubuntu22.04\nFailed to initialize NVML: Unknown Error",
    rule: "nvidia-devices-removed",
    source: "moby/moby#47424",
  },
  {
    text:
      "`   ✘ Container comfyui  Error response from daemon: unknown or invalid runtime name: ...                     0.0s `\n`  Error response from daemon: unknown or invalid runtime name: nvidia`",
    rule: "docker-runtime-unknown",
    source: "Kaouthia/ComfyUI-Docker#9",
  },
  {
    text:
      "kata-nvidia-gpu runtime pod return failed to create containerd task: failed to create shim task: Failed to Check if grpc server is working: ttrpc: closed: unknown",
    rule: "kata-agent-unreachable",
    source: "NVIDIA/gpu-operator#1356",
  },
  {
    text: '"virt-launcher","level":"error","msg":"Unable to open /dev/kvm: No such file or directory"',
    rule: "vm-kvm-missing",
    source: "kubevirt/kubevirt#10605",
  },
  {
    text:
      'ctr: failed to create shim task: Others("failed to handler message create container\\n\\nCaused by:\\n    0: create\\n    1: agent create container\\n    2: rpc status: code: INTERNAL message: \\"Creating container device LinuxDevice { path: \\\\\\"/dev/full\\\\\\", type: \\\\\\"c\\\\\\", major: 1, minor: 7, file_mode: Some(438), uid: Some(0), gid: Some(0) }\\\\n\\\\nCaused by:\\\\n    EEXIST: File exists\\""): unknown',
    rule: "kata-privileged-devices",
    source: "kata-containers/kata-containers#6250",
  },
  {
    text:
      "container create failed: starting container process caused: process_linux.go:449: container init caused: rootfs_linux.go:70: creating device nodes caused: open /home/user/.local/share/containerd/rootfs/dev/tty: no such device or address",
    rule: "device-without-root",
    source: "opencontainers/runc#2450",
  },
  {
    text:
      '[v1.17.0, mode = "cdi"] OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #1: error running hook: exit status 1, stdout: , stderr: time="2024-11-05T09:00:00Z" level=error msg="failed to create link [libcuda.so.1 /usr/lib64/libcuda.so]: failed to check if link exists: unexpected link target: libcuda.so"',
    rule: "nvidia-cdi-hook",
    source: "NVIDIA/nvidia-container-toolkit#772",
  },
  {
    text: "nvidia-ctk: symbol lookup error: nvidia-ctk: undefined symbol: nvmlDeviceGetMaxMigDeviceCount",
    rule: "nvidia-hook-program",
    source: "ssst0n3/fake-nvidia#4",
  },
  {
    text:
      'Error: OCI runtime error: unable to start container "346dbfb347b39d13c11d7731cbe0e37da76fd4fb6d097d39534774a4e2a60144": crun: {"msg":"error executing hook `/usr/bin/nvidia-ctk` (exit code: 1)","level":"error","time":"2024-11-05T09:37:14.582274Z"}',
    rule: "nvidia-cdi-hook",
    source: "Igalia/webkit-container-sdk#72",
  },
  {
    text:
      '  Error: failed to start container "nvidia-driver-ctr": Error response from daemon: OCI runtime create failed: container_linux.go:370: starting container process caused: process_linux.go:459: container init caused: Running hook #0:: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli.real: initialization error: driver error: failed to process request: unknown',
    rule: "nvidia-driver-helper",
    source: "NVIDIA/gpu-operator#130",
  },
  {
    text:
      "Attaching to webui-docker-hlky-1\n\nError response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'\nnvidia-container-cli: initialization error: WSL environment detected but no adapters were found: unknown",
    rule: "nvidia-driver-wsl",
    source: "AbdBarho/stable-diffusion-webui-docker#117",
  },
  {
    text:
      "Installing NVIDIA driver kernel modules...\n\nWARNING: The nvidia-drm module will not be installed. As a result, DRM-KMS\n         will not function with this installation of the NVIDIA driver.\n\n\nERROR: Unable to open 'kernel/dkms.conf' for copying (No such file or\n       directory)\n\n\nERROR: Unable to load the kernel module 'nvidia.ko'.  This happens most\n       frequently when this kernel module was built against the wrong or\n       improperly configured kernel sources, with a version of gcc that",
    rule: "nvidia-driver-container",
    source: "NVIDIA/gpu-operator#8",
  },
  {
    text:
      "========== NVIDIA Software Installer ==========\nStarting installation of NVIDIA driver version 440.33 for Linux kernel version 4.15.0-70-generic\nStopping NVIDIA persistence daemon...\nUnloading NVIDIA driver kernel modules...\nCould not unload NVIDIA driver kernel modules, driver is in use\nStopping NVIDIA persistence daemon...\nUnloading NVIDIA driver kernel modules...\nCould not unload NVIDIA driver kernel modules, driver is in use",
    rule: "nvidia-driver-in-use",
    source: "NVIDIA/nvidia-docker#1242",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v1.linux/moby/6a245b88265a0646ed388c9fb9d8e64835182902b30cbc773bc249fed07984dc/log.json: no such file or directory): fork/exec /usr/bin/nvidia-container-runtime: no such file or directory: : unknown.\nERRO[0000] error waiting for container: context canceled ",
    rule: "runtime-binary-missing",
    source: "PaddlePaddle/Paddle#24299",
  },
  {
    text:
      "  Warning  UnexpectedAdmissionError  10s   kubelet  Allocate failed due to requested number of devices unavailable for nvidia.com/gpu. Requested: 1, Available: 0, which is unexpected",
    rule: "kubelet-device-unavailable",
    source: "Project-HAMi/HAMi#596",
  },
  {
    text:
      "Error: failed to create containerd container: CDI device injection failed: unresolvable CDI devices intel.com/gpu=0000-00-02-0-0xa7a0, intel.com/gpu=0000-03-00-0-0x56b1",
    rule: "cdi-device-unknown",
    source: "intel/intel-resource-drivers-for-kubernetes#45",
  },
  {
    text:
      "Warning  FailedPrepareDynamicResources  12s  kubelet  Failed to prepare dynamic resources: prepare dynamic resources: NodePrepareResources failed for ResourceClaim job-0-compute-domain-channel-8gwxw: error preparing devices for claim ns/job-0-compute-domain-channel-8gwxw:4914da61: requested device channel-0 is already allocated to different claim 4914da61-1a20-42b3-bf26-981025df4289",
    rule: "nvidia-dra-claim-kept",
    source: "kubernetes-sigs/dra-driver-nvidia-gpu#1162",
  },
  {
    text:
      "Message:          Pod was rejected: Allocate failed due to no healthy devices present; cannot allocate unhealthy devices nvidia.com/mig-1g.5gb, which is unexpected",
    rule: "kubelet-device-unhealthy",
    source: "openshift/instaslice-operator#140",
  },
  {
    text:
      'status:\n  message: Pod Allocate failed due to pod d65f09ad-cca3-4631-a0a3-d5ba850f8a69 container\n    wait-gcs-ready unable to find GPU device allocation by scheduler, which is unexpected\n  phase: Failed\n  reason: UnexpectedAdmissionError\n  startTime: "2023-09-12T05:46:46Z"',
    rule: "hami-pod-not-bound",
    source: "ray-project/kuberay#1414",
  },
  {
    text:
      "Reason:         UnexpectedAdmissionError\nMessage:        Pod Allocate failed due to rpc error: code = Unknown desc = candidate pod not found for request &AllocateRequest{ContainerRequests:[&ContainerAllocateRequest{DevicesIDs:[tencent.com/vcuda-core-67 tencent.com/vcuda-core-198 tencent.com/vcuda-core-3],}]}, allocation failed, which is unexpected",
    rule: "hami-pod-not-bound",
    source: "tkestack/gpu-manager#182",
  },
  {
    text: "docker: Error response from daemon: Unknown runtime specified habana.\nSee 'docker run --help'.",
    rule: "docker-runtime-unknown",
    source: "HabanaAI/Model-References#28",
  },
  {
    text:
      "I0117 15:43:15.906553 1 main.go:256] Retrieving plugins.\nW0117 15:43:15.907261 1 factory.go:31] No valid resources detected, creating a null CDI handler\nI0117 15:43:15.907336 1 factory.go:107] Detected non-NVML platform: could not load NVML library: libnvidia-ml.so.1: cannot open shared object file: No such file or directory\nI0117 15:43:15.907372 1 factory.go:107] Detected non-Tegra platform: /sys/devices/soc0/family file not found\nE0117 15:43:15.907383 1 factory.go:115] Incompatible platform detected\nE0117 15:43:15.907388 1 factory.go:116] If this is a GPU node, did you configure the NVIDIA Container Toolkit?\nE0117 15:43:15.907392 1 factory.go:117] You can check the prerequisites at: https://github.com/NVIDIA/k8s-device-plugin#prerequisites\nE0117 15:43:15.907396 1 factory.go:118] You can learn how to set the runtime at: https://github.com/NVIDIA/k8s-device-plugin#quick-start\nE0117 15:43:15.907399 1 factory.go:119] If this is not a GPU node, you should set up a toleration or nodeSelector to only deploy this plugin on GPU nodes\nE0117 15:43:15.913217 1 main.go:132] error starting plugins: error creating plugin manager: unable to create plugin manager: invalid device discovery strategy",
    rule: "nvidia-device-plugin-no-gpu",
    source: "NVIDIA/k8s-device-plugin#1011",
  },
  {
    text: "loading NVML\nFailed to start nvml with error:  could not load NVML library",
    rule: "nvidia-device-plugin-no-gpu",
    source: "NVIDIA/k8s-device-plugin#23",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: Running hook #1:: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: mount error: failed to add device rules: write /sys/fs/cgroup/devices/docker/ca6bba3e85ac368ca5310907cbcd9b2fd404c83077323cd84b49a3b541019785/devices.allow: operation not permitted: unknown.",
    rule: "nvidia-cgroup-denied",
    source: "NVIDIA/nvidia-docker#1546",
  },
  {
    text:
      "Executing command: \ndocker run --rm  --gpus all  -e DISPLAY -e TERM   -e QT_X11_NO_MITSHM=1   168bb71ae8de /bin/bash\ndocker: Error response from daemon: could not select device driver \"\" with capabilities: [[gpu]]\n\nRun 'docker run --help' for more information\nNon-interactive Docker run failed\n Command '['docker', 'run', '--rm', '--gpus', 'all', '168bb71ae8de', '/bin/bash']' returned non-zero exit status 125.",
    rule: "docker-gpu-driver-missing",
    source: "gazebo-tooling/gzdev#97",
  },
  {
    text:
      "2018/07/20 06:26:27 sriov device mode\nConfiguring SRIOV on ndev= ens5f0 6\nmax_vfs =  9\ncur_vfs =  9\nvf = &{0 virtfn0 false false}\nFail to config vfs for ndev = ens5f0\nFail to configure sriov; error =  Link not found\n2018/07/20 06:26:27 Starting to serve on /var/lib/kubelet/device-plugins/rdma-sriov-dp.sock\n2018/07/20 06:26:27 Registered device plugin with Kubelet\nexposing devices:  []",
    rule: "sriov-plugin-device",
    source: "Mellanox/k8s-rdma-sriov-dev-plugin#7",
  },
  {
    text:
      "Configuring SRIOV on ndev= ens5f0 6\nmax_vfs =  8\ncur_vfs =  0\nFail to enable sriov for netdev = ens5f0\nFail to configure sriov; error =  write /sys/class/net/ens5f0/device/sriov_numvfs: device or resource busy",
    rule: "sriov-plugin-device",
    source: "Mellanox/k8s-rdma-sriov-dev-plugin#12",
  },
  {
    text:
      "I1011 16:20:00.000000       1 manager.go:120] Creating new ResourcePool: intel_sriov_netdevice\nI1011 16:20:00.000000       1 manager.go:138] no devices in device pool, skipping creating resource server for intel_sriov_netdevice",
    rule: "sriov-plugin-device",
    source: "k8snetworkplumbingwg/sriov-network-device-plugin#386",
  },
  {
    text:
      'I1213 07:34:10.278840  110908 manager.go:209] discoverDevices(): device found: 0000:1a:00.0     02              Intel Corporation       unknown                                 \nE1213 07:34:10.278984  110908 manager.go:230] discoverDevices() error adding new device: "error getting driver info for device 0000:1a:00.0 readlink /sys/bus/pci/devices/0000:1a:00.0/driver: no such file or directory"',
    rule: "sriov-plugin-device",
    source: "k8snetworkplumbingwg/sriov-network-device-plugin#189",
  },
  {
    text:
      "I0412 15:28:48.082670       1 gpu_plugin.go:546] GPU device plugin started with none preferred allocation policy\nW0412 15:28:48.082741       1 gpu_plugin.go:303] failed to read by-path dir: open /dev/dri/by-path: no such file or directory\nI0412 15:28:48.082761       1 gpu_plugin.go:348] GPU 'i915' resource share count = 3\nI0412 15:28:48.082794       1 gpu_plugin.go:388] Not compatible device: version\nI0412 15:28:53.082860       1 gpu_plugin.go:388] Not compatible device: version",
    rule: "gpu-plugin-no-driver",
    source: "intel/intel-device-plugins-for-kubernetes#1710",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "nfd-features" : hostPath type check failed: /etc/kubernetes/node-feature-discovery/features.d/ is not a directory',
    rule: "kubelet-host-path-type",
    source: "intel/intel-device-plugins-for-kubernetes#1710",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  3s (x25 over 5m7s)  kubelet, ip-172-32-83-83.us-east-2.compute.internal  Failed create pod sandbox: rpc error: code = Unknown desc = RuntimeHandler "nvidia" not supported',
    rule: "docker-runtime-handler",
    source: "NVIDIA/gpu-operator#250",
  },
  {
    text:
      "Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running prestart hook #0: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'\nnvidia-container-cli: ldcache error: process /sbin/ldconfig.real terminated with signal 9",
    rule: "nvidia-ldconfig",
    source: "jellyfin/jellyfin#14706",
  },
  {
    text:
      'error gathering device information while adding custom device "\\/dev/dri/renderD128\\": no such file or directory.',
    rule: "device-missing-gpu",
    source: "jellyfin/jellyfin#8282",
  },
  {
    text:
      "2024/12/04 14:52:44 wgengine.NewUserspaceEngine(tun \"tailscale0\") ...\n2024/12/04 14:52:44 Linux kernel version: 5.15.0-1069-gke\n2024/12/04 14:52:44 is CONFIG_TUN enabled in your kernel? `modprobe tun` failed with: modprobe: can't change directory to '/lib/modules': No such file or directory",
    rule: "tun-device-missing",
    source: "tailscale/tailscale#14277",
  },
  {
    text: 'wgengine.NewUserspaceEngine(tun "tailscale0") error: tstun.New("tailscale0"): operation not permitted',
    rule: "tun-device-missing",
    source: "tailscale/tailscale#14256",
  },
  {
    text:
      "docker:Error response from daemon:failed to create task for container:failed to create shim task:OCIruntime create failed:runc create failed:unable to start container process:error during container init:error runninghook #0:error running hook:exit status 1,stdout:stderr:Auto-detectedmode as 'legacy nvidia-container-cli:initialization error:load library failed:libnvidia-ml.so.1:cannot open shared object file:no such file or directory:unknown.",
    rule: "nvidia-library-missing",
    source: "ollama/ollama#4279",
  },
  {
    text:
      "Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'\nnvidia-container-cli: initialization error: nvml error: driver/library version mismatch: unknown\nError: failed to start containers: ollama",
    rule: "nvidia-driver-version",
    source: "kevinthedang/discord-ollama#38",
  },
  {
    text:
      "Warning   FailedCreatePodSandBox   kubelet, chandru.example.com   Failed create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container: failed to create containerd task: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v1.linux/k8s.io/bf7767a96a550c019c40b6191704d9af99a994c4bc0312485293f7fbd3463178/log.json: no such file or directory): fork/exec /usr/local/bin/runc: no such file or directory: unknown",
    rule: "runtime-binary-missing",
    source: "weaveworks/weave#3437",
  },
  {
    text:
      "root:~# rocminfo\nROCk module version 6.7.0 is loaded\nUnable to open /dev/kfd read-write: Invalid argument\nroot is member of nogroup group",
    rule: "rocm-device-missing",
    source: "ROCm/legacy-rocm-build#4043",
  },
  {
    text:
      "ROCk module is loaded\nUnable to open /dev/kfd read-write: No such file or directory\nFailed to get user name to check for video group membership",
    rule: "rocm-device-missing",
    source: "ROCm/legacy-rocm-build#1798",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: flag provided but not defined: -console-socket: unknown.\nERRO[0000] error waiting for container: context canceled",
    rule: "runtime-flag-unknown",
    source: "HabanaAI/Model-References#5",
  },
  {
    text: "RuntimeError: synStatus=20 [Device already acquired] Device acquire failed.",
    rule: "habana-device-busy",
    source: "huggingface/tgi-gaudi#93",
  },
  {
    text:
      "Warning  Failed     86s (x26 over 6m37s)  kubelet            Error: failed to create containerd container: CDI device injection failed: unresolvable CDI devices k8s.gpu.nvidia.com/device=gpu-1",
    rule: "cdi-device-unknown",
    source: "kubernetes-sigs/dra-driver-nvidia-gpu#736",
  },
  {
    text:
      "Warning  FailedScheduling  12s  default-scheduler  0/1 nodes are available: 1 Insufficient amd.com/gpu. preemption: 0/1 nodes are available: 1 No preemption victims found for incoming pod.",
    rule: "pod-device-insufficient",
    source: "otwld/ollama-helm#150",
  },
  {
    text:
      '2023/11/21 23:19:02 kubeconfig /etc/kubernetes/kubelet.conf failed to find due to stat /etc/kubernetes/kubelet.conf: no such file or directory\n2023/11/21 23:19:02 Device Plugin is in Driver Mode:true\nneuron-device-plugin: 2023/11/21 23:19:02 Starting OS watcher.\nneuron-device-plugin: 2023/11/21 23:19:32 Get "https://10.20.0.1:443/api/v1/nodes/ip-10-0-23-61.ec2.internal": dial tcp 10.20.0.1:443: i/o timeout',
    rule: "api-service-unreachable",
    source: "aws-neuron/aws-neuron-sdk#794",
  },
  {
    text:
      "/usr/bin/which: no oci-add-hooks in (/root/.local/bin:/root/bin:/opt/aws/neuron/bin:/usr/local/sbin)\n/opt/aws/neuron/bin/oci_neuron_hook_wrapper.sh: line 6: exec: --: invalid option\nexec: usage: exec [-cl] [-a",
    rule: "neuron-hook",
    source: "aws-neuron/aws-neuron-sdk#911",
  },
  {
    text:
      "nrtd[1]: [TDRV:tdrv_init_mla_phase1] Could not open the device index:0\n\nnrtd[1]: [NRTD:InitTongas] Failed to initialize devices, error:1\nnrtd[1]: [NRTD:nrtd_main] Failed to initialize devices: , attempt: 1",
    rule: "neuron-device-busy",
    source: "aws-neuron/aws-neuron-sdk#89",
  },
  {
    text: "The Neuron Runtime GRPC server at address /sock/neuron.sock is unavailable. Is neuron-rtd running?",
    rule: "neuron-device-busy",
    source: "aws-neuron/aws-neuron-sdk#176",
  },
  {
    text:
      "Failed to allocate device vector A (error code system not yet initialized)! [Vector addition of 5000 elements]",
    rule: "nvidia-fabric-manager",
    source: "NVIDIA/gpu-operator#1043",
  },
  {
    text:
      'Error: failed to start container "nvidia-driver-ctr": Error response from daemon: OCI runtime create failed: container_linux.go:370: starting container process caused: process_linux.go:459: container init caused: Running hook #0:: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli.real: initialization error: driver error: failed to process request: unknown',
    rule: "nvidia-driver-helper",
    source: "NVIDIA/gpu-operator#130",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:432: running prestart hook 0 caused \\\\\\"error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: detection error: nvml error: unknown error\\\\\\\\n\\\\\\"\\"": unknown.',
    rule: "nvidia-driver",
    source: "NVIDIA/nvidia-docker#1348",
  },
  {
    text: "nvidia-container-cli: detection error: nvml error: not found",
    rule: "nvidia-driver",
    source: "NVIDIA/nvidia-docker#579",
  },
  {
    text: "nvidia-container-cli: detection error: nvml error: function not found",
    rule: "nvidia-driver",
    source: "NVIDIA/nvidia-docker#1280",
  },
  {
    text:
      "ERROR: for aisstat_htdet_1  Cannot start service htdet: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #1: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'\nnvidia-container-cli: device error: 2: unknown device: unknown",
    rule: "nvidia-device-unknown",
    source: "NVIDIA/nvidia-container-toolkit#632",
  },
  {
    text: "nvidia-container-cli: initialization error: nvml error: driver not loaded",
    rule: "nvidia-module-not-loaded",
    source: "NVIDIA/nvidia-container-toolkit#1269",
  },
  {
    text:
      "nvidia-container-cli: initialization error: load library failed: libnvidia-ml.so.1: cannot open shared object file: no such file or directory",
    rule: "nvidia-library-missing",
    source: "NVIDIA/libnvidia-container#231",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:355: starting container process caused "process_linux.go:424: container init caused: nvidia-container-cli: mount error: stat failed: /Tesla V100-SXM2-16GB: no such file or directory',
    rule: "nvidia-hook-program",
    source: "NVIDIA/nvidia-docker#1385",
  },
  {
    text:
      "nvidia-container-cli: mount error: stat failed: /proc/driver/nvidia/gpus/cfdd:00:00.0: no such file or directory",
    rule: "nvidia-mount-source",
    source: "NVIDIA/nvidia-docker#1316",
  },
  {
    text:
      "# docker run --rm -it --gpus all nvidia/cuda:13.1.0-devel-ubuntu24.04 nvidia-smi\nFailed to initialize NVML: Unknown Error",
    rule: "nvidia-devices-removed",
    source: "ublue-os/bluefin#3883",
  },
];
