/**
 * Whole sandboxes: determinism, totality, frames of steps, and what of a request's form makes no difference.
 *
 * Upstream: `RunPodSandbox` of https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/sandbox_run.go.
 *
 * @module
 */

import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import type { PodSandboxConfig } from "../lib/cri/config.ts";
import { CriSpecError } from "../lib/error.ts";
import { formatSpec } from "../lib/oci/encode.ts";
import { isWithin } from "../lib/pointer.ts";
import type { Spec } from "../lib/oci/spec.ts";
import { planSandbox } from "../lib/sandbox/plan.ts";
import { decodeRequest } from "../lib/sandbox/request.ts";
import type { Step } from "../lib/plan/step.ts";
import { podSandboxConfig, sandboxRequest, type SandboxRequestDocument } from "./arbitraries/mod.ts";
import { answerOf, specOf } from "./claims.ts";
import { inCamel } from "./camel.ts";
import { law } from "./law.ts";
import { differingPaths } from "./paths.ts";

const hostile = sandboxRequest({ mode: "hostile" });
const kubelet = sandboxRequest();

/** The spec's text, or the code and message of the error. */
function answer(request: SandboxRequestDocument): string {
  const got = answerOf(request);
  return got instanceof CriSpecError ? `${got.code}: ${got.message}` : formatSpec(got);
}

law("a kubelet's request is accepted", kubelet, (request) => {
  assert(specOf(request).ociVersion !== "");
});

law("every request gives a spec or a CriSpecError", hostile, (request) => {
  assert(answer(request).length > 0);
});

law("the same request gives the same bytes", hostile, (request) => {
  assertEquals(answer(request), answer(structuredClone(request)));
});

law("a request's error points into the request", hostile, (request) => {
  const got = answerOf(request);
  const [, first] = got instanceof CriSpecError ? got.path.split("/") : [];
  assert(first === undefined || first in request || first === "hostFiles", first);
});

/** The specs before and after each step of an accepted request. */
function trace(request: SandboxRequestDocument): readonly (readonly [step: Step, before: Spec, after: Spec])[] {
  const { initial, steps } = planSandbox(decodeRequest(request));
  let before = initial;
  return steps.map((step) => {
    const after = step.option(before);
    const entry = [step, before, after] as const;
    before = after;
    return entry;
  });
}

/** The same of a hostile request; nothing when it is refused. */
function traceIfAccepted(request: SandboxRequestDocument): ReturnType<typeof trace> {
  return answerOf(request) instanceof CriSpecError ? [] : trace(request);
}

law("every step of a plan touches only its footprint", hostile, (request) => {
  for (const [{ name, footprint }, before, after] of traceIfAccepted(request)) {
    const outside = differingPaths(before, after).filter((path) => !footprint.some((one) => isWithin(path, one)));
    assertEquals(outside, [], name);
  }
});

law("a step that changes nothing keeps the spec's reference", kubelet, (request) => {
  for (const [{ name }, before, after] of trace(request)) {
    if (differingPaths(before, after).length === 0) assertStrictEquals(after, before, name);
  }
});

law("the spec is what the last step leaves", hostile, (request) => {
  const steps = traceIfAccepted(request);
  assertEquals(steps.at(-1)?.[2] ?? null, steps.length === 0 ? null : specOf(request));
});

law("every step tells a reason, and an input that is in a request", kubelet, (request) => {
  const parts = ["config", "image", "daemon", "host", "id", "netnsPath", "runtimeHandler", "rootfs"];
  for (const { reason, name } of planSandbox(decodeRequest(request)).steps) {
    assert(reason.text !== "", name);
    assert(reason.kind !== "input" || parts.includes(reason.input.split("/")[1]!), name);
  }
});

law("the same request gives the same list of steps", kubelet, (request) => {
  const names = () => planSandbox(decodeRequest(request)).steps.map(({ name, reason }) => [name, reason]);
  assertEquals(names(), names());
});

law("planning mutates no request", kubelet, (request) => {
  const copy = structuredClone(request);
  planSandbox(decodeRequest(request));
  assertEquals(structuredClone(request), copy);
});

law("a leading v changes nothing", hostile, (request) => {
  assertEquals(answer({ ...request, release: `v${request.release}` }), answer(request));
});

law("both spellings of CRI's fields give the same answer", hostile, (request) => {
  assertEquals(answer({ ...request, config: inCamel(request.config) as PodSandboxConfig }), answer(request));
});

function asStrings(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(asStrings);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asStrings(item)]));
}

law("an int64 as a string is the same as a bigint", hostile, (request) => {
  assertEquals(answer({ ...request, config: asStrings(request.config) as PodSandboxConfig }), answer(request));
});

law("an unset field is the same as null", podSandboxConfig({ mode: "hostile" }), (config) => {
  const withNull: unknown = { hostname: null, linux: null, annotations: null, ...config };
  const request = { release: "1.7.24", config };
  assertEquals(answer({ ...request, config: withNull as PodSandboxConfig }), answer(request));
});

law("a part that is null is the same as one that is left out", kubelet, ({ release, config }) => {
  const request = { release, config, image: null, daemon: null, host: null, rootfs: null };
  assertEquals(answer(request as unknown as SandboxRequestDocument), answer({ release, config }));
});

law("port mappings and DNS make no difference to the spec", kubelet, (request) => {
  const { port_mappings: _, dns_config: __, ...config } = request.config;
  assertEquals(answer({ ...request, config }), answer(request));
});

law("the attempt makes no difference to the spec", kubelet, (request) => {
  const metadata = { ...request.config.metadata, attempt: 7 };
  assertEquals(answer({ ...request, config: { ...request.config, metadata } }), answer(request));
});

law("AppArmor and the cgroup version of the node make no difference", kubelet, (request) => {
  const host = { ...request.host, apparmor: true, cgroups: "v1" as const };
  assertEquals(answer({ ...request, host }), answer(request));
});
