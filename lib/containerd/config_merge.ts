/**
 * How containerd reads a `config.toml` with its imports: in which order, and what of each file wins.
 *
 * Upstream: `LoadConfig` and `mergeConfig` in `services/server/config/config.go` up to 1.7 and in
 * `cmd/containerd/server/config/config.go` later, with what the library mergo makes of them.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { isWellFormed } from "../go/match.ts";
import { dir, join } from "../go/path.ts";
import { child, type Pointer, stepsOf } from "../pointer.ts";
import type { UnknownRecord } from "../decode.ts";
import type { Behaviors } from "./behaviors.ts";
import { GRPC_PLUGIN, KEY_TABLES } from "./config_keys.ts";
import { migratePlugins, migrationsOf, newestVersion } from "./config_migrate.ts";
import { asTable, isTable, knownKey, type Table, TableReader } from "./config_read.ts";
import { refuseConfig } from "./config_sections.ts";

/** A file as its importer names it. */
export interface ConfigPath {
  /** Its path, cleaned. */
  readonly path: string;
  /** Whether the path is one of the node, not of the machine that reads. */
  readonly ofNode: boolean;
  /** Whether it is a pattern of the daemon's working directory, `/` under systemd, as early releases take relative ones. */
  readonly ofDaemon?: true;
}

/** The files that a `config.toml` imports. */
export interface ConfigFiles {
  /** Reads a file's tree; throws a `CriSpecError` where it cannot. */
  readonly read: (file: ConfigPath) => UnknownRecord;
  /** The files that a pattern matches, in the order of Go's `filepath.Glob`. */
  readonly glob: (pattern: ConfigPath) => readonly string[];
}

/** Where something of the merged tree comes from. */
export interface ConfigOrigin {
  /** The file that has it. */
  readonly file: ConfigPath;
  /** Where it stands in the file's own tree, which stands where the merged tree does. */
  readonly path: Pointer;
}

/** A file that was merged. */
export interface ConfigPart {
  /** The file. */
  readonly file: ConfigPath;
  /** Its own tree, as it is written. */
  readonly tree: UnknownRecord;
}

/** A file with its imports. */
export interface MergedConfig {
  /** One tree, without imports, that the same release reads as it reads the files. */
  readonly tree: UnknownRecord;
  /** The files in the order in which they were merged; a later one wins. */
  readonly files: readonly ConfigPath[];
  /** Patterns that match no file, and the file that has each. */
  readonly unmatched: readonly (ConfigPath & { readonly by: ConfigPath })[];
  /** The files as they are, in the order in which they were merged. */
  readonly parts: readonly ConfigPart[];
  /** Finds the file that decided a place of the tree: the last that has it, or, where none has it, the last that has most of it. */
  readonly origin: (path: Pointer) => ConfigOrigin;
}

/** Whether a path is looked up as a pattern. */
export function isPattern(path: string): boolean {
  return path.includes("*");
}

/**
 * Where an import is looked up.
 *
 * @param parent The file that imports.
 * @param path What it imports.
 * @param ofNode Whether an absolute path is one of the node.
 * @param isRelative Whether a relative pattern is one of the file's directory; otherwise of the daemon's own, `/`.
 * @returns The path or pattern.
 */
export function importPath(parent: ConfigPath, path: string, ofNode: boolean, isRelative: boolean): ConfigPath {
  const clean = join(path) || ".";
  if (clean.startsWith("/")) return { path: clean, ofNode };
  if (isPattern(path) && !isRelative) return { path: join("/", path), ofNode, ofDaemon: true };
  return { path: join(dir(parent.path), clean), ofNode: parent.ofNode };
}

/** What Go calls empty: a value that overrides nothing at the top level. */
function isZero(value: unknown): boolean {
  return value === "" || value === 0 || value === false || value === undefined || value === null;
}

/** One value over another, in the sections of plugins of 2.x: tables by key, anything else whole. */
function over(lower: unknown, upper: unknown): unknown {
  if (!isTable(lower) || !isTable(upper)) return upper;
  const merged = new Map(Object.entries(lower));
  for (const key of Object.keys(upper)) {
    if (upper[key] !== undefined && upper[key] !== null) merged.set(key, over(merged.get(key), upper[key]));
  }
  return Object.fromEntries(merged);
}

/** The keys of a table, each by the name that the release reads it by; what it does not know keeps its own. */
function canonical(name: string, values: UnknownRecord, behaviors: Behaviors): ReadonlyMap<string, unknown> {
  const given = Object.keys(values).filter((key) => values[key] !== undefined && values[key] !== null);
  return new Map(given.map((key) => [knownKey(name, key, values, behaviors) ?? key, values[key]]));
}

