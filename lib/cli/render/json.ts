/**
 * Records as JSON for machines.
 *
 * @module
 */

import { sortByBytes } from "../../go/sort.ts";

/** How JSON is written. */
export interface JsonOptions {
  /** Whether each member has a line of its own. Default: `false`. */
  readonly indented?: boolean;
  /** How many UTF-16 units are needed; what comes after them may be left out. Default: all. */
  readonly most?: number;
}

/**
 * Writes a record as JSON: keys sorted, integers in full.
 *
 * @param value Plain data; members that are `undefined` are left out.
 * @param options How it is written.
 * @returns The text, without a newline at the end.
 */
export function renderJson(value: unknown, { indented = false, most = Infinity }: JsonOptions = {}): string {
  return write(value, indented ? "\n" : "", most);
}

function write(value: unknown, newline: string, most: number): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const inner = newline === "" ? "" : `${newline}  `;
  // Engines append to a text faster than they join a list of texts.
  let text = "";
  if (Array.isArray(value)) {
    for (const item of value) {
      text += `${text === "" ? "" : ","}${inner}${write(item, inner, most - text.length)}`;
      if (text.length > most) break;
    }
    return text === "" ? "[]" : `[${text}${newline}]`;
  }
  const colon = newline === "" ? ":" : ": ";
  for (const key of sortByBytes(Object.keys(value))) {
    const item = (value as Readonly<Record<string, unknown>>)[key];
    if (item === undefined) continue;
    text += `${text === "" ? "" : ","}${inner}${JSON.stringify(key)}${colon}${write(item, inner, most - text.length)}`;
    if (text.length > most) break;
  }
  return text === "" ? "{}" : `{${text}${newline}}`;
}

/**
 * Indents JSON text; nothing else of it changes, neither the order of members nor the spelling of a number or string.
 *
 * @param text JSON text without white space outside of strings.
 * @returns The text with each member and element on a line of its own, two spaces for each level.
 */
export function indentJson(text: string): string {
  const pieces: string[] = [];
  let [margin, from] = ["\n", 0];
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"') {
      for (at++; text[at] !== '"'; at++) if (text[at] === "\\") at++;
      continue;
    }
    if (!"{}[],:".includes(character)) continue;
    pieces.push(text.slice(from, at));
    from = at + 1;
    if (character === ",") pieces.push(",", margin);
    else if (character === ":") pieces.push(": ");
    else if (character === "{" || character === "[") {
      // An empty object or list stays on its line.
      if (text[at + 1] === "}" || text[at + 1] === "]") pieces.push(character, text[++at]!);
      else pieces.push(character, margin += "  ");
      from = at + 1;
    } else pieces.push(margin = margin.slice(0, -2), character);
  }
  return pieces.join("") + text.slice(from);
}
