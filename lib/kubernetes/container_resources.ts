/**
 * The resources of a container.
 *
 * Upstream: `pkg/kubelet/kuberuntime/kuberuntime_container_linux.go`, `pkg/kubelet/qos/policy.go`.
 *
 * @module
 */

import { own as entry } from "./own.ts";
import type { LinuxContainerResources } from "../cri/config.ts";
import { isCritical, isNodeCritical } from "./critical.ts";
import { type Kubelet, pageSizeOf, reservedOf } from "./kubelet.ts";
import { hasOomGroup, int64, linuxResources } from "./linux_resources.ts";
import type { Pod, PodContainer, TranslationNote } from "./pod_facts.ts";
import { type Quantities, valueOf } from "./quantity.ts";
import { factMissing } from "./refusal.ts";
import { containersTotal, hasPodLevelResources, isSidecar, podTotal, qosOf } from "./resources_sum.ts";

const MIN_BURSTABLE = 3n;
const BEST_EFFORT = 1000n;
const GUARANTEED = -997n;
const PAGE = 4096;

function memoryOf(kubelet: Kubelet, why: string, { path }: PodContainer): number {
  const { memoryBytes } = kubelet.node;
  if (memoryBytes === undefined) throw factMissing("the node's memory", why, "node.memoryBytes", path);
  return memoryBytes;
}

/** The memory that each container gets of what the pod itself requests beyond its containers. */
function sharedRequest({ object: { spec } }: Pod, { behaviors }: Kubelet): bigint {
  const hasOwn = hasPodLevelResources(spec, behaviors) && Object.keys(spec.resources?.requests ?? {}).length > 0;
  if (!behaviors.has("oom-sidecar") || !hasOwn) return 0n;
  const own = valueOf(podTotal(spec, "requests", behaviors).memory);
  const ofContainers = valueOf(containersTotal(spec, "requests").memory);
  return (own - ofContainers) / BigInt(spec.containers.length + (spec.initContainers ?? []).length);
}

/** The OOM score of a container. */
function oomScoreAdj(own: PodContainer, pod: Pod, kubelet: Kubelet): number {
  const { behaviors } = kubelet;
  const qos = qosOf(pod.object, behaviors);
  if (isNodeCritical(pod) || qos === "Guaranteed") return Number(GUARANTEED);
  if (qos === "BestEffort") return Number(BEST_EFFORT);
  const request = valueOf(own.container.resources?.requests?.memory);
  const shared = sharedRequest(pod, kubelet);
  const scoreOf = (bytes: bigint): bigint =>
    bytes === 0n ? BEST_EFFORT : BEST_EFFORT - BEST_EFFORT * bytes / BigInt(memoryOf(kubelet, "oom_score_adj", own));
  let score = scoreOf(request + shared);
  if (isSidecar(own.container) && own.kind === "sidecar" && behaviors.has("oom-sidecar")) {
    const smallest = pod.object.spec.containers.map(({ resources }) => valueOf(resources?.requests?.memory))
      .reduce((least, bytes) => bytes < least ? bytes : least);
    const most = scoreOf(smallest + shared);
    if (score > most) score = most;
  }
  if (score < MIN_BURSTABLE) return Number(MIN_BURSTABLE);
  return Number(score === BEST_EFFORT ? score - 1n : score);
}

/** A limit for each page size of the node. */
function hugepageLimits(limits: Quantities, pod: Pod, kubelet: Kubelet): LinuxContainerResources["hugepage_limits"] {
  const { behaviors, node } = kubelet;
  const { spec } = pod.object;
  const isShared = behaviors.has("pod-level-downward") && hasPodLevelResources(spec, behaviors);
  const all: Quantities = { ...(isShared ? spec.resources?.limits : {}), ...limits };
  const bySize = new Map(
    Object.entries(all).filter(([name]) => name.startsWith("hugepages-"))
      .map(([name, quantity]) => [pageSizeOf(name), valueOf(quantity)]),
  );
  return (node.hugepages ?? ["2MB", "1GB"]).map((size) => {
    const limit = bySize.get(size) ?? 0n;
    return { page_size: size, ...(limit === 0n ? {} : { limit: int64(limit) }) };
  });
}

/** Swap that a Burstable container gets of its node's, in proportion to its memory. */
function limitedSwap(own: PodContainer, pod: Pod, kubelet: Kubelet): string {
  const { behaviors, node } = kubelet;
  const { requests = {}, limits = {} } = own.container.resources ?? {};
  const isBarred = behaviors.has("critical-pods-no-swap") && isCritical(pod);
  const isSame = limits.memory !== undefined && limits.memory.nano === requests.memory?.nano;
  if (qosOf(pod.object, behaviors) !== "Burstable" || requests.memory === undefined || isSame || isBarred) return "0";
  const memory = memoryOf(kubelet, "memory.swap.max", own);
  const request = Number(valueOf(requests.memory));
  if (request > memory) return "0";
  if (node.swapBytes === undefined) throw factMissing("the node's swap", "memory.swap.max", "node.swapBytes", own.path);
  return String(Math.trunc(request / memory * node.swapBytes));
}