/** A Go struct over another one: what is empty overrides nothing, lists are joined, maps are merged. */
function overStruct(name: string, lower: UnknownRecord, upper: UnknownRecord, behaviors: Behaviors): UnknownRecord {
  const merged = new Map(canonical(name, lower, behaviors));
  for (const [key, value] of canonical(name, upper, behaviors)) {
    const type = Object.hasOwn(KEY_TABLES[name]!, key) ? KEY_TABLES[name]![key]![0] : "any";
    const before = merged.get(key);
    if (Array.isArray(value) && Array.isArray(before)) merged.set(key, joined(before, value, behaviors));
    else if (type === "map[string]any" && behaviors.has("config-v3")) merged.set(key, over(before, value));
    else if (type.startsWith("map[")) merged.set(key, { ...(isTable(before) ? before : {}), ...asTable(value, "") });
    else if (Object.hasOwn(KEY_TABLES, type)) {
      merged.set(key, overStruct(type, isTable(before) ? before : {}, asTable(value, ""), behaviors));
    } else if (before === undefined || !isZero(value)) merged.set(key, value);
  }
  return Object.fromEntries(merged);
}

function joined(lower: readonly unknown[], upper: readonly unknown[], behaviors: Behaviors): readonly unknown[] {
  if (!behaviors.has("config-v3")) return [...lower, ...upper];
  return [...lower, ...upper.filter((item, index) => !lower.includes(item) && upper.indexOf(item) === index)];
}

/** The server's settings of the top level, which version 4 has in the sections of plugins. */
function migrateServer(tree: Map<string, unknown>, top: Table): void {
  const plugins = new Map(Object.entries(isTable(tree.get("plugins")) ? tree.get("plugins") as UnknownRecord : {}));
  const grpc = top.table("grpc");
  const moved = ["address", "uid", "gid", "max_recv_message_size", "max_send_message_size"];
  const given = moved.filter((key) => !isZero(grpc.entry(key)?.value));
  const isSet = given.length > 0;
  const hasSection = isTable(plugins.get(GRPC_PLUGIN));
  if (isSet && !hasSection) {
    plugins.set(GRPC_PLUGIN, Object.fromEntries(given.map((key) => [key, grpc.entry(key)!.value])));
  }
  // Upstream empties the table as soon as anything of it is set, also where the plugin has a section of its own.
  tree.delete("grpc");
  for (const [key, plugin] of [["ttrpc", "ttrpc"], ["metrics", "metrics"]] as const) {
    if (!isTable(plugins.get(`io.containerd.server.v1.${plugin}`))) tree.delete(key);
  }
  if (isTable(tree.get("debug")) && !isTable(plugins.get("io.containerd.server.v1.debug"))) {
    const { address: _, uid: __, gid: ___, ...kept } = tree.get("debug") as UnknownRecord;
    tree.set("debug", kept);
  }
  tree.set("plugins", Object.fromEntries(plugins));
}

/** What is merged of a file, and what a migration moved in it: the new place to the old one. */
interface Layer {
  readonly tree: UnknownRecord;
  readonly moved: ReadonlyMap<Pointer, Pointer>;
}

const NOT_MOVED: ReadonlyMap<Pointer, Pointer> = new Map<Pointer, Pointer>();

/** A file as it is merged: with the names, and from 2.3 on the sections, of the newest version. */
function migrated(tree: UnknownRecord, top: Table, path: Pointer, newest: number, behaviors: Behaviors): Layer {
  const version = top.get<number>("version", 0);
  const { names, sections } = migrationsOf(version, behaviors);
  const perFile = behaviors.has("config-v4") && version < 4;
  const { imports: _, ...plain } = Object.fromEntries(canonical("Config", tree, behaviors));
  if (!names && !perFile) return { tree: plain, moved: NOT_MOVED };
  const { plugins, moved } = migratePlugins(
    isTable(plain["plugins"]) ? plain["plugins"] : {},
    child(path, "plugins"),
    { names, sections: sections && perFile },
    behaviors,
  );
  const result = new Map<string, unknown>(Object.entries({ ...plain, plugins, version: perFile ? 4 : newest }));
  if (perFile) migrateServer(result, top);
  return { tree: Object.fromEntries(result), moved };
}

/** How many steps of a place a tree has. */
function depthIn(tree: UnknownRecord, steps: readonly string[]): number {
  let value: unknown = tree;
  for (const [depth, step] of steps.entries()) {
    const isThere = Array.isArray(value) ? Object.hasOwn(value, step) : isTable(value) && Object.hasOwn(value, step);
    if (!isThere) return depth;
    value = (value as UnknownRecord)[step];
    if (value === undefined || value === null) return depth;
  }
  return steps.length;
}

/** A place before a migration: that of the nearest table that was moved, and the rest of the way. */
function beforeMoving(path: Pointer, moved: ReadonlyMap<Pointer, Pointer>): Pointer {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    const old = moved.get(path.slice(0, end));
    if (old !== undefined) return old + path.slice(end);
  }
  return path;
}

