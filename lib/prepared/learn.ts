/**
 * Learning a shape: what the specs of its requests have in common, and where their texts go.
 *
 * @module
 */

import { type Escapes, formatSpec } from "../oci/encode.ts";
import { rememberBytes } from "../oci/shared.ts";
import type { Spec } from "../oci/spec.ts";
import { type Pieces, recordTemplate } from "./record_template.ts";
import { Template } from "./template.ts";

/** What is known of a shape. */
export class Learned {
  readonly #bytes: Template;
  readonly #spec: (texts: readonly string[]) => Spec;

  constructor(bytes: Template, spec: (texts: readonly string[]) => Spec) {
    this.#bytes = bytes;
    this.#spec = spec;
  }

  /**
   * Encodes a spec.
   *
   * @param texts The texts of a request of the shape.
   * @returns New bytes of its spec.
   */
  encode(texts: readonly string[]): Uint8Array {
    return this.#bytes.fill(texts);
  }

  /**
   * Makes a spec.
   *
   * @param texts The texts of a request of the shape.
   * @returns Its spec, frozen, with everything in it.
   */
  spec(texts: readonly string[]): Spec {
    const spec = this.#spec(texts);
    rememberBytes(spec, this.#bytes, texts);
    return spec;
  }
}

/** Numbers of 16 digits that stand for texts: they pass wherever a text or a number passes. */
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

/**
 * Learns a shape: makes specs for texts that stand for others.
 *
 * @param specOf Makes the spec of a request of the shape that has other texts.
 * @param count How many texts there are.
 * @param escapes How the daemon escapes texts.
 * @returns What is known of the shape; `undefined` when nothing can be: its requests are refused, or a text of the node's or of
 * the shape looks like one of ours.
 */
export function learn(
  specOf: (texts: readonly string[]) => Spec,
  count: number,
  escapes: Escapes,
): Learned | undefined {
  const [some, others] = [probes(count, 0), probes(count, 1)];
  let spec: Spec;
  let other: string;
  try {
    spec = specOf(some);
    other = formatSpec(specOf(others));
  } catch {
    // A refusal; the plain way tells it.
    return undefined;
  }
  const { pieces, gaps } = piecesOf(formatSpec(spec), some);
  const record = recordTemplate(spec, (text) => PROBE.test(text) ? piecesOf(text, some) : undefined);
  // It does not hold where a text of the node's or of the shape looks like one of ours, nor where a text goes into a larger number.
  if (formatSpec(record(others)) !== other) return undefined;
  return new Learned(new Template(pieces, gaps, escapes), record);
}
