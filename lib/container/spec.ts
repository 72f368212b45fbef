/**
 * From a request to an app container's spec: by plan and fold.
 *
 * @module
 */

import { freezeMade } from "../oci/shared.ts";
import type { Spec } from "../oci/spec.ts";
import { plainData } from "../plain.ts";
import { specFor } from "../plan/subject.ts";
import type { RequestDocument } from "../request/document.ts";
import { inSpellingOf } from "../request/respell.ts";
import { planInto } from "./plan.ts";
import { type ContainerRequest, readContainerForAnswer, readContainerRequest } from "./request.ts";

/**
 * Makes the OCI runtime spec that containerd writes for an app container.
 *
 * The document is copied and may be changed afterwards.
 *
 * @example A container that replaces its image's command
 * ```ts
 * import { containerSpec } from "@cri-spec/cri-spec";
 * import { assertEquals } from "@std/assert";
 *
 * const spec = containerSpec({
 *   release: "1.7.24",
 *   config: { metadata: { name: "web", namespace: "default", uid: "1" }, hostname: "web" },
 *   container: {
 *     config: { metadata: { name: "app" }, image: { image: "busybox" }, command: ["sleep"], args: ["1d"] },
 *     image: { Cmd: ["sh"] },
 *   },
 * });
 * assertEquals(spec.process?.args, ["sleep", "1d"]);
 * assertEquals(spec.annotations?.["io.kubernetes.cri.image-name"], "docker.io/library/busybox:latest");
 * ```
 *
 * @param document The request with its `container`, plain JSON data; everything but `release`, `config` and `container.config` has a
 * default.
 * @returns The spec, deeply frozen; {@linkcode encodeSpec} gives its bytes.
 * @throws {CriSpecError} Of kind `input` when the document cannot be read, `refusal` when the daemon would refuse it (the message
 * is the daemon's text) or crash (`daemon-crash`), `unknown` when the model cannot answer; always with a JSON pointer into the
 * document.
 */
export function containerSpec(document: RequestDocument): Spec {
  return plainContainerSpec(plainData(document));
}

/**
 * Decodes a request document with an app container and answers it; pointers in errors are in the document's own spelling.
 *
 * @typeParam T What the answer is.
 * @param document The request with its `container`, plain JSON data.
 * @param answer What to make of the decoded request.
 * @returns The answer.
 * @throws {CriSpecError} What decoding and the answer throw.
 */
export function answerContainer<T>(document: RequestDocument, answer: (request: ContainerRequest) => T): T {
  const plain = plainData(document);
  const request = readContainerRequest(plain);
  return inSpellingOf(plain, () => answer(request));
}

/** As {@linkcode containerSpec}, of plain data. */
export function plainContainerSpec(plain: unknown): Spec {
  const request = readContainerForAnswer(plain);
  return freezeMade(inSpellingOf(plain, () => specFor({ plan: planInto }, request)));
}
