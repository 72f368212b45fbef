/** Cases of devices, cgroup values, capabilities, seccomp and scheduling. @module */

import { type Edits, type LintCase, USERNS } from "../case.ts";

const LATER = { not: "only later releases of runc print it" } as const;
const CRUN = { not: "only crun prints it" } as const;
const V2 = { not: "cgroup v2 alone has it" } as const;
const STARTS = { not: "it starts" } as const;
const RUNC_14 = { runtime: "runc@1.4.3" };
const CRUN_124 = { runtime: "crun@1.24" };
const CRUN_V2 = { ...CRUN_124, cgroups: "v2" };
const LONG = "a".repeat(256);
const CAPS = "/process/capabilities";
const R = "/linux/resources";
const SECCOMP = "/linux/seccomp";
const NAMES = ["CAP_CHOWN", "CAP_KILL"];

function device(more: Readonly<Record<string, unknown>> = {}): Edits {
  return { "/linux/devices": [{ path: "/dev/test", type: "c", major: 1, minor: 3, ...more }] };
}

function rules(...list: readonly Readonly<Record<string, unknown>>[]): Edits {
  return { [`${R}/devices`]: [{ allow: false, access: "rwm" }, ...list] };
}

function value(part: string, value: Readonly<Record<string, unknown>>): Edits {
  return { [`${R}/${part}`]: value };
}

function denying(name: string, more: Readonly<Record<string, unknown>> = {}): Edits {
  return {
    [SECCOMP]: { defaultAction: "SCMP_ACT_ALLOW", syscalls: [{ names: [name], action: "SCMP_ACT_ERRNO", ...more }] },
  };
}

const OLD_PRIVILEGES = { "/process/noNewPrivileges": false };
const VOLUME = { destination: "/mnt", type: "bind", source: "<bundle>/volume", options: ["bind", "ro"] };
const PROC = "/bin/grep";

