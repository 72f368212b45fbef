/**
 * Answers the page's questions, part by part: what a person waits for comes first.
 *
 * @module
 */

import { diffOf } from "./diff.ts";
import { readDocuments } from "./documents.ts";
import { timelineOf } from "./timeline.ts";
import type { Input, Question, Reply } from "./types.ts";
import { chosen, viewOf } from "./view.ts";

/** Lets messages that wait come first. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** A model that answers one question at a time; a newer input ends the work for an older one. */
export class Model {
  readonly #reply: (reply: Reply) => void;
  #newest = 0;

  /**
   * Starts a model.
   *
   * @param reply Takes each part of an answer.
   */
  constructor(reply: (reply: Reply) => void) {
    this.#reply = reply;
  }

  /**
   * Answers a question.
   *
   * @param question What is asked.
   */
  async ask(question: Question): Promise<void> {
    const { id } = question;
    try {
      if (question.kind === "lookup") {
        const { lookup } = await import("./checks.ts");
        this.#reply({ kind: "lookup", id, lookup: lookup(question.text) });
        return;
      }
      this.#newest = id;
      await this.#answer(id, question.input);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#reply({ kind: "fault", id, message });
    }
  }

  async #answer(id: number, input: Input): Promise<void> {
    const isCurrent = async (): Promise<boolean> => {
      await rest();
      return id === this.#newest;
    };
    const documents = await readDocuments(input);
    const view = await viewOf(documents, input.subject);
    this.#reply({ kind: "view", id, view });
    const document = documents.asked[chosen(documents.asked, input.subject)]?.document;
    const diff = document === undefined || input.to === "" || view.release === ""
      ? undefined
      : diffOf(document, view.release, input.to);
    this.#reply({ kind: "diff", id, diff });
    if (!await isCurrent()) return;
    const { checksOf } = await import("./checks.ts");
    if (!await isCurrent()) return;
    this.#reply({ kind: "checks", id, checks: await checksOf(documents, input, view) });
    if (document === undefined) return this.#reply({ kind: "timeline", id, moments: [] });
    const moments = await timelineOf(document, isCurrent);
    if (moments !== undefined) this.#reply({ kind: "timeline", id, moments });
  }
}
