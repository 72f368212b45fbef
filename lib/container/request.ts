/**
 * The request of an app container, decoded: everything that decides its spec.
 *
 * @module
 */

import type { DaemonConfig } from "../containerd/config.ts";
import type { ContainerConfig, PodSandboxConfig } from "../cri/config.ts";
import { readContainerConfig, readPodSandboxConfig } from "../cri/decode.ts";
import { asList, asString } from "../decode.ts";
import { plainData } from "../plain.ts";
import { child, type Pointer } from "../pointer.ts";
import type { ContainerDocument } from "../request/document.ts";
import type { FileTree } from "../request/file_tree.ts";
import { readFiles } from "../request/files.ts";
import { type ImageConfig, readImageConfig } from "../request/image.ts";
import { checkMessageSize } from "../request/message_size.ts";
import { type Node, readNode, readOrPlainNode } from "../request/node.ts";
import {
  asId,
  checkGiven,
  configIn,
  CONTAINER_KEYS,
  type Given,
  givenIn,
  membersOf,
  NODE_KEYS,
  nodeIn,
  pathsIn,
  POD_KEYS,
  podIn,
  type RequestKey,
  sandboxIdIn,
  textIn,
} from "../request/pod_document.ts";
import type { PodRequest } from "../request/pod_request.ts";

/** A directory that the daemon made for one of the image's `Volumes`. */
export interface ImageVolume {
  /** The volume's path in the container, absolute. */
  readonly path: string;
  /** The directory on the node. */
  readonly hostPath: string;
}

/** An app container in a decoded request. */
export interface RequestedContainer {
  /** Its id. */
  readonly id: string;
  /** The container's CRI config. */
  readonly config: ContainerConfig;
  /** The image's config; absent if the node has no image of the name in `config`. */
  readonly image?: ImageConfig;
  /** The image's files. */
  readonly rootfs: FileTree;
  /** containerd's name for the image; empty if the request does not have it. */
  readonly imageName: string;
  /** The image's id. */
  readonly imageId: string;
  /** The directories of the image's volumes, in the spec's order; absent if the request does not have them. */
  readonly imageVolumes?: readonly ImageVolume[];
  /** The sandbox's id in the CreateContainer request. */
  readonly sandboxId: string;
  /** The pod's config in the CreateContainer request. */
  readonly sandboxConfig: PodSandboxConfig;
  /** JSON pointer to `sandboxConfig` in the document. */
  readonly sandboxConfigPath: Pointer;
}

/** A decoded request for an app container of a pod: defaults filled in. */
export interface ContainerRequest extends PodRequest {
  /** The container. */
  readonly container: RequestedContainer;
}

/** Where the container stands in a document. */
export const CONTAINER: Pointer = "/container";

/** The default id of a container. */
export const DEFAULT_CONTAINER_ID: string = "fedcba9876543210".repeat(4);

const KEYS: readonly (keyof ContainerDocument)[] = [
  "id",
  "config",
  "image",
  "rootfs",
  "imageName",
  "imageId",
  "imageVolumes",
  "sandboxId",
  "sandboxConfig",
];

const VOLUME_KEYS: readonly (keyof ImageVolume)[] = ["path", "hostPath"];

function readImageVolumes(value: unknown, path: Pointer): readonly ImageVolume[] {
  return asList(value, path).map((item, index) => {
    const at = child(path, index);
    const given = givenIn(item, VOLUME_KEYS, at, "an image volume");
    for (const key of VOLUME_KEYS) checkGiven(given, key, at, "the image volume");
    return { path: textIn(given, "path", at), hostPath: textIn(given, "hostPath", at) };
  });
}

function containerIn(of: Given<RequestKey>, id: string, config: PodSandboxConfig): RequestedContainer {
  const given = givenIn(of("container"), KEYS, CONTAINER, "the container");
  checkGiven(given, "config", CONTAINER, "the container");
  const at = (key: keyof ContainerDocument): Pointer => child(CONTAINER, key);
  const image = given("image");
  const volumes = given("imageVolumes");
  const sandboxConfig = given("sandboxConfig");
  const sandboxId = given("sandboxId");
  return {
    id: asId(given("id") ?? "", at("id"), "container", DEFAULT_CONTAINER_ID),
    config: readContainerConfig(given("config"), at("config")),
    ...image === undefined ? {} : { image: readImageConfig(image, at("image")) },
    rootfs: readFiles(given("rootfs"), at("rootfs")),
    imageName: textIn(given, "imageName", CONTAINER),
    imageId: textIn(given, "imageId", CONTAINER) || `sha256:${"0".repeat(64)}`,
    ...volumes === undefined ? {} : { imageVolumes: readImageVolumes(volumes, at("imageVolumes")) },
    sandboxId: sandboxId === undefined ? id : asString(sandboxId, at("sandboxId")),
    sandboxConfig: sandboxConfig === undefined ? config : readPodSandboxConfig(sandboxConfig, at("sandboxConfig")),
    sandboxConfigPath: sandboxConfig === undefined ? "/config" : at("sandboxConfig"),
  };
}

function checkContainerSize(
  { config, sandboxConfig, sandboxConfigPath }: RequestedContainer,
  daemon: DaemonConfig,
): void {
  const parts = [[child(CONTAINER, "config"), config], [sandboxConfigPath, sandboxConfig]] as const;
  checkMessageSize(parts, daemon.max_recv_message_size);
}

function requestIn(given: Given<RequestKey>, node: Node): ContainerRequest {
  checkGiven(given, "container");
  const pod = podIn(given, node, configIn(given, node.daemon));
  const container = containerIn(given, pod.id, pod.config);
  checkContainerSize(container, node.daemon);
  return { ...pod, container };
}

/**
 * Decodes a request document with an app container.
 *
 * @param document Plain JSON data, see {@linkcode RequestDocument}; `null` means absent.
 * @returns The request, defaults filled in.
 * @throws {CriSpecError} Of kind `input` or `unknown`, with a JSON pointer into the document.
 */
export function decodeContainerRequest(document: unknown): ContainerRequest {
  return readContainerRequest(plainData(document));
}

const OF_POD: readonly RequestKey[] = [...POD_KEYS, ...CONTAINER_KEYS];
const OF_DOCUMENT: readonly RequestKey[] = [...NODE_KEYS, ...OF_POD];

/** As {@linkcode decodeContainerRequest}, of plain data; of a document without release, daemon and host for a node. */
export function readContainerRequest(document: unknown, node?: Node): ContainerRequest {
  const given = membersOf(document, node === undefined ? OF_DOCUMENT : OF_POD);
  return requestIn(given, node ?? nodeIn(given, readNode));
}

/**
 * As {@linkcode readContainerRequest}, for an answer that does not have the request in it: the node may be one that other requests
 * have, too.
 */
export function readContainerForAnswer(document: unknown): ContainerRequest {
  const given = membersOf(document, OF_DOCUMENT);
  return requestIn(given, nodeIn(given, readOrPlainNode));
}

/**
 * Moves a decoded request to another node.
 *
 * @param request The request.
 * @param document The document that it was decoded from, without release, daemon and host.
 * @param base The other node.
 * @returns What {@linkcode readContainerRequest} gives for that node.
 * @throws {CriSpecError} What {@linkcode readContainerRequest} throws for that node.
 */
export function moveContainer(request: ContainerRequest, document: unknown, base: Node): ContainerRequest {
  const given = membersOf(document, OF_POD);
  configIn(given, base.daemon);
  checkContainerSize(request.container, base.daemon);
  return { ...request, ...base, id: sandboxIdIn(given, base.host), ...pathsIn(given, base.daemon) };
}
