/**
 * Every path of every spec that a real daemon wrote is explained.
 *
 * @module
 */

import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import { formatSpec } from "../lib/oci/encode.ts";
import { traceSandbox } from "../lib/api/trace.ts";
import { leaves, replayed, unexplained } from "./explained.ts";
import { readRecording, recordedFolders } from "./recording.ts";

const HERE = new URL(".", import.meta.url).pathname;
const FOLDERS = recordedFolders();

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
