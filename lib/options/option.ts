/**
 * What every option has in common: it takes a spec, and refuses what is none.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { decodeSpec } from "../oci/decode.ts";
import type { Option, Spec } from "../oci/spec.ts";
import { isPlainRecord } from "../plain.ts";

function assertRecord(spec: unknown): void {
  if (typeof spec !== "object" || spec === null || Array.isArray(spec) || !isPlainRecord(spec)) decodeSpec(spec);
}

/**
 * Makes an option that refuses values of wrong types where they stop the change.
 *
 * @param change From the spec to the spec.
 * @returns The option; it throws the `CriSpecError` of {@linkcode decodeSpec} for what is no spec.
 */
export function option(change: Option): Option {
  return (spec: Spec): Spec => {
    try {
      assertRecord(spec);
      return change(spec);
    } catch (error) {
      if (error instanceof CriSpecError) throw error;
      // Read as one of any origin, it is refused, or has no null and nothing left out that Go always has.
      return change(decodeSpec(spec));
    }
  };
}
