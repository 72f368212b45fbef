/**
 * What one can choose from: releases and presets.
 *
 * @module
 */

import { modelledReleases, parseRelease } from "../../containerd/release.ts";
import { groupBy } from "../../group_by.ts";
import { presets } from "../../presets/presets.ts";
import type { BranchReleases, Menu } from "./types.ts";

/** The branches, newest first. */
function branches(): readonly BranchReleases[] {
  const byBranch = groupBy(modelledReleases(), (version) => parseRelease(version, "").branch);
  return [...byBranch].map(([branch, releases]) => ({ branch, releases: releases.toReversed() })).toReversed();
}

/**
 * Makes the menu.
 *
 * @returns All that one can choose.
 */
export function menu(): Menu {
  return { branches: branches(), presets: presets().map(({ name }) => name) };
}
