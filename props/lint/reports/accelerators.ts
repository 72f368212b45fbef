/** Reports with GPUs and other accelerators: NVIDIA's hook and runtime, CDI, Docker's drivers of devices. @module */

import { docker, kubeletLog, type Report, sandboxEvent, startError } from "./report.ts";

const INIT = "runc create failed: unable to start container process: error during container init: ";
const HOOK = `${INIT}error running hook #0: error running hook: exit status 1, stdout: , stderr: `;
const PRESTART = `${INIT}error running prestart hook #0: exit status 1, stdout: , stderr: `;
const LEGACY = "Auto-detected mode as 'legacy'\nnvidia-container-cli: ";
const REAL = "Auto-detected mode as 'legacy'\nnvidia-container-cli.real: ";
const CONFIGURE = "NVIDIA/libnvidia-container src/cli/configure.c";
const TOOLKIT = "NVIDIA/nvidia-container-toolkit";
/** What runc 1.0 prints. */
function old(error: string): string {
  return "docker: Error response from daemon: OCI runtime create failed: container_linux.go:370: starting container process caused: " +
    `process_linux.go:459: container init caused: Running hook #0:: error running hook: exit status 1, stdout: , stderr: ${error}: unknown.`;
}

/** Reports with accelerators. */
export const ACCELERATOR_REPORTS: readonly Report[] = [
  {
    text:
      '/run/torcx/bin/docker: Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "process_linux.go:402: container init caused \\"process_linux.go:385: running prestart hook 1 caused \\\\\\"error running hook: exit status 1, stdout: , stderr: nvidia-container-cli.real: initialization error: driver error: failed to process request\\\\\\\\n\\\\\\"\\"": unknown.',
    rule: "nvidia-driver-helper",
    source: "NVIDIA/nvidia-docker#1225",
  },
  {
    text: kubeletLog(
      `failed to create containerd task: failed to create shim task: OCI runtime create failed: ${HOOK}${REAL}initialization error: nvml error: driver/library version mismatch: unknown`,
    ),
    rule: "nvidia-driver-version",
    source: CONFIGURE,
  },
  {
    text: startError(`${HOOK}${REAL}initialization error: nvml error: driver not loaded`),
    rule: "nvidia-module-not-loaded",
    source: CONFIGURE,
  },
  {
    text: docker(
      `${HOOK}Auto-detected mode as 'legacy'\nnvidia-container-cli: initialization error: cannot open shared object file: no such file or directory`,
    ),
    rule: "nvidia-library-missing",
    source: `${TOOLKIT}#131`,
  },
  {
    text: sandboxEvent(`${PRESTART}${REAL}initialization error: change root failed: no such file or directory`),
    rule: "nvidia-driver-root",
    source: "NVIDIA/libnvidia-container src/driver.c",
  },
  {
    text: docker(
      `${PRESTART}${LEGACY}mount error: mount operation failed: /usr/lib/x86_64-linux-gnu/libcuda.so.535.54.03: no such file or directory`,
    ),
    rule: "nvidia-driver",
    source: "NVIDIA/libnvidia-container src/nvc_mount.c",
  },
  {
    text: docker(
      `${HOOK}${LEGACY}initialization error: WSL environment detected but no adapters were found`,
    ),
    rule: "nvidia-driver-wsl",
    source: CONFIGURE,
  },
  {
    text: docker(
      `${PRESTART}${LEGACY}initialization error: load library failed: /usr/lib/wsl/drivers/nv_dispi.inf_amd64_1/libcuda.so.1.1: cannot open shared object file: no such file or directory`,
    ),
    rule: "nvidia-driver-wsl",
    source: CONFIGURE,
  },
  {
    text: startError(`${HOOK}${REAL}requirement error: unsatisfied condition: brand = tesla`),
    rule: "nvidia-requirement",
    source: "NVIDIA/libnvidia-container src/cli/dsl.c",
  },
  {
    text: docker(`${PRESTART}${LEGACY}device error: GPU-4cf8db2d-06c0-7d70-1a51-e59b25b2c16c: unknown device`),
    rule: "nvidia-device-unknown",
    source: CONFIGURE,
  },
  {
    text: startError(`${HOOK}${REAL}device error: unknown device id: no-gpu-has-10MiB-to-run`),
    rule: "nvidia-device-unknown",
    source: `${TOOLKIT}#223`,
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:370: starting container process caused: process_linux.go:459: container init caused: Running hook #0:: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: container error: cgroup subsystem devices not found: unknown.",
    rule: "nvidia-cgroup-v2-unknown",
    source: "NVIDIA/nvidia-docker#1447",
  },
  {
    text: startError(`${HOOK}nvidia-container-cli.real: container error: cgroup subsystem devices not found`),
    rule: "nvidia-cgroup-v2-unknown",
    source: "NVIDIA/k8s-device-plugin#324",
  },
  {
    text: docker(
      `${HOOK}${LEGACY}mount error: failed to add device rules: unable to find any existing device filters attached to the cgroup: bpf_prog_query(BPF_CGROUP_DEVICE) failed: operation not permitted`,
    ),
    rule: "nvidia-cgroup-denied",
    source: `${TOOLKIT}#678`,
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'\nnvidia-container-cli: mount error: failed to add device rules: unable to generate new device filter program from existing programs: unable to create new device filters program: load program: invalid argument: 0: (69) r2 = *(u16 *)(r1 +0)\n1: (61) r3 = *(u32 *)(r1 +0)\n2: (74) w3 >>= 16\n",
    rule: "nvidia-device-cgroup",
    source: "NVIDIA/libnvidia-container#256",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:432: running prestart hook 1 caused \\\\\\"error running hook: exit status 1, stdout: , stderr: exec command: [/usr/bin/nvidia-container-cli --load-kmods configure --ldconfig=@/sbin/ldconfig.real --device=all --compute --compat32 --graphics --utility --video --display --pid=9165 /var/lib/docker/overlay2/2a1a/merged]\\\\\\\\nnvidia-container-cli: mount error: file creation failed: /var/lib/docker/overlay2/2a1a/merged/usr/lib/aarch64-linux-gnu/libnvidia-fatbinaryloader.so.440.18: file exists\\\\\\\\n\\\\\\"\\"": unknown',
    rule: "nvidia-driver-files-in-image",
    source: `${TOOLKIT}#295`,
  },
  {
    text: startError(
      `${HOOK}${REAL}mount error: file creation failed: /run/k3s/rootfs/usr/lib64/libcuda.so.1: file exists`,
    ),
    rule: "nvidia-driver-files-in-image",
    source: "NVIDIA/libnvidia-container src/utils.c",
  },
  {
    text: docker(
      `${PRESTART}${LEGACY}mount error: file creation failed: /var/lib/docker/overlay2/a/merged/usr/bin/nvidia-smi: read-only file system`,
    ),
    rule: "nvidia-mount",
    source: "NVIDIA/libnvidia-container src/utils.c",
  },
  {
    text: startError(
      `${HOOK}${REAL}mount error: mount operation failed: /run/nvidia-persistenced/socket: no such device or address`,
    ),
    rule: "nvidia-mount",
    source: "NVIDIA/libnvidia-container src/nvc_mount.c",
  },
  {
    text: docker(`${PRESTART}${LEGACY}initialization error: privilege change failed: operation not permitted`),
    rule: "nvidia-hook-denied",
    source: "NVIDIA/libnvidia-container src/utils.c",
  },
  {
    text: startError(`${HOOK}${REAL}mount error: mount operation failed: /proc/driver/nvidia: permission denied`),
    rule: "nvidia-hook-denied",
    source: "NVIDIA/libnvidia-container src/nvc_mount.c",
  },
  {
    text: startError(`${HOOK}${LEGACY}ldcache error: process /sbin/ldconfig terminated with signal 9`),
    rule: "nvidia-ldconfig",
    source: "NVIDIA/k8s-device-plugin#1400",
  },
  {
    text: old("nvidia-container-cli: ldcache error: open failed: /sbin/ldconfig.real: no such file or directory"),
    rule: "nvidia-ldconfig",
    source: "NVIDIA/libnvidia-container src/nvc_ldcache.c",
  },
  {
    text: startError(
      `${INIT}error running createContainer hook #3: exit status 1, stdout: , stderr: Error updating ldcache: failed to run ldconfig: failed to pivot to rootfs: operation not permitted`,
    ),
    rule: "nvidia-ldconfig",
    source: `${TOOLKIT} cmd/nvidia-cdi-hook/update-ldcache`,
  },
  {
    text: startError(
      `${HOOK}nvidia-container-cli: symbol lookup error: nvidia-container-cli: undefined symbol: nvc_nvcaps_style, version NVC_1.0`,
    ),
    rule: "nvidia-hook-program",
    source: "glibc's words; NVIDIA/libnvidia-container",
  },
  {
    text: startError(
      `${HOOK}/usr/bin/nvidia-container-cli: error while loading shared libraries: libnvidia-container.so.1: cannot open shared object file: No such file or directory`,
    ),
    rule: "nvidia-hook-program",
    source: "glibc's words; NVIDIA/libnvidia-container",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:370: starting container process caused: process_linux.go:459: container init caused: Running hook #0:: error running hook: exit status 2, stdout: , stderr: 2021/01/07 11:11:05 couldn\'t find binary nvidia-container-cli in PATH: exec: "nvidia-container-cli": executable file not found in $PATH: unknown.',
    rule: "nvidia-toolkit-missing",
    source: `${TOOLKIT} cmd/nvidia-container-runtime-hook/main.go`,
  },
  {
    text: startError(
      `${INIT}error running createContainer hook #0: exit status 1, stdout: , stderr: time="2025-01-01T00:00:00Z" level=error msg="No help topic for 'disable-device-node-modification'"`,
    ),
    rule: "nvidia-hook-program",
    source: `${TOOLKIT} cmd/nvidia-cdi-hook; form: CDI spec of a newer release`,
  },
  {
    text:
      "time=2025-02-17T14:52:02.912834Z level=error msg=failed to run container err=Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running prestart hook #0: exit status 1, stdout: , stderr: Using requested mode 'cdi'\ninvoking the NVIDIA Container Runtime Hook directly (e.g. specifying the docker --gpus flag) is not supported. Please use the NVIDIA Container Runtime (e.g. specify the --runtime=nvidia flag) instead.: unknown",
    rule: "nvidia-hook-mode",
    source: "dstackai/dstack#2306",
  },
  {
    text: docker(
      `${PRESTART}Auto-detected mode as 'csv'\ninvoking the NVIDIA Container Runtime Hook directly (e.g. specifying the docker --gpus flag) is not supported. Please use the NVIDIA Container Runtime (e.g. specify the --runtime=nvidia flag) instead.`,
    ),
    rule: "nvidia-hook-mode",
    source: `${TOOLKIT} cmd/nvidia-container-runtime-hook/hook_config.go`,
  },
  {
    text: startError(`${HOOK}insufficient privileges to read device list from NVIDIA_VISIBLE_DEVICES envvar`),
    rule: "nvidia-request-refused",
    source: `${TOOLKIT} cmd/nvidia-container-runtime-hook/container_config.go`,
  },
  {
    text: startError(`${HOOK}panic: cannot set MIG_CONFIG_DEVICES in non privileged container\ngoroutine 1 [running]:`),
    rule: "nvidia-request-refused",
    source: `${TOOLKIT} cmd/nvidia-container-runtime-hook/container_config.go`,
  },
  {
    text: docker(
      "unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/moby/ab/log.json: no such file or directory): nvidia-container-runtime did not terminate successfully: exit status 1: failed to create NVIDIA Container Runtime: error constructing low-level runtime: error locating runtime: no runtime binary found from candidate list: [docker-runc runc]\n",
    ),
    rule: "nvidia-runtime-no-runc",
    source: `${TOOLKIT} internal/oci/runtime_low_level.go`,
  },
  {
    text: startError(
      `${INIT}error running createContainer hook #0: exit status 1, stdout: , stderr: time="2025-01-01T00:00:00Z" level=error msg="failed to create link [libcuda.so.1 /usr/lib/x86_64-linux-gnu/libcuda.so]: failed to create symlink: symlink libcuda.so.1 /x/libcuda.so: file exists"`,
    ),
    rule: "nvidia-cdi-hook",
    source: `${TOOLKIT} cmd/nvidia-cdi-hook/create-symlinks`,
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: could not apply required modification to OCI specification: error modifying OCI spec: failed to inject CDI devices: unresolvable CDI devices runtime.nvidia.com/gpu=all: unknown",
    rule: "cdi-device-unknown",
    source: `${TOOLKIT}#1537`,
  },
  {
    text:
      'Error: setting up CDI devices: failed to inject devices: failed to stat CDI host device "/dev/dri/renderD129": no such file or directory',
    rule: "cdi-device-node-missing",
    source: `${TOOLKIT}#885`,
  },
  {
    text: "Error: stat nvidia.com/gpu=all: no such file or directory",
    rule: "cdi-name-as-path",
    source: "podman-container-tools/podman before 4.1, which knows no CDI there",
  },
  {
    text: 'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].',
    rule: "docker-gpu-driver-missing",
    source: "moby/moby daemon/errors.go",
  },
  {
    text:
      '[+] Running 1/1\n ✔ Container app-1  Created  0.1s\nError response from daemon: could not select device driver "nvidia" with capabilities: [[gpu]]',
    rule: "docker-gpu-driver-missing",
    source: "moby/moby daemon/errors.go; form: docker compose",
  },
  {
    text: "got docker: Error response from daemon: Unknown runtime specified habana.",
    rule: "docker-runtime-unknown",
    source: "HabanaAI/Model-References#7",
  },
  {
    text: "docker: Error response from daemon: unknown or invalid runtime name: nvidia.",
    rule: "docker-runtime-nvidia",
    source: "moby/moby daemon/runtime_unix.go",
  },
  {
    text:
      "Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running prestart hook #0: exit status 255, stdout: , stderr: runc start prestart-hook ...verify parameters valid and parse runtime optionssetup container config ...prepare necessary configenter container's mount namespacedo mountingPlease check the write permission!\nfailed to mount src: /usr/local/bin/npu-smi.failed to mount dev.failed to do file mounting for.failed to mount files.failed to do mounting.failed to setup container.: unknown",
    rule: "ascend-hook",
    source: "google-deepmind/alphafold#1073",
  },
  {
    text: docker(`${HOOK}exposing interfaces: failed creating temporary link on host: invalid argument`),
    rule: "habana-hook",
    source: "opea-project/GenAIExamples#739",
  },
  {
    text: docker(
      'failed to create NVIDIA Container Runtime: failed to construct OCI spec modifier: failed to create the automatic CDI modifier: failed to generate CDI spec for mode "nvml": failed to create discoverer for driver files: failed to initialize NVML: Driver Not Loaded',
    ),
    rule: "nvidia-module-not-loaded",
    source: `${TOOLKIT} pkg/nvcdi/lib-nvml.go`,
  },
  {
    text: docker(
      'failed to create NVIDIA Container Runtime: failed to construct OCI spec modifier: failed to create the automatic CDI modifier: failed to generate CDI spec for mode "csv": failed to create driver discoverer from CSV files: open /etc/nvidia-container-runtime/host-files-for-container.d/drivers.csv: permission denied',
    ),
    rule: "nvidia-runtime-failed",
    source: `${TOOLKIT} pkg/nvcdi/lib-csv.go`,
  },
  {
    text: docker(
      "failed to create NVIDIA Container Runtime: failed to construct OCI spec modifier: requirements not met: unsatisfied condition: cuda>=12.2 (cuda=12.0)",
    ),
    rule: "nvidia-requirement",
    source: `${TOOLKIT} internal/modifier/csv.go`,
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: Running hook NVIDIA/nvidia-docker#1:: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: mount error: file creation failed: /var/lib/docker/overlay2/63a5/merged/usr/lib/aarch64-linux-gnu/libcudnn_adv_infer_static_v8.a: file exists: unknown.",
    rule: "nvidia-driver-files-in-image",
    source: `${TOOLKIT}#274`,
  },
  {
    text:
      "  Warning  Failed                  33m (x2 over 33m)      kubelet            Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: /usr/local/nvidia/toolkit/nvidia-container-cli.real: /lib64/libc.so.6: version `GLIBC_2.27' not found (required by /usr/local/nvidia/toolkit/libnvidia-container.so.1): unknown",
    rule: "nvidia-toolkit-glibc",
    source: "awslabs/data-on-eks#474",
  },
  {
    text:
      " Warning  Failed     3m29s (x4 over 4m51s)  kubelet            Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli.real: initialization error: load library failed: libnvidia-container-go.so.1: cannot open shared object file: no such file or directory: unknown",
    rule: "nvidia-hook-program",
    source: "NVIDIA/gpu-operator#1364",
  },
  {
    text:
      "          message: >-\n            failed to create containerd task: failed to create shim task: OCI\n            runtime create failed: runc create failed: unable to start container\n            process: error during container init: error running hook #0: error\n            running hook: exit status 1, stdout: , stderr:\n            nvidia-container-cli.real: initialization error: nvml error: driver\n            not loaded: unknown",
    rule: "nvidia-module-not-loaded",
    source: "NVIDIA/gpu-operator#1518",
  },
  {
    text: startError(
      'runc create failed: unable to start container process: exec: "nvidia-smi": executable file not found in $PATH',
    ),
    rule: "nvidia-runtime-not-used",
    source: "NVIDIA/gpu-operator#936",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "exec: \\"nvidia-smi\\": executable file not found in $PATH": unknown.',
    rule: "nvidia-runtime-not-used",
    source: "opencontainers/runc 1.0.0-rc10; form: docker run without --gpus",
  },
  {
    text:
      "Error: container create failed: error executing hook `/usr/libexec/oci/hooks.d/oci-systemd-hook` (exit code: 1)",
    rule: "oci-hook-obsolete",
    source: "kedacore/http-add-on#1544",
  },
  {
    text:
      "Error: OCI runtime error: crun: error executing hook `/usr/libexec/oci/hooks.d/oci-seccomp-bpf-hook` (exit code: 1)",
    rule: "oci-seccomp-bpf-hook",
    source: "containers/oci-seccomp-bpf-hook#200",
  },
  {
    text:
      "E0904 14:42:40.214101       1 factory.go:112] Incompatible strategy detected auto\nE0904 14:42:40.214108       1 factory.go:113] If this is a GPU node, did you configure the NVIDIA Container Toolkit?\nI0904 14:42:40.214117       1 main.go:381] No devices found. Waiting indefinitely.",
    rule: "nvidia-device-plugin-no-gpu",
    source: "NVIDIA/k8s-device-plugin internal/rm",
  },
  {
    text:
      "2022/04/12 02:45:32 Loading NVML\n2022/04/12 02:45:32 Failed to initialize NVML: could not load NVML library.\n2022/04/12 02:45:32 If this is a GPU node, did you set the docker default runtime to `nvidia`?",
    rule: "nvidia-device-plugin-no-gpu",
    source: "NVIDIA/k8s-device-plugin of 0.11",
  },
  {
    text:
      "E1017 12:00:00.000000       1 main.go:173] error starting plugins: failed to construct NVML resource managers: error building device map: error building device map from config.resources: invalid MIG configuration: At least one device with migEnabled=true was not configured correctly: error visiting device: device 0 has an invalid MIG configuration",
    rule: "nvidia-device-plugin-mig",
    source: "NVIDIA/k8s-device-plugin internal/rm/device_map.go",
  },
  {
    text:
      "E0101 12:00:00.000000       1 main.go:173] error starting plugins: failed to construct NVML resource managers: error building device map: error building device map from config.resources: error building GPU device map: error visiting device: error getting device handle for index '0': Unknown Error",
    rule: "nvidia-device-plugin-failed",
    source: "NVIDIA/k8s-device-plugin internal/rm/device_map.go",
  },
  {
    text:
      'time="2024-09-27T21:05:30Z" level=error msg="Error: error validating driver installation: error creating symlink creator: failed to create NVIDIA device nodes: failed to create device node nvidiactl: failed to determine major: invalid device node"',
    rule: "gpu-operator-validation",
    source: "NVIDIA/gpu-operator#1015",
  },
  {
    text:
      'level=info msg="Error: error validating driver installation: error creating symlink creator: failed to load NVIDIA kernel modules: failed to load module nvidia-modeset: exit status 1; output=modprobe: FATAL: Module nvidia-modeset not found in directory /lib/modules/6.2.0-39-generic"',
    rule: "gpu-operator-validation",
    source: "NVIDIA/gpu-operator#671",
  },
  {
    text: "ImportError: libcuda.so.1: cannot open shared object file: No such file or directory",
    rule: "nvidia-runtime-not-used",
    source: "glibc elf/dl-load.c, Python",
  },
  {
    text:
      "nvidia-smi: error while loading shared libraries: libnvidia-ml.so.1: cannot open shared object file: No such file or directory",
    rule: "nvidia-runtime-not-used",
    source: "glibc elf/dl-load.c",
  },
];
