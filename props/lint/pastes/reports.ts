/**
 * Errors of public reports as people pasted them, and the rule of each. Names of hosts, pods and people are replaced.
 *
 * @module
 */

/** A pasted error. */
export interface Report {
  /** What it is about. */
  readonly name: string;
  /** The rule that has to be first; `null` where no rule may be found. */
  readonly rule: string | null;
  /** The text. */
  readonly text: string;
}

/** Pasted errors. */
export const REPORTS: readonly Report[] = [
  {
    name: "apparmor-denied-runc-1.0",
    rule: "apparmor-change-profile-denied",
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"apply apparmor profile: apparmor failed to apply profile: write /proc/self/attr/exec: permission denied\\"": unknown.',
  },
  {
    name: "cgroup-cpu-quota-denied",
    rule: "cpu-quota-unsupported",
    text:
      'Sep 29 20:35:22 node-1 kubelet[1341]: time="2020-09-29T20:35:22+01:00" level=error msg="container_linux.go:370: starting container process caused: process_linux.go:459: container init caused: process_linux.go:422: setting cgroup config for procHooks process caused: failed to write \\"100000\\" to \\"/sys/fs/cgroup/cpu,cpuacct/kubepods.slice/kubepods-burstable.slice/crio-8148.scope/cpu.cfs_period_us\\": open /sys/fs/cgroup/cpu,cpuacct/kubepods.slice/kubepods-burstable.slice/crio-8148.scope/cpu.cfs_period_us: permission denied"',
  },
  {
    name: "config-mirrors",
    rule: "config-mirrors-and-path",
    text:
      'level=warning msg="failed to load plugin io.containerd.grpc.v1.cri" error="invalid plugin config: `mirrors` cannot be set when `config_path` is provided"',
  },
  {
    name: "cri-service-unknown",
    rule: "cri-v1alpha2-off",
    text:
      '[ERROR CRI]: container runtime is not running: output: time="2020-09-24T11:49:16Z" level=fatal msg="getting status of runtime failed: rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.RuntimeService"',
  },
  {
    name: "crun-no-systemd",
    rule: "systemd-cgroup-without-systemd",
    text: "Error: crun: cannot open sd-bus: No such file or directory",
  },
  {
    name: "crun-proc-nested",
    rule: "proc-mount-denied",
    text: "Error: crun: mount `proc` to `proc`: Operation not permitted: OCI permission denied",
  },
  {
    name: "crun-swap-without-memory",
    rule: "crun-swap-without-memory",
    text:
      "FATA[0000] failed to create shim task: OCI runtime create failed: cannot set swap limit without the memory limit: unknown",
  },
  {
    name: "cwd-not-searchable",
    rule: "cwd-not-searchable",
    text:
      'level=error msg="container_linux.go:366: starting container process caused: chdir to cwd (\\"/home/nonroot\\") set in config.json failed: permission denied"',
  },
  {
    name: "describe-long",
    rule: "nvidia-handler-missing",
    text:
      "Name:             web-6c857864fb-z88p2\nNamespace:        default\nNode:             node-1/10.0.0.4\nStatus:           Pending\nContainers:\n  web:\n    Image:          registry.example.org/web:1\n    Environment:\n" +
      Array.from({ length: 110 }, (_, index) => `      WEB_OPTION_${index}:  value-of-option-${index}\n`).join("") +
      'Events:\n  Type     Reason                  Age                From               Message\n  ----     ------                  ----               ----               -------\n  Normal   Scheduled               3m1s               default-scheduler  Successfully assigned default/web-6c857864fb-z88p2 to node-1\n  Warning  FailedCreatePodSandBox  1s (x14 over 3m)   kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = unable to get OCI runtime for sandbox "18073b779521b77e3cbc7752dd5c2f63064efe24cec18807e917cd29f31fdf50": no runtime for "nvidia" is configured',
  },
  {
    name: "dev-console",
    rule: "console-dev-mounted",
    text:
      'E0113 10:21:02.778746 1545977 remote_runtime.go:343] "StartContainer from runtime service failed" err="rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: Others(\\"Other: OCI runtime create failed: runc create failed: unable to start container process: error during container init: open /dev/console: operation not permitted\\"): unknown" containerID="90a3"',
  },
  {
    name: "drop-in-version",
    rule: "config-drop-in-version",
    text: "containerd: drop-in config version 4 higher than root config version 2",
  },
  {
    name: "escaped-twice",
    rule: "cgroups-path-not-systemd",
    text:
      'E0605 09:28:31.768362   14271 pod_workers.go:965] "Error syncing pod, skipping" err="failed to \\"CreatePodSandbox\\" for \\"web_default(0d74)\\" with CreatePodSandboxError: \\"Failed to create sandbox for pod \\\\\\"web_default(0d74)\\\\\\": rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: expected cgroupsPath to be of format \\\\\\"slice:prefix:name\\\\\\" for systemd cgroups, got \\\\\\"/kubepods/besteffort/pod1234/abcd\\\\\\" instead: unknown\\"" pod="default/web"',
  },
  {
    name: "init-oom-killed",
    rule: "memory-limit-too-low",
    text:
      "CannotStartContainerError: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: container init was OOM-killed (memory limit too low?): unknown",
  },
  {
    name: "kubelet-handler-unknown",
    rule: "kubelet-userns-unsupported",
    text:
      '  Warning  FailedCreatePodSandBox  1s    kubelet            Failed to create pod sandbox: the handler "" is not known',
  },
  {
    name: "mountpoint-read-only",
    rule: "mountpoint-read-only",
    text:
      'Warning  Failed  23m (x4 over 24m)  kubelet  Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "cgroup" to rootfs at "/sys/fs/cgroup": create mountpoint for /sys/fs/cgroup mount: mkdirat /run/containerd/io.containerd.runtime.v2.task/k8s.io/agent/rootfs/sys/fs: read-only file system: unknown',
  },
  {
    name: "mqueue-sysbox",
    rule: "mqueue-needs-own-ipcns",
    text:
      'docker: Error response from daemon: failed to create shim task: OCI runtime create failed: container_linux.go:419: starting container process caused: process_linux.go:607: container init caused: rootfs_linux.go:67: setting up rootfs mounts caused: rootfs_linux.go:1122: mounting "mqueue" to rootfs "/var/lib/sysbox/rootfs/cdf5/top/merged" at "dev/mqueue" caused: operation not permitted: unknown.',
  },
  {
    name: "namespace-not-supported",
    rule: "namespace-not-supported",
    text:
      'error="rpc error: code = Unknown desc = failed to exec in container: failed to start exec \\"8b17\\": OCI runtime exec failed: exec failed: unable to create new parent process: namespace NEWIPC is not supported" containerID="5533"',
  },
  {
    name: "registry-name-unresolved",
    rule: "pause-image-unreached",
    text:
      'Jun 05 09:28:31 node-2 kubelet[14271]: E0605 09:28:31.768362   14271 pod_workers.go:965] "Error syncing pod, skipping" err="failed to \\"CreatePodSandbox\\" for \\"kube-proxy-p2jnb_kube-system(0d74320c)\\" with CreatePodSandboxError: \\"Failed to create sandbox for pod \\\\\\"kube-proxy-p2jnb_kube-system(0d74320c)\\\\\\": rpc error: code = Unknown desc = failed to get sandbox image \\\\\\"registry.k8s.io/pause:3.6\\\\\\": failed to pull image \\\\\\"registry.k8s.io/pause:3.6\\\\\\": failed to pull and unpack image \\\\\\"registry.k8s.io/pause:3.6\\\\\\": failed to resolve reference \\\\\\"registry.k8s.io/pause:3.6\\\\\\": failed to do request: Head \\\\\\"https://registry.k8s.io/v2/pause/manifests/3.6\\\\\\": dial tcp: lookup registry.k8s.io on 10.0.8.16:53: server misbehaving\\"" pod="kube-system/kube-proxy-p2jnb"',
  },
  {
    name: "rlimit-runc-1.0",
    rule: "rlimit-files-denied",
    text:
      'Jun 18 12:16:59 host-1 podman[24348]: Error: unable to start container "redis": container_linux.go:344: starting container process caused "process_linux.go:424: container init caused \\"process_linux.go:353: setting rlimits for ready process caused \\\\\\"error setting rlimit type 7: operation not permitted\\\\\\"\\"": OCI runtime permission denied error',
  },
  {
    name: "runc-binary-missing",
    rule: "runtime-binary-missing",
    text:
      "Warning   FailedCreatePodSandBox   kubelet, node-5   Failed create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container: failed to create containerd task: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/k8s.io/18073b779521b77e3cbc7752dd5c2f63064efe24cec18807e917cd29f31fdf50/log.json: no such file or directory): fork/exec /usr/local/bin/runc: no such file or directory: unknown",
  },
  {
    name: "runtime-type-missing",
    rule: "runtime-handler",
    text:
      'error="rpc error: code = InvalidArgument desc = failed to start sandbox \\"18073b779521b77e3cbc7752dd5c2f63064efe24cec18807e917cd29f31fdf50\\": failed to create containerd container: create container failed validation: container.Runtime.Name must be set: invalid argument"',
  },
  {
    name: "seccomp-errno-524",
    rule: "bpf-jit-limit",
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim: OCI runtime create failed: runc create failed: unable to start container process: unable to init seccomp: error loading seccomp filter into kernel: error loading seccomp filter: errno 524: unknown",
  },
  {
    name: "selinux-keycreate",
    rule: "selinux-type-unknown",
    text:
      'time="2022-01-01T01:52:57.227885339-05:00" level=error msg="RunPodSandbox for &PodSandboxMetadata{Name:etcd-a,Uid:dd5a,Namespace:kube-system,Attempt:0,} failed, error" error="failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: write /proc/self/attr/keycreate: invalid argument: unknown"',
  },
  {
    name: "sysctl-absent-runc-1.0",
    rule: "sysctl-newer-than-kernel",
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: write sysctl key net.ipv4.ip_unprivileged_port_start: open /proc/sys/net/ipv4/ip_unprivileged_port_start: no such file or directory: unknown",
  },
  {
    name: "sysctl-cross-device",
    rule: "procfs-overmounted",
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: open sysctl net.ipv4.ip_unprivileged_port_start file: unsafe procfs detected: openat2 /proc/./sys/net/ipv4/ip_unprivileged_port_start: invalid cross-device link: unknown",
  },
  {
    name: "sysctl-reopen-denied",
    rule: "sysctl-reopen-denied",
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: permission denied: unknown",
  },
  {
    name: "systemd-unit-failed",
    rule: "systemd-unit-failed",
    text:
      'Error: failed to start container "init-proxy": Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:385: applying cgroup configuration for process caused: error creating systemd unit `docker-init-proxy.scope`: got `failed`: unknown',
  },
  {
    name: "userns-noop-process",
    rule: "user-namespaces-exhausted",
    text:
      '10.0.0.3: {"ts":1730915127677.5244,"caller":"internal/log.go:32","msg":"RunPodSandbox from runtime service failed","err":"rpc error: code = Unknown desc = failed to create network namespace for sandbox \\"18073b779521b77e3cbc7752dd5c2f63064efe24cec18807e917cd29f31fdf50\\": failed to start noop process for unshare: fork/exec /proc/self/exe: no space left on device"}',
  },
  {
    name: "wrapped-at-words",
    rule: "cgroups-path-not-systemd",
    text:
      '  Warning  FailedCreatePodSandBox  2s  kubelet\nFailed to create pod sandbox: rpc error: code = Unknown desc = failed to create\ncontainerd task: failed to create shim task: OCI runtime create failed: runc\ncreate failed: expected cgroupsPath to be of format "slice:prefix:name" for\nsystemd cgroups, got "/kubepods/besteffort/pod1234/abcd" instead: unknown',
  },
  {
    name: "yaml-folded",
    rule: "cgroups-path-not-systemd",
    text:
      'lastTimestamp: null\nmessage: \'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to\n  create containerd task: failed to create shim task: OCI runtime create failed:\n  runc create failed: expected cgroupsPath to be of format "slice:prefix:name"\n  for systemd cgroups, got "/kubepods/besteffort/pod1234/abcd" instead: unknown\'\nreason: FailedCreatePodSandBox\ntype: Warning',
  },
];
