/**
 * What changes for many pods between two releases: pods of the same change are one group.
 *
 * @module
 */

import { checkArgument, checkList, relyingOn } from "../argument.ts";
import { BEHAVIORS } from "../containerd/behavior_table.ts";
import type { Change } from "./change.ts";
import { canonical } from "../oci/list_key.ts";
import { plainData } from "../plain.ts";
import { abstractedPlain, checkPodTexts, type Pod } from "./pod.ts";
import type { RefusalChange } from "./answer.ts";
import type { Explained, Explanation, ReleaseDiff } from "./release_diff.ts";

/** Stands for a value that differs between the pods of a group. */
export const VARIES = "…";

/** A change of a group; indexes and values may differ between its pods. */
export type GroupChange = Omit<Change, "path"> & Explained;

/** Pods with the same change. */
export interface Group {
  /** The number of pods. */
  readonly count: number;
  /** The names of the first few. */
  readonly names: readonly string[];
  /** Where their specs differ; a value that differs between the pods is {@linkcode VARIES}. */
  readonly changes: readonly GroupChange[];
  /** How their refusals differ: one, or none. */
  readonly refusals: readonly (RefusalChange & Explained)[];
  /** The changes that nothing explains. */
  readonly unexplained: readonly string[];
}

/** What changes for many pods between two releases. */
export interface Summary {
  /** The release before. */
  readonly from: string;
  /** The release after. */
  readonly to: string;
  /** How many pods there are; a request for an app container counts as one. */
  readonly pods: number;
  /** How many of them are requests for app containers. */
  readonly containers: number;
  /** How many of them have no difference. */
  readonly same: number;
  /** Groups of the pods that have a difference, the largest first. */
  readonly groups: readonly Group[];
  /** How many pods are in further groups, which are not kept. */
  readonly ungrouped: number;
  /** The behaviors that explain any change, in the order of the behavior table. */
  readonly behaviors: readonly Explanation[];
}

/** How many names a group keeps. */
const MOST_NAMES = 3;
/** How many groups are kept. */
const MOST_GROUPS = 1000;

interface OpenGroup {
  count: number;
  readonly names: string[];
  changes: readonly GroupChange[];
  refusals: readonly (RefusalChange & Explained)[];
  readonly unexplained: readonly string[];
}

/** Only what comes from the pod is abstracted: a pod may be called as a behavior is. */
function groupChange({ path: _path, ...change }: Change & Explained, pod: Pod): GroupChange {
  const [from, to] = [abstractedPlain(change.from, pod), abstractedPlain(change.to, pod)];
  return {
    ...change,
    keyed: abstractedPlain(change.keyed, pod),
    ...("from" in change ? { from } : {}),
    ...("to" in change ? { to } : {}),
  };
}

function groupRefusal(change: RefusalChange & Explained, pod: Pod): RefusalChange & Explained {
  const { from, to } = change;
  return {
    ...change,
    ...(from === undefined ? {} : { from: { ...from, message: abstractedPlain(from.message, pod) } }),
    ...(to === undefined ? {} : { to: { ...to, message: abstractedPlain(to.message, pod) } }),
  };
}

function keyOf(changes: readonly GroupChange[], refusals: OpenGroup["refusals"]): string {
  return JSON.stringify([
    changes.map(({ kind, keyed, behaviors, builds = [] }) => [kind, keyed, behaviors, builds]),
    refusals.map(({ kind, from, to, behaviors }) => [kind, from?.code, to?.code, behaviors]),
  ]);
}

function merged(known: unknown, value: unknown): unknown {
  return Object.is(known, value) || canonical(known) === canonical(value) ? known : VARIES;
}

function mergeChange(known: GroupChange, change: GroupChange): GroupChange {
  const [from, to] = [merged(known.from, change.from), merged(known.to, change.to)];
  if (Object.is(from, known.from) && Object.is(to, known.to)) return known;
  return { ...known, ...("from" in known ? { from } : {}), ...("to" in known ? { to } : {}) };
}

function mergeRefusal(known: RefusalChange & Explained, change: RefusalChange): RefusalChange & Explained {
  const part = (side: "from" | "to") => {
    const [a, b] = [known[side], change[side]];
    if (a === undefined || b === undefined) return {};
    return { [side]: { ...a, message: merged(a.message, b.message), path: merged(a.path, b.path) } };
  };
  return { ...known, ...part("from"), ...part("to") };
}

