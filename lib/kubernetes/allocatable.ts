/**
 * What of a node's resources pods may have.
 *
 * Upstream: `pkg/kubelet/cm/container_manager_linux.go`, `node_container_manager_linux.go`.
 *
 * @module
 */

import { type Kubelet, reservedOf } from "./kubelet.ts";
import { parseQuantity, type Quantities, type Quantity } from "./quantity.ts";

const DEFAULT_EVICTION = "100Mi";

function bytes(value: bigint): Quantity {
  return { nano: value * 1_000_000_000n, format: "binary" };
}

/** The memory of an eviction threshold: a quantity or a percentage. */
function evictedOf(threshold: string | undefined, memory: bigint): bigint {
  const percent = /^([0-9.]+)%$/.exec(threshold ?? "")?.[1];
  if (percent === undefined) return parseQuantity(threshold ?? "0", "/kubelet/evictionHard/memory.available").nano;
  return BigInt(Math.floor(Number(memory / 1_000_000_000n) * Number(percent) / 100)) * 1_000_000_000n;
}

/** `2MB` as a resource name has the size: `hugepages-2Mi`. */
function pageResource(size: string): string {
  return `hugepages-${size.replace(/B$/, "i").replace(/(\d)i$/, "$1")}`;
}

/**
 * A node's allocatable resources: those that it states, or else those that follow from its capacity and the kubelet's settings.
 *
 * @param kubelet The kubelet.
 * @returns Quantities by resource; `undefined` where neither is known.
 */
export function allocatableOf({ node, settings }: Kubelet): Quantities | undefined {
  if (node.allocatable !== undefined) return node.allocatable;
  if (node.memoryBytes === undefined && node.cpus === undefined) return undefined;
  const pages = (node.hugepages ?? []).map((size) => {
    const resource = pageResource(size);
    const count = BigInt(node.hugepagesFree?.[size] ?? 0);
    const total = parseQuantity(resource.slice("hugepages-".length), "/node/hugepages").nano * count;
    return [resource, { nano: total, format: "binary" as const }] as const;
  });
  const paged = pages.reduce((sum, [, { nano }]) => sum + nano, 0n);
  const threshold = settings.evictionHard === undefined ? DEFAULT_EVICTION : settings.evictionHard["memory.available"];
  const evicted = evictedOf(threshold, bytes(BigInt(node.memoryBytes ?? 0)).nano);
  const reserved = bytes(reservedOf(settings, "memory")).nano;
  return {
    ...(node.cpus === undefined ? {} : { cpu: { nano: BigInt(node.cpus) * 1_000_000_000n, format: "decimal" } }),
    ...(node.memoryBytes === undefined
      ? {}
      : { memory: { nano: bytes(BigInt(node.memoryBytes)).nano - paged - evicted - reserved, format: "binary" } }),
    ...Object.fromEntries(pages),
  };
}
