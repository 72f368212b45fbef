/**
 * Rules about the process: its user, its score of the OOM killer, its resource limits.
 *
 * @module
 */

import type { LintHost } from "../host.ts";
import { removed, replaced } from "../repair.ts";
import { each, namespaceOf, type Outcome, type Rule, type RuntimeText, when } from "../rule.ts";
import { crun, crunAt, INIT, runc, runcChild, runcLate } from "../rule_texts.ts";
import type { Int64, Spec } from "../../oci/spec.ts";

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

function isBeyondNrOpen(type: string, hard: bigint, { nrOpen }: LintHost): boolean {
  return type === "RLIMIT_NOFILE" && nrOpen !== undefined && hard > BigInt(nrOpen);
}

/** Rules about what the process may be and use. */
export const PROCESS_LIMIT_RULES: readonly Rule[] = [
  {
    id: "uid-out-of-range",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a user or group id above 2147483647",
    texts: runcLate("unable to setup user: uids and gids must be in range 0-2147483647").map((row) =>
      row.until === undefined ? { ...row, until: "ids-not-checked" } : row
    ),
    fix: "use a smaller id",
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
    fix: "use at most 65536 groups, the kernel's limit",
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
    summary: "supplementary groups in a container of a rootless runtime",
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
    texts: [...runcChild(`${OOM_TEXT}Permission denied`), ...crunOom("Permission denied")],
    fix:
      "remove the value from the container (--oom-score-adj, oom_score_adj), or choose one not below the engine's own (cat " +
      "/proc/self/oom_score_adj in its session). Rootless Podman with crun 1.9 and newer: update Podman, whose API set 0; rootless " +
      "containerd: turn on restrict_oom_score_adj",
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
    summary: "an oomScoreAdj outside -1000 to 1000",
    texts: [...runcChild(`${OOM_TEXT}Invalid argument`), ...crunOom("Invalid argument")],
    fix: "set the score to a value from -1000 to 1000",
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
    summary: "an unknown resource limit",
    texts: [...runc("wrong rlimit value: <type>"), ...crun("invalid rlimit `<type>`")],
    fix:
      "use a name in capitals, such as RLIMIT_NOFILE; RLIMIT_ alone is a limit without a name: give each of default-ulimits in daemon.json its Name",
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
    fix:
      "lower the container's limit (--ulimit nofile=…, ulimits in compose, default_ulimits in containers.conf), or raise the engine's " +
      "own: LimitNOFILE=, LimitMEMLOCK= in the unit of containerd or docker, of a rootless user in /etc/security/limits.conf and " +
      "user@.service; nested, the outer container's --ulimit",
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
    summary: "a limit of open files above the node's fs.nr_open",
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
];
