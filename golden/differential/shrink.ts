/**
 * Walks from a value that shows something to the least one that still does.
 *
 * @module
 */

/** How to shrink. */
export interface ShrinkOptions<T> {
  /** Simpler values, the boldest steps first; none of them leads back. */
  readonly simpler: (value: T) => Iterable<T>;
  /** The index of the first candidate that still shows it, or -1. */
  readonly firstShowing: (candidates: readonly T[]) => Promise<number>;
  /** How many candidates are asked at a time. */
  readonly width: number;
  /** Whether to stop with what there is. */
  readonly isLate: () => boolean;
}

/** Where the walk ended. */
export interface Shrunk<T> {
  /** The least value found. */
  readonly value: T;
  /** How many steps led to it. */
  readonly steps: number;
  /** Whether nothing simpler shows it; false when the time was over before that was known. */
  readonly complete: boolean;
}

/**
 * Shrinks a value. The result does not depend on the width: of the candidates that show it the first is taken.
 *
 * @typeParam T What is shrunk.
 * @param value A value that shows it.
 * @param options How to shrink.
 * @returns Where the walk ended.
 */
export async function shrink<T>(value: T, options: ShrinkOptions<T>): Promise<Shrunk<T>> {
  let best = value;
  for (let steps = 0;; steps++) {
    const next = await nextStep(best, options);
    if (next === "late") return { value: best, steps, complete: false };
    if (next === undefined) return { value: best, steps, complete: true };
    best = next.value;
  }
}

async function nextStep<T>(
  value: T,
  { simpler, firstShowing, width, isLate }: ShrinkOptions<T>,
): Promise<{ readonly value: T } | "late" | undefined> {
  let candidates: T[] = [];
  const ask = async () => {
    const asked = candidates;
    candidates = [];
    const index = asked.length === 0 ? -1 : await firstShowing(asked);
    return index < 0 ? undefined : { value: asked[index]! };
  };
  for (const candidate of simpler(value)) {
    if (isLate()) return "late";
    candidates.push(candidate);
    const found = candidates.length < width ? undefined : await ask();
    if (found !== undefined) return found;
  }
  return await ask();
}
