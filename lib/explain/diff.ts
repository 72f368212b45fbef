/**
 * The difference between two specs.
 *
 * @module
 */

import { isRecord, type UnknownRecord } from "../decode.ts";
import { ESCAPES, type Escapes, plainSpec } from "../oci/encode.ts";
import { byBytes } from "../go/sort.ts";
import { isShared } from "../oci/shared.ts";
import { child, type Pointer } from "../pointer.ts";
import type { Spec } from "../oci/spec.ts";
import type { Copied } from "../plain.ts";
import type { Change } from "./change.ts";
import { SPEC } from "../oci/fields.ts";
import { labels, listKeys } from "../oci/list_key.ts";
import { sameList } from "../oci/record.ts";
import { type AnyType, typeIn, type Written } from "../oci/schema.ts";
import { matchLists } from "./match.ts";

// deno-lint-ignore no-control-regex
const CONTROL = /[\u0008\u000c]/;

/** One place in both specs. */
interface Place {
  readonly from: Pointer;
  readonly to: Pointer;
  readonly keyed: string;
  /** Its type; `undefined` for what the table of fields does not have. */
  readonly type: AnyType | undefined;
  /** When it is written, if it is a field: an entry of a map or an element of a list is never left out. */
  readonly written?: Written | "unknown";
}

const ROOT: Place = { from: "", to: "", keyed: "", type: SPEC };

/** The pointers to one step further: most stand at the same place in both specs. */
function below({ from, to }: Place, step: string): Pick<Place, "from" | "to"> {
  const path = child(to, step);
  return { from: from === to ? path : child(from, step), to: path };
}

function fieldOf(place: Place, name: string): Place {
  const { from, to } = below(place, name);
  const keyed = place.keyed === "" ? name : `${place.keyed}/${name}`;
  return { from, to, keyed, type: typeIn(place.type, name), written: writtenOf(place.type, name) };
}

function writtenOf(type: AnyType | undefined, name: string): Written | "unknown" {
  return type?.kind === "record" && Object.hasOwn(type.fields, name) ? type.fields[name]![1] : "unknown";
}

function entryOf(place: Place, key: string): Place {
  const { from, to } = below(place, key);
  return { from, to, keyed: `${place.keyed}[${key}]`, type: typeIn(place.type, key) };
}

function elementOf(
  { from, to, keyed, type }: Place,
  indexes: readonly [from: number, to: number],
  label: string,
): Place {
  return {
    from: child(from, indexes[0]),
    to: child(to, indexes[1]),
    keyed: `${keyed}[${label}]`,
    type: typeIn(type, `${indexes[1]}`),
  };
}

/** Whether a value is written as an absent one is. */
function isAbsent(value: unknown, { type, written }: Place): boolean {
  if (value === undefined || value === null) return true;
  if (written === undefined || written === "pointer") return false;
  return value === "" || value === false || (type?.kind === "integer" && isInteger(value) && value == 0);
}

