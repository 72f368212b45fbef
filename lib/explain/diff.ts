/**
 * The difference between two specs.
 *
 * @module
 */

import { isRecord, type UnknownRecord } from "../decode.ts";
import { ESCAPES, type Escapes, plainSpec } from "../oci/encode.ts";
import { byBytes } from "../go/sort.ts";
import { child, type Pointer } from "../pointer.ts";
import type { Spec } from "../oci/spec.ts";
import type { Copied } from "../plain.ts";
import type { Change } from "./change.ts";
import { labels, listKeys, MAPS } from "../oci/list_key.ts";
import { matchLists } from "./match.ts";

/** Numbers that are left out when they are 0, or written as 0 when they are absent. */
const ZERO_IS_ABSENT: ReadonlySet<string> = new Set(
  ["valueTwo", "value", "index", "uid", "gid", "hard", "soft", "containerID", "hostID", "size"],
);
/** Records that are written even when they are absent, with zeros. */
const IN_ANY_CASE: ReadonlySet<string> = new Set(["user"]);
/** Lists that are written even when they are empty. */
const KEEPS_EMPTY: ReadonlySet<string> = new Set(["names"]);

// deno-lint-ignore no-control-regex
const CONTROL = /[\u0008\u000c]/;

/** One place in both specs. */
interface Place {
  readonly from: Pointer;
  readonly to: Pointer;
  readonly keyed: string;
  /** The name of the field, or of the field whose list or map it is in. */
  readonly field: string;
  /** Whether it is an entry of a map or an element of a list, which is never left out. */
  readonly kept: boolean;
}

const ROOT: Place = { from: "", to: "", keyed: "", field: "", kept: true };

function fieldOf(place: Place, name: string): Place {
  return {
    from: child(place.from, name),
    to: child(place.to, name),
    keyed: place.keyed === "" ? name : `${place.keyed}/${name}`,
    field: name,
    kept: false,
  };
}

function entryOf({ from, to, keyed, field }: Place, key: string): Place {
  return { from: child(from, key), to: child(to, key), keyed: `${keyed}[${key}]`, field, kept: true };
}

function elementOf(
  { from, to, keyed, field }: Place,
  indexes: readonly [from: number, to: number],
  label: string,
): Place {
  return {
    from: child(from, indexes[0]),
    to: child(to, indexes[1]),
    keyed: `${keyed}[${label}]`,
    field,
    kept: true,
  };
}

function isAbsent(value: unknown, { field, kept }: Place): boolean {
  if (value === undefined || value === null) return true;
  if (kept) return false;
  return value === "" || value === false || (ZERO_IS_ABSENT.has(field) && isInteger(value) && value == 0);
}

function isInteger(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

function isSame(from: unknown, to: unknown): boolean {
  return Object.is(from, to) || (isInteger(from) && isInteger(to) && from == to);
}

/** Collects the changes between two specs. */
class Differ {
  readonly changes: Change[] = [];
  readonly #escapes: readonly [from: Escapes, to: Escapes];
  readonly #sameEscapes: boolean;

  constructor(from: Spec, to: Spec) {
    this.#escapes = [from[ESCAPES] ?? "short", to[ESCAPES] ?? "short"];
    this.#sameEscapes = this.#escapes[0] === this.#escapes[1];
  }

  compare(from: unknown, to: unknown, place: Place): void {
    if (isSame(from, to) && (this.#sameEscapes || (typeof to !== "object" && typeof to !== "string"))) return;
    if (typeof to === "string" && from === to) return this.#compareEscapes(to, place);
    if (this.#isList(from, to)) return this.#compareLists(asList(from), asList(to), place);
    if (MAPS.has(place.field) && !place.kept && isRecordOrAbsent(from) && isRecordOrAbsent(to)) {
      return this.#compareMaps(from ?? {}, to ?? {}, place);
    }
    if (isRecord(from) && isRecord(to)) return this.#compareRecords(from, to, place);
    if (IN_ANY_CASE.has(place.field) && !place.kept && isRecordOrAbsent(from) && isRecordOrAbsent(to)) {
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
    for (const key of sharedKeys(from, to)) this.compare(own(from, key), own(to, key), fieldOf(place, key));
  }

  #compareMaps(from: UnknownRecord, to: UnknownRecord, place: Place): void {
    for (const key of sharedKeys(from, to)) {
      const entry = entryOf(place, key);
      const count = this.changes.length;
      this.compare(own(from, key), own(to, key), entry);
      if (this.changes.length === count) this.#compareEscapes(key, entry);
    }
  }

  #compareLists(from: readonly unknown[] | undefined, to: readonly unknown[] | undefined, place: Place): void {
    const { keyed } = place;
    if (KEEPS_EMPTY.has(place.field) && (from === undefined || to === undefined)) {
      if (from === undefined) this.changes.push({ kind: "added", path: place.to, keyed, to });
      else this.changes.push({ kind: "removed", path: place.from, keyed, from });
      return;
    }
    const [before, after] = [from ?? [], to ?? []];
    const keys = listKeys(place.field);
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
      const element = elementOf(place, [pair.from, pair.to], label);
      if (pair.moved) {
        this.changes.push({ kind: "moved", path: element.to, keyed: element.keyed, from: pair.from, to: pair.to });
      }
      this.compare(before[pair.from], after[index], element);
    }
  }

  /** Tells that a text, the same in both, is escaped in two ways. */
  #compareEscapes(text: string, { to: path, keyed }: Place): void {
    if (this.#sameEscapes || !CONTROL.test(text)) return;
    const [from, to] = this.#escapes.map((escapes) => escapesIn(text, escapes));
    this.changes.push({ kind: "bytes", path, keyed, from, to });
  }
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

function sharedKeys(from: UnknownRecord, to: UnknownRecord): readonly string[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].sort(byBytes);
}

/**
 * Tells where two specs differ.
 *
 * Equal references are not looked into. Elements of lists are matched by reference, then by value, then by key: mounts by
 * destination, namespaces and limits by type, variables by name, devices by path or numbers, syscall rules by names and
 * conditions. Removing the first of 40 mounts is one removal. What Go leaves out when it is empty counts as absent.
 *
 * @example A mount that went, and one that stayed where it was
 * ```ts
 * import { diffSpecs } from "@cri-spec/cri-spec";
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
 * @throws {CriSpecError} `wrong-type` for what is no plain data, `too-deep`, `too-large`.
 */
export function diffSpecs(from: Spec, to: Spec): readonly Change[] {
  const copied = new Map<object, Copied>();
  const [before, after] = [plainSpec(from, copied), plainSpec(to, copied)];
  const differ = new Differ(before, after);
  differ.compare(before, after, ROOT);
  return differ.changes;
}
