/**
 * Rules about where mounts come from and where they go.
 *
 * @module
 */

import { join } from "../../go/path.ts";
import type { Mount, Spec } from "../../oci/spec.ts";
import { factOf, type LintHost, type PathFact } from "../host.ts";
import { removed, replaced, valueAt } from "../repair.ts";
import { each, has, isNew, type Outcome, quoted, type Rule, type RuntimeText, type Values } from "../rule.ts";
import { crun, crunAt, INIT, runcAt, runcRows } from "../rule_texts.ts";
import { coverFinder, isTooLong } from "./covers.ts";
import { isMapped } from "./id_mappings.ts";
import { crunMountTexts, isBind, MOUNTING, mountTexts, mountValues, MS_RDONLY, readOptions } from "./mount_flags.ts";
import { rootfsOf } from "./root.ts";

const ROOTFS = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/rootfs_linux.go";
const PATHS = "https://man7.org/linux/man-pages/man7/path_resolution.7.html";
const REMOUNT = 32;

/** What runc prints from 1.2.8 on of a mount point. */
const MOUNTPOINT = `${MOUNTING}create mountpoint for <destination> mount: `;

/** What stands for the placeholders of a mount and its mount point. */
function pointValues(spec: Spec, mount: Mount): Values {
  const root = rootfsOf(spec);
  const destination = join("/", mount.destination);
  const quotedPoint = quoted(mount.destination);
  return { ...mountValues(mount), quotedPoint, target: root === undefined ? "<any>" : join(root, destination) };
}

/** Mounts by what the image has at their destination, before anything is mounted there. */
function byDestination(kind: string, isAsked: (mount: Mount) => boolean, more: Values = {}): Rule["check"] {
  return (spec, { rootfs }) => {
    const coverAt = coverFinder(spec);
    return each(spec.mounts, "/mounts", (mount, index) => {
      const destination = join("/", mount.destination);
      if (!isAsked(mount) || isTooLong(destination) || coverAt(destination, index) !== undefined) return undefined;
      if (rootfs === undefined || !Object.hasOwn(rootfs, destination)) return ["rootfs"];
      const isHit = rootfs[destination] === kind || (kind === "file" && rootfs[destination] === "executable");
      return isHit ? { ...pointValues(spec, mount), ...more } : undefined;
    });
  };
}

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

/** What runc prints where it cannot look a mount point up: up to 1.2.7 and 1.3.2 in one way, then in another. */
function lookedUp(before: string, errno: string): readonly RuntimeText[] {
  return [
    ...runcRows(`${MOUNTING}${before}: ${errno}`, { until: "mount-error-names" }),
    ...runcRows(`${MOUNTPOINT}${before}: ${errno}`, { since: "mount-error-names", until: "safe-paths" }, "source"),
    ...runcRows(
      `${MOUNTPOINT}lookup mountpoint target: securejoin.OpenInRoot <destination>: openat2 <destination>: ${errno}`,
      { since: "safe-paths" },
      "source",
    ),
  ];
}

/** What runc prints where it cannot make a mount point, a directory. */
function made(errno: string): readonly RuntimeText[] {
  return [
    ...runcRows(`${MOUNTING}mkdir <mountpoint>: ${errno}`, { until: "mount-error-names" }),
    ...runcRows(`${MOUNTPOINT}mkdirat <path>: ${errno}`, { since: "mount-error-names", until: "safe-paths" }, "source"),
    ...runcRows(
      `${MOUNTPOINT}make mountpoint <quotedPoint>: mkdirat <mountpoint>: ${errno}`,
      { since: "safe-paths" },
      "source",
    ),
  ];
}

/** The first directory that is to be made below one that is there. */
function firstMade(target: string, above: string, path: string): string {
  const rest = path.slice(above === "/" ? 0 : above.length).split("/").filter((part) => part !== "");
  const base = target.slice(0, target.length - path.length) + (above === "/" ? "" : above);
  return rest.length === 1 ? target : `${base}/${rest[0]}<any>`;
}

function isFileSource(mount: Mount, host: LintHost): boolean | undefined {
  if (!isBind(mount)) return false;
  const kind = factOf(mount.source ?? "", host)?.kind;
  return kind === undefined ? undefined : kind !== "directory";
}

