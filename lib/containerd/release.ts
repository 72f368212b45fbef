/**
 * Releases of containerd: what a daemon reports as its version, and which of these are modelled.
 *
 * @module
 */

import { frozen } from "../frozen.ts";
import { checkArgument, checkList } from "../argument.ts";
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
  /** Present if the build is unknown and modelled as its upstream release, because the caller requested it. */
  readonly isAssumed?: true;
}

/** How to read a release. */
export interface ParseReleaseOptions {
  /** Whether an unknown vendor build is modelled as its upstream release. Default: `false`, it is refused. */
  readonly assumeUpstream?: boolean;
}

/** A branch whose releases are modelled, from `x.y.0` to a last patch. */
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
  /** Behaviors that it has and its upstream release lacks. */
  readonly adds: readonly string[];
  /** The ociVersion of the runtime-spec module that the vendor links, if it differs from the release's. */
  readonly ociVersion?: string;
  /** The default directories of CNI plugins, if they differ from the release's. */
  readonly cniBinDirs?: readonly string[];
  /** The release's plugins that it is built without: their sections in `config.toml` are not read. Default: none. */
  readonly lacks?: readonly string[];
}

/** The modelled branches, oldest first. */
export const MODELLED_BRANCHES: readonly ModelledBranch[] = /* @__PURE__ */ frozen([
  { branch: "1.6", last: 39 },
  { branch: "1.7", last: 34 },
  { branch: "2.0", last: 11 },
  { branch: "2.1", last: 9 },
  { branch: "2.2", last: 7 },
  { branch: "2.3", last: 4 },
]);

/** The modelled pre-releases: each is the first of a branch without a release. */
export const PRERELEASES: readonly string[] = /* @__PURE__ */ frozen(["2.4.0-beta.0"]);

/** The modelled vendor builds. */
export const BUILDS: readonly Build[] = /* @__PURE__ */ frozen([
  {
    version: "1.6.20~ds1",
    upstream: "1.6.20",
    vendor: "Debian 12",
    adds: ["user-uid-range", "state-dir-0700", "base-spec-domainname"],
    lacks: ["io.containerd.internal.v1.tracing", "io.containerd.tracing.processor.v1.otlp"],
  },
  {
    version: "1.7.24~ds1",
    upstream: "1.7.24",
    vendor: "Debian 13",
    // The security fixes of 1.7.27 and 1.7.29 as patches, built with Go 1.24.
    adds: ["user-uid-range", "state-dir-0700", "go-xorshift", "cdi-spec-0.8"],
    ociVersion: "1.2.0",
    cniBinDirs: ["/usr/lib/cni"],
  },
  // Built with Go 1.27, whose JSON decoder has other texts and which knows a newer Unicode, and with a newer library for passwd files.
  {
    version: "2.1.9+unknown",
    upstream: "2.1.9",
    vendor: "Debian forky",
    adds: ["user-file-range", "go-json-v2", "go-unicode-17"],
    cniBinDirs: ["/usr/lib/cni", "/opt/cni/bin"],
  },
]);

/** A vendor whose builds are equal to their upstream releases, by the suffix that they report. */
export interface Vendor {
  /** Who makes them. */
  readonly vendor: string;
  /** The suffix of the versions. */
  readonly suffix: RegExp;
}

/** Vendors whose builds change nothing that decides a sandbox's spec. */
export const EQUAL_VENDORS: readonly Vendor[] = /* @__PURE__ */ frozen([{
  vendor: "k3s and RKE2",
  suffix: /^-k3s\d+$/,
}]);

/** The modelled releases in words: `1.6.0 to 1.6.39, 1.7.0 to 1.7.34, …`. */
export function modelledRange(): string {
  const branches = MODELLED_BRANCHES.map(({ branch, last }) => `${branch}.0 to ${branch}.${last}`);
  return [...branches, ...PRERELEASES].join(", ");
}

const VERSION = /^v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})([-~+].*)?$/s;

/** Suffixes of upstream's own pre-releases, which are not builds of the later release. */
const PRERELEASE = /^-(?:alpha|beta|rc)\b/;

/** Longer texts are not versions of a daemon. */
const MOST_VERSION = 128;

/**
 * Parses what a daemon reports as its version.
 *
 * @param text `1.7.24`, `v1.7.24` or a vendor build such as `1.7.24~ds1`.
 * @param path Where the text stands in the input.
 * @param options Whether an unknown build is modelled as its upstream release.
 * @returns The release.
 * @throws {CriSpecError} `invalid-release` if the text is not a version, `release-not-modelled` if the release is outside
 * the modelled range, `build-not-modelled` if the vendor's suffix is unknown.
 */
