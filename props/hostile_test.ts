/**
 * Documents of a hostile caller: each public function refuses them with a `CriSpecError`, and none changes a later answer.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import {
  behaviorsOf,
  CriSpecError,
  decodeSpec,
  encodeSpec,
  type NodeRequest,
  parseRelease,
  prepare,
  type RequestDocument,
  sandboxSpec,
} from "../mod.ts";
import { daemonConfigReport, daemonConfigWarnings, decodeDaemonConfig } from "../lib/config/mod.ts";
import { decodeContainerConfig, decodePodSandboxConfig } from "../lib/cri/mod.ts";
import { releaseDiff, traceSandbox } from "../lib/explain/mod.ts";
import { decodeLintHost, lintRequest } from "../lib/lint/mod.ts";
import { decodeHost, decodeImageConfig, decodeRequest } from "../lib/plan/mod.ts";
import { kubeletPod, NODE } from "../bench/pods.ts";
import { edited } from "./lookalikes.ts";

/** Values that no JSON document has, and what is told of each. */
const HOSTILE: readonly (readonly [what: string, make: () => unknown, code: string])[] = [
  ["a hole", () => new Array(1), "wrong-type"],
  ["a cycle", () => {
    const list: unknown[] = [];
    list.push(list);
    return list;
  }, "too-deep"],
  ["100,000 levels", () => {
    let value: unknown = "";
    for (let level = 0; level < 100_000; level++) value = [value];
    return value;
  }, "too-deep"],
  ["a Map", () => new Map(), "wrong-type"],
  ["a typed array", () => new Uint8Array(1), "wrong-type"],
  ["an accessor that throws", () => ({
    get a(): never {
      throw new TypeError("hostile");
    },
  }), "wrong-type"],
  ["a proxy that throws", () =>
    new Proxy([], {
      get: () => {
        throw new RangeError("hostile");
      },
    }), "wrong-type"],
  ["toJSON", () => ({ toJSON: () => [] }), "wrong-type"],
];

const BEHAVIORS = behaviorsOf(parseRelease("1.7.24"));

/** The public functions that take documents, and where the hostile value stands in what they are given. */
const DOORS: Readonly<Record<string, (value: unknown) => unknown>> = {
  sandboxSpec: (value) => sandboxSpec(edited(kubeletPod(), "config/dns_config/options", value) as RequestDocument),
  "sandboxSpec, whole": (value) => sandboxSpec(value as RequestDocument),
  decodeRequest: (value) => decodeRequest(edited(kubeletPod(), "image", value)),
  prepare: (value) => prepare({ release: "1.7.24", daemon: { plugins: { other: value } } }),
  "prepare().encode": (value) => prepare(NODE).encode({ config: { metadata: { name: "web" }, port_mappings: value } }),
  "prepare().spec": (value) => prepare(NODE).spec({ config: { metadata: { name: "web" } }, rootfs: value }),
  traceSandbox: (value) => traceSandbox(edited(kubeletPod(), "config/labels", value) as RequestDocument),
  releaseDiff: (value) => releaseDiff(edited(kubeletPod(), "host", value) as RequestDocument, "1.7.2", "2.1.9"),
  lintRequest: (value) => lintRequest(edited(kubeletPod(), "config/linux", value) as RequestDocument),
  decodePodSandboxConfig: (value) => decodePodSandboxConfig({ metadata: value }),
  decodeContainerConfig: (value) => decodeContainerConfig({ metadata: value }),
  daemonConfigReport: (value) => daemonConfigReport({ version: value }, "2.1.9"),
  daemonConfigWarnings: (value) => daemonConfigWarnings({ version: value }, "2.1.9"),
  decodeDaemonConfig: (value) => decodeDaemonConfig({ plugins: value }, BEHAVIORS),
  decodeImageConfig: (value) => decodeImageConfig({ Env: value }),
  decodeHost: (value) => decodeHost({ selinux: value }),
  decodeSpec: (value) => decodeSpec({ process: { args: value } }),
  decodeLintHost: (value) => decodeLintHost({ paths: value }),
};

for (const [name, use] of Object.entries(DOORS)) {
  Deno.test(`${name} refuses what is no plain data`, () => {
    for (const [what, make, code] of HOSTILE) {
      const error = assertThrows(() => use(make()), CriSpecError, undefined, what);
      assertEquals([what, error.code], [what, code]);
    }
  });
}

