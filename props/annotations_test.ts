/**
 * `annotations`: the fixed ones, those that a runtime is let see, and the pod's size.
 *
 * CRI: `PodSandboxConfig.annotations`. Upstream: `getPassthroughAnnotations` of
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/helpers.go and `pkg/cri/annotations`.
 *
 * @module
 */

import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import fc from "fast-check";
import { withAnnotation } from "../lib/options/mod.ts";
import { annotationKey } from "./arbitraries/hostile_config.ts";
import { int64 } from "./arbitraries/integers.ts";
import { release } from "./arbitraries/release.ts";
import { sandboxRequest, type SandboxRequestDocument } from "./arbitraries/sandbox_request.ts";
import { text, textMap } from "./arbitraries/text.ts";
import { criPlugin, everySpec, specOf } from "./claims.ts";
import { law } from "./law.ts";
import { absorptionLaw, differences, optionLaws, specs } from "./option_laws.ts";

const CRI = "io.kubernetes.cri";
const SIZES = ["sandbox-cpu-period", "sandbox-cpu-quota", "sandbox-cpu-shares", "sandbox-memory"];

optionLaws("withAnnotation");

absorptionLaw(
  "withAnnotation",
  fc.tuple(text(), text(), text()).map(([key, a, b]) => [withAnnotation(key, a), withAnnotation(key, b)]),
);

law("an annotation that is there already changes nothing", fc.tuple(specs, text(), text()), ([before, key, value]) => {
  const annotated = withAnnotation(key, value)(before);
  assertStrictEquals(withAnnotation(key, value)(annotated), annotated);
});

law("annotations of different keys commute", fc.tuple(specs, textMap(), text()), ([before, map, value]) => {
  const options = Object.keys(map).map((key) => withAnnotation(key, value));
  const fold = (list: typeof options) => list.reduce((spec, option) => option(spec), before);
  assertEquals(differences(fold(options), fold(options.toReversed())), []);
});

/** The annotations of a request that is accepted. */
function annotationsOf(request: SandboxRequestDocument): Readonly<Record<string, string>> {
  return specOf(request).annotations ?? {};
}

/** Pods whose runtime is let see what matches the patterns. */
function pods(patterns: readonly string[], key: fc.Arbitrary<string> = annotationKey()) {
  const runtimes = { runc: { runtime_type: "io.containerd.runc.v2", pod_annotations: patterns } };
  return sandboxRequest({
    pin: {
      runtimeHandler: undefined,
      daemon: criPlugin({ containerd: { runtimes } }),
      config: { annotations: textMap(key) },
    },
  });
}

law(
  "name, namespace, uid and log directory are told as they are",
  sandboxRequest({
    pin: { release: release({ has: ["sandbox-uid-annotation"] }), config: { log_directory: text() } },
  }),
  (request) => {
    const annotations = annotationsOf(request);
    const { metadata, log_directory } = request.config;
    assertEquals(
      ["sandbox-name", "sandbox-namespace", "sandbox-uid", "sandbox-log-directory"].map((key) =>
        annotations[`${CRI}.${key}`]
      ),
      [metadata!.name, metadata!.namespace, metadata!.uid, log_directory],
    );
  },
);

law("the sandbox's id is told", sandboxRequest({ pin: { id: "abc" } }), (request) => {
  assertEquals(annotationsOf(request)[`${CRI}.sandbox-id`], "abc");
});

law(
  "it is told that it is a sandbox, whatever the pod says",
  pods(["*"], fc.constant(`${CRI}.container-type`)),
  (request) => {
    assertEquals(annotationsOf(request)[`${CRI}.container-type`], "sandbox");
  },
);

law(
  "no annotation of the pod takes the place of a fixed one",
  pods(["*"], fc.constant(`${CRI}.sandbox-name`)),
  (request) => {
    assertEquals(annotationsOf(request)[`${CRI}.sandbox-name`], request.config.metadata!.name);
  },
);

law("without patterns no annotation of the pod is there", pods([], text()), (request) => {
  assert(Object.keys(annotationsOf(request)).every((key) => key.startsWith(`${CRI}.`)));
});

law("* lets every key without a slash pass", pods(["*"]), (request) => {
  const annotations = annotationsOf(request);
  const keys = Object.keys(request.config.annotations!).filter((key) => !key.includes("/"));
  assert(keys.every((key) => Object.hasOwn(annotations, key)));
});

law("* lets no key with a slash pass", pods(["*"]), (request) => {
  assert(Object.keys(annotationsOf(request)).every((key) => !key.includes("/")));
});

law("*/* lets every key with one slash pass", pods(["*/*"]), (request) => {
  const annotations = annotationsOf(request);
  const keys = Object.keys(request.config.annotations!).filter((key) => key.split("/").length === 2);
  assert(keys.every((key) => Object.hasOwn(annotations, key)));
});

law("a pattern that is malformed lets nothing pass", pods(["[", "a[", "[]a]", "[a-]"], text()), (request) => {
  assert(Object.keys(annotationsOf(request)).every((key) => key.startsWith(`${CRI}.`)));
});

law("a pattern more never takes an annotation away", fc.tuple(pods([]), text()), ([request, more]) => {
  const keysWith = (pod_annotations: readonly string[]) => {
    const runtimes = { runc: { runtime_type: "io.containerd.runc.v2", pod_annotations } };
    const plugins = { "io.containerd.grpc.v1.cri": { containerd: { runtimes } } };
    return Object.keys(annotationsOf({ ...request, daemon: { version: 2, plugins } }));
  };
  const wide = new Set(keysWith(["a*", more]));
  assert(keysWith(["a*"]).every((key) => wide.has(key)));
});

law("an annotation that passes keeps its value", pods(["io.kata*", "a*"]), (request) => {
  const asked = request.config.annotations!;
  for (const [key, value] of Object.entries(annotationsOf(request))) {
    assert(key.startsWith(`${CRI}.`) || asked[key] === value);
  }
});

law(
  "four annotations tell the pod's size in decimal",
  sandboxRequest({
    pin: { config: { linux: { resources: fc.record({ cpu_period: int64(), memory_limit_in_bytes: int64() }) } } },
  }),
  (request) => {
    const { cpu_period, memory_limit_in_bytes } = request.config.linux!.resources!;
    const annotations = annotationsOf(request);
    assertEquals(
      SIZES.map((key) => annotations[`${CRI}.${key}`]),
      [String(cpu_period), "0", "0", String(memory_limit_in_bytes)],
    );
  },
);

law(
  "without resources no annotation tells a size",
  sandboxRequest({ pin: { config: { linux: { resources: undefined } } } }),
  (request) => {
    const annotations = annotationsOf(request);
    assert(SIZES.every((key) => !Object.hasOwn(annotations, `${CRI}.${key}`)));
  },
);

law("labels make no difference to annotations", fc.tuple(sandboxRequest(), textMap()), ([request, labels]) => {
  assertEquals(
    annotationsOf({ ...request, config: { ...request.config, labels: { a: "b", ...labels, "": "" } } }),
    annotationsOf(request),
  );
});

law("the fixed annotations cannot be forged by a hostile client", sandboxRequest({ mode: "hostile" }), (request) => {
  const { name = "" } = request.config.metadata ?? {};
  return everySpec(({ annotations }) =>
    annotations![`${CRI}.sandbox-name`] === name && annotations![`${CRI}.container-type`] === "sandbox"
  )(request);
});
