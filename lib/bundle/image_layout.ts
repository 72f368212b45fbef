/**
 * An OCI image layout as a root file system, with the image's configuration.
 *
 * Upstream: https://github.com/opencontainers/image-spec/blob/v1.1.0/image-layout.md.
 *
 * @module
 */

import { readFile } from "node:fs/promises";
import { asInteger, asList, asRecord, asString } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { jsonValue, parseGoJson } from "../oci/go_json.ts";
import type { FileEntry } from "../options/files.ts";
import { ImageTree, type Inode, originOf } from "./image_tree.ts";
import { checkDiffId, checkedBlob, type Descriptor, readLayer, unusableLayout } from "./layer.ts";
import { type Rootfs, type RootfsEntry, unusableEntry } from "./rootfs.ts";
import { reasonOf } from "./system.ts";

/** An image. */
export interface ImageLayout {
  /** The `config` object of the image's configuration. */
  readonly config: unknown;
  /** The root file system. */
  readonly rootfs: Rootfs;
}

const INDEXES: readonly string[] = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
];
const MANIFESTS: readonly string[] = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
];
/** As containerd: no larger manifest or index is read. */
const MAX_JSON_BYTES = 8 << 20;
const MAX_DEPTH = 100;

function parseJson(bytes: Uint8Array, what: string): unknown {
  const text = new TextDecoder().decode(bytes);
  const result = parseGoJson(text, { loneSurrogates: "keep" });
  if ("error" in result) throw unusableLayout(`${what}: ${result.error}`);
  return jsonValue(result.tree, { maxDepth: MAX_DEPTH });
}

/** Decodes a part of the layout; a wrong type is the layout's fault, not the request's. */
function decoding<T>(what: string, decode: () => T): T {
  try {
    return decode();
  } catch (cause) {
    if (!(cause instanceof CriSpecError) || cause.code === "image-layout") throw cause;
    throw unusableLayout(`${what}: ${cause.path === "" ? "" : `${cause.path}: `}${cause.message}`, cause);
  }
}

const SIZE = { name: "size", least: 0n, most: BigInt(Number.MAX_SAFE_INTEGER) } as const;

interface Candidate extends Descriptor {
  readonly platform: string;
}

/** A list of things of one kind. */
function listOf<T>(value: unknown, path: string, read: (value: unknown, path: string) => T): readonly T[] {
  return asList(value ?? [], path).map((item, index) => read(item, `${path}/${index}`));
}

function asDescriptor(value: unknown, path: string): Candidate {
  const { mediaType, digest, size, platform } = asRecord(value, path);
  const { os, architecture }: Readonly<Record<string, unknown>> = platform === undefined
    ? {}
    : asRecord(platform, `${path}/platform`);
  return {
    mediaType: asString(mediaType, `${path}/mediaType`),
    digest: asString(digest, `${path}/digest`),
    size: Number(asInteger(size, `${path}/size`, SIZE)),
    platform: os === undefined ? "" : `${os}/${architecture}`,
  };
}

async function jsonBlob(layout: string, descriptor: Descriptor): Promise<Readonly<Record<string, unknown>>> {
  if (descriptor.size > MAX_JSON_BYTES) throw unusableLayout(`blob ${descriptor.digest} is too large`);
  const bytes = await checkedBlob(layout, descriptor, true);
  return decoding(descriptor.digest, () => asRecord(parseJson(bytes, descriptor.digest), ""));
}

/** The one manifest for the platform, in an index or the indexes that it names. */
async function manifestsIn(
  layout: string,
  index: Readonly<Record<string, unknown>>,
  platform: string,
  depth = 0,
): Promise<readonly Candidate[]> {
  if (depth > 4) throw unusableLayout("its indexes are nested too deep");
  const all = decoding("index", () => listOf(index.manifests, "/manifests", asDescriptor));
  const found: Candidate[] = [];
  for (const candidate of all) {
    if (INDEXES.includes(candidate.mediaType)) {
      found.push(...await manifestsIn(layout, await jsonBlob(layout, candidate), platform, depth + 1));
    } else if (MANIFESTS.includes(candidate.mediaType) && ["", platform].includes(candidate.platform)) {
      found.push(candidate);
    }
  }
  return found;
}

async function readIndex(layout: string): Promise<Readonly<Record<string, unknown>>> {
  const bytesOf = async (name: string): Promise<Uint8Array> => {
    return await readFile(`${layout}/${name}`).catch((cause) => {
      throw unusableLayout(`${name}: ${reasonOf(cause)}`, cause);
    });
  };
  const marker = parseJson(await bytesOf("oci-layout"), "oci-layout");
  decoding("oci-layout", () => {
    const version = asString(asRecord(marker, "").imageLayoutVersion, "/imageLayoutVersion");
    if (version !== "1.0.0") throw unusableLayout(`its version is ${JSON.stringify(version)}`);
  });
  const index = parseJson(await bytesOf("index.json"), "index.json");
  return decoding("index.json", () => asRecord(index, ""));
}

