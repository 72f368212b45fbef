/**
 * Paths inside a directory, walked so that no link and no mount leads outside: each component is opened without
 * following links, from the descriptor of the one before it, as `openat(2)` does. What is given out is a path of the form
 * `/proc/self/fd/N/name`, which means what it meant when it was walked, whatever is renamed or linked meanwhile.
 *
 * @module
 */

import { constants, fstatSync, readFileSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import process from "node:process";
import { CriSpecError } from "../error.ts";
import { byteLength } from "../go/utf8.ts";
import { errnoOf, type FileCalls } from "./system.ts";

/** Opens a place in the tree and nothing else; Node does not name it. The same on every architecture that Node runs on. */
const O_PATH = 0o10000000;
const { O_DIRECTORY, O_NOFOLLOW } = constants;
const DIRECTORY = O_PATH | O_DIRECTORY | O_NOFOLLOW;

/** A path component is not a directory of the same mount. */
export class PathEscape extends Error {
  override readonly name = "PathEscape";
}

/** The longest name of a file, in bytes. */
export const NAME_MAX = 255;
/** The longest path, in bytes, without the NUL at its end. */
export const PATH_MAX = 4095;

/**
 * What keeps a text from being the name of a file.
 *
 * @param name The text.
 * @returns The fault; undefined for a valid name.
 */
export function faultOfName(name: string): string | undefined {
  if (name === "") return "the name is empty";
  if (name === "." || name === "..") return `${JSON.stringify(name)} is not a valid file name`;
  if (name.includes("\0")) return "the name contains a NUL";
  return byteLength(name) > NAME_MAX ? `the name is longer than ${NAME_MAX} bytes` : undefined;
}

/**
 * Splits a path below a directory.
 *
 * @param path The path, relative to the directory.
 * @returns Its names.
 * @throws {PathEscape} For `..`, `.`, an empty name and a NUL.
 */
export function partsOf(path: string): string[] {
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === ".." || part.includes("\0"))) {
    throw new PathEscape(`${JSON.stringify(path)} is not a path inside the directory`);
  }
  return parts;
}

/**
 * The mount that a descriptor is in.
 *
 * @param file The descriptor.
 * @returns The kernel's number of the mount.
 */
export function mountOf(file: FileHandle): string {
  const text = readFileSync(`/proc/self/fdinfo/${file.fd}`, "utf8"); // the kernel has it at hand: nothing is waited for
  const id = /^mnt_id:\s*(\d+)$/m.exec(text)?.[1];
  if (id === undefined) throw new Error("the kernel does not report the mount of a file descriptor");
  return id;
}

/** Which directory it is, by whatever path. */
export interface Identity {
  /** The device's number. */
  readonly dev: bigint;
  /** The inode's number. */
  readonly ino: bigint;
}

/** Whether two are the same directory. */
export function isSame(one: Identity, other: Identity): boolean {
  return one.dev === other.dev && one.ino === other.ino;
}

/** An open directory. */
export class Directory {
  readonly #calls: Pick<FileCalls, "open">;
  readonly #file: FileHandle;
  readonly #mount: string;

  private constructor(calls: Pick<FileCalls, "open">, file: FileHandle, mount: string) {
    this.#calls = calls;
    this.#file = file;
    this.#mount = mount;
  }

  /**
   * Opens a directory.
   *
   * @param path The directory's path, whose last component is not a link.
   * @param calls The calls of the machine.
   * @returns The directory; the caller closes it.
   * @throws {CriSpecError} `bundle-target` without the permissions that make descriptors usable as paths.
   */
  static async open(path: string, calls: Pick<FileCalls, "open">): Promise<Directory> {
    const file = await calls.open(path, DIRECTORY);
    try {
      return new Directory(calls, file, mountOf(file));
    } catch (cause) {
      await file.close();
      // Deno without all permissions also ignores O_NOFOLLOW, so nothing may go on without them.
      throw new CriSpecError("bundle-target", `Cannot use ${JSON.stringify(path)}: /proc/self/fd cannot be used`, {
        hint: "run Deno with --allow-all",
        cause,
      });
    }
  }

