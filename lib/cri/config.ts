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
  /** The pod's name. */
  readonly name?: string;
  /** The pod's uid. */
  readonly uid?: string;
  /** The pod's namespace. */
  readonly namespace?: string;
  /** How many sandboxes the pod had before, uint32. */
  readonly attempt?: number;
}

/** What goes into the pod's resolv.conf. */
export interface DNSConfig {
  /** Addresses of name servers. */
  readonly servers?: readonly string[];
  /** Search domains. */
  readonly searches?: readonly string[];
  /** Resolver options. */
  readonly options?: readonly string[];
}

/** A port of the pod; of no effect on the sandbox's spec. */
export interface PortMapping {
  /** TCP 0, UDP 1, SCTP 2. */
  readonly protocol?: number;
  /** The port in the pod. */
  readonly container_port?: number;
  /** The port on the node; 0 for none. */
  readonly host_port?: number;
  /** The address on the node. */
  readonly host_ip?: string;
}

/** One range of ids: uint32 each. */
export interface IDMapping {
  /** The first id on the node. */
  readonly host_id?: number;
  /** The first id in the pod. */
  readonly container_id?: number;
  /** How many ids. */
  readonly length?: number;
}

/** The pod's user namespace. */
export interface UserNamespace {
  /** POD for a namespace of its own, NODE for the node's. */
  readonly mode?: NamespaceMode;
  /** User ids; containerd takes exactly one range. */
  readonly uids?: readonly IDMapping[];
  /** Group ids; containerd takes exactly one range. */
  readonly gids?: readonly IDMapping[];
}

/** Which namespaces are the pod's own and which the node's. */
export interface NamespaceOption {
  /** The network and UTS namespaces. */
  readonly network?: NamespaceMode;
  /** The PID namespace. */
  readonly pid?: NamespaceMode;
  /** The IPC namespace and /dev/shm. */
  readonly ipc?: NamespaceMode;
  /** The container whose PID namespace is joined; of no effect on a sandbox. */
  readonly target_id?: string;
  /** The user namespace; unset when the kubelet does not know of any. */
  readonly userns_options?: UserNamespace;
}

/** Parts of an SELinux label; empty means containerd's own. */
export interface SELinuxOption {
  /** The label's user. */
  readonly user?: string;
  /** The label's role. */
  readonly role?: string;
  /** The label's type. */
  readonly type?: string;
  /** The label's level, `s0:c1,c2`. */
  readonly level?: string;
}

/** An int64 that may be unset. */
export interface Int64Value {
  /** The number. */
  readonly value?: Int64;
}

/** A seccomp or AppArmor profile. */
export interface SecurityProfile {
  /** Which kind of profile. */
  readonly profile_type?: ProfileType;
  /** The profile's path on the node, for Localhost alone. */
  readonly localhost_ref?: string;
}

/** The sandbox's security settings. */
export interface LinuxSandboxSecurityContext {
  /** Which namespaces are the pod's own. */
  readonly namespace_options?: NamespaceOption;
  /** Parts of the SELinux label. */
  readonly selinux_options?: SELinuxOption;
  /** The user id; unset for the image's user. */
  readonly run_as_user?: Int64Value;
  /** The group id; it needs a user id. */
  readonly run_as_group?: Int64Value;
  /** Of no effect: the root of a sandbox is always read-only. */
  readonly readonly_rootfs?: boolean;
  /** Groups of the sandbox's process. */
  readonly supplemental_groups?: readonly Int64[];
  /** Merge 0, Strict 1; of no effect on a sandbox. */
  readonly supplemental_groups_policy?: number;
  /** Whether the sandbox may hold privileged containers. */
  readonly privileged?: boolean;
  /** The seccomp profile. */
  readonly seccomp?: SecurityProfile;
  /** Of no effect on a sandbox. */
  readonly apparmor?: SecurityProfile;
  /** Deprecated; read when `seccomp` is unset. */
  readonly seccomp_profile_path?: string;
}

/** A limit on huge pages. */
export interface HugepageLimit {
  /** The page size, `2MB`. */
  readonly page_size?: string;
  /** The limit in bytes, uint64. */
  readonly limit?: Int64;
}

/** Resources, in cgroup v1 terms. */
export interface LinuxContainerResources {
  /** The CFS period, in microseconds. */
  readonly cpu_period?: Int64;
  /** Microseconds in each period. */
  readonly cpu_quota?: Int64;
  /** The relative weight. */
  readonly cpu_shares?: Int64;
  /** The memory limit. */
  readonly memory_limit_in_bytes?: Int64;
  /** The OOM score adjustment. */
  readonly oom_score_adj?: Int64;
  /** The cpus to run on. */
  readonly cpuset_cpus?: string;
  /** The memory nodes to use. */
  readonly cpuset_mems?: string;
  /** Limits on huge pages. */
  readonly hugepage_limits?: readonly HugepageLimit[];
  /** cgroup v2 settings by file name. */
  readonly unified?: StringMap;
  /** The limit of memory and swap together. */
  readonly memory_swap_limit_in_bytes?: Int64;
}

/** What only Linux pods have. */
export interface LinuxPodSandboxConfig {
  /** The pod's cgroup, below which the sandbox's is. */
  readonly cgroup_parent?: string;
  /** Security settings. */
  readonly security_context?: LinuxSandboxSecurityContext;
  /** Kernel parameters in the form `net.ipv4.ip_forward`. */
  readonly sysctls?: StringMap;
  /** What the sandbox costs beside its containers; of no effect on the spec. */
  readonly overhead?: LinuxContainerResources;
  /** The sum over the pod's containers. */
  readonly resources?: LinuxContainerResources;
}

/** What only Windows pods have; read and not used. */
export interface WindowsPodSandboxConfig {
  /** Security settings. */
  readonly security_context?: {
    /** The user name. */
    readonly run_as_username?: string;
    /** The credential spec. */
    readonly credential_spec?: string;
    /** Whether it runs on the host. */
    readonly host_process?: boolean;
    /** The network namespace. */
    readonly namespace_options?: { readonly network?: NamespaceMode };
  };
}

/** What the kubelet asks for. */
export interface PodSandboxConfig {
  /** Who the pod is; a request without it is refused. */
  readonly metadata?: PodSandboxMetadata;
  /** The pod's hostname; empty with host network. */
  readonly hostname?: string;
  /** Where the logs of the pod's containers go. */
  readonly log_directory?: string;
  /** What goes into resolv.conf; unset for a copy of the node's. */
  readonly dns_config?: DNSConfig;
  /** The pod's ports. */
  readonly port_mappings?: readonly PortMapping[];
  /** Labels of the sandbox. */
  readonly labels?: StringMap;
  /** Annotations of the pod. */
  readonly annotations?: StringMap;
  /** What only Linux pods have. */
  readonly linux?: LinuxPodSandboxConfig;
  /** What only Windows pods have. */
  readonly windows?: WindowsPodSandboxConfig;
}
