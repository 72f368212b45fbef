/**
 * What the model may cost, as far as every machine can tell: shapes, not times.
 *
 * @module
 */

import { assert, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import { encodeSpec, explainTrace, formatSpec, prepare, sandboxSpec, type Spec, traceSandbox } from "../mod.ts";
import { compareReports } from "../bench/compare.ts";
import { kubeletPod, largePod, NODE } from "../bench/pods.ts";
import type { Report } from "../bench/report.ts";
import { deepFreeze, law } from "./law.ts";
import { specs } from "./option_laws.ts";

function leastMs(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Whether sixteen times more cost far less than the square, which would be 256 times. */
function assertNoSquare([small = 0, large = 0]: readonly number[]): void {
  assert(large < 64 * Math.max(small, 0.5), `${small} ms, then ${large} ms`);
}

for (const kind of ["annotations", "sysctls", "groups"] as const) {
  Deno.test(`the cost does not grow with the square of a pod's ${kind}`, () => {
    const documents = [1000, 16000].map((size) => largePod({ annotations: 0, sysctls: 0, [kind]: size }));
    assertNoSquare(documents.map((document) => leastMs(() => encodeSpec(sandboxSpec(document)))));
  });
}

Deno.test("the cost of explaining does not grow with the square of a pod's annotations", () => {
  const documents = [500, 8000].map((annotations) => largePod({ annotations, sysctls: 0 }));
  assertNoSquare(documents.map((document) => leastMs(() => explainTrace(traceSandbox(document)))));
});

/** Whether a value and everything in it is frozen. */
function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

Deno.test("parts whose bytes are remembered cannot be changed", () => {
  const spec = sandboxSpec(kubeletPod());
  const { linux, process } = spec;
  for (const part of [linux?.seccomp, linux?.maskedPaths, linux?.readonlyPaths, process?.capabilities]) {
    assert(part !== undefined && isDeeplyFrozen(part));
  }
  assertEquals(linux?.seccomp, sandboxSpec(kubeletPod(1)).linux?.seccomp);
  assertThrows(() => Object.assign(linux!.seccomp!, { defaultAction: "SCMP_ACT_ALLOW" }), TypeError);
});

/** Changes a text somewhere in plain data, in place. */
function changeInPlace(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, item]) => {
    if (typeof item !== "string") return changeInPlace(item);
    Reflect.set(value, key, `${item}, changed`);
    return true;
  });
}

law("a user's own record is encoded as it is now", specs, (spec) => {
  const own = structuredClone(spec);
  const before = formatSpec(own);
  changeInPlace(own);
  assertNotEquals(formatSpec(own), before);
});

law("a user's frozen record, and one that has accessors, is encoded as it is now", specs, (spec) => {
  let hostname = "first";
  const own: Spec = Object.freeze({
    ...deepFreeze(structuredClone(spec)),
    get hostname(): string {
      return hostname;
    },
  });
  const before = formatSpec(own);
  hostname = "second";
  assertEquals(formatSpec(own), before.replace('"hostname":"first"', '"hostname":"second"'));
});

Deno.test("a shared part in a place of another kind is not taken for what it was", () => {
  const spec = sandboxSpec(kubeletPod());
  encodeSpec(spec);
  const [capability] = spec.process!.capabilities!.bounding!;
  const wrong = { ...spec, linux: { ...spec.linux, seccomp: spec.process!.capabilities } } as unknown as Spec;
  assertEquals(capability, "CAP_CHOWN");
  assertThrows(() => encodeSpec(wrong), Error, "bounding");
});

Deno.test("a prepared model keeps nothing of a request but its form", () => {
  const model = prepare(NODE);
  const heap = (count: number): number => {
    for (let index = 0; index < count; index++) {
      const { release: _, daemon: __, host: ___, ...pod } = kubeletPod(index);
      const annotations = { [`example.com/${index}`]: `${index}`.padEnd(40000, "x"), [`${index}`.repeat(40)]: "" };
      model.encode({ ...pod, config: { ...pod.config as Record<string, unknown>, annotations } });
    }
    return Deno.memoryUsage().heapUsed;
  };
  const early = heap(500);
  // What is kept of 5,000 requests would be 200 MB.
  assert(heap(5000) < early + (100 << 20));
});

const REPORT: Report = {
  machine: "",
  runtime: "",
  rows: [{ group: "a pod", name: "decode", micros: 10, ratio: 1 }, {
    group: "a pod",
    name: "gone",
    micros: 1,
    ratio: 1,
  }],
  growth: [{ kind: "groups", micros: [1, 10], factor: 10 }],
  startUp: { empty: 10, sources: 30, built: 20 },
  coreBytes: 1000,
  preparedBytes: 1100,
  ndjson: { linesPerSecond: 1, heapMiB: [1, 1] },
};

Deno.test("compareReports() tells ratios that became worse, and no times", () => {
  const after: Report = {
    ...REPORT,
    rows: [{ group: "a pod", name: "decode", micros: 1, ratio: 2 }, {
      group: "a pod",
      name: "new",
      micros: 1,
      ratio: 9,
    }],
    startUp: { empty: 20, sources: 60, built: 42 },
  };
  const compared = compareReports(REPORT, after);
  assertEquals(compared.filter(({ isWorse }) => isWorse).map(({ name }) => name), ["a pod: decode"]);
  assertEquals(compared.length, 5);
  assertEquals(compareReports(after, after).filter(({ isWorse }) => isWorse), []);
});
