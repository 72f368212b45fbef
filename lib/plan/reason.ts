/**
 * Reasons, in short.
 *
 * @module
 */

import type { BehaviorId, Behaviors } from "../containerd/behaviors.ts";
import type { Pointer } from "../pointer.ts";
import type { BehaviorReason, DefaultReason, InputReason, ReasonText } from "./step.ts";

/** What a reason may have besides its text. */
type More = Omit<ReasonText, "text">;

/**
 * The reason of what containerd always does.
 *
 * @param text The reason in one line.
 * @param more A condition, further inputs, behaviors.
 * @returns The reason.
 */
export function always(text: string, more?: More): DefaultReason {
  return more === undefined ? { kind: "default", text } : { kind: "default", text, ...more };
}

/**
 * The reason of what an input of the request causes.
 *
 * @param input JSON pointer to the input.
 * @param text The reason in one line.
 * @param more A condition, further inputs, behaviors.
 * @returns The reason.
 */
export function because(input: Pointer, text: string, more?: More): InputReason {
  // Most reasons have only a text, and a plan has many: copying nothing takes longer than the rest.
  return more === undefined ? { kind: "input", input, text } : { kind: "input", input, text, ...more };
}

/**
 * The reason of what a release does because it has a behavior.
 *
 * @param behavior The behavior.
 * @param text The reason in one line.
 * @param more A condition, further inputs, behaviors.
 * @returns The reason.
 */
export function byBehavior(behavior: BehaviorId, text: string, more?: More): BehaviorReason {
  return { kind: "behavior", behavior, text, ...more };
}

/**
 * The behaviors that decided, as members of a reason.
 *
 * @param ids The behaviors.
 * @param behaviors What the release does.
 * @returns Those that the release has, and those that it lacks; nothing for none.
 */
export function decidedBy(ids: readonly BehaviorId[], behaviors: Behaviors): Pick<More, "behaviors" | "lacks"> {
  const has = ids.filter((id) => behaviors.has(id));
  const lacks = ids.filter((id) => !behaviors.has(id));
  return { ...(has.length === 0 ? {} : { behaviors: has }), ...(lacks.length === 0 ? {} : { lacks }) };
}
