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
    rule: "systemd-overloaded",
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
    rule: "systemd-overloaded",
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
    rule: "cgroup-v1-unmounted",
    source: "docker/cli#1228",
  },
  {
    text:
      'container_linux.go:296: starting container process caused "process_linux.go:279: applying cgroup configuration for process caused \\"mountpoint for devices not found\\""',
    rule: "cgroup-v1-unmounted",
    source: "opencontainers/runc#1631",
  },
  {
    text:
      `Feb 11 15:38:36 node-1 hyperkube[5170]:         rpc error: code = Unknown desc = command error: time="2025-02-11T15:38:36+08:00" level=error msg="exec failed: unable to start container process: error adding pid 38841 to cgroups: failed to write 38841: open /sys/fs/cgroup/systemd/kubepods.slice/crio-32da.scope/cgroup.procs: no such file or directory"`,
    rule: "cgroup-vanished",
    source: "opencontainers/runc#4620",
  },
  {
    text: startError(
      `${APPLY}failed to write 4242: write ${POD}/cri-containerd-4f8d.scope/cgroup.procs: no such device`,
    ),
    rule: "cgroup-vanished",
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
    rule: "cgroup-device-filter-kernel",
    source: "opencontainers/runc#3867",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:367: starting container process caused: process_linux.go:495: container init caused: process_linux.go:458: setting cgroup config for procHooks process caused: can't load program: operation not permitted: unknown.",
    rule: "cgroup-device-filter-denied",
    source: "opencontainers/runc#2792",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:346: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:415: setting cgroup config for procHooks process caused \\\\\\"failed to load program: operation not permitted\\\\\\"\\"": unknown.',
    rule: "cgroup-device-filter-denied",
    source: "opencontainers/runc#2167",
  },
  {
    text:
      "[error] OCI runtime create failed: setting cgroup config for procHooks process caused: load program: invalid argument",
    rule: "cgroup-device-filter-kernel",
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
  {
    text:
      "Error: Error: failed to set resoure limits: openat2 /sys/fs/cgroup/user.slice/user-500.slice/user@500.service/user.slice/-lmt-9185.scope/cpu.max: no such file or directory",
    rule: "cgroup-cpu-missing",
    source: "Rohansjamadagni/lmt#1",
  },
  {
    text:
      'container_linux.go:247: starting container process caused "process_linux.go:258: applying cgroup configuration for process caused \\"failed to write 30266 to cgroup.procs: write /sys/fs/cgroup/cpu,cpuacct/docker/bde6e24943c973211009cf2af4983b2b74c1e218d0d9d35cd486bf2bd1237e74/cgroup.procs: invalid argument\\""',
    rule: "cgroup-procs-invalid",
    source: "moby/moby#31230",
  },
  {
    text:
      "failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: openat2 /sys/fs/cgroup/docker/7f86d74c/io.weight: no such file or directory: unknown",
    rule: "cgroup-io-missing",
    source: "docker/for-mac#7216",
  },
  {
    text:
      "environment/docker: failed to start container: Error response from daemon: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: process_linux.go:508: setting cgroup config for procHooks process caused: openat2 /sys/fs/cgroup/system.slice/docker-93e3ef5ec1c4a029e6f0bb7509b63f5337a430926760181fa66d30509272df2c.scope/io.weight: no such file or directory: unknown",
    rule: "cgroup-io-missing",
    source: "xanmod/linux#255",
  },
  {
    text:
      "failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: openat2 /sys/fs/cgroup/memory/docker/66801b1208146452f75fd6ca889357d54725273d2da3a6157ca499d75214be6a/memory.limit_in_bytes: no such file or directory: unknown",
    rule: "cgroup-memory-missing",
    source: "docker/for-mac#7809",
  },
  {
    text: "Error response from daemon: cgroups: cgroup deleted: unknown",
    rule: "cgroup-deleted",
    source: "containerd/containerd#3287",
  },
  {
    text:
      'Sep 22 17:32:14 ip-10-8-191-12 containerd: time="2023-09-22T17:32:14.328785298Z" level=error msg="collecting metrics for c1dd58e2024e23e5c61da52ba5" error="cgroups: cgroup deleted: unknown"',
    rule: "cgroup-deleted",
    source: "containerd/containerd#9140",
  },
  {
    text:
      "Error: OCI runtime error: writing file `/sys/fs/cgroup/user.slice/user-21779.slice/user@21779.service/user.slice/libpod-4274abfa8f436d00de9c93300cb9f5db6a75ff1f33161789485ccceda1570892.scope/cgroup.procs`: Device or resource busy",
    rule: "cgroup-has-processes",
    source: "podman-container-tools/podman#11165",
  },
  {
    text:
      "2023-04-17T12:27:13.019831Z: writing file `/sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service/app.slice/crun-test.scope/container/cgroup.procs`: Permission denied",
    rule: "cgroup-move-denied",
    source: "containers/crun#1195",
  },
  {
    text:
      "2022-12-08T12:52:33.057298Z: sd-bus call: Unit crun-test.scope was already loaded or has a fragment file.: File exists",
    rule: "systemd-unit-exists",
    source: "containers/crun#1092",
  },
  {
    text:
      "Error response from daemon: Cannot start container mongostorage: Unit docker-9966f1b37f206ddbc4f4c35551aed5503417764faad75132bb4abc230ebf55b1.scope already exists.",
    rule: "systemd-unit-exists",
    source: "coreos/fleet#608",
  },
  {
    text:
      "ERRO[57289] containerd: notify OOM events                 error=open /sys/fs/cgroup/memory/docker/759b1d6b52f13c43b5921159a368052ce58f74851607ad01c25de755899b6c63/ct28/memory.oom_control: no such file or directory",
    rule: "oom-events-not-watched",
    source: "containerd/containerd#188",
  },
  {
    text:
      'Aug 24 17:00:05 mirrors dockerd[1927]: time="2016-08-24T17:00:05.287701711+08:00" level=error msg="containerd: notify OOM events" error="cgroup path for memory not found"',
    rule: "oom-events-not-watched",
    source: "ustclug/discussions#6",
  },
];
