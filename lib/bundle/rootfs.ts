/**
 * A root file system as a bundle needs it: where the model looks up users in it, and all that is to be made of it.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import type { LinuxIDMapping } from "../oci/spec.ts";
import type { FileEntry } from "../request/file_tree.ts";

/** What every entry of a root file system has. */
export interface EntryAttributes {
  /** The path without a leading slash; `""` is the root itself. */
  readonly path: string;
  /** The owner. */
  readonly uid: number;
  /** The group. */
  readonly gid: number;
  /** The permission bits. */
  readonly mode: number;
  /** When it was changed, in seconds. */
  readonly mtime: number;
  /** Whether other names of it follow, as `link` entries. Default: `false`. */
  readonly isShared?: boolean;
}

/** One entry of a root file system. */
export type RootfsEntry =
  | EntryAttributes & { readonly type: "directory" | "fifo" }
  /** A file; its content is a number where it came ahead, as a `content` entry. */
  | EntryAttributes & { readonly type: "file"; readonly content: AsyncIterable<Uint8Array> | number }
  /** The content of a file that comes later: archives do not have their files in the order of the tree. */
  | { readonly type: "content"; readonly id: number; readonly content: AsyncIterable<Uint8Array> }
  | EntryAttributes & { readonly type: "symlink"; readonly target: string }
  | EntryAttributes & { readonly type: "block" | "character"; readonly major: number; readonly minor: number }
  /** Another name of an entry that is shared; `target` is the path of the first. */
  | { readonly type: "link"; readonly path: string; readonly target: string };

/** A root file system. */
export interface Rootfs {
  /** Its source, for messages. */
  readonly source: string;
  /** What is at a path without a leading slash, whose parents are directories; undefined for nothing. */
  readonly lookup: (path: string) => Promise<FileEntry | undefined>;
  /**
   * All entries: the root, directories before what is in them, a file before its other names. They are copied fastest depth first.
   */
  readonly entries: () => AsyncIterable<RootfsEntry>;
  /**
   * Reads all of it before anything is written.
   *
   * @param parent The directory that the bundle will be in.
   * @returns What the bundle will lack, one line each; empty for a complete copy.
   * @throws {CriSpecError} What `entries` would throw; `bundle-target` if the bundle would be inside.
   */
  readonly survey: (parent: string) => Promise<readonly string[]>;
}

const MAX_LINKS = 255;

/**
 * The files of a root file system that decide the user of the container: `/etc/passwd`, `/etc/group` and the links in their paths
 * to them.
 *
 * @param rootfs The root file system.
 * @param paths Other paths that decide. Default: none.
 * @returns The files, as a request document has them.
 * @throws {CriSpecError} `rootfs-entry`.
 */
export async function userFiles(
  rootfs: Rootfs,
  paths: readonly string[] = [],
): Promise<Readonly<Record<string, FileEntry>>> {
  const found = new Map<string, FileEntry>();
  for (const path of ["/etc/passwd", "/etc/group", ...paths]) await collect(rootfs, path.split("/"), found);
  return Object.fromEntries(found);
}

/** Walks a path as the kernel does below a root, and keeps what decides the way. */
async function collect(rootfs: Rootfs, path: readonly string[], found: Map<string, FileEntry>): Promise<void> {
  const rest = [...path];
  let here: readonly string[] = [];
  for (let links = 0; rest.length > 0;) {
    const part = rest.shift()!;
    if (part === "" || part === ".") continue;
    if (part === "..") {
      here = here.slice(0, -1);
      continue;
    }
    here = [...here, part];
    const entry = await rootfs.lookup(here.join("/"));
    if (entry === undefined) return;
    found.set(`/${here.join("/")}`, entry);
    if (typeof entry === "string") return;
    if (!("symlink" in entry)) continue;
    if (++links > MAX_LINKS) return; // the model finds the same
    rest.unshift(...entry.symlink.split("/"));
    here = entry.symlink.startsWith("/") ? [] : here.slice(0, -1);
  }
}

/**
 * Makes the error for something that cannot be in a bundle's root file system.
 *
 * @param path Where it is.
 * @param what What it is.
 * @returns A `rootfs-entry` error, to be thrown.
 */
export function unusableEntry(path: string, what: string): CriSpecError {
  return new CriSpecError("rootfs-entry", `Cannot copy ${JSON.stringify(`/${path.slice(0, 256)}`)}: ${what}`);
}

/**
 * The id that an owner in the image has on the node.
 *
 * @param id The owner's number in the image.
 * @param mappings The pod's mappings; empty without a user namespace.
 * @param path Whose owner it is.
 * @returns The node's number.
 * @throws {CriSpecError} `rootfs-entry` when the pod does not map it.
 */
export function hostId(id: number, mappings: readonly LinuxIDMapping[], path: string): number {
  if (mappings.length === 0) return id;
  const mapping = mappings.find(({ containerID, size }) => id >= containerID && id < containerID + size);
  if (mapping === undefined) throw unusableEntry(path, `its owner ${id} is not mapped in the pod's user namespace`);
  return mapping.hostID + (id - mapping.containerID);
}
