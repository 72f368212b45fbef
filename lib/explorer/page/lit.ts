/**
 * What belongs to a selection: lines of the spec, steps, and places in the texts.
 *
 * @module
 */

import type { DiffView, FindingView, InputView, Range, View } from "../model/types.ts";
import type { List } from "./list.ts";
import type { SelectRow } from "./panes.ts";
import type { Selected } from "./why.ts";

/** What is lit up. */
export interface Lit {
  /** Lines of the spec. */
  readonly lines: ReadonlySet<number>;
  /** Steps. */
  readonly steps: ReadonlySet<number>;
  /** Places in the texts. */
  readonly ranges: readonly Range[];
}

const NOTHING: Lit = { lines: new Set(), steps: new Set(), ranges: [] };

/** The line of the spec that a selection is about; -1 for none, as of what only the other release writes. */
function lineOf(
  { kind, index }: Selected,
  view: View,
  diff: DiffView | undefined,
  findings: readonly FindingView[],
): number {
  if (kind === "line") return index;
  if (kind === "finding") return findings[index]?.line ?? -1;
  const change = diff?.changes[index];
  return change === undefined || change.kind === "added"
    ? -1
    : view.lines.findIndex(({ path }) => path === change.path);
}

function rangesOf(inputs: readonly InputView[]): readonly Range[] {
  return inputs.flatMap(({ range }) => range === undefined ? [] : [range]);
}

/**
 * Finds what belongs to a selection.
 *
 * @param selected The selection.
 * @param view What the page shows.
 * @param diff The comparison, where there is one.
 * @param findings What lint found.
 * @returns What is lit up.
 */
export function litBy(
  selected: Selected | undefined,
  view: View,
  diff: DiffView | undefined,
  findings: readonly FindingView[],
): Lit {
  const { lines, places, steps, omissions, origin } = view;
  switch (selected?.kind) {
    case "line":
    case "change":
    case "finding": {
      const at = lineOf(selected, view, diff, findings);
      const line = lines[at];
      const place = line === undefined ? undefined : places[line.place];
      if (line === undefined || place === undefined) return { ...NOTHING, lines: new Set([at]) };
      const same = lines.flatMap((other, index) => other.place === line.place ? [index] : []);
      return { lines: new Set(same), steps: new Set([place.step]), ranges: rangesOf(place.reason.inputs) };
    }
    case "step": {
      const step = selected.index < 0 ? origin : steps[selected.index];
      return step === undefined
        ? NOTHING
        : { ...NOTHING, lines: new Set(step.lines), ranges: rangesOf(step.reason.inputs) };
    }
    case "omission":
      return { ...NOTHING, ranges: rangesOf(omissions[selected.index]?.reason.inputs ?? []) };
  }
  return NOTHING;
}

/**
 * Lights rows of a list up, and scrolls to the first where the selection is not in the list itself.
 *
 * @param list The list.
 * @param rows Its rows.
 * @param kind What the rows select.
 * @param wanted Which of them are lit up.
 * @param selected The selection.
 * @param isChosen Whether a person chose it, and not only points at it.
 */
export function lightRows(
  list: List,
  rows: readonly SelectRow[],
  kind: "line" | "step",
  wanted: ReadonlySet<number>,
  selected: Selected | undefined,
  isChosen: boolean,
): void {
  const lit: (readonly [number, string])[] = [];
  let [first, isHere] = [-1, false];
  for (const [index, { selects }] of rows.entries()) {
    if (selects !== undefined && selects.kind === selected?.kind && selects.index === selected.index) {
      lit.push([index, "selected"]);
      isHere = true;
    } else if (selects?.kind === kind && wanted.has(selects.index)) {
      if (first < 0) first = index;
      lit.push([index, "lit"]);
    }
  }
  list.light(lit);
  if (isChosen && !isHere && first >= 0) list.scrollTo(first);
}
