/**
 * What decides how a program validates a pod.
 *
 * @module
 */

import type { KubernetesBehaviorId, KubernetesBehaviors } from "./behaviors.ts";
import type { PodSpec } from "./types.ts";

/** The rules of one validation. */
export interface Rules {
  /** Those of the program that validates. */
  readonly behaviors: KubernetesBehaviors;
  /** Whether a kubelet validates a static pod. */
  readonly isStatic: boolean;
  /** Whether the pod uses the node's user namespace. */
  readonly hostUsers: boolean;
  /** Whether an option of validation is on: kubelets to 1.34 validate static pods with no option at all. */
  allows(option: KubernetesBehaviorId): boolean;
}

/** Makes the rules of one validation. */
export function rulesOf(spec: PodSpec, behaviors: KubernetesBehaviors, isStatic: boolean): Rules {
  const hasOptions = !isStatic || behaviors.has("static-options");
  return {
    behaviors,
    isStatic,
    hostUsers: spec.hostUsers !== false,
    allows: (option) => hasOptions && behaviors.has(option),
  };
}
