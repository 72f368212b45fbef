/**
 * Behaviors: the dated differences between releases, as data. The planner asks for a behavior; nothing but this file and
 * `release.ts` knows version numbers.
 *
 * @module
 */

import { frozen } from "../frozen.ts";
import { checkArgument } from "../argument.ts";
import type { Escapes } from "../oci/encode.ts";
import { remember } from "../memo.ts";
import type { GoUnicode } from "../go/quote.ts";
import { BUILDS, checkRelease, isSince, type Release } from "./release.ts";

/** The id of one dated difference between releases that concerns app containers only. */
export type ContainerBehaviorId =
  | "volume-rootpath"
  | "entrypoint-single-empty"
  | "apparmor-parser-needed"
  | "default-swap-equals-limit"
  | "default-swap-gated"
  | "go-pdqsort"
  | "base-spec-command-line"
  | "image-user-groups"
  | "explicit-swap-gated"
  | "relative-image-volume"
  | "stable-mount-sort"
  | "inheritable-follow-drop"
  | "empty-prefix-text"
  | "base-spec-domainname"
  | "base-spec-1.1.0-rc.1"
  | "userns-container"
  | "pwhd-all-devices"
  | "blockio-class"
  | "cdi-annotations"
  | "nri-adjust"
  | "go-xorshift"
  | "idmap-mount-refused"
  | "cdi-cri-field"
  | "base-spec-1.1.0"
  | "cdi-unresolved-text"
  | "cdi-spec-0.6"
  | "cdi-spec-0.7"
  | "cdi-spec-0.8"
  | "spec-opts-prefix"
  | "controller-status"
  | "image-name-user-specified"
  | "idmap-mounts"
  | "rro-mounts"
  | "host-file-exists"
  | "device-not-a-node"
  | "supplemental-groups-strict"
  | "cdi-dedupe"
  | "cdi-default-on"
  | "nri-default-on"
  | "mount-lookup-canonical"
  | "cdi-mount-sort"
  | "cdi-no-devices"
  | "base-spec-1.2.1"
  | "cgroup-writable"
  | "runtime-from-stored-config"
  | "image-volume"
  | "checkpoint-restore"
  | "cgroupns-earlier"
  | "privileged-cgroup-opts"
  | "image-volume-userns"
  | "name-reserved-text"
  | "sandbox-metadata-check"
  | "image-volume-errtext"
  | "image-volume-subpath"
  | "base-spec-1.3.0"
  | "pids-limit-pointer"
  | "cdi-spec-1.1"
  | "image-volume-again"
  | "sandbox-not-running"
  | "stop-signal"
  | "cdi-disabled-refusal"
  | "cdi-idmap-option"
  | "cdi-perm-none"
  | "cdi-empty-dirs"
  | "cdi-one-letter"
  | "cdi-env-replace";

/** The id of one dated difference between releases. */
export type BehaviorId =
  | ContainerBehaviorId
  | "drop-inheritable-caps"
  | "seccomp-ptrace"
  | "seccomp-clock-settime64"
  | "pause-image-registry"
  | "seccomp-bpf-perfmon"
  | "sandbox-uid-annotation"
  | "seccomp-pkey"
  | "seccomp-mempolicy"
  | "user-primary-gid"
  | "image-config-print"
  | "seccomp-name-to-handle"
  | "mask-powercap"
  | "seccomp-kernel-6.7"
  | "go-unicode-15"
  | "go-json-escapes"
  | "user-uid-range"
  | "oci-1.1.0-rc.1"
  | "drop-default-dev-shm"
  | "dev-shm-flags"
  | "userns-support"
  | "seccomp-vsock"
  | "seccomp-process-vm"
  | "pause-image-3.8"
  | "sanbdox-typo"
  | "label-size-text"
  | "resolv-conf-flags"
  | "ping-range-userns"
  | "oci-1.1.0"
  | "error-percent"
  | "seccomp-af-alg"
  | "user-range-error"
  | "user-file-bounds"
  | "oci-1.2.0"
  | "config-v3"
  | "userns-pinned"
  | "userns-hostnet-broken"
  | "pause-image-annotation"
  | "pause-image-3.10"
  | "unprivileged-defaults"
  | "unprivileged-kernel-check"
  | "disable-cgroup-removed"
  | "seccomp-io-uring"
  | "sandbox-controller-flow"
  | "privileged-sys-rw"
  | "oci-1.2.1"
  | "remap-copy-name"
  | "pause-image-3.10.1"
  | "seccomp-kernel-6.13"
  | "selinux-error-print"
  | "user-file-fs"
  | "oci-1.3.0"
  | "user-file-abs-symlink"
  | "pause-image-3.10.2"
  | "userns-hostnet-sys"
  | "user-fsview"
  | "pause-pull-in-cri"
  | "config-v4"
  | "config-version-limit"
  | "config-plugin-prefix"
  | "config-import-relative"
  | "config-migrate-server"
  | "config-migrate-merge"
  | "config-path-default"
  | "pause-name-normalised"
  | "netns-after-container"
  | "user-readonly-mount"
  | "empty-dns-config"
  | "stop-idempotent"
  | "run-teardown-ignored"
  | "remap-labels"
  | "runtime-snapshotter"
  | "unpack-asks-capabilities"
  | "stop-cni-result"
  | "state-dir-0700"
  | "stop-cni-del"
  | "labels-reserved"
  | "dirs-before-spec"
  | "unmount-canonical-path"
  | "overlay-remap-ids"
  | "sandboxer"
  | "cni-bin-dirs"
  | "lease-per-sandbox"
  | "transfer-plugin-needed"
  | "rollback-shutdown"
  | "userns-hostnet-feature"
  | "disable-pause-pull"
  | "selinux-kvm"
  | "group-line-limit"
  | "user-file-range"
  | "go-json-v2"
  | "go-unicode-17";

