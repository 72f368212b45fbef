/**
 * Options over `linux.resources`.
 *
 * @module
 */

import { checkArgument, checkList, checkTextMap } from "../argument.ts";
import type { LinuxContainerResources } from "../cri/config.ts";
import { CriSpecError } from "../error.ts";
import { set, setEntries } from "../oci/record.ts";
import { share } from "../oci/shared.ts";
import type { Int64, LinuxCPU, LinuxMemory, LinuxResources, Option } from "../oci/spec.ts";
import { updateLinux } from "./linux.ts";

/** The cpu shares of a sandbox: the least there are. */
export const DEFAULT_SANDBOX_CPU_SHARES = 2;

const NUMBERS = "list of numbers";

const SHARES: LinuxCPU = share({ shares: DEFAULT_SANDBOX_CPU_SHARES });

/**
 * Sets the minimum of CPU shares, for a sandbox.
 *
 * Upstream: `customopts.WithDefaultSandboxShares`. Footprint: `/linux/resources/cpu/shares`.
 *
 * @returns The option; it changes nothing when the shares are 2.
 */
export function withDefaultSandboxShares(): Option {
  return updateLinux((linux) => {
    const resources = linux.resources ?? {};
    if (resources.cpu?.shares === DEFAULT_SANDBOX_CPU_SHARES) return linux;
    const cpu = resources.cpu === undefined ? SHARES : { ...resources.cpu, ...SHARES };
    return { ...linux, resources: { ...resources, cpu } };
  });
}

/** How a release and its node treat a container's resources. */
export interface ResourceRules {
  /** Whether a container without a swap limit gets its memory limit as swap limit. */
  readonly defaultSwap: boolean;
  /** Whether a requested swap limit is set. */
  readonly explicitSwap: boolean;
  /** Huge page limits: `set`, `ignore`, or `refuse`, which refuses every container with resources. */
  readonly hugepages: "set" | "ignore" | "refuse";
}

/** A number as Go converts an int64 to uint64. */
function toUint64(value: Int64): Int64 {
  return value >= 0 ? value : BigInt.asUintN(64, BigInt(value));
}

function cpuOf(before: LinuxCPU, resources: LinuxContainerResources): LinuxCPU {
  const { cpu_period = 0, cpu_quota = 0, cpu_shares = 0, cpuset_cpus = "", cpuset_mems = "" } = resources;
  let next = before;
  if (cpu_period != 0) next = set(next, "period", toUint64(cpu_period));
  if (cpu_quota != 0) next = set(next, "quota", cpu_quota);
  if (cpu_shares != 0) next = set(next, "shares", toUint64(cpu_shares));
  if (cpuset_cpus !== "") next = set(next, "cpus", cpuset_cpus);
  if (cpuset_mems !== "") next = set(next, "mems", cpuset_mems);
  return next;
}

function memoryOf(before: LinuxMemory, resources: LinuxContainerResources, rules: ResourceRules): LinuxMemory {
  const { memory_limit_in_bytes: limit = 0, memory_swap_limit_in_bytes: swap = 0 } = resources;
  let next = before;
  if (limit != 0) {
    next = set(next, "limit", limit);
    if (swap == 0 && rules.defaultSwap) next = set(next, "swap", limit);
  }
  return swap != 0 && rules.explicitSwap ? set(next, "swap", swap) : next;
}

function checkResources(resources: LinuxContainerResources): void {
  checkArgument(resources, "record of resources", {});
  const { cpu_period = 0, cpu_quota = 0, cpu_shares = 0, memory_limit_in_bytes = 0 } = resources;
  const { memory_swap_limit_in_bytes = 0, hugepage_limits = [], unified = {} } = resources;
  checkList([cpu_period, cpu_quota, cpu_shares, memory_limit_in_bytes, memory_swap_limit_in_bytes], NUMBERS, "integer");
  checkList(hugepage_limits, "list of huge page limits", {});
  checkTextMap(unified, "record of cgroup settings");
}

const NO_HUGETLB = "huge pages limits are specified but hugetlb cgroup controller is missing. " +
  "Please set tolerate_missing_hugetlb_controller to `true` to ignore this error";

function hugepagesOf(before: LinuxResources, { hugepage_limits = [] }: LinuxContainerResources): LinuxResources {
  if (hugepage_limits.length === 0) return before;
  const added = hugepage_limits.map(({ page_size = "", limit = 0 }) => ({ pageSize: page_size, limit }));
  return set(before, "hugepageLimits", [...before.hugepageLimits ?? [], ...added]);
}

/**
 * Sets a container's resources.
 *
 * Upstream: `customopts.WithResources`. Footprint: `/linux/resources`. Quirk: a negative period or share wraps, as in Go's
 * conversion to uint64.
 *
 * @param resources The container's resources; zeros and empty strings are not set.
 * @param rules How the release and its node treat them.
 * @returns The option; it changes nothing when `cpu` and `memory` are there and have these values, and nothing is appended.
 * @throws {CriSpecError} When applied: `hugetlb-controller`, with containerd's text.
 */
export function withResources(resources: LinuxContainerResources, rules: ResourceRules): Option {
  checkResources(resources);
  checkArgument(rules, "record of rules", { hugepages: "string" });
  return updateLinux((linux) => {
    let next: LinuxResources = linux.resources ?? {};
    next = set(next, "cpu", cpuOf(next.cpu ?? {}, resources));
    next = set(next, "memory", memoryOf(next.memory ?? {}, resources, rules));
    if (rules.hugepages === "refuse") throw new CriSpecError("hugetlb-controller-missing", NO_HUGETLB);
    if (rules.hugepages === "set") next = hugepagesOf(next, resources);
    next = set(next, "unified", setEntries(next.unified, Object.entries(resources.unified ?? {})));
    return set(linux, "resources", next);
  });
}

/**
 * Removes the huge page limits.
 *
 * Upstream: what NRI's generator does with limits that the daemon's configuration disables. Footprint:
 * `/linux/resources/hugepageLimits`.
 *
 * @returns The option; it changes nothing when there are none.
 */
export function withoutHugepageLimits(): Option {
  return updateLinux((linux) =>
    linux.resources === undefined ? linux : set(linux, "resources", set(linux.resources, "hugepageLimits", undefined))
  );
}
