/**
 * The files of a machine as a process on it sees them, for request documents.
 *
 * @module
 */

import type { Stats } from "node:fs";
import { lstat, readdir, readFile, readlink } from "node:fs/promises";
import { clean } from "../go/path.ts";
import type { FileEntry } from "../request/file_tree.ts";
import { errorCode } from "./failure.ts";

const MOST_LINKS = 40;
/** The longest file whose text is taken: profiles, base specs and passwd files are shorter. */
const MOST_TEXT = 4 << 20;

/** Directories of /dev whose contents containerd does not look at, however many there are. */
const SKIPPED: ReadonlySet<string> = new Set(["/dev/shm", "/dev/pts", "/dev/mqueue", "/dev/hugepages"]);

/** Major and minor number as Linux packs them into one. */
function numbers(rdev: number): { readonly major: number; readonly minor: number } {
  const device = BigInt(rdev);
  const [high, low] = [device >> 32n, device & 0xffff_ffffn];
  return {
    major: Number((low >> 8n & 0xfffn) | (high & 0xffff_f000n)),
    minor: Number((low & 0xffn) | (low >> 12n & 0xf_ff00n)),
  };
}

const ABSENT: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR"]);

/**
 * What something of the operating system gives, or `undefined` where the file is not there.
 *
 * @typeParam T What it gives.
 * @param work The call.
 * @returns What it gives.
 */
export async function ifThere<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (ABSENT.has(errorCode(error))) return undefined;
    throw error;
  }
}

/** What is at a path: nothing, a link's target, or another kind of file. */
export type Look = Stats | string | undefined;

/** A whiteout of overlayfs: what lower layers have at its place is removed. */
function isWhiteout(info: Stats): boolean {
  return info.isCharacterDevice() && info.rdev === 0;
}

/** Whether no part of a path is a link. */
async function hasNoLink(root: string, path: string): Promise<boolean> {
  const steps = path.split("/").slice(1);
  const infos = await Promise.all(
    steps.map((_, end) => ifThere(lstat(`${root}/${steps.slice(0, end + 1).join("/")}`))),
  );
  return infos.every((info) => info !== undefined && !info.isSymbolicLink());
}

/** The files that were read, for all requests of one machine. */
export class Looks {
  readonly #roots: readonly string[];
  readonly #looks = new Map<string, Promise<Look>>();
  readonly #texts = new Map<string, Promise<string | undefined>>();
  readonly #rootOf = new Map<string, string>();

  /**
   * Starts without having looked.
   *
   * @param roots The directory that the process takes for its root: `/proc/PID/root`; of an image the directories of its layers,
   * the topmost first.
   */
  constructor(...roots: readonly string[]) {
    this.#roots = roots;
  }

  /** What is at a path: nothing, a link's target, or another kind of file. */
  at(path: string): Promise<Look> {
    return known(this.#looks, path, async () => {
      for (const root of this.#roots) {
        const outside = `${root}${path}`;
        const info = await ifThere(lstat(outside));
        if (info === undefined) continue;
        if (this.#roots.length > 1 && isWhiteout(info)) return undefined;
        this.#rootOf.set(path, root);
        return info.isSymbolicLink() ? await readlink(outside) : info;
      }
      return undefined;
    });
  }

  /** The text of a file that {@linkcode at} has found; `undefined` where it is not that file any more. */
  text(path: string): Promise<string | undefined> {
    return known(this.#texts, path, async () => {
      const root = this.#rootOf.get(path) ?? this.#roots[0]!;
      const text = await ifThere(readFile(`${root}${path}`, "utf8"));
      // A container may change its files meanwhile: what a link leads to is not taken.
      return await hasNoLink(root, path) ? text : undefined;
    });
  }

  /** The names in a directory; none if it was removed. */
  async names(path: string): Promise<readonly string[]> {
    const all = await Promise.all(this.#roots.map((root) => ifThere(readdir(`${root}${path}`))));
    return [...new Set(all.flatMap((names) => names ?? []))];
  }

  /** When a file was changed last, in milliseconds; `undefined` if it was removed. */
  async changedAt(path: string): Promise<number | undefined> {
    const info = await this.at(path);
    return typeof info === "object" ? info.mtimeMs : undefined;
  }
}

