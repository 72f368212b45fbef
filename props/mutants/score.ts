/**
 * The score: which share of the mutants was noticed.
 *
 * @module
 */

import { isNoticed, type Result } from "./mutant.ts";

/** The figures of some mutants. */
export interface Figures {
  /** All of them. */
  readonly mutants: number;
  /** Those that a check noticed by failing. */
  readonly noticed: number;
  /** Those that a check noticed by not ending. */
  readonly endless: number;
  /** Those that no check noticed. */
  readonly survived: number;
  /** Those of the survivors that are explained. */
  readonly explained: number;
  /** Noticed and endless, of all, in percent. */
  readonly score: number;
}

/**
 * Counts results.
 *
 * @param results The results.
 * @param isExplained Whether the survivor is explained.
 * @returns Their figures; the score of nothing is 100.
 */
export function figuresOf(results: readonly Result[], isExplained: (result: Result) => boolean): Figures {
  const endless = results.filter(({ outcome }) => outcome.is === "endless").length;
  const survivors = results.filter((result) => !isNoticed(result));
  const explained = survivors.filter(isExplained).length;
  const noticed = results.length - endless - survivors.length;
  const score = results.length === 0 ? 100 : 100 * (noticed + endless) / results.length;
  return { mutants: results.length, noticed, endless, survived: survivors.length, explained, score };
}

/**
 * Sorts results by a name.
 *
 * @param results The results.
 * @param name The name of a result's group.
 * @returns Each group under its name, names sorted.
 */
export function groupBy(
  results: readonly Result[],
  name: (result: Result) => string,
): ReadonlyMap<string, readonly Result[]> {
  const groups = Map.groupBy(results, name);
  return new Map([...groups].toSorted(([a], [b]) => a < b ? -1 : 1));
}

/** The folder of a result's file. */
export function folderOf({ mutant }: Result): string {
  return mutant.file.slice(0, mutant.file.lastIndexOf("/"));
}
