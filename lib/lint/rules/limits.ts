/**
 * Rules about resource limits that are too small or there twice.
 *
 * @module
 */

import { removed } from "../repair.ts";
import { each, type Rule, type RuntimeText } from "../rule.ts";
import { crun, crunAt, INIT, runc, runcRows, START } from "../rule_texts.ts";

const LIMITS = "/process/rlimits";
const GETRLIMIT = "https://man7.org/linux/man-pages/man2/getrlimit.2.html";
/** How many open files the init process of every runtime has at least. */
const LEAST_FILES = 6;

const TOO_MANY_FILES: readonly RuntimeText[] = [
  ...runcRows(`${START}error closing exec fds: open /proc/self/fd: too many open files`, {
    until: "init-errors-marked",
  }),
  ...runcRows(`${INIT}too many open files`, { since: "init-errors-marked" }, "source"),
  ...crunAt(
    "backquoted-names",
    "open /proc/self/oom_score_adj: Too many open files",
    "open `/proc/self/oom_score_adj`: Too many open files",
  ),
  ...crun("open `/proc`: Too many open files", { since: "short-verbs" }),
];

/** Rules about resource limits. */
export const LIMIT_RULES: readonly Rule[] = [
  {
    id: "rlimit-nofile-too-low",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a limit of open files with which the runtime itself cannot start",
    texts: TOO_MANY_FILES,
    fix: "raise the limit: 1024 is usual",
    links: [GETRLIMIT],
    check: (spec) =>
      each(
        spec.process?.rlimits,
        LIMITS,
        ({ type, soft, hard }) => type === "RLIMIT_NOFILE" && soft <= LEAST_FILES && soft <= hard ? {} : undefined,
      ),
    repair: removed,
  },
  {
    id: "rlimit-duplicated",
    severity: "warning",
    phase: "start",
    by: "runtime",
    summary: "a resource limit that is set twice: the last one applies",
    texts: [...runc(""), ...crun("")],
    fix: "remove all but one of them: runtime-spec requires an error for duplicates",
    links: ["https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config.md#posix-process"],
    check: (spec) => {
      const last = new Map((spec.process?.rlimits ?? []).map(({ type }, index) => [type, index]));
      return each(spec.process?.rlimits, LIMITS, ({ type }, index) => last.get(type) === index ? undefined : {});
    },
    repair: removed,
  },
];
