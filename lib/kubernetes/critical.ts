/**
 * Which pods are critical.
 *
 * Upstream: `pkg/kubelet/types/pod_update.go`.
 *
 * @module
 */

import type { Pod } from "./pod_facts.ts";

const SYSTEM_CRITICAL_PRIORITY = 2_000_000_000;

/** Whether a pod is critical: static, or with the priority of a system's class. */
export function isCritical({ isStatic, object }: Pod): boolean {
  return isStatic || (object.spec.priority ?? 0) >= SYSTEM_CRITICAL_PRIORITY;
}

/** Whether a pod is critical for its node. */
export function isNodeCritical(pod: Pod): boolean {
  return isCritical(pod) && pod.object.spec.priorityClassName === "system-node-critical";
}
