/**
 * Duplicate fields of a document.
 *
 * @module
 */

import { shorten } from "../../decode.ts";
import { CriSpecError } from "../../error.ts";
import { type Pointer, stepsOf } from "../../pointer.ts";
import { locating, type ReadPart } from "../document.ts";

/**
 * Makes the error for duplicate fields.
 *
 * @param duplicates The keys' places, at least one.
 * @returns The error, with all of them where there are several.
 */
export function duplicateKeys(duplicates: readonly Pointer[]): CriSpecError {
  const issues = duplicates.map((path) => {
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
