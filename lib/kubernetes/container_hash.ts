/**
 * The hash of a container, by which a kubelet sees that its spec has changed.
 *
 * Upstream: `pkg/kubelet/container/helpers.go`, `HashContainer`; `k8s.io/kubernetes/pkg/util/hash`.
 *
 * @module
 */

import type { KubernetesBehaviors } from "./behaviors.ts";
import { goString, printObject } from "./decode_object.ts";
import type { Container } from "./types.ts";

/** FNV-1a of 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The hash of a JSON text: Go prints its bytes as a list of numbers first. */
export function hashJson(json: string): string {
  return fnv1a(`([]uint8)[${new TextEncoder().encode(json).join(" ")}]`).toString(16);
}

/**
 * A container's hash.
 *
 * @param container The container with defaults.
 * @param behaviors The kubelet's: to Kubernetes 1.30 the hash is of the whole container.
 * @returns Hex digits without leading zeros.
 */
export function containerHash(container: Container, behaviors: KubernetesBehaviors): string {
  if (behaviors.has("hash-name-and-image")) {
    const image = container.image ? `"image":${goString(container.image)},` : "";
    return hashJson(`{${image}"name":${goString(container.name)}}`);
  }
  return hashJson(printObject("Container", container as unknown as Record<string, unknown>, behaviors.release.minor));
}
