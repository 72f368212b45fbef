/**
 * Notes of a translation on standard error: placeholders, assumptions, fields without effect, events.
 *
 * @module
 */

import type { TranslationNote } from "../../kubernetes/pod_facts.ts";
import { CriSpecError } from "../../error.ts";
import { renderLocation } from "../render/error.ts";
import { locationOf } from "../location.ts";
import { shown } from "../render/printable.ts";
import type { Run } from "../run.ts";
import type { Source } from "../source.ts";

/** How many notes one run prints. */
const MOST_NOTES = 100;
/** How much is printed of a note. */
const MOST_NOTE = 400;

const WORDS: Readonly<Record<TranslationNote["kind"], string>> = {
  assumed: "assumed",
  dropped: "no effect",
  event: "event",
  placeholder: "note",
};

/** Prints notes, each once. */
export class Notes {
  readonly #io: Run | undefined;
  readonly #printed = new Set<string>();

  /** Notes of one run; without streams none is printed. */
  constructor(io: Run | undefined) {
    this.#io = io;
  }

  /** Prints assumptions, one on each line. */
  async assumed(texts: readonly string[]): Promise<void> {
    await this.print(texts.map((message) => ({ kind: "assumed", path: "", message })), undefined);
  }

  /**
   * Prints notes that were not printed yet.
   *
   * @param notes The notes.
   * @param source What their places lead into; places are shown where a field has no effect, and of events.
   */
  async print(notes: readonly TranslationNote[], source: Source | undefined): Promise<void> {
    let text = "";
    for (const { kind, path, message } of notes) {
      if (this.#printed.size > MOST_NOTES) break;
      const place = kind === "dropped" || kind === "event" ? await this.#place(path, source) : "";
      const line = `${WORDS[kind]}: ${shown(message, MOST_NOTE)}${place === "" ? "" : ` (${place})`}\n`;
      if (this.#printed.has(line)) continue;
      this.#printed.add(line);
      text += this.#printed.size > MOST_NOTES ? "…\n" : line;
    }
    if (text !== "") await this.#io?.stderr(new TextEncoder().encode(text));
  }

  async #place(path: string, source: Source | undefined): Promise<string> {
    if (path === "" || source === undefined) return "";
    const { locate } = await import("../source.ts");
    const located = await locate(new CriSpecError("unknown-field", "", { path }), [source]);
    return renderLocation(locationOf(located));
  }
}
