/**
 * Marks: which steps touched which part of the spec, found by comparing references.
 *
 * Equal references end the walk, so a step costs what it changed.
 *
 * @module
 */

import { isRecord, type UnknownRecord } from "../decode.ts";
import { child, type Pointer } from "../pointer.ts";
import { SPEC } from "../oci/fields.ts";
import { listKeys } from "../oci/list_key.ts";
import { type AnyType, typeIn } from "../oci/schema.ts";
import { matchLists } from "./match.ts";

/** The steps that touched a part of the spec. */
export interface Mark {
  /** The indexes of the steps that touched it as a whole, ascending. */
  steps: readonly number[];
  /** Whether a step put it there, so that what touched the whole around it before does not count. */
  readonly isNew: boolean;
  /** Marks of its fields. */
  fields?: Map<string, Mark>;
  /** Marks of its elements, by index. */
  elements?: (Mark | undefined)[];
}

/** A part of the spec that a step removed. */
export interface Gone {
  /** Where it was, with keys instead of indexes. */
  readonly path: Pointer;
  /** The path for people. */
  readonly keyed: string;
  /** The value that it had. */
  readonly value: unknown;
  /** The indexes of the steps that changed it; the last removed it. */
  readonly steps: readonly number[];
}

/** The index of what no step touched: the default spec. */
export const ORIGIN = -1;

/** The way from the root to a part. */
interface Way {
  readonly parent: Way | undefined;
  readonly name: string;
  /** Whether the name is an element's key or a map's. */
  readonly isKey: boolean;
  /** Its type; `undefined` for what the table of fields does not have. */
  readonly type: AnyType | undefined;
  readonly mark: Mark;
}

function own(record: UnknownRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Gathers marks over the steps of a trace. */
export class Marker {
  /** The mark of the whole spec. */
  readonly root: Mark = { steps: [ORIGIN], isNew: true };
  /** How many parts were compared. */
  visited = 0;
  readonly #gone = new Map<Pointer, Gone>();
  readonly #goneNames = new Set<string>();
  #step = ORIGIN;

  /** What was removed and not added again. */
  get gone(): readonly Gone[] {
    return [...this.#gone.values()];
  }

  /**
   * Marks what a step touched.
   *
   * @param step The step's index.
   * @param before The spec before it.
   * @param after The spec after it.
   */
  add(step: number, before: unknown, after: unknown): void {
    this.#step = step;
    this.visited++;
    if (before === after) return;
    this.#compare(before, after, { parent: undefined, name: "", isKey: false, type: SPEC, mark: this.root });
  }

  #compare(before: unknown, after: unknown, way: Way): void {
    if (Array.isArray(before) && Array.isArray(after)) return this.#compareLists(before, after, way);
    if (isRecord(before) && isRecord(after)) return this.#compareRecords(before, after, way);
    const { mark } = way;
    mark.steps = [...mark.steps, this.#step];
    delete mark.fields;
    delete mark.elements;
  }

  #compareRecords(before: UnknownRecord, after: UnknownRecord, way: Way): void {
    const keys = Object.keys(after);
    let added = 0;
    for (const key of keys) {
      this.visited++;
      // What every record inherits is never the value of a field.
      if (Object.is(before[key], after[key])) continue;
      if (!Object.hasOwn(before, key)) added++;
      this.#compareField(own(before, key), after[key], key, way);
    }
    const keysBefore = Object.keys(before);
    if (keysBefore.length === keys.length - added) return;
    for (const key of keysBefore) {
      if (!Object.hasOwn(after, key)) this.#compareField(before[key], undefined, key, way);
    }
  }

  #compareField(before: unknown, after: unknown, key: string, way: Way): void {
    if (isAbsent(before) && isAbsent(after)) return;
    const fields = way.mark.fields ??= new Map<string, Mark>();
    const at = (mark: Mark): Way => ({
      parent: way,
      name: key,
      isKey: way.type?.kind === "map",
      type: typeIn(way.type, key),
      mark,
    });
    if (isAbsent(before)) fields.set(key, this.#put(at, after));
    else if (isAbsent(after)) {
      this.#take(before, at(fields.get(key) ?? { steps: [], isNew: false }));
      fields.delete(key);
    } else {
      let mark = fields.get(key);
      if (mark === undefined) fields.set(key, mark = { steps: [], isNew: false });
      this.#compare(before, after, at(mark));
    }
  }

  #compareLists(before: readonly unknown[], after: readonly unknown[], way: Way): void {
    const { mark, type } = way;
    const { keys, label } = listKeys(type);
    const { pairs, removed, added } = matchLists(before, after, keys);
    const old = mark.elements ?? [];
    const elements = new Array<Mark | undefined>(after.length);
    const at = (list: readonly unknown[], index: number) => (element: Mark): Way => ({
      parent: way,
      name: label(list[index], index),
      isKey: true,
      type: typeIn(type, `${index}`),
      mark: element,
    });
    for (const index of removed) {
      this.#take(before[index], at(before, index)(old[index] ?? { steps: [], isNew: false }));
    }
    for (const index of added) elements[index] = this.#put(at(after, index), after[index]);
    for (const { from, to, moved } of pairs) {
      this.visited++;
      let element = old[from];
      if (moved || !Object.is(before[from], after[to])) element ??= { steps: [], isNew: false };
      elements[to] = element;
      if (element === undefined) continue;
      if (moved) element.steps = [...element.steps, this.#step];
      if (!Object.is(before[from], after[to])) this.#compare(before[from], after[to], at(after, to)(element));
    }
    mark.elements = elements;
  }

  /** The mark of what a step puts there; what was taken from there before counts among the steps that touched it. */
  #put(at: (mark: Mark) => Way, value: unknown): Mark {
    const fresh: Mark = { steps: [this.#step], isNew: true };
    const way = at(fresh);
    // Most names were never taken from anywhere: their paths need not be written.
    if (!this.#goneNames.has(way.name)) return fresh;
    const path = pathOf(way);
    const before = this.#gone.get(path);
    this.#gone.delete(path);
    if (Array.isArray(before?.value) && Array.isArray(value)) this.#keepGone(before.value, value, before.steps, way);
    return { ...fresh, steps: [...before?.steps ?? [], this.#step] };
  }

  /** Elements of a list that was removed as a whole, and that are not in the list that replaced it. */
  #keepGone(list: readonly unknown[], now: readonly unknown[], steps: readonly number[], { type, ...way }: Way): void {
    const { keys, label } = listKeys(type);
    for (const index of matchLists(list, now, keys).removed) {
      const name = label(list[index], index);
      const at: Way = { parent: { type, ...way }, name, isKey: true, type: typeIn(type, `${index}`), mark: way.mark };
      this.#gone.set(pathOf(at), { path: pathOf(at), keyed: keyedOf(at), value: list[index], steps });
      this.#goneNames.add(name);
    }
  }

  #take(value: unknown, way: Way): void {
    const path = pathOf(way);
    this.#goneNames.add(way.name);
    this.#gone.set(path, { path, keyed: keyedOf(way), value, steps: [...historyOf(way), this.#step] });
  }
}

function pathOf({ parent, name }: Way): Pointer {
  return parent === undefined ? "" : child(pathOf(parent), name);
}

function keyedOf({ parent, name, isKey }: Way): string {
  if (parent === undefined) return "";
  const around = keyedOf(parent);
  if (isKey) return `${around}[${name}]`;
  return around === "" ? name : `${around}/${name}`;
}

function historyOf({ parent, mark }: Way): readonly number[] {
  return mark.isNew || parent === undefined ? mark.steps : [...historyOf(parent), ...mark.steps];
}
