/**
 * A file as containerd decodes it into a struct of runtime-spec.
 *
 * Upstream: `json.Unmarshal`, as `contrib/seccomp.WithProfile` calls it for a profile. Decoding is the same in Go 1.19 to 1.26.
 *
 * @module
 */

import { type GoJson, type GoJsonMember, type GoJsonOptions, parseGoJson } from "../go/json.ts";
import type { AnyType, IntegerType, Row, Struct } from "./schema.ts";
import type { Int64 } from "./spec.ts";

/** What a file has, or the message of the error that containerd wraps. */
export type UnmarshalResult<T> = { readonly value: T } | { readonly error: string };

/**
 * Decodes a JSON text into a struct.
 *
 * Go's decoder overwrites what is there: a repeated key decodes into the value of the earlier one, so fields that the
 * later value does not have keep theirs. Keys match in any case, unknown keys are ignored, and `null` leaves all but
 * lists, maps and pointers as they are.
 *
 * @typeParam T What stands for the struct.
 * @param type The struct, of the table of fields.
 * @param text The whole file, see {@linkcode parseGoJson} for how its bytes become a string.
 * @param indexed Whether the place of a wrong type is a JSON pointer into the file with dots between its steps, as Go 1.27 has it:
 * then it has indexes. Default: `false`.
 * @param options How the text is read.
 * @returns The value, with the fields that Go leaves out when it writes JSON absent; or the text of Go's error: the
 * first syntax error, otherwise the first value of a wrong type.
 */
export function unmarshal<T>(
  type: Struct<T>,
  text: string,
  indexed = false,
  options: GoJsonOptions = {},
): UnmarshalResult<T> {
  const result = parseGoJson(text, options);
  if ("error" in result) return { error: result.error };
  const state: DecodeState = { error: undefined, structName: undefined, path: [], root: type.name, indexed };
  const target = goType(type);
  const value = target.decode(state, result.tree, target.zero);
  return state.error === undefined ? { value: written(type, value) as T } : { error: state.error };
}

/** Where the decoder is, for its complaints, and the first of them. */
interface DecodeState {
  error: string | undefined;
  /** The innermost struct, absent outside of any. */
  structName: string | undefined;
  /** JSON names of the fields that lead here; where `indexed` is set the file's own keys, with keys of maps and indexes. */
  readonly path: string[];
  /** The name of the struct that is decoded. */
  readonly root: string;
  /** Whether the complaint names the root's struct and the whole path, as Go 1.27 does. */
  readonly indexed: boolean;
}

/** How Go decodes JSON into one of its types. */
interface GoType<T> {
  /** The type's name as Go prints it. */
  readonly name: string;
  readonly zero: T;
  /** Returns the value after decoding into a variable that holds `old`; the arrays in `old` are used up. */
  readonly decode: (state: DecodeState, json: GoJson, old: T) => T;
}

/** A Go slice that is not nil: its elements, and after them what is left in its array from when it was longer. */
interface Slice<T> {
  readonly array: T[];
  readonly length: number;
}

type Structure = Readonly<Record<string, unknown>>;

/** Where a value stands, in Go's words. */
function placeOf({ structName, path, root, indexed }: DecodeState): string {
  if (structName === undefined) return "Go value";
  const place = path.join(".");
  if (!indexed) return `Go struct field ${structName}.${place}`;
  return /(?:^|\.)\d+$/.test(place) ? `${root}.${place}` : `Go struct field ${root}.${place}`;
}

function mismatch(state: DecodeState, value: string, typeName: string): void {
  state.error ??= `json: cannot unmarshal ${value} into ${placeOf(state)} of type ${typeName}`;
}

