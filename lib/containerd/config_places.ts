/**
 * Where a key of `config.toml` may stand: the nearest right place of one that stands in a wrong one.
 *
 * @module
 */

import { nearest } from "../nearest.ts";
import type { Behaviors } from "./behaviors.ts";
import { CRI_PLUGIN, IMAGES_PLUGIN, KEY_TABLES, OLD_SECTION, RUNTIME_PLUGIN, SECTIONS } from "./config_keys.ts";
import { isInRelease, keysOf } from "./config_read.ts";

/** The place of a key: the tables that lead to it, and itself. */
export type ConfigPath = readonly string[];

/** A key and the table that has it. */
export interface Place {
  readonly table: string;
  readonly steps: ConfigPath;
}

/** How much of a key is shown. */
const MAX_STEP = 64;

/** Stands for the name of an entry of a map, such as a runtime's. */
const ANY = "*";

/**
 * Writes a place as TOML does.
 *
 * @param steps The place.
 * @returns For instance `plugins."io.containerd.grpc.v1.cri".sandbox_image`.
 */
export function tomlPath(steps: ConfigPath): string {
  return steps.map((step) => {
    const shown = step.length > MAX_STEP ? `${step.slice(0, MAX_STEP)}…` : step;
    return /^[A-Za-z0-9_-]+$/.test(shown) ? shown : JSON.stringify(shown);
  }).join(".");
}

function* placesIn(table: string, prefix: ConfigPath, behaviors: Behaviors): Generator<Place> {
  for (const key of keysOf(table, behaviors)) {
    const steps = [...prefix, key];
    yield { table, steps };
    const type = KEY_TABLES[table]![key]![0];
    const below = type.replace("map[string]", "");
    if (Object.hasOwn(KEY_TABLES, below)) yield* placesIn(below, below === type ? steps : [...steps, ANY], behaviors);
    if (key === "options") yield* placesIn("RuncOptions", steps, behaviors);
    if (key === "pinned_images") yield { table, steps: [...steps, "sandbox"] };
  }
}

/** Keys of before runc's options, which a daemon with today's runtimes refuses or ignores. */
const LEGACY: ReadonlySet<string> = new Set([
  "systemd_cgroup",
  "no_pivot",
  "runtime_engine",
  "runtime_root",
  "default_runtime",
  "untrusted_workload_runtime",
]);

/**
 * Where a key of a section of version 3 stands in the one section of version 2.
 *
 * @param place The place in a section of version 3.
 * @returns The place; the same one where version 2 has none.
 */
export function oldPlace([plugins, id, ...rest]: ConfigPath): ConfigPath {
  const place = [plugins!, CRI_PLUGIN, ...rest];
  if (id === RUNTIME_PLUGIN) return place;
  if (id !== IMAGES_PLUGIN) return [plugins!, id!, ...rest];
  const [key = "", below] = rest;
  if (key === "pinned_images") {
    return below === "sandbox" ? [plugins!, CRI_PLUGIN, "sandbox_image"] : [plugins!, id, ...rest];
  }
  if (["snapshotter", "disable_snapshot_annotations", "discard_unpacked_layers"].includes(key)) {
    return [plugins!, CRI_PLUGIN, "containerd", ...rest];
  }
  return Object.hasOwn(KEY_TABLES[OLD_SECTION[0]]!, key) ? place : [plugins!, id, ...rest];
}

/**
 * Every place where a key of a file can be written: a release reads it there and starts with it.
 *
 * @param version The file's version.
 * @param behaviors What the release does.
 * @returns The places, `*` standing for any name.
 */
export function placesOf(version: number, behaviors: Behaviors): readonly Place[] {
  return readPlaces(version, behaviors).filter(({ steps }) => !steps.some((step) => LEGACY.has(step)));
}

