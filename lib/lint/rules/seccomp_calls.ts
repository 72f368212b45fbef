/**
 * Rules about seccomp profiles that deny what a container needs to start, or that runtimes cannot load.
 *
 * @module
 */

import type { LinuxSyscall, Spec } from "../../oci/spec.ts";
import { removed } from "../repair.ts";
import type { RuntimeName } from "../runtime.ts";
import { each, type Outcome, type Rule, type RuntimeText, when } from "../rule.ts";
import {
  capsRefused,
  crun,
  crunAt,
  INIT,
  programRefused,
  runc,
  runcAt,
  runcLate,
  runcRows,
  START,
} from "../rule_texts.ts";

const SYSCALLS = "/linux/seccomp/syscalls";
const SOURCE = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/standard_init_linux.go";
const EPERM = 1;
/** The largest number of an error that a filter can return. */
const MOST_ERRNO = 4095;

/** Whether a rule always fails with EPERM. */
function isDenial({ action, args = [], errnoRet }: LinuxSyscall): boolean {
  return action === "SCMP_ACT_ERRNO" && args.length === 0 && (errnoRet ?? EPERM) === EPERM;
}

/** The syscalls of a profile that allows by default. */
function callsOf(spec: Spec): readonly LinuxSyscall[] {
  const { seccomp } = spec.linux ?? {};
  return seccomp?.defaultAction === "SCMP_ACT_ALLOW" || seccomp?.defaultAction === "SCMP_ACT_LOG"
    ? seccomp.syscalls ?? []
    : [];
}

/** Rules of a profile that deny a call; with `noNewPrivileges` runc loads the profile late, without it before it becomes the user. */
function denies(name: string, when: { readonly noNewPrivileges?: boolean } = {}): (spec: Spec) => readonly Outcome[] {
  return (spec) => {
    const isNoNew = spec.process?.noNewPrivileges === true;
    if (when.noNewPrivileges !== undefined && when.noNewPrivileges !== isNoNew) return [];
    const [program = ""] = spec.process?.args ?? [];
    const values = program.startsWith("/")
      ? { program, executable: program, path: program }
      : { program: "<any>", executable: "<any>", path: "<any>" };
    return each(
      callsOf(spec),
      SYSCALLS,
      (call) =>
        isDenial(call) && (call.names ?? []).includes(name)
          ? { ...values, cwd: JSON.stringify(spec.process?.cwd ?? "") }
          : undefined,
    );
  };
}

/** A call that runc makes after it loaded the profile, where noNewPrivileges is off. */
function denied(
  name: string,
  what: string,
  texts: readonly RuntimeText[],
  passes: readonly RuntimeName[] = ["crun"],
  isAsked: (spec: Spec) => boolean = () => true,
): Rule {
  return {
    id: `seccomp-denies-${name}`,
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: `a seccomp profile that denies ${name}, which the runtime needs to ${what} while noNewPrivileges is off`,
    texts,
    behind: "all",
    passes,
    fix: "set noNewPrivileges, so that the profile is loaded last, or allow the call",
    links: [SOURCE],
    check: (spec) => isAsked(spec) ? denies(name, { noNewPrivileges: false })(spec) : [],
    repair: removed,
  };
}

function late(words: string): readonly RuntimeText[] {
  return [
    ...runcRows(`${START}${words}: operation not permitted`, { until: "init-errors-marked" }),
    ...runcRows(`${INIT}${words}: operation not permitted`, { since: "init-errors-marked" }, "source"),
  ];
}

