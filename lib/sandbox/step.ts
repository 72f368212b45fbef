/**
 * Steps: an option with its name, the reason it was chosen and the paths it may touch.
 *
 * @module
 */

import type { BehaviorId } from "../containerd/behaviors.ts";
import type { Pointer } from "../oci/pointer.ts";
import type { Option, Spec } from "../oci/spec.ts";

/** Why a step is in a plan. */
export type Reason =
  /** Containerd always does it. */
  | { readonly kind: "default"; readonly text: string }
  /** Something in the request asks for it; a JSON pointer tells what. */
  | { readonly kind: "input"; readonly input: Pointer; readonly text: string }
  /** The release has a behavior. */
  | { readonly kind: "behavior"; readonly behavior: BehaviorId; readonly text: string };

/**
 * Where in the life of a request a step happens: `spec` while the spec is generated, `run` in RunPodSandbox before the
 * container is created, `container` while it is created, `network` once the network namespace is made.
 */
export type Segment = "spec" | "run" | "container" | "network";

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
}

/** The ordered steps of one request. */
export interface Plan {
  /** The default spec that the first step starts from. */
  readonly initial: Spec;
  /** The steps, in order. */
  readonly steps: readonly Step[];
  /** What the daemon puts before the text of a refusal that a step ends with. */
  readonly prefixes: Readonly<Record<Segment, string>>;
}
