/**
 * `cri-spec presets`: what distributions configure, with sources.
 *
 * @module
 */

import { formatToml } from "../../containerd/toml.ts";
import { preset, presets } from "../../presets/presets.ts";
import { type Given, usage } from "../args.ts";
import { DONE } from "../exit_code.ts";
import type { Run } from "../run.ts";
import { styleOf } from "../render/colour.ts";
import { renderJson } from "../render/json.ts";
import { renderPreset, renderPresets } from "../render/preset.ts";

/**
 * Runs `cri-spec presets`.
 *
 * @param given The arguments after the command's name.
 * @param io Streams and files.
 * @returns The exit code.
 * @throws {CriSpecError} `usage`; `unknown-preset`.
 */
export async function presetsCommand({ values, set, rest }: Given, io: Run): Promise<number> {
  const write = (text: string): Promise<void> => io.stdout(new TextEncoder().encode(text));
  const style = styleOf(io, values.get("color"));
  const [name] = rest;
  if (rest.length > 1) {
    throw usage(`One preset expected, ${rest.length} given`, "pass one, or none for the list");
  }
  if (name === undefined) {
    if (set.has("config")) throw usage("No preset given", "pass its name; without --config, presets lists all of them");
    await write(set.has("json") ? `${renderJson(presets(), { indented: true })}\n` : renderPresets(presets(), style));
    return DONE;
  }
  const found = preset(name);
  if (set.has("config")) await write(`# config.toml of ${found.name}: ${found.about}.\n${formatToml(found.daemon)}\n`);
  else if (set.has("json")) await write(`${renderJson(found, { indented: true })}\n`);
  else await write(renderPreset(found, style));
  return DONE;
}
