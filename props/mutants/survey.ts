/**
 * The survey before the mutants: every check must pass without one, and tells which mutants it comes by.
 *
 * @module
 */

import { type RunnerOptions, startRunner } from "./child.ts";
import type { Passes } from "./lines.ts";

/** What is known of a check. */
export interface Check {
  /** Its name. */
  readonly name: string;
  /** How long it took. */
  readonly milliseconds: number;
}

/** What the survey gave. */
export interface Survey {
  /** Every check, in the order in which they are best tried. */
  readonly checks: readonly Check[];
  /** For each mutant the checks that come by it, as indexes of `checks`, in that order. */
  readonly coveredBy: ReadonlyMap<string, readonly number[]>;
  /** The mutants that act once: while the code is loaded, or where it makes what it then remembers. */
  readonly once: ReadonlySet<string>;
  /** For each mutant the test files that come by it while they are loaded. */
  readonly loadedBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each mutant how often it was passed at most, by one check or by loading. */
  readonly passes: ReadonlyMap<string, number>;
}

/** A check that fails without a mutant, or a runner that ends: nothing can be told about mutants then. */
export class SurveyError extends Error {}

/** A check that takes longer without a mutant has no end. */
const SILENCE_MILLISECONDS = 300_000;

/** A check that is tried before those that try many requests. */
const QUICK_MILLISECONDS = 8;

/**
 * Runs every check once.
 *
 * @param options How the runner is started.
 * @returns What each comes by.
 * @throws {SurveyError} When a check fails.
 */
export async function survey(options: RunnerOptions): Promise<Survey> {
  const runner = startRunner(options);
  const once = new Set<string>();
  const loadedBy = new Map<string, Set<string>>();
  const passes = new Map<string, number>();
  const found: Surveyed[] = [];
  let current = "loading";
  try {
    for await (const news of runner.ask({ do: "survey" }, SILENCE_MILLISECONDS)) {
      if (news.is === "running") current = news.check;
      if (news.is === "broken") throw new SurveyError(`${news.check} fails without a mutant: ${news.error}`);
      if (news.is === "stopped") throw new SurveyError(`The runner ended without a mutant: ${current}`);
      if (news.is !== "loaded" && news.is !== "surveyed") continue;
      for (const [id, count] of news.passes) passes.set(id, Math.max(count, passes.get(id) ?? 0));
      if (news.is === "loaded") {
        const { file } = news;
        for (const [id] of news.passes) {
          if (file === undefined) once.add(id);
          else loadedBy.set(id, (loadedBy.get(id) ?? new Set()).add(file));
        }
      } else {
        news.once.forEach((id) => once.add(id));
        found.push({ name: news.check, milliseconds: news.milliseconds, covers: idsOf(news.passes) });
      }
    }
  } finally {
    await runner.stop();
  }
  const checks = inOrder(found);
  return { checks, coveredBy: coverage(checks), once, loadedBy, passes };
}

/** A check and the mutants that it comes by. */
type Surveyed = Check & { readonly covers: Uint32Array };

function idsOf(passes: Passes): Uint32Array {
  return Uint32Array.from(passes, ([id]) => Number(id));
}

/** Quick checks that come by what none before them does, then the other quick ones, then the rest by their time. */
function inOrder(found: readonly Surveyed[]): readonly Surveyed[] {
  const quick = found.filter(({ milliseconds }) => milliseconds < QUICK_MILLISECONDS);
  const seen = new Set<number>();
  const first = quick.toSorted((a, b) => b.covers.length - a.covers.length).filter(({ covers }) => {
    const before = seen.size;
    covers.forEach((id) => seen.add(id));
    return seen.size > before;
  });
  const chosen = new Set(first);
  const slow = found.filter((check) => check.milliseconds >= QUICK_MILLISECONDS);
  return [
    ...first,
    ...quick.filter((check) => !chosen.has(check)),
    ...slow.toSorted((a, b) => a.milliseconds - b.milliseconds),
  ];
}

function coverage(checks: readonly Surveyed[]): ReadonlyMap<string, readonly number[]> {
  const by = new Map<string, number[]>();
  checks.forEach(({ covers }, index) => {
    for (const id of covers) {
      const known = by.get(String(id));
      if (known === undefined) by.set(String(id), [index]);
      else known.push(index);
    }
  });
  return by;
}
