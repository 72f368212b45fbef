/**
 * A pasted text without its form: what quoting, escaping, wrapping and colouring add is taken out, however often it was added.
 *
 * What is left has no spaces, quotation marks and backslashes, and ASCII letters in lower case. Templates of rules pass through
 * the same function, so the two can be compared by characters.
 *
 * @module
 */

import { atRecord, isNotice } from "./record.ts";

/** A text without its form. */
export interface Squeezed {
  /** The characters; {@linkcode RECORD} and {@linkcode ELISION} stand between parts that do not belong together. */
  readonly text: string;
  /** Where each character stood in the text, by UTF-16 units; one more for the end. */
  readonly at: Uint32Array;
  /** What stood around each character: the marks, added up. */
  readonly marks: Uint8Array;
}

/** Stands between two records: lines of a log, rows of a table, members of a JSON object. */
export const RECORD = "\n";
/** Stands where somebody or something left text out. */
export const ELISION = "…";

/** A space or a line break stood before the character. */
export const SPACE = 1;
/** A quotation mark stood before the character. */
export const QUOTE = 2;
/** The character is a colon with a space or a quotation mark behind it: a cause follows. */
export const CLAUSE = 4;
/** The character starts a line that the line before does not go on in: that one is short and no cause is announced. */
export const LINE = 16;
/** A line break stood before the character. */
export const WRAP = 32;
/** The separator stands behind a value whose end is known: nothing of it is cut. */
export const COMPLETE = 8;

