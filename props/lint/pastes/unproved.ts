/**
 * Errors that rarer causes print, too, each with the rule that comes first: one whose cause the text does prove.
 *
 * @module
 */

import type { Report } from "./reports.ts";

const RUNC =
  "failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: " +
  "unable to start container process: ";
const INIT = `${RUNC}error during container init: `;
const RUNC_1_0 =
  "OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:";
const VOLUME = "/var/lib/kubelet/pods/0d74/volumes/kubernetes.io~configmap/c";
const CGROUP = "kubepods.slice/kubepods-pod0d74.slice/cri-containerd-5f47.scope";

/** What runc prints of a mount. */
function mounting(source: string, destination: string, cause: string): string {
  return `${INIT}error mounting "${source}" to rootfs at "${destination}": ${cause}: unknown`;
}

/** Errors with more than one cause. */
export const UNPROVED: readonly Report[] = [
  {
    name: "a bind mount that is not permitted",
    rule: "mount-not-permitted",
    text: mounting(
      VOLUME,
      "/etc/c",
      `mount src=${VOLUME}, dst=/etc/c, dstFd=/proc/thread-self/fd/8, flags=MS_BIND|MS_REC: operation not permitted`,
    ),
  },
  {
    name: "a tmpfs that is not permitted, of runc 1.0",
    rule: "mount-not-permitted",
    text:
      `${RUNC_1_0}545: container init caused: rootfs_linux.go:76: mounting "tmpfs" to rootfs at "/dev" caused: mount through procfd: operation not permitted: unknown`,
  },
  {
    name: "a bind mount that is denied, of runc 1.1",
    rule: "mount-refused",
    text: mounting(VOLUME, "/etc/c", `mount ${VOLUME}:/etc/c (via /proc/self/fd/6), flags: 0x5000: permission denied`),
  },
  {
    name: "a bind mount that is invalid",
    rule: "mount-invalid",
    text: mounting(VOLUME, "/etc/c", `mount ${VOLUME}:/etc/c (via /proc/self/fd/6), flags: 0x5000: invalid argument`),
  },
  {
    name: "a procfs that is not found",
    rule: "sysbox-nested-runc",
    text: mounting(
      "proc",
      "/proc",
      "mount src=proc, dst=/proc, dstFd=/proc/thread-self/fd/8: no such file or directory",
    ),
  },
  {
    name: "a mount point that cannot be made for a reason of its own",
    rule: "mount-refused",
    text: mounting(
      VOLUME,
      "/etc/c",
      "mkdir /run/containerd/io.containerd.runtime.v2.task/k8s.io/web/rootfs/etc/c: operation not supported",
    ),
  },
  {
    name: "a quota above the parent's",
    rule: "cpu-limit-above-parent",
    text:
      `${INIT}error setting cgroup config for procHooks process: failed to write "150000": write /sys/fs/cgroup/cpu,cpuacct/${CGROUP}/cpu.cfs_quota_us: invalid argument: unknown`,
  },
  {
    name: "CPUs in an order, and not the parent's",
    rule: "cpuset-refused",
    text:
      `${RUNC}unable to apply cgroup configuration: failed to write "0-3": write /sys/fs/cgroup/cpuset/${CGROUP}/cpuset.cpus: invalid argument: unknown`,
  },
  {
    name: "a limit of processes that is usual",
    rule: "pids-limit-refused",
    text:
      `${INIT}error setting cgroup config for procHooks process: failed to write "1024": write /sys/fs/cgroup/pids/${CGROUP}/pids.max: invalid argument: unknown`,
  },
  {
    name: "a hook that may not be executed",
    rule: "hook-without-execute-bit",
    text: `${INIT}error running createContainer hook #0: fork/exec /opt/hooks/mount.sh: permission denied: unknown`,
  },
  {
    name: "a hook that takes too long",
    rule: "hook-timeout",
    text: `${INIT}error running prestart hook #0: hook ran past specified timeout of 10.0s: unknown`,
  },
  {
    name: "a program for another CPU",
    rule: "program-not-runnable",
    text: "standard_init_linux.go:228: exec user process caused: exec format error",
  },
  {
    name: "a script with Windows line ends",
    rule: "script-interpreter-lost",
    text: "exec /usr/local/bin/docker-entrypoint.sh: no such file or directory",
  },
  {
    name: "an environment that is too large",
    rule: "arguments-too-long",
    text: "exec /usr/local/bin/node: argument list too long",
  },
  {
    name: "a warning of runc before what failed",
    rule: "executable-missing",
    text:
      'Error: container create failed: time="2024-01-02T03:04:05Z" level=warning msg="unable to get oom kill count" ' +
      `error="open /sys/fs/cgroup/memory/${CGROUP}/memory.oom_control: no such file or directory"\n` +
      'time="2024-01-02T03:04:05Z" level=error msg="runc create failed: unable to start container process: exec: ' +
      '\\"/app\\": stat /app: no such file or directory"',
  },
];
