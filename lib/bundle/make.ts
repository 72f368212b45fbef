/**
 * Makes a bundle's directory from a plan, and removes it.
 *
 * The directory gets its name with its journal in it: it is made under a temporary name and renamed. It is removed the
 * same way. So whatever ends the process, a directory under the bundle's name has a journal, and the temporary one has nothing else.
 *
 * @module
 */

import { type FileHandle, readdir, stat } from "node:fs/promises";
import process from "node:process";
import { CriSpecError } from "../error.ts";
import type { BundleAction } from "./action.ts";
import { apply } from "./apply.ts";
import { Directory, PathEscape } from "./directory.ts";
import { DONE_LINE, JournalError, type Made, madeLine, makerLine } from "./journal.ts";
import { checkFree, checkPaths, isThere, type Place, unusableTarget } from "./place.ts";
import { isMachineError, nodeSystem, reasonOf, type System } from "./system.ts";
import {
  beginBundle,
  isBeingMade,
  readJournal,
  removeBundle,
  removeTemporary,
  temporaryName,
  whileMaking,
} from "./temporary.ts";
import { undoAll } from "./undo.ts";

/** Turns errors of the machine into errors of this package; other errors are bugs. */
async function explaining<T>(
  explain: (reason: string, cause: Error) => CriSpecError,
  act: () => Promise<T>,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (isExplained(error)) throw explain(reasonOf(error), error);
    throw error;
  }
}

function isExplained(error: unknown): error is Error {
  return error instanceof PathEscape || error instanceof JournalError || isMachineError(error);
}

/** Without permission, Deno throws instead of returning the uid. */
async function requireRoot(what: string): Promise<void> {
  const refused = (reason: string, hint: string, cause?: unknown): CriSpecError =>
    new CriSpecError("bundle-failed", `Cannot ${what} a bundle: ${reason}`, { hint, cause });
  const uid = await explaining(
    (reason, cause) => refused(reason, "run Deno with --allow-all", cause),
    async () => await process.getuid?.(),
  );
  if (uid !== 0) throw refused("it needs root", "run it as root");
}

/** The error of an action, and what could not be rolled back after it. */
function failed(action: BundleAction | undefined, error: unknown, left: readonly string[]): unknown {
  const isOwn = error instanceof CriSpecError;
  if (!isOwn && !isExplained(error)) return error;
  const before = action !== undefined && "failure" in action && action.failure !== ""
    ? action.failure
    : `Cannot make ${JSON.stringify(action?.path ?? "")}: `;
  const what = isOwn ? error.message : `${before}${reasonOf(error)}`;
  const also = left.length === 0 ? "" : `\nand cannot roll back: ${left.join("; ")}`;
  return new CriSpecError(isOwn ? error.code : "bundle-failed", `${what}${also}`, {
    ...(isOwn && error.hint !== undefined ? { hint: error.hint } : {}),
    ...(left.length === 0 ? {} : { hint: "run cri-spec cleanup to try again" }),
    cause: error,
  });
}

/**
 * Makes a bundle. At the first action that fails, earlier ones are rolled back.
 *
 * @param place Where.
 * @param actions What to do, in order.
 * @param system The machine. Default: Node's own calls.
 * @throws {CriSpecError} `bundle-target` if the path exists, or a path of the plan cannot be in a bundle;
 * `bundle-failed` with the machine's error; `rootfs-entry`, `image-layout`, `image-entry`, `too-large`.
 */
export async function makeBundle(
  place: Place,
  actions: readonly BundleAction[],
  system: System = nodeSystem(),
): Promise<void> {
  await requireRoot("make");
  checkPaths(place, actions);
  await explaining((reason, cause) => unusableTarget(place.out, reason, { cause }), async () => {
    const parent = await Directory.open(place.parent, system);
    try {
      await checkFree(place);
      const file = await beginBundle(parent, place.name, makerLine, system);
      await fill(parent, place, actions, file, system);
    } finally {
      await parent.close();
    }
  });
}

/** Runs an action and returns its error as a text, if any. */
async function attempt(act: () => Promise<unknown>): Promise<readonly string[]> {
  try {
    await act();
    return [];
  } catch (error) {
    return [reasonOf(error)];
  }
}

