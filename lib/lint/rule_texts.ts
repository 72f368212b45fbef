/**
 * What runtimes print, release by release: the rows that rules are made of.
 *
 * @module
 */

import type { Evidence } from "./finding.ts";
import type { RuntimeText } from "./rule.ts";
import type { RuntimeChangeId } from "./runtime.ts";

/** What runc puts before a failure to start. */
export const START = "unable to start container process: ";
/** What runc puts before a failure of the container's init. */
export const INIT = "unable to start container process: error during container init: ";
/** What runc ends with where its C part failed. */
export const NO_CHILD = "unable to start container process: can't get final child's PID from pipe: EOF";

/** What runc 1.0 puts before a failure to start: the source line, and what it did. */
const START_1_0 = "container_linux.go:<number>: starting container process caused: ";
/** What runc 1.0 puts before a failure of the container's init. */
const INIT_1_0 = `${START_1_0}process_linux.go:<number>: container init caused: `;

/** What runc 1.0.0 and later of 1.0 put before an error of a mount; its candidates did not. */
const PROCFD_1_0 = "mount through procfd: ";

/** What runc 1.1 prints after its prefix, and what 1.0 printed there. */
const WORDS_1_0: readonly (readonly [words: string, before: string])[] = [
  [
    "error mounting <quotedSource> to rootfs at <quotedDestination>: ",
    "rootfs_linux.go:<number>: mounting <quotedSource> to rootfs at <quotedDestination> caused: ",
  ],
  ["mount <what> (via /proc/self/fd/<fd>)<flags><data>: ", PROCFD_1_0],
  ["mount /proc/self/fd/<fd>:<destination> (via /proc/self/fd/<fd>)<flags>: ", PROCFD_1_0],
  [
    "error setting cgroup config for procHooks process: ",
    "process_linux.go:<number>: setting cgroup config for procHooks process caused: ",
  ],
  [
    "error setting rlimits for ready process: ",
    "process_linux.go:<number>: setting rlimits for ready process caused: ",
  ],
  [
    "unable to apply cgroup configuration: ",
    "process_linux.go:<number>: applying cgroup configuration for process caused: ",
  ],
  ["error creating device nodes: ", "rootfs_linux.go:<number>: creating device nodes caused: "],
  ["error running hook #<index>: ", "Running hook #<index>:: "],
  ["unable to apply apparmor profile: ", "apply apparmor profile: "],
  ["unable to init seccomp: ", "standard_init_linux.go:<number>: init seccomp caused: "],
  ["unable to setup user: ", "setup user: "],
  ["unable to apply caps: ", "apply caps: "],
  ["can't make <quotedPath> read-only: mount <path>:<path>, flags: 0x5000: ", "readonly path <path>: "],
  ["can't mask path <path>: mount tmpfs:<path>, flags: 0x1: ", "mask path <path>: "],
  [
    "can't get final child's PID from pipe: ",
    "process_linux.go:<number>: getting the final child's pid from pipe caused: ",
  ],
  ["open <file>: ", "write sysctl key <key>: open <file>: "],
  ["write <file>: ", "write sysctl key <key>: write <file>: "],
];

/** What runc 1.0.0 and later print of a mount, and what its candidates printed, from which sysbox-runc comes. */
const MOUNT_1_0 = "to rootfs at <quotedDestination> caused: ";
const MOUNT_RC = "to rootfs <rootfs> at <quotedDestination> caused: ";

/**
 * What runc 1.0 prints where 1.1 prints a text.
 *
 * Upstream: `newSystemErrorWithCause` in https://github.com/opencontainers/runc/tree/v1.0.3/libcontainer.
 *
 * @param text A text of runc 1.1.
 * @returns The texts of 1.0; none where it prints the same, or where the words of the C part come first.
 */
export function beforePlainErrors(text: string): readonly string[] {
  if (!text.startsWith(START)) return [];
  const [prefix, rest] = text.startsWith(INIT)
    ? [INIT_1_0, text.slice(INIT.length)]
    : [START_1_0, text.slice(START.length)];
  let words = rest;
  for (const [now, before] of WORDS_1_0) words = words.replace(now, before);
  const before = prefix + words;
  if (!before.includes(MOUNT_1_0)) return [before];
  return [before, before.replace(MOUNT_1_0, MOUNT_RC).replace(PROCFD_1_0, "")];
}

