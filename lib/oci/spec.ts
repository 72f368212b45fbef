/**
 * The OCI runtime spec record, as far as a pod sandbox or a container made by containerd can have it.
 *
 * Field names, order and meaning are runtime-spec's own: https://github.com/opencontainers/runtime-spec. An absent key is
 * Go's nil or zero value. Every record is deeply readonly: options share what they do not change.
 *
 * @module
 */

import type { ESCAPES, Escapes } from "./encode.ts";

/** A 64-bit integer: a number while it is a safe integer, a bigint beyond. */
export type Int64 = number | bigint;

/** A map with keys that users choose: own enumerable properties only. */
export type StringMap = Readonly<Record<string, string>>;

/** `config.json`. */
export interface Spec {
  /** How the modelled daemon's Go toolchain escapes; not part of the text. Absent: as Go 1.22 and later. */
  readonly [ESCAPES]?: Escapes;
  /** The version of runtime-spec that the daemon was built with. */
  readonly ociVersion: string;
  /** The process to start. */
  readonly process?: Process;
  /** The container's root filesystem. */
  readonly root?: Root;
  /** The hostname in its UTS namespace. */
  readonly hostname?: string;
  /** The domain name in its UTS namespace. */
  readonly domainname?: string;
  /** What is mounted, in order. */
  readonly mounts?: readonly Mount[];
  /** Free texts for the runtime and for hooks. */
  readonly annotations?: StringMap;
  /** What only Linux has. */
  readonly linux?: Linux;
}

/** The process to start. */
export interface Process {
  /** Whether it has a terminal. */
  readonly terminal?: boolean;
  /** Who it runs as. */
  readonly user: User;
  /** The program and its arguments. */
  readonly args?: readonly string[];
  /** `KEY=value`, in order; a name may be there twice. */
  readonly env?: readonly string[];
  /** Its working directory, absolute. */
  readonly cwd: string;
  /** Its capabilities. */
  readonly capabilities?: LinuxCapabilities;
  /** Its resource limits. */
  readonly rlimits?: readonly POSIXRlimit[];
  /** Whether it and its children can gain no privileges. */
  readonly noNewPrivileges?: boolean;
  /** Its AppArmor profile. */
  readonly apparmorProfile?: string;
  /** -1000 to 1000; written even when it is 0. */
  readonly oomScoreAdj?: number;
  /** Its SELinux label, `user:role:type:level`. */
  readonly selinuxLabel?: string;
}

/** Who the process runs as: uint32 ids inside of the container. */
export interface User {
  /** The user id. */
  readonly uid: number;
  /** The primary group id. */
  readonly gid: number;
  /** The file mode creation mask. */
  readonly umask?: number;
  /** Supplementary group ids. */
  readonly additionalGids?: readonly number[];
  /** A name, for Windows. */
  readonly username?: string;
}

/** Capability sets by name, such as `CAP_CHOWN`. */
export interface LinuxCapabilities {
  /** What can be gained at most. */
  readonly bounding?: readonly string[];
  /** What the kernel checks. */
  readonly effective?: readonly string[];
  /** What is kept over execve with file capabilities. */
  readonly inheritable?: readonly string[];
  /** What can be made effective. */
  readonly permitted?: readonly string[];
  /** What is kept over execve without file capabilities. */
  readonly ambient?: readonly string[];
}

/** One resource limit. */
export interface POSIXRlimit {
  /** `RLIMIT_NOFILE` and so on. */
  readonly type: string;
  /** The ceiling of the soft limit. */
  readonly hard: Int64;
  /** The limit that is enforced. */
  readonly soft: Int64;
}

/** The container's root filesystem. */
export interface Root {
  /** Absolute, or relative to the bundle. */
  readonly path: string;
  /** Whether it is mounted read-only. */
  readonly readonly?: boolean;
}

/** One mount; two may have the same destination. */
export interface Mount {
  /** Where in the container, absolute. */
  readonly destination: string;
  /** The filesystem's type, or `bind`. */
  readonly type?: string;
  /** The device, the name, or the path on the host. */
  readonly source?: string;
  /** Mount options, in order. */
  readonly options?: readonly string[];
  /** User ids of an idmapped mount. */
  readonly uidMappings?: readonly LinuxIDMapping[];
  /** Group ids of an idmapped mount. */
  readonly gidMappings?: readonly LinuxIDMapping[];
}

