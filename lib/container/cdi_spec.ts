/**
 * Spec files of the Container Device Interface.
 *
 * Upstream: `ParseSpec` and `Validate` of https://github.com/cncf-tags/container-device-interface, with the types of its `specs-go`.
 *
 * @module
 */

import type { Behaviors } from "../containerd/behaviors.ts";
import { type GoYaml, readGoYaml } from "../go/yaml.ts";
import { float32Text } from "../go/yaml_scalar.ts";
import { byBytes } from "../go/sort.ts";
import { isLongerThan } from "../go/utf8.ts";
import type { CdiDeviceNode, CdiEdits, CdiHook, CdiIntelRdt, CdiMount, CdiNetDevice } from "../options/cdi.ts";
import type { Int64 } from "../oci/spec.ts";
import { checkKind, isDeviceName } from "./cdi_name.ts";

/** A CDI device. */
export interface CdiDevice {
  /** Its name behind that of its kind. */
  readonly name: string;
  /** What it changes of a container. */
  readonly containerEdits: CdiEdits;
}

/** A CDI spec file. */
export interface CdiSpec {
  /** The kind of its devices: `vendor.com/class`. */
  readonly kind: string;
  /** Its devices. */
  readonly devices: readonly CdiDevice[];
  /** What any of its devices changes of a container, once. */
  readonly containerEdits: CdiEdits;
}

/** What reading a file comes to: a spec, a file that is ignored, or the end of the daemon. */
export type CdiFile = CdiSpec | "invalid" | "crash";

/** The file is ignored; caught in this file. */
class Invalid extends Error {}

function fail(): never {
  throw new Invalid();
}

/** Reads a value of one Go type; `null` is its zero value. */
type Reader<T> = (value: GoYaml) => T;

const asText: Reader<string> = (value) => {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  return "float" in value ? float32Text(value.float) : fail();
};

const asBool: Reader<boolean> = (value) => value === null ? false : typeof value === "boolean" ? value : fail();

/** An integer, as encoding/json reads what encoding/json wrote: a float without a fraction is one. */
function integer(least: bigint, most: bigint): Reader<bigint | undefined> {
  return (value) => {
    if (value === null) return undefined;
    const { float } = Object(value) as { readonly float?: number };
    const read = Number.isInteger(float) ? BigInt(float!) : value;
    return typeof read === "bigint" && read >= least && read <= most ? read : fail();
  };
}

const readInt64 = integer(-(2n ** 63n), 2n ** 63n - 1n);
const readUint32 = integer(0n, 2n ** 32n - 1n);

const asInt64Pointer: Reader<Int64 | undefined> = (value) => {
  const read = readInt64(value);
  return Number.isSafeInteger(Number(read)) ? Number(read) : read;
};
const asInt64: Reader<Int64> = (value) => asInt64Pointer(value) ?? 0;
const asUint32Pointer: Reader<number | undefined> = (value) => {
  const read = readUint32(value);
  return read === undefined ? undefined : Number(read);
};
const asUint32: Reader<number> = (value) => asUint32Pointer(value) ?? 0;

function list<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value) => value === null ? [] : Array.isArray(value) ? (value as readonly GoYaml[]).map(read) : fail();
}

const asTexts = list(asText);

/** The fields of a struct, each with its reader; `undefined` for those that the release's library does not know. */
type Fields<T> = { readonly [K in keyof T]-?: Reader<T[K]> };

/** A reader of a struct: keys match in any case, and one that the struct does not have makes the file invalid. */
function struct<T extends object>(fields: Fields<T>, isKnown: (field: string) => boolean = () => true): Reader<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  const byFold = new Map(names.filter(isKnown).map((name) => [name.toLowerCase(), name]));
  return (value) => {
    if (value !== null && !(value instanceof Map)) return fail();
    const given = new Map<string, GoYaml>();
    // The library writes the map as JSON first, its keys in the order of their bytes; of two for one field the later counts.
    const members = value === null ? [] : [...value as ReadonlyMap<string, GoYaml>];
    for (const [key, one] of members.sort(([a], [b]) => byBytes(a, b))) {
      given.set(byFold.get(key.toLowerCase()) ?? fail(), one);
    }
    return Object.fromEntries(names.map((name) => [name, fields[name](given.get(name) ?? null)])) as T;
  };
}

