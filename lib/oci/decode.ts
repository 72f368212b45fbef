/**
 * A spec of any origin, from `unknown` to the record, by the table of fields.
 *
 * @module
 */

import { asBoolean, asInteger, asList, asMap, asRecord, asString, isRecord, wrongType } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { plainData } from "../plain.ts";
import { child, type Pointer } from "../pointer.ts";
import { plainSpec } from "./encode.ts";
import { SECCOMP, SPEC } from "./fields.ts";
import type { AnyType, IntegerType, RecordType } from "./schema.ts";
import { isShared } from "./shared.ts";
import type { Int64, Spec } from "./spec.ts";

/** Reads a value at a place, or throws a `CriSpecError`. */
type Read = (value: unknown, path: Pointer) => unknown;

function integer(range: IntegerType): (value: unknown, path: Pointer) => Int64 {
  return (value, path) => {
    // Unlike CRI's messages, a spec has no numbers as strings.
    if (typeof value === "string") throw wrongType(value, `a number of type ${range.name}`, path);
    if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      throw new CriSpecError(
        "out-of-range",
        `Cannot read the number ${value}: it is beyond 2^53 and may have been rounded`,
        {
          path,
          hint: "pass it as a bigint",
        },
      );
    }
    return asInteger(value, path, range);
  };
}

/** What Go has for a field that is absent but always written; `undefined` for what stays absent. */
function zeroOf(type: AnyType): unknown {
  switch (type.kind) {
    case "string":
      return "";
    case "bool":
      return false;
    case "integer":
      return 0;
    case "record":
      return zerosOf(type);
    default:
      return undefined;
  }
}

function zerosOf({ fields }: RecordType): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, [, written]]) => written === "always").map(([key, [type]]) => [key, zeroOf(type)])
      .filter(([, zero]) => zero !== undefined),
  );
}

function record(type: RecordType, readerOf: (type: AnyType) => Read): Read {
  const zeros = zerosOf(type);
  // Put together when the first record is read, as most specs have few of the records.
  let readers: ReadonlyMap<string, Read> | undefined;
  return (value, path) => {
    readers ??= new Map(Object.entries(type.fields).map(([key, [of]]) => [key, readerOf(of)]));
    const found = asRecord(value, path);
    const read: Record<string, unknown> = { ...zeros };
    for (const key of Object.keys(found)) {
      const item = found[key];
      if (item === null || item === undefined) continue;
      const reader = readers.get(key);
      if (reader !== undefined) read[key] = reader(item, child(path, key));
    }
    return read;
  };
}

/** Makes the reader of a table. */
function readerOf(table: AnyType): Read {
  const readers = new Map<AnyType, Read>();
  const made = (type: AnyType): Read => {
    let reader = readers.get(type);
    if (reader === undefined) readers.set(type, reader = make(type));
    return reader;
  };
  const make = (type: AnyType): Read => {
    switch (type.kind) {
      case "string":
        return asString;
      case "bool":
        return asBoolean;
      case "integer":
        return integer(type);
      case "list": {
        const read = made(type.of);
        return (value, path) => asList(value, path).map((item, index) => read(item, child(path, index)));
      }
      case "map": {
        const read = made(type.of);
        return (value, path) => asMap(value, path, read);
      }
      case "record":
        return type === SECCOMP ? unlessMade(record(type, made)) : record(type, made);
    }
  };
  return made(table);
}

/** The profiles that the model has made, and frozen, are as they should be, and large. */
function unlessMade(read: Read): Read {
  return (value, path) =>
    isRecord(value) && isShared(value) && Object.hasOwn(value, "defaultAction") ? value : read(value, path);
}

const spec = readerOf(SPEC) as (value: unknown, path: Pointer) => Spec;

/**
 * Decodes a spec: a `config.json`, whoever wrote it.
 *
 * As Go does it: a key with `null` counts as absent, what a struct has in any case gets its zero, and a key that runtime-spec
 * does not have is left out, as a runtime ignores it.
 *
 * @example What a file states
 * ```ts
 * import { decodeSpec } from "@cri-spec/cri-spec";
 * import { assertEquals } from "@std/assert";
 *
 * const spec = decodeSpec(JSON.parse('{"ociVersion":"1.1.0","linux":{"resources":{"pids":{"limit":100}}}}'));
 * assertEquals(spec.linux?.resources?.pids?.limit, 100);
 * ```
 *
 * @param value Plain JSON data; integers beyond 2^53 are bigints.
 * @param path Where it stands in the document, for errors. Default: `""`.
 * @returns The spec.
 * @throws {CriSpecError} `wrong-type`, `out-of-range`, `invalid-value`, `invalid-string`: a runtime cannot read it either.
 */
export function decodeSpec(value: unknown, path: Pointer = ""): Spec {
  return spec(plainData(value, path), path);
}

/**
 * Reads a record that a caller takes for a {@linkcode Spec}.
 *
 * @param value Any value.
 * @returns A spec that is one.
 * @throws {CriSpecError} What {@linkcode decodeSpec} throws.
 */
export function readSpec(value: unknown): Spec {
  return spec(plainSpec(value), "");
}
