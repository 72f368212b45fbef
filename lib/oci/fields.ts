/**
 * The fields of the spec, all of them: for each its type, when Go writes it, and for a list what its elements are known by.
 *
 * The one table that encoding, decoding and comparing read. Upstream: `specs-go/config.go` of runtime-spec 1.0.2 to 1.3.0, in
 * the order of its structs; no release has two of the fields in another order. What a release does not have is absent from
 * the specs of its daemons. Two rows differ by release: `pids.limit` became a pointer with 1.3, and `intelRdt` lost
 * `enableCMT` and `enableMBM`, which are there for older specs.
 *
 * @module
 */

import { BOOL, large, list, map, record, small, string, type Struct } from "./schema.ts";
import type {
  Box,
  CPUAffinity,
  Hook,
  Hooks,
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
  POSIXRlimit,
  Process,
  Root,
  Scheduler,
  Spec,
  User,
} from "./spec.ts";

const STRING = string();
const UINT16 = small("uint16", 0n, 0xffffn);
const INT32 = small("int32", -0x80000000n, 0x7fffffffn);
const UINT32 = small("uint32", 0n, 0xffffffffn);
const FILE_MODE = small("fs.FileMode", 0n, 0xffffffffn);
const INT64 = large("int64", -(2n ** 63n), 2n ** 63n - 1n);
const INT = large("int", -(2n ** 63n), 2n ** 63n - 1n);
const UINT64 = large("uint64", 0n, 2n ** 64n - 1n);
const UINT = large("uint", 0n, 2n ** 64n - 1n);

const STRINGS = list(STRING);
const STRING_MAP = map(STRING);
const VARIABLES = list(STRING, "variable");

const BOX = record<Box>("Box", {
  height: [UINT, "always"],
  width: [UINT, "always"],
});

const USER = record<User>("User", {
  uid: [UINT32, "always"],
  gid: [UINT32, "always"],
  umask: [UINT32, "pointer"],
  additionalGids: [list(UINT32), "omitempty"],
  username: [STRING, "omitempty"],
});

const CAPABILITIES = record<LinuxCapabilities>("LinuxCapabilities", {
  bounding: [STRINGS, "omitempty"],
  effective: [STRINGS, "omitempty"],
  inheritable: [STRINGS, "omitempty"],
  permitted: [STRINGS, "omitempty"],
  ambient: [STRINGS, "omitempty"],
});

const RLIMIT = record<POSIXRlimit>("POSIXRlimit", {
  type: [STRING, "always"],
  hard: [UINT64, "always"],
  soft: [UINT64, "always"],
});

const SCHEDULER = record<Scheduler>("Scheduler", {
  policy: [string("specs.LinuxSchedulerPolicy"), "always"],
  nice: [INT32, "omitempty"],
  priority: [INT32, "omitempty"],
  flags: [list(string("specs.LinuxSchedulerFlag")), "omitempty"],
  runtime: [UINT64, "omitempty"],
  deadline: [UINT64, "omitempty"],
  period: [UINT64, "omitempty"],
});

const IO_PRIORITY = record<LinuxIOPriority>("LinuxIOPriority", {
  class: [string("specs.IOPriorityClass"), "always"],
  priority: [INT, "always"],
});

const CPU_AFFINITY = record<CPUAffinity>("CPUAffinity", {
  initial: [STRING, "omitempty"],
  final: [STRING, "omitempty"],
});

const PROCESS = record<Process>("Process", {
  terminal: [BOOL, "omitempty"],
  consoleSize: [BOX, "pointer"],
  user: [USER, "always"],
  args: [STRINGS, "omitempty"],
  commandLine: [STRING, "omitempty"],
  env: [VARIABLES, "omitempty"],
  cwd: [STRING, "always"],
  capabilities: [CAPABILITIES, "pointer"],
  rlimits: [list(RLIMIT, ["type"]), "omitempty"],
  noNewPrivileges: [BOOL, "omitempty"],
  apparmorProfile: [STRING, "omitempty"],
  oomScoreAdj: [INT, "pointer"],
  scheduler: [SCHEDULER, "pointer"],
  selinuxLabel: [STRING, "omitempty"],
  ioPriority: [IO_PRIORITY, "pointer"],
  execCPUAffinity: [CPU_AFFINITY, "pointer"],
});

const ROOT = record<Root>("Root", {
  path: [STRING, "always"],
  readonly: [BOOL, "omitempty"],
});

const ID_MAPPINGS = list(
  record<LinuxIDMapping>("LinuxIDMapping", {
    containerID: [UINT32, "always"],
    hostID: [UINT32, "always"],
    size: [UINT32, "always"],
  }),
  ["containerID"],
);

const MOUNT = record<Mount>("Mount", {
  destination: [STRING, "always"],
  type: [STRING, "omitempty"],
  source: [STRING, "omitempty"],
  options: [STRINGS, "omitempty"],
  uidMappings: [ID_MAPPINGS, "omitempty"],
  gidMappings: [ID_MAPPINGS, "omitempty"],
});

