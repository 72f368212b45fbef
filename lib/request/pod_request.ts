/**
 * What a pod's sandbox and its containers have in common: the request as the decisions see it.
 *
 * @module
 */

import type { PodSandboxConfig } from "../cri/config.ts";
import type { FileTree } from "./file_tree.ts";
import type { ImageConfig } from "./image.ts";
import type { Node } from "./node.ts";

/** A decoded request to a node: defaults filled in. */
export interface PodRequest extends Node {
  /** The sandbox's id. */
  readonly id: string;
  /** What the kubelet asks for. */
  readonly config: PodSandboxConfig;
  /** The runtime handler; empty for the default runtime. */
  readonly runtimeHandler: string;
  /** The pause image's config. */
  readonly image: ImageConfig;
  /** The image's files. */
  readonly rootfs: FileTree;
  /** The node's files. */
  readonly hostFiles: FileTree;
  /** The network namespace that the daemon made. */
  readonly netnsPath: string;
  /** Where the daemon mounted the image to look up its user. */
  readonly tempMountPath: string;
}
