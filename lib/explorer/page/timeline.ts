/**
 * All releases in a row: at which of them the answer changes.
 *
 * @module
 */

import { groupBy } from "../../group_by.ts";
import type { Moment } from "../model/types.ts";
import { h } from "./dom.ts";

/** How many colours answers have before they are used again. */
const COLOURS = 8;

/** A release as a word for screen readers and tooltips. */
function labelOf({ release, answer, refused }: Moment, before: Moment | undefined): string {
  if (answer < 0) return `${release}: outside the model`;
  const what = refused ? "refused" : "a spec";
  const change = before === undefined ? "" : before.answer === answer ? ", unchanged" : ", changed";
  return `${release}: ${what}${change}`;
}

/** The row of releases. */
export class Timeline {
  readonly #root: HTMLElement;
  readonly #chosen: (release: string, isOther: boolean) => void;
  #moments: readonly Moment[] = [];
  #release = "";
  #to = "";

  /**
   * Takes an element.
   *
   * @param root The element.
   * @param chosen Takes a release; `isOther` for the one to compare with, which Shift chooses.
   */
  constructor(root: HTMLElement, chosen: (release: string, isOther: boolean) => void) {
    this.#root = root;
    this.#chosen = chosen;
    root.addEventListener("click", (event) => {
      const cell = (event.target as Element).closest<HTMLElement>("[data-release]");
      if (cell !== null) chosen(cell.dataset.release!, event.shiftKey);
    });
    root.addEventListener("keydown", (event) => this.#key(event));
  }

  #key(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const cells = [...this.#root.querySelectorAll<HTMLElement>("[data-release]")];
    const at = cells.indexOf(document.activeElement as HTMLElement);
    const next = cells[Math.max(0, Math.min(cells.length - 1, at + step))];
    next?.focus();
    if (next !== undefined) this.#chosen(next.dataset.release!, event.shiftKey);
  }

  /**
   * Shows the answers.
   *
   * @param moments The releases.
   */
  show(moments: readonly Moment[]): void {
    if (JSON.stringify(moments) === JSON.stringify(this.#moments)) return;
    this.#moments = moments;
    const hadFocus = (document.activeElement as HTMLElement | null)?.dataset?.release;
    const branches = groupBy(moments, ({ branch }) => branch);
    this.#root.replaceChildren(...[...branches].map(([branch, releases]) =>
      h(
        "div",
        { class: "branch" },
        h("span", { class: "branch-name", "aria-hidden": "true" }, branch),
        h("div", { class: "cells" }, ...releases.map((moment, index) => this.#cell(moment, releases[index - 1]))),
      )
    ));
    this.mark(this.#release, this.#to);
    if (hadFocus !== undefined) {
      this.#root.querySelector<HTMLElement>(`[data-release="${CSS.escape(hadFocus)}"]`)?.focus();
    }
  }

  #cell(moment: Moment, before: Moment | undefined): HTMLElement {
    const { release, answer, refused } = moment;
    const label = labelOf(moment, before);
    const kind = answer < 0 ? "none" : refused ? "refused" : `c${answer % COLOURS}`;
    const isNew = before !== undefined && before.answer !== answer;
    return h("button", {
      type: "button",
      role: "radio",
      class: `cell ${kind}${isNew ? " new" : ""}`,
      "data-release": release,
      "aria-label": label,
      "aria-checked": "false",
      tabindex: "-1",
      title: label,
    });
  }

  /**
   * Marks the chosen releases.
   *
   * @param release The release that answers.
   * @param to The one to compare with.
   */
  mark(release: string, to: string): void {
    [this.#release, this.#to] = [release, to];
    let stop: HTMLElement | undefined;
    for (const cell of this.#root.querySelectorAll<HTMLElement>("[data-release]")) {
      const isHere = cell.dataset.release === release;
      if (isHere) stop = cell;
      cell.setAttribute("aria-checked", String(isHere));
      cell.classList.toggle("other", cell.dataset.release === to);
      cell.tabIndex = isHere ? 0 : -1;
    }
    if (stop !== undefined) this.#center(stop);
    else {
      const first = this.#root.querySelector<HTMLElement>("[data-release]");
      if (first !== null) first.tabIndex = 0;
    }
  }

  /** Scrolls to a release where not all of them fit. */
  #center(cell: HTMLElement): void {
    const [outer, inner] = [this.#root.getBoundingClientRect(), cell.getBoundingClientRect()];
    if (inner.left >= outer.left && inner.right <= outer.right) return;
    this.#root.scrollLeft += inner.left - outer.left - outer.width / 2;
  }
}
