/**
 * From a request to the sandbox's spec: the simple way, by plan and fold.
 *
 * @module
 */

import { freezeMade } from "../oci/shared.ts";
import type { Spec } from "../oci/spec.ts";
import { plainData } from "../plain.ts";
import { specFor } from "../plan/subject.ts";
import { planInto } from "./plan.ts";
import type { RequestDocument } from "../request/document.ts";
import { readRequest, readRequestForAnswer, type SandboxRequest } from "./request.ts";
import { inSpellingOf } from "../request/respell.ts";

/**
 * Makes the spec of a decoded request.
 *
 * @param request The request.
 * @returns The spec.
 * @throws {CriSpecError} What {@linkcode planSandbox} and {@linkcode fold} throw.
 */
export function specOf(request: SandboxRequest): Spec {
  return specFor({ plan: planInto }, request);
}

/**
 * Decodes a request document and answers it; pointers in errors are in the document's own spelling.
 *
 * @typeParam T What the answer is.
 * @param document The request, plain JSON data; everything but `release` and `config` has a default.
 * @param answer What to make of the decoded request.
 * @returns The answer.
 * @throws {CriSpecError} What {@linkcode plainData}, {@linkcode readRequest} and the answer throw.
 */
export function answerDocument<T>(document: RequestDocument, answer: (request: SandboxRequest) => T): T {
  const plain = plainData(document);
  const request = readRequest(plain);
  return inSpellingOf(plain, () => answer(request));
}

/**
 * Makes the spec of a request document by decoding, planning and folding.
 *
 * @param document The request.
 * @returns The spec that {@linkcode sandboxSpec} answers, frozen.
 * @throws {CriSpecError} What decoding, planning and folding throw.
 */
export function simpleSpec(document: RequestDocument): Spec {
  return plainSpecOf(plainData(document));
}

/** As {@linkcode simpleSpec}, of plain data. */
export function plainSpecOf(plain: unknown): Spec {
  const request = readRequestForAnswer(plain);
  return freezeMade(inSpellingOf(plain, () => specOf(request)));
}
