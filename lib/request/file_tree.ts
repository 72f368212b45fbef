/**
 * Files that an answer depends on, as data: the image's passwd and group files, the node's seccomp profiles.
 *
 * @module
 */

import { checkArgument, checkTexts } from "../argument.ts";
import { CriSpecError } from "../error.ts";
import { clean, isClean, join } from "../go/path.ts";
import { sortByBytes } from "../go/sort.ts";
import { byteLength, isLongerThan } from "../go/utf8.ts";

/** A device node or a named pipe. */
export interface DeviceEntry {
  /** `"b"` block, `"c"` character, `"p"` named pipe. */
  readonly device: "b" | "c" | "p";
  /** The major number. */
  readonly major: number;
  /** The minor number. */
  readonly minor: number;
  /** The permission bits: 438 is 0666. */
  readonly mode: number;
  /** The owner's id. */
  readonly uid: number;
  /** The group's id. */
  readonly gid: number;
}

/** What is at a path: a file's text, a symbolic link, a directory, a file whose contents are not given, or a device. */
export type FileEntry =
  | string
  | { readonly symlink: string }
  | { readonly directory: true }
  | { readonly file: true }
  | DeviceEntry;

/** Files by absolute path; their parent directories are implied. */
export type Files = Readonly<Record<string, FileEntry>>;

/** Why a file cannot be read, in the words of the kernel. */
export type FileFailure =
  | "no such file or directory"
  | "not a directory"
  | "is a directory"
  | "too many levels of symbolic links"
  | "file name too long"
  | "invalid argument"
  | "file exists"
  | "operation not permitted";

/** What the kernel finds at a path. */
export type Found =
  | FoundFile
  | { readonly kind: "directory" }
  | { readonly kind: "symlink"; readonly target: string }
  | { readonly kind: "device"; readonly entry: DeviceEntry }
  | { readonly kind: "failure"; readonly failure: FileFailure };

/** A file; reading the contents throws `host-fact-missing` if the document does not give them. */
export interface FoundFile {
  /** Distinguishes it from the others. */
  readonly kind: "file";
  /** Its text. */
  readonly text: string;
}

/** What `os.Root` opens, or why it does not. */
export type RootFound =
  | FoundFile
  | { readonly kind: "directory" }
  | { readonly kind: "device"; readonly entry: DeviceEntry }
  | { readonly kind: "failure"; readonly failure: FileFailure | "path escapes from parent" };

/** A clean path that no link leads through, so that what is in it needs no walk from the root. */
interface Plain {
  /** How many bytes it has; 0 is the root. */
  readonly bytes: number;
  /** Whether nothing is there; else it is a directory. */
  readonly isMissing: boolean;
}

/** How many symbolic links Go's `os.Root` follows in one path. */
const MAX_ROOT_LINKS = 255;
/** How many symbolic links Linux follows in one path. */
const MAX_LINKS = 40;
/** The longest name that Linux takes, in bytes. */
export const MAX_NAME = 255;
/** The longest path. */
export const MAX_PATH = 4095;

/** What is found at the path of a directory. */
export const DIRECTORY: Found = { kind: "directory" };
const MISSING: Found = { kind: "failure", failure: "no such file or directory" };

function failure(failure: FileFailure): Found {
  return { kind: "failure", failure };
}

/** A file whose contents the document does not give. */
function fileWithoutContents(path: string): FoundFile {
  return {
    kind: "file",
    get text(): string {
      throw new CriSpecError("host-fact-missing", `Cannot read the file "${path}": its contents are not given`, {
        hint: 'replace {"file": true} by its contents',
      });
    },
  };
}

/** The directory that a clean path is in. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/")) || "/";
}

/** The names in each directory of some paths, each with its parents, in the order of their bytes. */
function namesIn(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const path of paths) {
    if (path === "/") continue;
    const parent = parentOf(path);
    const name = path.slice(path.lastIndexOf("/") + 1);
    const known = names.get(parent);
    if (known === undefined) names.set(parent, [name]);
    else known.push(name);
  }
  for (const list of names.values()) sortByBytes(list);
  return names;
}

/** The target of a link or `..` outside a tree that is not the whole file system: the document does not describe it. */
export const OUTSIDE: Found = { kind: "failure", failure: "no such file or directory" };

function checkEntry(entry: Exclude<FileEntry, string>): void {
  checkArgument(entry, "file, symbolic link or directory", {});
  if ("symlink" in entry) checkTexts(entry.symlink);
}

/** A tree of files that is looked up as Linux looks up paths. */
export class FileTree {
  readonly #entries: ReadonlyMap<string, FileEntry>;
  /** Every given path and all its parents: directories, if they have no entry. */
  readonly #directories: ReadonlySet<string>;
  /** Whether no path leads through a link or a file, so that each is where its text says. */
  readonly #isLiteral: boolean;
  /** The lengths that the paths of entries have, once needed. */
  #lengths: ReadonlySet<number> | undefined;
  /** The names in each directory, once needed. */
  #names: ReadonlyMap<string, readonly string[]> | undefined;

