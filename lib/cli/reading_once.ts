/**
 * Files that flags name, read once however often they are asked for: one that is a pipe can be read once.
 *
 * @module
 */

import { concat, type Input } from "./io.ts";
import type { Run } from "./run.ts";

/** The files by their names; standard input is `-`. */
export type ReadFiles = Map<string, Uint8Array>;

async function bytesOf(input: Input): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return concat(chunks);
}

/**
 * Streams and files that keep what was read. Not for what may be long: it stays in memory.
 *
 * @param io Streams and files.
 * @param files What was read already; what is read is added. Default: nothing.
 * @returns The same streams and files.
 */
export function readingOnce(io: Run, files: ReadFiles = new Map()): Run {
  const read = async (name: string, open: () => Input | Promise<Input>): Promise<Uint8Array> => {
    let bytes = files.get(name);
    if (bytes === undefined) files.set(name, bytes = await bytesOf(await open()));
    return bytes;
  };
  async function* stdin(): AsyncGenerator<Uint8Array, void, void> {
    yield await read("-", () => io.stdin);
  }
  return {
    ...io,
    get stdin() {
      return stdin();
    },
    open: async (path) => ReadableStream.from([await read(path, () => io.open(path))]),
  };
}
