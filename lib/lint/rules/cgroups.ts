/**
 * Rules about cgroups.
 *
 * @module
 */

import { join } from "../../go/path.ts";
import type { Int64, Spec } from "../../oci/spec.ts";
import type { LintHost } from "../host.ts";
import { removed, replaced } from "../repair.ts";
import { type Outcome, quoted, type Rule, when } from "../rule.ts";
import { crun, INIT, runc, runcAt, runcCandidate, runcRows, START } from "../rule_texts.ts";
import { SYSTEMD_CGROUP_RULES } from "./systemd_cgroups.ts";

const FS = "https://github.com/opencontainers/runc/tree/v1.1.5/libcontainer/cgroups/fs";
const SETTING = `${INIT}error setting cgroup config for procHooks process: `;
const APPLYING = `${START}unable to apply cgroup configuration: `;

/** The container's cgroup in a hierarchy: what is not absolute depends on the runtime's own. */
function cgroupOf(spec: Spec): string {
  const path = spec.linux?.cgroupsPath ?? "";
  return path.startsWith("/") ? join(path, "") : "<any>";
}

/** A rule that only cgroup v1 has: undecided while the version is not told. Its texts may use `<cgroup>`. */
function onV1(find: (spec: Spec, host: LintHost) => readonly Outcome[]): Rule["check"] {
  return (spec, host) => {
    if (host.cgroups === "v2") return [];
    const found = find(spec, host);
    if (host.cgroups === undefined) return found.map(({ path }) => ({ path, missing: ["cgroups"] }));
    return found.map((one) => "missing" in one ? one : { ...one, values: { ...one.values, cgroup: cgroupOf(spec) } });
  };
}

/** A rule that only cgroup v2 has: undecided while the version is not told. */
function onV2(find: (spec: Spec) => readonly Outcome[]): Rule["check"] {
  return (spec, { cgroups }) => {
    if (cgroups === "v1") return [];
    const found = find(spec);
    return cgroups === undefined ? found.map(({ path }) => ({ path, missing: ["cgroups"] })) : found;
  };
}

function isNonZero(value: Int64 | undefined): value is Int64 {
  return value !== undefined && value !== 0 && value !== 0n;
}

/** The ranges of a list such as `0-3,7`; `undefined` for what the kernel does not read. */
function rangesOf(text: string): readonly (readonly [first: number, last: number])[] | undefined {
  const parts = text.trim().split(",").filter((part) => part !== "");
  const ranges = parts.map((part) => /^\s*(\d{1,6})(?:-(\d{1,6}))?\s*$/.exec(part));
  if (ranges.some((match) => match === null || Number(match[1]) > Number(match[2] ?? match[1]))) return undefined;
  return ranges.map((match) => [Number(match![1]), Number(match![2] ?? match![1])]);
}

/** Whether a cpuset has a number that the host has not, or is no list at all. */
function isBeyond(wanted: string, online: string): boolean {
  const [want, have] = [rangesOf(wanted), rangesOf(online)];
  if (want === undefined || have === undefined) return true;
  const most = Math.max(...have.map(([, last]) => last));
  return want.some(([, last]) => last > most);
}

/** What no list of cpus has: beside ranges the kernel knows steps, `N` for the last and `all`. */
const UNREADABLE = /[^0-9,\-:/\sNal]/;

function cpuset(key: "cpus" | "mems", fact: "cpus" | "memoryNodes", isList: boolean): Rule["check"] {
  return onV1((spec, host) => {
    const value = spec.linux?.resources?.cpu?.[key] ?? "";
    const path = `/linux/resources/cpu/${key}`;
    if (value === "") return [];
    if (!isList) return when(UNREADABLE.test(value), path, { value: quoted(value) });
    // Steps and names of all cpus are the kernel's to read.
    if (rangesOf(value) === undefined) return [];
    const online = host[fact];
    return online === undefined
      ? [{ path, missing: [fact] }]
      : when(isBeyond(value, online), path, { value: quoted(value) });
  });
}

