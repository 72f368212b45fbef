/**
 * How the daemon removes a directory whatever is mounted in it.
 *
 * Upstream: `ensureRemoveAll` in https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/helpers_linux.go.
 *
 * @module
 */

import type { Behaviors } from "../containerd/behaviors.ts";
import type { CleanupAction } from "../plan/file_action.ts";
import { always } from "../plan/reason.ts";

/** A directory that is removed. */
export interface RemovedDirectory {
  /** Its path. */
  readonly path: string;
  /** What the daemon says before the system's text when it cannot. */
  readonly failure: string;
  /** Why it is removed, in one line. */
  readonly text: string;
}

/**
 * Removes a directory whatever is mounted in it, in the call that removes the sandbox or the container.
 *
 * @param behaviors What the release does.
 * @param directory The directory.
 * @returns The actions, in order.
 */
export function ensureRemoveAll(
  behaviors: Behaviors,
  { path, failure, text }: RemovedDirectory,
): readonly CleanupAction[] {
  return [
    {
      kind: "unmount",
      when: "remove",
      path,
      recursive: true,
      detach: true,
      scope: behaviors.has("unmount-canonical-path") ? "/" : "",
      tolerates: ["any"],
      failure,
      reason: always("a directory with mounts in it cannot be removed"),
    },
    {
      kind: "remove",
      when: "remove",
      path,
      recursive: true,
      unmounts: true,
      tolerates: ["not-there"],
      failure,
      reason: always(text),
    },
  ];
}
