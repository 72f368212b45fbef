/**
 * The campaign: every mutant is put to the checks that come by it, in several runners side by side.
 *
 * A runner is used again for the next mutant, so what the code remembers could carry one mutant over to another. Therefore a
 * check that noticed a mutant must pass again with the mutant off; if not, the mutant is tried in a runner of its own.
 *
 * A mutant that acts once, say while the code is loaded, may survive only because the code was loaded without it. It gets a
 * runner of its own, too, where it is on from the start, and is put to every check; one that only test files come by while
 * they are loaded, to the checks of these files.
 *
 * @module
 */

import { fileOf, isGolden } from "./checks.ts";
import { type Runner, type RunnerOptions, startRunner } from "./child.ts";
import type { Mutant, Outcome, Result } from "./mutant.ts";
import type { Survey } from "./survey.ts";

/** What a campaign needs. */
export interface CampaignOptions {
  /** How runners are started. */
  readonly runner: RunnerOptions;
  /** What the survey gave. */
  readonly survey: Survey;
  /** How many runners work side by side. */
  readonly jobs: number;
  /** How many milliseconds a check may take in any case, before its runner is stopped. */
  readonly patience: number;
  /** Is told how many mutants are done. */
  readonly onProgress: (done: number) => void;
}

/** A mutant may be passed so much more often than without it, before a check counts as endless. */
const PASS_FACTOR = 100;
const PASSES_AT_LEAST = 10_000;

/** A runner is stopped when one check takes so much longer than the longest did without a mutant. */
const TIME_FACTOR = 20;

/** How many of the checks that last noticed a mutant of a file are tried first for the file's next one. */
const REMEMBERED = 12;

/**
 * Puts mutants to the checks.
 *
 * @param mutants The mutants.
 * @param options What is needed.
 * @returns How each ended, in the order of `mutants`.
 */
export async function runCampaign(mutants: readonly Mutant[], options: CampaignOptions): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = mutants.entries();
  const plan = planner(options.survey);
  let done = 0;
  const work = async () => {
    const lane = new Lane(options, plan);
    try {
      for (const [index, mutant] of queue) {
        const outcome = await lane.judge(mutant);
        if ("by" in outcome) plan.remember(mutant, outcome.by);
        results[index] = { mutant, outcome };
        options.onProgress(++done);
      }
    } finally {
      await lane.close();
    }
  };
  await Promise.all(Array.from({ length: options.jobs }, work));
  return results;
}

/** Which checks a mutant is put to, in which order. */
interface Planner {
  /** The checks that come by it. */
  readonly checksFor: (mutant: Mutant) => readonly string[];
  /** The checks that it must be put to in a runner of its own, before it has survived. */
  readonly checksAlone: (mutant: Mutant) => readonly string[];
  readonly remember: (mutant: Mutant, check: string) => void;
}

function planner({ checks, coveredBy, once, loadedBy }: Survey): Planner {
  const lately = new Map<string, readonly string[]>();
  const all = checks.map(({ name }) => name);
  // A runner of its own reads a golden sooner than it loads a test file.
  const goldensFirst = [...all.filter(isGolden), ...all.filter((name) => !isGolden(name))];
  const inOrder = ({ file }: Mutant, names: readonly string[]): readonly string[] => {
    const among = new Set(names);
    return [...new Set([...(lately.get(file) ?? []).filter((name) => among.has(name)), ...names])];
  };
  return {
    checksFor: (mutant) => inOrder(mutant, (coveredBy.get(mutant.id) ?? []).map((index) => all[index]!)),
    checksAlone: (mutant) => {
      if (once.has(mutant.id)) return inOrder(mutant, [...besideOf(mutant, all), ...goldensFirst]);
      const files = loadedBy.get(mutant.id);
      return files === undefined ? [] : inOrder(mutant, all.filter((name) => files.has(fileOf(name) ?? "")));
    },
    remember: ({ file }, check) => {
      const others = (lately.get(file) ?? []).filter((name) => name !== check);
      lately.set(file, [check, ...others].slice(0, REMEMBERED));
    },
  };
}

/** The tests that stand beside a mutant's file: they are about it. */
function besideOf({ file }: Mutant, names: readonly string[]): readonly string[] {
  const tests = file.replace(/\.ts$/, "_test.ts");
  return names.filter((name) => fileOf(name) === tests);
}

/** What one try gave: an outcome, or `unsure` when it must be tried in a runner of its own. */
type Verdict = Outcome | { readonly is: "unsure" };

/** One of the runners side by side. */
class Lane {
  readonly #options: CampaignOptions;
  readonly #plan: Planner;
  readonly #silence: number;
  #runner: Runner | undefined;

  constructor(options: CampaignOptions, plan: Planner) {
    this.#options = options;
    this.#plan = plan;
    const slowest = Math.max(0, ...options.survey.checks.map(({ milliseconds }) => milliseconds));
    this.#silence = options.patience + TIME_FACTOR * slowest;
  }

  /** Finds out how a mutant ends. */
  async judge(mutant: Mutant): Promise<Outcome> {
    const checks = this.#plan.checksFor(mutant);
    const alone = this.#plan.checksAlone(mutant);
    if (checks.length === 0 && alone.length === 0) return { is: "unreached" };
    if (checks.length > 0) {
      const verdict = await this.#tryAgain(mutant, checks);
      if (verdict.is === "noticed" || verdict.is === "endless") return verdict;
      if (verdict.is === "survived" && alone.length === 0) return verdict;
      // What the code remembers of this mutant must not meet the next one.
      await this.close();
    }
    return await this.#tryAlone(mutant, alone.length === 0 ? checks : alone);
  }

  /** Stops the runner. */
  async close(): Promise<void> {
    await this.#runner?.stop();
    this.#runner = undefined;
  }

  async #tryAgain(mutant: Mutant, checks: readonly string[]): Promise<Verdict> {
    this.#runner ??= startRunner(this.#options.runner);
    const { outcome, clean } = await this.#try(this.#runner, mutant, { checks, early: false });
    if (!clean) await this.close();
    return outcome.is === "noticed" && !clean ? { is: "unsure" } : outcome;
  }

  async #tryAlone(mutant: Mutant, checks: readonly string[]): Promise<Outcome> {
    const runner = startRunner(this.#options.runner);
    try {
      return (await this.#try(runner, mutant, { checks, early: true })).outcome;
    } finally {
      await runner.stop();
    }
  }

  async #try(
    runner: Runner,
    { id }: Mutant,
    { checks, early }: { readonly checks: readonly string[]; readonly early: boolean },
  ): Promise<{ readonly outcome: Outcome; readonly clean: boolean }> {
    const limit = PASS_FACTOR * (this.#options.survey.passes.get(id) ?? 0) + PASSES_AT_LEAST;
    let current = checks[0]!;
    for await (const news of runner.ask({ do: "try", mutant: id, checks, early, limit }, this.#silence)) {
      if (news.is === "running") current = news.check;
      if (news.is === "survived") return { outcome: { is: "survived" }, clean: true };
      if (news.is === "stopped") return { outcome: { is: "endless", by: current }, clean: false };
      if (news.is !== "noticed") continue;
      return { outcome: { is: news.endless ? "endless" : "noticed", by: news.by }, clean: news.clean };
    }
    throw new Error(`The runner told no end of mutant ${id}`);
  }
}
