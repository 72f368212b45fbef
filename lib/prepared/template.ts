/**
 * Bytes with gaps: what many encoded specs have in common, written once, and texts that go in between.
 *
 * @module
 */

import { type Escapes, escapeString } from "../oci/encode.ts";

const encoder = new TextEncoder();

/** ASCII characters that stand for themselves in Go's JSON. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  return code >= 0x20 && !'"\\<>&'.includes(String.fromCharCode(code)) ? 1 : 0;
});

/** Bytes with gaps inside of strings and in the place of numbers. */
export class Template {
  readonly #pieces: readonly Uint8Array[];
  readonly #gaps: readonly number[];
  readonly #escapes: Escapes;
  readonly #size: number;

  /**
   * Makes a template.
   *
   * @param pieces The text before each gap, and behind the last one.
   * @param gaps For each gap which text goes there; every gap is between the quotes of a string, or in the place of a number.
   * @param escapes How the texts are escaped.
   */
  constructor(pieces: readonly string[], gaps: readonly number[], escapes: Escapes) {
    this.#pieces = pieces.map((piece) => encoder.encode(piece));
    this.#gaps = gaps;
    this.#escapes = escapes;
    this.#size = this.#pieces.reduce((size, piece) => size + piece.length, 0);
  }

  /**
   * Fills the gaps.
   *
   * @param texts The texts, without lone surrogates and not yet escaped.
   * @returns New bytes.
   */
  fill(texts: readonly string[]): Uint8Array {
    const [pieces, gaps] = [this.#pieces, this.#gaps];
    let size = this.#size;
    for (const gap of gaps) size += texts[gap]!.length;
    const bytes = new Uint8Array(size);
    bytes.set(pieces[0]!);
    let at = pieces[0]!.length;
    for (let index = 0; index < gaps.length; index++) {
      const text = texts[gaps[index]!]!;
      for (let character = 0; character < text.length; character++) {
        const code = text.charCodeAt(character);
        if (PLAIN[code] !== 1) return this.#fillAny(texts);
        bytes[at++] = code;
      }
      const piece = pieces[index + 1]!;
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }

  /** The same for texts of any characters. */
  #fillAny(texts: readonly string[]): Uint8Array {
    const between = this.#gaps.map((gap) => encoder.encode(escapeString(texts[gap]!, this.#escapes)));
    const bytes = new Uint8Array(between.reduce((size, text) => size + text.length, this.#size));
    let at = 0;
    for (const [index, piece] of this.#pieces.entries()) {
      for (const part of [piece, between[index] ?? []]) {
        bytes.set(part, at);
        at += part.length;
      }
    }
    return bytes;
  }
}
