/**
 * Reasons, in short.
 *
 * @module
 */

import type { BehaviorId, Behaviors } from "../containerd/behaviors.ts";
import type { Pointer } from "../pointer.ts";
import type { BehaviorReason, DefaultReason, InputReason, ReasonText } from "./step.ts";

/** What a reason may tell beside its text. */
type More = Omit<ReasonText, "text">;

/**
 * The reason of what containerd always does.
 *
 * @param text One line of why.
 * @param more What else there is to tell.
 * @returns The reason.
 */
export function always(text: string, more?: More): DefaultReason {
  return more === undefined ? { kind: "default", text } : { kind: "default", text, ...more };
}

/**
 * The reason of what something in the request asks for.
 *
 * @param input What in the request.
 * @param text One line of why.
 * @param more What else there is to tell.
 * @returns The reason.
 */
export function because(input: Pointer, text: string, more?: More): InputReason {
  // Most reasons tell no more, and a plan has many: copying nothing takes longer than the rest.
  return more === undefined ? { kind: "input", input, text } : { kind: "input", input, text, ...more };
}

/**
 * The reason of what a release does because it has a behavior.
 *
 * @param behavior Which.
 * @param text One line of why.
 * @param more What else there is to tell.
 * @returns The reason.
 */
export function byBehavior(behavior: BehaviorId, text: string, more?: More): BehaviorReason {
  return { kind: "behavior", behavior, text, ...more };
}

/**
 * The behaviors that decided, as a reason tells them.
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
