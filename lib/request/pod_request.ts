/**
 * What a pod's sandbox and its containers have in common: the request as the decisions see it.
 *
 * @module
 */

import { checkArgument, checkInstance, type Members } from "../argument.ts";
import { BEHAVIOR_TYPES } from "../containerd/behaviors.ts";
import type { PodSandboxConfig } from "../cri/config.ts";
import { FileTree } from "./file_tree.ts";
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

const REQUEST: Members = {
  behaviors: BEHAVIOR_TYPES,
  config: "record",
  daemon: { runtimes: { get: "function" }, default_runtime_name: "string", setting: "function" },
  host: "record",
  id: "string",
  runtimeHandler: "string",
  tempMountPath: "string",
};

/**
 * Checks an argument that is to be a decoded request.
 *
 * @param request The argument.
 * @param what What it should be, for the error.
 * @param own Members that it must have besides, and their types.
 * @throws {CriSpecError} `wrong-type`.
 */
export function checkPodRequest(request: PodRequest, what: string, own: Members): void {
  checkArgument(request, what, REQUEST);
  checkArgument(request, what, own);
  checkInstance(request.hostFiles, FileTree);
}
