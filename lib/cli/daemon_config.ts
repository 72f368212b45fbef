/**
 * The `config.toml` of `--daemon` with the files that it imports, merged as the containerd of a request's release does.
 *
 * @module
 */

import { behaviorsOf } from "../containerd/behaviors.ts";
import {
  type ConfigFiles,
  type ConfigPart,
  type ConfigPath,
  importPath,
  isPattern,
  mergeDaemonConfig,
  type MergedConfig,
} from "../containerd/config_merge.ts";
import { tomlPath } from "../containerd/config_places.ts";
import { statedVersion } from "../containerd/config_read.ts";
import { checkTomlFloats } from "../containerd/config_sections.ts";
import { type DaemonConfigWarning, daemonConfigWarnings, NO_EFFECT } from "../containerd/config_warnings.ts";
import { parseRelease, type Release } from "../containerd/release.ts";
import { isRecord, type UnknownRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { isWellFormed, match } from "../go/match.ts";
import { clean, join } from "../go/path.ts";
import { byBytes } from "../go/sort.ts";
import { child, type Pointer } from "../pointer.ts";
import { type ReadToml, readTomlDocument } from "./document.ts";
import { LocatedError, locationOf } from "./location.ts";
import type { Run } from "./run.ts";
import { isConfigDump } from "./config_dump.ts";

/** How many files one `config.toml` may import. */
const MOST_FILES = 1000;
/** How many names are looked at for its patterns. */
const MOST_NAMES = 100_000;

/** Something of one of the files that has no effect. */
export interface FileWarning extends DaemonConfigWarning {
  /** The file, by the name that it was opened by; its place is one of the file's own tree. Absent for the only file. */
  readonly file?: string;
}

/** A place in one of the files. */
export interface FilePlace {
  /** The file, by the name that it was opened by. */
  readonly file: string;
  /** The place in its own tree, which stands where the merged tree does. */
  readonly path: Pointer;
}

/** What a release makes of the files. */
export interface DaemonTree {
  /** One tree, to stand as a request's `daemon`. */
  readonly tree: UnknownRecord;
  /** What has no effect: of a file that is alone only its imports, which nothing else can see. */
  readonly warnings: readonly FileWarning[];
  /** Whether the warnings have everything that has no effect, and not only imports. */
  readonly isComplete: boolean;
  /** The files, in the order in which they were merged. */
  readonly files: readonly string[];
  /** Finds the file that decided a place of the tree. */
  readonly origin: (path: Pointer) => FilePlace;
}

/** The files that the machine has, each read once. */
class Files implements ConfigFiles {
  readonly #trees = new Map<string, UnknownRecord | CriSpecError>();
  readonly #matches = new Map<string, readonly string[]>();
  readonly #marked = new Set<string>();
  readonly #io: Run;
  readonly #root: string | undefined;
  #names = 0;

  constructor(io: Run, root: string | undefined) {
    this.#io = io;
    this.#root = root;
  }

  /** The name that a file is opened by. */
  real({ path, ofNode }: ConfigPath): string {
    return ofNode ? join(this.#root!, path) : path;
  }

  read(file: ConfigPath): UnknownRecord {
    const tree = this.#trees.get(this.real(file));
    if (tree === undefined || tree instanceof CriSpecError) throw tree ?? new Error(`${file.path} was not loaded`);
    return tree;
  }

  glob(pattern: ConfigPath): readonly string[] {
    return this.#matches.get(this.real(pattern)) ?? [];
  }

  /** Takes a file that was read already: a FIFO can be read once. */
  adopt(file: ConfigPath, { value: tree, hasMark }: ReadToml): void {
    const real = this.real(file);
    this.#trees.set(real, tree);
    if (hasMark) this.#marked.add(real);
  }

  /** Whether a file begins with a byte order mark. */
  hasMark(file: ConfigPath): boolean {
    return this.#marked.has(this.real(file));
  }

  /** Reads a file that another one imports; one that cannot be read fails only for releases that ask for it. */
  async load(file: ConfigPath, by: string): Promise<UnknownRecord | undefined> {
    const real = this.real(file);
    if (this.#trees.size >= MOST_FILES) throw tooMany(`${MOST_FILES} files`);
    try {
      await this.#check(file, real);
      const read = await readTomlDocument(real, this.#io);
      this.#io.sources.push(read.source);
      this.adopt(file, read);
      return read.value;
    } catch (error) {
      if (!(error instanceof CriSpecError)) throw error;
      this.#trees.set(real, this.#failure(error, real, by));
      return undefined;
    }
  }

  /** Refuses what would be read without end, and what a link of a copied node finds on this machine. */
  async #check({ ofNode }: ConfigPath, real: string): Promise<void> {
    const info = await this.#io.fileInfo?.(real);
    if (info === undefined) return;
    if (!info.isFile) throw cannotRead(real, "it is not a regular file");
    if (!ofNode) return;
    const root = (await this.#io.fileInfo!(this.#root!))?.realPath ?? this.#root!;
    if (!info.realPath.startsWith(`${root}/`.replace("//", "/"))) {
      throw cannotRead(real, "a symbolic link leads outside the directory of --daemon-root");
    }
  }

  #failure(error: CriSpecError, real: string, by: string): CriSpecError {
    const { code, message, hint, cause } = error;
    const isAbsent = code === "unreadable-file";
    const wanted = this.#root === undefined
      ? "config.toml imports it; if it was copied from a node, copy its imports, too, and set their root with --daemon-root"
      : "config.toml imports it, and containerd does not start without it";
    const failure = new CriSpecError(code, isAbsent ? message : `${message}, in ${JSON.stringify(real)}`, {
      path: "/daemon/imports",
      hint: isAbsent ? wanted : hint,
      cause,
    });
    // A file that is not there has no place; that of its name has one.
    return new LocatedError(failure, isAbsent ? { file: by } : locationOf(error));
  }

  has(file: ConfigPath): boolean {
    return this.#trees.has(this.real(file));
  }

  /** Looks a pattern up, as Go's `filepath.Glob` does: step by step, names in the order of their bytes. */
  async find(pattern: ConfigPath): Promise<readonly string[]> {
    const real = this.real(pattern);
    let found = this.#matches.get(real);
    if (found === undefined) {
      found = await this.#glob(pattern, pattern.path);
      this.#matches.set(real, found);
    }
    return found;
  }

  /** The names in a directory; none where it cannot be read, as Go's Glob has it. */
  async #entries(path: string): Promise<readonly string[]> {
    const names = await this.#io.entries?.(path).catch(() => undefined) ?? [];
    this.#names += names.length;
    if (this.#names > MOST_NAMES) throw tooMany(`${MOST_NAMES} names to match`);
    return names;
  }

  async #glob(of: ConfigPath, path: string): Promise<readonly string[]> {
    const slash = path.lastIndexOf("/");
    const [directory, name] = [slash < 0 ? "." : path.slice(0, slash) || "/", path.slice(slash + 1)];
    const directories = /[*?[\\]/.test(directory) ? await this.#glob(of, directory) : [directory];
    const found: string[] = [];
    for (const one of directories) {
      const names = await this.#entries(this.real({ ...of, path: one }));
      for (const entry of names.toSorted(byBytes)) if (match(name, entry)) found.push(join(one, entry));
    }
    return found;
  }
}

function tooMany(what: string): CriSpecError {
  return new CriSpecError("too-large", `Cannot read the imports: there are more than ${what}`, {
    path: "/daemon/imports",
  });
}

function cannotRead(name: string, why: string): CriSpecError {
  return new CriSpecError("unreadable-file", `Cannot read ${JSON.stringify(name)}: ${why}`);
}

function importsOf(tree: UnknownRecord): readonly string[] {
  const lists = Object.keys(tree).filter((key) => key.toLowerCase() === "imports").map((key) => tree[key]);
  return lists.flatMap((list) => Array.isArray(list) ? list : []).filter((item) => typeof item === "string");
}

function releaseOf(release: unknown): Release | undefined {
  try {
    // Whether a build that is not known may be modelled is the decoder's to decide.
    return typeof release === "string" ? parseRelease(release, "/release", { assumeUpstream: true }) : undefined;
  } catch (error) {
    if (error instanceof CriSpecError) return undefined;
    throw error;
  }
}

/** A `config.toml` and what it imports, read once and merged once for each release. */
export class DaemonFile {
  readonly #root: ConfigPath;
  readonly #files: Files;
  readonly #ofNode: boolean;
  readonly #tree: UnknownRecord;
  readonly #name: string;
  readonly #isDump: boolean;
  readonly #merged = new Map<string, DaemonTree | CriSpecError>();

  private constructor(root: ConfigPath, files: Files, ofNode: boolean, name: string) {
    this.#root = root;
    this.#files = files;
    this.#ofNode = ofNode;
    this.#name = name;
    const tree = files.read(root);
    this.#isDump = isConfigDump(tree, root.path);
    this.#tree = this.#isDump ? withoutImports(tree) : tree;
  }

  /**
   * Reads a file and every file that any release imports from it.
   *
   * @param name The file's name, or `-`, whose imports cannot be looked up.
   * @param io Streams and files.
   * @param directory Where absolute imports are looked up. Default: as they stand.
   * @returns The files.
   * @throws {CriSpecError} `unreadable-file` for the file itself and for a directory that is none; `invalid-toml`,
   *   `invalid-string`, `too-large`, for the file itself.
   */
  static async read(name: string, io: Run, directory?: string): Promise<DaemonFile> {
    if (directory !== undefined && io.entries !== undefined && await io.entries(clean(directory)) === undefined) {
      throw new CriSpecError("unreadable-file", `Cannot read ${JSON.stringify(directory)}: it is not a directory`, {
        hint: "pass the directory with the node's files, such as DIR/etc/containerd/conf.d, with --daemon-root DIR",
      });
    }
    const read = await readTomlDocument(name, io);
    io.sources.push(read.source);
    // The daemon is given an absolute path, and imports of the same file have to be known as such.
    const resolve = (path: string): string => io.resolve?.(path) ?? clean(path);
    const path = name === "-" ? name : resolve(name);
    const below = directory === undefined ? undefined : `${resolve(directory)}/`.replace("//", "/");
    const isBelow = below !== undefined && path.startsWith(below);
    const root = isBelow ? { path: `/${path.slice(below.length)}`, ofNode: true } : { path, ofNode: false };
    const files = new Files(io, directory);
    files.adopt(root, read);
    const file = new DaemonFile(root, files, directory !== undefined, name);
    if (file.#hasImports) await file.#load();
    return file;
  }

  /** The version that the file itself states; 0 where it states none. */
  get version(): number {
    return statedVersion(this.#tree);
  }

  /** Whether there are imports that can be looked up: relative ones of standard input cannot. */
  get #hasImports(): boolean {
    const imports = importsOf(this.#tree);
    return imports.length > 0 && (this.#root.path !== "-" || imports.every((item) => item.startsWith("/")));
  }

  async #load(): Promise<void> {
    const [root, files, ofNode] = [this.#root, this.#files, this.#ofNode];
    const pending: { readonly file: ConfigPath; readonly by: ConfigPath }[] = [{ file: root, by: root }];
    for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
      const { file, by } = next;
      if (file !== root && files.has(file)) continue;
      const tree = file === root ? files.read(file) : await files.load(file, this.#nameOf(by));
      for (const item of importsOf(tree ?? {})) {
        // Early releases look relative patterns up elsewhere.
        for (const isRelative of [true, false]) {
          const wanted = importPath(file, item, ofNode, isRelative);
          if (isPattern(wanted.path) && !isWellFormed(wanted.path)) continue;
          const paths = isPattern(wanted.path) ? await files.find(wanted) : [wanted.path];
          pending.push(...paths.map((path) => ({ file: { path, ofNode: wanted.ofNode }, by: file })));
        }
      }
    }
  }

  /**
   * The files as a release reads them.
   *
   * @param release The request's release; the decoder refuses releases that are not modelled.
   * @returns One tree.
   * @throws {CriSpecError} What keeps that daemon from starting, and imports that cannot be read.
   */
  treeOf(release: unknown): DaemonTree {
    const known = releaseOf(release);
    if (known === undefined || !this.#hasImports) {
      if (known !== undefined) {
        this.#checkMark(this.#root, known);
        checkTomlFloats(this.#tree, "/daemon", behaviorsOf(known));
      }
      return {
        tree: this.#tree,
        warnings: this.#isDump ? [DUMP_WARNING] : [],
        isComplete: false,
        files: [this.#root.path],
        origin: (path) => ({ file: this.#name, path }),
      };
    }
    let merged = this.#merged.get(known.version);
    if (merged === undefined) {
      merged = this.#mergeOrError(known);
      this.#merged.set(known.version, merged);
    }
    if (merged instanceof CriSpecError) throw merged;
    return merged;
  }

  #mergeOrError(release: Release): DaemonTree | CriSpecError {
    try {
      return this.#merge(release);
    } catch (error) {
      if (error instanceof CriSpecError) return error;
      throw error;
    }
  }

  #merge(release: Release): DaemonTree {
    const ofNode = this.#ofNode;
    const merged = mergeDaemonConfig(this.#root, this.#files, behaviorsOf(release), { ofNode });
    const { tree, files, unmatched, origin, parts } = merged;
    for (const { file } of parts) this.#checkMark(file, release);
    this.#checkFloats(merged, release);
    const absent = unmatched.filter((pattern) => pattern.path.startsWith("/") || pattern.ofDaemon);
    const ofImports = absent.map(({ path, ofDaemon, by }): FileWarning => ({
      file: this.#nameOf(by),
      path: "/daemon/imports",
      message: `imports of ${JSON.stringify(path)} have no effect: no file matches`,
      hint: ofDaemon
        ? `containerd ${release.version} resolves a relative pattern in its working directory, not in the file's directory`
        : ofNode
        ? "copy the files from the node into the directory of --daemon-root, unless the node has none"
        : "if the file was copied from a node, copy its imports, too, and set their root with --daemon-root",
    }));
    const isAlone = files.length === 1;
    return {
      tree,
      warnings: isAlone ? ofImports : [...ofImports, ...this.#warnings(merged, release)],
      isComplete: !isAlone,
      files: files.map(({ path }) => path),
      origin: (path) => {
        const { file, path: place } = origin(path);
        return { file: this.#nameOf(file), path: place };
      },
    };
  }

  /** Refuses an integer for a float, in the file whose section counts. */
  #checkFloats({ tree, origin }: MergedConfig, release: Release): void {
    try {
      checkTomlFloats(tree, "/daemon", behaviorsOf(release));
    } catch (error) {
      if (!(error instanceof CriSpecError)) throw error;
      throw new LocatedError(error, { file: this.#nameOf(origin(error.path).file) });
    }
  }

  /** Refuses a byte order mark, which the TOML reader from 2.0 on does not take. */
  #checkMark(file: ConfigPath, release: Release): void {
    if (!behaviorsOf(release).has("config-v3") || !this.#files.hasMark(file)) return;
    const error = new CriSpecError("invalid-toml", "Cannot read TOML: the file begins with a byte order mark", {
      hint: `save it as UTF-8 without one: containerd ${release.version} does not start with it`,
    });
    throw new LocatedError(error, { file: this.#nameOf(file), line: 1, column: 1 });
  }

  #nameOf(file: ConfigPath): string {
    return file === this.#root ? this.#name : this.#files.real(file);
  }

  /** What of several files has no effect: what each of them has alone, and what shows only when they are merged. */
  #warnings({ tree, parts, origin }: MergedConfig, release: Release): readonly FileWarning[] {
    const behaviors = behaviorsOf(release);
    const isOld = !behaviors.has("config-v3");
    // Up to 2.2 one version counts for all files; from 2.0 on it shows only where they are merged what a file of another one lacks.
    const version = isOld && Object.hasOwn(tree, "version") ? { version: tree["version"] } : {};
    const isWhole = (own: UnknownRecord): boolean =>
      isOld || behaviors.has("config-v4") || statedVersion(own) === statedVersion(tree);
    const alone = parts.filter(({ tree: own }) => isWhole(own)).flatMap(({ file, tree: own }) =>
      warningsOf({ ...withoutImports(own), ...version }, release).map((one) => ({ ...one, file: this.#nameOf(file) }))
    );
    const known = new Set(alone.map(({ file, path }) => JSON.stringify([file, path])));
    const together = warningsOf(tree, release).flatMap((one): FileWarning[] => {
      const { file, path } = origin(one.path);
      const place = { file: this.#nameOf(file), path };
      return known.has(JSON.stringify([place.file, path])) ? [] : [{ ...one, ...place }];
    });
    return [...(isOld ? this.#replaced(parts, release) : []), ...alone, ...together];
  }

  /** Up to 1.7 a plugin's section takes the place of that of an earlier file, whatever it has. */
  #replaced(parts: readonly ConfigPart[], release: Release): readonly FileWarning[] {
    const found: FileWarning[] = [];
    for (const [index, { file, tree }] of parts.entries()) {
      const plugins = isRecord(tree["plugins"]) ? tree["plugins"] : {};
      for (const id of Object.keys(plugins)) {
        const later = parts.slice(index + 1).findLast(({ tree }) => {
          const others = tree["plugins"];
          return isRecord(others) && Object.hasOwn(others, id) && isRecord(others[id]);
        });
        if (later === undefined) continue;
        const lost = missingIn(plugins[id], (later.tree["plugins"] as UnknownRecord)[id]);
        if (lost.length === 0) continue;
        const other = this.#nameOf(later.file);
        const shown = lost.slice(0, MOST_SHOWN).map((key) => tomlPath([key])).join(", ");
        found.push({
          file: this.#nameOf(file),
          path: child(child("/daemon", "plugins"), id),
          message:
            `${
              tomlPath(["plugins", id])
            }${NO_EFFECT}containerd ${release.version} replaces it by the whole section of ` +
            `${JSON.stringify(other)}`,
          hint: `repeat there the keys that are still needed: ${shown}${lost.length > MOST_SHOWN ? ", …" : ""}`,
        });
      }
    }
    return found;
  }
}

/** How many keys of a replaced section are listed. */
const MOST_SHOWN = 8;

const DUMP_WARNING: FileWarning = {
  path: "/daemon/imports",
  message:
    "imports have no effect: the file looks like the output of containerd config dump, which contains its imports merged",
  hint: "if a daemon reads this file, pass it by the daemon's own path",
};

function withoutImports(tree: UnknownRecord): UnknownRecord {
  return Object.fromEntries(Object.entries(tree).filter(([key]) => key.toLowerCase() !== "imports"));
}

/** The warnings about one tree; none of a tree that is refused, which the command itself reports. */
function warningsOf(tree: UnknownRecord, release: Release): readonly DaemonConfigWarning[] {
  try {
    return daemonConfigWarnings(tree, release.version, "/daemon", { assumeUpstream: true });
  } catch (error) {
    if (error instanceof CriSpecError) return [];
    throw error;
  }
}

/** The keys of a table, and of the tables in it, that another one lacks. */
function missingIn(table: unknown, other: unknown): readonly string[] {
  if (!isRecord(table)) return [];
  return Object.keys(table).filter((key) => {
    const value = table[key];
    if (value === undefined || value === null) return false;
    if (!isRecord(other) || !Object.hasOwn(other, key)) return true;
    return isRecord(value) && missingIn(value, other[key]).length > 0;
  });
}
