/**
 * Where a JSON pointer leads in JSON text. Only for errors: the text is read again from its start.
 *
 * @module
 */

/** What is found of a pointer in a text. */
export interface Found {
  /** How many of the pointer's steps the text has. */
  readonly depth: number;
  /** The index of the key of the last step that it has, or of the element, or of the document. */
  readonly key: number;
  /** The index of the value. */
  readonly value: number;
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && " \t\r\n".includes(text[at]!)) at++;
  return at;
}

/** The index behind a string's closing quote. */
function stringEnd(text: string, at: number): number {
  for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === "\\") at++;
  return at + 1;
}

/** The index behind a value. */
function valueEnd(text: string, at: number): number {
  let open = 0;
  do {
    at = skipSpace(text, at);
    const character = text[at];
    if (character === '"') at = stringEnd(text, at);
    else if (character === "{" || character === "[") [open, at] = [open + 1, at + 1];
    else if (character === "}" || character === "]") [open, at] = [open - 1, at + 1];
    else if (character === "," || character === ":") at++;
    else while (at < text.length && !" \t\r\n,:]}".includes(text[at]!)) at++;
  } while (open > 0 && at < text.length);
  return at;
}

interface Part {
  readonly key: number;
  readonly value: number;
}

/** The parts of an object or list with a name or index, in order. */
function* partsNamed(text: string, open: number, step: string): Generator<Part, void, void> {
  const isList = text[open] === "[";
  if (!isList && text[open] !== "{") return;
  let at = skipSpace(text, open + 1);
  for (let index = 0; at < text.length && text[at] !== "]" && text[at] !== "}"; index++) {
    const key = at;
    let name = String(index);
    if (!isList) {
      const end = stringEnd(text, key);
      name = JSON.parse(text.slice(key, end));
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    if (name === step) yield { key, value: at };
    at = skipSpace(text, valueEnd(text, at));
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
}

/**
 * Finds the place of a pointer.
 *
 * @param text JSON text that can be parsed.
 * @param steps The pointer's steps.
 * @param isRepeated Whether the last step is a key that is given twice: then the second is meant.
 * @returns The deepest place on the way that the text has.
 */
export function findInJson(text: string, steps: readonly string[], isRepeated: boolean): Found {
  const start = skipSpace(text, 0);
  let found: Found = { depth: 0, key: start, value: start };
  for (const [depth, step] of steps.entries()) {
    const parts = partsNamed(text, found.value, step);
    const first = parts.next().value;
    if (first === undefined) return found;
    const second = isRepeated && depth === steps.length - 1 ? parts.next().value : undefined;
    found = { depth: depth + 1, ...(second ?? first) };
  }
  return found;
}
