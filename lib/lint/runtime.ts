/**
 * OCI runtimes: which one, and what changed in its texts and checks from release to release.
 *
 * Beside containerd's releases the only file of the core that knows version numbers.
 *
 * @module
 */

import { frozen } from "../frozen.ts";
import { checkArgument } from "../argument.ts";
import { isSince } from "../containerd/release.ts";
import { CriSpecError } from "../error.ts";
import type { Pointer } from "../pointer.ts";

/** The runtimes whose messages are known. */
export type RuntimeName = "runc" | "crun";

/** An OCI runtime. */
export interface OciRuntime {
  /** The runtime. */
  readonly name: RuntimeName;
  /** Its version, as it reports it: `1.1.5`, `1.1.5+ds1`, `1.20`. */
  readonly version: string;
}

/** The id of a change of a runtime. */
export type RuntimeChangeId =
  | "final-errors"
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
  /** The first release of each branch with the change; newer branches have it. */
  readonly since: readonly string[];
  /** What changed, as before -> after. */
  readonly summary: string;
}

/** All changes of the runtimes. */
export const RUNTIME_CHANGES: readonly RuntimeChange[] = /* @__PURE__ */ frozen([
  {
    id: "final-errors",
    runtime: "runc",
    since: ["1.0.0"],
    summary: "errors in the words of the release candidates -> in those of 1.0",
  },
  {
    id: "plain-errors",
    runtime: "runc",
    since: ["1.1.0"],
    summary: "errors name each source line that they passed through -> only what failed",
  },
  {
    id: "env-without-quotes",
    runtime: "runc",
    since: ["1.1.8", "1.2.0"],
    summary: "errors quote an invalid environment variable -> only say what is wrong with it",
  },
  {
    id: "userns-checks",
    runtime: "runc",
    since: ["1.1.11", "1.2.0"],
    summary: "a user namespace needs mappings -> mappings or a path; with both, they must agree",
  },
  {
    id: "unmapped-id-told",
    runtime: "runc",
    since: ["1.2.0"],
    summary: "errors do not name an id that is not mapped -> name it",
  },
  {
    id: "mount-error-names",
    runtime: "runc",
    since: ["1.2.0"],
    summary: "errors name a mount as src:dst -> as src=, dst=, dstFd=",
  },
  {
    id: "mount-source-in-init",
    runtime: "runc",
    since: ["1.2.0"],
    summary: "mount sources are opened by the C part of runc -> by the Go part",
  },
  { id: "domainname", runtime: "runc", since: ["1.2.0"], summary: "domainname is ignored -> is set" },
  { id: "time-namespace", runtime: "runc", since: ["1.2.0"], summary: "time namespaces are unknown -> are supported" },
  { id: "personality", runtime: "runc", since: ["1.2.0"], summary: "personality is ignored -> is set" },
  { id: "scheduler", runtime: "runc", since: ["1.2.0"], summary: "scheduler and ioPriority are ignored -> are set" },
  {
    id: "bind-data-refused",
    runtime: "runc",
    since: ["1.2.0"],
    summary: "filesystem options of bind mounts are dropped -> are refused",
  },
  {
    id: "idmap-mounts",
    runtime: "runc",
    since: ["1.2.0"],
    summary: "id mappings of mounts are ignored -> are supported",
  },
  {
    id: "seccomp-flags",
    runtime: "runc",
    since: ["1.2.0"],
    summary: "flags of a seccomp profile are refused -> are supported",
  },
  {
    id: "init-errors-marked",
    runtime: "runc",
    since: ["1.2.0"],
    summary: 'only early errors of the init process contain "error during container init" -> all of them do',
  },
  {
    id: "hook-name",
    runtime: "runc",
    since: ["1.2.0"],
    summary: "errors do not name the kind of a failed hook -> name it",
  },
  {
    id: "mount-flag-names",
    runtime: "runc",
    since: ["1.2.7", "1.3.0"],
    summary: "errors have mount flags as a number -> by name; locked flags are named",
  },
  {
    id: "safe-paths",
    runtime: "runc",
    since: ["1.2.8", "1.3.3", "1.4.0"],
    summary: "sysctls, mount points and device nodes are opened by path -> by handle, with other errors",
  },
  { id: "ucounts", runtime: "runc", since: ["1.4.0"], summary: "user.* sysctls are refused -> need a user namespace" },
  { id: "net-devices", runtime: "runc", since: ["1.4.0"], summary: "netDevices is ignored -> is supported" },
  {
    id: "rdt-needed",
    runtime: "runc",
    since: ["1.4.0"],
    summary: "intelRdt is ignored on machines without RDT -> is refused",
  },
  {
    id: "pids-zero-limits",
    runtime: "runc",
    since: ["1.4.0"],
    summary: "a pids limit of 0 means no limit -> allows a single thread",
  },
  {
    id: "capability-library",
    runtime: "runc",
    since: ["1.3.0"],
    summary:
      "a process without capabilities in its spec gets none -> keeps those of the runtime; errors say: can't apply capabilities",
  },
  {
    id: "io-priority-checked",
    runtime: "runc",
    since: ["1.3.0"],
    summary: "the class of ioPriority is checked late -> is checked first",
  },
  { id: "cpu-affinity", runtime: "runc", since: ["1.3.0"], summary: "execCPUAffinity is ignored -> is supported" },
  { id: "memory-policy", runtime: "runc", since: ["1.4.0"], summary: "memoryPolicy is ignored -> is supported" },
  {
    id: "ids-not-checked",
    runtime: "runc",
    since: ["1.3.0"],
    summary: "a user id above 2147483647 is refused -> is passed to the kernel",
  },
  {
    id: "child-errors-joined",
    runtime: "runc",
    since: ["1.4.0"],
    summary: "errors of the C part are printed before the error -> after it",
  },
  {
    id: "dev-configured",
    runtime: "runc",
    since: ["1.3.6", "1.4.3"],
    summary: 'errors of device nodes start with what failed -> with "configuring container /dev"',
  },
  {
    id: "backquoted-names",
    runtime: "crun",
    since: ["1.8.6"],
    summary: "names in errors are unquoted or in single quotes -> in backquotes",
  },
  {
    id: "attr-below-module",
    runtime: "crun",
    since: ["1.12"],
    summary: "errors of writing labels read as those of other files -> have their own text",
  },
  {
    id: "any-oci-version",
    runtime: "crun",
    since: ["1.14.3"],
    summary: 'an ociVersion without "1.0" in it is refused -> is accepted',
  },
  {
    id: "source-stat",
    runtime: "crun",
    since: ["1.10"],
    summary: "the source of a mount is opened -> is checked with stat first",
  },
  {
    id: "duplicate-namespace-refused",
    runtime: "crun",
    since: ["1.18"],
    summary: "a second namespace of one type is ignored -> is refused",
  },
  {
    id: "sysctl-reason",
    runtime: "crun",
    since: ["1.20"],
    summary: "an error of ping_group_range has no reason -> has the likely reason",
  },
  {
    id: "program-reason",
    runtime: "crun",
    since: ["1.21"],
    summary: "errors of a program that cannot be run lack its path -> have its path and the reason",
  },
  {
    id: "short-verbs",
    runtime: "crun",
    since: ["1.22"],
    summary: 'errors start with "cannot", "opening", "creating" -> with the system call',
  },
  { id: "mknodat-named", runtime: "crun", since: ["1.22"], summary: "errors say mknod -> mknodat" },
  { id: "chdir-to", runtime: "crun", since: ["1.15"], summary: "errors say chdir -> chdir to" },
  {
    id: "device-path-checked",
    runtime: "crun",
    since: ["1.17"],
    summary: "a device without a path is created -> is refused",
  },
  { id: "crun-scheduler", runtime: "crun", since: ["1.9"], summary: "scheduler and ioPriority are ignored -> are set" },
  { id: "crun-net-devices", runtime: "crun", since: ["1.22"], summary: "netDevices is ignored -> is supported" },
  { id: "crun-memory-policy", runtime: "crun", since: ["1.24"], summary: "memoryPolicy is ignored -> is supported" },
  {
    id: "rootfs-checked",
    runtime: "crun",
    since: ["1.29"],
    summary: "a missing root filesystem fails when it is mounted -> is checked first",
  },
]);

