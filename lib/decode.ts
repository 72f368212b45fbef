/**
 * From `unknown` to typed values, with a JSON pointer in every error.
 *
 * @module
 */

import { CriSpecError } from "./error.ts";
import { nearest } from "./nearest.ts";
import { child, type Pointer } from "./pointer.ts";
import { hasLoneSurrogate } from "./go/utf8.ts";

/** An object whose keys are not known yet. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

/**
 * Names the type of a value as a JSON author would.
 *
 * @param value Any value.
 * @returns `"a string"`, `"an object"`, and so on.
 */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (value instanceof Date) return "a date";
  switch (typeof value) {
    case "string":
      return "a string";
    case "number":
    case "bigint":
      return "a number";
    case "boolean":
      return "a boolean";
    case "object":
      return "an object";
    default:
      return typeof value;
  }
}

/**
 * Makes the error for a value of the wrong type.
 *
 * @param value The value.
 * @param expected What its field takes: `"a string"`.
 * @param path Where it stands.
 * @param hint What to write instead.
 * @returns A `wrong-type` error, to be thrown.
 */
export function wrongType(value: unknown, expected: string, path: Pointer, hint?: string): CriSpecError {
  return new CriSpecError(
    "wrong-type",
    `Cannot read the value as ${expected}: it is ${typeName(value)}`,
    { path, hint },
  );
}

/**
 * Makes the error for an unknown field.
 *
 * @param key The key.
 * @param known The keys that exist.
 * @param path Where the object stands.
 * @param where What the object is: `"PodSandboxConfig"`.
 * @returns An `unknown-field` error, to be thrown.
 */
export function unknownField(key: string, known: Iterable<string>, path: Pointer, where: string): CriSpecError {
  const near = nearest(key, known);
  const message = `Unknown field ${JSON.stringify(shorten(key))} in ${where}`;
  const hint = near === undefined ? {} : { hint: `did you mean ${JSON.stringify(near)}?` };
  return new CriSpecError("unknown-field", message, { path: child(path, key), ...hint });
}

/** The beginning of a text, short enough for an error's message. */
export function shorten(text: string): string {
  return text.length > 64 ? `${text.slice(0, 64)}…` : text;
}

/** Whether a value is an object, but not a list or a date. */
export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/**
 * Reads an object.
 *
 * @param value Any value.
 * @param path Where it stands.
 * @returns The object.
 * @throws {CriSpecError} `wrong-type`.
 */
export function asRecord(value: unknown, path: Pointer): UnknownRecord {
  if (!isRecord(value)) throw wrongType(value, "an object", path);
  return value;
}

/**
 * Reads a list.
 *
 * @param value Any value.
 * @param path Where it stands.
 * @returns The list.
 * @throws {CriSpecError} `wrong-type`.
 */
export function asList(value: unknown, path: Pointer): readonly unknown[] {
  if (!Array.isArray(value)) throw wrongType(value, "a list", path);
  return value;
}

/**
 * Reads a string that UTF-8 can hold.
 *
 * @param value Any value.
 * @param path Where it stands.
 * @returns The string.
 * @throws {CriSpecError} `wrong-type`; `invalid-string` for a lone surrogate.
 */
export function asString(value: unknown, path: Pointer): string {
  if (typeof value !== "string") throw wrongType(value, "a string", path);
  if (hasLoneSurrogate(value)) throw loneSurrogate(path);
  return value;
}

function loneSurrogate(path: Pointer): CriSpecError {
  return new CriSpecError("invalid-string", "Cannot read the string: it contains a lone surrogate", {
    path,
    hint: "UTF-8 cannot encode a lone surrogate; write the character itself, or both escapes of the pair",
  });
}

/**
 * Reads a boolean.
 *
 * @param value Any value.
 * @param path Where it stands.
 * @returns The boolean.
 * @throws {CriSpecError} `wrong-type`.
 */
export function asBoolean(value: unknown, path: Pointer): boolean {
  if (typeof value !== "boolean") throw wrongType(value, "a boolean", path);
  return value;
}

/**
 * Reads a list of strings.
 *
 * @param value Any value.
 * @param path Where it stands.
 * @returns The strings.
 * @throws {CriSpecError} `wrong-type`, `invalid-string`.
 */
export function asStrings(value: unknown, path: Pointer): readonly string[] {
  return asList(value, path).map((item, index) => asString(item, child(path, index)));
}

/**
 * Reads an object with any keys, `__proto__` included.
 *
 * @typeParam V The type of its values.
 * @param value Any value.
 * @param path Where it stands.
 * @param read Reads one of its values.
 * @returns The entries as own properties.
 * @throws {CriSpecError} `wrong-type`, `invalid-string`, and what `read` throws.
 */