  /** Which directory it is. */
  identity(): Identity {
    const { dev, ino } = fstatSync(this.#file.fd, { bigint: true });
    return { dev, ino };
  }

  /** The directory itself as a path for this process. */
  get path(): string {
    return `/proc/self/fd/${this.#file.fd}`;
  }

  /** The path for calls of a name in the directory. */
  join(name: string): string {
    if (partsOf(name).length > 1) throw new PathEscape(`${JSON.stringify(name)} is not a single name`);
    return `${this.path}/${name}`;
  }

  /**
   * Does something with a place below the directory.
   *
   * @typeParam T What comes of it.
   * @param path The place, relative to the directory.
   * @param act What to do with the path; it must not follow a link that is the place itself.
   * @returns What came of it.
   * @throws {PathEscape} If a component is a link, a file or another mount.
   */
  async at<T>(path: string, act: (path: string) => Promise<T>): Promise<T> {
    const parts = partsOf(path);
    const name = parts.pop()!;
    if (parts.length === 0) return await act(`${this.path}/${name}`);
    const parent = await this.directory(parts.join("/"));
    try {
      return await act(`${parent.path}/${name}`);
    } finally {
      await parent.close();
    }
  }

  /**
   * Opens a directory below this one.
   *
   * @param path The directory, relative to this one.
   * @returns The directory; the caller closes it.
   * @throws {PathEscape} If a component is a link, a file or another mount, including the last one.
   */
  async directory(path: string): Promise<Directory> {
    const [first, ...rest] = partsOf(path);
    let here = await this.child(first!);
    for (const part of rest) here = await here.child(part).finally(() => here.close());
    return here;
  }

  /**
   * Opens the directory that this one is in, if it is still the one that it was.
   *
   * @param identity Which directory it was when this one was entered.
   * @returns The directory; the caller closes it.
   * @throws {PathEscape} If this directory was moved.
   */
  async parent(identity: Identity): Promise<Directory> {
    const above = await this.#open("..");
    if (isSame(above.identity(), identity)) return above;
    await above.close();
    throw new PathEscape("a directory was moved at the same time");
  }

  /**
   * Opens a directory in this one.
   *
   * @param name Its name, a single one.
   * @returns The directory; the caller closes it.
   * @throws {PathEscape} When it is a link, a file or another mount.
   */
  async child(name: string): Promise<Directory> {
    if (partsOf(name).length > 1) throw new PathEscape(`${JSON.stringify(name)} is not a single name`);
    return await this.#open(name);
  }

  async #open(name: string): Promise<Directory> {
    const file = await this.#calls.open(`${this.path}/${name}`, DIRECTORY).catch((error) => {
      if (errnoOf(error) !== "ENOTDIR" && errnoOf(error) !== "ELOOP") throw error;
      throw new PathEscape(`${JSON.stringify(name)} is not a directory`, { cause: error });
    });
    try {
      const mount = mountOf(file);
      if (mount !== this.#mount) throw new PathEscape(`${JSON.stringify(name)} is a mount point`);
      return new Directory(this.#calls, file, mount);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /**
   * Does something with the place itself, mounted on or not, by a path that other processes can use as well, and that ends with
   * this one: what a program that outlives this process does with it fails.
   *
   * @typeParam T What comes of it.
   * @param path The place, relative to the directory.
   * @param act What to do, with the path and whether something is mounted on the place.
   * @returns What came of it.
   * @throws {PathEscape} If a component is a link, a file or another mount.
   */
  async place<T>(path: string, act: (path: string, isMounted: boolean) => Promise<T>): Promise<T> {
    return await this.at(path, async (entry) => {
      const file = await this.#calls.open(entry, O_PATH | O_NOFOLLOW);
      try {
        return await act(`/proc/${process.pid}/fd/${file.fd}`, mountOf(file) !== this.#mount);
      } finally {
        await file.close();
      }
    });
  }

  /** Closes the directory. */
  async close(): Promise<void> {
    await this.#file.close();
  }
}
