/**
 * The container's mounts: containerd's own, the image's volumes and the kubelet's.
 *
 * @module
 */

import type { CriMount } from "../../cri/config.ts";
import type { Steps } from "../../plan/steps.ts";
import type { Chosen } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";

/**
 * Adds what decides the mounts.
 *
 * Upstream: `linuxContainerMounts` and `customopts.WithMounts`.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 * @param mounts The mounts that the container asks for.
 * @param volumes Those of the image's volumes.
 * @param mountLabel The SELinux label that mounts are relabelled with; empty for none.
 */
export function addMounts(
  _steps: Steps,
  _request: ContainerRequest,
  _chosen: Chosen,
  _mounts: readonly CriMount[],
  _volumes: readonly CriMount[],
  _mountLabel: string,
): void {
}

/**
 * Adds the node's sysfs for a container with a user namespace on the node's network; it comes behind all other options.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param hasUserns Whether the container has a user namespace.
 */
export function addHostSys(_steps: Steps, _request: ContainerRequest, _hasUserns: boolean): void {
}
