/**
 * The program of a process that judges mutants: it loads test files, keeps their tests in place of `Deno.test`, and runs any of
 * them with a mutant on or without one. An order is a message of the parent, and so is the answer.
 *
 * @module
 */

import fc from "fast-check";
import process from "node:process";
import { type Passes, takePasses, turnOff, turnOn, watch } from "./switch.ts";

/** A test, by its file's address and its index in the file. */
export type TestPlace = readonly [file: string, index: number];

/** Run so many tests of a file without a mutant, and count which of some mutants they pass. */
export interface SurveyOrder {
  readonly survey: string;
  readonly mutants: readonly string[];
  readonly perFile: number;
}

/** What a file and its tests do without a mutant. */
export interface Survey {
  /** What is passed while the file and what it imports are loaded, but for what the process has loaded before. */
  readonly loading: Passes;
  readonly tests: readonly SurveyedTest[];
  /** Why the file cannot be loaded, or its last test fails. */
  readonly failure?: string;
}

/** What a test does without a mutant, and its processor time. */
export interface SurveyedTest {
  readonly place: TestPlace;
  readonly name: string;
  readonly milliseconds: number;
  readonly passes: Passes;
}

/** Run tests with a mutant on, until one fails. */
export interface JudgeOrder {
  readonly judge: string;
  readonly limit: number;
  readonly tests: readonly TestPlace[];
  /** Whether the mutant is on while files are loaded, too: the process must not have loaded anything before. */
  readonly isFresh: boolean;
}

/**
 * How the tests ended: one `noticed` the mutant, or all passed; `unpassed` where one of them did not come to the mutant, because of what
 * code remembers; `unclean` where one failed that fails without the mutant as well, because of what a mutant left behind.
 */
export type Verdict =
  | { readonly is: "noticed"; readonly by: string }
  | { readonly is: "survived" | "unpassed" | "unclean" };

interface Test {
  readonly name: string;
  readonly run: (context: { readonly step: typeof step }) => unknown;
}

const files = new Map<string, Test[]>();
let loading: Test[] = [];

function register(...args: readonly unknown[]): void {
  const [name, run] = args;
  if (args.length !== 2 || typeof name !== "string" || typeof run !== "function") {
    throw new TypeError("Cannot register a test: the mutation check knows Deno.test(name, function) only");
  }
  loading.push({ name, run: run as Test["run"] });
}

async function step(_name: string, run: () => unknown): Promise<boolean> {
  await run();
  return true;
}

async function load(file: string): Promise<readonly Test[]> {
  const known = files.get(file);
  if (known !== undefined) return known;
  loading = [];
  await import(file);
  files.set(file, loading);
  return loading;
}

async function failureOf(run: () => unknown): Promise<unknown> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error ?? new Error("Something undefined was thrown");
  }
}

function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)]!);
}

async function survey({ survey: file, mutants, perFile }: SurveyOrder): Promise<Survey> {
  watch(new Set(mutants));
  takePasses();
  let failure = await failureOf(() => load(file));
  const loading = takePasses();
  const tests: SurveyedTest[] = [];
  for (const [index, { name, run }] of spread([...(files.get(file) ?? []).entries()], perFile)) {
    const start = process.cpuUsage();
    failure = await failureOf(() => run({ step }));
    const { user, system } = process.cpuUsage(start);
    tests.push({ place: [file, index], name, milliseconds: (user + system) / 1000, passes: takePasses() });
    if (failure !== undefined) break;
  }
  watch(undefined);
  return { loading, tests, ...failure !== undefined && { failure: text(failure) } };
}

async function judge({ judge: mutant, limit, tests, isFresh }: JudgeOrder): Promise<Verdict> {
  if (!isFresh) { for (const [file] of tests) await load(file); }
  let isPassed = true;
  for (const [file, index] of tests) {
    turnOn(mutant, limit);
    let by = file;
    const failure = await failureOf(async () => {
      const { name, run } = (await load(file))[index]!;
      by = `${file} > ${name}`;
      await run({ step });
    });
    if (turnOff() === 0) isPassed = false;
    if (failure === undefined) continue;
    if (isFresh) return { is: "noticed", by };
    const { run } = (await load(file))[index]!;
    return await failureOf(() => run({ step })) === undefined ? { is: "noticed", by } : { is: "unclean" };
  }
  return { is: isPassed || isFresh ? "survived" : "unpassed" };
}

function text(error: unknown): string {
  return error instanceof Error ? error.stack ?? error.message : String(error);
}

if (import.meta.main) {
  Object.assign(Deno, { test: register });
  // The first counterexample of a law is enough: it need not be small.
  fc.configureGlobal({ endOnFailure: true });
  process.on("message", (order: SurveyOrder | JudgeOrder) => {
    const answer = "survey" in order ? survey(order) : judge(order);
    answer.then((ready) => process.send!(ready), () => process.exit(1));
  });
  process.on("disconnect", () => process.exit());
}
