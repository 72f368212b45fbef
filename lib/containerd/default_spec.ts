/**
 * A release's default spec.
 *
 * Upstream: `GenerateSpec` in https://github.com/containerd/containerd/blob/v1.7.24/oci/spec.go.
 *
 * @module
 */

import { join } from "../go/path.ts";
import { defaultSpec } from "../oci/default_spec.ts";
import type { Spec } from "../oci/spec.ts";
import type { Behaviors } from "./behaviors.ts";

/** The containerd namespace of all that a kubelet asks for. */
export const KUBERNETES_NAMESPACE = "k8s.io";

/**
 * The spec that a release starts from where nothing is configured.
 *
 * @param behaviors What the release does.
 * @param id The container's id; `""` for none, as in `ctr oci spec`.
 * @param namespace The container's containerd namespace. Default: `"k8s.io"`.
 * @returns The spec before any option.
 */
export function defaultSpecOf(behaviors: Behaviors, id: string, namespace: string = KUBERNETES_NAMESPACE): Spec {
  return defaultSpec({
    ociVersion: behaviors.ociVersion,
    escapes: behaviors.escapes,
    inheritableCapabilities: !behaviors.has("drop-inheritable-caps"),
    maskPowercap: behaviors.has("mask-powercap"),
    cgroupsPath: join("/", namespace, id),
  });
}
