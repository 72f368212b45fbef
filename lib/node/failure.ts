/**
 * Errors about the outside: a failed download, a program, a daemon that does not answer.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";

/** What to add to the message of a failure. */
export interface FailureOptions {
  /** What to do about it. */
  readonly hint?: string;
  /** The underlying error. */
  readonly cause?: unknown;
}

/**
 * Makes the error for a program or daemon that did not do its work.
 *
 * @param message What could not be done, then a colon and the present state.
 * @param options What to do about it, and the underlying error.
 * @returns The error, to be thrown by the caller.
 */
export function failure(message: string, options: FailureOptions = {}): CriSpecError {
  return new CriSpecError("live-daemon", message, options);
}

/** The code of an error of the operating system: `ENOENT`; empty for none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** What to do about errors of the operating system, for errors with a more specific advice than `USUAL_HINT`. */
const HINTS: Readonly<Record<string, string>> = {
  ENOSPC: "Free some space there, or set TMPDIR to another directory",
  EDQUOT: "Free some space there, or set TMPDIR to another directory",
  EROFS: "Set TMPDIR to a writable directory",
  EACCES: "Run it as root",
  EPERM: "Run it as root",
  EMFILE: "Raise the limit of open files, or run fewer daemons in parallel",
};
const USUAL_HINT =
  "The directories of daemons are below TMPDIR (default: /tmp); they must not be changed while daemons run";

/**
 * Makes the error for what the operating system refused: a removed file, a full disk. Other errors are bugs in this package.
 *
 * @param error What was thrown.
 * @returns The error itself if it is a {@linkcode CriSpecError}, one with code `live-daemon` for an error of the operating
 * system, undefined for any other.
 */
export function failureOf(error: unknown): CriSpecError | undefined {
  if (error instanceof CriSpecError) return error;
  if (!(error instanceof Error)) return undefined;
  const code = errorCode(error);
  const ofSystem = /^E[A-Z0-9]+$/.test(code) || SYSTEM_ERRORS.some((kind) => error instanceof kind);
  if (!ofSystem) return undefined;
  return failure(`Cannot continue: ${error.message}`, { hint: HINTS[code] ?? USUAL_HINT, cause: error });
}

/** All kinds except the use of a resource that this package closed. */
const SYSTEM_ERRORS = typeof Deno === "undefined"
  ? []
  : Object.entries(Deno.errors).filter(([name]) => name !== "BadResource").map(([, kind]) => kind);

/**
 * Waits for a promise, up to a limit.
 *
 * @typeParam T What the promise gives.
 * @param promise What to wait for.
 * @param milliseconds How long.
 * @param what The beginning of the message for a promise that is late.
 * @returns What the promise gives.
 * @throws {CriSpecError} When the time is over.
 */
export async function within<T>(promise: Promise<T>, milliseconds: number, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(failure(`${what}: no answer within ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Waits a little.
 *
 * @param milliseconds How long.
 */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
