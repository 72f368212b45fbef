/**
 * The pod's user namespace: containerd's rules for its mappings.
 *
 * Upstream: `parseUsernsIDs` and `parseUsernsIDMap` in
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/helpers_linux.go.
 *
 * @module
 */

import { type IDMapping, NAMESPACE_MODE, type NamespaceMode, type UserNamespace } from "../cri/config.ts";
import { child, type Pointer } from "../pointer.ts";
import type { LinuxIDMapping } from "../oci/spec.ts";
import { flowOf } from "./flow.ts";
import { refuse } from "./refusals.ts";
import type { PodRequest } from "../request/pod_request.ts";

/** A pod's user namespace with mappings that containerd takes. */
export interface Userns {
  readonly uids: readonly LinuxIDMapping[];
  readonly gids: readonly LinuxIDMapping[];
}

const USERNS_OPTIONS = "/config/linux/security_context/namespace_options/userns_options";
const PREFIX = "user namespace configuration: ";

/** The name of a mode; the number of one that CRI does not know. */
function modeName(mode: NamespaceMode): string {
  return Object.entries(NAMESPACE_MODE).find(([, value]) => value === mode)?.[0] ?? String(mode);
}

/** What is wrong with a list of mappings, of users or of groups. */
export interface MappingFault {
  readonly code: "userns-mapping-count" | "userns-mapping-length";
  /** The daemon's text. */
  readonly text: string;
}

/**
 * Finds what containerd refuses in a list of mappings.
 *
 * Upstream: `parseUsernsIDMap`.
 *
 * @param mappings The list; an empty one is taken.
 * @returns What is wrong; `undefined` for mappings that it takes.
 */
export function mappingFault(mappings: readonly IDMapping[]): MappingFault | undefined {
  const [mapping] = mappings;
  if (mapping === undefined) return undefined;
  if (mappings.length > 1) {
    const text = `only one mapping line supported, got ${mappings.length} mapping lines`;
    return { code: "userns-mapping-count", text };
  }
  const { length = 0 } = mapping;
  return length < 1 ? { code: "userns-mapping-length", text: `invalid mapping length: ${length}` } : undefined;
}

/** Mappings as a spec has them. */
export function specMappings(mappings: readonly IDMapping[]): readonly LinuxIDMapping[] {
  return mappings.map(({ container_id = 0, host_id = 0, length = 0 }) => ({
    containerID: container_id,
    hostID: host_id,
    size: length,
  }));
}

function parseMapping(
  mappings: readonly IDMapping[],
  what: "UID" | "GID",
  prefix: string,
  path: Pointer,
): readonly LinuxIDMapping[] {
  const fault = mappingFault(mappings);
  if (fault !== undefined) {
    const at = fault.code === "userns-mapping-count" ? path : child(path, 0);
    refuse(fault.code, `${prefix}${PREFIX}${what} mapping: ${fault.text}`, at);
  }
  return specMappings(mappings);
}

/**
 * Reads the user namespace that a pod requests.
 *
 * @param options What the pod asks for, if anything.
 * @param prefix What the daemon puts before the text of an error.
 * @param path Where the options stand in the request.
 * @returns The namespace of a pod in mode POD; `undefined` when the pod uses the node's.
 * @throws {CriSpecError} `userns-mapping-count`, `userns-mapping-length`, `userns-node-mappings`, `userns-no-mappings`,
 * `userns-mode`.
 */
export function parseUserns(options: UserNamespace | undefined, prefix: string, path: Pointer): Userns | undefined {
  if (options === undefined) return undefined;
  const { mode = NAMESPACE_MODE.POD } = options;
  const uids = parseMapping(options.uids ?? [], "UID", prefix, child(path, "uids"));
  const gids = parseMapping(options.gids ?? [], "GID", prefix, child(path, "gids"));
  switch (mode) {
    case NAMESPACE_MODE.NODE:
      if (uids.length === 0 && gids.length === 0) return undefined;
      return refuse(
        "userns-node-mappings",
        `${prefix}${PREFIX}can't use user namespace mode "NODE" with mappings. ` +
          `Got ${uids.length} UID mappings and ${gids.length} GID mappings`,
        path,
      );
    case NAMESPACE_MODE.POD:
      if (uids.length > 0 && gids.length > 0) return { uids, gids };
      return refuse(
        "userns-no-mappings",
        `${prefix}${PREFIX}can't use user namespace mode "POD" without UID and GID mappings`,
        path,
      );
    default:
      return refuse(
        "userns-mode",
        `${prefix}${PREFIX}unsupported user namespace mode: "${modeName(mode)}"`,
        child(path, "mode"),
      );
  }
}

/**
 * The user namespace that the release gives a request's pod.
 *
 * @param request The request.
 * @returns The namespace; `undefined` when the pod uses the node's, or the release knows of none.
 * @throws {CriSpecError} What {@linkcode parseUserns} throws.
 */
export function podUserns(request: PodRequest): Userns | undefined {
  if (!request.behaviors.has("userns-support")) return undefined;
  const options = request.config.linux?.security_context?.namespace_options?.userns_options;
  return parseUserns(options, flowOf(request).spec, USERNS_OPTIONS);
}

const MAX_ID = 2 ** 32 - 1;

/** Whether Linux takes a line of an id map: not empty, and neither range reaches the last id or beyond. */
function isValidRange({ container_id = 0, host_id = 0, length = 0 }: IDMapping): boolean {
  return length > 0 && [container_id, host_id].every((first) => first + length <= MAX_ID);
}

/**
 * Checks what containerd 2.x needs to make the pod's user and network namespace itself, before it makes the spec.
 *
 * Upstream: `setupNetnsWithinUserns` in
 * https://github.com/containerd/containerd/blob/v2.1.9/internal/cri/server/sandbox_run_linux.go.
 *
 * @param request The request.
 * @throws {CriSpecError} `userns-mapping-count`, `userns-mapping-length`.
 */
export function checkUsernsNetwork(request: PodRequest): void {
  const { network, userns_options } = request.config.linux?.security_context?.namespace_options ?? {};
  if (!request.behaviors.has("userns-pinned") || network === NAMESPACE_MODE.NODE) return;
  if (userns_options === undefined || (userns_options.mode ?? NAMESPACE_MODE.POD) !== NAMESPACE_MODE.POD) return;
  const { netns } = flowOf(request);
  for (const [what, key] of [["uid", "uids"], ["gid", "gids"]] as const) {
    const { length } = userns_options[key] ?? [];
    if (length === 1) continue;
    refuse(
      "userns-mapping-count",
      `${netns}required only one ${what} mapping, but got ${length} ${what} mapping(s)`,
      child(USERNS_OPTIONS, key),
    );
  }
  for (const key of ["uids", "gids"] as const) {
    if (isValidRange(userns_options[key]![0]!)) continue;
    const text = "failed to start noop process for unshare: fork/exec /proc/self/exe: invalid argument";
    refuse("userns-mapping-length", `${netns}${text}`, child(child(USERNS_OPTIONS, key), 0));
  }
}
