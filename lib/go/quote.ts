/**
 * How Go writes text: a quoted string, and a format without operands.
 *
 * A lone surrogate in a string stands for bytes that are not UTF-8: U+DC80 to U+DCFF for the one byte in its low eight
 * bits, any other for the three bytes that UTF-8 would give it if it allowed surrogates.
 *
 * @module
 */

import { ADDED_SINCE_13, ADDED_SINCE_15, PRINTABLE_15 } from "./quote_tables.ts";

/**
 * The Unicode version whose printable characters Go knows: 13 up to Go 1.20, 15 in Go 1.21 to 1.26, 17 in Go 1.27.
 *
 * Upstream: `unicode.Version`.
 */
export type GoUnicode = "13" | "15" | "17";

const PLAIN = /^[ !#-[\]-~]*$/;
const NOT_PLAIN = /[^ !#-[\]-~]/gu;
const MOST_KNOWN = 1024;
const OFTEN_ESCAPED: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
};

/**
 * Quotes a string the way `%q` does.
 *
 * Upstream: `strconv.Quote`.
 *
 * @param text What to quote.
 * @param unicode The Unicode version of the Go release.
 * @returns A Go string literal: printable characters as they are, all others and the bytes of a lone surrogate escaped.
 */
export function goQuote(text: string, unicode: GoUnicode): string {
  if (PLAIN.test(text)) return `"${text}"`;
  // A long text has most of its characters more than once.
  const known = new Map<string, string>();
  const quoted = text.replace(NOT_PLAIN, (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const escaped = escapeCharacter(character, unicode);
    if (known.size < MOST_KNOWN) known.set(character, escaped);
    return escaped;
  });
  return `"${quoted}"`;
}

function escapeCharacter(character: string, unicode: GoUnicode): string {
  const code = character.codePointAt(0) ?? 0;
  const escaped = OFTEN_ESCAPED[character];
  if (escaped !== undefined) return escaped;
  if (code < 0x20 || code === 0x7f) return `\\x${hex(code, 2)}`;
  if (isSurrogate(code)) return surrogateBytes(code).map((byte) => `\\x${hex(byte, 2)}`).join("");
  if (isPrintable(code, unicode)) return character;
  return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}

// deno-lint-ignore no-control-regex
const PROTOBUF_ESCAPE = /["\\\u0000-\u001f\u007f-\u009f]/g;

/**
 * Quotes a string as protobuf's text form does.
 *
 * Upstream: `internal/encoding/text` of https://github.com/protocolbuffers/protobuf-go.
 *
 * @param text Any well-formed string.
 * @returns The quoted string.
 */
export function protobufQuote(text: string): string {
  const escaped = text.replace(PROTOBUF_ESCAPE, (character) => {
    const code = character.charCodeAt(0);
    if (code >= 0x80) return `\\u${hex(code, 4)}`;
    const named = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" }[character];
    return named ?? `\\x${hex(code, 2)}`;
  });
  return `"${escaped}"`;
}

/**
 * Fills in a format that is given no operands at all, as happens where text from outside is used as a format.
 *
 * Upstream: `fmt.Sprintf` with the format as its only argument; the same in Go 1.19 to 1.26.
 *
 * @param format The text with its `%` verbs.
 * @returns The text with `%%` as `%` and with Go's error in place of every verb.
 */
export function formatWithoutOperands(format: string): string {
  let out = "";
  let at = 0;
  while (true) {
    const percent = format.indexOf("%", at);
    if (percent < 0) return out + format.slice(at);
    out += format.slice(at, percent);
    const directive = readDirective(format, percent + 1);
    out += directive.text;
    at = directive.end;
  }
}

/** Reads what follows a `%`: flags, index, width, precision, index again, verb. */
function readDirective(format: string, start: number): { readonly text: string; readonly end: number } {
  let complaints = "";
  let indexed = false;
  let at = start;
  /** Steps over an operand's index, which never exists here; returns whether it was at least a number. */
  function skipIndex(): boolean {
    if (format[at] !== "[") return false;
    indexed = true;
    const close = format.length - at < 3 ? -1 : format.indexOf("]", at);
    const isNumber = close >= 0 && skipDigits(format, at + 1, close) === close && close > at + 1;
    at = close < 0 ? at + 1 : close + 1;
    return isNumber;
  }
  while (at < format.length && "#0+- ".includes(format.charAt(at))) at++;

  let afterIndex = skipIndex();
  if (format[at] === "*") {
    at++;
    complaints += "%!(BADWIDTH)";
    afterIndex = false;
  } else {
    at = skipDigits(format, at, format.length) ?? format.length;
  }
  if (format[at] === "." && at + 1 < format.length) {
    at++;
    afterIndex = skipIndex();
    if (format[at] === "*") {
      at++;
      complaints += "%!(BADPREC)";
      afterIndex = false;
    } else {
      at = skipDigits(format, at, format.length) ?? format.length;
    }
  }
  if (!afterIndex) skipIndex();

  const code = format.codePointAt(at);
  if (code === undefined) return { text: `${complaints}%!(NOVERB)`, end: format.length };
  const verb = isSurrogate(code) ? "\ufffd" : String.fromCodePoint(code);
  const end = at + verb.length;
  if (verb === "%") return { text: `${complaints}%`, end };
  return { text: `${complaints}%!${verb}(${indexed ? "BADINDEX" : "MISSING"})`, end };
}

/** Where the digits end, or `undefined` for a number that Go gives up on: one with a digit after passing a million. */
function skipDigits(format: string, start: number, limit: number): number | undefined {
  let value = 0;
  let at = start;
  while (at < limit) {
    const digit = format.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) break;
    if (value > 1e6) return undefined;
    value = value * 10 + digit;
    at++;
  }
  return at;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function surrogateBytes(code: number): readonly number[] {
  if (code >= 0xdc80 && code <= 0xdcff) return [code & 0xff];
  return [0xed, 0x80 | (code >> 6 & 0x3f), 0x80 | (code & 0x3f)];
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, "0");
}

function isPrintable(code: number, unicode: GoUnicode): boolean {
  const printable = inRuns(code, printable15());
  switch (unicode) {
    case "13":
      return printable && !inRuns(code, addedSince13());
    case "15":
      return printable;
    case "17":
      return printable || inRuns(code, addedSince15());
  }
}

/** Whether a code lies in one of the runs, which start and end at alternating borders. */
function inRuns(code: number, borders: readonly number[]): boolean {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((borders[middle] ?? 0) <= code) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Makes the reader of a table, whose form `go_quote_tables.ts` describes. */
function lazyBorders(table: string): () => readonly number[] {
  let borders: number[] | undefined;
  return () => {
    if (borders !== undefined) return borders;
    borders = [];
    let border = 0;
    let scale = 1;
    for (const character of table) {
      const digit = DIGITS.indexOf(character);
      border += (digit & 31) * scale;
      scale *= 32;
      if (digit >= 32) continue;
      borders.push(border);
      scale = 1;
    }
    return borders;
  };
}

const printable15 = lazyBorders(PRINTABLE_15);
const addedSince13 = lazyBorders(ADDED_SINCE_13);
const addedSince15 = lazyBorders(ADDED_SINCE_15);
