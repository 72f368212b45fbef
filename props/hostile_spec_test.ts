/**
 * Specs, texts and options of a hostile caller: a value or a `CriSpecError`, never another error.
 *
 * @module
 */

import { assertEquals, assertThrows } from "@std/assert";
import {
  type Answer,
  CriSpecError,
  encodeSpec,
  ESCAPES,
  formatSpec,
  parseRelease,
  sandboxSpec,
  type Spec,
} from "../mod.ts";
import {
  abstracted,
  diffAnswers,
  diffSpecs,
  explainTrace,
  podOf,
  releaseDiff,
  traceSandbox,
} from "../lib/explain/mod.ts";
import { lint, type LintHost, parseRuntime } from "../lib/lint/mod.ts";
import { kubeletPod } from "../bench/pods.ts";
import { edited } from "./lookalikes.ts";

function refusal(use: () => unknown): readonly [code: string, path: string] {
  const { code, path } = assertThrows(use, CriSpecError);
  return [code, path];
}

const SPEC = structuredClone(sandboxSpec(kubeletPod())) as Spec;

function textOf(spec: Spec): string {
  return new TextDecoder().decode(encodeSpec(spec));
}

function withPart(path: string, value: unknown): Spec {
  return edited(SPEC, path, value) as Spec;
}

class Config {
  hostname = "a";
}

/** Values of wrong types in a spec, and the error of encoding it. */
const WRONG: readonly (readonly [path: string, value: unknown, code?: string, at?: string])[] = [
  ["ociVersion", 1],
  ["ociVersion", null],
  ["hostname", false],
  ["hostname", 0],
  ["hostname", []],
  ["hostname", {}],
  ["hostname", "x".repeat((1 << 24) + 1), "too-large"],
  ["mounts", "list"],
  ["mounts", {}],
  ["mounts", new Array(1), "wrong-type", "/mounts/0"],
  ["mounts", [null], "wrong-type", "/mounts/0"],
  ["mounts/0/options", "ro"],
  ["mounts/0/options", [["ro"]], "wrong-type", "/mounts/0/options/0"],
  ["process", []],
  ["process", "sh"],
  ["process", null],
  ["process/args", {}],
  ["process/user/uid", "0"],
  ["process/user/uid", NaN, "out-of-range"],
  ["process/user/uid", 1.5, "out-of-range"],
  ["process/user/uid", 2n ** 64n, "out-of-range"],
  ["process/user/uid", 1n << 30_000_000n, "out-of-range"],
  ["process/noNewPrivileges", 1],
  ["process/terminal", ""],
  ["annotations", []],
  ["annotations", new Map()],
  ["annotations", new Config()],
  ["annotations", new Date(0)],
  ["annotations", { a: 1 }, "wrong-type", "/annotations/a"],
  ["annotations", { a: { toString: 1 } }, "wrong-type", "/annotations/a"],
  ["linux/sysctl", "a=b"],
  ["linux/seccomp", sandboxSpec(kubeletPod()).process!.capabilities, "unknown-field", "/linux/seccomp/bounding"],
  ["linux", new Config()],
  ["linux", Object.create({ cgroupsPath: "/inherited" })],
];

for (const [path, value, code = "wrong-type", at = `/${path}`] of WRONG) {
  // The decimal digits of a bigint of 30 million bits take seconds.
  const shown = typeof value === "object"
    ? Object.prototype.toString.call(value)
    : typeof value === "bigint"
    ? "a bigint"
    : String(value).slice(0, 16);
  Deno.test(`encodeSpec() refuses ${shown} at ${path}`, () => {
    assertEquals(refusal(() => encodeSpec(withPart(path, value))), [code, at]);
  });
}

for (
  const [what, value] of [["null", null], ["a list", []], ["a text", "{}"], ["a Map", new Map()], ["none", undefined]]
) {
  Deno.test(`encodeSpec(), formatSpec(), diffSpecs() and lint() refuse ${what} in place of a spec`, () => {
    const spec = value as unknown as Spec;
    assertEquals(refusal(() => encodeSpec(spec)), ["wrong-type", ""]);
    assertEquals(refusal(() => formatSpec(spec)), ["wrong-type", ""]);
    assertEquals(refusal(() => diffSpecs(spec, SPEC)), ["wrong-type", ""]);
    assertEquals(refusal(() => diffSpecs(SPEC, spec)), ["wrong-type", ""]);
    assertEquals(refusal(() => lint(spec)), ["wrong-type", ""]);
  });
}

