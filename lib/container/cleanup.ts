/**
 * What StopContainer, RemoveContainer and a CreateContainer that fails undo of the files around an app container's spec.
 *
 * Upstream: `container_remove.go`, `container_create.go` and, for images, `cleanupImageMounts` in `container_image_mount.go` of
 * https://github.com/containerd/containerd/tree/v2.1.9/internal/cri/server; `task.Delete` in `client/task.go` closes the pipes.
 *
 * @module
 */

import { containerPaths, imageVolumesDirectory } from "../decisions/paths.ts";
import { ensureRemoveAll } from "../decisions/remove_all.ts";
import { goQuote } from "../go/quote.ts";
import type { CleanupAction, FileAction } from "../plan/file_action.ts";
import { always } from "../plan/reason.ts";
import { containerFiles, pipesDirectory } from "./files.ts";
import type { ContainerRequest } from "./request.ts";

/** What CreateContainer undoes when it fails; that something cannot be undone is only logged. */
function failure(request: ContainerRequest): readonly CleanupAction[] {
  const { root, state } = containerPaths(request.daemon, request.container.id);
  const reason = always("CreateContainer failed");
  return [pipesDirectory(request), state, root].map((path): CleanupAction => ({
    kind: "remove",
    when: "failure",
    path,
    recursive: true,
    unmounts: false,
    tolerates: ["any"],
    failure: "",
    reason,
  }));
}

function stop(request: ContainerRequest): readonly CleanupAction[] {
  return [{
    kind: "remove",
    when: "stop",
    path: pipesDirectory(request),
    recursive: true,
    unmounts: false,
    tolerates: ["any"],
    failure: "",
    reason: always(
      "the pipes of the container's standard streams, after a started container's process has ended for any reason",
    ),
  }];
}

/** Unmounts the images that the pod's containers mount. */
function stopPod(request: ContainerRequest, files: readonly FileAction[]): readonly CleanupAction[] {
  const { behaviors, id } = request;
  const images = files.filter(({ kind }) => kind === "snapshot");
  if (images.length === 0) return [];
  const quote = (text: string): string => goQuote(text, behaviors.unicode);
  const fail = (text: string): string => `failed to cleanup image mounts for sandbox ${quote(id)}: ${text}: `;
  const reason = always("no container of the pod is running");
  const remove = { kind: "remove", when: "stop-pod", recursive: false, unmounts: false, reason } as const;
  return [
    ...images.flatMap(({ path }): readonly CleanupAction[] => [
      {
        kind: "unmount",
        when: "stop-pod",
        path,
        recursive: false,
        detach: false,
        scope: "",
        tolerates: ["not-mounted", "not-there"],
        failure: fail(`failed to unmount image volume component ${quote(path)}`),
        reason,
      },
      { ...remove, path, tolerates: ["not-there"], failure: fail("failed to removing mounts directory") },
    ]),
    {
      ...remove,
      path: imageVolumesDirectory(request),
      tolerates: ["not-there"],
      failure: fail("failed to remove directory to cleanup image volume mounts"),
    },
  ];
}

function remove({ behaviors, container: { id }, daemon }: ContainerRequest): readonly CleanupAction[] {
  const { root, state, status } = containerPaths(daemon, id);
  const text = "the container is removed";
  const directory = (what: string, path: string): readonly CleanupAction[] => {
    const failure = `failed to remove ${what} directory ${goQuote(path, behaviors.unicode)}: `;
    return ensureRemoveAll(behaviors, { path, failure, text });
  };
  return [
    {
      kind: "remove",
      when: "remove",
      path: status,
      recursive: true,
      unmounts: false,
      tolerates: ["not-there"],
      failure: `failed to delete container checkpoint for "${id}": `,
      reason: always(
        "the container's state is removed first, so that a restarted containerd does not find a partial container",
      ),
    },
    ...directory("container root", root),
    ...directory("volatile container root", state),
  ];
}

/**
 * Plans how the files around an app container's spec are undone: by a CreateContainer that fails, by StopContainer, by StopPodSandbox
 * and by RemoveContainer.
 *
 * StopPodSandbox stops the containers as StopContainer does, and RemovePodSandbox removes them as RemoveContainer does; RemoveContainer
 * stops one that runs. What no action undoes is in {@linkcode containerLeftovers}.
 *
 * @example What StopContainer undoes
 * ```ts
 * import { containerCleanup, decodeContainerRequest } from "@cri-spec/cri-spec/files";
 * import { assertEquals } from "@std/assert";
 *
 * const cleanup = containerCleanup(decodeContainerRequest({
 *   release: "2.1.9",
 *   config: { metadata: { name: "web" } },
 *   container: { config: { metadata: { name: "app" }, image: { image: "busybox" } }, image: { Cmd: ["sh"] } },
 * }));
 * const stop = cleanup.filter(({ when }) => when === "stop");
 * assertEquals(stop.map(({ kind, path }) => [kind, path.split("/").slice(-2)]), [["remove", ["io", "0"]]]);
 * ```
 *
 * @param request The decoded request.
 * @returns The actions, in order.
 * @throws {CriSpecError} What {@linkcode containerSpec} throws.
 */
export function containerCleanup(request: ContainerRequest): readonly CleanupAction[] {
  const files = containerFiles(request);
  return [...failure(request), ...stop(request), ...stopPod(request, files), ...remove(request)];
}