/** The releases in which a behavior appears and ends. */
export interface BehaviorDates {
  /** The first release with it, for each branch that got it; sorted. Newer branches inherit it; `[]`: only builds have it. */
  readonly since: readonly string[];
  /** The first release without it, for each branch; sorted. Default: every later release has it. */
  readonly until?: readonly string[];
}

/** Every behavior's dates, in the order of the releases that had it first; `behavior_table.ts` has their summaries. */
export const BEHAVIOR_DATES: Readonly<Record<BehaviorId, BehaviorDates>> = /* @__PURE__ */ frozen({
  "volume-rootpath": { since: ["1.6.1"] },
  "drop-inheritable-caps": { since: ["1.6.2"] },
  "seccomp-ptrace": { since: ["1.6.7"] },
  "seccomp-clock-settime64": { since: ["1.6.7"] },
  "pause-image-registry": { since: ["1.6.9"] },
  "seccomp-bpf-perfmon": { since: ["1.6.9"] },
  "netns-after-container": { since: ["1.6.9"] },
  "entrypoint-single-empty": { since: ["1.6.9"] },
  "sandbox-uid-annotation": { since: ["1.6.11"] },
  "default-swap-equals-limit": { since: ["1.6.13"] },
  "default-swap-gated": { since: ["1.6.14"] },
  "seccomp-pkey": { since: ["1.6.16"] },
  "seccomp-mempolicy": { since: ["1.6.16"] },
  "user-primary-gid": { since: ["1.6.18"] },
  "apparmor-parser-needed": { since: ["1.6.18"] },
  "go-pdqsort": { since: ["1.6.18"] },
  "image-config-print": { since: ["1.6.20"] },
  "base-spec-command-line": { since: ["1.6.20"] },
  "user-readonly-mount": { since: ["1.6.21", "1.7.1"] },
  "seccomp-name-to-handle": { since: ["1.6.22", "1.7.3"] },
  "image-user-groups": { since: ["1.6.22", "1.7.3"] },
  "explicit-swap-gated": { since: ["1.6.22", "1.7.3"] },
  "relative-image-volume": { since: ["1.6.23", "1.7.4"] },
  "mask-powercap": { since: ["1.6.26", "1.7.11"] },
  "seccomp-kernel-6.7": { since: ["1.6.28", "1.7.13"] },
  "config-import-relative": { since: ["1.6.29", "1.7.16"] },
  "go-unicode-15": { since: ["1.6.30", "1.7.14"] },
  "config-version-limit": { since: ["1.6.32", "1.7.17"] },
  "stable-mount-sort": { since: ["1.6.32", "1.7.16"] },
  "empty-dns-config": { since: ["1.6.34", "1.7.20"] },
  "inheritable-follow-drop": { since: ["1.6.34", "1.7.20"] },
  "stop-idempotent": { since: ["1.6.35", "1.7.21"] },
  "go-json-escapes": { since: ["1.6.36", "1.7.21"] },
  "run-teardown-ignored": { since: ["1.6.37", "2.0.0"] },
  "stop-cni-result": { since: ["1.6.37", "1.7.23", "2.0.0"] },
  "user-uid-range": { since: ["1.6.38", "1.7.27", "2.0.4"] },
  "oci-1.1.0-rc.1": { since: ["1.7.0"] },
  "drop-default-dev-shm": { since: ["1.7.0"] },
  "dev-shm-flags": { since: ["1.7.0"] },
  "userns-support": { since: ["1.7.0"] },
  "seccomp-vsock": { since: ["1.7.0"] },
  "seccomp-process-vm": { since: ["1.7.0"] },
  "pause-image-3.8": { since: ["1.7.0"] },
  "sanbdox-typo": { since: ["1.7.0"] },
  "label-size-text": { since: ["1.7.0"] },
  "remap-labels": { since: ["1.7.0"] },
  "runtime-snapshotter": { since: ["1.7.0"] },
  "config-plugin-prefix": { since: ["1.7.0"] },
  "empty-prefix-text": { since: ["1.7.0"] },
  "base-spec-domainname": { since: ["1.7.0"] },
  "base-spec-1.1.0-rc.1": { since: ["1.7.0"] },
  "userns-container": { since: ["1.7.0"] },
  "pwhd-all-devices": { since: ["1.7.0"] },
  "blockio-class": { since: ["1.7.0"] },
  "cdi-annotations": { since: ["1.7.0"] },
  "nri-adjust": { since: ["1.7.0"] },
  "resolv-conf-flags": { since: ["1.7.1"] },
  "idmap-mount-refused": { since: ["1.7.1"], until: ["2.0.0"] },
  "cdi-cri-field": { since: ["1.7.2"] },
  "ping-range-userns": { since: ["1.7.3"] },
  "oci-1.1.0": { since: ["1.7.12"] },
  "base-spec-1.1.0": { since: ["1.7.12"] },
  "cdi-unresolved-text": { since: ["1.7.12"] },
  "cdi-spec-0.6": { since: ["1.7.12"] },
  "cdi-spec-0.7": { since: ["1.7.16"] },
  "error-percent": { since: ["1.7.25"] },
  "cdi-spec-0.8": { since: ["1.7.27"] },
  "state-dir-0700": { since: ["1.7.29", "2.0.7", "2.1.5"] },
  "go-xorshift": { since: ["1.7.29", "2.0.7", "2.1.5", "2.2.0"] },
  "stop-cni-del": { since: ["1.7.31", "2.0.8", "2.1.7", "2.2.2"] },
  "seccomp-af-alg": { since: ["1.7.32", "2.0.9", "2.2.4", "2.3.1"] },
  "user-range-error": { since: ["1.7.32", "2.0.9", "2.1.8", "2.2.4", "2.3.1"] },
  "user-file-bounds": { since: ["1.7.33", "2.0.10", "2.1.9", "2.2.5", "2.3.2"] },
  "labels-reserved": { since: ["1.7.33", "2.0.10", "2.1.9", "2.2.5", "2.3.2"] },
  "oci-1.2.0": { since: ["2.0.0"] },
  "config-v3": { since: ["2.0.0"] },
  "userns-pinned": { since: ["2.0.0"] },
  "userns-hostnet-broken": { since: ["2.0.0"], until: ["2.3.0"] },
  "pause-image-annotation": { since: ["2.0.0"] },
  "pause-image-3.10": { since: ["2.0.0"] },
  "unprivileged-defaults": { since: ["2.0.0"] },
  "unprivileged-kernel-check": { since: ["2.0.0"] },
  "disable-cgroup-removed": { since: ["2.0.0"] },
  "seccomp-io-uring": { since: ["2.0.0"] },
  "sandbox-controller-flow": { since: ["2.0.0"] },
  "dirs-before-spec": { since: ["2.0.0"] },
  "unmount-canonical-path": { since: ["2.0.0"] },
  "overlay-remap-ids": { since: ["2.0.0"] },
  "sandboxer": { since: ["2.0.0"] },
  "spec-opts-prefix": { since: ["2.0.0"] },
  "controller-status": { since: ["2.0.0"] },
  "image-name-user-specified": { since: ["2.0.0"] },
  "idmap-mounts": { since: ["2.0.0"] },
  "rro-mounts": { since: ["2.0.0"] },
  "host-file-exists": { since: ["2.0.0"] },
  "device-not-a-node": { since: ["2.0.0"] },
  "supplemental-groups-strict": { since: ["2.0.0"] },
  "cdi-dedupe": { since: ["2.0.0"] },
  "cdi-default-on": { since: ["2.0.0"] },
  "nri-default-on": { since: ["2.0.0"] },
  "mount-lookup-canonical": { since: ["2.0.0"] },
  "config-migrate-server": { since: ["2.0.1"] },
  "config-migrate-merge": { since: ["2.0.2"] },
  "privileged-sys-rw": { since: ["2.0.3"] },
  "cdi-mount-sort": { since: ["2.0.5"] },
  "cdi-no-devices": { since: ["2.0.5"] },
  "oci-1.2.1": { since: ["2.1.0"] },
  "remap-copy-name": { since: ["2.1.0"] },
  "cni-bin-dirs": { since: ["2.1.0"] },
  "lease-per-sandbox": { since: ["2.1.0"] },
  "transfer-plugin-needed": { since: ["2.1.0"] },
  "base-spec-1.2.1": { since: ["2.1.0"] },
  "cgroup-writable": { since: ["2.1.0"] },
  "runtime-from-stored-config": { since: ["2.1.0"] },
  "image-volume": { since: ["2.1.0"] },
  "checkpoint-restore": { since: ["2.1.0"], until: ["2.4.0-beta.0"] },
  "cgroupns-earlier": { since: ["2.1.7", "2.2.3"] },
  "privileged-cgroup-opts": { since: ["2.1.7", "2.2.3"] },
  "image-volume-userns": { since: ["2.1.7", "2.2.2"] },
  "name-reserved-text": { since: ["2.1.7", "2.2.2"] },
  "pause-image-3.10.1": { since: ["2.2.0"] },
  "seccomp-kernel-6.13": { since: ["2.2.0"] },
  "selinux-error-print": { since: ["2.2.0"] },
  "user-file-fs": { since: ["2.2.0"] },
  "config-path-default": { since: ["2.2.0"], until: ["2.2.2"] },
  "sandbox-metadata-check": { since: ["2.2.0"] },
  "image-volume-errtext": { since: ["2.2.0"] },
  "image-volume-subpath": { since: ["2.2.0"] },
  "oci-1.3.0": { since: ["2.2.1"] },
  "base-spec-1.3.0": { since: ["2.2.1"] },
  "pids-limit-pointer": { since: ["2.2.1"] },
  "cdi-spec-1.1": { since: ["2.2.1"] },
  "image-volume-again": { since: ["2.2.2"] },
  "unpack-asks-capabilities": { since: ["2.2.2"] },
  "user-file-abs-symlink": { since: ["2.2.3"] },
  "rollback-shutdown": { since: ["2.2.6", "2.3.3"] },
  "sandbox-not-running": { since: ["2.2.6", "2.3.3"] },
  "pause-image-3.10.2": { since: ["2.3.0"] },
  "userns-hostnet-sys": { since: ["2.3.0"] },
  "user-fsview": { since: ["2.3.0"] },
  "pause-pull-in-cri": { since: ["2.3.0"] },
  "config-v4": { since: ["2.3.0"] },
  "stop-signal": { since: ["2.3.0"] },
  "cdi-disabled-refusal": { since: ["2.3.0"] },
  "pause-name-normalised": { since: ["2.3.4"] },
  "userns-hostnet-feature": { since: ["2.3.4"] },
  "disable-pause-pull": { since: ["2.4.0-beta.0"] },
  "selinux-kvm": { since: ["2.4.0-beta.0"] },
  "group-line-limit": { since: ["2.4.0-beta.0"] },
  "cdi-idmap-option": { since: ["2.4.0-beta.0"] },
  "cdi-perm-none": { since: ["2.4.0-beta.0"] },
  "cdi-empty-dirs": { since: ["2.4.0-beta.0"] },
  "cdi-one-letter": { since: ["2.4.0-beta.0"] },
  "cdi-env-replace": { since: ["2.4.0-beta.0"] },
  "user-file-range": { since: [] },
  "go-json-v2": { since: [] },
  "go-unicode-17": { since: [] },
});

