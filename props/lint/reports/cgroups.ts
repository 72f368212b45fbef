/** Reports about cgroups, systemd, memory and devices. @module */

import { containerdLog, docker, kubeletLog, type Report, sandboxEvent, startError } from "./report.ts";

const RUNC = "runc create failed: unable to start container process: ";
const INIT = `${RUNC}error during container init: `;
const APPLY = `${RUNC}unable to apply cgroup configuration: `;
const POD = "/sys/fs/cgroup/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod1234.slice";
const NOT_SLICE =
  'runc create failed: expected cgroupsPath to be of format "slice:prefix:name" for systemd cgroups, got "/kubepods/besteffort/pod1234/abcd" instead';

/** Reports about cgroups. */
export const CGROUP_REPORTS: readonly Report[] = [
  { text: sandboxEvent(NOT_SLICE), rule: "cgroups-path-not-systemd", source: "containerd/cri#1563" },
  {
    text: containerdLog(NOT_SLICE),
    rule: "cgroups-path-not-systemd",
    source: "containerd/cri#1563; form: containerd's log",
  },
  {
    text: kubeletLog(
      `failed to create containerd task: failed to create shim task: OCI runtime create failed: ${NOT_SLICE}: unknown`,
    ),
    rule: "cgroups-path-not-systemd",
    source: "containerd/cri#1563; form: the kubelet's log",
  },
  {
    text:
      "> Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create\n> containerd task: failed to create shim task: OCI runtime create failed: runc\n> create failed: expected cgroupsPath to be of format &quot;slice:prefix:name&quot; for\n> systemd cgroups, got &quot;/kubepods/besteffort/pod1234/abcd&quot; instead: unknown",
    rule: "cgroups-path-not-systemd",
    source: "containerd/cri#1563; form: a quoted mail",
  },
  {
    text:
      "OCI runtime create failed: systemd cgroup flag passed, but systemd support for managing cgroups is not available: unknown",
    rule: "systemd-cgroup-without-systemd",
    source: "opencontainers/runc v1.0.0-rc95 utils_linux.go",
  },
  {
    text: startError("runc create failed: systemd not running on this host, cannot use systemd cgroups manager"),
    rule: "systemd-cgroup-without-systemd",
    source: "opencontainers/runc v1.1.5 libcontainer/cgroups/manager/new.go",
  },
  {
    text:
      'Error: failed to start container "init-proxy": Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:385: applying cgroup configuration for process caused: error creating systemd unit `docker-init-proxy.scope`: got `failed`: unknown',
    rule: "systemd-unit-failed",
    source: "opencontainers/runc#3312",
  },
  {
    text: startError(`${APPLY}Timeout waiting for systemd to create cri-containerd-4f8d.scope`),
    rule: "systemd-unit-failed",
    source: "opencontainers/runc v1.1.5 libcontainer/cgroups/systemd/common.go",
  },
  {
    text: startError(
      `${APPLY}unable to start unit "cri-containerd-4f8d.scope" (properties [{Name:Description Value:"libcontainer container 4f8d"} {Name:Slice Value:"kubepods.slice"}]): Message recipient disconnected from message bus without replying`,
    ),
    rule: "systemd-bus-failed",
    source: "opencontainers/runc v1.1.5 libcontainer/cgroups/systemd/v2.go",
  },
  {
    text:
      "May 29 12:11:22 node-1 dbus-daemon[1516]: [system] Failed to activate service 'org.freedesktop.systemd1': timed out (service_start_timeout=25000ms)",
    rule: "systemd-bus-failed",
    source: "cri-o/cri-o#3808",
  },
  {
    text: startError(`${APPLY}mkdir /sys/fs/cgroup/memory/kubepods/burstable/pod1234/abcd: no space left on device`),
    rule: "cgroup-limit-reached",
    source: "huzhengchuan/dailywork#58, opencontainers/runc v1.1.5",
  },
  {
    text:
      '{"timestamp":"1472766268.5","source":"guardian","message":"guardian.create.containerizer-create.runtime-create-failed","log_level":2,"data":{"error":"runc create: exit status 1: process_linux.go:258: applying cgroup configuration for process caused \\"mkdir /sys/fs/cgroup/memory/d7581e52: no space left on device\\"","handle":"d7581e52"}}',
    rule: "cgroup-limit-reached",
    source: "cloudfoundry/garden-runc-release#15",
  },
  {
    text:
      'Sep 29 20:35:22 node-1 kubelet[1341]: time="2020-09-29T20:35:22+01:00" level=error msg="container_linux.go:370: starting container process caused: process_linux.go:459: container init caused: process_linux.go:422: setting cgroup config for procHooks process caused: failed to write \\"100000\\" to \\"/sys/fs/cgroup/cpu,cpuacct/kubepods.slice/crio-8148.scope/cpu.cfs_period_us\\": open /sys/fs/cgroup/cpu,cpuacct/kubepods.slice/crio-8148.scope/cpu.cfs_period_us: permission denied"',
    rule: "cpu-quota-unsupported",
    source: "cri-o/cri-o#4183",
  },
  {
    text:
      "FATA[0000] Container start failed: [8] System error: open /sys/fs/cgroup/cpu/user.slice/test/cpu.cfs_quota_us: permission denied ",
    rule: "cpu-quota-unsupported",
    source: "opencontainers/runc#57",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "process_linux.go:279: applying cgroup configuration for process caused \\"mountpoint for cgroup not found\\"": unknown.',
    rule: "cgroup-not-mounted",
    source: "docker/cli#1228",
  },
  {
    text:
      'container_linux.go:296: starting container process caused "process_linux.go:279: applying cgroup configuration for process caused \\"mountpoint for devices not found\\""',
    rule: "cgroup-not-mounted",
    source: "opencontainers/runc#1631",
  },
  {
    text:
      `Feb 11 15:38:36 node-1 hyperkube[5170]:         rpc error: code = Unknown desc = command error: time="2025-02-11T15:38:36+08:00" level=error msg="exec failed: unable to start container process: error adding pid 38841 to cgroups: failed to write 38841: open /sys/fs/cgroup/systemd/kubepods.slice/crio-32da.scope/cgroup.procs: no such file or directory"`,
    rule: "cgroup-missing",
    source: "opencontainers/runc#4620",
  },
  {
    text: startError(
      `${APPLY}failed to write 4242: write ${POD}/cri-containerd-4f8d.scope/cgroup.procs: no such device`,
    ),
    rule: "cgroup-missing",
    source: "opencontainers/runc v1.1.5 libcontainer/cgroups/utils.go",
  },
  {
    text: startError(
      `${INIT}error setting cgroup config for procHooks process: unable to set memory limit to 4096 (current usage: 2297856, peak usage: 2519040)`,
    ),
    rule: "memory-limit-too-low",
    source: "opencontainers/runc v1.1.5 libcontainer/cgroups/fs/memory.go",
  },
  {
    text: docker(
      `${INIT}error setting cgroup config for procHooks process: bpf_prog_query(BPF_CGROUP_DEVICE) failed: invalid argument`,
    ),
    rule: "cgroup-device-filter",
    source: "opencontainers/runc#3867",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:367: starting container process caused: process_linux.go:495: container init caused: process_linux.go:458: setting cgroup config for procHooks process caused: can't load program: operation not permitted: unknown.",
    rule: "cgroup-device-filter",
    source: "opencontainers/runc#2792",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:346: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:415: setting cgroup config for procHooks process caused \\\\\\"failed to load program: operation not permitted\\\\\\"\\"": unknown.',
    rule: "cgroup-device-filter",
    source: "opencontainers/runc#2167",
  },
  {
    text:
      "[error] OCI runtime create failed: setting cgroup config for procHooks process caused: load program: invalid argument",
    rule: "cgroup-device-filter",
    source: "opencontainers/runc#2959",
  },
  {
    text:
      "ERROR: for daemon  Cannot start service daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: process_linux.go:508: setting cgroup config for procHooks process caused: resulting devices cgroup doesn't match target mode: unknown",
    rule: "devices-cgroup-changed",
    source: "ccarney16/pterodactyl-containers#118",
  },
  {
    text: startError(
      `${INIT}error setting cgroup config for procHooks process: failed to write "1": write /sys/fs/cgroup/cpu/kubepods/pod1234/abcd/cpu.cfs_quota_us: invalid argument`,
    ),
    rule: "cpu-quota-too-low",
    source: "opencontainers/runc v1.1.5 libcontainer/cgroups/fs/cpu.go",
  },
  {
    text: startError(
      `${INIT}error setting cgroup config for procHooks process: failed to write "6442450944": write ${POD}/memory.max: device or resource busy`,
    ),
    rule: "memory-limit-refused",
    source: "opencontainers/runc v1.1.5 libcontainer/cgroups/fs2/memory.go",
  },
  {
    text: startError(
      `${INIT}error setting cgroup config for procHooks process: cannot set hugetlb limit: container could not join or create cgroup`,
    ),
    rule: "hugetlb-missing",
    source: "opencontainers/runc v1.1.5 libcontainer/cgroups/fs/fs.go",
  },
  {
    text:
      "Error: failed to create containerd container: failed to generate container spec: huge pages limits are specified but hugetlb cgroup controller is missing. Please set tolerate_missing_hugetlb_controller to `true` to ignore this error",
    rule: "hugetlb-controller-missing",
    source: "containerd/containerd v1.7.24 pkg/cri/opts",
  },
  {
    text: startError("runc create failed: invalid configuration: cannot use unified on cgroup v1"),
    rule: "unified-on-cgroup-v1",
    source: "opencontainers/runc v1.1.5 libcontainer/configs/validate/validator.go",
  },
  {
    text: startError("runc create failed: container's cgroup is not empty: 1 process(es) found"),
    rule: "cgroup-not-empty",
    source: "opencontainers/runc v1.2.9 libcontainer/factory_linux.go",
  },
  {
    text: startError(
      `${INIT}error setting cgroup config for procHooks process: unable to set swap limit without memory limit`,
    ),
    rule: "crun-swap-without-memory",
    source: "opencontainers/runc v1.1.5 libcontainer/cgroups/utils.go",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: failed to write "0-3": write /sys/fs/cgroup/cpuset/kubepods/pod1234/abcd/cpuset.cpus: permission denied: unknown',
    rule: "cpuset-outside-parent",
    source: "opencontainers/runc v1.1.5 libcontainer/cgroups/fs/cpuset.go",
  },
  {
    text: "Error: OCI runtime error: crun: the specified key has not the form CONTROLLER.VALUE `memory`",
    rule: "unified-key-without-controller",
    source: "containers/crun src/libcrun/cgroup-resources.c",
  },
];
