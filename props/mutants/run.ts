/**
 * A run from sources to results.
 *
 * @module
 */

import { runCampaign } from "./campaign.ts";
import { stopRunners } from "./child.ts";
import { instrument, type Source } from "./instrument.ts";
import type { Mutant, Result } from "./mutant.ts";
import { setStage } from "./stage.ts";
import { survey } from "./survey.ts";

/** What a run is told. */
export interface RunOptions {
  /** The folder that all files are below, with a slash at the end. */
  readonly root: URL;
  /** The import map of its files. */
  readonly imports: Readonly<Record<string, string>>;
  /** The files to change. */
  readonly sources: readonly string[];
  /** The test files. */
  readonly tests: readonly string[];
  /** Whether the repository's recorded cases are checks, too. */
  readonly goldens: boolean;
  /** How many requests each law tries. */
  readonly runs: number;
  /** How many runners work side by side. */
  readonly jobs: number;
  /** How many milliseconds a check may take in any case, before it counts as endless. */
  readonly patience: number;
  /** Chooses the mutants to try. */
  readonly choose: (mutants: readonly Mutant[]) => readonly Mutant[];
  /** Is told what happens, for people who wait. */
  readonly onProgress: (text: string) => void;
}

/** What a run gave. */
export interface RunResult {
  /** Every mutant. */
  readonly mutants: readonly Mutant[];
  /** How those ended that were chosen. */
  readonly results: readonly Result[];
}

/** What ends a run early; nothing is left behind then. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Changes code and finds out which changes the checks notice.
 *
 * @param options What to change, and what must notice it.
 * @returns The mutants and how they ended.
 * @throws {SurveyError} When a check fails without a mutant.
 */
export async function runMutants(options: RunOptions): Promise<RunResult> {
  const { root, imports, tests, goldens, runs, jobs, patience, onProgress } = options;
  onProgress("making mutants");
  const sources = await Promise.all(options.sources.map((file) => readSource(root, file)));
  const { mutants, sources: staged } = await instrument(sources, new URL("switch.ts", import.meta.url));
  const stage = await setStage(root, staged, imports);
  const leave = () => void stopRunners().then(stage.remove).finally(() => Deno.exit(130));
  SIGNALS.forEach((signal) => Deno.addSignalListener(signal, leave));
  try {
    const runner = {
      importMap: stage.importMap,
      suite: { root: root.href, sources: options.sources, tests, goldens },
      runs,
    };
    onProgress("running every check without a mutant");
    const surveyed = await survey(runner);
    const chosen = options.choose(mutants);
    const onDone = (done: number) => onProgress(`${done} of ${chosen.length} mutants`);
    const campaign = { runner, survey: surveyed, jobs, patience, onProgress: onDone };
    return { mutants, results: await runCampaign(chosen, campaign) };
  } finally {
    SIGNALS.forEach((signal) => Deno.removeSignalListener(signal, leave));
    await stopRunners();
    await stage.remove();
  }
}

async function readSource(root: URL, file: string): Promise<Source> {
  return { file, text: await Deno.readTextFile(new URL(file, root)) };
}
