/**
 * Options over the paths that a container cannot read, or cannot write.
 *
 * @module
 */

import { checkList } from "../argument.ts";
import { set } from "../oci/record.ts";
import type { Option } from "../oci/spec.ts";
import { updateLinux } from "./linux.ts";

/** A list of paths; an empty one is written as none. */
function withPaths(key: "maskedPaths" | "readonlyPaths", paths: readonly string[] | undefined): Option {
  if (paths !== undefined) checkList(paths, "list of paths");
  return updateLinux((linux) => set(linux, key, paths === undefined || paths.length === 0 ? undefined : paths));
}

/**
 * Sets the paths that the container cannot read.
 *
 * Upstream: `oci.WithMaskedPaths`. Footprint: `/linux/maskedPaths`.
 *
 * @param paths The paths, verbatim; `undefined` or none for an absent list.
 * @returns The option.
 */
export function withMaskedPaths(paths: readonly string[] | undefined): Option {
  return withPaths("maskedPaths", paths);
}

/**
 * Sets the paths that the container cannot write.
 *
 * Upstream: `oci.WithReadonlyPaths`. Footprint: `/linux/readonlyPaths`.
 *
 * @param paths The paths, verbatim; `undefined` or none for an absent list.
 * @returns The option.
 */
export function withReadonlyPaths(paths: readonly string[] | undefined): Option {
  return withPaths("readonlyPaths", paths);
}
