/**
 * An earlier report, taken up again: what was noticed then counts as noticed, and only the rest is tried.
 *
 * @module
 */

import { keyOf, type Mutant, type MutantKey, type Outcome, type Result } from "./mutant.ts";

/** How mutants ended in an earlier run, by {@linkcode keyOf}. */
export type Earlier = ReadonlyMap<string, Outcome>;

/** A report that cannot be taken up. */
export class EarlierError extends Error {}

/**
 * Reads a report.
 *
 * @param text Its JSON, as `reportJson` writes it.
 * @returns How its mutants ended.
 * @throws {EarlierError} When it is no such report.
 */
export function parseEarlier(text: string): Earlier {
  try {
    const { mutants } = JSON.parse(text) as {
      readonly mutants: readonly (MutantKey & { readonly outcome: Outcome })[];
    };
    return new Map(mutants.map((entry) => [keyOf(entry), entry.outcome]));
  } catch (error) {
    throw new EarlierError(`Cannot read the earlier report: ${(error as Error).message}`);
  }
}

/**
 * What need not be tried again. Of a change that a file has at more places now, or at fewer, nobody knows which it was then.
 *
 * @param earlier The earlier report.
 * @param mutants The mutants of this run.
 * @returns Those that were noticed then, with how they ended.
 */
export function takenOver(earlier: Earlier, mutants: readonly Mutant[]): readonly Result[] {
  const alike = Map.groupBy(mutants, (mutant) => keyOf({ ...mutant, occurrence: 0 }));
  return [...alike.values()].flatMap((group) => {
    const next = keyOf({ ...group[0]!, occurrence: group.length + 1 });
    const isSame = !earlier.has(next) && group.every((mutant) => earlier.has(keyOf(mutant)));
    return isSame ? group.flatMap((mutant) => noticedThen(earlier, mutant)) : [];
  });
}

function noticedThen(earlier: Earlier, mutant: Mutant): readonly Result[] {
  const outcome = earlier.get(keyOf(mutant))!;
  return "by" in outcome ? [{ mutant, outcome }] : [];
}
