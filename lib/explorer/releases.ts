/**
 * The releases that one can choose.
 *
 * @module
 */

import { modelledReleases, parseRelease } from "../containerd/release.ts";

/** A branch and its releases, newest first. */
export interface BranchReleases {
  /** `1.7`. */
  readonly branch: string;
  /** Releases and vendors' builds. */
  readonly releases: readonly string[];
}

function byBranch(): readonly BranchReleases[] {
  const branches = new Map<string, string[]>();
  for (const version of modelledReleases()) {
    const { branch } = parseRelease(version, "");
    const known = branches.get(branch);
    if (known === undefined) branches.set(branch, [version]);
    else known.unshift(version);
  }
  return [...branches].map(([branch, releases]) => ({ branch, releases })).toReversed();
}

/** The branches, newest first. */
export const RELEASES: readonly BranchReleases[] = byBranch();
