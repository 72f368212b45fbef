/**
 * An app container as a subject.
 *
 * @module
 */

import type { Subject } from "../plan/subject.ts";
import { planInto } from "./plan.ts";
import { type ContainerRequest, moveContainer, readContainerRequest } from "./request.ts";
import { unusedInputs } from "./unused.ts";

/** An app container. */
export const CONTAINER: Subject<ContainerRequest> = {
  name: "container",
  decode: readContainerRequest,
  move: moveContainer,
  plan: planInto,
  withoutEffect: unusedInputs,
};
