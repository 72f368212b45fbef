/**
 * What every option has in common: it takes a spec, and refuses what is none.
 *
 * @module
 */

import { refuseArgument } from "../argument.ts";
import { CriSpecError } from "../error.ts";
import type { Option, Spec } from "../oci/spec.ts";
import { isPlainRecord } from "../plain.ts";

/**
 * Makes an option that refuses values of wrong types where they stop the change. Nothing is read of the spec beside: an option is
 * all that a program needs which uses one.
 *
 * @param change From the spec to the spec.
 * @param ownError A class of errors that the change throws. Default: `CriSpecError` alone.
 * @returns The option; it throws `wrong-type` for what is no spec.
 */
export function option(change: Option, ownError: abstract new (...args: never) => Error = CriSpecError): Option {
  return (spec: Spec): Spec => {
    try {
      // A map, or an instance of another class, would be taken for an empty spec.
      if (typeof spec === "object" && spec !== null && isPlainRecord(spec)) return change(spec);
    } catch (error) {
      if (error instanceof CriSpecError || error instanceof ownError) throw error;
    }
    return refuseArgument("spec", "read it with decodeSpec(), which names what is wrong");
  };
}