Deno.test("encodeSpec() writes a million elements, and no more text than 128 Mi characters", () => {
  const options = Array<string>(1_000_000).fill("ro");
  const bytes = encodeSpec(withPart("mounts/0/options", options));
  assertEquals(bytes.length > 5_000_000, true);
  const long = Array<string>(1_000_000).fill("x".repeat(1 << 20));
  assertEquals(refusal(() => encodeSpec(withPart("process/args", long)))[0], "too-large");
  const map = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}`, "x".repeat(1 << 23)]));
  assertEquals(refusal(() => encodeSpec(withPart("annotations", map)))[0], "too-large");
  const mounts = Array(200).fill({ destination: "x".repeat(1 << 20) });
  assertEquals(refusal(() => encodeSpec(withPart("mounts", mounts)))[0], "too-large");
});

Deno.test("encodeSpec() reads a proxy of any length, or one that changes, once", () => {
  const endless = new Proxy([], { get: (_, key) => key === "length" ? 1e9 : "a" });
  assertEquals(refusal(() => encodeSpec(withPart("process/args", endless))), ["too-large", "/process/args"]);
  let reads = 0;
  const changing = new Proxy(SPEC, {
    get: (target, key) => key === "hostname" ? `host-${++reads}` : Reflect.get(target, key),
  });
  assertEquals(textOf(changing), textOf({ ...SPEC, hostname: "host-1" }));
  assertEquals(reads, 1);
  const options = Object.defineProperty({}, "escapes", { get: () => null as never });
  assertEquals(refusal(() => encodeSpec(SPEC, options)), ["invalid-value", ""]);
});

Deno.test("encodeSpec() takes only escapes that it knows, and remembers no others", () => {
  for (const escapes of ["write", "__proto__", "Short", 1, {}, Symbol("a")]) {
    assertEquals(refusal(() => encodeSpec(SPEC, { escapes: escapes as "short" })), ["invalid-value", ""]);
    assertEquals(refusal(() => encodeSpec({ ...SPEC, [ESCAPES]: escapes as "short" })), ["invalid-value", ""]);
  }
  const spec = sandboxSpec(kubeletPod());
  const before = formatSpec(spec);
  assertEquals(refusal(() => formatSpec(spec, { escapes: "write" as "short" })), ["invalid-value", ""]);
  assertEquals(formatSpec(spec), before);
  assertEquals(formatSpec(spec, null as never), before);
});

Deno.test("an accessor that throws is a CriSpecError, wherever it stands in a spec", () => {
  const getter = {
    get: (): never => {
      throw new TypeError("hostile");
    },
    enumerable: true,
  };
  const hostile = Object.defineProperties({}, { type: getter, uid: getter, cgroupsPath: getter });
  for (const use of [encodeSpec, (spec: Spec) => diffSpecs(spec, SPEC), (spec: Spec) => lint(spec)]) {
    for (const path of ["mounts/0", "linux/namespaces/0", "process/user", "linux"]) {
      assertEquals(refusal(() => use(withPart(path, hostile)))[0], "wrong-type");
    }
  }
});

Deno.test("diffSpecs() compares whatever is plain data, and nothing else", () => {
  const odd: readonly unknown[] = [{ toString: 1, valueOf: 1 }, { valueTwo: [] }, [[]], NaN, -0, 2n ** 70n, "a", null, {
    __proto__: null,
  }];
  for (const from of odd) {
    for (const to of odd) {
      for (
        const path of ["mounts", "process/env", "linux/seccomp/syscalls", "linux/namespaces", "annotations", "other"]
      ) {
        const changes = diffSpecs(withPart(path, from), withPart(path, to));
        assertEquals(diffSpecs(withPart(path, from), withPart(path, from)), []);
        for (const { keyed } of changes) assertEquals(typeof keyed, "string");
      }
    }
  }
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level++) deep = [deep];
  assertEquals(refusal(() => diffSpecs(withPart("mounts", deep), SPEC))[0], "too-deep");
  const cycle: unknown[] = [];
  cycle.push(cycle);
  assertEquals(refusal(() => diffSpecs(SPEC, withPart("mounts", cycle)))[0], "too-deep");
});

Deno.test("lint() refuses a host that is none", () => {
  for (
    const [host, path] of [
      [null, "/host"],
      [[], "/host"],
      [{ runtime: "runc@1.1.5" }, "/host/runtime"],
      [{ runtime: { name: "youki", version: "1" } }, "/host/runtime/name"],
      [{ paths: { "/a": 1 } }, "/host/paths/~1a"],
      [{ filesystems: new Array(1) }, "/host/filesystems/0"],
      [{ kernel: {} }, "/host/kernel"],
    ] as const
  ) {
    assertEquals(refusal(() => lint(SPEC, host as unknown as LintHost))[1], path);
  }
});

Deno.test("texts that are none, or very long, are refused", () => {
  const hostile = [
    undefined,
    null,
    1,
    {},
    [],
    Symbol("a"),
    { toString: () => "1.7.24" },
    "1".repeat(1 << 26),
    "\u001b[31m",
  ];
  for (const text of hostile) {
    assertEquals(refusal(() => parseRelease(text as string))[0], "invalid-release");
    assertEquals(refusal(() => parseRuntime(text as string))[0], "invalid-runtime");
    assertEquals(
      refusal(() => releaseDiff({ config: { metadata: {} } }, text as string, "2.1.9"))[0],
      "invalid-release",
    );
  }
  for (const text of ["1.7.24-".padEnd(1 << 20, "x"), `1.7.24-k3s${"1".repeat(1 << 20)}`]) {
    const error = assertThrows(() => parseRelease(text), CriSpecError);
    assertEquals(error.message.length < 200, true);
  }
});

Deno.test("explainTrace() refuses a path that is none", () => {
  const trace = traceSandbox(kubeletPod());
  for (const at of [null, 1, {}, [], Symbol("a")]) {
    assertEquals(refusal(() => explainTrace(trace, at as string))[0], "wrong-type");
  }
  assertEquals(refusal(() => explainTrace(trace, "/".repeat(1 << 20)))[0], "unknown-path");
});

Deno.test("diffSpecs() tells nothing of what is written as zero when it is absent", () => {
  const process = { cwd: "/", user: { uid: 0, gid: 0 }, rlimits: [{ type: "", hard: 0, soft: 0 }] };
  const linux = { uidMappings: [{ containerID: 0, hostID: 7, size: 1 }], namespaces: [{ type: "", path: "/a" }] };
  const spec = { ociVersion: "1.1.0", process, linux, mounts: [{ destination: "", source: "/a" }] } as unknown as Spec;
  for (
    const path of [
      "process/user/uid",
      "process/user/gid",
      "process/user",
      "process/rlimits/0/hard",
      "process/rlimits/0/soft",
      "process/rlimits/0/type",
      "linux/uidMappings/0/containerID",
      "linux/namespaces/0/type",
      "mounts/0/destination",
    ]
  ) {
    const without = edited(spec, path, undefined) as Spec;
    assertEquals(encodeSpec(without), encodeSpec(spec));
    assertEquals([diffSpecs(spec, without), diffSpecs(without, spec)], [[], []]);
  }
  const other = edited(edited(spec, "process/user", undefined), "process/cwd", "/a") as Spec;
  assertEquals(diffSpecs(spec, other).map(({ keyed }) => keyed), ["process/cwd"]);
  const changed = edited(spec, "process/user/uid", 7) as Spec;
  assertEquals(diffSpecs(other, changed).map(({ keyed }) => keyed), ["process/cwd", "process/user/uid"]);
});

Deno.test("podOf(), abstracted() and diffAnswers() refuse or skip what is no plain data", () => {
  const throwing = new Proxy({}, { ownKeys: () => null as never });
  for (const document of [throwing, new Array(1), Symbol("a"), null, { config: throwing }]) {
    assertEquals(podOf(document), { name: "(no name)", own: [] });
  }
  let deep: unknown = "a";
  for (let level = 0; level < 100_000; level++) deep = [deep];
  assertEquals(refusal(() => abstracted(deep, podOf({})))[0], "too-deep");
  const pod = podOf({ config: { metadata: { name: "a-pod" } } });
  assertEquals(abstracted(Object.setPrototypeOf(["a-pod"], null), pod), ["<name>"]);
  assertEquals(
    refusal(() => abstracted(Object.assign(["a"], { map: null, every: 1, length: 3 }), pod))[0],
    "wrong-type",
  );
  let doubled: unknown = "a";
  for (let level = 0; level < 40; level++) doubled = [doubled, doubled];
  assertEquals(refusal(() => abstracted(doubled, pod))[0], "too-large");
  const spec = { spec: SPEC };
  for (const answer of [null, 1, {}, [], { refusal: null }]) {
    assertEquals(refusal(() => diffAnswers(answer as unknown as Answer, spec))[0], "wrong-type");
    assertEquals(refusal(() => diffAnswers(spec, answer as unknown as Answer))[0], "wrong-type");
  }
});
