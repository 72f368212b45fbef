/**
 * A preset in the requests that are made.
 *
 * @module
 */

import type { UnknownRecord } from "../../decode.ts";
import type { RequestDocument } from "../../request/document.ts";
import type { Overrides } from "../request.ts";

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
 * @param overrides What the flags say.
 * @returns The request.
 * @throws {CriSpecError} `host-fact-missing` for what no source of the preset states.
 */
export function withPreset(document: RequestDocument, { preset }: Overrides): RequestDocument {
  if (preset === undefined) return document;
  const { release, daemon } = document;
  const whole = preset.apply(document as unknown as UnknownRecord);
  return { ...whole, release, ...(daemon === undefined ? {} : { daemon }) } as unknown as RequestDocument;
}
