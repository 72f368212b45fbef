/**
 * The trace of a sandbox: the spec before and after every step.
 *
 * @module
 */

import { type Trace, traceFor } from "../explain/trace.ts";
import { plainData } from "../plain.ts";
import type { RequestDocument } from "../request/document.ts";
import type { SandboxRequest } from "../sandbox/request.ts";
import { SANDBOX } from "../sandbox/subject.ts";

/**
 * Traces a decoded request.
 *
 * @param request The request.
 * @param document The document that it was decoded from, plain data.
 * @returns The trace.
 * @throws {CriSpecError} When the model cannot answer.
 */
export function traceOf(request: SandboxRequest, document: RequestDocument): Trace {
  return traceFor(SANDBOX, request, document);
}

/**
 * Traces a request: which steps make its spec, and what is left out.
 *
 * Nothing but references is kept; {@linkcode explainTrace} compares them.
 *
 * @example The step that changed the hostname
 * ```ts
 * import { traceSandbox } from "@cri-spec/cri-spec";
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
  const plain = plainData(document) as RequestDocument;
  return traceOf(SANDBOX.decode(plain), plain);
}
