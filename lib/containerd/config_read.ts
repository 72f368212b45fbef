/**
 * Reads tables of `config.toml` by the table of keys, as the TOML reader of a release does: what has a wrong type is refused,
 * what is not known is reported to whoever asks.
 *
 * Upstream: go-toml 1.9.5 up to containerd 1.7, go-toml 2.x later.
 *
 * @module
 */

import { asBoolean, asInteger, asList, asString, isRecord, type UnknownRecord, wrongType } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { durationError } from "../go/duration.ts";
import { child, type Pointer } from "../pointer.ts";
import type { Behaviors } from "./behaviors.ts";
import { KEY_TABLES, type KeyRow, type KeyTable } from "./config_keys.ts";
import { isBetween } from "./release.ts";
import { scalarText } from "./toml_scalar.ts";

/** Where a key of `config.toml` stands. */
export interface Setting {
  /** Where it stands in the document, or would stand. */
  readonly path: Pointer;
  /** Whether the document has it. */
  readonly given: boolean;
}

/** A value that was read, and where it stands in the document. */
export interface Entry {
  readonly value: unknown;
  readonly path: Pointer;
}

/** A key that a table does not have. */
export interface UnknownKey {
  /** The name of the table in the table of keys. */
  readonly table: string;
  /** The key as it is written. */
  readonly key: string;
  /** Its value. */
  readonly value: unknown;
  /** Where it stands in the document. */
  readonly path: Pointer;
  /** Where the reader met it: in a migrated file another place. */
  readonly readAt: Pointer;
}

/** A place in the migrated tree, and where it came from in the document. */
interface Place {
  readonly readAt: Pointer;
  readonly path: Pointer;
}

/** How a file is read. */
export interface Reading {
  /** What the release does. */
  readonly behaviors: Behaviors;
  /** What a migration moved: the new place to the old one. Default: nothing. */
  readonly moved?: ReadonlyMap<Pointer, Pointer>;
  /** Called for each key that a table does not have. Default: such keys are ignored. */
  readonly onUnknown?: ((unknown: UnknownKey) => void) | undefined;
}

/** What an error calls a type; of a list `a list`, of anything else `an object`. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: "a string",
  bool: "a boolean",
  int: "an int",
  "[]string": "a list",
  float64: "a float",
  duration: "a duration",
};

/** What a list or a map has in it; `undefined` for any other type. */
function innerOf(type: string): string | undefined {
  if (type.startsWith("[]")) return type.slice("[]".length);
  return type.startsWith("map[string]") ? type.slice("map[string]".length) : undefined;
}

const INT = { name: "int", least: -(2n ** 63n), most: 2n ** 63n - 1n } as const;

/** The error for a value that only TOML has. */
function wrongScalar(text: string, expected: string, path: Pointer): CriSpecError {
  return new CriSpecError("wrong-type", `Cannot read the value as ${expected}: it is ${text}`, { path });
}

function asInt(value: unknown, path: Pointer): number {
  if (typeof value === "number" && !Number.isInteger(value)) throw wrongScalar(String(value), "an int", path);
  if (typeof value !== "number" && typeof value !== "bigint") throw wrongType(value, "an int", path);
  return Number(asInteger(value, path, INT));
}

/** Go's duration, of a string or, as both readers have it, of a number's text. */
function asDuration(value: unknown, path: Pointer): string {
  const text = typeof value === "number" || typeof value === "bigint" ? String(value) : asString(value, path);
  const error = durationError(text);
  if (error !== undefined) throw new CriSpecError("daemon-config", error, { path });
  return text;
}

/** A date or a time of TOML. */
const DATE = /[:-]\d\d/;

/**
 * Whether a value is a table of TOML: no list, and no value that stands for a float or a date.
 *
 * @param value Any value.
 * @returns Whether it is one.
 */
export function isTable(value: unknown): value is UnknownRecord {
  return isRecord(value) && !(value instanceof Date) && scalarText(value) === undefined;
}

/**
 * Reads a table without looking at its keys.
 *
 * @param value Any value.
 * @param path Where it stands.
 * @returns The table.
 * @throws {CriSpecError} `wrong-type`.
 */
