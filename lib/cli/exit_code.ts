/**
 * Every exit code of the command line.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { OutputFailed } from "./io.ts";

/** Done; no difference, no finding. */
export const DONE = 0;
/** The honest negative: the daemon refuses, the inputs differ, there are findings. */
export const NEGATIVE = 1;
/** Wrong usage, input that cannot be read, or a question that the model cannot answer. */
export const UNUSABLE = 2;
/** A bug in this package. */
export const BUG = 70;
/** Standard output cannot be written: `EX_IOERR` of sysexits.h. Nothing is printed if only its reader has closed it. */
export const OUTPUT = 74;

/**
 * The exit code for an error.
 *
 * @param error What was thrown.
 * @returns 1 for a refusal, 2 for every other {@linkcode CriSpecError}, 74 for an {@linkcode OutputFailed}, 70 for a bug.
 */
export function exitCodeOf(error: unknown): number {
  if (error instanceof OutputFailed) return OUTPUT;
  if (!(error instanceof CriSpecError)) return BUG;
  return error.kind === "refusal" ? NEGATIVE : UNUSABLE;
}
