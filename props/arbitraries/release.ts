/**
 * Releases.
 *
 * @module
 */

import fc from "fast-check";
import { type BehaviorId, behaviorsOf } from "../../lib/containerd/behaviors.ts";
import { BUILDS, modelledReleases, parseRelease } from "../../lib/containerd/release.ts";

/** Which releases. */
export interface ReleaseOptions {
  /** Behaviors that the release has. Default: any. */
  readonly has?: readonly BehaviorId[];
  /** Behaviors that it has not. Default: any. */
  readonly lacks?: readonly BehaviorId[];
  /** Whether vendors' builds are among them. Default: `true`. */
  readonly builds?: boolean;
}

/**
 * A modelled release or build of containerd.
 *
 * @param options Which of them. Default: every one.
 * @returns Versions such as `1.7.24`; they shrink to the newest.
 * @throws {RangeError} When no release is left.
 *
 * @example Releases that give a pod a user namespace
 * ```ts
 * import { release } from "@cri-spec/cri-spec/arbitraries";
 * import { assert } from "@std/assert";
 * import fc from "fast-check";
 *
 * fc.assert(fc.property(release({ has: ["userns-support"], builds: false }), (version) => {
 *   assert(!version.startsWith("1.6."));
 * }));
 * ```
 */
export function release(options: ReleaseOptions = {}): fc.Arbitrary<string> {
  const { has = [], lacks = [], builds = true } = options;
  const chosen = modelledReleases().filter((version) => {
    const behaviors = behaviorsOf(parseRelease(version));
    return has.every((id) => behaviors.has(id)) && !lacks.some((id) => behaviors.has(id)) &&
      (builds || BUILDS.every((build) => build.version !== version));
  });
  if (chosen.length === 0) throw new RangeError(`No release has ${has.join(", ")} and lacks ${lacks.join(", ")}`);
  return fc.constantFrom(...chosen.toReversed());
}
