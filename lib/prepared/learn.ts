/**
 * Learning a form: what the specs of its requests have in common, and where their texts go.
 *
 * @module
 */

import { formatSpec } from "../oci/encode.ts";
import { type Pieces, recordTemplate } from "./record_template.ts";
import { rememberBytes } from "../oci/shared.ts";
import type { Spec } from "../oci/spec.ts";
import { Template } from "./template.ts";
import { type Passes, withTexts } from "./form.ts";
import type { SandboxRequest } from "../sandbox/request.ts";
import { specOf } from "../sandbox/spec.ts";

/** What is known of a form. */
export interface Learned {
  /**
   * Encodes a spec.
   *
   * @param texts The texts of a request of the form.
   * @returns New bytes of its spec.
   */
  encode(texts: readonly string[]): Uint8Array;
  /**
   * Makes a spec.
   *
   * @param texts The texts of a request of the form.
   * @returns Its spec, frozen, with everything in it.
   */
  spec(texts: readonly string[]): Spec;
}

/** Numbers of 16 digits that stand for texts: they pass wherever a text passes. */
const PROBE = /(471\d{13})/;

function probes(count: number, salt: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `471${salt}${String(index).padStart(12, "0")}`);
}

/** A text around its probes; the gap of a number of the text's own that looks like one is -1. */
function piecesOf(text: string, probed: readonly string[]): Pieces {
  const parts = text.split(PROBE);
  return {
    pieces: parts.filter((_, index) => index % 2 === 0),
    gaps: parts.filter((_, index) => index % 2 === 1).map((probe) => probed.indexOf(probe)),
  };
}

class Templates implements Learned {
  readonly #bytes: Template;
  readonly #spec: (texts: readonly string[]) => Spec;

  constructor(spec: Spec, { pieces, gaps }: Pieces, probed: readonly string[], { behaviors }: SandboxRequest) {
    this.#bytes = new Template(pieces, gaps, behaviors.escapes);
    this.#spec = recordTemplate(spec, (text) => PROBE.test(text) ? piecesOf(text, probed) : undefined);
  }

  encode(texts: readonly string[]): Uint8Array {
    return this.#bytes.fill(texts);
  }

  spec(texts: readonly string[]): Spec {
    const spec = this.#spec(texts);
    rememberBytes(spec, this.#bytes, texts);
    return spec;
  }
}

/**
 * Learns the form of a request: makes specs for texts that stand for others.
 *
 * @param request A request that has a form.
 * @param passes Whether an annotation of some key may pass.
 * @param count How many texts its form has.
 * @returns What is known of its form; `undefined` when nothing can be: its requests are refused, or a text of the node's or
 * of the form looks like one of ours.
 */
export function learn(request: SandboxRequest, passes: Passes, count: number): Learned | undefined {
  const [some, others] = [probes(count, 0), probes(count, 1)];
  let spec: Spec;
  let other: string;
  try {
    spec = specOf(withTexts(request, passes, some));
    other = formatSpec(specOf(withTexts(request, passes, others)));
  } catch {
    // A refusal; the simple way tells it.
    return undefined;
  }
  const pieces = piecesOf(formatSpec(spec), some);
  const learned = new Templates(spec, pieces, some, request);
  // It does not hold where a text of the node's or of the form looks like one of ours, nor where a text goes into a number.
  return formatSpec(learned.spec(others)) === other ? learned : undefined;
}
