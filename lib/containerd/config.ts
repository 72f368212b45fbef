/**
 * From the tree of a `config.toml` to what of it decides a sandbox's spec.
 *
 * Containerd ignores keys that it does not know, and so does this. It refuses what keeps the CRI plugin from starting: a wrong
 * type of a key that is read here, and everything that the plugin's own validation refuses.
 *
 * Upstream: https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/config/config.go and
 * `services/server/config/config.go`.
 *
 * @module
 */

import {
  asBoolean,
  asInteger,
  asRecord,
  asString,
  asStrings,
  isRecord,
  type UnknownRecord,
  wrongType,
} from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { join } from "../oci/go_path.ts";
import { child, type Pointer } from "../oci/pointer.ts";
import { plainData } from "../plain.ts";
import type { Behaviors } from "./behaviors.ts";

/** The id of containerd's CRI plugin. */
export const CRI_PLUGIN = "io.containerd.grpc.v1.cri";

const RUNTIME_LINUX_V1 = "io.containerd.runtime.v1.linux";
const RUNTIME_RUNC_V2 = "io.containerd.runc.v2";

/** One entry of `runtimes`, in the spelling of `config.toml`. */
export interface Runtime {
  /** Empty when the entry does not tell; a container cannot be made then. */
  readonly runtime_type: string;
  /** Patterns of the pod annotations that are passed through. */
  readonly pod_annotations: readonly string[];
  /** The snapshotter of its containers; empty for the daemon's. */
  readonly snapshotter: string;
  /** Where the entry stands in the document, or would stand. */
  readonly path: Pointer;
}

/** The keys of {@linkcode DaemonConfig} whose place in the document can be told. */
export type DaemonKey =
  | "root"
  | "state"
  | "sandbox_image"
  | "enable_selinux"
  | "disable_cgroup"
  | "restrict_oom_score_adj"
  | "unset_seccomp_profile"
  | "enable_unprivileged_ports"
  | "enable_unprivileged_icmp"
  | "default_runtime_name";

/** Where a key of `config.toml` stands. */
export interface Setting {
  /** Where it stands in the document, or would stand. */
  readonly path: Pointer;
  /** Whether the document has it. */
  readonly given: boolean;
}

/** What of `config.toml` decides a sandbox's spec, in its own spelling. */
export interface DaemonConfig {
  /** Where containerd keeps what survives a boot. Default: `/var/lib/containerd`. */
  readonly root: string;
  /** Where containerd keeps what does not. Default: `/run/containerd`. */
  readonly state: string;
  /** The CRI plugin's folder below `root`. */
  readonly criRoot: string;
  /** The CRI plugin's folder below `state`. */
  readonly criState: string;
  /** The pause image. Default: the release's. */
  readonly sandbox_image: string;
  /** Whether labels are made on a node with SELinux. Default: `false`. */
  readonly enable_selinux: boolean;
  /** Whether sandboxes get no cgroup. Default: `false`. */
  readonly disable_cgroup: boolean;
  /** Whether the score stays above the daemon's. Default: `false`. */
  readonly restrict_oom_score_adj: boolean;
  /** The profile of pods that tell none. Default: `""`, unconfined. */
  readonly unset_seccomp_profile: string;
  /** Whether network namespaces are kept below `state`. Default: `false`. */
  readonly netns_mounts_under_state_dir: boolean;
  /** Whether pods may bind every port. Default: `false`. */
  readonly enable_unprivileged_ports: boolean;
  /** Whether pods may send pings. Default: `false`. */
  readonly enable_unprivileged_icmp: boolean;
  /** The runtime of pods without a handler. Default: `"runc"`. */
  readonly default_runtime_name: string;
  /** The snapshotter of images and containers. Default: `"overlayfs"`. */
  readonly snapshotter: string;
  /** Runtimes by name. Default: runc alone. */
  readonly runtimes: ReadonlyMap<string, Runtime>;
  /** The largest request that the gRPC server takes, in bytes. Default: 16 MiB. */
  readonly max_recv_message_size: number;
  /** Tells where a key stands in the document. */
  readonly setting: (key: DaemonKey) => Setting;
}

/** A table of the tree and where it stands. */
interface Table {
  readonly values: UnknownRecord;
  readonly path: Pointer;
  /** The table that it was put over, where the keys stand that it has not itself. */
  readonly lower?: Table;
}

