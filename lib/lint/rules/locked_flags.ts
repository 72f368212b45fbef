/**
 * Rules about flags of the node's mounts that a user namespace cannot change.
 *
 * Upstream: the case `bind` of `mountToRootfs` in https://github.com/opencontainers/runc/blob/v1.3.0/libcontainer/rootfs_linux.go.
 *
 * @module
 */

import type { Mount } from "../../oci/spec.ts";
import type { LintHost } from "../host.ts";
import { replaced, valueAt } from "../repair.ts";
import { each, has, type Outcome, type Rule, type RuntimeText, type Values } from "../rule.ts";
import { runcRows } from "../rule_texts.ts";
import {
  flagsOf,
  isBind,
  isRemounted,
  MOUNTING,
  mountValues,
  MS_BIND,
  MS_RDONLY,
  MS_REMOUNT,
  namesOf,
  readOptions,
} from "./mount_flags.ts";

/** Flags of a mount that a user namespace has to keep. */
const LOCKED = flagsOf(["ro", "nosuid", "nodev", "noexec"]);
/** Flags of access times, which it has to keep as they are. */
const ATIME = flagsOf(["noatime", "nodiratime", "relatime", "strictatime"]);
/** One of them says how access times are kept. */
const KEPT: readonly string[] = ["noatime", "relatime", "strictatime"];
const REFUSED = "operation not permitted";

/** The flags of the mount that a bind mount's source is on; nothing where the host does not tell. */
function sourceFlags({ source = "" }: Mount, { paths }: LintHost): readonly string[] | undefined {
  return paths !== undefined && Object.hasOwn(paths, source) ? paths[source]?.flags : undefined;
}

/** What runc prints where the kernel refuses the remount: the same words as for any mount up to a release, then the flags. */
function remountTexts(words: string): readonly RuntimeText[] {
  const target = "mount dst=<destination>, dstFd=/proc/thread-self/fd/<fd>";
  return [
    ...runcRows(
      `${MOUNTING}${target}<hexFlags>: ${REFUSED}`,
      { since: "mount-error-names", until: "mount-flag-names" },
      "source",
    ),
    ...runcRows(
      `${MOUNTING}failed to set user-requested vfs flags on bind-mount: ${words} <locked>: ` +
        `${target}<flagNames>: ${REFUSED}`,
      { since: "mount-flag-names" },
      "source",
    ),
  ];
}

const BEFORE = runcRows(
  `${MOUNTING}mount /proc/self/fd/<fd>:<destination> (via /proc/self/fd/<fd>)<flags>: ${REFUSED}`,
  { until: "mount-error-names" },
);

/** Asks about each bind mount that is remounted in a user namespace, and the flags of its source's mount. */
function remounts(
  find: (mount: Mount, flags: readonly string[]) => Values | readonly ["paths"] | undefined,
  isAny = false,
): Rule["check"] {
  return (spec, host): readonly Outcome[] => {
    if (!has(spec, "user")) return [];
    return each(spec.mounts, "/mounts", (mount) => {
      const { flags, cleared } = readOptions(mount);
      if (!isBind(mount) || !(isRemounted(flags) || (isAny && cleared !== 0))) return undefined;
      const found = sourceFlags(mount, host);
      return found === undefined ? ["paths"] : find(mount, found);
    });
  };
}

/** Rules about flags that a user namespace cannot change. */
export const LOCKED_FLAG_RULES: readonly Rule[] = [
  {
    id: "locked-mount-flags",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a bind mount whose options lack flags of its source's mount, which a user namespace cannot clear",
    texts: BEFORE,
    passes: ["crun"],
    behind: "all",
    fix: "add the source's own flags (nosuid, nodev, noexec) to the mount's options",
    links: [
      "https://github.com/k3s-io/k3s/issues/10850",
      "https://github.com/opencontainers/runc/pull/4740",
    ],
    check: remounts((mount, found) => {
      const { flags } = readOptions(mount);
      const lacking = flagsOf(found) & LOCKED & ~MS_RDONLY & ~flags;
      return lacking === 0 ? undefined : mountValues(mount, { flags: flags | MS_REMOUNT, data: "" });
    }),
    repair: (spec, path) => {
      const { options = [] } = valueAt(spec, path) as Mount;
      return replaced(spec, `${path}/options`, [...options, "nosuid", "nodev", "noexec"]);
    },
  },
  {
    id: "locked-mount-flags-cleared",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a bind mount whose options clear a flag of its source's mount (rw, suid, dev, exec), which a user " +
      "namespace cannot do",
    texts: remountTexts("cannot clear locked flags"),
    passes: ["crun"],
    fix:
      "set readOnly on the volume mount if the source is mounted read-only; otherwise remove rw, suid, dev and exec " +
      "from the options, or mount the source on the node without the flag",
    links: [
      "https://github.com/opencontainers/runc/blob/v1.3.0/libcontainer/rootfs_linux.go",
      "https://github.com/opencontainers/runc/pull/4740",
    ],
    check: remounts((mount, found) => {
      const { flags, cleared } = readOptions(mount);
      const locked = flagsOf(found) & (LOCKED | ATIME) & cleared;
      if (locked === 0) return undefined;
      return { ...mountValues(mount, { flags: flags | MS_BIND | MS_REMOUNT, data: "" }), locked: namesOf(locked) };
    }, true),
  },
  {
    id: "locked-atime-flags",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a bind mount with other access time options than its source's mount, in a user namespace",
    texts: [...BEFORE, ...remountTexts("cannot change locked atime flags")],
    passes: ["crun"],
    behind: "all",
    fix: "remove noatime, relatime, strictatime and nodiratime from the options, or mount the source on the node " +
      "with the same options",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.0/libcontainer/rootfs_linux.go"],
    check: remounts((mount, found) => {
      const { flags } = readOptions(mount);
      const [asked, own] = [flags & ATIME, flagsOf(found) & ATIME];
      if (asked === 0 || asked === own) return undefined;
      if (!found.some((name) => KEPT.includes(name))) return ["paths"];
      return { ...mountValues(mount, { flags: flags | MS_BIND | MS_REMOUNT, data: "" }), locked: namesOf(own) };
    }),
  },
];
