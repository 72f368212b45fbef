/**
 * What changes for a pod's sandbox, or for a container, between two releases.
 *
 * @module
 */

import { type PodDocument, type ReleaseDiff, releaseDiffFor } from "../explain/release_diff.ts";
import { plainData } from "../plain.ts";
import { withSubject } from "./subject_of.ts";

/**
 * Compares the specs of a pod at two releases.
 *
 * A change is explained by every behavior that only one of the releases has and that contributes to it for this request: with
 * the behavior toggled, one of the releases would answer differently at that place. The same applies to refusals.
 *
 * @example What an upgrade does to a pod
 * ```ts
 * import { releaseDiff } from "@cri-spec/cri-spec/explain";
 * import { assertEquals } from "@std/assert";
 *
 * const { changes } = releaseDiff({ config: { metadata: { name: "web" } } }, "1.7.10", "1.7.12");
 * assertEquals(changes.map(({ keyed, behaviors }) => `${keyed}: ${behaviors}`), [
 *   "linux/maskedPaths[/sys/devices/virtual/powercap]: mask-powercap",
 *   "ociVersion: oci-1.1.0",
 * ]);
 * ```
 *
 * @param document The request; its own release is ignored. One with a `container` is compared for that container.
 * @param from The release before, as a daemon reports it.
 * @param to The release after.
 * @param later The request after, if its `daemon` differs: each release merges the imports of a config.toml in its own way.
 * Default: the same document.
 * @returns The changes, each with the behaviors that explain it.
 * @throws {CriSpecError} When the request or a release cannot be read, or the model cannot answer for one of the releases.
 */
export function releaseDiff(
  document: PodDocument,
  from: string,
  to: string,
  later: PodDocument = document,
): ReleaseDiff {
  const plain = plainData(document) as PodDocument;
  const plainLater = later === document ? plain : later;
  return withSubject(plain, (subject) => releaseDiffFor(subject, plain, from, to, plainLater));
}
