/**
 * The snapshotter options of a sandbox.
 *
 * Upstream: `sandboxSnapshotterOpts` in
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/sandbox_run_linux.go.
 *
 * @module
 */

import type { SnapshotterOptions } from "../plan/file_action.ts";
import type { SandboxRequest } from "./request.ts";
import { getSandboxRuntime } from "../decisions/runtime.ts";
import { runtimeSnapshotter, snapshotLabels, type SnapshotSource } from "../decisions/snapshot_labels.ts";
import { specOf } from "./spec.ts";
import { podUserns } from "../decisions/userns.ts";

const PLACES = {
  at: "/config",
  usernsOptions: "/config/linux/security_context/namespace_options/userns_options",
} as const;

/** Whose snapshot a sandbox's is. */
function snapshotSource({ config: { annotations } }: SandboxRequest): SnapshotSource {
  return annotations === undefined ? PLACES : { ...PLACES, annotations };
}

/**
 * Returns the snapshotter that prepares a sandbox's root filesystem, with the snapshot's key and labels.
 *
 * From 1.7 on a pod with a user namespace has its mappings as labels, by which the snapshotter gives the image's files other
 * owners. Pod annotations with the prefix `containerd.io/snapshot/` are labels in every release; of the two mapping labels the
 * pod's own user namespace takes precedence.
 *
 * @example The labels of a pod with a user namespace
 * ```ts
 * import { decodeRequest, sandboxSnapshotterOptions } from "@cri-spec/cri-spec/files";
 * import { assertEquals } from "@std/assert";
 *
 * const ids = [{ host_id: 100000, container_id: 0, length: 65536 }];
 * const { snapshotter, labels } = sandboxSnapshotterOptions(decodeRequest({
 *   release: "1.7.24",
 *   config: {
 *     metadata: { name: "web" },
 *     linux: { security_context: { namespace_options: { userns_options: { mode: "POD", uids: ids, gids: ids } } } },
 *   },
 * }));
 * assertEquals(snapshotter, "overlayfs");
 * assertEquals(labels.map(({ key, value }) => [key, value]), [
 *   ["containerd.io/snapshot/gidmapping", "0:100000:65536"],
 *   ["containerd.io/snapshot/uidmapping", "0:100000:65536"],
 * ]);
 * ```
 *
 * @param request The decoded request.
 * @returns Snapshotter, key and labels.
 * @throws {CriSpecError} What {@linkcode sandboxSpec} throws: a request that the daemon refuses has no snapshot. Of the snapshot itself
 * are `label-size` and `userns-mapping-range`, and `not-modelled` for an annotation that asks for an id mapping.
 */
export function sandboxSnapshotterOptions(request: SandboxRequest): SnapshotterOptions {
  specOf(request);
  return {
    snapshotter: runtimeSnapshotter(request, getSandboxRuntime(request)),
    key: request.id,
    labels: snapshotLabels(snapshotSource(request), podUserns(request)),
  };
}
