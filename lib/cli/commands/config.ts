/**
 * `cri-spec config`: what a release makes of a `config.toml`, and what changes when another one reads it.
 *
 * @module
 */

import {
  type DaemonConfigReport,
  daemonConfigReport,
  type DaemonConfigSetting,
  migratedDaemonConfig,
} from "../../containerd/config_report.ts";
import { type DaemonConfigChange, daemonConfigChanges, hasEffect } from "../../containerd/config_changes.ts";
import type { DaemonConfigDeprecation } from "../../containerd/config_deprecations.ts";
import { formatToml } from "../../containerd/toml.ts";
import { CriSpecError, type ErrorCode } from "../../error.ts";
import type { Pointer } from "../../pointer.ts";
import { type Given, usage } from "../args.ts";
import type { DaemonFile, DaemonTree, FileWarning } from "../daemon_config.ts";
import { DONE, NEGATIVE } from "../exit_code.ts";
import { LocatedError, type Location, locationOf } from "../location.ts";
import { readDaemon } from "../request.ts";
import type { Run } from "../run.ts";
import { locate, type Source } from "../source.ts";
import { assumptionAbout } from "../warnings.ts";
import { styleOf } from "../render/colour.ts";
import { renderConfig } from "../render/config.ts";
import { renderError, renderWarning } from "../render/error.ts";
import { renderJson } from "../render/json.ts";

/** Something of a file, with its place in it. */
export type Located<T> = T & Location;

/** What a release makes of the files, with the places in them. */
export interface LocatedReport extends Omit<DaemonConfigReport, "settings" | "warnings" | "deprecations" | "refusal"> {
  /** The settings; those with a file are given, the others are defaults. */
  readonly settings: readonly Located<DaemonConfigSetting>[];
  /** What has no effect. */
  readonly warnings: readonly Located<FileWarning>[];
  /** What is deprecated. */
  readonly deprecations: readonly Located<DaemonConfigDeprecation>[];
  /** Why the daemon does not start. */
  readonly refusal?: Located<NonNullable<DaemonConfigReport["refusal"]>>;
}

/** What the command prints. */
export interface ConfigAnswer extends LocatedReport {
  /** The file. */
  readonly file: string;
  /** What the release of `--to` makes of it; without settings, which `changes` has. */
  readonly to?: Omit<LocatedReport, "settings">;
  /** What changes. */
  readonly changes?: readonly Located<DaemonConfigChange>[];
}

/** Finds places in the files of one release. */
class Places {
  readonly #tree: DaemonTree | undefined;
  readonly #sources: readonly Source[];

  constructor(tree: DaemonTree | undefined, sources: readonly Source[]) {
    this.#tree = tree;
    this.#sources = sources;
  }

  async of(path: Pointer, code: ErrorCode, file?: string): Promise<Location> {
    const place = file !== undefined || this.#tree === undefined ? { file, path } : this.#tree.origin(path);
    const sources = place.file === undefined
      ? this.#sources
      : this.#sources.filter((source) => source.file === place.file);
    return locationOf(await locate(new CriSpecError(code, "", { path: place.path }), sources));
  }

  /** Something with a path in the merged tree, or in the tree of its own file. */
  async add<T extends { readonly path?: Pointer; readonly file?: string }>(one: T): Promise<Located<T>> {
    if (one.path === undefined) return one;
    return { ...one, ...await this.of(one.path, "unknown-field", one.file) };
  }

  async all<T extends { readonly path?: Pointer; readonly file?: string }>(
    list: readonly T[],
  ): Promise<readonly Located<T>[]> {
    const found: Located<T>[] = [];
    for (const one of list) found.push(await this.add(one));
    return found;
  }
}

interface Read {
  readonly report: DaemonConfigReport;
  readonly places: Places;
  readonly ofFiles: readonly FileWarning[];
}

