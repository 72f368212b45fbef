/**
 * Options over `annotations`.
 *
 * @module
 */

import { set, setEntry } from "../oci/record.ts";
import type { Option } from "../oci/spec.ts";

/**
 * Sets one annotation.
 *
 * Upstream: `customopts.WithAnnotation`. Footprint: `/annotations/<key>`.
 *
 * @param key The annotation's key.
 * @param value Its value; an empty one is kept.
 * @returns The option; it changes nothing when the annotation has that value.
 */
export function withAnnotation(key: string, value: string): Option {
  return (spec) => set(spec, "annotations", setEntry(spec.annotations, key, value));
}