function isInteger(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

function isSame(from: unknown, to: unknown): boolean {
  return Object.is(from, to) || (isInteger(from) && isInteger(to) && from == to);
}

/** How two parts differ at one place. */
interface KnownPair {
  readonly place: Place;
  readonly escapes: string;
  readonly changes: readonly Change[];
}

/** How parts that many specs share differ, by the two parts. */
type KnownPairs = WeakMap<object, WeakMap<object, KnownPair>>;

function isSamePlace(a: Place, b: Place): boolean {
  return a.from === b.from && a.to === b.to && a.keyed === b.keyed && a.type === b.type && a.written === b.written;
}

/** Collects the changes between two specs. */
class Differ {
  readonly changes: Change[] = [];
  readonly #escapes: readonly [from: Escapes, to: Escapes];
  readonly #sameEscapes: boolean;
  readonly #known: KnownPairs;

  constructor(from: Spec, to: Spec, known: KnownPairs) {
    this.#escapes = [from[ESCAPES] ?? "short", to[ESCAPES] ?? "short"];
    this.#sameEscapes = this.#escapes[0] === this.#escapes[1];
    this.#known = known;
  }

  compare(from: unknown, to: unknown, place: Place): void {
    if (this.#isSame(from, to)) return;
    if (typeof to === "string" && from === to) return this.#compareEscapes(to, place);
    if (isSharedPart(from) && isSharedPart(to)) this.#compareShared(from, to, place);
    else this.#compareParts(from, to, place);
  }

  /** Whether two values are written alike, as far as a quick comparison shows. */
  #isSame(from: unknown, to: unknown): boolean {
    return isSame(from, to) && (this.#sameEscapes || (typeof to !== "object" && typeof to !== "string"));
  }

  /** Parts that many specs share are compared once for all of them. */
  #compareShared(from: object, to: object, place: Place): void {
    const escapes = this.#escapes.join(" ");
    const before = this.#known.get(from)?.get(to);
    if (before !== undefined && before.escapes === escapes && isSamePlace(before.place, place)) {
      for (const change of before.changes) this.changes.push(change);
      return;
    }
    const count = this.changes.length;
    this.#compareParts(from, to, place);
    const pairs = this.#known.get(from) ?? new WeakMap<object, KnownPair>();
    pairs.set(to, { place, escapes, changes: this.changes.slice(count) });
    this.#known.set(from, pairs);
  }

  #compareParts(from: unknown, to: unknown, place: Place): void {
    if (this.#isList(from, to)) return this.#compareLists(asList(from), asList(to), place);
    if (place.type?.kind === "map" && isRecordOrAbsent(from) && isRecordOrAbsent(to)) {
      return this.#compareMaps(from ?? {}, to ?? {}, place);
    }
    if (isRecord(from) && isRecord(to)) return this.#compareRecords(from, to, place);
    if (place.type?.kind === "record" && place.written === "always" && isRecordOrAbsent(from) && isRecordOrAbsent(to)) {
      return this.#compareRecords(from ?? {}, to ?? {}, place);
    }
    if (isAbsent(from, place) && isAbsent(to, place)) return;
    const { keyed } = place;
    if (from === undefined || from === null) this.changes.push({ kind: "added", path: place.to, keyed, to });
    else if (to === undefined || to === null) this.changes.push({ kind: "removed", path: place.from, keyed, from });
    else this.changes.push({ kind: "changed", path: place.to, keyed, from, to });
  }

  #isList(from: unknown, to: unknown): boolean {
    if (Array.isArray(from)) return Array.isArray(to) || to === undefined || to === null;
    return Array.isArray(to) && (from === undefined || from === null);
  }

  #compareRecords(from: UnknownRecord, to: UnknownRecord, place: Place): void {
    const isOpen = (key: string): boolean => !this.#isSame(own(from, key), own(to, key));
    for (const key of keysOf(from, to, isOpen)) this.compare(own(from, key), own(to, key), fieldOf(place, key));
  }

  #compareMaps(from: UnknownRecord, to: UnknownRecord, place: Place): void {
    // A key may be escaped in two ways, too.
    const isOpen = (key: string): boolean => !this.#sameEscapes || !isSame(own(from, key), own(to, key));
    for (const key of keysOf(from, to, isOpen)) {
      const entry = entryOf(place, key);
      const count = this.changes.length;
      this.compare(own(from, key), own(to, key), entry);
      if (this.changes.length === count) this.#compareEscapes(key, entry);
    }
  }

  #compareLists(from: readonly unknown[] | undefined, to: readonly unknown[] | undefined, place: Place): void {
    const { keyed } = place;
    if (place.written === "always" && (from === undefined || to === undefined)) {
      if (from === undefined) this.changes.push({ kind: "added", path: place.to, keyed, to });
      else this.changes.push({ kind: "removed", path: place.from, keyed, from });
      return;
    }
    const [before, after] = [from ?? [], to ?? []];
    if (this.#sameEscapes && sameList(before, after)) return;
    const keys = listKeys(place.type);
    const { pairs, removed, added } = matchLists(before, after, keys.keys);
    const [labelsBefore, labelsAfter] = [labels(before, keys), labels(after, keys)];
    for (const index of removed) {
      const element = elementOf(place, [index, index], labelsBefore[index]!);
      this.changes.push({ kind: "removed", path: element.from, keyed: element.keyed, from: before[index] });
    }
    const isNew = new Set(added);
    let next = 0;
    for (const index of after.keys()) {
      const label = labelsAfter[index]!;
      if (isNew.has(index)) {
        const element = elementOf(place, [index, index], label);
        this.changes.push({ kind: "added", path: element.to, keyed: element.keyed, to: after[index] });
        continue;
      }
      const pair = pairs[next++]!;
      if (!pair.moved && this.#isSame(before[pair.from], after[index])) continue;
      const element = elementOf(place, [pair.from, pair.to], label);
      if (pair.moved) {
        this.changes.push({ kind: "moved", path: element.to, keyed: element.keyed, from: pair.from, to: pair.to });
      }
      this.compare(before[pair.from], after[index], element);
    }
  }

  /** Reports that a text, the same in both, is escaped differently. */
  #compareEscapes(text: string, { to: path, keyed }: Place): void {
    if (this.#sameEscapes || !CONTROL.test(text)) return;
    const [from, to] = this.#escapes.map((escapes) => escapesIn(text, escapes));
    this.changes.push({ kind: "bytes", path, keyed, from, to });
  }
}

