/**
 * What StopPodSandbox and RemovePodSandbox undo of the files around a sandbox's spec.
 *
 * Upstream: `cleanupSandboxFiles` in
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/sandbox_run_linux.go, `sandbox_stop.go` and
 * `sandbox_remove.go`.
 *
 * @module
 */

import { NAMESPACE_MODE } from "../cri/config.ts";
import { goQuote } from "../go/quote.ts";
import type { CleanupAction } from "../plan/file_action.ts";
import { flowOf } from "../decisions/flow.ts";
import { sandboxPaths } from "../decisions/paths.ts";
import { ensureRemoveAll } from "../decisions/remove_all.ts";
import { always } from "../plan/reason.ts";
import type { SandboxRequest } from "./request.ts";
import { specOf } from "./spec.ts";

function stop(request: SandboxRequest): readonly CleanupAction[] {
  const { behaviors, config } = request;
  if (config.linux?.security_context?.namespace_options?.ipc === NAMESPACE_MODE.NODE) return [];
  const { shm: path } = sandboxPaths(request);
  const moment = behaviors.has("sandbox-controller-flow")
    ? "after the pause container is killed, and only if it was running"
    : "before the pause container is killed";
  return [{
    kind: "unmount",
    when: "stop",
    path,
    recursive: false,
    detach: true,
    scope: "/",
    tolerates: ["not-mounted", "not-there"],
    failure: `${flowOf(request).stop}failed to unmount ${goQuote(path, behaviors.unicode)}: `,
    reason: always(`the sandbox's /dev/shm, ${moment}`),
  }];
}

/** One of the sandbox's two directories. */
function directory(request: SandboxRequest, path: string, what: string): readonly CleanupAction[] {
  const { behaviors } = request;
  const failure = `${flowOf(request).remove}failed to remove ${what} directory ${goQuote(path, behaviors.unicode)}: `;
  return ensureRemoveAll(behaviors, { path, failure, text: "the sandbox is removed" });
}

/**
 * Plans how the files around a sandbox's spec are undone: by StopPodSandbox, then by RemovePodSandbox.
 *
 * A failure that an action does not tolerate ends the call with an error; the call can be repeated, because what is already undone
 * is tolerated.
 *
 * @example The cleanup of a sandbox with the node's IPC namespace
 * ```ts
 * import { decodeRequest, sandboxCleanup } from "@cri-spec/cri-spec/files";
 * import { assertEquals } from "@std/assert";
 *
 * const linux = { security_context: { namespace_options: { ipc: "NODE" } } };
 * const cleanup = sandboxCleanup(decodeRequest({ release: "2.1.9", config: { metadata: { name: "web" }, linux } }));
 * assertEquals(cleanup.map(({ kind, when }) => `${when}: ${kind}`), [
 *   "remove: unmount",
 *   "remove: remove",
 *   "remove: unmount",
 *   "remove: remove",
 * ]);
 * ```
 *
 * @param request The decoded request.
 * @returns The actions, in order.
 * @throws {CriSpecError} What {@linkcode sandboxSpec} throws: a request that the daemon refuses leaves nothing to undo.
 */
export function sandboxCleanup(request: SandboxRequest): readonly CleanupAction[] {
  specOf(request);
  const { root, state } = sandboxPaths(request);
  return [
    ...stop(request),
    ...directory(request, root, "sandbox root"),
    ...directory(request, state, "volatile sandbox root"),
  ];
}
