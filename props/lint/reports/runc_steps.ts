/** Reports of what runc prints of each step of a start: its processes, systemd, cgroups, namespaces, /dev, terminals. @module */

import { containerdLog, docker, kubeletLog, type Report, sandboxEvent, startError } from "./report.ts";

const SOURCE = "opencontainers/runc: libcontainer";
const CREATE = "runc create failed: ";
const START = `${CREATE}unable to start container process: `;
const INIT = `${START}error during container init: `;

/** What kubectl prints where a command cannot start in a container. */
function exec(error: string): string {
  return `error: Internal error occurred: error executing command in container: failed to exec in container: failed to start ` +
    `exec "57b0": OCI runtime exec failed: exec failed: unable to start container process: ${error}: unknown`;
}

/** The first words of a unit that systemd does not start. */
const UNIT =
  `${START}unable to apply cgroup configuration: unable to start unit "cri-containerd-5dfb.scope" (properties ` +
  `[{Name:Description Value:"libcontainer container 5dfb"} {Name:Slice Value:"kubepods.slice"}]): `;

const NO_CHILD = `${START}can't get final child's PID from pipe: EOF`;

/** Processes of runc. */
const PROCESSES: readonly Report[] = [
  {
    text:
      'Jun  2 23:01:50 node dockerd[29000]: time="2020-06-02T23:01:50.897109067-07:00" level=warning msg="Health check for container e209 error: OCI runtime exec failed: exec failed: container_linux.go:349: starting container process caused \\"process_linux.go:101: executing setns process caused \\\\\\"exit status 1\\\\\\"\\": unknown"',
    rule: "exec-join-failed",
    source: "NVIDIA/nvidia-docker#1269",
  },
  { text: exec("error executing setns process: exit status 1"), rule: "exec-join-failed", source: SOURCE },
  {
    text: exec("error executing setns process: exit status 1 (possibly OOM-killed)"),
    rule: "exec-out-of-memory",
    source: SOURCE,
  },
  {
    text: docker(`${START}unable to start init: fork/exec /proc/self/fd/6: operation not permitted`),
    rule: "runc-init-not-startable",
    source: SOURCE,
  },
  {
    text: sandboxEvent(`${START}unable to start init: fork/exec /proc/self/exe: no such file or directory`),
    rule: "runc-init-not-startable",
    source: SOURCE,
  },
  {
    text: sandboxEvent(`${START}unable to start init: fork/exec /proc/self/fd/6: cannot allocate memory`),
    rule: "fork-memory-exhausted",
    source: SOURCE,
  },
  {
    text: kubeletLog(`${CREATE}nsexec-0[30]: unable to spawn stage-1: Resource temporarily unavailable`),
    rule: "process-limit-reached",
    source: SOURCE,
  },
  {
    text:
      "runtime/cgo: pthread_create failed: Operation not permitted\nSIGABRT: abort\nPC=0xdabcab m=0 sigcode=18446744073709551610\n\ngoroutine 0 [idle]:",
    rule: "libseccomp-too-old",
    source: "songquanpeng/one-api#966",
  },
  {
    text: docker(
      "runc did not terminate successfully: exit status 2: runtime/cgo: pthread_create failed: Operation not permitted",
    ),
    rule: "libseccomp-too-old",
    source: "docker-library/golang#467",
  },
  {
    text: startError(`${START}error setting rlimits for ready process: error setting rlimit type 7: no such process`),
    rule: "init-died",
    source: SOURCE,
  },
  {
    text: docker(`${START}can't copy bootstrap data to pipe: write init-p: broken pipe`),
    rule: "init-died",
    source: SOURCE,
  },
  {
    text: docker("runc exec failed: cannot exec in a paused container (use --ignore-paused to override)"),
    rule: "container-paused",
    source: "opencontainers/runc: exec.go",
  },
  {
    text: "Error response from daemon: Container 5dfb5e21 is paused, unpause the container before exec",
    rule: "container-paused",
    source: "moby/moby: daemon/exec.go",
  },
  {
    text: "OCI runtime exec failed: exec failed: container does not exist: unknown",
    rule: "container-unknown",
    source: "opencontainers/runc: libcontainer/error.go",
  },
  {
    text: sandboxEvent(`${CREATE}mkdir /run/containerd/runc/k8s.io/5dfb: no space left on device`),
    rule: "runtime-state-full",
    source: SOURCE,
  },
  {
    text: docker(
      `${START}unable to store init state: write /run/docker/runtime-runc/moby/5dfb/state-1.json: no space left on device`,
    ),
    rule: "runtime-state-full",
    source: SOURCE,
  },
];

