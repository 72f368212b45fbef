/**
 * The page's side of the worker.
 *
 * @module
 */

import type { Input, LookupView, Menu, Question, Reply } from "../model/types.ts";

/** What belongs to an input: its answer and, when that is asked for, the rest. */
export type Part = Exclude<Reply, { readonly kind: "lookup" | "menu" }>;

/** The model in its worker. */
export class Client {
  readonly #worker: Worker;
  readonly #take: (part: Part) => void;
  readonly #lookups = new Map<number, (lookup: LookupView) => void>();
  readonly #menus = new Map<number, (menu: Menu) => void>();
  #id = 0;
  #newest = 0;
  #isBusy = false;
  #waiting: Input | undefined;

  /**
   * Talks to a worker.
   *
   * @param worker The worker.
   * @param take Takes the parts of the answer to the newest input.
   */
  constructor(worker: Worker, take: (part: Part) => void) {
    this.#worker = worker;
    this.#take = take;
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#received(data);
    worker.onerror = (event) => {
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
    if (this.#isBusy) {
      this.#waiting = input;
      return;
    }
    this.#isBusy = true;
    this.#newest = ++this.#id;
    this.#post({ kind: "input", id: this.#newest, input });
  }

  /** Asks for the rest of what was answered last, where nothing newer is asked for. */
  askRest(): void {
    if (!this.#isBusy) this.#post({ kind: "rest", id: this.#newest });
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

  /** What one can choose from. */
  menu(): Promise<Menu> {
    const id = ++this.#id;
    return new Promise((resolve) => {
      this.#menus.set(id, resolve);
      this.#post({ kind: "menu", id });
    });
  }

  #post(question: Question): void {
    this.#worker.postMessage(question);
  }

  #received(reply: Reply): void {
    const { id } = reply;
    if (reply.kind === "lookup") {
      this.#lookups.get(id)?.(reply.lookup);
      this.#lookups.delete(id);
      return;
    }
    if (reply.kind === "menu") {
      this.#menus.get(id)?.(reply.menu);
      this.#menus.delete(id);
      return;
    }
    const isAnswer = reply.kind === "answer" || reply.kind === "fault";
    if (isAnswer) this.#isBusy = false;
    if (id === this.#newest) this.#take(reply);
    if (isAnswer && this.#waiting !== undefined) {
      const input = this.#waiting;
      this.#waiting = undefined;
      this.ask(input);
    }
  }
}
