/**
 * What becomes of a request, whether or not the model takes it.
 *
 * @module
 */

import { CriSpecError } from "../lib/error.ts";

/**
 * What is made for a request.
 *
 * @typeParam T What.
 * @param make Makes it.
 * @returns What it returns; `undefined` for a request that is refused or not modelled.
 */
export function madeOrNothing<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return undefined;
  }
}

/**
 * How it ends.
 *
 * @param make Makes something of a request.
 * @returns `"made"`, or the code and the message of the error.
 */
export function attempt(make: () => unknown): string {
  try {
    make();
    return "made";
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return `${error.code} ${error.message}`;
  }
}
