/**
 * Rules about the process: arguments, folder, user, environment, limits.
 *
 * @module
 */

import { trimSlashes } from "../../go/trim.ts";
import type { LintHost } from "../host.ts";
import { removed, replaced } from "../repair.ts";
import { each, namespaceOf, type Outcome, quoted, type Rule, type RuntimeText, when } from "../rule.ts";
import { crun, crunAt, INIT, NO_CHILD, runc, runcAt, runcLate, runcRows } from "../rule_texts.ts";
import type { Int64, Spec } from "../../oci/spec.ts";

const VALIDATE = "https://github.com/opencontainers/runc/blob/v1.1.5/utils.go";
const INIT_SOURCE = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/init_linux.go";
const MOST_ID = 2147483647;
const MOST_GROUPS = 65536;

/** The kernel's numbers of resource limits. */
const RLIMITS: ReadonlyMap<string, number> = new Map(
  [
    "CPU",
    "FSIZE",
    "DATA",
    "STACK",
    "CORE",
    "RSS",
    "NPROC",
    "NOFILE",
    "MEMLOCK",
    "AS",
    "LOCKS",
    "SIGPENDING",
    "MSGQUEUE",
  ]
    .concat(["NICE", "RTPRIO", "RTTIME"]).map((name, number) => [`RLIMIT_${name}`, number]),
);

/** Limits of the process, at `type <number>` of the kernel. */
function rlimits(
  spec: Spec,
  find: (type: string, hard: bigint, soft: bigint) => boolean | readonly ("rlimits" | "capabilities" | "nrOpen")[],
): readonly Outcome[] {
  return each(spec.process?.rlimits, "/process/rlimits", ({ type, hard, soft }) => {
    const found = find(type, BigInt(hard), BigInt(soft));
    return found === true ? { type, number: String(RLIMITS.get(type)) } : found === false ? undefined : found;
  });
}

function privileged(spec: Spec, { capabilities }: LintHost): boolean | undefined {
  if (capabilities === undefined) return undefined;
  return capabilities.includes("CAP_SYS_RESOURCE") && namespaceOf(spec, "user") === undefined;
}

const RLIMIT_TEXT = `${INIT}error setting rlimits for ready process: error setting rlimit type <number>: `;
const OOM_TEXT = "nsexec[<pid>]: failed to update /proc/self/oom_score_adj: ";

function crunOom(errno: string): readonly RuntimeText[] {
  const file = "/proc/self/oom_score_adj";
  return crunAt("backquoted-names", `write to ${file}: ${errno}`, `write to \`${file}\`: ${errno}`);
}

function isOomInRange(score: Int64): boolean {
  return score >= -1000 && score <= 1000;
}

function executable(spec: Spec): string {
  return spec.process?.args?.[0] ?? "";
}

/** What the root filesystem has at the program's path, where that is absolute. */
function program(fires: (kind: string) => boolean): Rule["check"] {
  return (spec, { rootfs }) => {
    const path = executable(spec);
    if (!path.startsWith("/")) return [];
    if (rootfs === undefined || !Object.hasOwn(rootfs, path)) return [{ path: "/process/args/0", missing: ["rootfs"] }];
    return when(fires(rootfs[path]!), "/process/args/0", { program: quoted(path), path });
  };
}

/** The folders that a program's name is looked up in: of the last PATH, as a later one wins. */
function pathOf(spec: Spec): readonly string[] {
  const entries = (spec.process?.env ?? []).filter((entry) => entry.startsWith("PATH="));
  return entries.length === 0 ? [] : entries.at(-1)!.slice("PATH=".length).split(":");
}