/** Sequences that show nothing: colours and other commands to a terminal, also as editors and logs write them. */
const COLOUR = /(?:\p{Cc}|\^\[|#033)(?:\[[0-9;?]*[A-Za-z]|\][^\p{Cc}]{0,256}\p{Cc}\\?|[=>])/uy;
const COLOUR_TAIL = /\[[0-9;?]*[A-Za-z]/y;
const ENTITY =
  /&(?:amp;)*(?:(quot|apos|[lr][sd]quo|[lr]aquo|grave)|(nbsp|[en]msp|thinsp|tab|newline)|(lt)|(gt)|(hellip)|(amp)|(colon)|#0*(\d{1,5})|#x0*([0-9a-f]{1,4}));/iy;
/** A character as an address has it, and a line break that was escaped before. */
const PERCENT = /(?:%(?:25)*5c)+[ntr]?|%(?:25)*(0[9ad]|2[0-9a-f]|3[a-f]|5[bdef]|60|7[b-e])/iy;
const BREAK_TAG = /<br ?\/?>/iy;
/** What may stand behind backslashes and is no character of its own. */
const ESCAPED = /([ntr])|(?:u|x(?=[2-9a-f][0-9a-f]))((?<=u)[0-9a-f]{4}|(?<=x)[0-9a-f]{2})|(x[01][0-9a-f])/iy;
const DOTS = /\.{3,}|…+|\[(?:\.\.\.|…|truncated)\]|<(?:truncated|snip)>/iy;
const VALUE_DOTS = /(?<=[/-])(?:\.{3,}|…+)(?=[/"'\\])|(?:\.{3,}|…+)(?=\/)|(?<=["'])(?:\.{3,}|…+)(?=\\*["'])/y;
/** Where journalctl's pager cuts a line at the edge of the terminal. */
const CHOPPED = />(?=[ \t]*(?:\r?\n|$))(?<=^[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d [^\n]{40,}(?<!<[^<>\n]{0,80})>)/my;
/** What stands at the start of a quoted line of a mail, a table or a log in a terminal, and of an item of a list. */
const LINE_PREFIX = /[ \t]*(?:(?:[>│┃|▏][ \t]*)+|[*•‣◦▪] +)(?:\*\*(?=\w))?|[ \t]*\*\*(?=\w)/y;
/** Where text starts or ends that is bold on a page. */
const BOLD = /(?<![*/\\])\*\*(?![*/])/y;
/** A line of a table that has no text. */
const RULE_LINE = /[ \t]*(?=[\u2500-\u257f]|[-=+*_|]{3})[ \t\u2500-\u257f|=+*_-]+(?=\r?\n|$)/y;
/** The end of a table's row: a plain bar only beside another row, as a text may break behind its own (`MS_REC |`). */
const ROW_END =
  /[│┃▏][ \t]*(?=\r?\n|$)|\|[ \t]*(?=\r?\n[ \t]*[│┃|▏]|$)|(?<=(?:^|\n)[ \t]*[│┃|▏][^\n]{0,400})\|[ \t]*(?=\r?\n)/y;
/** The number of a line, as editors and viewers print it. */
const LINE_NUMBER = /[ \t]*(\d{1,6})(?:[ \t]?[|│:]|[.)]?(?=[ \t]))[ \t]?/y;
/**
 * What BuildKit puts before each line of a step: its number and the time, in the summary of what failed only the time; Compose its
 * container; docker and kubectl logs with --timestamps and GitHub the time, and GitHub and other builders what kind of a line it is.
 */
const STEP =
  /[ \t]*(?:(?:#\d{1,4} \d{1,6}\.\d{1,4}|\d{1,6}\.\d{3}|(?:[\w.-]{1,60}[_-]\d{1,3} {1,40}|[a-z][\w.-]{1,60} {2,40})\|) (?=\S)|(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,9}Z )?##\[(?:error|warning|debug)\](?=\S)|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,9}Z +(?=\S)|\[(?:ERROR|error|WARN|warn|INFO|info)\] +(?=\S))/y;
/** What stands before each added line of a difference, and before each item of a list with dashes. */
const ADDED = /[ \t]*(?:\+[ \t]?|- +(?=\S))/y;

const SPACES = /[\s\u00ad\u200b-\u200f\u2028\u2029\u2060-\u2064\ufeff\0]/;
const QUOTES = /["'`´“”„‟‘’‚‛«»‹›″′]/;

/**
 * What ends a value of a log line or of JSON: the quotation mark that no backslash is before, and the next key; in a sentence,
 * `plugin type="a" name="b" failed`, a word follows; Docker's options of a volume, `type='nfs' device=':/a' o='addr=b'`, are one value,
 * and so is the head of a file in XML.
 */
const NEXT_KEY =
  /(?:\s*(?:[}\]]\s*)?,\s*(?:[{[]\s*)?["'][\w.\/-]{1,40}["']\s*:|\s+(?!(?:device|o)='|encoding=["'])[A-Za-z_][\w.]{0,40}=(?=["'{[\w\\])(?!"[^"\\\n]{0,200}" [A-Za-z]+[ :,]))/y;

/** Whether the errors of a list, `[rpc error: …, rpc error: …]`, have their comma there. */
function isNextError(text: string, at: number): boolean {
  return text.startsWith(", rpc error: code = ", at) &&
    text.slice(Math.max(0, at - 2048), at).includes("[rpc error: code = ");
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const CAUSED = [..."caused"].map((letter) => letter.charCodeAt(0));

/** A shorter line was not broken for its length. */
const LEAST_WRAPPED = 40;
/** How a line ends that ends with a sentence, and how the next one begins. */
const SENTENCE_END = /[a-z0-9)][.!]$/;
const SENTENCE_START = /[ \t]*[A-Z][a-z]/y;

/** Room for the results of {@linkcode squeeze}: each overwrites the one before. */
export class Room {
  /** How many characters it has room for. */
  most = 0;
  at: Uint32Array = new Uint32Array(0);
  codes: Uint16Array = new Uint16Array(0);
  marks: Uint8Array = new Uint8Array(0);

  /** Makes room for so many characters. */
  reserve(most: number): void {
    if (most <= this.most) return;
    const buffer = new ArrayBuffer(7 * most + 5);
    this.most = most;
    this.at = new Uint32Array(buffer, 0, most + 1);
    this.codes = new Uint16Array(buffer, 4 * most + 4, most);
    this.marks = new Uint8Array(buffer, 6 * most + 4, most + 1);
  }
}

/** Collects characters. */
class Writer {
  readonly #codes: Uint16Array;
  readonly #at: Uint32Array;
  readonly #marks: Uint8Array;
  #length = 0;
  /** The marks of the next character. */
  next = 0;

  constructor({ at, codes, marks }: Room) {
    this.#at = at;
    this.#codes = codes;
    this.#marks = marks;
  }

  put(code: number, at: number): void {
    const index = this.#length;
    // Releases of runc before 1.0 wrote `caused "…"`, later ones `caused: …`.
    if (code === 0x3a && this.#endsWithCaused()) {
      this.next |= SPACE;
      return;
    }
    if (this.next !== 0 && index > 0 && this.#codes[index - 1] === 0x3a) this.#marks[index - 1]! |= CLAUSE;
    this.#codes[index] = code >= 0x41 && code <= 0x5a ? code + 32 : code;
    this.#at[index] = at;
    this.#marks[index] = this.next;
    this.next = 0;
    this.#length++;
  }

  #endsWithCaused(): boolean {
    const from = this.#length - CAUSED.length;
    return from >= 0 && CAUSED.every((code, index) => this.#codes[from + index] === code);
  }

  /** Puts a separator; two in a row are one, and a record's start says more than an elision's. */
  separate(by: string, at: number, marks: number = 0): void {
    if (this.#length === 0 && by === RECORD) return;
    const last = this.#codes[this.#length - 1];
    if (last === RECORD.charCodeAt(0) && by === RECORD) return;
    this.next |= SPACE | marks;
    this.put(by.charCodeAt(0), at);
    this.next = SPACE;
  }

  done(end: number): Squeezed {
    const length = this.#length;
    if (length > 0 && this.#codes[length - 1] === 0x3a) this.#marks[length - 1]! |= CLAUSE;
    this.#at[length] = end;
    this.#marks[length] = SPACE;
    return {
      text: textOf(this.#codes.subarray(0, length)),
      at: this.#at.subarray(0, length + 1),
      marks: this.#marks.subarray(0, length + 1),
    };
  }
}

function textOf(codes: Uint16Array): string {
  const parts: string[] = [];
  for (let from = 0; from < codes.length; from += 8192) {
    // Many times as fast as to spread them.
    parts.push(String.fromCharCode.apply(null, codes.subarray(from, from + 8192) as unknown as number[]));
  }
  return parts.join("");
}

/** Letters and digits and most signs of paths: what stands for itself. */
function isPlain(code: number): boolean {
  return code >= 0x61 && code <= 0x7a || code >= 0x2f && code <= 0x3a || code >= 0x41 && code <= 0x5a ||
    code === 0x2d || code === 0x5f || code === 0x28 || code === 0x29 || code === 0x2c || code === 0x3d;
}

/** Puts what a backslash and what follows it stand for, on any level of escaping. */
function putEscaped(writer: Writer, text: string, start: number): number {
  let at = start;
  while (text[at] === "\\") at++;
  const escape = matchAt(ESCAPED, text, at);
  if (escape === null) return at;
  const end = at + escape[0].length;
  const [, blank, digits, low] = escape;
  if (blank !== undefined) {
    writer.next |= SPACE;
    const isBlankLine = blank === "n" && text.startsWith(text.slice(start, end), end);
    if (isBlankLine || (blank === "n" && atRecord(text, end))) writer.separate(RECORD, end);
    return end;
  }
  // A control character that a text shows, \x00, stays as it is shown.
  if (low !== undefined) return at;
  const code = parseInt(digits!, 16);
  if (code === 0x1b) {
    const colour = matchAt(COLOUR_TAIL, text, end);
    return colour === null ? end : end + colour[0].length;
  }
  putOther(writer, String.fromCharCode(code), 0, code, start);
  return end;
}

/**
 * Takes the form out of a text.
 *
 * @param text Any text.
 * @param room Room for what is left of many short texts in turn. Default: the text gets its own.
 * @returns What is left of it. Costs as much as the text is long.
 */
export function squeeze(text: string, room: Room = new Room()): Squeezed {
  room.reserve(text.length + 1);
  const writer = new Writer(room);
  let at = startLine(writer, text, 0, "");
  let lineStart = at;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    // The kubelet prints what each of several credentials gave in one list.
    if (code === 0x2c && isNextError(text, at)) writer.separate(RECORD, at);
    if (isPlain(code)) writer.put(code, at++);
    else if (code === 0x20) {
      writer.next |= SPACE;
      at++;
    } else if (code === 0x0a) {
      const line = text.slice(lineStart, at).trim();
      writer.next |= SPACE | WRAP | (isLineEnd(line, text, at + 1) ? LINE : 0);
      at = lineStart = startLine(writer, text, at + 1, line);
    } else if (code === 0x5c) at = putEscaped(writer, text, at);
    else at = putOther(writer, text, at, code, at);
  }
  return writer.done(text.length);
}

/** Whether a line was not broken for its length: it is short, or a sentence ends there and another one begins. */
function isLineEnd(line: string, text: string, next: number): boolean {
  if (line.length < LEAST_WRAPPED) return !/[:,({[]$/.test(line);
  return SENTENCE_END.test(line) && matchAt(SENTENCE_START, text, next) !== null;
}

/** How long a line is at least that ends with the words of a step: shorter ones are headings. */
const LEAST_STEP = 24;

/** Skips what quotes a line, and separates it from the one before where it is a record of its own. */
function startLine(writer: Writer, text: string, start: number, before: string): number {
  const rule = matchAt(RULE_LINE, text, start);
  if (rule !== null) {
    writer.separate(RECORD, start);
    return start + rule[0].length;
  }
  const step = matchAt(STEP, text, start);
  if (step !== null) writer.separate(RECORD, start);
  const marked = start + (step === null ? markLength(text, start) : step[0].length);
  const prefix = matchAt(LINE_PREFIX, text, marked);
  const at = prefix === null ? marked : marked + prefix[0].length;
  // Behind a step's colon a line goes on.
  const isContinued = before.endsWith(":") && before.length >= LEAST_STEP;
  if (before === "" || isNotice(before) || (!isContinued && atRecord(text, at))) writer.separate(RECORD, at);
  return at;
}

/** How long a line's number is, or the sign of an added line or an item, where the line before or behind has one, too. */
function markLength(text: string, start: number): number {
  const number = matchAt(LINE_NUMBER, text, start);
  const added = number === null ? matchAt(ADDED, text, start) : null;
  if (number === null && added === null) return 0;
  const [last, next] = [text.lastIndexOf("\n", start - 2) + 1, text.indexOf("\n", start) + 1];
  const others = [start === 0 ? -1 : last, next === 0 ? -1 : next];
  const isOfMany = number === null
    ? others.some((other) => other >= 0 && matchAt(ADDED, text, other) !== null)
    : others.some((other, index) =>
      other >= 0 && Number(matchAt(LINE_NUMBER, text, other)?.[1]) === Number(number[1]) + (index === 0 ? -1 : 1)
    );
  return isOfMany ? (number ?? added)![0].length : 0;
}

/** Puts a character that may be part of the form. */
function putOther(writer: Writer, text: string, at: number, code: number, from: number): number {
  const character = text[at]!;
  if (SPACES.test(character)) writer.next |= SPACE;
  else if (QUOTES.test(character)) {
    writer.next |= QUOTE;
    if (text[at - 1] !== "\\" && matchAt(NEXT_KEY, text, at + 1) !== null) writer.separate(RECORD, from, COMPLETE);
  } else if (code >= 0xff01 && code <= 0xff5e) putWide(writer, code, from);
  else {
    for (const { pattern, put } of FORMS_BY_CODE.get(code) ?? []) {
      const form = matchAt(pattern, text, at);
      if (form === null) continue;
      put(writer, form, from);
      return at + form[0].length;
    }
    writer.put(code, from);
  }
  return at + 1;
}

/** Puts the ASCII character of a wide one, as Chinese texts have it; there is no space behind their signs. */
function putWide(writer: Writer, code: number, at: number): void {
  const ascii = code - 0xfee0;
  putCode(writer, ascii, at);
  if (!/[a-z0-9]/i.test(String.fromCharCode(ascii))) writer.next |= SPACE;
}

/** Puts a character that stands as its number. */
function putCode(writer: Writer, code: number, at: number): void {
  if (isPlain(code)) writer.put(code, at);
  else if (code !== 0x5c) putOther(writer, String.fromCharCode(code), 0, code, at);
}

/** A sequence that stands for something else. */
interface Sequence {
  /** The characters that it starts with. */
  readonly codes: readonly number[];
  readonly pattern: RegExp;
  readonly put: (writer: Writer, form: RegExpExecArray, at: number) => void;
}

const FORMS: readonly Sequence[] = [
  // Dots in a path or alone in quotation marks stand for a part of a value, other dots for any text.
  { codes: [0x2e, 0x2026], pattern: VALUE_DOTS, put: (writer, _, at) => writer.put(0x2a, at) },
  { codes: [0x2e, 0x2026, 0x5b, 0x3c], pattern: DOTS, put: putElision },
  { codes: [0x3e], pattern: CHOPPED, put: (writer, _, at) => writer.separate(ELISION, at) },
  { codes: [0x1b, 0x9b, 0x5e, 0x23], pattern: COLOUR, put: () => {} },
  { codes: [0x26], pattern: ENTITY, put: putEntity },
  { codes: [0x2a], pattern: BOLD, put: () => {} },
  { codes: [0x3c], pattern: BREAK_TAG, put: (writer) => writer.next |= SPACE },
  { codes: [0x25], pattern: PERCENT, put: putPercent },
  { codes: [0x2502, 0x2503, 0x7c, 0x258f], pattern: ROW_END, put: () => {} },
];

/** The same by one of these characters. */
const FORMS_BY_CODE: ReadonlyMap<number, readonly Pick<Sequence, "pattern" | "put">[]> = new Map(
  [...new Set(FORMS.flatMap(({ codes }) => codes))].map((code) => [
    code,
    FORMS.filter(({ codes }) => codes.includes(code)),
  ]),
);

/** People leave out whole words, in front of a cause: dots of a program stand within a word, too. */
function putElision(writer: Writer, { 0: form, input, index }: RegExpExecArray, at: number): void {
  writer.separate(ELISION, at);
  if (form.endsWith("]") || form.endsWith(">") || /\s/.test(input[index + form.length] ?? "")) writer.next |= LINE;
}

function putPercent(writer: Writer, [form, digits]: RegExpExecArray, at: number): void {
  if (digits !== undefined) putCode(writer, parseInt(digits, 16), at);
  // Backslashes are left out.
  else if (/[ntr]$/i.test(form)) writer.next |= SPACE;
}

function putEntity(writer: Writer, form: RegExpExecArray, at: number): void {
  const [, quote, space, less, greater, dots, , colon, decimal, hexadecimal] = form;
  const digits = decimal ?? hexadecimal;
  if (digits !== undefined) putCode(writer, parseInt(digits, decimal === undefined ? 16 : 10), at);
  else if (quote !== undefined) writer.next |= QUOTE;
  else if (space !== undefined) writer.next |= SPACE;
  else if (dots !== undefined) writer.separate(ELISION, at);
  else writer.put(less !== undefined ? 0x3c : greater !== undefined ? 0x3e : colon !== undefined ? 0x3a : 0x26, at);
}