const INT: { readonly name: string; readonly least: bigint; readonly most: bigint } = {
  name: "int",
  least: -(2n ** 63n),
  most: 2n ** 63n - 1n,
};

function refuse(message: string, path: Pointer, hint?: string): never {
  throw new CriSpecError("daemon-config", message, { path, hint });
}

/** The value of a key; go-toml takes it in capitals, too. */
function value(table: Table, key: string): readonly [unknown, Pointer] | undefined {
  return spelled(table, key) ?? spelled(table, capitals(key));
}

/** The keys that are read here, in capitals. */
const CAPITALS = new Map<string, string>();

function capitals(key: string): string {
  let upper = CAPITALS.get(key);
  if (upper === undefined) {
    upper = key.toUpperCase();
    CAPITALS.set(key, upper);
  }
  return upper;
}

function spelled(table: Table, key: string): readonly [unknown, Pointer] | undefined {
  let here: Table | undefined = table;
  while (here !== undefined && !Object.hasOwn(here.values, key)) here = here.lower;
  const found = here?.values[key];
  return found === undefined || found === null ? undefined : [found, child(here!.path, key)];
}

function settingOf(table: Table, key: string): Setting {
  const found = value(table, key);
  return found === undefined ? { path: child(table.path, key), given: false } : { path: found[1], given: true };
}

function read<T>(table: Table, key: string, reader: (value: unknown, path: Pointer) => T, absent: T): T {
  const found = value(table, key);
  return found === undefined ? absent : reader(...found);
}

function int(value: unknown, path: Pointer): number {
  if (typeof value !== "number" && typeof value !== "bigint") throw wrongType(value, "an int", path);
  return Number(asInteger(value, path, INT));
}

function table(value: unknown, path: Pointer): Table {
  return { values: asRecord(value, path), path };
}

function subtable(parent: Table, key: string): Table {
  return read(parent, key, table, { values: {}, path: child(parent.path, key) });
}

/** The types of runc's options, for a wrong one is only found when a pod is made. */
const RUNC_OPTIONS: Readonly<Record<string, "boolean" | "string" | "number">> = {
  NoPivotRoot: "boolean",
  NoNewKeyring: "boolean",
  SystemdCgroup: "boolean",
  ShimCgroup: "string",
  BinaryName: "string",
  Root: "string",
  CriuPath: "string",
  CriuImagePath: "string",
  CriuWorkPath: "string",
  IoUid: "number",
  IoGid: "number",
};

function checkRuncOptions(runtime: Table): void {
  const options = subtable(runtime, "options");
  for (const [key, option] of Object.entries(options.values)) {
    const wanted = Object.hasOwn(RUNC_OPTIONS, key) ? RUNC_OPTIONS[key] : undefined;
    const type = typeof option === "bigint" ? "number" : typeof option;
    if (wanted === undefined || type === wanted) continue;
    throw new CriSpecError(
      "not-modelled",
      `Cannot tell what the daemon does with the option "${key}" of a wrong type`,
      {
        path: child(options.path, key),
        hint: `runc's option ${key} is a ${wanted}`,
      },
    );
  }
}

function decodeRuntime(entry: unknown, path: Pointer): Runtime {
  const runtime = table(entry, path);
  const runtime_type = read(runtime, "runtime_type", asString, "");
  for (const key of ["runtime_engine", "runtime_root"]) {
    if (read(runtime, key, asString, "") !== "" && runtime_type !== RUNTIME_LINUX_V1) {
      refuse(`invalid plugin config: \`${key}\` only works for runtime ${RUNTIME_LINUX_V1}`, child(path, key));
    }
  }
  const devices = "privileged_without_host_devices";
  const allDevices = `${devices}_all_devices_allowed`;
  if (!read(runtime, devices, asBoolean, false) && read(runtime, allDevices, asBoolean, false)) {
    refuse(`invalid plugin config: \`${allDevices}\` requires \`${devices}\` to be enabled`, child(path, allDevices));
  }
  if (runtime_type === RUNTIME_RUNC_V2 || runtime_type === "io.containerd.runc.v1") checkRuncOptions(runtime);
  return {
    runtime_type,
    pod_annotations: read(runtime, "pod_annotations", asStrings, []),
    snapshotter: read(runtime, "snapshotter", asString, ""),
    path,
  };
}

