/** Reports of devices, accelerators and hooks: GPUs, Jetson, USB, CDI, DRA, Sysbox. @module */

import type { Report } from "./report.ts";

/** Reports of devices. */
export const DEVICE_REQUEST_REPORTS: readonly Report[] = [
  {
    text:
      "  Warning  Failed     5s (x3 over 19s)  kubelet            Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli.real: initialization error: driver error: failed to process request: unknown",
    rule: "nvidia-driver-helper",
    source: "NVIDIA/nvidia-container-toolkit#173",
  },
  {
    text:
      'Error: failed to start container "nvidia-device-plugin-ctr": Error response from daemon: OCI runtime create failed: container_linux.go:296: starting container process caused "process_linux.go:398: container init caused \\"process_linux.go:381: running prestart hook 0 caused \\\\\\"error running hook: exit status 1, stdout: , stderr: exec command: [/usr/bin/nvidia-container-cli --load-kmods configure --ldconfig=@/sbin/ldconfig --device=all --utility --pid=31021 /var/lib/docker/aufs/mnt/a2f849e29fcb8dc87d51e90497d7e44a38d7ecf93acabc285523d13c1cdf9046]\\\\\\\\nnvidia-container-cli: ldcache error: process /sbin/ldconfig failed with error code: 127\\\\\\\\n\\\\\\"\\"": unknown\nBack-off restarting failed container',
    rule: "nvidia-ldconfig",
    source: "NVIDIA/k8s-device-plugin#28",
  },
  {
    text: 'nvidia-container-cli: initialization error: cuda error: unknown error\\\\n\\"": unknown',
    rule: "nvidia-driver",
    source: "NVIDIA/libnvidia-container#103",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:432: running prestart hook 1 caused \\\\\\"error running hook: exit status 1, stdout: , stderr: exec command: [/usr/bin/nvidia-container-cli --load-kmods configure --ldconfig=@/sbin/ldconfig.real --device=all --compute --compat32 --graphics --utility --video --display --pid=9165 /var/lib/docker/overlay2/2a1a1c3555109e20c5ba2e386cc3ce69cbb80c3850663c1909db8c46ed565c0c/merged]\\\\\\\\nnvidia-container-cli: mount error: file creation failed: /var/lib/docker/overlay2/2a1a1c3555109e20c5ba2e386cc3ce69cbb80c3850663c1909db8c46ed565c0c/merged/usr/lib/aarch64-linux-gnu/libnvidia-fatbinaryloader.so.440.18: file exists\\\\\\\\n\\\\\\"\\"": unknown',
    rule: "nvidia-driver-files-in-image",
    source: "NVIDIA/nvidia-docker#1481",
  },
  {
    text:
      'Docker: Error response from daemon: OCI runtime create failed: unable to retrieve OCI runtime error exec: "nvidia-container-runtime": executable file not found in $PATH: : unknown.',
    rule: "runtime-binary-missing",
    source: "NVIDIA/nvidia-docker#1190",
  },
  {
    text: "nvidia-container-cli: mount error: stat failed: /dev/nvidiactl: no such file or directory",
    rule: "nvidia-device-nodes",
    source: "NVIDIA/nvidia-container-runtime#123",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:430: container init caused \\"process_linux.go:413: running prestart hook 1 caused \\\\\\"error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: mount error: mount operation failed: /home/znxj/dockerRootDir/overlay2/b9f5385b968a94c6b4f400a73728b66ee7223bf566fb8a3a44d5fdd02855acee/merged/proc/driver/nvidia/params/version/registry: no such file or directory\\\\\\\\n\\\\\\"\\"": unknown.',
    rule: "nvidia-mount-source",
    source: "NVIDIA/nvidia-docker#1068",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:432: running prestart hook 0 caused \\\\\\"error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: initialization error: driver error: failed to process request\\\\\\\\n\\\\\\"\\"": unknown.',
    rule: "nvidia-driver-helper",
    source: "NVIDIA/nvidia-docker#1391",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:432: running prestart hook 0 caused \\\\\\"error running hook: exit status 1, stdout: , stderr: exec command: [/usr/bin/nvidia-container-cli --load-kmods configure --ldconfig=@/sbin/ldconfig.real --device=all --compute --utility --video --require=cuda>=9.0 --pid=12248 /var/lib/docker/overlay2/4e1768b417381f9cc9e00f674e73d8f484e385a46d53b3d4cf95c0b6a9abe7ce/merged]\\\\\\\\nnvidia-container-cli: mount error: mount operation failed: /usr/src/tensorrt: no such file or directory\\\\\\\\n\\\\\\"\\"": unknown.',
    rule: "nvidia-mount-source",
    source: "NVIDIA-NeMo/Speech#590",
  },
  {
    text:
      'Error response from daemon: error gathering device information while adding custom device "/dev/kfd": no such file or directory',
    rule: "device-missing-kfd",
    source: "hydrian/stable-diffusion-webui-rocm#17",
  },
  {
    text:
      "`ROCk module is loaded`\n`Unable to open /dev/kfd read-write: No such file or directory`\n`Failed to get user name to check for video group membership`",
    rule: "rocm-device-missing",
    source: "ROCm/legacy-rocm-build#1798",
  },
  {
    text:
      "ROCk module version 6.7.0 is loaded\nUnable to open /dev/kfd read-write: Invalid argument\nroot is member of nogroup group",
    rule: "rocm-device-missing",
    source: "ROCm/legacy-rocm-build#4043",
  },
  {
    text:
      "Allocate failed due to no healthy devices present; cannot allocate unhealthy devices amd.com/gpu, which is unexpected",
    rule: "kubelet-device-unhealthy",
    source: "trueforge-org/truecharts#19201",
  },
  {
    text:
      'Jan 14 22:32:39 instance20260113210117 kubelet[14067]: E0114 22:32:39.849988   14067 kuberuntime_manager.go:1323] "Failed to prepare dynamic resources" err="prepare dynamic resources: DRA driver compute-domain.nvidia.com is not registered" pod="default/nccl-test-worker-0"',
    rule: "kubelet-dynamic-resources",
    source: "kubernetes-sigs/dra-driver-nvidia-gpu#814",
  },
  {
    text:
      'Jan 14 22:32:42 instance20260113210117 kubelet[14067]: E0114 22:32:42.287311   14067 container_manager_linux.go:1016] "Unable to get container claim info state" err="unable to get information for ResourceClaim nccl-test-worker-0-compute-domain-channel-h4lpr"',
    rule: "dra-claim-not-prepared",
    source: "kubernetes-sigs/dra-driver-nvidia-gpu#814",
  },
  {
    text:
      'Aug 09 09:58:45 cloud-dev-44 kubelet[1851]: E0809 09:58:45.873380    1851 remote_runtime.go:302] "CreateContainer in sandbox from runtime service failed" err="rpc error: code = Unknown desc = failed to create containerd container: CDI device injection failed: unresolvable CDI devices nvidia.com/net-sf=mlx5_core.sf.3" podSandboxID="5ce2a000bf64e9b7d9570a95e53718f9369376b866b22fbbeed22f8faca2c88b"',
    rule: "cdi-device-unknown",
    source: "kubernetes/kubernetes#119850",
  },
  {
    text: "DRA: no handler registered for plugin type: DRAPlugin at socket /var/lib/kubelet/plugins_registry/",
    rule: "dra-plugin-unknown",
    source: "kubernetes/kubernetes#124962",
  },
  {
    text:
      'ERROR: for frigate  Cannot start service frigate: error gathering device information while adding custom device "/dev/apex_0": not a device node\nERROR: Encountered errors while bringing up the project.',
    rule: "docker-device-not-a-node",
    source: "google-coral/edgetpu#644",
  },
  {
    text:
      '{"log":"[2022-12-05 10:55:50] frigate.edgetpu                ERROR   : No EdgeTPU was detected. If you do not have a Coral device yet, you must configure CPU detectors.\\n","stream":"stderr","time":"2022-12-05T17:55:51.074582319Z"}',
    rule: "coral-device-missing",
    source: "blakeblackshear/frigate#4606",
  },
  {
    text:
      'safe_mount: 1334 No such file or directory - Failed to mount "/dev/serial/by-id" onto "/usr/lib/x86_64-linux-gnu/lxc/rootfs/dev/serial/by-id"\nsafe_mount: 1334 No such file or directory - Failed to mount "/dev/ttyUSB0" onto "/usr/lib/x86_64-linux-gnu/lxc/rootfs/dev/ttyUSB0"',
    rule: "lxc-mount-missing",
    source: "community-scripts/ProxmoxVE#12434",
  },
  {
    text:
      '20-12-08 16:42:29 ERROR (SyncWorker_3) [supervisor.docker] Can\'t start addon_a722577e_apcupsd: 500 Server Error for http + docker: //localhost/v1.40/containers/b5117850db35526713f5fba56079da65a4c76be9arte90c5c597 Internal Error ("error gathering device information while adding custom device" / dev / usb / ": no such file or directory")',
    rule: "device-missing-usb",
    source: "korylprince/hassio-apcupsd#29",
  },
  {
    text:
      '19-08-25 22:30:20 ERROR (SyncWorker_4) [hassio.docker] Can\'t start addon_a0d7b954_vscode: 404 Client Error: Not Found ("linux runtime spec devices: error gathering device information while adding custom device "/dev/serial/by-id/usb-dresden_elektronik_ingenieurtechnik_GmbH_ConBee_II_DE1996743-if00": lstat /dev/serial/by-id/usb-dresden_elektronik_ingenieurtechnik_GmbH_ConBee_II_DE1996743-if00: no such file or directory")',
    rule: "device-missing-serial",
    source: "home-assistant/supervisor#1265",
  },
  {
    text:
      '400 Client Error for http+docker://localhost/v1.39/containers/b48796972681369e9dcfe5a2b5da1c15a06786532b3149948bba6b2e62562355/start: Bad Request ("OCI runtime create failed: container_linux.go:345: starting container process caused "exec: \\"/dev/init\\": stat /dev/init: no such file or directory": unknown"',
    rule: "docker-init-hidden",
    source: "esphome/issues#1832",
  },
  {
    text:
      "Error: creating build executor: getting info of source device nvidia.com/gpu=all: stat nvidia.com/gpu=all: no such file or directory",
    rule: "cdi-name-as-path",
    source: "podman-container-tools/podman#21158",
  },
  {
    text: "Error: stat nvidia.com/gpu=0: no such file or directory",
    rule: "cdi-name-as-path",
    source: "NVIDIA/nvidia-container-toolkit#63",
  },
  {
    text: "ERRO[0000] validating containers config: invalid device mode: nvidia.com/gpu=gpu0 ",
    rule: "cdi-name-as-path",
    source: "podman-container-tools/podman#16232",
  },
  {
    text:
      "ERROR: Job failed (system failure): prepare environment: Error response from daemon: container create: stat nvidia.com/gpu=gpu0: no such file or directory (docker.go:659:0s). Check https://docs.gitlab.com/runner/shells/index.html#shell-profile-loading for more information",
    rule: "cdi-name-as-path",
    source: "podman-container-tools/podman#16232",
  },
  {
    text:
      "Error: preparing container 3e41d4b87bd1ad81c324ba154bdbfcca370e0fb84af8c6252aa0ae9a735df588 for attach: crun: fsopen_mount `tmpfs`: Function not implemented: OCI runtime error",
    rule: "mount-setattr-missing",
    source: "mmartial/ComfyUI-Nvidia-Docker#86",
  },
  {
    text:
      'Error: failed to generate container "nvidia-container-toolkit-ctr" spec: failed to generate spec: path "/run/nvidia/validations" is mounted on "/run" but it is not a shared mount',
    rule: "mount-propagation-not-shared",
    source: "NVIDIA/gpu-operator#315",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: could not apply required modification to OCI specification: error modifying OCI spec: failed to inject CDI devices: unresolvable CDI devices management.nvidia.com/gpu=all: unknown",
    rule: "cdi-device-unknown",
    source: "NVIDIA/gpu-operator#531",
  },
  {
    text:
      'time="2023-05-22T13:36:27Z" level=info msg="Driver is not pre-installed on the host. Checking driver container status."\nrunning command bash with args [-c stat /run/nvidia/validations/.driver-ctr-ready]\nstat: cannot statx \'/run/nvidia/validations/.driver-ctr-ready\': No such file or directory\ncommand failed, retrying after 5 seconds',
    rule: "gpu-operator-waiting",
    source: "NVIDIA/gpu-operator#531",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: container_linux.go:428: starting container process caused: process_linux.go:607: container init caused: process_linux.go:578: handleReqOp caused: rootfs_init_linux.go:366: failed to mkdirall /var/lib/sysbox/shiftfs/2218d042-3d66-4a5b-8cf8-02faf4973869/sys/devices/virtual/dmi/id: mkdir /var/lib/sysbox/shiftfs/2218d042-3d66-4a5b-8cf8-02faf4973869/sys/devices/virtual/dmi: operation not permitted caused: mkdir /var/lib/sysbox/shiftfs/2218d042-3d66-4a5b-8cf8-02faf4973869/sys/devices/virtual/dmi: operation not permitted: unknown",
    rule: "sysbox-sys-directory-missing",
    source: "nestybox/sysbox#638",
  },
  {
    text:
      "run check: find or create container on worker worker1: starting task: new task: failed to create shim task: OCI runtime create failed: container_linux.go:427: starting container process caused: process_linux.go:405: getting the final child's pid from pipe caused: EOF: unknown",
    rule: "init-died",
    source: "nestybox/sysbox#765",
  },
  {
    text:
      'Error response from daemon: error gathering device information while adding custom device "/dev/dri": no such file or directory`',
    rule: "device-missing-gpu",
    source: "ai-dock/comfyui#55",
  },
  {
    text:
      'Error response from daemon: error gathering device information while adding custom device "/dev/dri/renderD128": no such file or directory.',
    rule: "device-missing-gpu",
    source: "Xilinx/Vitis-AI#1256",
  },
  {
    text:
      'docker: Error response from daemon: error gathering device information while adding custom device "/dev/dri": no such file or directory.',
    rule: "device-missing-gpu",
    source: "linuxserver/docker-kdenlive#3",
  },
  {
    text:
      'Error response from daemon: error gathering device information while adding custom device "/dev/dri/renderD128": no such file or directory',
    rule: "device-missing-gpu",
    source: "JamesTurland/JimsGarage#163",
  },
  {
    text:
      'error gathering device information while adding custom device "/dev/tenstorrent/4": no such file or directory',
    rule: "device-missing",
    source: "dstackai/dstack#2787",
  },
];
