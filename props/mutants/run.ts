/**
 * A run from sources to results: instrument, survey, and `deno test` for each mutant until a test file notices it.
 *
 * @module
 */

import { instrument, type Mutant } from "./instrument.ts";
import { setStage, type Stage } from "./stage.ts";
import { type Coverage, ENVIRONMENT } from "./switch.ts";

/** What a run is told. */
export interface RunOptions {
  /** The directory that all files are below, with a slash at the end. */
  readonly root: URL;
  /** The import map of its files. */
  readonly imports: Readonly<Record<string, string>>;
  /** The files to change. */
  readonly sources: readonly string[];
  /** The test files. */
  readonly tests: readonly string[];
  /** How many processes work side by side. */
  readonly jobs: number;
  /** A `deno test` that prints nothing for so many milliseconds, and twice as long as the longest test file takes, is endless. */
  readonly patience: number;
  /** Chooses the mutants to try. */
  readonly choose: (mutants: readonly Mutant[]) => readonly Mutant[];
  /** Is told what happens, for people who wait. */
  readonly onProgress: (text: string) => void;
}

/** How a mutant ended: noticed by a test, or not; `unreached` where no test file comes by it. */
export type Outcome = { readonly is: "noticed"; readonly by: string } | { readonly is: "survived" | "unreached" };

/** A mutant and how it ended. */
export interface Result {
  /** The mutant. */
  readonly mutant: Mutant;
  /** How it ended. */
  readonly outcome: Outcome;
}

/** A test that fails without a mutant: nothing can be told about mutants then. */
export class SurveyError extends Error {}

/** A mutant may be passed so much more often than without it, before it counts as endless. */
const PASS_FACTOR = 100;
const PASSES_AT_LEAST = 10_000;

/** A process may be silent so much longer than the longest test file takes. */
const TIME_FACTOR = 2;

/** The processes that run; a signal ends them. */
const running = new Set<Deno.ChildProcess>();

/**
 * Changes code and finds out which changes the tests notice.
 *
 * @param options What to change, and what must notice it.
 * @returns How the chosen mutants ended, in their order.
 * @throws {SurveyError} When a test fails without a mutant.
 */
export async function runMutants(options: RunOptions): Promise<readonly Result[]> {
  const { root, imports, tests, jobs, choose, onProgress } = options;
  const directory = await Deno.makeTempDir({ prefix: "cri-spec-mutants-" });
  const leave = () => {
    for (const child of running) child.kill("SIGKILL");
    Deno.removeSync(directory, { recursive: true });
    Deno.exit(130);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) Deno.addSignalListener(signal, leave);
  try {
    onProgress("making mutants");
    const sources = await Promise.all(options.sources.map(async (file) => {
      return { file, text: await Deno.readTextFile(new URL(file, root)) };
    }));
    const { mutants, sources: instrumented } = await instrument(sources, new URL("switch.ts", import.meta.url));
    const chosen = choose(mutants);
    // Instrumented code is slow: a file without a chosen mutant stays as it is.
    const changed = new Set(chosen.map(({ file }) => file));
    const stage = await setStage(directory, root, instrumented.filter(({ file }) => changed.has(file)), imports);
    onProgress("running every test without a mutant");
    const surveyed = await survey(stage, tests.map((test) => new URL(test, root).href), jobs);
    const longest = Math.max(0, ...surveyed.map(({ milliseconds }) => milliseconds));
    const results: Result[] = [];
    const queue = chosen.entries();
    const work = async () => {
      for (const [index, mutant] of queue) {
        const silence = options.patience + TIME_FACTOR * longest;
        results[index] = { mutant, outcome: await judge(mutant, { stage, surveyed, silence, root }) };
        onProgress(`${results.filter(() => true).length} of ${chosen.length} mutants`);
      }
    };
    await Promise.all(Array.from({ length: jobs }, work));
    return results;
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) Deno.removeSignalListener(signal, leave);
    await Deno.remove(directory, { recursive: true });
  }
}

