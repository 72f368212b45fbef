/**
 * Tells what a run found.
 *
 * @module
 */

import { type Difference, formatDifferences } from "../compare.ts";
import { caseText } from "./random_case.ts";
import type { Found, RunResult } from "./run.ts";

/** The case of a difference. */
export interface FoundCase {
  /** Its name. */
  readonly name: string;
  /** The text of its file. */
  readonly text: string;
}

/** What a report needs beside the result. */
export interface ReportOptions {
  /** Where the requests came from. */
  readonly seed: number;
  /** How many daemons there were. */
  readonly jobs: number;
  /** The command that makes the run again. */
  readonly replay: string;
  /** The file of the case, if a difference was found. */
  readonly path: string | undefined;
}

/**
 * The case that asks for a difference.
 *
 * @param result What a run found.
 * @param found The difference.
 * @param seed Where the requests came from.
 * @returns The case: `differential-<release>-<seed>`, a build's release without what the vendor added.
 */
export function foundCase({ release }: RunResult, found: Found, seed: number): FoundCase {
  const places = seenDifferences(found).map(({ path }) => path).slice(0, 3).join(", ");
  const question = `What does ${release} answer at ${places}? Found by random requests, seed ${seed}.`;
  const name = `differential-${release.replace(/^v|[~+].*$/g, "")}-${seed}`;
  return { name, text: caseText(found.request, question) };
}

/**
 * The report of a run.
 *
 * @param result What it found.
 * @param options What else there is to tell.
 * @returns Lines of text, without a line break at the end.
 */
export function reportText(result: RunResult, { seed, jobs, replay, path }: ReportOptions): string {
  const { release, answered, specs, seconds, restarts, found } = result;
  const rate = answered / Math.max(seconds, 0.001);
  const each = jobs === 1 ? "" : `, ${Math.round(rate / jobs)} each of ${jobs} daemons`;
  const lost = restarts === 0 ? "" : `, ${restarts} lost daemons booted again`;
  const outcome = found === undefined ? "no difference" : `request ${found.from.number} differs`;
  const line = `${release}: ${answered} requests (${specs} specs, ${
    answered - specs
  } refusals), ${outcome}, seed ${seed}, ${Math.round(rate)}/s${each}${lost}`;
  return [line, ...(found === undefined ? [] : foundLines(result, found, seed, path)), `replay: ${replay}`].join("\n");
}

function foundLines(result: RunResult, found: Found, seed: number, path: string | undefined): readonly string[] {
  const minimal = found.complete ? "nothing more can be left out" : "not minimal: the time for shrinking was over";
  const state = isGone(found) ? "the difference did not come again" : `shrunk in ${found.steps} steps, ${minimal}`;
  return [
    formatDifferences(`- daemon, + model (${state})`, seenDifferences(found)),
    ...(path === undefined ? [] : [`case: ${path}`]),
    foundCase(result, found, seed).text.trimEnd(),
  ];
}

/** Where they differ on the request that is told. */
function seenDifferences(found: Found): readonly Difference[] {
  return isGone(found) ? found.firstDifferences : found.differences;
}

function isGone(found: Found): boolean {
  return found.differences.length === 0;
}
