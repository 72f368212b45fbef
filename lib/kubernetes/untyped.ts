/**
 * Parts of objects that are not checked yet: what is of another type counts as absent.
 *
 * @module
 */

import { isRecord, type UnknownRecord } from "../decode.ts";

/** An object; an empty one instead of anything else. */
export function recordOf(value: unknown): UnknownRecord {
  return isRecord(value) ? value : {};
}

/** The objects of a list; none where there is no list. */
export function recordsIn(value: unknown): readonly UnknownRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The containers of a pod's spec, of all kinds. */
export function containersIn(spec: UnknownRecord): readonly UnknownRecord[] {
  return ["initContainers", "containers", "ephemeralContainers"].flatMap((key) => recordsIn(spec[key]));
}
