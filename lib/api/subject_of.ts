/**
 * What a request document asks for: its sandbox's spec, or that of its container.
 *
 * @module
 */

import { CONTAINER } from "../container/subject.ts";
import type { Subject } from "../plan/subject.ts";
import { hasContainer } from "../request/document.ts";
import type { PodRequest } from "../request/pod_request.ts";
import { SANDBOX } from "../sandbox/subject.ts";

/**
 * Does something with the subject of a document.
 *
 * @typeParam T What is done.
 * @param document The document, plain data, or a decoded request.
 * @param use Does it.
 * @returns What `use` returns.
 */
export function withSubject<T>(document: unknown, use: <R extends PodRequest>(subject: Subject<R>) => T): T {
  return hasContainer(document) ? use(CONTAINER) : use(SANDBOX);
}
