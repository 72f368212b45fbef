/**
 * Where a JSON pointer leads in JSON text. Only for errors: the text is read again from its start.
 *
 * @module
 */

import { type JsonPart, partsOf, skipSpace } from "../json_text.ts";

/** What is found of a pointer in a text. */
export interface Found {
  /** How many of the pointer's steps the text has. */
  readonly depth: number;
  /** The index of the key of the last step that it has, or of the element, or of the document. */
  readonly key: number;
  /** The index of the value. */
  readonly value: number;
}

/** The parts of an object or list with a name or index, in order. */
function* partsNamed(text: string, open: number, step: string): Generator<JsonPart, void, void> {
  for (const part of partsOf(text, open)) if (part.name === step) yield part;
}

/**
 * Finds the place of a pointer.
 *
 * @param text JSON text that can be parsed.
 * @param steps The pointer's steps.
 * @param isRepeated Whether the last step is a key that occurs twice: then the second is meant.
 * @returns The deepest place of the path that the text has.
 */
export function findInJson(text: string, steps: readonly string[], isRepeated: boolean): Found {
  const start = skipSpace(text, 0);
  let found: Found = { depth: 0, key: start, value: start };
  for (const [depth, step] of steps.entries()) {
    const parts = partsNamed(text, found.value, step);
    const first = parts.next().value;
    if (first === undefined) return found;
    const second = isRepeated && depth === steps.length - 1 ? parts.next().value : undefined;
    const { key, value } = second ?? first;
    found = { depth: depth + 1, key, value };
  }
  return found;
}