export function asTable(value: unknown, path: Pointer): UnknownRecord {
  if (isTable(value)) return value;
  const scalar = scalarText(value);
  throw scalar === undefined ? wrongType(value, "an object", path) : wrongScalar(scalar, "an object", path);
}

/**
 * The version that a file states.
 *
 * @param tree Its tree, not yet read.
 * @returns The version; 0 where it states none.
 */
export function statedVersion(tree: unknown): number {
  const given = isTable(tree) && Object.hasOwn(tree, "version") ? tree["version"] : 0;
  return typeof given === "number" || typeof given === "bigint" ? Number(given) : 0;
}

/** What a table has that the file does not. */
const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

/** A table that was read: the keys that the file has, in the spelling of the table of keys. */
export class Table {
  /** Its name in the table of keys. */
  readonly name: string;
  /** Where it stands in the document, or would stand. */
  readonly path: Pointer;
  readonly #rows: KeyTable;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #ignored: ReadonlyMap<string, Pointer>;

  /**
   * Makes a table.
   *
   * @param name Its name in the table of keys.
   * @param path Where it stands.
   * @param entries What was read.
   * @param ignored Where keys stand that were not read.
   */
  constructor(
    name: string,
    path: Pointer,
    entries: ReadonlyMap<string, Entry> = NOTHING,
    ignored: ReadonlyMap<string, Pointer> = NOTHING,
  ) {
    this.name = name;
    this.path = path;
    this.#rows = KEY_TABLES[name]!;
    this.#entries = entries;
    this.#ignored = ignored;
  }

