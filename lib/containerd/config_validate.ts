/**
 * What the CRI plugins refuse of their own sections, and the runtimes that they end up with.
 *
 * Upstream: `ValidatePluginConfig` in https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/config/config.go, later
 * `ValidateRuntimeConfig`, `ValidateImageConfig` and `ValidateServerConfig` in `internal/cri/config/config.go`.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { goQuote } from "../go/quote.ts";
import { child, type Pointer } from "../pointer.ts";
import type { BehaviorId, Behaviors } from "./behaviors.ts";
import { cniBinDirs } from "./config_defaults.ts";
import { KEY_TABLES } from "./config_keys.ts";
import { CONFIG_PATH } from "./config_migrate.ts";
import { knownKey, Table } from "./config_read.ts";
import { refuseConfig, type Sections } from "./config_sections.ts";
import { durationError } from "../go/duration.ts";
import { urlError } from "./go_url.ts";

/** The runtime that needs settings of its own, removed in 2.0. */
export const RUNTIME_LINUX_V1 = "io.containerd.runtime.v1.linux";
/** The runtime that every release has by default. */
export const RUNTIME_RUNC_V2 = "io.containerd.runc.v2";

/** Whether a runtime takes runc's options. */
export function isRunc(type: string): boolean {
  return type === RUNTIME_RUNC_V2 || type === "io.containerd.runc.v1";
}

/** One entry of `runtimes`, in the spelling of `config.toml`. */
export interface Runtime {
  /** Empty if the entry sets none; containers cannot be created then. */
  readonly runtime_type: string;
  /** Patterns of the pod annotations that are passed through. */
  readonly pod_annotations: readonly string[];
  /** Patterns of the container annotations that are passed through. */
  readonly container_annotations: readonly string[];
  /** The file with the spec that its containers start from; empty for containerd's own. */
  readonly base_runtime_spec: string;
  /** Present where privileged containers get none of the node's devices. */
  readonly privileged_without_host_devices?: true;
  /** Present where privileged containers without the node's devices may use all that they have. */
  readonly privileged_without_host_devices_all_devices_allowed?: true;
  /** The snapshotter of its containers; empty for the daemon's. */
  readonly snapshotter: string;
  /** Present where the daemon has no such snapshotter: none of its own, and no proxy plugin. */
  readonly lacksSnapshotter?: true;
  /** Whether it asks systemd for cgroups; absent for a runtime whose options are not runc's. */
  readonly systemdCgroup?: boolean;
  /** Present where containers may write their cgroup, which only cgroup v2 lets them. */
  readonly cgroup_writable?: true;
  /** The sandbox controller, from 2.0 on; absent for the default `podsandbox`. */
  readonly sandboxer?: string;
  /** Present if the streams of containers use the sandbox's address instead of pipes, from 2.0 on. */
  readonly io_type?: "streaming";
  /** Where the entry stands in the document, or would stand. */
  readonly path: Pointer;
}

/** The runtimes and which of them is the default. */
export interface Runtimes {
  /** The runtime of pods without a handler. Default: `"runc"`. */
  readonly default_runtime_name: string;
  /** Runtimes by name. Default: runc alone. */
  readonly runtimes: ReadonlyMap<string, Runtime>;
}

/** A runtime that is read and not yet checked. */
interface Entry {
  readonly table: Table;
  readonly type: string;
}

/** The runtime that is there when the file names none. */
function defaultRunc(runtimes: Pointer): Entry {
  return { table: new Table("Runtime", child(runtimes, "runc")), type: RUNTIME_RUNC_V2 };
}

function entryOf(table: Table, defaultType = ""): Entry {
  const given = table.entry("runtime_type");
  return { table, type: given === undefined ? defaultType : given.value as string };
}

/** The sandbox controller of a runtime that names none. */
const DEFAULT_SANDBOXER = "podsandbox";