const REFUSAL = { code: "string", message: "string", path: "string" } as const;

function checkDiff(diff: ReleaseDiff): void {
  const what = "difference from releaseDiff()";
  checkArgument(diff, what, { changes: "list", refusals: "list", behaviors: "list", unexplained: "list" });
  checkList(diff.changes, what, { kind: "string", keyed: "string", behaviors: "list" });
  checkList(diff.refusals, what, { kind: "string", behaviors: "list" });
  // A refusal may be an error, which is no plain data.
  for (const { from, to } of diff.refusals) {
    for (const refusal of [from, to]) if (refusal !== undefined) checkArgument(refusal, what, REFUSAL);
  }
  checkList(diff.behaviors, what, { id: "string" });
}

/** Groups the differences of any number of pods; its memory grows only with the number of groups. */
export class Summarizer {
  readonly #releases: readonly [from: string, to: string];
  readonly #groups = new Map<string, OpenGroup>();
  readonly #behaviors = new Map<string, Explanation>();
  #pods = 0;
  #containers = 0;
  #same = 0;
  #ungrouped = 0;

  /**
   * Starts without pods.
   *
   * @param from The release before.
   * @param to The release after.
   */
  constructor(from: string, to: string) {
    this.#releases = [from, to];
  }

  /**
   * Adds a pod.
   *
   * @param pod The pod.
   * @param diff What changes for it.
   */
  add(pod: Pod, diff: ReleaseDiff): void {
    checkPodTexts(pod);
    checkDiff(diff);
    const changes = relyingOn(
      () => diff.changes.map((change) => groupChange(change, pod)),
      () => plainData(diff.changes),
    );
    this.#pods++;
    if (pod.ofContainer === true) this.#containers++;
    if (diff.changes.length === 0 && diff.refusals.length === 0) {
      this.#same++;
      return;
    }
    for (const behavior of diff.behaviors) this.#behaviors.set(behavior.id, behavior);
    this.#group({
      count: 1,
      names: [pod.name],
      changes,
      refusals: diff.refusals.map((change) => groupRefusal(change, pod)),
      unexplained: diff.unexplained,
    });
  }

  /**
   * Adds the summary of further pods for the same two releases.
   *
   * @param summary The summary of the further pods.
   */
  merge(summary: Summary): void {
    checkArgument(summary, "summary from summary()", { groups: "list", behaviors: "list" });
    this.#pods += summary.pods;
    this.#containers += summary.containers;
    this.#same += summary.same;
    this.#ungrouped += summary.ungrouped;
    for (const behavior of summary.behaviors) this.#behaviors.set(behavior.id, behavior);
    for (const group of summary.groups) this.#group(group);
  }

  #group({ count, names, changes, refusals, unexplained }: Group): void {
    const key = keyOf(changes, refusals);
    const group = this.#groups.get(key);
    if (group !== undefined) {
      group.count += count;
      if (group.names.length < MOST_NAMES) group.names.push(...names.slice(0, MOST_NAMES - group.names.length));
      group.changes = group.changes.map((change, index) => mergeChange(change, changes[index]!));
      group.refusals = group.refusals.map((change, index) => mergeRefusal(change, refusals[index]!));
    } else if (this.#groups.size < MOST_GROUPS) {
      this.#groups.set(key, { count, names: names.slice(0, MOST_NAMES), changes, refusals, unexplained });
    } else this.#ungrouped += count;
  }

  /** How many pods there are. */
  get pods(): number {
    return this.#pods;
  }

  /**
   * Returns the summary.
   *
   * @returns The groups, the largest first; groups of equal size in the order in which they came.
   */
  summary(): Summary {
    const gathered = this.gathered();
    return { ...gathered, groups: gathered.groups.toSorted((a, b) => b.count - a.count) };
  }

  /**
   * Returns the summary in the form that {@linkcode merge} takes.
   *
   * @returns The same as the summary, the groups in the order in which they came.
   */
  gathered(): Summary {
    const [from, to] = this.#releases;
    return {
      from,
      to,
      pods: this.#pods,
      containers: this.#containers,
      same: this.#same,
      groups: [...this.#groups.values()],
      ungrouped: this.#ungrouped,
      behaviors: BEHAVIORS.filter(({ id }) => this.#behaviors.has(id)).map(({ id }) => this.#behaviors.get(id)!),
    };
  }
}
