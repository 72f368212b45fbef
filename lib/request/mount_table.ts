/**
 * The node's mount table.
 *
 * Upstream: `mount.Lookup` of containerd, and `ParentsFilter` of https://github.com/moby/sys, which compares paths as texts.
 *
 * @module
 */

import { parentOf } from "./file_tree.ts";
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
  /** Mounts that the daemon has made since. */
  readonly #made = new Map<string, MountPointPropagation>();
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
   * Mounts a file system as the kernel does: the mount is shared below a shared one, and else private. A mount point that is known
   * stays as it is.
   *
   * @param mountPoint A clean, absolute path without links.
   */
  mount(mountPoint: string): void {
    if (this.#at(mountPoint) !== undefined) return;
    let parent: MountPointPropagation | undefined;
    for (let at = mountPoint; at !== "/" && parent === undefined;) parent = this.#at(at = parentOf(at));
    this.#made.set(mountPoint, parent?.split("+").includes("shared") === true ? "shared" : "private");
    this.#lengths = undefined;
  }

  #at(mountPoint: string): MountPointPropagation | undefined {
    return Object.hasOwn(this.#mounts, mountPoint) ? this.#mounts[mountPoint] : this.#made.get(mountPoint);
  }

  /**
   * Looks up the mount that containerd takes a path to be on: the longest mount point that the path starts with as a text, so that
   * a mount on `/mnt/a` counts for `/mnt/ab`.
   *
   * @param path A clean path.
   * @returns The mount, or `undefined` where no mount point is a prefix.
   */
  lookup(path: string): NodeMount | undefined {
    if (this.#lengths === undefined) {
      const points = [...Object.keys(this.#mounts), ...this.#made.keys()];
      this.#lengths = [...new Set(points.map((point) => point.length))].sort((a, b) => b - a);
    }
    for (const length of this.#lengths) {
      const mountPoint = path.slice(0, length);
      const propagation = mountPoint.length === length ? this.#at(mountPoint) : undefined;
      if (propagation !== undefined) return { mountPoint, propagation };
    }
    return undefined;
  }
}
