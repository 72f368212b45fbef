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
    rule: "nvidia-device-cgroup",
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
    rule: "nvidia-driver",
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
    rule: "docker-runtime-unknown",
    source: "nextcloud/all-in-one#5898",
  },
  {
    text:
      'Jun 06 18:41:08 cloudstation dockerd[8387]: time="2026-06-06T18:41:08.265512858+02:00" level=error msg="failed to start container" container=09f186fc6c6c8dd48da106f60bf463fcc8a12de3bd3664d8d129ab750a9488fc error="unknown or invalid runtime name: nvidia"',
    rule: "docker-runtime-unknown",
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
];
