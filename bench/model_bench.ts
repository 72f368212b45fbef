/**
 * The model's cost for `deno bench`: every subject of the report, and lines of NDJSON.
 *
 * @module
 */

import { runNdjson } from "./ndjson.ts";
import { subjects } from "./subjects.ts";

for (const { group, name, baseline = false, run, per } of subjects()) {
  Deno.bench({ name: per === 1 ? name : `${name}, ${per} of them`, group, baseline }, run);
}

Deno.bench({ name: "1000 lines", group: "NDJSON" }, async () => void await runNdjson(1000));
