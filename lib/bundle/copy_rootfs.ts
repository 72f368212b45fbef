/**
 * Makes a root file system in a bundle. Nothing is overwritten: each entry is made once, in a directory that was made here.
 *
 * What is needed at more than one moment, the content that an archive has before the tree is known and the files with several names,
 * stands under a number in a directory beside it until the end, so that no path is walked again for it.
 *
 * @module
 */

import { constants } from "node:fs";
import process from "node:process";
import type { RootfsAction } from "./action.ts";
import type { Site } from "./apply.ts";
import type { Directory } from "./directory.ts";
import { hostId, type RootfsEntry } from "./rootfs.ts";
import type { System } from "./system.ts";
import { removeTree } from "./undo.ts";
import { Walk } from "./walk.ts";

const NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
const DEVICES = { block: "b", character: "c" } as const;

/** An entry with an owner. */
type Owned = Exclude<RootfsEntry, { type: "link" | "content" }>;

/** The name of the directory beside the root file system. */
export function partsName(rootfs: string): string {
  return `${rootfs}.parts`;
}

async function writeFile(path: string, content: AsyncIterable<Uint8Array>, system: System): Promise<void> {
  const file = await system.open(path, NEW_FILE, 0o600);
  try {
    for await (const chunk of content) await system.write(file, chunk);
  } finally {
    await file.close();
  }
}

/** Programs get the path of this process's descriptor by its number, see {@linkcode Directory.place}. */
function ofProcess(path: string): string {
  return path.replace(/^\/proc\/self\//, `/proc/${process.pid}/`);
}

/** Copies the entries of a root file system. */
class Copy {
  readonly #site: Site;
  readonly #to: string;
  readonly #action: RootfsAction;
  readonly #walk: Walk;
  /** When each directory was changed: it changes again with all that is made in it. */
  readonly #times = new Map<string, number>();
  /** The numbers of what has several names, by the first of them. */
  readonly #shared = new Map<string, string>();
  #parts: Directory | undefined;

  constructor(site: Site, to: string, action: RootfsAction, root: Directory) {
    this.#site = site;
    this.#to = to;
    this.#action = action;
    this.#walk = new Walk(root);
  }

  /** Makes one entry. */
  async make(entry: RootfsEntry): Promise<void> {
    const { system } = this.#site;
    if (entry.type === "content") return await writeFile(await this.#part(`${entry.id}`), entry.content, system);
    const path = await this.#goTo(entry.path);
    if (entry.type === "link") {
      const part = this.#shared.get(entry.target);
      if (part === undefined) throw new Error(`${entry.target} cannot have hard links`);
      return await system.link(await this.#part(part), path);
    }
    await this.#makeNode(path, entry);
    await this.adorn(path, entry);
    if (entry.type === "directory") this.#times.set(entry.path, entry.mtime);
  }

  async #makeNode(path: string, entry: Owned): Promise<void> {
    const { system } = this.#site;
    switch (entry.type) {
      case "directory":
        return void await system.mkdir(path, 0o700);
      case "file":
        if (typeof entry.content === "number") return await this.#place(path, entry, `${entry.content}`);
        await writeFile(path, entry.content, system);
        break;
      case "symlink":
        await system.symlink(entry.target, path);
        break;
      case "fifo":
        await system.run("mknod", ["--mode=600", "--", ofProcess(path), "p"]);
        break;
      default: {
        const { type, major, minor } = entry;
        await system.run("mknod", ["--mode=600", "--", ofProcess(path), DEVICES[type], `${major}`, `${minor}`]);
      }
    }
    if (entry.isShared !== true) return;
    const part = `s${this.#shared.size}`;
    await system.link(path, await this.#part(part));
    this.#shared.set(entry.path, part);
  }

  /** Gives a content that came ahead its first name. */
  async #place(path: string, { path: name, isShared }: Owned, part: string): Promise<void> {
    const { system } = this.#site;
    await system.link(await this.#part(part), path);
    if (isShared === true) this.#shared.set(name, part);
    else await system.unlink(await this.#part(part));
  }

  /** Gives an entry its owner and permission bits, in this order, for the first takes bits away. */
  async adorn(path: string, entry: Owned): Promise<void> {
    const { system } = this.#site;
    const { uids, gids } = this.#action;
    await system.lchown(path, hostId(entry.uid, uids, entry.path), hostId(entry.gid, gids, entry.path));
    if (entry.type !== "symlink") await system.chmod(path, entry.mode);
    await system.lutimes(path, entry.mtime, entry.mtime);
  }

  /** A path in the directory beside the root file system, which is made when it is first needed. */
  async #part(name: string): Promise<string> {
    const { directory, system, journal } = this.#site;
    if (this.#parts === undefined) {
      const path = partsName(this.#to);
      await journal({ made: "tree", path });
      await directory.at(path, (entry) => system.mkdir(entry, 0o700));
      this.#parts = await directory.directory(path);
    }
    return `${this.#parts.path}/${name}`;
  }

  /** Goes to the directory that a path is in; the path for calls. */
  async #goTo(path: string): Promise<string> {
    const parts = path.split("/");
    const name = parts.pop()!;
    while (!this.#walk.isWithin(parts)) await this.#leave();
    for (const part of parts.slice(this.#walk.depth)) await this.#walk.enter(part);
    return this.#walk.here.join(name);
  }

  /** Leaves a directory, and gives it its time. */
  async #leave(): Promise<void> {
    const { path } = this.#walk;
    const name = await this.#walk.leave();
    const mtime = this.#times.get(path)!;
    await this.#site.system.lutimes(this.#walk.here.join(name), mtime, mtime);
  }

  /** Leaves all directories, and removes what stood beside the root file system. */
  async finish(): Promise<void> {
    while (this.#walk.depth > 0) await this.#leave();
    if (this.#parts === undefined) return;
    await this.#parts.close();
    this.#parts = undefined;
    await removeTree(this.#site.directory, partsName(this.#to), this.#site.system);
  }

  /** Closes what is open. */
  async close(): Promise<void> {
    await this.#walk.close();
    await this.#parts?.close();
  }
}

/** Makes the root, and all in it. */
async function copyAll(
  site: Site,
  to: string,
  action: RootfsAction,
  entries: AsyncIterator<RootfsEntry>,
): Promise<void> {
  const { directory, system } = site;
  const { value: first } = await entries.next();
  if (first?.type !== "directory" || first.path !== "") throw new Error("the root is not the first of the entries");
  await directory.at(to, (path) => system.mkdir(path, 0o700));
  const root = await directory.directory(to);
  const copy = new Copy(site, to, action, root);
  try {
    await directory.at(to, (path) => copy.adorn(path, first));
    for (let next = await entries.next(); next.done !== true; next = await entries.next()) await copy.make(next.value);
    await copy.finish();
    await directory.at(to, (path) => system.lutimes(path, first.mtime, first.mtime));
  } finally {
    await copy.close();
    await root.close();
  }
}

/**
 * Makes all entries.
 *
 * @param site The bundle.
 * @param to Where the root is to be, relative to the bundle.
 * @param action The entries, and the pod's ids.
 * @throws {CriSpecError} What cannot be read or made.
 */
export async function copyRootfs(site: Site, to: string, action: RootfsAction): Promise<void> {
  const entries = action.rootfs.entries()[Symbol.asyncIterator]();
  try {
    await copyAll(site, to, action, entries);
  } finally {
    await entries.return?.();
  }
}
