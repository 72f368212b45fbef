/**
 * OCI runtimes: which one, and what changed in its texts and checks from release to release.
 *
 * Beside containerd's releases the only file of the core that knows version numbers.
 *
 * @module
 */

import { checkArgument } from "../argument.ts";
import { isSince } from "../containerd/release.ts";
import { CriSpecError } from "../error.ts";
import type { Pointer } from "../pointer.ts";

/** The runtimes whose texts are known. */
export type RuntimeName = "runc" | "crun";

/** An OCI runtime. */
export interface OciRuntime {
  /** Which one. */
  readonly name: RuntimeName;
  /** Its version, as it reports it: `1.1.5`, `1.1.5+ds1`, `1.20`. */
  readonly version: string;
}

/** The id of a change. */
export type RuntimeChangeId =
  | "plain-errors"
  | "env-without-quotes"
  | "userns-checks"
  | "unmapped-id-told"
  | "mount-error-names"
  | "mount-source-in-init"
  | "domainname"
  | "time-namespace"
  | "personality"
  | "scheduler"
  | "bind-data-refused"
  | "idmap-mounts"
  | "seccomp-flags"
  | "hook-name"
  | "mount-flag-names"
  | "safe-paths"
  | "ucounts"
  | "net-devices"
  | "rdt-needed"
  | "init-errors-marked"
  | "pids-zero-limits"
  | "backquoted-names"
  | "any-oci-version"
  | "source-stat"
  | "duplicate-namespace-refused"
  | "attr-below-module"
  | "sysctl-reason"
  | "program-reason"
  | "short-verbs"
  | "rootfs-checked"
  | "capability-library"
  | "ids-not-checked"
  | "child-errors-joined"
  | "dev-configured"
  | "mknodat-named"
  | "chdir-to"
  | "io-priority-checked"
  | "cpu-affinity"
  | "memory-policy"
  | "crun-scheduler"
  | "crun-net-devices"
  | "crun-memory-policy"
  | "device-path-checked";

/** One dated difference between releases of a runtime. */
export interface RuntimeChange {
  /** Its stable name. */
  readonly id: RuntimeChangeId;
  /** The runtime. */
  readonly runtime: RuntimeName;
  /** The first release of each branch that got it; newer branches have it. */
  readonly since: readonly string[];
  /** What changed. */
  readonly summary: string;
}