/** systemd and cgroups. */
const CGROUPS: readonly Report[] = [
  {
    text:
      'Error: exec failed: container_linux.go:349: starting container process caused "process_linux.go:105: adding pid 3049948 to cgroups caused \\"failed to write 3049948 to cgroup.procs: write /sys/fs/cgroup/machine.slice/libpod-9b47.scope/cgroup.procs: device or resource busy\\"": OCI runtime error',
    rule: "cgroup-busy",
    source: "podman-container-tools/podman#8401",
  },
  {
    text: exec(
      "error adding pid 15684 to cgroups: failed to write 15684: write /sys/fs/cgroup/kubepods.slice/cri-containerd-5dfb.scope/cgroup.procs: device or resource busy",
    ),
    rule: "cgroup-busy",
    source: "opencontainers/runc#2356",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: container_linux.go:425: starting container process caused: process_linux.go:607: container init caused: process_linux.go:528: applying cgroup configuration for process caused: failed to write 525 to cgroup.procs: write /sys/fs/cgroup/docker/0186/init.scope/cgroup.procs: operation not supported: unknown.",
    rule: "cgroup-threaded",
    source: "nestybox/sysbox#632",
  },
  {
    text: sandboxEvent(
      `${START}unable to apply cgroup configuration: failed to write 525: write /sys/fs/cgroup/docker/0186/cgroup.procs: operation not supported`,
    ),
    rule: "cgroup-threaded",
    source: SOURCE,
  },
  {
    text:
      'level=error msg="StartContainer for \\"web\\" failed" error="rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: unable to freeze"',
    rule: "cgroup-freeze-failed",
    source: "kubernetes/kubernetes#131087",
  },
  {
    text: kubeletLog(
      `${START}error setting cgroup config for procHooks process: timeout of 10s reached waiting for the cgroup to freeze`,
    ),
    rule: "cgroup-freeze-failed",
    source: "opencontainers/cgroups: fs2/freezer.go",
  },
  {
    text:
      'time="2021-04-06T00:23:16Z" level=error msg="container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: process_linux.go:508: setting cgroup config for procHooks process caused: Unit runc-test_busybox.scope is not loaded."',
    rule: "systemd-unit-gone",
    source: "opencontainers/runc#2893",
  },
  {
    text: containerdLog(
      `${START}error setting cgroup config for procHooks process: unable to set unit properties: Unit cri-containerd-5dfb.scope not found.`,
    ),
    rule: "systemd-unit-gone",
    source: "opencontainers/cgroups: systemd/v2.go",
  },
  {
    text: sandboxEvent(`${UNIT}Unit cri-containerd-5dfb.scope already exists.`),
    rule: "systemd-unit-exists",
    source: "opencontainers/runc#2996",
  },
  {
    text: kubeletLog(`${UNIT}Unit cri-containerd-5dfb.scope was already loaded or has a fragment file.`),
    rule: "systemd-unit-exists",
    source: "opencontainers/runc#3780",
  },
  {
    text: "Cannot start container ef50: [8] System error: Unit docker-ef50748801ad83e9.scope already exists.",
    rule: "systemd-unit-exists",
    source: "docker/compose#1555",
  },
  { text: docker(`${UNIT}Interactive authentication required.`), rule: "systemd-not-allowed", source: SOURCE },
  { text: `ERRO[0000] ${UNIT}Permission denied`, rule: "systemd-not-allowed", source: "opencontainers/runc#2313" },
  {
    text: sandboxEvent(`${UNIT}Cannot set property AllowedCPUs, or unknown property.`),
    rule: "systemd-property-unknown",
    source: SOURCE,
  },
  { text: sandboxEvent(`${UNIT}Connection timed out`), rule: "systemd-overloaded", source: SOURCE },
  {
    text: docker(`${UNIT}read unix @->/run/systemd/private: read: connection reset by peer`),
    rule: "systemd-bus-failed",
    source: SOURCE,
  },
  {
    text: docker(`${START}unable to apply cgroup configuration: invalid slice name: /docker`),
    rule: "systemd-slice-name",
    source: "opencontainers/cgroups: systemd/common.go",
  },
  {
    text: sandboxEvent(
      `${START}unable to apply Intel RDT configuration: clos dir not accessible (must be pre-created when schemata, l3CacheSchema and memBwSchema are empty): stat /sys/fs/resctrl/gold: no such file or directory`,
    ),
    rule: "rdt-group-failed",
    source: "opencontainers/runc: libcontainer/intelrdt/intelrdt.go",
  },
  {
    text: docker(
      `${START}error setting Intel RDT config for procHooks process: intelrdt: unable to write "L3:0=f": write /sys/fs/resctrl/5dfb/schemata: invalid argument, last_cmd_status: Mask f out of range`,
    ),
    rule: "rdt-group-failed",
    source: "opencontainers/runc: libcontainer/intelrdt/intelrdt.go",
  },
];

