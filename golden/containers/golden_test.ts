/**
 * The model gives the bytes and the refusals that real daemons gave for containers, in every recording and every case.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { ESCAPES } from "../../lib/oci/encode.ts";
import { containerSpec, encodeSpec, type RequestDocument, type Spec } from "../../mod.ts";
import { compareModel, formatDifferences } from "../compare.ts";
import type { Tree } from "../lab/tree.ts";
import { readShared } from "./shared_recordings.ts";

const HERE = new URL(".", import.meta.url).pathname;

/** The plain way: of a copy no bytes are remembered. */
function model(request: Tree): Uint8Array {
  const spec: Spec & { readonly [ESCAPES]?: unknown } = containerSpec(request as unknown as RequestDocument);
  const bytes = encodeSpec({ ...structuredClone(spec), [ESCAPES]: spec[ESCAPES] } as Spec);
  assertEquals(encodeSpec(spec), bytes);
  return bytes;
}

for (const folder of ["recorded", "samples"]) {
  const recordings = await readShared(`${HERE}${folder}`);

  Deno.test(`golden containers ${folder} has recordings`, () => {
    assert(recordings.length >= 3);
    for (const { cases } of recordings) assert(cases.length >= 160);
  });

  for (const { manifest: { containerd: { version } }, cases } of recordings) {
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
