/**
 * Rules about where the program of a container is.
 *
 * @module
 */

import { join } from "../../go/path.ts";
import { trimSlashes } from "../../go/trim.ts";
import type { Spec } from "../../oci/spec.ts";
import type { LintHost } from "../host.ts";
import { type Outcome, quoted, type Rule, type RuntimeText, when } from "../rule.ts";
import { crun, crunAt, runcAt, runcLate } from "../rule_texts.ts";
import { coverOf, isBelow, isHiding, isTooLong } from "./covers.ts";
import { readOptions } from "./mount_flags.ts";
import { isMissing, namedPath, nameOf, PLACE, searched } from "./program_files.ts";

const INIT_SOURCE = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/standard_init_linux.go";
const EXECVE = "https://man7.org/linux/man-pages/man2/execve.2.html";
const NOEXEC = 8;

/** What a kind of the path says, where the program is named by a path. */
function ofKind(kind: string): Rule["check"] {
  return (spec, { rootfs }) => {
    const path = namedPath(spec);
    if (path === undefined || isTooLong(path) || isMissing(spec, path)) return [];
    if (rootfs === undefined || !Object.hasOwn(rootfs, path)) return [{ path: PLACE, missing: ["rootfs"] }];
    return when(rootfs[path] === kind, PLACE, values(spec));
  };
}

function looked(errno: string, ofC: string): readonly RuntimeText[] {
  return [
    ...runcLate(`exec: <program>: stat <name>: ${errno}`),
    ...crun(`open executable: ${ofC}`, { until: "program-reason" }),
    ...crun(`cannot open \`<path>\`: ${ofC}`, { since: "program-reason", until: "short-verbs" }),
    ...crun(`open \`<path>\`: ${ofC}`, { since: "short-verbs" }),
  ];
}

/** What crun prints of a program that is not there. */
const CRUN_MISSING: readonly RuntimeText[] = crunAt(
  "program-reason",
  "executable file `<name>` not found in $PATH: No such file or directory",
  "executable file `<path>` not found: No such file or directory",
);

/** What crun prints of a program without an x bit that counts. */
const CRUN_DENIED: readonly RuntimeText[] = [
  ...crun("open executable: Permission denied", { until: "program-reason" }),
  ...crun("the path `<path>` exists but it is not executable: Operation not permitted", { since: "program-reason" }),
];

function values(spec: Spec): Readonly<Record<string, string>> {
  const [name, cwd] = [nameOf(spec), spec.process?.cwd ?? ""];
  // crun puts the working directory before a relative path as it is.
  const path = name.startsWith("/") ? name : `${cwd === "/" ? "" : cwd}/${name}`;
  return { program: quoted(name), name, path };
}

/** Where the program is searched for and hidden, for every place that has it. */
function hiddenInPath(spec: Spec, host: LintHost): readonly Outcome[] {
  if (nameOf(spec) === "" || nameOf(spec).includes("/")) return [];
  const { rootfs } = host;
  const paths = searched(spec);
  const hidden = paths.filter((path) => {
    const cover = coverOf(spec, path);
    return cover !== undefined && isHiding(cover.mount);
  });
  if (hidden.length === 0) return [];
  if (rootfs === undefined || paths.some((path) => !Object.hasOwn(rootfs, path))) {
    return [{ path: PLACE, missing: ["rootfs"] }];
  }
  const there = paths.filter((path) => rootfs[path] === "executable");
  return when(there.length > 0 && there.every((path) => hidden.includes(path)), PLACE, values(spec));
}

/** Whether PATH has a relative directory before the first absolute one with the program. */
function relativeInPath(spec: Spec, host: LintHost): readonly Outcome[] {
  const name = nameOf(spec);
  const { env = [], cwd = "" } = spec.process ?? {};
  if (name === "" || name.includes("/") || !cwd.startsWith("/")) return [];
  const directories = env.filter((entry) => entry.startsWith("PATH=")).at(-1)?.slice(5).split(":") ?? [];
  for (const directory of directories) {
    const path = directory.startsWith("/") ? `${trimSlashes(directory)}/${name}` : join(cwd, directory, name);
    const { rootfs } = host;
    if (directories.every((other) => other.startsWith("/"))) return [];
    if (rootfs === undefined || !Object.hasOwn(rootfs, path)) return [{ path: PLACE, missing: ["rootfs"] }];
    if (rootfs[path] !== "executable") continue;
    return when(!directory.startsWith("/"), PLACE, values(spec));
  }
  return [];
}

