/**
 * The tree that an image's layers give, known before anything of it is made: layers cover one another here, in memory, so that
 * nothing that was unpacked is ever overwritten or removed.
 *
 * Upstream: https://github.com/opencontainers/image-spec/blob/v1.1.0/layer.md.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";

/** What an entry of a layer tells, without its content. */
export interface LayerEntry {
  /** The path as the archive has it. */
  readonly name: string;
  /** What it is; `link` is another name of a file. */
  readonly type: "directory" | "file" | "symlink" | "link" | "fifo";
  /** The target of a link of either kind. */
  readonly target: string;
  /** The owner. */
  readonly uid: number;
  /** The group. */
  readonly gid: number;
  /** The permission bits. */
  readonly mode: number;
  /** When it was changed, in seconds. */
  readonly mtime: number;
}

/** A thing that one or more names lead to. */
export interface Inode extends LayerEntry {
  /** The layer that it is from, and its number there: where its content is. */
  readonly origin: string;
}

interface Node {
  inode: Inode;
  /** The layer that last named it. */
  layer: number;
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

function refuse(name: string, what: string): never {
  throw new CriSpecError("image-entry", `Cannot unpack ${JSON.stringify(name)}: ${what}`);
}

function impliedDirectory(layer: number): Node {
  const inode = { name: "", type: "directory", target: "", uid: 0, gid: 0, mode: 0o755, mtime: 0, origin: "" } as const;
  return { inode, layer, children: new Map() };
}

/** The tree of an image. */
export class ImageTree {
  readonly #root: Node = impliedDirectory(-1);
  #layer = -1;
  #ordinal = 0;

  /** Starts the next layer. */
  nextLayer(): void {
    this.#layer++;
    this.#ordinal = 0;
  }

  /**
   * Puts the next entry of the layer into the tree.
   *
   * @param entry The entry.
   * @throws {CriSpecError} `image-entry` for one that would leave the root, or that cannot be.
   */
  add(entry: LayerEntry): void {
    const origin = originOf(this.#layer, this.#ordinal++);
    const parts = this.#partsOf(entry.name, entry.name);
    const name = parts.pop();
    if (name === undefined) {
      if (entry.type !== "directory") refuse(entry.name, "the root is a directory");
      this.#root.inode = { ...entry, origin };
      return;
    }
    const parent = this.#walk(parts, entry.name, true);
    if (name.startsWith(WHITEOUT)) return this.#whiteout(parent, name, entry.name);
    const inode = entry.type === "link" ? this.#linked(entry) : { ...entry, origin };
    const old = parent.children!.get(name);
    if (inode.type === "directory" && old?.children !== undefined) {
      [old.inode, old.layer] = [inode, this.#layer];
    } else {
      const children = inode.type === "directory" ? new Map<string, Node>() : undefined;
      parent.children!.set(name, { inode, layer: this.#layer, children });
    }
  }

  /** A path's parts; an absolute path starts at the root, and none leads above it. */
  #partsOf(path: string, name: string): string[] {
    const parts: string[] = [];
    for (const part of path.split("/")) {
      if (part.includes("\0")) refuse(name, "it has a NUL in it");
      if (part === "" || part === ".") continue;
      if (part !== "..") parts.push(part);
      else if (parts.pop() === undefined) refuse(name, "it leads out of the root file system");
    }
    return parts;
  }

  /** Walks to a directory, through links of the tree; what is missing on the way is made where told. */
  #walk(path: readonly string[], name: string, makes: boolean): Node {
    const rest = [...path];
    const way: Node[] = [this.#root];
    for (let links = 0; rest.length > 0;) {
      const part = rest.shift()!;
      if (part === "" || part === ".") continue;
      if (part === "..") {
        if (way.length === 1) refuse(name, "a link on the way leads out of the root file system");
        way.pop();
        continue;
      }
      const { children } = way.at(-1)!;
      let next = children!.get(part);
      if (next === undefined) {
        if (!makes) refuse(name, "the file that it links to is not there");
        next = impliedDirectory(this.#layer);
        children!.set(part, next);
      }
      if (next.inode.type === "symlink") {
        if (++links > MAX_LINKS) refuse(name, "too many links are on the way");
        const { target } = next.inode;
        rest.unshift(...target.split("/"));
        if (target.startsWith("/")) way.length = 1;
      } else if (next.children === undefined) refuse(name, "what is on the way is no directory");
      else way.push(next);
    }
    return way.at(-1)!;
  }

  #linked({ name, target }: LayerEntry): Inode {
    const parts = this.#partsOf(target, name);
    const last = parts.pop();
    const node = last === undefined ? this.#root : this.#walk(parts, name, false).children!.get(last);
    if (node === undefined) refuse(name, "the file that it links to is not there");
    if (node.children !== undefined) refuse(name, "it links to a directory");
    return node.inode;
  }

  #whiteout(parent: Node, whiteout: string, name: string): void {
    if (whiteout === OPAQUE) return this.#uncover(parent);
    if (whiteout.startsWith(`${WHITEOUT}${WHITEOUT}`)) return; // what aufs notes for itself
    const hidden = whiteout.slice(WHITEOUT.length);
    if (hidden === "" || hidden === "." || hidden === "..") refuse(name, "it removes no name");
    const old = parent.children!.get(hidden);
    if (old === undefined) return;
    if (!this.#isOfLayer(old)) parent.children!.delete(hidden);
    else if (old.children !== undefined) this.#uncover(old);
  }

  /** Removes from a directory what is of lower layers alone. */
  #uncover(node: Node): void {
    for (const [name, child] of [...node.children!]) {
      if (!this.#isOfLayer(child)) node.children!.delete(name);
      else if (child.children !== undefined) this.#uncover(child);
    }
  }

  #isOfLayer({ layer, children }: Node): boolean {
    return layer === this.#layer || [...children?.values() ?? []].some((child) => this.#isOfLayer(child));
  }

  /**
   * What is at a path whose parents are directories.
   *
   * @param path The path without a leading slash.
   * @returns The thing there; undefined for nothing.
   */
  find(path: string): Inode | undefined {
    let node: Node | undefined = this.#root;
    for (const part of path.split("/")) node = node?.children?.get(part);
    return node?.inode;
  }

  /** All paths with what they lead to, directories before what is in them; the root is `""`. */
  *paths(): Iterable<readonly [path: string, inode: Inode]> {
    const walk = function* (node: Node, path: string): Iterable<readonly [string, Inode]> {
      yield [path, node.inode];
      for (const [name, child] of node.children ?? []) yield* walk(child, path === "" ? name : `${path}/${name}`);
    };
    yield* walk(this.#root, "");
  }
}
