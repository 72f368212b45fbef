/**
 * What was learned of forms: the bytes of a spec around the texts that stand for others.
 *
 * @module
 */

import { formatSpec } from "../oci/encode.ts";
import { remember } from "../oci/memo.ts";
import { Template } from "../oci/template.ts";
import { type Form, type Passes, withTexts } from "./form.ts";
import type { Node, SandboxRequest } from "./request.ts";
import { specOf } from "./spec.ts";

/** How many forms are remembered; the oldest goes first. */
const MOST_FORMS = 256;

/** Numbers of 16 digits that stand for texts: they pass wherever a text passes. */
const PROBE = /(471\d{13})/;

function probes(count: number, salt: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `471${salt}${String(index).padStart(12, "0")}`);
}

/** A text around its probes. */
interface Parts {
  readonly pieces: readonly string[];
  /** Which probe stands in each gap; -1 for a number of the text's own that looks like one. */
  readonly gaps: readonly number[];
}

function partsOf(text: string, probed: readonly string[]): Parts {
  const pieces: string[] = [];
  const gaps: number[] = [];
  text.split(PROBE).forEach((part, index) => {
    if (index % 2 === 0) pieces.push(part);
    else gaps.push(probed.indexOf(part));
  });
  return { pieces, gaps };
}

/** Forms of requests to one node. */
export class Forms {
  readonly #base: Node;
  readonly #passes: Passes;
  /** Forms seen once, and those with a template; `null` where there is nothing to learn. */
  readonly #learned = new Map<string, "once" | Template | null>();

  /**
   * Remembers nothing yet.
   *
   * @param base The node.
   * @param passes Whether an annotation of some key may pass.
   */
  constructor(base: Node, passes: Passes) {
    this.#base = base;
    this.#passes = passes;
  }

  /**
   * Tells what was learned of a form. It is learned when the form comes the second time.
   *
   * @param form The form.
   * @param request A request of this form.
   * @returns The bytes of its spec with gaps for the form's texts; `undefined` when it is not known, or cannot be.
   */
  templateOf({ key, texts }: Form, request: SandboxRequest): Template | undefined {
    const before = this.#learned.get(key);
    if (before === undefined) {
      remember(this.#learned, key, "once", MOST_FORMS);
      return undefined;
    }
    const now = before === "once" ? this.#learn(request, texts.length) : before;
    this.#learned.set(key, now);
    return now ?? undefined;
  }

  /** Makes the spec for two sets of texts that stand for others: what differs is where they go. */
  #learn(request: SandboxRequest, count: number): Template | null {
    try {
      const one = this.#probe(request, probes(count, 0));
      const other = this.#probe(request, probes(count, 1));
      // A text of the node's or of the form that looks like one of ours would not be the same in both.
      if (JSON.stringify(one) !== JSON.stringify(other) || one.gaps.includes(-1)) return null;
      return new Template(one.pieces, one.gaps, this.#base.behaviors.escapes);
    } catch {
      // A refusal; the simple way tells it.
      return null;
    }
  }

  #probe(request: SandboxRequest, texts: readonly string[]): Parts {
    return partsOf(formatSpec(specOf(withTexts(request, this.#passes, texts))), texts);
  }
}
