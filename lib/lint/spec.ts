/**
 * The spec as lint reads it: every part of a `config.json` that a rule asks about, whoever wrote it.
 *
 * The model's own {@linkcode Spec} is one of these. A file may have more: devices, hooks, every cgroup setting. Field
 * names are runtime-spec's: https://github.com/opencontainers/runtime-spec/blob/v1.3.0/specs-go/config.go.
 *
 * @module
 */

import type {
  Int64,
  LinuxCPU,
  LinuxDeviceCgroup,
  LinuxIDMapping,
  LinuxResources,
  LinuxSeccomp,
  Mount,
  Process,
  Root,
  StringMap,
} from "../oci/spec.ts";

/** `config.json`, as far as a rule reads it. */
export interface LintSpec {
  /** The version of runtime-spec. */
  readonly ociVersion?: string;
  /** The process to start. */
  readonly process?: LintProcess;
  /** The container's root filesystem. */
  readonly root?: Root;
  /** The hostname in its UTS namespace. */
  readonly hostname?: string;
  /** The domain name in its UTS namespace. */
  readonly domainname?: string;
  /** What is mounted, in order. */
  readonly mounts?: readonly Mount[];
  /** Programs that the runtime runs on the way. */
  readonly hooks?: Hooks;
  /** Free texts for the runtime. */
  readonly annotations?: StringMap;
  /** What only Linux has. */
  readonly linux?: LintLinux;
}

/** The process to start. */
export interface LintProcess extends Process {
  /** How it is scheduled. */
  readonly scheduler?: LintScheduler;
  /** Its I/O priority. */
  readonly ioPriority?: LintIOPriority;
}

/** How a process is scheduled. */
export interface LintScheduler {
  /** `SCHED_OTHER` and so on. */
  readonly policy?: string;
  /** The nice value, for `SCHED_OTHER` and `SCHED_BATCH`. */
  readonly nice?: Int64;
  /** The static priority, for `SCHED_FIFO` and `SCHED_RR`. */
  readonly priority?: Int64;
}

/** A process's I/O priority. */
export interface LintIOPriority {
  /** `IOPRIO_CLASS_RT` and so on. */
  readonly class?: string;
  /** 0 to 7, 0 the highest. */
  readonly priority?: Int64;
}

/** Programs by when the runtime runs them. */
export interface Hooks {
  /** Once the namespaces are there; deprecated. */
  readonly prestart?: readonly Hook[];
  /** Once the namespaces are there, in the runtime's. */
  readonly createRuntime?: readonly Hook[];
  /** Once the mounts are there, in the container's namespaces. */
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
  /** How long it may take, in seconds; absent for any time. */
  readonly timeout?: Int64;
}

/** What only Linux has. */
export interface LintLinux {
  /** User ids of the container's user namespace. */
  readonly uidMappings?: readonly LinuxIDMapping[];
  /** Group ids of the container's user namespace. */
  readonly gidMappings?: readonly LinuxIDMapping[];
  /** Kernel parameters. */
  readonly sysctl?: StringMap;
  /** cgroup settings. */
  readonly resources?: LintResources;
  /** A cgroupfs path, or `slice:prefix:name` for systemd. */
  readonly cgroupsPath?: string;
  /** Which namespaces are made or joined. */
  readonly namespaces?: readonly LintNamespace[];
  /** Device nodes to make. */
  readonly devices?: readonly LintDevice[];
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
  readonly intelRdt?: LintIntelRdt;
  /** The execution domain. */
  readonly personality?: { readonly domain?: string };
  /** Offsets of the time namespace's clocks. */
  readonly timeOffsets?: Readonly<Record<string, unknown>>;
  /** Network devices to move into the container. */
  readonly netDevices?: Readonly<Record<string, unknown>>;
}

/** A namespace of any type, also of one that does not exist. */
export interface LintNamespace {
  /** Which namespace. */
  readonly type: string;
  /** The namespace to join; absent for a new one. */
  readonly path?: string;
}

/** A device node. */
export interface LintDevice {
  /** Where in the container. */
  readonly path: string;
  /** `c`, `u`, `b` or `p`. */
  readonly type: string;
  /** The major number. Default: 0. */
  readonly major?: Int64;
  /** The minor number. Default: 0. */
  readonly minor?: Int64;
}

/** cgroup settings. */
export interface LintResources extends LinuxResources {
  /** Rules of the device cgroup. */
  readonly devices?: readonly LinuxDeviceCgroup[];
  /** Settings of the cpu and cpuset cgroups. */
  readonly cpu?: LintCPU;
  /** Settings of the memory cgroup. */
  readonly memory?: LintMemory;
  /** The limit of processes and threads. */
  readonly pids?: { readonly limit?: Int64 };
  /** Limits of huge pages. */
  readonly hugepageLimits?: readonly { readonly pageSize?: string; readonly limit?: Int64 }[];
  /** Limits of RDMA devices. */
  readonly rdma?: Readonly<Record<string, unknown>>;
  /** Network settings of cgroup v1. */
  readonly network?: LintNetwork;
  /** Settings by file name, for cgroup v2. */
  readonly unified?: StringMap;
}

/** Settings of the cpu and cpuset cgroups. */
export interface LintCPU extends LinuxCPU {
  /** Microseconds of real-time scheduling in each real-time period. */
  readonly realtimeRuntime?: Int64;
  /** The real-time period, in microseconds. */
  readonly realtimePeriod?: Int64;
}

/** Settings of the memory cgroup, in bytes. */
export interface LintMemory {
  /** The limit. */
  readonly limit?: Int64;
  /** The limit of memory and swap together. */
  readonly swap?: Int64;
  /** How willingly the kernel swaps, 0 to 100. */
  readonly swappiness?: Int64;
}

/** Network settings of cgroup v1. */
export interface LintNetwork {
  /** The class of its packets. */
  readonly classID?: Int64;
  /** The priority of its packets, by interface. */
  readonly priorities?: readonly unknown[];
}

/** Intel's resource director. */
export interface LintIntelRdt {
  /** The class of service. */
  readonly closID?: string;
  /** The schema for the L3 cache. */
  readonly l3CacheSchema?: string;
  /** The schema for the memory bandwidth. */
  readonly memBwSchema?: string;
}