/** Cases of resources and of what is dated. */
export const RESOURCE_CASES: readonly LintCase[] = [
  { rule: "device-path-empty", bad: device({ path: "" }), good: device(), host: CRUN_124, live: CRUN },
  {
    rule: "device-below-file",
    bad: device({ path: "/etc/plain/x" }),
    good: device(),
    host: { rootfs: { "/etc/plain": "file" } },
  },
  { rule: "device-name-too-long", bad: device({ path: `/dev/${LONG}` }), good: device() },
  {
    rule: "device-in-readonly-volume",
    bad: { ...device({ path: "/mnt/nope" }), "/mounts/-": VOLUME },
    good: { ...device(), "/mounts/-": VOLUME },
    host: { paths: { "/bundle/volume": { kind: "directory", flags: [] }, "/bundle/volume/nope": { kind: "absent" } } },
  },
  { rule: "device-in-sysfs", bad: device({ path: "/sys/nope" }), good: device() },
  {
    rule: "device-in-proc",
    bad: device({ path: "/proc/nope" }),
    good: device(),
    host: { paths: { "/proc/nope": { kind: "absent" } } },
  },
  {
    rule: "device-missing-in-userns",
    bad: { ...USERNS, ...device({ path: "/dev/nope" }) },
    good: { ...USERNS, ...device({ path: "/dev/zero", minor: 5 }) },
    host: { paths: { "/dev/nope": { kind: "absent" }, "/dev/zero": { kind: "other" } } },
  },
  {
    rule: "device-number-too-big",
    bad: { ...device({ major: 4096 }), ...rules({ allow: true, type: "c", major: 4096, minor: 3, access: "rw" }) },
    good: device(),
    host: RUNC_14,
    live: LATER,
  },
  {
    rule: "device-fifo-number",
    bad: device({ type: "p" }),
    good: device({ type: "p", major: 0, minor: 0 }),
    host: RUNC_14,
    live: LATER,
  },
  {
    rule: "device-not-allowed",
    bad: device({ type: "b", major: 7, minor: 0 }),
    good: {
      ...device({ type: "b", major: 7, minor: 0 }),
      ...rules({ allow: true, type: "b", major: 7, minor: 0, access: "rw" }),
    },
    live: STARTS,
    shows: {
      args: ["/bin/sh", "-c", "cat /dev/test && echo read"],
      bad: "Operation not permitted",
      good: "^(?!.*Operation not permitted)",
    },
  },
  {
    rule: "device-rule-hole",
    bad: rules(
      { allow: true, type: "c", access: "rwm" },
      { allow: false, type: "c", major: 1, minor: 3, access: "rwm" },
    ),
    good: rules({ allow: true, type: "c", access: "rwm" }),
  },
  {
    rule: "device-rule-number",
    bad: rules({ allow: true, type: "c", major: 99999999999, minor: 3, access: "rwm" }),
    good: rules({ allow: true, type: "c", major: 9, minor: 3, access: "rwm" }),
  },
  {
    rule: "device-rule-access",
    bad: rules({ allow: true, type: "c", major: 1, minor: 3, access: "rx" }),
    good: rules({ allow: true, type: "c", major: 1, minor: 3, access: "r" }),
    host: CRUN_124,
    live: CRUN,
  },
  { rule: "cgroups-path-newline", bad: { "/linux/cgroupsPath": "/cri-spec-lint/a\nb" } },
  { rule: "cgroups-path-nul", bad: { "/linux/cgroupsPath": "/cri-spec-lint/a\0b" } },
  { rule: "memory-limit-negative", bad: value("memory", { limit: -2 }), good: value("memory", { limit: -1 }) },
  {
    rule: "memory-reservation-negative",
    bad: value("memory", { reservation: -5 }),
    good: value("memory", { reservation: -1 }),
  },
  {
    rule: "swap-negative",
    bad: value("memory", { limit: 100000000, swap: -5 }),
    good: value("memory", { limit: 100000000, swap: -1 }),
  },
  {
    rule: "swap-without-memory",
    bad: value("memory", { swap: 100000000 }),
    good: value("memory", { limit: 100000000, swap: 100000000 }),
  },
  {
    rule: "swap-not-accounted",
    bad: value("memory", { limit: 100000000, swap: 200000000 }),
    host: { cgroupFiles: ["memory.limit_in_bytes"] },
    live: { not: "the kernel accounts swap" },
  },
  {
    rule: "memory-reservation-above-limit",
    bad: value("memory", { limit: 100000000, reservation: 200000000 }),
    good: value("memory", { limit: 100000000, reservation: 50000000 }),
    live: STARTS,
  },
  { rule: "kernel-memory-ignored", bad: value("memory", { kernel: 10000000 }), live: STARTS },
  {
    rule: "cpu-quota-too-big",
    bad: value("cpu", { quota: 1000000000000000, period: 100000 }),
    good: value("cpu", { quota: 100000, period: 100000 }),
  },
  {
    rule: "cpu-realtime-above-period",
    bad: value("cpu", { realtimeRuntime: 2000000, realtimePeriod: 1000000 }),
  },
  {
    rule: "cpu-realtime-missing",
    bad: value("cpu", { realtimeRuntime: 1000 }),
    host: { cgroupFiles: ["cpu.shares"] },
    live: { not: "the kernel has real-time groups" },
  },
  {
    rule: "cpu-burst-above-quota",
    bad: value("cpu", { quota: 100000, burst: 200000 }),
    good: value("cpu", { quota: 100000, burst: 50000 }),
    host: RUNC_14,
    live: LATER,
  },
  {
    rule: "cpu-idle-invalid",
    bad: value("cpu", { idle: 2 }),
    good: value("cpu", { idle: 1 }),
    host: RUNC_14,
    live: LATER,
  },
  { rule: "cpuset-cpus-reversed", bad: value("cpu", { cpus: "1-0" }), good: value("cpu", { cpus: "0-1" }) },
  { rule: "cpuset-mems-reversed", bad: value("cpu", { mems: "1-0" }), good: value("cpu", { mems: "0" }) },
  { rule: "pids-limit-too-big", bad: value("pids", { limit: 4194305 }), good: value("pids", { limit: 4194304 }) },
  {
    rule: "block-io-device-missing",
    bad: value("blockIO", { throttleReadBpsDevice: [{ major: 9, minor: 99, rate: 1000 }] }),
  },
  { rule: "block-io-leaf-weight-missing", bad: value("blockIO", { leafWeight: 500 }) },
  {
    rule: "hugepage-size-missing",
    bad: value("hugepageLimits", [{ pageSize: "3MB", limit: 0 }] as never),
    good: value("hugepageLimits", [{ pageSize: "2MB", limit: 0 }] as never),
    host: { cgroupFiles: ["hugetlb.2MB.limit_in_bytes"] },
    live: { not: "the machine has not mounted the hugetlb cgroup" },
  },
  {
    rule: "unified-key-with-slash",
    bad: value("unified", { "memory/max": "1" }),
    good: value("unified", { "memory.max": "1" }),
    host: { cgroups: "v2", cgroupFiles: ["memory.max"] },
    live: V2,
  },
  {
    rule: "unified-key-without-controller",
    bad: value("unified", { memory: "1" }),
    good: value("unified", { "memory.max": "1" }),
    host: { cgroups: "v2", cgroupFiles: ["memory.max"] },
    live: V2,
  },
  {
    rule: "unified-file-missing",
    bad: value("unified", { "memory.nope": "1" }),
    good: value("unified", { "memory.max": "1" }),
    host: { cgroups: "v2", cgroupFiles: ["memory.max"] },
    live: V2,
  },
  { rule: "swappiness-on-cgroup-v2", bad: value("memory", { swappiness: 50 }), host: CRUN_V2, live: CRUN },
  { rule: "kernel-memory-on-cgroup-v2", bad: value("memory", { kernel: 1000000 }), host: CRUN_V2, live: CRUN },
  { rule: "kernel-tcp-on-cgroup-v2", bad: value("memory", { kernelTCP: 1000000 }), host: CRUN_V2, live: CRUN },
  { rule: "oom-killer-on-cgroup-v2", bad: value("memory", { disableOOMKiller: true }), host: CRUN_V2, live: CRUN },
  { rule: "realtime-period-on-cgroup-v2", bad: value("cpu", { realtimePeriod: 1000000 }), host: CRUN_V2, live: CRUN },
  { rule: "realtime-runtime-on-cgroup-v2", bad: value("cpu", { realtimeRuntime: 1000 }), host: CRUN_V2, live: CRUN },
  { rule: "leaf-weight-on-cgroup-v2", bad: value("blockIO", { leafWeight: 500 }), host: CRUN_V2, live: CRUN },
  { rule: "network-limits-on-cgroup-v2", bad: value("network", { classID: 1 }), host: CRUN_V2, live: CRUN },
  {
    rule: "capability-inheritable-beyond-bounding",
    bad: { [CAPS]: { bounding: ["CAP_KILL"], permitted: ["CAP_KILL"], effective: ["CAP_KILL"], inheritable: NAMES } },
    good: { [CAPS]: { bounding: NAMES, permitted: ["CAP_KILL"], effective: ["CAP_KILL"], inheritable: NAMES } },
  },
  {
    rule: "capability-ambient-refused",
    bad: { [CAPS]: { bounding: NAMES, permitted: NAMES, effective: NAMES, ambient: NAMES }, "/process/user/uid": 1000 },
    good: {
      [CAPS]: { bounding: NAMES, permitted: NAMES, effective: NAMES, inheritable: NAMES, ambient: NAMES },
      "/process/user/uid": 1000,
    },
    live: STARTS,
    shows: {
      args: [PROC, "CapAmb", "/proc/self/status"],
      bad: "CapAmb:\t0000000000000000",
      good: "CapAmb:\t0000000000000021",
    },
  },
  {
    rule: "capability-lost-by-user",
    bad: {
      [`${CAPS}/bounding/-`]: "CAP_SYS_NICE",
      [`${CAPS}/permitted/-`]: "CAP_SYS_NICE",
      [`${CAPS}/effective/-`]: "CAP_SYS_NICE",
      "/process/user/uid": 1000,
    },
    good: {
      [`${CAPS}/bounding/-`]: "CAP_SYS_NICE",
      [`${CAPS}/permitted/-`]: "CAP_SYS_NICE",
      [`${CAPS}/effective/-`]: "CAP_SYS_NICE",
    },
    host: {
      capabilities: [...NAMES, "CAP_SETGID", "CAP_SETUID", "CAP_NET_BIND_SERVICE", "CAP_SYS_NICE", "CAP_SYS_RESOURCE"],
    },
    live: STARTS,
    shows: {
      args: [PROC, "CapEff", "/proc/self/status"],
      bad: "CapEff:\t0000000000000000",
      good: "CapEff:\t00000000008",
    },
  },
  {
    rule: "capability-beyond-bounding",
    bad: { [CAPS]: { bounding: ["CAP_KILL"], permitted: NAMES, effective: NAMES } },
    good: { [CAPS]: { bounding: NAMES, permitted: NAMES, effective: NAMES } },
    live: STARTS,
    shows: {
      args: [PROC, "CapEff", "/proc/self/status"],
      bad: "CapEff:\t0000000000000020",
      good: "CapEff:\t0000000000000021",
    },
  },
  { rule: "capabilities-not-limited", bad: { [CAPS]: null }, host: RUNC_14, live: STARTS },
  {
    rule: "capability-newer-than-kernel",
    bad: { [`${CAPS}/bounding/-`]: "CAP_BPF" },
    host: {
      kernel: "4.18.0-553.el8",
      capabilities: [...NAMES, "CAP_SETGID", "CAP_SETUID", "CAP_NET_BIND_SERVICE", "CAP_BPF"],
    },
    live: STARTS,
  },
  {
    rule: "privileges-kept-in-userns-only",
    bad: {
      ...USERNS,
      [CAPS]: { bounding: ["CAP_SYS_ADMIN"], permitted: ["CAP_SYS_ADMIN"], effective: ["CAP_SYS_ADMIN"] },
    },
    live: STARTS,
    shows: {
      args: ["/bin/sh", "-c", "cat /proc/self/uid_map; grep CapEff /proc/self/status"],
      bad: "0 +100000 +65536\nCapEff:\t0000000000200000",
      good: "0 +0 +4294967295",
    },
  },
  {
    rule: "seccomp-denies-chdir",
    bad: { ...OLD_PRIVILEGES, ...denying("chdir") },
    good: { ...OLD_PRIVILEGES, ...denying("mkdir") },
  },
  {
    rule: "seccomp-denies-capset",
    bad: { ...OLD_PRIVILEGES, ...denying("capset") },
    good: { ...OLD_PRIVILEGES, ...denying("mkdir") },
  },
  {
    rule: "seccomp-denies-setgroups",
    bad: { ...OLD_PRIVILEGES, ...denying("setgroups") },
    good: { ...OLD_PRIVILEGES, ...denying("mkdir") },
  },
  {
    rule: "seccomp-denies-prctl",
    bad: { ...OLD_PRIVILEGES, ...denying("prctl") },
    good: { ...OLD_PRIVILEGES, ...denying("mkdir") },
  },
  { rule: "seccomp-denies-write", bad: denying("write"), good: denying("mkdir") },
  { rule: "seccomp-denies-openat", bad: denying("openat"), good: denying("mkdir") },
  { rule: "seccomp-denies-execve", bad: denying("execve"), good: denying("mkdir") },
  {
    rule: "seccomp-errno-too-big",
    bad: denying("mkdir", { errnoRet: 5000 }),
    good: denying("mkdir", { errnoRet: 38 }),
  },
  {
    rule: "seccomp-errno-without-use",
    bad: {
      [SECCOMP]: {
        defaultAction: "SCMP_ACT_ALLOW",
        syscalls: [{ names: ["mkdir"], action: "SCMP_ACT_KILL", errnoRet: 1 }],
      },
    },
    good: denying("mkdir"),
    host: CRUN_124,
    live: CRUN,
  },
  {
    rule: "seccomp-flag-unknown",
    bad: { ...denying("mkdir"), "/linux/seccomp/flags": ["NOPE"] },
    good: { ...denying("mkdir"), "/linux/seccomp/flags": ["SECCOMP_FILTER_FLAG_LOG"] },
    host: RUNC_14,
    live: LATER,
  },
  {
    rule: "seccomp-listener-unused",
    bad: { ...denying("mkdir"), "/linux/seccomp/listenerPath": "/nope/agent.sock" },
    good: denying("mkdir"),
    host: { ...CRUN_124, paths: { "/nope/agent.sock": { kind: "absent" } } },
    live: CRUN,
  },
];