/** The runtime that is there when the file names none. */
function runc(runtimes: Pointer): Runtime {
  return { runtime_type: RUNTIME_RUNC_V2, pod_annotations: [], snapshotter: "", path: child(runtimes, "runc") };
}

interface Runtimes {
  /** The runtime of pods without a handler. Default: `"runc"`. */
  readonly default_runtime_name: string;
  /** Runtimes by name. Default: runc alone. */
  readonly runtimes: ReadonlyMap<string, Runtime>;
}

/** The runtimes and the default one, with the plugin's own validation; a given table replaces the default one. */
function decodeRuntimes(cri: Table): Runtimes {
  const containerd = subtable(cri, "containerd");
  const given = value(containerd, "runtimes");
  const runtimes = new Map<string, Runtime>();
  if (given === undefined) runtimes.set("runc", runc(child(containerd.path, "runtimes")));
  else {
    const entries = table(...given);
    for (const key of Object.keys(entries.values)) {
      runtimes.set(key, decodeRuntime(entries.values[key], child(entries.path, key)));
    }
  }
  const untrusted = value(containerd, "untrusted_workload_runtime");
  if (untrusted !== undefined) {
    const runtime = decodeRuntime(...untrusted);
    if (runtime.runtime_type !== "") {
      if (runtimes.has("untrusted")) {
        const both = 'both `untrusted_workload_runtime` and `runtimes["untrusted"]`';
        refuse(`invalid plugin config: conflicting definitions: configuration includes ${both}`, untrusted[1]);
      }
      runtimes.set("untrusted", runtime);
    }
  }
  let default_runtime_name = read(containerd, "default_runtime_name", asString, "runc");
  const deprecated = value(containerd, "default_runtime");
  if (deprecated !== undefined) {
    const runtime = decodeRuntime(...deprecated);
    if (runtime.runtime_type !== "") {
      default_runtime_name = "default";
      runtimes.set("default", runtime);
    }
  }
  const namePath = child(containerd.path, "default_runtime_name");
  if (default_runtime_name === "") refuse("invalid plugin config: `default_runtime_name` is empty", namePath);
  const runtime = runtimes.get(default_runtime_name);
  if (runtime === undefined) {
    const wanted = `\`containerd\` \`default_runtime_name = "${default_runtime_name}"`;
    refuse(
      `invalid plugin config: no corresponding runtime configured in \`containerd.runtimes\` for ${wanted}`,
      namePath,
      "a given `runtimes` table replaces the default one; it must have the default runtime, too",
    );
  }
  const v1Only = [["systemd_cgroup", cri], ["no_pivot", containerd]] as const;
  for (const [key, where] of v1Only) {
    if (read(where, key, asBoolean, false) && runtime.runtime_type !== RUNTIME_LINUX_V1) {
      refuse(`invalid plugin config: \`${key}\` only works for runtime ${RUNTIME_LINUX_V1}`, child(where.path, key));
    }
  }
  return { default_runtime_name, runtimes };
}

function checkRegistry(cri: Table): void {
  const registry = subtable(cri, "registry");
  if (read(registry, "config_path", asString, "") === "") return;
  const mirrors = subtable(registry, "mirrors");
  if (Object.keys(mirrors.values).length > 0) {
    refuse("invalid plugin config: `mirrors` cannot be set when `config_path` is provided", mirrors.path);
  }
  const configs = subtable(registry, "configs");
  for (const [host, config] of Object.entries(configs.values)) {
    if (!isRecord(config) || !Object.hasOwn(config, "tls")) continue;
    refuse(
      "invalid plugin config: `configs.tls` cannot be set when `config_path` is provided",
      child(configs.path, host),
    );
  }
}

const PLUGIN_URI = /^io\.containerd\.[^.]*\./s;

function checkUris(top: Table, plugins: Table): void {
  for (const key of Object.keys(plugins.values)) {
    if (PLUGIN_URI.test(key)) continue;
    refuse(`invalid plugin key URI ${JSON.stringify(key)} expect io.containerd.x.vx`, child(plugins.path, key));
  }
  for (const list of ["disabled_plugins", "required_plugins"]) {
    const what = list.replace("_plugins", "");
    for (const [index, uri] of read(top, list, asStrings, []).entries()) {
      if (PLUGIN_URI.test(uri)) continue;
      const path = child(child(top.path, list), index);
      refuse(`invalid ${what} plugin URI ${JSON.stringify(uri)} expect io.containerd.x.vx`, path);
    }
  }
}

