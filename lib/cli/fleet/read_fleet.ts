/**
 * What the flags of a comparison of many say, read once.
 *
 * @module
 */

import { type Given, usage } from "../args.ts";
import { readFacts } from "../manifest/facts.ts";
import { type ReadFiles, readingOnce } from "../reading_once.ts";
import { assumption, type Overrides, presetOf, readDaemon } from "../request.ts";
import type { Run } from "../run.ts";
import type { FleetOptions } from "./differ.ts";
import { readSide } from "./sides.ts";

/**
 * Reads what takes the place of parts of each request.
 *
 * @param given The arguments.
 * @param io Streams and files.
 * @returns The parts.
 * @throws {CriSpecError} What cannot be read.
 */
export async function readOverridesOfMany({ values, set }: Given, io: Run): Promise<Overrides> {
  const config = values.get("daemon");
  const directory = values.get("daemon-root");
  if (directory !== undefined && config === undefined) throw usage("No config.toml given", "pass it with --daemon");
  const preset = values.get("preset");
  return {
    ...assumption(set),
    ...(preset === undefined ? {} : { preset: await presetOf(preset, { daemon: config !== undefined }, io) }),
    ...(config === undefined ? {} : { daemon: await readDaemon(config, io, directory) }),
  };
}

/**
 * Reads what is asked about a fleet.
 *
 * @param given The arguments; `--from` and `--to` are there.
 * @param overrides What takes the place of parts of each request.
 * @param io Streams and files.
 * @returns The comparison.
 * @throws {CriSpecError} What cannot be read or is not modelled.
 */
export async function readFleet(given: Given, overrides: Overrides, io: Run): Promise<FleetOptions> {
  const { values, set, rest } = given;
  return {
    given,
    name: rest[0]!,
    from: await readSide(values.get("from")!, overrides, io),
    to: await readSide(values.get("to")!, overrides, io),
    each: set.has("each"),
  };
}

/**
 * Reads every file that a flag names, and refuses what the flags are refused for.
 *
 * @param given The arguments.
 * @param io Streams and files.
 * @returns The files by their names.
 * @throws {CriSpecError} What cannot be read.
 */
export async function flagFiles(given: Given, io: Run): Promise<ReadFiles> {
  const files: ReadFiles = new Map();
  const silent = readingOnce({ ...io, stderr: () => Promise.resolve() }, files);
  const overrides = await readOverridesOfMany(given, silent);
  const { from, to } = await readFleet(given, overrides, silent);
  for (const side of [from, to]) await readFacts(given, side.overrides, silent);
  return files;
}
