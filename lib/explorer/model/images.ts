/**
 * The text with images: what programs print about them, below their names.
 *
 * @module
 */

import { imageIn } from "../../cli/manifest/image.ts";
import { asRecord, isRecord, type UnknownRecord } from "../../decode.ts";
import { CriSpecError } from "../../error.ts";
import type { KnownImage } from "../../kubernetes/image_document.ts";
import { child, type Pointer } from "../../pointer.ts";

/** Whether a document is what a program prints about an image, not images by their names. */
function isPrinted(value: UnknownRecord): boolean {
  const has = (...keys: readonly string[]): boolean => keys.every((key) => Object.hasOwn(value, key));
  return has("Id", "Config") || has("architecture", "os") || has("info", "status");
}

/** The names that docker, podman and crictl print with an image. */
function namesIn(value: UnknownRecord): readonly string[] {
  const status = isRecord(value.status) ? value.status : {};
  return [value.RepoTags, value.RepoDigests, status.repoTags, status.repoDigests].flatMap((names) =>
    Array.isArray(names) ? names.filter((name) => typeof name === "string") : []
  );
}

/** Images that carry their names. */
function printed(value: UnknownRecord, path: Pointer): readonly (readonly [name: string, image: KnownImage])[] {
  const image = imageIn(value, path);
  const names = namesIn(value);
  if (names.length > 0) return names.map((name) => [name, image] as const);
  throw new CriSpecError("wrong-document", "Missing image name", {
    path,
    hint: "put it under the image's name: NAME: {…}",
  });
}

/**
 * Reads the text with images.
 *
 * @param document Plain data: what docker image inspect or crictl inspecti prints, which has the images' names, or an object with the
 * output of docker image inspect, crictl inspecti, skopeo inspect --config or crane config below each name.
 * @returns The images by their names.
 * @throws {CriSpecError} What is not an image, and one without a name.
 */
export function imagesIn(document: unknown): Readonly<Record<string, KnownImage>> {
  if (Array.isArray(document)) {
    return Object.fromEntries(
      document.flatMap((value, index) => printed(asRecord(value, child("", index)), child("", index))),
    );
  }
  const record = asRecord(document, "");
  if (isPrinted(record)) return Object.fromEntries(printed(record, ""));
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, imageIn(value, child("", name))] as const),
  );
}
