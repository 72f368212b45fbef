/**
 * Answers the page's questions, part by part: what a person waits for comes first.
 *
 * @module
 */

import { diffOf } from "./diff.ts";
import { readDocuments } from "./documents.ts";
import { timelineOf } from "./timeline.ts";
import { isPresetName } from "../../cli/preset_name.ts";
import type { RequestDocument } from "../../request/document.ts";
import type { DiffView, Input, Question, Reply } from "./types.ts";
import { chosen, viewOf } from "./view.ts";

/** Lets messages that wait come first. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** What the other release, or the other preset, makes of the same. */
async function compared(document: RequestDocument, release: string, input: Input): Promise<DiffView> {
  if (!isPresetName(input.to)) return diffOf(document, release, input.to);
  const other = await readDocuments({ ...input, preset: input.to, release: "", daemon: "" });
  const later = other.asked[chosen(other.asked, input.subject)]?.document;
  const [problem] = other.problems.filter(({ severity }) => severity === "error");
  if (later !== undefined && problem === undefined) return diffOf(document, release, String(later.release), later);
  const error = problem?.message ?? "the kubelet makes no request";
  return { from: release, to: input.to, changes: [], lines: [], refusals: [], behaviors: [], error };
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
      if (question.kind === "presets") {
        const { presets } = await import("../../presets/presets.ts");
        this.#reply({ kind: "presets", id, names: presets().map(({ name }) => name) });
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
      : await compared(document, view.release, input);
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
