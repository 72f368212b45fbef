/**
 * A model that is prepared for many requests to one node.
 *
 * @module
 */

import { encodeSpec, formatSpec } from "../oci/encode.ts";
import { match } from "../oci/go_match.ts";
import type { Spec } from "../oci/spec.ts";
import { Template } from "../oci/template.ts";
import { type Form, formOf, type Passes, withTexts } from "./form.ts";
import { Layout } from "./layout.ts";
import {
  decodeNode,
  decodePod,
  mostBytesOf,
  type Node,
  type NodeDocument,
  type NodeRequest,
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

/** How many forms are remembered; the oldest goes first. */
const MOST_FORMS = 256;
/** How many layouts are remembered, and tried for each document. */
const MOST_LAYOUTS = 8;
/** How many keys of annotations are remembered, and how long they may be. */
const MOST_KEYS = 1024;
const MAX_KEY = 256;
/** Of a small config even one with other texts is no larger than the daemon takes, which no layout tells. */
const MAX_CONFIG_BYTES = 1 << 20;
const MIN_MESSAGE_SIZE = 4 << 20;

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

/** A layout, and the template of the form that documents of it have. */
interface KnownLayout {
  readonly layout: Layout;
  readonly template: Template;
}

/** Tells whether an annotation may pass for any of the daemon's runtimes; looks at few keys twice. */
function passesFor({ daemon }: Node): Passes {
  const patterns = [...daemon.runtimes.values()].flatMap(({ pod_annotations }) => pod_annotations);
  const known = new Map<string, boolean>();
  return (key) => {
    let passes = known.get(key);
    if (passes === undefined) {
      passes = patterns.some((pattern) => match(pattern, key));
      if (known.size >= MOST_KEYS) known.clear();
      if (key.length <= MAX_KEY) known.set(key, passes);
    }
    return passes;
  };
}

class Model implements PreparedModel {
  readonly #base: Node;
  readonly #passes: Passes;
  readonly #forms = new Map<string, Learned>();
  /** Those of the last documents first. */
  #layouts: readonly KnownLayout[] = [];

  constructor(base: Node) {
    this.#base = base;
    this.#passes = passesFor(base);
  }

  spec(document: NodeRequest): Spec {
    const request = decodePod(document, this.#base);
    return inSpellingOf(document, () => specOf(request));
  }

  encode(document: NodeRequest): Uint8Array {
    for (let index = 0; index < this.#layouts.length; index++) {
      const { layout, template } = this.#layouts[index]!;
      const texts = layout.textsOf(document);
      if (texts === undefined) continue;
      if (index > 0) this.#prefer(index);
      return template.fill(texts);
    }
    return this.#encodeDecoded(document);
  }

  /** Puts a layout first. */
  #prefer(index: number): void {
    this.#layouts = [this.#layouts[index]!, ...this.#layouts.toSpliced(index, 1)];
  }

  #encodeDecoded(document: NodeRequest): Uint8Array {
    const request = decodePod(document, this.#base);
    const form = formOf(request, this.#passes);
    const learned = form === undefined ? "simple" : this.#lookUp(form, request);
    if (typeof learned === "string") return inSpellingOf(document, () => encodeSpec(specOf(request)));
    const { texts } = form!;
    if (
      this.#base.daemon.max_recv_message_size >= MIN_MESSAGE_SIZE && mostBytesOf(request.config) <= MAX_CONFIG_BYTES
    ) {
      const layout = new Layout(document, request, texts, this.#passes);
      this.#layouts = [{ layout, template: learned }, ...this.#layouts.slice(0, MOST_LAYOUTS - 1)];
    }
    return learned.fill(texts);
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
      return isSame ? new Template(one!.pieces, one!.gaps, this.#base.behaviors.escapes) : "simple";
    } catch {
      // A refusal; the simple way tells it.
      return "simple";
    }
  }

  #probe(request: SandboxRequest, texts: readonly string[]): Parts {
    return partsOf(formatSpec(specOf(withTexts(request, this.#passes, texts))), texts);
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
 * @param document The release, the tree of `config.toml` and the node's facts; see {@linkcode RequestDocument}.
 * @returns The prepared model.
 * @throws {CriSpecError} Of kind `input` when a document cannot be read, `unknown` when the release is not modelled; with a JSON
 * pointer into the document.
 */
export function prepare(document: NodeDocument): PreparedModel {
  return new Model(decodeNode(document));
}
