/**
 * A model that is prepared for many requests to one node.
 *
 * @module
 */

import { encodeSpec } from "../oci/encode.ts";
import { freezeMade } from "../oci/shared.ts";
import type { Spec } from "../oci/spec.ts";
import { plainData } from "../plain.ts";
import { formOf, type Passes, passesFor } from "./form.ts";
import { Forms } from "./forms.ts";
import { Layout, MIN_MESSAGE_SIZE } from "./layout.ts";
import { Layouts } from "./layouts.ts";
import type { Learned } from "./learn.ts";
import { mostBytesOf } from "../request/message_size.ts";
import type { Node } from "../request/node.ts";
import type { NodeDocument, NodeRequest } from "../request/document.ts";
import { decodeNode, readPod, type SandboxRequest } from "../sandbox/request.ts";
import { inSpellingOf } from "../request/respell.ts";
import { specOf } from "../sandbox/spec.ts";

/** A model of one daemon on one node. */
export interface PreparedModel {
  /**
   * Makes a sandbox's spec, as {@linkcode sandboxSpec} does for the whole request.
   *
   * @param request The request without release, daemon and host.
   * @returns The spec.
   * @throws {CriSpecError} What {@linkcode sandboxSpec} throws.
   */
  spec(request: NodeRequest): Spec;
  /**
   * Encodes a sandbox's spec: the same bytes as {@linkcode encodeSpec} gives for the spec.
   *
   * @param request The request without release, daemon and host.
   * @returns New bytes each time.
   * @throws {CriSpecError} What {@linkcode sandboxSpec} throws.
   */
  encode(request: NodeRequest): Uint8Array;
}

/** Of a small config even one with other texts is no larger than the daemon takes, which no layout tells. */
const MAX_CONFIG_BYTES = 1 << 20;

/** A prepared model, exported for its tests alone. */
export class Model implements PreparedModel {
  readonly #base: Node;
  readonly #passes: Passes;
  readonly #forms: Forms;
  readonly #layouts: Layouts<Learned>;

  constructor(base: Node, layouts: Layouts<Learned> = new Layouts()) {
    this.#base = base;
    this.#layouts = layouts;
    this.#passes = passesFor(base.daemon);
    this.#forms = new Forms(this.#passes);
  }

  spec(document: NodeRequest): Spec {
    return this.#answer(document, (learned, texts) => learned.spec(texts), (request) => freezeMade(specOf(request)));
  }

  encode(document: NodeRequest): Uint8Array {
    return this.#answer(
      document,
      (learned, texts) => learned.encode(texts),
      (request) => encodeSpec(freezeMade(specOf(request))),
    );
  }

  /** Answers a request by what is known of its form, or the simple way. */
  #answer<T>(
    given: NodeRequest,
    fast: (learned: Learned, texts: readonly string[]) => T,
    simple: (request: SandboxRequest) => T,
  ): T {
    // What is compared with earlier documents, and remembered, is the model's own copy.
    const document = plainData(given);
    const found = this.#layouts.find(document);
    if (found !== undefined) return fast(found.known, found.texts);
    const request = readPod(document, this.#base);
    const form = formOf(request, this.#passes);
    const learned = form && this.#forms.ask(form, request);
    if (learned === undefined) return inSpellingOf(document, () => simple(request));
    const { texts } = form!;
    if (this.#isSmall(request)) this.#layouts.add(new Layout(document, request, texts, this.#passes), learned);
    return fast(learned, texts);
  }

  #isSmall({ config }: SandboxRequest): boolean {
    return this.#base.daemon.max_recv_message_size >= MIN_MESSAGE_SIZE && mostBytesOf(config) <= MAX_CONFIG_BYTES;
  }
}

/**
 * Prepares a model for many requests to one node: config.toml and facts are read once, and what the specs of requests of the
 * same form have in common is encoded once.
 *
 * The answers are those of {@linkcode sandboxSpec} and {@linkcode encodeSpec}, to the byte and to the error. Memory is bounded,
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
  return new Model(decodeNode(document));
}
