/**
 * A rule's text with the values of an error, and what the error says beyond it.
 *
 * @module
 */

import type { Candidate } from "./error_candidates.ts";
import { absentCount, type Words } from "./error_order.ts";
import { ELISION, RECORD, squeeze, type Squeezed } from "./paste/squeeze.ts";
import { type Piece, piecesOf } from "./text.ts";

/** A longer value is not repeated. */
const MOST_FILLED = 256;

/** A value as it stands in the error, in its quotation marks where the error has it in some. */
function quotedAs(error: string, start: number, end: number): string {
  const value = error.slice(start, end);
  return error[start - 1] === '"' && /^\\*"/.test(error.slice(end, end + 8)) ? `"${value}"` : value;
}

/** The pieces of a text; of a first one without placeholders only those wrappers that the error has. */
function shownPieces(one: Candidate, words: Words): readonly Piece[] {
  const { owner: { text, isWrapping } } = one;
  const pieces = piecesOf(text);
  const [first, ...rest] = pieces;
  if (!isWrapping || absentCount(one) > 0 || first === undefined || !("literal" in first)) return pieces;
  let { literal } = first;
  while (!words.has(squeeze(literal).text)) {
    const cut = literal.indexOf(": ");
    if (cut < 0 || cut + 2 === literal.length) return pieces;
    literal = literal.slice(cut + 2);
  }
  return [{ literal }, ...rest];
}

/** A rule's text with the error's own values. */
export function filledText(one: Candidate, { at }: Squeezed, error: string, words: Words): string {
  const { template: { holes } } = one;
  const found = new Map<number, string>();
  let first = absentCount(one);
  const firsts = holes.map(({ names }) => (first += names.length) - names.length);
  for (const { hole, index: holeIndex, value, from } of one.values) {
    const groups = hole.pattern.exec(value);
    let start = from;
    hole.names.forEach((_, index) => {
      const length = groups?.[index + 1]?.length ?? 0;
      const before = index === 0 ? hole.prefix.length : 0;
      const end = start + length;
      const place = firsts[holeIndex]! + index;
      if (length > 0) found.set(place, quotedAs(error, at[start - before]!, at[end - 1]! + 1));
      else if (groups?.[index + 1] === "") found.set(place, "");
      start = end;
    });
  }
  let place = 0;
  return shownPieces(one, words).reduce((text, piece) => {
    if ("literal" in piece) return text + piece.literal;
    const value = found.get(place++);
    if (value === undefined || value.length > MOST_FILLED) return `${text}<${piece.name}>`;
    if (value === "") return text.endsWith(" ") ? text.slice(0, -1) : text;
    return text + (text.endsWith('"') && value.startsWith('"') ? value.slice(1, -1) : value);
  }, "");
}

/** More of a cause is not repeated. */
const MOST_CAUSE = 512;
/** More of an error is not read for it: spaces and escapes are left out. */
const MOST_READ = 2048;

/** What stands around a cause and is not its own: separators, quotation marks of any level, containerd's last word. */
const BEFORE = /^[\s:\\"'`]+/;
const BEHIND = /(?<![\s\\"'`])[\s\\"'`]*$/;
const NO_CAUSE = /(?:^|:\s*)unknown$/;
/** Half of a character at the end. */
const HALF = /[\ud800-\udbff]$/;

/** The cause behind a text that only begins an error, on one line; `undefined` where nothing stands there. */
export function unexplained(
  { extent, end, known }: Candidate,
  { text, at }: Squeezed,
  error: string,
): string | undefined {
  if (extent !== "beginning") return undefined;
  const from = Math.min(end, known);
  let to = from;
  while (to < text.length && text[to] !== RECORD && text[to] !== ELISION && at[to]! - at[from]! < MOST_READ) to++;
  if (to === from) return undefined;
  const words = error.slice(at[from]!, at[to - 1]! + 1).slice(0, MOST_READ);
  const cause = words.replace(BEFORE, "").replace(BEHIND, "").replace(NO_CAUSE, "").replace(/\s+/g, " ");
  if (cause === "") return undefined;
  return cause.length > MOST_CAUSE ? `${cause.slice(0, MOST_CAUSE).replace(HALF, "")}…` : cause;
}
