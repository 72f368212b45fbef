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
 * Splits a stream into lines. Only one line is held at a time, and of one that is too long nothing is.
 *
 * @param stream The stream.
 * @param longest The longest line, in bytes. Default: {@linkcode MAX_DOCUMENT_BYTES}.
 * @returns The lines in order; the last one need not end with a newline.
 */
export async function* lines(
  stream: Input,
  longest: number = MAX_DOCUMENT_BYTES,
): AsyncGenerator<Line, void, void> {
  let chunks: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) chunks = [];
    else if (part.length > 0) chunks.push(part);
  };
  const finish = (): Line => {
    const line = length > longest ? undefined : concat(chunks);
    chunks = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}
