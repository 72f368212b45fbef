/**
 * Tabs: one is chosen with a click or the arrow keys.
 *
 * @module
 */

import { h } from "./dom.ts";

/** A row of tabs. */
export class Tabs {
  readonly #chosen: (index: number) => void;
  #tabs: readonly HTMLElement[];
  #names: readonly string[] = [];

  /**
   * Takes tabs.
   *
   * @param tabs Elements with the role `tab`; the first is chosen.
   * @param chosen Takes the index of the tab that a person chooses.
   */
  constructor(tabs: readonly HTMLElement[], chosen: (index: number) => void) {
    this.#chosen = chosen;
    this.#tabs = tabs;
    this.#listen();
    this.#mark(0);
  }

  #listen(): void {
    for (const [index, tab] of this.#tabs.entries()) {
      tab.addEventListener("click", () => this.select(index));
      tab.addEventListener("keydown", (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        let next = index;
        do next = (next + step + this.#tabs.length) % this.#tabs.length; while (this.#tabs[next]!.hidden);
        this.select(next);
        this.#tabs[next]?.focus();
      });
    }
  }

  /** The index of the tab that is chosen. */
  get chosen(): number {
    return this.#tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
  }

  #mark(chosen: number): void {
    for (const [index, tab] of this.#tabs.entries()) {
      tab.setAttribute("aria-selected", String(index === chosen));
      tab.tabIndex = index === chosen ? 0 : -1;
    }
  }

  /**
   * Chooses a tab.
   *
   * @param index Which.
   */
  select(index: number): void {
    this.#mark(index);
    this.#chosen(index);
  }

  /**
   * Shows other tabs.
   *
   * @param root The element that holds them.
   * @param names What they say.
   * @param chosen Which is chosen; nobody is told.
   * @param controls The id of what they show.
   */
  show(root: HTMLElement, names: readonly string[], chosen: number, controls: string): void {
    if (JSON.stringify(names) !== JSON.stringify(this.#names)) {
      this.#names = names;
      this.#tabs = names.map((name) => h("button", { type: "button", role: "tab", "aria-controls": controls }, name));
      root.replaceChildren(...this.#tabs);
      this.#listen();
    }
    this.#mark(chosen);
  }
}