function isSharedPart(value: unknown): value is object {
  return typeof value === "object" && value !== null && isShared(value);
}

function escapesIn(text: string, escapes: Escapes): string {
  const found = [["\b", "\\b", "\\u0008"], ["\f", "\\f", "\\u000c"]].filter(([character]) => text.includes(character!));
  return found.map(([, short, long]) => (escapes === "short" ? short : long)).join(" ");
}

function asList(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

function isRecordOrAbsent(value: unknown): value is UnknownRecord | undefined | null {
  return value === undefined || value === null || isRecord(value);
}

function own(record: UnknownRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The keys of two records that are open, in Go's order. */
function keysOf(from: UnknownRecord, to: UnknownRecord, isOpen: (key: string) => boolean): readonly string[] {
  const keys = Object.keys(to).filter(isOpen);
  for (const key of Object.keys(from)) if (!Object.hasOwn(to, key) && isOpen(key)) keys.push(key);
  return keys.sort(byBytes);
}

/**
 * Finds where two specs differ.
 *
 * Equal references are not looked into. Elements of lists are matched by reference, then by value, then by key: mounts by
 * destination, namespaces and limits by type, variables by name, devices by path or numbers, syscall rules by names and
 * conditions. Removing the first of 40 mounts is one removal. What Go leaves out when it is empty counts as absent.
 *
 * @example A mount that was removed, and one that stayed
 * ```ts
 * import { diffSpecs } from "@cri-spec/cri-spec/explain";
 * import { assertEquals } from "@std/assert";
 *
 * const proc = { destination: "/proc", type: "proc" };
 * const shm = { destination: "/dev/shm", type: "bind", options: ["ro"] };
 * const changes = diffSpecs(
 *   { ociVersion: "1.1.0", mounts: [proc, shm] },
 *   { ociVersion: "1.1.0", mounts: [{ ...shm, options: ["ro", "nosuid"] }] },
 * );
 * assertEquals(changes.map(({ kind, keyed }) => `${kind} ${keyed}`), [
 *   "removed mounts[/proc]",
 *   "added mounts[/dev/shm]/options[nosuid]",
 * ]);
 * ```
 *
 * @param from The spec before.
 * @param to The spec after.
 * @returns The changes, sorted by field; empty exactly when both have the same bytes.
 * @throws {CriSpecError} `wrong-type` for anything but plain data, `too-deep`, `too-large`.
 */
export function diffSpecs(from: Spec, to: Spec): readonly Change[] {
  const copied = new Map<object, Copied>();
  return new SpecDiffer().diff(plainSpec(from, copied), plainSpec(to, copied));
}

/** Compares many specs that this package made; shared parts are compared once. */
export class SpecDiffer {
  readonly #known: KnownPairs = new WeakMap();

  /**
   * Compares two specs, as {@linkcode diffSpecs} does.
   *
   * @param from The spec before, plain data.
   * @param to The spec after, plain data.
   * @returns The changes.
   */
  diff(from: Spec, to: Spec): readonly Change[] {
    const differ = new Differ(from, to, this.#known);
    differ.compare(from, to, ROOT);
    return differ.changes;
  }
}
