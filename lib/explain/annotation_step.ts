/**
 * Traced steps that set one annotation each: there may be thousands of them, so the specs around each are made only where
 * somebody asks.
 *
 * @module
 */

import type { Spec } from "../oci/spec.ts";
import { annotate } from "../sandbox/spec.ts";
import type { Step } from "../sandbox/step.ts";

/** A step that sets one annotation and nothing else. */
export type OneAnnotation = Step & Required<Pick<Step, "annotation">>;

/** Whether a step sets one annotation and nothing else. */
export function setsAnnotation(step: Step): step is OneAnnotation {
  return step.annotation !== undefined;
}

/** The specs between steps of which each sets one annotation. */
class Run {
  readonly #base: Spec;
  readonly #entries: OneAnnotation["annotation"][];
  /** For each number of steps the number of those up to the last that changed something. */
  readonly #changed: number[] = [0];
  readonly #specs = new Map<number, Spec>();

  constructor(base: Spec, steps: readonly OneAnnotation[]) {
    this.#base = base;
    this.#entries = steps.map(({ annotation }) => annotation);
  }

  /** Tells what the annotation of a step was before it; must be asked for one step after the other. */
  follow(values: Map<string, string>, index: number): string | undefined {
    const [key, value] = this.#entries[index]!;
    const before = values.get(key);
    values.set(key, value);
    this.#changed.push(before === value ? this.#changed.at(-1)! : index + 1);
    return before;
  }

  /** The spec after the first steps, the same reference each time. */
  after(count: number): Spec {
    const changed = this.#changed[count]!;
    const known = this.#specs.get(changed);
    if (known !== undefined) return known;
    const spec = annotate(this.#base, this.#entries.slice(0, changed));
    this.#specs.set(changed, spec);
    return spec;
  }
}

/** A step that sets one annotation, and what it did. */
export class AnnotationStep {
  /** The step. */
  readonly step: OneAnnotation;
  readonly #run: Run;
  readonly #index: number;
  readonly #from: string | undefined;
  readonly #isFirst: boolean;

  private constructor(step: OneAnnotation, run: Run, index: number, from: string | undefined, isFirst: boolean) {
    this.step = step;
    this.#run = run;
    this.#index = index;
    this.#from = from;
    this.#isFirst = isFirst;
  }

  /**
   * Traces steps that follow each other.
   *
   * @param base The spec before them.
   * @param steps The steps.
   * @returns Each of them, traced, and the spec after the last.
   */
  static trace(base: Spec, steps: readonly OneAnnotation[]): readonly [steps: readonly AnnotationStep[], after: Spec] {
    const run = new Run(base, steps);
    const values = new Map(Object.entries(base.annotations ?? {}));
    const traced = steps.map((step, index) => {
      const isFirst = index === 0 && base.annotations === undefined;
      return new AnnotationStep(step, run, index, run.follow(values, index), isFirst);
    });
    return [traced, run.after(steps.length)];
  }

  /** The spec before it. */
  get before(): Spec {
    return this.#run.after(this.#index);
  }

  /** The spec after it; the same reference when it changed nothing. */
  get after(): Spec {
    return this.#run.after(this.#index + 1);
  }

  /** What of the two specs differs: the one annotation, or all annotations where there were none. */
  get touched(): readonly [before: Spec, after: Spec] {
    const [key, value] = this.step.annotation;
    const annotations = this.#from === undefined ? {} : { [key]: this.#from };
    return [this.#isFirst ? NONE : { ...NONE, annotations }, { ...NONE, annotations: { [key]: value } }];
  }
}

const NONE: Spec = { ociVersion: "" };
