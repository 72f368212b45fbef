/**
 * Blobs of an image layout: checked, and as layers read entry by entry.
 *
 * @module
 */

import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { CriSpecError } from "../error.ts";
import { Budget, MAX_IMAGE_BYTES, MAX_RATIO, MIN_RATIO_BYTES, tooLarge } from "./limits.ts";
import { concat, Truncated } from "./bytes.ts";
import { isMachineError, openRegular, reasonOf } from "./system.ts";
import { readTar, type TarEntry, type TarNotes } from "./tar.ts";
import { TarError } from "./tar_error.ts";

/** What names a blob. */
export interface Descriptor {
  /** What it is. */
  readonly mediaType: string;
  /** `sha256:` and the digits. */
  readonly digest: string;
  /** Its length in bytes. */
  readonly size: number;
}

/** A layer of an image. */
export interface Layer extends Descriptor {
  /** The digest that the image's configuration has for the unpacked archive. */
  readonly diffId: string;
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
const CHUNK = 256 << 10;

/**
 * Makes the error for an image layout that cannot be used.
 *
 * @param what What is wrong.
 * @param cause The underlying error.
 * @returns An `image-layout` error, to be thrown.
 */
export function unusableLayout(what: string, cause?: unknown): CriSpecError {
  return new CriSpecError("image-layout", `Cannot use the image layout: ${what}`, { cause });
}

/** Checks that a text is a digest. */
function checkedDigest(digest: string): string {
  if (DIGEST.test(digest)) return digest;
  throw unusableLayout(`${JSON.stringify(digest.slice(0, 160))} is not a digest`);
}

/**
 * Reads a file of the layout.
 *
 * @param layout The layout's directory.
 * @param name The file's path in it.
 * @param check Called with the file's size before anything of it is read.
 * @returns The bytes.
 * @throws {CriSpecError} `image-layout`, and what `check` throws.
 */
export async function* fileOf(
  layout: string,
  name: string,
  check: (size: number) => void,
): AsyncGenerator<Uint8Array, void, void> {
  let file: FileHandle | undefined;
  try {
    const opened = await openRegular(`${layout}/${name}`);
    file = opened.file;
    check(opened.size);
    for (let left = opened.size; left > 0;) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(Math.min(CHUNK, left)), 0, Math.min(CHUNK, left));
      if (bytesRead === 0) throw unusableLayout(`${name} changed while it was read`);
      left -= bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } catch (cause) {
    if (!isMachineError(cause)) throw cause;
    throw unusableLayout(`${name}: ${reasonOf(cause)}`, cause);
  } finally {
    await file?.close();
  }
}

/** The bytes of a blob, whose length is checked. */
function blobOf(layout: string, { digest, size }: Descriptor): AsyncGenerator<Uint8Array, void, void> {
  return fileOf(layout, `blobs/${checkedDigest(digest).replace(":", "/")}`, (found) => {
    if (found !== size) throw unusableLayout(`blob ${digest} has ${found} bytes, its descriptor states ${size}`);
  });
}

/**
 * Reads a blob and checks it: length and digest.
 *
 * @param layout The layout's directory.
 * @param descriptor What names the blob.
 * @param keep Whether the bytes are wanted, which are many for a layer.
 * @returns The bytes, or none.
 * @throws {CriSpecError} `image-layout`.
 */
export async function checkedBlob(layout: string, descriptor: Descriptor, keep: boolean): Promise<Uint8Array> {
  const blob = blobOf(layout, descriptor);
  const hash = createHash(descriptor.digest.split(":")[0]!);
  const chunks: Uint8Array[] = [];
  for await (const chunk of blob) {
    hash.update(chunk);
    if (keep) chunks.push(chunk);
  }
  if (hash.digest("hex") !== descriptor.digest.split(":")[1]) {
    throw unusableLayout(`the content of blob ${descriptor.digest} has another digest`);
  }
  return concat(chunks);
}

/** The bytes of a layer's archive, unpacked. */
function archive(layout: string, layer: Descriptor): AsyncIterable<Uint8Array> {
  const isPacked = LAYERS.get(layer.mediaType);
  if (isPacked === undefined) {
    throw unusableLayout(`layers of type ${JSON.stringify(layer.mediaType.slice(0, 128))} cannot be read`);
  }
  const blob = blobOf(layout, layer);
  return isPacked ? unpacked(blob) : blob;
}

