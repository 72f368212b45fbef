/**
 * Traces: where every field of a sandbox's config.json comes from, and why something is not there.
 *
 * Fields are runtime-spec's, https://github.com/opencontainers/runtime-spec/blob/main/config.md; inputs are those of CRI's
 * `RunPodSandbox` and of containerd's `config.toml`.
 *
 * @module
 */

import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import { behaviorsOf } from "../lib/containerd/behaviors.ts";
import { parseRelease } from "../lib/containerd/release.ts";
import { decodePodSandboxConfig } from "../lib/cri/decode.ts";
import { isRecord } from "../lib/decode.ts";
import { CriSpecError } from "../lib/error.ts";
import { type ExplainedReason, explainTrace, type SandboxExplanation } from "../lib/explain/explanation.ts";
import { leavesOf, placesOf } from "../lib/explain/place.ts";
import { traceSandbox } from "../lib/api/trace.ts";
import type { SpecTrace, Trace } from "../lib/explain/trace.ts";
import { formatSpec } from "../lib/oci/encode.ts";
import { isWithin, type Pointer, stepsOf } from "../lib/pointer.ts";
import { simpleSpec } from "../lib/sandbox/spec.ts";
import { sandboxRequest, type SandboxRequestDocument } from "./arbitraries/sandbox_request.ts";
import { inCamel } from "./camel.ts";
import { law } from "./law.ts";
import { madeOrNothing } from "./attempt.ts";
import { differingPaths } from "./paths.ts";

/** The trace of a request that can be answered. */
function traceOrNothing(request: SandboxRequestDocument): Trace | undefined {
  return madeOrNothing(() => traceSandbox(request));
}

/** The trace of a request that gets a spec. */
function specTrace(request: SandboxRequestDocument): SpecTrace | undefined {
  const trace = traceOrNothing(request);
  return trace !== undefined && "spec" in trace ? trace : undefined;
}

/** All that is said of a request that gets a spec. */
function explained(request: SandboxRequestDocument): SandboxExplanation | undefined {
  const trace = specTrace(request);
  return trace === undefined ? undefined : explainTrace(trace);
}

function reasonsIn({ places, removed, omitted }: SandboxExplanation): readonly ExplainedReason[] {
  return [...places, ...removed, ...omitted].map(({ reason }) => reason);
}

law(
  "the trace's last spec is the spec, and a refused request's trace is the refusal",
  sandboxRequest({ mode: "hostile" }),
  (request) => {
    const trace = traceOrNothing(request);
    if (trace === undefined) return;
    try {
      const text = formatSpec(simpleSpec(request));
      assert("spec" in trace);
      assertEquals(formatSpec(trace.spec), text);
      assertStrictEquals(trace.steps.at(-1)!.after, trace.spec);
    } catch (error) {
      if (!(error instanceof CriSpecError)) throw error;
      assert("refusal" in trace);
      assertEquals([trace.refusal.message, trace.refusal.path], [error.message, error.path]);
    }
  },
);

law("every path of a spec has exactly one last step, and a reason", sandboxRequest({ mode: "hostile" }), (request) => {
  const trace = specTrace(request);
  if (trace === undefined) return;
  const all = placesOf(trace);
  const leaves = leavesOf(all);
  assertEquals(new Set(leaves.map(({ path }) => path)).size, leaves.length);
  const missing = differingPaths(trace.spec, {}).filter((path) =>
    !leaves.some((leaf) => isWithin(leaf.path, path) || isWithin(path, leaf.path))
  );
  assertEquals(missing, []);
  const bare = all.places.filter(({ steps, reason }) => steps.length === 0 || reason.text === "");
  assertEquals(bare, []);
});

law("a step that changed nothing touches no path", sandboxRequest({ mode: "hostile" }), (request) => {
  const trace = specTrace(request);
  if (trace === undefined) return;
  const { places, removed } = placesOf(trace);
  const touching = new Set([...places, ...removed].flatMap(({ steps }) => steps));
  const idle = trace.steps.flatMap((
    { before, after },
    index,
  ) => (before === after && touching.has(index) ? [index] : []));
  assertEquals(idle, []);
});

law("every path that a step touched is inside of its footprint", sandboxRequest({ mode: "hostile" }), (request) => {
  const trace = specTrace(request);
  if (trace === undefined) return;
  const { places, removed } = placesOf(trace);
  // What a step adds may be more than the one field that it may touch: a record with nothing but that field.
  const allows = (step: number, path: Pointer): boolean =>
    step < 0 || trace.steps[step]!.step.footprint.some((allowed) => isWithin(path, allowed) || isWithin(allowed, path));
  const outside = [...places, ...removed].filter(({ path, steps }) => !steps.every((step) => allows(step, path)));
  assertEquals(outside, []);
});