/** What TypeScript calls a Go type of an option. */
const OPTION_TYPES: Readonly<Record<string, string>> = { string: "string", bool: "boolean", int: "number" };

/** The options of a runtime that takes runc's, by their names. A wrong type is only found when a pod is made. */
function runcOptions(table: Table, behaviors: Behaviors): ReadonlyMap<string, unknown> {
  const given = table.map("options");
  const values = Object.fromEntries(given);
  const options = new Map<string, unknown>();
  for (const [key, { value, path }] of given) {
    const known = knownKey("RuncOptions", key, values, behaviors);
    if (known === undefined) continue;
    const wanted = OPTION_TYPES[KEY_TABLES["RuncOptions"]![known]![0]]!;
    if ((typeof value === "bigint" ? "number" : typeof value) !== wanted) {
      throw new CriSpecError(
        "not-modelled",
        `Cannot model the option "${key}" with a value of the wrong type`,
        { path, hint: `runc's option ${known} must be a ${wanted}` },
      );
    }
    options.set(known, value);
  }
  return options;
}

/** Whether a runtime's options make it ask systemd for cgroups; `undefined` where the options are not known. */
function driverOf({ table, type }: Entry, legacy: boolean, behaviors: Behaviors): boolean | undefined {
  const key = "SystemdCgroup";
  if (isRunc(type)) return table.entry("options") !== undefined && runcOptions(table, behaviors).get(key) === true;
  if (type !== RUNTIME_LINUX_V1) return undefined;
  // A legacy runtime without options obeys the CRI plugin's own systemd_cgroup.
  return table.entry("options") === undefined ? legacy : table.map("options").get(key)?.value === true;
}

/** What is present only where it is switched on, and the behavior without which it does nothing. */
const SWITCHES = [
  ["cgroup_writable", "cgroup-writable"],
  ["privileged_without_host_devices"],
  ["privileged_without_host_devices_all_devices_allowed", "pwhd-all-devices"],
] as const satisfies readonly (readonly [key: keyof Runtime, behavior?: BehaviorId])[];

const NO_ANNOTATIONS: readonly string[] = Object.freeze([]);

function runtimeOf(entry: Entry, legacy: boolean, behaviors: Behaviors): Runtime {
  const { table, type } = entry;
  const runtime: { -readonly [K in keyof Runtime]: Runtime[K] } = {
    runtime_type: type,
    pod_annotations: table.get("pod_annotations", NO_ANNOTATIONS),
    container_annotations: table.get("container_annotations", NO_ANNOTATIONS),
    base_runtime_spec: table.string("base_runtime_spec"),
    snapshotter: table.string("snapshotter"),
    path: table.path,
  };
  const systemdCgroup = driverOf(entry, legacy, behaviors);
  if (systemdCgroup !== undefined) runtime.systemdCgroup = systemdCgroup;
  if (behaviors.has("sandboxer")) {
    const sandboxer = table.string("sandboxer") || DEFAULT_SANDBOXER;
    if (sandboxer !== DEFAULT_SANDBOXER) runtime.sandboxer = sandboxer;
    if (table.string("io_type") === "streaming") runtime.io_type = "streaming";
  }
  for (const [key, id] of SWITCHES) if (table.bool(key) && (id === undefined || behaviors.has(id))) runtime[key] = true;
  return runtime;
}

function finished(
  default_runtime_name: string,
  entries: ReadonlyMap<string, Entry>,
  legacy: boolean,
  behaviors: Behaviors,
): Runtimes {
  const runtimes = new Map<string, Runtime>();
  for (const [name, entry] of entries) runtimes.set(name, runtimeOf(entry, legacy, behaviors));
  return { default_runtime_name, runtimes };
}

const PREFIX = "invalid plugin config: ";
const IMAGES_PREFIX = "invalid cri image config: ";