interface RawSpec extends CdiSpec {
  readonly cdiVersion: string;
  readonly annotations: number;
  readonly devices: readonly (CdiDevice & { readonly annotations: number })[];
}

/** How many annotations there are: nobody reads them. */
const asAnnotations: Reader<number> = (value) => {
  if (value === null) return 0;
  if (!(value instanceof Map)) return fail();
  return [...value.values()].map(asText).length;
};

/** Reads the whole file; `nil` is told of pointers to nothing, which the library follows. */
function specReader(behaviors: Behaviors, nil: () => void): Reader<RawSpec> {
  const pointers = <T>(read: Reader<T>): Reader<readonly T[]> =>
    list((value) => {
      if (value === null) nil();
      return read(value);
    });
  const hasRdt = behaviors.has("cdi-spec-0.7");
  const has11 = behaviors.has("cdi-spec-1.1");
  const asNode = struct<CdiDeviceNode>({
    path: asText,
    hostPath: asText,
    type: asText,
    major: asInt64,
    minor: asInt64,
    fileMode: asUint32Pointer,
    permissions: asText,
    uid: asUint32Pointer,
    gid: asUint32Pointer,
  });
  const asNetDevice = struct<CdiNetDevice>({ hostInterfaceName: asText, name: asText });
  const asHook = struct<CdiHook>({
    hookName: asText,
    path: asText,
    args: asTexts,
    env: asTexts,
    timeout: asInt64Pointer,
  });
  const asMount = struct<CdiMount>({ hostPath: asText, containerPath: asText, options: asTexts, type: asText });
  const asRdt = struct<CdiIntelRdt>({
    closID: asText,
    l3CacheSchema: asText,
    memBwSchema: asText,
    enableCMT: asBool,
    enableMBM: asBool,
    schemata: (value) => value === null ? undefined : asTexts(value),
    enableMonitoring: asBool,
  }, (field) => !(has11 ? ["enableCMT", "enableMBM"] : ["schemata", "enableMonitoring"]).includes(field));
  const asEdits = struct<CdiEdits>({
    env: asTexts,
    deviceNodes: pointers(asNode),
    netDevices: pointers(asNetDevice),
    hooks: pointers(asHook),
    mounts: pointers(asMount),
    intelRdt: (value) => value === null ? undefined : asRdt(value),
    additionalGids: list(asUint32),
  }, (field) => field === "netDevices" ? has11 : hasRdt || (field !== "intelRdt" && field !== "additionalGids"));
  const isKnown = (field: string): boolean => field !== "annotations" || behaviors.has("cdi-spec-0.6");
  const asDevice = struct<RawSpec["devices"][number]>({
    name: asText,
    annotations: asAnnotations,
    containerEdits: asEdits,
  }, isKnown);
  return struct<RawSpec>({
    cdiVersion: asText,
    kind: asText,
    annotations: asAnnotations,
    devices: list(asDevice),
    containerEdits: asEdits,
  }, isKnown);
}

const VERSIONS = ["0.1.0", "0.2.0", "0.3.0", "0.4.0", "0.5.0", "0.6.0", "0.7.0", "0.8.0", "1.0.0", "1.1.0"] as const;
type Version = typeof VERSIONS[number];

/** The newest version that the release's library knows. */
function newest(behaviors: Behaviors): Version {
  if (behaviors.has("cdi-spec-1.1")) return "1.1.0";
  if (behaviors.has("cdi-no-devices")) return "1.0.0";
  if (behaviors.has("cdi-spec-0.8")) return "0.8.0";
  if (behaviors.has("cdi-spec-0.7")) return "0.7.0";
  return behaviors.has("cdi-spec-0.6") ? "0.6.0" : "0.5.0";
}

/** The version that a file must have at least for what it uses. */
function required(spec: RawSpec): Version {
  const edits = [spec.containerEdits, ...spec.devices.map(({ containerEdits }) => containerEdits)];
  const some = (uses: (one: CdiEdits) => boolean): boolean => edits.some(uses);
  const usesRdt11 = ({ intelRdt }: CdiEdits): boolean =>
    intelRdt?.schemata !== undefined || intelRdt?.enableMonitoring === true;
  if (some((one) => one.netDevices.length > 0 || usesRdt11(one))) return "1.1.0";
  if (some(({ intelRdt, additionalGids }) => intelRdt !== undefined || additionalGids.length > 0)) return "0.7.0";
  const isAnnotated = spec.annotations > 0 || spec.devices.some(({ annotations }) => annotations > 0);
  if (isAnnotated || spec.kind.includes(".", spec.kind.indexOf("/"))) return "0.6.0";
  const hasHostPath = some(({ deviceNodes }) => deviceNodes.some(({ hostPath }) => hostPath !== ""));
  if (hasHostPath || spec.devices.some(({ name }) => /^[^A-Za-z]/.test(name))) return "0.5.0";
  return some(({ mounts }) => mounts.some(({ type }) => type !== "")) ? "0.4.0" : "0.3.0";
}

