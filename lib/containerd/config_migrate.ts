/**
 * How containerd 2.x migrates the plugins' sections of an older `config.toml`.
 *
 * Upstream: `v1Migrate` in `cmd/containerd/server/config/config.go`, and `configMigration` in `plugins/cri/cri.go`,
 * `plugins/cri/runtime/plugin.go` and `plugins/cri/images/plugin.go`.
 *
 * @module
 */

import { asString, type UnknownRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { child, type Pointer } from "../pointer.ts";
import type { Behaviors } from "./behaviors.ts";
import { CRI_PLUGIN, IMAGES_PLUGIN, RUNTIME_PLUGIN } from "./config_keys.ts";
import { asTable, isTable } from "./config_read.ts";

/** Sections after a migration. */
export interface Migrated {
  /** The sections by plugin. */
  readonly plugins: UnknownRecord;
  /** What was moved: the new place to the old one. */
  readonly moved: ReadonlyMap<Pointer, Pointer>;
  /** What the migration left out without a word, by its place in the document. */
  readonly lost: readonly Pointer[];
  /** The places that were moved to the images plugin or the server, wherever else they were copied to. */
  readonly taken: ReadonlySet<Pointer>;
}

/**
 * The newest version of a file that a release reads, and writes when it migrates one.
 *
 * @param behaviors What the release does.
 * @returns The version.
 */
export function newestVersion(behaviors: Behaviors): number {
  return behaviors.has("config-v4") ? 4 : behaviors.has("config-v3") ? 3 : 2;
}

/** The ids of version 1 whose plugin is not of the type `io.containerd.grpc.v1`. */
const V1_PLUGINS: Readonly<Record<string, string>> = {
  cgroups: "io.containerd.monitor.v1.cgroups",
  linux: "io.containerd.runtime.v1.linux",
  scheduler: "io.containerd.gc.v1.scheduler",
  bolt: "io.containerd.metadata.v1.bolt",
  task: "io.containerd.runtime.v2.task",
  opt: "io.containerd.internal.v1.opt",
  restart: "io.containerd.internal.v1.restart",
  tracing: "io.containerd.internal.v1.tracing",
  otlp: "io.containerd.tracing.processor.v1.otlp",
  ...Object.fromEntries(
    ["aufs", "btrfs", "devmapper", "native", "overlayfs", "zfs", "windows", "windows-lcow"]
      .map((id) => [id, `io.containerd.snapshotter.v1.${id}`]),
  ),
};

/**
 * The URI of a plugin that a file of version 1 names.
 *
 * @param id The plugin's id.
 * @returns Its URI; what has a point is one.
 */
export function uriOf(id: string): string {
  if (id.includes(".")) return id;
  if (Object.hasOwn(V1_PLUGINS, id)) return V1_PLUGINS[id]!;
  return `io.containerd.${id.endsWith("-service") ? "service" : "grpc"}.v1.${id}`;
}

const TO_IMAGES = [
  "registry",
  "image_decryption",
  "max_concurrent_downloads",
  "image_pull_progress_timeout",
  "image_pull_with_sync_fs",
  "stats_collect_period",
];
const TO_IMAGES_FROM_CONTAINERD = ["snapshotter", "disable_snapshot_annotations", "discard_unpacked_layers"];
const TO_SERVER = [
  "disable_tcp_service",
  "stream_server_address",
  "stream_server_port",
  "stream_idle_timeout",
  "enable_tls_streaming",
  "x509_key_pair_streaming",
];

/** What containerd 2.2.0 and 2.2.1 take for an empty `config_path`. */
export const CONFIG_PATH = "/etc/containerd/certs.d:/etc/docker/certs.d";

/** A section that is filled, and where it stands. */
interface Section {
  readonly values: Map<string, unknown>;
  readonly path: Pointer;
}

function sectionOf(value: unknown, path: Pointer): Section {
  return { values: new Map(Object.entries(isTable(value) ? value : {})), path };
}

/** A table that a migration takes for one: containerd crashes where it is none. */
function tableAt(section: Section, key: string): Section {
  const [value, path] = [section.values.get(key), child(section.path, key)];
  return sectionOf(value === undefined ? {} : asTable(value, path), path);
}

/** One migration of the old CRI section. */
class CriMigration {
  readonly #behaviors: Behaviors;
  readonly #old: Section;
  readonly #moved: Map<Pointer, Pointer>;
  readonly lost: Pointer[] = [];
  readonly taken = new Set<Pointer>();

  constructor(behaviors: Behaviors, old: Section, moved: Map<Pointer, Pointer>) {
    this.#behaviors = behaviors;
    this.#old = old;
    this.#moved = moved;
  }

  /** Moves a key under its own name or another one; its own new value may stand in place of the old one. */
  #move(from: Section, key: string, to: Section, name = key, value = from.values.get(key)): void {
    to.values.set(name, value);
    this.#moved.set(child(to.path, name), child(from.path, key));
  }

  /** As {@linkcode CriMigration.#move}, to a section that is not the runtime plugin's, which may have a copy that is not read. */
  #take(from: Section, key: string, to: Section, name = key): void {
    this.#move(from, key, to, name);
    this.taken.add(child(from.path, key));
  }

  /** Moves the keys that the new table does not have. */
  #fill(from: Section, to: Section, keys: Iterable<string>): void {
    for (const key of keys) {
      if (to.values.has(key)) this.lost.push(child(from.path, key));
      else this.#move(from, key, to);
    }
  }

  /** Fills what the section lacks; up to 2.0.1 the whole old section takes its place. */
  runtime(given: unknown, path: Pointer): UnknownRecord {
    const isMerged = this.#behaviors.has("config-migrate-merge");
    const section = sectionOf(isMerged ? given : {}, path);
    const isLeftOut = (key: string): boolean =>
      key === "sandbox_image" || key === "containerd" || key === "cni" && this.#behaviors.has("cni-bin-dirs") ||
      TO_IMAGES.includes(key) || TO_SERVER.includes(key);
    this.#fill(this.#old, section, [...this.#old.values.keys()].filter((key) => !isMerged || !isLeftOut(key)));
    if (isMerged && this.#behaviors.has("cni-bin-dirs")) this.#part("cni", section, (from, to) => this.#cni(from, to));
    if (isMerged) this.#part("containerd", section, (from, to) => this.#containerd(from, to));
    this.#sandboxers(section, isMerged);
    return Object.fromEntries(section.values);
  }

  /** Migrates a table that is filled key by key; what is not a table is left out. */
  #part(key: string, section: Section, migrate: (from: Section, to: Section) => void): void {
    if (!this.#old.values.has(key)) return;
    const path = child(this.#old.path, key);
    const value = this.#old.values.get(key);
    if (!isTable(value)) return void this.lost.push(path);
    const part = sectionOf(section.values.get(key), child(section.path, key));
    migrate(sectionOf(value, path), part);
    section.values.set(key, Object.fromEntries(part.values));
  }

  #cni(from: Section, to: Section): void {
    const keys = [...from.values.keys()].filter((key) => key !== "bin_dir");
    this.#fill(from, to, keys.filter((key) => key !== "bin_dirs" || !from.values.has("bin_dir")));
    if (!from.values.has("bin_dir")) return;
    // Upstream asks for a Go type that the reader never makes, so the old key wins over bin_dirs.
    const binDir = asString(from.values.get("bin_dir"), child(from.path, "bin_dir"));
    this.#move(from, "bin_dir", to, "bin_dirs", [binDir]);
  }

  #containerd(from: Section, to: Section): void {
    this.#fill(from, to, [...from.values.keys()].filter((key) => !TO_IMAGES_FROM_CONTAINERD.includes(key)));
  }

  /** A runtime's `sandbox_mode` becomes its `sandboxer`. */
  #sandboxers(section: Section, isRemoved: boolean): void {
    if (!section.values.has("containerd")) return;
    const containerd = tableAt(section, "containerd");
    if (!containerd.values.has("runtimes")) return;
    const runtimes = tableAt(containerd, "runtimes");
    for (const name of runtimes.values.keys()) {
      const runtime = tableAt(runtimes, name);
      if (!runtime.values.has("sandbox_mode") || runtime.values.has("sandboxer")) continue;
      const from = this.#moved.get(runtimes.path) ?? runtimes.path;
      runtime.values.set("sandboxer", runtime.values.get("sandbox_mode"));
      this.#moved.set(child(runtime.path, "sandboxer"), child(child(from, name), "sandbox_mode"));
      if (isRemoved) runtime.values.delete("sandbox_mode");
      runtimes.values.set(name, Object.fromEntries(runtime.values));
    }
    containerd.values.set("runtimes", Object.fromEntries(runtimes.values));
    section.values.set("containerd", Object.fromEntries(containerd.values));
  }

  /** What the old section has wins. */
  images(given: unknown, path: Pointer): UnknownRecord {
    const section = sectionOf(given === undefined ? {} : asTable(given, path), path);
    const old = this.#old;
    const pinned = tableAt(section, "pinned_images");
    if (old.values.has("sandbox_image")) {
      this.#take(old, "sandbox_image", pinned, "sandbox");
      section.values.set("pinned_images", Object.fromEntries(pinned.values));
    }
    for (const key of TO_IMAGES) if (old.values.has(key)) this.#take(old, key, section);
    const registry = section.values.get("registry");
    if (this.#behaviors.has("config-path-default") && isTable(registry) && registry["config_path"] === "") {
      section.values.set("registry", { ...registry, config_path: CONFIG_PATH });
    }
    if (old.values.has("containerd")) this.#imagesFromContainerd(tableAt(old, "containerd"), section);
    return Object.fromEntries(section.values);
  }

  #imagesFromContainerd(containerd: Section, section: Section): void {
    const given = TO_IMAGES_FROM_CONTAINERD.filter((key) => containerd.values.has(key));
    if (!containerd.values.has("runtimes")) {
      // Upstream returns before it comes to them.
      this.lost.push(...given.map((key) => child(containerd.path, key)));
      return;
    }
    const runtimes = tableAt(containerd, "runtimes");
    for (const name of runtimes.values.keys()) tableAt(runtimes, name);
    for (const key of given) this.#take(containerd, key, section);
  }

  server(): UnknownRecord {
    const given = TO_SERVER.filter((key) => this.#old.values.has(key));
    const kept = this.#behaviors.has("config-migrate-server") ? given : given.filter((key) => key === TO_SERVER[0]);
    for (const key of kept) this.taken.add(child(this.#old.path, key));
    return Object.fromEntries(kept.map((key) => [key, this.#old.values.get(key)]));
  }
}

/** The sections of version 1, with the names of version 2. */
function renamed(plugins: UnknownRecord, path: Pointer, moved: Map<Pointer, Pointer>): UnknownRecord {
  const entries = new Map<string, unknown>();
  for (const id of Object.keys(plugins)) {
    const uri = uriOf(id);
    if (entries.has(uri)) {
      throw new CriSpecError("not-modelled", `Cannot model two sections of "${uri}": containerd may read either`, {
        path: child(path, id),
        hint: "remove one of them",
      });
    }
    entries.set(uri, plugins[id]);
    if (uri !== id) moved.set(child(path, uri), child(path, id));
  }
  return Object.fromEntries(entries);
}

/** Which migrations a file needs. */
export interface Migrations {
  /** Whether the sections have the names of version 1. */
  readonly names: boolean;
  /** Whether the CRI plugin's one section is split. */
  readonly sections: boolean;
}

/**
 * Which migrations a release makes of a file.
 *
 * Up to 2.2 a file of version 1 counts as one of version 3 once its plugins are renamed: its CRI section is not split, and
 * containerd ignores what is in it.
 *
 * @param version The file's version, 0 where it has none.
 * @param behaviors What the release does, 2.0 or later.
 * @returns The migrations.
 */
export function migrationsOf(version: number, behaviors: Behaviors): Migrations {
  return { names: version < 2, sections: behaviors.has("config-v4") ? version < 4 : version === 2 };
}

/**
 * Migrates the plugins' sections.
 *
 * @param plugins The sections by plugin.
 * @param path Where they stand.
 * @param migrations Which migrations to make.
 * @param behaviors What the release does, 2.0 or later.
 * @returns The sections as the release's plugins read them.
 * @throws {CriSpecError} `wrong-type` where a migration needs a table and containerd crashes without one; `not-modelled`.
 */
export function migratePlugins(
  plugins: UnknownRecord,
  path: Pointer,
  migrations: Migrations,
  behaviors: Behaviors,
): Migrated {
  const moved = new Map<Pointer, Pointer>();
  const all = migrations.names ? renamed(plugins, path, moved) : plugins;
  const oldPath = child(path, CRI_PLUGIN);
  const from = moved.get(oldPath) ?? oldPath;
  const old = Object.hasOwn(all, CRI_PLUGIN) ? all[CRI_PLUGIN] : undefined;
  if (!migrations.sections || old === undefined || old === null) {
    return { plugins: all, moved, lost: [], taken: new Set() };
  }
  const migration = new CriMigration(behaviors, sectionOf(asTable(old, from), from), moved);
  const at = (
    id: string,
  ): readonly [unknown, Pointer] => [Object.hasOwn(all, id) ? all[id] : undefined, child(path, id)];
  const runtime = migration.runtime(...at(RUNTIME_PLUGIN));
  const images = migration.images(...at(IMAGES_PLUGIN));
  return {
    plugins: { ...all, [RUNTIME_PLUGIN]: runtime, [IMAGES_PLUGIN]: images, [CRI_PLUGIN]: migration.server() },
    moved,
    lost: migration.lost,
    taken: migration.taken,
  };
}
