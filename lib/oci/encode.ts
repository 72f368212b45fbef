/**
 * Go-exact encoding of a spec: the bytes of Go's `encoding/json` Marshal of runtime-spec's struct.
 *
 * `JSON.stringify` differs: Go writes fields in the struct's order, sorts map keys by bytes, escapes `<`, `>`, `&`, U+2028
 * and U+2029, leaves out what is empty and writes 64-bit integers in full. The table of fields says which is which.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { type Copied, isPlainRecord, plainData } from "../plain.ts";
import { sortByBytes } from "../go/sort.ts";
import { child, type Pointer } from "../pointer.ts";
import { SPEC } from "./fields.ts";
import type { AnyType, IntegerType, RecordType, Written } from "./schema.ts";
import { isMade, knownBytes, textOf } from "./shared.ts";
import type { Int64, Spec } from "./spec.ts";
import { hasLoneSurrogate } from "../go/utf8.ts";

/**
 * How a Go toolchain escapes backspace and form feed: `"short"` is `\b` and `\f` (Go 1.22 and later), `"long"` is `\u0008`
 * and `\u000c`. See https://go.dev/doc/go1.22#encoding/json.
 */
export type Escapes = "short" | "long";

/**
 * The key under which a spec remembers the escapes of the daemon that it is modelled on. Absent means `"short"`. Options
 * carry it along, for they copy records by spreading.
 */
export const ESCAPES: unique symbol = Symbol("cri-spec.escapes");

/** Options of encoding a spec. */
export interface EncodeOptions {
  /** Overrides what the spec remembers of its daemon. */
  readonly escapes?: Escapes;
}

/** Where a value stands, for errors; `undefined` until it is needed. */
type Place = Pointer | undefined;
/** Writes a value. */
type Write<T> = (value: T, path: Place, escapes: Escapes) => string;
/** What writes the values of a type. */
interface Writer {
  /** Writes a value, and refuses one of another type. */
  readonly write: Write<never>;
  /** What Go writes for an unset one. */
  readonly zero: () => string;
  /** What is written for one that Go takes for empty; absent for what never is. */
  readonly empty?: string;
}

