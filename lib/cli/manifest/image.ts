/**
 * What a program printed about an image: for the command line and the page.
 *
 * @module
 */

import { type KnownImage, readImage } from "../../kubernetes/image_document.ts";
import type { Pointer } from "../../pointer.ts";
import { assertOfCluster } from "../kind.ts";

/**
 * Reads what is known of an image. Its `config` alone is some other document's, too: only what cannot be read is named.
 *
 * @param document Plain data.
 * @param path Where it stands. Default: it is the whole document.
 * @returns What is known.
 * @throws {CriSpecError} What {@linkcode readImage} throws, `wrong-document` for what is something else.
 */
export function imageIn(document: unknown, path: Pointer = ""): KnownImage {
  try {
    return readImage(document, path);
  } catch (error) {
    assertOfCluster(document, "image", path);
    throw error;
  }
}
