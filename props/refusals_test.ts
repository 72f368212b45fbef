/**
 * Refusals: what the daemon does not take, and that its texts say where.
 *
 * Upstream: `RunPodSandbox` of https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/sandbox_run.go. The refusals
 * of one part of the spec are in that part's file.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { ERROR_CODES } from "../lib/error_codes.ts";
import { sandboxRequest } from "./arbitraries/sandbox_request.ts";
import { text } from "./arbitraries/text.ts";
import { everyRefusal, refusalOf, securityContext } from "./claims.ts";
import { law } from "./law.ts";
import { REFUSED as OF_CONTAINERS } from "./container_refusals.ts";
import { REFUSED, UNTRUSTED, untrusted, withUntrusted } from "./sandbox_refusals.ts";

for (const [code, sentence, end, pin] of REFUSED) {
  law(`${sentence} is refused`, sandboxRequest({ pin }), (request) => {
    const refusal = refusalOf(request);
    assertEquals(refusal.code, code);
    assert(end.test(refusal.message), refusal.message);
  });
}

const hostile = sandboxRequest({ mode: "hostile" });

law(
  "a refusal has the daemon's text and no hint of the model's",
  hostile,
  everyRefusal(({ message }) => message !== ""),
);

law(
  "the same request is refused with the same text",
  hostile,
  (request) => everyRefusal(({ message }) => refusalOf(structuredClone(request)).message === message)(request),
);

law(
  "metadata is asked for before anything else",
  sandboxRequest({ mode: "hostile", pin: { config: { metadata: undefined } } }),
  everyRefusal(
    ({ code }) => code === "missing-metadata",
  ),
);

law(
  "the runtime is selected before the image is looked at",
  sandboxRequest({
    pin: { config: { annotations: fc.constant({}) }, runtimeHandler: "nosuch", image: { Entrypoint: [], Cmd: [] } },
  }),
  (request) => {
    assertEquals(refusalOf(request).code, "runtime-handler");
  },
);

law(
  "the image's command is looked at before seccomp and user",
  sandboxRequest({
    pin: {
      config: securityContext({
        privileged: false,
        seccomp: fc.constant({ profile_type: 9 }),
        run_as_user: undefined,
        run_as_group: { value: 1 },
      }),
      image: { Entrypoint: [], Cmd: [] },
    },
  }),
  (request) => {
    assertEquals(refusalOf(request).code, "image-command");
  },
);

law(
  "seccomp is looked at before the user",
  sandboxRequest({
    pin: {
      config: securityContext({
        privileged: false,
        seccomp: fc.constant({ profile_type: 9 }),
        run_as_user: undefined,
        run_as_group: { value: 1 },
      }),
    },
  }),
  (request) => {
    assertEquals(refusalOf(request).code, "seccomp-profile-type");
  },
);

law(
  "a label of exactly 4096 bytes is taken",
  sandboxRequest({ pin: { config: { labels: fc.constant({ k: "x".repeat(4095) }) } } }),
  (request) => everyRefusal(() => false)(request),
);

law(
  "a label's bytes count, not its characters",
  sandboxRequest({ pin: { config: { labels: fc.constant({ k: "é".repeat(2048) }) } } }),
  (request) => {
    assertEquals(refusalOf(request).code, "label-size");
  },
);

law(
  "untrusted is exactly true",
  sandboxRequest({
    pin: {
      config: {
        annotations: fc.constantFrom("True", "TRUE", "1", "true ", "").map((value) => ({ [UNTRUSTED]: value })),
      },
      runtimeHandler: "runc",
    },
  }),
  (request) => everyRefusal(() => false)(request),
);

law(
  "an untrusted pod may be privileged",
  sandboxRequest({
    pin: {
      config: { ...untrusted, ...securityContext({ privileged: true, namespace_options: fc.constant({}) }) },
      runtimeHandler: fc.constantFrom("", "untrusted"),
      daemon: withUntrusted,
    },
  }),
  (request) => everyRefusal(() => false)(request),
);

law(
  "every handler that is configured is taken",
  fc.tuple(sandboxRequest({ pin: { config: { annotations: fc.constant({}) } } }), text()),
  ([request, name]) => {
    const runtime_type = "io.containerd.runsc.v1";
    const runtimes = { runc: { runtime_type }, [`x${name}`]: { runtime_type } };
    const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { containerd: { runtimes } } } };
    return everyRefusal(() => false)({ ...request, runtimeHandler: `x${name}`, daemon });
  },
);

Deno.test("every refusal has a law", async () => {
  // What Kubernetes refuses, the tests of lib/kubernetes and the recordings of kubelets hold.
  const told = new Set<string>([
    ...REFUSED.map(([code]) => code),
    ...OF_CONTAINERS.map(([code]) => code),
    "kubelet-refusal",
    "api-server-refusal",
  ]);
  const sources: string[] = [];
  for await (const { name } of Deno.readDir(new URL(".", import.meta.url))) {
    if (name.endsWith("_test.ts") || name === "separations.ts") {
      sources.push(await Deno.readTextFile(new URL(name, import.meta.url)));
    }
  }
  const refusals = Object.entries(ERROR_CODES).filter(([, { kind }]) => kind === "refusal").map(([code]) => code);
  const text = sources.join("\n");
  assertEquals(refusals.filter((code) => !told.has(code) && !text.includes(`"${code}"`)), []);
});
