/**
 * The order of a container's mounts.
 *
 * @module
 */

import type { Behaviors } from "../../containerd/behaviors.ts";
import { CriSpecError } from "../../error.ts";
import { clean } from "../../go/path.ts";
import { type SortAlgorithm, sortUnstable } from "../../go/unstable_sort.ts";

/** How many slashes a destination has in its clean form. */
export function depthOf(destination: string): number {
  return clean(destination).split("/").length - 1;
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

/** Every order of a list. */
function ordersOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first, index) => ordersOf(list.toSpliced(index, 1)).map((rest) => [first, ...rest]));
}

/**
 * Sorts mounts with the image's volumes behind them, which containerd meets in a random order. Where sorting keeps it, the volumes
 * stand in the order that they have in the spec; where it may not, any order that sorting turns into that of the spec counts.
 *
 * @typeParam T A mount.
 * @param mounts The other mounts.
 * @param volumes The image's volumes, in the spec's order.
 * @param destinationOf Tells a mount's destination.
 * @param behaviors What the release does.
 * @returns The mounts, sorted.
 * @throws {CriSpecError} `not-modelled` where the order of the volumes does not decide that of all mounts, `conflicting-facts` where
 * sorting never leaves it.
 */
export function sortWithVolumes<T>(
  mounts: readonly T[],
  volumes: readonly T[],
  destinationOf: (mount: T) => string,
  behaviors: Behaviors,
): readonly T[] {
  const isStable = unstableSort(mounts.length + volumes.length, behaviors) === undefined;
  if (isStable || volumes.length < 2) return sortMounts([...mounts, ...volumes], destinationOf, behaviors);
  const path = "/container/imageVolumes";
  const open = "Cannot order the mounts: the release sorts this many in an unstable way, the image's volumes at random";
  if (volumes.length > MOST_VOLUMES) throw new CriSpecError("not-modelled", open, { path });
  const isVolume = new Set(volumes);
  const found = ordersOf(volumes)
    .map((order) => sortMounts([...mounts, ...order], destinationOf, behaviors))
    .filter((sorted) =>
      sorted.filter((mount) => isVolume.has(mount)).every((mount, index) => mount === volumes[index])
    );
  const [first] = found;
  if (first === undefined) {
    throw new CriSpecError(
      "conflicting-facts",
      "Cannot order the mounts: no order of the image's volumes leads to this one",
      { path },
    );
  }
  if (found.some((sorted) => sorted.some((mount, index) => mount !== first[index]))) {
    throw new CriSpecError("not-modelled", open, { path });
  }
  return first;
}
