/**
 * Rules about the process: arguments, directory, environment, scheduling.
 *
 * @module
 */

import { trimSlashes } from "../../go/trim.ts";
import type { LintHost } from "../host.ts";
import { coverOf, isHiding } from "./covers.ts";
import { removed, replaced } from "../repair.ts";
import { each, type Outcome, quoted, type Rule, when } from "../rule.ts";
import { crun, crunAt, INIT, runc, runcAt, runcLate, runcRows } from "../rule_texts.ts";
import { PROCESS_LIMIT_RULES } from "./process_limits.ts";
import type { Spec } from "../../oci/spec.ts";

const VALIDATE = "https://github.com/opencontainers/runc/blob/v1.1.5/utils.go";
const INIT_SOURCE = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/init_linux.go";
function executable(spec: Spec): string {
  return spec.process?.args?.[0] ?? "";
}

/** What the root filesystem has at the program's path, where that is absolute. */
function program(fires: (kind: string) => boolean): Rule["check"] {
  return (spec, { rootfs }) => {
    const path = executable(spec);
    // What is mounted there is not the image's.
    if (!path.startsWith("/") || path.includes("\0") || coverOf(spec, path) !== undefined) return [];
    if (rootfs === undefined || !Object.hasOwn(rootfs, path)) return [{ path: "/process/args/0", missing: ["rootfs"] }];
    return when(fires(rootfs[path]!), "/process/args/0", { program: quoted(path), path });
  };
}

/** The directories that a program's name is looked up in: of the last PATH, as a later one wins. */
function pathOf(spec: Spec): readonly string[] {
  const entries = (spec.process?.env ?? []).filter((entry) => entry.startsWith("PATH="));
  return entries.length === 0 ? [] : entries.at(-1)!.slice("PATH=".length).split(":");
}

function notInPath(spec: Spec, { rootfs }: LintHost): readonly Outcome[] {
  const name = executable(spec);
  const path = "/process/args/0";
  if ((spec.process?.args ?? []).length === 0 || name.includes("/")) return [];
  const hit = [{ path, values: { program: quoted(name), name } }];
  const directories = pathOf(spec).filter((directory) => directory !== "");
  if (name === "" || pathOf(spec).length === 0) return hit;
  if (directories.some((directory) => !directory.startsWith("/")) || directories.length < pathOf(spec).length) {
    return [];
  }
  const files = directories.map((directory) => `${trimSlashes(directory)}/${name}`);
  const covers = files.map((file) => coverOf(spec, file));
  if (covers.some((cover) => cover !== undefined && !isHiding(cover.mount))) return [];
  if (rootfs === undefined || files.some((file) => !Object.hasOwn(rootfs, file))) {
    return [{ path, missing: ["rootfs"] }];
  }
  return files.every((file) => rootfs[file] !== "executable") ? hit : [];
}

function env(find: (name: string, value: string | undefined) => boolean): Rule["check"] {
  return (spec) =>
    each(spec.process?.env, "/process/env", (entry) => {
      const at = entry.indexOf("=");
      const [name, value] = at < 0 ? [entry, undefined] : [entry.slice(0, at), entry.slice(at + 1)];
      return find(name, value) ? { entry: quoted(entry), name: quoted(name) } : undefined;
    });
}

