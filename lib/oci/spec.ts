/**
 * The OCI runtime spec record: all that runtime-spec 1.0 to 1.3 has for Linux.
 *
 * Field names and meaning are runtime-spec's own: https://github.com/opencontainers/runtime-spec. An absent key is Go's nil
 * or zero value. Every record is deeply readonly: options share what they do not change. How a field is written and read is
 * a row of `fields.ts`.
 *
 * @module
 */

import type { ESCAPES, Escapes } from "./encode.ts";
import type { LinuxIntelRdt, LinuxMemoryPolicy, LinuxResources } from "./spec_resources.ts";
import type { LinuxSeccomp } from "./spec_seccomp.ts";

export type * from "./spec_resources.ts";
export type * from "./spec_seccomp.ts";

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
  /** The mounts, in order. */
  readonly mounts?: readonly Mount[];
  /** Programs that the runtime runs during the container's lifecycle. */
  readonly hooks?: Hooks;
  /** Free texts for the runtime and for hooks. */
  readonly annotations?: StringMap;
  /** Settings for Linux only. */
  readonly linux?: Linux;
}

/** The process to start. */
export interface Process {
  /** Whether it has a terminal. */
  readonly terminal?: boolean;
  /** The size of that terminal. */
  readonly consoleSize?: Box;
  /** Who it runs as. */
  readonly user: User;
  /** The program and its arguments. */
  readonly args?: readonly string[];
  /** The whole command line, on Windows. */
  readonly commandLine?: string;
  /** `KEY=value`, in order; a name may occur twice. */
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
  readonly oomScoreAdj?: Int64;
  /** How it is scheduled; since 1.1. */
  readonly scheduler?: Scheduler;
  /** Its SELinux label, `user:role:type:level`. */
  readonly selinuxLabel?: string;
  /** Its I/O priority; since 1.1. */
  readonly ioPriority?: LinuxIOPriority;
  /** The cpus of a process that joins the container; since 1.2.1. */
  readonly execCPUAffinity?: CPUAffinity;
}

/** The size of a terminal, in characters. */
export interface Box {
  /** Lines. */
  readonly height: Int64;
  /** Columns. */
  readonly width: Int64;
}

/** How a process is scheduled. */
export interface Scheduler {
  /** `SCHED_OTHER` and so on. */
  readonly policy: string;
  /** The nice value, for `SCHED_OTHER` and `SCHED_BATCH`. */
  readonly nice?: number;
  /** The static priority, for `SCHED_FIFO` and `SCHED_RR`. */
  readonly priority?: number;
  /** `SCHED_FLAG_RESET_ON_FORK` and so on. */
  readonly flags?: readonly string[];
  /** Nanoseconds of running in each period, for `SCHED_DEADLINE`. */
  readonly runtime?: Int64;
  /** Nanoseconds from the period's start within which it has run, for `SCHED_DEADLINE`. */
  readonly deadline?: Int64;
  /** The period in nanoseconds, for `SCHED_DEADLINE`. */
  readonly period?: Int64;
}

/** A process's I/O priority. */
export interface LinuxIOPriority {
  /** `IOPRIO_CLASS_RT` and so on. */
  readonly class: string;
  /** 0 to 7, 0 the highest. */
  readonly priority: Int64;
}

/** Cpus of a process that joins the container, as lists of ranges. */
export interface CPUAffinity {
  /** Before it is moved into the container's cgroup. */
  readonly initial?: string;
  /** After that. */
  readonly final?: string;
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
  /** The upper limit of what a process can gain. */
  readonly bounding?: readonly string[];
  /** The capabilities that the kernel checks. */
  readonly effective?: readonly string[];
  /** Capabilities kept over execve with file capabilities. */
  readonly inheritable?: readonly string[];
  /** Capabilities that can be made effective. */
  readonly permitted?: readonly string[];
  /** Capabilities kept over execve without file capabilities. */
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

/** Programs that the runtime runs, by their time. */
export interface Hooks {
  /** After the namespaces are created; deprecated. */
  readonly prestart?: readonly Hook[];
  /** After the namespaces are created, in the runtime's namespaces. */
  readonly createRuntime?: readonly Hook[];
  /** After the mounts are made, in the container's namespaces. */
  readonly createContainer?: readonly Hook[];
  /** Before the process is started, in the container. */
  readonly startContainer?: readonly Hook[];
  /** After the process is started. */
  readonly poststart?: readonly Hook[];
  /** After the container is deleted. */
  readonly poststop?: readonly Hook[];
}

/** A program that the runtime runs. */
export interface Hook {
  /** Its absolute path. */
  readonly path: string;
  /** Its arguments, its own name first. */
  readonly args?: readonly string[];
  /** `KEY=value`, in order. */
  readonly env?: readonly string[];
  /** How long it may take, in seconds; absent for any time. */
  readonly timeout?: Int64;
}

/** Settings for Linux only. */
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
  /** Namespaces that are created or joined; the others are the host's. */
  readonly namespaces?: readonly LinuxNamespace[];
  /** Device nodes to make. */
  readonly devices?: readonly LinuxDevice[];
  /** Network devices of the host to move into the container, by name; since 1.3. */
  readonly netDevices?: Readonly<Record<string, LinuxNetDevice>>;
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
  /** Intel's resource director. */
  readonly intelRdt?: LinuxIntelRdt;
  /** The NUMA policy of its memory; since 1.3. */
  readonly memoryPolicy?: LinuxMemoryPolicy;
  /** The execution domain. */
  readonly personality?: LinuxPersonality;
  /** Offsets of the time namespace's clocks, by clock: `monotonic`, `boottime`; since 1.1. */
  readonly timeOffsets?: Readonly<Record<string, LinuxTimeOffset>>;
}

/** A range of IDs in the container and the range on the host that it maps to: uint32 each. */
export interface LinuxIDMapping {
  /** The first id in the container. */
  readonly containerID: number;
  /** The first id on the host. */
  readonly hostID: number;
  /** How many ids. */
  readonly size: number;
}

/** runtime-spec's names of namespaces. */
export type LinuxNamespaceType = "pid" | "network" | "mount" | "ipc" | "uts" | "user" | "cgroup" | "time";

/** A namespace to make, or with a path to join. */
export interface LinuxNamespace {
  /** Which namespace: a {@linkcode LinuxNamespaceType}, unless the spec is wrong. */
  readonly type: string;
  /** The namespace to join; absent for a new one. */
  readonly path?: string;
}

/** A device node to make. */
export interface LinuxDevice {
  /** Where in the container. */
  readonly path: string;
  /** `c`, `u`, `b` or `p`. */
  readonly type: string;
  /** The major number. */
  readonly major: Int64;
  /** The minor number. */
  readonly minor: Int64;
  /** Its mode, type bits included or not. */
  readonly fileMode?: number;
  /** Its owner. */
  readonly uid?: number;
  /** Its group. */
  readonly gid?: number;
}

/** A network device in the container. */
export interface LinuxNetDevice {
  /** Its name there; absent for the same. */
  readonly name?: string;
}

/** The execution domain. */
export interface LinuxPersonality {
  /** `LINUX` or `LINUX32`. */
  readonly domain: string;
  /** None is defined so far. */
  readonly flags?: readonly string[];
}

/** The offset of a clock. */
export interface LinuxTimeOffset {
  /** Seconds. */
  readonly secs?: Int64;
  /** Nanoseconds on top: uint32. */
  readonly nanosecs?: number;
}

/** A reducer over the spec; it returns the same reference when it changes nothing. */
export type Option = (spec: Spec) => Spec;
