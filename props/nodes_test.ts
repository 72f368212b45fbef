/**
 * Requests to several nodes, one after the other, as `cri-spec spec --ndjson` answers them: each gets the answer that it gets
 * alone.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { Nodes } from "../lib/cli/nodes.ts";
import { encodeSpec, type RequestDocument, sandboxSpec } from "../mod.ts";
import { kubeletPod } from "../bench/pods.ts";
import { sandboxRequest } from "./arbitraries/mod.ts";
import { told } from "./claims.ts";
import { law } from "./law.ts";

function assertAlone(documents: readonly unknown[]): void {
  const nodes = new Nodes();
  for (const document of [...documents, ...documents, ...documents.toReversed()] as readonly RequestDocument[]) {
    assertEquals(told(() => nodes.encode(document)), told(() => encodeSpec(sandboxSpec(document))));
  }
}

for (const mode of ["kubelet", "hostile"] as const) {
  law(
    `the requests of a ${mode} to several nodes do not mix`,
    fc.array(sandboxRequest({ mode }), { minLength: 1, maxLength: 5 }),
    assertAlone,
    { runs: 30 },
  );
}

Deno.test("more nodes than are remembered get their own answers", () => {
  const pod = kubeletPod();
  assertAlone(Array.from({ length: 40 }, (_, index) => ({ ...pod, host: { hostname: `node-${index}` } })));
});

Deno.test("a document that is wrong in more than one place gets the error of the whole request", () => {
  const pod = kubeletPod();
  assertAlone([
    null,
    7,
    [],
    {},
    { ...pod, nonsense: 1 },
    { ...pod, releas: "1" },
    { ...pod, release: "9.9.9", config: 7 },
    { ...pod, release: 7, host: 7 },
    { ...pod, host: { kernels: "" }, config: 7 },
    { ...pod, daemon: 7, config: undefined },
    { ...pod, host: { oomScoreAdj: 2n ** 63n } },
    { ...pod, host: null, daemon: null },
    { ...pod, daemon: { version: 2, comment: "x".repeat(1 << 17) } },
  ]);
});
