/**
 * The node's files as the daemon changes them while it answers one request: the directories that it makes.
 *
 * @module
 */

import { clean, isAbs, isClean, join } from "../go/path.ts";
import { isLongerThan } from "../go/utf8.ts";
import { type FileFailure, FileTree, type Found, MAX_NAME } from "./file_tree.ts";

/** A call that failed, as Go's `os.PathError` has it. */
export interface PathFailure {
  /** The system call: `"lstat"`, `"mkdir"`, `"stat"`. */
  readonly call: string;
  /** The path as it was given to the call. */
  readonly path: string;
  /** Why, in the words of the kernel. */
  readonly failure: FileFailure;
}

/** A path without links; or why there is none: a failed call or a text. */
export type Evaluated = { readonly path: string } | { readonly error: PathFailure | string };

/** How many links Go's `filepath.EvalSymlinks` follows. */
const MAX_EVALUATED_LINKS = 255;

/** What the kernel says of making a directory in a file system of its own; the longer path counts. */
const KERNEL_PATHS: readonly (readonly [path: string, failure: FileFailure | undefined])[] = [
  ["/sys/fs/cgroup", undefined],
  ["/sys", "operation not permitted"],
  ["/proc", "no such file or directory"],
];

/** Prints a failed call as Go does. */
export function pathErrorText({ call, path, failure }: PathFailure): string {
  return `${call} ${path}: ${failure}`;
}

/** The steps of a path. */
function stepsOf(path: string): string[] {
  return path.split("/").filter((step) => step !== "");
}

/** A tree of files to which directories can be added. */
export class HostTree extends FileTree {
  readonly #tree: FileTree;
  readonly #made = new Set<string>();
  /** Trees that are mounted, by mount point, and the lengths that their mount points have. */
  readonly #mounted = new Map<string, FileTree>();
  readonly #lengths = new Set<number>();

  /**
   * Makes a tree that has what another has.
   *
   * @param tree The other, which stays as it is.
   */
  constructor(tree: FileTree) {
    super({});
    this.#tree = tree;
  }

  /** The directories that were made, in their order. */
  get made(): Iterable<string> {
    return this.#made;
  }

  override readDir(path: string): readonly string[] {
    return this.#tree.readDir(path);
  }

  /**
   * Mounts another tree.
   *
   * @param mountPoint A clean path without links, which is made.
   * @param tree The tree.
   */
  mount(mountPoint: string, tree: FileTree): void {
    this.mkdirAll(mountPoint, true);
    this.#mounted.set(mountPoint, tree);
    this.#lengths.add(mountPoint.length);
  }

  /**
   * Whether a tree is mounted.
   *
   * @param mountPoint Where.
   * @returns `true` after {@linkcode mount}.
   */
  isMounted(mountPoint: string): boolean {
    return this.#mounted.has(mountPoint);
  }

  override at(path: string): Found {
    for (const length of this.#lengths) {
      if (path[length] !== "/") continue;
      const tree = this.#mounted.get(path.slice(0, length));
      if (tree !== undefined) return tree.at(path.slice(length));
    }
    return this.#made.has(path) ? { kind: "directory" } : this.#tree.at(path);
  }

  /**
   * Follows a link, if there is one at the very end of a path; then all links on the way are followed, too.
   *
   * Upstream: `RealOS.ResolveSymbolicLink` of containerd's `pkg/os`.
   *
   * @param path The path.
   * @returns The path as it is when its end is no link.
   */
  resolveSymbolicLink(path: string): Evaluated {
    const found = this.find(path, false);
    if (found.kind === "failure") return { error: { call: "lstat", path, failure: found.failure } };
    return found.kind === "symlink" ? this.evalSymlinks(path) : { path };
  }

