/**
 * One walk over the steps of a plan, for making the spec and for tracing how it is made.
 *
 * @module
 */

import { checkArgument, checkList, relyingOn } from "../argument.ts";
import { setEntries } from "../oci/record.ts";
import type { Spec } from "../oci/spec.ts";
import { applyStep } from "./apply.ts";
import type { Plan, Step } from "./step.ts";

/** A step that sets one annotation and nothing else. */
export type OneAnnotation = Step & Required<Pick<Step, "annotation">>;

/** Watches the steps of a plan as they are applied, in their order. */
export interface Visitor {
  /**
   * A step was applied.
   *
   * @param step The step.
   * @param before The spec before it.
   * @param after The spec after it; the same reference when it changed nothing.
   */
  step(step: Step, before: Spec, after: Spec): void;
  /**
   * Neighbouring steps were applied together, each of which sets one annotation.
   *
   * @param steps The steps, one at least.
   * @param before The spec before the first of them.
   * @param after The spec after the last; the same reference when none of them changed anything.
   */
  annotations(steps: readonly OneAnnotation[], before: Spec, after: Spec): void;
}

/** Whether a step sets one annotation and nothing else. */
export function setsAnnotation(step: Step): step is OneAnnotation {
  return step.annotation !== undefined;
}

/** What steps make of a spec that set one annotation each: one copy of the map for all of them. */
export function annotate(spec: Spec, steps: readonly OneAnnotation[]): Spec {
  const annotations = setEntries(spec.annotations, steps.map(({ annotation }) => annotation));
  return annotations === spec.annotations || annotations === undefined ? spec : { ...spec, annotations };
}

/** The steps from one on of which each sets one annotation. */
function annotationsFrom(steps: readonly Step[], from: number): readonly OneAnnotation[] {
  const run: OneAnnotation[] = [];
  for (let at = from; at < steps.length; at++) {
    const step = steps[at]!;
    if (!setsAnnotation(step)) break;
    run.push(step);
  }
  return run;
}

/**
 * Applies a plan's steps to its default spec. Neighbouring steps that set one annotation each are applied together, in time that
 * grows with their number and not with its square.
 *
 * @param plan The plan.
 * @param visitor Watches; a step that refuses is the one after the last that it saw.
 * @returns The spec after the last step.
 * @throws {CriSpecError} The daemon's refusal, with its text and the input that the failing step came from.
 */
export function walk(plan: Plan, visitor?: Visitor): Spec {
  const { steps } = plan;
  let spec = plan.initial;
  for (let at = 0; at < steps.length;) {
    const before = spec;
    const step = steps[at]!;
    if (setsAnnotation(step)) {
      const run = annotationsFrom(steps, at);
      spec = annotate(before, run);
      visitor?.annotations(run, before, spec);
      at += run.length;
    } else {
      spec = applyStep(plan, step, before);
      visitor?.step(step, before, spec);
      at++;
    }
  }
  return spec;
}

/**
 * Applies a plan's steps to its default spec.
 *
 * @param plan The plan.
 * @returns The spec after the last step.
 * @throws {CriSpecError} The daemon's refusal, with its text and the input that the failing step came from.
 */
export function fold(plan: Plan): Spec {
  checkArgument(plan, "plan", { initial: "record" });
  return relyingOn(() => walk(plan), () => checkList(plan.steps, "list of steps", { option: "function" }));
}
