/**
 * The trace of a request: the spec before and after every step.
 *
 * @module
 */

import { CriSpecError, type ErrorCode } from "../error.ts";
import type { Pointer } from "../pointer.ts";
import type { Spec } from "../oci/spec.ts";
import { type OneAnnotation, type Visitor, walk } from "../plan/walk.ts";
import { Steps } from "../plan/steps.ts";
import type { RequestDocument } from "../request/document.ts";
import type { PodRequest } from "../request/pod_request.ts";
import type { Subject } from "../plan/subject.ts";
import { respell } from "../request/respell.ts";
import type { Unset } from "../plan/unset.ts";
import type { Omission, Origin, Plan, Step } from "../plan/step.ts";
import { AnnotationStep } from "./annotation_step.ts";

/** A step, with the specs before and after it. */
export interface TracedStep {
  /** The step. */
  readonly step: Step;
  /** The spec before it. */
  readonly before: Spec;
  /** The spec after it; the same reference if it changed nothing. */
  readonly after: Spec;
}

/** A refusal, and what refused. */
export interface TracedRefusal {
  /** Which refusal. */
  readonly code: ErrorCode;
  /** The daemon's text. */
  readonly message: string;
  /** JSON pointer to the input at fault. */
  readonly path: Pointer;
  /** The Go identifier of the step or the decision that refused. */
  readonly by: string;
}

/** What every trace contains. */
export interface TraceBase {
  /** A copy of the request document. */
  readonly document: RequestDocument;
  /** The request, decoded. */
  readonly request: PodRequest;
}

/** The trace of a request that containerd accepts. */
export interface SpecTrace extends TraceBase {
  /** The spec after the last step. */
  readonly spec: Spec;
  /** The default spec, which the first step started from. */
  readonly initial: Spec;
  /** The reasons of the default spec. */
  readonly origin: Origin;
  /** The steps in order; the spec after one is the spec before the next. */
  readonly steps: readonly TracedStep[];
  /** What was left out, in the plan's order, then the fields of the request that have no effect. */
  readonly omissions: readonly Omission[];
  /** The reasons for paths that the spec does not have and that nothing above covers. */
  readonly unset: readonly Unset[];
}

/** The trace of a request that the daemon refuses. */
export interface RefusalTrace extends TraceBase {
  /** The refusal. */
  readonly refusal: TracedRefusal;
}

/** How containerd processes a request, step by step. */
export type Trace = SpecTrace | RefusalTrace;

/** The traces that this package made: their members need no check. */
const made = new WeakSet<Trace>();

/** Whether this package made a trace. */
export function isMade(trace: Trace): boolean {
  return made.has(trace);
}

function refusalOf(error: unknown, by: string, document: RequestDocument): TracedRefusal {
  if (!(error instanceof CriSpecError)) throw error;
  const { code, message, hint, cause, kind } = error;
  const path = respell(document, error.path);
  if (kind === "refusal") return { code, message, path, by };
  throw new CriSpecError(code, message, { path, hint, cause });
}

/** Plans the request, or returns the refusal. */
function planOf<R extends PodRequest>(
  subject: Subject<R>,
  request: R,
  document: RequestDocument,
): Plan | TracedRefusal {
  const steps = new Steps();
  try {
    return subject.plan(request, steps);
  } catch (error) {
    return refusalOf(error, steps.deciding, document);
  }
}

/** Gathers the steps of a walk. */
class Tracer implements Visitor {
  readonly steps: TracedStep[] = [];

  step(step: Step, before: Spec, after: Spec): void {
    this.steps.push({ step, before, after });
  }

  annotations(steps: readonly OneAnnotation[], before: Spec, after: Spec): void {
    for (const traced of AnnotationStep.trace(steps, before, after)) this.steps.push(traced);
  }
}

/**
 * Traces a decoded request.
 *
 * @typeParam R The subject's request.
 * @param subject What the spec is made for.
 * @param request The request.
 * @param document The document that it was decoded from, plain data.
 * @param unset What is said of paths that a spec does not have. Default: nothing.
 * @returns The trace.
 * @throws {CriSpecError} When the model cannot answer.
 */
export function traceFor<R extends PodRequest>(
  subject: Subject<R>,
  request: R,
  document: RequestDocument,
  unset: readonly Unset[] = [],
): Trace {
  const plan = planOf(subject, request, document);
  if ("code" in plan) return { document, request, refusal: plan };
  const tracer = new Tracer();
  let spec: Spec;
  try {
    spec = walk(plan, tracer);
  } catch (error) {
    return { document, request, refusal: refusalOf(error, plan.steps[tracer.steps.length]!.name, document) };
  }
  const { initial, origin } = plan;
  const omissions = [...plan.omissions, ...subject.withoutEffect(request)];
  const trace = { document, request, spec, initial, origin, steps: tracer.steps, omissions, unset };
  made.add(trace);
  return trace;
}
