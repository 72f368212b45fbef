/**
 * Reads tar archives as Go's `archive/tar` does, which is what containerd unpacks layers with; where Go would give other bytes than
 * are told here, the archive is refused. A general library will not do: those at hand take entries of unknown types for files, and
 * replace what is not UTF-8.
 *
 * Upstream: https://pkg.go.dev/archive/tar; the format: https://www.gnu.org/software/tar/manual/html_node/Standard.html and
 * https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { Bytes, Truncated } from "./bytes.ts";
import { TarError } from "./tar_error.ts";
import { readHeader, type TarHeader } from "./tar_header.ts";
import { type PaxRecords, readPax } from "./tar_pax.ts";

/** What an entry is. */
export type TarType = "file" | "directory" | "symlink" | "link" | "fifo" | "block" | "character";

/** An entry of an archive. */
export interface TarEntry {
  /** The path. */
  readonly name: string;
  /** What it is. */
  readonly type: TarType;
  /** The target of a link of either kind. */
  readonly target: string;
  /** The owner. */
  readonly uid: number;
  /** The group. */
  readonly gid: number;
  /** The permission bits. */
  readonly mode: number;
  /** When it was changed, in seconds. */
  readonly mtime: number;
  /** How many bytes the content has. */
  readonly size: number;
  /** The numbers of a device. */
  readonly device: readonly [major: number, minor: number];
  /** Whether it has extended attributes. */
  readonly hasXattrs: boolean;
  /** The content, to be read before the next entry is asked for, or not at all. */
  readonly content: AsyncIterable<Uint8Array>;
}

/** What is not an entry of its own. */
export interface TarNotes {
  /** Called for each global header, which has no effect on containerd. */
  readonly globalHeader?: () => void;
}

const BLOCK = 512;
/** As Go: no larger extended header is read. */
const MAX_EXTENDED_BYTES = 1 << 20;
/** Padding after the end; `tar --blocking-factor` rounds up to that. */
const MAX_PADDING_BYTES = 8 << 20;

const TYPES: Readonly<Record<string, TarType>> = {
  "0": "file",
  "\0": "file",
  "1": "link",
  "2": "symlink",
  "3": "character",
  "4": "block",
  "5": "directory",
  "6": "fifo",
};

function refuse(name: string, what: string): CriSpecError {
  return new CriSpecError("image-entry", `Cannot unpack ${JSON.stringify(name.slice(0, 256))}: ${what}`);
}

/** What stands before an entry and is about it. */
interface Extended {
  pax: PaxRecords | undefined;
  name: Uint8Array | undefined;
  target: Uint8Array | undefined;
}

const NONE: Readonly<Extended> = { pax: undefined, name: undefined, target: undefined };

function text(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refuse(new TextDecoder().decode(bytes), `${what} is not UTF-8`);
  }
}

/** GNU's long names end with a NUL. */
function upToNul(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

/** A number of a pax record, or that of the header. */
function numberOf(pax: PaxRecords | undefined, key: string, header: number, form: RegExp): number {
  const value = pax?.get(key);
  if (value === undefined || value === "") return header;
  if (!form.test(value)) throw new TarError(`${JSON.stringify(value.slice(0, 32))} is not a valid ${key}`);
  return Number(value);
}

const INTEGER = /^-?\d{1,18}$/;
const TIME = /^-?\d{1,18}(\.\d*)?$/;

/** An entry without its content, from its header and what stood before it. */
function entryOf(header: TarHeader, { pax, name, target }: Extended): Omit<TarEntry, "content"> {
  const path = name === undefined ? pax?.get("path") || text(header.name, "its name") : text(name, "its name");
  const flag = header.type;
  const type = flag === "\0" && path.endsWith("/") ? "directory" : Object.hasOwn(TYPES, flag) ? TYPES[flag] : undefined;
  const keys = [...pax?.keys() ?? []];
  if (flag === "S" || keys.some((key) => key.startsWith("GNU.sparse."))) throw refuse(path, "it is a sparse file");
  if (type === undefined) throw refuse(path, `entries of type ${JSON.stringify(flag)} are not supported`);
  const link = target === undefined
    ? pax?.get("linkpath") || text(header.target, "its target")
    : text(target, "its target");
  const size = numberOf(pax, "size", header.size, INTEGER);
  if (size < 0) throw new TarError("a size is negative");
  return {
    name: path,
    type,
    target: link,
    uid: numberOf(pax, "uid", header.uid, INTEGER),
    gid: numberOf(pax, "gid", header.gid, INTEGER),
    mode: header.mode & 0o7777,
    mtime: numberOf(pax, "mtime", header.mtime, TIME),
    size: type === "file" ? size : 0,
    device: header.device,
    hasXattrs: keys.some((key) => key.startsWith("SCHILY.xattr.")),
  };
}

function isZero(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0);
}

