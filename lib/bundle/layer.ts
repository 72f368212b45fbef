/**
 * Blobs of an image layout: checked, and as layers read entry by entry.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { createTarDecoder } from "modern-tar";
import { CriSpecError } from "../error.ts";
import type { LayerEntry } from "./image_tree.ts";
import { reasonOf } from "./system.ts";

/** What names a blob. */
export interface Descriptor {
  /** What it is. */
  readonly mediaType: string;
  /** `sha256:` and the digits. */
  readonly digest: string;
  /** Its length in bytes. */
  readonly size: number;
}

/** An entry of a layer with its content. */
export interface ReadEntry {
  /** What the archive tells. */
  readonly entry: LayerEntry;
  /** The content, to be read before the next entry is asked for, or not at all. */
  readonly content: AsyncIterable<Uint8Array>;
}

/** Whether a layer is packed by gzip, by its media type. */
const LAYERS: ReadonlyMap<string, boolean> = new Map([
  ["application/vnd.oci.image.layer.v1.tar", false],
  ["application/vnd.oci.image.layer.v1.tar+gzip", true],
  ["application/vnd.docker.image.rootfs.diff.tar", false],
  ["application/vnd.docker.image.rootfs.diff.tar.gzip", true],
]);
const DIGEST = /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
const ID_LIMIT = 2 ** 32 - 1;

/**
 * Makes the error for an image layout that cannot be used.
 *
 * @param what What is wrong.
 * @param cause The error behind it.
 * @returns An `image-layout` error, to be thrown.
 */
export function unusableLayout(what: string, cause?: unknown): CriSpecError {
  return new CriSpecError("image-layout", `Cannot use the image layout: ${what}`, { cause });
}

/** The file of a blob. */
export function blobPath(layout: string, { digest }: Descriptor): string {
  if (!DIGEST.test(digest)) throw unusableLayout(`${JSON.stringify(digest.slice(0, 160))} is no digest`);
  return `${layout}/blobs/${digest.replace(":", "/")}`;
}

/**
 * Reads a blob and checks it: length and digest.
 *
 * @param layout The layout's folder.
 * @param descriptor What names the blob.
 * @param keep Whether the bytes are wanted, which are many for a layer.
 * @returns The bytes, or none.
 * @throws {CriSpecError} `image-layout`.
 */
export async function checkedBlob(layout: string, descriptor: Descriptor, keep: boolean): Promise<Uint8Array> {
  const path = blobPath(layout, descriptor);
  const hash = createHash(descriptor.digest.split(":")[0]!);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > descriptor.size) break;
      hash.update(chunk);
      if (keep) chunks.push(chunk);
    }
  } catch (cause) {
    throw unusableLayout(`blob ${descriptor.digest}: ${reasonOf(cause)}`, cause);
  }
  if (size !== descriptor.size) {
    throw unusableLayout(`blob ${descriptor.digest} has not the ${descriptor.size} bytes that it should have`);
  }
  if (hash.digest("hex") !== descriptor.digest.split(":")[1]) {
    throw unusableLayout(`blob ${descriptor.digest} has another digest`);
  }
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  chunks.reduce((at, chunk) => (bytes.set(chunk, at), at + chunk.length), 0);
  return bytes;
}

/** The bytes of a layer's archive, unpacked. */
function archive(layout: string, descriptor: Descriptor): Readable {
  const isPacked = LAYERS.get(descriptor.mediaType);
  if (isPacked === undefined) {
    throw unusableLayout(`layers of type ${JSON.stringify(descriptor.mediaType.slice(0, 128))} cannot be read`);
  }
  const file = createReadStream(blobPath(layout, descriptor));
  if (!isPacked) return file;
  const unpacked = createGunzip();
  file.on("error", (error) => unpacked.destroy(error));
  return file.pipe(unpacked);
}

/**
 * Checks the digest of a layer's archive.
 *
 * @param layout The layout's folder.
 * @param descriptor What names the layer.
 * @param diffId The digest that the image's configuration has for the archive.
 * @throws {CriSpecError} `image-layout`.
 */
export async function checkDiffId(layout: string, descriptor: Descriptor, diffId: string): Promise<void> {
  if (!DIGEST.test(diffId)) throw unusableLayout(`${JSON.stringify(diffId.slice(0, 160))} is no digest`);
  const [algorithm, digits] = diffId.split(":");
  const hash = createHash(algorithm!);
  try {
    for await (const chunk of archive(layout, descriptor) as AsyncIterable<Uint8Array>) hash.update(chunk);
  } catch (cause) {
    if (cause instanceof CriSpecError) throw cause;
    throw unusableLayout(`layer ${descriptor.digest} cannot be unpacked: ${reasonOf(cause)}`, cause);
  }
  if (hash.digest("hex") !== digits) throw unusableLayout(`layer ${descriptor.digest} has another content`);
}

const TYPES: Readonly<Record<string, LayerEntry["type"]>> = {
  file: "file",
  directory: "directory",
  symlink: "symlink",
  link: "link",
  fifo: "fifo",
};

function checkedId(id: number | undefined, name: string): number {
  if (id !== undefined && id >= 0 && id < ID_LIMIT) return id;
  throw new CriSpecError("image-entry", `Cannot unpack ${JSON.stringify(name)}: its owner is no id`);
}

/**
 * Reads a layer.
 *
 * @param layout The layout's folder.
 * @param descriptor What names the layer, whose blob was checked.
 * @returns Its entries, in order.
 * @throws {CriSpecError} `image-layout`; `image-entry` for a device or a sparse file.
 */
export async function* readLayer(layout: string, descriptor: Descriptor): AsyncIterable<ReadEntry> {
  const decoder = createTarDecoder({ strict: true });
  // The types of Node's web streams and of the platform's differ in name only.
  const bytes = Readable.toWeb(archive(layout, descriptor)) as unknown as ReadableStream<Uint8Array>;
  try {
    for await (const { header, body } of bytes.pipeThrough(decoder)) {
      const { name, type: kind = "file", linkname = "", uid, gid, mode = 0o644, mtime, pax = {} } = header;
      const type = Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined;
      if (type === undefined || Object.keys(pax).some((key) => key.startsWith("GNU.sparse."))) {
        const what = type === undefined ? `${kind} entries cannot be made` : "sparse files cannot be made";
        throw new CriSpecError("image-entry", `Cannot unpack ${JSON.stringify(name)}: ${what}`);
      }
      const owner = { uid: checkedId(uid, name), gid: checkedId(gid, name) };
      const time = (mtime?.getTime() ?? 0) / 1000;
      yield {
        entry: { name, type, target: linkname, ...owner, mode: mode & 0o7777, mtime: time },
        content: body,
      };
      if (!body.locked) await body.cancel();
    }
  } catch (cause) {
    if (cause instanceof CriSpecError) throw cause;
    throw unusableLayout(`layer ${descriptor.digest} cannot be read: ${reasonOf(cause)}`, cause);
  }
}