function readPlaces(version: number, behaviors: Behaviors): readonly Place[] {
  const top = [...placesIn("Config", [], behaviors)];
  if (!behaviors.has("config-v3")) {
    const id = version < 2 ? "cri" : CRI_PLUGIN;
    return [...top, ...placesIn(OLD_SECTION[0], ["plugins", id], behaviors)];
  }
  const sections = Object.entries(SECTIONS).filter(([, row]) => isInRelease(row, behaviors));
  const places = sections.flatMap(([id, [table]]) => [...placesIn(table, ["plugins", id], behaviors)]);
  if (version > 2) return [...top, ...places];
  return [...top, ...places.map(({ table, steps }) => ({ table, steps: oldPlace(steps) }))];
}

/** What a key became under another name. */
const RENAMED: Readonly<Record<string, string>> = {
  sandbox_image: "sandbox",
  sandbox: "sandbox_image",
  systemd_cgroup: "SystemdCgroup",
  no_pivot: "NoPivotRoot",
  runtime_root: "Root",
  runtime_engine: "BinaryName",
  sandbox_mode: "sandboxer",
  bin_dir: "bin_dirs",
};

/** Whether a place is one of a snapshotter that only some containers get. */
function isNarrow(steps: ConfigPath): boolean {
  return steps.includes("runtimes") || steps.includes("runtime_platforms");
}

function sharedLength(a: ConfigPath, b: ConfigPath): number {
  const differs = a.findIndex((step, index) => step !== b[index] && b[index] !== ANY);
  return differs < 0 ? a.length : differs;
}

/** The place that has most in common with a wrong one, names of entries filled in. */
function best(wrong: ConfigPath, places: readonly ConfigPath[]): ConfigPath | undefined {
  const isInRuntime = wrong.includes("runtimes");
  const ranked = [...places].sort((a, b) =>
    Number(!isInRuntime && isNarrow(a)) - Number(!isInRuntime && isNarrow(b)) ||
    sharedLength(wrong, b) - sharedLength(wrong, a) || a.length - b.length
  );
  const [found] = ranked;
  const runtime = wrong[wrong.indexOf("runtimes") + 1];
  return found?.map((step, index) =>
    step !== ANY
      ? step
      : found[index - 1] !== "runtimes"
      ? "NAME"
      : isInRuntime && runtime !== undefined
      ? runtime
      : "runc"
  );
}

/**
 * Whether any release has a key, wherever that stands.
 *
 * @param key The key.
 * @returns Whether a table has it.
 */
export function isKnownSomewhere(key: string): boolean {
  return Object.values(KEY_TABLES).some((table) => Object.hasOwn(table, key));
}

/**
 * The nearest place for a key that is not read where it stands.
 *
 * @param wrong Where it stands.
 * @param table The table that does not have it; `undefined` where it is in none.
 * @param places Every place of the release.
 * @returns The right place; `undefined` where none is near.
 */
export function nearestPlace(
  wrong: ConfigPath,
  table: string | undefined,
  places: readonly Place[],
): ConfigPath | undefined {
  const key = wrong.at(-1)!;
  const named = (name: string): readonly ConfigPath[] => {
    const found = places.map(({ steps }) => steps).filter((steps) =>
      steps.at(-1)!.toLowerCase() === name.toLowerCase()
    );
    // `root` is the daemon's, `Root` runc's.
    const exact = found.filter((steps) => steps.at(-1) === name);
    return exact.length > 0 ? exact : found;
  };
  const renamed = Object.hasOwn(RENAMED, key.toLowerCase()) ? named(RENAMED[key.toLowerCase()]!) : [];
  const exact = named(key);
  if (exact.length > 0 || renamed.length > 0) return best(wrong, exact.length > 0 ? exact : renamed);
  // A key of another release is not a typing error.
  if (isKnownSomewhere(key)) return undefined;
  const beside = places.filter((place) => place.table === table).map(({ steps }) => steps.at(-1)!);
  const near = nearest(key, beside);
  if (near !== undefined) return [...wrong.slice(0, -1), near];
  const elsewhere = key.length < 6 ? undefined : nearest(key, places.map(({ steps }) => steps.at(-1)!));
  return elsewhere === undefined ? undefined : best(wrong, named(elsewhere));
}
