/**
 * What the last requests had in common: most of the requests that one program asks about look alike.
 *
 * @module
 */

import type { UnknownRecord } from "../decode.ts";
import type { Spec } from "../oci/spec.ts";
import { type Passes, passesFor, textsOf } from "./form.ts";
import { freeze } from "../oci/shared.ts";
import { Layout, MIN_MESSAGE_SIZE } from "./layout.ts";
import { Layouts } from "./layouts.ts";
import { learn, type Learned } from "./learn.ts";
import { decodeRequest, type RequestDocument } from "./request.ts";
import { inSpellingOf, simpleSpec, specOf } from "./spec.ts";

/** What is known of documents that look like one. */
interface Known {
  readonly passes: Passes;
  /** Absent while the document came once; `null` where there is nothing to learn. */
  learned?: Learned | null;
}

/** A document that has more is not remembered: its texts, and for each value as much as a short one, in UTF-16 units. */
const MAX_DOCUMENT = 1 << 16;
const VALUE = 16;
const MAX_DEPTH = 64;

/** What is left of a measure when a value is taken from it; negative for too much. */
function left(value: unknown, measure: number, depth: number): number {
  let rest = measure - VALUE;
  if (typeof value === "string") return rest - value.length;
  if (typeof value !== "object") return rest;
  if (depth === 0) return -1;
  const record = value as UnknownRecord;
  // Of `null` there is no key.
  for (const key in record) {
    rest = left(record[key], rest - key.length, depth - 1);
    if (rest < 0) return rest;
  }
  return rest;
}

/** After so many requests in a row that look like none before, fewer are remembered, and compared with fewer: it has a cost. */
const MOST_STRANGERS = 16;
const ONE_OF = 16;
const FEW_LAYOUTS = 2;

/** What is remembered of whole requests. */
export class Recent {
  readonly #layouts = new Layouts<Known>();
  /** How many requests in a row looked like none before. */
  #strangers = 0;

  /**
   * Makes the spec of a request.
   *
   * @param document The request.
   * @returns Its spec, frozen, with everything in it.
   * @throws {CriSpecError} What decoding, planning and folding throw.
   */
  specOf(document: RequestDocument): Spec {
    const found = this.#layouts.find(document, this.#strangers > MOST_STRANGERS ? FEW_LAYOUTS : undefined);
    if (found === undefined) return this.#first(document);
    this.#strangers = 0;
    return this.#again(document, found.known, found.texts);
  }

  #first(document: RequestDocument): Spec {
    const request = decodeRequest(document);
    const spec = freeze(inSpellingOf(document, () => specOf(request)));
    const strangers = ++this.#strangers;
    if (strangers > MOST_STRANGERS && strangers % ONE_OF !== 0) return spec;
    if (request.daemon.max_recv_message_size < MIN_MESSAGE_SIZE) return spec;
    if (left(document, MAX_DOCUMENT, MAX_DEPTH) < 0) return spec;
    const passes = passesFor(request.daemon);
    const texts = textsOf(request, passes);
    if (texts !== undefined) this.#layouts.add(new Layout(document, request, texts, passes), { passes });
    return spec;
  }

  #again(document: RequestDocument, known: Known, texts: readonly string[]): Spec {
    if (known.learned === undefined) {
      known.learned = learn(decodeRequest(document), known.passes, texts.length) ?? null;
    }
    return known.learned?.spec(texts) ?? freeze(simpleSpec(document));
  }
}