/** The C part of runc. */
const NAMESPACES: readonly Report[] = [
  {
    text:
      "FATA[0000] nsexec-1[1889891]: failed to setns into net namespace: Operation not permitted\nFATA[0000] nsexec-0[1889889]: failed to sync with stage-1: next state: Invalid argument",
    rule: "namespace-join-denied",
    source: "opencontainers/runc#4390",
  },
  {
    text: docker(
      `${NO_CHILD}; runc init error(s): nsexec-1[31]: failed to join {pid,net} namespaces: Operation not permitted`,
    ),
    rule: "namespace-join-denied",
    source: "opencontainers/runc: libcontainer/nsenter/nsexec.c",
  },
  {
    text: exec("error executing setns process: exit status 1") +
      "\nnsexec-0[30]: failed to open /proc/31/ns/net: No such file or directory",
    rule: "namespace-owner-ended",
    source: "opencontainers/runc: libcontainer/nsenter/nsexec.c",
  },
  {
    text: docker(
      `${NO_CHILD}; runc init error(s): nsexec-0[30]: failed to update /proc/31/uid_map: Operation not permitted; nsexec-1[31]: failed to sync with parent: read(SYNC_USERMAP_ACK): Success`,
    ),
    rule: "mapping-outside-daemon",
    source: "opencontainers/runc: libcontainer/nsenter/nsexec.c",
  },
  {
    text: docker(`nsexec-0[30]: failed to update /proc/31/gid_map: Operation not permitted\n${NO_CHILD}`),
    rule: "userns-mapping-refused",
    source: "opencontainers/runc: libcontainer/nsenter/nsexec.c",
  },
  {
    text: docker(`${NO_CHILD}; runc init error(s): nsexec-0[30]: failed to use newuid map on 31`),
    rule: "rootless-id-map-failed",
    source: "opencontainers/runc: libcontainer/nsenter/nsexec.c",
  },
  {
    text:
      "newuidmap: uid range [1-65536) -> [100000-165535) not allowed\nERRO[0000] runc run failed: unable to start container process: can't get final child's PID from pipe: EOF",
    rule: "rootless-subids-range",
    source: "shadow-maint/shadow: src/newuidmap.c",
  },
  {
    text: docker(`nsexec-1[31]: setgroups failed: Operation not permitted\n${NO_CHILD}`),
    rule: "runc-groups-denied",
    source: "opencontainers/runc: libcontainer/nsenter/nsexec.c",
  },
  {
    text: docker(`${NO_CHILD}; runc init error(s): nsexec-1[31]: failed to unshare time namespace: Invalid argument`),
    rule: "namespaces-not-creatable",
    source: "opencontainers/runc: libcontainer/nsenter/nsexec.c",
  },
];

