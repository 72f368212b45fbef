/**
 * Rules about the mappings of a user namespace themselves.
 *
 * Upstream: https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/configs/config_linux.go and, for the ranges, the
 * kernel's `map_write` in kernel/user_namespace.c.
 *
 * @module
 */

import type { Pointer } from "../../pointer.ts";
import type { LinuxIDMapping, Spec } from "../../oci/spec.ts";
import { namespaceOf, type Outcome, type Rule, type RuntimeText, when } from "../rule.ts";
import { runcAt, runcChild } from "../rule_texts.ts";
import type { IdRange, LintHost } from "../host.ts";
import { hasChange } from "../runtime.ts";
import { noopProcess } from "./noop_process.ts";

type Kind = "uid" | "gid";

/**
 * The mappings of the container's user namespace.
 *
 * @param spec The spec.
 * @param kind Of user or of group ids.
 * @returns `undefined` without a user namespace, and where the spec tells none.
 */
export function mappingsOf(spec: Spec, kind: Kind): readonly LinuxIDMapping[] | undefined {
  const namespace = namespaceOf(spec, "user");
  if (namespace === undefined) return undefined;
  const mappings = (kind === "uid" ? spec.linux?.uidMappings : spec.linux?.gidMappings) ?? [];
  return mappings.length === 0 ? undefined : mappings;
}

/**
 * Whether an id is mapped.
 *
 * @param mappings The mappings.
 * @param id An id inside of the container.
 */
export function isMapped(mappings: readonly LinuxIDMapping[], id: number): boolean {
  return mappings.some(({ containerID, size }) => id >= containerID && id < containerID + size);
}

const LINKS = [
  "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/configs/config_linux.go",
  "https://man7.org/linux/man-pages/man7/user_namespaces.7.html",
] as const;

/** The kernel takes that many lines since 4.15. */
const MOST_LINES = 340;
const MOST_ID = 4294967295;

function at(kind: Kind): Pointer {
  return `/linux/${kind}Mappings`;
}

function overlap(a: number, b: number, sizeA: number, sizeB: number): boolean {
  return a < b + sizeB && b < a + sizeA;
}

/** The index of the first mapping that overlaps an earlier one, inside or on the host. */
function overlapping(mappings: readonly LinuxIDMapping[]): number {
  // More than the kernel takes have a rule of their own.
  if (mappings.length > MOST_LINES) return -1;
  return mappings.findIndex((one, index) =>
    mappings.slice(0, index).some((other) =>
      overlap(one.containerID, other.containerID, one.size, other.size) ||
      overlap(one.hostID, other.hostID, one.size, other.size)
    )
  );
}

/** The checks before which the kernel is not asked. */
function isAsked(spec: Spec): boolean {
  const [uids, gids] = [spec.linux?.uidMappings ?? [], spec.linux?.gidMappings ?? []];
  return namespaceOf(spec, "user")?.path === "" && isMapped(uids, 0) && isMapped(gids, 0);
}

function written(find: (mappings: readonly LinuxIDMapping[]) => number): Rule["check"] {
  return (spec) => {
    if (!isAsked(spec)) return [];
    return (["uid", "gid"] as const).flatMap((kind): readonly Outcome[] => {
      const mappings = (kind === "uid" ? spec.linux?.uidMappings : spec.linux?.gidMappings) ?? [];
      const index = find(mappings);
      return when(index >= 0, `${at(kind)}/${index}`, { file: `${kind}_map` });
    });
  };
}

function refused(errno: string): readonly RuntimeText[] {
  const read = "nsexec-1[<pid>]: failed to sync with parent: read(SYNC_USERMAP_ACK)";
  return runcChild(
    `nsexec-0[<pid>]: failed to update /proc/<pid>/uid_map: ${errno}`,
    `${read}: ${errno}`,
    `${read}<any>`,
  );
}

/** Whether a runtime asks a joined user namespace for its mappings. */
function isPathEnough({ runtime }: LintHost): boolean {
  return runtime !== undefined && (runtime.name === "crun" || hasChange(runtime, "userns-checks"));
}

function isWithin(ranges: readonly IdRange[], { hostID, size }: LinuxIDMapping): boolean {
  return ranges.some(({ first, size: many }) => hostID >= first && hostID + size <= first + many);
}

