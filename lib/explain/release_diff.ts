/**
 * What changes for a pod between two releases, and which behaviors explain it.
 *
 * @module
 */

import { type Behavior, BEHAVIORS } from "../containerd/behavior_table.ts";
import { type BehaviorId, type Behaviors, behaviorsOf } from "../containerd/behaviors.ts";
import { asRecord } from "../decode.ts";
import { BUILDS, parseRelease, type Release } from "../containerd/release.ts";
import { remember } from "../oci/memo.ts";
import { plainData } from "../plain.ts";
import type { Subject } from "../plan/subject.ts";
import type { RequestDocument } from "../request/document.ts";
import { answerFor, diffAnswers, type RefusalChange } from "./answer.ts";
import { Attribution, type Side, Toggles } from "./attribution.ts";
import type { Change } from "./change.ts";

/** A request whose release does not matter. */
export type PodDocument = Omit<RequestDocument, "release"> & { readonly release?: unknown };

/** What explains a difference. */
export interface Explained {
  /** The behaviors that one of the releases has and the other has not, and that had a part in this. */
  readonly behaviors: readonly BehaviorId[];
  /** Vendor builds that do this on their own; absent where none does. */
  readonly builds?: readonly string[];
}

/** A behavior, as far as an explanation needs it. */
export interface Explanation extends Pick<Behavior, "id" | "summary" | "pull"> {
  /** Present where the release before has it and the release after has not: the summary says the opposite of what changes. */
  readonly undone?: true;
}

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

/** The builds that have an ociVersion of their own. */
function ownVersions(releases: readonly Release[]): readonly string[] {
  return releases.map(({ version }) => version).filter((version) =>
    BUILDS.some((build) => build.version === version && build.ociVersion !== undefined)
  );
}

/** What two releases differ in, looked up once for any number of requests. */
interface Between {
  /** Those of the behaviors that the release before has and the release after has not. */
  readonly undone: Pick<Behaviors, "has">;
  readonly behaviors: readonly Behavior[];
  readonly builds: readonly string[];
  readonly from: Toggles;
  readonly to: Toggles;
}

/** How many pairs of releases are remembered. */
const MOST_PAIRS = 64;
const known = new Map<string, Between>();

function between(from: string, to: string): Between {
  const releases = [parseRelease(from, ""), parseRelease(to, "")] as const;
  const key = releases.map(({ version }) => version).join(" ");
  let found = known.get(key);
  if (found === undefined) {
    const [before, after] = releases.map((release) => new Toggles(behaviorsOf(release)));
    found = {
      undone: behaviorsOf(releases[0]),
      behaviors: behaviorsBetween(...releases),
      builds: ownVersions(releases),
      from: before!,
      to: after!,
    };
    remember(known, key, found, MOST_PAIRS);
  }
  return found;
}

function explainChange(change: Change, attribution: Attribution, builds: readonly string[]): Change & Explained {
  const behaviors = attribution.ofChange(change);
  return { ...change, behaviors, ...(change.path === "/ociVersion" && builds.length > 0 ? { builds } : {}) };
}

function sideOf(subject: Subject, document: RequestDocument): Side {
  return { document, answer: answerFor(subject, document) };
}

function isUnexplained({ behaviors, builds = [] }: Explained): boolean {
  return behaviors.length === 0 && builds.length === 0;
}

/**
 * Compares what two releases make of a request.
 *
 * @param subject What the specs are made for.
 * @param document The request; its own release does not matter.
 * @param from The release before, as a daemon reports it.
 * @param to The release after.
 * @param later The request after, where its `daemon` is another one. Default: the same document.
 * @returns The changes, each with the behaviors that explain it.
 * @throws {CriSpecError} When the request or a release cannot be read, or the model cannot answer for one of the releases.
 */
export function releaseDiffFor(
  subject: Subject,
  document: PodDocument,
  from: string,
  to: string,
  later: PodDocument = document,
): ReleaseDiff {
  const differences = between(from, to);
  const pod = asRecord(plainData(document), "") as PodDocument;
  const laterPod = later === document ? pod : asRecord(plainData(later), "") as PodDocument;
  const [before, after] = [
    sideOf(subject, { ...pod, release: from }),
    sideOf(subject, { ...laterPod, release: to }),
  ];
  const diff = diffAnswers(before.answer, after.answer);
  const sides = [[after, differences.to], [before, differences.from]] as const;
  const other = later === document ? undefined : { ...pod, release: to };
  const attribution = new Attribution(subject, differences.behaviors, sides, other);
  const changes = diff.changes.map((change) => explainChange(change, attribution, differences.builds));
  const refusals = diff.refusals.map((change) => ({ ...change, behaviors: attribution.ofRefusal(change) }));
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
      ...(differences.undone.has(id) ? { undone: true } as const : {}),
    })),
    unexplained: [
      ...changes.filter(isUnexplained).map(({ keyed }) => keyed),
      ...refusals.filter(isUnexplained).map(() => "refusal"),
    ],
  };
}