/** What only Linux has. */
export interface Linux {
  /** User ids of the container's user namespace. */
  readonly uidMappings?: readonly LinuxIDMapping[];
  /** Group ids of the container's user namespace. */
  readonly gidMappings?: readonly LinuxIDMapping[];
  /** Kernel parameters in the form `net.ipv4.ip_forward`. */
  readonly sysctl?: StringMap;
  /** cgroup settings. */
  readonly resources?: LinuxResources;
  /** A cgroupfs path, or `slice:prefix:name` for systemd. */
  readonly cgroupsPath?: string;
  /** Which namespaces are made or joined; the others are the host's. */
  readonly namespaces?: readonly LinuxNamespace[];
  /** Which syscalls are allowed. */
  readonly seccomp?: LinuxSeccomp;
  /** How mounts propagate out of the root filesystem. */
  readonly rootfsPropagation?: string;
  /** Paths that cannot be read. */
  readonly maskedPaths?: readonly string[];
  /** Paths that cannot be written. */
  readonly readonlyPaths?: readonly string[];
  /** The SELinux label of the mounts. */
  readonly mountLabel?: string;
}

/** A range of ids in the container and the range on the host that stands for it: uint32 each. */
export interface LinuxIDMapping {
  /** The first id in the container. */
  readonly containerID: number;
  /** The first id on the host. */
  readonly hostID: number;
  /** How many ids. */
  readonly size: number;
}

/** cgroup settings. */
export interface LinuxResources {
  /** Rules of the device cgroup, in order. */
  readonly devices?: readonly LinuxDeviceCgroup[];
  /** Settings of the cpu cgroup. */
  readonly cpu?: LinuxCPU;
}

/** One rule of the device cgroup. */
export interface LinuxDeviceCgroup {
  /** Whether the rule allows or denies. */
  readonly allow: boolean;
  /** `a`, `b` or `c`; absent for all. */
  readonly type?: string;
  /** The major number; absent for all. */
  readonly major?: Int64;
  /** The minor number; absent for all. */
  readonly minor?: Int64;
  /** Any of `r`, `w`, `m`. */
  readonly access?: string;
}

/** cpu cgroup settings. */
export interface LinuxCPU {
  /** The relative weight. */
  readonly shares?: Int64;
  /** Microseconds in each period. */
  readonly quota?: Int64;
  /** The period, in microseconds. */
  readonly period?: Int64;
  /** The cpus to run on, as a list of ranges. */
  readonly cpus?: string;
  /** The memory nodes to use, as a list of ranges. */
  readonly mems?: string;
}

/** runtime-spec's names of namespaces. */
export type LinuxNamespaceType = "pid" | "network" | "mount" | "ipc" | "uts" | "user" | "cgroup" | "time";

/** A namespace to make, or with a path to join. */
export interface LinuxNamespace {
  /** Which namespace. */
  readonly type: LinuxNamespaceType;
  /** The namespace to join; absent for a new one. */
  readonly path?: string;
}

/** A seccomp profile. */
export interface LinuxSeccomp {
  /** What happens to a syscall without a rule. */
  readonly defaultAction: string;
  /** Written even when it is 0. */
  readonly defaultErrnoRet?: Int64;
  /** The architectures whose syscalls are checked. */
  readonly architectures?: readonly string[];
  /** Flags of the filter. */
  readonly flags?: readonly string[];
  /** A socket that is told of notifications. */
  readonly listenerPath?: string;
  /** What the listener is told of the container. */
  readonly listenerMetadata?: string;
  /** The rules, in order. */
  readonly syscalls?: readonly LinuxSyscall[];
}

/** One rule of a seccomp profile. */
export interface LinuxSyscall {
  /** Absent is Go's nil, which is written as `null`. */
  readonly names?: readonly string[];
  /** What happens to a call that matches. */
  readonly action: string;
  /** Written even when it is 0. */
  readonly errnoRet?: Int64;
  /** Conditions, all of which must hold. */
  readonly args?: readonly LinuxSeccompArg[];
}

/** One condition on an argument of a syscall. */
export interface LinuxSeccompArg {
  /** The argument's number, from 0. */
  readonly index: Int64;
  /** uint64. */
  readonly value: Int64;
  /** uint64; 0 is left out. */
  readonly valueTwo?: Int64;
  /** The comparison, `SCMP_CMP_EQ` and so on. */
  readonly op: string;
}

/** A reducer over the spec; it returns the same reference when it changes nothing. */
export type Option = (spec: Spec) => Spec;
