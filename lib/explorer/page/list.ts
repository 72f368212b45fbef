/**
 * A list in which one goes up and down with the keyboard, points at rows and chooses one.
 *
 * @module
 */

import { alignLines } from "../line_diff.ts";
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
  #elements: readonly HTMLElement[] = [];
  #active: HTMLElement | undefined;
  #activated = 0;
  #lit: readonly (readonly [element: HTMLElement, name: string])[] = [];

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
    const index = row === null ? -1 : this.#elements.indexOf(row);
    return index < 0 ? undefined : index;
  }

  #choose(index: number): void {
    this.activate(index);
    this.#events.chosen(index);
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const last = this.#elements.length - 1;
    const page = Math.max(1, Math.floor(this.#root.clientHeight / 22) - 2);
    const active = this.#active === undefined ? -1 : this.#elements.indexOf(this.#active);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: last,
      Enter: active,
      " ": active,
    };
    const next = Object.hasOwn(moves, event.key) ? moves[event.key]! : undefined;
    if (next === undefined || last < 0) return;
    event.preventDefault();
    this.#choose(Math.max(0, Math.min(last, next)));
  }

  /**
   * Shows other rows. The elements of rows that stay are kept, with what they are lit up by.
   *
   * @param rows The rows.
   */
  show(rows: readonly Row[]): void {
    const [before, elements] = [this.#rows, this.#elements];
    this.#rows = rows;
    if (before.length === rows.length) {
      this.#elements = rows.map((row, index) => {
        const element = elements[index]!;
        if (row.key === before[index]!.key) return element;
        const made = this.#make(row);
        element.replaceWith(made);
        return made;
      });
    } else this.#elements = this.#aligned(before, elements, rows);
    // The keyboard goes on from the same place.
    if (this.#active !== undefined && !this.#active.isConnected) {
      this.activate(Math.min(elements.indexOf(this.#active), rows.length - 1), false);
    }
  }

  /** Keeps the elements of rows that both lists have. */
  #aligned(
    before: readonly Row[],
    elements: readonly HTMLElement[],
    rows: readonly Row[],
  ): readonly HTMLElement[] {
    const next: HTMLElement[] = [];
    let last: HTMLElement | undefined;
    for (const { from, to } of alignLines(before.map(({ key }) => key), rows.map(({ key }) => key))) {
      const known = from < 0 ? undefined : elements[from]!;
      if (to < 0) {
        known!.remove();
        continue;
      }
      const element = known ?? this.#make(rows[to]!);
      if (known === undefined) {
        if (last === undefined) this.#root.prepend(element);
        else last.after(element);
      }
      next.push(element);
      last = element;
    }
    return next;
  }

  #make(row: Row): HTMLElement {
    const element = row.make();
    element.setAttribute("role", "option");
    element.setAttribute("aria-selected", "false");
    return element;
  }

  /**
   * Makes a row the one from which the keyboard goes on.
   *
   * @param index The row; -1 for none.
   * @param isShown Whether the list scrolls to it.
   */
  activate(index: number, isShown = true): void {
    this.#active?.setAttribute("aria-selected", "false");
    this.#active?.removeAttribute("id");
    this.#active = this.#elements[index];
    if (this.#active === undefined) {
      this.#root.removeAttribute("aria-activedescendant");
      return;
    }
    // Each time another id, so that screen readers notice.
    const id = `${this.#root.id}-${++this.#activated}`;
    this.#active.id = id;
    this.#active.setAttribute("aria-selected", "true");
    this.#root.setAttribute("aria-activedescendant", id);
    if (isShown) reveal(this.#root, this.#active);
  }

  /**
   * Lights rows up.
   *
   * @param lit Rows, each with the class that it gets.
   */
  light(lit: readonly (readonly [index: number, name: string])[]): void {
    const next = lit.flatMap(([index, name]) => {
      const element = this.#elements[index];
      return element === undefined ? [] : [[element, name] as const];
    });
    for (const [element, name] of this.#lit) element.classList.remove(name);
    for (const [element, name] of next) element.classList.add(name);
    this.#lit = next;
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

  /** The elements of the rows. */
  get elements(): readonly HTMLElement[] {
    return this.#elements;
  }
}
