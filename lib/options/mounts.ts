/**
 * Options over `mounts`.
 *
 * @module
 */

import { checkArgument, checkList, checkTexts } from "../argument.ts";
import { clean } from "../go/path.ts";
import { filter, sameList, set } from "../oci/record.ts";
import { share } from "../oci/shared.ts";
import type { Linux, Mount, Option } from "../oci/spec.ts";
import { updateLinux } from "./linux.ts";
import { option } from "./option.ts";

const MOUNT = { destination: "string" } as const;

/**
 * Removes every mount on the given destinations; destinations are compared in their clean form.
 *
 * Upstream: `oci.WithoutMounts`. Footprint: `/mounts`.
 *
 * @param destinations Paths in the container.
 * @returns The option; it changes nothing when nothing is mounted there.
 */
export function withoutMounts(...destinations: readonly string[]): Option {
  checkList(destinations, "list of paths");
  const removed = new Set(destinations.map(clean));
  return option((spec) => {
    if (spec.mounts === undefined) return spec;
    const mounts = filter(spec.mounts, (mount) => !removed.has(clean(mount.destination)));
    return mounts === spec.mounts ? spec : { ...spec, mounts };
  });
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
  checkList(mounts, "list of mounts", MOUNT);
  return option((spec) => mounts.length === 0 ? spec : { ...spec, mounts: [...spec.mounts ?? [], ...mounts] });
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
  checkTexts(destination);
  return option((spec) => {
    const mounts = spec.mounts ?? [];
    const place = mounts.findIndex((mount) => clean(mount.destination) === destination);
    const options = mounts[place]?.options ?? [];
    const flag = options.indexOf("ro");
    if (flag < 0) return spec;
    return set(spec, "mounts", mounts.with(place, { ...mounts[place]!, options: options.with(flag, "rw") }));
  });
}

/** How mounts propagate out of a container's root filesystem. */
export type RootfsPropagation = "rshared" | "rslave";

/** What {@linkcode withCriMounts} adds. */
export interface CriMounts {
  /** The mounts, in order. */
  readonly mounts: readonly Mount[];
  /** The mode of the cgroup mount: `ro` or `rw`. */
  readonly cgroupMode: "ro" | "rw";
  /** Further options of the cgroup mount if the container has no cgroup namespace, after the others. */
  readonly hostCgroupOptions: readonly string[];
  /** The propagation that the mounts require of the root filesystem, if any. */
  readonly propagation?: RootfsPropagation | undefined;
}

/** The destination of the mount of cgroups. */
export const SYS_FS_CGROUP = "/sys/fs/cgroup";
const DEV = "/dev";
const CGROUP_OPTIONS: readonly string[] = ["nosuid", "noexec", "nodev", "relatime"];

/** The mount of cgroups. */
function cgroupMount(mode: CriMounts["cgroupMode"], others: readonly string[]): Mount {
  const options = [...CGROUP_OPTIONS, mode, ...others];
  return { destination: SYS_FS_CGROUP, type: "cgroup", source: "cgroup", options };
}

const USUAL_CGROUP = { ro: share(cgroupMount("ro", [])), rw: share(cgroupMount("rw", [])) };

/** The propagation that a spec has once mounts asked for one: the stronger counts. */
function propagationOf(linux: Linux, asked: RootfsPropagation): string {
  const { rootfsPropagation: before } = linux;
  return asked === "rslave" && (before === "rshared" || before === "rslave") ? before : asked;
}

/**
 * Adds the mounts that containerd and the kubelet want, behind one of cgroups. A mount that the spec has is removed where another has
 * its destination, and below a new /dev; destinations are compared in their clean form.
 *
 * Upstream: `customopts.WithMounts`. Footprint: `/mounts`, `/linux/rootfsPropagation`.
 *
 * @param added The mounts, and what comes with them.
 * @returns The option.
 */
export function withCriMounts(added: CriMounts): Option {
  checkArgument(added, "record of mounts", { cgroupMode: "string" });
  const { mounts, cgroupMode, hostCgroupOptions, propagation } = added;
  checkList(mounts, "list of mounts", MOUNT);
  checkList(hostCgroupOptions, "list of mount options");
  const taken = new Set(mounts.map(({ destination }) => clean(destination)));
  const isKept = (destination: string): boolean =>
    !taken.has(destination) && !(taken.has(DEV) && destination.startsWith(`${DEV}/`));
  const setPropagation = propagation === undefined
    ? undefined
    : updateLinux((linux) => set(linux, "rootfsPropagation", propagationOf(linux, propagation)));
  return option((spec) => {
    const kept = (spec.mounts ?? []).filter((mount) => isKept(clean(mount.destination)));
    if (isKept(SYS_FS_CGROUP)) {
      const hasNamespace = spec.linux?.namespaces?.some(({ type }) => type === "cgroup") ?? false;
      const others = hasNamespace ? [] : hostCgroupOptions;
      kept.push(others.length === 0 ? USUAL_CGROUP[cgroupMode] : cgroupMount(cgroupMode, others));
    }
    const after = set(spec, "mounts", [...kept, ...mounts]);
    return setPropagation === undefined ? after : setPropagation(after);
  });
}

/**
 * Makes every mount of some types writable: each `ro` becomes `rw`.
 *
 * Upstream: `oci.WithWriteableSysfs` and `oci.WithWriteableCgroupfs`. Footprint: `/mounts`.
 *
 * @param types The types, `sysfs` and `cgroup`.
 * @returns The option; it changes nothing when no such mount is read-only.
 */
export function withWritableMounts(...types: readonly string[]): Option {
  checkList(types, "list of types");
  return option((spec) => {
    if (spec.mounts === undefined) return spec;
    const mounts = spec.mounts.map((mount) => {
      if (!types.includes(mount.type ?? "") || !mount.options?.includes("ro")) return mount;
      return { ...mount, options: mount.options.map((one) => one === "ro" ? "rw" : one) };
    });
    return sameList(mounts, spec.mounts) ? spec : set(spec, "mounts", mounts);
  });
}