  /**
   * Makes a tree.
   *
   * @param files Files by path; a path without a leading slash starts at the root.
   */
  constructor(files: Files) {
    checkArgument(files, "record of files", {});
    const entries = new Map<string, FileEntry>();
    const paths: string[] = [];
    const parents = new Set(["/"]);
    let isLiteral = true;
    for (const [given, entry] of Object.entries(files)) {
      if (typeof entry !== "string") checkEntry(entry);
      // With a slash before it, no path that starts with one would be clean, and a clean one is found out fast.
      const path = isClean(given) ? given : clean(`/${given}`);
      paths.push(path);
      if (typeof entry === "string" || !("directory" in entry)) entries.set(path, entry);
      if (typeof entry === "object" && "symlink" in entry) isLiteral = false;
      for (let at = parentOf(path); !parents.has(at); at = parentOf(at)) parents.add(at);
    }
    for (const path of entries.keys()) if (parents.has(path)) isLiteral = false;
    for (const path of paths) parents.add(path);
    this.#entries = entries;
    this.#directories = parents;
    this.#isLiteral = isLiteral;
  }

  /** Whether there is nothing but the root. */
  get isEmpty(): boolean {
    return this.#directories.size === 1;
  }

  /** Whether no path of the tree leads through a link or a file, so that each is where its text says. */
  get isLiteral(): boolean {
    return this.#isLiteral;
  }

  /**
   * Looks up a clean path whose parents are not links.
   *
   * @param path The path.
   * @returns What is there.
   */
  at(path: string): Found {
    const entry = this.#entries.get(path);
    if (typeof entry === "string") return { kind: "file", text: entry };
    if (entry !== undefined && "symlink" in entry) return { kind: "symlink", target: entry.symlink };
    if (entry !== undefined && "file" in entry) return fileWithoutContents(path);
    if (entry !== undefined && "device" in entry) return { kind: "device", entry };
    return this.#directories.has(path) ? DIRECTORY : MISSING;
  }

  /**
   * The names in a directory, as the document has them.
   *
   * @param path A path without links; a relative one starts at the root.
   * @returns Names without slashes, in the order of their bytes.
   */
  readDir(path: string): readonly string[] {
    checkTexts(path);
    this.#names ??= namesIn(this.#directories);
    return this.#names.get(clean(`/${path}`)) ?? [];
  }

  /**
   * Looks a path up as the kernel does: symbolic links are followed, `..` goes up from a link's target.
   *
   * @param path The path; a relative one starts at the root.
   * @param follow Whether a link at the very end is followed, too (`stat`) or not (`lstat`). Default: `true`.
   * @param isRoot Whether the tree's root is the file system's, too; else a link that leads out of the tree leads to {@linkcode OUTSIDE}.
   *   Default: `true`.
   * @returns What is there, or why that is unknown.
   */
  find(path: string, follow = true, isRoot = true): Found {
    checkTexts(path);
    if (path === "") return MISSING;
    if (path.includes("\0")) return failure("invalid argument");
    if (this.isLiteral && isClean(path) && !isLongerThan(path, MAX_NAME)) return this.#findLiteral(path);
    if (isLongerThan(path, MAX_PATH)) return failure("file name too long");
    let here = "";
    let found = DIRECTORY;
    let links = 0;
    // An empty step stays where it is, which must be a directory.
    const steps = path.split("/").reverse();
    while (steps.length > 0) {
      const step = steps.pop()!;
      if (found.kind !== "directory") return failure("not a directory");
      if (step === "" || step === ".") continue;
      if (isLongerThan(step, MAX_NAME)) return failure("file name too long");
      if (!isRoot && step === ".." && here === "") return OUTSIDE;
      const next = step === ".." ? parentOf(here) : `${here}/${step}`;
      found = this.at(next);
      if (found.kind === "failure") return found;
      if (found.kind === "symlink" && (follow || steps.length > 0)) {
        if (++links > MAX_LINKS) return failure("too many levels of symbolic links");
        if (found.target.startsWith("/")) {
          if (!isRoot) return OUTSIDE;
          here = "";
        }
        steps.push(...found.target.split("/").reverse());
        found = DIRECTORY;
      } else {
        here = next === "/" ? "" : next;
      }
    }
    return found;
  }

