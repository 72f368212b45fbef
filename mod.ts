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
export { documentIssues } from "./lib/api/document_issues.ts";
export { lintRequest } from "./lib/api/lint_request.ts";
export { releaseDiff } from "./lib/api/release_diff.ts";
export { type ReportedFacts, runtimeFacts } from "./lib/api/runtime_facts.ts";
export { traceContainer, traceOf, traceSandbox } from "./lib/api/trace.ts";
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
  CRI_PLUGIN,
  type DaemonConfig,
  type DaemonKey,
  decodeDaemonConfig,
  type Runtime,
  type Setting,
} from "./lib/containerd/config.ts";
export {
  type DaemonConfigChange,
  type DaemonConfigChangeKind,
  daemonConfigChanges,
} from "./lib/containerd/config_changes.ts";
export type { DaemonConfigValue } from "./lib/containerd/config_defaults.ts";
export type { DaemonConfigDeprecation } from "./lib/containerd/config_deprecations.ts";
export {
  type DaemonConfigRefusal,
  type DaemonConfigReport,
  daemonConfigReport,
  type DaemonConfigSetting,
  migratedDaemonConfig,
} from "./lib/containerd/config_report.ts";
export { type DaemonConfigWarning, daemonConfigWarnings } from "./lib/containerd/config_warnings.ts";
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
  type Capability,
  type CDIDevice,
  type ContainerConfig,
  type ContainerMetadata,
  type CriMount,
  type Device,
  type DNSConfig,
  type HugepageLimit,
  type IDMapping,
  type ImageSpec,
  type Int64Value,
  type KeyValue,
  type LinuxContainerConfig,
  type LinuxContainerResources,
  type LinuxContainerSecurityContext,
  type LinuxPodSandboxConfig,
  type LinuxSandboxSecurityContext,
  MOUNT_PROPAGATION,
  type MountPropagation,
  NAMESPACE_MODE,
  type NamespaceMode,
  type NamespaceOption,
  type PodSandboxConfig,
  type PodSandboxMetadata,
  type PortMapping,
  PROFILE_TYPE,
  type ProfileType,
  PROTOCOL,
  type Protocol,
  type SecurityProfile,
  type SELinuxOption,
  SIGNAL,
  type Signal,
  SUPPLEMENTAL_GROUPS_POLICY,
  type SupplementalGroupsPolicy,
  type UserNamespace,
  type WindowsContainerConfig,
  type WindowsContainerResources,
  type WindowsContainerSecurityContext,
  type WindowsCpuGroupAffinity,
  type WindowsNamespaceOption,
  type WindowsPodSandboxConfig,
  type WindowsSandboxSecurityContext,
} from "./lib/cri/config.ts";
export { decodeContainerConfig, decodePodSandboxConfig } from "./lib/cri/decode.ts";
export {
  CriSpecError,
  type CriSpecErrorJson,
  type CriSpecErrorOptions,
  ERROR_KINDS,
  type ErrorCode,
  type ErrorKind,
} from "./lib/error.ts";
export { ERROR_CODES, type ErrorCodeInfo } from "./lib/error_codes.ts";
export { type Answer, type AnswerDiff, diffAnswers, type Refusal, type RefusalChange } from "./lib/explain/answer.ts";
export type { Change, ChangeKind } from "./lib/explain/change.ts";
export { diffSpecs } from "./lib/explain/diff.ts";
export {
  type ExplainedInput,
  type ExplainedOmission,
  type ExplainedPlace,
  type ExplainedReason,
  explainTrace,
  type SandboxExplanation,
} from "./lib/explain/explanation.ts";
export { type Leaf, leavesOf, type Place, type Places, placesOf, type RemovedPlace } from "./lib/explain/place.ts";
export type { Gone } from "./lib/explain/mark.ts";
export { abstracted, type Pod, podOf } from "./lib/explain/pod.ts";
export {
  behaviorsBetween,
  type Explained,
  type Explanation,
  type PodDocument,
  type ReleaseDiff,
} from "./lib/explain/release_diff.ts";
export {
  type BehaviorInfo,
  behaviorInfo,
  type BranchInfo,
  branchInfos,
  type ReleaseInfo,
  releaseInfo,
  type ReleaseNews,
} from "./lib/explain/releases.ts";
export { type Group, type GroupChange, Summarizer, type Summary, VARIES } from "./lib/explain/summary.ts";
export type { RefusalTrace, SpecTrace, Trace, TraceBase, TracedRefusal, TracedStep } from "./lib/explain/trace.ts";
export {
  changeOf,
  type DaemonRule,
  decodeLintHost,
  diagnoseError,
  type Errno,
  type ErrorComponent,
  type ErrorComponentName,
  type ErrorDiagnosis,
  errorLookup,
  type ErrorMatch,
  type Evidence,
  type Fact,
  type FileFact,
  type FileFormat,
  type Finding,
  type FindingText,
  fixOf,
  hasChange,
  type Hit,
  type IdRange,
  lint,
  type LintHost,
  type LintOptions,
  type LintReport,
  type MatchExtent,
  MAX_ERROR_LENGTH,
  type OciRuntime,
  type Outcome,
  parseRuntime,
  type PathFact,
  type Phase,
  REQUEST_RULES,
  type RequestLint,
  type RootfsFact,
  type Rule,
  ruleOf,
  RULES,
  rulesForError,
  RUNTIME_CHANGES,
  type RuntimeChange,
  type RuntimeChangeId,
  type RuntimeName,
  type RuntimeText,
  type Severity,
  type Undecided,
  type Unknown,
  type Unreachable,
  type Values,
} from "./lib/lint/mod.ts";
export { decodeSpec } from "./lib/oci/decode.ts";
export { type UnreadMember, unreadMembers } from "./lib/oci/unread.ts";
export { DEFAULT_CAPABILITIES, defaultSpec, type DefaultSpecOptions } from "./lib/oci/default_spec.ts";
export { type EncodeOptions, encodeSpec, ESCAPES, type Escapes, formatSpec } from "./lib/oci/encode.ts";
export type { GoUnicode } from "./lib/go/quote.ts";
export type { Pointer } from "./lib/pointer.ts";
export type {
  Box,
  CPUAffinity,
  Hook,
  Hooks,
  Int64,
  Linux,
  LinuxBlockIO,
  LinuxCapabilities,
  LinuxCPU,
  LinuxDevice,
  LinuxDeviceCgroup,
  LinuxHugepageLimit,
  LinuxIDMapping,
  LinuxIntelRdt,
  LinuxInterfacePriority,
  LinuxIOPriority,
  LinuxMemory,
  LinuxMemoryPolicy,
  LinuxNamespace,
  LinuxNamespaceType,
  LinuxNetDevice,
  LinuxNetwork,
  LinuxPersonality,
  LinuxPids,
  LinuxRdma,
  LinuxResources,
  LinuxSeccomp,
  LinuxSeccompArg,
  LinuxSyscall,
  LinuxThrottleDevice,
  LinuxTimeOffset,
  LinuxWeightDevice,
  Mount,
  Option,
  POSIXRlimit,
  Process,
  Root,
  Scheduler,
  Spec,
  StringMap,
  User,
} from "./lib/oci/spec.ts";
export { withAnnotation } from "./lib/options/annotations.ts";
export { getCgroupsPath, withCgroup, withDisabledCgroups } from "./lib/options/cgroup.ts";
export {
  type DeviceEntry,
  type FileEntry,
  type FileFailure,
  type Files,
  FileTree,
  type Found,
  type FoundFile,
  type RootFound,
} from "./lib/request/file_tree.ts";
export { withHostname } from "./lib/options/hostname.ts";
export {
  type CriMounts,
  type RootfsPropagation,
  withCriMounts,
  withMounts,
  withoutMounts,
  withoutRunMount,
  withWritableMount,
  withWritableMounts,
} from "./lib/options/mounts.ts";
export {
  type PodNamespaces,
  updateNetNamespacePath,
  withLinuxNamespace,
  withNamespacePath,
  withoutNamespace,
  withPodNamespaces,
  withUserNamespace,
} from "./lib/options/namespaces.ts";
export {
  updateProcess,
  withApparmorProfile,
  withDefaultPathEnv,
  withEnv,
  withNoNewPrivileges,
  withoutDefaultSecuritySettings,
  withPodOOMScoreAdj,
  withProcessArgs,
  withProcessCwd,
  withTTY,
} from "./lib/options/process.ts";
export {
  DEFAULT_SANDBOX_CPU_SHARES,
  type ResourceRules,
  withDefaultSandboxShares,
  withoutHugepageLimits,
  withResources,
} from "./lib/options/resources.ts";
export { withRelativeRoot, withRootFSReadonly } from "./lib/options/root.ts";
export { type ProfileFiles, withDefaultProfile, withProfile } from "./lib/options/seccomp.ts";
export { defaultProfile, type DefaultProfileOptions, type SeccompRevision } from "./lib/options/seccomp_default.ts";
export {
  initLabels,
  InvalidLabel,
  type LabelParts,
  type Labels,
  modifyProcessLabel,
  parseContexts,
  withProcessLabel,
  withSelinuxLabels,
} from "./lib/options/selinux.ts";
export { withSysctls } from "./lib/options/sysctls.ts";
export {
  type NumberOutOfRange,
  type UserLookup,
  withAdditionalGIDs,
  withSupplementalGroups,
  withUser,
} from "./lib/options/user.ts";
export {
  type InheritableRule,
  withAddedCapabilities,
  withCapabilities,
  withDroppedCapabilities,
  withoutAmbientCaps,
} from "./lib/options/capabilities.ts";
export { type AllowedDevice, withAllDevicesAllowed, withDevices, withHostDevices } from "./lib/options/devices.ts";
export { withMaskedPaths, withReadonlyPaths } from "./lib/options/masked_paths.ts";
export type { UserFileLookup, UserFileView } from "./lib/options/user_file.ts";
export { containerCleanup } from "./lib/container/cleanup.ts";
export { containerFiles, containerLeftovers } from "./lib/container/files.ts";
export { containerSnapshotterOptions } from "./lib/container/snapshotter.ts";
export { sandboxCleanup } from "./lib/sandbox/cleanup.ts";
export type {
  AppendAction,
  CleanupAction,
  CleanupMoment,
  CopyAction,
  CopyTreeAction,
  DirectoryAction,
  FifoAction,
  FileAction,
  FileMoment,
  FileWriteAction,
  MountAction,
  NodeAction,
  PreparingAction,
  RelabelAction,
  RemoveAction,
  RequireAction,
  SandboxFileAction,
  SnapshotAction,
  SnapshotLabel,
  SnapshotterOptions,
  StatusAction,
  Tolerated,
  UndoingAction,
  UnmountAction,
} from "./lib/plan/file_action.ts";
export { sandboxFiles } from "./lib/sandbox/files.ts";
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
  type SharedFacts,
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
export type {
  CapturedDocument,
  ContainerDocument,
  NodeDocument,
  NodeRequest,
  RequestDocument,
} from "./lib/request/document.ts";
export { prepare } from "./lib/api/prepare.ts";
export type { PreparedModel } from "./lib/prepared/model.ts";
export { decodeRequest, DEFAULT_ID, type SandboxRequest } from "./lib/sandbox/request.ts";
export { sandboxSnapshotterOptions } from "./lib/sandbox/snapshotter.ts";
export { sandboxSpec } from "./lib/sandbox/sandbox_spec.ts";
export { specOf } from "./lib/sandbox/spec.ts";
export { fold } from "./lib/plan/walk.ts";
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
} from "./lib/plan/step.ts";
export type { Unset } from "./lib/plan/unset.ts";
