/**
 * Options over `annotations`.
 *
 * @module
 */

import { checkTexts } from "../argument.ts";
import { set, setEntry } from "../oci/record.ts";
import type { Option } from "../oci/spec.ts";
import { option } from "./option.ts";

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
  checkTexts(key, value);
  return option((spec) => set(spec, "annotations", setEntry(spec.annotations, key, value)));
}
