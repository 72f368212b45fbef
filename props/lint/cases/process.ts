/** Cases of the process. @module */

import type { LintCase } from "../case.ts";

const P = "/process";
const LATER = { not: "only later releases of runc print it" } as const;
const RUNC_14 = { runtime: "runc@1.4.0" };

function nofile(hard: number, soft: number): Readonly<Record<string, unknown>> {
  return { "/process/rlimits": [{ type: "RLIMIT_NOFILE", hard, soft }] };
}

/** Cases of the process. */
export const PROCESS_CASES: readonly LintCase[] = [
  {
    rule: "oci-version-unknown",
    bad: { "/ociVersion": "1.2.0" },
    good: { "/ociVersion": "1.1.0" },
    host: { runtime: "crun@1.14.2" },
    live: { not: "only old releases of crun refuse it" },
  },
  { rule: "process-missing", bad: { [P]: null } },
  { rule: "cwd-empty", bad: { "/process/cwd": "" } },
  { rule: "cwd-relative", bad: { "/process/cwd": "bin" }, good: { "/process/cwd": "/bin" } },
  {
    rule: "cwd-not-directory",
    bad: { "/process/cwd": "/bin/true" },
    good: { "/process/cwd": "/made/by/runc" },
    host: { rootfs: { "/made/by/runc": "absent" } },
  },
  { rule: "args-empty", bad: { "/process/args": [] } },
  { rule: "executable-missing", bad: { "/process/args": ["/nothing"] }, host: { rootfs: { "/nothing": "absent" } } },
  { rule: "executable-not-executable", bad: { "/process/args": ["/bin"] } },
  {
    rule: "executable-not-in-path",
    bad: { "/process/args": ["nope"] },
    good: { "/process/args": ["true"] },
    host: { rootfs: { "/bin/nope": "absent" } },
  },
  { rule: "uid-out-of-range", bad: { "/process/user/uid": 2147483648 }, good: { "/process/user/uid": 2147483647 } },
  {
    rule: "too-many-groups",
    bad: { "/process/user/additionalGids": Array.from({ length: 65537 }, (_, gid) => gid) },
    good: { "/process/user/additionalGids": Array.from({ length: 65536 }, (_, gid) => gid) },
  },
  {
    rule: "rootless-groups",
    bad: {},
    good: { "/process/user/additionalGids": null },
    host: { rootless: true },
    live: { not: "the runtime is root" },
  },
  {
    rule: "oom-score-adj-denied",
    bad: { "/process/oomScoreAdj": -998 },
    host: { capabilities: ["CAP_CHOWN", "CAP_KILL", "CAP_SETGID", "CAP_SETUID", "CAP_NET_BIND_SERVICE"] },
  },
  { rule: "oom-score-adj-out-of-range", bad: { "/process/oomScoreAdj": 1001 }, good: { "/process/oomScoreAdj": 1000 } },
  {
    rule: "rlimit-unknown",
    bad: { "/process/rlimits": [{ type: "RLIMIT_FOO", hard: 1, soft: 1 }] },
    good: nofile(64, 64),
  },
  { rule: "rlimit-soft-above-hard", bad: nofile(64, 65), good: nofile(64, 64) },
  { rule: "rlimit-above-nr-open", bad: nofile(2000000000, 64), good: nofile(64, 64) },
  {
    rule: "rlimit-above-runtime",
    bad: { "/process/rlimits": [{ type: "RLIMIT_MEMLOCK", hard: 1099511627776, soft: 1024 }] },
    good: { "/process/rlimits": [{ type: "RLIMIT_MEMLOCK", hard: 1024, soft: 1024 }] },
    host: {
      capabilities: ["CAP_CHOWN", "CAP_KILL", "CAP_SETGID", "CAP_SETUID", "CAP_NET_BIND_SERVICE"],
      rlimits: { RLIMIT_MEMLOCK: 8388608 },
    },
  },
  { rule: "env-without-equals", bad: { "/process/env/-": "FOO" }, good: { "/process/env/-": "FOO=" } },
  { rule: "env-name-empty", bad: { "/process/env/-": "=FOO" }, good: { "/process/env/-": "F=OO" } },
  { rule: "env-value-nul", bad: { "/process/env/-": "A=F\0OO" }, good: { "/process/env/-": "A=FOO" } },
  { rule: "scheduler-policy-missing", bad: { "/process/scheduler": { nice: 1 } }, host: RUNC_14, live: LATER },
  {
    rule: "io-priority-out-of-range",
    bad: { "/process/ioPriority": { class: "IOPRIO_CLASS_BE", priority: 8 } },
    good: { "/process/ioPriority": { class: "IOPRIO_CLASS_BE", priority: 7 } },
    host: RUNC_14,
    live: LATER,
  },
];
