/**
 * A pod's effective requests and limits, and its QoS class.
 *
 * Upstream: `k8s.io/component-helpers/resource/helpers.go`, `pkg/apis/core/helper/qos/qos.go`.
 *
 * @module
 */

import { own } from "./own.ts";
import type { KubernetesBehaviors } from "./behaviors.ts";
import { add, type Quantities, type Quantity } from "./quantity.ts";
import type { Container, PodObject, PodSpec } from "./types.ts";

/** A pod's quality of service. */
export type QosClass = "Guaranteed" | "Burstable" | "BestEffort";

/** Requests or limits. */
export type ResourceKind = "requests" | "limits";

function sum(a: Quantities, b: Quantities): Quantities {
  return { ...a, ...Object.fromEntries(Object.entries(b).map(([name, value]) => [name, add(own(a, name), value)])) };
}

function max(a: Quantities, b: Quantities): Quantities {
  const larger = (name: string, value: Quantity): Quantity =>
    Object.hasOwn(a, name) && a[name]!.nano >= value.nano ? a[name]! : value;
  return { ...a, ...Object.fromEntries(Object.entries(b).map(([name, value]) => [name, larger(name, value)])) };
}

/** Whether an init container is a sidecar. */
export function isSidecar(container: Container): boolean {
  return container.restartPolicy === "Always";
}

/**
 * What all containers of a pod need together: the regular ones at once, init containers one after another beside the
 * sidecars that were started before them.
 *
 * @param spec The pod's spec, with defaults.
 * @param kind Requests or limits.
 * @returns Quantities by resource.
 */
export function containersTotal(spec: PodSpec, kind: ResourceKind): Quantities {
  let total = spec.containers.reduce<Quantities>((all, { resources }) => sum(all, resources?.[kind] ?? {}), {});
  let sidecars: Quantities = {};
  let init: Quantities = {};
  for (const container of spec.initContainers ?? []) {
    const own = container.resources?.[kind] ?? {};
    if (isSidecar(container)) {
      total = sum(total, own);
      sidecars = sum(sidecars, own);
      init = max(init, sidecars);
    } else {
      init = max(init, sum(own, sidecars));
    }
  }
  return max(total, init);
}

/** Whether a resource may be one of the pod's own. */
export function isPodLevelResource(name: string, behaviors: KubernetesBehaviors): boolean {
  return name === "cpu" || name === "memory" || (name.startsWith("hugepages-") && behaviors.has("pod-level-hugepages"));
}

/** Whether a pod has resources of its own that count. */
export function hasPodLevelResources(spec: PodSpec, behaviors: KubernetesBehaviors): boolean {
  if (!behaviors.has("pod-level-resources") || spec.resources === undefined) return false;
  return Object.keys({ ...spec.resources.requests, ...spec.resources.limits }).some((name) =>
    isPodLevelResource(name, behaviors)
  );
}

/**
 * A pod's requests or limits: those of its containers, or the pod's own where it has them; without overhead.
 *
 * @param spec The pod's spec, with defaults.
 * @param kind Requests or limits.
 * @param behaviors The kubelet's.
 * @returns Quantities by resource.
 */
export function podTotal(spec: PodSpec, kind: ResourceKind, behaviors: KubernetesBehaviors): Quantities {
  const total = containersTotal(spec, kind);
  if (!hasPodLevelResources(spec, behaviors)) return total;
  const own = Object.entries(spec.resources?.[kind] ?? {}).filter(([name]) => isPodLevelResource(name, behaviors));
  return { ...total, ...Object.fromEntries(own) };
}

const QOS_RESOURCES = ["cpu", "memory"];

function positive(quantities: Quantities = {}): Quantities {
  return Object.fromEntries(
    Object.entries(quantities).filter(([name, { nano }]) => QOS_RESOURCES.includes(name) && nano > 0n),
  );
}

/**
 * Computes a pod's QoS class.
 *
 * @param spec The pod's spec, with defaults.
 * @param behaviors Those of the program that computes it.
 * @returns The class.
 */
export function computeQos(spec: PodSpec, behaviors: KubernetesBehaviors): QosClass {
  const all = hasPodLevelResources(spec, behaviors)
    ? [spec.resources!]
    : [...spec.containers, ...spec.initContainers ?? []].map(({ resources = {} }) => resources);
  const requests = all.map((one) => positive(one.requests)).reduce(sum, {});
  const limits = all.map((one) => positive(one.limits)).reduce(sum, {});
  if (Object.keys(requests).length === 0 && Object.keys(limits).length === 0) return "BestEffort";
  const isLimited = all.every((one) => Object.keys(positive(one.limits)).length === QOS_RESOURCES.length);
  const isEqual = Object.keys(limits).length === Object.keys(requests).length &&
    Object.entries(limits).every(([name, { nano }]) => own(requests, name)?.nano === nano);
  return isLimited && isEqual ? "Guaranteed" : "Burstable";
}

/**
 * The QoS class that a kubelet goes by.
 *
 * @param pod The pod as the kubelet has it.
 * @param behaviors The kubelet's.
 * @returns The status' class where the release reads it and there is one, else the computed one.
 */
export function qosOf(pod: PodObject, behaviors: KubernetesBehaviors): QosClass {
  const stated = pod.status?.qosClass;
  if (behaviors.has("qos-from-status") && stated !== undefined && stated !== "") return stated as QosClass;
  return computeQos(pod.spec, behaviors);
}
