/**
 * The directory as which a bundle comes and goes: it has the bundle's journal, or nothing. What has anything else is somebody
 * else's, and never touched.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import process from "node:process";
import type { Directory } from "./directory.ts";
import { JOURNAL, type Journal, JournalError, type Maker, MAX_JOURNAL_BYTES, parseJournal } from "./journal.ts";
import { errnoOf, nodeSystem, type System } from "./system.ts";
import { unlessMissing } from "./undo.ts";

/** The name of a bundle's temporary directory: of one length, however long the bundle's is. */
export function temporaryName(name: string): string {
  return `.cri-spec-${createHash("sha256").update(name).digest("hex").slice(0, 32)}`;
}

/** When a process was started, in ticks since the machine was; undefined if the process does not exist. */
export async function startOf(pid: number): Promise<string | undefined> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ")[19];
  } catch (error) {
    if (errnoOf(error) === "ENOENT" || errnoOf(error) === "ESRCH") return undefined;
    throw error;
  }
}

/** The bundles that this process makes, by inode: its being alive says nothing of those that it could not even give up. */
const own = new Set<string>();

/** Whether a journal's process still makes the bundle. */
export async function isBeingMade({ maker, isDone }: Journal): Promise<boolean> {
  if (maker === undefined || isDone || await startOf(maker.pid) !== maker.start) return false;
  return maker.pid !== process.pid || own.has(maker.inode);
}

/**
 * Notes that this process makes a bundle, as long as something is done.
 *
 * @param directory The bundle.
 * @param act What is done.
 * @returns What came of it.
 */
export async function whileMaking<T>(directory: Directory, act: () => Promise<T>): Promise<T> {
  const inode = `${directory.identity().ino}`;
  own.add(inode);
  return await act().finally(() => own.delete(inode));
}

/**
 * Reads the journal in a directory, and checks that it is the directory's own.
 *
 * @param directory The directory.
 * @returns The journal.
 * @throws {JournalError} When the journal is not cri-spec's, or belongs to another bundle.
 */
export async function readJournal(directory: Directory): Promise<Journal> {
  const [text, uid] = await directory.at(JOURNAL, async (path) => {
    const file = await nodeSystem().open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const info = await file.stat();
      if (!info.isFile() || info.size > MAX_JOURNAL_BYTES) {
        throw new JournalError("its journal was not written by cri-spec");
      }
      return [await file.readFile("utf8"), info.uid] as const;
    } finally {
      await file.close();
    }
  });
  const journal = parseJournal(text);
  const { ino } = directory.identity();
  if (uid !== process.getuid?.()) throw new JournalError("its journal belongs to another user");
  if (journal.maker !== undefined && journal.maker.inode !== `${ino}`) {
    throw new JournalError("its journal belongs to another directory");
  }
  return journal;
}

/** Checks that a directory is a temporary one that no process uses. */
async function checkTemporary(directory: Directory): Promise<void> {
  const names = await readdir(directory.path);
  if (names.some((name) => name !== JOURNAL)) throw new JournalError("it was not made by cri-spec");
  const { uid } = await stat(directory.path);
  if (uid !== process.getuid?.()) throw new JournalError("it belongs to another user");
  if (names.length === 0) return;
  const journal = await unlessMissing(readJournal(directory));
  if (journal === undefined || !await isBeingMade(journal)) return;
  throw new JournalError(`process ${journal.maker?.pid} is making a bundle with it`);
}

/**
 * Removes a bundle's temporary directory with the journal in it.
 *
 * @param parent The directory that the bundle is in.
 * @param name The bundle's name.
 * @param system The machine.
 * @returns Whether there was something.
 * @throws {JournalError} When the directory is not temporary, or a process is making the bundle.
 */
export async function removeTemporary(parent: Directory, name: string, system: System): Promise<boolean> {
  const temporary = temporaryName(name);
  const directory = await unlessMissing(parent.directory(temporary));
  if (directory === undefined) return false;
  try {
    await checkTemporary(directory);
    await unlessMissing(directory.at(JOURNAL, (path) => system.unlink(path)));
  } finally {
    await directory.close();
  }
  return await unlessMissing(parent.at(temporary, async (path) => (await system.rmdir(path), true))) ?? false;
}

/**
 * Removes a bundle that has nothing but its journal. The journal is removed last, from a path where it can be found again.
 *
 * @param parent The directory that the bundle is in.
 * @param name The bundle's name.
 * @param system The machine.
 */
export async function removeBundle(parent: Directory, name: string, system: System): Promise<void> {
  await system.rename(parent.join(name), parent.join(temporaryName(name)));
  await removeTemporary(parent, name, system);
}

/**
 * Makes a bundle's temporary directory with its journal and gives it the bundle's name; if a step fails, nothing remains.
 *
 * @param parent The directory that the bundle is in.
 * @param name The bundle's name.
 * @param line Makes the journal's first line.
 * @param system The machine.
 * @returns The journal, open for writing.
 */
export async function beginBundle(
  parent: Directory,
  name: string,
  line: (maker: Maker) => string,
  system: System,
): Promise<Awaited<ReturnType<System["open"]>>> {
  const temporary = temporaryName(name);
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_APPEND | constants.O_NOFOLLOW;
  await system.mkdir(parent.join(temporary), 0o700);
  let journal: Awaited<ReturnType<System["open"]>> | undefined;
  try {
    const directory = await parent.directory(temporary);
    try {
      const { ino } = directory.identity();
      journal = await system.open(directory.join(JOURNAL), flags, 0o600);
      const maker = { inode: `${ino}`, pid: process.pid, start: await startOf(process.pid) ?? "" };
      await system.write(journal, new TextEncoder().encode(line(maker)));
    } finally {
      await directory.close();
    }
    await system.rename(parent.join(temporary), parent.join(name));
    return journal;
  } catch (error) {
    try {
      await journal?.close();
    } finally {
      await removeOwn(parent, temporary, journal !== undefined, system);
    }
    throw error;
  }
}

/** Removes what this process has just made, which may not even be a journal. */
async function removeOwn(parent: Directory, temporary: string, hasJournal: boolean, system: System): Promise<void> {
  if (hasJournal) await unlessMissing(parent.at(`${temporary}/${JOURNAL}`, (path) => system.unlink(path)));
  await unlessMissing(parent.at(temporary, (path) => system.rmdir(path)));
}