// deno-lint-ignore no-control-regex
const ESCAPED = /[\u0000-\u001f"\\<>&\u2028\u2029\ud800-\udfff]/;
// deno-lint-ignore no-control-regex
const ESCAPE = /[\u0000-\u001f"\\<>&\u2028\u2029]/g;

const NAMED: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function escapeCharacter(character: string, escapes: Escapes): string {
  const named = NAMED[character];
  if (named !== undefined) return named;
  if (escapes === "short") {
    if (character === "\b") return "\\b";
    if (character === "\f") return "\\f";
  }
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The longest text, and the longest of the strings in it, in UTF-16 units: more than the specs of what a daemon takes have. */
const MOST_TEXT = 1 << 27;
const MOST_STRING = 1 << 24;

function wrongValue(expected: string, path: Place): CriSpecError {
  return new CriSpecError("wrong-type", `Cannot encode the value: it is not ${expected}`, at(path));
}

function tooLarge(what: string, most: number, path: Place): CriSpecError {
  return new CriSpecError("too-large", `Cannot encode the ${what}: it is longer than ${most} characters`, at(path));
}

function string(value: string, path: Place, escapes: Escapes): string {
  if (typeof value !== "string") throw wrongValue("a string", path);
  if (value.length > MOST_STRING) throw tooLarge("string", MOST_STRING, path);
  if (!ESCAPED.test(value)) return `"${value}"`;
  if (hasLoneSurrogate(value)) {
    throw new CriSpecError("invalid-string", "Cannot encode a string: it contains a lone surrogate", {
      ...at(path),
      hint: "Go strings are UTF-8, which cannot encode a lone surrogate",
    });
  }
  return `"${escapeString(value, escapes)}"`;
}

/** How much of a text is escaped at once, in UTF-16 units. */
const PIECE = 1 << 16;

/**
 * Writes what stands between the quotes of a string.
 *
 * @param value A string without lone surrogates.
 * @param escapes How it is escaped.
 * @returns Its text.
 */
export function escapeString(value: string, escapes: Escapes): string {
  if (!ESCAPED.test(value)) return value;
  const known = new Map<string, string>();
  const escape = (character: string): string => {
    let escaped = known.get(character);
    if (escaped === undefined) known.set(character, escaped = escapeCharacter(character, escapes));
    return escaped;
  };
  if (value.length <= PIECE) return value.replace(ESCAPE, escape);
  // An engine keeps every piece of what it replaces until it is done: of a long text only few at a time.
  let text = "";
  for (let at = 0; at < value.length; at += PIECE) text += value.slice(at, at + PIECE).replace(ESCAPE, escape);
  return text;
}

function bool(value: boolean, path: Place): string {
  if (typeof value !== "boolean") throw wrongValue("a boolean", path);
  return value ? "true" : "false";
}

function integer({ name, least, most }: IntegerType): Writer {
  const [min, max] = [Number(least), Number(most)];
  const write = (value: Int64, path: Place): string => {
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= min && value <= max) return String(value);
    if (typeof value === "bigint" && value >= least && value <= most) return value.toString();
    if (typeof value !== "number" && typeof value !== "bigint") throw wrongValue("a number", path);
    if (typeof value === "number" && !Number.isSafeInteger(value)) {
      throw new CriSpecError("out-of-range", `Cannot encode the number ${value}: it is not a safe integer`, {
        ...at(path),
        hint: "pass integers beyond 2^53 as bigints",
      });
    }
    throw new CriSpecError("out-of-range", `Cannot encode the number: it is out of range for ${name}`, {
      ...at(path),
      hint: `allowed: ${least} to ${most}`,
    });
  };
  return { write, zero: () => "0", empty: "0" };
}

function at(path: Place): { readonly path?: Pointer } {
  return path === undefined ? {} : { path };
}

/** The place of a part, where places are asked for. */
function within(path: Place, step: string | number): Place {
  return path === undefined ? undefined : child(path, step);
}

function map(item: Writer): Writer {
  const element = item.write as Write<unknown>;
  const write = (value: Readonly<Record<string, unknown>>, path: Place, escapes: Escapes): string => {
    if (!isRecord(value)) throw wrongValue("a plain object", path);
    let text = "";
    for (const key of sortByBytes(Object.keys(value))) {
      const place = within(path, key);
      const entry = `${string(key, place, escapes)}:${element(value[key], place, escapes)}`;
      text += text === "" ? entry : `,${entry}`;
      if (text.length > MOST_TEXT) throw tooLarge("object", MOST_TEXT, path);
    }
    return `{${text}}`;
  };
  return { write, zero: () => "null", empty: "{}" };
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && isPlainRecord(value);
}

/** What `JSON.stringify` escapes, and what it does not and Go does. */
const OTHER = /[\\<>&\u2028\u2029]/;

/** Writes a list of strings that needs no escapes, much faster than string by string; `undefined` for any other. */
function plainStrings(value: readonly unknown[]): string | undefined {
  // A page may have taught all lists to be written in another way.
  if ((value as { readonly toJSON?: unknown }).toJSON !== undefined) return undefined;
  let length = 0;
  for (let index = 0; index < value.length; index++) {
    const item = value[index];
    if (typeof item !== "string") return undefined;
    length += item.length;
  }
  if (length > MOST_STRING) return undefined;
  const text = JSON.stringify(value);
  return OTHER.test(text) ? undefined : text;
}

function list(item: Writer): Writer {
  const element = item.write as Write<unknown>;
  const write = (value: readonly unknown[], path: Place, escapes: Escapes): string => {
    if (!Array.isArray(value)) throw wrongValue("a list", path);
    const plain = item === STRING ? plainStrings(value) : undefined;
    if (plain !== undefined) return plain;
    let text = "";
    const { length } = value;
    for (let index = 0; index < length; index++) {
      const item = element(value[index], within(path, index), escapes);
      text += index === 0 ? item : `,${item}`;
      if (text.length > MOST_TEXT) throw tooLarge("list", MOST_TEXT, path);
    }
    return `[${text}]`;
  };
  return {
    write: (value: readonly unknown[], path, escapes) => textOf(value, write, path, escapes),
    zero: () => "null",
    empty: "[]",
  };
}

/** A field as it is looked up when a record is written. */
interface NamedField extends Writer {
  readonly key: string;
  readonly written: Written;
  /** What stands before the value: of the first field that is written, and of every other. */
  readonly name: string;
  readonly next: string;
}

function record({ fields }: RecordType, writerOf: (type: AnyType) => Writer): Writer {
  // Put together when the first record is written: a process that answers one request has use for few of the tables.
  let table: readonly NamedField[] | undefined;
  /** How many fields lead to the last of those that are always written. */
  let least = 0;
  const write = (value: Readonly<Record<string, unknown>>, path: Place, escapes: Escapes): string => {
    if (table === undefined) {
      table = Object.entries(fields).map(([key, [type, written]]) => ({
        ...writerOf(type),
        key,
        written,
        name: `"${key}":`,
        next: `,"${key}":`,
      }));
      least = table.findLastIndex(({ written }) => written === "always") + 1;
    }
    if (!isRecord(value)) throw wrongValue("a plain object", path);
    const count = Object.keys(value).length;
    let text = "";
    let present = 0;
    for (let index = 0; index < table.length; index++) {
      // Most records have few of their fields.
      if (present === count && index >= least) break;
      const { key, write, zero, empty, written, name, next } = table[index]!;
      const field = value[key];
      if (field !== undefined) present++;
      else if (written !== "always") continue;
      const shown = field === undefined ? zero() : write(field as never, within(path, key), escapes);
      if (written === "omitempty" && shown === empty) continue;
      text += (text === "" ? name : next) + shown;
      if (text.length > MOST_TEXT) throw tooLarge("object", MOST_TEXT, path);
    }
    if (present !== count) refuseUnknown(value, fields, path);
    return `{${text}}`;
  };
  return {
    write: (value: Readonly<Record<string, unknown>>, path, escapes) => textOf(value, write, path, escapes),
    zero: () => write({}, undefined, "short"),
  };
}

function refuseUnknown(value: Readonly<Record<string, unknown>>, fields: RecordType["fields"], path: Place): void {
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(fields, key) || value[key] === undefined) continue;
    throw new CriSpecError("unknown-field", `Cannot encode the spec: unknown field "${key}"`, {
      ...at(within(path, key)),
    });
  }
}