/** What a release makes of the files; one that it does not even merge is refused, too. */
function read(file: DaemonFile, release: string, sources: readonly Source[]): Read {
  try {
    const tree = file.treeOf(release);
    // Whether a build may be assumed was decided where the flags were read.
    const report = daemonConfigReport(tree.tree, release, "/daemon", { assumeUpstream: true });
    const ofFiles = tree.isComplete ? tree.warnings : [...tree.warnings, ...report.warnings];
    return { report, ofFiles, places: new Places(tree, sources) };
  } catch (error) {
    if (!(error instanceof CriSpecError) || !["daemon-config", "wrong-type", "out-of-range"].includes(error.code)) {
      throw error;
    }
    const { code, message, path, hint } = error;
    const refusal = { code, message, path, ...(hint === undefined ? {} : { hint }), ...locationOf(error) };
    const none = { settings: [], warnings: [], otherSections: [], deprecations: [] };
    return {
      report: { release, version: file.version, ...none, refusal },
      ofFiles: [],
      places: new Places(undefined, sources),
    };
  }
}

async function located({ report, places, ofFiles }: Read): Promise<LocatedReport> {
  const { settings, deprecations, refusal, warnings: _, ...about } = report;
  return {
    ...about,
    settings: await places.all(settings),
    warnings: await places.all(ofFiles),
    deprecations: await places.all(deprecations),
    ...(refusal === undefined ? {} : { refusal: await places.add(refusal) }),
  };
}

/** What the release of `--to` makes of the files: its settings stand in the changes. */
async function withoutSettings({ report, ...read }: Read): Promise<Omit<LocatedReport, "settings">> {
  const { settings: _, ...others } = await located({ ...read, report: { ...report, settings: [] } });
  return others;
}

/**
 * Runs `cri-spec config`.
 *
 * @param given The arguments after the command's name.
 * @param io Streams and files.
 * @returns The exit code: 1 where a release refuses the file, or where settings change.
 * @throws {CriSpecError} What cannot be read or is not modelled; nothing was written then.
 */
export async function configCommand({ values, set, rest }: Given, io: Run): Promise<number> {
  const [name] = rest;
  const [release, to] = [values.get("release"), values.get("to")];
  if (name === undefined) throw usage("No config.toml given", "pass a file, or - for standard input");
  if (rest.length > 1) {
    throw usage(`One config.toml expected, ${rest.length} given`, "pass the main file; its imports are read, too");
  }
  if (release === undefined) {
    throw usage("No containerd release given", "set it with --release; containerd --version prints it on a node");
  }
  const style = styleOf(io, values.get("color"));
  const file = await readDaemon(name, io, values.get("daemon-root"));
  const before = read(file, release, io.sources);
  const after = to === undefined ? undefined : read(file, to, io.sources);
  const write = (text: string): Promise<void> => io.stdout(new TextEncoder().encode(text));
  const last = after ?? before;
  const isRefused = [before, after].some((one) => one?.report.refusal !== undefined);
  if (set.has("migrate")) {
    const { refusal } = last.report;
    if (refusal !== undefined) {
      const { code, message, path, hint, ...place } = await last.places.add(refusal);
      const error = new LocatedError(new CriSpecError(code, message, { path, hint }), place);
      await io.stderr(new TextEncoder().encode(renderError(error)));
      return NEGATIVE;
    }
    const of =
      `The CRI plugin's settings of ${name}, as containerd ${last.report.release} reads them; other sections are omitted.`;
    await write(`# ${of}\n${formatToml(migratedDaemonConfig(last.report))}\n`);
    return isRefused ? NEGATIVE : DONE;
  }
  for (const assumed of [...new Set([release, to ?? release])].flatMap(assumptionAbout)) {
    const { message, path, hint } = assumed;
    await io.stderr(
      new TextEncoder().encode(renderWarning(new CriSpecError("unknown-field", message, { path, hint }))),
    );
  }
  const changes = after === undefined ? undefined : daemonConfigChanges(before.report, after.report);
  const answer: ConfigAnswer = {
    file: name,
    ...await located(before),
    ...(after === undefined ? {} : { to: await withoutSettings(after) }),
    ...(changes === undefined ? {} : { changes: await before.places.all(changes) }),
  };
  await write(set.has("json") ? `${renderJson(answer, { indented: true })}\n` : renderConfig(answer, style));
  return isRefused || changes?.some(hasEffect) === true ? NEGATIVE : DONE;
}
