/**
 * From protobuf's JSON form to CRI records: both spellings of a field in, CRI's own out.
 *
 * The form is https://protobuf.dev/programming-guides/json: `null` is unset, 64-bit integers may be strings, enums are names
 * or numbers. The generated descriptors of `table.ts` drive it.
 *
 * @module
 */

import {
  asBoolean,
  asInteger,
  asList,
  asRecord,
  asString,
  asStringMap,
  type IntegerRange,
  isText,
  shorten,
  unknownField,
  type UnknownRecord,
  wrongType,
} from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { nearest } from "../nearest.ts";
import { child, type Pointer } from "../pointer.ts";
import { plainData } from "../plain.ts";
import { type Enumeration, isMessage, type Message, type Scalar } from "./message.ts";
import { lowerCamel } from "./spelling.ts";
import { ContainerConfig, PodSandboxConfig } from "./table.ts";
import type { ContainerConfig as ContainerConfigRecord, PodSandboxConfig as PodSandboxConfigRecord } from "./types.ts";

/**
 * Reads one value, `key` of what stands at `path`: the pointer to it is only spelled out where it is needed. A key is an index or
 * the name of a field, in which a pointer escapes nothing.
 */
type Read = (value: unknown, path: Pointer, key: string | number) => unknown;

/** A reader that gets the value's own pointer; a quick check before it mostly makes it unnecessary. */
function scalar(isFine: (value: unknown) => boolean, read: (value: unknown, path: Pointer) => unknown): Read {
  return (value, path, key) => isFine(value) ? value : read(value, child(path, key));
}

/** A field under one of its spellings. */
type Slot = readonly [name: string, camel: string, read: Read];

/** Reads a message where the value itself stands. */
type ReadMessage = (value: unknown, path: Pointer) => Readonly<Record<string, unknown>>;

/**
 * The reader of a message and of all in it. A message's table of spellings is made when the first such message is read: most
 * are in hardly any request.
 */
function readerOf(root: Message): ReadMessage {
  const readers = new Map<Message, ReadMessage>();

  function reader(message: Message): ReadMessage {
    const made = readers.get(message);
    if (made !== undefined) return made;
    let slots: ReadonlyMap<string, Slot> | undefined;
    const read: ReadMessage = (value, path) => decodeMessage(message.name, slots ??= spelled(message), value, path);
    readers.set(message, read);
    return read;
  }

  /** From both spellings of a key to its field. */
  function spelled({ fields }: Message): ReadonlyMap<string, Slot> {
    const slots = new Map<string, Slot>();
    for (const name of Object.keys(fields)) {
      const { type, repeated: isList = false } = fields[name]!;
      const one = typeof type === "string" ? SCALARS[type] : isMessage(type) ? nested(reader(type)) : enumeration(type);
      const camel = lowerCamel(name);
      const slot: Slot = [name, camel, isList ? repeated(one) : one];
      slots.set(name, slot).set(camel, slot);
    }
    return slots;
  }

  return reader(root);
}

/**
 * Decodes a message. What is as CRI has it already stays the same reference: most requests are, so that reading them only looks at
 * them.
 */
function decodeMessage(
  name: string,
  fields: ReadonlyMap<string, Slot>,
  value: unknown,
  path: Pointer,
): Readonly<Record<string, unknown>> {
  const record = asRecord(value, path);
  /** What the record decodes to, from the first field on that is not as it was. */
  let decoded: Record<string, unknown> | undefined;
  let hasCamel = false;
  let count = 0;
  for (const key in record) {
    const field = fields.get(key);
    if (field === undefined) {
      // What all objects inherit is no field.
      if (!Object.hasOwn(record, key)) continue;
      throw unknownField(key, fields.keys(), path, name);
    }
    const [canonical, camel, read] = field;
    hasCamel ||= key !== canonical;
    // Only a field of two spellings can come twice.
    if (hasCamel && canonical !== camel) {
      checkSpelledOnce(record, key, key === canonical ? camel : canonical, path, name);
    }
    const item = record[key];
    const isSet = item !== null && item !== undefined;
    const part = isSet ? read(item, path, key) : undefined;
    if (decoded !== undefined || !isSet || !Object.is(part, item) || key !== canonical) {
      decoded ??= firstOf(record, count);
      if (isSet) decoded[canonical] = part;
    }
    count++;
  }
  return decoded ?? record;
}

/** A copy of a record's first fields, none of which is a user's. */
function firstOf(record: UnknownRecord, count: number): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).slice(0, count));
}

/** Refuses a key whose other spelling stands before it. */
function checkSpelledOnce(record: UnknownRecord, key: string, other: string, path: Pointer, name: string): void {
  if (!Object.hasOwn(record, other)) return;
  const keys = Object.keys(record);
  const first = keys.indexOf(other);
  if (first < 0 || first > keys.indexOf(key)) return;
  throw new CriSpecError("duplicate-field", `Duplicate field in ${name}: "${other}" and "${key}" are the same field`, {
    path: child(path, key),
  });
}

