/**
 * The request of a sandbox, decoded: everything that decides its spec.
 *
 * @module
 */

import { plainData } from "../plain.ts";
import { type Node, readNode, readOrPlainNode } from "../request/node.ts";
import {
  checkConfigSize,
  checkGiven,
  configIn,
  DEFAULT_ID,
  isId,
  membersOf,
  NODE_KEYS,
  nodeIn,
  pathsIn,
  POD_KEYS,
  podIn,
  type RequestKey,
} from "../request/pod_document.ts";
import type { PodRequest } from "../request/pod_request.ts";

export { DEFAULT_ID, isId };

/** A decoded request: defaults filled in. */
export type SandboxRequest = PodRequest;

/**
 * Decodes a request document.
 *
 * @param document Plain JSON data, see {@linkcode RequestDocument}; `null` means absent.
 * @returns The request, defaults filled in.
 * @throws {CriSpecError} Of kind `input` or `unknown`, with a JSON pointer into the document.
 */
export function decodeRequest(document: unknown): SandboxRequest {
  return readRequest(plainData(document));
}

/** As {@linkcode decodeRequest}, of a document that is plain data already. */
export function readRequest(document: unknown): SandboxRequest {
  return readBy(document, readNode);
}

/**
 * As {@linkcode readRequest}, for an answer that does not have the request in it: the node may be one that other requests have,
 * too.
 */
export function readRequestForAnswer(document: unknown): SandboxRequest {
  return readBy(document, readOrPlainNode);
}

const OF_DOCUMENT: readonly RequestKey[] = [...NODE_KEYS, ...POD_KEYS];

function readBy(document: unknown, read: typeof readNode): SandboxRequest {
  const given = membersOf(document, OF_DOCUMENT);
  checkGiven(given, "release");
  checkGiven(given, "config");
  const node = nodeIn(given, read);
  return podIn(given, node, configIn(given, node.daemon));
}

/**
 * Decodes what many requests share.
 *
 * @param document Plain JSON data; `null` means absent.
 * @returns The daemon and its node, defaults filled in.
 * @throws {CriSpecError} Of kind `input` or `unknown`, with a JSON pointer into the document.
 */
export function decodeNode(document: unknown): Node {
  return nodeIn(membersOf(plainData(document), NODE_KEYS), readNode);
}

/**
 * Decodes a request to a node.
 *
 * @param document A copy that {@linkcode plainData} made; `null` means absent.
 * @param base The daemon and its node.
 * @returns The request, defaults filled in.
 * @throws {CriSpecError} Of kind `input` or `unknown`, with a JSON pointer into the document; `unknown-field` for a release,
 * daemon or host of the request's own.
 */
export function readPod(document: unknown, base: Node): SandboxRequest {
  const given = membersOf(document, POD_KEYS);
  return podIn(given, base, configIn(given, base.daemon));
}

/**
 * Moves a decoded request to another node.
 *
 * @param request The request.
 * @param document The document that {@linkcode readPod} decoded it from.
 * @param base The other node.
 * @returns What {@linkcode readPod} gives for that node.
 * @throws {CriSpecError} What {@linkcode readPod} throws for that node.
 */
export function movePod(request: SandboxRequest, document: unknown, base: Node): SandboxRequest {
  const given = membersOf(document, POD_KEYS);
  checkConfigSize(request.config, given, base.daemon);
  return { ...request, ...base, ...pathsIn(given, base.daemon) };
}
