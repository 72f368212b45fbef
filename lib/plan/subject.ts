/**
 * What a spec is made for.
 *
 * @module
 */

import type { Spec } from "../oci/spec.ts";
import type { Node } from "../request/node.ts";
import type { PodRequest } from "../request/pod_request.ts";
import type { Omission, Plan } from "./step.ts";
import { Steps } from "./steps.ts";
import { fold } from "./walk.ts";

/**
 * What a spec is made for: what is explained, compared or linted of one subject is of every other, without a line of its own.
 *
 * @typeParam R Its decoded request.
 */
export interface Subject<R extends PodRequest = PodRequest> {
  /** Its name. */
  readonly name: "sandbox" | "container";
  /**
   * Decodes a request document.
   *
   * @param document A copy that {@linkcode plainData} made.
   * @param node The daemon and its node, where they are known; the document has no release, daemon and host then.
   * @returns The request, defaults filled in.
   * @throws {CriSpecError} Of kind `input` or `unknown`, with a JSON pointer into the document; `daemon-config` for a daemon that
   * does not start.
   */
  decode(document: unknown, node?: Node): R;
  /**
   * Moves a decoded request to another node.
   *
   * @param request The request.
   * @param document The document that it was decoded from, without release, daemon and host.
   * @param base The other node.
   * @returns What decoding the document for that node gives.
   * @throws {CriSpecError} What decoding it for that node throws.
   */
  move(request: R, document: unknown, base: Node): R;
  /**
   * Plans a request into a list of steps, which has what was planned even when the request is refused.
   *
   * @param request The request.
   * @param steps The list, empty.
   * @returns The plan.
   * @throws {CriSpecError} What the daemon refuses before it applies an option, `steps.deciding` then names what refused;
   * `host-fact-missing` or `not-modelled` when the model cannot tell.
   */
  plan(request: R, steps: Steps): Plan;
  /**
   * Lists what of a request has no effect on the spec, and what no spec of the subject has.
   *
   * @param request The request.
   * @returns An omission for each.
   */
  withoutEffect(request: R): readonly Omission[];
}

/**
 * Makes the spec of a decoded request.
 *
 * @typeParam R The subject's request.
 * @param subject What the spec is made for.
 * @param request The request.
 * @returns The spec.
 * @throws {CriSpecError} What planning and folding throw.
 */
export function specFor<R extends PodRequest>(subject: Pick<Subject<R>, "plan">, request: R): Spec {
  return fold(subject.plan(request, new Steps(false)));
}
