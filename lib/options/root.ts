/**
 * Options over `root`.
 *
 * @module
 */

import { checkTexts } from "../argument.ts";
import type { Option, Root } from "../oci/spec.ts";
import { option } from "./option.ts";

/** A root that nothing was set of: Go's zero value. */
const NONE: Root = { path: "" };

function update(change: (root: Root) => Root): Option {
  return option((spec) => {
    const root = change(spec.root ?? NONE);
    return root === spec.root ? spec : { ...spec, root };
  });
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
  checkTexts(root);
  return update((record) => record.path === root ? record : { ...record, path: root });
}

/**
 * Makes the root filesystem read-only.
 *
 * Upstream: `oci.WithRootFSReadonly`. Footprint: `/root/readonly`.
 *
 * @returns The option; it changes nothing when the root is read-only.
 */
export function withRootFSReadonly(): Option {
  return update((record) => record.readonly === true ? record : { ...record, readonly: true });
}
