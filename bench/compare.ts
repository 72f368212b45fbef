/**
 * Compares two reports: which ratios became worse.
 *
 * `deno task bench:compare before.json after.json` ends with 1 when one did.
 *
 * @module
 */

import type { Report, Row } from "./report.ts";

/** What a ratio may be worse by before it is told: noise of a machine that does other things as well. */
export const TOLERANCE = 1.25;

/** A ratio in two reports. */
export interface Comparison {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly isWorse: boolean;
}

function compared(name: string, before: number, after: number): Comparison {
  return { name, before, after, isWorse: after > before * TOLERANCE };
}

function nameOf({ group, name }: Row): string {
  return `${group}: ${name}`;
}

/**
 * Compares what two reports have in common.
 *
 * @param before The older report.
 * @param after The newer one.
 * @returns Every ratio of both, those that became worse first.
 */
export function compareReports(before: Report, after: Report): readonly Comparison[] {
  const old = new Map(before.rows.map((row) => [nameOf(row), row.ratio]));
  const rows = after.rows.flatMap((row) => {
    const ratio = old.get(nameOf(row));
    return ratio === undefined ? [] : [compared(nameOf(row), ratio, row.ratio)];
  });
  const all = [
    ...rows,
    ...after.growth.flatMap(({ kind, factor }) => {
      const series = before.growth.find((one) => one.kind === kind);
      return series === undefined ? [] : [compared(`ten times more ${kind}`, series.factor, factor)];
    }),
    compared(
      "whole process, built",
      before.startUp.built / before.startUp.empty,
      after.startUp.built / after.startUp.empty,
    ),
    compared("bytes of the pure core", before.coreBytes, after.coreBytes),
    compared("bytes of it with prepare", before.preparedBytes, after.preparedBytes),
  ];
  return all.toSorted((a, b) => Number(b.isWorse) - Number(a.isWorse));
}

if (import.meta.main) {
  const [before, after] = Deno.args.map((path): Report => JSON.parse(Deno.readTextFileSync(path)));
  if (before === undefined || after === undefined) {
    console.error("Usage: deno task bench:compare BEFORE.json AFTER.json");
    Deno.exit(2);
  }
  const all = compareReports(before, after);
  for (const { name, before, after, isWorse } of all) {
    console.log(`${isWorse ? "worse" : "     "}  ${before.toFixed(2)} -> ${after.toFixed(2)}  ${name}`);
  }
  if (all.some(({ isWorse }) => isWorse)) Deno.exit(1);
}
