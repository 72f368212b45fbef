/**
 * An executable model of what containerd's CRI plugin does to a pod sandbox: CRI request in, OCI runtime spec out, exactly as a
 * given containerd release would do it.
 *
 * @example The bytes of a pod's config.json
 * ```ts
 * import { encodeSpec, sandboxSpec } from "@cri-spec/cri-spec";
 * import { assertEquals } from "@std/assert";
 *
 * const spec = sandboxSpec({
 *   release: "1.7.24",
 *   config: { metadata: { name: "web", namespace: "default", uid: "1" }, hostname: "web" },
 * });
 * const text = new TextDecoder().decode(encodeSpec(spec));
 * assertEquals(text.slice(0, 24), '{"ociVersion":"1.1.0","p');
 * ```
 *
 * @module
 */

export { answer } from "./lib/api/answer.ts";
export { lintRequest } from "./lib/api/lint_request.ts";
export { releaseDiff } from "./lib/api/release_diff.ts";
export { traceContainer, traceOf, traceSandbox } from "./lib/api/trace.ts";
export * from "./lib/containerd/behavior_table.ts";
export * from "./lib/containerd/behaviors.ts";
export {
  CRI_PLUGIN,
  type DaemonConfig,
  type DaemonKey,
  decodeDaemonConfig,
  type Runtime,
  type Setting,
} from "./lib/containerd/config.ts";
export { type DaemonConfigWarning, daemonConfigWarnings } from "./lib/containerd/config_warnings.ts";
export * from "./lib/containerd/release.ts";
export * from "./lib/cri/config.ts";
export { decodeContainerConfig, decodePodSandboxConfig } from "./lib/cri/decode.ts";
export * from "./lib/error.ts";
export * from "./lib/error_codes.ts";
export { type Answer, type AnswerDiff, diffAnswers, type Refusal, type RefusalChange } from "./lib/explain/answer.ts";
export * from "./lib/explain/change.ts";
export { diffSpecs } from "./lib/explain/diff.ts";
export * from "./lib/explain/explanation.ts";
export { type Leaf, leavesOf, type Place, type Places, placesOf, type RemovedPlace } from "./lib/explain/place.ts";
export type { Gone } from "./lib/explain/mark.ts";
export * from "./lib/explain/pod.ts";
export {
  behaviorsBetween,
  type Explained,
  type Explanation,
  type PodDocument,
  type ReleaseDiff,
} from "./lib/explain/release_diff.ts";
export * from "./lib/explain/releases.ts";
export * from "./lib/explain/summary.ts";
export type { RefusalTrace, SpecTrace, Trace, TraceBase, TracedRefusal, TracedStep } from "./lib/explain/trace.ts";
export * from "./lib/lint/mod.ts";
export { decodeSpec } from "./lib/oci/decode.ts";
export * from "./lib/oci/default_spec.ts";
export { type EncodeOptions, encodeSpec, ESCAPES, type Escapes, formatSpec } from "./lib/oci/encode.ts";
export type { GoUnicode } from "./lib/go/quote.ts";
export type { Pointer } from "./lib/pointer.ts";
export * from "./lib/oci/spec.ts";
export * from "./lib/options/annotations.ts";
export {
  type InheritableRule,
  withAddedCapabilities,
  withCapabilities,
  withDroppedCapabilities,
  withoutAmbientCaps,
} from "./lib/options/capabilities.ts";
export * from "./lib/options/cgroup.ts";
export {
  type AllowedDevice,
  allowRule,
  withAllDevicesAllowed,
  withDevices,
  withHostDevices,
} from "./lib/options/devices.ts";
export { withMaskedPaths, withReadonlyPaths } from "./lib/options/masked_paths.ts";
export * from "./lib/request/file_tree.ts";
export * from "./lib/options/hostname.ts";
export * from "./lib/options/mounts.ts";
export * from "./lib/options/namespaces.ts";
export * from "./lib/options/process.ts";
export * from "./lib/options/resources.ts";
export * from "./lib/options/root.ts";
export * from "./lib/options/seccomp.ts";
export * from "./lib/options/seccomp_default.ts";
export * from "./lib/options/selinux.ts";
export * from "./lib/options/sysctls.ts";
export * from "./lib/options/user.ts";
export type { UserFileLookup, UserFileView } from "./lib/options/user_file.ts";
export * from "./lib/sandbox/cleanup.ts";
export * from "./lib/sandbox/file_action.ts";
export * from "./lib/sandbox/files.ts";
export type { Node } from "./lib/request/node.ts";
export type { PodRequest } from "./lib/request/pod_request.ts";
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
} from "./lib/request/host.ts";
export { decodeImageConfig, formatImageConfig, type ImageConfig, PAUSE_IMAGE } from "./lib/request/image.ts";
export { planContainer } from "./lib/container/plan.ts";
export {
  type ContainerRequest,
  decodeContainerRequest,
  DEFAULT_CONTAINER_ID,
  type ImageVolume,
  type RequestedContainer,
} from "./lib/container/request.ts";
export { containerSpec } from "./lib/container/spec.ts";
export { planSandbox } from "./lib/sandbox/plan.ts";
export type { ContainerDocument, NodeDocument, NodeRequest, RequestDocument } from "./lib/request/document.ts";
export { prepare } from "./lib/api/prepare.ts";
export type { PreparedModel } from "./lib/prepared/model.ts";
export { decodeRequest, DEFAULT_ID, type SandboxRequest } from "./lib/sandbox/request.ts";
export type { SnapshotLabel } from "./lib/decisions/snapshot_labels.ts";
export * from "./lib/sandbox/snapshotter.ts";
export { sandboxSpec } from "./lib/sandbox/sandbox_spec.ts";
export { specOf } from "./lib/sandbox/spec.ts";
export { fold } from "./lib/plan/walk.ts";
export * from "./lib/plan/step.ts";
