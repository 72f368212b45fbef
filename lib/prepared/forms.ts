/**
 * Forms of requests to one node, and what was learned of them.
 *
 * @module
 */

import { remember } from "../oci/memo.ts";
import type { Form, Passes } from "./form.ts";
import { learn, type Learned } from "./learn.ts";
import type { SandboxRequest } from "../sandbox/request.ts";

/** How many forms are remembered; the oldest goes first. */
const MOST_FORMS = 256;

/** Forms of requests to one node. */
export class Forms {
  readonly #passes: Passes;
  /** Forms seen once, and those that are known; `null` where there is nothing to learn. */
  readonly #known = new Map<string, "once" | Learned | null>();

  /**
   * Remembers nothing yet.
   *
   * @param passes Whether an annotation of some key may pass.
   */
  constructor(passes: Passes) {
    this.#passes = passes;
  }

  /**
   * Tells what is known of a form. It is learned when the form comes the second time.
   *
   * @param form The form.
   * @param request A request of this form.
   * @returns What is known; `undefined` when nothing is, or can be.
   */
  ask({ key, texts }: Form, request: SandboxRequest): Learned | undefined {
    const before = this.#known.get(key);
    if (before === undefined) {
      remember(this.#known, key, "once", MOST_FORMS);
      return undefined;
    }
    const now = before === "once" ? learn(request, this.#passes, texts.length) ?? null : before;
    this.#known.set(key, now);
    return now ?? undefined;
  }
}
