/**
 * Presets: what distributions configure on their nodes, as data with sources. They run in a browser, as the rest of the core.
 *
 * @example The containerd of a distribution
 * ```ts
 * import { presets } from "@cri-spec/cri-spec/presets";
 * import { assert } from "@std/assert";
 *
 * assert(presets().some(({ name, release }) => name === "kind@0.31" && release === "2.2.0"));
 * ```
 *
 * @module
 */

export type { Preset, PresetData, PresetGap, PresetSource, PresetTable } from "./preset.ts";
export { preset, presets } from "./presets.ts";
