/**
 * Reasons, in short.
 *
 * @module
 */

import type { BehaviorId } from "../containerd/behaviors.ts";
import type { Pointer } from "../oci/pointer.ts";
import type { Reason } from "./step.ts";

/**
 * The reason for what containerd does to every sandbox.
 *
 * @param text Why.
 * @returns The reason.
 */
export function always(text: string): Reason {
  return { kind: "default", text };
}

/**
 * The reason for what something in the request asks for.
 *
 * @param input What asks for it.
 * @param text Why.
 * @returns The reason.
 */
export function because(input: Pointer, text: string): Reason {
  return { kind: "input", input, text };
}

/**
 * The reason for what the release has a behavior for.
 *
 * @param behavior The behavior.
 * @param text Why.
 * @returns The reason.
 */
export function since(behavior: BehaviorId, text: string): Reason {
  return { kind: "behavior", behavior, text };
}