function notInPath(spec: Spec, { rootfs }: LintHost): readonly Outcome[] {
  const name = executable(spec);
  const path = "/process/args/0";
  if ((spec.process?.args ?? []).length === 0 || name.includes("/")) return [];
  const hit = [{ path, values: { program: quoted(name), name } }];
  const folders = pathOf(spec).filter((folder) => folder !== "");
  if (name === "" || pathOf(spec).length === 0) return hit;
  if (folders.some((folder) => !folder.startsWith("/")) || folders.length < pathOf(spec).length) return [];
  const files = folders.map((folder) => `${trimSlashes(folder)}/${name}`);
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
    summary: "no working directory",
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
    fix: "start it with a slash",
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
      if (!cwd.startsWith("/") || cwd === "/") return [];
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
    summary: "nothing to run",
    texts: runc("args must not be empty"),
    fix: "give the image an entrypoint, or the container a command",
    links: [VALIDATE],
    check: (spec) => when(spec.process !== undefined && (spec.process.args ?? []).length === 0, "/process/args"),
  },
  {
    id: "executable-missing",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a program that the root filesystem does not have",
    texts: [
      ...runcLate("exec: <program>: stat <path>: no such file or directory"),
      ...crunAt(
        "program-reason",
        "executable file `<path>` not found in $PATH: No such file or directory",
        "executable file `<path>` not found: No such file or directory",
      ),
    ],
    fix: "check the image: crictl inspecti; for /pause, containerd's sandbox_image",
    links: [INIT_SOURCE],
    check: program((kind) => kind === "absent"),
  },
  {
    id: "executable-not-executable",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a program that is a directory or not executable",
    texts: [
      ...runcLate("exec: <program>: permission denied"),
      ...runcRows(`${INIT}exec: <program>: is a directory`, { since: "init-errors-marked" }, "source"),
      ...crun("open executable: Permission denied", { until: "program-reason" }),
      ...crun("open executable: Operation not permitted", { until: "program-reason" }),
      ...crun("the path `<path>` exists but it is not executable: Operation not permitted", {
        since: "program-reason",
      }),
      ...crun("the path `<path>` is not a regular file: Operation not permitted", { since: "program-reason" }),
    ],
    fix: "name a file, and chmod +x it in the image",
    links: [INIT_SOURCE],
    check: program((kind) => kind === "directory" || kind === "file"),
  },
  {
    id: "executable-not-in-path",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a program without a path that is in no directory of PATH",
    texts: [
      ...runcLate("exec: <program>: executable file not found in $PATH"),
      ...crun("executable file `<name>` not found in $PATH: No such file or directory"),
    ],
    fix: "write the path in full, or set PATH",
    links: [INIT_SOURCE],
    check: notInPath,
  },
  {
    id: "uid-out-of-range",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a user or group beyond 2147483647",
    texts: runcLate("unable to setup user: uids and gids must be in range 0-2147483647"),
    fix: "choose a smaller id",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/user/user.go"],
    check: (spec) => {
      const ids = (["uid", "gid"] as const).filter((kind) => (spec.process?.user?.[kind] ?? 0) > MOST_ID);
      return [
        ...ids.map((kind) => ({ path: `/process/user/${kind}` })),
        ...each(
          spec.process?.user?.additionalGids,
          "/process/user/additionalGids",
          (gid) => gid > MOST_ID ? {} : undefined,
        ),
      ];
    },
  },
  {
    id: "too-many-groups",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "more than 65536 supplementary groups",
    texts: [...runcLate("unable to setup user: setgroups: invalid argument"), ...crun("setgroups: Invalid argument")],
    fix: "65536 are the most that the kernel takes",
    links: ["https://man7.org/linux/man-pages/man2/setgroups.2.html"],
    check: (spec) => {
      // runc counts an id that is there twice once.
      const count = new Set(spec.process?.user?.additionalGids ?? []).size;
      return when(count > MOST_GROUPS, "/process/user/additionalGids");
    },
    repair: (spec, path) => replaced(spec, path, (spec.process?.user?.additionalGids ?? []).slice(0, MOST_GROUPS)),
  },
  {
    id: "rootless-groups",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "supplementary groups in a container of a runtime that is not root",
    texts: runcLate(
      "unable to setup user: cannot set any additional groups in a rootless container",
      undefined,
      "source",
    ),
    fix: "remove additionalGids",
    links: [INIT_SOURCE],
    check: (spec, { rootless }) => {
      const path = "/process/user/additionalGids";
      if ((spec.process?.user?.additionalGids ?? []).length === 0) return [];
      return rootless === undefined ? [{ path, missing: ["rootless"] }] : when(rootless, path);
    },
    repair: removed,
  },
  {
    id: "oom-score-adj-denied",
    severity: "error",
    phase: "bootstrap",
    by: "kernel",
    summary: "an oomScoreAdj below the runtime's own, which needs CAP_SYS_RESOURCE",
    texts: [...runc(`${OOM_TEXT}Permission denied\n${NO_CHILD}`), ...crunOom("Permission denied")],
    fix: "set containerd's restrict_oom_score_adj",
    links: ["https://github.com/canonical/lxd/issues/2994", "https://github.com/containers/crun/issues/1302"],
    check: (spec, { capabilities, oomScoreAdj }) => {
      const score = spec.process?.oomScoreAdj;
      const path = "/process/oomScoreAdj";
      if (
        score === undefined || !isOomInRange(score) || score === 1000 ||
        capabilities?.includes("CAP_SYS_RESOURCE") === true
      ) return [];
      const missing = [
        ...(capabilities === undefined ? ["capabilities" as const] : []),
        ...(oomScoreAdj === undefined ? ["oomScoreAdj" as const] : []),
      ];
      if (oomScoreAdj !== undefined && score >= oomScoreAdj) return [];
      return missing.length > 0 ? [{ path, missing }] : [{ path }];
    },
    repair: removed,
  },
  {
    id: "oom-score-adj-out-of-range",
    severity: "error",
    phase: "bootstrap",
    by: "kernel",
    summary: "an oomScoreAdj that is not within -1000 to 1000",
    texts: [...runc(`${OOM_TEXT}Invalid argument\n${NO_CHILD}`), ...crunOom("Invalid argument")],
    fix: "-1000 to 1000",
    links: ["https://man7.org/linux/man-pages/man5/proc_pid_oom_score_adj.5.html"],
    check: (spec) => {
      const score = spec.process?.oomScoreAdj;
      return when(score !== undefined && !isOomInRange(score), "/process/oomScoreAdj");
    },
    repair: removed,
  },
  {
    id: "rlimit-unknown",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a resource limit that does not exist",
    texts: [...runc("wrong rlimit value: <type>"), ...crun("invalid rlimit `<type>`")],
    fix: "RLIMIT_NOFILE and so on, in capitals",
    links: ["https://man7.org/linux/man-pages/man2/getrlimit.2.html"],
    check: (spec) => rlimits(spec, (type) => !RLIMITS.has(type)),
    repair: removed,
  },
  {
    id: "rlimit-soft-above-hard",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a soft limit above its hard limit",
    texts: [...runc(`${RLIMIT_TEXT}invalid argument`), ...crun("setrlimit `<type>`: Invalid argument")],
    fix: "lower the soft limit",
    links: ["https://man7.org/linux/man-pages/man2/getrlimit.2.html"],
    check: (spec) => rlimits(spec, (type, hard, soft) => RLIMITS.has(type) && soft > hard),
    repair: removed,
  },
  {
    id: "rlimit-above-runtime",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a hard limit above the runtime's own, which needs CAP_SYS_RESOURCE",
    texts: [...runc(`${RLIMIT_TEXT}operation not permitted`), ...crun("setrlimit `<type>`: Operation not permitted")],
    fix: "raise the daemon's own limit, LimitNOFILE= and so on in its unit, or lower the container's",
    links: ["https://man7.org/linux/man-pages/man2/getrlimit.2.html"],
    check: (spec, host) =>
      rlimits(spec, (type, hard, soft) => {
        const isAble = privileged(spec, host);
        if (!RLIMITS.has(type) || soft > hard || isAble === true || isBeyondNrOpen(type, hard, host)) return false;
        const own = host.rlimits !== undefined && Object.hasOwn(host.rlimits, type) ? host.rlimits[type] : undefined;
        if (own !== undefined && hard <= BigInt(own)) return false;
        const missing = [
          ...(own === undefined ? ["rlimits" as const] : []),
          ...(isAble === undefined ? ["capabilities" as const] : []),
          ...(type === "RLIMIT_NOFILE" && host.nrOpen === undefined ? ["nrOpen" as const] : []),
        ];
        return missing.length > 0 ? missing : true;
      }),
    repair: removed,
  },
  {
    id: "rlimit-above-nr-open",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "more open files than fs.nr_open allows to anyone",
    texts: [...runc(`${RLIMIT_TEXT}operation not permitted`), ...crun("setrlimit `<type>`: Operation not permitted")],
    fix: "raise fs.nr_open on the node, or lower the limit",
    links: ["https://man7.org/linux/man-pages/man2/getrlimit.2.html"],
    check: (spec, { nrOpen }) =>
      rlimits(spec, (type, hard, soft) => {
        if (type !== "RLIMIT_NOFILE" || soft > hard || hard <= 1024n) return false;
        return nrOpen === undefined ? ["nrOpen"] : hard > BigInt(nrOpen);
      }),
    repair: removed,
  },
  {
    id: "env-without-equals",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "an environment entry without =",
    texts: runcAt(
      "env-without-quotes",
      `${INIT}invalid environment variable: <entry>`,
      `${INIT}invalid environment variable: missing '='`,
    ),
    fix: "write KEY=value",
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
    fix: "write KEY=value",
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
    fix: "remove the byte",
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
    fix: "SCHED_OTHER and so on",
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
    summary: "an I/O priority that is not within 0 to 7",
    texts: runcAt("scheduler", undefined, "invalid ioPriority.Priority: <value>"),
    fix: "0 is the highest, 7 the lowest",
    links: ["https://man7.org/linux/man-pages/man2/ioprio_set.2.html"],
    check: (spec) => {
      const value = spec.process?.ioPriority?.priority ?? 0;
      return when(value < 0 || value > 7, "/process/ioPriority/priority", { value: String(value) });
    },
    repair: removed,
  },
];

function isBeyondNrOpen(type: string, hard: bigint, { nrOpen }: LintHost): boolean {
  return type === "RLIMIT_NOFILE" && nrOpen !== undefined && hard > BigInt(nrOpen);
}
