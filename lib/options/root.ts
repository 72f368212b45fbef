/**
 * Options over `root`.
 *
 * @module
 */

import { set } from "../oci/record.ts";
import type { Option, Root } from "../oci/spec.ts";

function update(change: (root: Root) => Root): Option {
  return (spec) => set(spec, "root", change(spec.root ?? { path: "" }));
}

/**
 * Sets the root's path.
 *
 * Upstream: `customopts.WithRelativeRoot`. Footprint: `/root/path`.
 *
 * @param root A path relative to the bundle.
 * @returns The option; it changes nothing when the path is the same.
 */
export function withRelativeRoot(root: string): Option {
  return update((record) => set(record, "path", root));
}

/**
 * Makes the root filesystem read-only.
 *
 * Upstream: `oci.WithRootFSReadonly`. Footprint: `/root/readonly`.
 *
 * @returns The option; it changes nothing when the root is read-only.
 */
export function withRootFSReadonly(): Option {
  return update((record) => set(record, "readonly", true));
}
