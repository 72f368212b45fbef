/**
 * A pod's sandbox as a subject.
 *
 * @module
 */

import { withoutEffectBy } from "../plan/fields.ts";
import type { Subject } from "../plan/subject.ts";
import { SANDBOX_FIELDS } from "./fields.ts";
import { planInto } from "./plan.ts";
import { movePod, readPod, readRequest, type SandboxRequest } from "./request.ts";

/** A pod's sandbox. */
export const SANDBOX: Subject<SandboxRequest> = {
  name: "sandbox",
  decode: (document, node) => node === undefined ? readRequest(document) : readPod(document, node),
  move: movePod,
  plan: planInto,
  withoutEffect: withoutEffectBy(SANDBOX_FIELDS),
};
