/**
 * What changes for a pod between two releases, and which behaviors explain it.
 *
 * @module
 */

import { concerns } from "../containerd/behavior.ts";
import { type Behavior, BEHAVIORS } from "../containerd/behavior_table.ts";
import { type BehaviorId, type Behaviors, behaviorsOf } from "../containerd/behaviors.ts";
import { asRecord, isRecord } from "../decode.ts";
import { BUILDS, parseRelease, type ParseReleaseOptions, type Release } from "../containerd/release.ts";
import { remember } from "../memo.ts";
import { type Copied, isSameData, plainData } from "../plain.ts";
import { KnownNodes } from "../request/node.ts";
import type { Subject } from "../plan/subject.ts";
import type { RequestDocument } from "../request/document.ts";
import type { PodRequest } from "../request/pod_request.ts";
import type { Refusal, RefusalChange } from "./answer.ts";
import { Answerer } from "./answerer.ts";
import { Attribution } from "./attribution.ts";
import type { Change } from "./change.ts";
import { SpecDiffer } from "./diff.ts";
import { Toggles } from "./toggles.ts";

/** A request whose release is ignored. */
export type PodDocument = Omit<RequestDocument, "release"> & { readonly release?: unknown };

/** What explains a difference. */
export interface Explained {
  /** The behaviors that only one of the releases has and that contribute to the difference. */
  readonly behaviors: readonly BehaviorId[];
  /** Vendor builds that cause it by themselves; absent if none does. */
  readonly builds?: readonly string[];
}

/** A behavior that explains a difference. */
export interface Explanation extends Pick<Behavior, "id" | "summary" | "pull"> {
  /** Present if only the release before has it: the change is the reverse of the summary. */
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
  /** The refusal, if both releases refuse with the same message. */
  readonly refused?: Refusal;
  /** The behaviors that explain any change, in the order of the behavior table. */
  readonly behaviors: readonly Explanation[];
  /** The changes that nothing explains, by their keyed paths; `"refusal"` for a change of the refusal. */
  readonly unexplained: readonly string[];
}

/**
 * The behaviors that only one of two releases has.
 *
 * @param from One release.
 * @param to The other.
 * @param subject Whose behaviors. Default: those of sandboxes and of containers.
 * @returns Rows of the table, in its order.
 */
