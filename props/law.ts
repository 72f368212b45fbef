/**
 * Laws: the only caller of `fc.assert`.
 *
 * @module
 */

import fc from "fast-check";

/** The seed of a plain run; a long run takes a fresh one. */
const SEED = 20230719;

function setting(name: string, fallback: number): number {
  const text = Deno.env.get(name);
  if (text === undefined || text === "") return fallback;
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new TypeError(`Cannot read ${name}=${text}: it is no integer`);
  return value;
}

/** Freezes a value and everything in it, so that a law sees every mutation of its input. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const key of Reflect.ownKeys(value)) deepFreeze(Reflect.get(value, key));
  }
  return value;
}

/** How a law is run. */
export interface LawOptions<T> {
  /** How many requests are tried. Default: 50, or what `CRI_SPEC_RUNS` tells. */
  readonly runs?: number;
  /** Inputs that are tried first: counterexamples of the past. */
  readonly examples?: readonly T[];
}

/**
 * States a law and tests it. The inputs are frozen, deeply.
 *
 * `CRI_SPEC_SEED` and `CRI_SPEC_RUNS` set seed and run count; a failure prints both.
 *
 * @param sentence The law, a sentence about containerd.
 * @param arbitrary What it is about.
 * @param holds The claim: throws, or returns `false`, when it does not hold.
 * @param options How it is run.
 */
export function law<T>(
  sentence: string,
  arbitrary: fc.Arbitrary<T>,
  holds: (input: T) => boolean | void,
  options: LawOptions<T> = {},
): void {
  Deno.test(sentence, () => {
    fc.assert(fc.property(arbitrary, (input) => holds(deepFreeze(input))), parametersOf(sentence, options));
  });
}

/**
 * States a law about something that takes its time, and tests it as {@linkcode law} does.
 *
 * @param sentence The law.
 * @param arbitrary What it is about.
 * @param holds The claim: rejects, or resolves to `false`, when it does not hold.
 * @param options How it is run.
 */
export function asyncLaw<T>(
  sentence: string,
  arbitrary: fc.Arbitrary<T>,
  holds: (input: T) => Promise<boolean | void>,
  options: LawOptions<T> = {},
): void {
  Deno.test(sentence, async () => {
    const property = fc.asyncProperty(arbitrary, (input) => holds(deepFreeze(input)));
    await fc.assert(property, parametersOf(sentence, options));
  });
}

function parametersOf<T>(sentence: string, options: LawOptions<T>): fc.Parameters<[T]> {
  const seed = setting("CRI_SPEC_SEED", SEED);
  const numRuns = setting("CRI_SPEC_RUNS", options.runs ?? 50);
  const examples = (options.examples ?? []).map((example): [T] => [example]);
  const report = (details: fc.RunDetails<[T]>): void => {
    if (!details.failed) return;
    const replay = `replay: CRI_SPEC_SEED=${seed} CRI_SPEC_RUNS=${numRuns} deno task props --filter ${
      JSON.stringify(sentence)
    }`;
    throw new Error(`${fc.defaultReportMessage(details)}\n${replay}`, { cause: details.errorInstance });
  };
  return { seed, numRuns, examples, reporter: report };
}
