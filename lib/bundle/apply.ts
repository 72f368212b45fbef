/**
 * Carries out the actions of a bundle's plan. Each thing is written into the journal before it is made, nothing that exists is
 * written to, and every path is walked from the bundle's own directory.
 *
 * @module
 */

import { constants } from "node:fs";
import { stat } from "node:fs/promises";
import type { BundleAction, CopyDirectoryAction, NamespacesAction } from "./action.ts";
import { CriSpecError } from "../error.ts";
import type { LinuxIDMapping } from "../oci/spec.ts";
import type { DirectoryAction, MountAction } from "../plan/file_action.ts";
import { type Directory, PathEscape } from "./directory.ts";
import type { Made } from "./journal.ts";
import { copyRootfs } from "./copy_rootfs.ts";
import { MAX_COPY_BYTES, tooLarge } from "./limits.ts";
import { errnoOf, openRegular, type System } from "./system.ts";

const NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
const MOUNT_FLAGS = ["--no-mtab", "--no-canonicalize", "--internal-only"];

/** A bundle under construction. */
export interface Site {
  /** The bundle's path on the machine, without links. */
  readonly out: string;
  /** The bundle's directory. */
  readonly directory: Directory;
  /** The machine. */
  readonly system: System;
  /** Writes into the journal what is made next. */
  readonly journal: (made: Made) => Promise<void>;
}

/** An absolute path as one below the bundle. */
function below({ out }: Site, path: string): string {
  if (path.startsWith(`${out}/`)) return path.slice(out.length + 1);
  throw new PathEscape(`${JSON.stringify(path)} is outside the bundle`);
}

async function makeFile(site: Site, path: string, mode: number, bytes: Uint8Array): Promise<void> {
  const { directory, system } = site;
  await site.journal({ made: "file", path });
  await directory.at(path, async (entry) => {
    const file = await system.open(entry, NEW_FILE, 0o600);
    try {
      await system.write(file, bytes);
      await system.chmod(`/proc/self/fd/${file.fd}`, mode);
    } finally {
      await file.close();
    }
  });
}

async function makeDirectories(site: Site, { path, mode, chmod }: DirectoryAction): Promise<void> {
  const { directory, system } = site;
  const parts = below(site, path).split("/");
  let isNew = false;
  for (const length of parts.keys()) {
    const here = parts.slice(0, length + 1).join("/");
    isNew = !await isDirectory(directory, here);
    if (!isNew) continue;
    await site.journal({ made: "directory", path: here });
    await directory.at(here, (entry) => system.mkdir(entry, 0o700));
    await directory.place(here, (place) => system.chmod(place, mode));
  }
  if (chmod && !isNew) await directory.place(below(site, path), (place) => system.chmod(place, mode));
}

async function isDirectory(directory: Directory, path: string): Promise<boolean> {
  try {
    await (await directory.directory(path)).close();
    return true;
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return false;
    throw error;
  }
}

async function makeMount(site: Site, { path: absolute, type, source, options, data }: MountAction): Promise<void> {
  const path = below(site, absolute);
  await site.journal({ made: "mount", path });
  const words = [...options, ...(data === "" ? [] : [data])].join(",");
  const what = ["-t", type, ...(words === "" ? [] : ["-o", words]), "--", source];
  await site.directory.place(path, (place) => site.system.run("mount", [...MOUNT_FLAGS, ...what, place]));
}

/** The lines of a process's id map. */
function idMap(mappings: readonly LinuxIDMapping[]): Uint8Array {
  const lines = mappings.map(({ containerID, hostID, size }) => `${containerID} ${hostID} ${size}\n`);
  return new TextEncoder().encode(lines.join(""));
}

async function writeIdMap(system: System, path: string, mappings: readonly LinuxIDMapping[]): Promise<void> {
  const file = await system.open(path, constants.O_WRONLY);
  try {
    await system.write(file, idMap(mappings));
  } finally {
    await file.close();
  }
}

async function makeNamespaces(site: Site, { names, uids, gids, hostname }: NamespacesAction): Promise<void> {
  const { directory, system } = site;
  const files = { user: "user", network: "net", ipc: "ipc", uts: "uts" } as const;
  const holder = await system.hold(names.map(({ type }) => `--${files[type]}`));
  try {
    if (names.some(({ type }) => type === "user")) {
      await writeIdMap(system, `/proc/${holder.pid}/uid_map`, uids);
      await writeIdMap(system, `/proc/${holder.pid}/gid_map`, gids);
    }
    if (hostname !== undefined) {
      await system.run("nsenter", [`--uts=/proc/${holder.pid}/ns/uts`, "--", "hostname", "--", hostname]);
    }
    for (const { type, path: absolute } of names) {
      const path = below(site, absolute);
      await makeFile(site, path, 0o444, new Uint8Array());
      await site.journal({ made: "mount", path });
      const source = `/proc/${holder.pid}/ns/${files[type]}`;
      await directory.place(path, (place) => system.run("mount", [...MOUNT_FLAGS, "--bind", "--", source, place]));
    }
  } finally {
    await holder.release();
  }
}

async function copyDirectory(site: Site, { path: absolute, source }: CopyDirectoryAction): Promise<void> {
  const { directory, system } = site;
  const path = below(site, absolute);
  await site.journal({ made: "tree", path });
  await directory.at(path, (entry) => system.mkdir(entry, 0o700));
  await directory.place(
    below(site, source),
    (from) => directory.place(path, (to) => system.run("cp", ["--archive", "--", `${from}/.`, `${to}/`])),
  );
}

/** A file of the node. */
async function readSource(path: string): Promise<Uint8Array> {
  const { file, size } = await openRegular(path);
  try {
    if (size > MAX_COPY_BYTES) throw tooLarge(JSON.stringify(path), `${MAX_COPY_BYTES} bytes`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function mustBeThere(path: string, message: string): Promise<void> {
  await stat(path).catch((cause) => {
    throw new CriSpecError("bundle-failed", message, { cause });
  });
}

/**
 * Carries out one action.
 *
 * @param site The bundle.
 * @param action The action.
 * @throws What the machine says; {@linkcode PathEscape} for a path that leaves the bundle; `CriSpecError`.
 */
export async function apply(site: Site, action: BundleAction): Promise<void> {
  const encoder = new TextEncoder();
  switch (action.kind) {
    case "directory":
      return await makeDirectories(site, action);
    case "file":
      return await makeFile(site, below(site, action.path), action.mode, encoder.encode(action.content));
    case "write":
      return await makeFile(site, below(site, action.path), action.mode, action.bytes);
    case "copy":
      return await makeFile(site, below(site, action.path), action.mode, await readSource(action.source));
    case "mount":
      return await makeMount(site, action);
    case "require":
      return await mustBeThere(action.path, action.message);
    case "rootfs": {
      const path = below(site, action.path);
      await site.journal({ made: "tree", path });
      return await copyRootfs(site, path, action);
    }
    case "copy-directory":
      return await copyDirectory(site, action);
    case "namespaces":
      return await makeNamespaces(site, action);
    case "group":
      await site.system.lchown(site.directory.path + "/.", 0, action.gid);
      return await site.system.chmod(site.directory.path, action.mode);
  }
}
