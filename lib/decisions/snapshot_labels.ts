/**
 * The labels of a snapshot, and the snapshotter that gets them.
 *
 * Upstream: `FilterInheritedLabels` in https://github.com/containerd/containerd/blob/v1.7.24/snapshots/snapshotter.go,
 * `WithRemapperLabels` in `snapshotter_opts_unix.go`, `snapshotterRemapOpts` in `pkg/cri/server/helpers_linux.go`.
 *
 * @module
 */

import type { Runtime } from "../containerd/config.ts";
import { byBytes } from "../go/sort.ts";
import { child, type Pointer } from "../pointer.ts";
import type { StringMap } from "../oci/spec.ts";
import type { SnapshotLabel } from "../plan/file_action.ts";
import { because } from "../plan/reason.ts";
import type { Node } from "../request/node.ts";
import type { Userns } from "./userns.ts";

const INHERITED_PREFIX = "containerd.io/snapshot/";
const SNAPSHOT_REF = "containerd.io/snapshot.ref";
const UID_MAPPING = `${INHERITED_PREFIX}uidmapping`;
const GID_MAPPING = `${INHERITED_PREFIX}gidmapping`;

/** The labels with which the snapshotter changes the owners of the image's files. */
export const REMAP_LABELS: readonly string[] = [UID_MAPPING, GID_MAPPING];

/**
 * Whether a pod annotation becomes a label of the snapshot.
 *
 * @param key The annotation's key.
 * @returns Whether it starts with `containerd.io/snapshot/` or is `containerd.io/snapshot.ref`.
 */
export function isSnapshotLabel(key: string): boolean {
  return key === SNAPSHOT_REF || key.startsWith(INHERITED_PREFIX);
}

/** Whose snapshot gets labels. */
export interface SnapshotSource {
  /** The annotations of the pod or of the container. */
  readonly annotations?: StringMap;
  /** Where the pod's or the container's config stands. */
  readonly at: Pointer;
  /** Where the user namespace stands. */
  readonly usernsOptions: Pointer;
}

/**
 * The labels with the id mappings of a user namespace.
 *
 * @param userns The user namespace.
 * @param input Where it stands in the request.
 * @returns The labels in byte order of their keys.
 */
export function remapperLabels({ uids: [uid], gids: [gid] }: Userns, input: Pointer): readonly SnapshotLabel[] {
  const reason = because(input, "the image's files get owners of the pod's user namespace");
  // The first id in the pod is taken for 0, and the size of the user ids for that of the group ids.
  const label = (key: string, hostID: number): SnapshotLabel => ({ key, value: `0:${hostID}:${uid!.size}`, reason });
  return [label(GID_MAPPING, gid!.hostID), label(UID_MAPPING, uid!.hostID)];
}

/**
 * The labels that a snapshot is prepared with.
 *
 * @param source Whose snapshot it is.
 * @param userns The user namespace, whose mappings are put over annotations of the same keys.
 * @returns The labels in byte order of their keys.
 */
export function snapshotLabels(
  { annotations = {}, at, usernsOptions }: SnapshotSource,
  userns: Userns | undefined,
): readonly SnapshotLabel[] {
  const labels = new Map<string, SnapshotLabel>();
  for (const [key, value] of Object.entries(annotations)) {
    if (!isSnapshotLabel(key)) continue;
    const reason = because(
      child(child(at, "annotations"), key),
      "the key of the annotation has the prefix containerd.io/snapshot, which makes it a label",
    );
    labels.set(key, { key, value, reason });
  }
  if (userns !== undefined) { for (const label of remapperLabels(userns, usernsOptions)) labels.set(label.key, label); }
  return [...labels.values()].sort((a, b) => byBytes(a.key, b.key));
}

/**
 * The snapshotter of a sandbox.
 *
 * Upstream: `runtimeSnapshotter`.
 *
 * @param node The node.
 * @param runtime The selected runtime.
 * @returns The runtime's own, where it has one and the release asks for it, or else the daemon's.
 */
export function runtimeSnapshotter(
  { behaviors, daemon }: Pick<Node, "behaviors" | "daemon">,
  runtime: Runtime,
): string {
  return behaviors.has("runtime-snapshotter") && runtime.snapshotter !== "" ? runtime.snapshotter : daemon.snapshotter;
}
