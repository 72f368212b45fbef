/**
 * Behaviors that the page names.
 *
 * @module
 */

import { BEHAVIORS } from "../../containerd/behavior_table.ts";
import type { BehaviorView } from "./types.ts";

/**
 * The behaviors of a set, in the order of their table.
 *
 * @param ids Their ids.
 * @returns What the page shows of them.
 */
export function behaviorViews(ids: ReadonlySet<string>): readonly BehaviorView[] {
  return BEHAVIORS.filter(({ id }) => ids.has(id)).map(({ id, summary, pull }) => ({ id, summary, pull }));
}
