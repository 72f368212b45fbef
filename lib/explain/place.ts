/**
 * Places: the parts of a traced spec, each with the steps that touched it and the reason that counts.
 *
 * @module
 */

import { checkArgument, checkList, relyingOn } from "../argument.ts";
import { isRecord, type UnknownRecord } from "../decode.ts";
import { plainData } from "../plain.ts";
import { child, type Pointer, stepsOf } from "../pointer.ts";
import type { Origin, Part, Reason } from "../plan/step.ts";
import { SPEC } from "../oci/fields.ts";
import { isByKey, listKeys, numbered } from "../oci/list_key.ts";
import { type AnyType, typeIn } from "../oci/schema.ts";
import { AnnotationStep } from "./annotation_step.ts";
import { type Mark, Marker, ORIGIN, type RemovedPart } from "./mark.ts";
import { isMade, type SpecTrace } from "./trace.ts";

/** A part of the spec, with everything below it, that the same steps changed for the same reason. */
export interface Place {
  /** JSON pointer into the spec. */
  readonly path: Pointer;
  /** The path for people, with keys instead of indexes: `mounts[/dev/shm]/options`. */
  readonly keyed: string;
  /** The value. */
  readonly value: unknown;
  /** The indexes of the steps that changed it, ascending; -1 is the default spec. */
  readonly steps: readonly number[];
  /** Why the last of these steps left it like this. */
  readonly reason: Reason;
}

/** A part of the spec that a step removed. */
export interface RemovedPlace extends RemovedPart {
  /** Why the last of its steps removed it. */
  readonly reason: Reason;
}

/** The places of a traced spec. */
export interface Places {
  /** The largest parts with the same steps and the same reason; together they are the whole spec. */
  readonly places: readonly Place[];
  /** What steps removed. */
  readonly removed: readonly RemovedPlace[];
  /** How many parts were compared. */
  readonly visited: number;
}

/** The reasons of a step by path. */
interface Reasons {
  reason: Reason | undefined;
  /** Those below it; absent if there are none. */
  below?: Map<string, Reasons>;
}

function reasonsOf(reason: Reason, parts: readonly Part[]): Reasons {
  const root: Reasons = { reason };
  for (const part of parts) {
    let here = root;
    for (const step of stepsOf(part.path)) {
      const below = here.below ??= new Map<string, Reasons>();
      let next = below.get(step);
      if (next === undefined) below.set(step, next = { reason: undefined });
      here = next;
    }
    here.reason = part.reason;
  }
  return root;
}

/** The reasons of the default spec, which are the same for every request of a release. */
const originReasons = new WeakMap<readonly Part[], Reasons>();

function reasonsOfOrigin(origin: Origin): Reasons {
  const { parts = [] } = origin;
  let reasons = originReasons.get(parts);
  if (reasons === undefined) {
    reasons = reasonsOf(origin.reason, parts);
    originReasons.set(parts, reasons);
  }
  return reasons;
}

/** What is known about a part from its parents. */
interface Here {
  readonly value: unknown;
  readonly path: Pointer;
  readonly keyed: string;
  /** Its type; `undefined` for what the table of fields does not have. */
  readonly type: AnyType | undefined;
  /** What it is in; `undefined` for the whole spec. */
  readonly around: Here | undefined;
  /** The last step of its path, as paths of parts have it. */
  readonly name: string;
  readonly mark: Mark | undefined;
  readonly steps: readonly number[];
  readonly reason: Reason;
  /** The reasons at it and below, of the step that changed it last. */
  readonly reasons: Reasons | undefined;
}

/** The steps of a part's path, as paths of parts have them. */
function namesOf(around: Here | undefined, name: string): readonly string[] {
  const names: string[] = [];
  for (let [here, last] = [around, name]; here !== undefined; [here, last] = [here.around, here.name]) names.push(last);
  return names.reverse();
}

class Walker {
  readonly places: Place[] = [];
  readonly #trace: SpecTrace;
  readonly #reasons = new Map<number, Reasons>();

  constructor(trace: SpecTrace) {
    this.#trace = trace;
  }

  /** The reasons of a step with parts; most have none. */
  #reasonsOfStep(step: number): Reasons | undefined {
    if (step === ORIGIN) return reasonsOfOrigin(this.#trace.origin);
    const traced = this.#trace.steps[step]!;
    const { reason, parts } = traced.step;
    if (parts === undefined) return undefined;
    let reasons = this.#reasons.get(step);
    if (reasons === undefined) {
      reasons = reasonsOf(reason, typeof parts === "function" ? parts(traced.after) : parts);
      this.#reasons.set(step, reasons);
    }
    return reasons;
  }

  /** The most precise reason of a step for a path, and the reasons there and below. */
  find(step: number, names: () => readonly string[]): Pick<Here, "reason" | "reasons"> {
    const root = this.#reasonsOfStep(step);
    if (root === undefined) return { reason: this.#trace.steps[step]!.step.reason, reasons: undefined };
    let reason = root.reason!;
    let reasons: Reasons | undefined = root;
    if (root.below === undefined) return { reason, reasons };
    for (const name of names()) {
      reasons = reasons.below?.get(name);
      if (reasons === undefined) break;
      reason = reasons.reason ?? reason;
    }
    return { reason, reasons };
  }

  /** Adds the places of the whole spec. */
  walk(mark: Mark): void {
    const { spec: value } = this.#trace;
    const { steps } = mark;
    const { reason, reasons } = this.find(ORIGIN, () => []);
    const whole = { value, path: "", keyed: "", steps, reason };
    if (isWhole(value, mark, reasons)) this.places.push(whole);
    else this.#walkBelow({ ...whole, type: SPEC, around: undefined, name: "", mark, reasons });
  }

  #walkBelow(here: Here): void {
    const { value } = here;
    if (Array.isArray(value)) this.#walkList(value, here);
    else this.#walkRecord(value as UnknownRecord, here);
  }

