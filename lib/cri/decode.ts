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
  asMap,
  asRecord,
  asString,
  type IntegerRange,
  unknownField,
  wrongType,
} from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { nearest } from "../nearest.ts";
import { child, type Pointer } from "../oci/pointer.ts";
import { NAMESPACE_MODE, type PodSandboxConfig, PROFILE_TYPE } from "./config.ts";
import { lowerCamel } from "./spelling.ts";

/** Reads one value of a field. */
type Read = (value: unknown, path: Pointer) => unknown;

interface Message {
  readonly name: string;
  /** From both spellings of a key to its field. */
  readonly fields: ReadonlyMap<string, readonly [name: string, read: Read]>;
}

function message(name: string, fields: Readonly<Record<string, Read>>): Read {
  const entries = Object.entries(fields).flatMap(([field, read]) => {
    const value = [field, read] as const;
    return [[field, value], [lowerCamel(field), value]] as const;
  });
  const descriptor: Message = { name, fields: new Map(entries) };
  return (value, path) => decodeMessage(descriptor, value, path);
}

function decodeMessage({ name, fields }: Message, value: unknown, path: Pointer): Readonly<Record<string, unknown>> {
  const record = asRecord(value, path);
  const decoded: Record<string, unknown> = {};
  const seen = new Map<string, string>();
  for (const key of Object.keys(record)) {
    const field = fields.get(key);
    if (field === undefined) throw unknownField(key, fields.keys(), path, name);
    const [canonical, read] = field;
    const before = seen.get(canonical);
    if (before !== undefined) {
      throw new CriSpecError("duplicate-field", `Cannot read ${name}: "${before}" and "${key}" are the same field`, {
        path: child(path, key),
      });
    }
    seen.set(canonical, key);
    const item = record[key];
    if (item !== null && item !== undefined) decoded[canonical] = read(item, child(path, key));
  }
  return decoded;
}

function integer(name: string, bits: number, signed: boolean): Read {
  const span = 1n << BigInt(bits);
  const range: IntegerRange = signed
    ? { name, least: -span / 2n, most: span / 2n - 1n }
    : { name, least: 0n, most: span - 1n };
  return (value, path) => asInteger(value, path, range);
}

const string: Read = asString;
const bool: Read = asBoolean;
const int32 = integer("int32", 32, true);
const uint32 = integer("uint32", 32, false);
const int64 = integer("int64", 64, true);
const uint64 = integer("uint64", 64, false);
const stringMap: Read = (value, path) => asMap(value, path, asString);

function repeated(read: Read): Read {
  return (value, path) => asList(value, path).map((item, index) => read(item, child(path, index)));
}

/** An enum: by name, or by any int32, since protobuf keeps the numbers it does not know. */
function enumeration(name: string, values: Readonly<Record<string, number>>): Read {
  return (value, path) => {
    if (typeof value === "number" || typeof value === "bigint") return int32(value, path);
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
  userns_options: message("UserNamespace", {
    mode: namespaceMode,
    uids: repeated(idMapping),
    gids: repeated(idMapping),
  }),
});

const int64Value = message("Int64Value", { value: int64 });
const securityProfile = message("SecurityProfile", { profile_type: profileType, localhost_ref: string });

const linuxSandboxSecurityContext = message("LinuxSandboxSecurityContext", {
  namespace_options: namespaceOption,
  selinux_options: message("SELinuxOption", { user: string, role: string, type: string, level: string }),
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
  hugepage_limits: repeated(message("HugepageLimit", { page_size: string, limit: uint64 })),
  unified: stringMap,
  memory_swap_limit_in_bytes: int64,
});

const windowsPodSandboxConfig = message("WindowsPodSandboxConfig", {
  security_context: message("WindowsSandboxSecurityContext", {
    run_as_username: string,
    credential_spec: string,
    host_process: bool,
    namespace_options: message("WindowsNamespaceOption", { network: namespaceMode }),
  }),
});

const podSandboxConfig = message("PodSandboxConfig", {
  metadata: message("PodSandboxMetadata", { name: string, uid: string, namespace: string, attempt: uint32 }),
  hostname: string,
  log_directory: string,
  dns_config: message("DNSConfig", {
    servers: repeated(string),
    searches: repeated(string),
    options: repeated(string),
  }),
  port_mappings: repeated(
    message("PortMapping", { protocol, container_port: int32, host_port: int32, host_ip: string }),
  ),
  labels: stringMap,
  annotations: stringMap,
  linux: message("LinuxPodSandboxConfig", {
    cgroup_parent: string,
    security_context: linuxSandboxSecurityContext,
    sysctls: stringMap,
    overhead: linuxContainerResources,
    resources: linuxContainerResources,
  }),
  windows: windowsPodSandboxConfig,
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
  return podSandboxConfig(value, path) as PodSandboxConfig;
}
