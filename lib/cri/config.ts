/**
 * The CRI records that requests consist of, in CRI's own spelling; `types.ts` has them generated.
 *
 * Upstream: `runtime.v1` of https://github.com/kubernetes/cri-api.
 *
 * @module
 */

export type {
  Capability,
  CDIDevice,
  ContainerConfig,
  ContainerMetadata,
  Device,
  DNSConfig,
  HugepageLimit,
  IDMapping,
  ImageSpec,
  Int64Value,
  KeyValue,
  LinuxContainerConfig,
  LinuxContainerResources,
  LinuxContainerSecurityContext,
  LinuxPodSandboxConfig,
  LinuxSandboxSecurityContext,
  Mount as CriMount, // runtime-spec has a Mount, too
  MountPropagation,
  NamespaceMode,
  NamespaceOption,
  PodSandboxConfig,
  PodSandboxMetadata,
  PortMapping,
  ProfileType,
  Protocol,
  SecurityProfile,
  SELinuxOption,
  Signal,
  SupplementalGroupsPolicy,
  UserNamespace,
  WindowsContainerConfig,
  WindowsContainerResources,
  WindowsContainerSecurityContext,
  WindowsCpuGroupAffinity,
  WindowsNamespaceOption,
  WindowsPodSandboxConfig,
  WindowsSandboxSecurityContext,
} from "./types.ts";
export {
  MOUNT_PROPAGATION,
  NAMESPACE_MODE,
  PROFILE_TYPE,
  PROTOCOL,
  SIGNAL,
  SUPPLEMENTAL_GROUPS_POLICY,
} from "./types.ts";
