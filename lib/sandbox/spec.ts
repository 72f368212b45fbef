/**
 * The front door: from a request to the sandbox's spec.
 *
 * @module
 */

import { lowerCamel } from "../cri/spelling.ts";
import { isRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { child, type Pointer } from "../oci/pointer.ts";
import type { Spec } from "../oci/spec.ts";
import { planSandbox } from "./plan.ts";
import { decodeRequest, type RequestDocument, type SandboxRequest } from "./request.ts";
import type { Plan, Step } from "./step.ts";

function inputOf({ reason }: Step): Pointer {
  return reason.kind === "input" ? reason.input : "";
}

/**
 * Applies a plan's steps to its default spec.
 *
 * @param plan The plan.
 * @returns The spec after the last step.
 * @throws {CriSpecError} The daemon's refusal, with its text and the input that the failing step came from.
 */
export function fold(plan: Plan): Spec {
  let spec = plan.initial;
  for (const step of plan.steps) {
    try {
      spec = step.option(spec);
    } catch (error) {
      if (!(error instanceof CriSpecError) || error.path !== "") throw error;
      const message = error.kind === "refusal" ? `${plan.prefixes[step.segment]}${error.message}` : error.message;
      throw new CriSpecError(error.code, message, {
        path: inputOf(step),
        ...(error.hint === undefined ? {} : { hint: error.hint }),
        cause: error,
      });
    }
  }
  return spec;
}

/** A pointer in CRI's spelling, in the spelling of the document that it points into. */
function respell(document: unknown, pointer: Pointer): Pointer {
  if (!pointer.startsWith("/config/")) return pointer;
  let here = document;
  let respelled = "";
  for (const raw of pointer.split("/").slice(1)) {
    const step = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    const spelled = isRecord(here) && !Object.hasOwn(here, step) && Object.hasOwn(here, lowerCamel(step))
      ? lowerCamel(step)
      : step;
    respelled = child(respelled, spelled);
    here = isRecord(here) ? here[spelled] : Array.isArray(here) ? here[Number(step)] : undefined;
  }
  return respelled;
}

/**
 * Makes the spec of a decoded request.
 *
 * @param request The request.
 * @returns The spec.
 * @throws {CriSpecError} What {@linkcode planSandbox} and {@linkcode fold} throw.
 */
export function specOf(request: SandboxRequest): Spec {
  return fold(planSandbox(request));
}

/**
 * Decodes a request document and answers it; pointers in errors are in the document's own spelling.
 *
 * @typeParam T What the answer is.
 * @param document The request, plain JSON data; everything but `release` and `config` has a default.
 * @param answer What to make of the decoded request.
 * @returns The answer.
 * @throws {CriSpecError} What {@linkcode decodeRequest} and the answer throw.
 */
export function answerDocument<T>(document: RequestDocument, answer: (request: SandboxRequest) => T): T {
  const request = decodeRequest(document);
  try {
    return answer(request);
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    const path = respell(document, error.path);
    if (path === error.path) throw error;
    const { code, message, hint, cause } = error;
    throw new CriSpecError(code, message, { path, ...(hint === undefined ? {} : { hint }), cause });
  }
}

/**
 * Makes the OCI runtime spec that containerd writes for a pod sandbox.
 *
 * @example The story of ping_group_range
 * ```ts
 * import { sandboxSpec } from "@cri-spec/cri-spec";
 * import { assertEquals } from "@std/assert";
 *
 * const ids = [{ host_id: 100000, container_id: 0, length: 65536 }];
 * const request = {
 *   config: {
 *     metadata: { name: "web", namespace: "default", uid: "1" },
 *     linux: { security_context: { namespace_options: { userns_options: { mode: "POD", uids: ids, gids: ids } } } },
 *   },
 *   daemon: { version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_unprivileged_icmp: true } } },
 * };
 * const before = sandboxSpec({ ...request, release: "1.7.2" });
 * assertEquals(before.linux?.sysctl, { "net.ipv4.ping_group_range": "0 2147483647" });
 * const after = sandboxSpec({ ...request, release: "1.7.3" });
 * assertEquals(after.linux?.sysctl, undefined);
 * ```
 *
 * @param document The request, plain JSON data; everything but `release` and `config` has a default.
 * @returns The spec, deeply readonly; {@linkcode encodeSpec} gives its bytes.
 * @throws {CriSpecError} Of kind `input` when the document cannot be read, `refusal` when the daemon would refuse it (the message
 * is the daemon's text), `unknown` when the model cannot answer; always with a JSON pointer into the document.
 */
export function sandboxSpec(document: RequestDocument): Spec {
  return answerDocument(document, specOf);
}
