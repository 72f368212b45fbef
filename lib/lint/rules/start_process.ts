/**
 * Rules about what a program is started with: its working directory, arguments and environment.
 *
 * @module
 */

import { join } from "../../go/path.ts";
import { byteLength } from "../../go/utf8.ts";
import type { Spec } from "../../oci/spec.ts";
import { factOf } from "../host.ts";
import { removed, replaced } from "../repair.ts";
import { each, has, isNew, type Outcome, quoted, type Rule, type RuntimeText, when } from "../rule.ts";
import { crun, crunAt, INIT, programRefused, runc, runcAt, runcLate } from "../rule_texts.ts";
import { coverOf, destinationOf, isTooLong } from "./covers.ts";
import { isBind, MS_RDONLY, readOptions } from "./mount_flags.ts";

const INIT_SOURCE = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/init_linux.go";
const ROOTFS = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/rootfs_linux.go";
const EXECVE = "https://man7.org/linux/man-pages/man2/execve.2.html";
const CWD = "/process/cwd";

/** The longest argument or variable, in bytes, with the NUL byte at its end. */
const MOST_STRING = 131072;
/** The most of all arguments and variables, in bytes, whatever the limit of the stack is. */
const MOST_STRINGS = 6 << 20;
/** How much each string costs beside its bytes: a pointer and a NUL byte. */
const PER_STRING = 9;

function cwdOf({ process }: Spec): string {
  return process?.cwd ?? "";
}

/** What the image has at the working directory, where no mount covers it. */
function ofCwd(
  fires: (kind: string) => boolean,
  values: (cwd: string) => Readonly<Record<string, string>>,
): Rule["check"] {
  return (spec, { rootfs }) => {
    const cwd = cwdOf(spec);
    if (!cwd.startsWith("/") || cwd === "/" || isTooLong(cwd) || coverOf(spec, cwd) !== undefined) return [];
    if (rootfs === undefined || !Object.hasOwn(rootfs, cwd)) return [{ path: CWD, missing: ["rootfs"] }];
    return when(fires(rootfs[cwd]!), CWD, values(cwd));
  };
}

function entered(ofC: string): readonly RuntimeText[] {
  return crunAt("chdir-to", `chdir \`<cwd>\`: ${ofC}`, `chdir to \`<cwd>\`: ${ofC}`);
}

/** The first part of a path that is not there, as far as it can be foretold: the path itself where its parent is there. */
function firstMissing(above: string, path: string): string {
  const rest = path.slice(above === "/" ? 0 : above.length).split("/").filter((part) => part !== "");
  return rest.length === 1 ? path : `${above === "/" ? "" : above}/${rest[0]}<any>`;
}

function strings({ process }: Spec): readonly string[] {
  return [...process?.args ?? [], ...process?.env ?? []];
}

/** How much the kernel takes of all strings at most: a quarter of the stack, within bounds. */
function mostStrings({ process }: Spec): number {
  const stack = process?.rlimits?.findLast(({ type }) => type === "RLIMIT_STACK")?.soft;
  return stack === undefined ? MOST_STRINGS : Math.min(Math.max(Number(stack) / 4, MOST_STRING), MOST_STRINGS);
}

function programOf({ process }: Spec): Readonly<Record<string, string>> {
  const [program = ""] = process?.args ?? [];
  return program.startsWith("/")
    ? { program, executable: program, path: program }
    : { program: "<any>", executable: "<any>", path: "<any>" };
}

/** Whether a text is as long as no argument may be; a character has at most three bytes for each unit. */
function isTooLarge(text: string): boolean {
  return text.length * 3 >= MOST_STRING && byteLength(text) >= MOST_STRING;
}

function longStrings(list: readonly string[] | undefined, at: string, spec: Spec): readonly Outcome[] {
  return each(list, at, (text) => isTooLarge(text) ? programOf(spec) : undefined);
}

const ARGUMENTS_TOO_LONG = programRefused("argument list too long", "Argument list too long");

