/**
 * Rules: data with one pure function in it.
 *
 * @module
 */

import { goQuote, type GoUnicode } from "../go/quote.ts";
import { child, type Pointer } from "../pointer.ts";
import type { Evidence, Phase, Severity } from "./finding.ts";
import type { Fact, LintHost } from "./host.ts";
import type { RuntimeChangeId, RuntimeName } from "./runtime.ts";
import type { Spec } from "../oci/spec.ts";

/** The values of a rule's placeholders, by name. */
export type Values = Readonly<Record<string, string>>;

/** A place that the rule matches. */
export interface Hit {
  /** The place in the spec. */
  readonly path: Pointer;
  /** The values of the placeholders in its texts. */
  readonly values?: Values;
}

/** A place at which the rule is undecided. */
export interface Unknown {
  /** The place in the spec. */
  readonly path: Pointer;
  /** The missing facts. */
  readonly missing: readonly Fact[];
}

/** The result of a rule at one place. */
export type Outcome = Hit | Unknown;

/** A text that the releases of a runtime print, between two changes. */
export interface RuntimeText {
  /** The runtime; `containerd` if the daemon now does itself what the runtime did before. */
  readonly runtime: RuntimeName | "containerd";
  /** The change that introduced the text. Default: it has always existed. */
  readonly since?: RuntimeChangeId;
  /** The change that removed the text. Default: it still exists. */
  readonly until?: RuntimeChangeId;
  /**
   * The text with placeholders: `<pid>`, `<fd>` and `<number>` stand for digits and `<any>` for anything that differs from
   * run to run; the rule fills in all others. The wrappers of the shim, containerd and the kubelet are left out.
   * Empty if the runtime prints nothing.
   */
  readonly text: string;
  /** How the text is known. */
  readonly evidence: Evidence;
}

/** A rule over spec and host. */
export interface Rule {
  /** Its stable, kebab-case name. */
  readonly id: string;
  /** Its severity. */
  readonly severity: Severity;
  /** When the failure occurs. */
  readonly phase: Phase;
  /** Who refuses: the kernel, with any runtime, or a check of the runtime itself. */
  readonly by: "kernel" | "runtime";
  /** What it matches, in one line. */
  readonly summary: string;
  /** What is printed, the oldest releases of a runtime first. Releases without a row accept the spec. */
  readonly texts: readonly RuntimeText[];
  /** The runtimes that start such a spec. */
  readonly passes?: readonly RuntimeName[];
  /** The usual values of placeholders, which distinguish an error's text from those of other rules. */
  readonly usual?: Values;
  /** Present if another cause named in an error takes precedence: the text itself does not identify this one. */
  readonly behind?: "all";
  /** How to fix it. */
  readonly fix: string;
  /** Where to read more. */
  readonly links: readonly string[];
  /** Finds the places that it matches, and those at which a fact is missing. */
  readonly check: (spec: Spec, host: LintHost) => readonly Outcome[];
  /** Fixes one place, if that needs no decision. */
  readonly repair?: (spec: Spec, path: Pointer) => Spec;
}

