/**
 * A run from sources to results: instrument, survey, and judge each mutant.
 *
 * The survey runs the tests once without a mutant and writes down what each passes. A mutant that tests pass is judged in a process
 * that has loaded everything: the tests run that pass it, those beside its file first, then the quickest and those that noticed
 * other mutants of the file, until one fails. A mutant that acts while files are loaded, or through what code remembers, or that
 * ends the process, needs a fresh process with the mutant on from the start.
 *
 * @module
 */

import { instrument, type Mutant, setStage } from "./instrument.ts";
import type { Survey, SurveyedTest } from "./judge.ts";
import { endAll, JudgeProcess } from "./judge_process.ts";
import { importedFiles } from "./scope.ts";

/** What a run is told. */
export interface RunOptions {
  /** The directory that all files are below, with a slash at the end. */
  readonly root: URL;
  readonly imports: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  readonly tests: readonly string[];
  /** How many tests of a file are run at most, evenly spread: a file of goldens has thousands. */
  readonly perFile: number;
  /** How many milliseconds of processor time the tests of one mutant take at most, without it. */
  readonly effort: number;
  readonly jobs: number;
  /** How many milliseconds of processor time an answer may take over what its tests take, and how long a process may wait. */
  readonly patience: number;
  readonly choose: (mutants: readonly Mutant[]) => readonly Mutant[];
  readonly onProgress: (text: string) => void;
  readonly onResult: (result: Result) => void;
}

/** How a mutant ended: noticed by a test, or not; `unreached` where no test passes it. */
export type Outcome = { readonly is: "noticed"; readonly by: string } | { readonly is: "survived" | "unreached" };

export interface Result {
  readonly mutant: Mutant;
  readonly outcome: Outcome;
}

/** A test that fails without a mutant: nothing can be told about mutants then. */
export class SurveyError extends Error {}

/** A test may pass a mutant so much more often than without it, before it counts as endless. */
const PASS_FACTOR = 100;
const PASSES_AT_LEAST = 10_000;

/** Tests may take so much longer with a mutant than without one. */
const TIME_FACTOR = 5;

/** Changes code and finds out which changes the tests notice; a test that fails without a change is a {@linkcode SurveyError}. */
export async function runMutants(options: RunOptions): Promise<readonly Result[]> {
  const { root, imports, jobs, choose, onProgress } = options;
  const directory = await Deno.makeTempDir({ prefix: "cri-spec-mutants-" });
  const leave = () => {
    endAll();
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
    const importMap = await setStage(directory, root, instrumented.filter(({ file }) => changed.has(file)), imports);
    const processes = Array.from({ length: jobs }, () => new JudgeProcess(importMap));
    const surveyed = await survey(processes, options, chosen);
    const noticing = new Map<string, number>();
    const judging = {
      ...options,
      importMap,
      noticing,
      surveyed,
      imported: await importedFiles(root, options.tests, imports),
    };
    const results: Result[] = [];
    const queue = chosen.entries();
    await Promise.all(processes.map(async (process) => {
      for (const [index, mutant] of queue) {
        const result = { mutant, outcome: await judge(mutant, process, judging) };
        const by = "by" in result.outcome ? result.outcome.by : "";
        for (const key of [by, by.split(" > ")[0]]) {
          noticing.set(`${mutant.file} ${key}`, (noticing.get(`${mutant.file} ${key}`) ?? 0) + 1);
        }
        results[index] = result;
        options.onResult(result);
        onProgress(`${results.filter(() => true).length} of ${chosen.length} mutants`);
      }
    }));
    return results;
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) Deno.removeSignalListener(signal, leave);
    endAll();
    await Deno.remove(directory, { recursive: true });
  }
}

