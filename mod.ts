/**
 * An executable model of what containerd's CRI plugin does to a pod: CRI requests in, OCI runtime specs out, exactly as a given
 * containerd release would write them.
 *
 * This entry has the way from a request document to bytes, with errors, releases and their behaviors. The others have one subject each:
 * `./options` the reducers that specs are made of, `./plan` the steps of a request, `./explain` reasons and differences, `./lint` what
 * stops a container from starting, `./files` the files around a spec, `./cri` the CRI messages, `./config` the daemon's config.toml,
 * `./kubernetes` manifests, `./presets` distributions, `./node` a live node, `./bundle` OCI bundles, `./cli` the command line and
 * `./arbitraries` random requests.
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
export { documentIssues } from "./lib/api/document_issues.ts";
export { prepare } from "./lib/api/prepare.ts";
export { containerSpec } from "./lib/container/spec.ts";
export { type Behavior, BEHAVIORS } from "./lib/containerd/behavior_table.ts";
export {
  BEHAVIOR_DATES,
  type BehaviorDates,
  type BehaviorId,
  type Behaviors,
  behaviorsOf,
  type ContainerBehaviorId,
  toggleBehavior,
} from "./lib/containerd/behaviors.ts";
export {
  type Build,
  BUILDS,
  compareReleases,
  EQUAL_VENDORS,
  isBetween,
  isSince,
  MODELLED_BRANCHES,
  type ModelledBranch,
  modelledRange,
  modelledReleases,
  parseRelease,
  type ParseReleaseOptions,
  PRERELEASES,
  type Release,
  type Vendor,
} from "./lib/containerd/release.ts";
export {
  CriSpecError,
  type CriSpecErrorJson,
  type CriSpecErrorOptions,
  ERROR_KINDS,
  type ErrorCode,
  type ErrorKind,
} from "./lib/error.ts";
export { ERROR_CODES, type ErrorCodeInfo } from "./lib/error_codes.ts";
export type { Answer, Refusal } from "./lib/explain/answer.ts";
export type { GoUnicode } from "./lib/go/quote.ts";
export { decodeSpec } from "./lib/oci/decode.ts";
export { type EncodeOptions, encodeSpec, ESCAPES, type Escapes, formatSpec } from "./lib/oci/encode.ts";
export type { Spec } from "./lib/oci/spec.ts";
export { type UnreadMember, unreadMembers } from "./lib/oci/unread.ts";
export type { Pointer } from "./lib/pointer.ts";
export type { PreparedModel } from "./lib/prepared/model.ts";
export type {
  CapturedDocument,
  ContainerDocument,
  NodeDocument,
  NodeRequest,
  RequestDocument,
} from "./lib/request/document.ts";
export { sandboxSpec } from "./lib/sandbox/sandbox_spec.ts";
