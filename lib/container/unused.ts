/**
 * What a request says and no spec of an app container shows.
 *
 * @module
 */

import type { Omission } from "../plan/step.ts";
import type { ContainerRequest } from "./request.ts";

/**
 * Lists what of a request has no effect on the spec.
 *
 * @param request The request.
 * @returns An omission for each.
 */
export function unusedInputs(_request: ContainerRequest): readonly Omission[] {
  return [];
}
