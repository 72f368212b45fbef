/**
 * A fleet as real kubelets send it, with the image of every pod: from request to bytes.
 *
 * @module
 */

import { encodeSpec, formatSpec, prepare, type Spec } from "../mod.ts";
import { simpleSpec } from "../lib/sandbox/spec.ts";
import { fleet, FLEET_NODE, variedFleet } from "./kubelet_pods.ts";
import { podOf } from "./subjects.ts";

for (const [group, documents] of [["known shapes", fleet()], ["each of another shape", variedFleet()]] as const) {
  const specs: readonly Spec[] = documents.map((document) => JSON.parse(formatSpec(simpleSpec(document))));
  const pods = documents.map(podOf);
  const model = prepare(FLEET_NODE);

  Deno.bench({ name: "JSON.stringify of the finished specs", group, baseline: true }, () => {
    for (const spec of specs) JSON.stringify(spec);
  });

  Deno.bench({ name: "requests to bytes, prepared", group }, () => {
    for (const pod of pods) model.encode(pod);
  });

  Deno.bench({ name: "requests to bytes, the plain way", group }, () => {
    for (const document of documents) encodeSpec(simpleSpec(document));
  });
}
