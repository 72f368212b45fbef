/**
 * The documents of a fleet, one after the other: lines of NDJSON, the items of a Kubernetes list, the files of a directory.
 *
 * @module
 */

import { CriSpecError } from "../../error.ts";
import { concat, fileIn, type Input, MAX_DOCUMENT_BYTES, openInput } from "../io.ts";
import { lineBatches } from "../lines.ts";
import { isListHead, listItems } from "../list_items.ts";
import { shown } from "../render/colour.ts";
import type { Run } from "../run.ts";
import type { FleetItem } from "./answer.ts";

/** The names of a directory that are read. */
const REQUEST_FILE = /\.(json|ya?ml)$/i;
/** How many skipped names are reported. */
const MOST_SKIPPED = 5;
/** How much of a stream is looked at to know what it is. */
const HEAD = 4096;

/** A stream, and what it begins with. */
export interface Peeked {
  /** Its first bytes. */
  readonly head: Uint8Array;
  /** All of it. */
  readonly stream: Input;
}

/**
 * Looks at the beginning of a stream.
 *
 * @param stream The stream; it is read through what is returned from now on.
 * @returns Its beginning, and the whole.
 */
export async function peek(stream: Input): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isEnd = false;
  while (length < HEAD && !isEnd) {
    const { value, done } = await iterator.next();
    if (done === true) isEnd = true;
    else {
      chunks.push(value);
      length += value.length;
      // A line that is there is answered before more of the stream comes.
      if (value.includes(0x0a) && !isListHead(concat(chunks))) break;
    }
  }
  async function* whole(): AsyncGenerator<Uint8Array, void, void> {
    yield* chunks;
    if (isEnd) return;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { head: concat(chunks), stream: whole() };
}

/** Reports the names of a directory that are not read: those of other files and of directories. */
async function reportSkipped(name: string, names: readonly string[], io: Run): Promise<void> {
  const read = new Set(names.filter((one) => REQUEST_FILE.test(one)));
  const all = await io.entries?.(name) ?? names;
  const skipped = all.filter((one) => !read.has(one)).toSorted();
  if (skipped.length === 0) return;
  const more = skipped.length - MOST_SKIPPED;
  const names_ = skipped.slice(0, MOST_SKIPPED).map((one) => shown(one, 200)).join(", ");
  const rest = more > 0 ? ` and ${more} more` : "";
  await io.stderr(new TextEncoder().encode(`skipped: ${names_}${rest} (only .json, .yaml and .yml files are read)\n`));
}

async function readBytes(path: string, io: Run): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of await openInput(path, io)) {
    length += chunk.length;
    if (length > MAX_DOCUMENT_BYTES) return undefined;
    chunks.push(chunk);
  }
  return concat(chunks);
}

/** A file of a directory; one that cannot be read stops none of the others. */
async function fileItem(path: string, file: string, io: Run): Promise<FleetItem> {
  try {
    const bytes = await readBytes(path, io);
    return { file, ...(bytes === undefined ? {} : { bytes }) };
  } catch (error) {
    if (!(error instanceof CriSpecError) || error.code !== "unreadable-file") throw error;
    return { file, unreadable: error.message };
  }
}

async function* directoryItems(
  name: string,
  names: readonly string[],
  io: Run,
): AsyncGenerator<readonly FleetItem[], void, void> {
  await reportSkipped(name, names, io);
  for (const file of names.filter((one) => REQUEST_FILE.test(one)).toSorted()) {
    yield [await fileItem(fileIn(name, file), file, io)];
  }
}

async function* lineItems(stream: Input): AsyncGenerator<readonly FleetItem[], void, void> {
  let count = 0;
  for await (const batch of lineBatches(stream)) {
    yield batch.map((bytes) => ({ line: ++count, ...(bytes === undefined ? {} : { bytes }) }));
  }
}

async function* itemsOfList(stream: Input): AsyncGenerator<readonly FleetItem[], void, void> {
  for await (const batch of listItems(stream)) {
    yield batch.map(({ bytes, line }) => ({ line, isListed: true, ...(bytes === undefined ? {} : { bytes }) }));
  }
}

/**
 * Reads the documents of a fleet.
 *
 * @param name The file's name, `-`, or the directory's.
 * @param directory The names in the directory; absent for a file.
 * @param io Streams and files; names of a directory that are not read are printed.
 * @param read Takes how many bytes of a stream were read.
 * @returns The documents in order, those together that have come together.
 * @throws {CriSpecError} `unreadable-file`; `invalid-json` for a list that is cut.
 */
export async function* itemBatches(
  name: string,
  directory: readonly string[] | undefined,
  io: Run,
  read: (bytes: number) => void,
): AsyncGenerator<readonly FleetItem[], void, void> {
  if (directory !== undefined) return yield* directoryItems(name, directory, io);
  const { head, stream } = await peek(counted(await openInput(name, io), read));
  yield* isListHead(head) ? itemsOfList(stream) : lineItems(stream);
}

async function* counted(stream: Input, read: (bytes: number) => void): AsyncGenerator<Uint8Array, void, void> {
  for await (const chunk of stream) {
    read(chunk.length);
    yield chunk;
  }
}
