/**
 * Names of images, as Kubernetes reads them.
 *
 * Upstream: `pkg/util/parsers/parsers.go`.
 *
 * @module
 */

import { parseDockerRef } from "../go/reference.ts";

/** A name of an image, taken apart. */
export interface ImageName {
  /** The tag; `latest` without tag and digest, `""` with a digest alone. */
  readonly tag: string;
  /** The digest, or `""`. */
  readonly digest: string;
  /** Why the name cannot be parsed. */
  readonly error?: string;
}

/**
 * Parses the name of an image.
 *
 * @param image The name in the manifest.
 * @returns Tag and digest; both empty with an error.
 */
export function parseImageName(image: string): ImageName {
  const parsed = parseDockerRef(image);
  if ("error" in parsed) return { tag: "", digest: "", error: parsed.error };
  const [name = "", digest = ""] = image.split("@");
  const tag = name.slice(name.lastIndexOf("/") + 1).split(":")[1] ?? "";
  return { tag: tag === "" && digest === "" ? "latest" : tag, digest };
}
