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
import { textOf } from "./shared.ts";
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
type Encoder = (value: never, path: Place, escapes: Escapes) => string;
/** `always`: written in any case. `empty`: left out when empty or zero. `absent`: left out only when absent. */
type Omit = "always" | "empty" | "absent";
type Field = readonly [key: string, omit: Omit, encoder: Encoder];

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
  return String(value === 0 ? 0 : value);
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

function list<T>(element: (value: T, path: Place, escapes: Escapes) => string): Encoder {
  const write = (value: readonly T[], path: Place, escapes: Escapes): string => {
    let text = "";
    for (let index = 0; index < value.length; index++) {
      if (index > 0) text += ",";
      text += element(value[index]!, within(path, index), escapes);
    }
    return `[${text}]`;
  };
  return (value: readonly T[] | undefined, path, escapes) =>
    value === undefined ? "null" : textOf(value, write, path, escapes);
}

function isEmpty(value: unknown): boolean {
  switch (typeof value) {
    case "object":
      return Array.isArray(value) ? value.length === 0 : Object.keys(value as object).length === 0;
    case "bigint":
      return value === 0n;
    default:
      return value === undefined || value === "" || value === false || value === 0;
  }
}

function record(fields: readonly Field[]): Encoder {
  const known = new Set(fields.map(([key]) => key));
  const named = fields.map(([key, omit, encoder]) => ({ key, omit, encoder, name: `"${key}":` }));
  const write = (value: Readonly<Record<string, unknown>>, path: Place, escapes: Escapes): string => {
    let text = "";
    let present = 0;
    for (const { key, omit, encoder, name } of named) {
      const field = value[key];
      if (field !== undefined) present++;
      else if (omit !== "always") continue;
      if (omit === "empty" && isEmpty(field)) continue;
      if (text !== "") text += ",";
      text += name + encoder(field as never, within(path, key), escapes);
    }
    if (present !== Object.keys(value).length) refuseUnknown(value, known, path);
    return `{${text}}`;
  };
  return (value: Readonly<Record<string, unknown>>, path, escapes) => textOf(value, write, path, escapes);
}

function refuseUnknown(value: Readonly<Record<string, unknown>>, known: ReadonlySet<string>, path: Place): void {
  for (const key of Object.keys(value)) {
    if (known.has(key) || value[key] === undefined) continue;
    throw new CriSpecError("unknown-field", `Cannot encode the field "${key}": the modelled spec has no such field`, {
      ...at(within(path, key)),
    });
  }
}

const strings = list(string);
const ints = list(int);

const user = record([
  ["uid", "always", int],
  ["gid", "always", int],
  ["umask", "absent", int],
  ["additionalGids", "empty", ints],
  ["username", "empty", string],
]);

const capabilities = record([
  ["bounding", "empty", strings],
  ["effective", "empty", strings],
  ["inheritable", "empty", strings],
  ["permitted", "empty", strings],
  ["ambient", "empty", strings],
]);

const rlimit = record([
  ["type", "always", string],
  ["hard", "always", int],
  ["soft", "always", int],
]);

const process = record([
  ["terminal", "empty", bool],
  ["user", "always", user],
  ["args", "empty", strings],
  ["env", "empty", strings],
  ["cwd", "always", string],
  ["capabilities", "absent", capabilities],
  ["rlimits", "empty", list(rlimit)],
  ["noNewPrivileges", "empty", bool],
  ["apparmorProfile", "empty", string],
  ["oomScoreAdj", "absent", int],
  ["selinuxLabel", "empty", string],
]);

const root = record([
  ["path", "always", string],
  ["readonly", "empty", bool],
]);

const idMapping = record([
  ["containerID", "always", int],
  ["hostID", "always", int],
  ["size", "always", int],
]);

const mount = record([
  ["destination", "always", string],
  ["type", "empty", string],
  ["source", "empty", string],
  ["options", "empty", strings],
  ["uidMappings", "empty", list(idMapping)],
  ["gidMappings", "empty", list(idMapping)],
]);

const device = record([
  ["allow", "always", bool],
  ["type", "empty", string],
  ["major", "absent", int],
  ["minor", "absent", int],
  ["access", "empty", string],
]);

const cpu = record([
  ["shares", "absent", int],
  ["quota", "absent", int],
  ["period", "absent", int],
  ["cpus", "empty", string],
  ["mems", "empty", string],
]);

const resources = record([
  ["devices", "empty", list(device)],
  ["cpu", "absent", cpu],
]);

const namespace = record([
  ["type", "always", string],
  ["path", "empty", string],
]);

const argument = record([
  ["index", "always", int],
  ["value", "always", int],
  ["valueTwo", "empty", int],
  ["op", "always", string],
]);

const syscall = record([
  ["names", "always", strings],
  ["action", "always", string],
  ["errnoRet", "absent", int],
  ["args", "empty", list(argument)],
]);

const seccomp = record([
  ["defaultAction", "always", string],
  ["defaultErrnoRet", "absent", int],
  ["architectures", "empty", strings],
  ["flags", "empty", strings],
  ["listenerPath", "empty", string],
  ["listenerMetadata", "empty", string],
  ["syscalls", "empty", list(syscall)],
]);

const linux = record([
  ["uidMappings", "empty", list(idMapping)],
  ["gidMappings", "empty", list(idMapping)],
  ["sysctl", "empty", map],
  ["resources", "absent", resources],
  ["cgroupsPath", "empty", string],
  ["namespaces", "empty", list(namespace)],
  ["seccomp", "absent", seccomp],
  ["rootfsPropagation", "empty", string],
  ["maskedPaths", "empty", strings],
  ["readonlyPaths", "empty", strings],
  ["mountLabel", "empty", string],
]);

const spec = record([
  ["ociVersion", "always", string],
  ["process", "absent", process],
  ["root", "absent", root],
  ["hostname", "empty", string],
  ["domainname", "empty", string],
  ["mounts", "empty", list(mount)],
  ["annotations", "empty", map],
  ["linux", "absent", linux],
]) as (value: Spec, path: Place, escapes: Escapes) => string;

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
  return encoder.encode(formatSpec(value, options));
}
