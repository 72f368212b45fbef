/**
 * From protobuf's JSON form to CRI records: both spellings of a field in, CRI's own out.
 *
 * The form is https://protobuf.dev/programming-guides/json: `null` is unset, 64-bit integers may be strings, enums are names
 * or numbers. One table of messages drives it.
 *
 * @module
 */

import {
  asBoolean,
  asInteger,
  asList,
  asRecord,
  asString,
  asStringMap,
  type IntegerRange,
  isText,
  unknownField,
  type UnknownRecord,
  wrongType,
} from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { nearest } from "../nearest.ts";
import { child, type Pointer } from "../oci/pointer.ts";
import { plainData } from "../plain.ts";
import { NAMESPACE_MODE, type PodSandboxConfig, PROFILE_TYPE } from "./config.ts";
import { lowerCamel } from "./spelling.ts";

/** Reads one value, `key` of what stands at `path`: the pointer to it is only spelled out where it is needed. */
type Read = (value: unknown, path: Pointer, key: string | number) => unknown;

/** A reader that is told the value's own pointer, behind a quick look that it seldom gets past. */
function scalar(isFine: (value: unknown) => boolean, read: (value: unknown, path: Pointer) => unknown): Read {
  return (value, path, key) => isFine(value) ? value : read(value, child(path, key));
}

/** A field under one of its spellings. */
type Field = readonly [name: string, camel: string, read: Read];

/** Reads a message where the value itself stands. */
type ReadMessage = (value: unknown, path: Pointer) => Readonly<Record<string, unknown>>;

/** A message of a name; its table is put together when the first one is read: most messages are in hardly any request. */
function message(name: string, fields: Readonly<Record<string, Read>>): ReadMessage {
  let table: ReadonlyMap<string, Field> | undefined;
  return (value, path) => decodeMessage(name, table ??= spelled(fields), value, path);
}

/** From both spellings of a key to its field. */
function spelled(fields: Readonly<Record<string, Read>>): ReadonlyMap<string, Field> {
  const table = new Map<string, Field>();
  for (const name of Object.keys(fields)) {
    const camel = lowerCamel(name);
    const field: Field = [name, camel, fields[name]!];
    table.set(name, field).set(camel, field);
  }
  return table;
}

function decodeMessage(
  name: string,
  fields: ReadonlyMap<string, Field>,
  value: unknown,
  path: Pointer,
): Readonly<Record<string, unknown>> {
  const record = asRecord(value, path);
  const decoded: Record<string, unknown> = {};
  for (const key of Object.keys(record)) {
    const field = fields.get(key);
    if (field === undefined) throw unknownField(key, fields.keys(), path, name);
    const [canonical, camel, read] = field;
    // Only a field of two spellings can come twice.
    if (canonical !== camel) checkSpelledOnce(record, key, key === canonical ? camel : canonical, path, name);
    const item = record[key];
    if (item !== null && item !== undefined) decoded[canonical] = read(item, path, key);
  }
  return decoded;
}

/** Refuses a key whose other spelling stands before it. */
function checkSpelledOnce(record: UnknownRecord, key: string, other: string, path: Pointer, name: string): void {
  if (!Object.hasOwn(record, other)) return;
  const keys = Object.keys(record);
  const first = keys.indexOf(other);
  if (first < 0 || first > keys.indexOf(key)) return;
  throw new CriSpecError("duplicate-field", `Cannot read ${name}: "${other}" and "${key}" are the same field`, {
    path: child(path, key),
  });
}

/** A field that is a message. */
function nested(read: ReadMessage): Read {
  return (value, path, key) => read(value, child(path, key));
}

function integer(name: string, bits: number, signed: boolean): Read {
  const span = 1n << BigInt(bits);
  const range: IntegerRange = signed
    ? { name, least: -span / 2n, most: span / 2n - 1n }
    : { name, least: 0n, most: span - 1n };
  const [least, most] = [Number(range.least), Number(range.most)];
  const isFine = (value: unknown): boolean =>
    typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most &&
    !Object.is(value, -0);
  return scalar(isFine, (value, path) => asInteger(value, path, range));
}

const string = scalar(isText, asString);
const bool = scalar((value) => typeof value === "boolean", asBoolean);
const int32 = integer("int32", 32, true);
const uint32 = integer("uint32", 32, false);
const int64 = integer("int64", 64, true);
const uint64 = integer("uint64", 64, false);
const stringMap: Read = (value, path, key) => asStringMap(value, child(path, key));

function repeated(read: Read): Read {
  return (value, path, key) => {
    const at = child(path, key);
    return asList(value, at).map((item, index) => read(item, at, index));
  };
}

