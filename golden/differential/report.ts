/**
 * Tells what a run found.
 *
 * @module
 */

import { type Difference, formatDifferences } from "../compare.ts";
import type { RunResult } from "./run.ts";

/** A difference, and the smallest request that shows it. */
export interface FoundDifference<R> {
  /** The smallest request. */
  readonly request: R;
  /** Where daemon and model differ on exactly this request; nothing when they do so no longer. */
  readonly differences: readonly Difference[];
  /** How many steps led to it. */
  readonly steps: number;
  /** Whether nothing more can be left out; false when the time was over before that was known. */
  readonly complete: boolean;
  /** The request as it came at random. */
  readonly from: { readonly number: number };
  /** Where daemon and model differed on that. */
  readonly firstDifferences: readonly Difference[];
}

/** What a run found, of sandboxes or of containers. */
export interface Reported<R> extends Omit<RunResult, "found"> {
  /** The difference with the lowest number, if there is any. */
  readonly found: FoundDifference<R> | undefined;
}

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
  /** The text of the case, if a difference was found. */
  readonly text: string | undefined;
  /** What was made. Default: sandboxes. */
  readonly kind?: "sandboxes" | "containers";
}

/**
 * The case that asks for a difference.
 *
 * @param result What a run found.
 * @param found The difference.
 * @param seed Where the requests came from.
 * @param textOf The text of a request's case, with what it asks.
 * @returns The case: `differential-<release>-<seed>`, a build's release without what the vendor added.
 */
export function foundCase<R>(
  { release }: Pick<Reported<R>, "release">,
  found: FoundDifference<R>,
  seed: number,
  textOf: (request: R, question: string) => string,
): FoundCase {
  const places = seenDifferences(found).map(({ path }) => path).slice(0, 3).join(", ");
  const question = `What does ${release} answer at ${places}? Found by random requests, seed ${seed}.`;
  const name = `differential-${release.replace(/^v|[~+].*$/g, "")}-${seed}`;
  return { name, text: textOf(found.request, question) };
}

/**
 * The report of a run.
 *
 * @param result What it found.
 * @param options What else there is to tell.
 * @returns Lines of text, without a line break at the end.
 */
export function reportText<R>(result: Reported<R>, options: ReportOptions): string {
  const { seed, jobs, replay, path, text = "", kind = "sandboxes" } = options;
  const { release, answered, specs, seconds, restarts, found, unmodelled } = result;
  const rate = answered / Math.max(seconds, 0.001);
  const each = jobs === 1 ? "" : `, ${Math.round(rate / jobs)} each of ${jobs} daemons`;
  const lost = restarts === 0 ? "" : `, ${restarts} lost daemons booted again`;
  const outcome = found === undefined ? "no difference" : `request ${found.from.number} differs`;
  const what = kind === "sandboxes" ? "requests" : "requests for containers";
  const line = `${release}: ${answered} ${what} (${specs} specs, ${answered - specs} refusals${
    unmodelled === 0 ? "" : `; ${unmodelled} not modelled, as no request tells what they have`
  }), ${outcome}, seed ${seed}, ${Math.round(rate)}/s${each}${lost}`;
  return [line, ...(found === undefined ? [] : foundLines(found, path, text)), `replay: ${replay}`].join("\n");
}

function foundLines<R>(found: FoundDifference<R>, path: string | undefined, text: string): readonly string[] {
  const minimal = found.complete ? "nothing more can be left out" : "not minimal: the time for shrinking was over";
  const state = isGone(found) ? "the difference did not come again" : `shrunk in ${found.steps} steps, ${minimal}`;
  return [
    formatDifferences(`- daemon, + model (${state})`, seenDifferences(found)),
    ...(path === undefined ? [] : [`case: ${path}`]),
    text.trimEnd(),
  ];
}

/** Where they differ on the request that is told. */
function seenDifferences<R>(found: FoundDifference<R>): readonly Difference[] {
  return isGone(found) ? found.firstDifferences : found.differences;
}

function isGone<R>(found: FoundDifference<R>): boolean {
  return found.differences.length === 0;
}
