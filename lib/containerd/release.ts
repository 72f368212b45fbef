/**
 * Releases of containerd: what a daemon reports as its version, and which of these are modelled.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";

/** A release, or a vendor's build of one. */
export interface Release {
  /** The version as the daemon reports it, without a leading `v`: `1.7.24`, `1.7.24~ds1`. */
  readonly version: string;
  /** The upstream release that it is, or that the vendor started from: `1.7.24`. */
  readonly upstream: string;
  /** The release branch: `1.7`. */
  readonly branch: string;
  /** The patch number: `24`. */
  readonly patch: number;
}

/** A branch of which every release is modelled, from `x.y.0` to a last patch. */
export interface ModelledBranch {
  /** `1.7`. */
  readonly branch: string;
  /** The last modelled patch number. */
  readonly last: number;
}

/** A vendor's build of a release: the release plus a few differences. */
export interface Build {
  /** What the daemon reports as its version: `1.7.24~ds1`. */
  readonly version: string;
  /** The release that the vendor started from. */
  readonly upstream: string;
  /** Who made it. */
  readonly vendor: string;
  /** Behaviors that it has although its upstream release has not. */
  readonly adds: readonly string[];
  /** The ociVersion of the runtime-spec module that the vendor links, where it is another one. */
  readonly ociVersion?: string;
}

/** The modelled branches, oldest first. */
export const MODELLED_BRANCHES: readonly ModelledBranch[] = [{ branch: "1.7", last: 34 }];

/** The modelled vendor builds. */
export const BUILDS: readonly Build[] = [
  {
    version: "1.7.24~ds1",
    upstream: "1.7.24",
    vendor: "Debian 13",
    // The security fixes of 1.7.27 and 1.7.29 as patches, built with Go 1.24.
    adds: ["user-uid-range"],
    ociVersion: "1.2.0",
  },
];

/** The modelled releases in words: `1.7.0 to 1.7.34`. */
export function modelledRange(): string {
  return MODELLED_BRANCHES.map(({ branch, last }) => `${branch}.0 to ${branch}.${last}`).join(", ");
}

const VERSION = /^v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})([-~+].*)?$/s;

/**
 * Parses what a daemon reports as its version.
 *
 * @param text `1.7.24`, `v1.7.24` or a vendor build such as `1.7.24~ds1`.
 * @param path Where the text stands in the input.
 * @returns The release.
 * @throws {CriSpecError} `invalid-release` when the text is no version, `release-not-modelled` when the release is outside of
 * the modelled range, `build-not-modelled` when the vendor's suffix is unknown.
 */
export function parseRelease(text: string, path = "/release"): Release {
  const match = VERSION.exec(text);
  if (match === null) {
    throw new CriSpecError("invalid-release", `Cannot read the release ${JSON.stringify(text)}: it is not a version`, {
      path,
      hint: `name a containerd release, ${modelledRange()}`,
    });
  }
  const [, major, minor, patchText, suffix = ""] = match;
  const branch = `${major}.${minor}`;
  const patch = Number(patchText);
  const upstream = `${branch}.${patch}`;
  const modelled = MODELLED_BRANCHES.find((row) => row.branch === branch);
  if (modelled === undefined || patch > modelled.last) {
    throw new CriSpecError("release-not-modelled", `Cannot model release ${JSON.stringify(text)}: it is out of range`, {
      path,
      hint: `modelled releases: ${modelledRange()}`,
    });
  }
  const version = `${upstream}${suffix}`;
  if (suffix !== "" && !BUILDS.some((build) => build.version === version)) {
    const builds = BUILDS.map((build) => build.version).join(", ");
    throw new CriSpecError(
      "build-not-modelled",
      `Cannot model release ${JSON.stringify(text)}: the vendor build ${JSON.stringify(suffix)} is not known`,
      { path, hint: `name the upstream release, ${upstream}, if the build is equal to it; known builds: ${builds}` },
    );
  }
  return { version, upstream, branch, patch };
}

/**
 * Orders two releases of the same branch.
 *
 * @param release The release.
 * @param since A release in words, `1.7.3`.
 * @returns Whether both are on one branch and `release` is not older.
 */
export function isSince(release: Release, since: string): boolean {
  const dot = since.lastIndexOf(".");
  return since.slice(0, dot) === release.branch && release.patch >= Number(since.slice(dot + 1));
}

/**
 * Lists every modelled release, builds after their upstream release.
 *
 * @returns Versions, oldest first: `["1.7.0", …]`.
 */
export function modelledReleases(): readonly string[] {
  return MODELLED_BRANCHES.flatMap(({ branch, last }) =>
    Array.from({ length: last + 1 }, (_, patch) => `${branch}.${patch}`).flatMap((upstream) => [
      upstream,
      ...BUILDS.filter((build) => build.upstream === upstream).map((build) => build.version),
    ])
  );
}
