/**
 * Whether a trace explains a spec that a daemon wrote.
 *
 * @module
 */

import { isWithin } from "../lib/pointer.ts";
import { leavesOf, placesOf } from "../lib/explain/place.ts";
import type { SpecTrace } from "../lib/explain/trace.ts";

/**
 * The pointers to all values without parts in a JSON value.
 *
 * @param value The value.
 * @param at Its own pointer.
 * @param found Where they are added.
 * @returns Those that were found.
 */
export function leaves(value: unknown, at: string, found: string[]): readonly string[] {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  for (const [key, item] of entries) leaves(item, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, found);
  if (entries.length === 0) found.push(at);
  return found;
}

/**
 * The spec of a trace, every step applied once more.
 *
 * @param trace The trace.
 * @returns The spec.
 */
export function replayed({ initial, steps }: SpecTrace): SpecTrace["spec"] {
  return steps.reduce((spec, { step }) => step.option(spec), initial);
}

/**
 * The paths of a spec that have no place, more than one, or a place without a reason.
 *
 * @param trace The trace.
 * @param paths The paths.
 * @returns Those of them.
 */
export function unexplained(trace: SpecTrace, paths: readonly string[]): readonly string[] {
  const all = placesOf(trace);
  const leaves = leavesOf(all);
  const byPath = new Map(leaves.map(({ path, place }) => [path, place]));
  const twice = leaves.filter(({ path, place }) => byPath.get(path) !== place).map(({ path }) => path);
  const without = paths.filter((path) => {
    const known = byPath.get(path);
    // What Go writes though the record has nothing there: null and 0.
    const places = known === undefined ? all.places.filter((place) => isWithin(path, place.path)) : [known];
    return places.length !== 1 || places[0]!.steps.length === 0 || places[0]!.reason.text.trim() === "";
  });
  return [...twice, ...without];
}