/** Words of runc 1.1 whose arguments rules name differently, and those of 1.0. */
const SHAPES_1_0: readonly (readonly [words: RegExp, before: string])[] = [
  [/^error (mounting \S+ to rootfs at \S+): (?:mount \S+ \(via <procfd>\)(?:<\w+>)*: )?/, "$1 caused: "],
  [/^error ((?:creating|preparing|jailing|setting|closing)\b[^:<]*): /, "$1 caused: "],
  [/^unable to apply cgroup configuration: /, "applying cgroup configuration for process caused: "],
  [/^unable to init seccomp: /, "init seccomp caused: "],
  [/^unable to (apply apparmor profile|setup user|apply caps): /, "$1: "],
];
/** What only releases from 1.2 on print of a mount. */
const LATER_MOUNT = "dstFd=";

/**
 * What runc 1.0 and its candidates print where 1.1 prints a text without its prefix.
 *
 * @param text A text of runc 1.1 without what it puts before a failure to start.
 * @returns The texts of 1.0; none where they are the same, or not known.
 */
export function beforePlainWords(text: string): readonly string[] {
  const found = SHAPES_1_0.find(([words]) => words.test(text));
  if (found === undefined || text.includes(LATER_MOUNT)) return [];
  const [words, before] = found;
  if (!text.includes("(via <procfd>)")) return [text.replace(words, before)];
  return ["", PROCFD_1_0].map((mount) => text.replace(words, before + mount));
}

interface Bounds {
  /** The change with which the text came. */
  readonly since?: RuntimeChangeId;
  /** The change with which it went. */
  readonly until?: RuntimeChangeId;
}

/**
 * A text of runc 1.1 and later, with what 1.0 printed in its place.
 *
 * @param text The text.
 * @param bounds The changes between which 1.1 and later print it. Default: all of them do.
 * @param evidence How it is known. Default: `observed`, with 1.1.5, and unchanged in the sources of later releases.
 * @returns Its rows.
 */
export function runcRows(text: string, bounds: Bounds = {}, evidence: Evidence = "observed"): readonly RuntimeText[] {
  const before = bounds.since === undefined ? beforePlainErrors(text) : [];
  if (before.length === 0) return [{ runtime: "runc", ...bounds, text, evidence }];
  return [
    ...before.map((old): RuntimeText => ({ runtime: "runc", until: "plain-errors", text: old, evidence: "source" })),
    { runtime: "runc", since: "plain-errors", ...bounds, text, evidence },
  ];
}

/**
 * A text that every known release of runc prints.
 *
 * @param text The text.
 * @param evidence How it is known. Default: `observed`, with 1.1.5, and unchanged in the sources of later releases.
 * @returns Its rows.
 */
export function runc(text: string, evidence: Evidence = "observed"): readonly RuntimeText[] {
  return runcRows(text, {}, evidence);
}

/**
 * A text of runc's release candidates, from before 1.0.0.
 *
 * @param text The text as 1.1 would print it.
 * @returns Its rows.
 */
export function runcCandidate(text: string): readonly RuntimeText[] {
  const before = beforePlainErrors(text);
  return (before.length === 0 ? [text] : before)
    .map((old) => ({ runtime: "runc", until: "final-errors", text: old, evidence: "source" }));
}

/**
 * A text of runc up to a change, and the one from there on.
 *
 * @param change The change.
 * @param before The text before, observed with 1.1.5; `undefined` where releases before do not mind.
 * @param after The text after, read in the source; `undefined` where releases after do not mind.
 * @returns The rows.
 */
export function runcAt(change: RuntimeChangeId, before?: string, after?: string): readonly RuntimeText[] {
  return [
    ...(before === undefined ? [] : runcRows(before, { until: change })),
    ...(after === undefined ? [] : runcRows(after, { since: change }, "source")),
  ];
}

/**
 * A failure after the container's mounts are made, which runc marks as one of the init process only from 1.2.0 on.
 *
 * @param words What failed.
 * @param later What failed, in the words of 1.2.0 and later. Default: the same words.
 * @param evidence How the words of 1.1 are known. Default: `observed`.
 * @returns The rows.
 */
export function runcLate(
  words: string,
  later: string = words,
  evidence: Evidence = "observed",
): readonly RuntimeText[] {
  return [
    ...runcRows(`${START}${words}`, { until: "init-errors-marked" }, evidence),
    ...runcRows(`${INIT}${later}`, { since: "init-errors-marked" }, "source"),
  ];
}

