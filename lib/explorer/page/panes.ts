/**
 * Rows of the lists: steps, lines of the spec, lines of a comparison.
 *
 * @module
 */

import type { DiffLine, DiffView, FindingView, Reasons, StepView } from "../model/types.ts";
import { codeOf } from "./code.ts";
import { type Child, h, link } from "./dom.ts";
import type { Row } from "./list.ts";
import type { Selected } from "./why.ts";

/** A row, and what it selects. */
export interface SelectRow extends Row {
  /** What it selects; absent for one that only divides. */
  readonly selects?: Selected;
}

/** How many equal lines stand around a change. */
const CONTEXT = 3;

const MARKS = { error: "✕", warning: "▲", info: "i" } as const;

function stepRow({ name, changes, reason: { text: note } }: StepView, index: number): SelectRow {
  return {
    key: JSON.stringify([name, changes, note]),
    selects: { kind: "step", index },
    make: () =>
      h(
        "div",
        { class: changes ? "step" : "step idle" },
        h("code", {}, name),
        h("span", { class: "weak" }, note),
      ),
  };
}

/**
 * The steps, and what was left out.
 *
 * @param reasons What the page shows.
 * @returns The default spec, the steps in order, then omissions.
 */
export function stepRows({ origin, steps, omissions }: Reasons): readonly SelectRow[] {
  const divider = (text: string): SelectRow => ({
    key: `divider ${text}`,
    make: () => h("div", { class: "divider" }, text),
  });
  return [
    ...(origin === undefined ? [] : [stepRow(origin, -1)]),
    ...steps.map(stepRow),
    ...(omissions.length === 0 ? [] : [divider("Not in the spec")]),
    ...omissions.map(({ keyed, by, kind, reason }, index): SelectRow => ({
      key: JSON.stringify(["omission", keyed, by, kind, reason.text]),
      selects: { kind: "omission", index },
      make: () =>
        h(
          "div",
          { class: "step omission" },
          h("code", {}, keyed === "" ? by : keyed),
          h("span", { class: "weak" }, kind === "field" ? `no effect: ${reason.text}` : reason.text),
        ),
    })),
  ];
}

/**
 * The lines of the spec.
 *
 * @param lines The lines, formatted.
 * @returns One row for each line.
 */
export function lineRows(lines: readonly string[]): readonly SelectRow[] {
  return lines.map((text, index) => ({
    key: text,
    selects: { kind: "line", index },
    make: () => h("div", { class: "line" }, h("span", { class: "mark", "aria-hidden": "true" }), codeOf(text)),
  }));
}

/**
 * Puts findings at their lines.
 *
 * @param elements The elements of {@linkcode lineRows}.
 * @param findings What lint found.
 */
export function markFindings(elements: readonly HTMLElement[], findings: readonly FindingView[]): void {
  const found = new Map<Element | undefined, FindingView>();
  for (const finding of findings.toReversed()) found.set(elements[finding.line], finding);
  for (const element of elements) {
    const mark = element.firstElementChild as HTMLElement;
    const finding = found.get(element);
    if (finding === undefined && mark.textContent === "") continue;
    mark.className = finding === undefined ? "mark" : `mark ${finding.severity}`;
    mark.title = finding?.summary ?? "";
    mark.textContent = finding === undefined ? "" : MARKS[finding.severity];
  }
}

function diffRow({ sign, text, change }: DiffLine): SelectRow {
  const kind = sign === "+" ? " added" : sign === "-" ? " removed" : "";
  return {
    key: `${sign}${change}${text}`,
    ...(change < 0 ? {} : { selects: { kind: "change", index: change } }),
    make: () =>
      h("div", { class: `line${kind}` }, h("span", { class: "mark" }, sign === " " ? "" : sign), codeOf(text)),
  };
}

/**
 * The lines of a comparison, equal ones only around changes.
 *
 * @param diff The comparison.
 * @returns The rows; a row with dots stands for lines that are left out.
 */
export function diffRows({ lines }: DiffView): readonly SelectRow[] {
  const isNear = lines.map(() => false);
  for (const [index, { sign }] of lines.entries()) {
    if (sign === " ") continue;
    isNear.fill(true, Math.max(0, index - CONTEXT), Math.min(lines.length, index + CONTEXT + 1));
  }
  const rows: SelectRow[] = [];
  let hidden = 0;
  const flush = (): void => {
    const count = hidden;
    if (count > 0) {
      rows.push({
        key: `hidden ${count}`,
        make: () => h("div", { class: "divider" }, `${count} equal ${count === 1 ? "line" : "lines"}`),
      });
    }
    hidden = 0;
  };
  for (const [index, line] of lines.entries()) {
    if (!isNear[index]) {
      hidden++;
      continue;
    }
    flush();
    rows.push(diffRow(line));
  }
  flush();
  return rows;
}

function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

/**
 * What stands above a comparison.
 *
 * @param diff The comparison.
 * @returns How much changes, and what explains it.
 */
export function diffHead({ from, to, changes, refusals, behaviors, error }: DiffView): readonly Child[] {
  if (error !== undefined) return [h("p", { class: "error" }, `No comparison with ${to}: ${error}`)];
  const total = changes.length + refusals.length;
  const title = total === 0
    ? `${from} and ${to} write the same spec`
    : `${from} → ${to}: ${changes.length === 0 ? "" : counted(changes.length, "change")}`;
  return [
    h("p", { class: "title" }, title),
    ...refusals.map((text) => h("p", { class: "error" }, text)),
    ...behaviors.map(({ id, summary, pull }) =>
      h("p", { class: "behavior" }, link(pull, id), h("span", {}, ` ${summary}`))
    ),
  ];
}

/**
 * The list of findings.
 *
 * @param findings What lint found.
 * @param select Shows one.
 * @returns A button for each.
 */
export function findingButtons(findings: readonly FindingView[], select: (index: number) => void): readonly Child[] {
  return findings.map(({ severity, summary }, index) =>
    h(
      "button",
      { type: "button", class: `finding ${severity}`, onclick: () => select(index) },
      h("span", { class: "mark", "aria-hidden": "true" }, MARKS[severity]),
      ` ${summary}`,
    )
  );
}
