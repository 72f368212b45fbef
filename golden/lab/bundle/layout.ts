/**
 * Writes OCI image layouts for the suites, also such as nobody should.
 *
 * @module
 */

import { gzipSync } from "node:zlib";
import { packTar, type TarEntry } from "../pack_tar.ts";

/** A layer to be written. */
export interface Layer {
  /** What is in its archive. */
  readonly entries: readonly TarEntry[];
  /** The archive itself, in place of the entries. */
  readonly archive?: Uint8Array;
  /** Whether it is packed by gzip. */
  readonly isPacked: boolean;
  /** What of it is not as it should be. */
  readonly broken: "digest" | "size" | "diffId" | "mediaType" | "missing" | undefined;
}

/** A layer. */
export function layer(entries: readonly TarEntry[], options: Partial<Omit<Layer, "entries">> = {}): Layer {
  return { entries, isPacked: false, broken: undefined, ...options };
}

async function digestOf(bytes: Uint8Array): Promise<string> {
  return `sha256:${new Uint8Array(await crypto.subtle.digest("SHA-256", bytes.slice())).toHex()}`;
}

/**
 * Writes a layout with one image.
 *
 * @param folder Where; it is made.
 * @param architecture Go's name of the architecture.
 * @param image The image's configuration, without the layers.
 * @param layers The layers.
 */
export async function writeLayout(
  folder: string,
  architecture: string,
  image: { readonly config: unknown },
  layers: readonly Layer[],
): Promise<void> {
  await Deno.mkdir(`${folder}/blobs/sha256`, { recursive: true });
  const blob = async (mediaType: string, bytes: Uint8Array) => {
    const digest = await digestOf(bytes);
    await Deno.writeFile(`${folder}/blobs/${digest.replace(":", "/")}`, bytes);
    return { mediaType, digest, size: bytes.length };
  };
  const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
  const written = await Promise.all(layers.map(async ({ entries, archive: given, isPacked, broken }) => {
    const archive = given ?? await packTar(entries);
    const type = `application/vnd.oci.image.layer.v1.tar${isPacked ? "+gzip" : ""}`;
    const descriptor = await blob(
      broken === "mediaType" ? `${type}+zip` : type,
      isPacked ? new Uint8Array(gzipSync(archive)) : archive,
    );
    const path = `${folder}/blobs/${descriptor.digest.replace(":", "/")}`;
    if (broken === "missing") await Deno.remove(path);
    if (broken === "digest") await Deno.writeFile(path, archive.map((byte, at) => at === 600 ? byte ^ 1 : byte));
    const size = descriptor.size + (broken === "size" ? 1 : 0);
    return { ...descriptor, size, diffId: await digestOf(broken === "diffId" ? archive.slice(1) : archive) };
  }));
  const config = await blob(
    "application/vnd.oci.image.config.v1+json",
    json({
      architecture,
      os: "linux",
      ...image,
      rootfs: { type: "layers", diff_ids: written.map((one) => one.diffId) },
    }),
  );
  const descriptors = written.map(({ mediaType, digest, size }) => ({ mediaType, digest, size }));
  const manifest = await blob(
    "application/vnd.oci.image.manifest.v1+json",
    json({ schemaVersion: 2, config, layers: descriptors }),
  );
  await Deno.writeTextFile(`${folder}/oci-layout`, '{"imageLayoutVersion":"1.0.0"}');
  const platform = { os: "linux", architecture };
  await Deno.writeFile(`${folder}/index.json`, json({ schemaVersion: 2, manifests: [{ ...manifest, platform }] }));
}