export function parseRelease(text: string, path = "/release", options: ParseReleaseOptions = {}): Release {
  const match = typeof text === "string" && text.length <= MOST_VERSION ? VERSION.exec(text) : null;
  if (match === null) {
    const what = typeof text === "string"
      ? `Cannot read the release ${JSON.stringify(text.slice(0, 64))}: it is not a version`
      : "Cannot read the release: it is not a string";
    throw new CriSpecError("invalid-release", what, {
      path,
      hint: `modelled releases: ${modelledRange()}`,
    });
  }
  const [, major, minor, patchText, suffix = ""] = match;
  const branch = `${major}.${minor}`;
  const patch = Number(patchText);
  const upstream = `${branch}.${patch}`;
  const version = `${upstream}${suffix}`;
  if (PRERELEASES.includes(version)) return { version, upstream: version, branch, patch };
  const modelled = MODELLED_BRANCHES.find((row) => row.branch === branch);
  if (modelled === undefined || patch > modelled.last) {
    throw new CriSpecError(
      "release-not-modelled",
      `Cannot model release ${JSON.stringify(text)}: it is outside the modelled range`,
      {
        path,
        hint: `modelled releases: ${modelledRange()}`,
      },
    );
  }
  const isKnown = suffix === "" || BUILDS.some((build) => build.version === version) ||
    EQUAL_VENDORS.some((vendor) => vendor.suffix.test(suffix));
  if (isKnown) return { version, upstream, branch, patch };
  const isPrerelease = PRERELEASE.test(suffix);
  if (options.assumeUpstream === true && !isPrerelease) return { version, upstream, branch, patch, isAssumed: true };
  const builds = BUILDS.map((build) => build.version).join(", ");
  const what = isPrerelease ? "it is a pre-release" : `the vendor's build ${JSON.stringify(suffix)} is unknown`;
  throw new CriSpecError("build-not-modelled", `Cannot model release ${JSON.stringify(text)}: ${what}`, {
    path,
    hint: isPrerelease
      ? `modelled pre-releases: ${PRERELEASES.join(", ")}`
      : `model it as upstream ${upstream} with --assume-upstream, or "assumeUpstream": true in the request; known builds: ${builds}`,
  });
}

/** A branch as a number that orders: `"2.1"` is 2001. */
function orderOf(branch: string): number {
  const [major = "", minor = ""] = branch.split(".");
  return Number(major) * 1000 + Number(minor);
}

/** The branch of a release or pre-release, and its patch; without patterns, for a process with one request reads many. */
function branchAndPatch(version: string): readonly [branch: string, patch: number] {
  const end = version.indexOf(".", version.indexOf(".") + 1);
  if (end < 0) return [version, 0];
  return [version.slice(0, end), Number.parseInt(version.slice(end + 1), 10)];
}

/**
 * Checks an argument that is to be a release.
 *
 * @param release The argument.
 * @throws {CriSpecError} `wrong-type`.
 */
export function checkRelease(release: unknown): void {
  checkArgument(release, "release from parseRelease()", { version: "string", branch: "string", patch: "number" });
}

/**
 * Whether a release has what came with a list of first releases, one for each branch that got it after its `x.y.0`.
 *
 * A release has it when its own branch is listed and its patch is not older. A branch that is newer than the last listed one
 * inherits it; any other branch never got it.
 *
 * @param release The release.
 * @param since First releases, sorted: `["1.7.3", "2.0.0"]`.
 * @returns Whether it has it.
 */
export function isSince(release: Release, since: readonly string[]): boolean {
  checkRelease(release);
  checkList(since, "list of releases");
  let newest = "0.0";
  for (const first of since) {
    const [branch, patch] = branchAndPatch(first);
    if (branch === release.branch) return release.patch >= patch;
    newest = branch;
  }
  return since.length > 0 && orderOf(release.branch) > orderOf(newest);
}

/**
 * Whether a release has a feature that one list of releases introduced and another removed.
 *
 * @param release The release.
 * @param since First releases that have it; absent if all releases have it.
 * @param until First releases without it again.
 * @returns Whether it has it.
 */
export function isBetween(release: Release, since?: readonly string[], until: readonly string[] = []): boolean {
  return (since === undefined || isSince(release, since)) && !isSince(release, until);
}

/**
 * Orders two releases: by branch, then by patch.
 *
 * @param a One release.
 * @param b The other.
 * @returns Negative, zero or positive, as `Array.prototype.sort` expects it.
 */
export function compareReleases(a: Release, b: Release): number {
  for (const release of [a, b]) checkRelease(release);
  return orderOf(a.branch) - orderOf(b.branch) || a.patch - b.patch;
}

/**
 * Lists every modelled release, builds after their upstream release.
 *
 * @returns Versions, oldest first: `["1.7.0", …]`.
 */
export function modelledReleases(): readonly string[] {
  const released = MODELLED_BRANCHES.flatMap(({ branch, last }) =>
    Array.from({ length: last + 1 }, (_, patch) => `${branch}.${patch}`).flatMap((upstream) => [
      upstream,
      ...BUILDS.filter((build) => build.upstream === upstream).map((build) => build.version),
    ])
  );
  return [...released, ...PRERELEASES];
}
