/**
 * Pointers in the spelling of the document that they point into.
 *
 * @module
 */

import { lowerCamel } from "../cri/spelling.ts";
import { isRecord, type UnknownRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { child, type Pointer, stepsOf } from "../pointer.ts";
import { foldKey } from "./image.ts";

/** The key of a CRI message as the document spells it. */
function criKey(record: UnknownRecord, key: string): string {
  return !Object.hasOwn(record, key) && Object.hasOwn(record, lowerCamel(key)) ? lowerCamel(key) : key;
}

/** The key of an image config as the document spells it; of several the last counts. */
function imageKey(record: UnknownRecord, key: string): string {
  const isGiven = (name: string): boolean => record[name] !== null && record[name] !== undefined;
  return Object.keys(record).findLast((name) => foldKey(name) === foldKey(key) && isGiven(name)) ?? key;
}

/** Where something of a request stands in its document. */
export interface Location {
  /** JSON pointer in the document's own spelling; what it does not have is spelled as the request does. */
  readonly path: Pointer;
  /** Whether the document has it; `null` stands for what it does not have. */
  readonly given: boolean;
}

/**
 * Finds a part of a request in its document.
 *
 * @param document The request document.
 * @param pointer A pointer into a request, in CRI's own spelling.
 * @returns Where it is.
 */
export function locate(document: unknown, pointer: Pointer): Location {
  // A container's config and image are spelled as the pod's.
  const [, of = "", part = ""] = /^(\/container)?\/(\w+)\//.exec(pointer) ?? [];
  const isImage = part === "image";
  const isConfig = part === "config" || part === "sandboxConfig";
  const imageDepth = of === "" ? 1 : 2;
  let here = document;
  let path = "";
  for (const [depth, step] of stepsOf(pointer).entries()) {
    let key = step;
    if (Array.isArray(here)) here = here[Number(step)];
    else if (isRecord(here)) {
      if (isConfig) key = criKey(here, step);
      else if (isImage && depth === imageDepth) key = imageKey(here, step);
      here = Object.hasOwn(here, key) ? here[key] : undefined;
    } else here = undefined;
    path = child(path, key);
  }
  return { path, given: here !== undefined && here !== null };
}

/**
 * Spells a pointer as the document does.
 *
 * @param document The request document.
 * @param pointer A pointer into a request, in CRI's own spelling.
 * @returns The pointer in the document's spelling; the same where the document does not have it.
 */
export function respell(document: unknown, pointer: Pointer): Pointer {
  return locate(document, pointer).path;
}

/**
 * Does something for a request, so that errors point into the document as it is spelled.
 *
 * @typeParam T What is done.
 * @param document The request document, plain data.
 * @param work Does it.
 * @returns What `work` returns.
 * @throws {CriSpecError} What `work` throws.
 */
export function inSpellingOf<T>(document: unknown, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    const path = respell(document, error.path);
    if (path === error.path) throw error;
    const { code, message, hint, cause } = error;
    throw new CriSpecError(code, message, { path, hint, cause });
  }
}
