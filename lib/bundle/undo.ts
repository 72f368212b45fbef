/**
 * Rolls back what a bundle has made, last first. Everything may be removed already, so it can be repeated.
 *
 * @module
 */

import { lstatSync, readdirSync } from "node:fs";
import process from "node:process";
import type { Directory } from "./directory.ts";
import { JOURNAL, type Made } from "./journal.ts";
import { errnoOf, reasonOf, type System } from "./system.ts";
import { Walk } from "./walk.ts";

/** Runs a call; a missing file counts as success. */
export async function unlessMissing<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Detaches all that is mounted on a place. */
async function unmount(directory: Directory, path: string, system: System): Promise<void> {
  const once = (): Promise<boolean | undefined> =>
    unlessMissing(directory.place(path, async (place, isMounted) => {
      if (isMounted) await system.run("umount", ["--no-mtab", "--no-canonicalize", "--internal-only", "--lazy", place]);
      return isMounted;
    }));
  while (await once() === true);
}

/** The names in a directory; what is not UTF-8 cannot be named by Node and is removed here, by a program. */
async function namesIn(directory: Directory, system: System): Promise<string[]> {
  const names = readdirSync(directory.path);
  if (!names.some((name) => name.includes("\ufffd"))) return names;
  const path = `${directory.path.replace("/proc/self/", `/proc/${process.pid}/`)}/`;
  await system.run("find", [path, "-xdev", "-mindepth", "1", "-delete"]);
  return readdirSync(directory.path);
}

/**
 * Removes a directory with all that is in it; no link is followed and no mount entered.
 *
 * @param directory The directory that it is in.
 * @param path Its path there.
 * @param system The machine.
 */
export async function removeTree(directory: Directory, path: string, system: System): Promise<void> {
  const root = await directory.directory(path);
  const walk = new Walk(root);
  try {
    const open = [await namesIn(root, system)];
    for (let names = open.at(-1); names !== undefined; names = open.at(-1)) {
      const name = names.pop();
      if (name !== undefined) {
        const entry = walk.here.join(name);
        const info = lstatSync(entry, { throwIfNoEntry: false });
        if (info?.isDirectory() === true) {
          await walk.enter(name);
          open.push(await namesIn(walk.here, system));
        } else if (info !== undefined) await unlessMissing(system.unlink(entry));
        continue;
      }
      open.pop();
      if (walk.depth > 0) {
        const left = await walk.leave();
        await unlessMissing(system.rmdir(walk.here.join(left)));
      }
    }
  } finally {
    await walk.close();
    await root.close();
  }
  await directory.at(path, (entry) => system.rmdir(entry));
}

async function undo(directory: Directory, { made, path }: Made, system: System): Promise<void> {
  switch (made) {
    case "mount":
      return await unmount(directory, path, system);
    case "tree":
      return void await unlessMissing(removeTree(directory, path, system));
    case "directory":
      return void await unlessMissing(directory.at(path, (entry) => system.rmdir(entry)));
    case "file":
      return void await unlessMissing(directory.at(path, (entry) => system.unlink(entry)));
  }
}

/**
 * Takes back what was made, last first; what fails does not keep the rest from being taken back.
 *
 * @param directory The bundle.
 * @param made What was made.
 * @param system The machine.
 * @returns What could not be taken back, and what is in the bundle that it did not make; empty when only the journal is left.
 */
export async function undoAll(directory: Directory, made: readonly Made[], system: System): Promise<readonly string[]> {
  const failures: string[] = [];
  const firsts = new Map(made.toReversed().map((one) => [`${one.made} ${one.path}`, one]));
  for (const one of made.filter((one) => firsts.get(`${one.made} ${one.path}`) === one).toReversed()) {
    try {
      await undo(directory, one, system);
    } catch (error) {
      failures.push(`${one.path}: ${reasonOf(error)}`);
    }
  }
  if (failures.length > 0) return failures;
  try {
    const left = (readdirSync(directory.path)).filter((name) => name !== JOURNAL);
    return left.map((name) => `${name}: not made by bundle`);
  } catch (error) {
    return [reasonOf(error)];
  }
}
