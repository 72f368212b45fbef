/**
 * What is measured: the groups, in each the subjects, and what they are compared with.
 *
 * @module
 */

import type { Spec } from "../lib/oci/spec.ts";
import {
  containerSpec,
  encodeSpec,
  formatSpec,
  type NodeDocument,
  type NodeRequest,
  prepare,
  type RequestDocument,
  sandboxSpec,
} from "../mod.ts";
import { explainTrace, releaseDiff, traceContainer, traceSandbox } from "../lib/explain/mod.ts";
import { lint } from "../lib/lint/mod.ts";
import { decodeContainerRequest, decodeRequest, fold, planContainer, planSandbox } from "../lib/plan/mod.ts";
import { foldWithImmer } from "./immer.ts";
import { type Mutable, type Mutator, mutatorsOf } from "./mutators.ts";
import { CONTAINER_NODE, containerFleet } from "./kubelet_containers.ts";
import { fleet, FLEET_NODE, variedFleet } from "./kubelet_pods.ts";
import { kubeletPod, largePod, NODE, plainPod, usernsPod } from "./pods.ts";

/** One thing that is measured. */
export interface Subject {
  readonly group: string;
  readonly name: string;
  /** Whether the others of the group are compared with it. */
  readonly baseline?: boolean;
  /** Does it for `per` requests, one after the other. */
  readonly run: () => void;
  readonly per: number;
}

/** The groups of real kubelets' requests: pods of a few shapes, pods each of a shape of its own, containers. */
export const FLEET = "500 pods as real kubelets send them, with their image";
export const CONTAINER_FLEET = "500 containers as real kubelets ask for them, with their image";
export const VARIED_FLEET = "500 pods as real kubelets send them, each of another shape";

/** The name of what {@linkcode engine} measures. */
export const ENGINE = "JSON.stringify of request and finished spec, to bytes";

const encoder = new TextEncoder();

/** A request without what a prepared model has. */
export function podOf({ release: _, daemon: __, host: ___, ...pod }: RequestDocument): NodeRequest {
  return pod;
}

function each<T>(group: string, name: string, inputs: readonly T[], use: (input: T) => unknown): Subject {
  const run = (): void => {
    for (const input of inputs) use(input);
  };
  return { group, name, run, per: inputs.length };
}

/** What an engine alone takes to look at each value of a request and to write the bytes of its spec. */
function engine(group: string, requests: readonly NodeRequest[], plain: readonly Spec[]): Subject {
  const pairs = requests.map((request, index) => [JSON.parse(JSON.stringify(request)), plain[index]] as const);
  const use = ([request, spec]: typeof pairs[number]): unknown =>
    JSON.stringify(request).length + encoder.encode(JSON.stringify(spec)).length;
  return each(group, ENGINE, pairs, use);
}

/** Every stage of the way from request to bytes, beside what an engine does with the finished spec. */
function stages(group: string, documents: readonly RequestDocument[], node: NodeDocument = NODE): readonly Subject[] {
  const requests = documents.map(decodeRequest);
  const plans = requests.map(planSandbox);
  const specs = documents.map(sandboxSpec);
  const plain: readonly Spec[] = specs.map((spec) => JSON.parse(formatSpec(spec)));
  const model = prepare(node);
  const pods = documents.map(podOf);
  return [
    { ...each(group, "JSON.stringify of the finished spec", plain, (spec) => JSON.stringify(spec)), baseline: true },
    each(group, "JSON.stringify of it as the model returns it", specs, (spec) => JSON.stringify(spec)),
    each(group, "JSON.stringify of the finished spec, to bytes", plain, (spec) => encoder.encode(JSON.stringify(spec))),
    engine(group, pods, plain),
    each(group, "structuredClone of the finished spec", plain, (spec) => structuredClone(spec)),
    each(group, "request to bytes, prepared", pods, (pod) => model.encode(pod)),
    each(group, "request to bytes", documents, (document) => encodeSpec(sandboxSpec(document))),
    each(group, "request to spec, prepared", pods, (pod) => model.spec(pod)),
    each(group, "request to spec", documents, (document) => sandboxSpec(document)),
    each(group, "decode", documents, (document) => decodeRequest(document)),
    each(group, "plan", requests, (request) => planSandbox(request)),
    each(group, "fold", plans, (plan) => fold(plan)),
    each(group, "spec to bytes", specs, (spec) => encodeSpec(spec)),
    each(group, "changed spec to bytes", specs, (spec) => encodeSpec({ ...spec, hostname: "other" })),
    each(group, "trace", documents, (document) => traceSandbox(document)),
    each(group, "explain", documents, (document) => explainTrace(traceSandbox(document))),
    each(group, "lint of the spec", specs, (spec) => lint(spec)),
    each(group, "diff of two releases", documents, (document) => releaseDiff(document, "1.7.2", "2.1.9")),
  ];
}

