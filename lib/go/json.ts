/**
 * JSON text as Go's encoding/json reads it: the same texts accepted, the same words for the others.
 *
 * Go reads bytes, this module a string that stands for them. A byte order mark is refused, so decode files with
 * `ignoreBOM`. A lone surrogate stands for bytes that are not UTF-8: U+DC80 to U+DCFF for the one byte in its low eight
 * bits, any other for some sequence that starts with 0xED. Inside of strings each becomes one U+FFFD.
 *
 * Upstream: `encoding/json`, Go 1.19 to 1.26.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { goQuote } from "./quote.ts";
import { child, type Pointer } from "../pointer.ts";

/** A JSON number, not converted. */
export interface GoJsonNumber {
  readonly kind: "number";
  /** The number as it is written, such as `1e3` or `-0`. */
  readonly literal: string;
}

/** One member of an object: its key, unescaped, and its value. */
export type GoJsonMember = readonly [key: string, value: GoJson];

/** A JSON object. */
export interface GoJsonObject {
  readonly kind: "object";
  /** Every member in the order of the text, those with a repeated key included. */
  readonly members: readonly GoJsonMember[];
}

/** A JSON value that has lost nothing but white space and the spelling of strings. */
export type GoJson = null | boolean | string | GoJsonNumber | GoJsonObject | readonly GoJson[];

/** The value in a text, or what Go says about the text. */
export type GoJsonResult =
  | { readonly tree: GoJson }
  | {
    /** The message of Go's `json.SyntaxError`. */
    readonly error: string;
    /** Where in the text: an index of a UTF-16 code unit, the text's length where it ends too early. */
    readonly at: number;
  };

/** How to read a text. */
export interface GoJsonOptions {
  /** How many arrays and objects may be open at once. Default and maximum: 10000, as in Go. */
  readonly maxDepth?: number;
  /** How many values the text may have, those inside of others included. Default: any number, as in Go. */
  readonly maxValues?: number;
  /**
   * What becomes of surrogates without a partner inside of strings, escaped or not: U+FFFD as in Go, or what they are as
   * in `JSON.parse`, for a caller that wants to refuse them. Default: `"replace"`.
   */
  readonly loneSurrogates?: "replace" | "keep";
  /** Whether only the first value is read, as `json.Decoder` does, which looks at nothing after it. Default: `false`. */
  readonly first?: boolean;
}

const MAX_DEPTH = 10_000;

/**
 * Reads JSON text.
 *
 * Upstream: the scanner of `json.Unmarshal` and `json.Decoder`.
 *
 * @param text The whole text.
 * @param options How deep it may be nested, and what becomes of lone surrogates.
 * @returns The value, or Go's message about the first character out of place. Nothing is thrown.
 */
export function parseGoJson(text: string, options: GoJsonOptions = {}): GoJsonResult {
  const reader = new Reader(
    text,
    Math.min(options.maxDepth ?? MAX_DEPTH, MAX_DEPTH),
    options.loneSurrogates === "keep",
    options.maxValues ?? Infinity,
  );
  const tree = options.first === true ? reader.readFirst() : reader.readDocument();
  return tree === undefined ? { error: reader.error, at: reader.at } : { tree };
}

