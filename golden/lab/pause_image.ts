/**
 * Builds a pause image as an OCI layout archive, to be imported with `ctr images import`.
 *
 * @module
 */

import { directory, file, packTar, symlink, type TarEntry } from "./pack_tar.ts";

/** What is at a path of the image: a file's text, a symlink or a directory. */
export type RootfsEntry = string | { readonly symlink: string } | { readonly directory: true };

/** Mode and owner of a file of an image. */
export interface EntryAttributes {
  /** The permission bits. */
  readonly mode?: number;
  /** The owner's id. */
  readonly uid?: number;
  /** The group's id. */
  readonly gid?: number;
}

/** A pause image. */
export interface PauseImage {
  /** The `config` object of the OCI image configuration: `Env`, `Entrypoint`, `User` ... */
  readonly config: Readonly<Record<string, unknown>>;
  /** The image's files by absolute path; `/pause` is always there. */
  readonly rootfs: Readonly<Record<string, RootfsEntry>>;
  /** Modes and owners of what is in `rootfs`, by path. Default: 0755 or 0644, and root's. */
  readonly attributes?: Readonly<Record<string, EntryAttributes>>;
  /** What is in `/pause`. Default: nothing. */
  readonly program?: Uint8Array;
}

/** A built image. */
export interface ImageArchive {
  /** The archive's bytes. */
  readonly bytes: Uint8Array;
  /** Digest of the image configuration: the id that CRI gives the image. */
  readonly id: string;
  /** Digest of the manifest. */
  readonly manifest: string;
}

/**
 * Builds the archive. The same image gives the same bytes.
 *
 * @param image Configuration and files.
 * @param name The image's full name, with registry and tag.
 * @returns The archive and the image's id.
 */
export async function buildPauseImage(image: PauseImage, name: string): Promise<ImageArchive> {
  const blobs: TarEntry[] = [];
  const blob = async (mediaType: string, content: Uint8Array): Promise<Descriptor> => {
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", content.slice()));
    const hex = hash.toHex();
    blobs.push(file(`blobs/sha256/${hex}`, content));
    return { mediaType, digest: `sha256:${hex}`, size: content.length };
  };
  const layer = await blob("application/vnd.oci.image.layer.v1.tar", await packTar(layerEntries(image)));
  const config = await blob(
    "application/vnd.oci.image.config.v1+json",
    json({
      architecture: GO_ARCH[Deno.build.arch],
      os: "linux",
      config: image.config,
      rootfs: { type: "layers", diff_ids: [layer.digest] },
      history: [],
    }),
  );
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  const manifest = await blob(mediaType, json({ schemaVersion: 2, mediaType, config, layers: [layer] }));
  const annotations = { "io.containerd.image.name": name, "org.opencontainers.image.ref.name": name };
  const index = json({ schemaVersion: 2, manifests: [{ ...manifest, annotations }] });
  const bytes = await packTar([
    file("oci-layout", json({ imageLayoutVersion: "1.0.0" })),
    file("index.json", index),
    directory("blobs"),
    directory("blobs/sha256"),
    ...blobs,
  ]);
  return { bytes, id: config.digest, manifest: manifest.digest };
}

/** Go's names of the processors that Deno runs on. */
export const GO_ARCH: Readonly<Record<typeof Deno.build.arch, string>> = { x86_64: "amd64", aarch64: "arm64" };

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

function layerEntries({ attributes = {}, rootfs, program = new Uint8Array() }: PauseImage): readonly TarEntry[] {
  const entries = new Map<string, TarEntry>();
  for (const [absolute, entry] of Object.entries(rootfs)) {
    const path = absolute.replace(/^\/+/, "").replace(/\/+$/, "");
    for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) {
      const parent = path.slice(0, at);
      if (!entries.has(parent)) entries.set(parent, directory(parent));
    }
    const { header, ...rest } = layerEntry(path, entry);
    const given = Object.hasOwn(attributes, absolute) ? attributes[absolute] : {};
    entries.set(path, { header: { ...header, ...given }, ...rest });
  }
  entries.set("pause", file("pause", program, 0o755));
  return [...entries.values()];
}

function layerEntry(path: string, entry: RootfsEntry): TarEntry {
  if (typeof entry === "string") return file(path, entry);
  return "symlink" in entry ? symlink(path, entry.symlink) : directory(path);
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
