/**
 * Go-exact encoding of a spec: the bytes of Go's `encoding/json` Marshal of runtime-spec's struct.
 *
 * `JSON.stringify` differs: Go writes fields in the struct's order, sorts map keys by bytes, escapes `<`, `>`, `&`, U+2028
 * and U+2029, leaves out what is empty and writes 64-bit integers in full. One ordered table of fields says which is which.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { sortByBytes } from "./go_sort.ts";
import { child, type Pointer } from "./pointer.ts";
import { knownBytes, textOf } from "./shared.ts";
import type { Int64, Spec } from "./spec.ts";
import { hasLoneSurrogate } from "./utf8.ts";

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
/** A type of values: how they are written, and what Go writes for one that nobody has set. */
interface Type {
  readonly write: Write<never>;
  readonly zero: () => string;
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

function string(value: string, path: Place, escapes: Escapes): string {
  if (!ESCAPED.test(value)) return `"${value}"`;
  if (hasLoneSurrogate(value)) {
    throw new CriSpecError("invalid-string", "Cannot encode a string: it has a lone surrogate", {
      ...at(path),
      hint: "Go strings are UTF-8, which has no surrogates",
    });
  }
  return `"${escapeString(value, escapes)}"`;
}

/**
 * Writes what stands between the quotes of a string.
 *
 * @param value A string without lone surrogates.
 * @param escapes How it is escaped.
 * @returns Its text.
 */
export function escapeString(value: string, escapes: Escapes): string {
  return ESCAPED.test(value) ? value.replace(ESCAPE, (character) => escapeCharacter(character, escapes)) : value;
}

function bool(value: boolean): string {
  return value ? "true" : "false";
}

function int(value: Int64, path: Place): string {
  if (typeof value === "bigint") return value.toString();
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
  let text = "";
  for (const key of sortByBytes(Object.keys(value))) {
    const place = within(path, key);
    const entry = `${string(key, place, escapes)}:${string(value[key]!, place, escapes)}`;
    text += text === "" ? entry : `,${entry}`;
  }
  return `{${text}}`;
}

function list<T>(element: Write<T>): Type {
  const write = (value: readonly T[], path: Place, escapes: Escapes): string => {
    let text = "";
    for (let index = 0; index < value.length; index++) {
      if (index > 0) text += ",";
      text += element(value[index]!, within(path, index), escapes);
    }
    return `[${text}]`;
  };
  return { write: (value: readonly T[], path, escapes) => textOf(value, write, path, escapes), zero: () => "null" };
}

function isEmpty(value: unknown): boolean {
  switch (typeof value) {
    case "object":
      return Array.isArray(value) ? value.length === 0 : Object.keys(value as object).length === 0;
    case "bigint":
      return value === 0n;
    default:
      return value === "" || value === false || value === 0;
  }
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
    table ??= fields.map(([key, { write, zero }, written]) => ({ key, write, zero, written, name: `"${key}":` }));
    let text = "";
    let present = 0;
    for (const { key, write, zero, written, name } of table) {
      const field = value[key];
      if (field !== undefined) present++;
      else if (written !== "always") continue;
      if (written === "empty" && isEmpty(field)) continue;
      if (text !== "") text += ",";
      text += name + (field === undefined ? zero() : write(field as never, within(path, key), escapes));
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

const STRING: Type = { write: string, zero: () => '""' };
const INT: Type = { write: int, zero: () => "0" };
const BOOL: Type = { write: bool, zero: () => "false" };
const MAP: Type = { write: map, zero: () => "null" };
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
 * @throws {CriSpecError} `unknown-field`, `invalid-string` (a lone surrogate) or `out-of-range` (a number that is not a safe
 * integer), with a JSON pointer into the spec.
 */
export function formatSpec(value: Spec, options: EncodeOptions = {}): string {
  const escapes = options.escapes ?? value[ESCAPES] ?? "short";
  try {
    return spec(value, undefined, escapes);
  } catch {
    // Places are only spelled out where one is told: what cannot be written is written again, with them.
    return spec(value, "", escapes);
  }
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
 * @throws {CriSpecError} `unknown-field`, `invalid-string` (a lone surrogate) or `out-of-range` (a number that is not a safe
 * integer), with a JSON pointer into the spec.
 */
export function encodeSpec(value: Spec, options: EncodeOptions = {}): Uint8Array {
  const known = options.escapes === undefined ? knownBytes(value) : undefined;
  return known ?? encoder.encode(formatSpec(value, options));
}
