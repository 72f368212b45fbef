/**
 * The layouts of the last documents, and what is known of documents that look like them.
 *
 * @module
 */

import type { Template } from "../oci/template.ts";
import type { Layout } from "./layout.ts";

/** How many layouts are remembered, and tried for each document. */
const MOST_LAYOUTS = 8;

/** A layout, and the template of the form that documents of it have. */
interface KnownLayout {
  readonly layout: Pick<Layout, "textsOf">;
  readonly template: Pick<Template, "fill">;
}

/** Layouts, those of the last documents first. */
export class Layouts {
  #known: readonly KnownLayout[] = [];

  /**
   * Encodes a document that looks like one before.
   *
   * @param document The document.
   * @returns The bytes of its spec; `undefined` when it looks like none.
   */
  encode(document: unknown): Uint8Array | undefined {
    for (let index = 0; index < this.#known.length; index++) {
      const { layout, template } = this.#known[index]!;
      const texts = layout.textsOf(document);
      if (texts === undefined) continue;
      if (index > 0) this.#known = [this.#known[index]!, ...this.#known.toSpliced(index, 1)];
      return template.fill(texts);
    }
    return undefined;
  }

  /**
   * Remembers a layout; the one that was of use the longest ago goes.
   *
   * @param layout The layout.
   * @param template What is known of documents that look like it.
   */
  add(layout: KnownLayout["layout"], template: KnownLayout["template"]): void {
    this.#known = [{ layout, template }, ...this.#known].slice(0, MOST_LAYOUTS);
  }
}