/**
 * What runc prints where the kernel refuses the capabilities.
 *
 * @returns The rows.
 */
export function capsRefused(): readonly RuntimeText[] {
  const [caps, errno] = ["unable to apply caps: ", "operation not permitted"];
  return [
    ...runcRows(`${START}${caps}${errno}`, { until: "init-errors-marked" }),
    ...runcRows(`${INIT}${caps}${errno}`, { since: "init-errors-marked", until: "capability-library" }),
    ...runcRows(`${INIT}${caps}can't apply capabilities: ${errno}`, { since: "capability-library" }, "source"),
  ];
}

/**
 * What the container itself prints after its start where its program cannot be run: no runtime waits for that.
 *
 * @param errno The kernel's word as Go spells it: `exec format error`.
 * @param ofC The same as the C library spells it: `Exec format error`.
 * @returns The rows.
 */
export function programRefused(errno: string, ofC: string): readonly RuntimeText[] {
  return [
    ...runcRows(`exec user process caused: ${errno}`, { until: "plain-errors" }, "source"),
    ...runcRows(`exec <executable>: ${errno}`, { since: "plain-errors" }),
    ...crun(`exec container process \`<program>\`: ${ofC}`),
  ];
}

/**
 * What runc prints where its C part fails.
 *
 * @param first What failed: `nsexec-0[<pid>]: failed to …`.
 * @param second What the other process prints then. Default: nothing.
 * @param later What it prints from 1.2.0 on. Default: the same.
 * @returns The rows.
 */
export function runcChild(first: string, second?: string, later: string | undefined = second): readonly RuntimeText[] {
  const lines = (other: string | undefined): readonly string[] => other === undefined ? [first] : [first, other];
  const [joined, before] = ["child-errors-joined", "init-errors-marked"] as const;
  return [
    ...runcRows([...lines(second), NO_CHILD].join("\n"), { until: before }),
    ...runcRows([...lines(later), NO_CHILD].join("\n"), { since: before, until: joined }, "source"),
    ...runcRows(`${NO_CHILD}; runc init error(s): ${lines(later).join("; ")}`, { since: joined }, "source"),
  ];
}

/**
 * What runc prints where it cannot make a device node.
 *
 * @param before What failed, up to 1.2.7 and 1.3.2; `undefined` where these do not mind.
 * @param after What failed, from 1.2.8 and 1.3.3 on.
 * @param configured What failed, from 1.3.6 and 1.4.3 on. Default: the same.
 * @returns The rows.
 */
export function deviceRefused(
  before: string | undefined,
  after: string,
  configured: string = after,
): readonly RuntimeText[] {
  const nodes = "error creating device nodes: ";
  return [
    ...(before === undefined ? [] : runcRows(`${INIT}${nodes}${before}`, { until: "safe-paths" })),
    ...runcRows(`${INIT}${nodes}${after}`, { since: "safe-paths", until: "dev-configured" }, "source"),
    ...runcRows(`${INIT}configuring container /dev: ${nodes}${configured}`, { since: "dev-configured" }, "source"),
  ];
}

/**
 * A text that crun prints.
 *
 * Upstream: https://github.com/containers/crun/tree/1.29.1/src/libcrun.
 *
 * @param text The text.
 * @param bounds The changes between which it does. Default: every known release does.
 * @returns One row.
 */
export function crun(text: string, bounds: Bounds = {}): readonly RuntimeText[] {
  return [{ runtime: "crun", ...bounds, text, evidence: "source" }];
}

/**
 * A text of crun up to a change, and the one from there on.
 *
 * @param change The change.
 * @param before The text before.
 * @param after The text after.
 * @returns The rows.
 */
export function crunAt(change: RuntimeChangeId, before: string, after: string): readonly RuntimeText[] {
  return [...crun(before, { until: change }), ...crun(after, { since: change })];
}

/**
 * What crun prints where the kernel refuses a value of a cgroup's file.
 *
 * @param file The file's name.
 * @param ofC The kernel's word, as the C library spells it.
 * @returns The rows.
 */
export function crunWrite(file: string, ofC: string): readonly RuntimeText[] {
  return [
    ...crun(`writing file \`${file}\`: ${ofC}`, { until: "sysctl-reason" }),
    ...crun(`write file \`${file}\`: ${ofC}`, { since: "sysctl-reason", until: "short-verbs" }),
    ...crun(`write to \`${file}\`: ${ofC}`, { since: "short-verbs" }),
  ];
}