const HOOK_LIST = list(
  record<Hook>("Hook", {
    path: [STRING, "always"],
    args: [STRINGS, "omitempty"],
    env: [VARIABLES, "omitempty"],
    timeout: [INT, "pointer"],
  }),
  ["path"],
);

const HOOKS = record<Hooks>("Hooks", {
  prestart: [HOOK_LIST, "omitempty"],
  createRuntime: [HOOK_LIST, "omitempty"],
  createContainer: [HOOK_LIST, "omitempty"],
  startContainer: [HOOK_LIST, "omitempty"],
  poststart: [HOOK_LIST, "omitempty"],
  poststop: [HOOK_LIST, "omitempty"],
});

const DEVICE_RULE = record<LinuxDeviceCgroup>("LinuxDeviceCgroup", {
  allow: [BOOL, "always"],
  type: [STRING, "omitempty"],
  major: [INT64, "pointer"],
  minor: [INT64, "pointer"],
  access: [STRING, "omitempty"],
});

const MEMORY = record<LinuxMemory>("LinuxMemory", {
  limit: [INT64, "pointer"],
  reservation: [INT64, "pointer"],
  swap: [INT64, "pointer"],
  kernel: [INT64, "pointer"],
  kernelTCP: [INT64, "pointer"],
  swappiness: [UINT64, "pointer"],
  disableOOMKiller: [BOOL, "pointer"],
  useHierarchy: [BOOL, "pointer"],
  checkBeforeUpdate: [BOOL, "pointer"],
});

const CPU = record<LinuxCPU>("LinuxCPU", {
  shares: [UINT64, "pointer"],
  quota: [INT64, "pointer"],
  burst: [UINT64, "pointer"],
  period: [UINT64, "pointer"],
  realtimeRuntime: [INT64, "pointer"],
  realtimePeriod: [UINT64, "pointer"],
  cpus: [STRING, "omitempty"],
  mems: [STRING, "omitempty"],
  idle: [INT64, "pointer"],
});

const PIDS = record<LinuxPids>("LinuxPids", {
  limit: [INT64, "pointer"],
});

const WEIGHT_DEVICE = record<LinuxWeightDevice>("LinuxWeightDevice", {
  major: [INT64, "always"],
  minor: [INT64, "always"],
  weight: [UINT16, "pointer"],
  leafWeight: [UINT16, "pointer"],
});

const THROTTLE_DEVICES = list(
  record<LinuxThrottleDevice>("LinuxThrottleDevice", {
    major: [INT64, "always"],
    minor: [INT64, "always"],
    rate: [UINT64, "always"],
  }),
  ["major", "minor"],
);

const BLOCK_IO = record<LinuxBlockIO>("LinuxBlockIO", {
  weight: [UINT16, "pointer"],
  leafWeight: [UINT16, "pointer"],
  weightDevice: [list(WEIGHT_DEVICE, ["major", "minor"]), "omitempty"],
  throttleReadBpsDevice: [THROTTLE_DEVICES, "omitempty"],
  throttleWriteBpsDevice: [THROTTLE_DEVICES, "omitempty"],
  throttleReadIOPSDevice: [THROTTLE_DEVICES, "omitempty"],
  throttleWriteIOPSDevice: [THROTTLE_DEVICES, "omitempty"],
});

const HUGEPAGE_LIMIT = record<LinuxHugepageLimit>("LinuxHugepageLimit", {
  pageSize: [STRING, "always"],
  limit: [UINT64, "always"],
});

const INTERFACE_PRIORITY = record<LinuxInterfacePriority>("LinuxInterfacePriority", {
  name: [STRING, "always"],
  priority: [UINT32, "always"],
});

const NETWORK = record<LinuxNetwork>("LinuxNetwork", {
  classID: [UINT32, "pointer"],
  priorities: [list(INTERFACE_PRIORITY, ["name"]), "omitempty"],
});

const RDMA = record<LinuxRdma>("LinuxRdma", {
  hcaHandles: [UINT32, "pointer"],
  hcaObjects: [UINT32, "pointer"],
});

const RESOURCES = record<LinuxResources>("LinuxResources", {
  devices: [list(DEVICE_RULE, ["type", "major", "minor", "access"]), "omitempty"],
  memory: [MEMORY, "pointer"],
  cpu: [CPU, "pointer"],
  pids: [PIDS, "pointer"],
  blockIO: [BLOCK_IO, "pointer"],
  hugepageLimits: [list(HUGEPAGE_LIMIT, ["pageSize"]), "omitempty"],
  network: [NETWORK, "pointer"],
  rdma: [map(RDMA), "omitempty"],
  unified: [STRING_MAP, "omitempty"],
});

const NAMESPACE = record<LinuxNamespace>("LinuxNamespace", {
  type: [string("specs.LinuxNamespaceType"), "always"],
  path: [STRING, "omitempty"],
});