/** What changed, by when. */
export const RUNTIME_CHANGES: readonly RuntimeChange[] = [
  {
    id: "plain-errors",
    runtime: "runc",
    since: ["1.1.0"],
    summary: "an error names each source line that it passed through -> says what failed",
  },
  {
    id: "env-without-quotes",
    runtime: "runc",
    since: ["1.1.8", "1.2.0"],
    summary: "a bad variable is quoted -> only what is wrong with it is told",
  },
  {
    id: "userns-checks",
    runtime: "runc",
    since: ["1.1.11", "1.2.0"],
    summary: "a user namespace needs mappings -> mappings or a path, and not different ones of both",
  },
  {
    id: "unmapped-id-told",
    runtime: "runc",
    since: ["1.2.0"],
    summary: "an id that is not mapped is not told -> is",
  },
  { id: "mount-error-names", runtime: "runc", since: ["1.2.0"], summary: "src:dst -> src=, dst=, dstFd=" },
  { id: "mount-source-in-init", runtime: "runc", since: ["1.2.0"], summary: "sources are opened in C -> in Go" },
  { id: "domainname", runtime: "runc", since: ["1.2.0"], summary: "domainname is ignored -> set" },
  { id: "time-namespace", runtime: "runc", since: ["1.2.0"], summary: "no time namespaces -> time namespaces" },
  { id: "personality", runtime: "runc", since: ["1.2.0"], summary: "personality is ignored -> set" },
  { id: "scheduler", runtime: "runc", since: ["1.2.0"], summary: "scheduler and ioPriority are ignored -> set" },
  { id: "bind-data-refused", runtime: "runc", since: ["1.2.0"], summary: "data of bind mounts is dropped -> refused" },
  { id: "idmap-mounts", runtime: "runc", since: ["1.2.0"], summary: "mappings of mounts are ignored -> made" },
  { id: "seccomp-flags", runtime: "runc", since: ["1.2.0"], summary: "flags of seccomp are refused -> known" },
  {
    id: "init-errors-marked",
    runtime: "runc",
    since: ["1.2.0"],
    summary: 'only early errors of the init process carry "error during container init" -> all of them do',
  },
  { id: "hook-name", runtime: "runc", since: ["1.2.0"], summary: "a failed hook's kind is not told -> is" },
  {
    id: "mount-flag-names",
    runtime: "runc",
    since: ["1.2.7", "1.3.0"],
    summary: "mount flags as a number -> by name; locked flags are told",
  },
  {
    id: "safe-paths",
    runtime: "runc",
    since: ["1.2.8", "1.3.3", "1.4.0"],
    summary: "sysctls, mount points and device nodes are reached by path -> by handles, with other texts",
  },
  { id: "ucounts", runtime: "runc", since: ["1.4.0"], summary: "sysctls user.* are refused -> need a user namespace" },
  { id: "net-devices", runtime: "runc", since: ["1.4.0"], summary: "netDevices is ignored -> obeyed" },
  { id: "rdt-needed", runtime: "runc", since: ["1.4.0"], summary: "intelRdt without RDT is ignored -> refused" },
  {
    id: "pids-zero-limits",
    runtime: "runc",
    since: ["1.4.0"],
    summary: "a pids limit of 0 is no limit -> allows a single thread",
  },
  {
    id: "capability-library",
    runtime: "runc",
    since: ["1.3.0"],
    summary: "no capabilities for a process without any in its spec, and one word less in errors -> the runtime's own",
  },
  {
    id: "io-priority-checked",
    runtime: "runc",
    since: ["1.3.0"],
    summary: "ioPriority's class is checked late -> first",
  },
  { id: "cpu-affinity", runtime: "runc", since: ["1.3.0"], summary: "execCPUAffinity is ignored -> read" },
  { id: "memory-policy", runtime: "runc", since: ["1.4.0"], summary: "memoryPolicy is ignored -> obeyed" },
  {
    id: "ids-not-checked",
    runtime: "runc",
    since: ["1.3.0"],
    summary: "a user id beyond 2147483647 is refused -> the kernel's to judge",
  },
  {
    id: "child-errors-joined",
    runtime: "runc",
    since: ["1.4.0"],
    summary: "errors of the C part are lines before the error -> stand behind it",
  },
  {
    id: "dev-configured",
    runtime: "runc",
    since: ["1.3.6", "1.4.3"],
    summary: "errors of device nodes begin with what failed -> with that /dev is being configured",
  },
  {
    id: "backquoted-names",
    runtime: "crun",
    since: ["1.8.6"],
    summary: "names in errors are bare or in single quotes -> in backquotes",
  },
  {
    id: "attr-below-module",
    runtime: "crun",
    since: ["1.12"],
    summary: "labels are written with the words of other files -> with words of their own",
  },
  {
    id: "any-oci-version",
    runtime: "crun",
    since: ["1.14.3"],
    summary: 'an ociVersion without "1.0" in it is refused -> accepted',
  },
  {
    id: "source-stat",
    runtime: "crun",
    since: ["1.10"],
    summary: "the source of a mount is opened -> looked at first",
  },
  {
    id: "duplicate-namespace-refused",
    runtime: "crun",
    since: ["1.18"],
    summary: "a second namespace of one type is ignored -> refused",
  },
  { id: "sysctl-reason", runtime: "crun", since: ["1.20"], summary: "ping_group_range: the likely reason is told" },
  {
    id: "program-reason",
    runtime: "crun",
    since: ["1.21"],
    summary: "a program that cannot be run is told without its path -> with its path and the reason",
  },
  {
    id: "short-verbs",
    runtime: "crun",
    since: ["1.22"],
    summary: 'errors begin with "cannot", "opening", "creating" -> with the system call',
  },
  { id: "mknodat-named", runtime: "crun", since: ["1.22"], summary: "mknod -> mknodat" },
  { id: "chdir-to", runtime: "crun", since: ["1.15"], summary: "chdir -> chdir to" },
  {
    id: "device-path-checked",
    runtime: "crun",
    since: ["1.17"],
    summary: "a device without a path is made -> refused",
  },
  { id: "crun-scheduler", runtime: "crun", since: ["1.9"], summary: "scheduler and ioPriority are ignored -> set" },
  { id: "crun-net-devices", runtime: "crun", since: ["1.22"], summary: "netDevices is ignored -> obeyed" },
  { id: "crun-memory-policy", runtime: "crun", since: ["1.24"], summary: "memoryPolicy is ignored -> obeyed" },
  {
    id: "rootfs-checked",
    runtime: "crun",
    since: ["1.29"],
    summary: "a root filesystem that does not exist is found when it is mounted -> is checked first",
  },
];

const RUNTIME = /^(runc|crun)@v?(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:\.(0|[1-9]\d{0,5}))?([-~+].*)?$/s;

/** Longer texts are no versions that a runtime reports. */
const MOST_VERSION = 128;

/**
 * Parses a runtime and its version.
 *
 * @param text `runc@1.1.5`, `crun@1.14`.
 * @param path Where the text stands in the input. Default: `""`.
 * @returns The runtime.
 * @throws {CriSpecError} `invalid-runtime` for anything else.
 */
export function parseRuntime(text: string, path: Pointer = ""): OciRuntime {
  const match = typeof text === "string" && text.length <= MOST_VERSION ? RUNTIME.exec(text) : null;
  if (match === null) {
    const shown = typeof text === "string" ? JSON.stringify(text.slice(0, 64)) : `a value of type ${typeof text}`;
    throw new CriSpecError("invalid-runtime", `Cannot read ${shown} as a runtime: it is no name@version`, {
      path,
      hint: "runc@1.1.5 or crun@1.14, as the runtime's --version tells",
    });
  }
  return { name: match[1] as RuntimeName, version: text.slice(text.indexOf("@") + 1).replace(/^v/, "") };
}

/**
 * Whether a runtime has a change.
 *
 * @param runtime The runtime.
 * @param id The change.
 * @returns `false` for a change of another runtime, too.
 */
export function hasChange(runtime: OciRuntime, id: RuntimeChangeId): boolean {
  checkArgument(runtime, "runtime from parseRuntime()", { name: "string", version: "string" });
  const { name, version } = runtime;
  const change = changeOf(id);
  if (change.runtime !== name) return false;
  const [major = "0", minor = "0", patch = "0"] = version.split(/[.~+-]/);
  const branch = `${major}.${minor}`;
  return isSince({ version, upstream: version, branch, patch: Number(patch) || 0 }, change.since);
}

/**
 * Looks up a change.
 *
 * @param id Its id.
 * @returns The row of {@linkcode RUNTIME_CHANGES}.
 */
export function changeOf(id: RuntimeChangeId): RuntimeChange {
  return RUNTIME_CHANGES.find((change) => change.id === id)!;
}
