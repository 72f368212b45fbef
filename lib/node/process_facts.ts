/**
 * Reads what /proc has about a process.
 *
 * @module
 */

import { ALL_CAPABILITIES } from "../request/host.ts";

/** The capabilities in a mask of the kernel, bit 0 is CAP_CHOWN; bits that containerd does not know are left out. */
function capabilitiesIn(mask: bigint): readonly string[] {
  return ALL_CAPABILITIES.filter((_, bit) => ((mask >> BigInt(bit)) & 1n) === 1n);
}

/**
 * The effective capabilities of a process.
 *
 * @param status The text of `/proc/PID/status`.
 * @returns Their names, in the kernel's order.
 */
export function effectiveCapabilities(status: string): readonly string[] {
  return capabilitiesIn(BigInt(`0x${/^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? "0"}`));
}

/**
 * The umask of a process.
 *
 * @param status The text of `/proc/PID/status`.
 * @returns Its octal digits; `undefined` if the kernel does not report it.
 */
export function umaskIn(status: string): string | undefined {
  return /^Umask:\s*([0-7]+)$/m.exec(status)?.[1];
}

/** A limit of a process; no limit is 2^64 - 1. */
export interface Limit {
  /** What holds. */
  readonly soft: bigint;
  /** To what the process may raise it. */
  readonly hard: bigint;
}

/** What /proc calls limits. */
const LIMITS: Readonly<Record<string, string>> = {
  "cpu time": "CPU",
  "file size": "FSIZE",
  "data size": "DATA",
  "stack size": "STACK",
  "core file size": "CORE",
  "resident set": "RSS",
  "processes": "NPROC",
  "open files": "NOFILE",
  "locked memory": "MEMLOCK",
  "address space": "AS",
  "file locks": "LOCKS",
  "pending signals": "SIGPENDING",
  "msgqueue size": "MSGQUEUE",
  "nice priority": "NICE",
  "realtime priority": "RTPRIO",
  "realtime timeout": "RTTIME",
};

/**
 * The limits of a process.
 *
 * @param text The text of `/proc/PID/limits`.
 * @returns The limits by their type: `RLIMIT_NOFILE`.
 */
export function limitsIn(text: string): ReadonlyMap<string, Limit> {
  const number = (word: string): bigint => word === "unlimited" ? 2n ** 64n - 1n : BigInt(word);
  return new Map(
    text.split("\n").flatMap((line) => {
      const [, name = "", soft = "", hard = ""] = /^Max (.+?)\s+(unlimited|\d+)\s+(unlimited|\d+)/.exec(line) ?? [];
      const type = LIMITS[name];
      return type === undefined ? [] : [[`RLIMIT_${type}`, { soft: number(soft), hard: number(hard) }] as const];
    }),
  );
}
