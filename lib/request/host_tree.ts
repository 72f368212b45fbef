/**
 * The node's files as the daemon changes them while it answers one request: the directories that it makes.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { clean, isAbs, join } from "../go/path.ts";
import { trimSlashes } from "../go/trim.ts";
import { isLongerThan } from "../go/utf8.ts";
import { DIRECTORY, type FileFailure, FileTree, type Found, MAX_NAME, MAX_PATH, parentOf } from "./file_tree.ts";

/** A call that failed, as Go's `os.PathError` has it. */
export interface PathFailure {
  /** The system call: `"lstat"`, `"mkdir"`, `"stat"`. */
  readonly call: string;
  /** The path as it was given to the call. */
  readonly path: string;
  /** Why, in the words of the kernel. */
  readonly failure: FileFailure;
}

/** Why a directory cannot be made with all above it. */
export interface MkdirFailure extends PathFailure {
  /** Whether some of those above it were made. */
  readonly isPartial: boolean;
}

/** A path without links; or why there is none: a failed call or a text. */
export type Evaluated = { readonly path: string } | { readonly error: PathFailure | string };

/** How many links Go's `filepath.EvalSymlinks` follows. */
const MAX_EVALUATED_LINKS = 255;

/** How many characters the paths of all directories may have that are made: 50 times those of 10,000 usual mounts. */
const MOST_MADE = 20_000_000;

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

/** Whether Linux takes a path or one of its names for too long. */
function hasTooLongName(path: string): boolean {
  return isLongerThan(path, MAX_NAME) &&
    (isLongerThan(path, MAX_PATH) || path.split("/").some((name) => isLongerThan(name, MAX_NAME)));
}

/** The steps of a path. */
function stepsOf(path: string): string[] {
  return path.split("/").filter((step) => step !== "");
}

/** A tree of files to which directories can be added. */
export class HostTree extends FileTree {
  readonly #tree: FileTree;
  readonly #made = new Set<string>();
  /** Clean paths of directories that are made, with all above them, once needed. */
  #pending: string[] = [];
  /** How many characters the paths of the directories have that were made. */
  #length = 0;
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

  /** The files as they were before. */
  get given(): FileTree {
    return this.#tree;
  }

  /**
   * Makes a directory that is not there, where its path leads through no link and into no file system of the kernel's own.
   *
   * @param path A clean path of a literal tree.
   * @returns Whether it was made.
   */
  makeLiteral(path: string): boolean {
    if (KERNEL_PATHS.some(([prefix]) => path.startsWith(prefix)) || hasTooLongName(path)) return false;
    this.#pending.push(path);
    return true;
  }

  #add(path: string): void {
    this.#length += path.length;
    if (this.#length > MOST_MADE) {
      throw new CriSpecError(
        "too-large",
        "Cannot model the missing sources of mounts: their paths are too long together",
        {
          path: "/container/config/mounts",
          hint: `the paths of all missing directories may have ${MOST_MADE} characters together`,
        },
      );
    }
    this.#made.add(path);
  }

  #makePending(): void {
    const paths = this.#pending;
    this.#pending = [];
    for (const path of paths) {
      for (
        let at = path;
        at !== "/" && this.#tree.at(at).kind === "failure" && !this.#made.has(at);
        at = parentOf(at)
      ) {
        this.#add(at);
      }
    }
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
    this.mkdirAll(mountPoint);
    this.#mounted.set(mountPoint, tree);
    this.#lengths.add(mountPoint.length);
  }

  /** Where trees were mounted. */
  get mountPoints(): Iterable<string> {
    return this.#mounted.keys();
  }

  override get isLiteral(): boolean {
    return this.#mounted.size === 0 && this.#tree.isLiteral;
  }

  override at(path: string): Found {
    if (this.#pending.length > 0) this.#makePending();
    if (this.#mounted.size > 0) {
      const mounted = this.#atMounted(path);
      if (mounted !== undefined) return mounted;
    }
    return this.#made.has(path) ? DIRECTORY : this.#tree.at(path);
  }

  override isBelowFile(path: string): boolean {
    return this.#tree.isBelowFile(path);
  }

  #atMounted(path: string): Found | undefined {
    for (const length of this.#lengths) {
      if (path[length] !== "/") continue;
      const tree = this.#mounted.get(path.slice(0, length));
      if (tree !== undefined) return tree.at(path.slice(length));
    }
    return undefined;
  }

  /**
   * Follows a link, if there is one at the very end of a path; then all links in its path are followed, too.
   *
   * Upstream: `RealOS.ResolveSymbolicLink` of containerd's `pkg/os`.
   *
   * @param path The path.
   * @returns The path as it is when its end is not a link.
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
    // What is resolved, after the root.
    let done: string[] = [];
    let links = 0;
    let endsInSlash = path.endsWith("/");
    const steps = stepsOf(path).reverse();
    while (steps.length > 0) {
      const step = steps.pop()!;
      if (step === ".") continue;
      if (step === "..") {
        // Go keeps it after the first step of a path, and after another.
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
   * @returns Why it cannot be made, or `undefined` when it is there.
   */
  mkdirAll(path: string): MkdirFailure | undefined {
    if (this.#mkdirWalk(path)) return undefined;
    // From the path up to the first parent that is there.
    const missing: string[] = [];
    for (let at = path;;) {
      const found = this.find(at);
      if (found.kind === "directory") break;
      if (found.kind !== "failure") return { call: "mkdir", path: at, failure: "not a directory", isPartial: false };
      missing.push(at);
      let end = at.length;
      while (end > 0 && at[end - 1] === "/") end--;
      while (end > 0 && at[end - 1] !== "/") end--;
      if (end <= 1) break;
      at = at.slice(0, end - 1);
    }
    for (const [index, at] of missing.reverse().entries()) {
      const failure = this.#mkdir(at);
      if (failure !== undefined && this.find(at, false).kind !== "directory") {
        return { call: "mkdir", path: at, failure, isPartial: index > 0 };
      }
    }
    return undefined;
  }

  /** Makes a directory in one walk; returns `false` where something is in its way, or may be. */
  #mkdirWalk(path: string): boolean {
    let here = "";
    const steps = stepsOf(path);
    for (const [index, step] of steps.entries()) {
      if (step === ".") continue;
      const next = step === ".." ? parentOf(here) : `${here}/${step}`;
      const found = this.at(next);
      if (found.kind === "directory") here = next === "/" ? "" : next;
      else if (found.kind === "symlink") {
        const evaluated = this.evalSymlinks(next);
        if (!("path" in evaluated) || this.at(evaluated.path).kind !== "directory") return false;
        here = evaluated.path === "/" ? "" : evaluated.path;
      } else {
        const rest = steps.slice(index);
        const isPlain = rest.every((one) => one !== ".." && one !== "." && !isLongerThan(one, MAX_NAME));
        if (found.kind !== "failure" || !isPlain || KERNEL_PATHS.some(([prefix]) => next.startsWith(prefix))) {
          return false;
        }
        for (const one of rest) this.#add(here = `${here}/${one}`);
        return true;
      }
    }
    return path !== "";
  }

  #mkdir(path: string): FileFailure | undefined {
    if (path === "") return "no such file or directory";
    const trimmed = trimSlashes(path) || "/";
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
    // A tree without the file system says nothing about it.
    if (kernel?.[1] !== undefined && this.#tree.at(kernel[0]).kind === "directory") return kernel[1];
    this.#add(there);
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
