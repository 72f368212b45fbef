/**
 * The tables of a `config.toml` that decide a sandbox: its top level and the CRI plugins' sections, by the version of the file
 * and the release that reads it.
 *
 * Upstream: `services/server/config/config.go` up to 1.7, `cmd/containerd/server/config/config.go` later.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { goQuote } from "../go/quote.ts";
import { child, type Pointer } from "../pointer.ts";
import type { Behaviors } from "./behaviors.ts";
import {
  CRI_PLUGIN,
  GRPC_PLUGIN,
  IMAGES_PLUGIN,
  KEY_TABLES,
  type KeyRow,
  NRI_PLUGIN,
  OLD_SECTION,
  OTHER_SECTIONS,
  PROXY_TYPES,
  RUNTIME_PLUGIN,
  SECTIONS,
  TASKS_PLUGIN,
} from "./config_keys.ts";
import { migratePlugins, migrationsOf, newestVersion, uriOf } from "./config_migrate.ts";
import { asTable, isInRelease, isTable, type Reading, statedVersion, Table, TableReader } from "./config_read.ts";
import { BUILDS } from "./release.ts";
import type { UnknownRecord } from "../decode.ts";

/** What a release reads of a file. */
export interface Sections {
  /** The top level. */
  readonly top: Table;
  /** What runs pods: up to 1.7 the CRI plugin's one section. */
  readonly runtime: Table;
  /** What holds images: up to 1.7 the CRI plugin's one section. */
  readonly images: Table;
  /** What streams: up to 1.7 the CRI plugin's one section. */
  readonly server: Table;
  /** What lets NRI's plugins change containers. */
  readonly nri: Table;
  /** What knows the classes of block I/O and of RDT. */
  readonly tasks: Table;
  /** The largest message that the gRPC server takes, as the file sets it. */
  readonly maxReceive: number;
  /** The sections of all plugins, after a migration. */
  readonly plugins: UnknownRecord;
  /** The names of the sections that are read, as the release looks for them. */
  readonly read: ReadonlySet<string>;
  /** What a migration moved: the new place to the old one. */
  readonly moved: ReadonlyMap<Pointer, Pointer>;
  /** What a migration left out without a word, by its place in the document. */
  readonly lost: readonly Pointer[];
  /** The places that a migration moved to the images plugin or the server, wherever else it copied them. */
  readonly taken: ReadonlySet<Pointer>;
}

const NONE: readonly string[] = [];

/** What gRPC itself takes when nothing is configured. */
const GRPC_LIMIT = 4 << 20;

/**
 * Refuses a config.toml that keeps the CRI plugin from starting.
 *
 * @param message The daemon's text.
 * @param path What is at fault.
 * @param hint What to do.
 */
export function refuseConfig(message: string, path: Pointer, hint?: string): never {
  throw new CriSpecError("daemon-config", message, { path, hint });
}

/** Refuses a file whose imports are not given. */
function checkImports(top: Table): void {
  if (top.get<readonly string[]>("imports", []).length === 0) return;
  throw new CriSpecError(
    "not-modelled",
    "Cannot model imports: the imported files are not given",
    {
      path: top.setting("imports").path,
      hint:
        "pass the file with --daemon, which reads its imports, too; remove imports from the output of containerd config dump",
    },
  );
}

/** Names of plugins in a file. */
interface Listed {
  readonly what: "disabled" | "required";
  readonly ids: readonly string[];
  readonly path: Pointer;
}

/** The plugins that a file disables, and those that it requires. */
function listed(top: Table): readonly [disabled: Listed, required: Listed] {
  const list = (what: Listed["what"], key: string): Listed => ({
    what,
    ids: top.get<readonly string[]>(key, NONE),
    path: top.setting(key).path,
  });
  return [list("disabled", "disabled_plugins"), list("required", "required_plugins")];
}

/** Refuses names of plugins that a release does not take for one. */
function checkUris(top: Table, ids: readonly string[], isUri: (id: string) => boolean, { unicode }: Behaviors): void {
  const check = (id: string, what: string, path: Pointer): void => {
    if (!isUri(id)) refuseConfig(`invalid ${what} ${goQuote(id, unicode)} expect io.containerd.x.vx`, path);
  };
  for (const { what, ids, path } of listed(top)) {
    for (const [index, id] of ids.entries()) check(id, `${what} plugin URI`, child(path, index));
  }
  for (const id of ids) check(id, "plugin key URI", child(child(top.path, "plugins"), id));
}

