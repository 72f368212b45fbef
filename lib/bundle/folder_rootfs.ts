/**
 * A folder as a root file system. It is only read. Extended attributes are left out: the one that a container could feel, file
 * capabilities, has no effect under `noNewPrivileges`.
 *
 * @module
 */

import { constants } from "node:fs";
import { lstat, readdir, readlink, realpath, stat } from "node:fs/promises";
import { CriSpecError } from "../error.ts";
import type { FileEntry } from "../options/files.ts";
import { Folder, WrongWay } from "./folder.ts";
import { type Rootfs, type RootfsEntry, unusableEntry } from "./rootfs.ts";
import { errnoOf, nodeSystem, reasonOf } from "./system.ts";

const CHUNK = 1 << 20;
/** More of a passwd file than any daemon reads of it. */
const MAX_TEXT_BYTES = 64 << 20;
/** A device that takes the place of the file meanwhile must not be waited for. */
const READ = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

const calls = nodeSystem();

async function* contentOf(folder: Folder, path: string): AsyncIterable<Uint8Array> {
  const file = await folder.at(path, (entry) => calls.open(entry, READ));
  try {
    if (!(await file.stat()).isFile()) throw unusableEntry(path, "it changes while it is read");
    for (;;) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK), 0, CHUNK);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function textOf(folder: Folder, path: string): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let [text, size] = ["", 0];
  try {
    for await (const chunk of contentOf(folder, path)) {
      size += chunk.length;
      if (size > MAX_TEXT_BYTES) throw unusableEntry(path, `it has more than ${MAX_TEXT_BYTES} bytes`);
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw unusableEntry(path, "it is not UTF-8");
    throw error;
  }
}

/** The two numbers of a device, as glibc takes them apart. */
function deviceOf(rdev: bigint): { readonly major: number; readonly minor: number } {
  const major = ((rdev >> 8n) & 0xfffn) | ((rdev >> 32n) & ~0xfffn);
  const minor = (rdev & 0xffn) | ((rdev >> 12n) & ~0xffn);
  return { major: Number(major), minor: Number(minor) };
}

/** Walks a folder, directories first; `seen` has the first name of each file with several. */
async function* walk(folder: Folder, path: string, seen: Map<string, string>): AsyncIterable<RootfsEntry> {
  const at = async <T>(act: (entry: string) => Promise<T>): Promise<T> =>
    path === "" ? await act(folder.path) : await folder.at(path, act);
  const info = path === "" ? await stat(folder.path, { bigint: true }) : await at((e) => lstat(e, { bigint: true }));
  const entry = {
    path,
    uid: Number(info.uid),
    gid: Number(info.gid),
    mode: Number(info.mode & 0o7777n),
    mtime: Number(info.mtimeNs) / 1e9,
  };
  if (info.isDirectory()) {
    yield { ...entry, type: "directory" };
    const inside = path === "" ? folder : await folder.folder(path);
    const names = await readdir(inside.path).finally(() => inside === folder ? undefined : inside.close());
    for (const name of names.sort()) {
      if (name.includes("\ufffd")) throw unusableEntry(path, "a name in it is not UTF-8");
      yield* walk(folder, path === "" ? name : `${path}/${name}`, seen);
    }
    return;
  }
  const inode = `${info.dev}:${info.ino}`;
  const first = seen.get(inode);
  if (info.nlink > 1n && first !== undefined) return yield { type: "link", path, target: first };
  seen.set(inode, path);
  if (info.isFile()) yield { ...entry, type: "file", content: contentOf(folder, path) };
  else if (info.isSymbolicLink()) yield { ...entry, type: "symlink", target: await at((e) => readlink(e)) };
  else if (info.isFIFO()) yield { ...entry, type: "fifo" };
  else if (info.isBlockDevice()) yield { ...entry, type: "block", ...deviceOf(info.rdev) };
  else if (info.isCharacterDevice()) yield { ...entry, type: "character", ...deviceOf(info.rdev) };
  else throw unusableEntry(path, "it is a socket");
}

async function lookup(folder: Folder, path: string): Promise<FileEntry | undefined> {
  try {
    const info = await folder.at(path, (entry) => lstat(entry));
    if (info.isDirectory()) return { directory: true };
    if (info.isSymbolicLink()) return { symlink: await folder.at(path, (entry) => readlink(entry)) };
    if (info.isFile()) return await textOf(folder, path);
  } catch (error) {
    if (errnoOf(error) === "ENOENT" || error instanceof WrongWay) return undefined;
    throw error;
  }
  throw unusableEntry(path, "it is neither file, directory nor link");
}

/** Explains what the kernel says about a place in the folder. */
function explained(source: string, error: unknown): Error {
  if (error instanceof WrongWay) {
    return new CriSpecError("rootfs-entry", `Cannot copy ${JSON.stringify(source)}: ${error.message}`, {
      hint: "unmount what is mounted in it",
      cause: error,
    });
  }
  if (errnoOf(error) === undefined) return error as Error;
  return new CriSpecError("rootfs-entry", `Cannot copy ${JSON.stringify(source)}: ${reasonOf(error)}`, {
    cause: error,
  });
}

async function within<T>(source: string, act: (folder: Folder) => Promise<T>): Promise<T> {
  const folder = await Folder.open(source, calls).catch((error) => {
    throw explained(source, error);
  });
  try {
    return await act(folder);
  } catch (error) {
    throw explained(source, error);
  } finally {
    await folder.close();
  }
}

/**
 * Takes a folder as a root file system.
 *
 * @param path The folder.
 * @returns The root file system, which is read when it is asked.
 * @throws {CriSpecError} `unreadable-file`; later `rootfs-entry` for a socket, a mount, a name that is not UTF-8.
 */
export async function folderRootfs(path: string): Promise<Rootfs> {
  const source = await realpath(path).catch((cause) => {
    throw new CriSpecError("unreadable-file", `Cannot read ${JSON.stringify(path)}: ${reasonOf(cause)}`, { cause });
  });
  if (!(await stat(source)).isDirectory()) {
    throw new CriSpecError("unreadable-file", `Cannot read ${JSON.stringify(path)}: not a directory`);
  }
  return {
    source,
    lookup: (entry) => within(source, (folder) => lookup(folder, entry)),
    async *entries() {
      const folder = await Folder.open(source, calls);
      try {
        yield* walk(folder, "", new Map());
      } catch (error) {
        throw explained(source, error);
      } finally {
        await folder.close();
      }
    },
  };
}