  /** Looks a clean path up that leads through no link. */
  #findLiteral(path: string): Found {
    const found = this.at(path);
    return found.kind === "failure" && this.isBelowFile(path) ? failure("not a directory") : found;
  }

  /**
   * Whether a clean path leads through something that is not a directory. Few trees have many of those, but paths may be long: so the
   * beginnings are looked up that are as long as the path of one, and not all.
   *
   * @param path The path, in a literal tree.
   * @returns Whether it does.
   */
  isBelowFile(path: string): boolean {
    checkTexts(path);
    this.#lengths ??= new Set([...this.#entries.keys()].map(({ length }) => length));
    for (const length of this.#lengths) {
      if (path[length] === "/" && this.#entries.has(path.slice(0, length))) return true;
    }
    return false;
  }

  /**
   * Resolves a path inside of the tree, so that no link leads out of it: a walk replaces each link that it meets by the link's
   * text, and there are walks until one meets none. What is missing counts as no link.
   *
   * Upstream: `fs.RootPath` of https://github.com/containerd/continuity.
   *
   * @param path The path to resolve.
   * @returns The path without links; or the path at which the walk failed and why.
   */
  rootPath(path: string): { readonly path: string } | { readonly at: string; readonly failure: string } {
    checkTexts(path);
    let links = 0;
    let here = path;
    for (;;) {
      const before = links;
      let walked = here.startsWith("/") ? "/" : "";
      let plain = this.#plainAt(walked);
      for (const step of here.split("/")) {
        if (step === "") continue;
        if (links > 255) return { at: "", failure: "too many links" };
        const below = plain && this.#below(plain, walked, step);
        const next = below?.path ?? join("/", walked, step);
        const found = below?.found ?? this.find(next, false, false);
        plain = below?.plain;
        if (found.kind === "symlink") {
          links++;
          walked = found.target.startsWith("/") || walked === "" ? found.target : join(walked, found.target);
          plain = this.#plainAt(walked);
        } else if (found.kind === "failure" && found.failure !== "no such file or directory") {
          return { at: next, failure: found.failure };
        } else {
          walked = next;
          if (step === "." || step === "..") plain = this.#plainAt(walked);
        }
      }
      here = clean(`/${walked}`);
      if (before === links && here === walked) return { path: here };
      if (before < links) here = walked;
    }
  }

  /** Whether a path is a clean one without links, of a directory or of nothing. */
  #plainAt(path: string): Plain | undefined {
    if (path === "" || path === "/") return { bytes: 0, isMissing: false };
    if (!isClean(path) || path.includes("\0")) return undefined;
    const bytes = byteLength(path);
    if (bytes > MAX_PATH) return undefined;
    let here = "";
    for (const step of path.slice(1).split("/")) {
      if (isLongerThan(step, MAX_NAME)) return undefined;
      here += `/${step}`;
      const found = this.at(here);
      if (found.kind === "failure") return { bytes, isMissing: true };
      if (found.kind !== "directory") return undefined;
    }
    return { bytes, isMissing: false };
  }

  /** What a name is in a plain path, as {@linkcode find} finds it; `undefined` if only `find` can. */
  #below(
    { bytes, isMissing }: Plain,
    path: string,
    step: string,
  ): { readonly path: string; readonly found: Found; readonly plain: Plain | undefined } | undefined {
    if (step === "." || step === ".." || step.includes("\0")) return undefined;
    const length = bytes + 1 + byteLength(step);
    if (length > MAX_PATH || (!isMissing && isLongerThan(step, MAX_NAME))) return undefined;
    const next = bytes === 0 ? `/${step}` : `${path}/${step}`;
    const found = isMissing ? MISSING : this.at(next);
    const isPlain = found.kind === "directory" || found.kind === "failure";
    return {
      path: next,
      found,
      plain: isPlain ? { bytes: length, isMissing: found.kind === "failure" } : undefined,
    };
  }

  /**
   * Opens a path as Go's `os.Root` does: links are followed, but none may be absolute or lead above the root.
   *
   * Upstream: https://pkg.go.dev/os#Root.
   *
   * @param path A path without a leading slash.
   * @returns The file or directory, or why it cannot be opened.
   */
  openInRoot(path: string): RootFound {
    checkTexts(path);
    const steps = path.split("/").filter((step) => step !== "" && step !== ".").reverse();
    const here: string[] = [];
    let found: Found = { kind: "directory" };
    for (let links = 0; steps.length > 0;) {
      const step = steps.pop()!;
      if (step === "..") {
        if (here.pop() === undefined) return { kind: "failure", failure: "path escapes from parent" };
        found = { kind: "directory" };
        continue;
      }
      if (found.kind === "file" || found.kind === "device") return { kind: "failure", failure: "not a directory" };
      if (isLongerThan(step, MAX_NAME)) return { kind: "failure", failure: "file name too long" };
      found = this.at(`/${[...here, step].join("/")}`);
      if (found.kind === "failure") return found;
      if (found.kind !== "symlink") {
        here.push(step);
        continue;
      }
      if (++links > MAX_ROOT_LINKS) return { kind: "failure", failure: "too many levels of symbolic links" };
      if (found.target.startsWith("/")) return { kind: "failure", failure: "path escapes from parent" };
      steps.push(...found.target.split("/").filter((part) => part !== "" && part !== ".").reverse());
      found = { kind: "directory" };
    }
    return found;
  }

  /**
   * Reads a link as Go's `os.Root` does: the links before the last step are followed.
   *
   * @param path A path without a leading slash.
   * @returns The link's target, or `undefined` if it is not a link.
   */
  linkInRoot(path: string): string | undefined {
    checkTexts(path);
    const directory = this.openInRoot(path.split("/").slice(0, -1).join("/"));
    if (directory.kind !== "directory") return undefined;
    const entry = this.find(`/${path}`, false);
    return entry.kind === "symlink" ? entry.target : undefined;
  }
}
