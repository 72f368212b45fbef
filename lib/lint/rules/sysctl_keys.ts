/**
 * Sysctls: their keys, and who they belong to.
 *
 * Upstream: `sysctl` of https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/configs/validate/validator.go.
 *
 * @module
 */

import { child } from "../../pointer.ts";
import { join } from "../../go/path.ts";
import { type Outcome, quoted, type Values } from "../rule.ts";
import type { Fact } from "../host.ts";
import type { Spec } from "../../oci/spec.ts";

/** Sysctls of the IPC namespace that do not start with `fs.mqueue.`. */
const IPC: ReadonlySet<string> = new Set([
  "kernel.msgmax",
  "kernel.msgmnb",
  "kernel.msgmni",
  "kernel.sem",
  "kernel.shmall",
  "kernel.shmmax",
  "kernel.shmmni",
  "kernel.shm_rmid_forced",
]);

/** What a sysctl belongs to: a namespace's name, or the whole node. */
export type SysctlOwner = "ipc" | "network" | "uts" | "user" | "node";

/**
 * The key in the form with dots, as runc reads it: where the first separator is a slash, slashes separate.
 *
 * @param key `net.ipv4.ip_forward` or `net/ipv4/ip_forward`.
 */
export function dotted(key: string): string {
  const first = /[./]/.exec(key)?.[0];
  return first === "/" ? key.replace(/[./]/g, (separator) => separator === "." ? "/" : ".") : key;
}

/**
 * Whom a sysctl belongs to.
 *
 * @param key The key in the form with dots.
 */
export function ownerOf(key: string): SysctlOwner {
  if (IPC.has(key) || key.startsWith("fs.mqueue.")) return "ipc";
  if (key.startsWith("net.")) return "network";
  if (key === "kernel.domainname" || key === "kernel.hostname") return "uts";
  return key.startsWith("user.") ? "user" : "node";
}

/**
 * The file of a sysctl, as runc names it.
 *
 * @param key The key as it stands in the spec.
 */
export function sysctlPath(key: string): string {
  return join("/proc/sys", key.replaceAll(".", "/"));
}

/**
 * Finds the sysctls at which a rule fires.
 *
 * @param spec The spec.
 * @param find Whether it does, by the key with dots and the value; or the facts that are missing.
 * @returns One outcome for each. Texts may use `<key>`, `<quotedKey>`, `<file>`, `<value>` and `<quotedValue>`.
 */
export function sysctlOutcomes(
  spec: Spec,
  find: (key: string, value: string) => boolean | readonly Fact[],
): readonly Outcome[] {
  return Object.entries(spec.linux?.sysctl ?? {}).flatMap(([key, value]): readonly Outcome[] => {
    const found = find(dotted(key), value);
    if (found === false) return [];
    const path = child("/linux/sysctl", key);
    return [found === true ? { path, values: valuesOf(key, value) } : { path, missing: found }];
  });
}

function valuesOf(key: string, value: string): Values {
  return {
    key,
    dottedKey: dotted(key),
    quotedKey: quoted(dotted(key)),
    file: sysctlPath(key),
    value,
    quotedValue: quoted(value),
  };
}
