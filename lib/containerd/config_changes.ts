/**
 * What changes when another release reads the same `config.toml`.
 *
 * @module
 */

import { isWithin, type Pointer } from "../pointer.ts";
import { BEHAVIORS } from "./behavior_table.ts";
import type { BehaviorId, Behaviors } from "./behaviors.ts";
import type { DaemonConfigValue } from "./config_defaults.ts";
import { RUNTIME_PLUGIN } from "./config_keys.ts";
import { oldPlace, tomlPath } from "./config_places.ts";
import { NO_EFFECT } from "./config_warnings.ts";
import { readSections } from "./config_sections.ts";
import { settingsOf } from "./config_settings.ts";
import { checkReport, type DaemonConfigReport, type DaemonConfigSetting, reportedBehaviors } from "./config_report.ts";

/**
 * How a setting changes: `default`, the release's default is another one; `dropped`, what the file gives is not read any more;
 * `read`, what the file gives is read now; `changed`, the file gives both values; `moved`, only its place; `new` and `removed`,
 * keys at their defaults that one of the releases does not have; `meaning`, the same value does something else.
 */
export type DaemonConfigChangeKind =
  | "default"
  | "dropped"
  | "read"
  | "changed"
  | "moved"
  | "new"
  | "removed"
  | "meaning";

/** A setting that changes. */
export interface DaemonConfigChange {
  /** How. */
  readonly kind: DaemonConfigChangeKind;
  /** The key in the layout of the release before; absent where it has none. */
  readonly from?: string;
  /** The key in the layout of the release after; absent where it has none. */
  readonly to?: string;
  /** The value before. */
  readonly before?: DaemonConfigValue;
  /** The value after. */
  readonly after?: DaemonConfigValue;
  /** Where the document has it; absent for defaults. */
  readonly path?: Pointer;
  /** Why the release after does not read it, if known; for a changed meaning, the new meaning. */
  readonly why?: string;
  /** The behavior that changes the meaning. */
  readonly behavior?: string;
}

/** Settings that do something else with a behavior, by the last step of their keys, and the values that it is about. */
const MEANINGS: readonly (readonly [key: string, behavior: BehaviorId, isMeant?: (value: unknown) => boolean])[] = [
  ["enable_unprivileged_ports", "unprivileged-kernel-check", (value) => value === true],
  ["enable_unprivileged_icmp", "unprivileged-kernel-check", (value) => value === true],
  ["enable_unprivileged_icmp", "ping-range-userns", (value) => value === true],
  ["enable_cdi", "cdi-disabled-refusal", (value) => value === false],
  ["cdi_spec_dirs", "cdi-empty-dirs", (value) => Array.isArray(value) && value.length === 0],
  ["sandbox_image", "pause-image-annotation"],
  ["sandbox_image", "pause-pull-in-cri", hasNoRegistry],
  ["sandbox_image", "pause-name-normalised", hasNoRegistry],
  ["snapshotter", "runtime-snapshotter", (value) => value !== ""],
  ...(["base-spec-command-line", "base-spec-domainname", "pids-limit-pointer", "nri-default-on"] as const)
    .map((id) => ["base_runtime_spec", id, (value: unknown) => value !== ""] as const),
];

/** Whether the name of an image is not the one that it is stored by. */
function hasNoRegistry(value: unknown): boolean {
  if (typeof value !== "string") return false;
  const [first = "", ...rest] = value.split("/");
  return rest.length === 0 || first === "index.docker.io" || !(/[.:]/.test(first) || first === "localhost");
}

/** The other meanings that a setting of a file gets. */
function meaningsOf(
  id: string,
  value: DaemonConfigValue,
  [before, after]: readonly [Behaviors, Behaviors],
): readonly Pick<DaemonConfigChange, "why" | "behavior">[] {
  const steps = JSON.parse(id) as readonly string[];
  return MEANINGS.flatMap(([key, behavior, isMeant = () => true]) => {
    if (steps.at(-1) !== key || before.has(behavior) === after.has(behavior) || !isMeant(value)) return [];
    // The daemon's own snapshotter is another key.
    if (key === "snapshotter" && !steps.includes("runtimes")) return [];
    const summary = BEHAVIORS.find((one) => one.id === behavior)!.summary;
    const [old = "", now] = summary.split(" -> ");
    return [{ why: after.has(behavior) || now === undefined ? summary : `${now} -> ${old}`, behavior }];
  });
}

/** Keys by the name that all releases know them by. */
const RENAMED: Readonly<Record<string, string>> = { sandbox_mode: "sandboxer", bin_dir: "bin_dirs" };

/** What makes sandboxes where nothing is named. */
const SANDBOXER = "podsandbox";

/** A setting by its place in the old layout, where both layouts have it. */
function neutral(
  { steps, value, ...setting }: DaemonConfigSetting,
): (DaemonConfigSetting & { id: string }) | undefined {
  const key = steps.at(-1)!;
  // The runtime plugin's is another setting than that of the old section, which the images plugin has.
  const place = steps[1] === RUNTIME_PLUGIN && key === "stats_collect_period" ? steps : oldPlace(steps);
  const known = Object.hasOwn(RENAMED, key) ? RENAMED[key]! : key;
  // An empty bin_dir stands for bin_dirs, a given one is a list of one.
  if (key === "bin_dir" && value === "") return undefined;
  // An empty one stands for the default, too.
  const isSandboxer = known === "sandboxer" && value === "";
  const id = JSON.stringify([...place.slice(0, -1), place.at(-1) === key ? known : place.at(-1)]);
  return { ...setting, steps, value: isSandboxer ? SANDBOXER : key === "bin_dir" ? [value] : value, id };
}