/** What is at a pointer that leads through no list; `undefined` for nothing. */
function valueAt(value: unknown, pointer: Pointer): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (here, step) => (isRecord(here) && Object.hasOwn(here, step) ? here[step] : undefined),
    value,
  );
}

law(
  "the last step of a path is the last one after which its value is another",
  sandboxRequest({ mode: "hostile" }),
  (request) => {
    const trace = specTrace(request);
    if (trace === undefined) return;
    for (const { path, place } of leavesOf(placesOf(trace))) {
      if (valueAt(trace.spec, path) === undefined) continue;
      const last = trace.steps.findLastIndex(({ before, after }) =>
        !Object.is(valueAt(before, path), valueAt(after, path))
      );
      assertStrictEquals(place.steps.at(-1), last);
    }
  },
);

/** A document with nothing but a pointer's path, and `null` at its end. */
function skeleton(steps: readonly string[]): unknown {
  const [first, ...rest] = steps;
  return first === undefined ? null : { [first]: skeleton(rest) };
}

/** Whether a field of CRI has a default, so that a request need not have it. */
function hasDefault(pointer: Pointer): boolean {
  const [first, ...rest] = stepsOf(pointer);
  if (first !== "config") return ["id", "image", "netnsPath", "daemon", "host", "hostFiles"].includes(first!);
  try {
    return isRecord(decodePodSandboxConfig(skeleton(rest)));
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return false;
  }
}

law("every input of a reason is in the request, or has a default", sandboxRequest({ mode: "hostile" }), (request) => {
  const explanation = explained(request);
  if (explanation === undefined) return;
  const inputs = reasonsIn(explanation).flatMap((reason) => reason.inputs);
  assertEquals(inputs.filter(({ path, given }) => !given && !hasDefault(path)).map(({ path }) => path), []);
});

law(
  "a behavior of a reason is one that the release has, and one that it lacks is not",
  sandboxRequest({ mode: "hostile" }),
  (request) => {
    const explanation = explained(request);
    if (explanation === undefined) return;
    const { has } = behaviorsOf(parseRelease(request.release));
    const reasons = reasonsIn(explanation);
    assertEquals(reasons.flatMap(({ behaviors }) => behaviors).filter((id) => !has(id)), []);
    assertEquals(reasons.flatMap(({ lacks }) => lacks).filter((id) => has(id)), []);
  },
);

law("the same request has the same explanation", sandboxRequest({ mode: "hostile" }), (request) => {
  assertEquals(explained(request), explained(structuredClone(request)));
});

/** What is said, without where in the document its inputs stand. */
function saidOf(explanation: SandboxExplanation | undefined): readonly unknown[] {
  if (explanation === undefined) return [];
  return [...explanation.places, ...explanation.removed, ...explanation.omitted].map(({ keyed, by, reason }) => [
    keyed,
    by,
    reason.text,
    reason.inputs.map(({ given }) => given),
  ]);
}

law("both spellings of CRI's fields have the same explanation", sandboxRequest({ mode: "hostile" }), (request) => {
  const config = inCamel(request.config) as SandboxRequestDocument["config"];
  assertEquals(saidOf(explained({ ...request, config })), saidOf(explained(request)));
});

law(
  "what is left out at a path that only it could set is not there",
  sandboxRequest({ mode: "hostile" }),
  (request) => {
    const trace = specTrace(request);
    if (trace === undefined) return;
    const { omitted } = explainTrace(trace);
    const ping = omitted.filter(({ path }) => path === "/linux/sysctl/net.ipv4.ping_group_range");
    const { sysctl = {} } = trace.spec.linux ?? {};
    const own = request.config.linux?.sysctls ?? {};
    const added = Object.hasOwn(sysctl, "net.ipv4.ping_group_range") &&
      !Object.hasOwn(own, "net.ipv4.ping_group_range");
    assertEquals(ping.length, added ? 0 : 1);
  },
);

law("a spec's own paths can be asked for, in both of their forms", sandboxRequest({ mode: "hostile" }), (request) => {
  const trace = specTrace(request);
  if (trace === undefined) return;
  const [first] = explainTrace(trace).places.toReversed();
  const { places } = explainTrace(trace, first!.path);
  assertEquals(places.map(({ value, by }) => [value, by]), [[first!.value, first!.by]]);
}, { runs: 60 });