async function fill(
  parent: Directory,
  place: Place,
  actions: readonly BundleAction[],
  file: FileHandle,
  system: System,
): Promise<void> {
  const made: Made[] = [];
  const write = (line: string): Promise<void> => system.write(file, new TextEncoder().encode(line));
  const journal = async (one: Made): Promise<void> => {
    await write(madeLine(one));
    made.push(one);
  };
  let directory: Directory | undefined;
  let action: BundleAction | undefined;
  try {
    directory = await parent.directory(place.name);
    const site = { out: place.out, directory, system, journal };
    await whileMaking(directory, async () => {
      for (action of actions) await apply(site, action);
      await write(DONE_LINE);
    });
  } catch (error) {
    let left = directory === undefined ? [] : await undoAll(directory, made, system);
    if (left.length === 0) left = await attempt(() => removeBundle(parent, place.name, system));
    // Marks the bundle as finished, so that it can be cleaned up; the end of this process has the same effect.
    if (left.length > 0) await attempt(() => write(DONE_LINE));
    throw failed(action, error, left);
  } finally {
    await attempt(async () => await directory?.close());
    await attempt(() => file.close());
  }
}

/** The processes whose root is a directory. */
async function processesIn(rootfs: string): Promise<readonly string[]> {
  const home = await stat(rootfs).catch(() => undefined);
  if (home === undefined) return [];
  const found: string[] = [];
  for (const pid of await readdir("/proc")) {
    if (!/^\d+$/.test(pid)) continue;
    const root = await stat(`/proc/${pid}/root/`).catch(() => undefined); // it has ended meanwhile
    if (root !== undefined && root.dev === home.dev && root.ino === home.ino) found.push(pid);
  }
  return found;
}

/** The entries of a bundle that no process makes or uses. */
async function checkIdle(directory: Directory, out: string): Promise<readonly Made[]> {
  const noJournal = (reason: string, cause: Error): CriSpecError => {
    const what = cause instanceof JournalError ? reason : `it was not made by cri-spec (its journal: ${reason})`;
    return unusableTarget(out, what, { cause });
  };
  const journal = await explaining(noJournal, () => readJournal(directory));
  const busy = (who: string, hint?: string): CriSpecError =>
    new CriSpecError("bundle-cleanup", `Cannot clean up ${JSON.stringify(out)}: ${who}`, { hint });
  if (journal.maker === undefined) throw unusableTarget(out, "its journal is empty");
  if (await isBeingMade(journal)) throw busy(`process ${journal.maker.pid} is still making it`);
  const [pid] = await processesIn(`${directory.path}/rootfs`);
  if (pid !== undefined) {
    throw busy(`process ${pid} is running in it`, "remove the container first: runc delete --force ID");
  }
  return journal.made;
}

/**
 * Removes a bundle: unmounts and removes what was made with it, and nothing else.
 *
 * @param place Where it is.
 * @param system The machine. Default: Node's own calls.
 * @returns Whether a bundle existed.
 * @throws {CriSpecError} `bundle-target` for a directory that is not a bundle; `bundle-cleanup` when it is in use, or something in it
 * was not made with it or cannot be removed.
 */
export async function cleanupBundle(place: Place, system: System = nodeSystem()): Promise<boolean> {
  await requireRoot("clean up");
  const { out } = place;
  const failing = (reason: string, cause: Error): CriSpecError =>
    new CriSpecError("bundle-cleanup", `Cannot clean up ${JSON.stringify(out)}: ${reason}`, { cause });
  const noBundle = (reason: string, cause: Error): CriSpecError => unusableTarget(out, reason, { cause });
  const parent = await explaining(noBundle, () => Directory.open(place.parent, system));
  try {
    return await explaining(failing, async () => {
      const temporary = `${place.parent}/${temporaryName(place.name)}`;
      const noTemporary = (reason: string, cause: Error): CriSpecError => unusableTarget(temporary, reason, { cause });
      const wasTemporary = await explaining(noTemporary, () => removeTemporary(parent, place.name, system));
      if (!await isThere(parent.join(place.name))) return wasTemporary;
      const directory = await explaining(noBundle, () => parent.directory(place.name));
      await cleanupDirectory(directory, out, system).finally(() => directory.close());
      await removeBundle(parent, place.name, system);
      return true;
    });
  } finally {
    await parent.close();
  }
}

async function cleanupDirectory(directory: Directory, out: string, system: System): Promise<void> {
  const left = await undoAll(directory, await checkIdle(directory, out), system);
  if (left.length === 0) return;
  throw new CriSpecError("bundle-cleanup", `Cannot clean up ${JSON.stringify(out)} completely: ${left.join("; ")}`);
}
