/** Reports of devices of many vendors, and of engines that give them to containers. @module */

import type { Report } from "./report.ts";

/** Reports of devices of many vendors, and of engines that give them to containers. */
export const VENDOR_DEVICE_REPORTS: readonly Report[] = [
  {
    text:
      "Warning  FailedCreatePodSandBox  2s (x17 over 3m25s)  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = cri-o configured with cgroupfs cgroup manager, but received systemd slice as parent: /kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-pod368236bb_a128_48e2_a105_0b2c1c7a24e5.slice",
    rule: "cgroup-parent-driver",
    source: "nestybox/sysbox#893",
  },
  {
    text: "docker: Error response from daemon: cgroups: cannot found cgroup mount destination: unknown.",
    rule: "cgroup-systemd-unmounted",
    source: "boot2docker/boot2docker#1301",
  },
  {
    text:
      "Failed to create /init.scope control group: No such file or directory\nFailed to allocate manager object: No such file or directory\n[!!!!!!] Failed to allocate manager object.\nExiting PID 1...",
    rule: "systemd-in-container",
    source: "izer-xyz/3cx-docker#16",
  },
  {
    text:
      "Welcome to Ubuntu 22.04.3 LTS!\n\nFailed to create /init.scope control group: Read-only file system\nFailed to allocate manager object: Read-only file system\n[!!!!!!] Failed to allocate manager object.\nExiting PID 1...",
    rule: "systemd-in-container",
    source: "robertdebock/docker-ubuntu-systemd#4",
  },
  {
    text:
      "Failed to read AF_UNIX datagram queue length, ignoring: No such file or directory\nFailed to install release agent, ignoring: Permission denied\nFailed to create root cgroup hierarchy: Permission denied\nFailed to allocate manager object: Permission denied\n[!!!!!!] Failed to allocate manager object, freezing.",
    rule: "systemd-in-container",
    source: "containers/crun#696",
  },
  {
    text:
      "Status: Downloaded newer image for kxes/ubuntu-systemd:latest\nFailed to mount cgroup at /sys/fs/cgroup/systemd: Operation not permitted\n[!!!!!!] Failed to mount API filesystems, freezing.",
    rule: "systemd-in-container",
    source: "dockerimages/docker-systemd#5",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s                kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "777d1178ca6d8681b1f0f43780fb357c0dce74a6905c94337c2f07ef9a5c9c36" network for pod "my-test-pod-fnjk7": networkPlugin cni failed to set up pod "my-test-pod-fnjk7_default" network: [default/my-test-pod-fnjk7/:sriov-network]: error adding container to network "sriov-network": infiniBand SRI-OV CNI failed to configure VF "VF ib4 GUID is not valid", failed to clean up sandbox container "777d1178ca6d8681b1f0f43780fb357c0dce74a6905c94337c2f07ef9a5c9c36" network for pod "my-test-pod-fnjk7": networkPlugin cni failed to teardown pod "my-test-pod-fnjk7_default" network: delegateDel: error invoking DelegateDel - "ib-sriov": error in getting result from DelNetwork: error reading cached NetConf in /var/lib/cni/ib-sriov with name 777d1178ca6d8681b1f0f43780fb357c0dce74a6905c94337c2f07ef9a5c9c36-net1]',
    rule: "cni-ib-guid",
    source: "k8snetworkplumbingwg/ib-sriov-cni#66",
  },
  {
    text:
      "libibverbs: Warning: Driver bnxt_re does not support the kernel ABI of 6 (supports 1 to 1) for device /sys/class/infiniband/bnxt_re2\nNo IB devices found",
    rule: "rdma-library",
    source: "k8snetworkplumbingwg/sriov-cni#348",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  108s                 kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "912e05e26df1ab9dc8548b314c91ffb2e617f38df824722eb61007ff6eded0d5" network for pod "tl-1-28-3-0-probe-7c6d4c9db6-5chdw": networkPlugin cni failed to set up pod "tl-1-28-3-0-probe-7c6d4c9db6-5chdw_tl-bpe" network: [tl-bpe/tl-1-28-3-0-probe-7c6d4c9db6-5chdw:sriov-network-in]: error adding container to network "sriov-network-in": failed to set up IPAM plugin type "whereabouts" from the device "p2p1": Error at storage engine: Could not allocate IP in range: ip: 10.29.44.70 / - 10.29.44.120 / range: net.IPNet{IP:net.IP{0xac, 0x1d, 0x2c, 0x0}, Mask:net.IPMask{0xff, 0xff, 0xff, 0x0}}',
    rule: "whereabouts-exhausted",
    source: "k8snetworkplumbingwg/sriov-network-device-plugin#420",
  },
  {
    text:
      "2020/03/05 08:07:13 sriov device mode\nConfiguring SRIOV on ndev= enp96s0f0 9\nFail to config vfs for ndev = enp96s0f0\nFail to configure sriov; error =  Link not found\nexposing devices:  []",
    rule: "sriov-plugin-device",
    source: "Mellanox/k8s-rdma-sriov-dev-plugin#27",
  },
  {
    text:
      'docker: Error response from daemon: error gathering device information while adding custom device "/dev/sgx/enclave": no such file or directory.\nERRO[0000] error waiting for container: context canceled',
    rule: "device-missing",
    source: "intel/confidential-computing.sgx#682",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim: OCI runtime create failed: container_linux.go:309: starting container process caused: process_linux.go:629: enclave init caused:: unknown.",
    rule: "sgx-device-missing",
    source: "inclavare-containers/inclavare-containers#1455",
  },
  {
    text:
      "[get_driver_type /home/sgx/jenkins/ubuntuServer2004-release-build-trunk-218/build_target/PROD/label/Builder-UbuntuSrv20/label_exp/ubuntu64/linux-trunk-opensource/psw/urts/linux/edmm_utility.cpp:111] Failed to open Intel SGX device.\n[ERROR] occlum-pal: Failed to create enclave with error code 0x2006: Invalid SGX device. Please make sure SGX module is enabled in the BIOS, and install SGX driver afterwards. (line 152, file src/pal_enclave.c)",
    rule: "sgx-device-missing",
    source: "confidential-containers/enclave-cc#84",
  },
  {
    text:
      "Gramine is starting. Parsing TOML manifest file, this may take some time...\nerror: AESM service returned error 38; this may indicate that infrastructure for the DCAP attestation requested by Gramine is missing on this machine\nerror: load_enclave() failed with error: Operation not permitted (EPERM)",
    rule: "sgx-attestation",
    source: "matter-labs/nixsgx#66",
  },
  {
    text: "Starting LXC Container/dev/dri/renderD128 is not a device",
    rule: "lxc-device-not-a-node",
    source: "community-scripts/ProxmoxVE#5589",
  },
  {
    text:
      ' ✓ LXC Container 119 was successfully created.\n //dev/dri/renderD128 is not a device\n\n[ERROR] in line 624: exit code 0: while executing command pct start "$CTID"',
    rule: "lxc-device-not-a-node",
    source: "tteck/Proxmox#3758",
  },
  {
    text:
      "Nov 19, 2019 22:31:40.052 [0x7fea17fff700] DEBUG - Codecs: hardware transcoding: opening hw device failed - probably not supported by this system, error: Generic error in an external library",
    rule: null,
    source: "linuxserver/docker-plex#211",
  },
  {
    text:
      "01-24 15:28:29.369    59    59 W hw-ProcessState: Opening '/dev/hwbinder' failed: Operation not permitted\n01-24 15:28:29.388    59    59 F hw-ProcessState: Binder driver could not be opened.  Terminating.",
    rule: "android-binder",
    source: "remote-android/redroid-doc#591",
  },
  {
    text: "logcat and dmesg reported \"Binder driver '/dev/binder' could not be opened.  Terminating.\"",
    rule: "android-binder",
    source: "remote-android/redroid-doc#124",
  },
  {
    text:
      'level=error time=2024-06-19T16:38:32Z msg="could not start Agent: API error (400): failed to create task for container: failed to create shim task: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/moby/b2b6d9f3947516c395ac544748baaa909e0f7156067a1082c8592a0aea88517a/log.json: no such file or directory): /opt/aws/neuron/bin/oci_neuron_hook_wrapper.sh did not terminate successfully: exit status 2: unknown"',
    rule: "neuron-hook",
    source: "aws-neuron/aws-neuron-sdk#911",
  },
  {
    text:
      "/usr/bin/which: no oci-add-hooks in (/root/.local/bin:/root/bin:/opt/aws/neuron/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/var/lib/snapd/snap/bin)\n/opt/aws/neuron/bin/oci_neuron_hook_wrapper.sh: line 6: exec: --: invalid option",
    rule: "neuron-hook",
    source: "aws-neuron/aws-neuron-sdk#911",
  },
  {
    text:
      "neuron-device-plugin: 2020/10/12 20:43:28 Error to get IB device: open /run/infa-map.json: no such file or directory",
    rule: "neuron-driver",
    source: "aws-neuron/aws-neuron-sdk#180",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:432: running prestart hook 0 caused \\\\\\"error running hook: exit status 255, stdout: Mounting device=neuron0, hostDevPath=/dev/neuron0, devPath=/var/lib/docker/overlay2/a753a33376f94ba65a3b94ad09f9c00b4688f28cd9ed548387fdd8690fad6ee7/merged/dev/neuron0, stderr: \\\\\\"\\"": unknown.',
    rule: "neuron-hook",
    source: "aws-neuron/aws-neuron-sdk#188",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: Running hook #0:: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: mount error: file creation failed: /var/lib/docker/overlay2/706b1d1b6de681b6daf1cab979336a9d465d9b333962cc17db663f2e334d5776/merged/usr/lib/x86_64-linux-gnu/libnvidia-ml.so.1: file exists: unknown.",
    rule: "nvidia-driver-files-in-image",
    source: "NVIDIA/nvidia-docker#1551",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:432: running prestart hook 0 caused \\\\\\"error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: initialization error: driver error: failed to process request\\\\\\\\n\\\\\\"\\"": unknown.\nERRO[0000] error waiting for container: context canceled',
    rule: "nvidia-driver-helper",
    source: "NVIDIA/nvidia-docker#1400",
  },
  {
    text:
      "nvidia-container-cli: mount error: file creation failed: /var/lib/docker/overlay2/d5771d7f73e2a9123ffbd81240a921ae42daa83fae87c0731b4880c31f882f40/merged/run/nvidia-persistenced/socket: no such device or address",
    rule: "nvidia-mount",
    source: "NVIDIA/nvidia-docker#1300",
  },
  {
    text: "nvidia-container-cli: mount error: stat failed: /GeForce: no such file or directory",
    rule: "nvidia-hook-program",
    source: "NVIDIA/nvidia-docker#957",
  },
  {
    text: "/run/nvidia/nvidia-driver.pid: No such file or directory",
    rule: "nvidia-driver-container",
    source: "NVIDIA/gpu-driver-container#286",
  },
  {
    text:
      "E0927 14:12:43.002045 7398 nvc.c:180] failed to change root directory: No such file or directory\nW0927 14:12:43.002082 7398 nvc.c:181] skipping kernel modules load due to failure\nI0927 14:12:43.002266 7399 driver.c:133] starting driver service\nE0927 14:12:43.003080 7399 driver.c:197] could not start driver service: change root failed: no such file or directory",
    rule: "nvidia-driver-root",
    source: "NVIDIA/nvidia-docker#1090",
  },
  {
    text: "Error: OCI runtime error: error executing hook `/usr/bin/nvidia-container-runtime-hook` (exit code: 1)",
    rule: "nvidia-hook-silent",
    source: "podman-container-tools/podman#16094",
  },
  {
    text:
      "Error: error executing hook `/usr/libexec/oci/hooks.d/oci-seccomp-bpf-hook` (exit code: 127): OCI runtime error",
    rule: "oci-seccomp-bpf-hook",
    source: "containers/oci-seccomp-bpf-hook#75",
  },
  {
    text: "ERROR  : Failed to create container process: No space left on device",
    rule: "apptainer-namespace",
    source: "apptainer/apptainer#2455",
  },
  {
    text:
      "FATAL:   container creation failed: mount /proc/self/fd/3->/var/apptainer/mnt/session/rootfs error: while mounting image /proc/self/fd/3: squashfuse_ll exited with status 1: fuse: failed to exec fusermount3: No such file or directory",
    rule: "apptainer-fuse-failed",
    source: "apptainer/apptainer#778",
  },
  {
    text:
      "FATAL:   container creation failed: mount /proc/self/fd/3->/var/apptainer/mnt/session/rootfs error: while mounting image /proc/self/fd/3: squashfuse_ll exited with status 1: fusermount3: mount failed: Operation not permitted",
    rule: "apptainer-fuse-not-permitted",
    source: "apptainer/apptainer#778",
  },
  {
    text:
      "INFO:    A fusermount error may indicate that the kernel is too old\nINFO:    The --unsquash option may work around it\nFATAL:   container creation failed: image driver mount failure: image driver squashfuse_ll instance exited with error: squashfuse_ll exited: fusermount3: mount failed: Operation not permitted",
    rule: "apptainer-fuse-not-permitted",
    source: "apptainer/apptainer#2324",
  },
  {
    text: "ERROR  : Failed to create container process: Invalid argument",
    rule: "apptainer-namespace",
    source: "apptainer/apptainer#629",
  },
  {
    text:
      "INFO:    Running post scriptlet\nFATAL:   container creation failed: mount /.singularity.d/libs/faked->/usr/local/var/apptainer/mnt/session/libs/faked error: while mounting /.singularity.d/libs/faked: mount source /.singularity.d/libs/faked doesn't exist\nFATAL:   While performing build: while running engine: exit status 255",
    rule: "apptainer-source-missing",
    source: "apptainer/apptainer#783",
  },
  {
    text: "ERROR  : Failed to create container namespaces",
    rule: "apptainer-namespace",
    source: "apptainer/singularity#4361",
  },
  {
    text:
      "ERROR  : Failed to create mount namespace: mount namespace requires privileges, check Singularity installation",
    rule: "apptainer-namespace",
    source: "apptainer/singularity#5873",
  },
  {
    text:
      "FATAL:   while extracting Demuxafy.sif: root filesystem extraction failed: extract command failed: FATAL:   container creation failed: open /etc/resolv.conf: no such file or directory\n: exit status 255",
    rule: "apptainer-host-files",
    source: "sylabs/singularity#1242",
  },
  {
    text:
      "FATAL:   while extracting galba.sif: root filesystem extraction failed: extract command failed: ERROR  : Failed to spawn stage 1\n: exit status 1",
    rule: "apptainer-extract-failed",
    source: "apptainer/apptainer#3053",
  },
  {
    text: "FATAL: While performing build: conveyor failed to get: get did not succeed: 500 architecture not specified",
    rule: "apptainer-pull-failed",
    source: "bdusell/singularity-tutorial#3",
  },
  {
    text:
      "failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running prestart hook #0: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'\nnvidia-container-cli: initialization error: nvml error: driver/library version mismatch: unknown",
    rule: "nvidia-driver-version",
    source: "NVIDIA/k8s-device-plugin#1431",
  },
  {
    text: "DrvMngGetConsoleLogLevel failed. (g_conLogLevel=3)\ndcmi module initialize failed. ret is -8005",
    rule: "ascend-device-busy",
    source: "vllm-project/vllm-ascend#2698",
  },
  {
    text:
      "Warning  UnexpectedAdmissionError  3s  kubelet  Allocate failed due to rpc error: code = Unknown desc = device number not matched, which is unexpected",
    rule: "hami-pod-not-bound",
    source: "Project-HAMi/volcano-vgpu-device-plugin#93",
  },
  {
    text: "K3S - Failed to start plugin: error waiting for MPS daemon",
    rule: "nvidia-mps",
    source: "NVIDIA/k8s-device-plugin#712",
  },
  {
    text:
      "E0423 06:04:56.558122      39 main.go:301] Failed to start plugin: error waiting for MPS daemon: error checking MPS daemon health: failed to send command to MPS daemon: exit status 1\nI0423 06:04:56.558152      39 main.go:208] Failed to start one or more plugins. Retrying in 30s...",
    rule: "nvidia-mps",
    source: "NVIDIA/k8s-device-plugin#679",
  },
  {
    text:
      "./entrypoint.sh: line 5: nvidia-cuda-mps-control: command not found\n./entrypoint.sh: line 9: nvidia-cuda-mps-control: command not found",
    rule: "nvidia-mps",
    source: "NVIDIA/k8s-device-plugin#381",
  },
  {
    text:
      "E0904 09:35:53.754750 312 main.go:84] error starting plugins: error getting daemons: error building device map: error building device map from config.resources: error building GPU device map: error visiting device: error building Device: error getting device paths: error getting GPU device minor number: Not Supported",
    rule: "nvidia-plugin-platform",
    source: "NVIDIA/k8s-device-plugin#1412",
  },
  {
    text:
      "error starting plugins: unable to add default resources to config: error visiting devices: error visiting device: error visiting device: error getting device memory info: Insufficient Pemmissions",
    rule: "nvidia-mig-monitor",
    source: "NVIDIA/k8s-device-plugin#399",
  },
  {
    text:
      "E0407 94 main.go:188] error starting plugins: error getting plugins: unable to create plugins: failed to construct resource managers: error building device map: error building device map from config.resources: error building MIG device map: error visiting devices: error visiting device: error visiting device: error visiting MIG device: error visiting MIG device: error getting MIG profile for MIG device at index '(0, 0)': error getting parent memory info: Insufficient Permissions",
    rule: "nvidia-mig-monitor",
    source: "NVIDIA/k8s-device-plugin#1683",
  },
  {
    text: "nvidia-container-cli.real: device error: MIG-GPU-932bfb2c-849a-2a22-1e84-9eff6bc02b39/1/0: unknown device",
    rule: "nvidia-device-unknown",
    source: "NVIDIA/nvidia-container-toolkit#203",
  },
  {
    text:
      "2021/07/15 20:49:32 Shutdown of NVML returned: <nil>\npanic: At least one device with migEnabled=true was not configured correctly: No MIG devices associated with /dev/nvidia0: GPU-fe14a161-d1f3-7706-c257-3b22fe15c684\n\ngoroutine 1 [running]:",
    rule: "nvidia-device-plugin-mig",
    source: "NVIDIA/k8s-device-plugin#253",
  },
  {
    text:
      "Error: unable to sync prepared devices from CRD: MIG devices found that aren't prepared to any claim: map[GPU-fb94dd02-0d83-9a84-fc28-4f82083afef0:map[MIG-14f88cdc-5b6d-521d-ac11-75b761535917:0xc00068a4b0]]",
    rule: "nvidia-dra-mig",
    source: "kubernetes-sigs/dra-driver-nvidia-gpu#149",
  },
  {
    text:
      'HTTP response body: {"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"Internal error occurred: admission webhook \\"pod-init.cloud-tpus.google.com\\" denied the request: TensorFlow version must be specified in annotation \\"tf-version.cloud-tpus.google.com\\" for pod requesting Cloud TPUs","reason":"InternalError","details":{"causes":[{"message":"admission webhook \\"pod-init.cloud-tpus.google.com\\" denied the request: TensorFlow version must be specified in annotation \\"tf-version.cloud-tpus.google.com\\" for pod requesting Cloud TPUs"}]},"code":500}',
    rule: "webhook-denied",
    source: "polyaxon/polyaxon#362",
  },
  {
    text:
      "Warning  FailedCreatePodSandBox           66s               kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v1.linux/k8s.io/5065fbc879a35b5bb452fac30f22ec0a7e26288bcee135009f17c642ccb62b64/log.json: no such file or directory): fork/exec /etc/docker-runtimes.d/nvidia: no such file or directory: unknown",
    rule: "runtime-binary-missing",
    source: "NVIDIA/nvidia-container-toolkit#145",
  },
  {
    text:
      "Mar 24 15:56:16 bluefin rpm-ostree(amd-container-toolkit.prein)[36778]: Checking for AMD GPU driver...\nMar 24 15:56:16 bluefin rpm-ostree(amd-container-toolkit.prein)[36778]: Error: AMD GPU driver (amdgpu) is not installed or loaded.",
    rule: "amd-driver",
    source: "projectbluefin/common#277",
  },
  {
    text:
      "` Warning  Failed            3s     kubelet            Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: /usr/local/nvidia/toolkit/nvidia-container-cli.real: /lib64/libc.so.6: version `GLIBC_2.27' not found (required by /usr/local/nvidia/toolkit/libnvidia-container.so.1): unknown`",
    rule: "nvidia-toolkit-glibc",
    source: "NVIDIA/gpu-operator#755",
  },
  {
    text:
      "root@8f7987fe7c88:/mnt/vps1_sshfs# sshfs -p 2929 -o allow_other,default_permissions root@vps1.xx:/home/xx/sshfs/ /mnt/vps1_sshfs/\nfuse: device not found, try 'modprobe fuse' first",
    rule: "fuse-device-missing",
    source: "nextcloud/docker#1333",
  },
  {
    text:
      "2023/06/09 17:56:36 mount helper error: fusermount: fuse device not found, try 'modprobe fuse' first\n2023/06/09 17:56:36 Fatal error: failed to mount FUSE fs: fusermount: exit status 1",
    rule: "fuse-device-missing",
    source: "itsToggle/rclone_RD#37",
  },
  {
    text: "fuse: mount failed: Permission denied\n\nCannot mount AppImage, please check your FUSE setup.",
    rule: "fuse-mount-denied",
    source: "s3fs-fuse/s3fs-fuse#647",
  },
  {
    text: "Error: fusermount3: fuse device not found, try 'modprobe fuse' first",
    rule: "fuse-device-missing",
    source: "messense/aliyundrive-fuse#13",
  },
  {
    text: "Failed to get sandbox runtime: no runtime for nvidia is configured",
    rule: "nvidia-handler-missing",
    source: "NVIDIA/gpu-operator#432",
  },
  {
    text: '"nvidia-smi": executable file not found in $PATH: unknown',
    rule: "nvidia-runtime-not-used",
    source: "NVIDIA/k8s-device-plugin#346",
  },
  {
    text:
      '  Warning  FailedScheduling  3m12s  default-scheduler  running Reserve plugin "DynamicResources": waiting for resource driver to allocate resource',
    rule: "dra-controller-missing",
    source: "kubernetes-sigs/dra-example-driver#34",
  },
  {
    text:
      '  Warning  FailedScheduling  2m5s  default-scheduler  0/2 nodes are available: waiting for dynamic resource controller to create the resourceclaim "pod0-gpu". no new claims to deallocate, preemption: 0/2 nodes are available: 2 Preemption is not helpful for scheduling.',
    rule: "claim-allocation-failed",
    source: "kubernetes-sigs/dra-example-driver#23",
  },
  {
    text:
      'E0320 12:00:01.123456       1 draplugin.go:123] "dra: handling request failed" err="error preparing devices for claim 1c2a3a0e-0b5e-4f49-9a1b-0c1f7cfa9f0a: MIG device allocation failed: error creating MIG device: error creating GPU instance for \'1g.20gb\': Insufficient Resources"',
    rule: "nvidia-mig-room",
    source: "kubernetes-sigs/dra-driver-nvidia-gpu#35",
  },
  {
    text:
      'Jun 19 10:12:09 node1 kubelet[2119]: E0619 10:12:09.527219    2119 client.go:90] "listAndWatch ended unexpectedly for device plugin" err="rpc error: code = Unavailable desc = error reading from server: EOF" resource="volcano.sh/vgpu-number"',
    rule: "device-plugin-ended",
    source: "volcano-sh/devices#59",
  },
  {
    text:
      'E0108 12:12:41.502181       1 manager.go:146] Failed to serve gpu.intel.com/i915: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial unix /var/lib/kubelet/device-plugins/kubelet.sock: connect: permission denied"',
    rule: "device-plugin-unregistered",
    source: "intel/intel-device-plugins-for-kubernetes#1628",
  },
  {
    text: "2017/12/27 07:10:27 Failed to start nvml with error: could not load NVML library.",
    rule: "nvidia-device-plugin-no-gpu",
    source: "NVIDIA/k8s-device-plugin#16",
  },
  {
    text:
      'level=fatal msg="error getting vGPU config: error getting all vGPU devices: unable to read MDEV devices directory: open /sys/bus/mdev/devices: no such file or directory"',
    rule: "nvidia-vgpu",
    source: "NVIDIA/gpu-operator#591",
  },
  {
    text:
      "nvidia-kubevirt-gpu-device-plugin: symbol lookup error: nvidia-kubevirt-gpu-device-plugin: undefined symbol: nvmlDeviceGetCount_v2",
    rule: "nvidia-device-plugin-no-gpu",
    source: "NVIDIA/kubevirt-gpu-device-plugin#5",
  },
];
