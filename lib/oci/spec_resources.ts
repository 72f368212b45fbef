/**
 * The spec's cgroup settings, and what else limits the container's use of cpus, caches and memory.
 *
 * @module
 */

import type { Int64, StringMap } from "./spec.ts";

/** cgroup settings. */
export interface LinuxResources {
  /** Rules of the device cgroup, in order. */
  readonly devices?: readonly LinuxDeviceCgroup[];
  /** Settings of the memory cgroup. */
  readonly memory?: LinuxMemory;
  /** Settings of the cpu and cpuset cgroups. */
  readonly cpu?: LinuxCPU;
  /** The limit of processes and threads. */
  readonly pids?: LinuxPids;
  /** Settings of the blkio cgroup. */
  readonly blockIO?: LinuxBlockIO;
  /** Limits of huge pages. */
  readonly hugepageLimits?: readonly LinuxHugepageLimit[];
  /** Network settings of cgroup v1. */
  readonly network?: LinuxNetwork;
  /** Limits of RDMA devices, by device. */
  readonly rdma?: Readonly<Record<string, LinuxRdma>>;
  /** Settings by file name, for cgroup v2. */
  readonly unified?: StringMap;
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

/** Settings of the cpu and cpuset cgroups. */
export interface LinuxCPU {
  /** The relative weight. */
  readonly shares?: Int64;
  /** Microseconds in each period. */
  readonly quota?: Int64;
  /** Microseconds that may be taken beyond the quota; since 1.1. */
  readonly burst?: Int64;
  /** The period, in microseconds. */
  readonly period?: Int64;
  /** Microseconds of real-time scheduling in each real-time period. */
  readonly realtimeRuntime?: Int64;
  /** The real-time period, in microseconds. */
  readonly realtimePeriod?: Int64;
  /** The cpus to run on, as a list of ranges. */
  readonly cpus?: string;
  /** The memory nodes to use, as a list of ranges. */
  readonly mems?: string;
  /** 1 for scheduling as idle only; since 1.1. */
  readonly idle?: Int64;
}

/** Settings of the memory cgroup, in bytes; -1 for no limit. */
export interface LinuxMemory {
  /** The limit. */
  readonly limit?: Int64;
  /** The soft limit. */
  readonly reservation?: Int64;
  /** The limit of memory and swap together. */
  readonly swap?: Int64;
  /** The limit of the kernel's memory. */
  readonly kernel?: Int64;
  /** The limit of the kernel's memory for TCP. */
  readonly kernelTCP?: Int64;
  /** The kernel's swappiness, 0 to 100. */
  readonly swappiness?: Int64;
  /** Whether processes wait instead of being killed. */
  readonly disableOOMKiller?: boolean;
  /** Whether the memory of cgroups below counts. */
  readonly useHierarchy?: boolean;
  /** Whether a limit below the current usage is refused; since 1.1. */
  readonly checkBeforeUpdate?: boolean;
}

/** The limit of processes and threads. */
export interface LinuxPids {
  /** How many. Go writes 0 for an absent one before runtime-spec 1.3; containerd sets it whenever it makes the record. */
  readonly limit?: Int64;
}

/** Settings of the blkio cgroup. */
export interface LinuxBlockIO {
  /** The weight. */
  readonly weight?: number;
  /** The weight against cgroups below. */
  readonly leafWeight?: number;
  /** Weights by device. */
  readonly weightDevice?: readonly LinuxWeightDevice[];
  /** Bytes that may be read in a second, by device. */
  readonly throttleReadBpsDevice?: readonly LinuxThrottleDevice[];
  /** Bytes that may be written in a second, by device. */
  readonly throttleWriteBpsDevice?: readonly LinuxThrottleDevice[];
  /** Reads in a second, by device. */
  readonly throttleReadIOPSDevice?: readonly LinuxThrottleDevice[];
  /** Writes in a second, by device. */
  readonly throttleWriteIOPSDevice?: readonly LinuxThrottleDevice[];
}

/** The weight of one block device. */
export interface LinuxWeightDevice {
  /** The major number. */
  readonly major: Int64;
  /** The minor number. */
  readonly minor: Int64;
  /** The weight. */
  readonly weight?: number;
  /** The weight against cgroups below. */
  readonly leafWeight?: number;
}

/** The throttle of one block device. */
export interface LinuxThrottleDevice {
  /** The major number. */
  readonly major: Int64;
  /** The minor number. */
  readonly minor: Int64;
  /** Bytes or operations in a second: uint64. */
  readonly rate: Int64;
}

/** A limit of huge pages of one size. */
export interface LinuxHugepageLimit {
  /** The size, `2MB`. */
  readonly pageSize: string;
  /** Bytes: uint64. */
  readonly limit: Int64;
}

/** Network settings of cgroup v1. */
export interface LinuxNetwork {
  /** The class of its packets. */
  readonly classID?: number;
  /** The priority of its packets, by interface. */
  readonly priorities?: readonly LinuxInterfacePriority[];
}

/** The priority of packets on one interface. */
export interface LinuxInterfacePriority {
  /** The interface. */
  readonly name: string;
  /** The priority. */
  readonly priority: number;
}

/** Limits of one RDMA device. */
export interface LinuxRdma {
  /** How many handles. */
  readonly hcaHandles?: number;
  /** How many objects. */
  readonly hcaObjects?: number;
}

/** Intel's resource director. */
export interface LinuxIntelRdt {
  /** The class of service. */
  readonly closID?: string;
  /** Lines of the schema; since 1.3. */
  readonly schemata?: readonly string[];
  /** The schema for the L3 cache. */
  readonly l3CacheSchema?: string;
  /** The schema for the memory bandwidth. */
  readonly memBwSchema?: string;
  /** Whether the use of the cache is monitored; in 1.1 and 1.2 only. */
  readonly enableCMT?: boolean;
  /** Whether the use of memory bandwidth is monitored; in 1.1 and 1.2 only. */
  readonly enableMBM?: boolean;
  /** Whether there is a monitoring group for the container; since 1.3. */
  readonly enableMonitoring?: boolean;
}

/** The NUMA policy of the container's memory. */
export interface LinuxMemoryPolicy {
  /** `MPOL_BIND` and so on. */
  readonly mode: string;
  /** The memory nodes, as a list of ranges. */
  readonly nodes: string;
  /** `MPOL_F_STATIC_NODES` and so on. */
  readonly flags?: readonly string[];
}