/** Makes the lookup of a merged tree's places. */
function originIn(
  layers: readonly (Layer & { readonly file: ConfigPath })[],
  root: Pointer,
): (path: Pointer) => ConfigOrigin {
  return (path) => {
    const steps = stepsOf(path.slice(root.length));
    let best = layers[0]!;
    let most = -1;
    for (const layer of layers) {
      const depth = depthIn(layer.tree, steps);
      // At the top level what is empty overrides nothing.
      const isOver = depth > most || (depth === most && (steps[0] === "plugins" || !isZeroAt(layer.tree, steps)));
      if (isOver) [best, most] = [layer, depth];
    }
    return { file: best.file, path: beforeMoving(path, best.moved) };
  };
}

function isZeroAt(tree: UnknownRecord, steps: readonly string[]): boolean {
  let value: unknown = tree;
  for (const step of steps) value = isTable(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  return isZero(value);
}

/** Names the file in an error about what it has. */
function inFile<T>(file: ConfigPath, isRoot: boolean, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CriSpecError) || isRoot) throw error;
    const { code, path, hint, cause } = error;
    throw new CriSpecError(code, `${error.message}, in ${JSON.stringify(file.path)}`, { path, hint, cause });
  }
}

/**
 * Merges a file with what it imports.
 *
 * @param root The file.
 * @param source The files.
 * @param behaviors What the release does.
 * @param options Whether absolute paths are paths of the node; where the tree will stand in a document.
 * @returns One tree.
 * @throws {CriSpecError} What a file has of a wrong type; `daemon-config` for a version that an imported file may not have.
 */
export function mergeDaemonConfig(
  root: ConfigPath,
  source: ConfigFiles,
  behaviors: Behaviors,
  { ofNode = false, path = "/daemon" }: { readonly ofNode?: boolean; readonly path?: Pointer } = {},
): MergedConfig {
  const isNew = behaviors.has("config-v3");
  const isRelative = isNew || behaviors.has("config-import-relative");
  const keyOf = (file: ConfigPath): string => `${file.ofNode} ${file.path}`;
  const [loaded, unmatched] = [new Set<string>(), [] as (ConfigPath & { readonly by: ConfigPath })[]];
  const layers: (Layer & { readonly file: ConfigPath; readonly raw: UnknownRecord })[] = [];
  let out: UnknownRecord = {};
  let newest = newestVersion(behaviors);
  let rootVersion = 0;
  for (const pending = [root]; pending.length > 0;) {
    const file = pending.shift()!;
    if (loaded.has(keyOf(file))) continue;
    const tree = source.read(file);
    const reader = new TableReader({ behaviors });
    const top = inFile(file, file === root, () => reader.table("Config", tree, path));
    const version = top.get<number>("version", 0);
    if (isNew && version < 0) {
      throw new CriSpecError("not-modelled", `Cannot model a config.toml of version ${version}`, {
        path: child(path, "version"),
      });
    }
    if (rootVersion === 0) rootVersion = version;
    if (behaviors.has("config-v4") && version > rootVersion) {
      const text = `drop-in config version ${version} higher than root config version ${rootVersion}`;
      refuseConfig(text, child(path, "imports"), `${JSON.stringify(file.path)} has this version`);
    }
    const next = isNew ? inFile(file, file === root, () => migrated(tree, top, path, newest, behaviors)) : {
      tree: Object.fromEntries([...canonical("Config", tree, behaviors)].filter(([key]) => key !== "imports")),
      moved: NOT_MOVED,
    };
    out = overStruct("Config", out, next.tree, behaviors);
    if (isNew && typeof out["version"] === "number" && out["version"] !== 0) {
      newest = Math.max(2, Number(out["version"]));
    }
    loaded.add(keyOf(file));
    layers.push({ ...next, file, raw: tree });
    for (const item of top.get<readonly string[]>("imports", [])) {
      const wanted = importPath(file, item, ofNode, isRelative);
      if (!isPattern(wanted.path)) {
        pending.push(wanted);
        continue;
      }
      if (!isWellFormed(wanted.path)) {
        refuseConfig("syntax error in pattern", child(path, "imports"), `the pattern is ${JSON.stringify(item)}`);
      }
      const matches = source.glob(wanted);
      if (matches.length === 0) unmatched.push({ ...wanted, by: file });
      pending.push(...matches.map((match) => ({ path: match, ofNode: wanted.ofNode })));
    }
  }
  return {
    tree: out,
    files: layers.map(({ file }) => file),
    unmatched,
    parts: layers.map(({ file, raw }) => ({ file, tree: raw })),
    origin: originIn(layers, path),
  };
}
