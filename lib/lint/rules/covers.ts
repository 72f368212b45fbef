/**
 * Which mounts and masked paths a path of the container is under.
 *
 * @module
 */

import { join } from "../../go/path.ts";
import type { Mount, Spec } from "../../oci/spec.ts";
import { isBind } from "./mount_flags.ts";

/** The longest name that the kernel takes, in bytes. */
const MOST_NAME = 255;
/** The longest path that the kernel takes, in bytes, with the NUL byte at its end. */
const MOST_PATH = 4096;

/** File systems that have nothing of the image's in them. */
const OTHER_FILES: ReadonlySet<string> = new Set(["tmpfs", "proc", "sysfs", "devpts", "mqueue", "cgroup", "cgroup2"]);

/** A mount of the spec with its place among all. */
export interface PlacedMount {
  /** The mount. */
  readonly mount: Mount;
  /** Its index. */
  readonly index: number;
}

/**
 * Whether a path is another one, or below it.
 *
 * @param path The path.
 * @param above The other one.
 */
export function isBelow(path: string, above: string): boolean {
  return above === "/" || path === above || path.startsWith(`${above}/`);
}

/**
 * Finds the mount that a path is on: the last of those that are mounted on the path or above it, `undefined` for the root
 * filesystem. With a count only so many of the mounts are made.
 */
export type CoverFinder = (path: string, count?: number) => PlacedMount | undefined;

/** The last of ascending numbers that is below a bound. */
function lastBelow(numbers: readonly number[], bound: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : numbers[low - 1]!;
}

/** What a clean absolute path does not have: an empty part, `.`, `..`, a slash at its end. */
const UNCLEAN = /\/(?:\/|\.{1,2}(?:\/|$))|.\/$/;

/**
 * The destination of a mount as a clean absolute path.
 *
 * @param mount The mount.
 */
export function destinationOf({ destination }: Mount): string {
  return destination.startsWith("/") && !UNCLEAN.test(destination) ? destination : join("/", destination);
}

/** The places of mounts by their destination, in order. */
function placesOf(mounts: readonly Mount[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  mounts.forEach((mount, index) => {
    const destination = destinationOf(mount);
    const others = places.get(destination);
    if (others === undefined) places.set(destination, [index]);
    else others.push(index);
  });
  return places;
}

/**
 * Makes a finder of mounts, for many paths.
 *
 * @param spec The spec.
 * @returns The finder. Paths are absolute and without `..`.
 */
export function coverFinder(spec: Spec): CoverFinder {
  const mounts = spec.mounts ?? [];
  let places: ReadonlyMap<string, readonly number[]> | undefined;
  return (path, count = Infinity) => {
    places ??= placesOf(mounts);
    let last = -1;
    for (let end = path.length; end >= 0; end = end === 0 ? -1 : path.lastIndexOf("/", end - 1)) {
      const numbers = places.get(end === 0 ? "/" : path.slice(0, end));
      if (numbers !== undefined) last = Math.max(last, lastBelow(numbers, count));
    }
    return last < 0 ? undefined : { mount: mounts[last]!, index: last };
  };
}

/**
 * Finds the mount that a single path is on.
 *
 * @param spec The spec.
 * @param path The path, absolute and without `..`.
 * @returns The mount; `undefined` for the root filesystem.
 */
export function coverOf(spec: Spec, path: string): PlacedMount | undefined {
  const mounts = spec.mounts ?? [];
  for (let index = mounts.length - 1; index >= 0; index--) {
    const mount = mounts[index]!;
    if (isBelow(path, destinationOf(mount))) return { mount, index };
  }
  return undefined;
}

/**
 * Whether a mount hides everything that the image has below it.
 *
 * @param mount The mount.
 */
export function isHiding(mount: Mount): boolean {
  return !isBind(mount) && OTHER_FILES.has(mount.type ?? "") && !(mount.options ?? []).includes("tmpcopyup");
}

/**
 * Whether a path is longer than the kernel allows.
 *
 * @param path The path.
 */
export function isTooLong(path: string): boolean {
  if (path.length <= MOST_NAME / 4) return false;
  const bytes = new TextEncoder().encode(path);
  if (bytes.length >= MOST_PATH) return true;
  let length = 0;
  for (const byte of bytes) {
    length = byte === 0x2f ? 0 : length + 1;
    if (length > MOST_NAME) return true;
  }
  return false;
}