/** Mounts whose mount point is missing in a volume that is mounted read-only before. */
function belowReadonly(spec: Spec, host: LintHost): readonly Outcome[] {
  const coverAt = coverFinder(spec);
  return each(spec.mounts, "/mounts", (mount, index) => {
    const destination = join("/", mount.destination);
    const cover = isTooLong(destination) ? undefined : coverAt(destination, index);
    if (cover === undefined || !isBind(cover.mount) || (readOptions(cover.mount).flags & MS_RDONLY) === 0) {
      return undefined;
    }
    const [above, source] = [join("/", cover.mount.destination), cover.mount.source ?? ""];
    if (above === destination || !source.startsWith("/")) return undefined;
    const isFile = isFileSource(mount, host);
    const fact = factOf(join(source, destination.slice(above.length)), host);
    if (fact === undefined || isFile === undefined) return ["paths"];
    if (fact.kind !== "absent") return undefined;
    const values = pointValues(spec, mount);
    const target = values.target!;
    const one = target === "<any>" ? target : firstMade(target, above, destination);
    return { ...values, mountpoint: one, verb: isFile && one === target ? "open" : "mkdir" };
  });
}

/** Mount points that a sysfs or procfs does not have: nobody can make one there. */
function absentInKernelFiles(type: "proc" | "sysfs", isAsked: (mount: Mount) => boolean): Rule["check"] {
  return (spec, host) => {
    const coverAt = coverFinder(spec);
    return each(spec.mounts, "/mounts", (mount, index) => {
      const destination = join("/", mount.destination);
      const cover = isTooLong(destination) ? undefined : coverAt(destination, index);
      if (cover?.mount.type !== type || isBind(cover.mount) || !isAsked(mount)) return undefined;
      const above = join("/", cover.mount.destination);
      if (above === destination) return undefined;
      // The node's own has the same directories.
      const fact = factOf(join(type === "proc" ? "/proc" : "/sys", destination.slice(above.length)), host);
      const isFile = isFileSource(mount, host);
      if (fact === undefined || isFile === undefined) return ["paths"];
      if (fact.kind !== "absent" || isFile) return undefined;
      const values = pointValues(spec, mount);
      const isReadonly = (readOptions(cover.mount).flags & MS_RDONLY) !== 0;
      return {
        ...values,
        mountpoint: values.target === "<any>" ? "<any>" : firstMade(values.target!, above, destination),
        errno: isReadonly ? "read-only file system" : "operation not permitted",
      };
    });
  };
}

