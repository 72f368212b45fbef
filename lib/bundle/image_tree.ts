/**
 * The tree that an image's layers give, known before anything of it is made: layers cover one another here, in memory, so that
 * nothing that was unpacked is ever overwritten or removed.
 *
 * Upstream: https://github.com/opencontainers/image-spec/blob/v1.1.0/layer.md.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { byteLength } from "../go/utf8.ts";
import { NAME_MAX, PATH_MAX } from "./directory.ts";
import { Budget, MAX_ENTRIES, MAX_PATH_BYTES, MAX_STEPS, tooLarge } from "./limits.ts";
import type { TarEntry } from "./tar.ts";

/** The metadata of a layer's entry. */
export type LayerEntry = Omit<TarEntry, "content">;

/** A file that has one or more names. */
export interface Inode extends LayerEntry {
  /** The layer that it is from, and its number there: where its content is. */
  readonly origin: string;
}

interface Node {
  inode: Inode;
  /** The last layer that named it or something in it. */
  layer: number;
  /** The last layer that took away all of lower layers in it. */
  uncovered: number;
  /** How many bytes its path has. */
  readonly bytes: number;
  /** What is in a directory. */
  readonly children: Map<string, Node> | undefined;
}

const MAX_LINKS = 255;
const WHITEOUT = ".wh.";
const OPAQUE = ".wh..wh..opq";

/** The place of an entry in its layer. */
export function originOf(layer: number, ordinal: number): string {
  return `${layer}:${ordinal}`;
}

/** The layer of a place in it. */
export function layerOf(origin: string): number {
  return Number(origin.slice(0, origin.indexOf(":")));
}

function refuse(name: string, what: string): never {
  throw new CriSpecError("image-entry", `Cannot unpack ${JSON.stringify(name.slice(0, 256))}: ${what}`);
}

/** The longest target of a symbolic link is that of a path, and it cannot be empty. */
function checkTarget({ name, type, target }: LayerEntry): void {
  if (type !== "symlink" && type !== "link") return;
  if (target === "" || target.includes("\0")) refuse(name, "its target is empty or contains a NUL");
  if (byteLength(target) > PATH_MAX) refuse(name, `its target is longer than ${PATH_MAX} bytes`);
}

const IMPLIED: Inode = {
  name: "",
  type: "directory",
  target: "",
  uid: 0,
  gid: 0,
  mode: 0o755,
  mtime: 0,
  size: 0,
  device: [0, 0],
  hasXattrs: false,
  origin: "",
};

function newNode(inode: Inode, layer: number, bytes: number): Node {
  return { inode, layer, uncovered: -1, bytes, children: inode.type === "directory" ? new Map() : undefined };
}