/** Rules of the device cgroup on cgroup v1. */
const DEVICE_RULES: readonly Report[] = [
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:415: setting cgroup config for procHooks process caused \\\\\\"failed to write \\\\\\\\\\\\\\"c 10:200 rwm\\\\\\\\\\\\\\" to \\\\\\\\\\\\\\"/sys/fs/cgroup/devices/docker/b857/devices.allow\\\\\\\\\\\\\\": write /sys/fs/cgroup/devices/docker/b857/devices.allow: operation not permitted\\\\\\"\\"": unknown.',
    rule: "devices-cgroup-nested",
    source: "caprover/caprover#805",
  },
  {
    text: "Error: OCI runtime error: crun: writing file `devices.allow`: Invalid argument",
    rule: "devices-cgroup-refused",
    source: "containers/crun: src/libcrun/cgroup-resources.c",
  },
  {
    text: sandboxEvent(
      `${INIT}error setting cgroup config for procHooks process: failed to write "c 4294967295:1 rwm": write /sys/fs/cgroup/devices/docker/b857/devices.allow: invalid argument`,
    ),
    rule: "device-rule-number",
    source: "opencontainers/cgroups: devices/v1.go",
  },
];

/** The root filesystem, /dev, terminals, security modules. */
const ROOTFS: readonly Report[] = [
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error reopening /dev/null inside container: open /dev/null: operation not permitted: unknown.\nERRO[0000] error waiting for container: context canceled",
    rule: "dev-null-not-allowed",
    source: "opencontainers/runc#3620",
  },
  {
    text:
      'ERRO[0000] container_linux.go:349: starting container process caused "process_linux.go:439: container init caused \\"rootfs_linux.go:114: reopening /dev/null inside container caused \\\\\\"Failed to open /dev/null - open /dev/null: operation not permitted\\\\\\"\\""',
    rule: "dev-null-not-allowed",
    source: "opencontainers/runc#2318",
  },
  { text: sandboxEvent(`${INIT}container's /dev/null is invalid`), rule: "dev-null-unusable", source: SOURCE },
  {
    text: docker(`${INIT}error reopening /dev/null inside container: open /dev/null: permission denied`),
    rule: "dev-null-unusable",
    source: SOURCE,
  },
  {
    text: startError(`${INIT}error setting up ptmx: symlink pts/ptmx /run/5dfb/rootfs/dev/ptmx: read-only file system`),
    rule: "dev-files-refused",
    source: SOURCE,
  },
  {
    text:
      "ctr: OCI runtime exec failed: exec failed: unable to start container process: open /dev/ptmx: no such file or directory: unknown",
    rule: "terminal-not-creatable",
    source: "containerd/containerd#8169",
  },
  {
    text:
      "error: Internal error occurred: error executing command in container: open /dev/ptmx: no such file or directory",
    rule: "terminal-not-creatable",
    source: "siderolabs/talos#32",
  },
  {
    text:
      'OCI runtime exec failed: exec failed: container_linux.go:265: starting container process caused "open /dev/pts/2: no such file or directory": unknown',
    rule: "terminal-not-creatable",
    source: "AliyunContainerService/pouch#2511",
  },
  { text: "ssh: open /dev/ptmx: no such file or directory", rule: null, source: "any program with terminals" },
  {
    text:
      'exec failed: container_linux.go:348: starting container process caused "open /proc/self/fd: no such file or directory"\ncommand terminated with exit code 1',
    rule: "proc-missing-in-container",
    source: "opencontainers/runc#1783",
  },
  {
    text: startError(`${INIT}open /dev/ptmx: no space left on device`),
    rule: "pty-exhausted",
    source: SOURCE,
  },
  {
    text: startError(
      `${INIT}error mounting "/mnt/s3" to rootfs at "/data": stat /mnt/s3: transport endpoint is not connected`,
    ),
    rule: "volume-filesystem-failed",
    source: SOURCE,
  },
  {
    text: kubeletLog(
      `${INIT}error mounting "/var/lib/kubelet/pods/0d74/volumes/kubernetes.io~nfs/data" to rootfs at "/data": mount src=/var/lib/kubelet/pods/0d74/volumes/kubernetes.io~nfs/data, dst=/data, dstFd=/proc/thread-self/fd/11, flags=MS_BIND|MS_REC: stale NFS file handle`,
    ),
    rule: "volume-filesystem-failed",
    source: SOURCE,
  },
  {
    text: docker(
      `${INIT}open rootfs handle: open /home/user/.local/share/docker/overlay2/5dfb/merged: permission denied`,
    ),
    rule: "rootfs-not-accessible",
    source: SOURCE,
  },
  {
    text: docker(
      `${INIT}can't make "/proc/bus" read-only: remount dst=/proc/bus, flags=MS_RDONLY|MS_REMOUNT|MS_BIND|MS_REC: operation not permitted`,
    ),
    rule: "mount-not-permitted",
    source: SOURCE,
  },
  {
    text: docker(`${INIT}create /dev/console mount target: openat /dev/console: read-only file system`),
    rule: "console-dev-mounted",
    source: SOURCE,
  },
  {
    text: docker(`${INIT}can't set process label: write /proc/thread-self/attr/exec: invalid argument`),
    rule: "selinux-type-unknown",
    source: SOURCE,
  },
  {
    text: sandboxEvent(
      `${INIT}unable to set process label: write fsmount:fscontext:proc/thread-self/attr/exec: permission denied`,
    ),
    rule: "selinux-denied",
    source: SOURCE,
  },
  {
    text: docker(
      `${INIT}unable to apply apparmor profile: apparmor failed to apply profile: write fsmount:fscontext:proc/thread-self/attr/apparmor/exec: no such file or directory`,
    ),
    rule: "apparmor-profile-not-loaded",
    source: SOURCE,
  },
  {
    text: docker(`${INIT}error loading seccomp filter into kernel: loading seccomp filter: operation canceled`),
    rule: "seccomp-profile-refused",
    source: SOURCE,
  },
];

