/**
 * The labels of a sandbox's snapshot, and the snapshotter that gets them.
 *
 * Upstream: `FilterInheritedLabels` in https://github.com/containerd/containerd/blob/v1.7.24/snapshots/snapshotter.go,
 * `WithRemapperLabels` in `snapshotter_opts_unix.go`, `snapshotterRemapOpts` in `pkg/cri/server/helpers_linux.go`.
 *
 * @module
 */

import type { Runtime } from "../containerd/config.ts";
import { byBytes } from "../go/sort.ts";
import { child } from "../pointer.ts";
import { because } from "../plan/reason.ts";
import type { Node } from "../request/node.ts";
import type { PodRequest } from "../request/pod_request.ts";
import type { Reason } from "../plan/step.ts";
import type { Userns } from "./userns.ts";

const INHERITED_PREFIX = "containerd.io/snapshot/";
const SNAPSHOT_REF = "containerd.io/snapshot.ref";
const UID_MAPPING = `${INHERITED_PREFIX}uidmapping`;
const GID_MAPPING = `${INHERITED_PREFIX}gidmapping`;

/** The labels that ask the snapshotter for other owners of the image's files. */
export const REMAP_LABELS: readonly string[] = [UID_MAPPING, GID_MAPPING];

/** A label of a sandbox's snapshot. */
export interface SnapshotLabel {
  /** The label's key. */
  readonly key: string;
  /** Its value. */
  readonly value: string;
  /** Why the snapshot has it. */
  readonly reason: Reason;
}

/**
 * Whether a pod annotation becomes a label of the snapshot.
 *
 * @param key The annotation's key.
 * @returns Whether it starts with `containerd.io/snapshot/` or is `containerd.io/snapshot.ref`.
 */
export function isSnapshotLabel(key: string): boolean {
  return key === SNAPSHOT_REF || key.startsWith(INHERITED_PREFIX);
}

/**
 * The labels that a sandbox's snapshot is prepared with.
 *
 * @param request The request.
 * @param userns The pod's user namespace, whose mappings are put over annotations of the same keys.
 * @returns The labels in byte order of their keys.
 */
export function snapshotLabels({ config }: PodRequest, userns: Userns | undefined): readonly SnapshotLabel[] {
  const labels = new Map<string, SnapshotLabel>();
  for (const [key, value] of Object.entries(config.annotations ?? {})) {
    if (!isSnapshotLabel(key)) continue;
    const reason = because(child("/config/annotations", key), "an annotation with the prefix of snapshot labels");
    labels.set(key, { key, value, reason });
  }
  if (userns !== undefined) {
    const { uids: [uid], gids: [gid] } = userns;
    const input = "/config/linux/security_context/namespace_options/userns_options";
    const reason = because(input, "the image's files change their owners with the pod's user namespace");
    // The first id in the pod is taken for 0, and the size of the user ids for that of the group ids.
    for (const [key, { hostID }] of [[UID_MAPPING, uid!], [GID_MAPPING, gid!]] as const) {
      labels.set(key, { key, value: `0:${hostID}:${uid!.size}`, reason });
    }
  }
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