/** A failure that only an error's text shows: of a component before the spec is made, or of the node below the runtime. */
export interface DaemonRule {
  /** Its stable, kebab-case name; the error's code for a refusal that the model knows. */
  readonly id: string;
  /**
   * Present if it states another rule's cause more exactly, for what its texts name: an error has that rule, and this one as its
   * refinement. Of several the one whose texts the error's is an instance of.
   */
  readonly refines?: string | readonly string[];
  /**
   * Who prints it: `runtime` for texts of runc and crun, `shim` for those of what runs a runtime: containerd's shim, Docker, Podman;
   * `cluster` for those of the API server, the scheduler and kubeadm.
   */
  readonly by: "cluster" | "containerd" | "kubelet" | "shim" | "runtime";
  /** When it happens, in one line. */
  readonly summary: string;
  /** What is printed, with placeholders. */
  readonly texts: readonly string[];
  /** How the texts are known. */
  readonly evidence: Evidence;
  /**
   * When another cause named in an error takes precedence: always, for a text without a cause, or if the error contains one of these
   * texts, which show that this step had succeeded.
   */
  readonly behind?: "all" | readonly string[];
  /** Present if one of these texts in an error shows that the step succeeded at last: the rule then explains nothing. */
  readonly passed?: readonly string[];
  /**
   * Present if programs without a part in a pod's start print the texts, too: they count only at a cause's start, shortly behind one
   * of these texts, which may be the text's own words.
   */
  readonly needs?: readonly string[];
  /**
   * Present if the texts are those of another step in a container's life than its start: they count only shortly behind one of these
   * texts, and there no rule of a start does.
   */
  readonly within?: readonly string[];
  /**
   * Present if any program prints the texts, also where no container is: they count only in an error in which one of these texts
   * stands, wherever.
   */
  readonly anywhere?: readonly string[];
  /** Present if what follows the texts is never printed by an OCI runtime: a volume, an image, the network failed. */
  readonly isBeforeRuntime?: true;
  /** How to fix it. */
  readonly fix: string;
  /** Where to read more. */
  readonly links: readonly string[];
}

const UNICODE: GoUnicode = "15";

/**
 * Quotes a text as Go's `%q` does.
 *
 * @param text Any text.
 * @returns A Go string literal.
 */
export function quoted(text: string): string {
  return goQuote(text, UNICODE);
}

/** A namespace of the spec with its place. */
export interface PlacedNamespace {
  /** Its place. */
  readonly at: Pointer;
  /** The namespace to join; absent or empty for a new one. */
  readonly path: string;
}

/**
 * Finds a namespace of the spec.
 *
 * @param spec The spec.
 * @param type Its type: `network`.
 * @returns The first of that type, `undefined` when the container shares the runtime's.
 */
export function namespaceOf(spec: Spec, type: string): PlacedNamespace | undefined {
  const namespaces = spec.linux?.namespaces ?? [];
  const index = namespaces.findIndex((namespace) => namespace.type === type);
  if (index < 0) return undefined;
  return { at: child("/linux/namespaces", index), path: namespaces[index]!.path ?? "" };
}

/**
 * Whether the spec makes a new namespace.
 *
 * @param spec The spec.
 * @param type Its type.
 * @returns `false` also where one is joined.
 */
export function isNew(spec: Spec, type: string): boolean {
  return namespaceOf(spec, type)?.path === "";
}

/**
 * Whether the spec has a namespace of its own, new or joined.
 *
 * @param spec The spec.
 * @param type Its type.
 */
export function has(spec: Spec, type: string): boolean {
  return namespaceOf(spec, type) !== undefined;
}

/**
 * Finds the places of a list at which a rule fires.
 *
 * @typeParam T The type of its elements.
 * @param list The list, absent for an empty one.
 * @param at Its place.
 * @param find What the rule says of an element: nothing, what stands for placeholders, or the facts that are missing.
 * @returns One outcome for each element of which it says something.
 */
export function each<T>(
  list: readonly T[] | undefined,
  at: Pointer,
  find: (element: T, index: number) => Values | readonly Fact[] | undefined,
): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  list?.forEach((element, index) => {
    const found = find(element, index);
    if (found === undefined) return;
    const path = child(at, index);
    outcomes.push(isFacts(found) ? { path, missing: found } : { path, values: found });
  });
  return outcomes;
}

function isFacts(found: Values | readonly Fact[]): found is readonly Fact[] {
  return Array.isArray(found);
}

/**
 * A rule that fires at one place or not at all.
 *
 * @param fires Whether it does.
 * @param path The place.
 * @param values What stands for the placeholders of its texts.
 */
export function when(fires: boolean, path: Pointer, values: Values = {}): readonly Outcome[] {
  return fires ? [{ path, values }] : [];
}
