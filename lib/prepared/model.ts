/**
 * A model that is prepared for many requests to one node.
 *
 * @module
 */

import { encodeMade } from "../oci/encode.ts";
import { freezeMade } from "../oci/shared.ts";
import type { Spec } from "../oci/spec.ts";
import type { FieldTable } from "../plan/fields.ts";
import { specFor, type Subject } from "../plan/subject.ts";
import type { NodeRequest } from "../request/document.ts";
import type { Node } from "../request/node.ts";
import type { PodRequest } from "../request/pod_request.ts";
import { inSpellingOf } from "../request/respell.ts";
import { learn, type Learned } from "./learn.ts";
import { type Shape, ShapeReader } from "./shape.ts";
import { TokenMap } from "./token_map.ts";

/** A model of one daemon on one node. */
export interface PreparedModel {
  /**
   * Makes a spec, as {@linkcode sandboxSpec} and {@linkcode containerSpec} do for the whole request.
   *
   * @param request The request without release, daemon and host.
   * @returns The spec.
   * @throws {CriSpecError} What they throw.
   */
  spec(request: NodeRequest): Spec;
  /**
   * Encodes a spec: the same bytes as {@linkcode encodeSpec} gives for the spec.
   *
   * @param request The request without release, daemon and host.
   * @returns New bytes for each call.
   * @throws {CriSpecError} What they throw.
   */
  encode(request: NodeRequest): Uint8Array;
}

/** How many shapes are known, and how many that came once are remembered; the oldest goes first. */
const MOST_SHAPES = 256;

/**
 * A prepared model of any subject. Its memory is bounded, however many requests there are.
 *
 * @typeParam R The subject's request.
 */
export class Model<R extends PodRequest> {
  readonly #subject: Subject<R>;
  readonly #node: Node;
  readonly #reader: ShapeReader;
  /** Shapes that are known; `null` where there is nothing to learn. */
  readonly #known = new TokenMap<Learned | null>(MOST_SHAPES);
  /** Shapes that came once. Many come no second time, such as those of pods with user ids of their own. */
  readonly #once = new TokenMap<true>(MOST_SHAPES);

  /**
   * Remembers nothing yet.
   *
   * @param subject What specs are made for.
   * @param table What each field of its requests does to the spec.
   * @param node The daemon and its node.
   */
  constructor(subject: Subject<R>, table: FieldTable<R>, node: Node) {
    this.#subject = subject;
    this.#node = node;
    this.#reader = new ShapeReader(table, node);
  }

  /**
   * Makes a spec, as {@linkcode PreparedModel.spec} does.
   *
   * @param document The request, plain data that nobody else has.
   * @returns The spec.
   */
  spec(document: unknown): Spec {
    return this.#answer(document, (learned, texts) => learned.spec(texts), freezeMade);
  }

  /**
   * Encodes a spec, as {@linkcode PreparedModel.encode} does.
   *
   * @param document The request, plain data that nobody else has.
   * @returns New bytes for each call.
   */
  encode(document: unknown): Uint8Array {
    return this.#answer(document, (learned, texts) => learned.encode(texts), encodeMade);
  }

  /** Answers a request by what is known of its shape, or the plain way. */
  #answer<T>(
    document: unknown,
    known: (learned: Learned, texts: readonly string[]) => T,
    plain: (spec: Spec) => T,
  ): T {
    const shape = this.#reader.read(document);
    const learned = shape && this.#learned(shape, document);
    if (learned !== undefined) return known(learned, shape!.texts);
    const request = this.#subject.decode(document, this.#node);
    return inSpellingOf(document, () => plain(specFor(this.#subject, request)));
  }

  /** What is known of a shape. It is learned when it comes the second time. */
  #learned(shape: Shape, document: unknown): Learned | undefined {
    const { tokens, texts } = shape;
    const known = this.#known.get(tokens);
    if (known !== undefined) return known ?? undefined;
    if (!this.#once.delete(tokens)) {
      this.#once.set(tokens, true);
      return undefined;
    }
    const withTexts = (replacements: readonly string[]): Spec => {
      const copy = structuredClone(document);
      this.#reader.read(copy, { replacements });
      return specFor(this.#subject, this.#subject.decode(copy, this.#node));
    };
    const learned = this.#reader.isSettled(shape)
      ? learn(withTexts, texts.length, this.#node.behaviors.escapes)
      : undefined;
    this.#known.set(tokens, learned ?? null);
    return learned;
  }
}
