/**
 * Rules about where mounts go: destinations, and mount points that are to be made.
 *
 * @module
 */

import { join } from "../../go/path.ts";
import type { Mount, Spec } from "../../oci/spec.ts";
import { factOf, type LintHost } from "../host.ts";
import { removed, valueAt } from "../repair.ts";
import { each, has, isNew, type Outcome, quoted, type Rule, type RuntimeText, type Values } from "../rule.ts";
import { crun, runcAt, runcRows } from "../rule_texts.ts";
import { coverFinder, destinationOf, isTooLong } from "./covers.ts";
import { crunMountTexts, isBind, MOUNTING, mountTexts, mountValues, MS_RDONLY, readOptions } from "./mount_flags.ts";
import { rootfsOf } from "./root.ts";

const ROOTFS = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/rootfs_linux.go";
const PATHS = "https://man7.org/linux/man-pages/man7/path_resolution.7.html";

/** What runc prints from 1.2.8 on of a mount point. */
const MOUNTPOINT = `${MOUNTING}create mountpoint for <destination> mount: `;

/** What stands for the placeholders of a mount and its mount point. */
function pointValues(spec: Spec, mount: Mount): Values {
  const root = rootfsOf(spec);
  const destination = destinationOf(mount);
  const quotedPoint = quoted(mount.destination);
  return {
    ...mountValues(mount),
    path: "<any>",
    quotedPoint,
    target: root === undefined ? "<any>" : join(root, destination),
  };
}

/** Mounts by what the image has at their destination, before anything is mounted there. */
function byDestination(kind: string, isAsked: (mount: Mount) => boolean, more: Values = {}): Rule["check"] {
  return (spec, { rootfs }) => {
    const coverAt = coverFinder(spec);
    return each(spec.mounts, "/mounts", (mount, index) => {
      const destination = destinationOf(mount);
      if (!isAsked(mount) || isTooLong(destination) || coverAt(destination, index) !== undefined) return undefined;
      if (rootfs === undefined || !Object.hasOwn(rootfs, destination)) return ["rootfs"];
      const isHit = rootfs[destination] === kind || (kind === "file" && rootfs[destination] === "executable");
      return isHit ? { ...pointValues(spec, mount), ...more } : undefined;
    });
  };
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
    const destination = destinationOf(mount);
    const cover = isTooLong(destination) ? undefined : coverAt(destination, index);
    if (cover === undefined || !isBind(cover.mount) || (readOptions(cover.mount).flags & MS_RDONLY) === 0) {
      return undefined;
    }
    const [above, source] = [destinationOf(cover.mount), cover.mount.source ?? ""];
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
      const destination = destinationOf(mount);
      const cover = isTooLong(destination) ? undefined : coverAt(destination, index);
      if (cover?.mount.type !== type || isBind(cover.mount) || !isAsked(mount)) return undefined;
      const above = destinationOf(cover.mount);
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

/** Rules about destinations of mounts. */
export const MOUNT_POINT_RULES: readonly Rule[] = [
  {
    id: "mount-destination-too-long",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a mount whose destination is longer than the kernel allows: 255 bytes per name, 4095 in total",
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
        (mount) => isTooLong(destinationOf(mount)) && !has(spec, "user") ? pointValues(spec, mount) : undefined,
      ),
    repair: removed,
  },
  {
    id: "mount-destination-link-loop",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a mount whose destination is a symbolic link of the image that leads back to itself",
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
    summary: "a filesystem mount whose destination goes through a file of the image",
    texts: [
      ...lookedUp("mkdir <path>", "not a directory"),
      ...crun("mkdir `<destination>`: Not a directory", { until: "program-reason" }),
      ...crun("openat2 `<destination>`: Not a directory", { since: "program-reason" }),
    ],
    fix: "mount it elsewhere: a part of the path is a file of the image",
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
      ...lookedUp("open o_path procfd: open <target>", "not a directory"),
      ...runcRows(
        `${MOUNTPOINT}make parent dir of file bind-mount: cannot create subdirectories in <any>: not a directory`,
        { since: "mount-error-names", until: "safe-paths" },
        "source",
      ),
      ...crun("mkdir `<destination>`: Not a directory", { until: "program-reason" }),
      ...crun("error creating directory `<below>` since <any> exists and it is not a directory: Not a directory", {
        since: "program-reason",
      }),
    ],
    fix: "mount it elsewhere: a part of the path is a file of the image",
    links: [ROOTFS],
    check: byDestination("below-file", isBind),
    repair: removed,
  },
  {
    id: "filesystem-over-file",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a filesystem mount on a file of the image",
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
    summary:
      "a mount point cannot be created, because what is mounted above it, or the root filesystem itself, is read-only",
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
      ...crun("mkdirat `<mountpoint>`: Read-only file system"),
      ...crun("mkdir `<mountpoint>`: Read-only file system"),
      ...crun("creating `<mountpoint>`: Read-only file system"),
    ],
    passes: ["crun"],
    fix: "find what is mounted above the mount point. Below a read-only volume, create the mount point in the " +
      "volume or mount the inner volume elsewhere; below the service account's directory, do not mount over " +
      "/run or /var/run read-only; a volume on /sys or /proc hides the mount points of the container's own " +
      "filesystems: remove it. With nothing mounted above, the root filesystem itself is read-only on the node and the image lacks the " +
      "mount point: create it in the image, or make that filesystem writable",
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
    fix: "create the mount point in the image, or give the container a writable snapshot; root.readonly alone is " +
      "not the cause",
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
    texts: [...made("permission denied"), ...crun("mkdir `<inside>`: Permission denied")],
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
    usual: { quotedDestination: "/sys/<name>", destination: "/sys/<name>" },
    behind: "all",
    fix: "mount it elsewhere: no directories can be created in sysfs",
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
    usual: { quotedDestination: "/proc/<name>", destination: "/proc/<name>" },
    fix: "mount it elsewhere: no directories can be created in procfs",
    links: ["https://docs.kernel.org/filesystems/proc.html"],
    check: absentInKernelFiles("proc", (mount) => !isBind(mount)),
    repair: removed,
  },
  {
    id: "filesystem-inside-proc",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a filesystem mount on a directory of procfs, which runc refuses from 1.2.0 on",
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
        const destination = destinationOf(mount);
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
];

function mountAt(spec: Spec, { path }: Outcome): Mount {
  return valueAt(spec, path) as Mount;
}

function withMade(spec: Spec, one: Outcome): Outcome {
  if ("missing" in one) return one;
  const target = one.values!.target!;
  const destination = destinationOf(mountAt(spec, one));
  const inside = firstMade(destination, "/", destination);
  return {
    ...one,
    values: { ...one.values, inside, mountpoint: target === "<any>" ? target : firstMade(target, "/", destination) },
  };
}

/** Whether the first missing directory is one of the root directory itself. */
function isAtTop(spec: Spec, one: Outcome, { rootfs }: LintHost): boolean {
  const top = destinationOf(mountAt(spec, one)).split("/")[1]!;
  const known = rootfs !== undefined && Object.hasOwn(rootfs, `/${top}`) ? rootfs[`/${top}`] : undefined;
  return "missing" in one || known === "absent";
}
