/**
 * How options change `linux`.
 *
 * @module
 */

import type { Linux, Option } from "../oci/spec.ts";
import { option } from "./option.ts";

const NONE: Linux = {};

/**
 * Makes an option that changes `linux`.
 *
 * @param change From the record to the record.
 * @returns The option; it keeps the spec's reference when the record is the same.
 */
export function updateLinux(change: (linux: Linux) => Linux): Option {
  return option((spec) => {
    const before = spec.linux ?? NONE;
    const after = change(before);
    return after === before ? spec : { ...spec, linux: after };
  });
}