const STRING: Writer = { write: string, zero: () => '""', empty: '""' };
const BOOL: Writer = { write: bool, zero: () => "false", empty: "false" };

/** Makes the writer of a table: one for each type, as `textOf` remembers by them what a part is. */
function writerOf(table: AnyType): Writer {
  const writers = new Map<AnyType, Writer>();
  const made = (type: AnyType): Writer => {
    let writer = writers.get(type);
    if (writer === undefined) writers.set(type, writer = make(type));
    return writer;
  };
  const make = (type: AnyType): Writer => {
    switch (type.kind) {
      case "string":
        return STRING;
      case "bool":
        return BOOL;
      case "integer":
        return integer(type);
      case "list":
        return list(made(type.of));
      case "map":
        return map(made(type.of));
      case "record":
        return record(type, made);
    }
  };
  return made(table);
}

const spec = writerOf(SPEC).write as Write<Spec>;

const encoder = new TextEncoder();

/**
 * Writes a spec as text, exactly as the daemon writes `config.json`: no spaces, no trailing newline.
 *
 * @param value The spec.
 * @param options Escapes other than the spec's own.
 * @returns The text of `config.json`.
 * @throws {CriSpecError} `wrong-type`, `unknown-field`, `invalid-string` (a lone surrogate), `out-of-range` (a number that is not a
 * safe integer) or `too-large`, with a JSON pointer into the spec.
 */
