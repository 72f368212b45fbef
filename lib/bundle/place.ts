/**
 * Where a bundle is, and whether it can be there.
 *
 * @module
 */

import { lstat, realpath } from "node:fs/promises";
import { CriSpecError } from "../error.ts";
import { join } from "../go/path.ts";
import { byteLength } from "../go/utf8.ts";
import type { BundleAction } from "./action.ts";
import { partsName } from "./copy_rootfs.ts";
import { faultOfName, PATH_MAX } from "./directory.ts";
import { JOURNAL } from "./journal.ts";
import { errnoOf, isMachineError, reasonOf } from "./system.ts";
import { temporaryName } from "./temporary.ts";

/** A bundle's path. */
export interface Place {
  /** The parent directory, with links resolved. */
  readonly parent: string;
  /** Its name there. */
  readonly name: string;
  /** Both together. */
  readonly out: string;
}

/** How deep a path in a bundle may be, outside of the root file system; a daemon's own are a fifth of that. */
const MAX_DEPTH = 32;
/** The longest start of a path that an error shows. */
const SHOWN = 256;

/**
 * Makes the error for a path that cannot take a bundle.
 *
 * @param out The path.
 * @param state Why not.
 * @param options What to do, and the underlying error.
 * @returns A `bundle-target` error, to be thrown.
 */
export function unusableTarget(
  out: string,
  state: string,
  options: { hint?: string; cause?: unknown } = {},
): CriSpecError {
  const shown = JSON.stringify(out.length > SHOWN ? `${out.slice(0, SHOWN)}…` : out);
  return new CriSpecError("bundle-target", `Cannot use ${shown} as a bundle: ${state}`, options);
}

/** What is wrong with a path on its own; undefined when nothing is. */
function faultOf(path: string): string | undefined {
  if (path === "") return "the path is empty";
  if (path.includes("\0")) return "the path contains a NUL";
  if (byteLength(path) > PATH_MAX) return `the path is longer than ${PATH_MAX} bytes`;
  if (path.includes("\ufffd")) return "the path is not UTF-8";
  return undefined;
}

/**
 * Resolves the parent directory of a bundle.
 *
 * @param path The bundle's path, which need not exist.
 * @returns The path with links resolved.
 * @throws {CriSpecError} `bundle-target` if the directory does not exist, or a bundle cannot have this name.
 */
export async function placeOf(path: string): Promise<Place> {
  const fault = faultOf(path);
  if (fault !== undefined) throw unusableTarget(path, fault);
  const [, above, name] = /^(.*\/)?([^/]+)\/*$/s.exec(path) ?? [];
  if (name === undefined || name === "." || name === "..") {
    throw unusableTarget(path, "the path does not end with a name");
  }
  const nameFault = faultOfName(name);
  if (nameFault !== undefined) throw unusableTarget(path, nameFault);
  const parent = await realpath(above ?? ".").catch((cause) => {
    throw unusableTarget(path, reasonOf(cause), { hint: "its parent directory must exist", cause });
  });
  const out = parent === "/" ? `/${name}` : `${parent}/${name}`;
  const resolved = faultOf(out);
  if (resolved !== undefined) throw unusableTarget(path, resolved);
  return { parent, name, out };
}

/**
 * Whether something is at a path, even a dangling link.
 *
 * @param path The path.
 * @returns Whether.
 * @throws Errors of the machine, except that nothing is there.
 */
export async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return false;
    throw error;
  }
}

/**
 * Checks that a bundle can be made at a path, without making anything.
 *
 * @param place Where.
 * @throws {CriSpecError} `bundle-target` if the path exists, even as the remains of another bundle.
 */
export async function checkFree({ parent, name, out }: Place): Promise<void> {
  try {
    if (await isThere(out)) {
      throw unusableTarget(out, "it exists", { hint: "pass a directory that does not exist yet" });
    }
    if (!await isThere(`${parent}/${temporaryName(name)}`)) return;
  } catch (cause) {
    if (!isMachineError(cause)) throw cause;
    throw unusableTarget(out, reasonOf(cause), { cause });
  }
  throw unusableTarget(out, `${temporaryName(name)} exists next to it`, {
    hint: "if an earlier bundle left it, cri-spec cleanup removes it",
  });
}

/** The paths that an action makes, and whether other things may be in them. */
function pathsOf(action: BundleAction): readonly (readonly [path: string, isDirectory: boolean])[] {
  switch (action.kind) {
    case "require":
    case "group":
    case "mount":
      return [];
    case "directory":
      return [[action.path, true]];
    case "rootfs":
      return [[action.path, false], [partsName(action.path), false]];
    case "namespaces":
      return action.names.map(({ path }) => [path, false]);
    default:
      return [[action.path, false]];
  }
}

/**
 * Checks the paths of a plan: each is inside the bundle, can be created, and conflicts with no other.
 *
 * @param place Where.
 * @param actions The plan.
 * @throws {CriSpecError} `bundle-target`.
 */
export function checkPaths({ out }: Place, actions: readonly BundleAction[]): void {
  const refuse = (path: string, what: string): never => {
    throw new CriSpecError("bundle-target", `Cannot make ${JSON.stringify(path.slice(0, SHOWN))}: ${what}`, {
      hint: `paths in the bundle ${
        JSON.stringify(out.slice(0, SHOWN))
      } depend on its name, netnsPath and the sandbox's ID`,
    });
  };
  const leaves = new Set<string>([`${out}/${JOURNAL}`]);
  const directories = new Set<string>();
  for (const action of actions) {
    const { path } = action;
    if (action.kind === "require" || action.kind === "group") continue;
    for (const one of action.kind === "namespaces" ? action.names.map((name) => name.path) : [path]) {
      checkPath(out, one, refuse);
    }
    for (const [one, isDirectory] of pathsOf(action)) {
      for (let above = join(one, ".."); above.length > out.length; above = join(above, "..")) directories.add(above);
      if (isDirectory) directories.add(one);
      else if (leaves.has(one)) refuse(one, "another file of the bundle has this path");
      else leaves.add(one);
    }
  }
  for (const leaf of leaves) if (directories.has(leaf)) refuse(leaf, "another file of the bundle has this path");
}

/** Checks one path. */
function checkPath(out: string, path: string, refuse: (path: string, what: string) => never): void {
  if (!path.startsWith(`${out}/`)) refuse(path, "it is not in the bundle");
  if (byteLength(path) > PATH_MAX) refuse(path, `the path is longer than ${PATH_MAX} bytes`);
  const names = path.slice(out.length + 1).split("/");
  if (names.length > MAX_DEPTH) refuse(path, `it is more than ${MAX_DEPTH} directories deep`);
  for (const name of names) {
    const fault = faultOfName(name);
    if (fault !== undefined) refuse(path, fault);
  }
}