/** What is in the image, and where its content is. */
interface Contents {
  readonly layout: string;
  readonly layers: readonly Descriptor[];
  readonly tree: ImageTree;
}

async function* entriesOf({ layout, layers, tree }: Contents): AsyncIterable<RootfsEntry> {
  const names = new Map<Inode, string[]>();
  for (const [path, inode] of tree.paths()) {
    const { uid, gid, mode, mtime, type } = inode;
    if (type === "directory") yield { path, uid, gid, mode, mtime, type };
    else if (names.get(inode)?.push(path) === undefined) names.set(inode, [path]);
  }
  const files = new Map<string, Inode>();
  for (const [inode, [path]] of names) {
    const { uid, gid, mode, mtime, type, target } = inode;
    const common = { path: path!, uid, gid, mode, mtime };
    if (type === "symlink") yield { ...common, type, target };
    else if (type === "fifo") yield { ...common, type };
    else files.set(inode.origin, inode);
  }
  for (const [layer, descriptor] of layers.entries()) {
    let ordinal = 0;
    for await (const { content } of readLayer(layout, descriptor)) {
      const inode = files.get(originOf(layer, ordinal++));
      if (inode === undefined) continue;
      const { uid, gid, mode, mtime } = inode;
      yield { path: names.get(inode)![0]!, uid, gid, mode, mtime, type: "file", content };
    }
  }
  for (const [target, ...others] of names.values()) {
    for (const path of others) yield { type: "link", path, target: target! };
  }
}

async function textOf({ layout, layers }: Contents, inode: Inode, path: string): Promise<string> {
  for (const [layer, descriptor] of layers.entries()) {
    let ordinal = 0;
    for await (const { content } of readLayer(layout, descriptor)) {
      if (originOf(layer, ordinal++) !== inode.origin) continue;
      const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
      let text = "";
      try {
        for await (const chunk of content) text += decoder.decode(chunk, { stream: true });
        return text + decoder.decode();
      } catch (error) {
        if (error instanceof TypeError) throw unusableEntry(path, "it is not UTF-8");
        throw error;
      }
    }
  }
  throw unusableLayout("it changes while it is read");
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
      throw unusableEntry(path, "it is neither file, directory nor link");
  }
}

async function readTree(layout: string, layers: readonly Descriptor[]): Promise<ImageTree> {
  const tree = new ImageTree();
  for (const descriptor of layers) {
    tree.nextLayer();
    for await (const { entry } of readLayer(layout, descriptor)) tree.add(entry);
  }
  return tree;
}

/**
 * Reads an image layout: every blob that it names for the platform is checked, the layers are put together in memory, without
 * the files' contents.
 *
 * @param layout The layout's folder.
 * @param architecture Go's name of the architecture.
 * @returns The image.
 * @throws {CriSpecError} `image-layout`, `image-entry`.
 */
export async function imageLayout(layout: string, architecture: string): Promise<ImageLayout> {
  const platform = `linux/${architecture}`;
  const found = await manifestsIn(layout, await readIndex(layout), platform);
  const manifests = new Map(found.map((candidate) => [candidate.digest, candidate]));
  const [descriptor] = manifests.values();
  if (descriptor === undefined) throw unusableLayout(`it has no image for ${platform}`);
  if (manifests.size > 1) throw unusableLayout(`it has ${manifests.size} images for ${platform}`);
  const manifest = await jsonBlob(layout, descriptor);
  const config = await jsonBlob(layout, decoding("manifest", () => asDescriptor(manifest.config, "/config")));
  const layers = decoding("manifest", () => listOf(manifest.layers, "/layers", asDescriptor));
  const diffIds = decoding(
    "configuration",
    () => listOf(asRecord(config.rootfs, "/rootfs").diff_ids, "/rootfs/diff_ids", asString),
  );
  if (diffIds.length !== layers.length) throw unusableLayout(`${layers.length} layers, ${diffIds.length} diff_ids`);
  for (const [index, layer] of layers.entries()) {
    await checkedBlob(layout, layer, false);
    await checkDiffId(layout, layer, diffIds[index]!);
  }
  const contents = { layout, layers, tree: await readTree(layout, layers) };
  return {
    config: config.config ?? {},
    rootfs: {
      source: layout,
      lookup: (path) => lookup(contents, path),
      entries: () => entriesOf(contents),
    },
  };
}