  /**
   * Resolves every link of a path.
   *
   * Upstream: `filepath.EvalSymlinks`.
   *
   * @param path The path; a relative one starts at the root.
   * @returns The clean path, or why it cannot be resolved.
   */
  evalSymlinks(path: string): Evaluated {
    let root = isAbs(path) ? "/" : "";
    // What is resolved, behind the root.
    let done: string[] = [];
    let links = 0;
    let endsInSlash = path.endsWith("/");
    const steps = stepsOf(path).reverse();
    while (steps.length > 0) {
      const step = steps.pop()!;
      if (step === ".") continue;
      if (step === "..") {
        // Go keeps it behind the first step of a path, and behind another.
        if (done.length > 1 && done.at(-1) !== "..") done.pop();
        else done.push("..");
        continue;
      }
      done.push(step);
      const here = `${root}${done.join("/")}`;
      const found = this.find(here, false);
      if (found.kind === "failure") return { error: { call: "lstat", path: here, failure: found.failure } };
      if (found.kind !== "symlink") {
        if (found.kind !== "directory" && (steps.length > 0 || endsInSlash)) return { error: "not a directory" };
        continue;
      }
      if (++links > MAX_EVALUATED_LINKS) return { error: "EvalSymlinks: too many links" };
      done.pop();
      if (isAbs(found.target)) {
        root = "/";
        done = [];
      }
      if (steps.length === 0 && found.target.endsWith("/")) endsInSlash = true;
      steps.push(...stepsOf(found.target).reverse());
    }
    return { path: clean(`${root}${done.join("/")}`) };
  }

  /**
   * Makes a directory with all that are missing above it.
   *
   * Upstream: `os.MkdirAll`.
   *
   * @param path The path.
   * @param keepsSlash Whether the parents' paths end with a slash in the text of an error, as since Go 1.22.
   * @returns Why it cannot be made, or `undefined` when it is there.
   */
  mkdirAll(path: string, keepsSlash: boolean): PathFailure | undefined {
    if (this.#mkdirPlain(path)) return undefined;
    // From the path up to the first parent that is there.
    const missing: string[] = [];
    for (let at = path;;) {
      const found = this.find(at);
      if (found.kind === "directory") break;
      if (found.kind !== "failure") return { call: "mkdir", path: at, failure: "not a directory" };
      missing.push(at);
      let end = at.length;
      while (end > 0 && at[end - 1] === "/") end--;
      while (end > 0 && at[end - 1] !== "/") end--;
      if (end === 0 || (end === 1 && !keepsSlash)) break;
      at = at.slice(0, keepsSlash ? end : end - 1);
    }
    for (const at of missing.reverse()) {
      const failure = this.#mkdir(at);
      if (failure !== undefined && this.find(at, false).kind !== "directory") {
        return { call: "mkdir", path: at, failure };
      }
    }
    return undefined;
  }

  /** Makes a directory in one walk where nothing on the way to it is a link, a file or a file system of the kernel's own. */
  #mkdirPlain(path: string): boolean {
    if (!isClean(path) || isLongerThan(path, MAX_NAME) || KERNEL_PATHS.some(([prefix]) => path.startsWith(prefix))) {
      return false;
    }
    const made: string[] = [];
    for (let end = path.indexOf("/", 1); end !== 0; end = path.indexOf("/", end + 1)) {
      if (end < 0) end = path.length;
      const at = path.slice(0, end);
      if (made.length > 0) made.push(at);
      else {
        const found = this.at(at);
        if (found.kind === "failure") made.push(at);
        else if (found.kind !== "directory") return false;
      }
      if (end === path.length) break;
    }
    for (const at of made) this.#made.add(at);
    return true;
  }

  #mkdir(path: string): FileFailure | undefined {
    if (path === "") return "no such file or directory";
    const trimmed = path.replace(/\/+$/, "") || "/";
    const end = trimmed.lastIndexOf("/");
    const name = trimmed.slice(end + 1);
    if (name === "" || name === "." || name === "..") return "file exists";
    if (isLongerThan(name, MAX_NAME)) return "file name too long";
    const parent = this.#canonical(trimmed.slice(0, end + 1) || "/");
    if (typeof parent === "object") return parent.failure;
    const there = join(parent, name);
    const found = this.at(there);
    if (found.kind !== "failure") return "file exists";
    const kernel = KERNEL_PATHS.find(([prefix]) => there.startsWith(`${prefix}/`));
    // A tree that does not have the file system at all tells nothing about it.
    if (kernel?.[1] !== undefined && this.#tree.at(kernel[0]).kind === "directory") return kernel[1];
    this.#made.add(there);
    return undefined;
  }

  /** The place of a directory that the kernel finds at a path. */
  #canonical(path: string): string | { readonly failure: FileFailure } {
    const found = this.find(path);
    if (found.kind === "failure") return { failure: found.failure };
    if (found.kind !== "directory") return { failure: "not a directory" };
    const evaluated = this.evalSymlinks(path);
    return "path" in evaluated ? clean(`/${evaluated.path}`) : { failure: "too many levels of symbolic links" };
  }
}
