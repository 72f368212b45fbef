/**
 * What a kubelet checks before it runs a pod, in its order.
 *
 * Upstream: `pkg/kubelet/kubelet.go` (the admit handlers), `lifecycle/predicate.go`, `preemption/preemption.go`.
 *
 * @module
 */

import { own } from "./own.ts";
import type { Pointer } from "../pointer.ts";
import { APPARMOR_ANNOTATION } from "./admission.ts";
import type { Kubelet } from "./kubelet.ts";
import type { Pod } from "./pod_facts.ts";
import { milliOf, type Quantities, valueOf } from "./quantity.ts";
import { kubeletRefuses } from "./refusal.ts";
import { podTotal } from "./resources_sum.ts";
import { refusedSysctl } from "./sysctl.ts";
import { allocatableOf } from "./allocatable.ts";
import { isCritical } from "./critical.ts";
import type { PodSpec } from "./types.ts";

/**
 * Refuses a pod that a kubelet does not admit.
 *
 * @param pod The pod.
 * @param kubelet The kubelet.
 * @throws {CriSpecError} `kubelet-refusal`, with the text of the event.
 */
export function admitByKubelet(pod: Pod, kubelet: Kubelet): void {
  const { spec } = pod.object;
  const { behaviors, settings, node, runtime } = kubelet;
  const sysctl = refusedSysctl(spec, behaviors, settings.allowedUnsafeSysctls ?? [], node.kernel);
  if (sysctl !== undefined) {
    throw kubeletRefuses("SysctlForbidden", sysctl[1], `/spec/securityContext/sysctls/${sysctl[0]}/name`);
  }
  checkResources(pod, kubelet);
  if (spec.os?.name === "windows") {
    throw kubeletRefuses(
      "PodOSNotSupported",
      "Failed to admit pod as the OS field doesn't match node OS",
      "/spec/os/name",
    );
  }
  const sidecar = (spec.initContainers ?? []).findIndex(({ restartPolicy }) => restartPolicy === "Always");
  if (sidecar >= 0 && !behaviors.has("sidecars")) {
    const name = spec.initContainers![sidecar]!.name;
    throw kubeletRefuses(
      "InitContainerRestartPolicyForbidden",
      `Init container "${name}" may not have a non-default restartPolicy`,
      `/spec/initContainers/${sidecar}/restartPolicy`,
    );
  }
  if (
    spec.resources !== undefined && behaviors.has("pod-level-resources-checked") &&
    !behaviors.has("pod-level-resources")
  ) {
    throw kubeletRefuses(
      "PodLevelResourcesNotSupported",
      "PodLevelResources feature gate is disabled",
      "/spec/resources",
    );
  }
  const isStrict = spec.securityContext?.supplementalGroupsPolicy === "Strict";
  const supportsStrict = runtime?.handlers === undefined || runtime.features?.supplemental_groups_policy === true;
  if (isStrict && !supportsStrict && behaviors.has("supplemental-groups-policy-checked")) {
    throw kubeletRefuses(
      "SupplementalGroupsPolicyNotSupported",
      "SupplementalGroupsPolicy=Strict is not supported in this node",
      "/spec/securityContext/supplementalGroupsPolicy",
    );
  }
  checkAppArmor(pod, kubelet);
}

/** Whether a pod asks for AppArmor, and where. */
function appArmorPath({ object: { metadata, spec } }: Pod, kubelet: Kubelet): Pointer | undefined {
  for (const [key, value] of Object.entries(metadata.annotations ?? {})) {
    if (key.startsWith(APPARMOR_ANNOTATION) && value !== "unconfined") {
      return `/metadata/annotations/${key.replaceAll("/", "~1")}`;
    }
  }
  if (!kubelet.behaviors.has("apparmor-fields")) return undefined;
  const isAsked = (type: string | undefined): boolean => type !== undefined && type !== "Unconfined";
  if (isAsked(spec.securityContext?.appArmorProfile?.type)) return "/spec/securityContext/appArmorProfile";
  for (const key of ["initContainers", "containers", "ephemeralContainers"] as const) {
    const index = (spec[key] ?? []).findIndex(({ securityContext }) => isAsked(securityContext?.appArmorProfile?.type));
    if (index >= 0) return `/spec/${key}/${index}/securityContext/appArmorProfile`;
  }
  return undefined;
}

function checkAppArmor(pod: Pod, kubelet: Kubelet): void {
  if (kubelet.node.apparmor !== false) return;
  const path = appArmorPath(pod, kubelet);
  if (path === undefined) return;
  throw kubeletRefuses("AppArmor", "Cannot enforce AppArmor: AppArmor is not enabled on the host", path);
}

/** A resource that the node lacks: what is requested, used, and there. */
interface Shortage {
  readonly resource: string;
  readonly requested: bigint;
  readonly used: bigint;
  readonly capacity: bigint;
}

/** Refuses a pod that requests more than the node has left. */
function checkResources(pod: Pod, kubelet: Kubelet): void {
  const allocatable = allocatableOf(kubelet);
  if (allocatable === undefined) return;
  const shortages = shortagesOf(pod.object.spec, kubelet, allocatable);
  const first = shortages[0];
  if (first === undefined) return;
  const path = "/spec/containers";
  if (isCritical(pod)) {
    const lacking = shortages.map(({ resource, requested, used, capacity }) =>
      `(res: ${resource}, q: ${requested + used - capacity}), `
    );
    throw kubeletRefuses(
      "UnexpectedAdmissionError",
      "Unexpected error while attempting to recover from admission failure: preemption: error finding a set of pods to " +
        `preempt: no set of running pods found to reclaim resources: [${lacking.join("")}]`,
      path,
    );
  }
  const { resource, requested, used, capacity } = first;
  throw kubeletRefuses(
    `OutOf${resource}`,
    `Node didn't have enough resource: ${resource}, requested: ${requested}, used: ${used}, capacity: ${capacity}`,
    path,
  );
}

function shortagesOf(spec: PodSpec, { behaviors, node }: Kubelet, allocatable: Quantities): readonly Shortage[] {
  const requests = podTotal(spec, "requests", behaviors);
  const names = ["cpu", "memory", "ephemeral-storage", ...Object.keys(requests).filter((name) => name.includes("-"))];
  return [...new Set(names)].flatMap((resource) => {
    const amount = resource === "cpu" ? milliOf : valueOf;
    const requested = amount(own(requests, resource)) + amount(own(spec.overhead, resource));
    const capacity = amount(own(allocatable, resource));
    const used = amount(own(node.used, resource));
    const isKnown = own(allocatable, resource) !== undefined || resource.startsWith("hugepages-");
    return isKnown && requested > 0n && requested + used > capacity ? [{ resource, requested, used, capacity }] : [];
  });
}
