/**
 * Traced steps that set one annotation each: there may be thousands of them, so the specs around each are made only where
 * needed.
 *
 * @module
 */

import type { Spec } from "../oci/spec.ts";
import { annotate, type OneAnnotation } from "../plan/walk.ts";

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

  /** The parts of the specs around a step that differ: its annotation, or all annotations if there were none. */
  touched(index: number): readonly [before: Spec, after: Spec] {
    const [key, value] = this.#steps[index]!.annotation;
    const before = this.#before[index];
    const after = { ...NONE, annotations: { [key]: value } };
    if (index === 0 && this.#base.annotations === undefined) return [NONE, after];
    return [{ ...NONE, annotations: before === undefined ? {} : { [key]: before } }, after];
  }
}

const NONE: Spec = { ociVersion: "" };

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

  /** The parts of the two specs that differ. */
  get touched(): readonly [before: Spec, after: Spec] {
    return this.#run.touched(this.#index);
  }
}