/** Rules about sources and destinations of mounts. */
export const MOUNT_POINT_RULES: readonly Rule[] = [
  {
    id: "mount-source-below-file",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a bind mount whose source goes through a file",
    texts: sourceTexts("not a directory", "Not a directory"),
    fix: "correct the volume's path on the node: a part of it is no directory",
    links: [PATHS],
    check: bySource("below-file"),
    repair: removed,
  },
  {
    id: "mount-source-link-loop",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a bind mount whose source is a symbolic link to itself, over other links or at once",
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
    summary: "a bind mount whose source is longer than the kernel allows: 255 bytes a name, 4095 in all",
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
    fix: "name the source",
    links: ["https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config.md#mounts"],
    check: (spec) =>
      each(spec.mounts, "/mounts", (mount) => isBind(mount) && (mount.source ?? "") === "" ? {} : undefined),
    repair: removed,
  },
  {
    id: "mount-destination-too-long",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a mount whose destination is longer than the kernel allows: 255 bytes a name, 4095 in all",
    texts: [
      ...lookedUp("lstat <target>", "file name too long"),
      ...crun("mkdir `<destination>`: File name too long", { until: "short-verbs" }),
      ...crun("openat2 `<destination>`: File name too long", { since: "program-reason" }),
    ],
    fix: "shorten the path",
    links: [PATHS],
    check: (spec) =>
      each(
        spec.mounts,
        "/mounts",
        (mount) => isTooLong(join("/", mount.destination)) && !has(spec, "user") ? pointValues(spec, mount) : undefined,
      ),
    repair: removed,
  },
  {
    id: "mount-destination-link-loop",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a mount whose destination is a symbolic link of the image to itself, over other links or at once",
    texts: [
      ...lookedUp("SecureJoin <path>", "too many levels of symbolic links"),
      ...crun("openat2 `<below>`: Too many levels of symbolic links", { until: "program-reason" }),
      ...crun("openat2 `<destination>`: Too many levels of symbolic links", { since: "program-reason" }),
    ],
    fix: "correct the link in the image, or mount elsewhere",
    links: [PATHS],
    check: byDestination("link-loop", () => true),
    repair: removed,
  },
  {
    id: "mount-below-file",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a file system is to be mounted on a path that goes through a file of the image",
    texts: [
      ...lookedUp("mkdir <path>", "not a directory"),
      ...crun("mkdir `<destination>`: Not a directory", { until: "program-reason" }),
      ...crun("openat2 `<destination>`: Not a directory", { since: "program-reason" }),
    ],
    fix: "mount elsewhere: a part of the path is a file of the image",
    links: [ROOTFS],
    check: byDestination("below-file", (mount) => !isBind(mount)),
    repair: removed,
  },
  {
    id: "bind-below-file",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a bind mount whose destination goes through a file of the image",
    texts: [
      ...lookedUp("open o_path procfd: open <path>", "not a directory"),
      ...crun("mkdir `<destination>`: Not a directory", { until: "program-reason" }),
      ...crun("error creating directory `<below>` since <any> exists and it is not a directory: Not a directory", {
        since: "program-reason",
      }),
    ],
    fix: "mount elsewhere: a part of the path is a file of the image",
    links: [ROOTFS],
    check: byDestination("below-file", isBind),
    repair: removed,
  },
  {
    id: "filesystem-over-file",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a file system is to be mounted on a file of the image",
    texts: [...mountTexts("not a directory"), ...crunMountTexts("Not a directory")],
    behind: "all",
    fix: "mount it on a directory",
    links: [ROOTFS],
    check: byDestination(
      "file",
      ({ type = "", options = [] }) =>
        !isBind({ destination: "", options }) && ["tmpfs", "devpts", "mqueue", "overlay"].includes(type),
    ),
    repair: removed,
  },
  {
    id: "mountpoint-read-only",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a mount point cannot be created, because something read-only is mounted above it",
    texts: [
      ...runcRows(`${MOUNTING}<verb> <mountpoint>: read-only file system`, { until: "mount-error-names" }),
      ...["mkdirat <mountpoint>", "openat <mountpoint>"].flatMap((what) => [
        ...runcRows(
          `${MOUNTPOINT}${what}: read-only file system`,
          { since: "mount-error-names", until: "safe-paths" },
          "reported",
        ),
        ...runcRows(`${MOUNTPOINT}make mountpoint <quotedPoint>: ${what}: read-only file system`, {
          since: "safe-paths",
        }, "source"),
      ]),
      ...runcRows(
        `${MOUNTING}create mount destination for <destination> mount: mkdirat <mountpoint>: read-only file system`,
        { since: "mount-error-names", until: "safe-paths" },
        "reported",
      ),
      ...["mkdir", "open", "openat"].flatMap((verb) =>
        runcRows(`${MOUNTING}${verb} <mountpoint>: read-only file system`, { until: "mount-error-names" }, "reported")
      ),
      ...crun("create directory `<mountpoint>`: Read-only file system"),
      ...crun("mkdir `<mountpoint>`: Read-only file system"),
      ...crun("creating `<mountpoint>`: Read-only file system"),
    ],
    passes: ["crun"],
    fix:
      "find what is mounted above the mount point. Below a read-only volume, create the mount point in the volume or " +
      "mount the inner volume elsewhere; below the service account's directory, do not mount over /run or /var/run read-only; " +
      "a volume on /sys or /proc hides the mount points of the container's own file systems: remove it",
    links: ["https://github.com/deckhouse/sds-node-configurator/issues/168"],
    check: belowReadonly,
    repair: removed,
  },
  {
    id: "mountpoint-on-readonly-rootfs",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a mount point that the image does not have, on a root filesystem that is mounted read-only on the node",
    texts: made("read-only file system"),
    passes: ["crun"],
    behind: "all",
    fix:
      "create the mount point in the image, or give the container a writable snapshot; root.readonly alone does no harm",
    links: [ROOTFS],
    check: (spec, host) => {
      if (factOf(spec.root?.path ?? "", host)?.flags?.includes("ro") !== true) return [];
      const found = byDestination("absent", (mount) => isFileSource(mount, host) === false)(spec, host);
      return found.map((one) => withMade(spec, one));
    },
    repair: removed,
  },
  {
    id: "mountpoint-not-creatable-in-userns",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a mount point that the image does not have, and the user namespace does not own the root filesystem",
    texts: [...made("permission denied"), ...crun("mkdir `<mountpoint>`: Permission denied")],
    behind: "all",
    fix: "create the mount point in the image, or give its files to the mapped ids, as containerd does",
    links: [ROOTFS],
    check: (spec, host) => {
      const root = host.files?.["/"];
      if (!isNew(spec, "user") || root?.uid === undefined || root.mode === undefined) return [];
      const { uidMappings = [] } = spec.linux ?? {};
      const isOwner = uidMappings.some(({ hostID, size }) => root.uid! >= hostID && root.uid! < hostID + size);
      if (isOwner || (root.mode & 0o002) !== 0) return [];
      const found = byDestination("absent", (mount) => isFileSource(mount, host) === false)(spec, host);
      return found.filter((one) => isAtTop(spec, one, host)).map((one) => withMade(spec, one));
    },
    repair: removed,
  },
  {
    id: "mountpoint-not-in-sysfs",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a mount point below /sys that sysfs does not have",
    texts: [...made("<errno>"), ...crun("mkdir `<destination>`: Operation not permitted")],
    behind: "all",
    fix: "mount elsewhere: nobody can create directories in sysfs",
    links: ["https://docs.kernel.org/filesystems/sysfs.html"],
    check: absentInKernelFiles("sysfs", () => true),
    repair: removed,
  },
  {
    id: "mountpoint-not-in-proc",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a mount point below /proc that procfs does not have",
    texts: [...made("no such file or directory"), ...crun("mkdir `<destination>`: No such file or directory")],
    fix: "mount elsewhere: nobody can create directories in procfs",
    links: ["https://docs.kernel.org/filesystems/proc.html"],
    check: absentInKernelFiles("proc", (mount) => !isBind(mount)),
    repair: removed,
  },
  {
    id: "filesystem-inside-proc",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a file system is to be mounted on a directory of procfs, which runc refuses from 1.2.0 on",
    texts: runcAt(
      "mount-error-names",
      undefined,
      `${MOUNTPOINT}check proc-safety of <destination> mount: <quotedTarget> cannot be mounted because it is inside /proc`,
    ),
    passes: ["crun"],
    fix: "add the path to maskedPaths instead, or remove the mount",
    links: ["https://github.com/opencontainers/runc/security/advisories/GHSA-fgv8-vj5c-2ppq"],
    check: (spec, host) => {
      const coverAt = coverFinder(spec);
      return each(spec.mounts, "/mounts", (mount, index) => {
        const destination = join("/", mount.destination);
        if (isBind(mount) || !destination.startsWith("/proc/")) return undefined;
        const cover = coverAt(destination, index);
        if (cover?.mount.type !== "proc" || isBind(cover.mount)) return undefined;
        const fact = factOf(destination, host);
        if (fact === undefined) return ["paths"];
        if (fact.kind !== "directory") return undefined;
        if (host.runtime === undefined) return ["runtime"];
        const root = rootfsOf(spec);
        return { ...mountValues(mount), quotedTarget: root === undefined ? "<any>" : quoted(join(root, destination)) };
      });
    },
    repair: removed,
  },
  {
    id: "mount-remount-option",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a mount with the option remount, where nothing is mounted yet",
    texts: [...mountTexts("invalid argument"), ...crunMountTexts("Invalid argument")],
    behind: "all",
    fix: "remove the option: runtimes remount by themselves where an option needs it",
    links: ["https://man7.org/linux/man-pages/man2/mount.2.html"],
    check: (spec) => {
      const mounted = new Set(["/"]);
      return each(spec.mounts, "/mounts", (mount) => {
        const destination = join("/", mount.destination);
        const isFirst = !mounted.has(destination);
        mounted.add(destination);
        return isFirst && (readOptions(mount).flags & REMOUNT) !== 0 ? mountValues(mount) : undefined;
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
    summary: "the option tmpcopyup on a mount that is no tmpfs: crun refuses it, runc ignores it",
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
    summary: "a file system that is to belong to an id that the user namespace does not map",
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
    summary: "a file system that no user namespace but the first may mount: of a disk, or hugetlbfs",
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

function mountAt(spec: Spec, { path }: Outcome): Mount {
  return valueAt(spec, path) as Mount;
}

function withMade(spec: Spec, one: Outcome): Outcome {
  if ("missing" in one) return one;
  const target = one.values!.target!;
  const destination = join("/", mountAt(spec, one).destination);
  return {
    ...one,
    values: { ...one.values, mountpoint: target === "<any>" ? target : firstMade(target, "/", destination) },
  };
}

/** Whether the first missing directory is one of the root directory itself. */
function isAtTop(spec: Spec, one: Outcome, { rootfs }: LintHost): boolean {
  const top = join("/", mountAt(spec, one).destination).split("/")[1]!;
  const known = rootfs !== undefined && Object.hasOwn(rootfs, `/${top}`) ? rootfs[`/${top}`] : undefined;
  return "missing" in one || known === "absent";
}