/** Runs the tests without a mutant, each file in one of the processes. */
async function survey(
  processes: readonly JudgeProcess[],
  { root, tests, perFile, patience, onProgress }: RunOptions,
  chosen: readonly Mutant[],
): Promise<ReadonlyMap<string, Survey>> {
  const mutants = chosen.map(({ id }) => id);
  const surveyed = new Map<string, Survey>();
  const queue = tests.values();
  await Promise.all(processes.map(async (process) => {
    for (const file of queue) {
      const answer = await process.ask({ survey: new URL(file, root).href, mutants, perFile }, patience, Infinity);
      const failure = answer === undefined ? "its process ends" : answer.failure;
      if (failure !== undefined) {
        throw new SurveyError(`Without a mutant ${file} fails: ${answer?.tests.at(-1)?.name ?? ""}\n${failure}`);
      }
      const quickest = answer!.tests.toSorted((a, b) => a.milliseconds - b.milliseconds);
      surveyed.set(file, { ...answer!, tests: quickest });
      onProgress(`${surveyed.size} of ${tests.length} test files without a mutant`);
    }
  }));
  return surveyed;
}

interface Judging extends RunOptions {
  readonly importMap: string;
  /** How many mutants of a source file each test, and each test file, has noticed. */
  readonly noticing: Map<string, number>;
  readonly surveyed: ReadonlyMap<string, Survey>;
  readonly imported: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Runs the tests that may notice a mutant until one does. */
async function judge(mutant: Mutant, loaded: JudgeProcess, judging: Judging): Promise<Outcome> {
  const { patience, effort, importMap } = judging;
  const { passing, importing, isStatic, limit } = testsOf(mutant, judging);
  if (passing.length === 0 && !isStatic) return { is: "unreached" };
  const ask = async (process: JudgeProcess, tests: readonly SurveyedTest[], isFresh: boolean) => {
    const places = within(effort, tests).map(({ place }) => place);
    return await process.ask({ judge: mutant.id, limit, tests: places, isFresh }, patience, TIME_FACTOR * effort);
  };
  if (passing.length > 0) {
    const verdict = await ask(loaded, passing, false);
    if (verdict?.is === "noticed") return verdict;
    if (verdict?.is === "survived" && !isStatic) return { is: "survived" };
    if (verdict?.is === "unclean") await loaded.end();
  }
  const fresh = new JudgeProcess(importMap);
  const verdict = await ask(fresh, [...new Set([...passing, ...importing])], true);
  await fresh.end();
  if (verdict === undefined) return { is: "noticed", by: "no answer" };
  return verdict.is === "noticed" ? verdict : { is: "survived" };
}

/** The tests that may notice a mutant, each list in the order in which they are tried. */
function testsOf({ id, file }: Mutant, { root, surveyed, imported, noticing }: Judging) {
  const inOrder = (choose: (test: SurveyedTest, from: string) => boolean) => {
    const found = [...surveyed].flatMap(([from, { tests }]) => {
      const isBeside = from === file.replace(/\.ts$/, "_test.ts");
      const href = new URL(from, root).href;
      const noticed = (by: string): number => noticing.get(`${file} ${by}`) ?? 0;
      return tests.filter((test) => choose(test, from)).map((test, index) => {
        // What noticed changes of the file before comes first; the more tests of a file were tried, the less another one has to say.
        const chance = isBeside ? Infinity : 1 + noticed(href) + (index + 1) * noticed(`${href} > ${test.name}`);
        return { test, cost: test.milliseconds * (index + 1) / chance };
      });
    });
    return found.toSorted((a, b) => a.cost - b.cost).map(({ test }) => test);
  };
  const passing = inOrder(({ passes }) => Object.hasOwn(passes, id));
  const loading = [...surveyed.values()].map((survey) => survey.loading[id] ?? 0);
  return {
    passing,
    importing: inOrder((_, from) => imported.get(from)!.has(file)),
    isStatic: loading.some((count) => count > 0),
    limit: PASS_FACTOR * Math.max(...loading, ...passing.map(({ passes }) => passes[id]!)) + PASSES_AT_LEAST,
  };
}

/** The first tests, but for those that would take too long. */
function within(milliseconds: number, [first, ...others]: readonly SurveyedTest[]): readonly SurveyedTest[] {
  let left = milliseconds - first!.milliseconds;
  const taken = others.filter((test) => {
    const isTaken = test.milliseconds <= left;
    if (isTaken) left -= test.milliseconds;
    return isTaken;
  });
  return [first!, ...taken];
}