function known<T>(all: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  let made = all.get(key);
  if (made === undefined) all.set(key, made = make());
  return made;
}

/** The files that one request leads to. */
export class NodeFiles {
  readonly #looks: Looks;
  readonly #found = new Map<string, FileEntry>();

  /**
   * Starts without having looked.
   *
   * @param looks What is known of the machine: a process's id makes one of its own.
   */
  constructor(looks: Looks | number) {
    this.#looks = typeof looks === "number" ? new Looks(`/proc/${looks}/root`) : looks;
  }

  /** What was met, by path. */
  get found(): Readonly<Record<string, FileEntry>> {
    return Object.fromEntries([...this.#found].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /**
   * Records all components of a path, with links followed.
   *
   * @param path An absolute path.
   * @param withText Whether a file's text matters. Default: `false`.
   * @returns The path without links; if a component is missing, the existing part and the rest.
   */
  async follow(path: string, withText = false): Promise<string> {
    let rest = path.split("/").filter((part) => part !== "" && part !== ".");
    let at = "";
    for (let links = 0; rest.length > 0;) {
      const [part = "", ...more] = rest;
      if (part === "..") {
        // What it leaves has to be there.
        if (at !== "") await this.#look(at, false, true);
        at = at.slice(0, Math.max(0, at.lastIndexOf("/")));
        rest = more;
        continue;
      }
      const next = `${at}/${part}`;
      const info = await this.#look(next, withText && more.length === 0, more.length === 0);
      if (info === undefined) {
        // Missing directories are created in the deepest existing one.
        if (at !== "") await this.#look(at, false, true);
        const end = [next, ...more].join("/");
        // Once it is made, the way goes on.
        if (more.includes("..")) await this.follow(clean(end), withText);
        return end;
      }
      if (typeof info === "string") {
        if (++links > MOST_LINKS) return next;
        const target = info.split("/").filter((word) => word !== "" && word !== ".");
        if (info.startsWith("/")) at = "";
        rest = [...target, ...more];
        continue;
      }
      if (!info.isDirectory() && more.length > 0) {
        await this.#look(next, false, true);
        return [next, ...more].join("/");
      }
      at = next;
      rest = more;
    }
    return at === "" ? "/" : at;
  }

  /**
   * Looks at a directory and all below it.
   *
   * @param path Its absolute path.
   * @param withText Whether the texts of its files matter.
   */
  async tree(path: string, withText: boolean): Promise<void> {
    const info = await this.#look(path, withText, true);
    if (info === undefined || typeof info === "string" || !info.isDirectory() || SKIPPED.has(path)) return;
    for (const name of await this.#looks.names(path)) await this.tree(`${path}/${name}`, withText);
  }

  /** What is at a path; it is kept where it matters. */
  async #look(path: string, withText: boolean, isLast: boolean): Promise<Look> {
    const info = await this.#looks.at(path);
    if (info === undefined) return undefined;
    if (typeof info === "string") {
      this.#found.set(path, { symlink: info });
      return info;
    }
    if (!isLast) return info;
    const mode = info.mode & 0o7777;
    if (info.isCharacterDevice() || info.isBlockDevice() || info.isFIFO()) {
      const device = info.isFIFO() ? "p" : info.isCharacterDevice() ? "c" : "b";
      const { major, minor } = info.isFIFO() ? { major: 0, minor: 0 } : numbers(info.rdev);
      this.#found.set(path, { device, major, minor, mode, uid: info.uid, gid: info.gid });
    } else if (info.isDirectory()) this.#found.set(path, { directory: true });
    else {
      const isTaken = withText && info.isFile() && info.size <= MOST_TEXT;
      const text = isTaken ? await this.#looks.text(path) : undefined;
      this.#found.set(path, text ?? { file: true });
    }
    return info;
  }
}
