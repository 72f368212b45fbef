/** Reports about mounts, namespaces, sysctls, hooks and user namespaces. @module */

import { containerdLog, docker, kubeletLog, type Report, sandboxEvent, startError } from "./report.ts";

const RUNC = "runc create failed: unable to start container process: ";
const INIT = `${RUNC}error during container init: `;
const ROOT = "/run/containerd/io.containerd.runtime.v2.task/k8s.io/web/rootfs";
const HOOK = `${INIT}error running hook #0: error running hook: exit status 1, stdout: , stderr: `;

/** Reports about mounts and namespaces. */
export const MOUNT_REPORTS: readonly Report[] = [
  {
    text:
      'Error: runc: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:75: mounting "sysfs" to rootfs at "/sys" caused: mount through procfd: operation not permitted: OCI permission denied',
    rule: "sysfs-needs-own-netns",
    source: "opencontainers/runc#3970",
  },
  {
    text:
      'docker: Error response from daemon: failed to create shim task: OCI runtime create failed: container_linux.go:419: starting container process caused: process_linux.go:607: container init caused: rootfs_linux.go:67: setting up rootfs mounts caused: rootfs_linux.go:1122: mounting "mqueue" to rootfs "/var/lib/sysbox/rootfs/cdf5/top/merged" at "dev/mqueue" caused: operation not permitted: unknown.',
    rule: "mqueue-needs-own-ipcns",
    source: "nestybox/sysbox#482",
  },
  {
    text: sandboxEvent(
      `${INIT}error mounting "sysfs" to rootfs at "/sys": mount src=sysfs, dst=/sys, dstFd=/proc/thread-self/fd/11, flags=MS_NOSUID|MS_NODEV|MS_NOEXEC: operation not permitted`,
    ),
    rule: "sysfs-needs-own-netns",
    source: "opencontainers/runc#5309",
  },
  {
    text: docker(
      `${INIT}error mounting "proc" to rootfs at "/proc": mount proc:/proc (via /proc/self/fd/6), flags: 0xe: operation not permitted`,
    ),
    rule: "proc-mount-denied",
    source: "gitpod-io/gitpod#9247",
  },
  {
    text: docker(
      `${INIT}error mounting "devpts" to rootfs at "/dev/pts": mount devpts:/dev/pts (via /proc/self/fd/6), flags: 0xa, data: newinstance,ptmxmode=0666,mode=0620,gid=5: invalid argument`,
    ),
    rule: "devpts-gid-unmapped",
    source: "opencontainers/runc#3317",
  },
  {
    text: startError(
      `${INIT}error mounting "/var/lib/kubelet/pods/0d74/volumes/kubernetes.io~configmap/conf" to rootfs at "/etc/app.conf": mount /var/lib/kubelet/pods/0d74/volumes/kubernetes.io~configmap/conf:/etc/app.conf (via /proc/self/fd/6), flags: 0x5001: not a directory`,
    ),
    rule: "mount-of-volume-on-file",
    source: "opencontainers/runc v1.1.5 libcontainer/rootfs_linux.go",
  },
  {
    text: docker(
      `${INIT}error mounting "/srv/app/nginx.conf" to rootfs at "/etc/nginx/nginx.conf": mount src=/srv/app/nginx.conf, dst=/etc/nginx/nginx.conf, dstFd=/proc/thread-self/fd/8, flags=MS_BIND|MS_REC: not a directory`,
    ) +
      " Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type.",
    rule: "mount-kind-mismatch",
    source: "opencontainers/runc v1.3.5 and what dockerd adds",
  },
  {
    text: startError(
      `${INIT}error mounting "/data/missing" to rootfs at "/data": stat /data/missing: no such file or directory`,
    ),
    rule: "mount-source-missing",
    source: "opencontainers/runc v1.1.5 libcontainer/rootfs_linux.go",
  },
  {
    text: startError(
      `${INIT}error mounting "/var/lib/lxcfs/proc/cpus" to rootfs at "/proc/cpus": "${ROOT}/proc/cpus" cannot be mounted because it is inside /proc`,
    ),
    rule: "mount-inside-proc",
    source: "opencontainers/runc v1.1.5 libcontainer/rootfs_linux.go",
  },
  {
    text:
      `Warning  Failed  23m (x4 over 24m)  kubelet  Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: ${INIT}error mounting "cgroup" to rootfs at "/sys/fs/cgroup": create mountpoint for /sys/fs/cgroup mount: mkdirat ${ROOT}/sys/fs: read-only file system: unknown`,
    rule: "mountpoint-read-only",
    source: "deckhouse/sds-node-configurator#168",
  },
  {
    text: startError(
      `${INIT}error mounting "/var/lib/kubelet/pods/0d74/volumes/kubernetes.io~projected/kube-api-access" to rootfs at "/var/run/secrets/kubernetes.io/serviceaccount": mkdir ${ROOT}/run/secrets/kubernetes.io: read-only file system`,
    ),
    rule: "mount-target-read-only",
    source: "opencontainers/runc v1.1.5 libcontainer/rootfs_linux.go",
  },
  {
    text: startError(
      `${INIT}error mounting "/mnt/cache" to rootfs at "/cache": mount src=/mnt/cache, dst=/cache, dstFd=/proc/thread-self/fd/8, flags=MS_BIND|MS_REC: stale file handle`,
    ),
    rule: "mount-refused",
    source: "docker/sbx-releases#95 (errno), opencontainers/runc v1.3.5",
  },
  {
    text: startError(`${INIT}error jailing process inside rootfs: pivot_root .: invalid argument`),
    rule: "pivot-root-refused",
    source: "opencontainers/runc v1.1.5 libcontainer/rootfs_linux.go",
  },
  {
    text:
      `level=error error="rpc error: code = Unknown desc = failed to exec in container: failed to start exec \\"8b17\\": OCI runtime exec failed: exec failed: unable to create new parent process: namespace NEWIPC is not supported" containerID="5533"`,
    rule: "namespace-not-supported",
    source: "opencontainers/runc#5305",
  },
  {
    text: sandboxEvent(
      "runc create failed: unable to create new parent process: namespace path: lstat /var/run/netns/cni-2c1f: no such file or directory",
    ),
    rule: "namespace-path-missing",
    source: "opencontainers/runc#3601",
  },
  {
    text: sandboxEvent(
      "runc create failed: unable to create new parent process: namespace path: lstat /proc/0/ns/ipc: no such file or directory",
    ),
    rule: "namespace-path-missing",
    source: "opencontainers/runc#3601",
  },
  {
    text: sandboxEvent("runc create failed: unable to set hostname without a private UTS namespace"),
    rule: "hostname-in-host-uts",
    source: "opencontainers/runc v1.1.5 libcontainer/configs/validate/validator.go",
  },
  {
    text: sandboxEvent(
      `runc create failed: sysctl "net.ipv4.ip_unprivileged_port_start" not allowed in host network namespace`,
    ),
    rule: "net-sysctl-in-host-netns",
    source: "containerd/containerd#5281",
  },
  {
    text: kubeletLog(
      `failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: sysctl "vm.max_map_count" is not in a separate kernel namespace: unknown`,
    ),
    rule: "sysctl-not-namespaced",
    source: "opencontainers/runc v1.1.5 libcontainer/configs/validate/validator.go",
  },
  {
    text: sandboxEvent(`runc create failed: sysctl "kernel.shm_rmid_forced" is not allowed in the hosts ipc namespace`),
    rule: "ipc-sysctl-in-host-ipcns",
    source: "opencontainers/runc v1.1.5 libcontainer/configs/validate/validator.go",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: write sysctl key net.ipv4.ip_unprivileged_port_start: open /proc/sys/net/ipv4/ip_unprivileged_port_start: no such file or directory: unknown",
    rule: "sysctl-newer-than-kernel",
    source: "istio/istio#36560",
  },
  {
    text: sandboxEvent(`${INIT}open /proc/sys/net/core/somaxconn: no such file or directory`),
    rule: "sysctl-absent-in-netns",
    source: "opencontainers/runc#1193",
  },
  {
    text: docker(`${INIT}open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: permission denied`),
    rule: "sysctl-reopen-denied",
    source: "opencontainers/runc#4972",
  },
  {
    text: docker(
      `${INIT}open sysctl net.ipv4.ip_unprivileged_port_start file: unsafe procfs detected: openat2 /proc/./sys/net/ipv4/ip_unprivileged_port_start: invalid cross-device link`,
    ),
    rule: "procfs-overmounted",
    source: "nestybox/sysbox#972",
  },
  {
    text: docker(
      `${INIT}open sysctl net.ipv4.ip_unprivileged_port_start file: unsafe procfs detected: openat2 fsmount:fscontext:proc/./sys/net/ipv4/ip_unprivileged_port_start: no such file or directory`,
    ),
    rule: "sysctl-newer-than-kernel",
    source: "opencontainers/runc v1.3.5 vendor filepath-securejoin procfs",
  },
  {
    text:
      `10.0.0.3: {"ts":1730915127677.5244,"caller":"internal/log.go:32","msg":"RunPodSandbox from runtime service failed","err":"rpc error: code = Unknown desc = failed to create network namespace for sandbox \\"1807\\": failed to start noop process for unshare: fork/exec /proc/self/exe: no space left on device"}`,
    rule: "user-namespaces-exhausted",
    source: "siderolabs/talos#8554",
  },
  {
    text:
      'idmap mounts not yet supported, but they were requested for: "/var/lib/kubelet/pods/0d74/volumes/kubernetes.io~empty-dir/tmp"',
    rule: "idmap-mount-unsupported",
    source: "containerd/containerd v1.7.24 pkg/cri/server",
  },
  {
    text: startError(
      `${RUNC}failed to fulfil mount request: failed to set MOUNT_ATTR_IDMAP on /var/lib/kubelet/pods/0d74/volumes/kubernetes.io~nfs/data: invalid argument (maybe the source filesystem doesn't support idmap mounts on this kernel?)`,
    ),
    rule: "idmap-mount-unsupported",
    source: "opencontainers/runc#4157",
  },
  {
    text:
      "Error: failed to create containerd container: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount119: container ID 6553600 cannot be mapped to a host ID",
    rule: "image-id-outside-mapping",
    source: "containerd/containerd#12329",
  },
  {
    text: docker(
      `${HOOK}Auto-detected mode as 'legacy'\nnvidia-container-cli: initialization error: load library failed: libnvidia-ml.so.1: cannot open shared object file: no such file or directory`,
    ),
    rule: "nvidia-library-missing",
    source: "NVIDIA/nvidia-docker#1780",
  },
  {
    text: docker(
      `${HOOK}Auto-detected mode as 'legacy'\nnvidia-container-cli: detection error: nvml error: unknown error`,
    ),
    rule: "nvidia-driver",
    source: "getumbrel/llama-gpt#132",
  },
  {
    text: startError(
      `${HOOK}Auto-detected mode as 'legacy' nvidia-container-cli: device error: no-gpu-has-128MiB-to-run: unknown device`,
    ),
    rule: "nvidia-device-unknown",
    source: "NVIDIA/nvidia-container-toolkit#223",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:432: running prestart hook 1 caused \\\\\\"error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: initialization error: driver error: failed to process request\\\\\\\\n\\\\\\"\\"": unknown.',
    rule: "nvidia-driver-helper",
    source: "NVIDIA/nvidia-docker#1252",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: Running hook #0:: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: initialization error: nvml error: driver not loaded: unknown.",
    rule: "nvidia-module-not-loaded",
    source: "NVIDIA/nvidia-docker#1569",
  },
  {
    text: startError(
      `${INIT}error running createRuntime hook #0: fork/exec /usr/libexec/oci/hook: no such file or directory`,
    ),
    rule: "hook-missing",
    source: "opencontainers/runc v1.2.0 libcontainer/configs/config.go",
  },
  {
    text: containerdLog(
      `${INIT}error mounting "mqueue" to rootfs at "/dev/mqueue": setxattr ${ROOT}/dev/mqueue: operation not permitted`,
    ),
    rule: "mqueue-setxattr-selinux",
    source: "containerd/containerd#10877",
  },
  {
    text: `Last State:     Terminated
      Reason:       ContainerCannotRun
      Message:      OCI runtime create failed: container_linux.go:370: starting container process caused: process_linux.go:459: container init caused: rootfs_linux.go:59: mounting "/var/lib/kubelet/pods/7050/volume-subpaths/web-config/app/1" to rootfs at "/var/lib/docker/overlay2/6986/merged/etc/m/Actions.json" caused: no such file or directory: unknown
      Exit Code:    128`,
    rule: "mount-path-gone",
    source: "kubernetes/kubernetes#98719",
  },
  {
    text:
      'container_linux.go:247: starting container process caused "process_linux.go:359: container init caused \\"rootfs_linux.go:54: mounting \\\\\\"/var/lib/kubelet/pods/ee4f/volume-subpaths/config/filebeat/0\\\\\\" to rootfs \\\\\\"/var/lib/docker/overlay2/4577/merged\\\\\\" at \\\\\\"/var/lib/docker/overlay2/4577/merged/etc/filebeat.yml\\\\\\" caused \\\\\\"no such file or directory\\\\\\"\\""',
    rule: "mount-path-gone",
    source: "kubernetes/kubernetes#61545",
  },
  {
    text:
      'Error: failed to run container 576e4d: {"message":"failed to create container(web) on containerd: failed to create task for container(web): OCI runtime create failed: container_linux.go:355: starting container process caused \\"process_linux.go:424: container init caused \\\\\\"rootfs_linux.go:66: mounting \\\\\\\\\\\\\\"cgroup\\\\\\\\\\\\\\" to rootfs \\\\\\\\\\\\\\"rootfs\\\\\\\\\\\\\\" at \\\\\\\\\\\\\\"/sys/fs/cgroup\\\\\\\\\\\\\\" caused \\\\\\\\\\\\\\"no such file or directory\\\\\\\\\\\\\\"\\\\\\"\\": unknown"}',
    rule: "mount-refused",
    source: "opencontainers/runc#2200",
  },
  {
    text:
      'Error: unable to start container "d03e": runc: runc create failed: unable to start container process: error during container init: error preparing rootfs: mount /home/user/.local/share/containers/storage/overlay/f28d/merged:/home/user/.local/share/containers/storage/overlay/f28d/merged, flags: 0x5000: permission denied: OCI permission denied',
    rule: "rootfs-not-accessible",
    source: "podman-container-tools/podman#13328",
  },
  {
    text:
      "  Warning  Failed     10s (x2 over 10s)  kubelet            Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: could not apply required modification to OCI specification: error modifying OCI spec: failed to inject CDI devices: unresolvable CDI devices management.nvidia.com/gpu=GPU-e78e68c0",
    rule: "cdi-device-unknown",
    source: "NVIDIA/nvidia-container-toolkit#1239",
  },
  {
    text:
      "  Warning  Failed     86s (x26 over 6m37s)  kubelet            Error: failed to create containerd container: CDI device injection failed: unresolvable CDI devices k8s.gpu.nvidia.com/device=gpu-1",
    rule: "cdi-device-unknown",
    source: "kubernetes-sigs/dra-driver-nvidia-gpu#736",
  },
  {
    text:
      "            devices: unresolvable CDI devices management.nvidia.com/gpu=0,\n            management.nvidia.com/gpu=1, management.nvidia.com/gpu=2,\n            management.nvidia.com/gpu=3\n          reason: StartError",
    rule: "cdi-device-unknown",
    source: "gpustack/gpustack#3989",
  },
  {
    text: "write /proc/sys/net/ipv4/ping_group_range: invalid argument",
    rule: "ping-group-range-unmapped",
    source: "opencontainers/runc#3770",
  },
  {
    text: startError(
      `runc create failed: unable to start container process: error during container init: error mounting "/srv/config" to rootfs at "/config": failed to set user-requested vfs flags on bind-mount: cannot clear locked flags MS_RDONLY: mount dst=/config, dstFd=/proc/thread-self/fd/12, flags=MS_REMOUNT|MS_BIND|MS_REC: operation not permitted`,
    ),
    rule: "locked-mount-flags-cleared",
    source: "opencontainers/runc v1.3.0 libcontainer/rootfs_linux.go",
  },
  {
    text: startError(
      `runc create failed: unable to start container process: error during container init: error mounting "/srv" to rootfs at "/data": failed to set user-requested vfs flags on bind-mount: cannot change locked atime flags MS_RELATIME: mount dst=/data, dstFd=/proc/thread-self/fd/12, flags=MS_REMOUNT|MS_NOATIME|MS_BIND|MS_REC: operation not permitted`,
    ),
    rule: "locked-atime-flags",
    source: "opencontainers/runc v1.3.0 libcontainer/rootfs_linux.go",
  },
];
