/**
 * One step of a plan, applied.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import type { Pointer } from "../pointer.ts";
import type { Spec } from "../oci/spec.ts";
import type { Plan, Step } from "./step.ts";

function inputOf({ reason }: Step): Pointer {
  return reason.kind === "input" ? reason.input : "";
}

/**
 * Applies one step of a plan.
 *
 * @param plan The plan, for its prefixes.
 * @param step The step.
 * @param spec The spec before it.
 * @returns The spec after it.
 * @throws {CriSpecError} The daemon's refusal, with its text and the input that the step came from.
 */
export function applyStep({ prefixes }: Pick<Plan, "prefixes">, step: Step, spec: Spec): Spec {
  try {
    return step.option(spec);
  } catch (error) {
    if (!(error instanceof CriSpecError) || error.path !== "") throw error;
    const message = error.kind === "refusal" ? `${prefixes[step.segment]}${error.message}` : error.message;
    throw new CriSpecError(error.code, message, {
      path: inputOf(step),
      hint: error.hint,
      cause: error,
    });
  }
}