/** An enum: by name, or by any int32, since protobuf keeps the numbers it does not know. */
function enumeration(name: string, values: Readonly<Record<string, number>>): Read {
  return (value, parent, key) => {
    if (typeof value === "number" || typeof value === "bigint") return int32(value, parent, key);
    const path = child(parent, key);
    if (typeof value !== "string") throw wrongType(value, `a ${name}`, path);
    if (Object.hasOwn(values, value)) return values[value];
    const near = nearest(value, Object.keys(values));
    const shown = JSON.stringify(value.length > 64 ? `${value.slice(0, 64)}…` : value);
    throw new CriSpecError("unknown-enum", `Cannot read ${shown} as a ${name}: it has no such name`, {
      path,
      hint: near === undefined ? `one of ${Object.keys(values).join(", ")}, or a number` : `did you mean "${near}"?`,
    });
  };
}

const protocol = enumeration("Protocol", { TCP: 0, UDP: 1, SCTP: 2 });
const namespaceMode = enumeration("NamespaceMode", NAMESPACE_MODE);
const supplementalGroupsPolicy = enumeration("SupplementalGroupsPolicy", { Merge: 0, Strict: 1 });
const profileType = enumeration("ProfileType", PROFILE_TYPE);

const idMapping = message("IDMapping", { host_id: uint32, container_id: uint32, length: uint32 });

const namespaceOption = message("NamespaceOption", {
  network: namespaceMode,
  pid: namespaceMode,
  ipc: namespaceMode,
  target_id: string,
  userns_options: nested(message("UserNamespace", {
    mode: namespaceMode,
    uids: repeated(nested(idMapping)),
    gids: repeated(nested(idMapping)),
  })),
});

const int64Value = nested(message("Int64Value", { value: int64 }));
const securityProfile = nested(message("SecurityProfile", { profile_type: profileType, localhost_ref: string }));

const linuxSandboxSecurityContext = message("LinuxSandboxSecurityContext", {
  namespace_options: nested(namespaceOption),
  selinux_options: nested(message("SELinuxOption", { user: string, role: string, type: string, level: string })),
  run_as_user: int64Value,
  run_as_group: int64Value,
  readonly_rootfs: bool,
  supplemental_groups: repeated(int64),
  supplemental_groups_policy: supplementalGroupsPolicy,
  privileged: bool,
  seccomp: securityProfile,
  apparmor: securityProfile,
  seccomp_profile_path: string,
});

const linuxContainerResources = message("LinuxContainerResources", {
  cpu_period: int64,
  cpu_quota: int64,
  cpu_shares: int64,
  memory_limit_in_bytes: int64,
  oom_score_adj: int64,
  cpuset_cpus: string,
  cpuset_mems: string,
  hugepage_limits: repeated(nested(message("HugepageLimit", { page_size: string, limit: uint64 }))),
  unified: stringMap,
  memory_swap_limit_in_bytes: int64,
});

const windowsPodSandboxConfig = message("WindowsPodSandboxConfig", {
  security_context: nested(message("WindowsSandboxSecurityContext", {
    run_as_username: string,
    credential_spec: string,
    host_process: bool,
    namespace_options: nested(message("WindowsNamespaceOption", { network: namespaceMode })),
  })),
});

const podSandboxConfig = message("PodSandboxConfig", {
  metadata: nested(message("PodSandboxMetadata", { name: string, uid: string, namespace: string, attempt: uint32 })),
  hostname: string,
  log_directory: string,
  dns_config: nested(message("DNSConfig", {
    servers: repeated(string),
    searches: repeated(string),
    options: repeated(string),
  })),
  port_mappings: repeated(
    nested(message("PortMapping", { protocol, container_port: int32, host_port: int32, host_ip: string })),
  ),
  labels: stringMap,
  annotations: stringMap,
  linux: nested(message("LinuxPodSandboxConfig", {
    cgroup_parent: string,
    security_context: nested(linuxSandboxSecurityContext),
    sysctls: stringMap,
    overhead: nested(linuxContainerResources),
    resources: nested(linuxContainerResources),
  })),
  windows: nested(windowsPodSandboxConfig),
});

/**
 * Decodes a `PodSandboxConfig` from protobuf's JSON form.
 *
 * @param value Plain JSON data: keys in either spelling, int64 as number, bigint or string, enums by name or number.
 * @param path Where it stands in the document, for errors. Default: `""`.
 * @returns The config in CRI's spelling; fields that were `null` are absent.
 * @throws {CriSpecError} `wrong-type`, `unknown-field`, `duplicate-field`, `unknown-enum`, `out-of-range`, `invalid-value` or
 * `invalid-string`, with a JSON pointer.
 */
export function decodePodSandboxConfig(value: unknown, path: Pointer = ""): PodSandboxConfig {
  return readPodSandboxConfig(plainData(value, path), path);
}

/** As {@linkcode decodePodSandboxConfig}, of plain data. */
export function readPodSandboxConfig(value: unknown, path: Pointer): PodSandboxConfig {
  return podSandboxConfig(value, path) as PodSandboxConfig;
}
