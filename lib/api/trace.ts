/**
 * The trace of a sandbox or a container: the spec before and after every step.
 *
 * @module
 */

import { type Trace, traceFor } from "../explain/trace.ts";
import { plainData } from "../plain.ts";
import type { RequestDocument } from "../request/document.ts";
import type { PodRequest } from "../request/pod_request.ts";
import { CONTAINER } from "../container/subject.ts";
import { CONTAINER_UNSET } from "../container/unset.ts";
import type { Subject } from "../plan/subject.ts";
import type { Unset } from "../plan/unset.ts";
import { SANDBOX } from "../sandbox/subject.ts";
import { SANDBOX_UNSET } from "../sandbox/unset.ts";
import { withSubject } from "./subject_of.ts";

/** What is said of paths that a subject's spec does not have; answers without explanation do without. */
const UNSET: Readonly<Record<Subject["name"], readonly Unset[]>> = {
  sandbox: SANDBOX_UNSET,
  container: CONTAINER_UNSET,
};

/**
 * Traces a decoded request.
 *
 * @param request The request, of a sandbox or of a container.
 * @param document The document that it was decoded from, plain data.
 * @returns The trace.
 * @throws {CriSpecError} When the model cannot answer.
 */
export function traceOf(request: PodRequest, document: RequestDocument): Trace {
  // A decoded request with a container is one of a container.
  return withSubject(request, (subject) => traceFor(subject as Subject, request, document, UNSET[subject.name]));
}

function traceBy<R extends PodRequest>(subject: Subject<R>, plain: RequestDocument): Trace {
  return traceFor(subject, subject.decode(plain), plain, UNSET[subject.name]);
}

/**
 * Traces a request: the steps that make its spec, and what is left out.
 *
 * Only references are kept; {@linkcode explainTrace} compares them.
 *
 * @example The step that changed the hostname
 * ```ts
 * import { traceSandbox } from "@cri-spec/cri-spec/explain";
 * import { assertEquals } from "@std/assert";
 *
 * const trace = traceSandbox({ release: "1.7.24", config: { metadata: { name: "web" }, hostname: "web" } });
 * if (!("spec" in trace)) throw new Error(trace.refusal.message);
 * const changed = trace.steps.filter(({ before, after }) => before.hostname !== after.hostname);
 * assertEquals(changed.map(({ step }) => step.name), ["oci.WithHostname"]);
 * ```
 *
 * @param document The request, as {@linkcode sandboxSpec} takes it.
 * @returns The trace of the spec, or the refusal and what refused.
 * @throws {CriSpecError} When the request cannot be read or the model cannot answer; with a JSON pointer into the document.
 */
export function traceSandbox(document: RequestDocument): Trace {
  return traceBy(SANDBOX, plainData(document) as RequestDocument);
}

/**
 * Traces a request for an app container, as {@linkcode traceSandbox} does one for a sandbox.
 *
 * @example The step that set the working directory
 * ```ts
 * import { traceContainer } from "@cri-spec/cri-spec/explain";
 * import { assertEquals } from "@std/assert";
 *
 * const trace = traceContainer({
 *   release: "1.7.24",
 *   config: { metadata: { name: "web" } },
 *   container: { config: { metadata: { name: "app" }, command: ["app"], working_dir: "/srv" }, image: {} },
 * });
 * if (!("spec" in trace)) throw new Error(trace.refusal.message);
 * const changed = trace.steps.filter(({ before, after }) => before.process?.cwd !== after.process?.cwd);
 * assertEquals(changed.map(({ step }) => step.name), ["oci.WithProcessCwd"]);
 * ```
 *
 * @param document The request, as {@linkcode containerSpec} takes it.
 * @returns The trace of the spec, or the refusal and what refused.
 * @throws {CriSpecError} When the request cannot be read or the model cannot answer; with a JSON pointer into the document.
 */
export function traceContainer(document: RequestDocument): Trace {
  return traceBy(CONTAINER, plainData(document) as RequestDocument);
}

/**
 * Traces a request: for its container, where it has one, or else for its sandbox.
 *
 * @param document The request.
 * @returns The trace of the spec, or the refusal and what refused.
 * @throws {CriSpecError} When the request cannot be read or the model cannot answer; with a JSON pointer into the document.
 */
export function traceDocument(document: RequestDocument): Trace {
  const plain = plainData(document) as RequestDocument;
  return withSubject(plain, (subject) => traceBy(subject, plain));
}