/** Device nodes, and what runc refuses before. */
const NODES: readonly Report[] = [
  {
    text: docker(`${INIT}error creating device nodes: mknod /var/lib/docker/5dfb/dev/null: operation not permitted`),
    rule: "device-node-denied",
    source: SOURCE,
  },
  {
    text: sandboxEvent(
      `${INIT}configuring container /dev: error creating device nodes: mknodat /dev/fuse: file exists`,
    ),
    rule: "device-node-exists",
    source: SOURCE,
  },
  {
    text: sandboxEvent(`nsexec-0[30]: failed to open /var/run/netns/cni-5dfb: No such file or directory\n${NO_CHILD}`),
    rule: "namespace-file-missing",
    source: "opencontainers/runc: libcontainer/nsenter/nsexec.c",
  },
  {
    text: "ERRO[0000] runc run failed: rootless container requires user namespaces",
    rule: "rootless-spec-without-userns",
    source: "opencontainers/runc: libcontainer/configs/validate/rootless.go",
  },
  {
    text: startError(
      `${INIT}error mounting "/data" to rootfs at "/data": mountpoint "/data" was moved while re-opening`,
    ),
    rule: "mount-target-changed",
    source: SOURCE,
  },
  {
    text:
      'rpc error: code = 2 desc = oci runtime error: exec failed: container_linux.go:247: starting container process caused "process_linux.go:110: decoding init error from pipe caused \\"read parent: connection reset by peer\\""',
    rule: "init-died",
    source: "google/ggrc-core#9074",
  },
  {
    text:
      'time="2024-05-06T07:08:09Z" level=warning msg="unable to get oom kill count" error="openat2 /sys/fs/cgroup/x/memory.events: no such file or directory" name=containerd-shim',
    rule: null,
    source: "containerd/cgroups: cgroup2/manager.go",
  },
];

/** Lines that any program prints: an operation and an error of the kernel, without a word of what runs containers. */
const BARE: readonly Report[] = [
  "mkdir /data/db: file exists",
  "mkdir /var/lib/app: permission denied",
  "mkdir /data: read-only file system",
  "mkdir /data/logs: not a directory",
  "chdir /data: no such file or directory",
  'invalid device type "x"',
  "Error: chdir /workspace: permission denied",
  "setgroups: operation not permitted",
  "openat2 /data/x: too many levels of symbolic links",
  "open `/data/rootfs`: Permission denied",
  'time="2024-05-06T07:08:09Z" level=warning msg="unable to get stats" error="open /sys/fs/cgroup/memory/x: no such file or directory"',
].map((text) => ({ text, rule: null, source: "any program" }));

/** Errors of runc, step by step. */
export const RUNC_STEP_REPORTS: readonly Report[] = [
  ...PROCESSES,
  ...CGROUPS,
  ...NAMESPACES,
  ...DEVICE_RULES,
  ...ROOTFS,
  ...NODES,
  ...BARE,
];
