/**
 * Makes a root file system in a bundle. Nothing is overwritten: each entry is made once, in a directory that was made here.
 *
 * @module
 */

import { constants } from "node:fs";
import process from "node:process";
import type { RootfsAction } from "./action.ts";
import type { Site } from "./apply.ts";
import type { Folder } from "./folder.ts";
import { hostId, type RootfsEntry } from "./rootfs.ts";
import type { System } from "./system.ts";

const NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
const DEVICES = { block: "b", character: "c" } as const;

async function makeFile(path: string, content: AsyncIterable<Uint8Array>, system: System): Promise<void> {
  const file = await system.open(path, NEW_FILE, 0o600);
  try {
    for await (const chunk of content) await system.write(file, chunk);
  } finally {
    await file.close();
  }
}

/** Programs get the path of this process's descriptor by its number, see {@linkcode Folder.place}. */
function ofProcess(path: string): string {
  return path.replace(/^\/proc\/self\//, `/proc/${process.pid}/`);
}

async function makeNode(path: string, entry: Exclude<RootfsEntry, { type: "link" }>, system: System): Promise<void> {
  switch (entry.type) {
    case "directory":
      return void await system.mkdir(path, 0o700);
    case "file":
      return await makeFile(path, entry.content, system);
    case "symlink":
      return await system.symlink(entry.target, path);
    case "fifo":
      return await system.run("mknod", ["--mode=600", "--", ofProcess(path), "p"]);
    default: {
      const { type, major, minor } = entry;
      return await system.run("mknod", ["--mode=600", "--", ofProcess(path), DEVICES[type], `${major}`, `${minor}`]);
    }
  }
}

/** Gives an entry its owner and permission bits, in this order, for the first takes bits away. */
async function adorn(
  path: string,
  entry: Exclude<RootfsEntry, { type: "link" }>,
  ids: RootfsAction,
  system: System,
): Promise<void> {
  await system.lchown(path, hostId(entry.uid, ids.uids, entry.path), hostId(entry.gid, ids.gids, entry.path));
  if (entry.type === "symlink") return await system.lutimes(path, entry.mtime, entry.mtime);
  await system.chmod(path, entry.mode);
  if (entry.type !== "directory") await system.lutimes(path, entry.mtime, entry.mtime);
}

/**
 * Makes all entries.
 *
 * @param site The bundle.
 * @param to Where the root is to be, relative to the bundle.
 * @param action The entries, and the pod's ids.
 * @throws {CriSpecError} What cannot be read or made.
 */
export async function copyRootfs({ folder, system }: Site, to: string, action: RootfsAction): Promise<void> {
  const times: { readonly path: string; readonly mtime: number }[] = [];
  let root: Folder | undefined;
  try {
    for await (const entry of action.rootfs.entries()) {
      if (root === undefined) {
        if (entry.path !== "" || entry.type === "link") throw new Error("the root is not the first of the entries");
        await folder.at(to, (path) => makeNode(path, entry, system));
        root = await folder.folder(to);
        await folder.at(to, (path) => adorn(path, entry, action, system));
      } else if (entry.type === "link") {
        const { path, target } = entry;
        const into = root;
        await into.at(target, (existing) => into.at(path, (name) => system.link(existing, name)));
      } else {
        await root.at(entry.path, async (path) => {
          await makeNode(path, entry, system);
          await adorn(path, entry, action, system);
        });
      }
      if (entry.type === "directory") times.push({ path: entry.path, mtime: entry.mtime });
    }
    for (const { path, mtime } of times.toReversed()) {
      if (path === "") await folder.at(to, (name) => system.lutimes(name, mtime, mtime));
      else await root!.at(path, (name) => system.lutimes(name, mtime, mtime));
    }
  } finally {
    await root?.close();
  }
}
