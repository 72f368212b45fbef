/**
 * Mount options as runc reads them, and as its errors tell them.
 *
 * Upstream: `specconv.parseMountOptions` of https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/specconv/spec_linux.go.
 *
 * @module
 */

import { trimSlashes } from "../../go/trim.ts";
import type { Mount } from "../../oci/spec.ts";
import { quoted, type RuntimeText, type Values } from "../rule.ts";
import { crun, INIT, runcRows } from "../rule_texts.ts";

/** The kernel's flags, lowest bit first, by the names that runc gives them. */
const FLAGS: readonly (readonly [name: string, bit: number])[] = [
  ["MS_RDONLY", 1],
  ["MS_NOSUID", 2],
  ["MS_NODEV", 4],
  ["MS_NOEXEC", 8],
  ["MS_SYNCHRONOUS", 16],
  ["MS_REMOUNT", 32],
  ["MS_MANDLOCK", 64],
  ["MS_DIRSYNC", 128],
  ["MS_NOSYMFOLLOW", 256],
  ["MS_NOATIME", 1024],
  ["MS_NODIRATIME", 2048],
  ["MS_BIND", 4096],
  ["MS_REC", 16384],
  ["MS_SILENT", 32768],
  ["MS_POSIXACL", 65536],
  ["MS_RELATIME", 1 << 21],
  ["MS_I_VERSION", 1 << 23],
  ["MS_STRICTATIME", 1 << 24],
  ["MS_LAZYTIME", 1 << 25],
];

const BITS: ReadonlyMap<string, number> = new Map(FLAGS);

function bits(...names: readonly string[]): number {
  return names.reduce((all, name) => all | BITS.get(name)!, 0);
}

/** The flags of bind mounts. */
export const MS_BIND: number = bits("MS_BIND");
/** The flag of a mount that is changed. */
export const MS_REMOUNT: number = bits("MS_REMOUNT");
/** The flag of read-only mounts. */
export const MS_RDONLY: number = bits("MS_RDONLY");
/** Flags that alone make no remount. */
const PLAIN_BIND = MS_REMOUNT | bits("MS_BIND", "MS_REC");

/** Options that set or clear a flag. */
const OPTIONS: ReadonlyMap<string, readonly [flag: number, clears: boolean]> = new Map([
  ["acl", [bits("MS_POSIXACL"), false]],
  ["async", [bits("MS_SYNCHRONOUS"), true]],
  ["atime", [bits("MS_NOATIME"), true]],
  ["bind", [MS_BIND, false]],
  ["dev", [bits("MS_NODEV"), true]],
  ["diratime", [bits("MS_NODIRATIME"), true]],
  ["dirsync", [bits("MS_DIRSYNC"), false]],
  ["exec", [bits("MS_NOEXEC"), true]],
  ["iversion", [bits("MS_I_VERSION"), false]],
  ["lazytime", [bits("MS_LAZYTIME"), false]],
  ["loud", [bits("MS_SILENT"), true]],
  ["mand", [bits("MS_MANDLOCK"), false]],
  ["noacl", [bits("MS_POSIXACL"), true]],
  ["noatime", [bits("MS_NOATIME"), false]],
  ["nodev", [bits("MS_NODEV"), false]],
  ["nodiratime", [bits("MS_NODIRATIME"), false]],
  ["noexec", [bits("MS_NOEXEC"), false]],
  ["noiversion", [bits("MS_I_VERSION"), true]],
  ["nolazytime", [bits("MS_LAZYTIME"), true]],
  ["nomand", [bits("MS_MANDLOCK"), true]],
  ["norelatime", [bits("MS_RELATIME"), true]],
  ["nostrictatime", [bits("MS_STRICTATIME"), true]],
  ["nosuid", [bits("MS_NOSUID"), false]],
  ["nosymfollow", [bits("MS_NOSYMFOLLOW"), false]],
  ["rbind", [bits("MS_BIND", "MS_REC"), false]],
  ["relatime", [bits("MS_RELATIME"), false]],
  ["remount", [MS_REMOUNT, false]],
  ["ro", [MS_RDONLY, false]],
  ["rw", [MS_RDONLY, true]],
  ["silent", [bits("MS_SILENT"), false]],
  ["strictatime", [bits("MS_STRICTATIME"), false]],
  ["suid", [bits("MS_NOSUID"), true]],
  ["sync", [bits("MS_SYNCHRONOUS"), false]],
  ["symfollow", [bits("MS_NOSYMFOLLOW"), true]],
]);

/** Options that are neither flags nor the filesystem's: propagation, recursive attributes, runc's own. */
const OTHERS: ReadonlySet<string> = new Set([
  ...["private", "slave", "shared", "unbindable"].flatMap((word) => [word, `r${word}`]),
  ...["ro", "rw", "nosuid", "suid", "nodev", "dev", "noexec", "exec", "nodiratime", "diratime", "relatime"].map((
    word,
  ) => `r${word}`),
  ...["norelatime", "noatime", "atime", "strictatime", "nostrictatime", "nosymfollow", "symfollow"].map((word) =>
    `r${word}`
  ),
  "tmpcopyup",
]);