/** Kinds of plugins that the CRI plugin needs: what it does without one of them is not known. */
const NEEDED = /^io\.containerd\.(?:podsandbox\.controller|service|metadata|content|runtime|lease|event)\.v\d/;

/** Plugins that each modelled release loads on each node, beside the CRI plugin. */
const LOADED: readonly string[] = [
  "content.v1.content",
  "differ.v1.walking",
  "event.v1.exchange",
  "gc.v1.scheduler",
  "metadata.v1.bolt",
  "runtime.v2.task",
  "snapshotter.v1.native",
  ..."containers content diff events healthcheck images introspection leases namespaces snapshots tasks version"
    .split(" ").map((id) => `grpc.v1.${id}`),
  ..."containers content diff images introspection namespaces snapshots tasks".split(" ")
    .map((id) => `service.v1.${id}-service`),
].map((uri) => `io.containerd.${uri}`);

/** The part of a plugin's URI that files of version 1 name it by. */
function idOf(uri: string): string {
  return uri.slice(uri.lastIndexOf(".") + 1);
}

/**
 * Refuses a daemon whose CRI plugin is disabled, or that does not start because it lacks a plugin.
 *
 * @param top The file's top level.
 * @param own The CRI plugin's names.
 * @param loaded The names of plugins that every daemon has.
 * @param nameOf How the release names the plugin that the file names.
 */
function checkPlugins(
  top: Table,
  own: readonly string[],
  loaded: readonly string[],
  nameOf: (id: string) => string = (id) => id,
): void {
  const [disabled, required] = listed(top);
  if (disabled.ids.some((id) => own.includes(nameOf(id)))) refuseConfig("the CRI plugin is disabled", disabled.path);
  const needed = disabled.ids.find((id) => NEEDED.test(nameOf(id)));
  if (needed !== undefined) {
    throw new CriSpecError("not-modelled", `Cannot model the CRI plugin without the plugin "${needed}"`, {
      path: disabled.path,
    });
  }
  const without = disabled.ids.map(nameOf);
  const absent = required.ids.map(nameOf).find((id) => without.includes(id));
  if (absent !== undefined) refuseConfig(`required plugin [${absent}] not included`, required.path);
  const unknown = required.ids.find((id) => ![...own, ...loaded].includes(nameOf(id)));
  if (unknown === undefined) return;
  throw new CriSpecError("not-modelled", `Cannot determine whether containerd loads the required plugin "${unknown}"`, {
    path: required.path,
    hint: "if it does, remove it from required_plugins; this changes no spec",
  });
}

/** Whether a build has a plugin of its release. */
function isBuilt(id: string, { release }: Behaviors): boolean {
  return BUILDS.find(({ version }) => version === release.version)?.lacks?.includes(id) !== true;
}

/**
 * Refuses a wrong type in a section of a plugin that no spec depends on: the daemon does not start.
 *
 * @param plugins The sections of all plugins, after a migration.
 * @param at Where they stand.
 * @param disabled The plugins whose sections are not read.
 * @param reading How the file is read.
 * @param nameOf How the file names a plugin.
 */
function checkOthers(
  plugins: UnknownRecord,
  at: Pointer,
  disabled: readonly string[],
  { behaviors, moved }: Reading,
  nameOf: (id: string) => string = (id) => id,
): void {
  for (const id in OTHER_SECTIONS) {
    const name = nameOf(id);
    const section = own(plugins, name);
    const row = OTHER_SECTIONS[id]!;
    if (section === undefined || disabled.includes(name) || !isInRelease(row, behaviors)) continue;
    if (!isBuilt(id, behaviors)) continue;
    const reader = new TableReader({ behaviors, ...(moved === undefined ? {} : { moved }) });
    reader.table(row[0], section, child(at, name));
  }
}

/**
 * Refuses an integer where a plugin of up to 1.7 wants a float, as its TOML reader does. Only TOML tells one from the other.
 * The section of a disabled plugin is not read.
 *
 * @param tree Tables of TOML files, after `imports` were merged.
 * @param path Where the tree stands in the document.
 * @param behaviors What the release does.
 * @throws {CriSpecError} `wrong-type`; where there is such an integer also for a wrong type at the top level.
 */
