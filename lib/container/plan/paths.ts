/**
 * Masked and read-only paths.
 *
 * @module
 */

import type { Steps } from "../../plan/steps.ts";
import type { Chosen } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";

/**
 * Adds what decides the masked and read-only paths, but for what a privileged container loses of them.
 *
 * Upstream: `oci.WithMaskedPaths` and `oci.WithReadonlyPaths`.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 */
export function addPaths(_steps: Steps, _request: ContainerRequest, _chosen: Chosen): void {
}
