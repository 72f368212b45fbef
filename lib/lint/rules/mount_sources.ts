/**
 * Rules about where mounts come from, and which file systems and options there are.
 *
 * @module
 */

import type { Mount } from "../../oci/spec.ts";
import { factOf, type PathFact } from "../host.ts";
import { removed, replaced, valueAt } from "../repair.ts";
import { each, has, isNew, type Rule, type RuntimeText } from "../rule.ts";
import { crun, crunAt, INIT, runcAt } from "../rule_texts.ts";
import { destinationOf, isTooLong } from "./covers.ts";
import { isMapped } from "./id_mappings.ts";
import { crunMountTexts, isBind, MOUNTING, mountTexts, mountValues, MS_REMOUNT, readOptions } from "./mount_flags.ts";

const PATHS = "https://man7.org/linux/man-pages/man7/path_resolution.7.html";

/** Bind mounts by what the node has at their source; with a user namespace runc 1.1 prints words of its C part, of other rules. */
function bySource(kind: PathFact["kind"]): Rule["check"] {
  return (spec, host) =>
    each(spec.mounts, "/mounts", (mount) => {
      const source = mount.source ?? "";
      if (!isBind(mount) || !source.startsWith("/") || has(spec, "user")) return undefined;
      if (kind === "too-long" || isTooLong(source)) {
        return kind === "too-long" && isTooLong(source) ? mountValues(mount) : undefined;
      }
      const fact = factOf(source, host);
      if (fact === undefined) return ["paths"];
      return fact.kind === kind ? mountValues(mount) : undefined;
    });
}

function sourceTexts(errno: string, ofC: string): readonly RuntimeText[] {
  return [
    ...runcAt(
      "mount-source-in-init",
      `${MOUNTING}stat <source>: ${errno}`,
      `${INIT}failed to fulfil mount request: open <source>: ${errno}`,
    ),
    ...crunAt("source-stat", `error stat'ing file \`<source>\`: ${ofC}`, `cannot stat \`<source>\`: ${ofC}`),
  ];
}

/** File systems that are never mounted in a user namespace. */
const NOT_IN_USERNS: ReadonlySet<string> = new Set(
  [
    "ext2",
    "ext3",
    "ext4",
    "xfs",
    "btrfs",
    "vfat",
    "iso9660",
    "squashfs",
    "nfs",
    "nfs4",
    "hugetlbfs",
    "debugfs",
    "tracefs",
  ],
);

/** Rules about sources, file systems and options of mounts. */
export const MOUNT_SOURCE_RULES: readonly Rule[] = [
  {
    id: "mount-source-below-file",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a bind mount whose source goes through a file",
    texts: sourceTexts("not a directory", "Not a directory"),
    fix: "correct the volume's path on the node: a part of it is not a directory",
    links: [PATHS],
    check: bySource("below-file"),
    repair: removed,
  },
  {
    id: "mount-source-link-loop",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a bind mount whose source is a symbolic link that leads back to itself",
    texts: sourceTexts("too many levels of symbolic links", "Too many levels of symbolic links"),
    fix: "correct the link on the node",
    links: [PATHS],
    check: bySource("link-loop"),
    repair: removed,
  },
  {
    id: "mount-source-too-long",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a bind mount whose source is longer than the kernel allows: 255 bytes per name, 4095 in total",
    texts: sourceTexts("file name too long", "File name too long"),
    fix: "shorten the path",
    links: [PATHS],
    check: bySource("too-long"),
    repair: removed,
  },
  {
    id: "bind-source-empty",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a bind mount without a source: crun refuses it, runc mounts the bundle's own directory",
    texts: crunAt(
      "source-stat",
      "error stat'ing file ``: No such file or directory",
      "cannot stat ``: No such file or directory",
    ),
    passes: ["runc"],
    fix: "set the mount's source",
    links: ["https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config.md#mounts"],
    check: (spec) =>
      each(spec.mounts, "/mounts", (mount) => isBind(mount) && (mount.source ?? "") === "" ? {} : undefined),
    repair: removed,
  },
  {
    id: "mount-remount-option",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a mount with the option remount where nothing is mounted yet",
    texts: [...mountTexts("invalid argument"), ...crunMountTexts("Invalid argument")],
    behind: "all",
    fix: "remove the option: runtimes remount by themselves where an option needs it",
    links: ["https://man7.org/linux/man-pages/man2/mount.2.html"],
    check: (spec) => {
      const mounted = new Set(["/"]);
      return each(spec.mounts, "/mounts", (mount) => {
        const destination = destinationOf(mount);
        const isFirst = !mounted.has(destination);
        mounted.add(destination);
        return isFirst && (readOptions(mount).flags & MS_REMOUNT) !== 0 ? mountValues(mount) : undefined;
      });
    },
    repair: (spec, path) => {
      const { options = [] } = valueAt(spec, path) as Mount;
      return replaced(spec, `${path}/options`, options.filter((option) => option !== "remount"));
    },
  },
  {
    id: "tmpcopyup-without-tmpfs",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "the option tmpcopyup on a mount that is not a tmpfs: crun refuses it, runc ignores it",
    texts: crun("tmpcopyup can be used only with tmpfs"),
    passes: ["runc"],
    fix: "remove the option",
    links: ["https://github.com/containers/crun/blob/1.24/src/libcrun/linux.c"],
    check: (spec) =>
      each(
        spec.mounts,
        "/mounts",
        (mount) =>
          (mount.options ?? []).includes("tmpcopyup") && (isBind(mount) || mount.type !== "tmpfs") ? {} : undefined,
      ),
    repair: (spec, path) => {
      const { options = [] } = valueAt(spec, path) as Mount;
      return replaced(spec, `${path}/options`, options.filter((option) => option !== "tmpcopyup"));
    },
  },
  {
    id: "mount-id-unmapped",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a filesystem mount with an owner or group that the user namespace does not map",
    texts: [...mountTexts("invalid argument"), ...crunMountTexts("Invalid argument")],
    behind: "all",
    fix: "use an id below the mapping's size, or remove uid= and gid=",
    links: ["https://man7.org/linux/man-pages/man7/user_namespaces.7.html"],
    check: (spec) =>
      !isNew(spec, "user") ? [] : each(spec.mounts, "/mounts", (mount) => {
        if (isBind(mount) || (mount.type !== "tmpfs" && mount.type !== "devpts")) return undefined;
        const isBad = readOptions(mount).data.some((option) => {
          const [, kind, id] = /^(uid|gid)=(\d{1,10})$/.exec(option) ?? [];
          // A group of devpts has a rule of its own.
          if (kind === undefined || (kind === "gid" && mount.type === "devpts")) return false;
          return !isMapped((kind === "uid" ? spec.linux?.uidMappings : spec.linux?.gidMappings) ?? [], Number(id));
        });
        return isBad ? mountValues(mount) : undefined;
      }),
    repair: removed,
  },
  {
    id: "filesystem-not-in-userns",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a filesystem that only the initial user namespace may mount: one of a disk, or hugetlbfs",
    texts: [...mountTexts("operation not permitted"), ...crunMountTexts("Operation not permitted")],
    behind: "all",
    fix: "mount it on the node, and bind it into the container",
    links: ["https://man7.org/linux/man-pages/man7/user_namespaces.7.html"],
    check: (spec) =>
      !has(spec, "user")
        ? []
        : each(spec.mounts, "/mounts", (mount) =>
          !isBind(mount) && NOT_IN_USERNS.has(mount.type ?? "") ? mountValues(mount) : undefined),
    repair: removed,
  },
];
