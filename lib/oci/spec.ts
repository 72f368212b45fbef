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
  readonly process?: Process;
  readonly root?: Root;
  readonly hostname?: string;
  readonly domainname?: string;
  readonly mounts?: readonly Mount[];
  readonly annotations?: StringMap;
  readonly linux?: Linux;
}

/** The process to start. */
export interface Process {
  readonly terminal?: boolean;
  readonly user: User;
  readonly args?: readonly string[];
  /** `KEY=value`, in order; a name may be there twice. */
  readonly env?: readonly string[];
  readonly cwd: string;
  readonly capabilities?: LinuxCapabilities;
  readonly rlimits?: readonly POSIXRlimit[];
  readonly noNewPrivileges?: boolean;
  readonly apparmorProfile?: string;
  /** -1000 to 1000; written even when it is 0. */
  readonly oomScoreAdj?: number;
  readonly selinuxLabel?: string;
}

/** Who the process runs as: uint32 ids inside of the container. */
export interface User {
  readonly uid: number;
  readonly gid: number;
  readonly umask?: number;
  readonly additionalGids?: readonly number[];
  readonly username?: string;
}

/** Capability sets by name, such as `CAP_CHOWN`. */
export interface LinuxCapabilities {
  readonly bounding?: readonly string[];
  readonly effective?: readonly string[];
  readonly inheritable?: readonly string[];
  readonly permitted?: readonly string[];
  readonly ambient?: readonly string[];
}

/** One resource limit. */
export interface POSIXRlimit {
  readonly type: string;
  readonly hard: Int64;
  readonly soft: Int64;
}

/** The container's root filesystem. */
export interface Root {
  /** Absolute, or relative to the bundle. */
  readonly path: string;
  readonly readonly?: boolean;
}

/** One mount; two may have the same destination. */
export interface Mount {
  readonly destination: string;
  readonly type?: string;
  readonly source?: string;
  readonly options?: readonly string[];
  readonly uidMappings?: readonly LinuxIDMapping[];
  readonly gidMappings?: readonly LinuxIDMapping[];
}

/** What only Linux has. */
export interface Linux {
  readonly uidMappings?: readonly LinuxIDMapping[];
  readonly gidMappings?: readonly LinuxIDMapping[];
  readonly sysctl?: StringMap;
  readonly resources?: LinuxResources;
  /** A cgroupfs path, or `slice:prefix:name` for systemd. */
  readonly cgroupsPath?: string;
  readonly namespaces?: readonly LinuxNamespace[];
  readonly seccomp?: LinuxSeccomp;
  readonly rootfsPropagation?: string;
  readonly maskedPaths?: readonly string[];
  readonly readonlyPaths?: readonly string[];
  readonly mountLabel?: string;
}

/** A range of ids in the container and the range on the host that stands for it: uint32 each. */
export interface LinuxIDMapping {
  readonly containerID: number;
  readonly hostID: number;
  readonly size: number;
}

/** cgroup settings. */
export interface LinuxResources {
  readonly devices?: readonly LinuxDeviceCgroup[];
  readonly cpu?: LinuxCPU;
}

/** One rule of the device cgroup. */
export interface LinuxDeviceCgroup {
  readonly allow: boolean;
  readonly type?: string;
  readonly major?: Int64;
  readonly minor?: Int64;
  /** Any of `r`, `w`, `m`. */
  readonly access?: string;
}

/** cpu cgroup settings. */
export interface LinuxCPU {
  readonly shares?: Int64;
  readonly quota?: Int64;
  readonly period?: Int64;
  readonly cpus?: string;
  readonly mems?: string;
}

/** runtime-spec's names of namespaces. */
export type LinuxNamespaceType = "pid" | "network" | "mount" | "ipc" | "uts" | "user" | "cgroup" | "time";

/** A namespace to make, or with a path to join. */
export interface LinuxNamespace {
  readonly type: LinuxNamespaceType;
  readonly path?: string;
}

/** A seccomp profile. */
export interface LinuxSeccomp {
  readonly defaultAction: string;
  /** Written even when it is 0. */
  readonly defaultErrnoRet?: Int64;
  readonly architectures?: readonly string[];
  readonly flags?: readonly string[];
  readonly listenerPath?: string;
  readonly listenerMetadata?: string;
  readonly syscalls?: readonly LinuxSyscall[];
}

/** One rule of a seccomp profile. */
export interface LinuxSyscall {
  /** Absent is Go's nil, which is written as `null`. */
  readonly names?: readonly string[];
  readonly action: string;
  /** Written even when it is 0. */
  readonly errnoRet?: Int64;
  readonly args?: readonly LinuxSeccompArg[];
}

/** One condition on an argument of a syscall. */
export interface LinuxSeccompArg {
  readonly index: Int64;
  /** uint64. */
  readonly value: Int64;
  /** uint64; 0 is left out. */
  readonly valueTwo?: Int64;
  readonly op: string;
}

/** A reducer over the spec; it returns the same reference when it changes nothing. */
export type Option = (spec: Spec) => Spec;