/** The CRI plugin's table, by the version of the file. */
function criTable(top: Table): Table {
  const version = read(top, "version", int, 0) || 1;
  const plugins = subtable(top, "plugins");
  const versionPath = child(top.path, "version");
  if (version > 2) refuse(`unsupported config version \`${version}\``, versionPath, "this release reads version 2");
  if (version === 2) {
    checkUris(top, plugins);
    return subtable(plugins, CRI_PLUGIN);
  }
  const uri = Object.keys(plugins.values).find((key) => PLUGIN_URI.test(key));
  if (uri !== undefined) {
    refuse(
      `Cannot read plugins.${
        JSON.stringify(uri)
      }: the file has no version, so containerd takes it for version 1 and ignores it`,
      child(plugins.path, uri),
      "add version = 2",
    );
  }
  return subtable(plugins, "cri");
}

function isDisabled(top: Table): boolean {
  return read(top, "disabled_plugins", asStrings, []).some((id) => id === CRI_PLUGIN || id === "cri");
}

/** The sections of version 3: what runs pods, and what holds images. */
const RUNTIME_PLUGIN = "io.containerd.cri.v1.runtime";
const IMAGES_PLUGIN = "io.containerd.cri.v1.images";

/** The runtimes of containerd 2.x: what the file names is merged into the default ones. */
function decodeRuntimesMerged(containerd: Table): Runtimes {
  const entries = subtable(containerd, "runtimes");
  const runtimes = new Map<string, Runtime>([["runc", runc(entries.path)]]);
  for (const key of Object.keys(entries.values)) {
    const runtime = decodeRuntime(entries.values[key], child(entries.path, key));
    const merged = key === "runc" && runtime.runtime_type === ""
      ? { ...runtime, runtime_type: RUNTIME_RUNC_V2 }
      : runtime;
    runtimes.set(key, merged);
  }
  const default_runtime_name = read(containerd, "default_runtime_name", asString, "runc");
  const namePath = child(containerd.path, "default_runtime_name");
  if (default_runtime_name === "") refuse("invalid plugin config: `default_runtime_name` is empty", namePath);
  if (!runtimes.has(default_runtime_name)) {
    const wanted = `\`containerd\` \`default_runtime_name = "${default_runtime_name}"`;
    refuse(
      `invalid plugin config: no corresponding runtime configured in \`containerd.runtimes\` for ${wanted}`,
      namePath,
    );
  }
  return { default_runtime_name, runtimes };
}

/** One table over another: its keys win. */
function over(upper: Table, lower: Table): Table {
  return { ...upper, lower };
}

/**
 * What the CRI plugins of containerd 2.x read: the sections of version 3, under which what an older file has in the one section
 * of version 2 is put.
 */
function decodeVersion3(top: Table, behaviors: Behaviors): CriConfig {
  const version = read(top, "version", int, 0);
  const plugins = subtable(top, "plugins");
  const versionPath = child(top.path, "version");
  const newest = behaviors.has("config-v4") ? 4 : 3;
  if (version > newest) {
    const text = `expected containerd config version equal to or less than \`${newest}\`, got \`${version}\``;
    refuse(text, versionPath);
  }
  if (version < 2 && Object.keys(plugins.values).length > 0) {
    throw new CriSpecError("not-modelled", "Cannot tell what the daemon reads of plugins in a file of version 1", {
      path: versionPath,
      hint: "give the migrated file: containerd config migrate",
    });
  }
  if (isDisabled(top)) refuse("the CRI plugin is disabled", child(top.path, "disabled_plugins"));
  const unheard: Table = { values: {}, path: plugins.path };
  const old = version < newest ? subtable(plugins, CRI_PLUGIN) : unheard;
  const runtime = over(subtable(plugins, RUNTIME_PLUGIN), old);
  const containerd = over(subtable(subtable(plugins, RUNTIME_PLUGIN), "containerd"), subtable(old, "containerd"));
  const images = subtable(plugins, IMAGES_PLUGIN);
  const pinnedImages = subtable(images, "pinned_images");
  const pinned = read(pinnedImages, "sandbox", asString, "");
  // The snapshotter of an older file is only taken over from one that has runtimes.
  const oldContainerd = subtable(old, "containerd");
  const oldSnapshotter = value(oldContainerd, "runtimes") === undefined ? unheard : oldContainerd;
  return {
    ...decodeSettings(runtime, true),
    disable_cgroup: false,
    sandbox_image: read(old, "sandbox_image", asString, pinned) || behaviors.sandboxImage,
    snapshotter: read(oldSnapshotter, "snapshotter", asString, read(images, "snapshotter", asString, "overlayfs")),
    ...decodeRuntimesMerged(containerd),
    setting: (key) => {
      if (key === "default_runtime_name") return settingOf(containerd, key);
      if (key !== "sandbox_image") return settingOf(runtime, key);
      return value(old, key) === undefined ? settingOf(pinnedImages, "sandbox") : settingOf(old, key);
    },
  };
}

