/**
 * The images of `--image NAME=FILE`.
 *
 * @module
 */

import type { UnknownRecord } from "../../decode.ts";
import type { KnownImage } from "../../kubernetes/image_document.ts";
import { usage } from "../args.ts";
import { locating, readDocument } from "../document.ts";
import { listInput } from "../io.ts";
import type { Run } from "../run.ts";
import { imageIn } from "./image.ts";

/** Takes `NAME=FILE` apart: the first `=` ends the name, for no image's name has one. */
export function namedFile(flag: string, value: string): readonly [name: string, file: string] {
  const at = value.indexOf("=");
  if (at > 0 && at < value.length - 1) return [value.slice(0, at), value.slice(at + 1)];
  throw usage(
    `Cannot read --${flag} ${JSON.stringify(value.slice(0, 64))}: it is not NAME=FILE`,
    `write --${flag} NAME=FILE`,
  );
}

/** An OCI image layout: its configuration, and the files that decide users and groups. */
async function imageInLayout(directory: string, arch: string): Promise<KnownImage> {
  const [{ imageLayout }, { userFiles }] = await Promise.all([
    import("../../bundle/image_layout.ts"),
    import("../../bundle/rootfs.ts"),
  ]);
  const { config, id, digest, rootfs } = await imageLayout(directory, arch);
  return { config: config as UnknownRecord, id, digest, rootfs: await userFiles(rootfs) };
}

/**
 * Reads the images that are named.
 *
 * @param values The values of `--image`.
 * @param arch The node's architecture, which decides between the images of a layout.
 * @param io Streams and files.
 * @returns The images by their names.
 * @throws {CriSpecError} `usage`, what cannot be read, `wrong-document`.
 */
export async function readImages(
  values: readonly string[],
  arch: string,
  io: Run,
): Promise<Readonly<Record<string, KnownImage>>> {
  const images = new Map<string, KnownImage>();
  for (const value of values) {
    const [name, file] = namedFile("image", value);
    if (images.has(name)) throw usage(`The image ${JSON.stringify(name.slice(0, 64))} is given twice`, "pass it once");
    if (await listInput(file, io) !== undefined) {
      images.set(name, await imageInLayout(file, arch));
      continue;
    }
    const { value: document, source } = await readDocument(file, io);
    images.set(name, await locating([source], () => imageIn(document)));
  }
  return Object.fromEntries(images);
}