/** What is known of a test file. */
interface Surveyed {
  readonly test: string;
  readonly milliseconds: number;
  readonly covered: Coverage;
}

/** Runs every test file without a mutant; the quickest are first in the answer. */
async function survey(
  { importMap, coverage }: Stage,
  tests: readonly string[],
  jobs: number,
): Promise<readonly Surveyed[]> {
  const { success, output } = await denoTest(importMap, ["--parallel", `--allow-write=${coverage}`, ...tests], {
    [ENVIRONMENT.coverage]: coverage,
    DENO_JOBS: String(jobs),
  });
  if (!success) throw new SurveyError(`A test fails without a mutant:\n${output.replaceAll(/^[.,!]\n/gm, "")}`);
  const surveyed = await Promise.all(tests.map(async (test) => {
    const text = await Deno.readTextFile(`${coverage}/${encodeURIComponent(test)}`).catch((error) => {
      if (error instanceof Deno.errors.NotFound) return '{"covered":{},"milliseconds":0}'; // it imports no changed file
      throw error;
    });
    return { test, ...JSON.parse(text) as Omit<Surveyed, "test"> };
  }));
  return surveyed.toSorted((a, b) => a.milliseconds - b.milliseconds);
}

interface Judging {
  readonly stage: Stage;
  readonly surveyed: readonly Surveyed[];
  readonly silence: number;
  readonly root: URL;
}

/** Runs the test files that come by a mutant, the tests beside its file first, until one notices it. */
async function judge({ id, file }: Mutant, { stage, surveyed, silence, root }: Judging): Promise<Outcome> {
  const beside = new URL(file.replace(/\.ts$/, "_test.ts"), root).href;
  const among = surveyed.filter(({ covered }) => Object.hasOwn(covered, id));
  const tests = among.map(({ test }) => test).toSorted((a, b) => Number(b === beside) - Number(a === beside));
  if (tests.length === 0) return { is: "unreached" };
  const passes = PASS_FACTOR * Math.max(...among.map(({ covered }) => covered[id]!)) + PASSES_AT_LEAST;
  const env = { [ENVIRONMENT.mutant]: id, [ENVIRONMENT.passes]: String(passes) };
  const preload = `--preload=${new URL("quick.ts", import.meta.url).pathname}`;
  const { success, output, isEndless } = await denoTest(
    stage.importMap,
    ["--fail-fast", preload, ...tests],
    env,
    silence,
  );
  if (success) return { is: "survived" };
  if (isEndless) return { is: "noticed", by: "no end" };
  const [, name, where] = /^(\S.*) => (\S+?):\d+:\d+$/m.exec(output) ?? [];
  return { is: "noticed", by: name === undefined ? "code that cannot be loaded" : `${where} > ${name}` };
}

interface Tested {
  readonly success: boolean;
  readonly output: string;
  readonly isEndless: boolean;
}

/** Runs `deno test`; one that is silent for too long is ended. */
async function denoTest(
  importMap: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  silence = Infinity,
): Promise<Tested> {
  const fixed = ["--quiet", "--no-check", "--no-lock", "--no-prompt", "--allow-read", "--allow-env", "--reporter=dot"];
  const child = new Deno.Command(Deno.execPath(), {
    args: ["test", ...fixed, "--v8-flags=--max-old-space-size=2048", `--import-map=${importMap}`, ...args],
    env: { NO_COLOR: "1", CRI_SPEC_SEED: "", ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  running.add(child);
  let isEndless = false;
  const end = () => {
    isEndless = true;
    child.kill("SIGKILL");
  };
  const timerOf = () => Number.isFinite(silence) ? setTimeout(end, silence) : undefined;
  let timer = timerOf();
  let output = "";
  const errors = new Response(child.stderr).text();
  for await (const chunk of child.stdout.pipeThrough(new TextDecoderStream())) {
    output += chunk;
    clearTimeout(timer);
    timer = timerOf();
  }
  const { success } = await child.status;
  clearTimeout(timer);
  running.delete(child);
  return { success, output: `${output}${await errors}`.trim(), isEndless };
}
