/**
 * Steps: an option with its name, the reason it was chosen and the paths it may touch; omissions: what was left out, and why.
 *
 * @module
 */

import type { BehaviorId } from "../containerd/behaviors.ts";
import type { Pointer } from "../pointer.ts";
import type { Option, Spec } from "../oci/spec.ts";

/** What every reason contains. */
export interface ReasonText {
  /** The reason in one line. */
  readonly text: string;
  /** A further condition. */
  readonly condition?: string;
  /** Further inputs that decided, as JSON pointers into the request. */
  readonly inputs?: readonly Pointer[];
  /** Behaviors of the release that decided. */
  readonly behaviors?: readonly BehaviorId[];
  /** Behaviors that the release lacks and that would change this. */
  readonly lacks?: readonly BehaviorId[];
}

/** containerd always does it. */
export interface DefaultReason extends ReasonText {
  /** Distinguishes it from the other reasons. */
  readonly kind: "default";
}

/** An input of the request causes it. */
export interface InputReason extends ReasonText {
  /** Distinguishes it from the other reasons. */
  readonly kind: "input";
  /** JSON pointer to the input; if the request does not have it, its default applies. */
  readonly input: Pointer;
}

/** A behavior of the release causes it. */
export interface BehaviorReason extends ReasonText {
  /** Distinguishes it from the other reasons. */
  readonly kind: "behavior";
  /** The behavior. */
  readonly behavior: BehaviorId;
}

/** Why a step is in a plan, or why something is left out. */
export type Reason = DefaultReason | InputReason | BehaviorReason;

/**
 * Where in the life of a request a step happens: `spec` while the spec is generated, `run` in RunPodSandbox before the
 * container is created, `container` while it is created, `network` once the network namespace is made.
 */
export type Segment = "spec" | "run" | "container" | "network";

/** A part of the spec for which a step has a more precise reason. */
export interface Part {
  /** JSON pointer; elements of `mounts` and `namespaces` by their destination or type: `/mounts/~1dev~1shm`. */
  readonly path: Pointer;
  /** Why the step leaves it like this. */
  readonly reason: Reason;
}

/** Finds the parts of a step from the spec after it; called only if an explanation is wanted. */
export type PartsOf = (after: Spec) => readonly Part[];

/** An option with its name, its reason and its footprint. */
export interface Step {
  /** The Go identifier: `oci.WithHostname`. */
  readonly name: string;
  /** Why it is in the plan. */
  readonly reason: Reason;
  /** Every path that the option may touch. */
  readonly footprint: readonly Pointer[];
  /** When it happens. */
  readonly segment: Segment;
  /** The reducer. */
  readonly option: Option;
  /** Parts of the footprint with a more precise reason than the step's; of two the longer path applies. */
  readonly parts?: readonly Part[] | PartsOf;
  /** Present if the option sets one annotation and nothing else; {@linkcode fold} sets those of neighbouring steps at once. */
  readonly annotation?: readonly [key: string, value: string];
}

/** Something that a reader could expect in the spec, but that containerd leaves out. */
export interface Omission {
  /** What was left out: a Go identifier, or a field of the request that has no effect. */
  readonly name: string;
  /** The path where it would be, in the form of a {@linkcode Part}'s. */
  readonly path: Pointer;
  /** Why it was left out. */
  readonly reason: Reason;
  /** Whether the name is a field of the request that has no effect here; otherwise it is a Go identifier. */
  readonly isField?: true;
}

/** The origin of the default spec. */
export interface Origin extends Pick<Step, "name" | "reason"> {
  /** Parts with a more precise reason. */
  readonly parts?: readonly Part[];
}

/** The ordered steps of one request. */
export interface Plan {
  /** The default spec that the first step starts from. */
  readonly initial: Spec;
  /** The reasons of the default spec. */
  readonly origin: Origin;
  /** The steps, in order. */
  readonly steps: readonly Step[];
  /** What was left out, in the order in which containerd decides. */
  readonly omissions: readonly Omission[];
  /** The prefixes that the daemon puts before the message of a refusing step, by segment. */
  readonly prefixes: Readonly<Record<Segment, string>>;
}
