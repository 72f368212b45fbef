/**
 * The model gives the bytes and the refusals that real daemons gave for containers, in every recording and every case, and
 * explains every path of every spec.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { traceContainer } from "../../lib/api/trace.ts";
import { ESCAPES, formatSpec } from "../../lib/oci/encode.ts";
import { containerSpec, encodeSpec, type RequestDocument, type Spec } from "../../mod.ts";
import { compareModel, formatDifferences } from "../compare.ts";
import type { Tree } from "../lab/tree.ts";
import { leaves, replayed, unexplained } from "../explained.ts";
import { readShared, type RecordedContainer } from "./shared_recordings.ts";

const HERE = new URL(".", import.meta.url).pathname;

/** The plain way: of a copy no bytes are remembered. */
function model(request: Tree): Uint8Array {
  const spec: Spec & { readonly [ESCAPES]?: unknown } = containerSpec(request as unknown as RequestDocument);
  const bytes = encodeSpec({ ...structuredClone(spec), [ESCAPES]: spec[ESCAPES] } as Spec);
  assertEquals(encodeSpec(spec), bytes);
  return bytes;
}

/** The first paths of a case's spec that have no last step or no reason. */
function unexplainedIn({ name, request, answer }: RecordedContainer): readonly string[] {
  const trace = traceContainer(request as unknown as RequestDocument);
  if (!("spec" in answer)) {
    assert("refusal" in trace && trace.refusal.by !== "", name);
    return [];
  }
  assert("spec" in trace, name);
  assertEquals(formatSpec(replayed(trace)), answer.spec, name);
  const found = unexplained(trace, leaves(JSON.parse(answer.spec), "", []));
  return found.length === 0 ? [] : [`${name}: ${found.slice(0, 3)}`];
}

for (const folder of ["recorded", "samples"]) {
  const recordings = await readShared(`${HERE}${folder}`);

  Deno.test(`golden containers ${folder} has recordings`, () => {
    assert(recordings.length >= 3);
    for (const { cases } of recordings) assert(cases.length >= 160);
  });

  for (const { manifest: { containerd: { version } }, cases } of recordings) {
    Deno.test(`golden containers ${folder} ${version}: every path of every spec has a last step and a reason`, () => {
      assertEquals(cases.flatMap(unexplainedIn), []);
    });

    for (const recorded of cases) {
      Deno.test(`golden containers ${folder} ${version} ${recorded.name}`, () => {
        const differences = compareModel(recorded, model);
        if (differences.length > 0) {
          throw new Error(`- daemon, + model\n${formatDifferences(recorded.name, differences)}`);
        }
      });
    }
  }
}
