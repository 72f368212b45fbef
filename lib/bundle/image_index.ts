/**
 * The documents of an image layout: its indexes, and the manifest and configuration of the image for a platform.
 *
 * Upstream: https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md and `images.Manifest` in
 * https://github.com/containerd/containerd/blob/v1.7.24/images/image.go.
 *
 * @module
 */

import { asInteger, asList, asRecord, asString } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { jsonValue, parseGoJson } from "../go/json.ts";
import { concat } from "./bytes.ts";
import { checkedBlob, type Descriptor, fileOf, type Layer, unusableLayout } from "./layer.ts";
import { type Budget, MAX_INDEXES, MAX_JSON_BYTES, tooLarge } from "./limits.ts";

const INDEXES: readonly string[] = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
];
const MANIFESTS: readonly string[] = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
];
const MAX_DEPTH = 100;

/** As Go's `encoding/json`, which replaces what is not UTF-8. */
function parseJson(bytes: Uint8Array, what: string): unknown {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const result = parseGoJson(text, { loneSurrogates: "keep" });
  if ("error" in result) throw unusableLayout(`${what}: ${result.error}`);
  return decoding(what, () => jsonValue(result.tree, { maxDepth: MAX_DEPTH }));
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
  /** The platform that the descriptor states; undefined when it states none. */
  readonly platform: unknown;
}

/** Other names of architectures, as containerd reads them. */
const ARCHITECTURES: ReadonlyMap<string, string> = new Map([
  ["x86_64", "amd64"],
  ["x86-64", "amd64"],
  ["aarch64", "arm64"],
  ["i386", "386"],
]);

/** A platform as `os/architecture`; what it does not state is that of the node. */
function platformOf(value: unknown, path: string, node: string): string {
  const record = asRecord(value, path);
  const [ownOs, ownArchitecture] = node.split("/") as [string, string];
  const os = asString(record.os ?? "", `${path}/os`).toLowerCase() || ownOs;
  const architecture = asString(record.architecture ?? "", `${path}/architecture`).toLowerCase() || ownArchitecture;
  return `${os}/${ARCHITECTURES.get(architecture) ?? architecture}`;
}

/** A list of things of one kind. */
function listOf<T>(value: unknown, path: string, read: (value: unknown, path: string) => T): readonly T[] {
  return asList(value ?? [], path).map((item, index) => read(item, `${path}/${index}`));
}

function asDescriptor(value: unknown, path: string): Candidate {
  const { mediaType, digest, size, platform } = asRecord(value, path);
  return {
    mediaType: asString(mediaType, `${path}/mediaType`),
    digest: asString(digest, `${path}/digest`),
    size: Number(asInteger(size, `${path}/size`, SIZE)),
    platform: platform === undefined ? undefined : asRecord(platform, `${path}/platform`),
  };
}

async function jsonBlob(layout: string, descriptor: Descriptor): Promise<Readonly<Record<string, unknown>>> {
  const { digest, size } = descriptor;
  if (size > MAX_JSON_BYTES) throw tooLarge(`blob ${digest.slice(0, 160)}`, `${MAX_JSON_BYTES} bytes`);
  const bytes = await checkedBlob(layout, descriptor, true);
  return decoding(digest, () => asRecord(parseJson(bytes, digest), ""));
}

/** The parts of a manifest and of an index; no document has those of both, which containerd refuses, too. */
const PARTS = { manifest: ["config", "layers"], index: ["manifests"] } as const;

/** Refuses a document that is of another kind than its descriptor says. */
function checkKind(document: Readonly<Record<string, unknown>>, kind: keyof typeof PARTS, what: string): void {
  const other = kind === "index" ? "manifest" : "index";
  const { mediaType } = document;
  const isOther = PARTS[other].some((part) => document[part] !== undefined) ||
    typeof mediaType === "string" && (other === "index" ? INDEXES : MANIFESTS).includes(mediaType);
  if (document.fsLayers !== undefined) throw unusableLayout(`${what} has schema version 1, which is not supported`);
  if (isOther) throw unusableLayout(`${what} has fields of both a manifest and an index`);
}

/** A manifest with the image's configuration. */
export interface Image {
  /** The digest of the manifest. */
  readonly digest: string;
  /** The digest of the configuration: the image's id. */
  readonly id: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly config: Readonly<Record<string, unknown>>;
}

