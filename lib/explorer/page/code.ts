/**
 * Lines of JSON with colours.
 *
 * @module
 */

import { h } from "./dom.ts";

const TOKENS = /("(?:[^"\\]|\\.)*")(: )?|(-?\d[\d.eE+-]*|true|false|null)/g;

/**
 * A line of formatted JSON.
 *
 * @param text The line.
 * @returns An element whose text is the line.
 */
export function codeOf(text: string): HTMLElement {
  const code = h("code");
  let from = 0;
  for (const match of text.matchAll(TOKENS)) {
    const [whole, string, colon] = match;
    if (match.index > from) code.append(text.slice(from, match.index));
    const kind = string === undefined ? "tok-number" : colon === undefined ? "tok-string" : "tok-key";
    code.append(h("span", { class: kind }, string ?? whole));
    if (colon !== undefined) code.append(colon);
    from = match.index + whole.length;
  }
  if (from < text.length) code.append(text.slice(from));
  return code;
}
