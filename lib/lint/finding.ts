/**
 * What lint says: findings, and what it cannot decide.
 *
 * @module
 */

import type { Pointer } from "../pointer.ts";
import type { Fact } from "./host.ts";

/** How bad a finding is: `error` does not start, `warning` starts and is probably not what was meant, `info` is good to know. */
export type Severity = "error" | "warning" | "info";

/**
 * When the failure shows: `request` containerd refuses it, `validate` the runtime reads the spec, `bootstrap` it makes the
 * namespaces, `init` it sets up the container from the inside, `start` it hands over to the program.
 */
export type Phase = "request" | "validate" | "bootstrap" | "init" | "start";

/** How a text is known: seen from a real runtime, read in its source, or told in an issue. */
export type Evidence = "observed" | "source" | "reported";

/** What one runtime prints. */
export interface FindingText {
  /** Who prints it: `runc`, `crun` or `containerd`. */
  readonly by: string;
  /** Which of its releases, in words; absent where all do, or the one that was asked about. */
  readonly releases?: string;
  /**
   * The text, without what others put before it. Parts that nobody can foresee are `<pid>`, `<fd>`, `<number>`, `<any>`. Empty
   * for what is no failure.
   */
  readonly text: string;
  /** How the text is known. */
  readonly evidence: Evidence;
}

/** A place in the spec because of which the container does not start, or not as it was meant. */
export interface Finding {
  /** The rule's id. */
  readonly rule: string;
  /** How bad it is. */
  readonly severity: Severity;
  /** When it shows. */
  readonly phase: Phase;
  /** Where in the spec; where something is missing, the place that it would have. */
  readonly path: Pointer;
  /** What is wrong. */
  readonly summary: string;
  /** What is printed: one text for the runtime that was told, else one for each that differs. */
  readonly texts: readonly FindingText[];
  /** What to do. */
  readonly fix: string;
  /** Where to read more. */
  readonly links: readonly string[];
}

/** A rule that could not be decided. */
export interface Undecided {
  /** The rule's id. */
  readonly rule: string;
  /** Where in the spec it would have been found. */
  readonly path: Pointer;
  /** The facts of the host that would decide it. */
  readonly facts: readonly Fact[];
}

/** What lint says of a spec. */
export interface LintReport {
  /** The findings, in the order in which the failures would show. */
  readonly findings: readonly Finding[];
  /** What could not be decided for want of a fact. */
  readonly undecided: readonly Undecided[];
}