  #walkRecord(record: UnknownRecord, here: Here): void {
    const isMap = here.type?.kind === "map";
    for (const key of Object.keys(record)) {
      const keyed = isMap ? `${here.keyed}[${key}]` : here.keyed === "" ? key : `${here.keyed}/${key}`;
      this.#walkPart(here, record[key], key, key, keyed, here.mark?.fields?.get(key));
    }
  }

  #walkList(list: readonly unknown[], here: Here): void {
    const names = list.map(listKeys(here.type).label);
    const shown = numbered(names);
    const isKeyed = isByKey(here.type);
    for (let index = 0; index < list.length; index++) {
      const name = isKeyed ? names[index]! : String(index);
      const keyed = `${here.keyed}[${shown[index]}]`;
      this.#walkPart(here, list[index], index, name, keyed, here.mark?.elements?.[index]);
    }
  }

  #walkPart(
    around: Here,
    value: unknown,
    step: string | number,
    name: string,
    keyed: string,
    mark: Mark | undefined,
  ): void {
    if (value === undefined) return;
    let { steps, reason } = around;
    let reasons = around.reasons?.below?.get(name);
    if (mark !== undefined && (mark.isNew || mark.steps.length > 0)) {
      steps = mark.isNew ? mark.steps : [...steps, ...mark.steps];
      ({ reason, reasons } = this.find(steps.at(-1)!, () => namesOf(around, name)));
    } else reason = reasons?.reason ?? reason;
    const path = child(around.path, step);
    if (isWhole(value, mark, reasons)) this.places.push({ path, keyed, value, steps, reason });
    else {
      const type = typeIn(around.type, String(step));
      this.#walkBelow({ value, path, keyed, type, around, name, mark, steps, reason, reasons });
    }
  }
}

/** Whether nothing in a part has a mark or a reason of its own. */
function isWhole(value: unknown, mark: Mark | undefined, reasons: Reasons | undefined): boolean {
  if (mark?.fields === undefined && mark?.elements === undefined && reasons?.below === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return !isRecord(value) || Object.keys(value).length === 0;
}

const REASONED = { name: "string", reason: { kind: "string" } } as const;

function checkTrace(trace: SpecTrace): void {
  const what = "trace of a spec";
  checkArgument(trace, what, { spec: "record", origin: REASONED });
  checkList(trace.steps, what, { step: REASONED, before: "record", after: "record" });
  checkList(trace.omissions, what, REASONED);
}

/**
 * Finds where every part of a traced spec comes from.
 *
 * @param trace The trace.
 * @returns Its places in the order of the spec's fields, and what steps removed.
 */
export function placesOf(trace: SpecTrace): Places {
  if (!isMade(trace)) checkTrace(trace);
  return relyingOn(() => tracedPlaces(trace), () => plainData(trace.spec));
}

function tracedPlaces(trace: SpecTrace): Places {
  const marker = new Marker();
  const { steps } = trace;
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index]!;
    if (step instanceof AnnotationStep) step.mark(marker, index);
    else marker.add(index, step.before, step.after);
  }
  const walker = new Walker(trace);
  walker.walk(marker.root);
  const removed = marker.removed.map(({ path, keyed, value, steps }): RemovedPlace => {
    const { reason } = walker.find(steps.at(-1)!, () => stepsOf(path));
    return { path, keyed, value, steps, reason };
  });
  return { places: walker.places, removed, visited: marker.visited };
}

/** The path of one value of the spec, and the place that it belongs to. */
export interface Leaf {
  /** JSON pointer into the spec, to a value that has no parts. */
  readonly path: Pointer;
  /** The place that explains it. */
  readonly place: Place;
}

function addLeaves(value: unknown, path: Pointer, place: Place, leaves: Leaf[]): void {
  if (Array.isArray(value) && value.length > 0) {
    for (let index = 0; index < value.length; index++) addLeaves(value[index], child(path, index), place, leaves);
  } else if (isRecord(value) && Object.keys(value).length > 0) {
    for (const key of Object.keys(value)) {
      if (value[key] !== undefined) addLeaves(value[key], child(path, key), place, leaves);
    }
  } else leaves.push({ path, place });
}

/**
 * Lists the paths of all values of a spec.
 *
 * @param places Its places.
 * @returns Every path that leads to a value without parts, once, each with its place.
 */
export function leavesOf(places: Pick<Places, "places">): readonly Leaf[] {
  checkArgument(places, "record from placesOf()", {});
  checkList(places.places, "list of places", { path: "string" });
  const leaves: Leaf[] = [];
  for (const place of places.places) addLeaves(plainData(place.value), place.path, place, leaves);
  return leaves;
}
