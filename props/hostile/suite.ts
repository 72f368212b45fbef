/**
 * Suites of hostile inputs, and how one is run.
 *
 * @module
 */

import process from "node:process";
import { Broken, Calls, cpuMs, MOST_MS } from "./outcome.ts";

/** Inputs of one kind, and what must hold for them. */
export interface Suite<I> {
  /** Its name. */
  readonly name: string;
  /** Makes an input; the same for the same seed and index. */
  input(seed: number, index: number): I;
  /**
   * Checks an input.
   *
   * @returns What its answer is known by: the same whenever it is asked for.
   * @throws {Broken} When a rule is broken.
   */
  check(input: I, calls: Calls): string | Promise<string>;
  /** Inputs with fewer changes. */
  smaller(input: I): Iterable<I>;
  /** An input for people. */
  told(input: I): string;
}

/** A broken rule. */
export interface Failure {
  readonly index: number;
  readonly message: string;
  readonly input: string;
}

/** What a run gave. */
export interface Result {
  readonly name: string;
  readonly inputs: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly slowest: readonly [ms: number, what: string];
  readonly slowestIndex: number;
  /** The most memory that was seen, in MiB. */
  readonly rss: number;
  readonly failures: readonly Failure[];
  /** Answers to some of the inputs, by their index. */
  readonly answers: ReadonlyMap<number, string>;
}

/** What is run. */
export interface RunOptions {
  readonly seed: number;
  readonly from: number;
  readonly count: number;
  /** How many answers are kept, to be asked for again. */
  readonly answers: number;
  /** Whether time and memory have limits: in tests, beside which other tests run, they have none. */
  readonly isLimited: boolean;
  readonly onProgress?: (done: number) => void;
}

/** The most memory a run may take, in MiB. `deno task hostile` gives the heap less, so that garbage is no part of it. */
const MOST_MIB = 500;
const MOST_FAILURES = 5;

/** The most memory that this process ever had, in MiB. */
function memory(): number {
  return process.resourceUsage().maxRSS / 2 ** 10;
}

/** Why an input breaks a rule; `undefined` for one that does not. */
async function broken<I>(suite: Suite<I>, input: I, calls: Calls): Promise<string | undefined> {
  try {
    calls.slow = [0, "nothing"];
    await suite.check(input, calls);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  if (error instanceof Broken) return error.message;
  throw error;
}

async function shrunk<I>(suite: Suite<I>, input: I): Promise<I> {
  for (const smaller of suite.smaller(input)) {
    if (await broken(suite, smaller, new Calls()) !== undefined) return await shrunk(suite, smaller);
  }
  return input;
}

/** How often a slow call is asked for again, at most. */
const MOST_TRIES = 10;

/**
 * The least time of the slowest call, asked for again: what else runs on the machine slows a core down although its time is not
 * counted, and a first call is compiled.
 */
async function leastMs<I>(suite: Suite<I>, input: I, first: number): Promise<number> {
  let least = first;
  for (let time = 0; time < MOST_TRIES && least > MOST_MS; time++) {
    const calls = new Calls();
    const start = cpuMs();
    await broken(suite, input, calls);
    least = Math.min(least, calls.slow[0], cpuMs() - start);
  }
  return least;
}

/**
 * Runs a suite.
 *
 * @typeParam I Its inputs.
 * @param suite The suite.
 * @param options What is run.
 * @returns What it gave.
 */
export async function runSuite<I>(suite: Suite<I>, options: RunOptions): Promise<Result> {
  const { seed, from, count, isLimited, onProgress } = options;
  const calls = new Calls();
  const failures: Failure[] = [];
  const answers = new Map<number, string>();
  const every = Math.max(1, Math.floor(count / Math.max(1, options.answers)));
  let [slowestIndex, inputs] = [-1, 0];
  for (let index = from; index < from + count && failures.length < MOST_FAILURES; index++) {
    const input = suite.input(seed, index);
    inputs++;
    calls.slow = [0, "nothing"];
    try {
      const answer = await suite.check(input, calls);
      if (index % every === 0) answers.set(index, answer);
    } catch (error) {
      const message = messageOf(error);
      failures.push({ index, message, input: suite.told(await shrunk(suite, input)) });
    }
    const [ms, what] = calls.slow;
    if (isLimited && ms > MOST_MS && await leastMs(suite, input, ms) > MOST_MS) {
      failures.push({ index, message: `${what} takes ${ms.toFixed(0)} ms`, input: suite.told(input) });
    }
    if (ms > calls.slowest[0]) [calls.slowest, slowestIndex] = [[ms, what], index];
    if (onProgress !== undefined && (index - from + 1) % 10_000 === 0) onProgress(index - from + 1);
  }
  const rss = memory();
  if (isLimited && rss > MOST_MIB) failures.push({ index: -1, message: `${rss.toFixed(0)} MiB of memory`, input: "" });
  const { counts, slowest } = calls;
  return { name: suite.name, inputs, counts, slowest, slowestIndex, rss, failures, answers };
}

/**
 * Asks for answers again, in another order.
 *
 * @typeParam I The suite's inputs.
 * @param suite The suite, which may have seen other inputs, or none.
 * @param seed The seed of the inputs.
 * @param answers Answers by index.
 * @returns The indexes whose answer is another one now.
 */
export async function replay<I>(
  suite: Suite<I>,
  seed: number,
  answers: ReadonlyMap<number, string>,
): Promise<readonly number[]> {
  const other: number[] = [];
  for (const [index, answer] of [...answers].reverse()) {
    if (await suite.check(suite.input(seed, index), new Calls()) !== answer) other.push(index);
  }
  return other;
}
