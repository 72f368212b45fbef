/**
 * fast-check arbitraries of everything that decides the specs of a pod's sandbox and containers, and of specs: to test what speaks CRI, changes OCI
 * specs or stands in containerd's place. They make what a kubelet sends, or with `mode: "hostile"` whatever a client could send;
 * `pin` fixes any part.
 *
 * @example Hostile requests get an answer, never a crash
 * ```ts
 * import { sandboxRequest } from "@cri-spec/cri-spec/arbitraries";
 * import { CriSpecError, sandboxSpec } from "@cri-spec/cri-spec";
 * import { assert } from "@std/assert";
 * import fc from "fast-check";
 *
 * fc.assert(fc.property(sandboxRequest({ mode: "hostile" }), (request) => {
 *   try {
 *     assert(sandboxSpec(request).ociVersion !== "");
 *   } catch (error) {
 *     assert(error instanceof CriSpecError);
 *   }
 * }));
 * ```
 *
 * @module
 */

export { containerConfig } from "./container_config.ts";
export {
  type ContainerPart,
  containerRequest,
  type ContainerRequestDocument,
  type ContainerRequestOptions,
} from "./container_request.ts";
export { daemonConfig, type DaemonConfigOptions, type DaemonDocument, type Table } from "./daemon_config.ts";
export { host, type HostDocument } from "./host.ts";
export { imageConfig, type ImageDocument, rootfs, type RootfsDocument } from "./image_config.ts";
export type { ArbitraryOptions, Mode } from "./options.ts";
export type { Pin, PinnedMembers, Whole } from "./pin.ts";
export { podSandboxConfig } from "./pod_sandbox_config.ts";
export { release, type ReleaseOptions } from "./release.ts";
export { sandboxRequest, type SandboxRequestDocument } from "./sandbox_request.ts";
export { spec } from "./spec.ts";
