/**
 * The CRI messages that a request has, as types with the comments of `api.proto`, and their decoding from protobuf's JSON form.
 *
 * @example A sandbox config in the spelling of crictl
 * ```ts
 * import { decodePodSandboxConfig } from "@cri-spec/cri-spec/cri";
 * import { assertEquals } from "@std/assert";
 *
 * const config = decodePodSandboxConfig({ metadata: { name: "web" }, logDirectory: "/var/log/pods/web" });
 * assertEquals(config.log_directory, "/var/log/pods/web");
 * ```
 *
 * @module
 */

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
} from "./config.ts";
export { decodeContainerConfig, decodePodSandboxConfig } from "./decode.ts";
