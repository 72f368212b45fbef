/**
 * Duplicate fields of a document.
 *
 * @module
 */

import { shorten } from "../../decode.ts";
import { CriSpecError } from "../../error.ts";
import { MOST_ISSUES } from "../../issues.ts";
import { type Pointer, stepsOf } from "../../pointer.ts";
import { locating, type ReadPart } from "../document.ts";

/**
 * The duplicates that an error lists: each once, however often its key is repeated, and at most {@linkcode MOST_ISSUES}.
 *
 * @param duplicates The keys' places.
 * @returns The first of them.
 */
export function firstOf(duplicates: readonly Pointer[]): readonly Pointer[] {
  return [...new Set(duplicates)].slice(0, MOST_ISSUES);
}

/**
 * Makes the error for duplicate fields.
 *
 * @param duplicates The keys' places, at least one.
 * @returns The error, with all of them where there are several; at most {@linkcode MOST_ISSUES}.
 */
export function duplicateKeys(duplicates: readonly Pointer[]): CriSpecError {
  const issues = firstOf(duplicates).map((path) => {
    const key = JSON.stringify(shorten(stepsOf(path).at(-1)!));
    return new CriSpecError("duplicate-field", `Duplicate field ${key}`, { path });
  });
  const [{ code, message, path }] = issues as [CriSpecError];
  return new CriSpecError(code, message, { path, issues: issues.length < 2 ? undefined : issues });
}

/**
 * Refuses a document with duplicate fields.
 *
 * @param part The document.
 * @throws {CriSpecError} `duplicate-field`, with its place.
 */
export async function checkDuplicates({ duplicates, source }: ReadPart): Promise<void> {
  if (duplicates.length > 0) await locating([source], () => Promise.reject(duplicateKeys(duplicates)));
}
