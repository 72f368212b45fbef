/**
 * What a run tells: a table of files and folders, the survivors, and what is wrong with the list of explained ones.
 *
 * @module
 */

import type { Explanations } from "./explained.ts";
import { isNoticed, type Result } from "./mutant.ts";
import { type Figures, figuresOf, folderOf, groupBy } from "./score.ts";

/** The result of a whole run. */
export interface Report {
  /** How the mutants ended. */
  readonly results: readonly Result[];
  /** What the list of explained survivors says of them. */
  readonly explanations: Explanations;
  /** The share that must be noticed in every folder, in percent. */
  readonly threshold: number;
  /** Whether only some of the mutants were tried, chosen at random. */
  readonly isSample: boolean;
}

const COLUMNS = ["mutants", "noticed", "endless", "survived", "explained", "score"] as const;

/** The longest excerpt of code in a line about a survivor. */
const EXCERPT = 100;

/** The figures of each folder. */
export function folderFigures({ results, explanations }: Report): ReadonlyMap<string, Figures> {
  return tableOf(results, explanations, folderOf);
}

function tableOf(
  results: readonly Result[],
  { reasonOf }: Explanations,
  name: (result: Result) => string,
): ReadonlyMap<string, Figures> {
  const isExplained = ({ mutant }: Result) => reasonOf(mutant) !== undefined;
  return new Map([...groupBy(results, name)].map(([key, group]) => [key, figuresOf(group, isExplained)]));
}

/** How many standard errors a sample may lie below the threshold: by chance one of forty does. */
const STANDARD_ERRORS = 2;

/** What does not reach the threshold: folders, or a whole sample that is too low to come from code that does. */
function tooLow(report: Report): readonly string[] {
  const { results, explanations, threshold, isSample } = report;
  if (!isSample) return [...folderFigures(report)].filter(([, { score }]) => score < threshold).map(([name]) => name);
  const figures = tableOf(results, explanations, () => "the sample");
  return [...figures].flatMap(([name, { score, mutants }]) => {
    const error = Math.sqrt(threshold * (100 - threshold) / mutants);
    return score < threshold - STANDARD_ERRORS * error ? [name] : [];
  });
}

/**
 * Whether the run is a pass: every folder reaches the threshold, and the list of explained survivors is right. Of a sample the
 * whole counts, for a folder has few of it, and may be as low as chance makes it.
 */
export function isPass(report: Report): boolean {
  return tooLow(report).length === 0 && report.explanations.stale.length === 0;
}

/**
 * Tells a report to people.
 *
 * @param report The report.
 * @returns Lines of text.
 */
export function reportLines(report: Report): readonly string[] {
  const { results, explanations, threshold } = report;
  const files = tableOf(results, explanations, ({ mutant }) => mutant.file);
  const folders = folderFigures(report);
  return [
    ...tableLines([...files, ...folders, ...tableOf(results, explanations, () => "all")]),
    ...survivorLines(report),
    ...explanations.stale.map((line) => `\n${line}`),
    ...tooLow(report).map((name) => `\n${name} is below ${threshold} %`),
  ];
}

function tableLines(rows: readonly (readonly [name: string, figures: Figures])[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  const cell = (figures: Figures, column: typeof COLUMNS[number]) =>
    (column === "score" ? `${figures.score.toFixed(1)} %` : String(figures[column])).padStart(column.length + 3);
  return [
    `${" ".repeat(width)}${COLUMNS.map((column) => column.padStart(column.length + 3)).join("")}`,
    ...rows.map(([name, figures]) => `${name.padEnd(width)}${COLUMNS.map((column) => cell(figures, column)).join("")}`),
  ];
}

function survivorLines({ results, explanations }: Report): readonly string[] {
  const survivors = results.filter((result) => !isNoticed(result));
  return survivors.flatMap(({ mutant, outcome }) => {
    const { file, line, column, original, replacement } = mutant;
    const reason = explanations.reasonOf(mutant) ?? (outcome.is === "unreached" ? "no check comes by it" : undefined);
    const change = `${excerpt(original)} → ${excerpt(replacement)}`;
    return [`\n${file}:${line}:${column}  ${change}`, ...(reason === undefined ? [] : [`    ${reason}`])];
  });
}

function excerpt(code: string): string {
  return code.length <= EXCERPT ? code : `${code.slice(0, EXCERPT)}…`;
}

/**
 * Tells a report to machines.
 *
 * @param report The report.
 * @returns A JSON document with a line break at its end.
 */
export function reportJson(report: Report): string {
  const { results, explanations, threshold } = report;
  const document = {
    threshold,
    pass: isPass(report),
    folders: Object.fromEntries(folderFigures(report)),
    stale: explanations.stale,
    mutants: results.map(({ mutant: { id: _, ...mutant }, outcome }) => ({
      ...mutant,
      outcome,
      reason: explanations.reasonOf({ id: _, ...mutant }),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
