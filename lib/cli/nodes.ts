/**
 * Requests to a few nodes, one after the other: the model of a node is prepared once.
 *
 * @module
 */

import { isRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { documentSpec } from "../api/document_spec.ts";
import { encodeSpec } from "../oci/encode.ts";
import { keyText, remember } from "../memo.ts";
import { prepare } from "../api/prepare.ts";
import type { PreparedModel } from "../prepared/model.ts";
import type { NodeDocument, RequestDocument } from "../request/document.ts";

/** How many nodes are remembered; the oldest goes first. */
const MOST_NODES = 16;
/** A node with a longer text is not remembered. */
const MAX_NODE = 1 << 16;

/** Encodes the specs of many requests. */
export class Nodes {
  readonly #models = new Map<string, PreparedModel>();

  /**
   * Encodes a request's spec.
   *
   * @param document The request.
   * @returns The bytes that {@linkcode encodeSpec} gives for it.
   * @throws {CriSpecError} What {@linkcode documentSpec} throws for it.
   */
  encode(document: RequestDocument): Uint8Array {
    if (isRecord(document)) {
      const { release, assumeUpstream, daemon, host, ...rest } = document;
      // The facts of a capture differ from pod to pod.
      const { captured, ...others } = rest;
      const pod = isRecord(captured) ? others : rest;
      try {
        return this.#modelOf({ release, daemon, host, ...(assumeUpstream === undefined ? {} : { assumeUpstream }) })
          ?.encode(pod) ?? encodeSpec(documentSpec(document));
      } catch (error) {
        // Faults of a node and a pod are reported in the order of the whole request.
        if (!(error instanceof CriSpecError)) throw error;
      }
    }
    return encodeSpec(documentSpec(document));
  }

  #modelOf(node: NodeDocument): PreparedModel | undefined {
    const key = keyText(node);
    if (key === undefined || key.length > MAX_NODE) return undefined;
    const known = this.#models.get(key);
    if (known !== undefined) return known;
    const model = prepare(node);
    remember(this.#models, key, model, MOST_NODES);
    return model;
  }
}
