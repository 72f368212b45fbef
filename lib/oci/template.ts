/**
 * Bytes with gaps: what many encoded specs have in common, written once, and texts that go in between.
 *
 * @module
 */

import { type Escapes, escapeString } from "./encode.ts";

const encoder = new TextEncoder();

/** ASCII characters that stand for themselves in Go's JSON. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  return code >= 0x20 && !'"\\<>&'.includes(String.fromCharCode(code)) ? 1 : 0;
});

/** How many bytes are copied one by one before a block copy is faster. */
const FEW_BYTES = 24;

/** Bytes with gaps inside of strings. */
export class Template {
  /** What stands before each gap, and behind the last one. */
  readonly #pieces: readonly Uint8Array[];
  readonly #gaps: readonly number[];
  /** For each gap the first one that the same text goes to. */
  readonly #before: readonly number[];
  /** Where the gaps of the bytes that are being filled start. */
  readonly #starts: Int32Array;
  readonly #escapes: Escapes;
  readonly #size: number;

  /**
   * Makes a template.
   *
   * @param pieces The text before each gap, and behind the last one.
   * @param gaps For each gap which text goes there; every gap is between the quotes of a string.
   * @param escapes How the texts are escaped.
   */
  constructor(pieces: readonly string[], gaps: readonly number[], escapes: Escapes) {
    this.#pieces = pieces.map((piece) => encoder.encode(piece));
    this.#gaps = gaps;
    this.#before = gaps.map((gap) => gaps.indexOf(gap));
    this.#starts = new Int32Array(gaps.length);
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
    let size = this.#size;
    for (const gap of this.#gaps) size += texts[gap]!.length;
    const bytes = new Uint8Array(size);
    const pieces = this.#pieces;
    const before = this.#before;
    const starts = this.#starts;
    let at = copy(pieces[0]!, bytes, 0);
    for (let index = 0; index < before.length; index++) {
      const text = texts[this.#gaps[index]!]!;
      const first = before[index]!;
      starts[index] = at;
      if (first < index) bytes.copyWithin(at, starts[first]!, starts[first]! + text.length);
      else if (!copyPlain(text, bytes, at)) return this.#fillAny(texts);
      at = copy(pieces[index + 1]!, bytes, at + text.length);
    }
    return bytes;
  }

  /** The same for texts of any characters. */
  #fillAny(texts: readonly string[]): Uint8Array {
    const between = this.#gaps.map((gap) => encoder.encode(escapeString(texts[gap]!, this.#escapes)));
    const bytes = new Uint8Array(between.reduce((size, text) => size + text.length, this.#size));
    let at = 0;
    for (const [index, piece] of this.#pieces.entries()) {
      at = copy(piece, bytes, at);
      const text = between[index];
      if (text !== undefined) at = copy(text, bytes, at);
    }
    return bytes;
  }
}

function copy(from: Uint8Array, to: Uint8Array, at: number): number {
  if (from.length > FEW_BYTES) to.set(from, at);
  else for (let index = 0; index < from.length; index++) to[at + index] = from[index]!;
  return at + from.length;
}

/** Copies a text of plain characters; tells whether it has no others. */
function copyPlain(text: string, to: Uint8Array, at: number): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (PLAIN[code] !== 1) return false;
    to[at + index] = code;
  }
  return true;
}
