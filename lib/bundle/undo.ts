/**
 * Takes back what a bundle has made, last first. Everything may be gone already, so it can be done any number of times.
 *
 * @module
 */

import { lstat, readdir } from "node:fs/promises";
import type { Folder } from "./folder.ts";
import { JOURNAL, type Made } from "./journal.ts";
import { errnoOf, reasonOf, type System } from "./system.ts";

/** Runs a call for which nothing being there is as good as done. */
async function unlessGone<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Detaches all that is mounted on a place. */
async function unmount(folder: Folder, path: string, system: System): Promise<void> {
  const once = (): Promise<boolean | undefined> =>
    unlessGone(folder.place(path, async (place, isMounted) => {
      if (isMounted) await system.run("umount", ["--no-mtab", "--no-canonicalize", "--internal-only", "--lazy", place]);
      return isMounted;
    }));
  while (await once() === true);
}

/** Removes what is in a directory; no link is followed and no mount entered. */
async function empty(folder: Folder, system: System): Promise<void> {
  for (const name of await readdir(folder.path)) {
    const isDirectory = await folder.at(name, async (path) => (await lstat(path)).isDirectory());
    if (isDirectory) await removeTree(folder, name, system);
    else await folder.at(name, (path) => system.unlink(path));
  }
}

async function removeTree(folder: Folder, path: string, system: System): Promise<void> {
  const inside = await folder.folder(path);
  await empty(inside, system).finally(() => inside.close());
  await folder.at(path, (entry) => system.rmdir(entry));
}

async function undo(folder: Folder, { made, path }: Made, system: System): Promise<void> {
  switch (made) {
    case "mount":
      return await unmount(folder, path, system);
    case "tree":
      return void await unlessGone(removeTree(folder, path, system));
    case "directory":
      return void await unlessGone(folder.at(path, (entry) => system.rmdir(entry)));
    case "file":
      return void await unlessGone(folder.at(path, (entry) => system.unlink(entry)));
  }
}

/**
 * Takes back what was made, last first; what fails does not keep the rest from being taken back.
 *
 * @param folder The bundle.
 * @param made What was made.
 * @param system The machine.
 * @returns What could not be taken back, and what is in the bundle that it did not make; empty when only the journal is left.
 */
export async function undoAll(folder: Folder, made: readonly Made[], system: System): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const one of made.toReversed()) {
    try {
      await undo(folder, one, system);
    } catch (error) {
      failures.push(`${one.path}: ${reasonOf(error)}`);
    }
  }
  const left = (await readdir(folder.path)).filter((name) => name !== JOURNAL);
  return failures.length > 0 ? failures : left.map((name) => `${name}: was not made with the bundle`);
}

/** The name under which a bundle comes and goes; the name of a bundle cannot be so long that there is none. */
export function passageOf(name: string): string {
  return `.${name}.cri-spec`;
}

/**
 * Removes what is left in the passage: a journal, or nothing.
 *
 * @param parent The folder that the bundle is in.
 * @param name The bundle's name.
 * @param system The machine.
 * @returns Whether there was something.
 */
export async function removePassage(parent: Folder, name: string, system: System): Promise<boolean> {
  const passage = passageOf(name);
  await unlessGone(parent.at(`${passage}/${JOURNAL}`, (path) => system.unlink(path)));
  return await unlessGone(parent.at(passage, async (path) => (await system.rmdir(path), true))) ?? false;
}

/**
 * Removes a bundle that has nothing but its journal. The journal goes last, and in a place where it is found again.
 *
 * @param parent The folder that the bundle is in.
 * @param name The bundle's name.
 * @param system The machine.
 */
export async function removeBundle(parent: Folder, name: string, system: System): Promise<void> {
  await system.rename(`${parent.path}/${name}`, `${parent.path}/${passageOf(name)}`);
  await removePassage(parent, name, system);
}
