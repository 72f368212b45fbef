/**
 * The snapshotter options of an app container.
 *
 * Upstream: `snapshotterOpts` in
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/container_create_linux.go.
 *
 * @module
 */

import { runtimeSnapshotter, snapshotLabels } from "../decisions/snapshot_labels.ts";
import type { SnapshotterOptions } from "../plan/file_action.ts";
import { Steps } from "../plan/steps.ts";
import { fold } from "../plan/walk.ts";
import { decide } from "./plan.ts";
import { snapshotSource } from "./plan/record.ts";
import type { ContainerRequest } from "./request.ts";

/**
 * Returns the snapshotter that prepares an app container's root filesystem, with the snapshot's key and labels. The snapshot is
 * writable even if the container requests a read-only root filesystem.
 *
 * From 1.7 on the labels are those of the pod's user namespace, in 1.6 the container's annotations with the prefix
 * `containerd.io/snapshot/`.
 *
 * @example The annotations of a container
 * ```ts
 * import { containerSnapshotterOptions, decodeContainerRequest } from "@cri-spec/cri-spec/files";
 * import { assertEquals } from "@std/assert";
 *
 * function labelsOf(release: string): readonly string[] {
 *   const annotations = { "containerd.io/snapshot/x": "1" };
 *   const { labels } = containerSnapshotterOptions(decodeContainerRequest({
 *     release,
 *     config: { metadata: { name: "web" } },
 *     container: {
 *       config: { metadata: { name: "app" }, image: { image: "busybox" }, annotations },
 *       image: { Cmd: ["sh"] },
 *     },
 *   }));
 *   return labels.map(({ key }) => key);
 * }
 * assertEquals([labelsOf("1.6.20"), labelsOf("1.7.24")], [["containerd.io/snapshot/x"], []]);
 * ```
 *
 * @param request The decoded request.
 * @returns Snapshotter, key and labels.
 * @throws {CriSpecError} What {@linkcode containerSpec} throws.
 */
export function containerSnapshotterOptions(request: ContainerRequest): SnapshotterOptions {
  const { plan, chosen, joined } = decide(request, new Steps(false));
  fold(plan);
  return {
    snapshotter: runtimeSnapshotter(request, chosen.runtime),
    key: request.container.id,
    labels: snapshotLabels(snapshotSource(request), joined.userns),
  };
}
