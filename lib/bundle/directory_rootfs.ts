/**
 * A directory as a root file system. It is only read. Extended attributes are omitted: the one that affects a container, file
 * capabilities, has no effect under `noNewPrivileges`.
 *
 * @module
 */

import { type BigIntStats, constants } from "node:fs";
import { lstat, readlink, realpath, stat } from "node:fs/promises";
import { CriSpecError } from "../error.ts";
import type { FileEntry } from "../request/file_tree.ts";
import { concat } from "./bytes.ts";
import { Directory, type Identity, PathEscape } from "./directory.ts";
import { walkDirectory } from "./directory_walk.ts";
import { Budget, MAX_ROOTFS_BYTES, MAX_TEXT_BYTES, tooLarge } from "./limits.ts";
import { Notes } from "./notes.ts";
import { type Rootfs, type RootfsEntry, unusableEntry } from "./rootfs.ts";
import { errnoOf, type FileCalls, isMachineError, nodeSystem, reasonOf } from "./system.ts";
import { countXattrs } from "./xattrs.ts";

type Calls = Pick<FileCalls, "open">;

const CHUNK = 1 << 20;
/** A device that takes the place of the file meanwhile must not be waited for. */
const READ = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** The content of a file, which must have the size that it had. */
async function* contentOf(calls: Calls, entry: string, path: string, size: number): AsyncIterable<Uint8Array> {
  const file = await calls.open(entry, READ);
  try {
    if (!(await file.stat()).isFile()) throw unusableEntry(path, "it changed while it was read");
    const chunk = Math.min(CHUNK, size + 1);
    for (let left = size;;) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(chunk), 0, chunk);
      left -= bytesRead;
      if (left < 0 || bytesRead === 0 && left > 0) throw unusableEntry(path, "it changed while it was read");
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function textOf(calls: Calls, entry: string, path: string, size: number): Promise<string> {
  if (size > MAX_TEXT_BYTES) throw tooLarge(JSON.stringify(`/${path}`), `${MAX_TEXT_BYTES} bytes`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of contentOf(calls, entry, path, size)) chunks.push(chunk);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(concat(chunks));
  } catch {
    throw unusableEntry(path, "it is not UTF-8");
  }
}

/** The two numbers of a device, as glibc takes them apart. */
function deviceOf(rdev: bigint): { readonly major: number; readonly minor: number } {
  const major = ((rdev >> 8n) & 0xfffn) | ((rdev >> 32n) & ~0xfffn);
  const minor = (rdev & 0xffn) | ((rdev >> 12n) & ~0xffn);
  return { major: Number(major), minor: Number(minor) };
}

async function targetOf(entry: string, path: string): Promise<string> {
  const target = await readlink(entry);
  if (target.includes("\ufffd")) throw unusableEntry(path, "its target is not UTF-8");
  return target;
}

/** The kind of an entry, without its hard links. */
async function entryOf(calls: Calls, path: string, entry: string, info: BigIntStats): Promise<RootfsEntry> {
  const common = {
    path,
    uid: Number(info.uid),
    gid: Number(info.gid),
    mode: Number(info.mode & 0o7777n),
    mtime: Math.max(0, Number(info.mtimeNs) / 1e9),
    isShared: info.nlink > 1n && !info.isDirectory(),
  };
  if (info.isDirectory()) return { ...common, type: "directory" };
  if (info.isFile()) return { ...common, type: "file", content: contentOf(calls, entry, path, Number(info.size)) };
  if (info.isSymbolicLink()) return { ...common, type: "symlink", target: await targetOf(entry, path) };
  if (info.isFIFO()) return { ...common, type: "fifo" };
  if (info.isBlockDevice()) return { ...common, type: "block", ...deviceOf(info.rdev) };
  if (info.isCharacterDevice()) return { ...common, type: "character", ...deviceOf(info.rdev) };
  throw unusableEntry(path, "it is a socket");
}

/** Things by the first of their names, where they have several. */
class Names {
  readonly #first = new Map<string, string>();

  /** The first name of a thing; undefined when this is it. */
  firstOf(path: string, { dev, ino, nlink }: BigIntStats): string | undefined {
    if (nlink < 2n) return undefined;
    const inode = `${dev}:${ino}`;
    const first = this.#first.get(inode);
    if (first === undefined) this.#first.set(inode, path);
    return first;
  }
}

