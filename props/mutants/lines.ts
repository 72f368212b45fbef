/**
 * Messages between the driver and its runners: JSON, a message a line.
 *
 * @module
 */

/** What a runner is told to do. */
export type Order =
  /** Run every check without a mutant and tell what each comes by. */
  | { readonly do: "survey" }
  /** Run checks with a mutant until one notices it. */
  | {
    readonly do: "try";
    /** Whether the mutant is on while a check's code is loaded, too, if it is not loaded yet. */
    readonly early: boolean;
    /** The mutant. */
    readonly mutant: string;
    /** The checks, in this order. */
    readonly checks: readonly string[];
    /** How often a check may pass the mutant. */
    readonly limit: number;
  };

/** How often each mutant was passed. */
export type Passes = readonly (readonly [id: string, count: number])[];

/** What a runner tells. */
export type News =
  /** It is about to run a check; not told for every one. */
  | { readonly is: "running"; readonly check: string }
  /** What loading came by: of a test file, or of the changed files themselves. */
  | { readonly is: "loaded"; readonly file: string | undefined; readonly passes: Passes }
  /** A check that passes without a mutant: how long it takes, what it comes by, and what of that only for the first time. */
  | {
    readonly is: "surveyed";
    readonly check: string;
    readonly milliseconds: number;
    readonly passes: Passes;
    readonly once: readonly string[];
  }
  /** A check that fails without a mutant. */
  | { readonly is: "broken"; readonly check: string; readonly error: string }
  /** Every check was surveyed. */
  | { readonly is: "done" }
  /** A check noticed the mutant; `clean` when it passes again with the mutant off. */
  | { readonly is: "noticed"; readonly by: string; readonly endless: boolean; readonly clean: boolean }
  /** No check noticed the mutant. */
  | { readonly is: "survived" };

/**
 * Reads messages.
 *
 * @typeParam T What they are.
 * @param stream The stream that they come on.
 * @returns One after the other.
 */
export async function* readLines<T>(stream: ReadableStream<Uint8Array>): AsyncGenerator<T> {
  let rest = "";
  const decoder = new TextDecoder();
  for await (const bytes of stream) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
    rest = lines.pop()!;
    for (const line of lines) yield JSON.parse(line) as T;
  }
}

/** A message as a line of bytes. */
export function toLine(message: Order | News): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(message)}\n`);
}
