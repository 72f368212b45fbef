/**
 * Options over `mounts`.
 *
 * @module
 */

import { clean } from "../oci/go_path.ts";
import { filter, set } from "../oci/record.ts";
import type { Mount, Option } from "../oci/spec.ts";

/**
 * Removes every mount on the given destinations; destinations are compared in their clean form.
 *
 * Upstream: `oci.WithoutMounts`. Footprint: `/mounts`.
 *
 * @param destinations Paths in the container.
 * @returns The option; it changes nothing when nothing is mounted there.
 */
export function withoutMounts(...destinations: readonly string[]): Option {
  const removed = new Set(destinations.map(clean));
  return (spec) => {
    if (spec.mounts === undefined) return spec;
    return set(spec, "mounts", filter(spec.mounts, (mount) => !removed.has(clean(mount.destination))));
  };
}

/**
 * Removes every mount on /run.
 *
 * Upstream: `oci.WithoutRunMount`. Footprint: `/mounts`.
 *
 * @returns The option; it changes nothing when nothing is mounted there.
 */
export function withoutRunMount(): Option {
  return withoutMounts("/run");
}

/**
 * Appends mounts.
 *
 * Upstream: `oci.WithMounts`. Footprint: `/mounts`.
 *
 * @param mounts The mounts, in order.
 * @returns The option; it changes nothing when there are none.
 */
export function withMounts(mounts: readonly Mount[]): Option {
  return (spec) => mounts.length === 0 ? spec : set(spec, "mounts", [...spec.mounts ?? [], ...mounts]);
}
