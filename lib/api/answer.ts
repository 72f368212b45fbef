/**
 * Answers for sandboxes: what a release makes of a request, a spec or a refusal.
 *
 * @module
 */

import type { Behaviors } from "../containerd/behaviors.ts";
import { type Answer, answerFor } from "../explain/answer.ts";
import type { RequestDocument } from "../request/document.ts";
import { SANDBOX } from "../sandbox/subject.ts";

/**
 * Answers a request.
 *
 * @param document The request.
 * @param as What the daemon does. Default: what the document's release does.
 * @returns The spec, or the daemon's refusal; a daemon that does not start with its config.toml refuses, too.
 * @throws {CriSpecError} When the request cannot be read or the model cannot answer.
 */
export function answer(document: RequestDocument, as?: Behaviors): Answer {
  return answerFor(SANDBOX, document, as);
}
