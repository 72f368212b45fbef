/**
 * What changes for a pod between two releases, and which behaviors explain it.
 *
 * @module
 */

import { type Behavior, BEHAVIORS } from "../containerd/behavior_table.ts";
import { type BehaviorId, behaviorsOf } from "../containerd/behaviors.ts";
import { asRecord } from "../decode.ts";
import { BUILDS, parseRelease, type Release } from "../containerd/release.ts";
import { remember } from "../oci/memo.ts";
import { isWithin } from "../oci/pointer.ts";
import { plainData } from "../plain.ts";
import type { RequestDocument } from "../sandbox/request.ts";
import { answer, diffAnswers, type RefusalChange } from "./answer.ts";
import type { Change } from "./change.ts";

/** A request whose release does not matter. */
export type PodDocument = Omit<RequestDocument, "release"> & { readonly release?: unknown };

/** What explains a difference. */
export interface Explained {
  /** The behaviors that one of the releases has and the other has not, and that may do this. */
  readonly behaviors: readonly BehaviorId[];
  /** Vendor builds that do this on their own; absent where none does. */
  readonly builds?: readonly string[];
}

/** A behavior, as far as an explanation needs it. */
export type Explanation = Pick<Behavior, "id" | "summary" | "pull">;

/** What changes for one pod between two releases. */
export interface ReleaseDiff {
  /** The release before. */
  readonly from: string;
  /** The release after. */
  readonly to: string;
  /** Where the specs differ. */
  readonly changes: readonly (Change & Explained)[];
  /** How the refusals differ: one, or none. */
  readonly refusals: readonly (RefusalChange & Explained)[];
  /** The behaviors that explain any of it, in the order of their table. */
  readonly behaviors: readonly Explanation[];
  /** The changes that nothing explains, as people name them; `"refusal"` for one of the refusal. */
  readonly unexplained: readonly string[];
}

/**
 * The behaviors that one of two releases has and the other has not.
 *
 * @param from One release.
 * @param to The other.
 * @returns Rows of the table, in its order.
 */
export function behaviorsBetween(from: Release, to: Release): readonly Behavior[] {
  const [before, after] = [behaviorsOf(from), behaviorsOf(to)];
  return BEHAVIORS.filter(({ id }) => before.has(id) !== after.has(id));
}

/** Whether a behavior may make a change. How a text is escaped is not a matter of its path. */
function mayChange({ footprint }: Behavior, { kind, path }: Change): boolean {
  if (kind === "bytes") return footprint.includes("");
  return footprint.some((pointer) => pointer !== "" && (isWithin(path, pointer) || isWithin(pointer, path)));
}

/** Whether a behavior may change a refusal. One that rewords them all neither brings any nor takes any away. */
function mayRefuse({ refusals }: Behavior, { kind, from, to }: RefusalChange): boolean {
  if (refusals === "all") return kind === "reworded";
  return [from, to].some((refusal) => refusal !== undefined && refusals.includes(refusal.code));
}

/** The builds that have an ociVersion of their own. */
function ownVersions(releases: readonly Release[]): readonly string[] {
  return releases.map(({ version }) => version).filter((version) =>
    BUILDS.some((build) => build.version === version && build.ociVersion !== undefined)
  );
}

/** What two releases differ in, looked up once for any number of requests. */
interface Between {
  readonly behaviors: readonly Behavior[];
  readonly builds: readonly string[];
}

/** How many pairs of releases are remembered. */
const MOST_PAIRS = 64;
const known = new Map<string, Between>();

function between(from: string, to: string): Between {
  const releases = [parseRelease(from, ""), parseRelease(to, "")] as const;
  const key = releases.map(({ version }) => version).join(" ");
  let found = known.get(key);
  if (found === undefined) {
    found = { behaviors: behaviorsBetween(...releases), builds: ownVersions(releases) };
    remember(known, key, found, MOST_PAIRS);
  }
  return found;
}

function explain({ behaviors }: Between, may: (behavior: Behavior) => boolean): Explained {
  const all = behaviors.filter(may);
  // What changes how a file is read may change anything: it is told where nothing else is.
  const narrow = all.filter(({ isWide }) => isWide !== true);
  return { behaviors: (narrow.length > 0 ? narrow : all).map(({ id }) => id) };
}

function explainChange(change: Change, { behaviors, builds }: Between): Change & Explained {
  const explained = explain({ behaviors, builds }, (behavior) => mayChange(behavior, change));
  return { ...change, ...explained, ...(change.path === "/ociVersion" && builds.length > 0 ? { builds } : {}) };
}

function isUnexplained({ behaviors, builds = [] }: Explained): boolean {
  return behaviors.length === 0 && builds.length === 0;
}

/**
 * Tells what changes for a pod between two releases.
 *
 * A change is explained by every behavior that one of the releases has and the other has not and whose footprint contains its
 * path; a refusal by those that may bring it, take it away or reword it.
 *
 * @example What an upgrade does to a pod
 * ```ts
 * import { releaseDiff } from "@cri-spec/cri-spec";
 * import { assertEquals } from "@std/assert";
 *
 * const { changes } = releaseDiff({ config: { metadata: { name: "web" } } }, "1.7.10", "1.7.12");
 * assertEquals(changes.map(({ keyed, behaviors }) => `${keyed}: ${behaviors}`), [
 *   "linux/maskedPaths[/sys/devices/virtual/powercap]: mask-powercap",
 *   "ociVersion: oci-1.1.0",
 * ]);
 * ```
 *
 * @param document The request; its own release does not matter.
 * @param from The release before, as a daemon reports it.
 * @param to The release after.
 * @param later The request after, where its `daemon` is another one: each release merges imports of a config.toml in its own way.
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
  const differences = between(from, to);
  const pod = asRecord(plainData(document), "") as PodDocument;
  const laterPod = later === document ? pod : asRecord(plainData(later), "") as PodDocument;
  const [before, after] = [answer({ ...pod, release: from }), answer({ ...laterPod, release: to })];
  const diff = diffAnswers(before, after);
  const changes = diff.changes.map((change) => explainChange(change, differences));
  const refusals = diff.refusals.map((change) => ({
    ...change,
    ...explain(differences, (behavior) => mayRefuse(behavior, change)),
  }));
  const used = new Set([...changes, ...refusals].flatMap(({ behaviors }) => behaviors));
  return {
    from,
    to,
    changes,
    refusals,
    behaviors: differences.behaviors.filter(({ id }) => used.has(id)).map(({ id, summary, pull }) => ({
      id,
      summary,
      pull,
    })),
    unexplained: [
      ...changes.filter(isUnexplained).map(({ keyed }) => keyed),
      ...refusals.filter(isUnexplained).map(() => "refusal"),
    ],
  };
}
