/**
 * How releases read the image's passwd and group files.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { clean } from "../go/path.ts";
import type { FileTree } from "../request/file_tree.ts";

/** The files that users and groups are looked up in. */
export type UserFile = "passwd" | "group";

/**
 * How a release gets at the image's files: `root-path` resolves links below the root of a temporary mount, `os-root` refuses
 * links that lead out of it, `bind` does the same in the snapshot's folder, `overlay` resolves links over the snapshot's layers.
 */
export type UserFileView = "root-path" | "os-root" | "bind" | "overlay";

/** Every {@linkcode UserFileView}. */
export const VIEWS: readonly UserFileView[] = ["root-path", "os-root", "bind", "overlay"];

/** What reading a file depends on. */
export interface UserFileLookup {
  /** The image's files. */
  readonly rootfs: FileTree;
  /** Where the daemon mounts the image to look into it; it is part of errors' texts. */
  readonly tempMountPath: string;
  /** How the release gets at the files. */
  readonly view: UserFileView;
  /** Whether an absolute link for the file itself is followed once where links may not be absolute. */
  readonly absoluteLink: boolean;
  /** Whether the release only reads regular files of at most 10 MiB. */
  readonly bounded: boolean;
}

function refuse(message: string): never {
  throw new CriSpecError("user-file", message);
}

/**
 * Whether an error says that the file is missing, which Go's `os.IsNotExist` tells.
 *
 * @param error What was thrown.
 * @returns `true` for the error of a missing file.
 */
export function isMissingFile(error: unknown): boolean {
  return error instanceof CriSpecError && error.code === "user-file" &&
    /: (?:no such file or directory|file does not exist)$/.test(error.message);
}

function readFromRootPath(file: UserFile, { rootfs, tempMountPath, bounded }: UserFileLookup): string {
  const resolved = rootfs.rootPath(`/etc/${file}`);
  if ("at" in resolved) {
    refuse(`${resolved.at === "" ? "" : `lstat ${tempMountPath}${resolved.at}: `}${resolved.failure}`);
  }
  const path = `${tempMountPath}${resolved.path === "/" ? "" : resolved.path}`;
  const found = rootfs.find(resolved.path);
  if (found.kind === "failure") refuse(`${bounded ? "stat" : "open"} ${path}: ${found.failure}`);
  if (found.kind === "file") return found.text;
  return refuse(bounded ? `${path} is not a regular file` : `read ${path}: is a directory`);
}

function readFromOsRoot(file: UserFile, lookup: UserFileLookup): string {
  const { rootfs, bounded, tempMountPath, view } = lookup;
  const name = `etc/${file}`;
  let path = name;
  let opened = rootfs.openInRoot(name);
  if (lookup.absoluteLink) {
    const target = rootfs.linkInRoot(name);
    if (target?.startsWith("/")) {
      path = clean(target).slice(1) || ".";
      opened = rootfs.openInRoot(path);
    }
  }
  if (opened.kind === "failure") refuse(`openat ${path}: ${opened.failure}`);
  if (opened.kind === "file") return opened.text;
  if (bounded) return refuse(`${name} is not a regular file`);
  if (view === "os-root") return refuse(`read ${tempMountPath}/${path}: is a directory`);
  throw new CriSpecError(
    "not-modelled",
    `Cannot determine the daemon's text for "${name}": it contains the snapshot's directory`,
    {
      path: "/rootfs",
    },
  );
}

function readFromOverlay(file: UserFile, { rootfs, bounded }: UserFileLookup): string {
  const name = `etc/${file}`;
  const resolved = rootfs.rootPath(`/${name}`);
  if ("at" in resolved) {
    const { at, failure } = resolved;
    refuse(
      failure === "too many links"
        ? `open ${name}: too many levels of symbolic links`
        : `lstat ${at.slice(1)}: file does not exist`,
    );
  }
  const found = rootfs.find(resolved.path);
  if (found.kind === "file") return found.text;
  if (found.kind !== "failure") {
    return refuse(bounded ? `${name} is not a regular file` : `read ${name}: is a directory`);
  }
  // The first step that is missing is the one that is told.
  const steps = resolved.path.split("/").slice(1);
  const missing = steps.findIndex((_, index) =>
    rootfs.find(`/${steps.slice(0, index + 1).join("/")}`).kind === "failure"
  );
  return refuse(`lstat ${steps.slice(0, missing + 1).join("/")}: file does not exist`);
}

/**
 * Reads a file of the image.
 *
 * @param file Which file.
 * @param lookup What reading it depends on.
 * @returns Its text.
 * @throws {CriSpecError} `user-file` with containerd's text; `not-modelled` where the text names what no request tells.
 */
export function readUserFile(file: UserFile, lookup: UserFileLookup): string {
  switch (lookup.view) {
    case "root-path":
      return readFromRootPath(file, lookup);
    case "overlay":
      return readFromOverlay(file, lookup);
    case "os-root":
    case "bind":
      return readFromOsRoot(file, lookup);
  }
}
