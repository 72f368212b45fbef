/**
 * Options over `mounts`.
 *
 * @module
 */

import { checkTexts } from "../argument.ts";
import { clean } from "../go/path.ts";
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
  checkTexts(...destinations);
  const removed = new Set(destinations.map(clean));
  return (spec) => {
    if (spec.mounts === undefined) return spec;
    const mounts = filter(spec.mounts, (mount) => !removed.has(clean(mount.destination)));
    return mounts === spec.mounts ? spec : { ...spec, mounts };
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
  return (spec) => mounts.length === 0 ? spec : { ...spec, mounts: [...spec.mounts ?? [], ...mounts] };
}

/**
 * Makes the first mount on a destination writable: its first `ro` becomes `rw`.
 *
 * Upstream: the sandbox controller's `Start`, for privileged sandboxes. Footprint: `/mounts`.
 *
 * @param destination A path in the container; destinations are compared in their clean form.
 * @returns The option; it changes nothing when nothing is mounted there or the mount has no literal `ro`.
 */
export function withWritableMount(destination: string): Option {
  return (spec) => {
    const mounts = spec.mounts ?? [];
    const place = mounts.findIndex((mount) => clean(mount.destination) === destination);
    const options = mounts[place]?.options ?? [];
    const flag = options.indexOf("ro");
    if (flag < 0) return spec;
    return set(spec, "mounts", mounts.with(place, { ...mounts[place]!, options: options.with(flag, "rw") }));
  };
}
