/**
 * The mutation check: changes the code in one small place at a time and prints which changes the goldens, the laws and the unit
 * tests do not notice.
 *
 * @module
 */

import fc from "fast-check";
import { parseArgs } from "node:util";
import type { Mutant } from "./mutants/instrument.ts";
import { type Result, runMutants, SurveyError } from "./mutants/run.ts";
import { sourceFiles, testFiles, UsageError } from "./mutants/scope.ts";

const USAGE =
  `Usage: deno task mutants [FILE|FOLDER]… [--tests FILE|FOLDER]… [--sample N] [--seed S] [--jobs N] [--at-least P]

Changes encoding, options and plans, or the given files of lib, and prints the changes that no test notices.

  --tests PATH  run tests of this file or folder only; may be given again
  --sample N    try N mutants, chosen at random
  --seed S      the seed of the choice (default 20230719)
  --per-file N  how many tests of a file run at most (default 160)
  --seconds S   how long the tests of one mutant take at most, without it, the quickest first (default 5)
  --jobs N      processes side by side (default: one for each processor)
  --at-least P  the share that must be noticed, in percent (default 90)

CRI_SPEC_RUNS sets how many requests each law tries (default 10). The printed share is a lower bound: more requests, tests and time
can only notice more.
Exit codes: 0 the share is noticed, 1 it is not, 2 wrong usage or a test that fails without a change.`;

const ROOT = new URL("../", import.meta.url);
const EXCERPT = 100;

/** The share of mutants that were noticed, in percent. */
export function shareNoticed(results: readonly Result[]): number {
  return 100 * results.filter(({ outcome }) => outcome.is === "noticed").length / Math.max(1, results.length);
}

/** Describes the mutants that no test noticed, a line for each. */
export function survivorLines(results: readonly Result[]): readonly string[] {
  return results.filter(({ outcome }) => outcome.is !== "noticed").map(({ mutant, outcome }) => {
    const { file, line, column, original, replacement } = mutant;
    const what = outcome.is === "unreached" ? "no test passes it" : "not noticed";
    return `${file}:${line}:${column}  ${what}: ${excerpt(original)} → ${excerpt(replacement)}`;
  });
}

/** Counts results: a row for each file, for each directory of `lib`, and for all. */
export function reportLines(results: readonly Result[]): readonly string[] {
  const rows = [
    ...rowsBy(results, ({ mutant }) => mutant.file),
    ...rowsBy(results, ({ mutant }) => `${mutant.file.split("/").slice(0, 2).join("/")}/`),
    ["all", results] as const,
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, some]) => {
    const noticed = some.filter(({ outcome }) => outcome.is === "noticed").length;
    return `${name.padEnd(width)}  ${noticed} of ${some.length} noticed, ${shareNoticed(some).toFixed(1)} %`;
  });
}

function rowsBy(
  results: readonly Result[],
  nameOf: (result: Result) => string,
): readonly (readonly [string, readonly Result[]])[] {
  return Object.entries(Object.groupBy(results, nameOf)).map(([name, some = []]) => [name, some] as const);
}

function excerpt(code: string): string {
  return code.length <= EXCERPT ? code : `${code.slice(0, EXCERPT)}…`;
}

function integer(name: string, text: string, least: number): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isSafeInteger(value) && value >= least) return value;
  throw new UsageError(`Cannot read ${name} ${JSON.stringify(text)}: not an integer of at least ${least}`);
}

/** Chooses some mutants, in their order. */
function sampled(mutants: readonly Mutant[], size: number, seed: number): readonly Mutant[] {
  if (size >= mutants.length) return mutants;
  const some = fc.shuffledSubarray([...mutants], { minLength: size, maxLength: size });
  const [chosen = []] = fc.sample(some, { seed, numRuns: 1 });
  return chosen.toSorted((a, b) => Number(a.id) - Number(b.id));
}

/** Shows what happens on a terminal, and nothing elsewhere. */
function showProgress(text: string): void {
  if (Deno.stderr.isTerminal()) Deno.stderr.writeSync(new TextEncoder().encode(`\r\x1b[K${text}`));
}

async function run(args: readonly string[]): Promise<number> {
  const type = "string" as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      tests: { type, multiple: true },
      sample: { type },
      seed: { type, default: "20230719" },
      "per-file": { type, default: "160" },
      seconds: { type, default: "5" },
      jobs: { type, default: String(navigator.hardwareConcurrency) },
      "at-least": { type, default: "90" },
      help: { type: "boolean" },
    },
  });
  if (values.help === true) throw new UsageError(USAGE);
  const least = integer("--at-least", values["at-least"], 1);
  const seed = integer("--seed", values.seed, -(2 ** 31));
  const size = values.sample === undefined ? Infinity : integer("--sample", values.sample, 1);
  Deno.env.set("CRI_SPEC_RUNS", Deno.env.get("CRI_SPEC_RUNS") || "10");
  const { imports } = JSON.parse(await Deno.readTextFile(new URL("deno.json", ROOT)));
  const results = await runMutants({
    root: ROOT,
    imports,
    sources: await sourceFiles(ROOT, positionals),
    tests: await testFiles(ROOT, values.tests),
    perFile: integer("--per-file", values["per-file"], 1),
    effort: 1000 * integer("--seconds", values.seconds, 1),
    jobs: integer("--jobs", values.jobs, 1),
    patience: 15_000,
    choose: (mutants) => sampled(mutants, size, seed),
    onProgress: showProgress,
    onResult: (result) => {
      showProgress("");
      for (const line of survivorLines([result])) console.log(line);
    },
  });
  showProgress("");
  console.log(reportLines(results).join("\n"));
  if (shareNoticed(results) >= least) return 0;
  console.log(`fewer than ${least} % are noticed`);
  return 1;
}

async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    const isKnown = error instanceof UsageError || error instanceof SurveyError;
    if (!isKnown && !(error instanceof TypeError && "code" in error)) throw error;
    console.error((error as Error).message);
    return 2;
  }
}

if (import.meta.main) Deno.exitCode = await main(Deno.args);
