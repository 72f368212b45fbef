/**
 * Reads a stream of chunks by numbers of bytes. At most one chunk and what was asked for are in memory.
 *
 * @module
 */

/** The stream ends in the middle of what was asked for. */
export class Truncated extends Error {
  override readonly name = "Truncated";
}

const NOTHING = new Uint8Array();

/** Joins chunks. */
export function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  chunks.reduce((at, chunk) => (all.set(chunk, at), at + chunk.length), 0);
  return all;
}

/** A stream of bytes, read from its beginning to its end. */
export class Bytes {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #chunk: Uint8Array = NOTHING;

  /**
   * Starts to read.
   *
   * @param chunks The stream.
   */
  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Up to so many bytes, at least one; undefined at the end. */
  async some(most: number): Promise<Uint8Array | undefined> {
    while (this.#chunk.length === 0) {
      const { done, value } = await this.#chunks.next();
      if (done === true) return undefined;
      this.#chunk = value;
    }
    const bytes = this.#chunk.subarray(0, most);
    this.#chunk = this.#chunk.subarray(bytes.length);
    return bytes;
  }

  /**
   * Reads exactly so many bytes.
   *
   * @param length How many; so much memory is used.
   * @returns The bytes; undefined when the stream is at its end already.
   * @throws {Truncated} When it ends within them.
   */
  async exactly(length: number): Promise<Uint8Array | undefined> {
    if (length > 0 && this.#chunk.length >= length) return await this.some(length);
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length;) {
      const part = await this.some(length - at);
      if (part === undefined && at === 0) return undefined;
      if (part === undefined) throw new Truncated("the archive is truncated");
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }

  /**
   * Reads so many bytes, part by part.
   *
   * @param length How many.
   * @returns The parts.
   * @throws {Truncated} When the stream ends before.
   */
  async *parts(length: number): AsyncGenerator<Uint8Array, void, void> {
    for (let left = length; left > 0;) {
      const part = await this.some(left);
      if (part === undefined) throw new Truncated("the archive is truncated");
      left -= part.length;
      yield part;
    }
  }

  /** Ends the stream before its end. */
  async close(): Promise<void> {
    this.#chunk = NOTHING;
    await this.#chunks.return?.();
  }
}
