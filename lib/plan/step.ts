/**
 * Steps: an option with its name, the reason it was chosen and the paths it may touch; omissions: what was left out, and why.
 *
 * @module
 */

import type { BehaviorId } from "../containerd/behaviors.ts";
import type { Pointer } from "../pointer.ts";
import type { Option, Spec } from "../oci/spec.ts";

/** What every reason tells. */
export interface ReasonText {
  /** One line of why. */
  readonly text: string;
  /** What else had to hold. */
  readonly condition?: string;
  /** Further inputs that had a part in it, as JSON pointers into the request. */
  readonly inputs?: readonly Pointer[];
  /** Behaviors of the release that had a part in it. */
  readonly behaviors?: readonly BehaviorId[];
  /** Behaviors that the release has not; one that has them does something else here. */
  readonly lacks?: readonly BehaviorId[];
}

/** Containerd always does it. */
export interface DefaultReason extends ReasonText {
  /** Tells it from the other reasons. */
  readonly kind: "default";
}

/** Something in the request asks for it. */
export interface InputReason extends ReasonText {
  /** Tells it from the other reasons. */
  readonly kind: "input";
  /** JSON pointer to what in the request; where the request does not have it, to what has the default that counts. */
  readonly input: Pointer;
}

/** The release has a behavior. */
export interface BehaviorReason extends ReasonText {
  /** Tells it from the other reasons. */
  readonly kind: "behavior";
  /** Which. */
  readonly behavior: BehaviorId;
}

/** Why a step is in a plan, or why something is not. */
export type Reason = DefaultReason | InputReason | BehaviorReason;

/**
 * Where in the life of a request a step happens: `spec` while the spec is generated, `run` in RunPodSandbox before the
 * container is created, `container` while it is created, `network` once the network namespace is made.
 */
export type Segment = "spec" | "run" | "container" | "network";

/** A place in the spec of which a step has a reason of its own. */
export interface Part {
  /** JSON pointer; an element of `mounts` or `namespaces` stands by its destination or type: `/mounts/~1dev~1shm`. */
  readonly path: Pointer;
  /** Why it is as the step leaves it. */
  readonly reason: Reason;
}

/** Tells the parts of a step from the spec that it leaves: what nobody asks need not be made. */
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
  /** Places in the footprint whose reason is more precise than the step's; of two the longer path counts. */
  readonly parts?: readonly Part[] | PartsOf;
  /** The one annotation that the option sets and nothing else: {@linkcode fold} sets those of neighbouring steps at once. */
  readonly annotation?: readonly [key: string, value: string];
}

/** Something that a reader could expect in the spec and that containerd left out. */
export interface Omission {
  /** What was left out: a Go identifier, or the field of the request that has no effect. */
  readonly name: string;
  /** The path where it would show; written as that of a {@linkcode Part}. */
  readonly path: Pointer;
  /** Why it was left out. */
  readonly reason: Reason;
  /** Whether the name is a field of the request that has no effect here; otherwise it is a Go identifier. */
  readonly isField?: true;
}

/** Where the default spec comes from. */
export interface Origin extends Pick<Step, "name" | "reason"> {
  /** Places whose reason is more precise. */
  readonly parts?: readonly Part[];
}

/** The ordered steps of one request. */
export interface Plan {
  /** The default spec that the first step starts from. */
  readonly initial: Spec;
  /** Why the default spec is as it is. */
  readonly origin: Origin;
  /** The steps, in order. */
  readonly steps: readonly Step[];
  /** What was left out, in the order in which containerd came to it. */
  readonly omissions: readonly Omission[];
  /** What the daemon puts before the text of a refusal that a step ends with. */
  readonly prefixes: Readonly<Record<Segment, string>>;
}
