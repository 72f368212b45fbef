/**
 * From a request to its bytes, and each part of the way: all golden requests in turn.
 *
 * @module
 */

import { parseJson } from "../lib/cli/document.ts";
import { encodeSpec } from "../lib/oci/encode.ts";
import { planSandbox } from "../lib/sandbox/plan.ts";
import { decodeRequest } from "../lib/sandbox/request.ts";
import { fold } from "../lib/plan/walk.ts";
import { simpleSpec } from "../lib/sandbox/spec.ts";
import { requests, requestTexts } from "./corpus.ts";

const texts = requestTexts().map(([, text]) => text);
const documents = requests();
const decoded = documents.map(decodeRequest);
const plans = decoded.map(planSandbox);
const specs = plans.map(fold);

Deno.bench({ name: "the whole way: document to bytes", group: "spec", baseline: true }, () => {
  for (const document of documents) encodeSpec(simpleSpec(document));
});

Deno.bench({ name: "parse the text", group: "spec" }, () => {
  for (const text of texts) parseJson(text);
});

Deno.bench({ name: "decode the request", group: "spec" }, () => {
  for (const document of documents) decodeRequest(document);
});

Deno.bench({ name: "plan", group: "spec" }, () => {
  for (const request of decoded) planSandbox(request);
});

Deno.bench({ name: "fold", group: "spec" }, () => {
  for (const plan of plans) fold(plan);
});

Deno.bench({ name: "encode", group: "spec" }, () => {
  for (const spec of specs) encodeSpec(spec);
});

Deno.bench({ name: "JSON.stringify, which is not Go's encoding", group: "spec" }, () => {
  for (const spec of specs) JSON.stringify(spec, (_, value) => typeof value === "bigint" ? Number(value) : value);
});
