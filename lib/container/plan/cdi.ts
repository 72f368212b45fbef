/**
 * CDI devices.
 *
 * @module
 */

import type { Steps } from "../../plan/steps.ts";
import type { Chosen } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";

/**
 * Checks, while the late options are put together, what the release refuses of CDI devices.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 * @throws {CriSpecError} `cdi-disabled`.
 */
export function checkCDI(_steps: Steps, _request: ContainerRequest, _chosen: Chosen): void {
}

/**
 * Adds the container's CDI devices.
 *
 * Upstream: `customopts.WithCDI`.
 *
 * @param steps The steps so far, in the segment `container`.
 * @param request The request.
 * @param chosen What is settled.
 */
export function addCDI(_steps: Steps, _request: ContainerRequest, _chosen: Chosen): void {
}
