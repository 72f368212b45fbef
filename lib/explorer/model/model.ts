/**
 * Answers the page's questions: the spec first, for that is what a person waits for, and the rest when it is asked for.
 *
 * @module
 */

import { isPresetName } from "../../cli/preset_name.ts";
import type { RequestDocument } from "../../request/document.ts";
import { type Answered, answerOf, chosen } from "./answer.ts";
import { type Documents, readDocuments } from "./documents.ts";
import { TextReader } from "./texts.ts";
import type { Answer, DiffView, Input, Question, Reply } from "./types.ts";

/** What the other release, or the other preset, makes of the same. */
async function compared(document: RequestDocument, release: string, input: Input): Promise<DiffView> {
  const { diffOf } = await import("./diff.ts");
  if (!isPresetName(input.to)) return diffOf(document, release, input.to);
  const other = await readDocuments({ ...input, preset: input.to, release: "", daemon: "" });
  const later = other.asked[chosen(other.asked, input.subject)]?.document;
  const [problem] = other.problems.filter(({ severity }) => severity === "error");
  if (later !== undefined && problem === undefined) return diffOf(document, release, String(later.release), later);
  const error = problem?.message ?? "the kubelet sends no request";
  return { from: release, to: input.to, changes: [], lines: [], refusals: [], behaviors: [], error };
}

/** An input that was answered. */
interface Newest {
  readonly id: number;
  readonly input: Input;
  readonly documents: Documents;
  readonly answered: Answered;
}

/** A model that answers one question at a time; a newer input ends the work for an older one. */
export class Model {
  readonly #reply: (reply: Reply) => void;
  readonly #rest: () => Promise<void>;
  readonly #reader = new TextReader();
  #asked = 0;
  #newest: Newest | undefined;

  /**
   * Starts a model.
   *
   * @param reply Takes each part of an answer.
   * @param rest Lets messages that wait come first.
   */
  constructor(reply: (reply: Reply) => void, rest: () => Promise<void>) {
    this.#reply = reply;
    this.#rest = rest;
  }

  /**
   * Answers a question.
   *
   * @param question What is asked.
   */
  async ask(question: Question): Promise<void> {
    const { id } = question;
    try {
      switch (question.kind) {
        case "input":
          return await this.#answer(id, question.input);
        case "rest":
          return await this.#explain(id);
        case "lookup": {
          const { lookup } = await import("./checks.ts");
          return this.#reply({ kind: "lookup", id, lookup: lookup(question.text) });
        }
        case "menu": {
          const { menu } = await import("./rest.ts");
          return this.#reply({ kind: "menu", id, menu: menu() });
        }
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#reply({ kind: "fault", id, message });
    }
  }

  async #answer(id: number, input: Input): Promise<void> {
    this.#asked = id;
    const documents = await readDocuments(input, this.#reader);
    const answered = await answerOf(documents, input.subject);
    const { document, answer } = answered;
    const isCompared = document !== undefined && answer.release !== "" && input.to !== "";
    const whole: Answer = isCompared ? { ...answer, diff: await compared(document, answer.release, input) } : answer;
    this.#newest = { id, input, documents, answered };
    this.#reply({ kind: "answer", id, answer: whole });
  }

  async #explain(id: number): Promise<void> {
    if (this.#newest?.id !== id) return;
    const { input, documents, answered } = this.#newest;
    const isCurrent = async (): Promise<boolean> => {
      await this.#rest();
      return id === this.#asked;
    };
    const { reasonsOf, timelineOf } = await import("./rest.ts");
    this.#reply({ kind: "reasons", id, reasons: await reasonsOf(documents, answered) });
    const { checksOf } = await import("./checks.ts");
    if (!await isCurrent()) return;
    const checks = await checksOf(documents, input, answered, isCurrent);
    if (checks === undefined) return;
    this.#reply({ kind: "checks", id, checks });
    const { document } = answered;
    if (document === undefined) return this.#reply({ kind: "timeline", id, moments: [] });
    const moments = await timelineOf(document, isCurrent);
    if (moments !== undefined) this.#reply({ kind: "timeline", id, moments });
  }
}