export function checkTomlFloats(tree: unknown, path: Pointer, behaviors: Behaviors): void {
  if (behaviors.has("config-v3") || !isTable(tree)) return;
  const plugins = own(tree, "plugins");
  if (!isTable(plugins)) return;
  for (const [id, [table]] of Object.entries(OTHER_SECTIONS)) {
    const name = statedVersion(tree) < 2 ? idOf(id) : id;
    const section = own(plugins, name);
    if (!isTable(section) || !isBuilt(id, behaviors)) continue;
    for (const [key, [type]] of Object.entries(KEY_TABLES[table]!)) {
      const value = own(section, key);
      if (type !== "float64" || (typeof value !== "bigint" && !Number.isInteger(value))) continue;
      const top = new TableReader({ behaviors }).table("Config", tree, path);
      if (listed(top)[0].ids.includes(name)) break;
      throw new CriSpecError("wrong-type", `Cannot read the value as a float: it is the integer ${value}`, {
        path: child(child(child(path, "plugins"), name), key),
        hint: `write ${value}.0: containerd ${behaviors.release.version} does not start with an integer here`,
      });
    }
  }
}

function limitOf(given: number): number {
  return given > 0 ? given : GRPC_LIMIT;
}

/** The top level's limit, where an absent limit is not a setting. */
function topLimit(top: Table): number {
  const grpc = top.table("grpc");
  return limitOf(grpc.get<number>("max_recv_message_size") || grpc.default("max_recv_message_size"));
}

/** Up to 1.7: one section, whose name depends on the file's version. */
function readOld(reader: TableReader, top: Table, { behaviors }: Reading): Sections {
  const version = top.get<number>("version", 0) || 1;
  const pluginsPath = top.setting("plugins").path;
  const plugins = recordOf(top);
  for (const id of Object.keys(plugins)) asTable(plugins[id], child(pluginsPath, id));
  if (version > 2 && behaviors.has("config-version-limit")) {
    const hint = "this release reads version 2";
    refuseConfig(`unsupported config version \`${version}\``, top.setting("version").path, hint);
  }
  if (version >= 2) {
    const wantsPrefix = behaviors.has("config-plugin-prefix");
    const isUri = (id: string): boolean =>
      id.split(".").length >= 4 && (!wantsPrefix || id.startsWith("io.containerd."));
    checkUris(top, Object.keys(plugins), isUri, behaviors);
  }
  const id = version === 1 ? "cri" : CRI_PLUGIN;
  checkPlugins(top, [id], version === 1 ? LOADED.map(idOf) : LOADED);
  const cri = reader.table(OLD_SECTION[0], own(plugins, id) ?? {}, child(pluginsPath, id));
  // In version 1 a section has the name of its plugin, without the plugin's type.
  const nameOf = (plugin: string): string => version === 1 ? idOf(plugin) : plugin;
  const section = (plugin: string): Table => {
    const name = nameOf(plugin);
    return reader.table(SECTIONS[plugin]![0], own(plugins, name) ?? {}, child(pluginsPath, name));
  };
  checkOthers(plugins, pluginsPath, listed(top)[0].ids, { behaviors }, nameOf);
  const others = [NRI_PLUGIN, TASKS_PLUGIN].filter((plugin) => isInRelease(SECTIONS[plugin]!, behaviors));
  return {
    top,
    runtime: cri,
    images: cri,
    server: cri,
    nri: others.includes(NRI_PLUGIN) ? section(NRI_PLUGIN) : new Table("NriConfig", child(pluginsPath, NRI_PLUGIN)),
    tasks: section(TASKS_PLUGIN),
    maxReceive: topLimit(top),
    plugins,
    read: new Set([id, ...others.map(nameOf)]),
    moved: new Map(),
    lost: [],
    taken: new Set(),
  };
}

function recordOf(top: Table): UnknownRecord {
  const given: [id: string, value: unknown][] = [];
  for (const [id, { value }] of top.map("plugins")) if (value !== undefined && value !== null) given.push([id, value]);
  return Object.fromEntries(given);
}