/** The tree of an image. */
export class ImageTree {
  readonly #root: Node = newNode(IMPLIED, -1, 0);
  readonly #entries = new Budget(MAX_ENTRIES, () => tooLarge("the image", `${MAX_ENTRIES} entries`));
  readonly #pathBytes = new Budget(MAX_PATH_BYTES, () => tooLarge("the image", `${MAX_PATH_BYTES} bytes of paths`));
  readonly #steps = new Budget(
    MAX_STEPS,
    () => tooLarge("the image", `${MAX_STEPS} directories in the paths of its entries`),
  );
  #layer = -1;
  #ordinal = 0;

  /** How many directories and entries were visited to put the layers together. */
  get steps(): number {
    return this.#steps.taken;
  }

  /** Starts the next layer. */
  nextLayer(): void {
    this.#layer++;
    this.#ordinal = 0;
  }

  /**
   * Puts the next entry of the layer into the tree.
   *
   * @param entry The entry.
   * @throws {CriSpecError} `image-entry` for one that would leave the root, or that cannot be; `too-large`.
   */
  add(entry: LayerEntry): void {
    this.#entries.take(1);
    const origin = originOf(this.#layer, this.#ordinal++);
    const parts = this.#partsOf(entry.name, entry.name);
    checkTarget(entry);
    const name = parts.pop();
    if (name === undefined) {
      if (entry.type !== "directory") refuse(entry.name, "the root is a directory");
      this.#root.inode = { ...entry, origin };
      return;
    }
    const way = this.#walk(parts, entry.name, true);
    const parent = way.at(-1)!;
    if (name.startsWith(WHITEOUT)) return this.#whiteout(parent, name, entry.name);
    this.#put(parent, name, entry.type === "link" ? this.#linked(entry) : { ...entry, origin }, entry.name);
    for (const node of way) node.layer = this.#layer;
  }

  /** Adds a file to a directory, replacing what was there; a directory does not replace a directory. */
  #put(parent: Node, name: string, inode: Inode, path: string): void {
    const old = parent.children!.get(name);
    if (inode.type !== "directory" || old?.children === undefined) {
      parent.children!.set(name, this.#newNode(parent, name, inode, path));
    } else [old.inode, old.layer] = [inode, this.#layer];
  }

  #newNode(parent: Node, name: string, inode: Inode, path: string): Node {
    const bytes = parent.bytes + 1 + byteLength(name);
    if (bytes - parent.bytes - 1 > NAME_MAX) refuse(path, `a name in it is longer than ${NAME_MAX} bytes`);
    if (bytes > PATH_MAX) refuse(path, `the path is longer than ${PATH_MAX} bytes`);
    this.#pathBytes.take(bytes);
    return newNode(inode, this.#layer, bytes);
  }

  /** A path's components; an absolute path starts at the root, and `..` stops there. */
  #partsOf(path: string, name: string): string[] {
    const parts: string[] = [];
    for (const part of path.split("/")) {
      if (part.includes("\0")) refuse(name, "the path contains a NUL");
      if (part === "" || part === ".") continue;
      if (part !== "..") parts.push(part);
      else if (parts.pop() === undefined) refuse(name, "it leads outside the root file system");
    }
    return parts;
  }

  /** Walks to a directory through links of the tree and returns all components; creates missing ones if requested. */
  #walk(path: readonly string[], name: string, makes: boolean): readonly Node[] {
    const rest = path.toReversed();
    const way: Node[] = [this.#root];
    for (let links = 0; rest.length > 0;) {
      this.#steps.take(1);
      const part = rest.pop()!;
      if (part === "" || part === ".") continue;
      if (part === "..") {
        if (way.length === 1) refuse(name, "a symbolic link in its path leads outside the root file system");
        way.pop();
        continue;
      }
      const parent = way.at(-1)!;
      let next = parent.children!.get(part);
      if (next === undefined) {
        if (!makes) refuse(name, "its link target does not exist");
        this.#entries.take(1);
        next = this.#newNode(parent, part, IMPLIED, name);
        parent.children!.set(part, next);
      }
      if (next.inode.type === "symlink") {
        if (++links > MAX_LINKS) refuse(name, "its path has too many symbolic links");
        const { target } = next.inode;
        for (const step of target.split("/").reverse()) rest.push(step);
        if (target.startsWith("/")) way.length = 1;
      } else if (next.children === undefined) refuse(name, "a component of its path is not a directory");
      else way.push(next);
    }
    return way;
  }

  #linked({ name, target }: LayerEntry): Inode {
    const parts = this.#partsOf(target, name);
    const last = parts.pop();
    const node = last === undefined ? this.#root : this.#walk(parts, name, false).at(-1)!.children!.get(last);
    if (node === undefined) refuse(name, "its link target does not exist");
    if (node.children !== undefined) refuse(name, "its link target is a directory");
    return node.inode;
  }

  #whiteout(parent: Node, whiteout: string, name: string): void {
    if (whiteout === OPAQUE) return this.#uncover(parent);
    if (whiteout.startsWith(`${WHITEOUT}${WHITEOUT}`)) return; // what aufs notes for itself
    const hidden = whiteout.slice(WHITEOUT.length);
    if (hidden === "" || hidden === "." || hidden === "..") refuse(name, "a whiteout has an empty name");
    const old = parent.children!.get(hidden);
    if (old === undefined) return;
    if (old.layer !== this.#layer) parent.children!.delete(hidden);
    else if (old.children !== undefined) this.#uncover(old);
  }

  /** Removes from a directory what is of lower layers alone; once for a layer, for all that comes later is of it. */
  #uncover(directory: Node): void {
    const todo = [directory];
    for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
      if (node.uncovered === this.#layer) continue;
      node.uncovered = this.#layer;
      for (const [name, child] of node.children!) {
        this.#steps.take(1);
        if (child.layer !== this.#layer) node.children!.delete(name);
        else if (child.children !== undefined) todo.push(child);
      }
    }
  }

  /**
   * What is at a path whose parents are directories.
   *
   * @param path The path without a leading slash.
   * @returns The thing there; undefined for nothing.
   */
  find(path: string): Inode | undefined {
    let node: Node | undefined = this.#root;
    if (path === "") return node.inode;
    for (const part of path.split("/")) node = node?.children?.get(part);
    return node?.inode;
  }

  /** All paths with their files, depth first, directories before their contents; the root is `""`. */
  *paths(): Iterable<readonly [path: string, inode: Inode]> {
    yield ["", this.#root.inode];
    const open = [{ prefix: "", children: this.#root.children!.entries() }];
    for (let inside = open.at(-1); inside !== undefined; inside = open.at(-1)) {
      const { done, value } = inside.children.next();
      if (done) {
        open.pop();
        continue;
      }
      const [name, { inode, children }] = value;
      const path = `${inside.prefix}${name}`;
      yield [path, inode];
      if (children !== undefined) open.push({ prefix: `${path}/`, children: children.entries() });
    }
  }
}
