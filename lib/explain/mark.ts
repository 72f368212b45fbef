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
export interface RemovedPart {
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

const ANNOTATIONS = "annotations";

/** The route from the root to a part. */
interface Route {
  readonly parent: Route | undefined;
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
  readonly #removed = new Map<Pointer, RemovedPart>();
  readonly #removedNames = new Set<string>();
  #step = ORIGIN;

  readonly #whole: Route = { parent: undefined, name: "", isKey: false, type: SPEC, mark: this.root };

  /** What was removed and not added again. */
  get removed(): readonly RemovedPart[] {
    return [...this.#removed.values()];
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
    this.#compare(before, after, this.#whole);
  }

  /**
   * Marks what a step touched that sets the first annotation of a spec.
   *
   * @param step The step's index.
   */
  addFirstAnnotation(step: number): void {
    this.#step = step;
    this.visited++;
    this.#compareField(undefined, {}, ANNOTATIONS, this.#whole);
  }

  /**
   * Marks what a step touched that sets an annotation of a spec with annotations.
   *
   * @param step The step's index.
   * @param key The annotation's key.
   * @param before The annotation before it; `undefined` if there was none.
   * @param after The annotation after it.
   */
  addAnnotation(step: number, key: string, before: string | undefined, after: string): void {
    this.#step = step;
    this.visited++;
    if (before === after) return;
    const fields = this.root.fields ??= new Map<string, Mark>();
    let mark = fields.get(ANNOTATIONS);
    if (mark === undefined) fields.set(ANNOTATIONS, mark = untouched());
    this.#compareField(before, after, key, fieldOf(this.#whole, ANNOTATIONS, mark));
  }

  #compare(before: unknown, after: unknown, route: Route): void {
    if (Array.isArray(before) && Array.isArray(after)) return this.#compareLists(before, after, route);
    if (isRecord(before) && isRecord(after)) return this.#compareRecords(before, after, route);
    const { mark } = route;
    mark.steps = [...mark.steps, this.#step];
    // Removing what is not there takes an engine longer than looking.
    if (mark.fields !== undefined) delete mark.fields;
    if (mark.elements !== undefined) delete mark.elements;
  }

  #compareRecords(before: UnknownRecord, after: UnknownRecord, route: Route): void {
    const keys = Object.keys(after);
    let added = 0;
    for (const key of keys) {
      this.visited++;
      // What every record inherits is never the value of a field.
      if (Object.is(before[key], after[key])) continue;
      if (!Object.hasOwn(before, key)) added++;
      this.#compareField(own(before, key), after[key], key, route);
    }
    const keysBefore = Object.keys(before);
    if (keysBefore.length === keys.length - added) return;
    for (const key of keysBefore) {
      if (!Object.hasOwn(after, key)) this.#compareField(before[key], undefined, key, route);
    }
  }

  #compareField(before: unknown, after: unknown, key: string, route: Route): void {
    if (isAbsent(before) && isAbsent(after)) return;
    const fields = route.mark.fields ??= new Map<string, Mark>();
    if (isAbsent(before)) {
      const mark = this.#fresh();
      fields.set(key, mark);
      // Most names were never taken from anywhere: their paths need not be written.
      if (this.#removedNames.has(key)) this.#putBack(after, fieldOf(route, key, mark));
    } else if (isAbsent(after)) {
      this.#take(before, fieldOf(route, key, fields.get(key) ?? untouched()));
      fields.delete(key);
    } else {
      let mark = fields.get(key);
      if (mark === undefined) fields.set(key, mark = untouched());
      this.#compare(before, after, fieldOf(route, key, mark));
    }
  }

  #compareLists(before: readonly unknown[], after: readonly unknown[], route: Route): void {
    const { mark, type } = route;
    const { keys, label } = listKeys(type);
    const { pairs, removed, added } = matchLists(before, after, keys);
    const old = mark.elements ?? [];
    const elements = new Array<Mark | undefined>(after.length);
    for (const index of removed) {
      this.#take(before[index], elementOf(route, label(before[index], index), old[index] ?? untouched()));
    }
    for (const index of added) {
      const element = elements[index] = this.#fresh();
      const name = label(after[index], index);
      if (this.#removedNames.has(name)) this.#putBack(after[index], elementOf(route, name, element));
    }
    for (const { from, to, moved } of pairs) {
      this.visited++;
      const isSame = Object.is(before[from], after[to]);
      const element = elements[to] = old[from] ?? (moved || !isSame ? untouched() : undefined);
      if (element === undefined) continue;
      if (moved) element.steps = [...element.steps, this.#step];
      if (!isSame) this.#compare(before[from], after[to], elementOf(route, label(after[to], to), element));
    }
    mark.elements = elements;
  }

  /** The mark of what a step puts there. */
  #fresh(): Mark {
    return { steps: [this.#step], isNew: true };
  }

  /** What was taken before from where a step puts something counts among the steps that touched it. */
  #putBack(value: unknown, route: Route): void {
    const path = pathOf(route);
    const before = this.#removed.get(path);
    if (before === undefined) return;
    this.#removed.delete(path);
    if (Array.isArray(before.value) && Array.isArray(value)) {
      this.#keepRemoved(before.value, value, before.steps, route);
    }
    route.mark.steps = [...before.steps, this.#step];
  }

  /** Elements of a list that was removed as a whole, and that are not in the list that replaced it. */
  #keepRemoved(list: readonly unknown[], now: readonly unknown[], steps: readonly number[], route: Route): void {
    const { keys, label } = listKeys(route.type);
    for (const index of matchLists(list, now, keys).removed) {
      const name = label(list[index], index);
      const at = elementOf(route, name, route.mark);
      const path = pathOf(at);
      this.#removed.set(path, { path, keyed: keyedOf(at), value: list[index], steps });
      this.#removedNames.add(name);
    }
  }

  #take(value: unknown, route: Route): void {
    const path = pathOf(route);
    this.#removedNames.add(route.name);
    this.#removed.set(path, { path, keyed: keyedOf(route), value, steps: [...historyOf(route), this.#step] });
  }
}

/** The mark of what no step has touched yet. */
function untouched(): Mark {
  return { steps: [], isNew: false };
}

function fieldOf(parent: Route, name: string, mark: Mark): Route {
  return { parent, name, isKey: parent.type?.kind === "map", type: typeIn(parent.type, name), mark };
}

function elementOf(parent: Route, name: string, mark: Mark): Route {
  // Every element of a list has one type, whatever its index.
  return { parent, name, isKey: true, type: typeIn(parent.type, "0"), mark };
}

function pathOf({ parent, name }: Route): Pointer {
  return parent === undefined ? "" : child(pathOf(parent), name);
}

function keyedOf({ parent, name, isKey }: Route): string {
  if (parent === undefined) return "";
  const around = keyedOf(parent);
  if (isKey) return `${around}[${name}]`;
  return around === "" ? name : `${around}/${name}`;
}

function historyOf({ parent, mark }: Route): readonly number[] {
  return mark.isNew || parent === undefined ? mark.steps : [...historyOf(parent), ...mark.steps];
}