export function behaviorsBetween(from: Release, to: Release, subject?: "sandbox" | "container"): readonly Behavior[] {
  const [before, after] = [behaviorsOf(from), behaviorsOf(to)];
  return BEHAVIORS.filter((behavior) =>
    (subject === undefined || concerns(behavior, subject)) && before.has(behavior.id) !== after.has(behavior.id)
  );
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

function between(subject: Subject["name"], from: string, to: string, options: ParseReleaseOptions): Between {
  const releases = [parseRelease(from, "", options), parseRelease(to, "", options)] as const;
  const key = [subject, ...releases.map(({ version }) => version)].join(" ");
  let found = known.get(key);
  if (found === undefined) {
    const [before, after] = releases.map((release) => new Toggles(behaviorsOf(release)));
    found = {
      undone: behaviorsOf(releases[0]),
      behaviors: behaviorsBetween(...releases, subject),
      builds: ownVersions(releases),
      from: before!,
      to: after!,
    };
    remember(known, key, found, MOST_PAIRS);
  }
  return found;
}

function isUnexplained({ behaviors, builds = [] }: Explained): boolean {
  return behaviors.length === 0 && builds.length === 0;
}

/**
 * Compares what two releases make of a request.
 *
 * @typeParam R The subject's request.
 * @param subject What the specs are made for.
 * @param document The request; its own release does not matter.
 * @param from The release before, as a daemon reports it.
 * @param to The release after.
 * @param later The request after, where its `daemon` is another one. Default: the same document.
 * @returns The changes, each with the behaviors that explain it.
 * @throws {CriSpecError} When the request or a release cannot be read, or the model cannot answer for one of the releases.
 */
export function releaseDiffFor<R extends PodRequest>(
  subject: Subject<R>,
  document: PodDocument,
  from: string,
  to: string,
  later: PodDocument = document,
): ReleaseDiff {
  const assumeUpstream = [document, later].some((one) => isRecord(one) && one.assumeUpstream === true);
  return new ReleaseDiffer(subject, from, to, undefined, { assumeUpstream }).diff(document, later);
}

/**
 * Says what of a request decides which behaviors have a part in a change. Requests of one text differ in nothing but texts that
 * their specs pass on to the same places, whatever behaviors the release has.
 */
export type DecidingText<R extends PodRequest = PodRequest> = (request: R) => string | undefined;

/** How many requests that differ in what decides are remembered; the oldest goes first. */
const MOST_TEXTS = 512;

/** The behaviors of changes, by the change. */
type KnownBehaviors = Map<string, readonly BehaviorId[]>;

/** Compares two releases for any number of requests, as {@linkcode releaseDiffFor} does for one; its memory is bounded. */
export class ReleaseDiffer<R extends PodRequest = PodRequest> {
  readonly #subject: Subject<R>;
  readonly #releases: readonly [from: string, to: string];
  readonly #between: Between;
  readonly #memory = { nodes: new KnownNodes(), differ: new SpecDiffer() };
  readonly #textOf: DecidingText<R>;
  readonly #known = new Map<string, KnownBehaviors>();
  readonly #ids = new WeakMap<object, number>();
  #nextId = 0;

  /**
   * Starts without requests.
   *
   * @param subject What the specs are made for.
   * @param from The release before, as a daemon reports it.
   * @param to The release after.
   * @param textOf What of a request decides; nothing for one that is not to be remembered. Default: none is remembered.
   * @param options Whether a build that is not known is assumed to equal its upstream release.
   * @throws {CriSpecError} When a release cannot be read or is not modelled.
   */
  constructor(
    subject: Subject<R>,
    from: string,
    to: string,
    textOf: DecidingText<R> = () => undefined,
    options: ParseReleaseOptions = {},
  ) {
    this.#subject = subject;
    this.#releases = [from, to];
    this.#between = between(subject.name, from, to, options);
    this.#textOf = textOf;
  }

  /**
   * Finds what changes for a pod.
   *
   * @param document The request; its own release does not matter.
   * @param later The request after, where its `daemon` is another one. Default: the same document.
   * @returns The changes, each with the behaviors that explain it.
   * @throws {CriSpecError} What {@linkcode releaseDiffFor} throws.
   */
  diff(document: PodDocument, later: PodDocument = document): ReleaseDiff {
    const [from, to] = this.#releases;
    const differences = this.#between;
    const copied = new Map<object, Copied>();
    const copyOf = (one: PodDocument): PodDocument => asRecord(plainData(one, "", { copied }), "") as PodDocument;
    const pod = copyOf(document);
    const laterPod = later === document ? pod : copyOf(later);
    const answerer = new Answerer(this.#subject, this.#memory);
    const sideOf = (one: RequestDocument, toggles: Toggles) => ({
      document: one,
      answer: answerer.answer(one, toggles),
    });
    const before = sideOf({ ...pod, release: from }, differences.from);
    const after = sideOf({ ...laterPod, release: to }, differences.to);
    const diff = answerer.diff(before.answer, after.answer);
    const sides = [[after, differences.to], [before, differences.from]] as const;
    const atTo = { ...pod, release: to };
    const other = isSameData(atTo, after.document) ? undefined : atTo;
    const attribution = new Attribution(answerer, differences.behaviors, sides, other);
    // Which of two readings of config.toml's files made a change is asked for each request.
    const known = diff.changes.length === 0 || other !== undefined ? undefined : this.#knownOf(
      answerer.read(before.document, differences.from),
      answerer.read(after.document, differences.to),
    );
    const changes = diff.changes.map((change) => this.#explained(change, attribution, known));
    const refusals = diff.refusals.map((change) => ({ ...change, behaviors: attribution.ofRefusal(change) }));
    const used = new Set([...changes, ...refusals].flatMap(({ behaviors }) => behaviors));
    return {
      from,
      to,
      changes,
      refusals,
      ...(diff.refused === undefined ? {} : { refused: diff.refused }),
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

  #explained(change: Change, attribution: Attribution, known: KnownBehaviors | undefined): Change & Explained {
    const key = `${change.kind} ${change.keyed}`;
    let behaviors = known?.get(key);
    if (behaviors === undefined) {
      behaviors = attribution.ofChange(change);
      known?.set(key, behaviors);
    }
    const { builds } = this.#between;
    return { ...change, behaviors, ...(change.path === "/ociVersion" && builds.length > 0 ? { builds } : {}) };
  }

  /** What is known of requests that have what decides in common with this one. */
  #knownOf(before: R, after: R): KnownBehaviors | undefined {
    const [text, laterText] = [this.#textOf(before), this.#textOf(after)];
    if (text === undefined || laterText === undefined) return undefined;
    const nodes = [before.daemon, before.host, after.daemon, after.host].map((part) => this.#idOf(part));
    const key = `${nodes.join(" ")} ${text.length} ${text} ${laterText}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made: KnownBehaviors = new Map();
    remember(this.#known, key, made, MOST_TEXTS);
    return made;
  }

  /** A number for a part of a node: the same while the part is remembered. */
  #idOf(part: object): number {
    let id = this.#ids.get(part);
    if (id === undefined) this.#ids.set(part, id = this.#nextId++);
    return id;
  }
}