/** The two ways to bytes, of requests of which no two have one shape. */
function shapeless(group: string, documents: readonly RequestDocument[], node: NodeDocument): readonly Subject[] {
  const plain: readonly Spec[] = documents.map((document) => JSON.parse(formatSpec(sandboxSpec(document))));
  const model = prepare(node);
  return [
    { ...each(group, "JSON.stringify of the finished spec", plain, (spec) => JSON.stringify(spec)), baseline: true },
    each(group, "request to bytes, prepared", documents.map(podOf), (pod) => model.encode(pod)),
    each(group, "request to bytes", documents, (document) => encodeSpec(sandboxSpec(document))),
  ];
}

/** The ways of app containers to bytes, and their stages. */
export function containers(
  group: string,
  documents: readonly RequestDocument[],
  node: NodeDocument,
): readonly Subject[] {
  const requests = documents.map(decodeContainerRequest);
  const plans = requests.map(planContainer);
  const specs = documents.map(containerSpec);
  const plain: readonly Spec[] = specs.map((spec) => JSON.parse(formatSpec(spec)));
  const model = prepare(node);
  const pods = documents.map(podOf);
  return [
    { ...each(group, "JSON.stringify of the finished spec", plain, (spec) => JSON.stringify(spec)), baseline: true },
    engine(group, pods, plain),
    each(group, "request to bytes, prepared", pods, (request) => model.encode(request)),
    each(group, "request to bytes", documents, (document) => encodeSpec(containerSpec(document))),
    each(group, "decode", documents, (document) => decodeContainerRequest(document)),
    each(group, "plan", requests, (request) => planContainer(request)),
    each(group, "fold", plans, (plan) => fold(plan)),
    each(group, "spec to bytes", specs, (spec) => encodeSpec(spec)),
    each(group, "trace", documents, (document) => traceContainer(document)),
    each(group, "explain", documents, (document) => explainTrace(traceContainer(document))),
  ];
}

function foldWithCopies(initial: Spec, mutators: readonly Mutator[]): Spec {
  let spec = initial;
  for (const mutate of mutators) {
    const copy = structuredClone(spec) as Mutable<Spec>;
    mutate(copy);
    spec = copy;
  }
  return spec;
}

/** The same steps three ways: shared, by immer, and on a deep copy for each. */
export function reducers(documents: readonly RequestDocument[]): readonly Subject[] {
  const group = "the kubelet's pod: steps to spec";
  const plans = documents.map((document) => {
    const request = decodeRequest(document);
    const plan = planSandbox(request);
    return { plan, mutators: mutatorsOf(request, fold(plan).linux?.seccomp) };
  });
  for (const { plan, mutators } of plans) {
    for (const spec of [foldWithImmer(plan.initial, mutators), foldWithCopies(plan.initial, mutators)]) {
      if (formatSpec(spec) !== formatSpec(fold(plan))) throw new Error("The mutations make another spec");
    }
  }
  return [
    { ...each(group, "fold of immutable reducers", plans, ({ plan }) => fold(plan)), baseline: true },
    each(group, "the same with immer", plans, ({ plan, mutators }) => foldWithImmer(plan.initial, mutators)),
    each(group, "the same with deep copies", plans, ({ plan, mutators }) => foldWithCopies(plan.initial, mutators)),
  ];
}

function many(count: number): readonly RequestDocument[] {
  return Array.from({ length: count }, (_, index) => kubeletPod(index));
}

/**
 * Makes all subjects.
 *
 * @returns The subjects, by group.
 */
export function subjects(): readonly Subject[] {
  return [
    ...stages("a plain pod", [plainPod()]),
    ...stages("the kubelet's pod", many(64)),
    ...stages(FLEET, fleet(), FLEET_NODE),
    ...shapeless(VARIED_FLEET, variedFleet(), FLEET_NODE),
    ...containers(CONTAINER_FLEET, containerFleet(), CONTAINER_NODE),
    ...stages("a pod with a user namespace", [usernsPod()]),
    ...stages("a large pod: 500 annotations, 200 sysctls", [largePod()]),
    ...reducers(many(8)),
  ];
}