function byPlace({ settings }: DaemonConfigReport): ReadonlyMap<string, DaemonConfigSetting> {
  const found = settings.flatMap((setting) => neutral(setting) ?? []);
  // Of bin_dir and bin_dirs the given one counts.
  return new Map(
    [...found.filter(({ path }) => path === undefined), ...found.filter(({ path }) => path !== undefined)]
      .map((setting) => [setting.id, setting]),
  );
}

function text(value: DaemonConfigValue | undefined): string {
  if (value === undefined) return "";
  return JSON.stringify(value, (_, item) => typeof item === "bigint" ? String(item) : item);
}

function isZero(value: DaemonConfigValue): boolean {
  return value === "" || value === 0 || value === false || ["[]", "{}"].includes(text(value));
}

/** What a release has without a file. */
function defaultsOf(behaviors: Behaviors): ReadonlyMap<string, string> {
  const settings = settingsOf(readSections({}, "", { behaviors }), behaviors);
  return new Map(settings.map(({ steps, value }) => [tomlPath(steps), text(value)]));
}

/**
 * Compares how two releases read the same file.
 *
 * @example An upgrade
 * ```ts
 * import { daemonConfigChanges, daemonConfigReport } from "@cri-spec/cri-spec/config";
 * import { assertEquals } from "@std/assert";
 *
 * const file = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { disable_cgroup: true } } };
 * const changes = daemonConfigChanges(daemonConfigReport(file, "1.7.24"), daemonConfigReport(file, "2.1.9"));
 * assertEquals(changes.find(({ kind }) => kind === "dropped")?.from, 'plugins."io.containerd.grpc.v1.cri".disable_cgroup');
 * ```
 *
 * @param before The report of the release before.
 * @param after The report of the release after.
 * @returns The changes in the order of the settings before, then what only the release after has; empty where one of them cannot
 * read the file.
 * @throws {CriSpecError} `wrong-type` for what {@linkcode daemonConfigReport} did not return.
 */
export function daemonConfigChanges(
  before: DaemonConfigReport,
  after: DaemonConfigReport,
): readonly DaemonConfigChange[] {
  for (const report of [before, after]) checkReport(report);
  if (before.settings.length === 0 || after.settings.length === 0) return [];
  const [olds, news] = [byPlace(before), byPlace(after)];
  const releases = [reportedBehaviors(before.release), reportedBehaviors(after.release)] as const;
  const oldDefaults = defaultsOf(releases[0]);
  const ignored = (path: Pointer): Pick<DaemonConfigChange, "why"> => {
    const warning = after.warnings.find((one) => isWithin(path, one.path));
    if (warning === undefined) return {};
    const at = warning.message.indexOf(NO_EFFECT);
    const message = at < 0 ? warning.message : warning.message.slice(at + NO_EFFECT.length);
    return { why: warning.hint === undefined ? message : `${message}; ${warning.hint}` };
  };
  const changes: DaemonConfigChange[] = [];
  for (const [id, old] of olds) {
    const now = news.get(id);
    const given = old.path === undefined ? {} : { path: old.path };
    const from = { from: old.key, before: old.value, ...given };
    if (now === undefined) {
      const hasEffect = old.path !== undefined && !isZero(old.value) && oldDefaults.get(old.key) !== text(old.value);
      if (hasEffect) changes.push({ kind: "dropped", ...from, ...ignored(old.path) });
      else if (!isZero(old.value) && old.value !== SANDBOXER) changes.push({ kind: "removed", ...from });
      continue;
    }
    const to = { to: now.key, after: now.value };
    if (text(old.value) === text(now.value)) {
      if (old.path !== undefined && old.key !== now.key) changes.push({ kind: "moved", ...from, ...to });
      if (now.path === undefined) continue;
      for (const other of meaningsOf(id, now.value, releases)) {
        changes.push({ kind: "meaning", ...from, ...to, ...other });
      }
    } else if (old.path === undefined) {
      const kind = now.path === undefined ? "default" : "read";
      changes.push({ kind, ...from, ...to, ...(now.path === undefined ? {} : { path: now.path }) });
    } else {
      const isRead = now.path !== undefined;
      changes.push({ kind: isRead ? "changed" : "dropped", ...from, ...to, ...(isRead ? {} : ignored(old.path)) });
    }
  }
  for (const [id, now] of news) {
    if (olds.has(id)) continue;
    const isRead = now.path !== undefined && !isZero(now.value);
    const given = now.path === undefined ? {} : { path: now.path };
    changes.push({ kind: isRead ? "read" : "new", to: now.key, after: now.value, ...given });
  }
  return changes;
}

/**
 * Whether a change has an effect: all but those of places, and of keys that both releases have at their defaults.
 *
 * @param change The change.
 * @returns Whether it has one.
 */
export function hasEffect({ kind }: DaemonConfigChange): boolean {
  return ["default", "dropped", "read", "changed", "meaning"].includes(kind);
}
