/**
 * Traced steps that set one annotation each: there may be thousands of them, so the specs around each are made only where
 * needed.
 *
 * @module
 */

import type { Spec } from "../oci/spec.ts";
import { annotate, type OneAnnotation } from "../plan/walk.ts";
import type { Marker } from "./mark.ts";

/** Steps in a row of which each sets one annotation, and the specs between them. */
class Run {
  readonly #base: Spec;
  readonly #steps: readonly OneAnnotation[];
  /** What each step's annotation was before it. */
  readonly #before: (string | undefined)[] = [];
  /** For each number of steps the number of those up to the last that changed something. */
  readonly #changed: number[] = [0];
  readonly #specs = new Map<number, Spec>();

  constructor(base: Spec, steps: readonly OneAnnotation[], after: Spec) {
    this.#base = base;
    this.#steps = steps;
    const values = new Map(Object.entries(base.annotations ?? {}));
    for (const [index, { annotation: [key, value] }] of steps.entries()) {
      const before = values.get(key);
      values.set(key, value);
      this.#before.push(before);
      this.#changed.push(before === value ? this.#changed[index]! : index + 1);
    }
    this.#specs.set(this.#changed.at(-1)!, after);
  }

  /** The spec after the first steps, the same reference each time. */
  after(count: number): Spec {
    const changed = this.#changed[count]!;
    const known = this.#specs.get(changed);
    if (known !== undefined) return known;
    const spec = annotate(this.#base, this.#steps.slice(0, changed));
    this.#specs.set(changed, spec);
    return spec;
  }

  /** Marks what a step touched. */
  mark(marker: Marker, step: number, index: number): void {
    const [key, value] = this.#steps[index]!.annotation;
    if (index === 0 && this.#base.annotations === undefined) marker.addFirstAnnotation(step);
    else marker.addAnnotation(step, key, this.#before[index], value);
  }
}

/** A step that sets one annotation, and what it did. */
export class AnnotationStep {
  /** The step. */
  readonly step: OneAnnotation;
  readonly #run: Run;
  readonly #index: number;

  private constructor(step: OneAnnotation, run: Run, index: number) {
    this.step = step;
    this.#run = run;
    this.#index = index;
  }

  /**
   * Traces steps that follow each other.
   *
   * @param steps The steps.
   * @param before The spec before them.
   * @param after The spec after the last.
   * @returns Each of them, traced.
   */
  static trace(steps: readonly OneAnnotation[], before: Spec, after: Spec): readonly AnnotationStep[] {
    const run = new Run(before, steps, after);
    return steps.map((step, index) => new AnnotationStep(step, run, index));
  }

  /** The spec before it. */
  get before(): Spec {
    return this.#run.after(this.#index);
  }

  /** The spec after it; the same reference when it changed nothing. */
  get after(): Spec {
    return this.#run.after(this.#index + 1);
  }

  /**
   * Marks what it touched, without the specs around it.
   *
   * @param marker Gathers the marks.
   * @param step Its index in the trace.
   */
  mark(marker: Marker, step: number): void {
    this.#run.mark(marker, step, this.#index);
  }
}
