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

/** How much longer than the last texts later ones may be before there must be more room. */
const ROOM = 256;

/** Bytes with gaps inside of strings. */
export class Template {
  /** What stands before each gap, and behind the last one. */
  readonly #pieces: readonly Uint8Array[];
  readonly #gaps: readonly number[];
  /** For each gap the first one that the same text goes to. */
  readonly #before: readonly number[];
  readonly #escapes: Escapes;
  readonly #size: number;
  /** The bytes of the last texts, and more room: most of them are those of the next texts, too. */
  #last = new Uint8Array();
  /** Where the gaps start in them. */
  readonly #starts: Int32Array;
  /** The last texts; absent while the bytes are not those of any. */
  #texts: readonly string[] | undefined;

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
   * @param texts The texts, without lone surrogates and not yet escaped; they may not be changed afterwards.
   * @returns New bytes.
   */
  fill(texts: readonly string[]): Uint8Array {
    let size = this.#size;
    for (const gap of this.#gaps) size += texts[gap]!.length;
    if (size > this.#last.length) {
      this.#last = new Uint8Array(size + ROOM);
      this.#texts = undefined;
    }
    const isPlain = this.#update(texts);
    this.#texts = isPlain ? texts : undefined;
    return isPlain ? this.#last.slice(0, size) : this.#fillAny(texts);
  }

  /** Makes the last bytes those of the texts; tells whether these are of plain characters. */
  #update(texts: readonly string[]): boolean {
    const gaps = this.#gaps;
    let index = 0;
    let at = 0;
    if (this.#texts === undefined) at = copy(this.#pieces[0]!, this.#last, 0);
    else {
      // Up to the first text of another length everything stands where it stood.
      for (; index < gaps.length; index++) {
        const text = texts[gaps[index]!]!;
        const before = this.#texts[gaps[index]!]!;
        if (text === before) continue;
        at = this.#starts[index]!;
        if (text.length !== before.length) break;
        if (!this.#put(text, index, at)) return false;
      }
    }
    for (; index < gaps.length; index++) {
      const text = texts[gaps[index]!]!;
      this.#starts[index] = at;
      if (!this.#put(text, index, at)) return false;
      at = copy(this.#pieces[index + 1]!, this.#last, at + text.length);
    }
    return true;
  }

  /** Puts a text into a gap; tells whether it is of plain characters. */
  #put(text: string, index: number, at: number): boolean {
    const first = this.#before[index]!;
    if (first === index) return copyPlain(text, this.#last, at);
    const start = this.#starts[first]!;
    this.#last.copyWithin(at, start, start + text.length);
    return true;
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
  to.set(from, at);
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
