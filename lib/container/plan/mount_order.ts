/**
 * The order of a container's mounts.
 *
 * @module
 */

import type { Behaviors } from "../../containerd/behaviors.ts";
import { CriSpecError } from "../../error.ts";
import { clean } from "../../go/path.ts";
import { sameList } from "../../oci/record.ts";
import { type SortAlgorithm, sortUnstable } from "../../go/unstable_sort.ts";

/** How many slashes a destination has in its clean form. */
export function depthOf(destination: string): number {
  const path = clean(destination);
  let depth = 0;
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) depth++;
  return depth;
}

/**
 * Which `sort.Sort` the release's Go has.
 *
 * @param behaviors What the release does.
 * @returns The algorithm.
 */
export function sortAlgorithm(behaviors: Behaviors): SortAlgorithm {
  if (!behaviors.has("go-pdqsort")) return "quicksort";
  return behaviors.has("go-xorshift") ? "pdqsort-1.24" : "pdqsort";
}

/**
 * The algorithm with which a release sorts so many mounts, where it may change the order of equal ones.
 *
 * @param count How many mounts.
 * @param behaviors What the release does.
 * @returns The algorithm; `undefined` where equal ones keep their order.
 */
export function unstableSort(count: number, behaviors: Behaviors): SortAlgorithm | undefined {
  if (behaviors.has("stable-mount-sort")) return undefined;
  const algorithm = sortAlgorithm(behaviors);
  return count <= (algorithm === "quicksort" ? 6 : 12) ? undefined : algorithm;
}

/**
 * Sorts mounts by the depth of their destinations, so that none hides another.
 *
 * Upstream: `orderedMounts` of `customopts`.
 *
 * @typeParam T A mount.
 * @param mounts The mounts.
 * @param destinationOf Tells a mount's destination.
 * @param behaviors What the release does.
 * @returns The mounts, sorted.
 */
export function sortMounts<T>(
  mounts: readonly T[],
  destinationOf: (mount: T) => string,
  behaviors: Behaviors,
): readonly T[] {
  const keyed = mounts.map((mount) => ({ mount, depth: depthOf(destinationOf(mount)) }));
  const algorithm = unstableSort(mounts.length, behaviors);
  const sorted = algorithm === undefined
    ? keyed.sort((a, b) => a.depth - b.depth)
    : sortUnstable(keyed, (a, b) => a.depth < b.depth, algorithm);
  return sorted.map(({ mount }) => mount);
}

/** The most volumes whose orders are tried: 720 orders. */
const MOST_VOLUMES = 6;
/** The most mounts that are sorted for all orders together: 720 times 277, or twice 100,000. */
const MOST_SORTED = 200_000;

/** How many orders a list has. */
function countOrders(length: number): number {
  return length < 2 ? 1 : length * countOrders(length - 1);
}

/** Every order of a list. */
export function ordersOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first, index) => ordersOf(list.toSpliced(index, 1)).map((rest) => [first, ...rest]));
}

/** Mounts in the spec's order, as far as it can be told. */
export interface Ordered<T> {
  /** The mounts. */
  readonly mounts: readonly T[];
  /** Whether the random order in which containerd meets the image's volumes decides it, and the request does not tell. */
  readonly isOpen: boolean;
}

/**
 * Sorts mounts with the image's volumes behind them, which containerd meets in a random order. Where sorting keeps it, the volumes
 * stand in the order that they have in the spec; where it may not, any order that sorting turns into that of the spec counts.
 *
 * @typeParam T A mount.
 * @param mounts The other mounts.
 * @param volumes The image's volumes.
 * @param isTold Whether they are in the spec's order.
 * @param destinationOf Tells a mount's destination.
 * @param behaviors What the release does.
 * @returns The mounts, sorted.
 * @throws {CriSpecError} `conflicting-facts` where sorting never leaves the order that is told.
 */
export function sortWithVolumes<T>(
  mounts: readonly T[],
  volumes: readonly T[],
  isTold: boolean,
  destinationOf: (mount: T) => string,
  behaviors: Behaviors,
): Ordered<T> {
  const sortedWith = (order: readonly T[]): readonly T[] => sortMounts([...mounts, ...order], destinationOf, behaviors);
  const isStable = unstableSort(mounts.length + volumes.length, behaviors) === undefined;
  if (volumes.length < 2 || isStable) {
    const depths = new Set(volumes.map((volume) => depthOf(destinationOf(volume))));
    return { mounts: sortedWith(volumes), isOpen: !isTold && depths.size < volumes.length };
  }
  const isMuch = volumes.length > MOST_VOLUMES ||
    countOrders(volumes.length) * (mounts.length + volumes.length) > MOST_SORTED;
  if (!isTold || isMuch) return { mounts: sortedWith(volumes), isOpen: true };
  const isVolume = new Set(volumes);
  const found = ordersOf(volumes)
    .map(sortedWith)
    .filter((sorted) => sameList(sorted.filter((mount) => isVolume.has(mount)), volumes));
  const [first] = found;
  if (first !== undefined) return { mounts: first, isOpen: found.some((sorted) => !sameList(sorted, first)) };
  const text = "Cannot determine the order of the mounts: no order of the image's volumes leads to the given one";
  throw new CriSpecError("conflicting-facts", text, { path: "/container/imageVolumes" });
}
