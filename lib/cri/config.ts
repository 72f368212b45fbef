/**
 * The CRI records that a pod sandbox is asked for with, in CRI's own spelling.
 *
 * Upstream: `runtime.v1` of https://github.com/kubernetes/cri-api. An absent field is unset, or protobuf's zero value.
 *
 * @module
 */

import type { Int64, StringMap } from "../oci/spec.ts";

/** `NamespaceMode`: POD 0, CONTAINER 1, NODE 2, TARGET 3; other int32 numbers are legal on the wire. */
export type NamespaceMode = number;

/** The names of {@linkcode NamespaceMode}. */
export const NAMESPACE_MODE: Readonly<Record<"POD" | "CONTAINER" | "NODE" | "TARGET", NamespaceMode>> = {
  POD: 0,
  CONTAINER: 1,
  NODE: 2,
  TARGET: 3,
};

/** `SecurityProfile.ProfileType`: RuntimeDefault 0, Unconfined 1, Localhost 2. */
export type ProfileType = number;

/** The names of {@linkcode ProfileType}. */
export const PROFILE_TYPE: Readonly<Record<"RuntimeDefault" | "Unconfined" | "Localhost", ProfileType>> = {
  RuntimeDefault: 0,
  Unconfined: 1,
  Localhost: 2,
};

/** Who the pod is. */
export interface PodSandboxMetadata {
  readonly name?: string;
  readonly uid?: string;
  readonly namespace?: string;
  readonly attempt?: number;
}

/** What goes into the pod's resolv.conf. */
export interface DNSConfig {
  readonly servers?: readonly string[];
  readonly searches?: readonly string[];
  readonly options?: readonly string[];
}

/** A port of the pod; of no effect on the sandbox's spec. */
export interface PortMapping {
  readonly protocol?: number;
  readonly container_port?: number;
  readonly host_port?: number;
  readonly host_ip?: string;
}

/** One range of ids: uint32 each. */
export interface IDMapping {
  readonly host_id?: number;
  readonly container_id?: number;
  readonly length?: number;
}

/** The pod's user namespace. */
export interface UserNamespace {
  readonly mode?: NamespaceMode;
  readonly uids?: readonly IDMapping[];
  readonly gids?: readonly IDMapping[];
}

/** Which namespaces are the pod's own and which the node's. */
export interface NamespaceOption {
  readonly network?: NamespaceMode;
  readonly pid?: NamespaceMode;
  readonly ipc?: NamespaceMode;
  readonly target_id?: string;
  readonly userns_options?: UserNamespace;
}

/** Parts of an SELinux label; empty means containerd's own. */
export interface SELinuxOption {
  readonly user?: string;
  readonly role?: string;
  readonly type?: string;
  readonly level?: string;
}

/** An int64 that may be unset. */
export interface Int64Value {
  readonly value?: Int64;
}

/** A seccomp or AppArmor profile. */
export interface SecurityProfile {
  readonly profile_type?: ProfileType;
  readonly localhost_ref?: string;
}

/** The sandbox's security settings. */
export interface LinuxSandboxSecurityContext {
  readonly namespace_options?: NamespaceOption;
  readonly selinux_options?: SELinuxOption;
  readonly run_as_user?: Int64Value;
  readonly run_as_group?: Int64Value;
  readonly readonly_rootfs?: boolean;
  readonly supplemental_groups?: readonly Int64[];
  readonly supplemental_groups_policy?: number;
  readonly privileged?: boolean;
  readonly seccomp?: SecurityProfile;
  readonly apparmor?: SecurityProfile;
  /** Deprecated; read when `seccomp` is unset. */
  readonly seccomp_profile_path?: string;
}

/** A limit on huge pages. */
export interface HugepageLimit {
  readonly page_size?: string;
  readonly limit?: Int64;
}

/** Resources, in cgroup v1 terms. */
export interface LinuxContainerResources {
  readonly cpu_period?: Int64;
  readonly cpu_quota?: Int64;
  readonly cpu_shares?: Int64;
  readonly memory_limit_in_bytes?: Int64;
  readonly oom_score_adj?: Int64;
  readonly cpuset_cpus?: string;
  readonly cpuset_mems?: string;
  readonly hugepage_limits?: readonly HugepageLimit[];
  readonly unified?: StringMap;
  readonly memory_swap_limit_in_bytes?: Int64;
}

/** What only Linux pods have. */
export interface LinuxPodSandboxConfig {
  readonly cgroup_parent?: string;
  readonly security_context?: LinuxSandboxSecurityContext;
  readonly sysctls?: StringMap;
  readonly overhead?: LinuxContainerResources;
  readonly resources?: LinuxContainerResources;
}

/** What only Windows pods have; read and not used. */
export interface WindowsPodSandboxConfig {
  readonly security_context?: {
    readonly run_as_username?: string;
    readonly credential_spec?: string;
    readonly host_process?: boolean;
    readonly namespace_options?: { readonly network?: NamespaceMode };
  };
}

/** What the kubelet asks for. */
export interface PodSandboxConfig {
  readonly metadata?: PodSandboxMetadata;
  readonly hostname?: string;
  readonly log_directory?: string;
  readonly dns_config?: DNSConfig;
  readonly port_mappings?: readonly PortMapping[];
  readonly labels?: StringMap;
  readonly annotations?: StringMap;
  readonly linux?: LinuxPodSandboxConfig;
  readonly windows?: WindowsPodSandboxConfig;
}
