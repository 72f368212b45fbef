/**
 * The node's devices that a container gets.
 *
 * @module
 */

import type { Steps } from "../../plan/steps.ts";
import type { Chosen } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";

/**
 * Adds the devices that the container asks for.
 *
 * Upstream: `customopts.WithDevices`.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 */
export function addDevices(_steps: Steps, _request: ContainerRequest, _chosen: Chosen): void {
}

/**
 * Adds what a privileged container is given and freed of beside its capabilities: devices and their rules, masked and read-only
 * paths, writable /sys and cgroups.
 *
 * Upstream: `oci.WithPrivileged` but for its capabilities and security options, `oci.WithHostDevices`, `oci.WithAllDevicesAllowed`.
 *
 * @param steps The steps so far.
 * @param request The request, of a privileged container.
 * @param chosen What is settled.
 */
export function addPrivilegedDevices(_steps: Steps, _request: ContainerRequest, _chosen: Chosen): void {
}
