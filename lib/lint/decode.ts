/**
 * A `config.json` of any maker, from `unknown` to the record that rules read.
 *
 * @module
 */

import { asBoolean, asMap, asString, asStrings, isRecord } from "../decode.ts";
import { plainSpec } from "../oci/encode.ts";
import type { Pointer } from "../pointer.ts";
import { isShared } from "../oci/shared.ts";
import { plainData } from "../plain.ts";
import type {
  Int64,
  LinuxCapabilities,
  LinuxDeviceCgroup,
  LinuxIDMapping,
  LinuxSeccomp,
  LinuxSeccompArg,
  LinuxSyscall,
  Mount,
  POSIXRlimit,
  Root,
  StringMap,
  User,
} from "../oci/spec.ts";
import { int64, list, map, type Reader, record, uint32 } from "./reader.ts";
import type {
  Hook,
  Hooks,
  LintCPU,
  LintDevice,
  LintIntelRdt,
  LintIOPriority,
  LintLinux,
  LintMemory,
  LintNamespace,
  LintNetwork,
  LintProcess,
  LintResources,
  LintScheduler,
  LintSpec,
} from "./spec.ts";

const strings: Reader<StringMap> = map(asString);
const anything: Reader<Readonly<Record<string, unknown>>> = (value, path) => asMap(value, path, (item) => item);

const mapping = record<LinuxIDMapping>({ containerID: uint32, hostID: uint32, size: uint32 }, {
  defaults: { containerID: 0, hostID: 0, size: 0 },
});

const user = record<User>({
  uid: uint32,
  gid: uint32,
  umask: uint32,
  additionalGids: list(uint32),
  username: asString,
}, { defaults: { uid: 0, gid: 0 } });

const capabilities = record<LinuxCapabilities>({
  bounding: asStrings,
  effective: asStrings,
  inheritable: asStrings,
  permitted: asStrings,
  ambient: asStrings,
});

const process = record<LintProcess>({
  terminal: asBoolean,
  user,
  args: asStrings,
  env: asStrings,
  cwd: asString,
  capabilities,
  rlimits: list(
    record<POSIXRlimit>({ type: asString, hard: int64, soft: int64 }, { defaults: { type: "", hard: 0, soft: 0 } }),
  ),
  noNewPrivileges: asBoolean,
  apparmorProfile: asString,
  oomScoreAdj: (value, path) => Number(int64(value, path)),
  selinuxLabel: asString,
  scheduler: record<LintScheduler>({ policy: asString, nice: int64, priority: int64 }),
  ioPriority: record<LintIOPriority>({ class: asString, priority: int64 }),
}, { defaults: { user: { uid: 0, gid: 0 }, cwd: "" } });

const mount = record<Mount>({
  destination: asString,
  type: asString,
  source: asString,
  options: asStrings,
  uidMappings: list(mapping),
  gidMappings: list(mapping),
}, { defaults: { destination: "" } });

const hooks = list(record<Hook>({ path: asString, timeout: int64 }, { defaults: { path: "" } }));

const deviceRule = record<LinuxDeviceCgroup>({
  allow: asBoolean,
  type: asString,
  major: int64,
  minor: int64,
  access: asString,
}, { defaults: { allow: false } });

const resources = record<LintResources>({
  devices: list(deviceRule),
  cpu: record<LintCPU>({
    shares: int64,
    quota: int64,
    period: int64,
    cpus: asString,
    mems: asString,
    realtimeRuntime: int64,
    realtimePeriod: int64,
  }),
  memory: record<LintMemory>({ limit: int64, swap: int64, swappiness: int64 }),
  pids: record<{ readonly limit?: Int64 }>({ limit: int64 }),
  hugepageLimits: list(record({ pageSize: asString, limit: int64 })),
  rdma: anything,
  network: record<LintNetwork>({ classID: int64, priorities: list((value) => value) }),
  unified: strings,
});

const syscall = record<LinuxSyscall>({
  names: asStrings,
  action: asString,
  errnoRet: int64,
  args: list(
    record<LinuxSeccompArg>({ index: int64, value: int64, valueTwo: int64, op: asString }, {
      defaults: { index: 0, value: 0, op: "" },
    }),
  ),
}, { defaults: { action: "" } });

const anySeccomp = record<LinuxSeccomp>({
  defaultAction: asString,
  defaultErrnoRet: int64,
  architectures: asStrings,
  flags: asStrings,
  listenerPath: asString,
  listenerMetadata: asString,
  syscalls: list(syscall),
}, { defaults: { defaultAction: "" } });

/** The profiles that the model has made, and frozen, are as they should be, and large. */
const seccomp: Reader<LinuxSeccomp> = (value, path) =>
  isRecord(value) && isShared(value) && Object.hasOwn(value, "defaultAction")
    ? value as unknown as LinuxSeccomp
    : anySeccomp(value, path);

const linux = record<LintLinux>({
  uidMappings: list(mapping),
  gidMappings: list(mapping),
  sysctl: strings,
  resources,
  cgroupsPath: asString,
  namespaces: list(record<LintNamespace>({ type: asString, path: asString }, { defaults: { type: "" } })),
  devices: list(
    record<LintDevice>({ path: asString, type: asString, major: int64, minor: int64 }, {
      defaults: { path: "", type: "" },
    }),
  ),
  seccomp,
  rootfsPropagation: asString,
  maskedPaths: asStrings,
  readonlyPaths: asStrings,
  mountLabel: asString,
  intelRdt: record<LintIntelRdt>({ closID: asString, l3CacheSchema: asString, memBwSchema: asString }),
  personality: record({ domain: asString }),
  timeOffsets: anything,
  netDevices: anything,
});

const spec = record<LintSpec>({
  ociVersion: asString,
  process,
  root: record<Root>({ path: asString, readonly: asBoolean }, { defaults: { path: "" } }),
  hostname: asString,
  domainname: asString,
  mounts: list(mount),
  hooks: record<Hooks>({
    prestart: hooks,
    createRuntime: hooks,
    createContainer: hooks,
    startContainer: hooks,
    poststart: hooks,
    poststop: hooks,
  }),
  annotations: strings,
  linux,
});

/**
 * Decodes a `config.json`. What no rule reads is left out; a runtime ignores unknown keys, too.
 *
 * @param value Plain JSON data.
 * @param path Where it stands in the document, for errors. Default: `""`.
 * @returns The spec, for {@linkcode lint}.
 * @throws {CriSpecError} `wrong-type`, `out-of-range`, `invalid-value`, `invalid-string`: a runtime cannot read it either.
 */
export function decodeLintSpec(value: unknown, path: Pointer = ""): LintSpec {
  return spec(plainData(value, path), path);
}

/**
 * Reads a record that a caller takes for a {@linkcode LintSpec}.
 *
 * @param value Any value.
 * @returns A spec that is one.
 * @throws {CriSpecError} What {@linkcode decodeLintSpec} throws.
 */
export function readLintSpec(value: unknown): LintSpec {
  return spec(plainSpec(value), "");
}
