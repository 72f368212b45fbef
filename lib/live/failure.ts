/**
 * How this folder reports what went wrong outside: a download, a program, a daemon that does not answer.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";

/** What to add to the message of a failure. */
export interface FailureOptions {
  /** What to do about it. */
  readonly hint?: string;
  /** The error behind this one. */
  readonly cause?: unknown;
}

/**
 * Makes the error for a program or daemon that did not do its work.
 *
 * @param message What could not be done, then a colon and the present state.
 * @param options What to do about it, and the error behind it.
 * @returns The error, to be thrown by the caller.
 */
export function failure(message: string, options: FailureOptions = {}): CriSpecError {
  return new CriSpecError("live-daemon", message, options);
}

/**
 * Waits for a promise, but not for ever.
 *
 * @typeParam T What the promise gives.
 * @param promise What to wait for.
 * @param milliseconds How long.
 * @param what What the message says about a promise that is late.
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
