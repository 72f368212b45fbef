/**
 * Rules about values that a cgroup's files do not take, or files that a cgroup does not have.
 *
 * @module
 */

import type { Int64, LinuxMemory } from "../../oci/spec.ts";
import { removed } from "../repair.ts";
import { each, type Outcome, quoted, type Rule, type RuntimeText, type Values, when } from "../rule.ts";
import { crun, crunWrite, runc, runcAt } from "../rule_texts.ts";
import { APPLYING, isSet, onCgroups, openedMissing, RESOURCES, SETTING, withoutFile } from "./cgroup_files.ts";

const MEMORY = "https://docs.kernel.org/admin-guide/cgroup-v1/memory.html";
const BANDWIDTH = "https://docs.kernel.org/scheduler/sched-bwc.html";

/** The longest quota that the kernel takes, in microseconds. */
const MOST_QUOTA = 2 ** 44 - 1;
/** The most processes that the kernel takes for a limit. */
const MOST_PIDS = 4194304;

/** What runc 1.1 and later print where a file refuses a value, and crun. */
function refused(controller: string, file: string, value = "value"): readonly RuntimeText[] {
  const ofC = "Invalid argument";
  return [
    ...runc(
      `${SETTING}failed to write "<${value}>": write /sys/fs/cgroup/${controller}<any><cgroup>/${file}: ${ofC.toLowerCase()}`,
    ),
    ...crunWrite(file, ofC),
  ];
}

function valued(value: Int64 | undefined, isBad: (value: number) => boolean, path: string): readonly Outcome[] {
  return when(value !== undefined && isBad(Number(value)), path, {
    value: String(value),
    negative: String(value),
    hugeNumber: String(value),
    hugeQuota: String(value),
  });
}

function memoryValue(key: keyof LinuxMemory, isBad: (value: number, memory: LinuxMemory) => boolean): Rule["check"] {
  return onCgroups("v1", (spec) => {
    const memory = spec.linux?.resources?.memory ?? {};
    return valued(memory[key] as Int64 | undefined, (value) => isBad(value, memory), `${RESOURCES}/memory/${key}`);
  });
}

/** A list of ranges one of which ends before its start. */
function reversedRange(key: "cpus" | "mems", what: string): Rule {
  return {
    id: `cpuset-${key}-reversed`,
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: `${what} that ends before it starts`,
    texts: [
      ...runc(
        `${APPLYING}failed to write <value>: write /sys/fs/cgroup/cpuset<any><cgroup>/cpuset.${key}: invalid argument`,
      ),
      ...crunWrite(`cpuset.${key}`, "Invalid argument"),
    ],
    behind: "all",
    fix: "write the smaller number first",
    links: ["https://man7.org/linux/man-pages/man7/cpuset.7.html"],
    check: onCgroups("v1", (spec) => {
      const value = spec.linux?.resources?.cpu?.[key] ?? "";
      const isReversed = value.split(",").some((part) => {
        const [, first, last] = /^\s*(\d{1,6})-(\d{1,6})\s*$/.exec(part) ?? [];
        return first !== undefined && Number(first) > Number(last);
      });
      return when(isReversed, `${RESOURCES}/cpu/${key}`, { value: quoted(value) });
    }),
    repair: removed,
  };
}

