/**
 * From documents to Kubernetes objects and back to Go's JSON, driven by the table of fields.
 *
 * @module
 */

import {
  asBoolean,
  asInteger,
  asList,
  asMap,
  asRecord,
  asString,
  asStringMap,
  type IntegerRange,
  isText,
  shorten,
  wrongType,
} from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { nearest } from "../nearest.ts";
import { child, type Pointer, stepsOf } from "../pointer.ts";
import { parseQuantity, printQuantity, type Quantity, ZERO } from "./quantity.ts";
import { SCHEMA } from "./schema.ts";

const INT32: IntegerRange = { name: "int32", least: -(2n ** 31n), most: 2n ** 31n - 1n };
const INT64: IntegerRange = { name: "int64", least: -(2n ** 63n), most: 2n ** 63n - 1n };

/** A field's description, taken apart. */
interface FieldInfo {
  readonly type: string;
  readonly list: boolean;
  readonly map: boolean;
  readonly always: boolean;
  readonly pointer: boolean;
  readonly since: number;
}

const FIELD = /^([!*]?)((?:\[\]|\{\})?)(\w+)(?: (\d+))?$/;

function fieldInfo(text: string): FieldInfo {
  const [, mark, list, type, since = "0"] = FIELD.exec(text)!;
  return {
    type: type!,
    list: list === "[]",
    map: list === "{}",
    always: mark === "!",
    pointer: mark === "*",
    since: Number(since),
  };
}

/** Each message's fields, taken apart once. */
const MESSAGES: ReadonlyMap<string, ReadonlyMap<string, FieldInfo>> = new Map(
  Object.entries(SCHEMA).map(([name, fields]) => [
    name,
    new Map(Object.entries(fields).map(([field, text]) => [field, fieldInfo(text)])),
  ]),
);

/** Options of a document's reader. */
export interface ObjectReader {
  /** The minor release of the program that reads: fields that came later are dropped. */
  readonly minor: number;
  /** Called for each field that is dropped, with the minor release that brought it. */
  readonly dropped?: (path: Pointer, since: number) => void;
}

/**
 * Decodes a Kubernetes object.
 *
 * @param name The message: `"Pod"`.
 * @param value Plain data.
 * @param path Where it stands.
 * @param reader Which release reads it. Fields that no modelled release has are refused.
 * @returns The object: fields that were `null` are absent, quantities are records.
 * @throws {CriSpecError} `wrong-type`, `unknown-field`, `invalid-value`, `out-of-range`, `invalid-string`.
 */
export function decodeObject(
  name: string,
  value: unknown,
  path: Pointer,
  reader: ObjectReader,
): Record<string, unknown> {
  const record = asRecord(value, path);
  const fields = MESSAGES.get(name)!;
  const decoded: Record<string, unknown> = {};
  for (const key of Object.keys(record)) {
    const field = fields.get(key);
    if (field === undefined) throw unknownKubernetesField(key, fields.keys(), path);
    const item = record[key];
    if (item === null || item === undefined) continue;
    if (field.since > reader.minor) {
      reader.dropped?.(child(path, key), field.since);
      continue;
    }
    decoded[key] = field.list
      ? decodeList(field.type, item, child(path, key), reader)
      : field.map
      ? asMap(item, child(path, key), (one, at) =>
        one === null ? null : decodeValue(field.type, one, at, undefined, reader))
      : decodeValue(field.type, item, path, key, reader);
  }
  return decoded;
}

/**
 * A place in an object as Kubernetes' strict decoding names it: `spec.containers[0].image`.
 *
 * @param path The place.
 * @returns Its name; an index is recognized by its digits, so a numeric key of a map is written as an index.
 */