export function formatSpec(value: Spec, options: EncodeOptions = {}): string {
  return format(value, escapesIn(options));
}

function format(value: Spec, escapes: Escapes | undefined): string {
  return formatPlain(isMade(value) ? value : plainSpec(value), escapes);
}

function formatPlain(plain: Spec, escapes: Escapes | undefined): string {
  const own = escapes ?? plain[ESCAPES] ?? "short";
  try {
    return spec(plain, undefined, own);
  } catch {
    // Paths are only made for errors: a spec that cannot be written is written again, with paths.
    return spec(plain, "", own);
  }
}

/** The escapes that are asked for. */
function escapesIn(options: EncodeOptions | null): Escapes | undefined {
  let escapes: unknown;
  try {
    escapes = options?.escapes;
  } catch (cause) {
    throw new CriSpecError("wrong-type", "Cannot read the options", { cause });
  }
  return checkedEscapes(escapes);
}

function checkedEscapes(escapes: unknown): Escapes | undefined {
  if (escapes === undefined || escapes === "short" || escapes === "long") return escapes;
  throw new CriSpecError("invalid-value", "Cannot encode the spec: unknown value of the option escapes", {
    hint: 'one of "short", "long"',
  });
}

/**
 * Reads a caller's spec once, into plain data; what this package has frozen itself stays as it is.
 *
 * @param value Any value.
 * @param copied What of other specs was copied before, so that parts that are one object stay one object. Default: nothing.
 * @returns A record of plain data, with the escapes that it remembers.
 * @throws {CriSpecError} `wrong-type`, `too-deep`, `too-large`, `invalid-value`.
 */
export function plainSpec(value: unknown, copied: Map<object, Copied> = new Map()): Spec {
  const copy = plainData(value, "", { isSpec: true, symbol: ESCAPES, copied }) as Spec;
  if (!isRecord(copy)) throw wrongValue("a plain object", "");
  checkedEscapes(copy[ESCAPES]);
  return copy;
}

/**
 * Encodes a spec to the bytes that the daemon writes as `config.json`.
 *
 * Upstream: Go's `encoding/json` Marshal of runtime-spec's `Spec`.
 *
 * @example The bytes of a spec
 * ```ts
 * import { encodeSpec } from "@cri-spec/cri-spec";
 * import { assertEquals } from "@std/assert";
 *
 * const bytes = encodeSpec({ ociVersion: "1.1.0", hostname: "<web>" });
 * assertEquals(new TextDecoder().decode(bytes), '{"ociVersion":"1.1.0","hostname":"\\u003cweb\\u003e"}');
 * ```
 *
 * @param value The spec.
 * @param options Escapes other than the spec's own.
 * @returns UTF-8 bytes: no spaces, no trailing newline.
 * @throws {CriSpecError} `wrong-type`, `unknown-field`, `invalid-string` (a lone surrogate), `out-of-range` (a number that is not a
 * safe integer) or `too-large`, with a JSON pointer into the spec.
 */
export function encodeSpec(value: Spec, options: EncodeOptions = {}): Uint8Array {
  const escapes = escapesIn(options);
  const known = escapes === undefined ? knownBytes(value) : undefined;
  return known ?? encoder.encode(format(value, escapes));
}

/**
 * As {@linkcode encodeSpec}, of a spec that this package has just made and does not return: it is not frozen for its bytes alone.
 *
 * @param made The spec.
 * @returns UTF-8 bytes.
 * @throws {CriSpecError} What {@linkcode encodeSpec} throws.
 */
export function encodeMade(made: Spec): Uint8Array {
  return encoder.encode(formatPlain(made, undefined));
}
