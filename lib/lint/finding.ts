/**
 * What lint says: findings, and what it cannot decide.
 *
 * @module
 */

import type { Pointer } from "../pointer.ts";
import type { Fact } from "./host.ts";

/** The severity of a finding: with `error` the container does not start, `warning` is probably a mistake, `info` is for information. */
export type Severity = "error" | "warning" | "info";

/**
 * When the failure occurs: `request` when containerd refuses the request, `validate` when the runtime reads the spec, `bootstrap`
 * when it creates the namespaces, `init` when it sets up the container from inside, `start` when it starts the program.
 */
export type Phase = "request" | "validate" | "bootstrap" | "init" | "start";

/** How a text is known: observed from a real runtime, read in its source, or reported in an issue. */
export type Evidence = "observed" | "source" | "reported";

/** What a runtime prints. */
export interface FindingText {
  /** Who prints it: `runc`, `crun` or `containerd`. */
  readonly by: string;
  /** The releases that print it, in words; absent if all do, or if the host states the runtime. */
  readonly releases?: string;
  /**
   * The text, without the wrappers of other programs. Unpredictable parts are `<pid>`, `<fd>`, `<number>`, `<any>`. Empty if the
   * runtime prints nothing.
   */
  readonly text: string;
  /** How the text is known. */
  readonly evidence: Evidence;
}

/** A problem in the spec: the container does not start, or not as intended. */
export interface Finding {
  /** The rule's id. */
  readonly rule: string;
  /** Its severity. */
  readonly severity: Severity;
  /** When it occurs. */
  readonly phase: Phase;
  /** JSON pointer into the spec; for something missing, to where it would be. */
  readonly path: Pointer;
  /** What is wrong. */
  readonly summary: string;
  /** What is printed: one text if the host states the runtime, otherwise one for each runtime that differs. */
  readonly texts: readonly FindingText[];
  /** How to fix it. */
  readonly fix: string;
  /** Where to read more. */
  readonly links: readonly string[];
}

/** A rule that could not be decided. */
export interface Undecided {
  /** The rule's id. */
  readonly rule: string;
  /** JSON pointer into the spec, to where it would apply. */
  readonly path: Pointer;
  /** The missing facts of the host. */
  readonly facts: readonly Fact[];
}

/** The report of lint on a spec. */
export interface LintReport {
  /** The findings, in the order in which the failures would occur. */
  readonly findings: readonly Finding[];
  /** The rules that are undecided because a fact is missing. */
  readonly undecided: readonly Undecided[];
}
