/**
 * A model that is prepared for many requests to one node.
 *
 * @module
 */

import type { Spec } from "../oci/spec.ts";
import type { FieldTable } from "../plan/fields.ts";
import { specFor, type Subject } from "../plan/subject.ts";
import type { NodeRequest } from "../request/document.ts";
import type { Node } from "../request/node.ts";
import type { PodRequest } from "../request/pod_request.ts";
import { inSpellingOf } from "../request/respell.ts";
import { Found } from "./found.ts";
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
   * Reads a document, once.
   *
   * @param document A request as a caller gives it.
   * @returns What it gave, and its shape.
   */
  read(document: unknown): Reading {
    const found = new Found({});
    try {
      return this.#reader.walk(document, found) ? { shape: found, given: found.values } : { given: found.values };
    } catch {
      // An accessor or a proxy threw: copying what is left of the document reports it.
      return { given: found.values };
    }
  }

  /**
   * Returns what was learned of a shape.
   *
   * @param shape The shape.
   * @returns What was learned; `undefined` if nothing was.
   */
  known({ tokens }: Shape): Learned | undefined {
    return this.#known.get(tokens) ?? undefined;
  }

  /**
   * Answers a request of which nothing was learned: the plain way, or by what is learned now.
   *
   * @typeParam T What the answer is.
   * @param document The request, plain data that nobody else has.
   * @param shape Its shape, if it has one.
   * @param answers How answers are made.
   * @returns The answer.
   * @throws {CriSpecError} What decoding, planning and folding throw.
   */
  answer<T>(document: unknown, shape: Shape | undefined, { known, made }: Answers<T>): T {
    const learned = shape && this.#meet(shape, document);
    if (learned !== undefined) return known(learned, shape!.texts);
    const request = this.#subject.decode(document, this.#node);
    return inSpellingOf(document, () => made(specFor(this.#subject, request)));
  }

  /** Learns a shape when it comes the second time. */
  #meet(shape: Shape, document: unknown): Learned | undefined {
    const { tokens, texts } = shape;
    if (this.#known.get(tokens) !== undefined) return undefined;
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

/** How answers are made. */
export interface Answers<T> {
  /** Of what is known of a shape, and a request's texts. */
  readonly known: (learned: Learned, texts: readonly string[]) => T;
  /** Of a spec that nobody else gets. */
  readonly made: (spec: Spec) => T;
}

/** What a document gave. */
export interface Reading {
  /** Its shape; absent where the walk did not take all of it. */
  readonly shape?: Shape;
  /** Everything that was read of it, in the order in which a copy of it is made. */
  readonly given: readonly unknown[];
}