  /** What the file has for a key. */
  entry(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  /** The value of a key, or its default. */
  get<T>(key: string, absent?: T): T {
    const entry = this.#entries.get(key);
    return (entry === undefined ? absent ?? this.#rows[key]![1] : entry.value) as T;
  }

  /** The default of a key. */
  default<T>(key: string): T {
    return this.#rows[key]![1] as T;
  }

  /** A string; the zero value of Go where the table of keys has no default. */
  string(key: string): string {
    return this.get<string | undefined>(key) ?? "";
  }

  /** A boolean. */
  bool(key: string): boolean {
    return this.get<boolean | undefined>(key) === true;
  }

  /** The table of a key; an empty one where the file has none. */
  table(key: string): Table {
    const entry = this.#entries.get(key);
    return entry === undefined ? new Table(this.#rows[key]![0], child(this.path, key)) : entry.value as Table;
  }

  /** The entries of a map; none where the file has none. */
  map<T>(key: string): ReadonlyMap<string, Entry & { readonly value: T }> {
    return this.get<ReadonlyMap<string, Entry & { readonly value: T }>>(key, NOTHING);
  }

  /** Where a key stands, read or ignored, or would stand. */
  setting(key: string): Setting {
    const path = this.#entries.get(key)?.path ?? this.#ignored.get(key);
    return { path: path ?? child(this.path, key), given: path !== undefined };
  }
}

/**
 * Whether a release has a row of the table of keys.
 *
 * @param row The row.
 * @param behaviors What the release does.
 * @returns Whether its dates include the release.
 */
export function isInRelease([, , dates]: KeyRow, { release }: Behaviors): boolean {
  return dates === undefined || isBetween(release, dates.since, dates.until);
}

/**
 * The keys that a release has in a table.
 *
 * @param name The table's name in the table of keys.
 * @param behaviors What the release does.
 * @returns The keys.
 */
export function keysOf(name: string, behaviors: Behaviors): readonly string[] {
  const table = KEY_TABLES[name]!;
  return Object.keys(table).filter((key) => isInRelease(table[key]!, behaviors));
}

/** Go's `strings.ToLower`, which makes one letter of U+0130. */
function toLower(text: string): string {
  return text.replaceAll("\u0130", "i").toLowerCase();
}

/**
 * The name that a release reads a key by: up to 1.7 the name itself or its capitals, later any case.
 *
 * @param name The table's name in the table of keys.
 * @param key The key as it is written.
 * @param values The table that has it.
 * @param behaviors What the release does.
 * @returns The name in the table of keys; `undefined` for a key that the release ignores.
 */
export function knownKey(name: string, key: string, values: UnknownRecord, behaviors: Behaviors): string | undefined {
  const table = KEY_TABLES[name]!;
  // Most keys are spelled as in the table.
  if (Object.hasOwn(table, key) && isInRelease(table[key]!, behaviors)) return key;
  const has = (known: string): boolean => Object.hasOwn(table, known) && isInRelease(table[known]!, behaviors);
  const folded = toLower(key);
  // Options are named as Go's fields are, not in small letters.
  const known = has(folded) ? folded : Object.keys(table).find((one) => toLower(one) === folded && has(one));
  if (known === undefined || behaviors.has("config-v3")) return known;
  const tried = [folded, known.toUpperCase(), known[0]!.toLowerCase() + known.slice(1)];
  return tried.includes(key) && !Object.hasOwn(values, known) ? known : undefined;
}

/** Reads the tables of one file. */
export class TableReader {
  readonly #reading: Reading;

  /**
   * Makes a reader.
   *
   * @param reading How the file is read.
   */
  constructor(reading: Reading) {
    this.#reading = reading;
  }

  #step(place: Place, key: string | number): Place {
    const readAt = child(place.readAt, key);
    const path = place.path === place.readAt ? readAt : child(place.path, key);
    return { readAt, path: this.#reading.moved?.get(readAt) ?? path };
  }

  /**
   * Reads a table of a known name.
   *
   * @param name The table's name in the table of keys.
   * @param value Its value.
   * @param readAt Where the reader meets it.
   * @returns The table.
   * @throws {CriSpecError} `wrong-type`, `out-of-range`, `invalid-string`; `not-modelled` for a key in two spellings.
   */
  table(name: string, value: unknown, readAt: Pointer): Table {
    return this.#table(name, value, { readAt, path: this.#reading.moved?.get(readAt) ?? readAt });
  }

  #table(name: string, value: unknown, place: Place): Table {
    const values = asTable(value, place.path);
    const rows = KEY_TABLES[name]!;
    const entries = new Map<string, Entry>();
    let ignored: Map<string, Pointer> | undefined;
    for (const key of Object.keys(values)) {
      const given = values[key];
      if (given === undefined || given === null) continue;
      const at = this.#step(place, key);
      const known = knownKey(name, key, values, this.#reading.behaviors);
      if (known === undefined) {
        (ignored ??= new Map()).set(key, at.path);
        this.#reading.onUnknown?.({ table: name, key, value: given, ...at });
        continue;
      }
      if (entries.has(known)) {
        throw new CriSpecError("not-modelled", `Cannot model "${known}" in two spellings: containerd may read either`, {
          path: at.path,
          hint: "remove one of them",
        });
      }
      entries.set(known, { value: this.#value(rows[known]![0], given, at), path: at.path });
    }
    return new Table(name, place.path, entries, ignored);
  }

  #value(type: string, value: unknown, place: Place): unknown {
    const { path } = place;
    if (type === "any") return value;
    const scalar = typeof value === "object" ? scalarText(value) : undefined;
    if (scalar !== undefined && type === "float64" && !DATE.test(scalar)) return Number(scalar);
    if (scalar !== undefined) throw wrongScalar(scalar, EXPECTED[type] ?? "an object", path);
    switch (type) {
      case "string":
        return asString(value, path);
      case "bool":
        return asBoolean(value, path);
      case "int":
        return asInt(value, path);
      case "float64":
        // A tree of JSON does not tell an integer from a float without a fraction.
        if (typeof value !== "number" && typeof value !== "bigint") throw wrongType(value, EXPECTED[type]!, path);
        return Number(value);
      case "duration":
        return asDuration(value, path);
    }
    const inner = innerOf(type);
    if (inner === undefined) return this.#table(type, value, place);
    if (type.startsWith("[]")) {
      return asList(value, path).map((item, index) => this.#value(inner, item, this.#step(place, index)));
    }
    const values = asTable(value, path);
    const entries = new Map<string, Entry>();
    for (const key of Object.keys(values)) {
      const at = this.#step(place, key);
      entries.set(key, { value: this.#value(inner, values[key], at), path: at.path });
    }
    return entries;
  }
}
