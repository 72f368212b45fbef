/**
 * Options: the immutable reducers that specs are made of, named as containerd's, with the types of the OCI runtime spec.
 *
 * An option returns the same reference when it changes nothing, and shares every part of the spec that it does not change.
 *
 * @example A config.json with another hostname and without a mount
 * ```ts
 * import { decodeSpec, encodeSpec, withHostname, withoutMounts } from "@cri-spec/cri-spec/options";
 * import { assert, assertEquals } from "@std/assert";
 *
 * const before = decodeSpec(JSON.parse(
 *   '{"ociVersion":"1.1.0","hostname":"a","mounts":[{"destination":"/run"},{"destination":"/dev/shm"}]}',
 * ));
 * const after = [withHostname("b"), withoutMounts("/run")].reduce((spec, option) => option(spec), before);
 * const text = new TextDecoder().decode(encodeSpec(after));
 * assertEquals(text, '{"ociVersion":"1.1.0","hostname":"b","mounts":[{"destination":"/dev/shm"}]}');
 * assert(withHostname("b")(after) === after);
 * ```
 *
 * @module
 */

export { decodeSpec } from "../oci/decode.ts";
export { DEFAULT_CAPABILITIES, defaultSpec, type DefaultSpecOptions } from "../oci/default_spec.ts";
export { encodeSpec } from "../oci/encode.ts";
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
} from "../oci/spec.ts";
export { withAnnotation } from "./annotations.ts";
export {
  type InheritableRule,
  withAddedCapabilities,
  withCapabilities,
  withDroppedCapabilities,
  withoutAmbientCaps,
} from "./capabilities.ts";
export { getCgroupsPath, withCgroup, withDisabledCgroups } from "./cgroup.ts";
export { type AllowedDevice, withAllDevicesAllowed, withDevices, withHostDevices } from "./devices.ts";
export { withHostname } from "./hostname.ts";
export { withMaskedPaths, withReadonlyPaths } from "./masked_paths.ts";
export {
  type CriMounts,
  type RootfsPropagation,
  withCriMounts,
  withMounts,
  withoutMounts,
  withoutRunMount,
  withWritableMount,
  withWritableMounts,
} from "./mounts.ts";
export {
  type PodNamespaces,
  updateNetNamespacePath,
  withLinuxNamespace,
  withNamespacePath,
  withoutNamespace,
  withPodNamespaces,
  withUserNamespace,
} from "./namespaces.ts";
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
} from "./process.ts";
export {
  DEFAULT_SANDBOX_CPU_SHARES,
  type ResourceRules,
  withDefaultSandboxShares,
  withoutHugepageLimits,
  withResources,
} from "./resources.ts";
export { withRelativeRoot, withRootFSReadonly } from "./root.ts";
export { type ProfileFiles, withDefaultProfile, withProfile } from "./seccomp.ts";
export { defaultProfile, type DefaultProfileOptions, type SeccompRevision } from "./seccomp_default.ts";
export {
  initLabels,
  InvalidLabel,
  type LabelParts,
  type Labels,
  modifyProcessLabel,
  parseContexts,
  withProcessLabel,
  withSelinuxLabels,
} from "./selinux.ts";
export { withSysctls } from "./sysctls.ts";
export {
  type NumberOutOfRange,
  type UserLookup,
  withAdditionalGIDs,
  withSupplementalGroups,
  withUser,
} from "./user.ts";
export type { UserFileLookup, UserFileView } from "./user_file.ts";
export {
  type DeviceEntry,
  type FileEntry,
  type FileFailure,
  type Files,
  FileTree,
  type Found,
  type FoundFile,
  type RootFound,
} from "../request/file_tree.ts";