function own(record: UnknownRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** From 2.0 on: a section for each of the CRI plugins, into which an older one is split. */
function readNew(top: Table, reading: Reading): Sections {
  const { behaviors } = reading;
  const version = top.get<number>("version", 0);
  const { path: versionPath } = top.setting("version");
  const newest = newestVersion(behaviors);
  if (version > newest) {
    const text = `expected containerd config version equal to or less than \`${newest}\`, got \`${version}\``;
    refuseConfig(text, versionPath);
  }
  if (version < 0) {
    throw new CriSpecError("not-modelled", `Cannot model a config.toml of version ${version}`, {
      path: versionPath,
      hint: `the newest version is ${newest}`,
    });
  }
  const migrations = migrationsOf(version, behaviors);
  const nameOf = migrations.names ? uriOf : (id: string): string => id;
  if (!migrations.names) checkUris(top, [], (id) => id.includes("."), behaviors);
  checkPlugins(top, [CRI_PLUGIN, RUNTIME_PLUGIN, IMAGES_PLUGIN], LOADED, nameOf);
  const pluginsPath = child(top.path, "plugins");
  const { plugins, moved, lost, taken } = migratePlugins(recordOf(top), pluginsPath, migrations, behaviors);
  const reader = new TableReader({ ...reading, moved });
  checkOthers(plugins, pluginsPath, listed(top)[0].ids.map(nameOf), { behaviors, moved });
  const names = Object.keys(SECTIONS).filter((id) => isInRelease(SECTIONS[id]!, behaviors));
  const section = (id: string): Table => {
    const [table]: KeyRow = SECTIONS[id]!;
    return reader.table(table, own(plugins, id) ?? {}, child(pluginsPath, id));
  };
  return {
    top,
    runtime: section(RUNTIME_PLUGIN),
    images: section(IMAGES_PLUGIN),
    server: section(CRI_PLUGIN),
    nri: section(NRI_PLUGIN),
    tasks: section(TASKS_PLUGIN),
    maxReceive: receiveLimit(top, version, own(plugins, GRPC_PLUGIN) === undefined ? undefined : section, behaviors),
    plugins,
    read: new Set(names),
    moved,
    lost,
    taken,
  };
}

/** From 2.3 on the server's plugin has the limit; what an older file has at the top is moved where the plugin has no section. */
function receiveLimit(
  top: Table,
  version: number,
  section: ((id: string) => Table) | undefined,
  behaviors: Behaviors,
): number {
  if (!behaviors.has("config-v4")) return topLimit(top);
  if (section !== undefined) return limitOf(section(GRPC_PLUGIN).get<number>("max_recv_message_size"));
  const grpc = top.table("grpc");
  return version < 4 ? topLimit(top) : grpc.default("max_recv_message_size");
}

/** Refuses a proxy plugin of a type that the release does not know: the daemon panics as it starts. */
function checkProxies(top: Table, behaviors: Behaviors): void {
  for (const [, { value }] of top.map<Table>("proxy_plugins")) {
    const type = value.string("type");
    if (Object.hasOwn(PROXY_TYPES, type) && isInRelease(PROXY_TYPES[type]!, behaviors)) continue;
    const known = Object.keys(PROXY_TYPES).filter((one) =>
      !one.includes(".") && isInRelease(PROXY_TYPES[one]!, behaviors)
    );
    const hint = `the types of proxy plugins in containerd ${behaviors.release.version} are ${known.join(", ")}`;
    refuseConfig("panic: plugin: no type", value.setting("type").path, hint);
  }
}

/**
 * Reads the tables of a file.
 *
 * @param tree Tables as records, after imports were merged.
 * @param path Where the tree stands in the document.
 * @param reading How the file is read.
 * @returns Its tables.
 * @throws {CriSpecError} `wrong-type`, `out-of-range`, `invalid-string`; `daemon-config` when the daemon would not start;
 * `not-modelled` for imports that are not merged.
 */
export function readSections(tree: unknown, path: Pointer, reading: Reading): Sections {
  const reader = new TableReader(reading);
  const top = reader.table("Config", tree, path);
  checkImports(top);
  checkProxies(top, reading.behaviors);
  return reading.behaviors.has("config-v3") ? readNew(top, reading) : readOld(reader, top, reading);
}
