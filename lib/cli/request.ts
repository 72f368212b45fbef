/**
 * A command's request: the one document that it names, and the flags that stand in place of parts of it.
 *
 * @module
 */

import type { DaemonConfigWarning } from "../containerd/config_warnings.ts";
import { isRecord, type UnknownRecord } from "../decode.ts";
import type { RequestDocument } from "../request/document.ts";
import { type Given, usage } from "./args.ts";
import type { DaemonFile } from "./daemon_config.ts";
import { assertRequest } from "./kind.ts";
import type { NodeFlags, ReadPreset } from "./preset_flag.ts";
import type { Run } from "./run.ts";

/** The part of {@linkcode Overrides} that `--assume-upstream` sets. */
export function assumption(set: ReadonlySet<string>): Pick<Overrides, "assumeUpstream"> {
  return set.has("assume-upstream") ? { assumeUpstream: true } : {};
}

/** What flags put in place of parts of a document. */
export interface Overrides {
  /** The release of `--release`. */
  readonly release?: string;
  /** Present with `--assume-upstream`. */
  readonly assumeUpstream?: true;
  /** The preset of `--preset`, whose parts are put into a document; what other flags say is put over them. */
  readonly preset?: ReadPreset;
  /** The file of `--daemon` with its imports; a document's release decides how they are merged. */
  readonly daemon?: DaemonFile;
}

/**
 * The name of the one request that is given.
 *
 * @param given The arguments.
 * @param hint What to write for more than one.
 * @returns A file's name, or `-`.
 * @throws {CriSpecError} `usage` for none, or more than one.
 */
export function requestName({ rest }: Given, hint: string): string {
  const [name] = rest;
  if (name === undefined) throw usage("No request given", "pass a file, or - for standard input");
  if (rest.length > 1) throw usage(`One request expected, ${rest.length} given`, hint);
  return name;
}

/**
 * Reads the file of `--daemon` with its imports. What that takes is loaded when it is asked for.
 *
 * @param name The file's name, or `-`.
 * @param io Streams and files.
 * @param directory Where absolute imports are looked up. Default: as they stand.
 * @returns The files.
 * @throws {CriSpecError} What {@linkcode DaemonFile.read} throws.
 */
export async function readDaemon(name: string, io: Run, directory?: string): Promise<DaemonFile> {
  const { DaemonFile } = await import("./daemon_config.ts");
  return await DaemonFile.read(name, io, directory);
}

/** The warnings about a request's node and its release, as the member of a command's JSON; no member where there are none. */
export interface Warned {
  readonly warnings?: readonly DaemonConfigWarning[];
}

/**
 * Prints the warnings about a request's `config.toml`, and that the answer rests on an assumption about its release.
 *
 * @param document The request, flags' parts in it.
 * @param overrides Those parts.
 * @param io Streams and files.
 * @returns The warnings.
 */
export async function warn(document: unknown, overrides: Overrides, io: Run): Promise<Warned> {
  const { daemon, assumeUpstream } = isRecord(document) ? document : {};
  if (daemon === undefined && assumeUpstream !== true) return {};
  const { Warnings } = await import("./warnings.ts");
  return await new Warnings(io, overrides).of(document);
}

/**
 * Reads a preset. What that takes is loaded when it is asked for.
 *
 * @param name The preset's name.
 * @param flags What other flags say.
 * @param io Streams.
 * @returns The preset, and what it does to a document.
 * @throws {CriSpecError} `unknown-preset`.
 */
export async function presetOf(name: string, flags: NodeFlags, io: Run): Promise<ReadPreset> {
  const { readPreset } = await import("./preset_flag.ts");
  if (!flags.daemon) io.sources.push({ prefix: "/daemon" });
  return await readPreset(name, flags, io);
}

/**
 * Reads what `--release` and `--daemon` put in place of parts of a document.
 *
 * @param given The arguments.
 * @param io Streams and files.
 * @returns The parts.
 * @throws {CriSpecError} `usage`, `unreadable-file`, `invalid-toml`, `invalid-string`, `too-large`.
 */
export async function readOverrides({ values, set }: Given, io: Run): Promise<Overrides> {
  const release = values.get("release");
  const config = values.get("daemon");
  const directory = values.get("daemon-root");
  if (directory !== undefined && config === undefined) throw usage("No config.toml given", "pass it with --daemon");
  const presetName = values.get("preset");
  // What a flag says stands in no file.
  if (release !== undefined || presetName !== undefined) io.sources.push({ prefix: "/release" });
  return {
    ...(release === undefined ? {} : { release }),
    ...assumption(set),
    ...(presetName === undefined
      ? {}
      : { preset: await presetOf(presetName, { release, daemon: config !== undefined }, io) }),
    ...(config === undefined ? {} : { daemon: await readDaemon(config, io, directory) }),
  };
}

/**
 * Puts the flags' parts into a document.
 *
 * @param document Plain data; the decoder refuses other values.
 * @param overrides The parts.
 * @returns The document to decode.
 * @throws {CriSpecError} `wrong-document` for one that is certainly no request; what keeps the daemon of that release from reading the files of `--daemon`.
 */
export function withOverrides(document: unknown, overrides: Overrides): RequestDocument {
  assertRequest(document);
  if (!isRecord(document)) return document as unknown as RequestDocument;
  const { daemon, preset, ...members } = overrides;
  const withRelease: UnknownRecord = { ...(preset?.apply(document) ?? document), ...members };
  const whole = daemon === undefined
    ? withRelease
    : { ...withRelease, daemon: daemon.treeOf(withRelease.release).tree };
  return whole as unknown as RequestDocument;
}