async function* unpacked(blob: AsyncGenerator<Uint8Array, void, void>): AsyncGenerator<Uint8Array, void, void> {
  const packed = Readable.from(blob, { objectMode: false });
  const gunzip = createGunzip({ chunkSize: CHUNK });
  packed.on("error", (error) => gunzip.destroy(error));
  try {
    yield* packed.pipe(gunzip) as AsyncIterable<Uint8Array>;
  } finally {
    gunzip.destroy();
    packed.destroy();
    await blob.return();
  }
}

/** Makes the error for an image with too many bytes. */
export function imageTooLarge(): CriSpecError {
  return tooLarge("the image", `${MAX_IMAGE_BYTES} bytes`, "unpack it with another program and use --rootfs");
}

/** Passes bytes on that are counted and hashed; at their end the digest is checked. */
async function* checked(
  chunks: AsyncIterable<Uint8Array>,
  { digest, diffId, size }: Layer,
  budget: Budget,
): AsyncGenerator<Uint8Array, void, void> {
  const [algorithm, digits] = checkedDigest(diffId).split(":");
  const hash = createHash(algorithm!);
  const most = Math.max(MIN_RATIO_BYTES, size * MAX_RATIO);
  const ofLayer = new Budget(
    most,
    () => tooLarge(`layer ${digest}`, `${most} bytes unpacked, ${MAX_RATIO} times its size`),
  );
  for await (const chunk of chunks) {
    budget.take(chunk.length);
    ofLayer.take(chunk.length);
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest("hex") !== digits) throw unusableLayout(`the content of layer ${digest} does not match its diff_id`);
}

function checkedId(id: number, name: string): number {
  if (Number.isSafeInteger(id) && id >= 0 && id < ID_LIMIT) return id;
  throw new CriSpecError(
    "image-entry",
    `Cannot unpack ${JSON.stringify(name.slice(0, 256))}: its owner is not a valid ID`,
  );
}

/** The last moment that containerd gives a file, 2^63 ns; beyond it, and before 1970, it gives 1970. */
const LAST_TIME = 2 ** 63 / 1e9;

function boundTime(time: number): number {
  return time >= 0 && time <= LAST_TIME ? time : 0;
}

/** As the kernel splits a device's number: 12 bits and 20. */
function checkedDevice({ name, device }: TarEntry): readonly [major: number, minor: number] {
  const [major, minor] = device;
  if (major >= 0 && major < 2 ** 12 && minor >= 0 && minor < 2 ** 20) return device;
  throw new CriSpecError(
    "image-entry",
    `Cannot unpack ${JSON.stringify(name.slice(0, 256))}: its device number is out of range`,
  );
}

/**
 * Reads a layer, and checks that it is the one of the image when all of it was read.
 *
 * @param layout The layout's directory.
 * @param layer The layer.
 * @param budget Counts what is unpacked.
 * @param notes What to call for what is not an entry.
 * @returns Its entries, in order.
 * @throws {CriSpecError} `image-layout`; `image-entry`, what {@linkcode readTar} refuses; `too-large`.
 */
export async function* readLayer(
  layout: string,
  layer: Layer,
  budget: Budget,
  notes: TarNotes = {},
): AsyncGenerator<TarEntry, void, void> {
  try {
    for await (const entry of readTar(checked(archive(layout, layer), layer, budget), notes)) {
      if (entry.size > MAX_IMAGE_BYTES) throw imageTooLarge();
      const { name, uid, gid, mtime } = entry;
      const owner = { uid: checkedId(uid, name), gid: checkedId(gid, name) };
      yield { ...entry, ...owner, mtime: boundTime(mtime), device: checkedDevice(entry) };
    }
  } catch (cause) {
    const isZlib = cause instanceof Error && "code" in cause && /^Z_/.test(String(cause.code));
    const isArchive = cause instanceof TarError || cause instanceof Truncated;
    if (!isZlib && !isArchive && !isMachineError(cause)) throw cause;
    throw unusableLayout(`layer ${layer.digest} cannot be read: ${reasonOf(cause)}`, cause);
  }
}