/** A field that is a message. */
function nested(read: ReadMessage): Read {
  return (value, path, key) => read(value, `${path}/${key}`);
}

function integer(name: string, bits: number, signed: boolean): Read {
  const span = 1n << BigInt(bits);
  const range: IntegerRange = signed
    ? { name, least: -span / 2n, most: span / 2n - 1n }
    : { name, least: 0n, most: span - 1n };
  const [least, most] = [Number(range.least), Number(range.most)];
  const isFine = (value: unknown): boolean =>
    typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most &&
    !Object.is(value, -0);
  return scalar(isFine, (value, path) => asInteger(value, path, range));
}

const int32 = integer("int32", 32, true);

const SCALARS: Readonly<Record<Scalar, Read>> = {
  string: scalar(isText, asString),
  bool: scalar((value) => typeof value === "boolean", asBoolean),
  int32,
  uint32: integer("uint32", 32, false),
  int64: integer("int64", 64, true),
  uint64: integer("uint64", 64, false),
  map: (value, path, key) => asStringMap(value, `${path}/${key}`),
};

function repeated(read: Read): Read {
  return (value, path, key) => {
    const at: Pointer = `${path}/${key}`;
    const list = asList(value, at);
    /** What the list decodes to, from the first element on that is not as it was. */
    let decoded: unknown[] | undefined;
    for (let index = 0; index < list.length; index++) {
      const item = list[index];
      const part = read(item, at, index);
      if (decoded === undefined && !Object.is(part, item)) decoded = list.slice(0, index);
      decoded?.push(part);
    }
    return decoded ?? list;
  };
}

/** An enum: by name, or by any int32, since protobuf keeps the numbers it does not know. */
function enumeration({ name, values }: Enumeration): Read {
  return (value, parent, key) => {
    if (typeof value === "number" || typeof value === "bigint") return int32(value, parent, key);
    const path = child(parent, key);
    if (typeof value !== "string") throw wrongType(value, `a ${name}`, path);
    if (Object.hasOwn(values, value)) return values[value];
    const near = nearest(value, Object.keys(values));
    throw new CriSpecError(
      "unknown-enum",
      `Unknown ${name} ${JSON.stringify(shorten(value))}`,
      {
        path,
        hint: near === undefined ? `one of ${Object.keys(values).join(", ")}, or a number` : `did you mean "${near}"?`,
      },
    );
  };
}

const podSandboxConfig = /* @__PURE__ */ readerOf(PodSandboxConfig);
const containerConfig = /* @__PURE__ */ readerOf(ContainerConfig);

/**
 * Decodes a `PodSandboxConfig` from protobuf's JSON form.
 *
 * @param value Plain JSON data: keys in either spelling, int64 as number, bigint or string, enums by name or number.
 * @param path Where it stands in the document, for errors. Default: `""`.
 * @returns The config in CRI's spelling; fields that were `null` are absent.
 * @throws {CriSpecError} `wrong-type`, `unknown-field`, `duplicate-field`, `unknown-enum`, `out-of-range`, `invalid-value` or
 * `invalid-string`, with a JSON pointer.
 */
export function decodePodSandboxConfig(value: unknown, path: Pointer = ""): PodSandboxConfigRecord {
  return readPodSandboxConfig(plainData(value, path), path);
}

/** As {@linkcode decodePodSandboxConfig}, of plain data. */
export function readPodSandboxConfig(value: unknown, path: Pointer): PodSandboxConfigRecord {
  return podSandboxConfig(value, path) as PodSandboxConfigRecord;
}

/**
 * Decodes a `ContainerConfig` from protobuf's JSON form, except for the values of environment variables: they are text, where that
 * form has base64 in newer releases of CRI.
 *
 * @param value Plain JSON data: keys in either spelling, int64 as number, bigint or string, enums by name or number.
 * @param path Where it stands in the document, for errors. Default: `""`.
 * @returns The config in CRI's spelling; fields that were `null` are absent.
 * @throws {CriSpecError} `wrong-type`, `unknown-field`, `duplicate-field`, `unknown-enum`, `out-of-range`, `invalid-value` or
 * `invalid-string`, with a JSON pointer.
 */
export function decodeContainerConfig(value: unknown, path: Pointer = ""): ContainerConfigRecord {
  return readContainerConfig(plainData(value, path), path);
}

/** As {@linkcode decodeContainerConfig}, of plain data. */
export function readContainerConfig(value: unknown, path: Pointer): ContainerConfigRecord {
  return containerConfig(value, path) as ContainerConfigRecord;
}
