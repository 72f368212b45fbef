/**
 * Fields and resources of a pod as values of variables.
 *
 * Upstream: `pkg/fieldpath/fieldpath.go`, `pkg/api/v1/resource/helpers.go`, `pkg/kubelet/kubelet_pods.go`.
 *
 * @module
 */

import { own } from "./own.ts";
import type { Pointer } from "../pointer.ts";
import { allocatableOf } from "./allocatable.ts";
import { canonicalIP, onePerFamily } from "./ip.ts";
import type { Kubelet } from "./kubelet.ts";
import { nodeNameOf, type Pod } from "./pod_facts.ts";
import { milliOf, type Quantities, valueOf } from "./quantity.ts";
import { factMissing, kubeletRefuses } from "./refusal.ts";
import { hasPodLevelResources } from "./resources_sum.ts";
import type { Container, ObjectFieldSelector, ResourceFieldSelector } from "./types.ts";

/** An event of a container that cannot be created. */
export function containerRefusal(text: string, path: Pointer): Error {
  return kubeletRefuses("Failed", `Error: ${text}`, path);
}

/** The addresses of a pod: those of its node with host network, where the kubelet's API server knows them. */
export function addressesOf(pod: Pod, kubelet: Kubelet, path: Pointer): readonly string[] {
  const { nodeIPs } = kubelet.node;
  if (pod.object.spec.hostNetwork !== true) return onePerFamily(pod.podIPs, nodeIPs?.[0]);
  if (kubelet.apiServer === undefined) return [];
  const known = nodeIPs ?? pod.podIPs;
  if (nodeIPs === undefined && known.length === 0) {
    throw factMissing("the node's addresses", "status.podIP with host network", "node.nodeIPs", path);
  }
  return onePerFamily(known);
}

function hostIPs({ object: { status } }: Pod, { node }: Kubelet, path: Pointer): readonly string[] {
  const stated = node.nodeIPs ?? (status?.hostIPs ?? []).flatMap(({ ip }) => ip === undefined ? [] : [ip]);
  if (stated.length > 0) return stated.map(canonicalIP);
  if (status?.hostIP) return [status.hostIP];
  throw factMissing("the node's addresses", "status.hostIP", "node.nodeIPs", path);
}

const SUBSCRIPT = /^metadata\.(labels|annotations)\['(.*)'\]$/s;

/**
 * The value of a `fieldRef`.
 *
 * @param selector The reference.
 * @param pod The pod.
 * @param kubelet The kubelet.
 * @param path Where the reference stands.
 * @returns The text.
 * @throws {CriSpecError} `kubelet-refusal`, `manifest-fact-missing`.
 */
export function fieldValue({ fieldPath }: ObjectFieldSelector, pod: Pod, kubelet: Kubelet, path: Pointer): string {
  const { metadata, spec } = pod.object;
  const subscript = SUBSCRIPT.exec(fieldPath);
  if (subscript !== null) {
    const map = metadata[subscript[1] as "labels" | "annotations"] ?? {};
    return Object.hasOwn(map, subscript[2]!) ? map[subscript[2]!]! : "";
  }
  switch (fieldPath) {
    case "metadata.name":
      return pod.name;
    case "metadata.namespace":
      return pod.namespace;
    case "metadata.uid":
      return pod.uid;
    case "spec.nodeName":
      return spec.nodeName ?? nodeNameOf(kubelet);
    case "spec.serviceAccountName":
      return spec.serviceAccountName ?? "";
    case "status.hostIP":
      return hostIPs(pod, kubelet, path)[0]!;
    case "status.hostIPs":
      if (!kubelet.behaviors.has("host-ips-known")) break;
      return kubelet.behaviors.has("host-ips") ? hostIPs(pod, kubelet, path).join(",") : "";
    case "status.podIP":
      return addressesOf(pod, kubelet, path)[0] ?? "";
    case "status.podIPs":
      return addressesOf(pod, kubelet, path).join(",");
  }
  throw containerRefusal(`field label not supported: ${fieldPath}`, path);
}

/** Resources whose missing limit is the node's. */
const DEFAULTED = ["cpu", "memory", "ephemeral-storage"];

/** A container's limits, those that are missing replaced by the pod's and the node's. */
function defaultedLimit(limits: Quantities, name: string, pod: Pod, kubelet: Kubelet, path: Pointer): Quantities {
  if (!DEFAULTED.includes(name) || (own(limits, name)?.nano ?? 0n) > 0n) return limits;
  const { behaviors } = kubelet;
  const { spec } = pod.object;
  if (behaviors.has("pod-level-downward") && hasPodLevelResources(spec, behaviors)) {
    const ofPod = own(spec.resources?.limits, name);
    if (ofPod !== undefined && ofPod.nano > 0n) return { ...limits, [name]: ofPod };
  }
  const allocatable = own(allocatableOf(kubelet), name);
  if (allocatable === undefined) {
    throw factMissing(`the node's allocatable ${name}`, `limits.${name}`, "node.allocatable", path);
  }
  return { ...limits, [name]: allocatable };
}

/**
 * The value of a `resourceFieldRef`.
 *
 * @param selector The reference.
 * @param container The container that has it.
 * @param pod The pod.
 * @param kubelet The kubelet.
 * @param path Where the reference stands.
 * @returns The quantity divided by the divisor, rounded up.
 * @throws {CriSpecError} `kubelet-refusal`, `manifest-fact-missing`.
 */
export function resourceValue(
  selector: ResourceFieldSelector,
  container: Container,
  pod: Pod,
  kubelet: Kubelet,
  path: Pointer,
): string {
  const { containerName, resource, divisor } = selector;
  const { spec } = pod.object;
  const isOther = containerName !== undefined && containerName !== "";
  const regular = isOther ? spec.containers.find(({ name }) => name === containerName) : container;
  const found = regular ?? spec.initContainers?.find(({ name }) => name === containerName);
  if (found === undefined) throw containerRefusal(`container ${containerName} not found`, path);
  const [kind = "", name = ""] = resource.split(/\.(.*)/s);
  const { limits = {}, requests = {} } = found.resources ?? {};
  // An init container that is named does not get the node's limits.
  const defaulted = kind === "limits" && regular !== undefined
    ? defaultedLimit(limits, name, pod, kubelet, path)
    : limits;
  const quantity = own(kind === "limits" ? defaulted : requests, name);
  const amount = name === "cpu" ? milliOf : valueOf;
  const unit = divisor === undefined || divisor.nano === 0n ? (name === "cpu" ? 1000n : 1n) : amount(divisor);
  return String((amount(quantity) + unit - 1n) / unit);
}