/** A value that steps from release to release, by the behavior that brings it; the first is what there was before. */
type Steps = readonly (readonly [behavior: BehaviorId | undefined, value: string])[];

const OCI_VERSIONS: Steps = [
  [undefined, "1.0.2-dev"],
  ["oci-1.1.0-rc.1", "1.1.0-rc.1"],
  ["oci-1.1.0", "1.1.0"],
  ["oci-1.2.0", "1.2.0"],
  ["oci-1.2.1", "1.2.1"],
  ["oci-1.3.0", "1.3.0"],
];

const SANDBOX_IMAGES: Steps = [
  [undefined, "k8s.gcr.io/pause:3.6"],
  ["pause-image-registry", "registry.k8s.io/pause:3.6"],
  ["pause-image-3.8", "registry.k8s.io/pause:3.8"],
  ["pause-image-3.10", "registry.k8s.io/pause:3.10"],
  ["pause-image-3.10.1", "registry.k8s.io/pause:3.10.1"],
  ["pause-image-3.10.2", "registry.k8s.io/pause:3.10.2"],
];

function step(steps: Steps, ids: ReadonlySet<string>): string {
  return steps.findLast(([behavior]) => behavior === undefined || ids.has(behavior))![1];
}

/** The behaviors of one release. */
export interface Behaviors {
  /** The release. */
  readonly release: Release;
  /** `ociVersion` of its specs. */
  readonly ociVersion: string;
  /** Its default `sandbox_image`. */
  readonly sandboxImage: string;
  /** How its Go toolchain escapes JSON. */
  readonly escapes: Escapes;
  /** The Unicode version of its Go toolchain. */
  readonly unicode: GoUnicode;
  /** Whether it has a behavior. */
  has(id: BehaviorId): boolean;
}

