/**
 * Every path of every container's spec that a real daemon wrote is explained.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { traceContainer } from "../../lib/api/trace.ts";
import { formatSpec } from "../../lib/oci/encode.ts";
import type { RequestDocument } from "../../mod.ts";
import { leaves, replayed, unexplained } from "../explained.ts";
import { readShared } from "./shared_recordings.ts";

const HERE = new URL(".", import.meta.url).pathname;

for (const folder of ["recorded", "samples"]) {
  for (const { manifest: { containerd: { version } }, cases } of await readShared(`${HERE}${folder}`)) {
    Deno.test(`golden containers ${folder} ${version}: every path of every spec has a last step and a reason`, () => {
      const wrong: string[] = [];
      for (const { name, request, answer } of cases) {
        const trace = traceContainer(request as unknown as RequestDocument);
        if (!("spec" in answer)) {
          assert("refusal" in trace && trace.refusal.by !== "", name);
          continue;
        }
        assert("spec" in trace, name);
        assertEquals(formatSpec(replayed(trace)), answer.spec, name);
        const found = unexplained(trace, leaves(JSON.parse(answer.spec), "", []));
        if (found.length > 0) wrong.push(`${name}: ${found.slice(0, 3)}`);
      }
      assertEquals(wrong, []);
    });
  }
}
