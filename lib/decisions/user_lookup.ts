/**
 * How a release looks up a user in an image.
 *
 * @module
 */

import type { Runtime } from "../containerd/config.ts";
import type { UserLookup } from "../options/user.ts";
import type { FileTree } from "../request/file_tree.ts";
import type { PodRequest } from "../request/pod_request.ts";
import { runtimeSnapshotter } from "./snapshot_labels.ts";

/**
 * What resolving a user string depends on.
 *
 * @param request The request.
 * @param rootfs The image's files.
 * @param runtime The selected runtime, which may have a snapshotter of its own.
 * @returns The release's rules and the image's files.
 */
export function userLookup(request: PodRequest, rootfs: FileTree, runtime: Runtime): UserLookup {
  const { behaviors, tempMountPath } = request;
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
    groupLineLimit: behaviors.has("group-line-limit"),
    unicode: behaviors.unicode,
  };
}