function checkDefault(containerd: Table, name: string, entries: ReadonlyMap<string, Entry>, hint?: string): Entry {
  const { path } = containerd.setting("default_runtime_name");
  if (name === "") refuseConfig(`${PREFIX}\`default_runtime_name\` is empty`, path);
  const entry = entries.get(name);
  if (entry !== undefined) return entry;
  const wanted = `\`containerd\` \`default_runtime_name = "${name}"`;
  const text = `no corresponding runtime configured in \`containerd.runtimes\` for ${wanted}`;
  return refuseConfig(`${PREFIX}${text}`, path, hint);
}

/** A boolean that asks for another one to be set. */
function checkAllDevices(table: Table): void {
  const devices = "privileged_without_host_devices";
  const all = `${devices}_all_devices_allowed`;
  if (table.bool(devices) || !table.bool(all)) return;
  refuseConfig(`${PREFIX}\`${all}\` requires \`${devices}\` to be enabled`, table.setting(all).path);
}

function checkDuration(table: Table, key: string, what: string): void {
  // Every default is a duration.
  if (table.entry(key) === undefined) return;
  const error = durationError(table.string(key) || "0");
  if (error !== undefined) refuseConfig(`${what}: ${error}`, table.setting(key).path);
}

/** Keys of the legacy runtime, which any other runtime refuses. */
function checkLegacy(table: Table, key: string, type: string, isSet: boolean): void {
  if (isSet && type !== RUNTIME_LINUX_V1) {
    refuseConfig(`${PREFIX}\`${key}\` only works for runtime ${RUNTIME_LINUX_V1}`, table.setting(key).path);
  }
}

function checkRegistry(registry: Table, prefix: string, absent: string, { unicode }: Behaviors): void {
  const isDirectory = (registry.entry("config_path")?.value ?? absent) !== "";
  if (isDirectory && registry.map("mirrors").size > 0) {
    const hint = registry.entry("config_path") === undefined
      ? `the release's default is ${JSON.stringify(CONFIG_PATH)}; set config_path = ""`
      : undefined;
    const text = "`mirrors` cannot be set when `config_path` is provided";
    refuseConfig(`${prefix}${text}`, registry.setting("mirrors").path, hint);
  }
  for (const [, { value: config, path }] of registry.map<Table>("configs")) {
    if (!isDirectory || config.entry("tls") === undefined) continue;
    refuseConfig(`${prefix}\`configs.tls\` cannot be set when \`config_path\` is provided`, path);
  }
  for (const [endpoint, { path }] of registry.map("auths")) {
    const error = urlError(endpoint, unicode);
    if (error === undefined) continue;
    const url = goQuote(endpoint, unicode);
    refuseConfig(`${prefix}failed to parse registry url ${url} from \`registry.auths\`: ${error}`, path);
  }
}

/** Up to 1.7: a given table of runtimes replaces the default one. */
function validateOld({ runtime: cri }: Sections, behaviors: Behaviors): Runtimes {
  const containerd = cri.table("containerd");
  const { path, given } = containerd.setting("runtimes");
  const entries = new Map<string, Entry>();
  if (!given) entries.set("runc", defaultRunc(path));
  for (const [name, { value }] of containerd.map<Table>("runtimes")) entries.set(name, entryOf(value));
  const untrusted = entryOf(containerd.table("untrusted_workload_runtime"));
  if (untrusted.type !== "") {
    if (entries.has("untrusted")) {
      const both = 'both `untrusted_workload_runtime` and `runtimes["untrusted"]`';
      const text = `conflicting definitions: configuration includes ${both}`;
      refuseConfig(`${PREFIX}${text}`, untrusted.table.path);
    }
    entries.set("untrusted", untrusted);
  }
  let name = containerd.string("default_runtime_name");
  const deprecated = entryOf(containerd.table("default_runtime"));
  if (deprecated.type !== "") {
    name = "default";
    entries.set(name, deprecated);
  }
  const hint = "a `runtimes` table in the file replaces the default one, so it must contain the default runtime, too";
  const { type } = checkDefault(containerd, name, entries, hint);
  const legacy = cri.bool("systemd_cgroup");
  checkLegacy(cri, "systemd_cgroup", type, legacy);
  checkLegacy(containerd, "no_pivot", type, containerd.bool("no_pivot"));
  for (const { table, type } of entries.values()) {
    for (const key of ["runtime_engine", "runtime_root"]) checkLegacy(table, key, type, table.string(key) !== "");
    if (behaviors.has("runtime-snapshotter")) checkAllDevices(table);
  }
  checkRegistry(cri.table("registry"), PREFIX, "", behaviors);
  checkDuration(cri, "stream_idle_timeout", `${PREFIX}invalid stream idle timeout`);
  checkDuration(cri, "image_pull_progress_timeout", `${PREFIX}invalid image pull progress timeout`);
  checkDuration(cri, "drain_exec_sync_io_timeout", `${PREFIX}invalid \`drain_exec_sync_io_timeout\``);
  return finished(name, entries, legacy, behaviors);
}

