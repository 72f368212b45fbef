/**
 * What containerd ignores in a `config.toml`: keys that it does not know, sections that it does not read, and what a migration
 * leaves out. Containerd 2.x logs some of it as a warning, 1.x nothing.
 *
 * @module
 */

import { nearest } from "../nearest.ts";
import { child, type Pointer, stepsOf } from "../pointer.ts";
import { plainData } from "../plain.ts";
import { type Behaviors, behaviorsOf } from "./behaviors.ts";
import {
  CRI_PLUGIN,
  GRPC_PLUGIN,
  IMAGES_PLUGIN,
  KEY_TABLES,
  type KeyRow,
  OLD_SECTION,
  RUNTIME_PLUGIN,
} from "./config_keys.ts";
import { type ConfigPath, isKnownSomewhere, nearestPlace, type Place, placesOf, tomlPath } from "./config_places.ts";
import { isInRelease, isTable, knownKey, statedVersion, type Table, type UnknownKey } from "./config_read.ts";
import { readSections, type Sections } from "./config_sections.ts";
import { isRunc, RUNTIME_RUNC_V2 } from "./config_validate.ts";
import { isPlugin } from "./plugin_ids.ts";
import { parseRelease, type ParseReleaseOptions } from "./release.ts";

/** A key or section of a `config.toml` that has no effect. */
export interface DaemonConfigWarning {
  /** JSON pointer into the document that has the file's tree. */
  readonly path: Pointer;
  /** What has no effect. */
  readonly message: string;
  /** What to write instead; absent where nothing is near. */
  readonly hint?: string;
}

/** What stands between a place and the reason in a warning. */
export const NO_EFFECT = " has no effect: ";

/** The keys that a release has at the top level and, in a file of version 4, in a plugin's section alone. */
const MOVED_TO_PLUGINS: Readonly<Record<string, readonly [plugin: string, keys?: readonly string[]]>> = {
  grpc: [GRPC_PLUGIN],
  ttrpc: ["io.containerd.server.v1.ttrpc"],
  metrics: ["io.containerd.server.v1.metrics"],
  debug: ["io.containerd.server.v1.debug", ["address", "uid", "gid"]],
};

/** The section and key that a moved key got. */
function movedKey(plugin: string, key: string): readonly [plugin: string, key: string] {
  if (key.startsWith("tcp_")) return ["io.containerd.server.v1.grpc-tcp", key.slice("tcp_".length)];
  return key === "grpc_histogram" ? ["io.containerd.metrics.v1.grpc-prometheus", key] : [plugin, key];
}

/** TOML files of other programs, by a key of their top level. */
const OTHER_FILES: Readonly<Record<string, string>> = {
  server: "a registry's hosts.toml",
  host: "a registry's hosts.toml",
  "nvidia-container-cli": "the configuration of the NVIDIA Container Toolkit",
  "nvidia-container-runtime": "the configuration of the NVIDIA Container Toolkit",
  hypervisor: "the configuration of Kata Containers",
  agent: "the configuration of Kata Containers",
  crio: "crio.conf",
  runsc_config: "gVisor's runsc.toml",
  binary_name: "gVisor's runsc.toml",
  resolver: "the configuration of stargz-snapshotter",
  directory_cache: "the configuration of stargz-snapshotter",
  snapshotter: "the configuration of another snapshotter",
};

/** How many warnings a file gets; further ones are only counted. */
const MOST_WARNINGS = 100;

/** Gathers the warnings of one file. */
class Warnings {
  readonly list: DaemonConfigWarning[] = [];
  readonly #behaviors: Behaviors;
  readonly #root: Pointer;
  readonly #version: number;
  #places: readonly Place[] | undefined;
  #more = 0;
  #isForeign = false;

  constructor(behaviors: Behaviors, root: Pointer, version: number) {
    this.#behaviors = behaviors;
    this.#root = root;
    this.#version = version;
  }

