/**
 * How a release looks up the sandbox's user in the image.
 *
 * @module
 */

import type { Runtime } from "../containerd/config.ts";
import type { UserLookup } from "../options/user.ts";
import type { PodRequest } from "../request/pod_request.ts";
import { runtimeSnapshotter } from "./snapshot_labels.ts";

/**
 * What resolving a user string depends on.
 *
 * @param request The request.
 * @param runtime The selected runtime, which may have a snapshotter of its own.
 * @returns The release's rules and the image's files.
 */
export function userLookup(request: PodRequest, runtime: Runtime): UserLookup {
  const { behaviors, rootfs, tempMountPath } = request;
  const view = runtimeSnapshotter(request, runtime) === "overlayfs" ? "overlay" : "bind";
  return {
    rootfs,
    tempMountPath,
    view: behaviors.has("user-fsview") ? view : behaviors.has("user-file-fs") ? "os-root" : "root-path",
    absoluteLink: behaviors.has("user-file-abs-symlink"),
    outOfRange: behaviors.has("user-range-error") ? "refuse" : behaviors.has("user-uid-range") ? "name" : "cut",
    bounded: behaviors.has("user-file-bounds"),
    primaryGid: behaviors.has("user-primary-gid"),
    fileRange: behaviors.has("user-file-range"),
    unicode: behaviors.unicode,
  };
}
