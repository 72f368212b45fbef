/**
 * `--preset`: a distribution's node in place of a request's.
 *
 * @module
 */

import { behaviorsOf } from "../containerd/behaviors.ts";
import { parseRelease } from "../containerd/release.ts";
import { isRecord, type UnknownRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import type { Preset } from "../presets/preset.ts";
import { preset } from "../presets/presets.ts";
import type { Run } from "./run.ts";

/** Puts a preset's parts into a request. */
export type PresetPart = (document: UnknownRecord) => UnknownRecord;

/** A preset, and what it does to a request. */
export interface ReadPreset {
  /** The preset. */
  readonly preset: Preset;
  /** Puts its parts into a request. */
  readonly apply: PresetPart;
}

/** What flags say about the node, which wins. */
export interface NodeFlags {
  readonly release?: string | undefined;
  readonly daemon?: boolean;
}

/** Refuses an answer that rests on something that no source of the preset states. */
function checkGaps({ name, gaps = [] }: Preset, release: string, document: UnknownRecord): void {
  const [gap] = gaps;
  if (gap === undefined || isRecord(document.container)) return;
  // Earlier releases do not write it anywhere.
  const behaviors = behaviorsOf(parseRelease(release, "/release", { assumeUpstream: true }));
  if (!behaviors.has("pause-image-annotation")) return;
  throw new CriSpecError("host-fact-missing", `The preset ${name} does not state ${gap.fact}: ${gap.why}`, {
    path: "/daemon",
    hint: gap.hint,
  });
}

/**
 * Finds a preset and says on standard error what stands in its place.
 *
 * @param name The preset's name.
 * @param flags What other flags say.
 * @param io Streams.
 * @returns The preset.
 * @throws {CriSpecError} `unknown-preset`.
 */
export async function readPreset(name: string, flags: NodeFlags, io: Run): Promise<ReadPreset> {
  const found = preset(name);
  const lines: string[] = [];
  if (found.name !== name) lines.push(`preset ${name} is ${found.name}`);
  if (flags.release !== undefined && flags.release !== found.release) {
    lines.push(`preset ${found.name} has containerd ${found.release}; --release ${flags.release} is used instead`);
  }
  if (flags.daemon === true) lines.push(`preset ${found.name} has a config.toml; that of --daemon is used instead`);
  if (lines.length > 0) await io.stderr(new TextEncoder().encode(lines.map((line) => `${line}\n`).join("")));
  return { preset: found, apply: (document) => withPreset(document, found, flags) };
}

function withPreset(document: UnknownRecord, found: Preset, flags: NodeFlags): UnknownRecord {
  if (flags.daemon !== true) checkGaps(found, flags.release ?? found.release, document);
  const files = isRecord(document.hostFiles) ? document.hostFiles : {};
  const hostFiles = { ...found.hostFiles, ...files };
  return {
    ...(found.image === undefined ? {} : { image: found.image }),
    ...document,
    release: found.release,
    daemon: found.daemon,
    ...(Object.keys(hostFiles).length === 0 || (document.hostFiles !== undefined && !isRecord(document.hostFiles))
      ? {}
      : { hostFiles }),
  };
}
