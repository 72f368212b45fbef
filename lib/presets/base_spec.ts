/**
 * Base runtime specs that distributions make from containerd's default spec.
 *
 * @module
 */

import { behaviorsOf } from "../containerd/behaviors.ts";
import { defaultSpecOf } from "../containerd/default_spec.ts";
import { parseRelease } from "../containerd/release.ts";
import type { POSIXRlimit, Spec } from "../oci/spec.ts";

/** The containerd namespace of `ctr` where nothing else is said. */
const CTR_NAMESPACE = "default";

/**
 * The spec that `ctr oci spec` prints.
 *
 * Upstream: https://github.com/containerd/containerd/blob/v2.2.0/cmd/ctr/commands/oci/oci.go.
 *
 * @param release The containerd release.
 * @param namespace The containerd namespace. Default: `ctr`'s, `"default"`.
 * @returns The spec.
 */
export function ociSpec(release: string, namespace: string = CTR_NAMESPACE): Spec {
  return defaultSpecOf(behaviorsOf(parseRelease(release)), "", namespace);
}

/**
 * A spec with other limits.
 *
 * @param spec The spec.
 * @param rlimits The limits that replace its own; absent for none at all.
 * @returns The spec with them.
 */
export function limited(spec: Spec, rlimits?: readonly POSIXRlimit[]): Spec {
  const { rlimits: _, ...process } = spec.process!;
  return { ...spec, process: rlimits === undefined ? process : { ...process, rlimits } };
}