  get #daemon(): string {
    return `containerd ${this.#behaviors.release.version}`;
  }

  /** Where something stands in the file. */
  #steps(path: Pointer): ConfigPath {
    return stepsOf(path.slice(this.#root.length));
  }

  /** Whether there are so many warnings that the next one is only counted. */
  #isFull(): boolean {
    if (this.list.length < MOST_WARNINGS) return false;
    this.#more++;
    return true;
  }

  #add(path: Pointer, why: string, hint?: string): void {
    const message = `${tomlPath(this.#steps(path))}${NO_EFFECT}${why}`;
    this.list.push({ path, message, ...(hint === undefined ? {} : { hint }) });
  }

  /** The places of a file of version 2. */
  get #places2(): readonly Place[] {
    return placesOf(2, this.#behaviors);
  }

  /** Reports a file without any key of containerd's, for which nothing is near. */
  foreign(keys: readonly string[]): void {
    this.#isForeign = true;
    const known = keys.find((key) => Object.hasOwn(OTHER_FILES, key));
    const hint = known === undefined ? "pass /etc/containerd/config.toml" : `it looks like ${OTHER_FILES[known]}`;
    this.list.push({ path: this.#root, message: `the file${NO_EFFECT}${this.#daemon} reads none of its keys`, hint });
  }

  #nearest(path: Pointer, table?: string): string | undefined {
    if (this.#isForeign) return undefined;
    this.#places ??= placesOf(this.#version, this.#behaviors);
    const steps = this.#steps(path);
    const place = nearestPlace(steps, table, this.#places);
    return place === undefined || tomlPath(place) === tomlPath(steps) ? undefined : tomlPath(place);
  }

  /** The releases that read a key where it stands, of those that are not this one. */
  #otherReleases(row: KeyRow): string {
    const [since, until] = [row[2]?.since ?? [], row[2]?.until ?? []];
    if (!isInRelease([row[0], row[1] ?? "", { since }], this.#behaviors) && since.length > 0) {
      return `${since.join(", ")} and later releases read it`;
    }
    return `removed in ${until.join(", ")}`;
  }

  unknown({ table, key, path }: UnknownKey): void {
    if (this.#isFull()) return;
    if (key === "plugins" && table !== "Config") return this.#dotted(path);
    const row = Object.hasOwn(KEY_TABLES[table]!, key) ? KEY_TABLES[table]![key] : undefined;
    const near = this.#nearest(path, table);
    const place = near === undefined ? undefined : `did you mean ${near}?`;
    if (row !== undefined) {
      return this.#add(path, `${this.#daemon} does not read it`, place ?? this.#otherReleases(row));
    }
    const isOfOld = Object.hasOwn(KEY_TABLES["PluginConfig"]!, key);
    if (table === "ServerConfig" && this.#version < 2 && (isOfOld || near !== undefined)) {
      const why = `${this.#daemon} does not migrate the CRI section of a file of version 1`;
      const full = nearestPlace(["plugins", CRI_PLUGIN, ...this.#steps(path).slice(2)], "PluginConfig", this.#places2);
      return this.#add(path, why, full && `set version = 2 and write ${tomlPath(full)}`);
    }
    const isElsewhere = place === undefined && isKnownSomewhere(key);
    const isRemoved = isElsewhere && isOfOld && this.#behaviors.has("config-v3");
    const hint = isRemoved ? this.#otherReleases(OLD_SECTION) : place;
    this.#add(path, isElsewhere ? `${this.#daemon} does not read it here` : `unknown key in ${this.#daemon}`, hint);
  }

  /** A key that was meant for the top level. */
  #dotted(path: Pointer): void {
    const hint =
      'write the settings in a table of their own, such as [plugins."…".registry], or before the first table';
    this.#add(path, "a dotted key belongs to the table above it", hint);
  }

  /** Unknown keys of runc's options, which containerd ignores silently. */
  #options(runtime: Table, defaultType = ""): void {
    const type = (runtime.entry("runtime_type")?.value ?? defaultType) as string;
    if (!isRunc(type)) return;
    const options = runtime.map("options");
    const values = Object.fromEntries(options);
    for (const [key, { path }] of options) {
      if (knownKey("RuncOptions", key, values, this.#behaviors) !== undefined || this.#isFull()) continue;
      const row = Object.hasOwn(KEY_TABLES["RuncOptions"]!, key) ? KEY_TABLES["RuncOptions"]![key] : undefined;
      const near = this.#nearest(path, "RuncOptions");
      const hint = row === undefined ? near && `did you mean ${near}?` : this.#otherReleases(row);
      this.#add(path, `unknown option of runc in ${this.#daemon}`, hint);
    }
  }

  /** Sections that no plugin reads and that were probably meant for the CRI plugins. */
  #section(id: string, path: Pointer, read: readonly string[]): void {
    const isNew = this.#behaviors.has("config-v3");
    const ours = [CRI_PLUGIN, RUNTIME_PLUGIN, IMAGES_PLUGIN];
    if (!isNew && this.#version < 2 && (ours.includes(id) || id === CRI_PLUGIN)) {
      const name = id === CRI_PLUGIN ? "" : ` and write the section as ${tomlPath(["plugins", CRI_PLUGIN])}`;
      return this.#add(path, `${this.#daemon} reads a file without version as version 1`, `set version = 2${name}`);
    }
    const wanted = tomlPath(["plugins", this.#wanted(id, read)]);
    if (ours.includes(id) || id === "cri") {
      return this.#add(path, `${this.#daemon} does not read this section`, `write it as ${wanted}`);
    }
    if (id === "io" && this.#version >= 2) {
      return this.#add(path, "the plugin's ID must be quoted", `write it as ${wanted}`);
    }
    if (isPlugin(id)) return;
    const near = this.#misspelt(id, read);
    if (near !== undefined) {
      this.#add(path, `unknown plugin in ${this.#daemon}`, `did you mean ${tomlPath(["plugins", near])}?`);
    } else if (!id.includes(".") && this.#version >= 2) {
      this.#add(path, `unknown plugin in ${this.#daemon}`, "write the plugin's full ID in quotes");
    } else {
      this.#add(path, `unknown plugin in ${this.#daemon}`, "only a plugin that a vendor added would read it");
    }
  }

  #wanted(id: string, read: readonly string[]): string {
    const [first = CRI_PLUGIN] = read;
    if (!this.#behaviors.has("config-v3")) return first;
    return id !== "cri" && id !== "io" ? id : this.#version < 3 ? CRI_PLUGIN : RUNTIME_PLUGIN;
  }

  /** The section that differs in one word, by a slip of the keyboard. */
  #misspelt(id: string, read: readonly string[]): string | undefined {
    const words = id.split(".");
    return read.find((known) => {
      const wanted = known.split(".");
      const wrong = wanted.flatMap((word, index) => word === words[index] ? [] : [[word, words[index] ?? ""] as const]);
      if (words.length !== wanted.length || wrong.length !== 1) return false;
      const [[word, given]] = wrong as unknown as readonly [readonly [string, string]];
      return given.length < 9 && Math.abs(given.length - word.length) < 3 && nearest(given, [word]) !== undefined;
    });
  }

  /** The top level's tables that moved to plugins in version 4. */
  #server(top: Table): void {
    if (!this.#behaviors.has("config-v4") || this.#version < 4) return;
    for (const [name, [plugin, keys]] of Object.entries(MOVED_TO_PLUGINS)) {
      const table = top.table(name);
      for (const key of keys ?? Object.keys(KEY_TABLES[table.name]!)) {
        const { given, path } = table.setting(key);
        if (!given) continue;
        const hint = `write ${tomlPath(["plugins", ...movedKey(plugin, key)])}`;
        this.#add(path, "in version 4 it belongs to a plugin's section", hint);
      }
    }
  }

  /** Everything that shows only when the whole file was read. */
  finish({ top, runtime, plugins, read, moved, lost }: Sections): void {
    for (const path of lost) {
      if (this.#isFull()) continue;
      const near = this.#nearest(path);
      this.#add(path, `${this.#daemon} drops it when it migrates the file`, near && `did you mean ${near}?`);
    }
    const pluginsPath = child(top.path, "plugins");
    for (const id of Object.keys(plugins)) {
      const path = child(pluginsPath, id);
      if (read.has(id) || this.#isFull()) continue;
      const place = moved.get(path) ?? path;
      this.#section(id, place, [...read]);
      const section = plugins[id];
      if (isTable(section) && Object.hasOwn(section, "plugins")) this.#dotted(child(place, "plugins"));
    }
    this.#server(top);
    const containerd = runtime.table("containerd");
    for (const [name, { value }] of containerd.map<Table>("runtimes")) {
      this.#options(value, name === "runc" ? RUNTIME_RUNC_V2 : "");
    }
  }

  /** The warnings, and how many more there would be. */
  all(): readonly DaemonConfigWarning[] {
    if (this.#more === 0) return this.list;
    return [...this.list, { path: this.#root, message: `${this.#more} more keys or sections have no effect` }];
  }
}

/**
 * Finds what a release ignores in a `config.toml`.
 *
 * @example A key in a wrong section
 * ```ts
 * import { daemonConfigWarnings } from "@cri-spec/cri-spec/config";
 * import { assertEquals } from "@std/assert";
 *
 * const daemon = { version: 3, plugins: { "io.containerd.cri.v1.images": { sandbox_image: "registry.test/pause:1" } } };
 * const [warning] = daemonConfigWarnings(daemon, "2.1.9");
 * assertEquals(warning?.path, "/daemon/plugins/io.containerd.cri.v1.images/sandbox_image");
 * assertEquals(warning?.hint, 'did you mean plugins."io.containerd.cri.v1.images".pinned_images.sandbox?');
 * ```
 *
 * @param tree Tables as records, imports merged; `undefined` is an empty file.
 * @param release What the daemon reports as its version.
 * @param path Where the tree stands in the document. Default: `"/daemon"`.
 * @param options Whether an unknown build is modelled as its upstream release.
 * @returns The warnings, those of the top level first; empty where everything is read.
 * @throws {CriSpecError} The errors of decoding the tree: a file that the daemon refuses has no warnings.
 */
export function daemonConfigWarnings(
  tree: unknown,
  release: string,
  path: Pointer = "/daemon",
  options: ParseReleaseOptions = {},
): readonly DaemonConfigWarning[] {
  const behaviors = behaviorsOf(parseRelease(release, "/release", options));
  return sectionsWithWarnings(plainData(tree, path) ?? {}, path, behaviors).warnings;
}

/**
 * Reads the tables of a file, and finds what the release ignores in it.
 *
 * @param plain Tables as records, plain data.
 * @param path Where the tree stands in the document.
 * @param behaviors What the release does.
 * @returns The tables and the warnings.
 * @throws {CriSpecError} What {@linkcode readSections} throws.
 */
export function sectionsWithWarnings(
  plain: unknown,
  path: Pointer,
  behaviors: Behaviors,
): { readonly sections: Sections; readonly warnings: readonly DaemonConfigWarning[] } {
  const warnings = new Warnings(behaviors, path, statedVersion(plain));
  const unknown: UnknownKey[] = [];
  const sections = readSections(plain, path, { behaviors, onUnknown: (key) => unknown.push(key) });
  const keys = isTable(plain) ? Object.keys(plain) : [];
  if (keys.length > 0 && unknown.filter(({ table }) => table === "Config").length === keys.length) {
    warnings.foreign(keys);
  }
  for (const key of unknown) if (!sections.taken.has(key.path)) warnings.unknown(key);
  warnings.finish(sections);
  return { sections, warnings: warnings.all() };
}