/** Reads what is after the end, so that all of the archive was read. */
async function readPadding(bytes: Bytes): Promise<void> {
  for (let left = MAX_PADDING_BYTES; left > 0;) {
    const part = await bytes.some(left);
    if (part === undefined) return;
    if (!isZero(part)) throw new TarError("data follows its end");
    left -= part.length;
  }
  throw new CriSpecError("too-large", `Cannot unpack an archive with more than ${MAX_PADDING_BYTES} bytes of padding`);
}

/** A header; undefined at the end, up to which all was read then. */
async function nextHeader(bytes: Bytes): Promise<TarHeader | undefined> {
  const block = await bytes.exactly(BLOCK);
  if (block === undefined) return undefined;
  if (!isZero(block)) return readHeader(block);
  const second = await bytes.exactly(BLOCK);
  if (second !== undefined && !isZero(second)) throw new TarError("an empty block precedes a header");
  await readPadding(bytes);
  return undefined;
}

async function skip(bytes: Bytes, length: number): Promise<void> {
  for await (const _ of bytes.parts(length));
}

/** The data of an extended header. */
async function extendedData(bytes: Bytes, { size }: TarHeader): Promise<Uint8Array> {
  if (size > MAX_EXTENDED_BYTES) {
    throw new CriSpecError(
      "too-large",
      `Cannot unpack an archive with a header of more than ${MAX_EXTENDED_BYTES} bytes`,
    );
  }
  const data = (await bytes.exactly(size))?.slice();
  if (data === undefined) throw new Truncated("the archive is truncated");
  await skip(bytes, -size & (BLOCK - 1));
  return data;
}

/** Reads a header that is about the next entry; whether it was one. */
async function readExtended(bytes: Bytes, header: TarHeader, next: Extended, notes: TarNotes): Promise<boolean> {
  switch (header.type) {
    case "x":
      next.pax = readPax(await extendedData(bytes, header));
      return true;
    case "g":
      readPax(await extendedData(bytes, header));
      notes.globalHeader?.();
      return true;
    case "L":
      next.name = upToNul(await extendedData(bytes, header));
      return true;
    case "K":
      next.target = upToNul(await extendedData(bytes, header));
      return true;
    default:
      return false;
  }
}

/**
 * Reads an archive.
 *
 * @param chunks Its bytes.
 * @param notes What to call for what is not an entry.
 * @returns The entries, in order; all of the archive was read when they end.
 * @throws {TarError} If the text is not an archive.
 * @throws {CriSpecError} `image-entry` for an entry of an unknown type, a sparse file, a name that is not UTF-8; `too-large`.
 */
export async function* readTar(
  chunks: AsyncIterable<Uint8Array>,
  notes: TarNotes = {},
): AsyncGenerator<TarEntry, void, void> {
  const bytes = new Bytes(chunks);
  let next: Extended = { ...NONE };
  try {
    for (let header = await nextHeader(bytes); header !== undefined; header = await nextHeader(bytes)) {
      if (await readExtended(bytes, header, next, notes)) continue;
      const entry = entryOf(header, next);
      next = { ...NONE };
      let left = entry.size;
      const content = async function* (): AsyncGenerator<Uint8Array, void, void> {
        for await (const part of bytes.parts(left)) {
          left -= part.length;
          yield part;
        }
      };
      yield { ...entry, content: content() };
      await skip(bytes, left);
      await skip(bytes, -entry.size & (BLOCK - 1));
    }
    if (next.pax ?? next.name ?? next.target) throw new TarError("the last extended header has no entry");
  } finally {
    await bytes.close();
  }
}