async function imageOf(layout: string, descriptor: Descriptor): Promise<Image> {
  const manifest = await jsonBlob(layout, descriptor);
  checkKind(manifest, "manifest", descriptor.digest);
  const config = decoding("manifest", () => asDescriptor(manifest.config, "/config"));
  return { digest: descriptor.digest, id: config.digest, manifest, config: await jsonBlob(layout, config) };
}

/** The images for a platform in an index and the indexes that it names, by digest; each blob is read once. */
async function imagesIn(
  layout: string,
  root: Readonly<Record<string, unknown>>,
  platform: string,
): Promise<ReadonlyMap<string, Image>> {
  const indexes = [root];
  const seen = new Set<string>();
  const images = new Map<string, Image>();
  for (let index = indexes.shift(); index !== undefined; index = indexes.shift()) {
    const all = decoding("index", () => listOf(index!.manifests, "/manifests", asDescriptor));
    for (const candidate of all) {
      const states = (value: unknown): string => decoding("a platform", () => platformOf(value, "", platform));
      const isOther = candidate.platform !== undefined && states(candidate.platform) !== platform;
      if (seen.has(candidate.digest) || isOther) continue;
      if (INDEXES.includes(candidate.mediaType)) {
        seen.add(candidate.digest);
        if (seen.size > MAX_INDEXES) throw tooLarge("the image layout", `${MAX_INDEXES} indexes`);
        const inner = await jsonBlob(layout, candidate);
        checkKind(inner, "index", candidate.digest);
        indexes.push(inner);
      } else if (MANIFESTS.includes(candidate.mediaType) && !images.has(candidate.digest)) {
        const image = await imageOf(layout, candidate);
        if (candidate.platform === undefined && states(image.config) !== platform) continue;
        images.set(candidate.digest, image);
        if (images.size > 1) throw unusableLayout(`it contains more than one image for ${platform}`);
      }
    }
  }
  return images;
}

async function bytesOf(layout: string, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const check = (size: number): void => {
    if (size > MAX_JSON_BYTES) throw tooLarge(`the image layout's ${name}`, `${MAX_JSON_BYTES} bytes`);
  };
  for await (const chunk of fileOf(layout, name, check)) chunks.push(chunk);
  return concat(chunks);
}

async function readIndex(layout: string): Promise<Readonly<Record<string, unknown>>> {
  const marker = parseJson(await bytesOf(layout, "oci-layout"), "oci-layout");
  decoding("oci-layout", () => {
    const version = asString(asRecord(marker, "").imageLayoutVersion, "/imageLayoutVersion");
    if (version !== "1.0.0") throw unusableLayout(`its version is ${JSON.stringify(version.slice(0, 64))}`);
  });
  const index = parseJson(await bytesOf(layout, "index.json"), "index.json");
  return decoding("index.json", () => asRecord(index, ""));
}

/**
 * Finds the image for a platform.
 *
 * @param layout The layout's directory.
 * @param platform Its name, `linux/amd64`.
 * @returns Its manifest and configuration.
 * @throws {CriSpecError} `image-layout` when there is none or more than one; `too-large`.
 */
export async function imageFor(layout: string, platform: string): Promise<Image> {
  const [image] = (await imagesIn(layout, await readIndex(layout), platform)).values();
  if (image === undefined) throw unusableLayout(`it contains no image for ${platform}`);
  return image;
}

/**
 * The layers of an image with their digests, unpacked and not.
 *
 * @param image The image.
 * @param budget Counts their bytes.
 * @returns The layers, the lowest first.
 * @throws {CriSpecError} `image-layout`, `too-large`.
 */
export function layersOf({ manifest, config }: Image, budget: Budget): readonly Layer[] {
  const layers = decoding("manifest", () => listOf(manifest.layers, "/layers", asDescriptor));
  const diffIds = decoding(
    "configuration",
    () => listOf(asRecord(config.rootfs, "/rootfs").diff_ids, "/rootfs/diff_ids", asString),
  );
  if (diffIds.length !== layers.length) throw unusableLayout(`${layers.length} layers, ${diffIds.length} diff_ids`);
  return layers.map((layer, index) => {
    budget.take(layer.size);
    return { ...layer, diffId: diffIds[index]! };
  });
}
