/**
 * Rules about the program that a container runs: where it is, what it is, and who may run it.
 *
 * @module
 */

import { join } from "../../go/path.ts";
import { trimSlashes } from "../../go/trim.ts";
import type { Spec } from "../../oci/spec.ts";
import type { Fact, FileFact, LintHost } from "../host.ts";
import { has, type Outcome, quoted, type Rule, type RuntimeText, when } from "../rule.ts";
import { crun, crunAt, programRefused, runc, runcAt, runcLate } from "../rule_texts.ts";
import { coverOf, isBelow, isHiding, isTooLong } from "./covers.ts";
import { readOptions } from "./mount_flags.ts";

const INIT_SOURCE = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/standard_init_linux.go";
const EXECVE = "https://man7.org/linux/man-pages/man2/execve.2.html";
const PLACE = "/process/args/0";
const SETUID = 0o4000;
const NOEXEC = 8;

/** The program as the spec names it. */
function nameOf({ process }: Spec): string {
  return process?.args?.[0] ?? "";
}

/** The program's absolute path, where the spec names it by a path. */
function namedPath(spec: Spec): string | undefined {
  const name = nameOf(spec);
  const cwd = spec.process?.cwd ?? "";
  if (!name.includes("/") || name.includes("\0")) return undefined;
  if (name.startsWith("/")) return name;
  return cwd.startsWith("/") ? join(cwd, name) : undefined;
}

/** The absolute paths at which a program without a path is searched for, in order. */
function searched(spec: Spec): readonly string[] {
  const entries = (spec.process?.env ?? []).filter((entry) => entry.startsWith("PATH="));
  const directories = entries.at(-1)?.slice("PATH=".length).split(":") ?? [];
  return directories.filter((directory) => directory.startsWith("/")).map((directory) =>
    `${trimSlashes(directory)}/${nameOf(spec)}`
  );
}

/** The path that is run: the one that is named, or the first that is found. */
function runPath(spec: Spec, { rootfs }: LintHost): string | undefined {
  if (nameOf(spec) === "") return undefined;
  if (nameOf(spec).includes("/")) return namedPath(spec);
  return searched(spec).find((path) =>
    rootfs !== undefined && Object.hasOwn(rootfs, path) && rootfs[path] === "executable"
  );
}

function fileOf(path: string, { files }: LintHost): FileFact | undefined {
  return files !== undefined && Object.hasOwn(files, path) ? files[path] : undefined;
}

/** What the program's file says, where it is the image's; undecided while nothing is known of it. */
function ofFile(
  fires: (file: FileFact, host: LintHost, spec: Spec) => boolean | readonly Fact[],
): Rule["check"] {
  return (spec, host) => {
    const path = runPath(spec, host);
    if (path === undefined || isTooLong(path) || isGone(spec, path)) return [];
    const kind = host.rootfs !== undefined && Object.hasOwn(host.rootfs, path) ? host.rootfs[path] : undefined;
    if (kind !== undefined && kind !== "executable") return [];
    const file = fileOf(path, host);
    if (file === undefined) return [{ path: PLACE, missing: ["files"] }];
    const found = fires(file, host, spec);
    if (typeof found !== "boolean") return [{ path: PLACE, missing: found }];
    return when(found, PLACE, { program: path, path });
  };
}

/** Whether a mount or a mask is in the place of the image's file. */
function isGone(spec: Spec, path: string): boolean {
  return coverOf(spec, path) !== undefined || (spec.linux?.maskedPaths ?? []).some((masked) => isBelow(path, masked));
}

/** Whether a program's interpreter is not in the image. */
function lacksInterpreter({ interpreter }: FileFact, { rootfs }: LintHost, spec: Spec): boolean | readonly Fact[] {
  if (interpreter === undefined || !interpreter.startsWith("/") || coverOf(spec, interpreter) !== undefined) {
    return false;
  }
  if (rootfs === undefined || !Object.hasOwn(rootfs, interpreter)) return ["rootfs"];
  return rootfs[interpreter] === "absent" || rootfs[interpreter] === "link-broken";
}