function scheduler(more: Readonly<Record<string, unknown>>): Edits {
  return { "/process/scheduler": { policy: "SCHED_OTHER", ...more } };
}

function policy(mode: string, nodes: string, flags?: readonly string[]): Edits {
  return { "/linux/memoryPolicy": { mode, nodes, ...(flags === undefined ? {} : { flags }) } };
}

function later(rule: string, bad: Edits, good: Edits = {}): LintCase {
  return { rule, bad, good, host: RUNC_14, live: LATER };
}

/** Cases of scheduling and placement. */
export const SCHEDULING_CASES: readonly LintCase[] = [
  later("scheduler-policy-unknown", scheduler({ policy: "SCHED_NOPE" }), scheduler({})),
  later("scheduler-flag-unknown", scheduler({ flags: ["NOPE"] }), scheduler({ flags: ["SCHED_FLAG_RESET_ON_FORK"] })),
  later("scheduler-nice-out-of-range", scheduler({ nice: 20 }), scheduler({ nice: 19 })),
  later("scheduler-priority-without-use", scheduler({ priority: 5 }), scheduler({ policy: "SCHED_FIFO", priority: 5 })),
  later(
    "scheduler-priority-out-of-range",
    scheduler({ policy: "SCHED_FIFO", priority: 100 }),
    scheduler({ policy: "SCHED_FIFO", priority: 99 }),
  ),
  later("scheduler-deadline-without-use", scheduler({ runtime: 5 }), scheduler({})),
  later(
    "io-priority-class-unknown",
    { "/process/ioPriority": { class: "IOPRIO_CLASS_NOPE", priority: 1 } },
    { "/process/ioPriority": { class: "IOPRIO_CLASS_BE", priority: 1 } },
  ),
  later("cpu-affinity-invalid", { "/process/execCPUAffinity": { initial: "x" } }, {
    "/process/execCPUAffinity": { initial: "0" },
  }),
  later("memory-policy-mode-unknown", policy("NOPE", "0"), policy("MPOL_BIND", "0")),
  later(
    "memory-policy-flag-unknown",
    policy("MPOL_BIND", "0", ["X"]),
    policy("MPOL_BIND", "0", ["MPOL_F_STATIC_NODES"]),
  ),
  later("memory-policy-without-nodes", policy("MPOL_BIND", ""), policy("MPOL_BIND", "0")),
  later("memory-policy-nodes-without-use", policy("MPOL_LOCAL", "0"), policy("MPOL_LOCAL", "")),
  later("memory-policy-nodes-invalid", policy("MPOL_BIND", "x"), policy("MPOL_BIND", "0")),
  later("memory-policy-node-absent", policy("MPOL_BIND", "9"), policy("MPOL_BIND", "0")),
  later("net-device-name-invalid", { "/linux/netDevices": { "a/b": {} } }),
  later("net-device-absent", { "/linux/netDevices": { nope0: {} } }, { "/linux/netDevices": { eth0: {} } }),
  { rule: "rdt-bandwidth-missing", bad: { "/linux/intelRdt": { memBwSchema: "MB:0=10" } } },
  later(
    "time-offset-unknown",
    { "/linux/namespaces/-": { type: "time" }, "/linux/timeOffsets": { realtime: { secs: 1 } } },
    { "/linux/namespaces/-": { type: "time" }, "/linux/timeOffsets": { boottime: { secs: 1 } } },
  ),
];
