/**
 * What two answers have in common is frozen, and so are the tables that the package exports: nobody who gets an answer can change
 * a later one.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { CriSpecError, prepare, type RequestDocument } from "../mod.ts";
import * as core from "../mod.ts";
import * as config from "../lib/config/mod.ts";
import * as cri from "../lib/cri/mod.ts";
import * as explain from "../lib/explain/mod.ts";
import * as files from "../lib/files/mod.ts";
import * as kubernetes from "../lib/kubernetes/mod.ts";
import * as lint from "../lib/lint/mod.ts";
import * as options from "../lib/options/mod.ts";
import * as plan from "../lib/plan/mod.ts";
import * as presets from "../lib/presets/mod.ts";
import { containerRequest, sandboxRequest } from "./arbitraries/mod.ts";
import { law } from "./law.ts";

/** Every object in a value, with the path to it. */
function objectsIn(value: unknown, found = new Map<object, string>(), path = ""): ReadonlyMap<object, string> {
  if (typeof value !== "object" || value === null || found.has(value)) return found;
  found.set(value, path);
  if (value instanceof Map || value instanceof Set) {
    for (const [key, item] of value.entries()) objectsIn(item, found, `${path}/${String(key)}`);
  }
  for (const [key, { value: item }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    objectsIn(item, found, `${path}/${key}`);
  }
  return found;
}

/** The paths of the objects that two values have in common and that can be changed. */
function commonIn(one: unknown, other: unknown): readonly string[] {
  const others = objectsIn(other);
  return [...objectsIn(one)].flatMap(([object, path]) => others.has(object) && !Object.isFrozen(object) ? [path] : []);
}

/** An answer; of an error only that it is one. */
function answered(answer: () => unknown): unknown {
  try {
    return answer();
  } catch (error) {
    if (error instanceof CriSpecError) return error;
    throw error;
  }
}

function checkNone(paths: readonly string[], what: string): void {
  assert(paths.length === 0, `${what} has ${paths.length} parts that can be changed: ${paths.slice(0, 9).join(" ")}`);
}

/** Refuses answers of which parts are the same object and can be changed. */
function checkApart(answer: () => unknown, what: string): void {
  checkNone(commonIn(answered(answer), answered(answer)), what);
}

/** Each of them makes two answers and looks at all that is in them. */
const RUNS = 20;

const SANDBOX = {
  decodeRequest: (document: RequestDocument) => plan.decodeRequest(document),
  planSandbox: (document: RequestDocument) => plan.planSandbox(plan.decodeRequest(document)),
  sandboxSpec: (document: RequestDocument) => core.sandboxSpec(document),
  traceSandbox: (document: RequestDocument) => explain.traceSandbox(document),
  explainTrace: (document: RequestDocument) => explain.explainTrace(explain.traceSandbox(document)),
  lint: (document: RequestDocument) => lint.lint(core.sandboxSpec(document)),
  sandboxFiles: (document: RequestDocument) => files.sandboxFiles(plan.decodeRequest(document)),
};

const CONTAINER = {
  decodeContainerRequest: (document: RequestDocument) => plan.decodeContainerRequest(document),
  planContainer: (document: RequestDocument) => plan.planContainer(plan.decodeContainerRequest(document)),
  containerSpec: (document: RequestDocument) => core.containerSpec(document),
  traceContainer: (document: RequestDocument) => explain.traceContainer(document),
  explainTrace: (document: RequestDocument) => explain.explainTrace(explain.traceContainer(document)),
  lint: (document: RequestDocument) => lint.lint(core.containerSpec(document)),
  containerFiles: (document: RequestDocument) => files.containerFiles(plan.decodeContainerRequest(document)),
};

const BOTH = {
  prepare: ({ release, daemon, host, ...request }: RequestDocument) =>
    prepare({
      release,
      ...(daemon === undefined ? {} : { daemon }),
      ...(host === undefined ? {} : { host }),
    }).spec(request),
  releaseDiff: (document: RequestDocument) => explain.releaseDiff(document, "1.6.20", "2.1.9"),
  lintRequest: (document: RequestDocument) => lint.lintRequest(document),
};

for (const [name, answer] of Object.entries({ ...SANDBOX, ...BOTH })) {
  law(
    `two answers of ${name}() to a sandbox's request have no part in common that can be changed`,
    sandboxRequest(),
    (document) => checkApart(() => answer(structuredClone(document)), name),
    { runs: RUNS },
  );
}

for (const [name, answer] of Object.entries({ ...CONTAINER, ...BOTH })) {
  law(
    `two answers of ${name}() to a container's request have no part in common that can be changed`,
    containerRequest(),
    (document) => checkApart(() => answer(structuredClone(document)), name),
    { runs: RUNS },
  );
}

Deno.test("two answers about presets and about a config.toml have no part in common that can be changed", () => {
  checkApart(() => presets.presets(), "presets()");
  for (const { name, daemon, release } of presets.presets()) {
    checkApart(() => presets.preset(name), name);
    checkApart(() => config.daemonConfigReport(daemon, release), name);
  }
});

/** A workload of which most parts have a default. */
const DEPLOYMENT = {
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name: "web" },
  spec: {
    selector: { matchLabels: { app: "web" } },
    template: {
      metadata: { labels: { app: "web" } },
      spec: {
        hostUsers: false,
        containers: [{
          name: "app",
          image: "nginx:1.27",
          env: [{ name: "NODE", valueFrom: { fieldRef: { fieldPath: "spec.nodeName" } } }],
          resources: { limits: { memory: "64Mi", "hugepages-2Mi": "2Mi" } },
          securityContext: { privileged: true },
          volumeMounts: [{ name: "data", mountPath: "/data" }],
        }],
        volumes: [{ name: "data", emptyDir: {} }],
      },
    },
  },
};

Deno.test("two answers about a manifest have no part in common that can be changed", () => {
  const { decodeKubelet, readImage, readManifests, Translator } = kubernetes;
  checkApart(() => decodeKubelet({ kubernetes: "1.34" }), "decodeKubelet()");
  for (const release of kubernetes.KUBERNETES_RELEASES) {
    checkApart(() => {
      const { pods } = readManifests([structuredClone(DEPLOYMENT)]);
      const translator = new Translator({
        kubelet: { kubernetes: release },
        node: { release: "2.1.9" },
        images: { "nginx:1.27": readImage({ config: {}, rootfs: {} }) },
      });
      return translator.requests(pods[0]!);
    }, `Kubernetes ${release}`);
  }
});

Deno.test("the tables that the package exports cannot be changed", () => {
  const entries = { core, config, cri, explain, files, kubernetes, lint, options, plan, presets };
  for (const [entry, names] of Object.entries(entries)) {
    for (const [name, value] of Object.entries(names)) {
      if (typeof value === "function") continue;
      const loose = [...objectsIn(value)].filter(([object]) => !Object.isFrozen(object)).map(([, path]) => path);
      checkNone(loose, `${name} of ./${entry}`);
    }
  }
});

Deno.test("commonIn() finds an object that two values have in common, unless it is frozen", () => {
  const part = { list: [1] };
  assertEquals(commonIn({ a: part }, { b: [part] }), ["/a", "/a/list"]);
  assertEquals(commonIn(new Map([["a", part]]), new Set([part])), ["/a", "/a/list"]);
  assertEquals(commonIn({ a: Object.freeze([]) }, { a: Object.freeze([]) }), []);
});