/** How many releases are remembered, more than there are: a vendor may number its builds without end. */
const MOST_RELEASES = 256;
const known = new Map<string, Behaviors>();

function make(release: Release): Behaviors {
  const build = BUILDS.find(({ version }) => version === release.version);
  const ids = new Set<string>(build?.adds);
  for (const [id, { since, until = [] }] of Object.entries(BEHAVIOR_DATES)) {
    if (isSince(release, since) && !isSince(release, until)) ids.add(id);
  }
  return of(release, ids);
}

function of(release: Release, ids: ReadonlySet<string>): Behaviors {
  const build = BUILDS.find(({ version }) => version === release.version);
  return Object.freeze({
    release: Object.freeze({ ...release }),
    ociVersion: build?.ociVersion ?? step(OCI_VERSIONS, ids),
    sandboxImage: step(SANDBOX_IMAGES, ids),
    escapes: ids.has("go-json-escapes") ? "short" : "long",
    unicode: ids.has("go-unicode-17") ? "17" : ids.has("go-unicode-15") ? "15" : "13",
    has: (id: BehaviorId) => ids.has(id),
  });
}

/**
 * Looks up what a release does.
 *
 * @param release The release or build.
 * @returns Its behaviors; the same record for the same version, while it is one of the 256 that are remembered.
 */