/** The swap limits of a container. */
function swapOf(
  own: PodContainer,
  pod: Pod,
  kubelet: Kubelet,
  memory: LinuxContainerResources["memory_limit_in_bytes"],
): { readonly max?: string; readonly limit?: number | bigint } {
  const { behaviors, node, settings } = kubelet;
  const behavior = settings.memorySwap?.swapBehavior;
  if (!behaviors.has("swap-explicit")) {
    if (!behaviors.has("swap-gate")) return {};
    if (behavior === "UnlimitedSwap") return { limit: -1 };
    return memory === undefined ? {} : { limit: memory };
  }
  if (node.swapAccounting === false) return {};
  if (node.cgroup === "v1") return memory === undefined ? {} : { limit: memory };
  if (!behaviors.has("swap-gate")) return { max: "0" };
  if (behavior === "LimitedSwap") return { max: limitedSwap(own, pod, kubelet) };
  const isUnlimited = !behaviors.has("no-swap-default") && (!behavior || behavior === "UnlimitedSwap");
  return { max: isUnlimited ? "max" : "0" };
}

/** What memory QoS sets. */
function memoryQos(own: PodContainer, pod: Pod, kubelet: Kubelet): Readonly<Record<string, string>> {
  const { behaviors, settings } = kubelet;
  if (!behaviors.has("memory-qos")) return {};
  const { requests = {}, limits = {} } = own.container.resources ?? {};
  const request = valueOf(requests.memory);
  const limit = valueOf(limits.memory);
  const unified: Record<string, string> = {};
  if (behaviors.has("memory-reservation-policy")) {
    const isTiered = settings.memoryReservationPolicy === "TieredReservation";
    const isGuaranteed = qosOf(pod.object, behaviors) === "Guaranteed";
    unified["memory.min"] = isTiered && isGuaranteed ? String(request) : "0";
    unified["memory.low"] = isTiered && !isGuaranteed ? String(request) : "0";
  } else if (request !== 0n) {
    unified["memory.min"] = String(request);
  }
  const isSame = (requests.memory?.nano ?? 0n) === (limits.memory?.nano ?? 0n);
  if (isSame) return unified;
  const factor = Number(settings.memoryThrottlingFactor ?? 0.9);
  const top = limit === 0n
    ? memoryOf(kubelet, "memory.high", own) - Number(reservedOf(settings, "memory"))
    : Number(limit);
  const high = Math.floor((Number(request) + (top - Number(request)) * factor) / PAGE) * PAGE;
  if (high > Number(request)) unified["memory.high"] = String(high);
  return unified;
}

/** The CPUs and NUMA nodes of a container. */
function cpusets(own: PodContainer, pod: Pod, { settings, node }: Kubelet): Partial<LinuxContainerResources> {
  const facts = entry(pod.facts.containers, own.name);
  const isStatic = settings.cpuManagerPolicy === "static";
  if (isStatic && facts?.cpus === undefined && node.sharedCPUs === undefined) {
    throw factMissing("the node's shared CPUs", "cpuset_cpus with the static CPU manager", "node.sharedCPUs", own.path);
  }
  const cpus = isStatic ? facts?.cpus ?? node.sharedCPUs : undefined;
  const mems = settings.memoryManagerPolicy === "Static" ? facts?.mems : undefined;
  return { ...(cpus ? { cpuset_cpus: cpus } : {}), ...(mems ? { cpuset_mems: mems } : {}) };
}

/**
 * Makes a container's resources.
 *
 * @param own The container.
 * @param pod The pod.
 * @param kubelet The kubelet.
 * @param note Called where a fact of the node is assumed.
 * @returns The resources: also what a resize of the running container requests.
 * @throws {CriSpecError} `manifest-fact-missing`.
 */
export function containerResources(
  own: PodContainer,
  pod: Pod,
  kubelet: Kubelet,
  note: (note: TranslationNote) => void = () => {},
): LinuxContainerResources {
  const { behaviors, node } = kubelet;
  const { spec } = pod.object;
  const { requests = {}, limits = {} } = own.container.resources ?? {};
  const shared = hasPodLevelResources(spec, behaviors) ? spec.resources?.limits ?? {} : {};
  const isExclusive = entry(pod.facts.containers, own.name)?.cpus !== undefined;
  const amounts = linuxResources({
    cpuRequest: requests.cpu,
    cpuLimit: limitOr(limits, shared, "cpu"),
    memoryLimit: limitOr(limits, shared, "memory"),
    isQuotaOff: isExclusive && behaviors.has("exclusive-cpus-no-quota"),
  }, kubelet);
  if (node.cgroup === undefined) {
    note({ kind: "assumed", path: own.path, message: "the node has cgroup v2 with swap accounting" });
  }
  if (node.hugepages === undefined) {
    note({ kind: "assumed", path: own.path, message: "the node has huge pages of 2 MiB and 1 GiB" });
  }
  const pages = hugepageLimits(limits, pod, kubelet);
  const swap = swapOf(own, pod, kubelet, amounts.memory_limit_in_bytes);
  const unified = node.cgroup === "v1" ? {} : {
    ...(hasOomGroup(kubelet) ? { "memory.oom.group": "1" } : {}),
    ...(swap.max === undefined ? {} : { "memory.swap.max": swap.max }),
    ...memoryQos(own, pod, kubelet),
  };
  return {
    ...amounts,
    oom_score_adj: oomScoreAdj(own, pod, kubelet),
    ...cpusets(own, pod, kubelet),
    ...(pages === undefined || pages.length === 0 ? {} : { hugepage_limits: pages }),
    ...(Object.keys(unified).length === 0 ? {} : { unified }),
    ...(swap.limit === undefined ? {} : { memory_swap_limit_in_bytes: swap.limit }),
  };
}

function limitOr(limits: Quantities, shared: Quantities, name: "cpu" | "memory"): Quantities[string] | undefined {
  const own = limits[name];
  return own === undefined || own.nano === 0n ? shared[name] ?? own : own;
}
