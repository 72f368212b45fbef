/**
 * Lint, next to what it takes to make the spec: all golden requests in turn, and containers as kubelets ask for them.
 *
 * @module
 */

import { rulesForError } from "../lib/lint/error_text.ts";
import { lint } from "../lib/lint/lint.ts";
import { containerSpec } from "../lib/container/spec.ts";
import { parseRuntime } from "../lib/lint/runtime.ts";
import { simpleSpec } from "../lib/sandbox/spec.ts";
import { requests } from "./corpus.ts";
import { containerFleet } from "./kubelet_containers.ts";

const documents = requests();
const specs = documents.map(simpleSpec);
const host = { runtime: parseRuntime("runc@1.1.5"), cgroups: "v1", paths: {}, rootfs: {} } as const;

Deno.bench({ name: "make the specs", group: "lint", baseline: true }, () => {
  for (const document of documents) simpleSpec(document);
});

Deno.bench({ name: "lint the specs, nothing known of the host", group: "lint" }, () => {
  for (const spec of specs) lint(spec);
});

Deno.bench({ name: "lint the specs on a host", group: "lint" }, () => {
  for (const spec of specs) lint(spec, host);
});

Deno.bench({ name: "look up one error's text", group: "lint" }, () => {
  rulesForError('runc create failed: sysctl "vm.max_map_count" is not in a separate kernel namespace: unknown');
});

const containers = containerFleet(100);
const containerSpecs = containers.map(containerSpec);

Deno.bench({ name: "make the specs of containers", group: "containers", baseline: true }, () => {
  for (const document of containers) containerSpec(document);
});

Deno.bench({ name: "lint them, nothing known of the host", group: "containers" }, () => {
  for (const spec of containerSpecs) lint(spec);
});

Deno.bench({ name: "lint them on a host", group: "containers" }, () => {
  for (const spec of containerSpecs) lint(spec, host);
});
