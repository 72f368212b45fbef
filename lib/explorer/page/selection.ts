/**
 * What is selected: found by a place in a text or by its name, and kept when the spec changes.
 *
 * @module
 */

import type { DiffView, Pane, Reasons, View } from "../model/types.ts";
import type { SelectRow } from "./panes.ts";
import type { Selected } from "./why.ts";

/** The row of a list that selects something; -1 for none. */
export function rowOf(rows: readonly SelectRow[], { kind, index }: Selected): number {
  return rows.findIndex(({ selects }) => selects?.kind === kind && selects.index === index);
}

/**
 * Finds what the input at a place of a text decided.
 *
 * @param view What the page shows.
 * @param pane The text.
 * @param at The place.
 * @returns The first line that the narrowest such input decided, and its step; `undefined` for none.
 */
export function decidedBy(
  { places, lines }: Reasons,
  pane: Pane,
  at: number,
): { readonly line: number; readonly step: number } | undefined {
  let best: { readonly size: number; readonly place: number } | undefined;
  for (const [index, { reason }] of places.entries()) {
    for (const { range } of reason.inputs) {
      if (range === undefined || range.pane !== pane || at < range.from || at > range.to) continue;
      const size = range.to - range.from;
      if (best === undefined || size < best.size) best = { size, place: index };
    }
  }
  const line = lines.findIndex(({ place }) => place === best?.place);
  return best === undefined || line < 0 ? undefined : { line, step: places[best.place]!.step };
}

/**
 * Finds a change or a part of the spec by how its name begins.
 *
 * @param name What people call it.
 * @param view What the page shows.
 * @param diff The comparison, where there is one.
 * @returns What selects it; `undefined` where it is not there.
 */
export function selectedFor(name: string, { places, lines }: View, diff: DiffView | undefined): Selected | undefined {
  if (diff !== undefined) {
    const index = diff.changes.findIndex(({ keyed }) => keyed.startsWith(name));
    return index < 0 ? undefined : { kind: "change", index };
  }
  const place = places.findIndex(({ keyed }) => keyed.startsWith(name));
  const index = lines.findIndex((one) => place >= 0 && one.place === place);
  return index < 0 ? undefined : { kind: "line", index };
}

/**
 * Keeps a selection when the spec changes: a line is the one of the same member or element.
 *
 * @param selected What was selected.
 * @param before The reasons before.
 * @param after The reasons now.
 * @param diff The comparison now, where there is one.
 * @returns What is selected now; `undefined` where it is not there any more.
 */
export function sameSelection(
  selected: Selected | undefined,
  before: Reasons,
  after: Reasons,
  diff: DiffView | undefined,
): Selected | undefined {
  switch (selected?.kind) {
    case "line": {
      const path = before.lines[selected.index]?.path;
      const isClosing = before.lines.findIndex((line) => line.path === path) !== selected.index;
      const index = after.lines[isClosing ? "findLastIndex" : "findIndex"]((line) => line.path === path);
      return path === undefined || index < 0 ? undefined : { kind: "line", index };
    }
    case "step":
      return selected.index < after.steps.length ? selected : undefined;
    case "omission":
      return selected.index < after.omissions.length ? selected : undefined;
    case "change":
      return diff?.changes[selected.index] === undefined ? undefined : selected;
  }
  return undefined;
}
