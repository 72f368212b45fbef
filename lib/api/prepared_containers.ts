/**
 * A prepared model that answers for containers, too.
 *
 * @module
 */

import { CONTAINER } from "../container/subject.ts";
import { encodeMade } from "../oci/encode.ts";
import { freezeMade } from "../oci/shared.ts";
import type { Spec } from "../oci/spec.ts";
import { plainData } from "../plain.ts";
import { specFor } from "../plan/subject.ts";
import type { PreparedModel } from "../prepared/model.ts";
import { hasContainer, type NodeRequest } from "../request/document.ts";
import type { Node } from "../request/node.ts";
import { inSpellingOf } from "../request/respell.ts";

/** Whether a caller's document seems to have a container; of one that does not let itself be read, the model tells. */
function mayHaveContainer(document: NodeRequest): boolean {
  try {
    return hasContainer(document);
  } catch {
    return false;
  }
}

/**
 * Makes a model of sandboxes one of containers, too: their node is read once, and each request is answered the plain way.
 *
 * @param sandboxes The model.
 * @param node Its node.
 * @returns A model that answers a request with a `container` for that container.
 */
export function withContainers(sandboxes: PreparedModel, node: Node): PreparedModel {
  const containerAnswer = <T>(plain: unknown, own: (spec: Spec) => T): T => {
    const request = CONTAINER.decode(plain, node);
    return inSpellingOf(plain, () => own(specFor(CONTAINER, request)));
  };
  const answer = <T>(document: NodeRequest, other: () => T, own: (spec: Spec) => T): T => {
    if (!mayHaveContainer(document)) return other();
    const plain = plainData(document);
    return hasContainer(plain) ? containerAnswer(plain, own) : other();
  };
  return {
    spec: (document) => answer(document, () => sandboxes.spec(document), freezeMade),
    encode: (document) => answer(document, () => sandboxes.encode(document), encodeMade),
  };
}
