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

/** Whether the run is a pass: every folder reaches the threshold, and the list of explained survivors is right. */
export function isPass(report: Report): boolean {
  const low = [...folderFigures(report).values()].some(({ score }) => score < report.threshold);
  return !low && report.explanations.stale.length === 0;
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
  const low = [...folders].filter(([, { score }]) => score < threshold).map(([folder]) => folder);
  return [
    ...tableLines([...files, ...folders, ...tableOf(results, explanations, () => "all")]),
    ...survivorLines(report),
    ...explanations.stale.map((line) => `\n${line}`),
    ...low.map((folder) => `\n${folder} is below ${threshold} %`),
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
