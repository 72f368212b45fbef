/**
 * Options over `linux.cgroupsPath`.
 *
 * @module
 */

import { checkTexts } from "../argument.ts";
import { base, join } from "../go/path.ts";
import { set } from "../oci/record.ts";
import type { Option } from "../oci/spec.ts";
import { updateLinux } from "./linux.ts";

/**
 * Sets the cgroup.
 *
 * Upstream: `oci.WithCgroup`. Footprint: `/linux/cgroupsPath`.
 *
 * @param path A cgroupfs path, or `slice:prefix:name` for systemd.
 * @returns The option; it changes nothing when the cgroup is the same.
 */
export function withCgroup(path: string): Option {
  checkTexts(path);
  return updateLinux((linux) => set(linux, "cgroupsPath", path === "" ? undefined : path));
}

/**
 * Removes the cgroup.
 *
 * Upstream: `customopts.WithDisabledCgroups`. Footprint: `/linux/cgroupsPath`.
 *
 * @returns The option; it changes nothing when there is none.
 */
export function withDisabledCgroups(): Option {
  return updateLinux((linux) => set(linux, "cgroupsPath", undefined));
}

/**
 * The cgroup of a container below a parent.
 *
 * Upstream: `getCgroupsPath`. A parent that ends in `.slice` gives systemd's form, whatever the runtime's cgroup driver is,
 * and only its last step counts.
 *
 * @param parent The cgroup parent that the kubelet sent.
 * @param id The container's id.
 * @returns `<slice>:cri-containerd:<id>`, or the parent joined with the id.
 */
export function getCgroupsPath(parent: string, id: string): string {
  checkTexts(parent, id);
  const last = base(parent);
  return last.endsWith(".slice") ? `${last}:cri-containerd:${id}` : join(parent, id);
}