/** Rules about the program. */
export const PROGRAM_RULES: readonly Rule[] = [
  {
    id: "program-nul",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a program whose path has a NUL byte",
    texts: runcLate("exec: <program>: stat <name>: invalid argument"),
    fix: "remove the NUL byte",
    links: [INIT_SOURCE],
    check: (spec) => when(nameOf(spec).includes("\0") && nameOf(spec).includes("/"), PLACE, values(spec)),
  },
  {
    id: "program-name-too-long",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a program whose path is longer than the kernel allows: 255 bytes per name, 4095 in total",
    texts: looked("file name too long", "File name too long"),
    fix: "shorten the path",
    links: [EXECVE],
    check: (spec) => when(namedPath(spec) !== undefined && isTooLong(namedPath(spec)!), PLACE, values(spec)),
  },
  {
    id: "program-below-file",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a program whose path goes through a file",
    texts: looked("not a directory", "Not a directory"),
    fix: "correct the command: a part of its path is not a directory",
    links: [EXECVE],
    check: ofKind("below-file"),
  },
  {
    id: "program-link-loop",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a program that is a symbolic link that leads back to itself",
    texts: looked("too many levels of symbolic links", "Too many levels of symbolic links"),
    fix: "correct the link in the image",
    links: [EXECVE],
    check: ofKind("link-loop"),
  },
  {
    id: "program-relative-missing",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a program with a relative path that does not exist below the working directory",
    texts: [...runcLate("exec: <program>: stat <name>: no such file or directory"), ...CRUN_MISSING],
    behind: "all",
    fix: "write the full path, or set the working directory that it is relative to",
    links: [INIT_SOURCE],
    check: (spec, host) => {
      if (nameOf(spec).startsWith("/")) return [];
      return [
        ...ofKind("absent")(spec, host),
        ...ofKind("link-broken")(spec, host).filter((one) => !("missing" in one)),
      ];
    },
  },
  {
    id: "program-path-relative",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a program that PATH finds below the working directory, through an empty or relative entry, which Go " +
      "refuses",
    texts: runcLate("exec: <program>: cannot run executable found relative to current directory"),
    passes: ["crun"],
    fix: "remove the relative entry from PATH, or write the program's full path",
    links: ["https://pkg.go.dev/os/exec#hdr-Executables_in_the_current_directory"],
    check: relativeInPath,
  },
  {
    id: "program-hidden-by-mount",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a program of the image hidden by a mount, such as a tmpfs",
    texts: [...runcLate("exec: <program>: stat <name>: no such file or directory"), ...CRUN_MISSING],
    behind: "all",
    fix: "mount the volume elsewhere: it hides the image's files at that path",
    links: [INIT_SOURCE],
    check: (spec) => {
      const path = namedPath(spec);
      if (path === undefined || !nameOf(spec).startsWith("/") || isTooLong(path)) return [];
      const cover = coverOf(spec, path);
      return when(
        cover !== undefined && isHiding(cover.mount) && !/^\/(?:proc|sys|dev)\//.test(path),
        PLACE,
        values(spec),
      );
    },
  },
  {
    id: "program-hidden-in-path",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a program without a path, hidden by mounts over the directories of PATH",
    texts: [
      ...runcLate("exec: <program>: executable file not found in $PATH"),
      ...crun("executable file `<name>` not found in $PATH: No such file or directory"),
    ],
    behind: "all",
    fix: "mount the volume elsewhere: it hides the image's files at that path",
    links: [INIT_SOURCE],
    check: hiddenInPath,
  },
  {
    id: "program-masked",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a program that maskedPaths hides",
    texts: [...runcLate("exec: <program>: permission denied"), ...CRUN_DENIED],
    behind: "all",
    fix: "remove the path from maskedPaths, or run another program",
    links: ["https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config-linux.md#masked-paths"],
    check: (spec) => {
      const path = namedPath(spec);
      return when((spec.linux?.maskedPaths ?? []).some((masked) => masked === path), PLACE, values(spec));
    },
  },
  {
    id: "program-directory-masked",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a program in a directory that maskedPaths hides",
    texts: [...runcLate("exec: <program>: stat <name>: no such file or directory"), ...CRUN_MISSING],
    behind: "all",
    fix: "remove the path from maskedPaths, or run another program",
    links: ["https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config-linux.md#masked-paths"],
    check: (spec) => {
      const path = namedPath(spec);
      if (path === undefined) return [];
      const isMasked = (spec.linux?.maskedPaths ?? []).some((masked) =>
        masked.startsWith("/") && masked !== "/" && masked !== path && isBelow(path, masked)
      );
      return when(isMasked, PLACE, values(spec));
    },
  },
  {
    id: "program-on-noexec-mount",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a program on a volume that is mounted with noexec",
    texts: [
      ...runcAt("init-errors-marked", "unable to start container process: exec <executable>: permission denied"),
      ...runcLate('exec: "<program>": permission denied').filter(({ since }) => since === "init-errors-marked"),
      ...CRUN_DENIED,
    ],
    behind: "all",
    fix: "remove noexec from the volume's mount options, or copy the program elsewhere",
    links: ["https://man7.org/linux/man-pages/man8/mount.8.html"],
    check: (spec) => {
      const path = namedPath(spec);
      if (path === undefined || isTooLong(path)) return [];
      const cover = coverOf(spec, path);
      if (cover === undefined || isHiding(cover.mount)) return [];
      return when((readOptions(cover.mount).flags & NOEXEC) !== 0, PLACE, {
        ...values(spec),
        executable: nameOf(spec),
      });
    },
  },
];
