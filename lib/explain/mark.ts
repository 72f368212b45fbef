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
    if (mark === undefined) fields.set(ANNOTATIONS, mark = { steps: [], isNew: false });
    const type = typeIn(SPEC, ANNOTATIONS);
    this.#compareField(before, after, key, { parent: this.#whole, name: ANNOTATIONS, isKey: false, type, mark });
  }

  #compare(before: unknown, after: unknown, route: Route): void {
    if (Array.isArray(before) && Array.isArray(after)) return this.#compareLists(before, after, route);
    if (isRecord(before) && isRecord(after)) return this.#compareRecords(before, after, route);
    const { mark } = route;
    mark.steps = [...mark.steps, this.#step];
    delete mark.fields;
    delete mark.elements;
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
    const at = (mark: Mark): Route => ({
      parent: route,
      name: key,
      isKey: route.type?.kind === "map",
      type: typeIn(route.type, key),
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

  #compareLists(before: readonly unknown[], after: readonly unknown[], route: Route): void {
    const { mark, type } = route;
    const { keys, label } = listKeys(type);
    const { pairs, removed, added } = matchLists(before, after, keys);
    const old = mark.elements ?? [];
    const elements = new Array<Mark | undefined>(after.length);
    const at = (list: readonly unknown[], index: number) => (element: Mark): Route => ({
      parent: route,
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
  #put(at: (mark: Mark) => Route, value: unknown): Mark {
    const fresh: Mark = { steps: [this.#step], isNew: true };
    const route = at(fresh);
    // Most names were never taken from anywhere: their paths need not be written.
    if (!this.#removedNames.has(route.name)) return fresh;
    const path = pathOf(route);
    const before = this.#removed.get(path);
    this.#removed.delete(path);
    if (Array.isArray(before?.value) && Array.isArray(value)) {
      this.#keepRemoved(before.value, value, before.steps, route);
    }
    return { ...fresh, steps: [...before?.steps ?? [], this.#step] };
  }

  /** Elements of a list that was removed as a whole, and that are not in the list that replaced it. */
  #keepRemoved(
    list: readonly unknown[],
    now: readonly unknown[],
    steps: readonly number[],
    { type, ...route }: Route,
  ): void {
    const { keys, label } = listKeys(type);
    for (const index of matchLists(list, now, keys).removed) {
      const name = label(list[index], index);
      const at: Route = {
        parent: { type, ...route },
        name,
        isKey: true,
        type: typeIn(type, `${index}`),
        mark: route.mark,
      };
      this.#removed.set(pathOf(at), { path: pathOf(at), keyed: keyedOf(at), value: list[index], steps });
      this.#removedNames.add(name);
    }
  }

  #take(value: unknown, route: Route): void {
    const path = pathOf(route);
    this.#removedNames.add(route.name);
    this.#removed.set(path, { path, keyed: keyedOf(route), value, steps: [...historyOf(route), this.#step] });
  }
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
