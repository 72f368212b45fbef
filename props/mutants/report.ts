/**
 * What a run tells: a table of files, and the survivors.
 *
 * @module
 */

import type { Result } from "./run.ts";

/** The longest excerpt of code in a line about a survivor. */
const EXCERPT = 100;

/**
 * The share of mutants that were noticed.
 *
 * @param results How they ended.
 * @returns The share in percent; of nothing it is 0.
 */
export function shareNoticed(results: readonly Result[]): number {
  return 100 * results.filter(({ outcome }) => outcome.is === "noticed").length / Math.max(1, results.length);
}

/**
 * Tells results to people.
 *
 * @param results How the mutants ended.
 * @returns Lines of text: the survivors, then a row for each file and one for all.
 */
export function reportLines(results: readonly Result[]): readonly string[] {
  const files = Object.entries(Object.groupBy(results, ({ mutant }) => mutant.file));
  const rows = [...files.map(([file, some = []]) => [file, some] as const), ["all", results] as const];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    ...results.filter(({ outcome }) => outcome.is !== "noticed").map(survivorLine),
    ...rows.map(([name, some]) => {
      const noticed = some.filter(({ outcome }) => outcome.is === "noticed").length;
      return `${name.padEnd(width)}  ${noticed} of ${some.length} noticed, ${shareNoticed(some).toFixed(1)} %`;
    }),
  ];
}

function survivorLine({ mutant, outcome }: Result): string {
  const { file, line, column, original, replacement } = mutant;
  const what = outcome.is === "unreached" ? "no test comes by" : "not noticed";
  return `${file}:${line}:${column}  ${what}: ${excerpt(original)} → ${excerpt(replacement)}`;
}

function excerpt(code: string): string {
  return code.length <= EXCERPT ? code : `${code.slice(0, EXCERPT)}…`;
}
