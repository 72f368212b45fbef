/**
 * What a table of fields is made of: Go's types as JSON has them, as data.
 *
 * @module
 */

import type { Int64 } from "./spec.ts";

/** What stands for a value of a type in a record: only the compiler sees it. */
declare const VALUE: unique symbol;

/** A type of Go, and what stands for its values. */
export type Type<T = unknown> = AnyType & { readonly [VALUE]?: T };

/** A struct, and what stands for it. */
export type Struct<T> = RecordType & { readonly [VALUE]?: T };

/** A type of Go. */
export type AnyType = StringType | BoolType | IntegerType | ListType | MapType | RecordType;

/** A string, or a type of its own that is one. */
export interface StringType {
  readonly kind: "string";
  /** The type's name as Go prints it: `specs.Arch`. */
  readonly name: string;
}

/** A boolean. */
export interface BoolType {
  readonly kind: "bool";
}

/** An integer of some width. */
export interface IntegerType {
  readonly kind: "integer";
  /** The type's name as Go prints it: `uint32`. */
  readonly name: string;
  /** The least that it holds. */
  readonly least: bigint;
  /** The most that it holds. */
  readonly most: bigint;
}

/** A slice. */
export interface ListType {
  readonly kind: "list";
  /** The type of its elements. */
  readonly of: AnyType;
  /** What its elements are known by; absent: by themselves, and records by their place. */
  readonly by?: ListKey;
  /** Whether its elements stand by their keys in the paths of the plan's reasons and omissions. */
  readonly inPaths?: boolean;
}

/**
 * What makes two elements of two lists the same: fields of theirs, the name before the `=`, or a seccomp rule's names and
 * conditions.
 */
export type ListKey = readonly string[] | "variable" | "syscall";

/** A map whose keys are users'. */
export interface MapType {
  readonly kind: "map";
  /** The type of its values. */
  readonly of: AnyType;
}

/** A struct. */
export interface RecordType {
  readonly kind: "record";
  /** The struct's name: `LinuxSeccomp`. */
  readonly name: string;
  /** Its fields by their JSON names, in the struct's order. */
  readonly fields: Readonly<Record<string, Row>>;
}

/**
 * When Go writes a field. `always`: in any case. `omitempty`: not when it is empty or zero. `pointer`: not when it is absent;
 * a zero that it points to is written.
 */
export type Written = "always" | "omitempty" | "pointer";

/** A field: its type, and when it is written. */
export type Row = readonly [type: AnyType, written: Written];

/** A row for each field of a record: what the record has in any case is always written. */
export type Rows<T> = {
  readonly [K in keyof T & string]-?: Partial<Pick<T, K>> extends Pick<T, K>
    ? readonly [type: Type<NonNullable<T[K]>>, written: Written]
    : readonly [type: Type<T[K]>, written: "always"];
};

/** A string type. */
export function string(name = "string"): Type<string> {
  return { kind: "string", name };
}

/** Booleans. */
export const BOOL: Type<boolean> = { kind: "bool" };

/** An integer type that numbers hold. */
export function small(name: string, least: bigint, most: bigint): Type<number> {
  return { kind: "integer", name, least, most };
}

/** An integer type of 64 bits. */
export function large(name: string, least: bigint, most: bigint): Type<Int64> {
  return { kind: "integer", name, least, most };
}

/** A list type. */
export function list<T>(of: Type<T>, by?: ListKey, inPaths = false): Type<readonly T[]> {
  return by === undefined ? { kind: "list", of } : { kind: "list", of, by, inPaths };
}

/** A map type. */
export function map<T>(of: Type<T>): Type<Readonly<Record<string, T>>> {
  return { kind: "map", of };
}

/** A record type. */
export function record<T extends object>(name: string, fields: Rows<T>): Struct<T> {
  return { kind: "record", name, fields };
}

/**
 * The type of what is in a value.
 *
 * @param type The value's type; `undefined` for what the table does not have.
 * @param key A field's name, a map's key, or an index.
 * @returns The type of what stands there.
 */
export function typeIn(type: AnyType | undefined, key: string): AnyType | undefined {
  if (type?.kind === "record") return Object.hasOwn(type.fields, key) ? type.fields[key]![0] : undefined;
  return type?.kind === "list" || type?.kind === "map" ? type.of : undefined;
}
