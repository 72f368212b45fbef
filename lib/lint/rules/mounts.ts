/**
 * Rules about the root filesystem, mounts and hooks.
 *
 * @module
 */

import { join } from "../../oci/go_path.ts";
import type { Mount } from "../../oci/spec.ts";
import type { LintHost, PathFact } from "../host.ts";
import { removed, replaced, valueAt } from "../repair.ts";
import {
  each,
  has,
  INIT,
  isNew,
  NO_CHILD,
  type Outcome,
  quoted,
  type Rule,
  runc,
  runcAt,
  START,
  when,
} from "../rule.ts";
import type { Hooks, LintSpec } from "../spec.ts";
import { isBind, MOUNTING, mountTexts, mountValues, readOptions } from "./mount_flags.ts";

const SPECCONV = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/specconv/spec_linux.go";
const VALIDATOR = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/configs/validate/validator.go";
const ROOTFS = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/rootfs_linux.go";
const HOOKS = "https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config.md#posix-platform-hooks";

const PROPAGATIONS: readonly string[] = ["", "private", "slave", "shared", "unbindable"].flatMap((word) =>
  word === "" ? [word] : [word, `r${word}`]
);

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

function factOf(path: string, { paths }: LintHost): PathFact | undefined {
  return paths !== undefined && Object.hasOwn(paths, path) ? paths[path] : undefined;
}

/** Whether runc's C part opens the sources of bind mounts. */
function isOpenedEarly(spec: LintSpec): boolean {
  return isNew(spec, "user");
}

function absentSource(isEarly: boolean): Rule["check"] {
  return (spec, host) =>
    each(spec.mounts, "/mounts", (mount) => {
      const source = mount.source ?? "";
      if (!isBind(mount) || !source.startsWith("/") || isOpenedEarly(spec) !== isEarly) return undefined;
      const fact = factOf(source, host);
      if (fact === undefined) return ["paths"];
      return fact.kind === "absent" ? mountValues(mount) : undefined;
    });
}

/** Where a mount ends up below the root; `undefined` where that depends on links. */
function destinationOf({ destination }: Mount): string {
  return join("/", destination);
}

function isBelowProc(path: string): boolean {
  return path.startsWith("/proc/") && !BELOW_PROC.includes(path);
}

function rootfsOf(spec: LintSpec): string | undefined {
  const path = spec.root?.path ?? "";
  return path.startsWith("/") ? path : undefined;
}

/** Whether an earlier mount covers a path, so that the root filesystem's own files do not count. */
function isCovered(spec: LintSpec, index: number, path: string): boolean {
  return (spec.mounts ?? []).slice(0, index).some((mount) => {
    const destination = destinationOf(mount);
    return destination === path || destination === "/" || path.startsWith(`${destination}/`);
  });
}

function kindMismatch(spec: LintSpec, host: LintHost): readonly Outcome[] {
  return each(spec.mounts, "/mounts", (mount, index) => {
    const source = mount.source ?? "";
    const destination = destinationOf(mount);
    if (!isBind(mount) || !source.startsWith("/") || isCovered(spec, index, destination)) return undefined;
    const from = factOf(source, host)?.kind;
    const to = host.rootfs !== undefined && Object.hasOwn(host.rootfs, destination)
      ? host.rootfs[destination]
      : undefined;
    const missing = [
      ...(from === undefined ? ["paths" as const] : []),
      ...(to === undefined ? ["rootfs" as const] : []),
    ];
    if (missing.length > 0) return missing;
    if (from === "absent" || to === "absent" || (from === "directory") === (to === "directory")) return undefined;
    return isOpenedEarly(spec) ? undefined : mountValues(mount);
  });
}

type HookKind = keyof Hooks;
/** Hooks whose failure keeps the container from being created, and what runs them. */
const FAILING: readonly HookKind[] = ["prestart", "createRuntime", "createContainer"];

function hooks(
  spec: LintSpec,
  find: (path: string, timeout: number | undefined) => boolean | readonly ["paths"],
): readonly Outcome[] {
  return FAILING.flatMap((kind) =>
    each(spec.hooks?.[kind], `/hooks/${kind}`, ({ path, timeout }, index) => {
      const found = find(path, timeout === undefined ? undefined : Number(timeout));
      if (found === false) return undefined;
      return found === true ? { kind, index: String(index), path, timeout: `${timeout}.0` } : found;
    })
  );
}

function hookTexts(what: string): Rule["texts"] {
  return runcAt(
    "hook-name",
    `${INIT}error running hook #<index>: ${what}`,
    `${INIT}error running <kind> hook #<index>: ${what}`,
  );
}

function hookFile(fires: (fact: PathFact) => boolean): Rule["check"] {
  return (spec, host) =>
    hooks(spec, (path, timeout) => {
      if (path === "" || (timeout !== undefined && timeout <= 0)) return false;
      const fact = factOf(path, host);
      return fact === undefined ? ["paths"] : fires(fact);
    });
}

