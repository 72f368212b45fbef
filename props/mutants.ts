/**
 * The mutation check: changes the code in one small place at a time and tells which changes the goldens, the laws and the unit
 * tests do not notice.
 *
 * @module
 */

import fc from "fast-check";
import { parseArgs } from "node:util";
import { type Earlier, EarlierError, parseEarlier, takenOver } from "./mutants/again.ts";
import { explain, parseExplained } from "./mutants/explained.ts";
import type { Mutant, Result } from "./mutants/mutant.ts";
import { isPass, type Report, reportJson, reportLines } from "./mutants/report.ts";
import { runMutants } from "./mutants/run.ts";
import { ScopeError, sourceFiles, testFiles } from "./mutants/scope.ts";
import { SurveyError } from "./mutants/survey.ts";

const USAGE = `Usage: deno task mutants [FILE|FOLDER]… [--sample N] [--seed S] [--jobs N]
                         [--again FILE] [--json FILE]

Changes lib/options, lib/sandbox and the encoding, or what is named, and tells what no check notices.

  --sample N   try N mutants, chosen at random
  --seed S     the seed of the choice (default 20230719)
  --jobs N     processes side by side (default: one for each processor)
  --again FILE try what was not noticed in the report FILE, and take over what was
  --json FILE  write the report to FILE, too

CRI_SPEC_RUNS sets how many requests each law tries (default 50).
Exit codes: 0 every folder reaches 95 %, or a sample comes as near as chance lets it, and the list of explained survivors is
right, 1 not so, 2 wrong usage or a check that fails without a change.`;

const ROOT = new URL("../", import.meta.url);
const EXPLAINED = new URL("mutants/explained.json", import.meta.url);
const THRESHOLD = 95;
const SEED = 20230719;
const RUNS = 50;
const PATIENCE_MILLISECONDS = 30_000;

/** What the command line asks for. */
interface Asked {
  readonly paths: readonly string[];
  readonly sample: number | undefined;
  readonly seed: number;
  readonly jobs: number;
  readonly runs: number;
  readonly again: string | undefined;
  readonly json: string | undefined;
}

/** A command line that cannot be read. */
class UsageError extends Error {}

function readArguments(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sample: { type: "string" },
      seed: { type: "string" },
      jobs: { type: "string" },
      again: { type: "string" },
      json: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help === true) throw new UsageError(USAGE);
  return {
    paths: positionals,
    sample: values.sample === undefined ? undefined : integer("--sample", values.sample, 1),
    seed: integer("--seed", values.seed ?? String(SEED), -(2 ** 31)),
    jobs: integer("--jobs", values.jobs ?? String(navigator.hardwareConcurrency), 1),
    runs: integer("CRI_SPEC_RUNS", Deno.env.get("CRI_SPEC_RUNS") || String(RUNS), 1),
    again: values.again,
    json: values.json,
  };
}

function integer(name: string, text: string, least: number): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isSafeInteger(value) && value >= least) return value;
  throw new UsageError(`Cannot read ${name} "${text}": it is no integer from ${least} on`);
}

/** Chooses some mutants, in their order. */
function sampled(mutants: readonly Mutant[], { sample, seed }: Asked): readonly Mutant[] {
  if (sample === undefined || sample >= mutants.length) return mutants;
  const some = fc.shuffledSubarray([...mutants], { minLength: sample, maxLength: sample });
  const [chosen] = fc.sample(some, { seed, numRuns: 1 });
  return chosen!.toSorted((a, b) => Number(a.id) - Number(b.id));
}

async function readImports(): Promise<Readonly<Record<string, string>>> {
  const { imports } = JSON.parse(await Deno.readTextFile(new URL("deno.json", ROOT))) as {
    readonly imports: Readonly<Record<string, string>>;
  };
  return imports;
}

/** Shows what happens on a terminal, and nothing elsewhere. */
function showProgress(text: string): void {
  if (Deno.stderr.isTerminal()) Deno.stderr.writeSync(new TextEncoder().encode(`\r\x1b[K${text}`));
}

async function readEarlier(path: string): Promise<Earlier> {
  try {
    return parseEarlier(await Deno.readTextFile(path));
  } catch (error) {
    throw error instanceof Deno.errors.NotFound ? new EarlierError(`Cannot read "${path}": it is not there`) : error;
  }
}

async function makeReport(asked: Asked): Promise<Report> {
  const explained = parseExplained(await Deno.readTextFile(EXPLAINED));
  const earlier: Earlier = asked.again === undefined ? new Map() : await readEarlier(asked.again);
  let known: readonly Result[] = [];
  const { mutants, results: tried } = await runMutants({
    root: ROOT,
    imports: await readImports(),
    sources: await sourceFiles(ROOT, asked.paths),
    tests: await testFiles(ROOT),
    goldens: true,
    runs: asked.runs,
    jobs: asked.jobs,
    patience: PATIENCE_MILLISECONDS,
    choose: (all) => {
      known = takenOver(earlier, all);
      const done = new Set(known.map(({ mutant }) => mutant));
      return sampled(all.filter((mutant) => !done.has(mutant)), asked);
    },
    onProgress: showProgress,
  });
  showProgress("");
  const results = [...known, ...tried].toSorted((a, b) => Number(a.mutant.id) - Number(b.mutant.id));
  return {
    results,
    explanations: explain(explained, mutants, results),
    threshold: THRESHOLD,
    isSample: asked.sample !== undefined,
  };
}

async function main(args: readonly string[]): Promise<number> {
  try {
    const asked = readArguments(args);
    const report = await makeReport(asked);
    console.log(reportLines(report).join("\n"));
    if (asked.json !== undefined) await Deno.writeTextFile(asked.json, reportJson(report));
    return isPass(report) ? 0 : 1;
  } catch (error) {
    const known = [UsageError, EarlierError, ScopeError, SurveyError].some((kind) => error instanceof kind);
    const ofArguments = error instanceof TypeError && "code" in error;
    if (!known && !ofArguments) throw error;
    console.error((error as Error).message);
    return 2;
  }
}

if (import.meta.main) Deno.exitCode = await main(Deno.args);
