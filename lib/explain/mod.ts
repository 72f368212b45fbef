/**
 * Explanations: which step set each part of a spec and why, and what differs between specs, answers and releases.
 *
 * @example Why a part of the spec is as it is
 * ```ts
 * import { explainTrace, traceSandbox } from "@cri-spec/cri-spec/explain";
 * import { assert, assertEquals } from "@std/assert";
 *
 * const trace = traceSandbox({ release: "1.7.24", config: { metadata: { name: "web" }, hostname: "web" } });
 * assert("spec" in trace);
 * const [place] = explainTrace(trace, "/hostname").places;
 * assertEquals([place?.value, place?.by], ["web", "oci.WithHostname"]);
 * ```
 *
 * @module
 */

export { releaseDiff } from "../api/release_diff.ts";
export { traceContainer, traceOf, traceSandbox } from "../api/trace.ts";
export { type AnswerDiff, diffAnswers, type RefusalChange } from "./answer.ts";
export type { Change, ChangeKind } from "./change.ts";
export { diffSpecs } from "./diff.ts";
export {
  type ExplainedInput,
  type ExplainedOmission,
  type ExplainedPlace,
  type ExplainedReason,
  explainTrace,
  type SandboxExplanation,
} from "./explanation.ts";
export type { RemovedPart } from "./mark.ts";
export { type Leaf, leavesOf, type Place, type Places, placesOf, type RemovedPlace } from "./place.ts";
export { abstracted, type Pod, podOf } from "./pod.ts";
export {
  behaviorsBetween,
  type Explained,
  type Explanation,
  type PodDocument,
  type ReleaseDiff,
} from "./release_diff.ts";
export {
  type BehaviorInfo,
  behaviorInfo,
  type BranchInfo,
  branchInfos,
  type ReleaseInfo,
  releaseInfo,
  type ReleaseNews,
} from "./releases.ts";
export { type Group, type GroupChange, Summarizer, type Summary, VARIES } from "./summary.ts";
export type { RefusalTrace, SpecTrace, Trace, TraceBase, TracedRefusal, TracedStep } from "./trace.ts";