/** An array or object that is not closed yet: one of the two lists is present. */
interface OpenContainer {
  readonly elements: GoJson[] | undefined;
  readonly members: GoJsonMember[];
  /** The key whose value comes next. */
  key: string;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

const ESCAPES: ReadonlyMap<number, string> = new Map(
  Object.entries({ '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" })
    .map(([letter, character]) => [letter.charCodeAt(0), character]),
);

/** Every method that reads something returns `undefined` after it has set `error`; `at` is then the place. */
class Reader {
  at = 0;
  error = "";
  /** The text as it was given. */
  readonly #given: string;
  /** The same with U+FFFD for the lone surrogates that are not kept, which moves nothing. */
  readonly #text: string;
  readonly #maxDepth: number;
  readonly #keepsSurrogates: boolean;

  /** How many values may still come. */
  #left: number;

  constructor(text: string, maxDepth: number, keepsSurrogates: boolean, maxValues: number) {
    this.#left = maxValues;
    this.#given = text;
    this.#text = keepsSurrogates || text.isWellFormed() ? text : text.toWellFormed();
    this.#maxDepth = maxDepth;
    this.#keepsSurrogates = keepsSurrogates;
  }

  readDocument(): GoJson | undefined {
    const value = this.#readValue();
    if (value === undefined) return undefined;
    this.#skipSpace();
    return this.at < this.#text.length ? this.#fail("after top-level value") : value;
  }

  /** Reads the first value of a stream, whose end Go reports with a text of its own. */
  readFirst(): GoJson | undefined {
    const value = this.#readValue();
    if (value === undefined && this.at >= this.#text.length) {
      this.error = /^[ \t\r\n]*$/.test(this.#text) ? "EOF" : "unexpected EOF";
    }
    return value;
  }

  /** Reads one value; keeps its own stack, because a text may be nested deeper than the engine's stack is. */
  #readValue(): GoJson | undefined {
    const outer: OpenContainer[] = [];
    let open: OpenContainer | undefined;
    while (true) {
      let value: GoJson | undefined;
      const code = this.#skipSpace();
      if (--this.#left < 0) return this.#fail("exceeded max values");
      if (code === QUOTE) {
        value = this.#readString();
      } else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
        if (outer.length + (open === undefined ? 0 : 1) >= this.#maxDepth) return this.#fail("exceeded max depth");
        if (open !== undefined) outer.push(open);
        open = { elements: code === OPEN_BRACKET ? [] : undefined, members: [], key: "" };
        this.at++;
        if (this.#skipSpace() !== (code === OPEN_BRACE ? CLOSE_BRACE : CLOSE_BRACKET)) {
          if (code === OPEN_BRACE && !this.#readKey(open)) return undefined;
          continue;
        }
        this.at++;
        value = closed(open);
        open = outer.pop();
      } else {
        value = this.#readScalar(code);
      }
      if (value === undefined) return undefined;

      while (open !== undefined) {
        const { elements, members } = open;
        if (elements === undefined) members.push([open.key, value]);
        else elements.push(value);
        const next = this.#skipSpace();
        if (next === COMMA) {
          this.at++;
          if (elements === undefined && !this.#readKey(open)) return undefined;
          break;
        }
        if (next !== (elements === undefined ? CLOSE_BRACE : CLOSE_BRACKET)) {
          return this.#fail(elements === undefined ? "after object key:value pair" : "after array element");
        }
        this.at++;
        value = closed(open);
        open = outer.pop();
      }
      if (open === undefined) return value;
    }
  }

  /** Reads a key and its colon. */
  #readKey(container: OpenContainer): boolean {
    if (this.#skipSpace() !== QUOTE) {
      this.#fail("looking for beginning of object key string");
      return false;
    }
    const key = this.#readString();
    if (key === undefined) return false;
    if (this.#skipSpace() !== COLON) {
      this.#fail("after object key");
      return false;
    }
    this.at++;
    container.key = key;
    return true;
  }

  #readScalar(code: number): GoJson | undefined {
    if (code === MINUS || isDigit(code)) return this.#readNumber();
    if (code === 0x74) return this.#readWord("true", true);
    if (code === 0x66) return this.#readWord("false", false);
    if (code === 0x6e) return this.#readWord("null", null);
    return this.#fail("looking for beginning of value");
  }

  #readWord<T extends GoJson>(word: string, value: T): T | undefined {
    for (const letter of word) {
      if (this.#text[this.at] !== letter) return this.#failWithin(`in literal ${word} (expecting '${letter}')`);
      this.at++;
    }
    return value;
  }

  #readNumber(): GoJsonNumber | undefined {
    const text = this.#text;
    const start = this.at;
    if (text.charCodeAt(this.at) === MINUS) this.at++;
    if (text[this.at] === "0") this.at++;
    else if (!this.#skipDigits()) return this.#failWithin("in numeric literal");
    if (text[this.at] === ".") {
      this.at++;
      if (!this.#skipDigits()) return this.#failWithin("after decimal point in numeric literal");
    }
    if (text[this.at] === "e" || text[this.at] === "E") {
      this.at++;
      if (text[this.at] === "+" || text[this.at] === "-") this.at++;
      if (!this.#skipDigits()) return this.#failWithin("in exponent of numeric literal");
    }
    return { kind: "number", literal: text.slice(start, this.at) };
  }

  /** Whether there was a digit. */
  #skipDigits(): boolean {
    const start = this.at;
    while (isDigit(this.#text.charCodeAt(this.at))) this.at++;
    return this.at > start;
  }

  /** Reads a string, from its first quotation mark on. */
  #readString(): string | undefined {
    const text = this.#text;
    let decoded = "";
    let at = this.at + 1;
    let start = at;
    while (true) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        this.at = at + 1;
        return decoded + text.slice(start, at);
      }
      if (code === BACKSLASH) {
        decoded += text.slice(start, at);
        this.at = at + 1;
        const character = this.#readEscape();
        if (character === undefined) return undefined;
        decoded += character;
        at = this.at;
        start = at;
      } else if (code >= 0x20) {
        at++;
      } else {
        this.at = at;
        return this.#fail("in string literal");
      }
    }
  }

  /** Reads what follows a backslash. */
  #readEscape(): string | undefined {
    const code = this.#text.charCodeAt(this.at);
    const simple = ESCAPES.get(code);
    if (simple !== undefined) {
      this.at++;
      return simple;
    }
    if (code !== 0x75) return this.#failWithin("in string escape code");
    this.at++;
    const unit = this.#hexUnit(this.at);
    if (unit === undefined) {
      while (!Number.isNaN(hexDigit(this.#text.charCodeAt(this.at)))) this.at++;
      return this.#failWithin("in \\u hexadecimal character escape");
    }
    this.at += 4;
    if (unit < 0xd800 || unit > 0xdfff) return String.fromCharCode(unit);
    if (unit < 0xdc00 && this.#text.startsWith("\\u", this.at)) {
      const low = this.#hexUnit(this.at + 2);
      if (low !== undefined && low >= 0xdc00 && low <= 0xdfff) {
        this.at += 6;
        return String.fromCharCode(unit, low);
      }
    }
    return this.#keepsSurrogates ? String.fromCharCode(unit) : "\ufffd";
  }

  /** The number that four hexadecimal digits write. */
  #hexUnit(at: number): number | undefined {
    let unit = 0;
    for (let place = at; place < at + 4; place++) unit = unit * 16 + hexDigit(this.#text.charCodeAt(place));
    return Number.isNaN(unit) ? undefined : unit;
  }

  /** Steps over white space; returns the code unit after it, NaN at the end. */
  #skipSpace(): number {
    while (true) {
      const code = this.#text.charCodeAt(this.at);
      if (code > 0x20 || (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)) return code;
      this.at++;
    }
  }

  /** Complains about the next character in a place where the text may not end. */
  #fail(context: string): undefined {
    if (this.at >= this.#text.length) this.error = "unexpected end of JSON input";
    else this.#failWithin(context);
  }

  /** Complains about the next character in the middle of a word, number or escape, where Go takes an end for a space. */
  #failWithin(context: string): undefined {
    const code = this.at < this.#text.length ? firstByte(this.#given, this.at) : 0x20;
    this.error = `invalid character ${quoteByte(code)} ${context}`;
  }
}

function closed(container: OpenContainer): GoJson {
  return container.elements ?? { kind: "object", members: container.members };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** What a hexadecimal digit counts; not a number for another character. */
function hexDigit(code: number): number {
  if (isDigit(code)) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : NaN;
}

/** The first byte of the character at an index. */
function firstByte(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  if (code < 0x80) return code;
  if (code < 0x800) return 0xc0 | code >> 6;
  if (code >= 0xdc80 && code <= 0xdcff) return code & 0xff;
  return code < 0x10000 ? 0xe0 | code >> 12 : 0xf0 | code >> 18;
}

/** Go takes the byte for a character of its own and puts its quoted form between apostrophes. */
function quoteByte(byte: number): string {
  if (byte === 0x27) return "'\\''";
  if (byte === QUOTE) return "'\"'";
  return `'${goQuote(String.fromCharCode(byte), "15").slice(1, -1)}'`;
}

/** A plain value made from a {@linkcode GoJson}. */
export type JsonValue = null | boolean | number | bigint | string | JsonValue[] | { [key: string]: JsonValue };

/** How to make a plain value. */
export interface JsonValueOptions {
  /** How many arrays and objects may lie inside of each other. Default: 100, at most 1000. */
  readonly maxDepth?: number;
  /** Called for every duplicate key; the last value of the key is kept. Default: a duplicate key is an error. */
  readonly duplicate?: (pointer: Pointer) => void;
}

/**
 * Makes a plain value: objects as `JSON.parse` makes them, with `__proto__` as a property like any other, and whole
 * numbers beyond the safe integers as bigints. A number with a fraction or an exponent is rounded to a number, perhaps
 * to Infinity; `-0` is 0.
 *
 * @param tree What {@linkcode parseGoJson} returned.
 * @param options The depth and what to do about a repeated key.
 * @returns The value; it shares nothing with the tree.
 * @throws {CriSpecError} `too-deep`, and `duplicate-field` with the JSON pointer of a repeated key.
 */
export function jsonValue(tree: GoJson, options: JsonValueOptions = {}): JsonValue {
  const maxDepth = Math.min(options.maxDepth ?? 100, 1000);
  const steps: (string | number)[] = [];
  const pointer = (): Pointer => steps.reduce<Pointer>(child, "");

  function convert(value: GoJson): JsonValue {
    if (value === null || typeof value !== "object") return value;
    if ("literal" in value) return numberValue(value.literal, pointer);
    if (steps.length >= maxDepth) {
      throw new CriSpecError("too-deep", `Cannot read JSON: it is nested deeper than ${maxDepth} levels`, {
        path: pointer(),
      });
    }
    return "members" in value ? convertMembers(value.members) : convertElements(value);
  }

  function convertElements(elements: readonly GoJson[]): JsonValue[] {
    const depth = steps.length;
    const list = elements.map((element, index) => {
      steps[depth] = index;
      return convert(element);
    });
    steps.length = depth;
    return list;
  }

  function convertMembers(members: readonly GoJsonMember[]): { [key: string]: JsonValue } {
    const depth = steps.length;
    const object: { [key: string]: JsonValue } = {};
    for (const [key, member] of members) {
      steps[depth] = key;
      if (key in object) {
        // Either a repeated key or a name that Object.prototype has, too.
        if (Object.hasOwn(object, key)) reportDuplicate(key);
        const value = convert(member);
        Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
      } else {
        object[key] = convert(member);
      }
    }
    steps.length = depth;
    return object;
  }

  function reportDuplicate(key: string): void {
    if (options.duplicate === undefined) {
      throw new CriSpecError("duplicate-field", `Duplicate field ${JSON.stringify(key)}`, { path: pointer() });
    }
    options.duplicate(pointer());
  }

  return convert(tree);
}

const WHOLE = /^-?[0-9]+$/;

/** More digits are of no number that anything takes, and as a bigint they would cost seconds. */
const MOST_DIGITS = 1000;

function numberValue(literal: string, pointer: () => Pointer): number | bigint {
  if (literal.length > MOST_DIGITS) {
    throw new CriSpecError("out-of-range", `Cannot read a number of ${literal.length} digits`, { path: pointer() });
  }
  const value = Number(literal);
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  return WHOLE.test(literal) ? BigInt(literal) : value;
}
