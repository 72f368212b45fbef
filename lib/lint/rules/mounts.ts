/**
 * Rules about mounts.
 *
 * @module
 */

import { dir, isAbs, join } from "../../go/path.ts";
import type { Mount, Spec } from "../../oci/spec.ts";
import { factOf, type LintHost, type PathFact, type RootfsFact } from "../host.ts";
import { removed, replaced, valueAt } from "../repair.ts";
import { each, has, type Outcome, quoted, type Rule, type RuntimeText } from "../rule.ts";
import { crun, crunAt, INIT, NO_CHILD, runc, runcAt, runcCandidate, runcRows } from "../rule_texts.ts";
import { rootfsOf } from "./root.ts";
import { crunMountTexts, isBind, MOUNTING, mountTexts, mountValues, readOptions } from "./mount_flags.ts";

const SPECCONV = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/specconv/spec_linux.go";
const ROOTFS = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/rootfs_linux.go";

/** The files below /proc that lxcfs puts there. */
const BELOW_PROC: readonly string[] =
  "cpuinfo diskstats meminfo stat swaps uptime loadavg slabinfo net/dev sys/kernel/ns_last_pid".split(" ").map((file) =>
    `/proc/${file}`
  );

/** Options of tmpfs that the kernel knows, up to their `=`. */
const TMPFS: ReadonlySet<string> = new Set(
  ("size nr_blocks nr_inodes mode uid gid huge mpol inode32 inode64 noswap quota usrquota grpquota usrquota_block_hardlimit " +
    "usrquota_inode_hardlimit grpquota_block_hardlimit grpquota_inode_hardlimit casefold strict_encoding").split(" "),
);

/** Whether runc's C part opens the sources of bind mounts; crun has no such part. */
function isOpenedEarly(spec: Spec, { runtime }: Pick<LintHost, "runtime"> = {}): boolean {
  return has(spec, "user") && runtime?.name !== "crun";
}

function absentSource(isEarly: boolean): Rule["check"] {
  return (spec, host) =>
    each(spec.mounts, "/mounts", (mount) => {
      const source = mount.source ?? "";
      if (!isBind(mount) || !source.startsWith("/") || isOpenedEarly(spec, host) !== isEarly) return undefined;
      const fact = factOf(source, host);
      if (fact === undefined) return ["paths"];
      return fact.kind === "absent" ? mountValues(mount) : undefined;
    });
}

/** What runc prints from 1.2.0 on where its host-side thread cannot open a source that its init cannot see either. */
const UNFULFILLED = `${INIT}failed to fulfil mount request: open <source>: no such file or directory`;

/** What crun prints where the source of a mount does not exist. */
function crunSource(): readonly RuntimeText[] {
  return crunAt(
    "source-stat",
    "error stat'ing file `<source>`: No such file or directory",
    "cannot stat `<source>`: No such file or directory",
  );
}

/** Where a mount ends up below the root; `undefined` where that depends on links. */
function destinationOf({ destination }: Mount): string {
  return join("/", destination);
}

function isBelowProc(path: string): boolean {
  return path.startsWith("/proc/") && !BELOW_PROC.includes(path);
}

/** Whether an earlier mount covers a path, so that the root filesystem's own files do not count. */
function isCovered(spec: Spec, index: number, path: string): boolean {
  return (spec.mounts ?? []).slice(0, index).some((mount) => {
    const destination = destinationOf(mount);
    return destination === path || destination === "/" || path.startsWith(`${destination}/`);
  });
}

function isThere(kind: PathFact["kind"] | RootfsFact | undefined): boolean {
  return ["directory", "file", "executable", "socket", "other"].includes(kind ?? "");
}

