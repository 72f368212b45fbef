/**
 * Every rule's case, and specs that look bad and start.
 *
 * @module
 */

import { type Edits, type LintCase, USERNS } from "./case.ts";
import { CGROUP_CASES } from "./cases/cgroups.ts";
import { MOUNT_POINT_CASES } from "./cases/mount_points.ts";
import { MOUNT_CASES } from "./cases/mounts.ts";
import { NAMESPACE_CASES } from "./cases/namespaces.ts";
import { PROCESS_CASES } from "./cases/process.ts";
import { PROGRAM_CASES } from "./cases/program.ts";
import { RESOURCE_CASES, SCHEDULING_CASES } from "./cases/resources.ts";
import { SECURITY_CASES } from "./cases/security.ts";
import { START_PROCESS_CASES } from "./cases/start_process.ts";
import { SYSCTL_CASES } from "./cases/sysctls.ts";
import { USER_NAMESPACE_CASES } from "./cases/user_namespace.ts";

/** One case for each rule over spec and host. */
export const CASES: readonly LintCase[] = [
  ...PROCESS_CASES,
  ...MOUNT_CASES,
  ...NAMESPACE_CASES,
  ...USER_NAMESPACE_CASES,
  ...SYSCTL_CASES,
  ...CGROUP_CASES,
  ...SECURITY_CASES,
  ...PROGRAM_CASES,
  ...START_PROCESS_CASES,
  ...MOUNT_POINT_CASES,
  ...RESOURCE_CASES,
  ...SCHEDULING_CASES,
];

const TMPFS = { type: "tmpfs", source: "tmpfs" };

