/**
 * What a behavior is.
 *
 * @module
 */

import type { ErrorCode } from "../error.ts";
import type { Pointer } from "../pointer.ts";
import type { BehaviorDates, BehaviorId } from "./behaviors.ts";

/** One dated difference between releases. */
export interface Behavior extends BehaviorDates {
  /** Its stable, kebab-case name. */
  readonly id: BehaviorId;
  /** The subject: a pod's sandbox, its containers, or both. */
  readonly subject: "sandbox" | "container" | "both";
  /** What changed in one line, as `before -> after`. */
  readonly summary: string;
  /** The paths of the spec that it may change; empty if it only concerns messages, or files and cleanup around the spec. */
  readonly footprint: readonly Pointer[];
  /** The refusals that it may add, remove or reword. */
  readonly refusals: readonly ErrorCode[] | "all";
  /** Whether its footprint is wide, so that it explains only what no other behavior does. */
  readonly isWide?: true;
  /** Whether a message that it changes differs from build to build, so that only its words can be compared. */
  readonly isUnstable?: true;
  /** The pull request, or the advisory of a fix that came from a private fork. */
  readonly pull: string;
}

/** A behavior without its dates. */
export type BehaviorNote = Omit<Behavior, "id" | keyof BehaviorDates>;

/** Where containerd's sources and pull requests are. */
export const REPOSITORY = "https://github.com/containerd/containerd";

/**
 * Whether a behavior concerns a subject.
 *
 * @param behavior The behavior.
 * @param name The subject's name.
 * @returns Whether it does.
 */
export function concerns({ subject }: Pick<Behavior, "subject">, name: "sandbox" | "container"): boolean {
  return subject === "both" || subject === name;
}
