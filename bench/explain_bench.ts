/**
 * What explaining costs beside plain generation: all golden requests in turn, and containers as kubelets ask for them.
 *
 * @module
 */

import { explainTrace } from "../lib/explain/explanation.ts";
import { leavesOf, placesOf } from "../lib/explain/place.ts";
import { traceContainer, traceOf, traceSandbox } from "../lib/api/trace.ts";
import { containerSpec } from "../lib/container/spec.ts";
import { encodeSpec } from "../lib/oci/encode.ts";
import type { SpecTrace } from "../lib/explain/trace.ts";
import { decodeRequest } from "../lib/sandbox/request.ts";
import { simpleSpec, specOf } from "../lib/sandbox/spec.ts";
import { requests } from "./corpus.ts";
import { containerFleet } from "./kubelet_containers.ts";

const documents = requests();
const decoded = documents.map(decodeRequest);
const traces = documents.map(traceSandbox).filter((trace): trace is SpecTrace => "spec" in trace);
const places = traces.map(placesOf);

Deno.bench({ name: "the spec of a decoded request", group: "decoded", baseline: true }, () => {
  for (const request of decoded) specOf(request);
});

Deno.bench({ name: "its trace", group: "decoded" }, () => {
  for (const [index, request] of decoded.entries()) traceOf(request, documents[index]!);
});

Deno.bench({ name: "its trace, and all its places", group: "decoded" }, () => {
  for (const [index, request] of decoded.entries()) {
    const trace = traceOf(request, documents[index]!);
    if ("spec" in trace) placesOf(trace);
  }
});

Deno.bench({ name: "the spec of a document", group: "document", baseline: true }, () => {
  for (const document of documents) simpleSpec(document);
});

Deno.bench({ name: "its trace", group: "document" }, () => {
  for (const document of documents) traceSandbox(document);
});

Deno.bench({ name: "its trace, and all its places", group: "document" }, () => {
  for (const document of documents) {
    const trace = traceSandbox(document);
    if ("spec" in trace) placesOf(trace);
  }
});

Deno.bench({ name: "its trace, and every path spelled out", group: "document" }, () => {
  for (const document of documents) {
    const trace = traceSandbox(document);
    if ("spec" in trace) leavesOf(placesOf(trace));
  }
});

Deno.bench({ name: "the record that is printed", group: "document" }, () => {
  for (const document of documents) explainTrace(traceSandbox(document));
});

Deno.bench({ name: "places of a trace", group: "parts" }, () => {
  for (const trace of traces) placesOf(trace);
});

Deno.bench({ name: "paths of places", group: "parts" }, () => {
  for (const place of places) leavesOf(place);
});

const containers = containerFleet(100);

Deno.bench({ name: "the bytes of a container's document", group: "container", baseline: true }, () => {
  for (const document of containers) encodeSpec(containerSpec(document));
});

Deno.bench({ name: "its trace", group: "container" }, () => {
  for (const document of containers) traceContainer(document);
});

Deno.bench({ name: "its trace, and all its places", group: "container" }, () => {
  for (const document of containers) {
    const trace = traceContainer(document);
    if ("spec" in trace) placesOf(trace);
  }
});

Deno.bench({ name: "the record that is printed", group: "container" }, () => {
  for (const document of containers) explainTrace(traceContainer(document));
});
