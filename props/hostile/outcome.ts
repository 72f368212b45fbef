/**
 * What became of an input: a value or a `CriSpecError`, and nothing else.
 *
 * @module
 */

import process from "node:process";
import { CriSpecError, ERROR_KINDS } from "../../mod.ts";

/** How long one call may take, in milliseconds of this process on a processor: what else runs on the machine does not count. */
export const MOST_MS = 1000;

/** The milliseconds that this process has had a processor. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The input broke a rule; its message tells which. */
export class Broken extends Error {
  override readonly name = "Broken";
}

/** Claims something about an input. */
export function claim(isTrue: boolean, otherwise: string): asserts isTrue {
  if (!isTrue) throw new Broken(otherwise);
}

const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Error.prototype];
const MEMBERS = PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length);

/** Counts and times calls. */
export class Calls {
  /** How often each outcome was seen: `value`, or the code of an error. */
  readonly counts: Map<string, number> = new Map();
  /** The slowest call: milliseconds and what was called. */
  slowest: readonly [ms: number, what: string] = [0, "nothing"];
  /** The slowest call of the input at hand. */
  slow: readonly [ms: number, what: string] = [0, "nothing"];

  /**
   * Calls a function.
   *
   * @param what What is called, for people.
   * @param use Calls it, and tells its value as text.
   * @returns `= ` and the text, or `! ` and the error.
   * @throws {Broken} When it throws anything else, changes a prototype, or an error is not as errors are.
   */
  outcome(what: string, use: () => string): string {
    const start = cpuMs();
    return this.#note(what, start, told(what, use));
  }

  /**
   * As {@linkcode outcome}, of a function that answers later.
   *
   * @param what What is called, for people.
   * @param use Calls it, and tells its value as text.
   * @returns `= ` and the text, or `! ` and the error.
   * @throws {Broken} As that does.
   */
  async outcomeLater(what: string, use: () => Promise<string>): Promise<string> {
    const start = cpuMs();
    return this.#note(what, start, await use().then(valueTold, (error: unknown) => errorTold(what, error)));
  }

  #note(what: string, start: number, [kind, text]: Told): string {
    const ms = cpuMs() - start;
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
    if (ms > this.slow[0]) this.slow = [ms, what];
    for (const [index, prototype] of PROTOTYPES.entries()) {
      claim(Reflect.ownKeys(prototype).length === MEMBERS[index], `${what} changes a prototype`);
    }
    return text;
  }
}

/** What is counted of an outcome, and its text. */
type Told = readonly [kind: string, text: string];

function told(what: string, use: () => string): Told {
  try {
    return valueTold(use());
  } catch (error) {
    return errorTold(what, error);
  }
}

function valueTold(text: string): Told {
  return ["value", `= ${text}`];
}

function errorTold(what: string, error: unknown): Told {
  if (error instanceof Broken) throw error;
  if (!(error instanceof CriSpecError)) throw new Broken(`${what} throws ${shown(error)}`);
  const { code, message, path, hint } = error;
  claim(Object.hasOwn(ERROR_KINDS, code), `${what}: the code ${String(code)} is unknown`);
  claim(typeof message === "string" && message !== "", `${what}: the error has no message`);
  claim(path === "" || (typeof path === "string" && path.startsWith("/")), `${what}: ${String(path)} is no pointer`);
  claim(hint === undefined || typeof hint === "string", `${what}: the hint is no text`);
  return [code, `! ${JSON.stringify(error.toJSON())}`];
}

function shown(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}`.slice(0, 1500) : typeof error;
}

/** A value as text, with integers of any size. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, (_, item) => typeof item === "bigint" ? `${item}n` : item) ?? "undefined";
}

/** A text's length and FNV-1a hash: what is kept of an outcome. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${text.length}:${hash >>> 0}`;
}
