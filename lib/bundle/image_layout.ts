/**
 * An OCI image layout as a root file system, with the image's configuration.
 *
 * Upstream: https://github.com/opencontainers/image-spec/blob/v1.1.0/image-layout.md.
 *
 * @module
 */

import type { FileEntry } from "../request/file_tree.ts";
import { concat } from "./bytes.ts";
import { ImageTree, type Inode, layerOf, originOf } from "./image_tree.ts";
import { checkedBlob, imageTooLarge, type Layer, readLayer, unusableLayout } from "./layer.ts";
import { imageFor, layersOf } from "./image_index.ts";
import { Budget, MAX_IMAGE_BYTES, MAX_TEXT_BYTES, tooLarge } from "./limits.ts";
import { Notes } from "./notes.ts";
import { type Rootfs, type RootfsEntry, unusableEntry } from "./rootfs.ts";
import type { TarEntry } from "./tar.ts";

/** An image. */
export interface ImageLayout {
  /** The `config` object of the image's configuration. */
  readonly config: unknown;
  /** The image's id: the digest of its configuration. */
  readonly id: string;
  /** The digest of its manifest. */
  readonly digest: string;
  /** The root file system. */
  readonly rootfs: Rootfs;
}

/** What is in the image, and where its content is. */
interface Contents {
  readonly layout: string;
  readonly layers: readonly Layer[];
  readonly tree: ImageTree;
}

function newBudget(): Budget {
  return new Budget(MAX_IMAGE_BYTES, imageTooLarge);
}

/** The entries of a layer, each with its place in the image. */
async function* placed(
  layout: string,
  layers: readonly Layer[],
  isWanted: (layer: number) => boolean = () => true,
): AsyncIterable<readonly [origin: string, entry: TarEntry]> {
  const budget = newBudget();
  for (const [number, layer] of layers.entries()) {
    if (!isWanted(number)) continue;
    let ordinal = 0;
    for await (const entry of readLayer(layout, layer, budget)) yield [originOf(number, ordinal++), entry];
  }
}

/** A thing of the tree with its names. */
interface Named {
  /** The number of its content. */
  readonly id: number;
  /** The first name that was given out. */
  first: string | undefined;
  /** How many there are. */
  count: number;
}

function namesIn(tree: ImageTree): ReadonlyMap<Inode, Named> {
  const names = new Map<Inode, Named>();
  for (const [, inode] of tree.paths()) {
    const named = names.get(inode);
    if (named !== undefined) named.count++;
    else if (inode.type !== "directory") names.set(inode, { id: names.size, first: undefined, count: 1 });
  }
  return names;
}

function nodeOf(path: string, inode: Inode, { id, count }: Named): RootfsEntry {
  const { uid, gid, mode, mtime, type, target, device: [major, minor] } = inode;
  const common = { path, uid, gid, mode, mtime, isShared: count > 1 };
  switch (type) {
    case "file":
      return { ...common, type, content: id };
    case "symlink":
      return { ...common, type, target };
    case "fifo":
      return { ...common, type };
    case "block":
    case "character":
      return { ...common, type, major, minor };
    default:
      throw new Error(`${type} entries cannot have hard links`);
  }
}

async function* entriesOf({ layout, layers, tree }: Contents): AsyncIterable<RootfsEntry> {
  const names = namesIn(tree);
  const files = new Map([...names].flatMap(([inode, { id }]) => inode.type === "file" ? [[inode.origin, id]] : []));
  const wanted = new Set([...files.keys()].map((origin) => layerOf(origin)));
  const root = directoryOf("", tree.find("")!);
  yield root;
  for await (const [origin, { content }] of placed(layout, layers, (layer) => wanted.has(layer))) {
    const id = files.get(origin);
    if (id !== undefined) yield { type: "content", id, content };
  }
  for (const [path, inode] of tree.paths()) {
    const named = names.get(inode);
    if (path === "") continue;
    if (named === undefined) yield directoryOf(path, inode);
    else if (named.first === undefined) {
      named.first = path;
      yield nodeOf(path, inode, named);
    } else yield { type: "link", path, target: named.first };
  }
}

function directoryOf(path: string, { uid, gid, mode, mtime }: Inode): RootfsEntry {
  return { path, uid, gid, mode, mtime, type: "directory" };
}

async function textOf({ layout, layers }: Contents, inode: Inode, path: string): Promise<string> {
  if (inode.size > MAX_TEXT_BYTES) throw tooLarge(JSON.stringify(`/${path}`), `${MAX_TEXT_BYTES} bytes`);
  for await (const [origin, { content }] of placed(layout, layers, (layer) => layer === layerOf(inode.origin))) {
    if (origin !== inode.origin) continue;
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(chunk);
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(concat(chunks));
    } catch {
      throw unusableEntry(path, "it is not UTF-8");
    }
  }
  throw unusableLayout("it changed while it was read");
}

async function lookup(contents: Contents, path: string): Promise<FileEntry | undefined> {
  const inode = contents.tree.find(path);
  switch (inode?.type) {
    case undefined:
      return undefined;
    case "directory":
      return { directory: true };
    case "symlink":
      return { symlink: inode.target };
    case "file":
      return await textOf(contents, inode, path);
    default:
      throw unusableEntry(path, "it is neither a file, a directory nor a link");
  }
}

/** Puts the layers together, and notes what of them a bundle will not have. */
async function readTree(layout: string, layers: readonly Layer[]): Promise<readonly [ImageTree, Notes]> {
  const [tree, notes, budget] = [new ImageTree(), new Notes(), newBudget()];
  const globalHeader = (): void => notes.add("global extended headers are ignored, as containerd does");
  for (const layer of layers) {
    tree.nextLayer();
    for await (const entry of readLayer(layout, layer, budget, { globalHeader })) {
      const { content: _, ...told } = entry;
      if (entry.hasXattrs) notes.add("extended attributes are not copied; number of entries with some");
      tree.add(told);
    }
  }
  return [tree, notes];
}

/**
 * Reads an image layout: every blob that it names for the platform is checked, the layers are put together in memory, without
 * the files' contents.
 *
 * @param layout The layout's directory.
 * @param architecture Go's name of the architecture.
 * @returns The image.
 * @throws {CriSpecError} `image-layout`, `image-entry`, `too-large`.
 */
export async function imageLayout(layout: string, architecture: string): Promise<ImageLayout> {
  const platform = `linux/${architecture}`;
  if (layout === "" || layout.includes("\0")) throw unusableLayout("its path is empty or contains a NUL");
  const image = await imageFor(layout, platform);
  const layers = layersOf(image, newBudget());
  for (const layer of layers) await checkedBlob(layout, layer, false);
  const [tree, notes] = await readTree(layout, layers);
  const contents = { layout, layers, tree };
  return {
    config: image.config.config ?? {},
    id: image.id,
    digest: image.digest,
    rootfs: {
      source: layout,
      lookup: (path) => lookup(contents, path),
      entries: () => entriesOf(contents),
      survey: () => Promise.resolve(notes.lines()),
    },
  };
}
