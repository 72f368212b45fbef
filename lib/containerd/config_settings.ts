/**
 * Every setting that a release has after it read a `config.toml`, as `containerd config dump` prints them: what the file gives,
 * and the release's defaults for the rest. Of the file's sections those of the CRI plugins, and what decides specs elsewhere.
 *
 * @module
 */

import type { Pointer } from "../pointer.ts";
import type { Behaviors } from "./behaviors.ts";
import { type DaemonConfigValue, defaultOf, runcDefault } from "./config_defaults.ts";
import {
  CRI_PLUGIN,
  IMAGES_PLUGIN,
  KEY_TABLES,
  NRI_PLUGIN,
  OLD_SECTION,
  RUNTIME_PLUGIN,
  SECTIONS,
  TASKS_PLUGIN,
} from "./config_keys.ts";
import type { ConfigPath } from "./config_places.ts";
import { type Entry, isInRelease, isTable, keysOf, Table } from "./config_read.ts";
import type { Sections } from "./config_sections.ts";
import { scalarText } from "./toml_scalar.ts";

/** One setting. */
export interface ConfigSetting {
  /** The tables that lead to the key, and the key, in the layout of the release. */
  readonly steps: ConfigPath;
  /** The value. */
  readonly value: DaemonConfigValue;
  /** Where the document has it; absent for a default. */
  readonly path?: Pointer;
}

/** Tables that are absent where the file does not give them: Go's nil pointers. */
const POINTERS: ReadonlySet<string> = new Set(["RegistryConfig.auth", "RegistryConfig.tls"]);

/** A value that was read, as plain data. */
function plain(value: unknown): DaemonConfigValue {
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, entry]) => [key, plain((entry as Entry).value)]));
  }
  if (Array.isArray(value)) return value.map(plain);
  const scalar = scalarText(value);
  if (scalar !== undefined) return scalar;
  if (isTable(value)) return Object.fromEntries(Object.keys(value).map((key) => [key, plain(value[key])]));
  return value as DaemonConfigValue;
}

/** Gathers the settings of one file. */
class Settings {
  readonly list: ConfigSetting[] = [];
  readonly #behaviors: Behaviors;

  constructor(behaviors: Behaviors) {
    this.#behaviors = behaviors;
  }

  #add(steps: ConfigPath, value: DaemonConfigValue, path: Pointer | undefined): void {
    this.list.push({ steps, value, ...(path === undefined ? {} : { path }) });
  }

  /** One key of a table. */
  key(table: Table, key: string, steps: ConfigPath, isRunc = false): void {
    const [type] = KEY_TABLES[table.name]![key]!;
    const entry = table.entry(key);
    const at = [...steps, key];
    if (Object.hasOwn(KEY_TABLES, type)) {
      if (entry !== undefined || !POINTERS.has(`${table.name}.${key}`)) this.table(table.table(key), at);
    } else if (type.startsWith("map[string]")) this.#map(table, key, at, isRunc);
    else this.#add(at, entry === undefined ? this.#default(table, key, isRunc) : plain(entry.value), entry?.path);
  }

  #default(table: Table, key: string, isRunc: boolean): DaemonConfigValue {
    return (isRunc ? runcDefault(key, this.#behaviors) : undefined) ?? defaultOf(table.name, key, this.#behaviors);
  }

  /** A directory of the top level, whose empty name stands for the default. */
  directory(top: Table, key: string): void {
    const { value, path } = top.entry(key) ?? { value: "", path: undefined };
    const isGiven = value !== "" && path !== undefined;
    this.#add([key], isGiven ? plain(value) : defaultOf(top.name, key, this.#behaviors), isGiven ? path : undefined);
  }

  /** A map's entries, each a setting or a table of them; up to 1.7 a given map replaces the default one. */
  #map(table: Table, key: string, steps: ConfigPath, isRunc: boolean): void {
    const type = KEY_TABLES[table.name]![key]![0].slice("map[string]".length);
    const given = table.map<unknown>(key);
    const hasDefaults = table.entry(key) === undefined || this.#behaviors.has("config-v3");
    if (Object.hasOwn(KEY_TABLES, type)) {
      const hasRunc = hasDefaults && type === "Runtime";
      const names = new Set([...(hasRunc ? ["runc"] : []), ...given.keys()]);
      for (const name of names) {
        const entry = given.get(name);
        const part = entry === undefined ? new Table(type, "") : entry.value as Table;
        this.table(part, [...steps, name], hasRunc && name === "runc");
      }
      return;
    }
    const absent = this.#default(table, key, isRunc);
    const defaults = new Map(hasDefaults && isTable(absent) ? Object.entries(absent as object) : []);
    for (const name of new Set([...defaults.keys(), ...given.keys()])) {
      const entry = given.get(name);
      const value = entry === undefined ? defaults.get(name) as DaemonConfigValue : plain(entry.value);
      this.#add([...steps, name], value, entry?.path);
    }
  }

  /** A table with all keys of the release. */
  table(table: Table, steps: ConfigPath, isRunc = false): void {
    for (const key of keysOf(table.name, this.#behaviors)) this.key(table, key, steps, isRunc);
  }
}

/**
 * Lists the settings of a release.
 *
 * @param sections The file's tables, as the release reads them.
 * @param behaviors What the release does.
 * @returns The settings, section by section, keys in the order of the table of keys.
 */
export function settingsOf(sections: Sections, behaviors: Behaviors): readonly ConfigSetting[] {
  const settings = new Settings(behaviors);
  const at = (plugin: string): ConfigPath => ["plugins", plugin];
  for (const key of ["root", "state"]) settings.directory(sections.top, key);
  if (isInRelease(OLD_SECTION, behaviors)) settings.table(sections.runtime, at(CRI_PLUGIN));
  else {
    settings.table(sections.runtime, at(RUNTIME_PLUGIN));
    settings.table(sections.images, at(IMAGES_PLUGIN));
    settings.table(sections.server, at(CRI_PLUGIN));
  }
  if (isInRelease(SECTIONS[NRI_PLUGIN]!, behaviors)) settings.key(sections.nri, "disable", at(NRI_PLUGIN));
  settings.table(sections.tasks, at(TASKS_PLUGIN));
  return settings.list;
}

/**
 * Makes a tree of settings.
 *
 * @param settings The settings.
 * @returns Tables as records.
 */
export function settingsTree(settings: readonly ConfigSetting[]): { readonly [key: string]: DaemonConfigValue } {
  interface Branch extends Map<string, DaemonConfigValue | Branch> {}
  const root: Branch = new Map();
  for (const { steps, value } of settings) {
    let branch = root;
    for (const step of steps.slice(0, -1)) {
      let next = branch.get(step);
      if (!(next instanceof Map)) branch.set(step, next = new Map());
      branch = next as Branch;
    }
    branch.set(steps.at(-1)!, value);
  }
  const record = (branch: Branch): { readonly [key: string]: DaemonConfigValue } =>
    Object.fromEntries([...branch].map(([key, value]) => [key, value instanceof Map ? record(value) : value]));
  return record(root);
}