/** Specs that look bad and start, by what looks bad. */
export const LOOKS_BAD: Readonly<Record<string, Edits>> = {
  "two mounts on one destination": {
    "/mounts/5": { destination: "/mnt", ...TMPFS },
    "/mounts/6": { destination: "/mnt", ...TMPFS },
  },
  "a mount point that a read-only root does not have": { "/mounts/-": { destination: "/not/there", ...TMPFS } },
  "a relative destination": { "/mounts/-": { destination: "mnt", ...TMPFS } },
  "a sysctl with slashes": { "/linux/sysctl": { "net/ipv4/ip_unprivileged_port_start": "0" } },
  "a relative masked path": { "/linux/maskedPaths/-": "etc" },
  "a masked path that is not there": { "/linux/maskedPaths/-": "/proc/nope" },
  "permitted capabilities beyond the bounding set": { "/process/capabilities/bounding": ["CAP_CHOWN"] },
  "a capability that does not exist": { "/process/capabilities/bounding/-": "CAP_NOPE" },
  "mappings without a user namespace": { "/linux/uidMappings": USERNS["/linux/uidMappings"] },
  "a working directory that is not there": { "/process/cwd": "/made/by/runc" },
  "a bind mount with data": {
    "/mounts/-": { destination: "/mnt", type: "bind", source: "/etc", options: ["bind", "x=1"] },
  },
  "a mount with mappings": {
    "/mounts/-": {
      destination: "/mnt",
      type: "bind",
      source: "/etc",
      options: ["bind"],
      uidMappings: [{ containerID: 0, hostID: 1000, size: 1 }],
      gidMappings: [{ containerID: 0, hostID: 1000, size: 1 }],
    },
  },
  "a cgroup path for systemd without it": { "/linux/cgroupsPath": "/cri-spec-lint/cri-spec.slice:cri:lint" },
  "a domainname beyond 64 bytes": { "/domainname": "a".repeat(65) },
  "a hook of stopping that is not there": { "/hooks/poststop": [{ path: "/nope/hook" }] },
  "a seccomp rule for a syscall that does not exist": {
    "/linux/seccomp": { defaultAction: "SCMP_ACT_ALLOW", syscalls: [{ names: ["nope"], action: "SCMP_ACT_ERRNO" }] },
  },
  "the same limit twice": {
    "/process/rlimits": [{ type: "RLIMIT_NOFILE", hard: 64, soft: 64 }, { type: "RLIMIT_NOFILE", hard: 64, soft: 64 }],
  },
  "a version of runtime-spec from the future": { "/ociVersion": "9.9.9" },
  "host network with a user namespace and a bind of /sys": {
    ...USERNS,
    "/linux/namespaces/4": null,
    "/mounts/4": { destination: "/sys", type: "bind", source: "/sys", options: ["rbind", "rro"] },
  },
  "a bind that only asks to clear the source's flags": {
    ...USERNS,
    "/mounts/-": {
      destination: "/mnt",
      type: "bind",
      source: "<bundle>/locked",
      options: ["rbind", "rw", "suid", "dev", "exec"],
    },
  },
  "files of lxcfs below /proc": {
    "/mounts/-": { destination: "/proc/uptime", type: "bind", source: "/etc/hostname", options: ["bind"] },
  },
  "a quota above the period": { "/linux/resources/cpu": { quota: 200000, period: 100000 } },
  "no user name for a numeric user": { "/process/user/uid": 12345 },
  "a program of a volume": {
    "/process/args": ["/mnt/true"],
    "/mounts/-": { destination: "/mnt", type: "bind", source: "<bundle>/volume", options: ["bind", "ro"] },
  },
  "a program of a volume by its name": {
    "/process/args": ["true"],
    "/process/env": ["PATH=/mnt:/nope"],
    "/mounts/-": { destination: "/mnt", type: "bind", source: "<bundle>/volume", options: ["bind"] },
  },
  "a program of a volume below a tmpfs": {
    "/process/args": ["/mnt/inner/true"],
    "/mounts/5": { destination: "/mnt", type: "tmpfs", source: "tmpfs" },
    "/mounts/6": { destination: "/mnt/inner", type: "bind", source: "<bundle>/volume", options: ["bind"] },
  },
  "a program that only its owner may run, as its owner": { "/process/args": ["/owner/true"] },
  "a program by a relative path": { "/process/args": ["bin/true"] },
  "a relative directory of PATH behind the right one": {
    "/process/args": ["true"],
    "/process/env": ["PATH=/bin:."],
    "/process/cwd": "/bin",
  },
  "a working directory that only root may enter, and another user": {
    "/process/cwd": "/private",
    "/process/user": { uid: 1000, gid: 1000 },
  },
  "a working directory that is masked": { "/process/cwd": "/etc", "/linux/maskedPaths/-": "/etc" },
  "a working directory below a read-only tmpfs": {
    "/process/cwd": "/mnt/made",
    "/mounts/-": { destination: "/mnt", type: "tmpfs", source: "tmpfs", options: ["ro"] },
  },
  "a size of a tmpfs beyond the memory": {
    "/mounts/-": { destination: "/mnt", type: "tmpfs", source: "tmpfs", options: ["size=200%", "nr_inodes=1k"] },
  },
  "a mount point below a tmpfs": {
    "/mounts/5": { destination: "/mnt", type: "tmpfs", source: "tmpfs", options: ["ro"] },
    "/mounts/6": { destination: "/mnt/x", type: "tmpfs", source: "tmpfs" },
  },
  "cgroups of v1 on a read-only sysfs": {
    "/mounts/-": {
      destination: "/sys/fs/cgroup",
      type: "cgroup",
      source: "cgroup",
      options: ["nosuid", "noexec", "ro"],
    },
  },
  "a device on a directory": { "/linux/devices": [{ path: "/etc", type: "c", major: 1, minor: 3 }] },
  "two devices on one path": {
    "/linux/devices": [
      { path: "/dev/test", type: "c", major: 1, minor: 3 },
      { path: "/dev/test", type: "c", major: 1, minor: 5 },
    ],
  },
  "everything allowed but one device": {
    "/linux/resources/devices": [{ allow: true, access: "rwm" }, {
      allow: false,
      type: "c",
      major: 1,
      minor: 3,
      access: "rwm",
    }],
  },
  "a burst of the cpu without a quota": { "/linux/resources/cpu": { burst: 50000 } },
  "a single process": { "/linux/resources/pids": { limit: 1 } },
  "small limits of memory": {
    "/process/rlimits": [
      { type: "RLIMIT_AS", hard: 67108864, soft: 67108864 },
      { type: "RLIMIT_STACK", hard: 65536, soft: 65536 },
      { type: "RLIMIT_CORE", hard: 0, soft: 0 },
    ],
  },
  "a seccomp rule that denies close_range": {
    "/linux/seccomp": {
      defaultAction: "SCMP_ACT_ALLOW",
      syscalls: [{ names: ["close_range", "clone3"], action: "SCMP_ACT_ERRNO", errnoRet: 38 }],
    },
  },
  "a hook of stopping and one without a timeout": { "/hooks/poststop": [{ path: "relative" }] },
  "an argument of a megabyte in all": {
    "/process/args": ["/bin/true", ...Array.from({ length: 10 }, () => "a".repeat(100000))],
  },
};