export function fieldText(path: Pointer): string {
  return stepsOf(path).reduce(
    (text, step) => /^\d+$/.test(step) ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`,
    "",
  );
}

/** The error for a field that an object does not have, in the words of the API server's strict validation. */
function unknownKubernetesField(key: string, known: Iterable<string>, path: Pointer): CriSpecError {
  const at = child(path, shorten(key));
  const near = nearest(key, known);
  return new CriSpecError("unknown-field", `unknown field "${fieldText(at)}"`, {
    path: child(path, key),
    hint: near === undefined ? undefined : `did you mean ${JSON.stringify(near)}?`,
  });
}

function decodeList(type: string, value: unknown, path: Pointer, reader: ObjectReader): readonly unknown[] {
  return asList(value, path).map((one, index) => decodeValue(type, one, path, index, reader));
}

/** Decodes a value that stands under a key, or at the path itself: the pointer is only spelled out where it is needed. */
function decodeValue(
  type: string,
  value: unknown,
  parent: Pointer,
  key: string | number | undefined,
  reader: ObjectReader,
): unknown {
  const path = (): Pointer => key === undefined ? parent : child(parent, key);
  switch (type) {
    case "string":
      return isText(value) ? value : asString(value, path());
    case "bool":
      return typeof value === "boolean" ? value : asBoolean(value, path());
    case "int32":
      return asInteger(numeric(value, path), path(), INT32);
    case "int64":
      return asInteger(numeric(value, path), path(), INT64);
    case "port":
      return typeof value === "string" ? asString(value, path()) : asInteger(numeric(value, path), path(), INT32);
    case "map":
      return asStringMap(value, path());
    case "quantity":
      return parseQuantity(value, path());
    case "quantities":
      return asMap(value, path(), parseQuantity);
    case "any":
      return value;
    default:
      return decodeObject(type, value, path(), reader);
  }
}

/** Kubernetes takes no number in quotes. */
function numeric(value: unknown, path: () => Pointer): unknown {
  if (typeof value === "string") throw wrongType(value, "a number", path());
  return value;
}

/**
 * Removes the fields of a decoded object that a release does not know.
 *
 * @param name The message: `"Pod"`.
 * @param object The decoded object.
 * @param path Where it stands.
 * @param reader The release.
 * @returns The object with the fields that the release knows.
 */
export function keepKnown(
  name: string,
  object: Readonly<Record<string, unknown>>,
  path: Pointer,
  reader: ObjectReader,
): Record<string, unknown> {
  const fields = MESSAGES.get(name)!;
  const keep = (type: string, value: unknown, at: Pointer): unknown =>
    MESSAGES.has(type) ? keepKnown(type, value as Readonly<Record<string, unknown>>, at, reader) : value;
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object)) {
    const { type, list, since } = fields.get(key)!;
    const at = child(path, key);
    if (since > reader.minor) reader.dropped?.(at, since);
    else if (value === undefined) continue;
    else {kept[key] = list
        ? (value as readonly unknown[]).map((one, i) => keep(type, one, child(at, i)))
        : keep(type, value, at);}
  }
  return kept;
}

const SCALAR_ZEROS: readonly unknown[] = ["", 0, false];

/**
 * Writes an object as Go's encoding/json does: fields in the order of Go's struct, empty ones left out, `<`, `>` and `&` escaped.
 *
 * @param name The message: `"Container"`.
 * @param value The decoded object.
 * @param minor The minor release of the program: fields that came later are left out. Default: none is.
 * @returns JSON text.
 */
export function printObject(name: string, value: Readonly<Record<string, unknown>>, minor = 999): string {
  const parts: string[] = [];
  for (const [key, field] of MESSAGES.get(name)!) {
    if (field.since > minor) continue;
    const item = value[key];
    if (!field.always && isEmpty(item, field)) continue;
    parts.push(`${JSON.stringify(key)}:${printField(item, field, minor)}`);
  }
  return `{${parts.join(",")}}`;
}

function isEmpty(item: unknown, { list, pointer, type }: FieldInfo): boolean {
  if (item === undefined) return true;
  if (list) return (item as readonly unknown[]).length === 0;
  if (type === "map" || type === "quantities") return Object.keys(item as object).length === 0;
  return !pointer && SCALAR_ZEROS.includes(item);
}

function printField(item: unknown, field: FieldInfo, minor: number): string {
  if (field.list) {
    if (item === undefined) return "null";
    return `[${(item as readonly unknown[]).map((one) => printValue(one, field.type, minor)).join(",")}]`;
  }
  return printValue(item, field.type, minor);
}

/** Sorted as Go sorts the keys of a map: by their bytes in UTF-8, which is the order of code points. */
function sortedKeys(record: Readonly<Record<string, unknown>>): readonly string[] {
  const encoder = new TextEncoder();
  return Object.keys(record).map((key) => [key, encoder.encode(key)] as const).toSorted(([, a], [, b]) => {
    for (let index = 0; index < Math.min(a.length, b.length); index++) {
      if (a[index] !== b[index]) return a[index]! - b[index]!;
    }
    return a.length - b.length;
  }).map(([key]) => key);
}

function printValue(item: unknown, type: string, minor: number): string {
  switch (type) {
    case "string":
      return goString(item === undefined ? "" : item as string);
    case "bool":
      return String(item ?? false);
    case "int32":
    case "int64":
      return String(item ?? 0);
    case "port":
      return typeof item === "string" ? goString(item) : String(item ?? 0);
    case "map": {
      const map = item as Readonly<Record<string, string>>;
      return `{${sortedKeys(map).map((key) => `${goString(key)}:${goString(map[key]!)}`).join(",")}}`;
    }
    case "quantity":
      return `"${printQuantity((item as Quantity | undefined) ?? ZERO)}"`;
    case "quantities": {
      const map = item as Readonly<Record<string, Quantity>>;
      return `{${sortedKeys(map).map((key) => `${goString(key)}:"${printQuantity(map[key]!)}"`).join(",")}}`;
    }
    case "any":
      return JSON.stringify(item) ?? "null";
    default:
      return printObject(type, (item ?? {}) as Readonly<Record<string, unknown>>, minor);
  }
}

/** A string as Go's encoding/json writes it: HTML's special characters and the separators of lines escaped. */
export function goString(text: string): string {
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
