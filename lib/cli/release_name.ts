/**
 * The release that a flag names: a version, what a node or `containerd --version` prints, a branch, or `latest`.
 *
 * @module
 */

import {
  MODELLED_BRANCHES,
  modelledRange,
  modelledReleases,
  parseRelease,
  type ParseReleaseOptions,
  type Release,
} from "../containerd/release.ts";
import { CriSpecError } from "../error.ts";
import { MAX_SHOWN } from "./args.ts";

/** A release, as a flag names it. */
export interface NamedRelease {
  /** The version: `1.7.34`. */
  readonly version: string;
  /** The branch or `latest`, where that is what was given. */
  readonly alias?: string;
}

/** `2.1.5` of `containerd://2.1.5`, `containerd 2.1.5` and `containerd github.com/containerd/containerd/v2 v2.1.5 fcd43222`. */
function versionIn(text: string): string {
  const behind = /^\s*containerd(?::\/\/|\s+)(.*)$/s.exec(text)?.[1];
  if (behind === undefined) return text;
  return behind.split(/\s+/).find((word) => /^v?\d+\.\d/.test(word)) ?? text;
}

/** The newest release of a branch; of one without a release its pre-release. */
function newestOf(branch: string): string | undefined {
  const releases: readonly Release[] = modelledReleases().map((version) => parseRelease(version, ""));
  return releases.findLast((release) => release.branch === branch && release.version === release.upstream)?.version;
}

/**
 * Reads the release that a flag names.
 *
 * @param text The flag's value.
 * @param flag The flag, for hints: `--release`.
 * @param options Whether a build that is not known is assumed to equal its upstream release.
 * @returns The release.
 * @throws {CriSpecError} `invalid-release`, `release-not-modelled`, `build-not-modelled`.
 */
export function releaseNamed(text: string, flag: string, options: ParseReleaseOptions = {}): NamedRelease {
  if (text === "latest") return { version: newestOf(MODELLED_BRANCHES.at(-1)!.branch)!, alias: text };
  const version = versionIn(text);
  const branch = /^v?(\d{1,9}\.\d{1,9})$/.exec(version)?.[1];
  if (branch !== undefined) {
    const newest = newestOf(branch);
    if (newest !== undefined) return { version: newest, alias: branch };
    const shown = JSON.stringify(version);
    throw new CriSpecError("release-not-modelled", `Cannot model branch ${shown}: it is outside the modelled range`, {
      hint: `modelled releases: ${modelledRange()}`,
    });
  }
  try {
    return { version: parseRelease(version, "", options).version };
  } catch (error) {
    if (!(error instanceof CriSpecError) || error.code !== "invalid-release") throw error;
    const shown = JSON.stringify(text.slice(0, MAX_SHOWN));
    throw new CriSpecError("invalid-release", `Cannot read the release ${shown}: it is not a version`, {
      hint: `${flag} takes a version such as ${newestOf(MODELLED_BRANCHES[1]!.branch)}, a branch, or latest`,
    });
  }
}
