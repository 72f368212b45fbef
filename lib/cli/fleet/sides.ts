/**
 * The two releases, or presets, that a comparison names.
 *
 * @module
 */

import { isPresetName } from "../preset_name.ts";
import type { Overrides } from "../request.ts";
import type { Run } from "../run.ts";

/** One of the two releases. */
export interface Side {
  /** The release. */
  readonly release: string;
  /** What takes the place of parts of each request. */
  readonly overrides: Overrides;
}

/**
 * Whether two sides are nodes of different presets, whose settings make changes that no behavior explains.
 *
 * @param from One side.
 * @param to The other.
 * @returns Whether one has another preset than the other.
 */
export function haveOtherNodes(from: Pick<Side, "overrides">, to: Pick<Side, "overrides">): boolean {
  return from.overrides.preset?.preset !== to.overrides.preset?.preset;
}

/**
 * Reads what `--from` or `--to` names.
 *
 * @param value A release, or a preset.
 * @param overrides What takes the place of parts of each request.
 * @param io Streams and files; says which release a preset has.
 * @returns The side.
 * @throws {CriSpecError} What cannot be read.
 */
export async function readSide(value: string, overrides: Overrides, io: Run): Promise<Side> {
  if (!isPresetName(value)) return { release: value, overrides };
  const { readPreset } = await import("../preset_flag.ts");
  const read = await readPreset(value, { daemon: overrides.daemon !== undefined }, io);
  const { name, release } = read.preset;
  await io.stderr(new TextEncoder().encode(`preset ${name} has containerd ${release}\n`));
  return { release, overrides: { ...overrides, preset: read } };
}
