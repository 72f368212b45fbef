/**
 * The layouts of the last documents, and what is known of documents that look like them.
 *
 * @module
 */

import type { Layout } from "./layout.ts";

/** How many layouts are remembered. */
const MOST_LAYOUTS = 8;

/** A layout, and what is known of documents of it. */
interface Entry<T> {
  readonly layout: Pick<Layout, "textsOf">;
  readonly known: T;
}

/** What was found for a document. */
export interface Found<T> {
  /** What is known of documents that look like it. */
  readonly known: T;
  /** Its texts. */
  readonly texts: readonly string[];
}

/**
 * Layouts, those of the last documents first.
 *
 * @typeParam T What is known of the documents of one.
 */
export class Layouts<T> {
  #entries: readonly Entry<T>[] = [];

  /**
   * Looks for a layout that a document has.
   *
   * @param document The document.
   * @returns What is known; `undefined` when it looks like none of them.
   */
  find(document: unknown): Found<T> | undefined {
    for (const [index, { layout, known }] of this.#entries.entries()) {
      const texts = layout.textsOf(document);
      if (texts === undefined) continue;
      if (index > 0) this.#entries = [this.#entries[index]!, ...this.#entries.toSpliced(index, 1)];
      return { known, texts };
    }
    return undefined;
  }

  /**
   * Remembers a layout; the one that was of use the longest ago goes.
   *
   * @param layout The layout.
   * @param known What is known of documents that look like it.
   */
  add(layout: Entry<T>["layout"], known: T): void {
    this.#entries = [{ layout, known }, ...this.#entries].slice(0, MOST_LAYOUTS);
  }
}
