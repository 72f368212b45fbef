/**
 * Mending a spec at one place. The spec that comes in is never changed.
 *
 * @module
 */

import { type Pointer, stepsOf } from "../pointer.ts";
import type { Spec } from "../oci/spec.ts";

function write(value: unknown, steps: readonly string[], to: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return to;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const index = Number(step);
    if (!(index in value)) return value;
    if (rest.length === 0 && to === undefined) return value.toSpliced(index, 1);
    return value.with(index, write(value[index], rest, to));
  }
  if (!Object.hasOwn(value, step) && (rest.length > 0 || to === undefined)) return value;
  const part = Object.hasOwn(value, step) ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
  const others = Object.entries(value).filter(([key]) => key !== step);
  return Object.fromEntries(
    rest.length === 0 && to === undefined ? others : [...others, [step, write(part, rest, to)]],
  );
}

/**
 * Removes what is at a place.
 *
 * @param spec The spec.
 * @param path The place.
 * @returns The spec without it; as it was when there is nothing.
 */
export function removed(spec: Spec, path: Pointer): Spec {
  return write(spec, stepsOf(path), undefined) as Spec;
}

/**
 * Writes a value to a place.
 *
 * @param spec The spec.
 * @param path The place; what it lies in has to be there.
 * @param value The value.
 * @returns The spec with it.
 */
export function replaced(spec: Spec, path: Pointer, value: unknown): Spec {
  return write(spec, stepsOf(path), value) as Spec;
}

/**
 * Reads what is at a place.
 *
 * @param spec The spec.
 * @param path The place.
 * @returns The value, `undefined` when there is nothing.
 */
export function valueAt(spec: Spec, path: Pointer): unknown {
  return stepsOf(path).reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<string, unknown>>)[step]
        : undefined,
    spec,
  );
}
