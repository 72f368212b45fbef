/**
 * Attribution: which behaviors had a part in a change, found by asking what the releases would do with one more or without it.
 *
 * @module
 */

import type { Behavior } from "../containerd/behavior_table.ts";
import type { BehaviorId } from "../containerd/behaviors.ts";
import { isRecord, type UnknownRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { child, isWithin, type Pointer } from "../pointer.ts";
import type { Spec } from "../oci/spec.ts";
import { isWithinKeyed } from "../oci/spec_path.ts";
import type { RequestDocument } from "../request/document.ts";
import type { Answer, AnswerDiff, RefusalChange } from "./answer.ts";
import type { Answerer } from "./answerer.ts";
import type { Toggles } from "./toggles.ts";
import type { Change } from "./change.ts";

/** What one of the two releases makes of the request. */
export interface Side {
  /** The request, for this release. */
  readonly document: RequestDocument;
  /** Its spec or refusal. */
  readonly answer: Answer;
}

/** Whether a behavior may make a change. How a text is escaped is not a matter of its path. */
function mayChange({ footprint }: Behavior, { kind, path }: Change): boolean {
  if (kind === "bytes") return footprint.includes("");
  return footprint.some((pointer) => pointer !== "" && (isWithin(path, pointer) || isWithin(pointer, path)));
}

/** Whether a behavior may change a refusal. One that rewords all of them neither adds nor removes any. */
function mayRefuse({ refusals }: Behavior, { kind, from, to }: RefusalChange): boolean {
  if (refusals === "all") return kind === "reworded";
  return [from, to].some((refusal) => refusal !== undefined && refusals.includes(refusal.code));
}

/** A path of people's without which of several elements of one key it means: two specs may count them differently. */
function uncounted(keyed: string): string {
  return keyed.replace(/#\d+\]/g, "]");
}

/** Whether a difference is about the place of a change. */
function touches({ changes }: AnswerDiff, change: Change): boolean {
  const here = uncounted(change.keyed);
  return changes.some(({ kind, keyed }) => {
    const there = uncounted(keyed);
    return (kind === "bytes") === (change.kind === "bytes") &&
      (isWithinKeyed(there, here) || isWithinKeyed(here, there));
  });
}

/** Whether a difference of refusals is one of the kind: another text alone explains no refusal that comes or goes. */
function turns({ refusals: [other] }: AnswerDiff, { kind }: RefusalChange): boolean {
  if (other === undefined) return false;
  return kind === "reworded" || other.kind !== "reworded" || other.from?.code !== other.to?.code;
}

/** The parts of a record that a footprint leads into. */
function inside(record: UnknownRecord, footprint: readonly Pointer[]): UnknownRecord {
  const entries = Object.entries(record).filter(([key]) =>
    footprint.some((pointer) => isWithin(pointer, child("", key)))
  );
  return Object.fromEntries(entries.map(([key, value]) => {
    const below = footprint.filter((pointer) => isWithin(pointer, child("", key))).map((pointer) => {
      return pointer.slice(child("", key).length);
    });
    return [key, isRecord(value) && !below.includes("") ? inside(value, below) : value];
  }));
}

/** An answer as far as a behavior may change it: the rest need not be compared. */
function narrowed(one: Answer, footprint: readonly Pointer[]): Answer {
  if (!("spec" in one) || footprint.includes("")) return one;
  return { spec: inside(one.spec as unknown as UnknownRecord, footprint) as unknown as Spec };
}

const NOTHING: AnswerDiff = { changes: [], refusals: [] };

/** What another daemon makes of a request; nothing where the model has no answer. */
function effect(
  answerer: Answerer,
  { document, answer: before }: Side,
  toggles: Toggles,
  toggled: BehaviorId | undefined,
  footprint: readonly Pointer[],
): AnswerDiff {
  try {
    return answerer.diff(narrowed(before, footprint), narrowed(answerer.answer(document, toggles, toggled), footprint));
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return NOTHING;
  }
}

/** Finds the behaviors that had a part in the changes of one request between two releases. */
export class Attribution {
  readonly #answerer: Answerer;
  readonly #candidates: readonly Behavior[];
  readonly #sides: readonly (readonly [side: Side, toggles: Toggles])[];
  readonly #other: RequestDocument | undefined;
  #otherEffect: AnswerDiff | undefined;
  readonly #effects = new Map<BehaviorId, AnswerDiff[]>();

  /**
   * Starts without any answers.
   *
   * @param answerer Answers the request.
   * @param candidates The behaviors that one of the releases has and the other has not.
   * @param sides The releases with their toggles; the first is asked first.
   * @param other The request of the second side for the release of the first, where the two are not the same document: releases
   * read the files of one config.toml in different ways.
   */
  constructor(
    answerer: Answerer,
    candidates: readonly Behavior[],
    sides: readonly (readonly [side: Side, toggles: Toggles])[],
    other?: RequestDocument,
  ) {
    this.#answerer = answerer;
    this.#candidates = candidates;
    this.#sides = sides;
    this.#other = other;
  }

  /**
   * Finds the behaviors that had a part in a change of the spec.
   *
   * @param change The change.
   * @returns Those that, toggled in the release after, change the place; where none does, those in the release before; and where
   * none does alone, those whose footprint has the place.
   */
  ofChange(change: Change): readonly BehaviorId[] {
    const candidates = this.#candidates.filter((behavior) => mayChange(behavior, change));
    return this.#of(candidates, (diff) => touches(diff, change));
  }

  /**
   * Finds the behaviors that had a part in a change of the refusal.
   *
   * @param change The change.
   * @returns Those that, toggled in the release after, change the refusal; where none does, those in the release before; and where
   * none does alone, those that may.
   */
  ofRefusal(change: RefusalChange): readonly BehaviorId[] {
    const candidates = this.#candidates.filter((behavior) => mayRefuse(behavior, change));
    return this.#of(candidates, (diff) => turns(diff, change));
  }

  #of(candidates: readonly Behavior[], isPart: (diff: AnswerDiff) => boolean): readonly BehaviorId[] {
    // Something made the change: where one alone can have, it has.
    if (candidates.length === 1) return [candidates[0]!.id];
    const isRead = isPart(this.#readEffect());
    for (const at of this.#sides.keys()) {
      const parts = candidates.filter((behavior) =>
        (isRead && behavior.isWide === true) || isPart(this.#effect(behavior, at))
      );
      if (parts.length > 0) return parts.map(({ id }) => id);
    }
    // What changes how a file is read may change anything: it is named where nothing else is.
    const narrow = candidates.filter(({ isWide }) => isWide !== true);
    return (narrow.length > 0 ? narrow : candidates).map(({ id }) => id);
  }

  /** What the way makes of it in which the release reads config.toml's files: behaviors of that kind cannot be toggled here. */
  #readEffect(): AnswerDiff {
    if (this.#other === undefined) return NOTHING;
    const [side, toggles] = this.#sides[0]!;
    return this.#otherEffect ??= effect(this.#answerer, { ...side, document: this.#other }, toggles, undefined, [""]);
  }

  /** The effect of a behavior on one of the sides; each is computed once. */
  #effect({ id, footprint }: Behavior, at: number): AnswerDiff {
    const known = this.#effects.get(id) ?? [];
    const [side, toggles] = this.#sides[at]!;
    const found = known[at] ?? effect(this.#answerer, side, toggles, id, footprint);
    known[at] = found;
    this.#effects.set(id, known);
    return found;
  }
}
