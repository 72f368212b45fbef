/**
 * Reads what /proc has about mounts.
 *
 * @module
 */

import type { MountPointPropagation } from "../request/host.ts";

/** A mount of a process. */
export interface MountInfo {
  /** The directory of the file system that is mounted. */
  readonly root: string;
  /** Where it is mounted. */
  readonly point: string;
  /** The options of the mount. */
  readonly options: readonly string[];
  /** How mounts pass to and from it. */
  readonly propagation: MountPointPropagation;
  /** The type of the file system. */
  readonly type: string;
  /** The options of the file system, as the kernel writes them. */
  readonly superOptions: string;
}

/** A text with the kernel's escapes of spaces, tabs, newlines and backslashes. */
function unescaped(word: string): string {
  return word.replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}

/**
 * The mounts of a process.
 *
 * @param text The text of `/proc/PID/mountinfo`.
 * @returns The mounts, in the kernel's order.
 */
export function mountsIn(text: string): readonly MountInfo[] {
  return text.trimEnd().split("\n").map((line) => {
    const [front = "", back = ""] = line.split(" - ");
    const [, , , root = "", point = "", options = "", ...tags] = front.split(" ");
    const [type = "", , superOptions = ""] = back.split(" ");
    const [shared, slave] = ["shared:", "master:"].map((start) => tags.some((tag) => tag.startsWith(start)));
    return {
      root: unescaped(root),
      point: unescaped(point),
      options: options.split(","),
      propagation: shared ? slave ? "shared+slave" : "shared" : slave ? "slave" : "private",
      type,
      superOptions: unescaped(superOptions),
    };
  });
}

/**
 * The mounts whose points are the beginning of paths, as texts.
 *
 * @param mounts The mounts of a process.
 * @param paths The paths.
 * @returns Propagation by mount point, in the kernel's order.
 */
export function mountsBefore(
  mounts: readonly MountInfo[],
  paths: readonly string[],
): Readonly<Record<string, MountPointPropagation>> {
  const found = mounts.filter(({ point }) => paths.some((path) => path.startsWith(point)));
  return Object.fromEntries(found.map(({ point, propagation }) => [point, propagation]));
}
