/**
 * CPU and memory in terms of cgroups.
 *
 * Upstream: `pkg/kubelet/kuberuntime/kuberuntime_container_linux.go`, `calculateLinuxResources`; `pkg/kubelet/cm/helpers_linux.go`.
 *
 * @module
 */

import type { LinuxContainerResources } from "../cri/config.ts";
import { CriSpecError } from "../error.ts";
import { parseDuration } from "../go/duration.ts";
import type { Kubelet } from "./kubelet.ts";
import { milliOf, type Quantity, valueOf } from "./quantity.ts";

const MIN_SHARES = 2n;
const MAX_SHARES = 262144n;
const MIN_QUOTA = 1000n;
const PERIOD = 100_000n;
/** The least and the most of a period, in nanoseconds. */
const [SHORTEST, LONGEST] = [1_000_000n, 1_000_000_000n];

/** CPU shares of thousandths of a CPU. */
export function sharesOf(milli: bigint): number {
  const shares = milli * 1024n / 1000n;
  return Number(shares < MIN_SHARES ? MIN_SHARES : shares > MAX_SHARES ? MAX_SHARES : shares);
}

function quotaOf(milli: bigint, period: bigint): number {
  if (milli === 0n) return 0;
  const quota = milli * period / 1000n;
  return Number(quota < MIN_QUOTA ? MIN_QUOTA : quota);
}

/** An integer as CRI's types have it. */
export function int64(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** What resources are made of. */
export interface CpuAndMemory {
  /** The request of CPUs; absent if there is none. */
  readonly cpuRequest: Quantity | undefined;
  readonly cpuLimit: Quantity | undefined;
  readonly memoryLimit: Quantity | undefined;
  /** Whether CFS does not limit the CPUs: they are exclusive. */
  readonly isQuotaOff?: boolean;
}

/**
 * The period of CFS in microseconds.
 *
 * Upstream: `ValidateKubeletConfiguration` in `pkg/kubelet/apis/config/validation/validation.go`.
 */
function periodOf(text: string | undefined, behaviors: Kubelet["behaviors"]): bigint {
  if (text === undefined) return PERIOD;
  const refuse = (message: string, hint: string): never => {
    throw new CriSpecError("invalid-value", message, { path: "/kubelet/cpuCFSQuotaPeriod", hint });
  };
  const parsed = parseDuration(text);
  const shown = JSON.stringify(text.slice(0, 64));
  if (typeof parsed === "string") {
    return refuse(`Cannot read ${shown} as a duration`, "write a number with a unit: 100ms");
  }
  const period = parsed / 1000n;
  if (!behaviors.has("cfs-quota-period")) {
    if (parsed === PERIOD * 1000n) return PERIOD;
    return refuse(
      `The kubelet does not start with the CFS period ${shown}`,
      "turn the feature gate CustomCPUCFSQuotaPeriod on",
    );
  }
  if (parsed >= SHORTEST && parsed <= LONGEST) return period;
  return refuse(`The kubelet does not start with the CFS period ${shown}`, "use a period from 1ms to 1s");
}

/**
 * Makes CPU and memory settings, as they are for sandbox, overhead and containers alike.
 *
 * @param amounts Requests and limits.
 * @param kubelet The kubelet.
 * @returns The settings; zeros are left out.
 */
export function linuxResources(
  { cpuRequest, cpuLimit, memoryLimit, isQuotaOff = false }: CpuAndMemory,
  { settings, behaviors }: Kubelet,
): LinuxContainerResources {
  const shares = sharesOf(milliOf(cpuRequest ?? cpuLimit));
  const memory = valueOf(memoryLimit);
  const isLimited = settings.cpuCFSQuota !== false;
  const period = periodOf(settings.cpuCFSQuotaPeriod, behaviors);
  const quota = isQuotaOff ? -1 : quotaOf(milliOf(cpuLimit), period);
  return {
    ...(isLimited ? { cpu_period: int64(period), ...(quota === 0 ? {} : { cpu_quota: quota }) } : {}),
    cpu_shares: shares,
    ...(memory === 0n ? {} : { memory_limit_in_bytes: int64(memory) }),
  };
}

/** Whether `memory.oom.group` is set. */
export function hasOomGroup({ settings, node, behaviors }: Kubelet): boolean {
  if (node.cgroup === "v1" || !behaviors.has("oom-group")) return false;
  return !(behaviors.has("oom-group-optional") && settings.singleProcessOOMKill === true);
}