/** A mount's options, read. */
export interface MountOptions {
  /** The kernel's flags. */
  readonly flags: number;
  /** Flags that the last option about them clears. */
  readonly cleared: number;
  /** Options that are handed to the filesystem, in order. */
  readonly data: readonly string[];
}

/**
 * Reads a mount's options.
 *
 * @param mount The mount.
 * @returns Its flags and what is left for the filesystem. `defaults` is left, too, as runc has it.
 */
export function readOptions({ options = [] }: Mount): MountOptions {
  let [flags, cleared] = [0, 0];
  const data: string[] = [];
  for (const option of options) {
    const known = OPTIONS.get(option);
    if (known === undefined) {
      if (!OTHERS.has(option)) data.push(option);
      continue;
    }
    const [flag, clears] = known;
    flags = clears ? flags & ~flag : flags | flag;
    cleared = clears ? cleared | flag : cleared & ~flag;
  }
  return { flags, cleared, data };
}

/**
 * The flags that options set, each by itself.
 *
 * @param options Options; those that set no flag count for nothing.
 * @returns The flags.
 */
export function flagsOf(options: readonly string[]): number {
  return options.reduce((all, option) => {
    const [flag, clears] = OPTIONS.get(option) ?? [0, false];
    return clears ? all : all | flag;
  }, 0);
}

/**
 * Whether a mount is a bind mount, for the kernel.
 *
 * @param mount The mount.
 */
export function isBind(mount: Mount): boolean {
  return (readOptions(mount).flags & MS_BIND) !== 0;
}

/**
 * Whether a bind mount's options make runc remount it.
 *
 * @param flags Its flags.
 */
export function isRemounted(flags: number): boolean {
  return (flags & ~PLAIN_BIND) !== 0;
}

function hex(flags: number): string {
  return `0x${flags.toString(16)}`;
}

/**
 * Names flags as newer runc does.
 *
 * @param flags The flags.
 * @returns `MS_NODEV|MS_NOEXEC`.
 */
export function namesOf(flags: number): string {
  return FLAGS.filter(([, bit]) => (flags & bit) !== 0).map(([name]) => name).join("|");
}

/** What of a mount's failure differs from its options. */
export interface MountFailure {
  /** The flags; default: those of the options, without read-only for tmpfs and /dev, which runc remounts later. */
  readonly flags?: number;
  /** What the filesystem is handed; default: what is left of the options. */
  readonly data?: string;
}

function isDelayed({ type, destination }: Mount): boolean {
  return type === "tmpfs" || trimSlashes(destination) === "/dev";
}

/**
 * What stands for the placeholders of {@linkcode mountTexts}.
 *
 * @param mount The mount.
 * @param failure What differs from its options.
 */
export function mountValues(mount: Mount, failure: MountFailure = {}): Values {
  const own = readOptions(mount);
  const flags = failure.flags ?? (isDelayed(mount) ? own.flags & ~MS_RDONLY : own.flags);
  const data = failure.data ?? own.data.join(",");
  const source = mount.source ?? "";
  return {
    source,
    quotedSource: quoted(source),
    quotedDestination: quoted(mount.destination),
    destination: mount.destination,
    below: mount.destination.replace(/^\/+/, ""),
    what: source === "" ? mount.destination : `${source}:${mount.destination}`,
    src: source === "" ? "" : `src=${source}, `,
    flags: flags === 0 ? "" : `, flags: ${hex(flags)}`,
    hexFlags: flags === 0 ? "" : `, flags=${hex(flags)}`,
    flagNames: flags === 0 ? "" : `, flags=${namesOf(flags)}`,
    data: data === "" ? "" : `, data: ${data}`,
    // From 1.2.0 on runc itself gives a tmpfs the mode of what it covers.
    dataIs: mount.type === "tmpfs" && (flags & MS_BIND) === 0
      ? (data === "" ? "<any>" : `, data=<any>${data}`)
      : data === ""
      ? ""
      : `, data=${data}`,
  };
}

/** What runc puts before what is wrong with a mount. */
export const MOUNTING: string = `${INIT}error mounting <quotedSource> to rootfs at <quotedDestination>: `;

/**
 * What runc prints where the kernel refuses a mount.
 *
 * @param errno The kernel's word: `invalid argument`.
 * @returns One row for each form that runc has had.
 */
export function mountTexts(errno: string): readonly RuntimeText[] {
  const to = `${MOUNTING}mount <src>dst=<destination>, dstFd=/proc/thread-self/fd/<fd>`;
  return [
    ...runcRows(`${MOUNTING}mount <what> (via /proc/self/fd/<fd>)<flags><data>: ${errno}`, {
      until: "mount-error-names",
    }),
    ...runcRows(
      `${to}<hexFlags><dataIs>: ${errno}`,
      { since: "mount-error-names", until: "mount-flag-names" },
      "source",
    ),
    ...runcRows(`${to}<flagNames><dataIs>: ${errno}`, { since: "mount-flag-names" }, "source"),
  ];
}

/**
 * What crun prints where the kernel refuses a mount.
 *
 * @param errno The kernel's word, as the C library spells it: `Invalid argument`.
 * @returns Its rows.
 */
export function crunMountTexts(errno: string): readonly RuntimeText[] {
  return crun(`mount \`<source>\` to \`<below>\`: ${errno}`);
}
