/**
 * Makes a bundle's folder by a plan, and takes it back.
 *
 * The folder comes into its place with its journal in it: it is made under another name, the passage, and renamed. It goes the
 * same way. So whatever ends the process, a folder under the bundle's name has a journal, and the passage has nothing else.
 *
 * @module
 */

import { constants } from "node:fs";
import { type FileHandle, lstat, readdir, readFile, realpath, stat } from "node:fs/promises";
import process from "node:process";
import { CriSpecError } from "../error.ts";
import type { BundleAction } from "./action.ts";
import { apply } from "./apply.ts";
import { Folder } from "./folder.ts";
import { DONE_LINE, JOURNAL, type Made, madeLine, type Maker, makerLine, parseJournal } from "./journal.ts";
import { errnoOf, nodeSystem, reasonOf, type System } from "./system.ts";
import { passageOf, removeBundle, removePassage, undoAll } from "./undo.ts";

const NEW_JOURNAL = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_APPEND |
  constants.O_NOFOLLOW;

function target(out: string, state: string, options: { hint?: string; cause?: unknown } = {}): CriSpecError {
  return new CriSpecError("bundle-target", `Cannot use ${JSON.stringify(out)} as a bundle: ${state}`, options);
}

/** A bundle's path. */
export interface Place {
  /** The folder that it is in, without links. */
  readonly parent: string;
  /** Its name there. */
  readonly name: string;
  /** Both together. */
  readonly out: string;
}

/**
 * Resolves the folder that a bundle is in.
 *
 * @param path The bundle's path, which need not exist.
 * @returns The path without links on the way.
 * @throws {CriSpecError} `bundle-target` when there is no such folder.
 */
export async function placeOf(path: string): Promise<Place> {
  const [, above, name] = /^(.*\/)?([^/]+)\/*$/s.exec(path) ?? [];
  if (name === undefined || name === "." || name === "..") throw target(path, "it has no name of its own");
  const parent = await realpath(above ?? ".").catch((cause) => {
    throw target(path, reasonOf(cause), { hint: "the folder that it is in must exist", cause });
  });
  return { parent, name, out: parent === "/" ? `/${name}` : `${parent}/${name}` };
}

/** When a process was started, in ticks since the machine was; undefined when there is no such process. */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ")[19];
  } catch (error) {
    if (errnoOf(error) === "ENOENT" || errnoOf(error) === "ESRCH") return undefined;
    throw error;
  }
}

function requireRoot(what: string): void {
  if (process.getuid?.() === 0) return;
  throw new CriSpecError("bundle-failed", `Cannot ${what} a bundle: this is not root`, { hint: "run it as root" });
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return false;
    throw error;
  }
}

/**
 * Checks that a bundle can be made in a place, without making anything.
 *
 * @param place Where.
 * @throws {CriSpecError} `bundle-target` when something is there, be it what is left of another bundle.
 */
export async function checkFree({ parent, name, out }: Place): Promise<void> {
  if (await isThere(out)) throw target(out, "it exists", { hint: "name a folder that is not there yet" });
  if (!await isThere(`${parent}/${passageOf(name)}`)) return;
  throw target(out, "what is left of an earlier one is there", { hint: `cri-spec cleanup ${out}` });
}

/** Makes the folder with its journal; whatever fails, nothing stays. */
async function begin(parent: Folder, place: Place, system: System): Promise<FileHandle> {
  const passage = `${parent.path}/${passageOf(place.name)}`;
  await checkFree(place);
  let journal: FileHandle | undefined;
  try {
    await system.mkdir(passage, 0o700);
    journal = await system.open(`${passage}/${JOURNAL}`, NEW_JOURNAL, 0o600);
    const maker: Maker = { pid: process.pid, start: await startOf(process.pid) ?? "" };
    await system.write(journal, new TextEncoder().encode(makerLine(maker)));
    await system.rename(passage, `${parent.path}/${place.name}`);
    return journal;
  } catch (error) {
    await journal?.close();
    if (errnoOf(error) !== "EEXIST") await removePassage(parent, place.name, system); // else it is another's
    throw error;
  }
}

/** What went wrong with an action, and with taking back what was made before it. */
function failed(action: BundleAction | undefined, error: unknown, left: readonly string[]): CriSpecError {
  if (!(error instanceof Error)) throw error;
  const before = action !== undefined && "failure" in action && action.failure !== ""
    ? action.failure
    : `Cannot make ${JSON.stringify(action?.path ?? "")}: `;
  const isOwn = error instanceof CriSpecError;
  const what = isOwn ? error.message : `${before}${reasonOf(error)}`;
  const also = left.length === 0 ? "" : `\nand cannot undo what was made: ${left.join("; ")}`;
  return new CriSpecError(isOwn ? error.code : "bundle-failed", `${what}${also}`, {
    ...(isOwn && error.hint !== undefined ? { hint: error.hint } : {}),
    ...(left.length === 0 ? {} : { hint: "cri-spec cleanup tries again" }),
    cause: error,
  });
}