/** A mount as Go's `%+v` prints it, where it has no mappings. */
function goMount({ destination, type = "", source = "", options = [] }: Mount): string {
  return `{Destination:${destination} Type:${type} Source:${source} Options:[${options.join(" ")}] ` +
    "UIDMappings:[] GIDMappings:[]}";
}

/** Rules about the root filesystem, mounts and hooks. */
export const MOUNT_RULES: readonly Rule[] = [
  {
    id: "root-missing",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a spec without root",
    texts: runc("root must be specified"),
    fix: "name the root filesystem",
    links: [SPECCONV],
    check: (spec) => when(spec.process !== undefined && spec.root === undefined, "/root"),
  },
  {
    id: "root-path-missing",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a root filesystem that does not exist",
    texts: runc("invalid rootfs: stat <path>: no such file or directory"),
    fix: "mount the snapshot first",
    links: [VALIDATOR],
    check: (spec, host) => {
      const path = rootfsOf(spec);
      if (path === undefined) return [];
      const fact = factOf(path, host);
      if (fact === undefined) return [{ path: "/root/path", missing: ["paths"] }];
      return when(fact.kind === "absent", "/root/path", { path });
    },
  },
  {
    id: "root-path-link",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a root filesystem whose path goes through a link",
    texts: runc("invalid rootfs: not an absolute path, or a symlink"),
    fix: "write the path that the link leads to",
    links: [VALIDATOR],
    check: (spec, host) => {
      const path = rootfsOf(spec);
      if (path === undefined) return [];
      const fact = factOf(path, host);
      if (fact === undefined) return [{ path: "/root/path", missing: ["paths"] }];
      return when(fact.kind !== "absent" && fact.viaLink === true, "/root/path");
    },
  },
  {
    id: "rootfs-propagation-invalid",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a rootfsPropagation that does not exist",
    texts: runc("rootfsPropagation=<value> is not supported"),
    fix: `one of ${PROPAGATIONS.slice(1).join(", ")}`,
    links: [SPECCONV],
    check: (spec) => {
      const value = spec.linux?.rootfsPropagation ?? "";
      return when(!PROPAGATIONS.includes(value), "/linux/rootfsPropagation", { value });
    },
    repair: removed,
  },
  {
    id: "mount-null-byte",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a mount with a NUL byte",
    texts: runc("invalid mount <mount>: mount field contains null byte"),
    fix: "take the byte out",
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
    texts: runc(`${MOUNTING}stat <source>: no such file or directory`),
    fix: "make it on the node; a hostPath volume of type DirectoryOrCreate is made by the kubelet",
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
    texts: runcAt(
      "mount-source-in-init",
      `nsexec-0[<pid>]: failed to open mount source <source>: No such file or directory
nsexec-1[<pid>]: failed to receive fd from unix socket <fd>: Invalid argument
${NO_CHILD}`,
      `${START}error during container init: <any><source>: no such file or directory`,
    ),
    fix: "make it on the node",
    links: [ROOTFS],
    check: absentSource(true),
    repair: removed,
  },
  {
    id: "mount-kind-mismatch",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a folder is to be mounted over a file, or a file over a folder",
    texts: mountTexts("not a directory"),
    fix: "mount to a path of the same kind; a subPath of a ConfigMap is a file",
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
      {
        runtime: "runc",
        until: "mount-error-names",
        text: `${MOUNTING}<target> cannot be mounted because it is inside /proc`,
        evidence: "observed",
      },
      {
        runtime: "runc",
        since: "mount-error-names",
        until: "safe-paths",
        text: `${INIT}error mounting <quotedSource> to rootfs at <quotedDestination>: ` +
          `create mountpoint for <destination> mount: <target> cannot be mounted because it is inside /proc`,
        evidence: "source",
      },
      {
        runtime: "runc",
        since: "safe-paths",
        text: `${INIT}error mounting <quotedSource> to rootfs at <quotedDestination>: ` +
          "create mountpoint for <destination> mount: check proc-safety of <destination> mount: " +
          `<target> cannot be mounted because it is inside /proc`,
        evidence: "source",
      },
    ],
    fix: "only what lxcfs puts there may be mounted: /proc/cpuinfo, /proc/meminfo and the like",
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
    summary: "a bind mount over /proc that is no procfs",
    texts: runc(`${MOUNTING}<target> cannot be mounted because it is not of type proc`),
    fix: "mount it somewhere else",
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
    summary: "a mount of a type that the kernel does not know; type bind alone is none, the option bind is needed",
    texts: mountTexts("no such device"),
    fix: "add the option bind or rbind, or load the filesystem's module",
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
      ...mountTexts("invalid argument").filter(({ until }) => until === "mount-error-names"),
      {
        runtime: "runc",
        since: "mount-error-names",
        text: `${INIT}error mounting <quotedSource> to rootfs at <quotedDestination>: mount <src>dst=<destination>, ` +
          "dstFd=/proc/thread-self/fd/<fd><any>: invalid argument",
        evidence: "source",
      },
    ],
    fix: "see tmpfs(5) for its options",
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
    summary: "a bind mount with options of a filesystem, which runc refuses from 1.2.0 on and drops before",
    texts: runcAt(
      "bind-data-refused",
      undefined,
      "invalid mount <any>: bind mounts cannot have any filesystem-specific options applied",
    ),
    fix: "leave the option out: a bind mount cannot have it",
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
    summary: "mappings on a mount that is no bind mount",
    texts: runcAt(
      "idmap-mounts",
      undefined,
      "invalid mount <any>: id-mapped mounts are only supported for bind-mounts",
    ),
    fix: "leave the mappings out",
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
    summary: "mappings of user ids and none of group ids on a mount, or the other way round",
    texts: runcAt(
      "idmap-mounts",
      undefined,
      "invalid mount <any>: id-mapped mounts must have both uid and gid mappings specified",
    ),
    fix: "give both",
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
    summary: "mappings on a mount with a runc before 1.2.0, which ignores them: the files belong to nobody",
    texts: runcAt("idmap-mounts", ""),
    fix: "take runc 1.2.0 or newer",
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
    summary: "a mount whose destination is not absolute, which starts with a warning",
    texts: runc(""),
    fix: "start it with a slash",
    links: [SPECCONV],
    check: (spec) => each(spec.mounts, "/mounts", ({ destination }) => destination.startsWith("/") ? undefined : {}),
  },
  {
    id: "proc-over-file",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "proc or sysfs is to be mounted over a file",
    texts: runc(`${MOUNTING}filesystem <type> must be mounted on ordinary directory`),
    fix: "make the image have a folder there",
    links: [ROOTFS],
    check: (spec, { rootfs }) =>
      each(spec.mounts, "/mounts", (mount, index) => {
        const destination = destinationOf(mount);
        if (isBind(mount) || (mount.type !== "proc" && mount.type !== "sysfs")) return undefined;
        if (isCovered(spec, index, destination)) return undefined;
        if (rootfs === undefined || !Object.hasOwn(rootfs, destination)) return ["rootfs"];
        const isFile = rootfs[destination] === "file" || rootfs[destination] === "executable";
        return isFile ? { ...mountValues(mount), type: quoted(mount.type) } : undefined;
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
    fix: "leave it out",
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
    fix: "leave it out",
    links: [ROOTFS],
    check: (spec, host) => belowFile(spec.linux?.maskedPaths, "/linux/maskedPaths", spec, host),
    repair: removed,
  },
  {
    id: "hook-missing",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a hook that does not exist",
    texts: hookTexts("fork/exec <path>: no such file or directory"),
    fix: "install it on the node, or take it out of base_runtime_spec",
    links: [HOOKS],
    check: hookFile(({ kind }) => kind === "absent"),
    repair: removed,
  },
  {
    id: "hook-not-executable",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a hook that is a folder",
    texts: hookTexts("fork/exec <path>: permission denied"),
    fix: "name a program",
    links: [HOOKS],
    check: hookFile(({ kind }) => kind === "directory"),
    repair: removed,
  },
  {
    id: "hook-path-empty",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a hook without a path",
    texts: hookTexts("exec: no command"),
    fix: "name the program",
    links: [HOOKS],
    check: (spec) => hooks(spec, (path) => path === ""),
    repair: removed,
  },
  {
    id: "hook-timeout-zero",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a hook that may take no time",
    texts: hookTexts("hook ran past specified timeout of <timeout>s"),
    fix: "give it at least a second, or leave timeout out",
    links: [HOOKS],
    check: (spec) => hooks(spec, (path, timeout) => path !== "" && timeout !== undefined && timeout <= 0),
    repair: removed,
  },
  {
    id: "personality-domain",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a personality that does not exist",
    texts: runcAt("personality", undefined, "invalid personality domain <domain>"),
    fix: "LINUX or LINUX32",
    links: ["https://github.com/opencontainers/runc/blob/v1.4.0/libcontainer/specconv/spec_linux.go"],
    check: (spec) => {
      const domain = spec.linux?.personality?.domain;
      return when(domain !== undefined && domain !== "LINUX" && domain !== "LINUX32", "/linux/personality/domain", {
        domain: domain ?? "",
      });
    },
  },
];

function belowFile(
  list: readonly string[] | undefined,
  at: string,
  spec: LintSpec,
  { rootfs }: LintHost,
): readonly Outcome[] {
  if (!has(spec, "mount")) return [];
  const mounts = spec.mounts ?? [];
  return each(list, at, (path) => {
    const parent = path.replace(/\/[^/]*$/, "");
    if (!path.startsWith("/") || parent === "" || isCovered(spec, mounts.length, path)) return undefined;
    if (rootfs === undefined || !Object.hasOwn(rootfs, parent)) return ["rootfs"];
    const isFile = rootfs[parent] === "file" || rootfs[parent] === "executable";
    return isFile ? { path, quotedPath: quoted(path) } : undefined;
  });
}
