/**
 * Answers for sandboxes and containers: what a release makes of a request, a spec or a refusal.
 *
 * @module
 */

import type { Behaviors } from "../containerd/behaviors.ts";
import { type Answer, answerPlain } from "../explain/answer.ts";
import { plainData } from "../plain.ts";
import type { RequestDocument } from "../request/document.ts";
import { withSubject } from "./subject_of.ts";

/**
 * Answers a request.
 *
 * @param document The request; one with a `container` is answered for that container.
 * @param as What the daemon does. Default: what the document's release does.
 * @returns The spec, or the daemon's refusal; a daemon that does not start with its config.toml refuses as well.
 * @throws {CriSpecError} When the request cannot be read or the model cannot answer.
 */
export function answer(document: RequestDocument, as?: Behaviors): Answer {
  const plain = plainData(document);
  return withSubject(plain, (subject) => answerPlain(subject, plain, as));
}
