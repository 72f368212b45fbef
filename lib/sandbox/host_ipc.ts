/**
 * What a sandbox with the node's IPC needs of the node.
 *
 * Upstream: `setupSandboxFiles` in
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/sandbox_run_linux.go.
 *
 * @module
 */

import type { Option } from "../oci/spec.ts";
import { flowOf } from "../decisions/flow.ts";
import { DEV_SHM } from "../decisions/paths.ts";
import { refuse } from "../decisions/refusals.ts";
import type { SandboxRequest } from "./request.ts";

/**
 * What the daemon says before the system's text when the node's /dev/shm cannot be looked at.
 *
 * @param request The request.
 * @returns The text.
 */
export function hostIpcFailure(request: SandboxRequest): string {
  return `${flowOf(request).files}host "${DEV_SHM}" is not available for host ipc: `;
}

/**
 * What the daemon says when the node has no /dev/shm.
 *
 * @param request The request.
 * @returns The text.
 */
export function hostIpcRefusal(request: SandboxRequest): string {
  return `${hostIpcFailure(request)}stat ${DEV_SHM}: no such file or directory`;
}

/**
 * Checks that the node has a /dev/shm to share.
 *
 * @param request The request.
 * @returns An option that changes nothing.
 * @throws {CriSpecError} When applied: `host-shm`, with containerd's text.
 */
export function checkHostIpc(request: SandboxRequest): Option {
  return (spec) => {
    if (request.host.devShm) return spec;
    return refuse("host-shm", hostIpcRefusal(request), "/config/linux/security_context/namespace_options/ipc");
  };
}