function isForbidden({ mode, uid, gid }: FileFact, _host: LintHost, spec: Spec): boolean | readonly Fact[] {
  const { user, capabilities } = spec.process ?? {};
  // In a user namespace the owners are other ids, which only the mappings tell.
  if (user === undefined || has(spec, "user")) return false;
  if (mode === undefined || uid === undefined || gid === undefined) return ["files"];
  if ((capabilities?.effective ?? []).includes("CAP_DAC_OVERRIDE")) return false;
  const isMember = user.gid === gid || (user.additionalGids ?? []).includes(gid);
  const bit = user.uid === uid ? 0o100 : isMember ? 0o010 : 0o001;
  return (mode & bit) === 0;
}

/** What a kind of the path says, where the program is named by a path. */
function ofKind(kind: string): Rule["check"] {
  return (spec, { rootfs }) => {
    const path = namedPath(spec);
    if (path === undefined || isTooLong(path) || isGone(spec, path)) return [];
    if (rootfs === undefined || !Object.hasOwn(rootfs, path)) return [{ path: PLACE, missing: ["rootfs"] }];
    return when(rootfs[path] === kind, PLACE, { program: quoted(nameOf(spec)), name: nameOf(spec), path });
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
  return { program: quoted(nameOf(spec)), name: nameOf(spec), path: namedPath(spec) ?? nameOf(spec) };
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
    passes: ["crun"],
    fix: "remove the byte",
    links: [INIT_SOURCE],
    check: (spec) => when(nameOf(spec).includes("\0") && nameOf(spec).includes("/"), PLACE, values(spec)),
  },
  {
    id: "program-name-too-long",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a program whose path is longer than the kernel allows: 255 bytes a name, 4095 in all",
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
    fix: "correct the command: a part of its path is no directory",
    links: [EXECVE],
    check: ofKind("below-file"),
  },
  {
    id: "program-link-loop",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a program that is a symbolic link to itself, over other links or at once",
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
    fix: "write the path in full, or set the working directory that it counts from",
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
    summary: "a program that PATH finds below the working directory, by an empty or relative entry, which Go refuses",
    texts: runcLate("exec: <program>: cannot run executable found relative to current directory"),
    passes: ["crun"],
    fix: "remove the relative entry from PATH, or write the program's path in full",
    links: ["https://pkg.go.dev/os/exec#hdr-Executables_in_the_current_directory"],
    check: relativeInPath,
  },
  {
    id: "program-hidden-by-mount",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a program of the image over which a file system of its own is mounted, such as a tmpfs",
    texts: [...runcLate("exec: <program>: stat <name>: no such file or directory"), ...CRUN_MISSING],
    behind: "all",
    fix: "mount the volume elsewhere: it hides what the image has there",
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
    summary: "a program without a path, and what is mounted over the directories of PATH hides it",
    texts: [
      ...runcLate("exec: <program>: executable file not found in $PATH"),
      ...crun("executable file `<name>` not found in $PATH: No such file or directory"),
    ],
    behind: "all",
    fix: "mount the volume elsewhere: it hides what the image has there",
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
      ...runcAt("init-errors-marked", "unable to start container process: exec <program>: permission denied"),
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
      return when((readOptions(cover.mount).flags & NOEXEC) !== 0, PLACE, { ...values(spec), program: nameOf(spec) });
    },
  },
  {
    id: "program-not-permitted",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a program that the container's user may not run: its x bits are for others",
    texts: [
      ...runcAt("init-errors-marked", "unable to start container process: exec <program>: permission denied"),
      ...runcLate('exec: "<program>": permission denied').filter(({ since }) => since === "init-errors-marked"),
      ...crun("exec container process `<path>`: Permission denied"),
    ],
    behind: "all",
    fix: "run as the user that the image is made for, or chmod a+rx the program in the image",
    links: [EXECVE],
    check: (spec, host) => {
      // A name without a path: from 1.2 on the search goes on behind a program that the user may not run.
      if (!nameOf(spec).includes("/")) return [];
      const found = ofFile(isForbidden)(spec, host);
      return found.map((one) => "missing" in one ? one : { ...one, values: { ...one.values, program: nameOf(spec) } });
    },
  },
  {
    id: "program-format",
    severity: "error",
    phase: "start",
    by: "kernel",
    summary: "a program that is neither a binary nor a script with #! and its interpreter",
    texts: [
      ...programRefused("exec format error", "Exec format error"),
      {
        runtime: "runc",
        until: "plain-errors",
        text: "exec user process caused exec format error",
        evidence: "reported",
      },
    ],
    fix: "begin a script with #! and its interpreter, such as #!/bin/sh; an empty file is no program",
    links: [EXECVE],
    check: ofFile(({ format }) => format === undefined ? ["files"] : format === "other"),
  },
  {
    id: "program-machine",
    severity: "error",
    phase: "start",
    by: "kernel",
    summary: "a program for another CPU than the node's",
    texts: programRefused("exec format error", "Exec format error"),
    behind: "all",
    fix: "use an image for the node's CPU architecture",
    links: ["https://kubernetes.io/docs/concepts/containers/images/#image-indexes"],
    check: ofFile(({ format, machine }, { machines }) => {
      if (format !== "elf" || machine === undefined) return false;
      return machines === undefined ? ["machines"] : !machines.includes(machine);
    }),
  },
  {
    id: "program-interpreter-missing",
    severity: "error",
    phase: "start",
    by: "kernel",
    summary: "a script whose interpreter the image does not have",
    texts: [
      ...programRefused("no such file or directory", "No such file or directory"),
      {
        runtime: "runc",
        until: "plain-errors",
        text: "exec user process caused no such file or directory",
        evidence: "reported",
      },
      ...crun("exec container process (missing dynamic library?) `<program>`: No such file or directory"),
    ],
    fix: "install the interpreter that the script's first line names, or change that line",
    links: ["https://github.com/opencontainers/runc/issues/2151"],
    check: ofFile((file, host, spec) =>
      file.format !== "script" || file.interpreter?.endsWith("\r") === true ? false : lacksInterpreter(file, host, spec)
    ),
  },
  {
    id: "program-line-ends",
    severity: "error",
    phase: "start",
    by: "kernel",
    summary: "a script with line ends of Windows: the carriage return counts as part of its interpreter's name",
    texts: [
      ...programRefused("no such file or directory", "No such file or directory"),
      ...crun("exec container process (missing dynamic library?) `<program>`: No such file or directory"),
    ],
    behind: "all",
    fix: "convert the line ends: dos2unix, or git config core.autocrlf input",
    links: ["https://github.com/opencontainers/runc/issues/2151"],
    check: ofFile(({ format, interpreter }) =>
      format === "script" && interpreter !== undefined && interpreter.endsWith("\r")
    ),
  },
  {
    id: "program-loader-missing",
    severity: "error",
    phase: "start",
    by: "kernel",
    summary: "a program whose dynamic loader the image does not have, as one of glibc in an image with musl",
    texts: [
      ...programRefused("no such file or directory", "No such file or directory"),
      ...crun("exec container process (missing dynamic library?) `<program>`: No such file or directory"),
    ],
    behind: "all",
    fix: "link the program statically, or use a base image with its C library; readelf -l names the loader",
    links: ["https://man7.org/linux/man-pages/man8/ld.so.8.html"],
    check: ofFile((file, host, spec) => {
      const { format, machine } = file;
      if (format !== "elf" || (machine !== undefined && host.machines?.includes(machine) === false)) return false;
      return lacksInterpreter(file, host, spec);
    }),
  },
  {
    id: "setuid-without-effect",
    severity: "warning",
    phase: "start",
    by: "kernel",
    summary: "a setuid program with noNewPrivileges, which takes the effect away: it keeps the container's user",
    texts: [...runc(""), ...crun("")],
    fix: "allow privilege escalation for the container, or run it as the user that the program needs",
    links: ["https://docs.kernel.org/userspace-api/no_new_privs.html"],
    check: ofFile(({ mode, uid }, _host, spec) => {
      if (spec.process?.noNewPrivileges !== true) return false;
      if (mode === undefined || uid === undefined) return ["files"];
      return (mode & SETUID) !== 0 && spec.process.user?.uid !== uid && !has(spec, "user");
    }),
  },
];
