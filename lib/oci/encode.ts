/**
 * Go-exact encoding of a spec: the bytes of Go's `encoding/json` Marshal of runtime-spec's struct.
 *
 * `JSON.stringify` differs: Go writes fields in the struct's order, sorts map keys by bytes, escapes `<`, `>`, `&`, U+2028
 * and U+2029, leaves out what is empty and writes 64-bit integers in full. One ordered table of fields says which is which.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { type Copied, isPlainRecord, plainData } from "../plain.ts";
import { sortByBytes } from "../go/sort.ts";
import { child, type Pointer } from "../pointer.ts";
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

/** What encoding a spec may be told. */
export interface EncodeOptions {
  /** Overrides what the spec remembers of its daemon. */
  readonly escapes?: Escapes;
}

/** Where a value stands, for errors; `undefined` while nobody asks. */
type Place = Pointer | undefined;
/** Writes a value. */
type Write<T> = (value: T, path: Place, escapes: Escapes) => string;
/** A type of values. */
interface Type {
  /** Writes a value, and refuses one of another type. */
  readonly write: Write<never>;
  /** What Go writes for one that nobody has set. */
  readonly zero: () => string;
  /** What is written for one that Go takes for empty; absent for what never is. */
  readonly empty?: string;
}
/** `always`: written in any case. `empty`: left out when empty or zero. None: left out only when absent. */
type Field = readonly [key: string, type: Type, written?: "always" | "empty"];

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
    throw new CriSpecError("invalid-string", "Cannot encode a string: it has a lone surrogate", {
      ...at(path),
      hint: "Go strings are UTF-8, which has no surrogates",
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

/** What int64 and uint64 hold. */
const LEAST_INT = -(2n ** 63n);
const MOST_INT = 2n ** 64n - 1n;

function int(value: Int64, path: Place): string {
  if (typeof value === "bigint") {
    if (value >= LEAST_INT && value <= MOST_INT) return value.toString();
    throw new CriSpecError("out-of-range", "Cannot encode the number: it is not a 64-bit integer", at(path));
  }
  if (typeof value !== "number") throw wrongValue("a number", path);
  if (!Number.isSafeInteger(value)) {
    throw new CriSpecError("out-of-range", `Cannot encode the number ${value}: it is not a safe integer`, {
      ...at(path),
      hint: "integers beyond 2^53 are bigints",
    });
  }
  return String(value);
}

function at(path: Place): { readonly path?: Pointer } {
  return path === undefined ? {} : { path };
}

/** The place of a part, where places are asked for. */
function within(path: Place, step: string | number): Place {
  return path === undefined ? undefined : child(path, step);
}

function map(value: Readonly<Record<string, string>>, path: Place, escapes: Escapes): string {
  if (!isRecord(value)) throw wrongValue("a plain object", path);
  let text = "";
  for (const key of sortByBytes(Object.keys(value))) {
    const place = within(path, key);
    const entry = `${string(key, place, escapes)}:${string(value[key]!, place, escapes)}`;
    text += text === "" ? entry : `,${entry}`;
    if (text.length > MOST_TEXT) throw tooLarge("object", MOST_TEXT, path);
  }
  return `{${text}}`;
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && isPlainRecord(value);
}

function list<T>(element: Write<T>): Type {
  const write = (value: readonly T[], path: Place, escapes: Escapes): string => {
    if (!Array.isArray(value)) throw wrongValue("a list", path);
    let text = "";
    const { length } = value;
    for (let index = 0; index < length; index++) {
      if (index > 0) text += ",";
      text += element(value[index]!, within(path, index), escapes);
      if (text.length > MOST_TEXT) throw tooLarge("list", MOST_TEXT, path);
    }
    return `[${text}]`;
  };
  return {
    write: (value: readonly T[], path, escapes) => textOf(value, write, path, escapes),
    zero: () => "null",
    empty: "[]",
  };
}

/** A field as it is looked up when a record is written. */
interface NamedField extends Type {
  readonly key: string;
  readonly written: Field[2];
  readonly name: string;
}

function record(fields: readonly Field[]): Type {
  // Put together when the first record is written: a process that answers one request has use for few of the tables.
  let table: readonly NamedField[] | undefined;
  const write = (value: Readonly<Record<string, unknown>>, path: Place, escapes: Escapes): string => {
    table ??= fields.map(([key, type, written]) => ({ ...type, key, written, name: `"${key}":` }));
    if (!isRecord(value)) throw wrongValue("a plain object", path);
    let text = "";
    let present = 0;
    for (const { key, write, zero, empty, written, name } of table) {
      const field = value[key];
      if (field !== undefined) present++;
      else if (written !== "always") continue;
      const shown = field === undefined ? zero() : write(field as never, within(path, key), escapes);
      if (written === "empty" && shown === empty) continue;
      if (text !== "") text += ",";
      text += name + shown;
      if (text.length > MOST_TEXT) throw tooLarge("object", MOST_TEXT, path);
    }
    if (present !== Object.keys(value).length) refuseUnknown(value, fields, path);
    return `{${text}}`;
  };
  return {
    write: (value: Readonly<Record<string, unknown>>, path, escapes) => textOf(value, write, path, escapes),
    zero: () => write({}, undefined, "short"),
  };
}

function refuseUnknown(value: Readonly<Record<string, unknown>>, fields: readonly Field[], path: Place): void {
  const known = new Set(fields.map(([key]) => key));
  for (const key of Object.keys(value)) {
    if (known.has(key) || value[key] === undefined) continue;
    throw new CriSpecError("unknown-field", `Cannot encode the field "${key}": the modelled spec has no such field`, {
      ...at(within(path, key)),
    });
  }
}

const STRING: Type = { write: string, zero: () => '""', empty: '""' };
const INT: Type = { write: int, zero: () => "0", empty: "0" };
const BOOL: Type = { write: bool, zero: () => "false", empty: "false" };
const MAP: Type = { write: map, zero: () => "null", empty: "{}" };
const strings = list(string);
const ints = list(int);

const user = record([
  ["uid", INT, "always"],
  ["gid", INT, "always"],
  ["umask", INT],
  ["additionalGids", ints, "empty"],
  ["username", STRING, "empty"],
]);

const capabilities = record([
  ["bounding", strings, "empty"],
  ["effective", strings, "empty"],
  ["inheritable", strings, "empty"],
  ["permitted", strings, "empty"],
  ["ambient", strings, "empty"],
]);

const rlimit = record([
  ["type", STRING, "always"],
  ["hard", INT, "always"],
  ["soft", INT, "always"],
]);

const process = record([
  ["terminal", BOOL, "empty"],
  ["user", user, "always"],
  ["args", strings, "empty"],
  ["env", strings, "empty"],
  ["cwd", STRING, "always"],
  ["capabilities", capabilities],
  ["rlimits", list(rlimit.write), "empty"],
  ["noNewPrivileges", BOOL, "empty"],
  ["apparmorProfile", STRING, "empty"],
  ["oomScoreAdj", INT],
  ["selinuxLabel", STRING, "empty"],
]);

const root = record([
  ["path", STRING, "always"],
  ["readonly", BOOL, "empty"],
]);

const idMapping = record([
  ["containerID", INT, "always"],
  ["hostID", INT, "always"],
  ["size", INT, "always"],
]);

const mount = record([
  ["destination", STRING, "always"],
  ["type", STRING, "empty"],
  ["source", STRING, "empty"],
  ["options", strings, "empty"],
  ["uidMappings", list(idMapping.write), "empty"],
  ["gidMappings", list(idMapping.write), "empty"],
]);

const device = record([
  ["allow", BOOL, "always"],
  ["type", STRING, "empty"],
  ["major", INT],
  ["minor", INT],
  ["access", STRING, "empty"],
]);

const cpu = record([
  ["shares", INT],
  ["quota", INT],
  ["period", INT],
  ["cpus", STRING, "empty"],
  ["mems", STRING, "empty"],
]);

const resources = record([
  ["devices", list(device.write), "empty"],
  ["cpu", cpu],
]);

const namespace = record([
  ["type", STRING, "always"],
  ["path", STRING, "empty"],
]);

const argument = record([
  ["index", INT, "always"],
  ["value", INT, "always"],
  ["valueTwo", INT, "empty"],
  ["op", STRING, "always"],
]);

const syscall = record([
  ["names", strings, "always"],
  ["action", STRING, "always"],
  ["errnoRet", INT],
  ["args", list(argument.write), "empty"],
]);

const seccomp = record([
  ["defaultAction", STRING, "always"],
  ["defaultErrnoRet", INT],
  ["architectures", strings, "empty"],
  ["flags", strings, "empty"],
  ["listenerPath", STRING, "empty"],
  ["listenerMetadata", STRING, "empty"],
  ["syscalls", list(syscall.write), "empty"],
]);

const linux = record([
  ["uidMappings", list(idMapping.write), "empty"],
  ["gidMappings", list(idMapping.write), "empty"],
  ["sysctl", MAP, "empty"],
  ["resources", resources],
  ["cgroupsPath", STRING, "empty"],
  ["namespaces", list(namespace.write), "empty"],
  ["seccomp", seccomp],
  ["rootfsPropagation", STRING, "empty"],
  ["maskedPaths", strings, "empty"],
  ["readonlyPaths", strings, "empty"],
  ["mountLabel", STRING, "empty"],
]);

const spec = record([
  ["ociVersion", STRING, "always"],
  ["process", process],
  ["root", root],
  ["hostname", STRING, "empty"],
  ["domainname", STRING, "empty"],
  ["mounts", list(mount.write), "empty"],
  ["annotations", MAP, "empty"],
  ["linux", linux],
]).write as Write<Spec>;

const encoder = new TextEncoder();

/**
 * Writes a spec as text, exactly as the daemon writes `config.json`: no blanks, no trailing newline.
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
  const plain = isMade(value) ? value : plainSpec(value);
  const own = escapes ?? plain[ESCAPES] ?? "short";
  try {
    return spec(plain, undefined, own);
  } catch {
    // Places are only spelled out where one is told: what cannot be written is written again, with them.
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
  throw new CriSpecError("invalid-value", "Cannot encode the spec: its escapes are unknown", {
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
 * @returns UTF-8 bytes: no blanks, no trailing newline.
 * @throws {CriSpecError} `wrong-type`, `unknown-field`, `invalid-string` (a lone surrogate), `out-of-range` (a number that is not a
 * safe integer) or `too-large`, with a JSON pointer into the spec.
 */
export function encodeSpec(value: Spec, options: EncodeOptions = {}): Uint8Array {
  const escapes = escapesIn(options);
  const known = escapes === undefined ? knownBytes(value) : undefined;
  return known ?? encoder.encode(format(value, escapes));
}
