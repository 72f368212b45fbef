/**
 * A model that is prepared for many requests to one node.
 *
 * @module
 */

import { encodeSpec, formatSpec } from "../oci/encode.ts";
import type { Spec } from "../oci/spec.ts";
import { Template } from "../oci/template.ts";
import { type Form, formOf, withTexts } from "./form.ts";
import {
  decodeNode,
  decodePod,
  type Node,
  type NodeDocument,
  type PodDocument,
  type SandboxRequest,
} from "./request.ts";
import { inSpellingOf, specOf } from "./spec.ts";

/** A model of one daemon on one node. */
export interface PreparedModel {
  /**
   * Makes a sandbox's spec, as {@linkcode sandboxSpec} does for the whole request.
   *
   * @param request The request without release, daemon and host.
   * @returns The spec.
   * @throws {CriSpecError} What {@linkcode sandboxSpec} throws.
   */
  spec(request: PodDocument): Spec;
  /**
   * Encodes a sandbox's spec: the same bytes as {@linkcode encodeSpec} gives for the spec.
   *
   * @param request The request without release, daemon and host.
   * @returns New bytes each time.
   * @throws {CriSpecError} What {@linkcode sandboxSpec} throws.
   */
  encode(request: PodDocument): Uint8Array;
}

/** How many forms are remembered; the oldest goes first. */
const MOST_FORMS = 256;

/** Numbers of 16 digits that stand for texts: they pass wherever a text passes. */
const PROBE = /(471\d{13})/;

function probes(count: number, salt: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(4710000000000137 + salt * 1000000000 + index * 1000));
}

/** The bytes of a spec around the texts that stand for others. */
interface Parts {
  readonly pieces: readonly string[];
  readonly gaps: readonly number[];
}

function partsOf(text: string, probed: readonly string[]): Parts {
  const split = text.split(PROBE);
  return {
    pieces: split.filter((_, index) => index % 2 === 0),
    gaps: split.filter((_, index) => index % 2 === 1).map((probe) => probed.indexOf(probe)),
  };
}

/** Forms seen: once, or with what was learned of them; `"simple"` where there is nothing to learn. */
type Learned = "once" | "simple" | Template;

class Model implements PreparedModel {
  readonly #node: Node;
  readonly #patterns: readonly string[];
  readonly #forms = new Map<string, Learned>();

  constructor(node: Node) {
    this.#node = node;
    this.#patterns = [...node.daemon.runtimes.values()].flatMap(({ pod_annotations }) => pod_annotations);
  }

  spec(document: PodDocument): Spec {
    const request = decodePod(document, this.#node);
    return inSpellingOf(document, () => specOf(request));
  }

  encode(document: PodDocument): Uint8Array {
    const request = decodePod(document, this.#node);
    const form = formOf(request, this.#patterns);
    const learned = form === undefined ? "simple" : this.#lookUp(form, request);
    if (typeof learned === "object") return learned.fill(form!.texts);
    return inSpellingOf(document, () => encodeSpec(specOf(request)));
  }

  /** What is known of a form; it is learned when it comes the second time. */
  #lookUp({ key, texts }: Form, request: SandboxRequest): Learned {
    const known = this.#forms.get(key);
    if (known !== undefined && known !== "once") return known;
    if (known === undefined && this.#forms.size >= MOST_FORMS) this.#forms.delete(this.#forms.keys().next().value!);
    const learned = known === undefined ? "once" : this.#learn(request, texts.length);
    this.#forms.set(key, learned);
    return learned;
  }

  /** Makes the spec for two sets of texts that stand for others: what differs is where they go. */
  #learn(request: SandboxRequest, count: number): Learned {
    try {
      const [one, other] = [0, 1].map((salt) => this.#probe(request, probes(count, salt)));
      // A text of the node's or of the form that looks like one of ours would not be the same in both.
      const isSame = JSON.stringify(one) === JSON.stringify(other) && !one!.gaps.includes(-1);
      return isSame ? new Template(one!.pieces, one!.gaps, this.#node.behaviors.escapes) : "simple";
    } catch {
      // A refusal; the simple way tells it.
      return "simple";
    }
  }

  #probe(request: SandboxRequest, texts: readonly string[]): Parts {
    return partsOf(formatSpec(specOf(withTexts(request, this.#patterns, texts))), texts);
  }
}

/**
 * Prepares a model for many requests to one node: config.toml and facts are read once, and what the specs of requests of the
 * same form have in common is encoded once.
 *
 * The answers are those of {@linkcode sandboxSpec} and {@linkcode encodeSpec}, to the byte and to the error. Memory is bounded,
 * however many requests there are. The documents may not be changed afterwards.
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
 * @param node The release, the tree of `config.toml` and the node's facts; see {@linkcode RequestDocument}.
 * @returns The prepared model.
 * @throws {CriSpecError} Of kind `input` when a document cannot be read, `unknown` when the release is not modelled; with a JSON
 * pointer into the document.
 */
export function prepare(node: NodeDocument): PreparedModel {
  return new Model(decodeNode(node));
}
