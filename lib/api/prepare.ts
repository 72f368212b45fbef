/**
 * Many sandboxes and containers of one node.
 *
 * @module
 */

import { CONTAINER_FIELDS } from "../container/fields.ts";
import { CONTAINER } from "../container/subject.ts";
import { plainData } from "../plain.ts";
import { encodeMade } from "../oci/encode.ts";
import { freezeMade } from "../oci/shared.ts";
import type { Spec } from "../oci/spec.ts";
import { type Answers, Model, type PreparedModel } from "../prepared/model.ts";
import { hasContainer, type NodeDocument, type NodeRequest } from "../request/document.ts";
import { SANDBOX_FIELDS } from "../sandbox/fields.ts";
import { decodeNode } from "../sandbox/request.ts";
import { SANDBOX } from "../sandbox/subject.ts";

/**
 * Prepares a model for many requests to one node: config.toml and facts are read once, and what the specs of requests of the
 * same shape have in common is encoded once. Requests have the same shape if they differ only in fields without effect and in
 * texts that the specs only pass on: names, uids, amounts of resources.
 *
 * A request with a `container` is answered for that container.
 *
 * The answers are those of {@linkcode sandboxSpec}, {@linkcode containerSpec} and {@linkcode encodeSpec}, to the byte and to the error. Memory is bounded,
 * however many requests there are. Documents may be changed afterwards.
 *
 * @example An admission hook
 * ```ts
 * import { encodeSpec, prepare, sandboxSpec } from "@cri-spec/cri-spec";
 * import { assertEquals } from "@std/assert";
 *
 * const model = prepare({ release: "1.7.24" });
 * const request = { config: { metadata: { name: "web" }, hostname: "web" } };
 * assertEquals(model.encode(request), encodeSpec(sandboxSpec({ release: "1.7.24", ...request })));
 * ```
 *
 * @param document The release, the tree of `config.toml` and the node's facts; see {@linkcode RequestDocument}.
 * @returns The prepared model.
 * @throws {CriSpecError} Of kind `input` when a document cannot be read, `unknown` when the release is not modelled; with a JSON
 * pointer into the document.
 */
export function prepare(document: NodeDocument): PreparedModel {
  const node = decodeNode(document);
  const sandboxes = new Model(SANDBOX, SANDBOX_FIELDS, node);
  const containers = new Model(CONTAINER, CONTAINER_FIELDS, node);
  const answer = <T>(request: NodeRequest, answers: Answers<T>): T => {
    const model = mayHaveContainer(request) ? containers : sandboxes;
    const { shape, given } = model.read(request);
    const learned = shape && model.known(shape);
    if (learned !== undefined) return answers.known(learned, shape!.texts);
    const plain = plainData(request, "", { given });
    if (hasContainer(plain) === (model === containers)) return model.answer(plain, shape, answers);
    return sandboxes.answer(plain, undefined, answers);
  };
  const specs: Answers<Spec> = { known: (learned, texts) => learned.spec(texts), made: freezeMade };
  const bytes: Answers<Uint8Array> = { known: (learned, texts) => learned.encode(texts), made: encodeMade };
  return { spec: (request) => answer(request, specs), encode: (request) => answer(request, bytes) };
}

/** Whether a document has the member `container`, which may still be `null`. */
function mayHaveContainer(document: NodeRequest): boolean {
  try {
    return Object.hasOwn(document, "container");
  } catch {
    // It is no object, or a proxy that throws: copying it reports that.
    return false;
  }
}
