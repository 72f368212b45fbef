/**
 * Readers: from `unknown` to a record, field by field.
 *
 * @module
 */

import { asInteger, asList, asMap, asRecord, asString, type IntegerRange, unknownField } from "./decode.ts";
import { CriSpecError } from "./error.ts";
import { child, type Pointer } from "./pointer.ts";

/** Reads a value at a place, or throws a {@linkcode CriSpecError}. */
export type Reader<T> = (value: unknown, path: Pointer) => T;

/** The readers of a record's fields. */
export type Fields<T> = { readonly [K in keyof T]-?: Reader<NonNullable<T[K]>> };

/** How a record's keys are read. */
export interface RecordOptions<T> {
  /** What the record is, for errors; with it unknown keys are refused, without it they are ignored. */
  readonly strict?: string;
  /** Keys that get a value where they are absent. */
  readonly defaults?: Partial<T>;
  /** Whether every key has to be there. Default: `false`. */
  readonly whole?: boolean;
}

/**
 * Makes a reader of records. `null` counts as absent.
 *
 * @typeParam T The record's type.
 * @param fields The readers of its fields.
 * @param options How its keys are read.
 * @returns The reader.
 */
export function record<T extends object>(
  fields: Fields<T>,
  { strict, defaults, whole = false }: RecordOptions<T> = {},
): Reader<T> {
  return (value, path) => {
    const given = asRecord(value, path);
    const all = whole ? Object.fromEntries(Object.keys(fields).map((key) => [key, undefined])) : {};
    const found = Object.entries({ ...all, ...given }).flatMap(([key, item]) => {
      if (!Object.hasOwn(fields, key)) {
        if (strict !== undefined) throw unknownField(key, Object.keys(fields), path, strict);
        return [];
      }
      if (!whole && (item === null || item === undefined)) return [];
      return [[key, fields[key as keyof T](item, child(path, key))]];
    });
    return { ...defaults, ...Object.fromEntries(found) } as T;
  };
}

/**
 * Makes a reader of lists.
 *
 * @typeParam T The type of the elements.
 * @param read Reads an element.
 * @returns The reader.
 */
export function list<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value, path) => asList(value, path).map((item, index) => read(item, child(path, index)));
}

/**
 * Makes a reader of maps with any keys.
 *
 * @typeParam T The type of the values.
 * @param read Reads a value.
 * @returns The reader.
 */
export function map<T>(read: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value, path) => asMap(value, path, read);
}

/**
 * Makes a reader of one of several words.
 *
 * @typeParam T The words.
 * @param what What a word is, for errors: `cgroup version`.
 * @param words The words.
 * @returns The reader.
 */
export function oneOf<T extends string>(what: string, words: readonly T[]): Reader<T> {
  return (value, path) => {
    const text = asString(value, path);
    const word = words.find((known) => known === text);
    if (word !== undefined) return word;
    throw new CriSpecError("unknown-enum", `Unknown ${what} ${JSON.stringify(text.slice(0, 64))}`, {
      path,
      hint: `one of ${words.map((known) => JSON.stringify(known)).join(", ")}`,
    });
  };
}

const UINT32: IntegerRange = { name: "uint32", least: 0n, most: 2n ** 32n - 1n };
const INT64: IntegerRange = { name: "int64", least: -(2n ** 63n), most: 2n ** 63n - 1n };
const INTEGER: IntegerRange = { name: "64-bit integer", least: -(2n ** 63n), most: 2n ** 64n - 1n };

/** Reads a uint32. */
export const uint32: Reader<number> = (value, path) => Number(asInteger(value, path, UINT32));

/** Reads an integer that a number holds. */
export const int: Reader<number> = (value, path) => Number(asInteger(value, path, INT64));

/** Reads an int64 or uint64. */
export const int64: Reader<number | bigint> = (value, path) => asInteger(value, path, INTEGER);
