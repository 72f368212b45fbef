/**
 * Which paths differ between two values: the measure of frame laws.
 *
 * @module
 */

import { child, type Pointer } from "../lib/pointer.ts";

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** The deepest paths at which two values differ; a list counts as a whole. */
export function differingPaths(a: unknown, b: unknown, at: Pointer = ""): readonly Pointer[] {
  if (Object.is(a, b)) return [];
  if (a === undefined && isObject(b) && !Array.isArray(b) && Object.keys(b).length > 0) {
    return differingPaths({}, b, at);
  }
  if (b === undefined && isObject(a) && !Array.isArray(a) && Object.keys(a).length > 0) {
    return differingPaths(a, {}, at);
  }
  if (!isObject(a) || !isObject(b) || Array.isArray(a) || Array.isArray(b)) {
    return JSON.stringify(a, stringify) === JSON.stringify(b, stringify) ? [] : [at];
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) => {
    const left = Object.hasOwn(a, key) ? a[key] : undefined;
    const right = Object.hasOwn(b, key) ? b[key] : undefined;
    return differingPaths(left, right, child(at, key));
  });
}

function stringify(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}
