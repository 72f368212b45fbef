/**
 * Records as JSON for machines.
 *
 * @module
 */

import { byBytes } from "../../go/sort.ts";

/** How JSON is written. */
export interface JsonOptions {
  /** Whether each member has a line of its own. Default: `false`. */
  readonly indented?: boolean;
}

/**
 * Writes a record as JSON: keys sorted, integers in full.
 *
 * @param value Plain data; members that are `undefined` are left out.
 * @param options How it is written.
 * @returns The text, without a newline at the end.
 */
export function renderJson(value: unknown, { indented = false }: JsonOptions = {}): string {
  return write(value, indented ? "\n" : "");
}

function write(value: unknown, newline: string): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const inner = newline === "" ? "" : `${newline}  `;
  if (Array.isArray(value)) {
    return value.length === 0 ? "[]" : `[${value.map((item) => `${inner}${write(item, inner)}`).join(",")}${newline}]`;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => byBytes(a, b));
  if (entries.length === 0) return "{}";
  const colon = newline === "" ? ":" : ": ";
  const members = entries.map(([key, item]) => `${inner}${JSON.stringify(key)}${colon}${write(item, inner)}`);
  return `{${members.join(",")}${newline}}`;
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
