/**
 * Rules about masked and read-only paths, and about the root filesystem that they are in.
 *
 * @module
 */

import { join } from "../../go/path.ts";
import type { Spec } from "../../oci/spec.ts";
import { factOf } from "../host.ts";
import { removed } from "../repair.ts";
import { each, has, type Outcome, quoted, type Rule, type RuntimeText, when } from "../rule.ts";
import { crun, crunAt, INIT, runc, runcAt, runcRows, START } from "../rule_texts.ts";
import { coverFinder, coverOf, isTooLong } from "./covers.ts";
import { rootfsOf } from "./root.ts";

const MASKED = "/linux/maskedPaths";
const READONLY = "/linux/readonlyPaths";
const ROOTFS = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/rootfs_linux.go";
const SPEC = "https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config-linux.md#masked-paths";

function paths(
  list: readonly string[] | undefined,
  at: string,
  spec: Spec,
  find: (path: string) => boolean | "rootfs",
): readonly Outcome[] {
  if (!has(spec, "mount")) return [];
  return each(list, at, (path) => {
    const found = find(path);
    if (found === "rootfs") return ["rootfs"];
    return found ? { path, quotedPath: quoted(path), below: path.replace(/^\/+/, "") } : undefined;
  });
}

/** Paths that are links of the image to themselves. */
function loops(key: "maskedPaths" | "readonlyPaths"): Rule["check"] {
  return (spec, { rootfs }) => {
    const coverAt = coverFinder(spec);
    return paths(spec.linux?.[key], `/linux/${key}`, spec, (path) => {
      if (!path.startsWith("/") || isTooLong(path) || coverAt(path) !== undefined) return false;
      if (rootfs === undefined || !Object.hasOwn(rootfs, path)) return "rootfs";
      return rootfs[path] === "link-loop";
    });
  };
}

function maskTexts(errno: string): readonly RuntimeText[] {
  return runcAt(
    "safe-paths",
    `${INIT}can't mask path <path>: mount /dev/null:<path>, flags: 0x1000: ${errno}`,
    `${INIT}can't mask path <quotedPath>: <any>: ${errno}`,
  );
}

function readonlyTexts(errno: string): readonly RuntimeText[] {
  return runcAt(
    "mount-error-names",
    `${INIT}can't make <quotedPath> read-only: mount <path>:<path>, flags: 0x5000: ${errno}`,
    `${INIT}can't make <quotedPath> read-only: mount <any>: ${errno}`,
  );
}

/** What crun prints where it cannot open a path of these lists. */
function opened(ofC: string): readonly RuntimeText[] {
  return crunAt("short-verbs", `open \`<below>\`: ${ofC}`, `openat2 \`<below>\`: ${ofC}`);
}

