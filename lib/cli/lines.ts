/**
 * Lines of a stream, one at a time, however long the stream is.
 *
 * @module
 */

import { concat, type Input, MAX_DOCUMENT_BYTES } from "./io.ts";

const NEWLINE = 0x0a;

/** A line's bytes without its newline; `undefined` for a line that is longer than any document may be. */
export type Line = Uint8Array | undefined;

/**
 * Splits a stream into lines. Only one chunk and one line are held at a time, and of a line that is too long nothing is.
 *
 * @param stream The stream.
 * @param longest The longest line, in bytes. Default: {@linkcode MAX_DOCUMENT_BYTES}.
 * @returns The lines in order, those together that have come together: before more is read, the reader can answer them. A
 *   line that is too long comes as soon as it is. The last line need not end with a newline.
 */
export async function* lineBatches(
  stream: Input,
  longest: number = MAX_DOCUMENT_BYTES,
): AsyncGenerator<readonly Line[], void, void> {
  let chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const batch: Line[] = [];
    const take = (part: Uint8Array): void => {
      const isTooLong = length > longest;
      length += part.length;
      if (length <= longest) {
        if (part.length > 0) chunks.push(part);
      } else if (!isTooLong) {
        chunks = [];
        batch.push(undefined);
      }
    };
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, end));
      if (length <= longest) batch.push(concat(chunks));
      [chunks, length, from] = [[], 0, end + 1];
    }
    take(chunk.subarray(from));
    if (batch.length > 0) yield batch;
  }
  if (length > 0 && length <= longest) yield [concat(chunks)];
}
