/**
 * Behaviors: the dated differences between releases, as data. The planner asks for a behavior; nothing but this file and
 * `release.ts` knows version numbers.
 *
 * @module
 */

import type { Escapes } from "../oci/encode.ts";
import type { Pointer } from "../oci/pointer.ts";
import { BUILDS, isSince, type Release } from "./release.ts";

/** The id of one dated difference between releases. */
export type BehaviorId =
  | "resolv-conf-flags"
  | "ping-range-userns"
  | "seccomp-name-to-handle"
  | "mask-powercap"
  | "seccomp-kernel-6.7"
  | "seccomp-af-alg"
  | "error-percent"
  | "user-uid-range"
  | "user-range-error"
  | "user-file-bounds"
  | "go-unicode-15"
  | "go-json-escapes";

/** One dated difference between releases. */
export interface Behavior {
  /** Its name, in kebab-case. */
  readonly id: BehaviorId;
  /** One line of what changed, before and after. */
  readonly summary: string;
  /** The first release that has it, on each branch where it came after `x.y.0`; sorted. */
  readonly since: readonly string[];
  /** The paths of the spec that it may change; empty when it only changes an error's text. */
  readonly footprint: readonly Pointer[];
  /** The pull request, or the commit of a fix that came from a private fork. */
  readonly pull: string;
}

const REPOSITORY = "https://github.com/containerd/containerd";

/** Every behavior, in the order in which the 1.7 branch got them. */
export const BEHAVIORS: readonly Behavior[] = [
  {
    id: "resolv-conf-flags",
    summary: "the /etc/resolv.conf bind has options rbind,ro -> rbind,ro,nosuid,nodev,noexec",
    since: ["1.7.1"],
    footprint: ["/mounts"],
    pull: `${REPOSITORY}/pull/8336`,
  },
  {
    id: "ping-range-userns",
    summary:
      "net.ipv4.ping_group_range is set by default for a pod with a user namespace, which cannot start -> is not set",
    since: ["1.7.3"],
    footprint: ["/linux/sysctl"],
    pull: `${REPOSITORY}/pull/8786`,
  },
  {
    id: "seccomp-name-to-handle",
    summary: "RuntimeDefault allows name_to_handle_at only with CAP_SYS_ADMIN -> always",
    since: ["1.7.3"],
    footprint: ["/linux/seccomp"],
    pull: `${REPOSITORY}/pull/8753`,
  },
  {
    id: "mask-powercap",
    summary: "/sys/devices/virtual/powercap is readable -> is masked",
    since: ["1.7.11"],
    footprint: ["/linux/maskedPaths"],
    pull: `${REPOSITORY}/commit/40162a576`,
  },
  {
    id: "seccomp-kernel-6.7",
    summary:
      "RuntimeDefault knows the syscalls up to Linux 5.16 -> also cachestat, fchmodat2, futex_*, map_shadow_stack",
    since: ["1.7.13"],
    footprint: ["/linux/seccomp"],
    pull: `${REPOSITORY}/pull/9693`,
  },
  {
    id: "go-unicode-15",
    summary: "quoted texts in errors escape what Unicode 13 does not call printable -> Unicode 15 (Go 1.21)",
    since: ["1.7.14"],
    footprint: [],
    pull: "https://go.dev/doc/go1.21#unicode",
  },
  {
    id: "go-json-escapes",
    summary: "backspace and form feed are written as \\u0008 and \\u000c -> \\b and \\f (Go 1.22)",
    since: ["1.7.21"],
    footprint: [""],
    pull: "https://go.dev/doc/go1.22#encoding/json",
  },
  {
    id: "error-percent",
    summary:
      "a % in the text of an error with a class is taken for a format, so %q is written as %!q(MISSING) -> is kept",
    since: ["1.7.25"],
    footprint: [],
    pull: `${REPOSITORY}/commit/efacd2ac7`,
  },
  {
    id: "user-uid-range",
    summary: "a number outside of 0..2147483647 as user or group is cut to 32 bits -> is looked up as a name",
    since: ["1.7.27"],
    footprint: ["/process/user"],
    pull: `${REPOSITORY}/security/advisories/GHSA-265r-hfxg-fhmg`,
  },
  {
    id: "seccomp-af-alg",
    summary: "RuntimeDefault allows every socket family but AF_VSOCK -> but AF_VSOCK and AF_ALG",
    since: ["1.7.32"],
    footprint: ["/linux/seccomp"],
    pull: `${REPOSITORY}/pull/13406`,
  },
  {
    id: "user-range-error",
    summary: "a number out of range as user or group is looked up as a name -> is refused",
    since: ["1.7.32"],
    footprint: ["/process/user"],
    pull: `${REPOSITORY}/pull/13450`,
  },
  {
    id: "user-file-bounds",
    summary: "a passwd or group file of any size and type is read -> only a regular file of at most 10 MiB",
    since: ["1.7.33"],
    footprint: ["/process/user"],
    pull: `${REPOSITORY}/pull/13631`,
  },
];

/** A value that steps from release to release, by the first release that has it. */
type Steps = readonly (readonly [since: string, value: string])[];

const OCI_VERSIONS: Steps = [["1.7.0", "1.1.0-rc.1"], ["1.7.12", "1.1.0"]];
const SANDBOX_IMAGES: Steps = [["1.7.0", "registry.k8s.io/pause:3.8"]];

function step(steps: Steps, release: Release): string {
  const found = steps.findLast(([since]) => isSince(release, since));
  if (found === undefined) throw new Error(`no value for release ${release.version}`);
  return found[1];
}

/** What one release does. */
export interface Behaviors {
  /** The release. */
  readonly release: Release;
  /** `ociVersion` of its specs. */
  readonly ociVersion: string;
  /** Its default `sandbox_image`. */
  readonly sandboxImage: string;
  /** How its Go toolchain escapes. */
  readonly escapes: Escapes;
  /** Which Unicode its Go toolchain takes for what is printable. */
  readonly unicode: "13" | "15";
  /** Whether it has a behavior. */
  has(id: BehaviorId): boolean;
}

const known = new Map<string, Behaviors>();

function make(release: Release): Behaviors {
  const build = BUILDS.find(({ version }) => version === release.version);
  const ids = new Set<string>(build?.adds);
  for (const { id, since } of BEHAVIORS) {
    if (since.some((first) => isSince(release, first))) ids.add(id);
  }
  return {
    release,
    ociVersion: build?.ociVersion ?? step(OCI_VERSIONS, release),
    sandboxImage: step(SANDBOX_IMAGES, release),
    escapes: ids.has("go-json-escapes") ? "short" : "long",
    unicode: ids.has("go-unicode-15") ? "15" : "13",
    has: (id) => ids.has(id),
  };
}

/**
 * Looks up what a release does.
 *
 * @param release The release or build.
 * @returns Its behaviors; the same record for the same version.
 */
export function behaviorsOf(release: Release): Behaviors {
  let behaviors = known.get(release.version);
  if (behaviors === undefined) {
    behaviors = make(release);
    known.set(release.version, behaviors);
  }
  return behaviors;
}
