/**
 * Releases: neighbours differ only where a behavior says so.
 *
 * Upstream: the tags of https://github.com/containerd/containerd.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { BEHAVIORS } from "../lib/containerd/behavior_table.ts";
import { behaviorsOf } from "../lib/containerd/behaviors.ts";
import { BUILDS, isSince, modelledReleases, parseRelease } from "../lib/containerd/release.ts";
import { CriSpecError } from "../lib/error.ts";
import { isWithin, type Pointer } from "../lib/pointer.ts";
import { release } from "./arbitraries/release.ts";
import { sandboxRequest, type SandboxRequestDocument } from "./arbitraries/sandbox_request.ts";
import { answerOf } from "./claims.ts";
import { law } from "./law.ts";
import { differingPaths } from "./paths.ts";

const hostile = sandboxRequest({ mode: "hostile" });
const upstream = modelledReleases().filter((version) => !BUILDS.some((build) => build.version === version));

/** The paths that the behaviors between two releases may change. */
function allowedBetween(older: string, newer: string): readonly Pointer[] {
  const [had, has] = [behaviorsOf(parseRelease(older)), behaviorsOf(parseRelease(newer))];
  const between = BEHAVIORS.filter(({ id }) => had.has(id) !== has.has(id)).flatMap(({ footprint }) => footprint);
  return had.ociVersion === has.ociVersion ? between : [...between, "/ociVersion"];
}

/** The paths at which the specs of two releases differ; none where one of them refuses. */
function changedBetween(request: SandboxRequestDocument, older: string, newer: string): readonly Pointer[] {
  const [before, after] = [answerOf({ ...request, release: older }), answerOf({ ...request, release: newer })];
  return before instanceof CriSpecError || after instanceof CriSpecError ? [] : differingPaths(before, after);
}

for (const [index, newer] of upstream.entries()) {
  const older = upstream[index - 1];
  if (older === undefined) continue;
  const allowed = allowedBetween(older, newer);
  law(`${older} and ${newer} differ only inside the footprints of the behaviors between them`, hostile, (request) => {
    const changed = changedBetween(request, older, newer);
    assertEquals(changed.filter((path) => !allowed.some((pointer) => isWithin(path, pointer))), []);
  }, { runs: allowed.length > 0 ? 60 : 8 });
}

law(
  "any two releases differ only inside the footprints of the behaviors between them",
  fc.tuple(hostile, release(), release()),
  (input) => {
    const [request, older, newer] = input;
    const allowed = allowedBetween(older, newer);
    const changed = changedBetween(request, older, newer);
    assertEquals(changed.filter((path) => !allowed.some((pointer) => isWithin(path, pointer))), []);
  },
  { runs: 200 },
);

law(
  "a build answers like its release where it adds no behavior",
  fc.tuple(hostile, fc.constantFrom("-k3s1", "-k3s2")),
  ([request, suffix]) => {
    const [one, two] = [
      answerOf({ ...request, release: "1.7.23" }),
      answerOf({ ...request, release: `1.7.23${suffix}` }),
    ];
    assertEquals(JSON.stringify(one), JSON.stringify(two));
  },
  { runs: 60 },
);

law("a branch that is newer than the last one listed has the behavior", release({ builds: false }), (version) => {
  const parsed = parseRelease(version);
  for (const { since } of BEHAVIORS) {
    const newest = since.at(-1);
    const isNewer = newest !== undefined && Number(parsed.branch) > Number(newest.split(".", 2).join("."));
    assertEquals(isNewer && !isSince(parsed, since), false);
  }
});
