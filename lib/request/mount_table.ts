/**
 * The node's mount table.
 *
 * Upstream: `mount.Lookup` of containerd, and `ParentsFilter` of https://github.com/moby/sys, which compares paths as texts.
 *
 * @module
 */

import type { Host, MountPointPropagation } from "./host.ts";

/** A mount of the node. */
export interface NodeMount {
  /** Where it is mounted. */
  readonly mountPoint: string;
  /** How mounts pass to and from it. */
  readonly propagation: MountPointPropagation;
}

/** The mounts of a node, looked up as containerd does. */
export class MountTable {
  readonly #mounts: Host["mounts"];
  /** The lengths that mount points have, the longest first. */
  #lengths: readonly number[] | undefined;

  /**
   * Makes a table.
   *
   * @param mounts The propagation of each mount point.
   */
  constructor(mounts: Host["mounts"]) {
    this.#mounts = mounts;
  }

  /**
   * Looks up the mount that containerd takes a path to be on: the longest mount point that the path starts with as a text, so that
   * a mount on `/mnt/a` counts for `/mnt/ab`.
   *
   * @param path A clean path.
   * @returns The mount, or `undefined` where no mount point is a prefix.
   */
  lookup(path: string): NodeMount | undefined {
    this.#lengths ??= [...new Set(Object.keys(this.#mounts).map((point) => point.length))].toSorted((a, b) => b - a);
    for (const length of this.#lengths) {
      const mountPoint = path.slice(0, length);
      if (mountPoint.length === length && Object.hasOwn(this.#mounts, mountPoint)) {
        return { mountPoint, propagation: this.#mounts[mountPoint]! };
      }
    }
    return undefined;
  }
}
