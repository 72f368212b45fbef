/**
 * A list in which one goes up and down with the keyboard, points at rows and chooses one.
 *
 * @module
 */

import { reveal } from "./dom.ts";

/** What the page does with a list's events. */
export interface ListEvents {
  /** A row is pointed at, or none. */
  readonly hovered: (index: number | undefined) => void;
  /** A row was chosen, with the keyboard or a click. */
  readonly chosen: (index: number) => void;
}

/** What a row has to be remade for. */
export interface Row {
  /** Rows with equal keys look the same. */
  readonly key: string;
  /** Makes the row's element. */
  readonly make: () => HTMLElement;
}

/** A list of rows: an element with the role `listbox`. */
export class List {
  readonly #root: HTMLElement;
  readonly #events: ListEvents;
  #rows: readonly Row[] = [];
  #elements: HTMLElement[] = [];
  #active = -1;
  #lit: readonly [index: number, name: string][] = [];

  /**
   * Takes an element.
   *
   * @param root The element; it scrolls.
   * @param events What the page does.
   */
  constructor(root: HTMLElement, events: ListEvents) {
    this.#root = root;
    this.#events = events;
    root.addEventListener("pointermove", (event) => {
      if (event.pointerType === "mouse") events.hovered(this.#indexOf(event));
    });
    root.addEventListener("pointerleave", () => events.hovered(undefined));
    root.addEventListener("click", (event) => {
      const index = this.#indexOf(event);
      if (index !== undefined) this.#choose(index);
    });
    root.addEventListener("keydown", (event) => this.#key(event));
  }

  #indexOf(event: Event): number | undefined {
    const row = (event.target as Element).closest<HTMLElement>("[role=option]");
    return row === null || !this.#root.contains(row) ? undefined : Number(row.dataset.index);
  }

  #choose(index: number): void {
    this.activate(index);
    this.#events.chosen(index);
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const last = this.#elements.length - 1;
    const page = Math.max(1, Math.floor(this.#root.clientHeight / 22) - 2);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: this.#active + 1,
      ArrowUp: this.#active - 1,
      PageDown: this.#active + page,
      PageUp: this.#active - page,
      Home: 0,
      End: last,
      Enter: this.#active,
      " ": this.#active,
    };
    const next = Object.hasOwn(moves, event.key) ? moves[event.key]! : undefined;
    if (next === undefined || last < 0) return;
    event.preventDefault();
    this.#choose(Math.max(0, Math.min(last, next)));
  }

  /**
   * Shows other rows; those that look the same at the list's start and end stay.
   *
   * @param rows The rows.
   */
  show(rows: readonly Row[]): void {
    const before = this.#rows;
    this.light([]);
    let start = 0;
    while (start < before.length && start < rows.length && before[start]!.key === rows[start]!.key) start++;
    let [end, endBefore] = [rows.length, before.length];
    while (end > start && endBefore > start && before[endBefore - 1]!.key === rows[end - 1]!.key) {
      end--;
      endBefore--;
    }
    const made = rows.slice(start, end).map((row) => row.make());
    for (const element of this.#elements.slice(start, endBefore)) element.remove();
    const next = this.#elements[endBefore];
    if (next === undefined) this.#root.append(...made);
    else next.before(...made);
    this.#elements.splice(start, endBefore - start, ...made);
    this.#rows = rows;
    for (let index = start; index < this.#elements.length; index++) {
      const element = this.#elements[index]!;
      element.setAttribute("role", "option");
      element.id = `${this.#root.id}-${index}`;
      element.dataset.index = String(index);
    }
    const active = Math.min(this.#active, rows.length - 1);
    this.#active = -1;
    this.activate(active, false);
  }

  /**
   * Makes a row the one from which the keyboard goes on.
   *
   * @param index The row; -1 for none.
   * @param isShown Whether the list scrolls to it.
   */
  activate(index: number, isShown = true): void {
    for (const element of this.#root.querySelectorAll('[aria-selected="true"]')) {
      element.setAttribute("aria-selected", "false");
    }
    this.#active = index;
    const element = this.#elements[index];
    if (element === undefined) {
      this.#root.removeAttribute("aria-activedescendant");
      return;
    }
    element.setAttribute("aria-selected", "true");
    this.#root.setAttribute("aria-activedescendant", element.id);
    if (isShown) reveal(this.#root, element);
  }

  /**
   * Lights rows up.
   *
   * @param lit Rows, each with the class that it gets.
   */
  light(lit: readonly (readonly [index: number, name: string])[]): void {
    for (const [index, name] of this.#lit) this.#elements[index]?.classList.remove(name);
    this.#lit = lit.map(([index, name]) => [index, name]);
    for (const [index, name] of lit) this.#elements[index]?.classList.add(name);
  }

  /**
   * Scrolls to a row.
   *
   * @param index The row.
   */
  scrollTo(index: number): void {
    const element = this.#elements[index];
    if (element !== undefined) reveal(this.#root, element);
  }

  /** How many rows there are. */
  get length(): number {
    return this.#rows.length;
  }
}
