/**
 * Plans: the steps that containerd takes for a request, each an option with its name, its reason and the paths it may touch; and the
 * decoded requests that plans are made of.
 *
 * @example The steps of a pod's sandbox, and the spec that they make
 * ```ts
 * import { decodeRequest, fold, planSandbox } from "@cri-spec/cri-spec/plan";
 * import { assert, assertEquals } from "@std/assert";
 *
 * const plan = planSandbox(decodeRequest({ release: "1.7.24", config: { metadata: { name: "web" }, hostname: "web" } }));
 * const step = plan.steps.find(({ name }) => name === "oci.WithHostname");
 * assert(step?.reason.kind === "input");
 * assertEquals(step.reason.input, "/config/hostname");
 * assertEquals(fold(plan).hostname, "web");
 * ```
 *
 * @module
 */

export { planContainer } from "../container/plan.ts";
export {
  type ContainerRequest,
  decodeContainerRequest,
  DEFAULT_CONTAINER_ID,
  type ImageVolume,
  type RequestedContainer,
} from "../container/request.ts";
export type {
  BehaviorReason,
  DefaultReason,
  InputReason,
  Omission,
  Origin,
  Part,
  PartsOf,
  Plan,
  Reason,
  ReasonText,
  Segment,
  Step,
} from "./step.ts";
export type { Unset } from "./unset.ts";
export { fold } from "./walk.ts";
export {
  ALL_CAPABILITIES,
  decodeHost,
  DEFAULT_HOST,
  type Host,
  type KnownContainer,
  type KnownImage,
  type MountPointPropagation,
  type RuntimeHandlerFeatures,
  type SelinuxHost,
  type SharedFacts,
} from "../request/host.ts";
export { decodeImageConfig, formatImageConfig, type ImageConfig, PAUSE_IMAGE } from "../request/image.ts";
export type { Node } from "../request/node.ts";
export type { PodRequest } from "../request/pod_request.ts";
export { planSandbox } from "../sandbox/plan.ts";
export { decodeRequest, DEFAULT_ID, type SandboxRequest } from "../sandbox/request.ts";
export { specOf } from "../sandbox/spec.ts";