const RUNTIME = /^(runc|crun)@v?(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:\.(0|[1-9]\d{0,5}))?([-~+].*)?$/s;

/** A release candidate: `1.0.0-rc93`, `1.4.0-rc.2`, as Debian spells them `1.0.0~rc93`. */
const CANDIDATE = /^[\d.]+[-~]rc\.?(\d+)/i;
/** The first candidate of a release that has a change, where that is not `rc.1`; infinite if only the release has it. */
const CANDIDATES: Readonly<Partial<Record<RuntimeChangeId, number>>> = {
  "final-errors": Infinity,
  "mount-flag-names": Infinity,
  "memory-policy": 2,
  "ucounts": 2,
  "safe-paths": 3,
  "pids-zero-limits": Infinity,
  "child-errors-joined": Infinity,
};

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
    throw new CriSpecError("invalid-runtime", `Invalid runtime ${shown}: not a known runtime and version`, {
      path,
      hint: "use runc or crun with the version that its --version prints, such as runc@1.1.5",
    });
  }
  return { name: match[1] as RuntimeName, version: text.slice(text.indexOf("@") + 1).replace(/^v/, "") };
}

/**
 * Whether a runtime has a change: a release candidate has those of its release that were made before it.
 *
 * @param runtime The runtime.
 * @param id The change.
 * @returns `false` also for a change of another runtime.
 */
export function hasChange(runtime: OciRuntime, id: RuntimeChangeId): boolean {
  checkArgument(runtime, "runtime from parseRuntime()", { name: "string", version: "string" });
  const { name, version } = runtime;
  const change = changeOf(id);
  checkArgument(change, "ID of a change of runtimes", { runtime: "string" });
  if (change.runtime !== name) return false;
  const [major = "0", minor = "0", patch = "0"] = version.split(/[.~+-]/);
  const branch = `${major}.${minor}`;
  const candidate = CANDIDATE.exec(version)?.[1] ?? Infinity;
  const isOlder = Number(candidate) < (CANDIDATES[id] ?? 1);
  return isSince(
    { version, upstream: version, branch, patch: (Number(patch) || 0) - (isOlder ? 0.5 : 0) },
    change.since,
  );
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
