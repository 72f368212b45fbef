/**
 * What the model may cost, counted, the same on every machine: shapes, not times.
 *
 * @module
 */

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { assert, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import { encodeSpec, formatSpec, prepare, sandboxSpec, type Spec } from "../mod.ts";
import { explainTrace, traceSandbox } from "../lib/explain/mod.ts";
import { decodeRequest, planSandbox } from "../lib/plan/mod.ts";
import { fold } from "../lib/plan/walk.ts";
import { simpleSpec } from "../lib/sandbox/spec.ts";
import { compareReports } from "../bench/compare.ts";
import { kubeletPod, largePod, NODE } from "../bench/pods.ts";
import type { Report } from "../bench/report.ts";
import { deepFreeze, law } from "./law.ts";
import { specs } from "./option_laws.ts";
import { workOf } from "./work.ts";

/** Whether sixteen times more asks for about sixteen times the work, a sort for 24 times: the square would be 256 times. */
function assertLinear<T>(documents: readonly T[], run: (document: T) => unknown): void {
  // Tables that are made once are no part of what a pod costs.
  run(documents[0]!);
  const [small = 0, large = 0] = documents.map((document) => workOf(() => run(document)));
  assert(small > 1000, `${small} is too little to tell`);
  assert(large < 25 * small, `work for the small pod: ${small}, for the large pod: ${large}`);
}

for (const kind of ["annotations", "sysctls", "groups"] as const) {
  Deno.test(`the work does not grow with the square of a pod's ${kind}`, () => {
    const documents = [1000, 16000].map((size) => largePod({ annotations: 0, sysctls: 0, [kind]: size }));
    assertLinear(documents, (document) => encodeSpec(sandboxSpec(document)));
    assertLinear(documents, (document) => encodeSpec(simpleSpec(document)));
  });
}

Deno.test("the work of explaining does not grow with the square of a pod's annotations", () => {
  const documents = [500, 8000].map((annotations) => largePod({ annotations, sysctls: 0 }));
  assertLinear(documents, (document) => explainTrace(traceSandbox(document)));
});

Deno.test("no option is called for a single annotation, so no map of annotations is copied for each of them", () => {
  const [few, many] = [10, 1000].map((annotations) => {
    const plan = planSandbox(decodeRequest(largePod({ annotations })));
    let calls = 0;
    const steps = plan.steps.map((step) => ({
      ...step,
      option: (spec: Spec): Spec => {
        calls++;
        return step.option(spec);
      },
    }));
    assertEquals(fold({ ...plan, steps }), fold(plan));
    return { calls, steps: steps.length };
  });
  assertEquals(many!.steps - few!.steps, 990);
  assertEquals(many!.calls, few!.calls);
});

Deno.test("workOf() counts what a loop in a loop walks", () => {
  const squareOf = (count: number) => () => {
    const list = Array.from({ length: count }, (_, index) => index);
    return list.filter((one) => list.includes(one));
  };
  assert(workOf(squareOf(1600)) > 200 * workOf(squareOf(100)));
  assertThrows(() => workOf(() => assert(false, "given up")), Error, "given up");
  assertEquals(workOf(() => {}), 0);
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

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}

Deno.test("a prepared model keeps nothing of a request but its shape", () => {
  const model = prepare(NODE);
  /** What is alive after more requests. */
  const heap = (count: number): number => {
    for (let index = 0; index < count; index++) {
      const { release: _, daemon: __, host: ___, ...pod } = kubeletPod(index);
      const annotations = { [`example.com/${index}`]: `${index}`.padEnd(40000, "x"), [`${index}`.repeat(40)]: "" };
      model.encode({ ...pod, config: { ...pod.config as Record<string, unknown>, annotations } });
    }
    collectGarbage();
    return Deno.memoryUsage().heapUsed;
  };
  const early = heap(200);
  const late = heap(1000);
  // What is kept of 1,000 requests would be 40 MB.
  assert(late < early + (20 << 20), `${early} bytes, then ${late}`);
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