async function* entriesOf(directory: Directory, source: string, calls: Calls): AsyncIterable<RootfsEntry> {
  const names = new Names();
  for await (const { path, entry, info } of walkDirectory(directory, source, undefined)) {
    const first = info.isDirectory() ? undefined : names.firstOf(path, info);
    yield first === undefined ? await entryOf(calls, path, entry, info) : { type: "link", path, target: first };
  }
}

/** Visits everything without reading a file. */
async function surveyOf(directory: Directory, source: string, parent: Identity, calls: Calls): Promise<Notes> {
  const [names, notes] = [new Names(), new Notes()];
  const bytes = new Budget(MAX_ROOTFS_BYTES, () => tooLarge(JSON.stringify(source), `${MAX_ROOTFS_BYTES} bytes`));
  for await (const { path, entry, info } of walkDirectory(directory, source, parent)) {
    if (!info.isDirectory() && names.firstOf(path, info) !== undefined) continue;
    if (info.isFile()) bytes.take(Number(info.size));
    if (info.mtimeNs < 0n) notes.add("modification times before 1970 become 1970; number of such entries");
    await entryOf(calls, path, entry, info);
  }
  return notes;
}

async function lookup(calls: Calls, directory: Directory, path: string): Promise<FileEntry | undefined> {
  try {
    return await directory.at(path, async (entry) => {
      const info = await lstat(entry);
      if (info.isDirectory()) return { directory: true };
      if (info.isSymbolicLink()) return { symlink: await targetOf(entry, path) };
      if (info.isFile()) return await textOf(calls, entry, path, info.size);
      throw unusableEntry(path, "it is neither a file, a directory nor a link");
    });
  } catch (error) {
    if (errnoOf(error) === "ENOENT" || error instanceof PathEscape) return undefined;
    throw error;
  }
}

/** Turns an error of the kernel about an entry into an error of this package. */
function explained(source: string, error: unknown): unknown {
  if (error instanceof PathEscape) {
    return new CriSpecError("rootfs-entry", `Cannot copy ${JSON.stringify(source)}: ${error.message}`, {
      hint: "unmount the file systems in it",
      cause: error,
    });
  }
  if (!isMachineError(error)) return error;
  return new CriSpecError("rootfs-entry", `Cannot copy ${JSON.stringify(source)}: ${reasonOf(error)}`, {
    cause: error,
  });
}

/**
 * Uses a directory as a root file system.
 *
 * @param path The directory.
 * @param calls The calls of the machine. Default: Node's own.
 * @returns The root file system, which is read on demand.
 * @throws {CriSpecError} `unreadable-file`; later `rootfs-entry` for a socket, a mount, a name that is not UTF-8, `too-large`.
 */
export async function folderRootfs(path: string, calls: Pick<FileCalls, "open"> = nodeSystem()): Promise<Rootfs> {
  const unreadable = (what: string, cause?: unknown): CriSpecError =>
    new CriSpecError("unreadable-file", `Cannot read ${JSON.stringify(path)}: ${what}`, { cause });
  if (path === "" || path.includes("\0")) throw unreadable("it is not a path");
  const [source, info] = await realpath(path).then(async (real) => [real, await stat(real)] as const).catch((cause) => {
    throw unreadable(reasonOf(cause), cause);
  });
  if (!info.isDirectory()) throw unreadable("not a directory");
  const within = async <T>(act: (directory: Directory) => Promise<T>): Promise<T> => {
    try {
      const directory = await Directory.open(source, calls);
      return await act(directory).finally(() => directory.close());
    } catch (error) {
      throw explained(source, error);
    }
  };
  return {
    source,
    lookup: (entry) => within((directory) => lookup(calls, directory, entry)),
    survey: (parent) =>
      within(async (directory) => {
        const notes = await surveyOf(directory, source, await stat(parent, { bigint: true }), calls);
        return [...notes.lines(), ...await countXattrs(source)];
      }),
    async *entries() {
      let directory: Directory | undefined;
      try {
        directory = await Directory.open(source, calls);
        yield* entriesOf(directory, source, calls);
      } catch (error) {
        throw explained(source, error);
      } finally {
        await directory?.close();
      }
    },
  };
}