/** Rules about seccomp profiles. */
export const SECCOMP_CALL_RULES: readonly Rule[] = [
  denied("chdir", "enter the working directory", late("chdir to cwd (<cwd>) set in config.json failed")),
  denied("capset", "set the capabilities", [...capsRefused(), ...crun("capset: Operation not permitted")], []),
  denied("setgroups", "set the groups", late("unable to setup user: setgroups")),
  {
    ...denied(
      "prctl",
      "drop capabilities",
      [...late("unable to apply bounding set"), ...crun("prctl drop bounding: Operation not permitted")],
      [],
    ),
    summary:
      "a seccomp profile that denies prctl, which the runtime needs to drop capabilities; a node in a container without CAP_SETPCAP prints the same",
    fix:
      "set noNewPrivileges, so that the profile is loaded last, or allow the call; on a node that is a container itself give that CAP_SETPCAP",
  },
  {
    id: "seccomp-denies-write",
    severity: "error",
    phase: "start",
    by: "runtime",
    summary:
      "the container runs already; or a seccomp profile denies write, which runc needs to report that the container is started",
    texts: runc("cannot start an already running container"),
    passes: ["crun"],
    behind: "all",
    fix:
      "allow write. Without a seccomp profile of your own the container does run: it was started twice, or a start before was reported as failed: look with docker ps, podman ps or ctr task ls before the next one",
    links: [SOURCE],
    check: (spec) => denies("openat")(spec).length > 0 ? [] : denies("write", { noNewPrivileges: true })(spec),
    repair: removed,
  },
  {
    id: "seccomp-denies-openat",
    severity: "error",
    phase: "start",
    by: "runtime",
    summary: "a seccomp profile that denies openat, which runc needs to wait for its start",
    texts: [...runc("cannot start a container that has stopped"), ...runc("container process is already dead")],
    passes: ["crun"],
    behind: "all",
    fix: "allow openat",
    links: [SOURCE],
    check: denies("openat", { noNewPrivileges: true }),
    repair: removed,
  },
  {
    id: "seccomp-denies-execve",
    severity: "error",
    phase: "start",
    by: "kernel",
    summary: "a seccomp profile that denies execve: the program cannot be started",
    texts: programRefused("operation not permitted", "Operation not permitted"),
    behind: "all",
    fix: "allow execve",
    links: ["https://man7.org/linux/man-pages/man2/execve.2.html"],
    check: (spec) => denies("openat")(spec).length + denies("write")(spec).length > 0 ? [] : denies("execve")(spec),
    repair: removed,
  },
  {
    id: "seccomp-errno-too-big",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a seccomp rule that returns an errno above 4095",
    texts: [
      ...runcLate(
        "unable to init seccomp: error adding seccomp filter rule for syscall <call>: two checks on same syscall argument",
      ),
      ...crun("seccomp_rule_add `<call>`: Invalid argument"),
    ],
    fix: "use a number of errno(3)",
    links: ["https://man7.org/linux/man-pages/man2/seccomp.2.html"],
    check: (spec) => {
      if (spec.process?.noNewPrivileges !== true) return [];
      return each(
        callsOf(spec),
        SYSCALLS,
        ({ action, errnoRet = 0, names = [] }) =>
          action === "SCMP_ACT_ERRNO" && errnoRet > MOST_ERRNO && names.length > 0 ? { call: names[0]! } : undefined,
      );
    },
    repair: removed,
  },
  {
    id: "seccomp-errno-without-use",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "errnoRet with an action that returns no error: crun refuses it, runc ignores it",
    texts: crun("errno value specified for action `<action>`"),
    passes: ["runc"],
    fix: "remove errnoRet",
    links: ["https://github.com/containers/crun/blob/1.24/src/libcrun/seccomp.c"],
    check: (spec) =>
      each(
        spec.linux?.seccomp?.syscalls,
        SYSCALLS,
        ({ action, errnoRet }) =>
          errnoRet !== undefined && !["SCMP_ACT_ERRNO", "SCMP_ACT_TRACE"].includes(action) ? { action } : undefined,
      ),
  },
  {
    id: "seccomp-flag-unknown",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "an unknown flag of a seccomp profile",
    texts: [
      ...runcAt("seccomp-flags", undefined, "seccomp flag <flag> is not known to runc"),
      ...crunAt("backquoted-names", "unknown seccomp option <flag>", "unknown seccomp option `<flag>`"),
    ],
    fix: "use a flag of seccomp(2), such as SECCOMP_FILTER_FLAG_LOG",
    links: ["https://man7.org/linux/man-pages/man2/seccomp.2.html"],
    check: (spec) =>
      each(spec.linux?.seccomp?.flags, "/linux/seccomp/flags", (flag) => FLAGS.includes(flag) ? undefined : { flag }),
    repair: removed,
  },
  {
    id: "seccomp-listener-unused",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a seccomp profile with a listenerPath, but without SCMP_ACT_NOTIFY: crun connects to the socket anyway",
    texts: crun("open seccomp receiver: connect socket to `<path>`: No such file or directory"),
    passes: ["runc"],
    fix: "remove listenerPath, or start the agent first",
    links: ["https://github.com/containers/crun/blob/1.24/src/libcrun/container.c"],
    check: (spec, { paths }) => {
      const socket = spec.linux?.seccomp?.listenerPath ?? "";
      const path = "/linux/seccomp/listenerPath";
      const isUsed = (spec.linux?.seccomp?.syscalls ?? []).some(({ action }) => action === "SCMP_ACT_NOTIFY");
      if (socket === "" || isUsed) return [];
      if (paths === undefined || !Object.hasOwn(paths, socket)) return [{ path, missing: ["paths"] }];
      return when(paths[socket]!.kind === "absent", path, { path: socket });
    },
    repair: removed,
  },
];

const FLAGS: readonly string[] = [
  "SECCOMP_FILTER_FLAG_TSYNC",
  "SECCOMP_FILTER_FLAG_LOG",
  "SECCOMP_FILTER_FLAG_SPEC_ALLOW",
  "SECCOMP_FILTER_FLAG_NEW_LISTENER",
  "SECCOMP_FILTER_FLAG_TSYNC_ESRCH",
  "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV",
];