/** Rules about the process. */
export const PROCESS_RULES: readonly Rule[] = [
  {
    id: "process-missing",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a spec without process",
    texts: [
      ...runc("process property must not be empty"),
      ...crunAt("backquoted-names", "block 'process' not found", "block `process` not found"),
    ],
    fix: "set process with the program to run",
    links: [VALIDATE],
    check: (spec) => when(spec.process === undefined, "/process"),
  },
  {
    id: "cwd-empty",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "an empty working directory",
    texts: runc("Cwd property must not be empty"),
    fix: 'set it to "/"',
    links: [VALIDATE],
    check: (spec) => when(spec.process?.cwd === "", "/process/cwd"),
    repair: (spec, path) => replaced(spec, path, "/"),
  },
  {
    id: "cwd-relative",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a working directory that is not absolute",
    texts: runc("Cwd must be an absolute path"),
    fix:
      "start the path with a slash; a variable whose name is wrong stays in it as it is written (Tekton: $(workspaces.NAME.path), not $(workspace.NAME.path))",
    links: [VALIDATE],
    check: (spec) => when(/^[^/]/.test(spec.process?.cwd ?? ""), "/process/cwd"),
    repair: (spec, path) => replaced(spec, path, `/${spec.process?.cwd ?? ""}`),
  },
  {
    id: "cwd-not-directory",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a working directory that is a file",
    texts: runc(`${INIT}mkdir <path>: not a directory`),
    fix: "set it to a directory; runc creates one that does not exist",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/rootfs_linux.go"],
    check: (spec, { rootfs }) => {
      const cwd = spec.process?.cwd ?? "";
      if (!cwd.startsWith("/") || cwd === "/" || coverOf(spec, cwd) !== undefined) return [];
      if (rootfs === undefined || !Object.hasOwn(rootfs, cwd)) return [{ path: "/process/cwd", missing: ["rootfs"] }];
      return when(rootfs[cwd] === "file" || rootfs[cwd] === "executable", "/process/cwd", { path: cwd });
    },
    repair: (spec, path) => replaced(spec, path, "/"),
  },
  {
    id: "args-empty",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "no program to run",
    texts: runc("args must not be empty"),
    fix:
      "set ENTRYPOINT or CMD in the image, or a command: docker run IMAGE COMMAND, command in compose, command or args in the pod; an " +
      "image from docker import or FROM scratch has none",
    links: [VALIDATE],
    check: (spec) => when(spec.process !== undefined && (spec.process.args ?? []).length === 0, "/process/args"),
  },
  {
    id: "executable-missing",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a program that the root filesystem does not have under this path",
    texts: [
      ...runcLate("exec: <program>: stat <path>: no such file or directory"),
      ...crunAt(
        "program-reason",
        "executable file `<path>` not found in $PATH: No such file or directory",
        "executable file `<path>` not found: No such file or directory",
      ),
    ],
    fix:
      "look whether the image has this path (docker or podman run --rm -it --entrypoint sh IMAGE): Alpine has no bash (use sh), a distroless image no shell. Correct " +
      "the command, take the image and release that it is made for, or copy the program into the last stage of the build. A volume or bind mount over its directory " +
      "hides it (.:/app); a relative path counts from the working directory; a space within the quotation marks is part of the name. If it fails on one node alone, or " +
      "worked before, remove the image there and pull it again (crictl rmi, docker rmi), also for /pause (sandbox_image)",
    links: [INIT_SOURCE],
    check: program((kind) => kind === "absent" || kind === "link-broken"),
  },
  {
    id: "executable-not-executable",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a program that is a directory, or a file without the right to be executed",
    texts: [
      ...runcLate("exec: <program>: permission denied"),
      ...runcRows(`${INIT}exec: <program>: is a directory`, { since: "init-errors-marked" }, "source"),
      ...crun("open executable: Permission denied", { until: "program-reason" }),
      ...crun("open executable: Operation not permitted", { until: "program-reason" }),
      ...crun("the path `<path>` exists but it is not executable: Operation not permitted", {
        since: "program-reason",
      }),
      ...crun("the path `<path>` exists but it is not executable", { since: "program-reason" }),
      ...crun("the path `<path>` is not a regular file: Operation not permitted", { since: "program-reason" }),
    ],
    fix:
      "run chmod +x on the file before it is copied or mounted (git update-index --chmod=+x, COPY --chmod=755), or start it by its " +
      "interpreter (sh FILE); a user other than root needs x on the directories above, too. A directory, or an empty entrypoint (crun: " +
      "Operation not permitted), is no program: name the file. noexec of a volume or SELinux (:z) denies it, too",
    links: [INIT_SOURCE],
    check: program((kind) => kind === "directory" || kind === "file"),
  },
  {
    id: "executable-not-in-path",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "the image does not have the program at its path, or in any directory of PATH",
    texts: [
      ...runcLate("exec: <program>: executable file not found in $PATH"),
      ...crun("executable file `<name>` not found in $PATH: No such file or directory"),
    ],
    fix:
      "the first word of the command is the program: what stands behind the image's name in docker run, and command: or args:, replaces the image's CMD (rails db:create, not db:create); command: of a pod also its ENTRYPOINT: leave it out if this release has another. If the name is right, install it in the image (also in the " +
      "last stage of its build), write its whole path or set PATH; see that the image is new (docker compose build) and no volume hides its directory: docker run --rm -it --entrypoint sh IMAGE. If it is there, the container's user may " +
      "not enter a directory above it (ls -ld)",
    links: [INIT_SOURCE],
    check: notInPath,
  },
  ...PROCESS_LIMIT_RULES,
  {
    id: "env-without-equals",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "an environment entry without an equals sign",
    texts: runcAt(
      "env-without-quotes",
      `${INIT}invalid environment variable: <entry>`,
      `${INIT}invalid environment variable: missing '='`,
    ),
    fix: "write the entry as KEY=value",
    links: [INIT_SOURCE],
    check: env((_, value) => value === undefined),
    repair: removed,
  },
  {
    id: "env-name-empty",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "an environment entry without a name",
    texts: runcAt(
      "env-without-quotes",
      `${INIT}environment variable name can't be empty: <entry>`,
      `${INIT}invalid environment variable: name cannot be empty`,
    ),
    fix: "write the entry as KEY=value",
    links: [INIT_SOURCE],
    check: env((name, value) => name === "" && value !== undefined),
    repair: removed,
  },
  {
    id: "env-value-nul",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "an environment value with a NUL byte",
    texts: runcAt(
      "env-without-quotes",
      `${INIT}environment variable value can't contain null(\\x00): <entry>`,
      `${INIT}invalid environment variable <name>: <any>contains nul byte (\\x00)`,
    ),
    fix: "remove the NUL byte",
    links: [INIT_SOURCE],
    check: env((name, value) => name !== "" && !name.includes("\0") && value?.includes("\0") === true),
    repair: removed,
  },
  {
    id: "scheduler-policy-missing",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a scheduler without policy",
    texts: runcAt("scheduler", undefined, "scheduler policy is required"),
    fix: "set a policy, such as SCHED_OTHER",
    links: ["https://man7.org/linux/man-pages/man7/sched.7.html"],
    check: (spec) =>
      when(
        spec.process?.scheduler !== undefined && (spec.process.scheduler.policy ?? "") === "",
        "/process/scheduler/policy",
      ),
  },
  {
    id: "io-priority-out-of-range",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "an I/O priority outside 0 to 7",
    texts: runcAt("scheduler", undefined, "invalid ioPriority.Priority: <value>"),
    fix: "set the priority to a value from 0, the highest, to 7, the lowest",
    links: ["https://man7.org/linux/man-pages/man2/ioprio_set.2.html"],
    check: (spec) => {
      const value = spec.process?.ioPriority?.priority ?? 0;
      return when(value < 0 || value > 7, "/process/ioPriority/priority", { value: String(value) });
    },
    repair: removed,
  },
];
