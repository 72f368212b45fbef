/**
 * Every path of every spec that a real daemon wrote is explained.
 *
 * @module
 */

import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import { formatSpec } from "../lib/oci/encode.ts";
import { isWithin } from "../lib/pointer.ts";
import { leavesOf, placesOf } from "../lib/explain/place.ts";
import { traceSandbox } from "../lib/api/trace.ts";
import type { SpecTrace } from "../lib/explain/trace.ts";
import { readRecording, recordedFolders } from "./recording.ts";

const HERE = new URL(".", import.meta.url).pathname;
const FOLDERS = recordedFolders();

/** The pointers to all values without parts in a JSON value. */
function leaves(value: unknown, at: string, found: string[]): readonly string[] {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  for (const [key, item] of entries) leaves(item, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, found);
  if (entries.length === 0) found.push(at);
  return found;
}

/** The spec of a trace, every step applied once more. */
function replayed({ initial, steps }: SpecTrace): SpecTrace["spec"] {
  return steps.reduce((spec, { step }) => step.option(spec), initial);
}

/** The paths of a spec that have no place, more than one, or a place without a reason. */
function unexplained(trace: SpecTrace, paths: readonly string[]): readonly string[] {
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

for (const folder of FOLDERS) {
  Deno.test(`golden ${folder}: every path of every spec has a last step and a reason`, async () => {
    const { cases } = await readRecording(`${HERE}${folder}`);
    let paths = 0;
    for (const { name, request, answer } of cases) {
      const trace = traceSandbox(request);
      if ("refusal" in answer) {
        assert("refusal" in trace);
        assert(trace.refusal.by !== "");
      } else {
        assert("spec" in trace);
        assertStrictEquals(trace.steps.at(-1)!.after, trace.spec);
        assertEquals(formatSpec(replayed(trace)), answer.spec, name);
        const found = leaves(JSON.parse(answer.spec), "", []);
        assertEquals(unexplained(trace, found), [], name);
        paths += found.length;
      }
    }
    assert(paths > 10_000, `${paths} paths`);
  });
}
