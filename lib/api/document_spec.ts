/**
 * The spec that a request document asks for.
 *
 * @module
 */

import { plainContainerSpec } from "../container/spec.ts";
import type { Spec } from "../oci/spec.ts";
import { plainData } from "../plain.ts";
import { hasContainer, type RequestDocument } from "../request/document.ts";
import { plainSpecOf } from "../sandbox/spec.ts";

/**
 * Makes the spec of a request document: of its container, where it has one, or else of its sandbox.
 *
 * @param document The request.
 * @returns The spec, deeply frozen.
 * @throws {CriSpecError} What {@linkcode containerSpec} or {@linkcode sandboxSpec} throws.
 */
export function documentSpec(document: RequestDocument): Spec {
  const plain = plainData(document);
  return hasContainer(plain) ? plainContainerSpec(plain) : plainSpecOf(plain);
}
