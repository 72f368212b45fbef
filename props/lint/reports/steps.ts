/** Reports of steps that more than one cause makes fail, and of engines beside containerd. @module */

import { containerdLog, docker, kubeletLog, type Report, sandboxEvent, startError } from "./report.ts";

const INIT = "runc create failed: unable to start container process: error during container init: ";
const START = "runc create failed: unable to start container process: ";
const OVERLAY = "error creating overlay mount to /var/lib/docker/overlay2/4f1c/merged: ";

/** Reports of steps. */
export const STEP_REPORTS: readonly Report[] = [
  {
    text: "nvidia-container-cli: initialization error: process creation failed",
    rule: "nvidia-step-failed",
    source: "NVIDIA/libnvidia-container src/nvc.c",
  },
  {
    text: docker(
      `${START}error during container init: error running prestart hook #0: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'\nnvidia-container-cli: detection error: some new thing`,
    ),
    rule: "nvidia-step-failed",
    source: "NVIDIA/libnvidia-container src/cli/configure.c (form)",
  },
  {
    text: "nvidia-container-cli: initialization error: driver rpc error: timed out",
    rule: "nvidia-driver-slow",
    source: "NVIDIA/libnvidia-container src/driver.c",
  },
  {
    text: `docker: Error response from daemon: ${OVERLAY}too many levels of symbolic links.`,
    rule: "overlay-mount-failed",
    source: "moby/moby daemon/graphdriver/overlay2/overlay.go",
  },
  {
    text: `${OVERLAY}device or resource busy`,
    rule: "overlay-mount-failed",
    source: "moby/moby daemon/graphdriver/overlay2/overlay.go (busy)",
  },
  {
    text: `docker: Error response from daemon: ${OVERLAY}invalid argument.`,
    rule: "overlay-storage-unsupported",
    source: "moby/moby daemon/graphdriver/overlay2/overlay.go (invalid)",
  },
  {
    text:
      "  Warning  FailedToRetrieveImagePullSecret  2m (x7 over 5m)  kubelet  Unable to retrieve some image pull secrets (regcred); attempting to pull the image may not succeed.",
    rule: "kubelet-pull-secret-missing",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_pods.go",
  },
  {
    text:
      "  Warning  FailedToRetrieveImagePullSecret  2m (x7 over 5m)  kubelet  Unable to retrieve some image pull secrets (regcred); attempting to pull the image may not succeed.\n" +
      '  Warning  FailedMount  1m  kubelet  MountVolume.SetUp failed for volume "cfg" : configmap "cfg" not found',
    rule: "kubelet-object-missing",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_pods.go (with a volume)",
  },
  {
    text:
      "  Warning  FailedToRetrieveImagePullSecret  2m (x7 over 5m)  kubelet  Unable to retrieve some image pull secrets (regcred); attempting to pull the image may not succeed.\n" +
      "  Warning  BackOff  1m  kubelet  Back-off restarting failed container app in pod web-0_default(0d74)",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_pods.go (with a container that runs)",
  },
  {
    text: startError("crun: cannot open sd-bus: No such file or directory"),
    rule: "systemd-cgroup-without-systemd",
    source: "containers/crun 1.14 src/libcrun/cgroup-systemd.c (rootless)",
  },
  {
    text: startError(
      `${START}unable to apply cgroup configuration: unable to start unit "cri-containerd-4f1c.scope" (properties [{Name:Description Value:"libcontainer container 4f1c"} {Name:PIDs Value:@au [1234]}]): No such process`,
    ),
    rule: "systemd-process-unseen",
    source: "opencontainers/cgroups systemd/common.go",
  },
  {
    text: startError(
      `${START}error setting cgroup config for procHooks process: failed to write "950000": write /sys/fs/cgroup/cpu,cpuacct/docker/4f1c/cpu.rt_runtime_us: invalid argument`,
    ),
    rule: "cgroup-write-refused",
    source: "opencontainers/cgroups fs/cpu.go (daemon without a budget)",
  },
  {
    text:
      'lxc-start: web: utils.c: safe_mount: 1182 Permission denied - Failed to mount "proc" onto "/usr/lib/x86_64-linux-gnu/lxc/rootfs/proc"',
    rule: "lxc-mount-refused",
    source: "lxc/lxc src/lxc/utils.c",
  },
  {
    text:
      'safe_mount: 1425 Operation not permitted - Failed to mount "proc" onto "/usr/lib/x86_64-linux-gnu/lxc/rootfs/proc"\n' +
      'lxc_mount_auto_mounts: 614 Operation not permitted - Failed to mount "proc" on "/usr/lib/x86_64-linux-gnu/lxc/rootfs/proc" with flags 14\n' +
      "lxc_setup: 3906 Failed to setup first automatic mounts\n" +
      'do_start: 1273 Failed to setup container "103"\nsync_wait: 34 An error occurred in another process (expected sequence number 3)\n' +
      "__lxc_start: 2114 Failed to spawn container \"103\"\nstartup for container '103' failed",
    rule: "lxc-mount-refused",
    source: "tteck/Proxmox#2994",
  },
  {
    text:
      "lxc 1448848147.718 ERROR    lxc_utils - utils.c:safe_mount:1686 - Operation not permitted - Failed to mount proc onto /usr/lib/x86_64-linux-gnu/lxc/proc\n" +
      "lxc 1448848147.718 ERROR    lxc_conf - conf.c:lxc_mount_auto_mounts:828 - Operation not permitted - error mounting proc on /usr/lib/x86_64-linux-gnu/lxc/proc flags 14",
    rule: "lxc-mount-refused",
    source: "canonical/lxd#1364",
  },
  {
    text:
      'run_apparmor_parser: 915 Failed to run apparmor_parser on "/var/lib/lxc/100/apparmor/lxc-100_<-var-lib-lxc>": apparmor_parser: Unable to replace "lxc-100_</var/lib/lxc>".  Profile doesn\'t conform to protocol\n' +
      "apparmor_prepare: 1085 Failed to load generated AppArmor profile\nlxc_init: 879 Failed to initialize LSM\n" +
      "__lxc_start: 2008 Failed to initialize container \"100\"\nTASK ERROR: startup for container '100' failed",
    rule: "lxc-apparmor-profile",
    source: "pimox/pimox7#95",
  },
  {
    text:
      "lxc-start: 100: ../src/lxc/lsm/apparmor.c: apparmor_prepare: 1085 Failed to load generated AppArmor profile\n" +
      "lxc-start: 100: ../src/lxc/start.c: lxc_init: 879 Failed to initialize LSM",
    rule: "lxc-apparmor-profile",
    source: "pimox/pimox7#95 (lxc-start)",
  },
  {
    text:
      'time="2026-02-20T21:08:26+01:00" level=fatal msg="failed to evacuate root cgroup: mkdir /sys/fs/cgroup/init: permission denied"',
    rule: "k3s-cgroup-not-delegated",
    source: "k3s-io/k3s#13667",
  },
  {
    text:
      'time="2024-05-06T07:08:09Z" level=fatal msg="failed to evacuate root cgroup: mkdir /sys/fs/cgroup/init: read-only file system"',
    rule: "k3s-cgroup-not-delegated",
    source: "k3s-io/k3s#4873 (form)",
  },
  {
    text:
      "Error: failed to create task for container: seccomp is not enabled in your kernel, cannot run a custom seccomp profile",
    rule: "seccomp-unsupported",
    source: "moby/moby daemon/seccomp_linux.go (form)",
  },
  {
    text:
      'E0605 09:28:31.768362   14271 kuberuntime_manager.go:1] "updateContainerResources failed" err="rpc error: code = Unknown desc = failed to update resources: runc did not terminate successfully: exit status 1: rejecting memory limit 4194304 <= usage 5242880\\n: unknown" container="app"',
    rule: "memory-limit-below-usage",
    source: "opencontainers/cgroups fs2/fs2.go",
  },
  {
    text:
      "Error response from daemon: Cannot update container 4f1c: runc did not terminate successfully: exit status 1: rejecting memory+swap limit 4194304 <= usage 5242880",
    rule: "memory-limit-below-usage",
    source: "opencontainers/cgroups fs2/fs2.go (swap)",
  },
  {
    text:
      "docker: Error response from daemon: seccomp profiles are not supported on this daemon, you cannot specify a custom seccomp profile.",
    rule: "seccomp-unsupported",
    source: "moby/moby 20.10 daemon/seccomp_disabled.go",
  },
  {
    text: docker(`${INIT}open exec fifo /proc/self/fd/5: permission denied`),
    rule: "exec-fifo-denied",
    source: "opencontainers/runc 1.1 libcontainer/standard_init_linux.go",
  },
  {
    text: sandboxEvent(`${INIT}reopen exec fifo: open /proc/thread-self/fd/5: permission denied`),
    rule: "exec-fifo-denied",
    source: "opencontainers/runc 1.3 libcontainer/standard_init_linux.go",
  },
  {
    text:
      'docker: Error response from daemon: oci runtime error: standard_init_linux.go:164: openat exec fifo caused "permission denied".',
    rule: "exec-fifo-denied",
    source: "opencontainers/runc#1330",
  },
  {
    text: "OCI runtime start failed: exec fifo: open /run/runc/4f1c/exec.fifo: permission denied",
    rule: "exec-fifo-denied",
    source: "opencontainers/runc 1.4 libcontainer/container_linux.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  8s (x2 over 8s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = RuntimeHandler "runc" not supported',
    rule: "docker-runtime-handler",
    source: "kai-scheduler/KAI-Scheduler#627",
  },
  {
    text: 'Failed to create pod sandbox: rpc error: code = Unknown desc = RuntimeHandler "spin" not supported',
    rule: "docker-runtime-handler",
    source: "deislabs/containerd-wasm-shims#190",
  },
  {
    text: kubeletLog('RuntimeHandler "nvidia" not supported'),
    rule: "docker-runtime-handler",
    source: "NVIDIA/gpu-operator#236",
  },
  {
    text: containerdLog("crun: open_tree `/data`: Operation not permitted"),
    rule: "mount-setattr-missing",
    source: "containers/crun 1.14 src/libcrun/linux.c",
  },
  {
    text: startError("crun: move_mount `7` to `/run/notify`: Function not implemented"),
    rule: "mount-setattr-missing",
    source: "containers/crun 1.14 src/libcrun/linux.c (notify socket)",
  },
  {
    text: startError("crun: unknown capability `CAP_FOO`"),
    rule: "docker-capability-refused",
    source: "containers/crun 1.14 src/libcrun/linux.c read_caps",
  },
  {
    text: "Error: OCI runtime error: crun: unknown capability `CAP_CHECKPOINT_RESTORE`",
    rule: "docker-capability-refused",
    source: "containers/crun 1.14 src/libcrun/linux.c read_caps (Podman)",
  },
];