/** Rules about the mappings of a user namespace. */
export const ID_MAPPING_RULES: readonly Rule[] = [
  {
    id: "uid-mappings-missing",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a user namespace without mappings of user ids",
    texts: runcAt(
      "userns-checks",
      "User namespaces enabled, but no uid mappings found.",
      "user namespaces enabled, but no <any>",
    ),
    fix:
      "map at least user id 0, or remove the user namespace. Podman with --rootfs: --userns=auto maps none there; give --uidmap and --gidmap",
    links: LINKS,
    check: (spec, host) => {
      const namespace = namespaceOf(spec, "user");
      if (namespace === undefined || (spec.linux?.uidMappings ?? []).length > 0) return [];
      if (namespace.path !== "" && host.runtime === undefined) return [{ path: at("uid"), missing: ["runtime"] }];
      return when(namespace.path === "" || !isPathEnough(host), at("uid"));
    },
  },
  {
    id: "gid-mappings-missing",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a user namespace with mappings of user ids, but without mappings of group ids",
    texts: runcAt(
      "userns-checks",
      "User namespaces enabled, but no gid mappings found.",
      "user namespaces enabled, but no gid mappings found",
    ),
    fix: "map at least group id 0",
    links: LINKS,
    check: (spec) => {
      const uids = spec.linux?.uidMappings ?? [];
      const isOpen = namespaceOf(spec, "user")?.path === "" && isMapped(uids, 0);
      return when(isOpen && (spec.linux?.gidMappings ?? []).length === 0, at("gid"));
    },
  },
  {
    id: "root-uid-unmapped",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "mappings of user ids without id 0",
    texts: runcAt(
      "unmapped-id-told",
      "User namespaces enabled, but no user mapping found.",
      "user namespaces enabled, but no mapping found for uid 0",
    ),
    fix: "start a mapping at containerID 0; runc sets up the container as root of its user namespace",
    links: LINKS,
    check: (spec) => {
      const mappings = mappingsOf(spec, "uid");
      return when(mappings !== undefined && !isMapped(mappings, 0), at("uid"));
    },
  },
  {
    id: "root-gid-unmapped",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "mappings of group ids without id 0",
    texts: runcAt(
      "unmapped-id-told",
      "User namespaces enabled, but no group mapping found.",
      "user namespaces enabled, but no mapping found for gid 0",
    ),
    fix: "start a mapping at containerID 0",
    links: LINKS,
    check: (spec) => {
      const mappings = mappingsOf(spec, "gid");
      const isAsked = isMapped(spec.linux?.uidMappings ?? [], 0);
      return when(isAsked && mappings !== undefined && !isMapped(mappings, 0), at("gid"));
    },
  },
  {
    id: "mapping-size-zero",
    severity: "error",
    phase: "bootstrap",
    by: "kernel",
    summary: "an id mapping of size 0",
    texts: refused("Invalid argument"),
    fix: "set a size, or remove the mapping",
    links: LINKS,
    check: written((mappings) => mappings.findIndex(({ size }) => size === 0)),
  },
  {
    id: "mapping-overlaps",
    severity: "error",
    phase: "bootstrap",
    by: "kernel",
    summary: "two id mappings with a common id, in the container or on the host",
    texts: refused("Invalid argument"),
    fix: "make the ranges disjoint",
    links: LINKS,
    check: written(overlapping),
  },
  {
    id: "mapping-out-of-range",
    severity: "error",
    phase: "bootstrap",
    by: "kernel",
    summary: "an id mapping that goes beyond the largest id, 4294967294",
    texts: refused("Invalid argument"),
    fix: "end the range at 4294967294 or earlier",
    links: LINKS,
    check: written((mappings) =>
      mappings.findIndex(({ containerID, hostID, size }) =>
        size > 0 && (containerID + size > MOST_ID || hostID + size > MOST_ID)
      )
    ),
  },
  {
    id: "mapping-lines-too-many",
    severity: "error",
    phase: "bootstrap",
    by: "kernel",
    summary: "more than 340 id mappings",
    texts: refused("Invalid argument"),
    fix: "join adjacent ranges",
    links: LINKS,
    check: written((mappings) => mappings.length > MOST_LINES ? MOST_LINES : -1),
  },
  {
    id: "mapping-outside-daemon",
    severity: "error",
    phase: "bootstrap",
    by: "kernel",
    summary: "an id mapping to host ids that the runtime's own user namespace does not have",
    texts: [
      ...refused("Operation not permitted").map((row) => ({ ...row, evidence: "source" as const })),
      ...noopProcess("operation not permitted"),
    ],
    fix:
      "map to ids that the engine has: those in /proc/self/uid_map, for a rootless engine of its user in /etc/subuid and /etc/subgid " +
      "(podman system migrate after a change). Where containerd cannot start its noop process although the ids are there, the kernel " +
      "denies the user namespace: dmesg for AppArmor and SELinux, seccomp and capabilities of an outer container",
    links: LINKS,
    check: (spec, { ids }) => {
      if (!isAsked(spec)) return [];
      return (["uid", "gid"] as const).flatMap((kind): readonly Outcome[] => {
        const mappings = (kind === "uid" ? spec.linux?.uidMappings : spec.linux?.gidMappings) ?? [];
        const ranges = kind === "uid" ? ids?.uids : ids?.gids;
        if (ranges === undefined) return [{ path: at(kind), missing: ["ids"] }];
        const index = mappings.findIndex((mapping) => !isWithin(ranges, mapping));
        return when(index >= 0 && mappings[index]!.hostID + mappings[index]!.size <= MOST_ID, `${at(kind)}/${index}`);
      });
    },
  },
];