/** Rules about the working directory, arguments and environment. */
export const START_PROCESS_RULES: readonly Rule[] = [
  {
    id: "cwd-nul",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a working directory with a NUL byte",
    texts: runc(`${INIT}mkdir <path>: invalid argument`),
    passes: ["crun"],
    fix: "remove the NUL byte",
    links: [ROOTFS],
    check: (spec) => when(cwdOf(spec).includes("\0"), CWD, { path: cwdOf(spec) }),
    repair: (spec, path) => replaced(spec, path, "/"),
  },
  {
    id: "cwd-name-too-long",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a working directory whose path is longer than the kernel allows: 255 bytes per name, 4095 in total",
    texts: [...runc(`${INIT}mkdir <cwd>: file name too long`), ...entered("File name too long")],
    fix: "shorten the path",
    links: [ROOTFS],
    check: (spec) => when(cwdOf(spec) !== "" && isTooLong(join("/", cwdOf(spec))), CWD, { cwd: cwdOf(spec) }),
    repair: (spec, path) => replaced(spec, path, "/"),
  },
  {
    id: "cwd-below-file",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a working directory whose path goes through a file",
    texts: [...runc(`${INIT}mkdir <path>: not a directory`), ...entered("Not a directory")],
    fix: "set workingDir to a directory",
    links: [ROOTFS],
    check: ofCwd((kind) => kind === "below-file", (cwd) => ({ cwd, path: "<any>" })),
    repair: (spec, path) => replaced(spec, path, "/"),
  },
  {
    id: "cwd-link-broken",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a working directory that is a dangling symbolic link",
    texts: [...runc(`${INIT}mkdir <path>: file exists`), ...entered("No such file or directory")],
    fix: "create the link's target in the image, or set workingDir to another directory",
    links: [ROOTFS],
    check: ofCwd((kind) => kind === "link-broken", (cwd) => ({ cwd, path: cwd })),
    repair: (spec, path) => replaced(spec, path, "/"),
  },
  {
    id: "cwd-link-loop",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a working directory that is a symbolic link that leads back to itself",
    texts: [...runc(`${INIT}mkdir <path>: file exists`), ...entered("Too many levels of symbolic links")],
    fix: "correct the link in the image, or set workingDir to another directory",
    links: [ROOTFS],
    check: ofCwd((kind) => kind === "link-loop", (cwd) => ({ cwd, path: cwd })),
    repair: (spec, path) => replaced(spec, path, "/"),
  },
  {
    id: "cwd-is-file-mount",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a working directory on which a file is mounted",
    texts: [...runc(`${INIT}mkdir <cwd>: not a directory`), ...entered("Not a directory")],
    fix: "set workingDir to a directory; a subPath of a ConfigMap is a file",
    links: [ROOTFS],
    check: (spec, host) => {
      const cwd = cwdOf(spec);
      const cover = cwd.startsWith("/") ? coverOf(spec, cwd) : undefined;
      if (cover === undefined || !isBind(cover.mount) || destinationOf(cover.mount) !== cwd) return [];
      const fact = factOf(cover.mount.source ?? "", host);
      if (fact === undefined) return [{ path: CWD, missing: ["paths"] }];
      return when(fact.kind === "file" || fact.kind === "executable", CWD, { cwd });
    },
    repair: (spec, path) => replaced(spec, path, "/"),
  },
  {
    id: "cwd-below-readonly-mount",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a working directory that does not exist in a volume and cannot be created, because it is mounted " +
      "read-only",
    texts: runc(`${INIT}mkdir <path>: read-only file system`),
    passes: ["crun"],
    fix: "create the directory in the volume, or set workingDir to another one",
    links: [ROOTFS],
    check: (spec, host) => {
      const cwd = cwdOf(spec);
      const cover = cwd.startsWith("/") && !isTooLong(cwd) ? coverOf(spec, cwd) : undefined;
      if (cover === undefined || !isBind(cover.mount) || (readOptions(cover.mount).flags & MS_RDONLY) === 0) return [];
      const above = destinationOf(cover.mount);
      const source = cover.mount.source ?? "";
      if (above === cwd || !source.startsWith("/")) return [];
      const fact = factOf(join(source, cwd.slice(above.length)), host);
      if (fact === undefined) return [{ path: CWD, missing: ["paths"] }];
      return when(fact.kind === "absent", CWD, { path: firstMissing(above, cwd) });
    },
    repair: (spec, path) => replaced(spec, path, "/"),
  },
  {
    id: "cwd-on-readonly-rootfs",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary:
      "a working directory that the image does not have, on a root filesystem that is mounted read-only on the node",
    texts: runc(`${INIT}mkdir <path>: read-only file system`),
    passes: ["crun"],
    fix: "create the directory in the image, or give the container a writable snapshot",
    links: [ROOTFS],
    check: (spec, host) => {
      const root = factOf(spec.root?.path ?? "", host);
      if (root?.flags?.includes("ro") !== true) return [];
      return ofCwd((kind) => kind === "absent", (cwd) => ({ path: firstMissing("/", cwd) }))(spec, host);
    },
    repair: (spec, path) => replaced(spec, path, "/"),
  },
  {
    id: "cwd-not-creatable-in-userns",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary:
      "a working directory that the image does not have, and the user namespace does not own the root filesystem",
    texts: [...runc(`${INIT}mkdir <path>: permission denied`), ...entered("No such file or directory")],
    fix:
      "create the directory in the image, or give its files to the mapped ids, as containerd and Podman do; or set workingDir " +
      "(--workdir) to one that the image has",
    links: [ROOTFS],
    check: (spec, host) => {
      if (!isNew(spec, "user") || !isForeignRoot(spec, host.files?.["/"])) return [];
      return ofCwd((kind) => kind === "absent", (cwd) => ({ cwd, path: firstMissing("/", cwd) }))(spec, host);
    },
    repair: (spec, path) => replaced(spec, path, "/"),
  },
  {
    id: "cwd-not-searchable",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a working directory that the container's user may not enter",
    texts: [
      ...runcLate("chdir to cwd (<quotedPath>) set in config.json failed: permission denied"),
      ...entered("Permission denied"),
    ],
    fix: "run as the user that the image is made for (distroless' nonroot: 65532), or set workingDir (-w, " +
      "working_dir) to a directory that any user may enter, such as /: /root and another user's home are closed to " +
      "it, also to the random uid of OpenShift; in the Dockerfile chown the WORKDIR. With capabilities dropped " +
      "runc before 1.0.0-rc93 fails so even with the right user: update it, or workingDir: /. Of a volume, change " +
      "its owner, mode (fsGroup, chown) or SELinux label (:z); NFS with root_squash denies root; of / the mode of " +
      "the root filesystem's own directory (chmod 755)",
    links: [
      "https://github.com/GoogleContainerTools/distroless/issues/718",
      "https://github.com/nicolaka/netshoot/issues/65",
    ],
    check: (spec, host) => {
      const cwd = cwdOf(spec);
      // A runtime that is root enters first and becomes the user then; the root of a user namespace is none for others' files.
      if (!has(spec, "user") || !cwd.startsWith("/") || isTooLong(cwd) || coverOf(spec, cwd) !== undefined) return [];
      const { files, rootfs } = host;
      if (rootfs !== undefined && Object.hasOwn(rootfs, cwd) && rootfs[cwd] !== "directory") return [];
      const file = files !== undefined && Object.hasOwn(files, cwd) ? files[cwd] : undefined;
      if (file?.mode === undefined || file.uid === undefined || file.gid === undefined) {
        return [{ path: CWD, missing: ["files"] }];
      }
      const isClosed = (file.mode & 1) === 0 && isForeignRoot(spec, file);
      return when(isClosed, CWD, { cwd, quotedPath: quoted(cwd) });
    },
    repair: (spec, path) => replaced(spec, path, "/"),
  },
  {
    id: "argument-nul",
    severity: "error",
    phase: "start",
    by: "runtime",
    summary: "an argument with a NUL byte",
    texts: programRefused("invalid argument", "Invalid argument").filter(({ runtime }) => runtime === "runc"),
    passes: ["crun"],
    fix: "remove the NUL byte",
    links: [EXECVE],
    check: (spec) =>
      each(
        spec.process?.args,
        "/process/args",
        (text, index) => index > 0 && text.includes("\0") ? programOf(spec) : undefined,
      ),
  },
  {
    id: "argument-too-long",
    severity: "error",
    phase: "start",
    by: "kernel",
    summary: "an argument of 128 KiB or more",
    texts: ARGUMENTS_TOO_LONG,
    behind: "all",
    fix: "pass it in a file, such as a mounted ConfigMap",
    links: [EXECVE],
    check: (spec) =>
      longStrings(spec.process?.args, "/process/args", spec).filter(({ path }) => path !== "/process/args/0"),
  },
  {
    id: "variable-too-long",
    severity: "error",
    phase: "start",
    by: "kernel",
    summary: "an environment variable of 128 KiB or more, including its name and the equals sign",
    texts: ARGUMENTS_TOO_LONG,
    behind: "all",
    fix: "pass it in a file, such as a mounted ConfigMap",
    links: [EXECVE],
    check: (spec) => longStrings(spec.process?.env, "/process/env", spec),
    repair: removed,
  },
  {
    id: "arguments-too-large",
    severity: "error",
    phase: "start",
    by: "kernel",
    summary: "arguments and environment that are together larger than the kernel accepts: a quarter of the stack " +
      "limit, at most 6 MiB",
    texts: ARGUMENTS_TOO_LONG,
    behind: "all",
    fix:
      "reduce them: use files for large values instead of --env and ConfigMaps as variables; with enableServiceLinks: false a pod gets " +
      "no variables of the services",
    links: [EXECVE, "https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables"],
    check: (spec) => {
      const all = strings(spec);
      const units = all.reduce((sum, text) => sum + text.length, 0);
      if (units * 3 + all.length * PER_STRING <= mostStrings(spec) || all.some(isTooLarge)) return [];
      const sum = all.reduce((bytes, text) => bytes + byteLength(text) + PER_STRING, 0);
      return when(sum > mostStrings(spec), "/process/env", programOf(spec));
    },
  },
  {
    id: "env-name-nul",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "an environment variable whose name has a NUL byte",
    texts: runcAt(
      "env-without-quotes",
      `${INIT}environment variable name can't contain null(\\x00): <entry>`,
      `${INIT}invalid environment variable <name>: <any>contains nul byte (\\x00)`,
    ),
    passes: ["crun"],
    fix: "remove the NUL byte",
    links: [INIT_SOURCE],
    check: (spec) =>
      each(spec.process?.env, "/process/env", (entry) => {
        const at = entry.indexOf("=");
        const name = entry.slice(0, Math.max(at, 0));
        return name.includes("\0") ? { entry: quoted(entry), name: quoted(name) } : undefined;
      }),
    repair: removed,
  },
  {
    id: "env-duplicated",
    severity: "info",
    phase: "start",
    by: "runtime",
    summary: "an environment variable that is set twice: most programs use the last value, some the first",
    texts: [...runc(""), ...crun("")],
    fix: "remove one of them",
    links: ["https://github.com/opencontainers/runc/pull/4325"],
    check: (spec) => {
      const last = new Map((spec.process?.env ?? []).map((entry, index) => [entry.split("=", 1)[0]!, index]));
      return each(spec.process?.env, "/process/env", (entry, index) => {
        const name = entry.split("=", 1)[0]!;
        return name !== "" && entry.includes("=") && last.get(name) !== index ? {} : undefined;
      });
    },
    repair: removed,
  },
  {
    id: "user-name-ignored",
    severity: "info",
    phase: "start",
    by: "runtime",
    summary: "a user name in the spec, which Linux runtimes ignore: only uid and gid count",
    texts: [...runc(""), ...crun("")],
    fix: "set uid and gid, and remove username",
    links: ["https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config.md#user"],
    check: (spec) => when((spec.process?.user?.username ?? "") !== "", "/process/user/username"),
    repair: removed,
  },
  {
    id: "console-size-ignored",
    severity: "info",
    phase: "start",
    by: "runtime",
    summary: "a console size without a terminal, which is ignored",
    texts: [...runc(""), ...crun("")],
    fix: "set terminal, or remove consoleSize",
    links: ["https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config.md#process"],
    check: (spec) => {
      const { consoleSize, terminal } = spec.process ?? {};
      // Docker always writes a size of 0.
      const isSized = consoleSize !== undefined && Number(consoleSize.height) * Number(consoleSize.width) > 0;
      return when(isSized && terminal !== true, "/process/consoleSize");
    },
    repair: removed,
  },
];

/** Whether files belong to nobody in the container's user namespace, so that its root has no rights on them. */
function isForeignRoot(spec: Spec, file: { readonly uid?: number; readonly gid?: number } | undefined): boolean {
  const { uidMappings = [], gidMappings = [] } = spec.linux ?? {};
  if (file?.uid === undefined || file.gid === undefined || uidMappings.length === 0) return false;
  const isIn = (id: number, ranges: typeof uidMappings): boolean =>
    ranges.some(({ hostID, size }) => id >= hostID && id < hostID + size);
  return !isIn(file.uid, uidMappings) || !isIn(file.gid, gidMappings);
}