export function asMap<V>(
  value: unknown,
  path: Pointer,
  read: (value: unknown, path: Pointer) => V,
): Readonly<Record<string, V>> {
  const record = asRecord(value, path);
  return Object.fromEntries(
    Object.keys(record).map((key) => {
      if (hasLoneSurrogate(key)) throw loneSurrogate(child(path, key));
      return [key, read(record[key], child(path, key))];
    }),
  );
}

/**
 * Reads an object of strings with any keys, `__proto__` included.
 *
 * @param value Any value.
 * @param path Where it stands.
 * @returns The object itself.
 * @throws {CriSpecError} `wrong-type`, `invalid-string`.
 */
export function asStringMap(value: unknown, path: Pointer): Readonly<Record<string, string>> {
  const record = asRecord(value, path);
  for (const key in record) {
    // The slower way reports which entry is wrong, and knows what all objects inherit.
    if (!isText(key) || !isText(record[key])) return asMap(value, path, asString);
  }
  return record as Readonly<Record<string, string>>;
}

/** Whether a value is a string that UTF-8 can hold. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && !hasLoneSurrogate(value);
}

const INTEGER = /^-?(0|[1-9]\d*)$/;
const NUMBER = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** Digits up to the last one that is not zero. */
function withoutEndZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}

/** The integer that a JSON number's text stands for, or `undefined` if it is not an integer. */
function integerOf(text: string): bigint | undefined {
  if (text.length > 400) return undefined;
  if (INTEGER.test(text)) return BigInt(text);
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const [, sign, whole, fraction = "", exponentText = "0"] = match;
  const exponent = Number(exponentText) - withoutEndZeros(fraction).length;
  const digits = `${whole}${withoutEndZeros(fraction)}`.replace(/^0+(?=\d)/, "");
  if (digits === "0") return 0n;
  if (exponent > 40) return undefined;
  const zeros = digits.length - withoutEndZeros(digits).length;
  if (exponent < 0 && zeros < -exponent) return undefined;
  const value = exponent >= 0 ? BigInt(digits) * 10n ** BigInt(exponent) : BigInt(digits.slice(0, exponent));
  return sign === "-" ? -value : value;
}

/** A range of integers, both ends included. */
export interface IntegerRange {
  /** `"int64"` and so on, for the error's text. */
  readonly name: string;
  readonly least: bigint;
  readonly most: bigint;
}

/**
 * Reads an integer of protobuf's JSON form: a number, or a string with a number.
 *
 * @param value Any value.
 * @param path Where it stands.
 * @param range What its type can hold.
 * @returns A number while it is a safe integer, a bigint beyond.
 * @throws {CriSpecError} `wrong-type`, `out-of-range`, `invalid-value` for a number that is not an integer.
 */
export function asInteger(value: unknown, path: Pointer, range: IntegerRange): number | bigint {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= range.least && value <= range.most) {
    return value === 0 ? 0 : value;
  }
  const integer = typeof value === "bigint" ? value : exactInteger(value, path, range);
  if (integer < range.least || integer > range.most) {
    throw new CriSpecError(
      "out-of-range",
      `Cannot read the number ${shorten(String(value))}: it is out of range for ${withArticle(range.name)}`,
      {
        path,
        hint: `allowed: ${range.least} to ${range.most}`,
      },
    );
  }
  const number = Number(integer);
  return Number.isSafeInteger(number) ? number : integer;
}

/** A type's name with its article: `an int64`, `a uint64`. */
function withArticle(name: string): string {
  return `${/^[aeio]/i.test(name) ? "an" : "a"} ${name}`;
}

function exactInteger(value: unknown, path: Pointer, range: IntegerRange): bigint {
  if (typeof value === "number") {
    if (Number.isSafeInteger(value)) return BigInt(value);
    if (!Number.isInteger(value)) throw noInteger(String(value), path);
    throw new CriSpecError(
      "out-of-range",
      `Cannot read the number ${value}: it is beyond 2^53 and may have been rounded`,
      {
        path,
        hint: "write it as a string or a bigint to keep every digit",
      },
    );
  }
  if (typeof value !== "string") throw wrongType(value, withArticle(range.name), path);
  const integer = integerOf(value);
  if (integer === undefined) throw noInteger(JSON.stringify(shorten(value)), path);
  return integer;
}

function noInteger(text: string, path: Pointer): CriSpecError {
  return new CriSpecError("invalid-value", `Cannot read ${text} as a number: it is not an integer`, { path });
}
