/**
 * What a release makes of a `config.toml`: every setting and where it comes from, what has no effect, what is deprecated, and
 * what keeps the daemon from starting.
 *
 * @module
 */

import { checkArgument, checkList } from "../argument.ts";
import { CriSpecError, type ErrorCode } from "../error.ts";
import { plainData } from "../plain.ts";
import type { Pointer } from "../pointer.ts";
import { type Behaviors, behaviorsOf } from "./behaviors.ts";
import { configOf } from "./config.ts";
import { type DaemonConfigDeprecation, deprecationsOf } from "./config_deprecations.ts";
import type { DaemonConfigValue } from "./config_defaults.ts";
import { newestVersion } from "./config_migrate.ts";
import { tomlPath } from "./config_places.ts";
import { statedVersion } from "./config_read.ts";
import { type ConfigSetting, settingsOf, settingsTree } from "./config_settings.ts";
import { type DaemonConfigWarning, sectionsWithWarnings } from "./config_warnings.ts";
import { isPlugin } from "./plugin_ids.ts";
import { parseRelease, type ParseReleaseOptions } from "./release.ts";

/** One setting of a daemon. */
export interface DaemonConfigSetting {
  /** The key with its tables, in the layout of the release and in the spelling of TOML. */
  readonly key: string;
  /** The key's tables, and the key. */
  readonly steps: readonly string[];
  /** The value. */
  readonly value: DaemonConfigValue;
  /** Where it stands in the document; absent for a default of the release. */
  readonly path?: Pointer;
}

/** Why a daemon, or its CRI plugin, does not start with a file. */
export interface DaemonConfigRefusal {
  /** The error's code: `daemon-config` where the message is the daemon's own text. */
  readonly code: ErrorCode;
  /** The text. */
  readonly message: string;
  /** Where the fault stands in the document. */
  readonly path: Pointer;
  /** What to do. */
  readonly hint?: string;
}

/** What a release makes of a file. */
export interface DaemonConfigReport {
  /** The release. */
  readonly release: string;
  /** The version that the file states; 0 where it states none. */
  readonly version: number;
  /** The version that the daemon migrates the file to when it starts; absent where it reads it as it is. */
  readonly migratedTo?: number;
  /** The settings, as `containerd config dump` prints them; empty where the file cannot be read. */
  readonly settings: readonly DaemonConfigSetting[];
  /** What has no effect: unknown, misplaced and removed keys, and sections that nothing reads. */
  readonly warnings: readonly DaemonConfigWarning[];
  /** The sections of plugins whose keys are not checked: they decide no spec. */
  readonly otherSections: readonly string[];
  /** Deprecated settings that have an effect. */
  readonly deprecations: readonly DaemonConfigDeprecation[];
  /** Why the daemon does not start; absent where it does. */
  readonly refusal?: DaemonConfigRefusal;
}

/** Errors about a file that the daemon's own reader refuses, too. */
const REFUSED: ReadonlySet<ErrorCode> = new Set(["daemon-config", "wrong-type", "out-of-range", "invalid-string"]);

function refusalOf(error: unknown): DaemonConfigRefusal {
  if (!(error instanceof CriSpecError) || !REFUSED.has(error.code)) throw error;
  const { code, message, path, hint } = error;
  return { code, message, path, ...(hint === undefined ? {} : { hint }) };
}

function publicSetting({ steps, value, path }: ConfigSetting): DaemonConfigSetting {
  return { key: tomlPath(steps), steps, value, ...(path === undefined ? {} : { path }) };
}

/**
 * Reports what a release makes of a `config.toml`.
 *
 * @example A file that was written for containerd 1.7
 * ```ts
 * import { daemonConfigReport } from "@cri-spec/cri-spec/config";
 * import { assertEquals } from "@std/assert";
 *
 * const file = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { sandbox_image: "registry.test/pause:1" } } };
 * const { settings } = daemonConfigReport(file, "2.1.9");
 * const image = settings.find(({ steps }) => steps.at(-1) === "sandbox");
 * assertEquals(image?.key, 'plugins."io.containerd.cri.v1.images".pinned_images.sandbox');
 * assertEquals(image?.path, "/daemon/plugins/io.containerd.grpc.v1.cri/sandbox_image");
 * ```
 *
 * @param tree Tables as records, imports merged; `undefined` is an empty file.
 * @param release What the daemon reports as its version.
 * @param path Where the tree stands in the document. Default: `"/daemon"`.
 * @param options Whether an unknown build is modelled as its upstream release.
 * @returns The report; a file that the daemon refuses has a `refusal`.
 * @throws {CriSpecError} `invalid-release`, `release-not-modelled`, `build-not-modelled`; `not-modelled` for settings outside the
 * model.
 */
export function daemonConfigReport(
  tree: unknown,
  release: string,
  path: Pointer = "/daemon",
  options: ParseReleaseOptions = {},
): DaemonConfigReport {
  const behaviors = behaviorsOf(parseRelease(release, "/release", options));
  const plain = plainData(tree, path) ?? {};
  const version = statedVersion(plain);
  const newest = newestVersion(behaviors);
  const isMigrated = behaviors.has("config-v3") && version >= 0 && version < newest;
  const about = { release: behaviors.release.version, version, ...(isMigrated ? { migratedTo: newest } : {}) };
  let read: ReturnType<typeof sectionsWithWarnings>;
  try {
    read = sectionsWithWarnings(plain, path, behaviors);
  } catch (error) {
    return { ...about, settings: [], warnings: [], otherSections: [], deprecations: [], refusal: refusalOf(error) };
  }
  const { sections, warnings } = read;
  const report = {
    ...about,
    settings: settingsOf(sections, behaviors).map(publicSetting),
    warnings,
    otherSections: Object.keys(sections.plugins).filter((id) => !sections.read.has(id) && isPlugin(id)),
    deprecations: deprecationsOf(sections, behaviors),
  };
  try {
    configOf(sections, behaviors);
  } catch (error) {
    return { ...report, refusal: refusalOf(error) };
  }
  return report;
}

/**
 * Checks an argument that is to be a report.
 *
 * @param report The argument.
 * @throws {CriSpecError} `wrong-type`.
 */
export function checkReport(report: DaemonConfigReport): void {
  const what = "report from daemonConfigReport()";
  checkArgument(report, what, { release: "string", settings: "list", warnings: "list" });
  plainData(report);
  checkList(report.settings, what, { key: "string" });
  for (const { steps } of report.settings) checkList(steps, what);
  checkList(report.warnings, what, { path: "string", message: "string" });
}

/**
 * What the release of a report does.
 *
 * @param release The release, which the report has read.
 * @returns Its behaviors.
 */
export function reportedBehaviors(release: string): Behaviors {
  return behaviorsOf(parseRelease(release, "/release", { assumeUpstream: true }));
}

/**
 * Makes the tree of a file that has a report's given settings in the layout of its release, as `containerd config migrate` writes
 * them: without settings that have no effect, and without defaults.
 *
 * @param report The report.
 * @returns The tree, with the newest version that the release reads: its `root` and `state`, and the CRI plugins' sections.
 * @throws {CriSpecError} `wrong-type` for what {@linkcode daemonConfigReport} did not return.
 */
export function migratedDaemonConfig(report: DaemonConfigReport): { readonly [key: string]: DaemonConfigValue } {
  checkReport(report);
  const { release, settings } = report;
  const given = settings.filter(({ path }) => path !== undefined);
  return { version: newestVersion(reportedBehaviors(release)), ...settingsTree(given) };
}