function kindMismatch(spec: Spec, host: LintHost): readonly Outcome[] {
  return each(spec.mounts, "/mounts", (mount, index) => {
    const source = mount.source ?? "";
    const destination = destinationOf(mount);
    if (!isBind(mount) || !source.startsWith("/")) return undefined;
    const from = factOf(source, host)?.kind;
    const to = host.rootfs !== undefined && Object.hasOwn(host.rootfs, destination)
      ? host.rootfs[destination]
      : undefined;
    const missing = [
      ...(from === undefined ? ["paths" as const] : []),
      ...(to === undefined ? ["rootfs" as const] : []),
    ];
    if (missing.length > 0) return missing;
    if (!isThere(from) || !isThere(to) || (from === "directory") === (to === "directory")) return undefined;
    return isOpenedEarly(spec) || isCovered(spec, index, destination) ? undefined : mountValues(mount);
  });
}

/** A mount as Go's `%+v` prints it, where it has no mappings. */
function goMount({ destination, type = "", source = "", options = [] }: Mount): string {
  return `{Destination:${destination} Type:${type} Source:${source} Options:[${options.join(" ")}] ` +
    "UIDMappings:[] GIDMappings:[]}";
}

/** Rules about mounts. */
export const MOUNT_RULES: readonly Rule[] = [
  {
    id: "mount-null-byte",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a mount with a NUL byte",
    texts: runc("invalid mount <mount>: mount field contains null byte"),
    fix: "remove the NUL byte",
    links: [SPECCONV],
    check: (spec) =>
      each(
        spec.mounts,
        "/mounts",
        (mount) =>
          [mount.destination, mount.source ?? "", mount.type ?? ""].some((text) => text.includes("\0"))
            ? { mount: goMount(mount) }
            : undefined,
      ),
    repair: removed,
  },
  {
    id: "mount-source-missing",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a bind mount whose source does not exist",
    texts: [
      ...runcAt("mount-source-in-init", `${MOUNTING}stat <source>: no such file or directory`, UNFULFILLED),
      ...crunSource(),
    ],
    fix:
      "create the source on the machine of the engine, or correct its path (relative to the compose file): docker -v makes a missing " +
      "directory, --mount, Podman and nerdctl compose may not; a hostPath needs type DirectoryOrCreate. Docker Desktop and podman " +
      "machine have to share the path. A volume whose _data was deleted: docker volume rm and create it anew",
    links: [ROOTFS],
    check: absentSource(false),
    repair: removed,
  },
  {
    id: "mount-source-missing-in-userns",
    severity: "error",
    phase: "bootstrap",
    by: "runtime",
    summary: "a bind mount whose source does not exist, with a user namespace",
    texts: [
      ...runcAt(
        "mount-source-in-init",
        `nsexec-0[<pid>]: failed to open mount source <source>: No such file or directory
nsexec-1[<pid>]: failed to receive fd from unix socket <fd>: Invalid argument
${NO_CHILD}`,
        UNFULFILLED,
      ),
    ],
    behind: "all",
    fix: "create the source on the node",
    links: [ROOTFS],
    check: absentSource(true),
    repair: removed,
  },
  {
    id: "mount-kind-mismatch",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a directory is mounted over a file, or a file over a directory",
    texts: [
      // Of runc 0.1 and the first candidates of 1.0, whose source is the target.
      {
        runtime: "runc",
        until: "final-errors",
        text: 'rootfs_linux.go:<number>: mounting <quotedSource> to rootfs "<rootfs>" caused: not a directory',
        evidence: "reported",
      },
      ...mountTexts("not a directory"),
      ...runcRows(
        `${MOUNTING}create mountpoint for <destination> mount: cannot create subdirectories in <any>: not a directory`,
        { since: "mount-error-names", until: "safe-paths" },
        "source",
      ),
    ],
    fix:
      "ls -ld the source on the engine's machine. If it is an empty directory, it did not exist, and Docker made it: remove it (rmdir), create the file there (touch, " +
      "or copy it) or correct the path (relative to the compose file; of a remote engine, a devcontainer or a CI job with the host's socket: on that host), and start " +
      "again. If both are right, the target is of the other kind in the image: mount a file on a file (…/conf/app.conf), a directory on a directory. In a pod subPath " +
      "has to be a key that the ConfigMap has. Docker Desktop: mounts inside of one another may fail so: mount them side by side",
    links: [ROOTFS],
    check: kindMismatch,
    repair: removed,
  },
  {
    id: "mount-inside-proc",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a bind mount below /proc",
    texts: [
      ...runcRows(`${MOUNTING}<target> cannot be mounted because it is inside /proc`, { until: "mount-error-names" }),
      ...runcRows(
        `${MOUNTING}create mountpoint for <destination> mount: <target> cannot be mounted because it is inside /proc`,
        { since: "mount-error-names", until: "safe-paths" },
        "source",
      ),
      ...runcRows(
        `${MOUNTING}check proc-safety of <destination> mount: <target> cannot be mounted because it is inside /proc`,
        { since: "safe-paths" },
        "source",
      ),
      ...runcRows(
        `${MOUNTING}create mountpoint for <destination> mount: check proc-safety of <destination> mount: ` +
          "<target> cannot be mounted because it is inside /proc",
        { since: "safe-paths" },
        "source",
      ),
    ],
    fix: "mount only the files that lxcfs provides: /proc/cpuinfo, /proc/meminfo and the like",
    links: [ROOTFS, "https://github.com/opencontainers/runc/security/advisories/GHSA-fgv8-vj5c-2ppq"],
    check: (spec) =>
      each(spec.mounts, "/mounts", (mount) => {
        const destination = destinationOf(mount);
        if (!isBind(mount) || isOpenedEarly(spec) || !isBelowProc(destination)) return undefined;
        const root = rootfsOf(spec);
        const target = root === undefined ? {} : { target: quoted(join(root, destination)) };
        return { ...mountValues(mount), ...target };
      }),
    repair: removed,
  },
  {
    id: "mount-over-proc",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a bind mount over /proc that is not a procfs",
    texts: runcAt(
      "mount-error-names",
      `${MOUNTING}<target> cannot be mounted because it is not of type proc`,
      `${MOUNTING}create mountpoint for <destination> mount: check proc-safety of <destination> mount: ` +
        "<target> cannot be mounted because it is not of type proc",
    ),
    fix: "mount the volume elsewhere",
    links: [ROOTFS],
    check: (spec) =>
      each(spec.mounts, "/mounts", (mount) => {
        const source = mount.source ?? "";
        // Whether another file system of the host is procfs cannot be told from its path.
        if (!isBind(mount) || destinationOf(mount) !== "/proc" || isOpenedEarly(spec)) return undefined;
        if (!/^\/(?:etc|usr|var|opt|srv|root|bin|lib)(?:\/|$)/.test(source)) return undefined;
        const root = rootfsOf(spec);
        return root === undefined ? mountValues(mount) : { ...mountValues(mount), target: quoted(join(root, "/proc")) };
      }),
    repair: removed,
  },
  {
    id: "mount-type-unknown",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a mount type that the kernel does not know; a bind mount needs the option bind, not only the type",
    texts: [...mountTexts("no such device"), ...crunMountTexts("No such device")],
    fix:
      "add the option bind or rbind, or load the filesystem's module; routers, boards and phones often lack one in the kernel: mqueue needs CONFIG_POSIX_MQUEUE, devpts with newinstance and cgroup options of their own (Docker's check-config.sh lists them)",
    links: ["https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config.md#mounts"],
    check: (spec, { filesystems }) =>
      each(spec.mounts, "/mounts", (mount) => {
        const type = mount.type ?? "";
        if (isBind(mount) || type === "cgroup" || type.includes("\0")) return undefined;
        if (type === "bind") return mountValues(mount);
        if (filesystems === undefined) return ["filesystems"];
        return filesystems.includes(type) ? undefined : mountValues(mount);
      }),
    repair: removed,
  },
  {
    id: "mount-option-refused",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "an option that tmpfs does not have",
    texts: [
      ...mountTexts("invalid argument"),
      ...crunMountTexts("Invalid argument"),
    ],
    behind: "all",
    fix: "use an option of tmpfs(5)",
    links: ["https://man7.org/linux/man-pages/man5/tmpfs.5.html"],
    check: (spec) =>
      each(spec.mounts, "/mounts", (mount) => {
        if (mount.type !== "tmpfs" || isBind(mount)) return undefined;
        const isBad = readOptions(mount).data.some((option) =>
          option !== "" && /^[a-z0-9_]+(?:=|$)/.test(option) && !option.includes(",") && option !== "defaults" &&
          !TMPFS.has(option.replace(/=.*/s, ""))
        );
        return isBad ? mountValues(mount) : undefined;
      }),
    repair: (spec, path) => {
      const { options = [] } = valueAt(spec, path) as Mount;
      const { data } = readOptions(valueAt(spec, path) as Mount);
      const isKept = (option: string): boolean => !data.includes(option) || TMPFS.has(option.replace(/=.*/s, ""));
      return replaced(spec, `${path}/options`, options.filter(isKept));
    },
  },
  {
    id: "bind-with-data",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a bind mount with filesystem options, which runc refuses from 1.2.0 on and drops before",
    texts: runcAt(
      "bind-data-refused",
      undefined,
      "invalid mount <any>: bind mounts cannot have any filesystem-specific options applied",
    ),
    fix: "remove the option: a bind mount cannot have it",
    links: ["https://github.com/opencontainers/runc/blob/v1.4.0/libcontainer/configs/validate/validator.go"],
    check: (spec, { runtime }) =>
      each(spec.mounts, "/mounts", (mount) => {
        if (!isBind(mount) || readOptions(mount).data.every((option) => option === "")) return undefined;
        return runtime === undefined ? ["runtime"] : {};
      }),
    repair: (spec, path) => {
      const mount = valueAt(spec, path) as Mount;
      const { data } = readOptions(mount);
      return replaced(spec, `${path}/options`, (mount.options ?? []).filter((option) => !data.includes(option)));
    },
  },
  {
    id: "idmap-not-bind",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "id mappings on a mount that is not a bind mount",
    texts: runcAt(
      "idmap-mounts",
      undefined,
      "invalid mount <any>: id-mapped mounts are only supported for bind-mounts",
    ),
    fix: "remove the mappings",
    links: ["https://github.com/opencontainers/runc/pull/3985"],
    check: (spec, { runtime }) =>
      each(spec.mounts, "/mounts", (mount) => {
        if (isBind(mount) || (mount.uidMappings ?? []).length + (mount.gidMappings ?? []).length === 0) {
          return undefined;
        }
        return runtime === undefined ? ["runtime"] : {};
      }),
  },
  {
    id: "idmap-half",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a mount with mappings of user ids, but without mappings of group ids, or the other way round",
    texts: runcAt(
      "idmap-mounts",
      undefined,
      "invalid mount <any>: id-mapped mounts must have both uid and gid mappings specified",
    ),
    fix: "set mappings of both user ids and group ids",
    links: ["https://github.com/opencontainers/runc/pull/3985"],
    check: (spec, { runtime }) =>
      each(spec.mounts, "/mounts", (mount) => {
        const [uids, gids] = [(mount.uidMappings ?? []).length, (mount.gidMappings ?? []).length];
        if (!isBind(mount) || (uids > 0) === (gids > 0)) return undefined;
        return runtime === undefined ? ["runtime"] : {};
      }),
  },
  {
    id: "idmap-ignored",
    severity: "warning",
    phase: "start",
    by: "runtime",
    summary: "id mappings on a mount with a runc before 1.2.0, which ignores them: the files belong to the user nobody",
    texts: runcAt("idmap-mounts", ""),
    fix: "use runc 1.2.0 or newer",
    links: ["https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/"],
    check: (spec, { runtime }) =>
      each(spec.mounts, "/mounts", (mount) => {
        if ((mount.uidMappings ?? []).length + (mount.gidMappings ?? []).length === 0) return undefined;
        return runtime === undefined ? ["runtime"] : {};
      }),
  },
  {
    id: "mount-destination-relative",
    severity: "warning",
    phase: "validate",
    by: "runtime",
    summary: "a mount whose destination is not absolute: runtimes only print a warning, runc from 1.0.0 on",
    texts: [
      ...runcCandidate("invalid mount <mount>: mount destination <destination> not absolute"),
      ...runcCandidate("invalid mount <any>: mount destination <any> not absolute"),
      ...runcRows("", { since: "final-errors" }),
      ...crun(""),
    ],
    fix: "start the path with a slash, also in VOLUME of the Dockerfile, which has to be valid JSON (double quotes) " +
      "or have no brackets; behind -v an empty or misspelled variable leaves none. A path with spaces needs quotes " +
      "around the whole -v argument. Git Bash on Windows changes the path (;C, Program Files/Git): write //path, " +
      "set MSYS_NO_PATHCONV=1, or use PowerShell. With an image for Windows: C:\\path.",
    links: [SPECCONV],
    check: (spec) =>
      each(
        spec.mounts,
        "/mounts",
        ({ destination }) => destination.startsWith("/") ? undefined : { mount: "<any>", destination },
      ),
  },
  {
    id: "proc-over-file",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a proc or sysfs mount on a file",
    texts: runc(`${MOUNTING}filesystem <type> must be mounted on ordinary directory`),
    fix: "create a directory at that path in the image",
    links: [ROOTFS],
    check: (spec, { rootfs }) =>
      each(spec.mounts, "/mounts", (mount, index) => {
        const destination = destinationOf(mount);
        if (isBind(mount) || (mount.type !== "proc" && mount.type !== "sysfs")) return undefined;
        if (rootfs === undefined || !Object.hasOwn(rootfs, destination)) return ["rootfs"];
        const isFile = rootfs[destination] === "file" || rootfs[destination] === "executable";
        const isOpen = isFile && !isCovered(spec, index, destination);
        return isOpen ? { ...mountValues(mount), type: quoted(mount.type) } : undefined;
      }),
    repair: removed,
  },
  {
    id: "readonly-path-below-file",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a read-only path that goes through a file",
    texts: runcAt(
      "mount-error-names",
      `${INIT}can't make <quotedPath> read-only: mount <path>:<path>, flags: 0x5000: not a directory`,
      `${INIT}can't make <quotedPath> read-only: mount <any>: not a directory`,
    ),
    fix: "remove the path",
    links: [ROOTFS],
    check: (spec, host) => belowFile(spec.linux?.readonlyPaths, "/linux/readonlyPaths", spec, host),
    repair: removed,
  },
  {
    id: "masked-path-below-file",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a masked path that goes through a file",
    texts: runcAt(
      "safe-paths",
      `${INIT}can't mask path <path>: mount tmpfs:<path>, flags: 0x1: not a directory`,
      `${INIT}can't mask path <quotedPath>: <any>: not a directory`,
    ),
    fix: "remove the path",
    links: [ROOTFS],
    check: (spec, host) => belowFile(spec.linux?.maskedPaths, "/linux/maskedPaths", spec, host),
    repair: removed,
  },
];

function belowFile(
  list: readonly string[] | undefined,
  at: string,
  spec: Spec,
  { rootfs }: LintHost,
): readonly Outcome[] {
  if (!has(spec, "mount")) return [];
  const mounts = spec.mounts ?? [];
  return each(list, at, (path) => {
    const parent = dir(path);
    if (!isAbs(path) || parent === "/") return undefined;
    if (rootfs === undefined || !Object.hasOwn(rootfs, parent)) return ["rootfs"];
    const isFile = rootfs[parent] === "file" || rootfs[parent] === "executable";
    return isFile && !isCovered(spec, mounts.length, path) ? { path, quotedPath: quoted(path) } : undefined;
  });
}
