/**
 * Options over `process`: arguments, environment, directory, OOM score, default security settings.
 *
 * @module
 */

import { checkList, checkTexts, checkType } from "../argument.ts";
import { sameList, set, unset } from "../oci/record.ts";
import type { Int64, Option, Process } from "../oci/spec.ts";
import { option } from "./option.ts";

/** A process that nothing was set of: Go's zero value. */
const ZERO: Process = { user: { uid: 0, gid: 0 }, cwd: "" };

/**
 * Makes an option that changes the process.
 *
 * @param change From the process to the process.
 * @returns The option; it keeps the spec's reference when the process is the same.
 */
export function updateProcess(change: (process: Process) => Process): Option {
  checkType(change, "function", "function");
  return option((spec) => {
    const before = spec.process ?? ZERO;
    const after = change(before);
    return after === before ? spec : { ...spec, process: after };
  });
}

/**
 * Removes what containerd's default spec sets for security: AppArmor profile, seccomp profile and limits.
 *
 * Upstream: `customopts.WithoutDefaultSecuritySettings`. Footprint: `/process/apparmorProfile`, `/process/rlimits`,
 * `/linux/seccomp`.
 *
 * @returns The option; it changes nothing when none of them is set.
 */
export function withoutDefaultSecuritySettings(): Option {
  const withoutProcess = updateProcess((process) => unset(unset(process, "apparmorProfile"), "rlimits"));
  return option((spec) => {
    const next = withoutProcess(spec);
    return next.linux === undefined ? next : set(next, "linux", unset(next.linux, "seccomp"));
  });
}

function nameOf(entry: string): string {
  const equals = entry.indexOf("=");
  return equals < 0 ? entry : entry.slice(0, equals);
}

/**
 * Merges variables into the environment. An entry whose name is there replaces it in place, others are appended; one without
 * `=` removes the variable of that name. Names of appended entries are not tracked: they stay twice.
 *
 * Upstream: `oci.WithEnv`. Footprint: `/process/env`.
 *
 * @param environment Entries of the form `KEY=value`.
 * @returns The option; it changes nothing when nothing is added, replaced or removed.
 */
export function withEnv(environment: readonly string[]): Option {
  checkList(environment, "list of variables");
  return updateProcess((process) => {
    const before = process.env ?? [];
    const places = new Map<string, number>();
    for (let index = 0; index < before.length; index++) places.set(nameOf(before[index]!), index);
    const after = [...before];
    for (const entry of environment) {
      const place = places.size === 0 ? undefined : places.get(nameOf(entry));
      if (!entry.includes("=")) {
        if (place !== undefined) after[place] = "";
      } else if (place === undefined) after.push(entry);
      else after[place] = entry;
    }
    const kept = after.includes("") ? after.filter((entry) => entry !== "") : after;
    return sameList(before, kept) ? process : { ...process, env: kept };
  });
}

/**
 * Sets the working directory.
 *
 * Upstream: `oci.WithProcessCwd`. Footprint: `/process/cwd`.
 *
 * @param cwd The directory, verbatim.
 * @returns The option; it changes nothing when the directory is the same.
 */
export function withProcessCwd(cwd: string): Option {
  checkTexts(cwd);
  return updateProcess((process) => process.cwd === cwd ? process : { ...process, cwd });
}

/**
 * Sets the command line.
 *
 * Upstream: `oci.WithProcessArgs`. Footprint: `/process/args`.
 *
 * @param args The program and its arguments.
 * @returns The option; it changes nothing when the command line is the same.
 */
export function withProcessArgs(args: readonly string[]): Option {
  checkList(args, "list of arguments");
  return updateProcess((process) => sameList(process.args, args) ? process : { ...process, args });
}

/**
 * Sets the OOM score adjustment.
 *
 * Upstream: `customopts.WithPodOOMScoreAdj` and `customopts.WithOOMScoreAdj`. Footprint: `/process/oomScoreAdj`.
 *
 * @param adj The adjustment; the kernel accepts -1000 to 1000.
 * @param restrict The daemon's own adjustment, below which it may not go; `undefined` for no restriction.
 * @returns The option; it changes nothing when the adjustment is the same.
 */
export function withPodOOMScoreAdj(adj: Int64, restrict?: number): Option {
  checkType(adj, "score", "integer");
  checkType(restrict ?? 0, "score", "integer");
  const score = restrict === undefined || adj >= restrict ? adj : restrict;
  return updateProcess((process) => process.oomScoreAdj === score ? process : { ...process, oomScoreAdj: score });
}

/** The search path of a process whose image sets none. */
const DEFAULT_PATH = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/**
 * Sets the default search path.
 *
 * Upstream: `oci.WithDefaultPathEnv`. Footprint: `/process/env`.
 *
 * @returns The option; it changes nothing when `PATH` has the default.
 */
export function withDefaultPathEnv(): Option {
  return withEnv([DEFAULT_PATH]);
}

/**
 * Gives the process a terminal, and appends its type as a variable.
 *
 * Upstream: `oci.WithTTY`. Footprint: `/process/terminal`, `/process/env`. Quirk: an existing `TERM` remains as well.
 *
 * @returns The option.
 */
export function withTTY(): Option {
  return updateProcess((process) => set(set(process, "terminal", true), "env", [...process.env ?? [], "TERM=xterm"]));
}

/**
 * Sets `noNewPrivileges`.
 *
 * Upstream: `oci.WithNoNewPrivileges`, `oci.WithNewPrivileges`. Footprint: `/process/noNewPrivileges`.
 *
 * @param value Whether the process may gain no privileges.
 * @returns The option; it changes nothing when the value is the same.
 */
export function withNoNewPrivileges(value: boolean): Option {
  checkType(value, "boolean", "boolean");
  return updateProcess((process) => set(process, "noNewPrivileges", value || undefined));
}

/**
 * Sets the AppArmor profile.
 *
 * Upstream: `apparmor.WithProfile`, `apparmor.WithDefaultProfile` and `oci.WithApparmorProfile`. Footprint:
 * `/process/apparmorProfile`.
 *
 * @param profile The profile's name; an empty one removes the key.
 * @returns The option; it changes nothing when the profile is the same.
 */
export function withApparmorProfile(profile: string): Option {
  checkTexts(profile);
  return updateProcess((process) => set(process, "apparmorProfile", profile === "" ? undefined : profile));
}
