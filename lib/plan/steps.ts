/**
 * A plan under construction: its steps, what was left out, and what is being decided.
 *
 * @module
 */

import type { NamespaceOption } from "../cri/config.ts";
import { CriSpecError } from "../error.ts";
import { child, type Pointer } from "../pointer.ts";
import type { Option } from "../oci/spec.ts";
import { withAnnotation } from "../options/annotations.ts";
import type { PodRequest } from "../request/pod_request.ts";
import { always } from "./reason.ts";
import type { Omission, Reason, Segment, Step } from "./step.ts";

/** Where the security context stands in a request. */
export const SECURITY_CONTEXT = "/config/linux/security_context";
/** The place of a pod's namespace options in a request. */
export const NAMESPACE_OPTIONS: Pointer = `${SECURITY_CONTEXT}/namespace_options`;

const NO_PATHS: readonly Pointer[] = Object.freeze([]);

const WITH_ANNOTATION = "customopts.WithAnnotation";

/**
 * The namespace options of a pod.
 *
 * @param request The request.
 * @returns Its namespace options; without any an empty record.
 */
export function namespaceOptions({ config }: PodRequest): NamespaceOption {
  return config.linux?.security_context?.namespace_options ?? {};
}

/** The steps of a plan and what it leaves out, while they are gathered. */
export class Steps {
  /** The steps so far. */
  readonly list: Step[] = [];
  /** What was left out so far. */
  readonly omissions: Omission[] = [];
  /** The Go identifier of what is being decided; where a decision refuses, the one that did. */
  deciding = "RunPodSandbox";
  readonly #isExplained: boolean;
  #segment: Segment = "spec";

  /**
   * Starts without any.
   *
   * @param isExplained Whether somebody asks why the spec is as it is. If not, the steps have only what decides the spec or a refusal:
   * parts, omissions and paths of annotations are not made. Default: `true`.
   */
  constructor(isExplained = true) {
    this.#isExplained = isExplained;
  }

  /**
   * Starts a segment: it is that of every further step.
   *
   * @param segment Which.
   */
  enter(segment: Segment): void {
    this.#segment = segment;
  }

  /**
   * Adds a step.
   *
   * @param name The Go identifier.
   * @param footprint Every path that the option may touch.
   * @param option The reducer.
   * @param reason Why it is there.
   * @param parts Places whose reason is more precise.
   */
  add(name: string, footprint: readonly Pointer[], option: Option, reason: Reason, parts?: Step["parts"]): void {
    const segment = this.#segment;
    this.list.push(
      parts === undefined || !this.#isExplained
        ? { name, reason, footprint, segment, option }
        : { name, reason, footprint, segment, option, parts },
    );
  }

  /**
   * Adds a step that sets one annotation.
   *
   * @param key Its key.
   * @param value Its value.
   * @param reason Why it is there.
   */
  annotate(key: string, value: string, reason: Reason): void {
    const footprint = this.#isExplained ? [child("/annotations", key)] : NO_PATHS;
    const option = withAnnotation(key, value);
    const segment = this.#segment;
    this.list.push({ name: WITH_ANNOTATION, reason, footprint, segment, option, annotation: [key, value] });
  }

  /**
   * Notes that a field of the request has no effect here.
   *
   * @param name The field.
   * @param path Where in the spec it would show.
   * @param reason Why.
   */
  omitField(name: string, path: Pointer, reason: Reason): void {
    if (this.#isExplained) this.omissions.push({ name, path, reason, isField: true });
  }

  /**
   * Notes that something is left out.
   *
   * @param name What: a Go identifier.
   * @param path Where in the spec it would show.
   * @param reason Why.
   */
  omit(name: string, path: Pointer, reason: Reason): void {
    if (this.#isExplained) this.omissions.push({ name, path, reason });
  }

  /**
   * Notes what is left out of a list or map, which may be long.
   *
   * @param omissionsOf Lists it.
   */
  omitAll(omissionsOf: () => readonly Omission[]): void {
    if (this.#isExplained) { for (const omission of omissionsOf()) this.omissions.push(omission); }
  }

  /**
   * Makes a decision that may refuse the request.
   *
   * @typeParam T What is decided.
   * @param name The Go identifier of what decides.
   * @param decide Makes the decision.
   * @returns What `decide` returns.
   */
  decide<T>(name: string, decide: () => T): T {
    const before = this.deciding;
    this.deciding = name;
    const decision = decide();
    this.deciding = before;
    return decision;
  }

  /**
   * Makes decisions that containerd comes to once it has applied the steps so far: what they refuse counts only if no step does.
   *
   * @param decide Makes the decisions and adds their steps; what comes behind a refusal is not reached.
   */
  later(decide: () => void): void {
    try {
      decide();
    } catch (error) {
      if (!(error instanceof CriSpecError)) throw error;
      const reason = always("containerd refuses this only after applying the earlier steps");
      this.add(this.deciding, [], () => {
        throw error;
      }, reason);
    }
  }
}
