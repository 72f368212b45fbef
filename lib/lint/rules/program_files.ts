/**
 * Rules about what the program of a container is, and who may run it.
 *
 * @module
 */

import { join } from "../../go/path.ts";
import { trimSlashes } from "../../go/trim.ts";
import type { Spec } from "../../oci/spec.ts";
import type { Fact, FileFact, LintHost } from "../host.ts";
import { has, type Rule, when } from "../rule.ts";
import { crun, programRefused, runc, runcAt, runcLate } from "../rule_texts.ts";
import { coverOf, isBelow, isTooLong } from "./covers.ts";

const EXECVE = "https://man7.org/linux/man-pages/man2/execve.2.html";
/** Where the program stands in a spec. */
export const PLACE = "/process/args/0";
const SETUID = 0o4000;

/**
 * The program as the spec names it.
 *
 * @param spec The spec.
 */
export function nameOf({ process }: Spec): string {
  return process?.args?.[0] ?? "";
}

/**
 * The program's absolute path, where the spec names it by a path.
 *
 * @param spec The spec.
 */
export function namedPath(spec: Spec): string | undefined {
  const name = nameOf(spec);
  const cwd = spec.process?.cwd ?? "";
  if (!name.includes("/") || name.includes("\0")) return undefined;
  if (name.startsWith("/")) return name;
  return cwd.startsWith("/") ? join(cwd, name) : undefined;
}

/**
 * The absolute paths at which a program without a path is searched for, in order.
 *
 * @param spec The spec.
 */
export function searched(spec: Spec): readonly string[] {
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
    if (path === undefined || isTooLong(path) || isMissing(spec, path)) return [];
    const kind = host.rootfs !== undefined && Object.hasOwn(host.rootfs, path) ? host.rootfs[path] : undefined;
    if (kind !== undefined && kind !== "executable") return [];
    const file = fileOf(path, host);
    if (file === undefined) return [{ path: PLACE, missing: ["files"] }];
    const found = fires(file, host, spec);
    if (typeof found !== "boolean") return [{ path: PLACE, missing: found }];
    return when(found, PLACE, { program: path, executable: path, path });
  };
}

/**
 * Whether a mount or a mask is in the place of the image's file.
 *
 * @param spec The spec.
 * @param path The file.
 */
export function isMissing(spec: Spec, path: string): boolean {
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

/** Rules about the program's file. */
export const PROGRAM_FILE_RULES: readonly Rule[] = [
  {
    id: "program-not-permitted",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a program that the container's user may not execute",
    texts: [
      ...runcAt("init-errors-marked", "unable to start container process: exec <executable>: permission denied"),
      ...runcLate('exec: "<program>": permission denied').filter(({ since }) => since === "init-errors-marked"),
      ...crun("exec container process `<path>`: Permission denied"),
    ],
    behind: "all",
    fix: "run as the user that the image is made for, or run chmod a+rx on the program in the image",
    links: [EXECVE],
    check: (spec, host) => {
      // A name without a path: from 1.2 on the search goes on behind a program that the user may not run.
      if (!nameOf(spec).includes("/")) return [];
      const found = ofFile(isForbidden)(spec, host);
      return found.map((one) =>
        "missing" in one ? one : { ...one, values: { ...one.values, program: nameOf(spec), executable: nameOf(spec) } }
      );
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
    behind: "all",
    fix: "start the script with #! and its interpreter, such as #!/bin/sh; an empty file is not a program",
    links: [EXECVE],
    check: ofFile(({ format }) => format === undefined ? ["files"] : format === "other"),
  },
  {
    id: "program-machine",
    severity: "error",
    phase: "start",
    by: "kernel",
    summary: "a program for another CPU architecture than the node's",
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
    behind: "all",
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
    summary: "a script with Windows line endings: the carriage return becomes part of the interpreter's name",
    texts: [
      ...programRefused("no such file or directory", "No such file or directory"),
      ...crun("exec container process (missing dynamic library?) `<program>`: No such file or directory"),
    ],
    behind: "all",
    fix: "convert the line endings: dos2unix, or git config core.autocrlf input",
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
    summary: "a program whose dynamic loader the image does not have, such as a glibc program in a musl image",
    texts: [
      ...programRefused("no such file or directory", "No such file or directory"),
      ...crun("exec container process (missing dynamic library?) `<program>`: No such file or directory"),
    ],
    behind: "all",
    fix: "link the program statically, or use a base image with its C library; readelf -l prints the loader",
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
    summary: "a setuid program with noNewPrivileges, under which it keeps the container's user",
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