/** Documents that look like the kubelet's pod and like each other, with the hostile value in many places. */
function* lookalikes(value: unknown): Generator<RequestDocument, void, void> {
  for (
    const path of [
      "config/dns_config/options",
      "config/dns_config",
      "config/labels",
      "config/annotations",
      "config/port_mappings/0",
      "config/port_mappings",
      "config/linux/sysctls",
      "config/linux/resources",
      "config/metadata/attempt",
      "config/linux/security_context/supplemental_groups",
      "config",
    ]
  ) {
    yield edited(kubeletPod(), path, value) as RequestDocument;
  }
}

Deno.test("no hostile document changes the answer to a later one", () => {
  const bytes = encodeSpec(sandboxSpec(kubeletPod()));
  const { release, daemon, host } = kubeletPod();
  const model = prepare({ release, daemon, host });
  const podOf = ({ release: _, daemon: __, host: ___, ...pod }: RequestDocument): NodeRequest => pod;
  let refused = 0;
  for (const [, make] of HOSTILE) {
    for (const hostile of lookalikes(make())) {
      for (const use of [sandboxSpec, (document: RequestDocument) => model.encode(podOf(document))]) {
        for (let time = 0; time < 3; time++) {
          assertThrows(() => use(hostile), CriSpecError);
          refused++;
        }
      }
      assertEquals(encodeSpec(sandboxSpec(kubeletPod())), bytes);
      assertEquals(model.encode(podOf(kubeletPod())), bytes);
      assertEquals(encodeSpec(model.spec(podOf(kubeletPod()))), bytes);
    }
  }
  assert(refused > 500);
});

Deno.test("a prepared model reads no list of any length, wherever it stands", () => {
  const endless = new Proxy([], { get: (_, key) => key === "length" ? 1e9 : "a" });
  const { release, daemon, host, ...pod } = kubeletPod();
  const model = prepare({ release, daemon, host });
  for (const path of ["config/dns_config/servers", "config/linux/security_context/supplemental_groups"]) {
    assertThrows(() => model.encode(edited(pod, path, endless) as NodeRequest), CriSpecError);
  }
  assertThrows(() => model.encode({ ...pod, image: { Env: endless } }), CriSpecError);
  const config = { metadata: { name: "app" }, command: endless };
  assertThrows(() => model.encode({ ...pod, container: { config } }), CriSpecError);
});

Deno.test("what an accessor or a proxy gives is read once, in every answer", () => {
  const { release, daemon, host, ...pod } = kubeletPod();
  const model = prepare({ release, daemon, host });
  for (
    const use of [
      (document: NodeRequest) => encodeSpec(sandboxSpec({ release, daemon, host, ...document })),
      (document: NodeRequest) => model.encode(document),
    ]
  ) {
    for (let time = 0; time < 6; time++) {
      let reads = 0;
      const config = new Proxy(pod.config as object, {
        get: (target, key) => key === "hostname" ? `host-${++reads}` : Reflect.get(target, key),
      });
      const bytes = use({ ...pod, config });
      assertEquals(reads, 1);
      assertEquals(bytes, use({ ...pod, config: { ...pod.config as object, hostname: "host-1" } }));
    }
  }
});

Deno.test("no document changes a prototype", () => {
  const before = Reflect.ownKeys(Object.prototype).length;
  const hostile = JSON.parse('{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}');
  for (const path of ["config/labels", "config/annotations", "image", "daemon", "host", "rootfs", "config"]) {
    try {
      sandboxSpec(edited(kubeletPod(), path, hostile) as RequestDocument);
    } catch (error) {
      assert(error instanceof CriSpecError);
    }
  }
  assertEquals(Reflect.ownKeys(Object.prototype).length, before);
  assertEquals(({} as { polluted?: string }).polluted, undefined);
});

Deno.test("daemonConfigWarnings() refuses a version that is no number", () => {
  for (const version of [{ toString: 1, valueOf: 1 }, [], "2", null, {}, 2.5]) {
    try {
      daemonConfigWarnings({ version }, "2.1.9");
    } catch (error) {
      assert(error instanceof CriSpecError, String(error));
    }
  }
});

Deno.test("a vendor that numbers its builds without end fills no memory", () => {
  const behaviors = (build: number) => behaviorsOf(parseRelease(`1.7.24-k3s${build}`));
  const first = behaviors(1);
  assert(behaviors(1) === first);
  for (let build = 2; build <= 1000; build++) behaviors(build);
  assert(behaviors(1) !== first);
  assertEquals(behaviors(1).ociVersion, first.ociVersion);
});