/** Rules about masked and read-only paths. */
export const RESTRICTED_PATH_RULES: readonly Rule[] = [
  {
    id: "masked-path-nul",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a masked path with a NUL byte",
    texts: maskTexts("invalid argument"),
    passes: ["crun"],
    fix: "remove the NUL byte",
    links: [SPEC],
    check: (spec) => paths(spec.linux?.maskedPaths, MASKED, spec, (path) => path.includes("\0")),
    repair: removed,
  },
  {
    id: "readonly-path-nul",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a read-only path with a NUL byte",
    texts: readonlyTexts("invalid argument"),
    passes: ["crun"],
    fix: "remove the NUL byte",
    links: [SPEC],
    check: (spec) => paths(spec.linux?.readonlyPaths, READONLY, spec, (path) => path.includes("\0")),
    repair: removed,
  },
  {
    id: "masked-path-too-long",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a masked path that is longer than the kernel allows: 255 bytes per name, 4095 in total",
    texts: [...maskTexts("file name too long"), ...opened("File name too long")],
    fix: "remove the path: no file can have that name",
    links: [SPEC],
    check: (spec) => paths(spec.linux?.maskedPaths, MASKED, spec, isTooLong),
    repair: removed,
  },
  {
    id: "readonly-path-too-long",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a read-only path that is longer than the kernel allows: 255 bytes per name, 4095 in total",
    texts: [...readonlyTexts("file name too long"), ...opened("File name too long")],
    fix: "remove the path: no file can have that name",
    links: [SPEC],
    check: (spec) => paths(spec.linux?.readonlyPaths, READONLY, spec, isTooLong),
    repair: removed,
  },
  {
    id: "masked-path-link-loop",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a masked path that is a symbolic link of the image that leads back to itself",
    texts: [...maskTexts("too many levels of symbolic links"), ...opened("Too many levels of symbolic links")],
    fix: "correct the link in the image, or remove the path",
    links: [SPEC],
    check: loops("maskedPaths"),
    repair: removed,
  },
  {
    id: "readonly-path-link-loop",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a read-only path that is a symbolic link of the image that leads back to itself",
    texts: [...readonlyTexts("too many levels of symbolic links"), ...opened("Too many levels of symbolic links")],
    fix: "correct the link in the image, or remove the path",
    links: [SPEC],
    check: loops("readonlyPaths"),
    repair: removed,
  },
  {
    id: "root-path-not-directory",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a root filesystem whose path is a file",
    texts: [
      ...runcAt(
        "mount-error-names",
        `${START}unable to start init: fork/exec /proc/self/exe: not a directory`,
        `${START}unable to start init: fork/exec /proc/self/fd/<fd>: not a directory`,
      ),
      ...crun("the target `/proc` is invalid: Not a directory", { until: "any-oci-version" }),
      ...crun("make `<path>` private: a component is not accessible: Permission denied", { since: "chdir-to" }),
    ],
    fix: "set it to the directory that the image is unpacked or mounted in",
    links: [ROOTFS],
    check: (spec, host) => {
      const path = rootfsOf(spec);
      if (path === undefined) return [];
      const fact = factOf(path, host);
      if (fact === undefined) return [{ path: "/root/path", missing: ["paths"] }];
      return when(fact.kind === "file" || fact.kind === "executable", "/root/path", { path });
    },
  },
  {
    id: "root-path-nul",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a root filesystem whose path has a NUL byte",
    texts: runc("invalid rootfs: stat <path>: invalid argument"),
    fix: "remove the NUL byte",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/configs/validate/validator.go"],
    check: (spec) =>
      when((spec.root?.path ?? "").includes("\0"), "/root/path", { path: join(spec.root?.path ?? "", "") }),
  },
  {
    id: "root-path-host",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "the node's own root as the container's root filesystem",
    texts: [
      ...runc(`${INIT}error jailing process inside rootfs: pivot_root .: <errno>`),
    ],
    behind: "all",
    fix: "set it to the directory of the image; to run on the node's files, bind-mount / on another directory",
    links: ["https://man7.org/linux/man-pages/man2/pivot_root.2.html"],
    check: (spec) =>
      when(join(spec.root?.path ?? "", "") === "/" && has(spec, "mount"), "/root/path", {
        errno: "device or resource busy",
      }),
  },
  {
    id: "rootfs-propagation-unbindable",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "an unbindable root filesystem, which runc before 1.2.0 bind-mounts afterwards",
    texts: runcAt(
      "mount-error-names",
      `${INIT}error preparing rootfs: mount <root>:<root>, flags: 0x5000: invalid argument`,
    ),
    passes: ["crun"],
    fix: "use rprivate or rslave",
    links: [ROOTFS],
    check: (spec, { runtime }) => {
      const value = spec.linux?.rootfsPropagation ?? "";
      const path = "/linux/rootfsPropagation";
      if (value !== "unbindable" && value !== "runbindable") return [];
      return runtime === undefined
        ? [{ path, missing: ["runtime"] }]
        : [{ path, values: { root: rootfsOf(spec) ?? "<any>" } }];
    },
    repair: removed,
  },
  {
    id: "proc-not-mounted",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a spec without a mount on /proc, which runc itself needs",
    texts: [
      ...runcRows(`${START}error closing exec fds: open /proc/self/fd: no such file or directory`, {
        until: "mount-error-names",
      }),
      ...runcRows(`${INIT}open /proc/sys/kernel/cap_last_cap: no such file or directory`, {
        since: "capability-library",
      }, "source"),
    ],
    passes: ["crun"],
    fix: "mount proc on /proc",
    links: [ROOTFS],
    check: (spec, { runtime }) => {
      const isMounted = coverOf(spec, "/proc") !== undefined || !has(spec, "mount") || spec.mounts === undefined;
      if (isMounted || spec.process === undefined) return [];
      return runtime === undefined ? [{ path: "/mounts", missing: ["runtime"] }] : [{ path: "/mounts" }];
    },
  },
];
