/**
 * An app container as a subject.
 *
 * @module
 */

import { withoutEffectBy } from "../plan/fields.ts";
import type { Subject } from "../plan/subject.ts";
import { CONTAINER_FIELDS } from "./fields.ts";
import { planInto } from "./plan.ts";
import { type ContainerRequest, moveContainer, readContainerRequest } from "./request.ts";

/** An app container. */
export const CONTAINER: Subject<ContainerRequest> = {
  name: "container",
  decode: readContainerRequest,
  move: moveContainer,
  plan: planInto,
  withoutEffect: withoutEffectBy(CONTAINER_FIELDS),
};