/** What the CRI plugin reads of a file of version 1 or 2, up to containerd 1.7. */
function decodeVersion2(top: Table, behaviors: Behaviors): CriConfig {
  const cri = criTable(top);
  if (isDisabled(top)) refuse("the CRI plugin is disabled", child(top.path, "disabled_plugins"));
  checkRegistry(cri);
  return {
    ...decodeSettings(cri, false),
    disable_cgroup: read(cri, "disable_cgroup", asBoolean, false),
    sandbox_image: read(cri, "sandbox_image", asString, behaviors.sandboxImage),
    snapshotter: read(subtable(cri, "containerd"), "snapshotter", asString, "overlayfs"),
    ...decodeRuntimes(cri),
    setting: (key) => settingOf(key === "default_runtime_name" ? subtable(cri, "containerd") : cri, key),
  };
}

type CriConfig = Omit<DaemonConfig, "root" | "state" | "criRoot" | "criState" | "max_recv_message_size">;

function decodeSettings(
  runtime: Table,
  unprivileged: boolean,
): Omit<
  CriConfig,
  "disable_cgroup" | "sandbox_image" | "snapshotter" | "runtimes" | "default_runtime_name" | "setting"
> {
  read(runtime, "selinux_category_range", int, 1024);
  const on = (key: string, absent = false): boolean => read(runtime, key, asBoolean, absent);
  return {
    enable_selinux: on("enable_selinux"),
    restrict_oom_score_adj: on("restrict_oom_score_adj"),
    unset_seccomp_profile: read(runtime, "unset_seccomp_profile", asString, ""),
    netns_mounts_under_state_dir: on("netns_mounts_under_state_dir"),
    enable_unprivileged_ports: on("enable_unprivileged_ports", unprivileged),
    enable_unprivileged_icmp: on("enable_unprivileged_icmp", unprivileged),
  };
}

/**
 * Decodes the tree of a `config.toml`.
 *
 * @param tree Tables as records, after `imports` were merged; `undefined` is an empty file.
 * @param behaviors What the release does.
 * @param path Where the tree stands in the document, for errors. Default: `""`.
 * @returns What of it decides a sandbox's spec, defaults filled in.
 * @throws {CriSpecError} `wrong-type`, `out-of-range`, `invalid-string`; `daemon-config` when the CRI plugin would not start.
 */
export function decodeDaemonConfig(tree: unknown, behaviors: Behaviors, path: Pointer = ""): DaemonConfig {
  return readDaemonConfig(plainData(tree, path), behaviors, path);
}

/** As {@linkcode decodeDaemonConfig}, of plain data. */
export function readDaemonConfig(tree: unknown, behaviors: Behaviors, path: Pointer): DaemonConfig {
  const top = table(tree ?? {}, path);
  const root = read(top, "root", asString, "") || "/var/lib/containerd";
  const state = read(top, "state", asString, "") || "/run/containerd";
  if (root === state) refuse("root and state must be different paths", child(path, "state"));
  const config = behaviors.has("config-v3") ? decodeVersion3(top, behaviors) : decodeVersion2(top, behaviors);
  return {
    root,
    state,
    criRoot: join(root, CRI_PLUGIN),
    criState: join(state, CRI_PLUGIN),
    max_recv_message_size: read(subtable(top, "grpc"), "max_recv_message_size", int, 0) || 16 << 20,
    ...config,
    setting: (key) => key === "root" || key === "state" ? settingOf(top, key) : config.setting(key),
  };
}
