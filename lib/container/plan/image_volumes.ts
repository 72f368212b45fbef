/**
 * The volumes that an image defines.
 *
 * @module
 */

import type { CriMount } from "../../cri/config.ts";
import type { Steps } from "../../plan/steps.ts";
import type { Chosen } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";

/**
 * The mounts of the image's volumes.
 *
 * Upstream: `volumeMounts`.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 * @param mounts The mounts that the container asks for.
 * @returns The mounts, in the spec's order.
 */
export function volumeMounts(
  _steps: Steps,
  _request: ContainerRequest,
  _chosen: Chosen,
  _mounts: readonly CriMount[],
): readonly CriMount[] {
  return [];
}

/**
 * Adds the copying of the image's files into its volumes, which may refuse.
 *
 * Upstream: `customopts.WithVolumes`.
 *
 * @param steps The steps so far, in the segment `container`.
 * @param request The request.
 * @param chosen What is settled.
 * @param volumes What {@linkcode volumeMounts} returned.
 */
export function addVolumes(
  _steps: Steps,
  _request: ContainerRequest,
  _chosen: Chosen,
  _volumes: readonly CriMount[],
): void {
}