/** A key as a step of a JSON pointer. */
function stepOf(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** What Go calls a value that is not `null`. */
function describe(json: Exclude<GoJson, null>): string {
  if (typeof json === "boolean") return "bool";
  if (typeof json === "string") return "string";
  return "kind" in json ? json.kind : "array";
}

function stringType(name: string): GoType<string> {
  return {
    name,
    zero: "",
    decode(state, json, old) {
      if (typeof json === "string") return json;
      if (json !== null) mismatch(state, describe(json), name);
      return old;
    },
  };
}

const BOOL: GoType<boolean> = {
  name: "bool",
  zero: false,
  decode(state, json, old) {
    if (typeof json === "boolean") return json;
    if (json !== null) mismatch(state, describe(json), "bool");
    return old;
  },
};

const DIGITS = /^-?[0-9]{1,20}$/;

function integerType({ name, least, most }: IntegerType): GoType<Int64> {
  return {
    name,
    zero: 0,
    decode(state, json, old) {
      if (json === null) return old;
      if (typeof json === "object" && "literal" in json) {
        // Go takes the sign of -0 for a signed integer's alone.
        const isNumber = DIGITS.test(json.literal) && (least < 0n || !json.literal.startsWith("-"));
        const value = isNumber ? BigInt(json.literal) : undefined;
        if (value !== undefined && value >= least && value <= most) {
          return Number.isSafeInteger(Number(value)) ? Number(value) : value;
        }
        mismatch(state, `number ${json.literal}`, name);
      } else {
        mismatch(state, describe(json), name);
      }
      return old;
    },
  };
}

function pointerType<T>(target: GoType<T>): GoType<T | undefined> {
  return {
    name: `*${target.name}`,
    zero: undefined,
    decode: (state, json, old) => json === null ? undefined : target.decode(state, json, old ?? target.zero),
  };
}

function sliceType<T>(element: GoType<T>): GoType<Slice<T> | undefined> {
  const name = `[]${element.name}`;
  return {
    name,
    zero: undefined,
    decode(state, json, old) {
      if (json === null) return undefined;
      if (!isElements(json)) {
        mismatch(state, describe(json), name);
        return old;
      }
      if (json.length === 0) return { array: [], length: 0 };
      const array = old?.array ?? [];
      json.forEach((item, index) => {
        if (state.indexed) state.path.push(String(index));
        array[index] = element.decode(state, item, index < array.length ? array[index] as T : element.zero);
        if (state.indexed) state.path.pop();
      });
      return { array, length: json.length };
    },
  };
}

function mapType<T>(element: GoType<T>): GoType<ReadonlyMap<string, T> | undefined> {
  const name = `map[string]${element.name}`;
  return {
    name,
    zero: undefined,
    decode(state, json, old) {
      if (json === null) return undefined;
      if (typeof json !== "object" || !("members" in json)) {
        mismatch(state, describe(json), name);
        return old;
      }
      const entries = new Map(old);
      for (const [key, item] of json.members) {
        if (state.indexed) state.path.push(stepOf(key));
        // An entry is decoded anew, whatever it was.
        entries.set(key, element.decode(state, item, element.zero));
        if (state.indexed) state.path.pop();
      }
      return entries;
    },
  };
}

function structType(name: string, rows: Readonly<Record<string, Row>>): GoType<Structure> {
  const fields = Object.entries(rows).map(([key, row]) => [key, fieldType(row)] as const);
  const folded = new Map(fields.map((field) => [fold(field[0]), field]));

  function decodeMembers(state: DecodeState, members: readonly GoJsonMember[], old: Structure): Structure {
    const decoded: Record<string, unknown> = { ...old };
    const outerName = state.structName;
    for (const [key, json] of members) {
      const field = folded.get(fold(key));
      if (field === undefined) continue;
      const [fieldName, type] = field;
      state.structName = name;
      state.path.push(state.indexed ? stepOf(key) : fieldName);
      decoded[fieldName] = type.decode(state, json, decoded[fieldName]);
      state.path.pop();
      state.structName = outerName;
    }
    return decoded;
  }

  return {
    name: `specs.${name}`,
    zero: Object.fromEntries(fields.map(([key, { zero }]) => [key, zero])),
    decode(state, json, old) {
      if (json === null) return old;
      if (typeof json === "object" && "members" in json) return decodeMembers(state, json.members, old);
      mismatch(state, describe(json), `specs.${name}`);
      return old;
    },
  };
}

/** Makes keys equal that Go takes for the same: by Unicode's simple folding, which maps two signs to ASCII letters. */
function fold(key: string): string {
  return key.replaceAll("\u017f", "s").toLowerCase();
}

function isElements(json: GoJson): json is readonly GoJson[] {
  return Array.isArray(json);
}

function fieldType([type, written]: Row): GoType<unknown> {
  return (written === "pointer" ? pointerType(goType(type)) : goType(type)) as GoType<unknown>;
}

function goType(type: AnyType): GoType<unknown> {
  switch (type.kind) {
    case "string":
      return stringType(type.name) as GoType<unknown>;
    case "bool":
      return BOOL as GoType<unknown>;
    case "integer":
      return integerType(type) as GoType<unknown>;
    case "list":
      return sliceType(goType(type.of)) as GoType<unknown>;
    case "map":
      return mapType(goType(type.of)) as GoType<unknown>;
    case "record":
      return structType(type.name, type.fields) as GoType<unknown>;
  }
}

/** A decoded value as Go writes it; `undefined` for a nil. */
function written(type: AnyType, value: unknown): unknown {
  if (value === undefined) return undefined;
  if (type.kind === "list") {
    const { array, length } = value as Slice<unknown>;
    return array.slice(0, length).map((item) => written(type.of, item));
  }
  if (type.kind === "map") {
    const entries = [...value as ReadonlyMap<string, unknown>];
    return Object.fromEntries(entries.map(([key, item]) => [key, written(type.of, item)]));
  }
  if (type.kind !== "record") return value;
  const found = Object.entries(type.fields).flatMap(([key, [of, when]]) => {
    const item = written(of, (value as Structure)[key]);
    return item === undefined || (when === "omitempty" && isEmpty(of, item)) ? [] : [[key, item] as const];
  });
  return Object.fromEntries(found);
}

function isEmpty({ kind }: AnyType, value: unknown): boolean {
  if (kind === "list") return (value as readonly unknown[]).length === 0;
  if (kind === "map") return Object.keys(value as object).length === 0;
  return value === "" || value === 0 || value === false;
}