const DEVICE = record<LinuxDevice>("LinuxDevice", {
  path: [STRING, "always"],
  type: [STRING, "always"],
  major: [INT64, "always"],
  minor: [INT64, "always"],
  fileMode: [FILE_MODE, "pointer"],
  uid: [UINT32, "pointer"],
  gid: [UINT32, "pointer"],
});

const NET_DEVICE = record<LinuxNetDevice>("LinuxNetDevice", {
  name: [STRING, "omitempty"],
});

const SECCOMP_ACTION = string("specs.LinuxSeccompAction");

const SECCOMP_ARG = record<LinuxSeccompArg>("LinuxSeccompArg", {
  index: [UINT, "always"],
  value: [UINT64, "always"],
  valueTwo: [UINT64, "omitempty"],
  op: [string("specs.LinuxSeccompOperator"), "always"],
});

const SYSCALL = record<LinuxSyscall>("LinuxSyscall", {
  names: [STRINGS, "always"],
  action: [SECCOMP_ACTION, "always"],
  errnoRet: [UINT, "pointer"],
  args: [list(SECCOMP_ARG), "omitempty"],
});

/** A seccomp profile. */
export const SECCOMP: Struct<LinuxSeccomp> = record<LinuxSeccomp>("LinuxSeccomp", {
  defaultAction: [SECCOMP_ACTION, "always"],
  defaultErrnoRet: [UINT, "pointer"],
  architectures: [list(string("specs.Arch")), "omitempty"],
  flags: [list(string("specs.LinuxSeccompFlag")), "omitempty"],
  listenerPath: [STRING, "omitempty"],
  listenerMetadata: [STRING, "omitempty"],
  syscalls: [list(SYSCALL, "syscall"), "omitempty"],
});

const INTEL_RDT = record<LinuxIntelRdt>("LinuxIntelRdt", {
  closID: [STRING, "omitempty"],
  schemata: [STRINGS, "omitempty"],
  l3CacheSchema: [STRING, "omitempty"],
  memBwSchema: [STRING, "omitempty"],
  enableCMT: [BOOL, "omitempty"],
  enableMBM: [BOOL, "omitempty"],
  enableMonitoring: [BOOL, "omitempty"],
});

const MEMORY_POLICY = record<LinuxMemoryPolicy>("LinuxMemoryPolicy", {
  mode: [string("specs.MemoryPolicyModeType"), "always"],
  nodes: [STRING, "always"],
  flags: [list(string("specs.MemoryPolicyFlagType")), "omitempty"],
});

const PERSONALITY = record<LinuxPersonality>("LinuxPersonality", {
  domain: [string("specs.LinuxPersonalityDomain"), "always"],
  flags: [list(string("specs.LinuxPersonalityFlag")), "omitempty"],
});

const TIME_OFFSET = record<LinuxTimeOffset>("LinuxTimeOffset", {
  secs: [INT64, "omitempty"],
  nanosecs: [UINT32, "omitempty"],
});

const LINUX = record<Linux>("Linux", {
  uidMappings: [ID_MAPPINGS, "omitempty"],
  gidMappings: [ID_MAPPINGS, "omitempty"],
  sysctl: [STRING_MAP, "omitempty"],
  resources: [RESOURCES, "pointer"],
  cgroupsPath: [STRING, "omitempty"],
  namespaces: [list(NAMESPACE, ["type"], true), "omitempty"],
  devices: [list(DEVICE, ["path", "type", "major", "minor"]), "omitempty"],
  netDevices: [map(NET_DEVICE), "omitempty"],
  seccomp: [SECCOMP, "pointer"],
  rootfsPropagation: [STRING, "omitempty"],
  maskedPaths: [STRINGS, "omitempty"],
  readonlyPaths: [STRINGS, "omitempty"],
  mountLabel: [STRING, "omitempty"],
  intelRdt: [INTEL_RDT, "pointer"],
  memoryPolicy: [MEMORY_POLICY, "pointer"],
  personality: [PERSONALITY, "pointer"],
  timeOffsets: [map(TIME_OFFSET), "omitempty"],
});

/** `config.json`. */
export const SPEC: Struct<Spec> = record<Spec>("Spec", {
  ociVersion: [STRING, "always"],
  process: [PROCESS, "pointer"],
  root: [ROOT, "pointer"],
  hostname: [STRING, "omitempty"],
  domainname: [STRING, "omitempty"],
  mounts: [list(MOUNT, ["destination"], true), "omitempty"],
  hooks: [HOOKS, "pointer"],
  annotations: [STRING_MAP, "omitempty"],
  linux: [LINUX, "pointer"],
});

/** The sections of a spec that the table does not have, and what they are about. */
export const OTHER_SECTIONS: Readonly<Record<string, string>> = {
  freebsd: "FreeBSD",
  solaris: "Solaris",
  vm: "a virtual machine",
  windows: "Windows",
  zos: "z/OS",
};