function lacking(controller: string, path: string, isAsked: (spec: Spec) => boolean): Rule["check"] {
  return onV1((spec, { cgroupControllers }) => {
    if (!isAsked(spec)) return [];
    if (cgroupControllers === undefined) return [{ path, missing: ["cgroupControllers"] }];
    return when(!cgroupControllers.includes(controller), path);
  });
}

const NOT_JOINED = "container could not join or create cgroup";

/** Rules about cgroups. */
export const CGROUP_RULES: readonly Rule[] = [
  ...SYSTEMD_CGROUP_RULES,
  {
    id: "unified-on-cgroup-v1",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "resources.unified on a node with cgroup v1",
    texts: [
      ...runc("invalid configuration: cannot use unified on cgroup v1"),
      ...crun("invalid configuration: cannot use unified on cgroup v1"),
    ],
    fix: "boot the node with cgroup v2",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/configs/validate/validator.go"],
    check: onV1((spec) =>
      when(Object.keys(spec.linux?.resources?.unified ?? {}).length > 0, "/linux/resources/unified")
    ),
    repair: removed,
  },
  {
    id: "memory-limit-too-low",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a memory limit below what runc itself needs",
    texts: [
      ...runc(`${SETTING}unable to set memory limit to <limit> (current usage: <number>, peak usage: <number>)`),
      ...runcCandidate(`${SETTING}failed to write <value>: write <path>memory.limit_in_bytes: device or resource busy`),
      ...runcRows(`${START}container init was OOM-killed (memory limit too low?)`, {}, "source"),
      ...crun("cannot set the memory limit lower than its current usage"),
      ...crun("OOM: the memory limit could be too low: read from the init process"),
    ],
    fix:
      "give the container at least 16 MiB (--memory, mem_limit, resources.limits.memory), more where its program or a hook needs it. " +
      "Check the unit: in Kubernetes 128m is 0.128 bytes, 128Mi is meant; in Docker m are MiB, no letter is bytes. An update to less " +
      "than is in use is refused, too",
    links: [
      FS,
      "https://github.com/kubernetes/kubernetes/issues/115198",
      "https://github.com/aws/amazon-ecs-agent/issues/3021",
    ],
    check: (spec) => {
      const limit = spec.linux?.resources?.memory?.limit;
      const isLow = isNonZero(limit) && limit > 0 && limit < 512 * 1024;
      return when(isLow, "/linux/resources/memory/limit", { limit: String(limit), value: `"${limit}"`, path: "<any>" });
    },
  },
  {
    id: "crun-swap-without-memory",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a swap limit without a memory limit, on cgroup v2",
    texts: [
      ...runc(`${SETTING}unable to set swap limit without memory limit`, "source"),
      ...crun("cannot set swap limit without the memory limit"),
    ],
    fix: "set a memory limit as well, or remove the swap limit",
    links: [
      "https://github.com/containerd/nerdctl/issues/1352",
      "https://github.com/containers/crun/blob/1.29.1/src/libcrun/cgroup-resources.c",
    ],
    check: onV2((spec) => {
      const { limit, swap } = spec.linux?.resources?.memory ?? {};
      return when(isNonZero(swap) && swap > 0 && !isNonZero(limit), "/linux/resources/memory/swap");
    }),
    repair: removed,
  },
  {
    id: "swap-below-memory-v2",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a limit of memory and swap below the memory limit, on cgroup v2",
    texts: [
      ...runc(`${SETTING}memory+swap limit should be >= memory limit`, "source"),
      ...crun("cannot set memory+swap limit less than the memory limit"),
    ],
    fix: "set the limit to at least the memory limit: it limits memory and swap together",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/cgroups/utils.go"],
    check: onV2((spec) => {
      const { limit, swap } = spec.linux?.resources?.memory ?? {};
      const isLow = isNonZero(limit) && isNonZero(swap) && limit > 0 && swap > 0 && swap < limit;
      return when(isLow, "/linux/resources/memory/swap");
    }),
    repair: removed,
  },
  {
    id: "pids-limit-zero",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a process limit of 0, which means a single thread from runc 1.4.0 on, no limit before",
    texts: runcAt(
      "pids-zero-limits",
      undefined,
      `${START}<any>runtime: failed to create new OS thread (have <number> already; errno=11)<any>`,
    ),
    fix: "remove the limit, or set it to -1 for no limit",
    links: ["https://github.com/opencontainers/runc/issues/5332"],
    check: (spec, { runtime }) => {
      const limit = spec.linux?.resources?.pids?.limit;
      const path = "/linux/resources/pids/limit";
      if (limit !== 0 && limit !== 0n) return [];
      return runtime === undefined ? [{ path, missing: ["runtime"] }] : [{ path }];
    },
    repair: removed,
  },
  {
    id: "swap-below-memory",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a limit of memory and swap below the memory limit",
    texts: runc(
      `${SETTING}failed to write "<swap>": write /sys/fs/cgroup/memory<any><cgroup>/memory.memsw.limit_in_bytes: invalid argument`,
    ),
    fix: "set the limit to at least the memory limit: it limits memory and swap together",
    links: [FS],
    check: onV1((spec) => {
      const { limit, swap } = spec.linux?.resources?.memory ?? {};
      const isLow = isNonZero(limit) && isNonZero(swap) && limit > 0 && swap > 0 && swap < limit &&
        limit >= 16 << 20 && swap >= 1 << 20;
      return when(isLow, "/linux/resources/memory/swap", { swap: String(swap) });
    }),
    repair: removed,
  },
  {
    id: "swappiness-out-of-range",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a swappiness above 100",
    texts: runc(`${SETTING}invalid memory swappiness value: <value> (valid range is 0-100)`),
    fix: "set the swappiness to a value from 0 to 100",
    links: [FS],
    check: onV1((spec) => {
      const value = spec.linux?.resources?.memory?.swappiness;
      return when(value !== undefined && value > 100, "/linux/resources/memory/swappiness", { value: String(value) });
    }),
    repair: removed,
  },
  {
    id: "cpu-shares-too-low",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "CPU shares of 1",
    texts: runc(`${SETTING}the minimum allowed cpu-shares is 2`),
    fix: "set the shares to at least 2",
    links: [FS],
    check: onV1((spec) => when(Number(spec.linux?.resources?.cpu?.shares) === 1, "/linux/resources/cpu/shares")),
    repair: (spec, path) => replaced(spec, path, 2),
  },
  {
    id: "cpu-shares-too-high",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "CPU shares above 262144",
    texts: runc(`${SETTING}the maximum allowed cpu-shares is 262144`),
    fix: "set the shares to at most 262144",
    links: [FS],
    check: onV1((spec) => when((spec.linux?.resources?.cpu?.shares ?? 0) > 262144, "/linux/resources/cpu/shares")),
    repair: (spec, path) => replaced(spec, path, 262144),
  },
  {
    id: "cpu-quota-too-low",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a CPU quota below 1000 microseconds",
    texts: runc(
      `${SETTING}failed to write "<lowNumber>": write /sys/fs/cgroup/cpu<any><cgroup>/cpu.cfs_quota_us: invalid argument`,
    ),
    fix: "set the quota to at least 1000; the kubelet rounds up, a hand-written request has to do so itself",
    links: ["https://docs.kernel.org/scheduler/sched-bwc.html"],
    check: onV1((spec) => {
      const quota = spec.linux?.resources?.cpu?.quota ?? 0;
      return when(quota > 0 && quota < 1000, "/linux/resources/cpu/quota", { lowNumber: String(quota) });
    }),
    repair: (spec, path) => replaced(spec, path, 1000),
  },
  {
    id: "cpu-period-out-of-range",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a CPU period outside 1000 to 1000000 microseconds",
    texts: runc(
      `${SETTING}failed to write "<oddPeriod>": write /sys/fs/cgroup/cpu<any><cgroup>/cpu.cfs_period_us: invalid argument`,
    ),
    fix: "set the period to a value from 1000 to 1000000; 100000 is usual",
    links: ["https://docs.kernel.org/scheduler/sched-bwc.html"],
    check: onV1((spec) => {
      const period = spec.linux?.resources?.cpu?.period ?? 0;
      const isOut = period > 0 && (period < 1000 || period > 1000000);
      return when(isOut, "/linux/resources/cpu/period", { oddPeriod: String(period) });
    }),
    repair: (spec, path) => replaced(spec, path, 100000),
  },
  {
    id: "cpuset-cpus-absent",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a cpuset with a CPU that the node does not have",
    texts: runc(
      `${APPLYING}failed to write <value>: write /sys/fs/cgroup/cpuset<any><cgroup>/cpuset.cpus: numerical result out of range`,
    ),
    fix: "use CPUs of the node, which /sys/devices/system/cpu/online lists",
    links: ["https://man7.org/linux/man-pages/man7/cpuset.7.html"],
    check: cpuset("cpus", "cpus", true),
    repair: removed,
  },
  {
    id: "cpuset-cpus-unreadable",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a cpuset that is not a list of ranges",
    texts: runc(
      `${APPLYING}failed to write <value>: write /sys/fs/cgroup/cpuset<any><cgroup>/cpuset.cpus: invalid argument`,
    ),
    behind: "all",
    fix: "write the CPUs as ranges, such as 0-3,7",
    links: ["https://man7.org/linux/man-pages/man7/cpuset.7.html"],
    check: cpuset("cpus", "cpus", false),
    repair: removed,
  },
  {
    id: "cpuset-mems-absent",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a cpuset with a memory node that the host does not have",
    texts: runc(
      `${APPLYING}failed to write <value>: write /sys/fs/cgroup/cpuset<any><cgroup>/cpuset.mems: <any>`,
    ),
    fix: "use memory nodes of the host, which /sys/devices/system/node/online lists",
    links: ["https://man7.org/linux/man-pages/man7/cpuset.7.html"],
    check: cpuset("mems", "memoryNodes", true),
    repair: removed,
  },
  {
    id: "hugetlb-missing",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a huge page limit without the hugetlb cgroup controller",
    texts: runc(`${SETTING}cannot set hugetlb limit: ${NOT_JOINED}`),
    fix:
      "remove the limit of huge pages, or mount the hugetlb controller (a kernel with CONFIG_CGROUP_HUGETLB); for containerd's CRI set " +
      "tolerate_missing_hugetlb_controller",
    links: [FS],
    check: lacking(
      "hugetlb",
      "/linux/resources/hugepageLimits",
      (spec) => (spec.linux?.resources?.hugepageLimits ?? []).length > 0,
    ),
    repair: removed,
  },
  {
    id: "rdma-missing",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "an RDMA limit without the rdma cgroup controller",
    texts: runc(`${SETTING}cannot set rdma limit: ${NOT_JOINED}`),
    fix: "mount the rdma controller, or remove the limit",
    links: [FS],
    check: lacking(
      "rdma",
      "/linux/resources/rdma",
      (spec) => Object.keys(spec.linux?.resources?.rdma ?? {}).length > 0,
    ),
    repair: removed,
  },
  {
    id: "net-cls-missing",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a packet class without the net_cls cgroup controller",
    texts: runc(`${SETTING}cannot set net_cls limit: ${NOT_JOINED}`),
    fix: "mount the net_cls controller, or remove the class",
    links: [FS],
    check: lacking(
      "net_cls",
      "/linux/resources/network/classID",
      (spec) => isNonZero(spec.linux?.resources?.network?.classID),
    ),
    repair: removed,
  },
  {
    id: "net-prio-missing",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "packet priorities without the net_prio cgroup controller",
    texts: runc(`${SETTING}cannot set net_prio limit: ${NOT_JOINED}`),
    fix: "mount the net_prio controller, or remove the priorities",
    links: [FS],
    check: lacking(
      "net_prio",
      "/linux/resources/network/priorities",
      (spec) => (spec.linux?.resources?.network?.priorities ?? []).length > 0,
    ),
    repair: removed,
  },
];
