/** Validation of pods. */
import type { KubernetesBehaviors } from "./behaviors.ts";
import type { ValidationError } from "./field_error.ts";
import type { PodObject } from "./types.ts";
export function validatePod(_pod: PodObject, _behaviors: KubernetesBehaviors, _options: { readonly isStatic: boolean }): readonly ValidationError[] {
  return [];
}
