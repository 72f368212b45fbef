/**
 * Looks at the files of a node as a running daemon sees them: in its mount namespace, through `/proc`.
 *
 * @module
 */

import { umaskIn } from "../../lib/node/process_facts.ts";

/** What is at a path. */
export interface NodeFile {
  /** What it is. */
  readonly kind: "directory" | "file" | "symlink" | "fifo" | "other";
  /** The permission bits. */
  readonly mode: number;
  /** The ids of owner and group. */
  readonly owner: string;
  /** A file's text. */
  readonly content?: string;
}

/** A line of mountinfo. */
export interface NodeMount {
  /** Where it is mounted. */
  readonly path: string;
  /** The file system's type. */
  readonly type: string;
  /** The device, or any word. */
  readonly source: string;
  /** The flags of the mount. */
  readonly options: readonly string[];
  /** What the file system itself says. */
  readonly data: readonly string[];
}

/**
 * Lists a directory with all that is in it, and the directory itself.
 *
 * @param pid A process, whose files they are.
 * @param path The directory's absolute path.
 * @param without Paths to leave out, with all below them.
 * @returns What is there by path; nothing when the directory is not.
 */
export async function nodeTree(
  pid: number,
  path: string,
  without: readonly string[],
): Promise<ReadonlyMap<string, NodeFile>> {
  const found = new Map<string, NodeFile>();
  const file = await nodeFile(pid, path);
  if (file === undefined) return found;
  found.set(path, file);
  if (file.kind !== "directory") return found;
  for await (const { name } of Deno.readDir(`/proc/${pid}/root${path}`)) {
    const below = `${path}/${name}`;
    if (without.includes(below)) continue;
    for (const [at, what] of await nodeTree(pid, below, without)) found.set(at, what);
  }
  return found;
}

/**
 * Looks at one path; a link is not followed.
 *
 * @param pid A process, whose files they are.
 * @param path The absolute path.
 * @returns What is there, or undefined.
 */
export async function nodeFile(pid: number, path: string): Promise<NodeFile | undefined> {
  const outside = `/proc/${pid}/root${path}`;
  try {
    const { isDirectory, isFile, isSymlink, isFifo, mode, uid, gid } = await Deno.lstat(outside);
    const kind = isDirectory ? "directory" : isFile ? "file" : isSymlink ? "symlink" : isFifo ? "fifo" : "other";
    const content = isFile ? { content: await Deno.readTextFile(outside) } : {};
    return { kind, mode: (mode ?? 0) & 0o7777, owner: `${uid}:${gid}`, ...content };
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/**
 * Lists what is mounted.
 *
 * @param pid A process, whose mounts they are.
 * @returns The mounts in the order of the kernel.
 */
export async function nodeMounts(pid: number): Promise<readonly NodeMount[]> {
  const text = await Deno.readTextFile(`/proc/${pid}/mountinfo`);
  return text.split("\n").filter((line) => line !== "").map((line) => {
    const [front = "", back = ""] = line.split(" - ");
    const [, , , , path = "", options = ""] = front.split(" ");
    const [type = "", source = "", data = ""] = back.split(" ");
    return { path, type, source, options: options.split(","), data: data.split(",") };
  });
}

/**
 * The umask of a process.
 *
 * @param pid The process.
 * @returns The bits.
 */
export async function nodeUmask(pid: number): Promise<number> {
  const found = umaskIn(await Deno.readTextFile(`/proc/${pid}/status`));
  if (found === undefined) throw new TypeError(`Cannot read the umask of process ${pid}: its status has none`);
  return parseInt(found, 8);
}
