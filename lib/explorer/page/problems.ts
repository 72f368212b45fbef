/**
 * What is wrong with the texts, and what was assumed.
 *
 * @module
 */

import type { Pane, Problem } from "../model/types.ts";
import { byId, h } from "./dom.ts";

/** How many problems are listed. */
const MOST_PROBLEMS = 20;

/**
 * Lists problems.
 *
 * @param problems The problems.
 * @param labels What the texts are called.
 * @param goTo Goes to one.
 */
export function showProblems(
  problems: readonly Problem[],
  labels: Readonly<Record<Pane, string>>,
  goTo: (problem: Problem) => void,
): void {
  byId("problems").replaceChildren(
    ...problems.slice(0, MOST_PROBLEMS).map((problem) => {
      const { pane, line, severity, message, hint } = problem;
      const place = pane === undefined ? "" : `${labels[pane]}${line === undefined ? "" : `, line ${line}`}: `;
      return h(
        "button",
        { type: "button", class: `problem ${severity}`, onclick: () => goTo(problem) },
        h("span", { class: "weak" }, place),
        message,
        ...(hint === undefined ? [] : [h("span", { class: "weak" }, ` (${hint})`)]),
      );
    }),
  );
}

/**
 * Lists what was assumed.
 *
 * @param notes The assumptions.
 */
export function showNotes(notes: readonly string[]): void {
  byId("notes").hidden = notes.length === 0;
  byId("notes-title").textContent = `${notes.length} ${notes.length === 1 ? "assumption" : "assumptions"}`;
  byId("notes-list").replaceChildren(...notes.map((note) => h("li", {}, note)));
}
