/**
 * What a request leaves unset: the reasons for paths that a spec does not have and that no step and no omission covers.
 *
 * @module
 */

import { child, type Pointer, stepsOf } from "../pointer.ts";
import { always, because } from "./reason.ts";
import type { Omission } from "./step.ts";

/** Stands in a row's path for any key of a list. */
export const ANY_KEY = "*";

/** A row of the table. */
export interface Unset extends Omission {
  /** Whether it is about elements and fields that the value at the path does not have; otherwise about the value itself. */
  readonly isInside: boolean;
}

/** The Go identifier of what makes the default spec. */
const DEFAULT_SPEC = "oci.populateDefaultUnixSpec";

/**
 * A value that no request of CRI sets.
 *
 * @param path Its path.
 * @param text Why.
 * @returns The row.
 */
export function neverSet(path: Pointer, text: string): Unset {
  return { name: DEFAULT_SPEC, path, reason: always(text), isInside: false };
}

/**
 * A value that a field of the request would set.
 *
 * @param name The Go identifier of what would set it.
 * @param path Its path.
 * @param text Why it is not there.
 * @param inputs The fields, the most important first.
 * @returns The row.
 */
export function unset(name: string, path: Pointer, text: string, [first, ...inputs]: readonly Pointer[]): Unset {
  const reason = first === undefined
    ? always(text)
    : because(first, text, inputs.length === 0 ? undefined : { inputs });
  return { name, path, reason, isInside: false };
}

/**
 * Elements, or fields, that a value of the spec does not have.
 *
 * @param name The Go identifier of what would set them.
 * @param path The value's path.
 * @param text Why they are not there.
 * @param inputs The fields of the request that would set them, the most important first.
 * @returns The row.
 */
export function unsetIn(name: string, path: Pointer, text: string, inputs: readonly Pointer[]): Unset {
  return { ...unset(name, path, text, inputs), isInside: true };
}

function matches(row: readonly string[], steps: readonly string[]): boolean {
  return row.every((step, index) => step === ANY_KEY || step === steps[index]);
}

/**
 * Finds what is said of a path that a spec does not have.
 *
 * @param table The rows.
 * @param steps The path's steps.
 * @param has Whether the spec has a path.
 * @returns The row of the longest path; `undefined` where no row is about it.
 */
export function unsetAt(
  table: readonly Unset[],
  steps: readonly string[],
  has: (path: Pointer) => boolean,
): Unset | undefined {
  let found: Unset | undefined;
  let length = -1;
  for (const row of table) {
    const own = stepsOf(row.path);
    if (own.length <= length || own.length > steps.length || !matches(own, steps)) continue;
    // A row about the inside is not about what is inside of an element that is there.
    const path = row.isInside ? steps.slice(0, own.length + 1).reduce(child, "") : row.path;
    if ((row.isInside && own.length === steps.length) || has(path)) continue;
    [found, length] = [row, own.length];
  }
  return found;
}
