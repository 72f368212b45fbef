/**
 * What the kernel says to a runtime in any of its steps: a limit is reached, a disk is full or fails. The steps' own rules come first.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

/** What stands before a step's error: of runc, by release. */
const RUNC: readonly string[] = [
  "unable to start container process: ",
  "unable to start container process: error during container init: ",
  "unable to create new parent process: ",
  "runc create failed: ",
  "starting container process caused: ",
  "container init caused: ",
];

/** Other programs print such words, too. */
const BY_RUNTIME: readonly string[] = [
  "unable to start container process",
  "unable to create new parent process",
  "runc create failed",
  "starting container process caused",
  "container init caused",
  "crun",
  "OCI runtime error",
  "OCI runtime create failed",
  "container create failed",
  "Container creation error",
];

/** What stands before crun's words where its name does not. */
const ENGINES: readonly string[] = [
  "crun",
  "container create failed",
  "OCI runtime create failed",
  "Container creation error",
];

/** Calls that need a process, memory or a descriptor, and fail for want of one alone. */
const CALLS: readonly string[] = [
  "fork",
  "vfork",
  "cannot fork",
  "socketpair",
  "error creating socketpair",
  "pipe",
  "mmap",
  "memfd_create",
  "signalfd",
  "epoll_create1",
  "dup terminal fd",
  "create UNIX socket",
];

/** Errors of a file or directory that runc or crun opens, looks at, makes or writes. */
function ofFiles(...errnos: readonly string[]): readonly string[] {
  return errnos.flatMap((errno) => {
    const ofC = `${errno[0]!.toUpperCase()}${errno.slice(1)}`;
    return [
      ...RUNC.flatMap((before) => [`${before}<openedPoint>: ${errno}`, `${before}write <mountpoint>: ${errno}`]),
      `crun: ${
        oneOf([
          "mkdir",
          "mkdirat",
          "create directory",
          "create file",
          "write to file",
          "open",
          "openat",
          "create",
          "mkfifo",
          "symlinkat",
        ])
      } \`<mountpoint>\`: ${ofC}`,
    ];
  });
}

/** Limits and disks. */
export const RUNTIME_LIMITS: readonly DaemonRule[] = [
  {
    id: "runtime-limits-reached",
    by: "runtime",
    summary: "the runtime reached a limit of processes, memory or open files, of the node, a user or a cgroup",
    texts: [
      `crun: ${oneOf(CALLS)}: <errno>`,
      ...[
        "Resource temporarily unavailable",
        "Cannot allocate memory",
        "Too many open files",
        "No space left on device",
      ].flatMap((errno) => ENGINES.map((engine) => `${engine}: clone: ${errno}`)),
      ...ENGINES.slice(1).map((engine) =>
        `${engine}: ${oneOf(["fork", "vfork", "cannot fork"])}: Resource temporarily unavailable`
      ),
      ...RUNC.flatMap((before) =>
        ["too many open files", "too many open files in system", "cannot allocate memory"].flatMap((errno) => [
          `${before}<openedPoint>: ${errno}`,
          `${before}${
            oneOf([
              "pipe2",
              "socketpair",
              "pipe",
              "epoll_create1",
              "unable to create new init sockpair",
              "creating new init sockpair",
            ])
          }: ${errno}`,
        ])
      ),
    ],
    evidence: "source",
    needs: BY_RUNTIME,
    behind: "all",
    fix:
      "look which: ps -eLf | wc -l against kernel.pid_max, kernel.threads-max and TasksMax= of the unit (systemctl status), ulimit -n and fs.file-max for open files, free -m and dmesg for memory; " +
      "raise the limit, or end what uses it. In a container's own cgroup: --pids-limit, podPidsLimit, the memory limit. No space left on device: user.max_*_namespaces",
    links: ["https://kubernetes.io/docs/concepts/policy/pid-limiting/"],
  },
  {
    id: "runtime-disk-full",
    by: "runtime",
    summary: "a disk of the node, /run or a quota is full as the runtime makes or writes a file",
    texts: ofFiles("no space left on device", "disk quota exceeded"),
    evidence: "source",
    needs: BY_RUNTIME,
    behind: "all",
    fix:
      "df -h and df -i of the path that the message names, of /run and of the engine's data directory: free space or inodes, or raise the quota",
    links: ["https://man7.org/linux/man-pages/man2/open.2.html"],
  },
  {
    id: "runtime-disk-failed",
    by: "runtime",
    summary: "a disk of the node or a network volume fails as the runtime opens or writes a file",
    texts: ofFiles(
      "input/output error",
      "structure needs cleaning",
      "stale NFS file handle",
      "transport endpoint is not connected",
    ),
    evidence: "source",
    needs: BY_RUNTIME,
    behind: "all",
    fix:
      "dmesg names the disk or the server: replace or repair it (fsck of an unmounted filesystem), or mount the volume again and recreate the container",
    links: ["https://man7.org/linux/man-pages/man3/errno.3.html"],
  },
];