/** The one directory that is configured twice, where neither is the default. */
function checkCni(cni: Table, behaviors: Behaviors): void {
  const dirs = cni.get<readonly string[]>("bin_dirs", []);
  const defaults = cniBinDirs(behaviors);
  const isDefault = dirs.length === defaults.length && dirs.every((one, index) => one === defaults[index]);
  if (!behaviors.has("cni-bin-dirs") || cni.string("bin_dir") === "" || dirs.length === 0 || isDefault) return;
  const text = "`cni.bin_dir` and `cni.bin_dirs` cannot be set at the same time";
  refuseConfig(`${PREFIX}${text}`, cni.setting("bin_dir").path);
}

function checkIoType(table: Table): void {
  if (["", "fifo", "streaming"].includes(table.string("io_type"))) return;
  refuseConfig(`${PREFIX}\`io_type\` can only be \`streaming\` or \`named_pipe\``, table.setting("io_type").path);
}

/** From 2.0 on: what the file names is merged into the default runtimes. */
function validateNew({ runtime, images, server }: Sections, behaviors: Behaviors): Runtimes {
  const containerd = runtime.table("containerd");
  const { path } = containerd.setting("runtimes");
  const entries = new Map<string, Entry>([["runc", defaultRunc(path)]]);
  for (const [name, { value }] of containerd.map<Table>("runtimes")) {
    entries.set(name, entryOf(value, name === "runc" ? RUNTIME_RUNC_V2 : ""));
  }
  const name = containerd.string("default_runtime_name");
  checkDefault(containerd, name, entries);
  checkCni(runtime.table("cni"), behaviors);
  for (const { table } of entries.values()) {
    checkAllDevices(table);
    checkIoType(table);
  }
  for (const key of ["drain_exec_sync_io_timeout", "stats_collect_period", "stats_retention_period"]) {
    checkDuration(runtime, key, `${PREFIX}invalid \`${key}\``);
  }
  checkRegistry(
    images.table("registry"),
    IMAGES_PREFIX,
    behaviors.has("config-path-default") ? CONFIG_PATH : "",
    behaviors,
  );
  checkDuration(images, "image_pull_progress_timeout", `${IMAGES_PREFIX}invalid image pull progress timeout`);
  checkDuration(server, "stream_idle_timeout", `${IMAGES_PREFIX}invalid stream idle timeout`);
  return finished(name, entries, false, behaviors);
}

/**
 * Validates the CRI plugins' sections.
 *
 * @param sections The tables of the file.
 * @param behaviors What the release does.
 * @returns The runtimes.
 * @throws {CriSpecError} `daemon-config` for what keeps the CRI plugin from starting, with its text.
 */
export function validateSections(sections: Sections, behaviors: Behaviors): Runtimes {
  return behaviors.has("config-v3") ? validateNew(sections, behaviors) : validateOld(sections, behaviors);
}
