/**
 * The table of behaviors, read by release, by branch and by behavior.
 *
 * @module
 */

import { type Behavior, BEHAVIORS } from "../containerd/behavior_table.ts";
import { type BehaviorId, behaviorsOf } from "../containerd/behaviors.ts";
import { BUILDS, modelledReleases, parseRelease, type Release } from "../containerd/release.ts";

/** What a release adds and removes. */
export interface ReleaseNews {
  /** The release or build. */
  readonly release: string;
  /** The behaviors that it adds; for a build, those that its upstream release lacks. */
  readonly added: readonly BehaviorId[];
  /** The behaviors that it removes. */
  readonly removed: readonly BehaviorId[];
}

/** A release and its behaviors. */
export interface ReleaseInfo extends ReleaseNews {
  /** The vendor of the build; absent for a release. */
  readonly vendor?: string;
  /** The `ociVersion` of its specs. */
  readonly ociVersion: string;
  /** Its default pause image. */
  readonly sandboxImage: string;
  /** All behaviors that it has. */
  readonly behaviors: readonly BehaviorId[];
}

/** A branch of releases. */
export interface BranchInfo {
  /** `1.7`. */
  readonly branch: string;
  /** Its first modelled release. */
  readonly first: string;
  /** Its last modelled release. */
  readonly last: string;
  /** The modelled vendor builds of its releases. */
  readonly builds: readonly string[];
  /** How many behaviors its releases add. */
  readonly behaviors: number;
  /** What its releases and builds add and remove; those without changes are left out. */
  readonly news: readonly ReleaseNews[];
}

/** A behavior, and the releases that have it. */
export interface BehaviorInfo extends Behavior {
  /** The first modelled release of each branch that has it, including builds that have it on their own. */
  readonly first: readonly string[];
}

function news(release: Release): ReleaseNews {
  const { version, upstream } = release;
  const build = BUILDS.find((row) => row.version === version);
  const added = build === undefined
    ? BEHAVIORS.filter(({ since }) => since.includes(upstream))
    : BEHAVIORS.filter(({ id }) => build.adds.includes(id));
  const removed = build === undefined ? BEHAVIORS.filter(({ until = [] }) => until.includes(upstream)) : [];
  return { release: version, added: added.map(({ id }) => id), removed: removed.map(({ id }) => id) };
}

/**
 * Describes a release.
 *
 * @param text What a daemon reports as its version.
 * @returns The release.
 * @throws {CriSpecError} `invalid-release`, `release-not-modelled`, `build-not-modelled`.
 */
export function releaseInfo(text: string): ReleaseInfo {
  const release = parseRelease(text, "");
  const behaviors = behaviorsOf(release);
  const vendor = BUILDS.find(({ version }) => version === release.version)?.vendor;
  return {
    ...news(release),
    ...(vendor === undefined ? {} : { vendor }),
    ociVersion: behaviors.ociVersion,
    sandboxImage: behaviors.sandboxImage,
    behaviors: BEHAVIORS.filter(({ id }) => behaviors.has(id)).map(({ id }) => id),
  };
}

/**
 * Lists the modelled branches, and the behaviors that each release introduced.
 *
 * @returns The branches, oldest first.
 */
export function branchInfos(): readonly BranchInfo[] {
  const branches = new Map<string, Release[]>();
  for (const version of modelledReleases()) {
    const release = parseRelease(version, "");
    branches.set(release.branch, [...branches.get(release.branch) ?? [], release]);
  }
  return [...branches].map(([branch, all]) => {
    const releases = all.filter(({ version, upstream }) => version === upstream);
    const every = all.map(news).filter(({ added, removed }) => added.length + removed.length > 0);
    return {
      branch,
      first: releases[0]!.version,
      last: releases.at(-1)!.version,
      builds: all.filter(({ version, upstream }) => version !== upstream).map(({ version }) => version),
      behaviors: new Set(every.flatMap(({ added }) => added)).size,
      news: every,
    };
  });
}

/**
 * Looks up a behavior.
 *
 * @param id Its id.
 * @returns The behavior and its releases; `undefined` if there is no such behavior.
 */
export function behaviorInfo(id: string): BehaviorInfo | undefined {
  const row = BEHAVIORS.find((behavior) => behavior.id === id);
  if (row === undefined) return undefined;
  const having = modelledReleases().map((version) => parseRelease(version, "")).filter((release) =>
    behaviorsOf(release).has(row.id)
  );
  const branches = new Set<string>();
  const first = having.filter(({ version, upstream, branch }) => {
    const alone = BUILDS.some((build) => build.version === version && build.adds.includes(id));
    if (alone || version !== upstream || branches.has(branch)) return alone;
    branches.add(branch);
    return true;
  });
  return { ...row, first: first.map(({ version }) => version) };
}
