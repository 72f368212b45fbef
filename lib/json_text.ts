/**
 * Places in JSON text: the exact text of a value is part of the answer where a daemon's bytes count.
 *
 * @module
 */

const SPACE = " \t\r\n";

/**
 * Skips white space.
 *
 * @param text JSON text.
 * @param at An index between two tokens.
 * @returns The index of the next token, or the end.
 */
export function skipSpace(text: string, at: number): number {
  while (at < text.length && SPACE.includes(text[at]!)) at++;
  return at;
}

/**
 * Finds the end of a string.
 *
 * @param text JSON text.
 * @param at The index of the opening quote.
 * @returns The index after the closing quote.
 */
export function stringEnd(text: string, at: number): number {
  for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === "\\") at++;
  return at + 1;
}

/**
 * Finds the end of a value.
 *
 * @param text JSON text that can be parsed.
 * @param at The index where the value starts.
 * @returns The index after it.
 */
export function valueEnd(text: string, at: number): number {
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

/** A part of an object or list. */
export interface JsonPart {
  /** Its key, or its index as text. */
  readonly name: string;
  /** The index of the key, of an element that of the value. */
  readonly key: number;
  /** The index of the value. */
  readonly value: number;
}

/**
 * The parts of an object or list, in order; none of another value.
 *
 * @param text JSON text that can be parsed.
 * @param open The index where the value starts.
 */
export function* partsOf(text: string, open: number): Generator<JsonPart, void, void> {
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
    yield { name, key, value: at };
    at = skipSpace(text, valueEnd(text, at));
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
}

/**
 * Cuts the text of a member out of an object's text, as it stands there.
 *
 * @param text JSON text that can be parsed.
 * @param steps The keys that lead to the member.
 * @returns Its text; `undefined` where there is none. Of a repeated key the last one counts, as for Go and JavaScript.
 */
export function memberText(text: string, ...steps: readonly string[]): string | undefined {
  let at = skipSpace(text, 0);
  for (const step of steps) {
    const found = [...partsOf(text, at)].findLast(({ name }) => name === step);
    if (found === undefined) return undefined;
    at = found.value;
  }
  return text.slice(at, valueEnd(text, at));
}

/**
 * Removes the white space outside of strings.
 *
 * @param text JSON text that can be parsed.
 * @returns The same tokens without a space.
 */
export function compactJson(text: string): string {
  let out = "";
  for (let at = 0; at < text.length;) {
    const end = text[at] === '"' ? stringEnd(text, at) : at + 1;
    if (text[at] === '"' || !SPACE.includes(text[at]!)) out += text.slice(at, end);
    at = end;
  }
  return out;
}

/** Returns a replacement for a text; `undefined` to keep it. */
export type ReplaceText = (value: string, path: readonly string[]) => string | undefined;

/**
 * Replaces texts that are values; everything else stays as it is, to the byte.
 *
 * @param text JSON text that can be parsed.
 * @param replace What to put in their places.
 * @returns The text.
 */
export function replaceTexts(text: string, replace: ReplaceText): string {
  let [out, from] = ["", 0];
  const path: string[] = [];
  const visit = (at: number): void => {
    if (text[at] === '"') {
      const end = stringEnd(text, at);
      const other = replace(JSON.parse(text.slice(at, end)), path);
      if (other === undefined) return;
      out += text.slice(from, at) + JSON.stringify(other);
      from = end;
      return;
    }
    for (const { name, value } of partsOf(text, at)) {
      path.push(name);
      visit(value);
      path.pop();
    }
  };
  visit(skipSpace(text, 0));
  return out + text.slice(from);
}