export function behaviorsOf(release: Release): Behaviors {
  checkRelease(release);
  let behaviors = known.get(release.version);
  if (behaviors === undefined) {
    behaviors = make(release);
    remember(known, release.version, behaviors, MOST_RELEASES);
  }
  return behaviors;
}

/** What {@linkcode checkBehaviors} looks at. */
export const BEHAVIOR_TYPES = {
  has: "function",
  release: { version: "string", branch: "string", patch: "integer" },
} as const;

/**
 * Checks an argument that is to be what a release does.
 *
 * @param behaviors The argument.
 * @throws {CriSpecError} `wrong-type`.
 */
export function checkBehaviors(behaviors: unknown): void {
  checkArgument(behaviors, "record from behaviorsOf()", BEHAVIOR_TYPES);
}

/**
 * What a release would do with one behavior more, or without one that it has: no real daemon does, but it shows the behavior's effect.
 *
 * @param behaviors What the release does.
 * @param id The behavior.
 * @returns The release's other behaviors, and this one if the release lacks it.
 */
export function toggleBehavior(behaviors: Behaviors, id: BehaviorId): Behaviors {
  checkBehaviors(behaviors);
  const ids = Object.keys(BEHAVIOR_DATES) as BehaviorId[];
  return of(behaviors.release, new Set(ids.filter((one) => behaviors.has(one) !== (one === id))));
}