function isVersion(spec: RawSpec, behaviors: Behaviors): boolean {
  const version = VERSIONS.indexOf(spec.cdiVersion.replace(/^v/, "") as Version);
  return version <= VERSIONS.indexOf(newest(behaviors)) && version >= VERSIONS.indexOf(required(spec));
}

const HOOKS = ["prestart", "createRuntime", "createContainer", "startContainer", "poststart", "poststop"];

function isEnv(env: readonly string[]): boolean {
  return env.every((entry) => entry.indexOf("=") > 0);
}

function isPermissions(permissions: string, behaviors: Behaviors): boolean {
  return /^[rwm]*$/.test(permissions) || (permissions === "none" && behaviors.has("cdi-perm-none"));
}

function isClosID(id: string, behaviors: Behaviors): boolean {
  if (id === "/" && behaviors.has("cdi-spec-1.1")) return true;
  return !isLongerThan(id, 4095) && id !== "." && id !== ".." && !/[/\n]/.test(id);
}

function areNetDevices(devices: readonly CdiNetDevice[]): boolean {
  const areUnique = (names: readonly string[]): boolean => !names.includes("") && new Set(names).size === names.length;
  return areUnique(devices.map(({ hostInterfaceName }) => hostInterfaceName)) &&
    areUnique(devices.map(({ name }) => name));
}

function areEdits(edits: CdiEdits, behaviors: Behaviors): boolean {
  const { env, deviceNodes, hooks, mounts, intelRdt, netDevices } = edits;
  return isEnv(env) &&
    deviceNodes.every(({ path, type, permissions }) =>
      path !== "" && /^[bcup]?$/.test(type) && isPermissions(permissions, behaviors)
    ) &&
    hooks.every((hook) => HOOKS.includes(hook.hookName) && hook.path !== "" && isEnv(hook.env)) &&
    mounts.every(({ hostPath, containerPath }) => hostPath !== "" && containerPath !== "") &&
    (intelRdt === undefined || isClosID(intelRdt.closID, behaviors)) &&
    areNetDevices(netDevices);
}

function isEmpty({ env, deviceNodes, hooks, mounts, additionalGids, intelRdt, netDevices }: CdiEdits): boolean {
  return intelRdt === undefined &&
    [env, deviceNodes, hooks, mounts, additionalGids, netDevices].every(({ length }) => length === 0);
}

function areDevices(devices: readonly CdiDevice[], behaviors: Behaviors): boolean {
  if (devices.length === 0 && behaviors.has("cdi-no-devices")) return false;
  return new Set(devices.map(({ name }) => name)).size === devices.length &&
    devices.every(({ name, containerEdits }) =>
      isDeviceName(name) && !isEmpty(containerEdits) && areEdits(containerEdits, behaviors)
    );
}

/**
 * Reads a CDI spec file.
 *
 * @param text The file.
 * @param behaviors What the release does.
 * @returns The spec; `"invalid"` for a file that is ignored, `"crash"` for one that ends the daemon.
 * @throws {CriSpecError} `not-modelled` for YAML that is not read.
 */
export function readCdiSpec(text: string, behaviors: Behaviors): CdiFile {
  const tree = readGoYaml(text) ?? null;
  try {
    let hasNil = false;
    const spec = specReader(behaviors, () => hasNil = true)(tree);
    if (!isVersion(spec, behaviors)) return "invalid";
    const kind = checkKind(spec.kind, behaviors);
    if (hasNil || kind === "crash") return "crash";
    const isValid = kind === "valid" && areEdits(spec.containerEdits, behaviors) && areDevices(spec.devices, behaviors);
    return isValid ? spec : "invalid";
  } catch (error) {
    if (error instanceof Invalid) return "invalid";
    throw error;
  }
}
