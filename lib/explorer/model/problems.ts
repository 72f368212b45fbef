/**
 * What is wrong, at its place in the page's texts.
 *
 * @module
 */

import { locationOf } from "../../cli/location.ts";
import { locate, type Source } from "../../cli/source.ts";
import { CriSpecError } from "../../error.ts";
import type { Pane, Problem, TextPane } from "./types.ts";

async function located(
  error: CriSpecError,
  sources: readonly Source[],
  severity: Problem["severity"],
): Promise<Problem> {
  const found = await locate(error, sources);
  const { file, line, column } = locationOf(found);
  const { code, message, hint } = found;
  return {
    ...(file === undefined ? {} : { pane: file as Pane }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    severity,
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

/**
 * An error with its places, for the page: all of its faults.
 *
 * @param error What was thrown.
 * @param sources The texts.
 * @param severity Default: `error`.
 * @returns The problems.
 * @throws {unknown} What is not an error of this package.
 */
export async function problemsOf(
  error: unknown,
  sources: readonly Source[],
  severity: Problem["severity"] = "error",
): Promise<readonly Problem[]> {
  if (!(error instanceof CriSpecError)) throw error;
  const faults = error.issues.length === 0 ? [error] : error.issues;
  return await Promise.all(faults.map((fault) => located(fault, sources, severity)));
}

/**
 * A field without effect.
 *
 * @param message What it is.
 * @param path Where it stands.
 * @param sources The texts.
 * @returns The warning.
 */
export async function warningAt(message: string, path: string, sources: readonly Source[]): Promise<Problem> {
  return await located(new CriSpecError("unknown-field", message, { path }), sources, "warning");
}

/**
 * A whole text without effect.
 *
 * @param pane The text.
 * @param why Why it has none.
 * @returns The warning, at its first line.
 */
export function withoutEffect(pane: TextPane, why: string): Problem {
  return { pane, line: 1, severity: "warning", code: "usage", message: `No effect: ${why}` };
}