/** Rules about values of cgroups. */
export const CGROUP_VALUE_RULES: readonly Rule[] = [
  {
    id: "cgroups-path-newline",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a cgroup name with a line break",
    texts: runc(`${APPLYING}mkdir /sys/fs/cgroup<any>: invalid argument`),
    behind: "all",
    fix: "remove the line break",
    links: ["https://man7.org/linux/man-pages/man7/cgroups.7.html"],
    check: (spec) => when((spec.linux?.cgroupsPath ?? "").includes("\n"), "/linux/cgroupsPath"),
  },
  {
    id: "cgroups-path-nul",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a cgroup name with a NUL byte",
    texts: runc("unable to get cgroup freezer state: openat2 <any>: invalid argument"),
    passes: ["crun"],
    fix: "remove the NUL byte",
    links: ["https://man7.org/linux/man-pages/man7/cgroups.7.html"],
    check: (spec) => when((spec.linux?.cgroupsPath ?? "").includes("\0"), "/linux/cgroupsPath"),
  },
  {
    id: "memory-limit-negative",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a memory limit below -1; -1 means no limit",
    texts: [
      ...runc(
        `${SETTING}failed to write "<negative>": write /sys/fs/cgroup/memory<any><cgroup>/memory.limit_in_bytes: invalid argument`,
      ),
      ...crunWrite("memory.limit_in_bytes", "Invalid argument").map((row) => ({
        ...row,
        text: `the memory limit could be too low: ${row.text}`,
      })),
    ],
    fix: "set the limit to a number of bytes, or to -1 for no limit",
    links: [MEMORY],
    check: memoryValue("limit", (value) => value < -1),
    repair: removed,
  },
  {
    id: "memory-reservation-negative",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a memory reservation below -1",
    texts: runc(
      `${SETTING}failed to write "<negative>": write /sys/fs/cgroup/memory<any><cgroup>/memory.soft_limit_in_bytes: invalid argument`,
    ),
    passes: ["crun"],
    fix: "set the reservation to a number of bytes, or to -1 for none",
    links: [MEMORY],
    check: memoryValue("reservation", (value) => value < -1),
    repair: removed,
  },
  {
    id: "swap-negative",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a limit of memory and swap below -1",
    texts: refused("memory", "memory.memsw.limit_in_bytes", "negative"),
    fix: "set the limit to a number of bytes that is at least the memory limit, or to -1 for no limit",
    links: [MEMORY],
    check: memoryValue("swap", (value) => value < -1),
    repair: removed,
  },
  {
    id: "swap-without-memory",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a limit of memory and swap without a memory limit, on cgroup v1: the unlimited memory exceeds it",
    texts: refused("memory", "memory.memsw.limit_in_bytes"),
    behind: "all",
    fix: "set a memory limit as well, or remove the limit of memory and swap",
    links: [MEMORY],
    check: memoryValue("swap", (value, { limit }) => value > 0 && (!isSet(limit) || Number(limit) === -1)),
    repair: removed,
  },
  {
    id: "swap-not-accounted",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a limit of memory and swap on a kernel that does not account for swap",
    texts: openedMissing("memory", "memory.memsw.limit_in_bytes", "source"),
    behind: "all",
    fix:
      "remove the limit of swap (--memory-swap, memswap_limit); under Kubernetes update containerd, which leaves it out if the cgroup file is missing. Or boot with " +
      "swapaccount=1 (a kernel with CONFIG_MEMCG_SWAP), or with cgroup v2",
    links: [MEMORY],
    check: withoutFile(({ memory }) => isSet(memory?.swap) ? [["/memory/swap", "memory.memsw.limit_in_bytes"]] : []),
    repair: removed,
  },
  {
    id: "memory-reservation-above-limit",
    severity: "warning",
    phase: "start",
    by: "kernel",
    summary: "a memory reservation above the memory limit, which never has an effect",
    texts: [...runc(""), ...crun("")],
    fix: "lower the reservation, or raise the limit",
    links: [MEMORY],
    check: (spec) => {
      const { limit, reservation } = spec.linux?.resources?.memory ?? {};
      const isAbove = isSet(limit) && Number(limit) > 0 && reservation !== undefined && reservation > limit!;
      return when(isAbove, `${RESOURCES}/memory/reservation`);
    },
    repair: removed,
  },
  {
    id: "kernel-memory-ignored",
    severity: "warning",
    phase: "start",
    by: "runtime",
    summary: "a kernel memory limit, which runc ignores from 1.0 on",
    texts: runcAt("plain-errors", undefined, ""),
    passes: ["crun"],
    fix: "remove it: kernel memory counts towards the memory limit",
    links: ["https://github.com/opencontainers/runc/pull/2840"],
    check: (spec) => {
      const { kernel, kernelTCP } = spec.linux?.resources?.memory ?? {};
      return [
        ...when(isSet(kernel), `${RESOURCES}/memory/kernel`),
        ...when(isSet(kernelTCP), `${RESOURCES}/memory/kernelTCP`),
      ];
    },
    repair: removed,
  },
  {
    id: "cpu-quota-too-big",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a CPU quota above the kernel's maximum",
    texts: refused("cpu", "cpu.cfs_quota_us", "hugeQuota"),
    fix: "remove the quota, or set it to -1 for none",
    links: [BANDWIDTH],
    check: onCgroups(
      "v1",
      (spec) => valued(spec.linux?.resources?.cpu?.quota, (value) => value > MOST_QUOTA, `${RESOURCES}/cpu/quota`),
    ),
    repair: removed,
  },
  {
    id: "cpu-realtime-above-period",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a real-time CPU runtime longer than its period",
    texts: [
      ...runc(
        `${APPLYING}failed to write "<value>": write /sys/fs/cgroup/cpu<any><cgroup>/cpu.rt_runtime_us: invalid argument`,
      ),
      ...crunWrite("cpu.rt_runtime_us", "Invalid argument"),
    ],
    behind: "all",
    fix: "lower realtimeRuntime; the kernel's own limit is 950000 of a period of 1000000",
    links: ["https://docs.kernel.org/scheduler/sched-rt-group.html"],
    check: onCgroups("v1", (spec, { cgroupFiles }) => {
      const { realtimeRuntime, realtimePeriod } = spec.linux?.resources?.cpu ?? {};
      const path = `${RESOURCES}/cpu/realtimeRuntime`;
      const isAbove = isSet(realtimeRuntime) && isSet(realtimePeriod) && realtimeRuntime! > realtimePeriod!;
      if (!isAbove || cgroupFiles?.includes("cpu.rt_runtime_us") === false) return [];
      return cgroupFiles === undefined
        ? [{ path, missing: ["cgroupFiles"] }]
        : valued(realtimeRuntime, () => true, path);
    }),
    repair: removed,
  },
  {
    id: "cpu-realtime-missing",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "real-time CPU settings on a kernel without CONFIG_RT_GROUP_SCHED",
    texts: ["cpu.rt_runtime_us", "cpu.rt_period_us"].flatMap((file) => [
      ...openedMissing("cpu", file, "source", APPLYING),
      ...openedMissing("cpu", file, "source"),
    ]),
    behind: "all",
    fix: "remove realtimeRuntime and realtimePeriod",
    links: ["https://docs.kernel.org/scheduler/sched-rt-group.html"],
    check: withoutFile(({ cpu }) => [
      ...(isSet(cpu?.realtimeRuntime) ? [["/cpu/realtimeRuntime", "cpu.rt_runtime_us"] as const] : []),
      ...(isSet(cpu?.realtimePeriod) ? [["/cpu/realtimePeriod", "cpu.rt_period_us"] as const] : []),
    ]),
    repair: removed,
  },
  {
    id: "cpu-burst-above-quota",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a CPU burst above the CPU quota",
    texts: [
      ...runcAt(
        "scheduler",
        undefined,
        `${SETTING}failed to write "<quota>": write /sys/fs/cgroup/cpu<any><cgroup>/cpu.cfs_quota_us: invalid argument`,
      ),
      ...crunWrite("cpu.cfs_burst_us", "Invalid argument").filter(({ until }) => until !== "sysctl-reason"),
    ],
    behind: "all",
    fix: "set the burst to at most the quota",
    links: [BANDWIDTH],
    check: onCgroups("v1", (spec) => {
      const { burst, quota } = spec.linux?.resources?.cpu ?? {};
      const isAbove = isSet(burst) && isSet(quota) && Number(quota) > 0 && burst! > quota!;
      return when(isAbove, `${RESOURCES}/cpu/burst`, { quota: String(quota) });
    }),
    repair: removed,
  },
  {
    id: "cpu-idle-invalid",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a value of cpu.idle other than 0 and 1",
    texts: [
      ...runcAt(
        "scheduler",
        undefined,
        `${SETTING}failed to write "<value>": write /sys/fs/cgroup/cpu<any><cgroup>/cpu.idle: invalid argument`,
      ),
      ...crunWrite("cpu.idle", "Invalid argument"),
    ],
    fix: "set cpu.idle to 1 for a container that only runs on otherwise idle CPUs, else to 0",
    links: ["https://docs.kernel.org/admin-guide/cgroup-v2.html"],
    check: onCgroups(
      "v1",
      (spec) =>
        valued(spec.linux?.resources?.cpu?.idle, (value) => value !== 0 && value !== 1, `${RESOURCES}/cpu/idle`),
    ),
    repair: removed,
  },
  reversedRange("cpus", "a CPU range"),
  reversedRange("mems", "a memory node range"),
  {
    id: "pids-limit-too-big",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a process limit above 4194304, or -1 with a crun before 1.13, which writes it as it is",
    texts: refused("pids", "pids.max", "hugeNumber"),
    fix:
      "remove the limit; -1 stands for none with runc and crun from 1.13 on: CRI-O 1.29 has it as default, so update crun or set pids_limit to 0 in crio.conf",
    links: ["https://docs.kernel.org/admin-guide/cgroup-v1/pids.html"],
    check: onCgroups(
      "v1",
      (spec) => valued(spec.linux?.resources?.pids?.limit, (value) => value > MOST_PIDS, `${RESOURCES}/pids/limit`),
    ),
    repair: removed,
  },
  {
    id: "hugepage-size-missing",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a huge page limit for a page size that the node does not have",
    texts: openedMissing("hugetlb", "hugetlb.<size>.limit_in_bytes", "source"),
    fix: "use a page size of the node, such as 2MB or 1GB: ls /sys/kernel/mm/hugepages",
    links: ["https://docs.kernel.org/admin-guide/cgroup-v1/hugetlb.html"],
    check: withoutHugetlb((size, files) => !files.includes(`hugetlb.${size}.limit_in_bytes`)),
    repair: removed,
  },
];

/** Limits of huge pages, where the controller is there at all. */
function withoutHugetlb(fires: (size: string, files: readonly string[]) => boolean): Rule["check"] {
  return onCgroups(
    "v1",
    (spec, { cgroupFiles }) =>
      each(
        spec.linux?.resources?.hugepageLimits,
        `${RESOURCES}/hugepageLimits`,
        ({ pageSize }): Values | readonly ["cgroupFiles"] | undefined => {
          if (cgroupFiles === undefined) return ["cgroupFiles"];
          if (!cgroupFiles.some((file) => file.startsWith("hugetlb."))) return undefined;
          return fires(pageSize, cgroupFiles) ? { size: pageSize } : undefined;
        },
      ),
  );
}
