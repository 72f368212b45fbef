/**
 * A preset in the requests that are made.
 *
 * @module
 */

import type { UnknownRecord } from "../../decode.ts";
import { CriSpecError } from "../../error.ts";
import type { PodRequest } from "../../kubernetes/requests.ts";
import type { RequestDocument } from "../../request/document.ts";
import type { Overrides } from "../request.ts";

/** The preset that is chosen, if one is. */
interface Chosen {
  readonly preset?: Overrides["preset"] | undefined;
}

/**
 * The tree of the node's config.toml: the flag's, or the preset's.
 *
 * @param overrides What the flags say.
 * @param release The containerd release that reads it.
 * @returns The tree; `undefined` where nothing says one.
 */
export function daemonOf({ daemon, preset }: Overrides, release: string): UnknownRecord | undefined {
  return daemon === undefined ? preset?.preset.daemon : daemon.treeOf(release).tree;
}

/**
 * Puts the other parts of a preset into a request that was made with its release and config.toml: files and the pause image.
 *
 * @param document The request.
 * @param chosen The preset.
 * @returns The request.
 * @throws {CriSpecError} `host-fact-missing` for what no source of the preset states.
 */
export function withPreset(document: RequestDocument, { preset }: Chosen): RequestDocument {
  if (preset === undefined) return document;
  const { release, daemon } = document;
  const whole = preset.apply(document as unknown as UnknownRecord);
  return { ...whole, release, ...(daemon === undefined ? {} : { daemon }) } as unknown as RequestDocument;
}

/**
 * As {@linkcode withPreset}, for what was made of a pod.
 *
 * @param made The request for a pod's sandbox or container, or why there is none.
 * @param chosen The preset.
 * @returns The request, or why there is none.
 */
export function finished(
  { document, refusal }: Pick<PodRequest, "document" | "refusal">,
  chosen: Chosen,
): { readonly document?: RequestDocument; readonly refusal?: CriSpecError } {
  if (document === undefined) return { refusal: refusal! };
  try {
    return { document: withPreset(document, chosen) };
  } catch (error) {
    if (error instanceof CriSpecError) return { refusal: error };
    throw error;
  }
}
