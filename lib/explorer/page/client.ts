/**
 * The page's side of the worker.
 *
 * @module
 */

import type { Input, LookupView, Question, Reply } from "../model/types.ts";

/** The model in its worker. */
export class Client {
  readonly #worker: Worker;
  readonly #take: (reply: Reply) => void;
  readonly #lookups = new Map<number, (lookup: LookupView) => void>();
  #presets: ((names: readonly string[]) => void) | undefined;
  #id = 0;
  #newest = 0;
  #busy = false;
  #waiting: Input | undefined;

  /**
   * Starts the worker.
   *
   * @param take Takes the parts of the answer to the newest input.
   */
  constructor(take: (reply: Reply) => void) {
    this.#take = take;
    this.#worker = new Worker(new URL("./worker.js", document.baseURI), { type: "module" });
    this.#worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#received(data);
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.#take({ kind: "fault", id: this.#newest, message: event.message || "The model could not be loaded" });
    };
  }

  /**
   * Asks for an input; what was asked before and is not answered yet is dropped.
   *
   * @param input What to answer.
   */
  ask(input: Input): void {
    if (this.#busy) {
      this.#waiting = input;
      return;
    }
    this.#busy = true;
    this.#newest = ++this.#id;
    this.#post({ kind: "input", id: this.#newest, input });
  }

  /**
   * Looks an error's text up.
   *
   * @param text The text.
   * @returns The rules that match.
   */
  lookup(text: string): Promise<LookupView> {
    const id = ++this.#id;
    return new Promise((resolve) => {
      this.#lookups.set(id, resolve);
      this.#post({ kind: "lookup", id, text });
    });
  }

  /** The names of the presets. */
  presets(): Promise<readonly string[]> {
    const id = ++this.#id;
    return new Promise((resolve) => {
      this.#presets = resolve;
      this.#post({ kind: "presets", id });
    });
  }

  #post(question: Question): void {
    this.#worker.postMessage(question);
  }

  #received(reply: Reply): void {
    if (reply.kind === "lookup") {
      this.#lookups.get(reply.id)?.(reply.lookup);
      this.#lookups.delete(reply.id);
      return;
    }
    if (reply.kind === "presets") return this.#presets?.(reply.names);
    if (reply.kind === "view" || reply.kind === "fault") this.#busy = false;
    if (reply.id === this.#newest) this.#take(reply);
    const { kind } = reply;
    // The parts behind the view are for a text that has been overtaken.
    if ((kind === "view" || kind === "fault") && this.#waiting !== undefined) {
      const input = this.#waiting;
      this.#waiting = undefined;
      this.ask(input);
    }
  }
}
