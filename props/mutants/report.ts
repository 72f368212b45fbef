/**
 * What a run prints: the survivors, and a table of files and directories.
 *
 * @module
 */

import type { Result } from "./run.ts";

/** The longest excerpt of code in a line about a survivor. */
const EXCERPT = 100;

/** The share of mutants that were noticed, in percent. */
export function shareNoticed(results: readonly Result[]): number {
  return 100 * results.filter(({ outcome }) => outcome.is === "noticed").length / Math.max(1, results.length);
}

/** Describes the mutants that no test noticed, a line for each. */
export function survivorLines(results: readonly Result[]): readonly string[] {
  return results.filter(({ outcome }) => outcome.is !== "noticed").map(({ mutant, outcome }) => {
    const { file, line, column, original, replacement } = mutant;
    const what = outcome.is === "unreached" ? "no test passes it" : "not noticed";
    return `${file}:${line}:${column}  ${what}: ${excerpt(original)} → ${excerpt(replacement)}`;
  });
}

/** Counts results: a row for each file, for each directory of `lib`, and for all. */
export function reportLines(results: readonly Result[]): readonly string[] {
  const rows = [
    ...rowsBy(results, ({ mutant }) => mutant.file),
    ...rowsBy(results, ({ mutant }) => `${mutant.file.split("/").slice(0, 2).join("/")}/`),
    ["all", results] as const,
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, some]) => {
    const noticed = some.filter(({ outcome }) => outcome.is === "noticed").length;
    return `${name.padEnd(width)}  ${noticed} of ${some.length} noticed, ${shareNoticed(some).toFixed(1)} %`;
  });
}

function rowsBy(
  results: readonly Result[],
  nameOf: (result: Result) => string,
): readonly (readonly [string, readonly Result[]])[] {
  return Object.entries(Object.groupBy(results, nameOf)).map(([name, some = []]) => [name, some] as const);
}

function excerpt(code: string): string {
  return code.length <= EXCERPT ? code : `${code.slice(0, EXCERPT)}…`;
}