/**
 * Makes a bundle. It stops at the first action that fails and takes back what it made.
 *
 * @param place Where.
 * @param actions What to do, in order.
 * @param system The machine. Default: Node's own calls.
 * @throws {CriSpecError} `bundle-target` when something is there already; `bundle-failed` with the machine's words; `rootfs-entry`,
 * `image-layout`, `image-entry`.
 */
export async function makeBundle(
  place: Place,
  actions: readonly BundleAction[],
  system: System = nodeSystem(),
): Promise<void> {
  requireRoot("make");
  const parent = await Folder.open(place.parent, system);
  try {
    const file = await begin(parent, place, system).catch((error) => {
      if (error instanceof CriSpecError) throw error;
      throw target(place.out, reasonOf(error), { cause: error });
    });
    try {
      await fill(parent, place, actions, file, system);
    } finally {
      await file.close();
    }
  } finally {
    await parent.close();
  }
}

async function fill(
  parent: Folder,
  place: Place,
  actions: readonly BundleAction[],
  file: FileHandle,
  system: System,
): Promise<void> {
  const folder = await parent.folder(place.name);
  const made: Made[] = [];
  const write = (line: string): Promise<void> => system.write(file, new TextEncoder().encode(line));
  const journal = async (one: Made): Promise<void> => {
    await write(madeLine(one));
    made.push(one);
  };
  const site = { out: place.out, folder, system, journal };
  let action: BundleAction | undefined;
  try {
    for (action of actions) await apply(site, action);
    await write(DONE_LINE);
  } catch (error) {
    const left = await undoAll(folder, made, system);
    if (left.length === 0) await removeBundle(parent, place.name, system);
    else await write(DONE_LINE); // nobody makes it any more, so that it can be cleaned up
    throw failed(action, error, left);
  } finally {
    await folder.close();
  }
}

/** The processes whose root is a folder. */
async function inhabitants(rootfs: string): Promise<readonly string[]> {
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

async function checkIdle(folder: Folder, text: string, out: string): Promise<readonly Made[]> {
  const { maker, made, isDone } = parseJournal(text);
  if (maker !== undefined && !isDone && await startOf(maker.pid) === maker.start) {
    throw new CriSpecError("bundle-cleanup", `Cannot clean up ${JSON.stringify(out)}: process ${maker.pid} makes it`);
  }
  const [pid] = await inhabitants(`${folder.path}/rootfs`);
  if (pid === undefined) return made;
  throw new CriSpecError("bundle-cleanup", `Cannot clean up ${JSON.stringify(out)}: process ${pid} runs in it`, {
    hint: "remove the container first: runc delete --force ID",
  });
}

async function readJournal(folder: Folder, out: string): Promise<string> {
  return await folder.at(JOURNAL, async (path) => {
    const file = await nodeSystem().open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    return await file.readFile("utf8").finally(() => file.close());
  }).catch((cause) => {
    throw target(out, "it has no journal, so it was not made by cri-spec", { cause });
  });
}

/**
 * Takes a bundle back: unmounts and removes what was made with it, and nothing else.
 *
 * @param place Where it is.
 * @param system The machine. Default: Node's own calls.
 * @returns Whether there was anything.
 * @throws {CriSpecError} `bundle-target` for a folder that is no bundle; `bundle-cleanup` when it is in use, or something in it
 * was not made with it or cannot be taken back.
 */
export async function cleanupBundle(place: Place, system: System = nodeSystem()): Promise<boolean> {
  requireRoot("clean up");
  const parent = await Folder.open(place.parent, system);
  try {
    const wasOnTheWay = await removePassage(parent, place.name, system);
    if (!await isThere(place.out)) return wasOnTheWay;
    const folder = await parent.folder(place.name).catch((cause) => {
      throw target(place.out, reasonOf(cause), { cause });
    });
    await cleanupFolder(folder, place, system).finally(() => folder.close());
    await removeBundle(parent, place.name, system);
    return true;
  } finally {
    await parent.close();
  }
}

async function cleanupFolder(folder: Folder, { out }: Place, system: System): Promise<void> {
  const made = await checkIdle(folder, await readJournal(folder, out), out);
  const left = await undoAll(folder, made, system);
  if (left.length === 0) return;
  throw new CriSpecError("bundle-cleanup", `Cannot clean up all of ${JSON.stringify(out)}: ${left.join("; ")}`);
}
