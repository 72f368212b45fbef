/**
 * Options over `process.capabilities`.
 *
 * @module
 */

import { checkList } from "../argument.ts";
import { filter, set } from "../oci/record.ts";
import type { LinuxCapabilities, Option } from "../oci/spec.ts";
import { updateProcess } from "./process.ts";

/** The sets that options write. */
const SETS = ["bounding", "effective", "permitted"] as const;

/**
 * What a release makes of the inheritable set: `same` as the others, `kept` as it is, or `follow`: it loses what the others lose.
 */
export type InheritableRule = "same" | "kept" | "follow";

function updateCapabilities(change: (capabilities: LinuxCapabilities) => LinuxCapabilities): Option {
  return updateProcess((process) => set(process, "capabilities", change(process.capabilities ?? {})));
}

/** A change of lists, made once for each list that several sets share. */
function once(
  change: (list: readonly string[]) => readonly string[],
): (list: readonly string[] | undefined) => readonly string[] | undefined {
  const made = new Map<readonly string[] | undefined, readonly string[] | undefined>();
  return (list) => {
    if (made.has(list)) return made.get(list);
    const changed = change(list ?? []);
    const next = changed.length === 0 ? undefined : changed;
    made.set(list, next);
    return next;
  };
}

/**
 * Sets the capabilities.
 *
 * Upstream: `oci.WithCapabilities`. Footprint: `/process/capabilities`.
 *
 * @param names Their names, in order; an empty list removes all.
 * @param inheritable How the inheritable set is treated.
 * @returns The option; it changes nothing when the sets are these lists.
 */
export function withCapabilities(names: readonly string[], inheritable: InheritableRule): Option {
  checkList(names, "list of capabilities");
  const list = names.length === 0 ? undefined : names;
  return updateCapabilities((before) => {
    let next = before;
    for (const key of SETS) next = set(next, key, list);
    if (inheritable === "same") return set(next, "inheritable", list);
    if (inheritable === "kept" || next.inheritable === undefined) return next;
    const allowed = new Set(names);
    const kept = filter(next.inheritable, (name) => allowed.has(name));
    return set(next, "inheritable", kept.length === 0 ? undefined : kept);
  });
}

/**
 * Appends capabilities.
 *
 * Upstream: `oci.WithAddedCapabilities`. Footprint: `/process/capabilities`.
 *
 * @param names Their names; those that a set has already are not added again.
 * @param inheritable How the inheritable set is treated.
 * @returns The option; it changes nothing when every set has them.
 */
export function withAddedCapabilities(names: readonly string[], inheritable: InheritableRule): Option {
  checkList(names, "list of capabilities");
  const keys = inheritable === "same" ? [...SETS, "inheritable"] as const : SETS;
  return updateCapabilities((before) => {
    const add = once((list) => {
      const all = new Set(list);
      const before = all.size;
      for (const name of names) all.add(name);
      // A list may have a name twice, which stays so.
      return all.size === before ? list : [...list, ...[...all].slice(before)];
    });
    let next = before;
    for (const key of keys) next = set(next, key, add(next[key]));
    return next;
  });
}

/**
 * Drops capabilities.
 *
 * Upstream: `oci.WithDroppedCapabilities`. Footprint: `/process/capabilities`.
 *
 * @param names Their names.
 * @param inheritable How the inheritable set is treated.
 * @returns The option; it changes nothing when no set has them.
 */
export function withDroppedCapabilities(names: readonly string[], inheritable: InheritableRule): Option {
  checkList(names, "list of capabilities");
  const dropped = new Set(names);
  const keys = inheritable === "kept" ? SETS : [...SETS, "inheritable"] as const;
  return updateCapabilities((before) => {
    const drop = once((list) => filter(list, (name) => !dropped.has(name)));
    let next = before;
    for (const key of keys) next = set(next, key, drop(next[key]));
    return next;
  });
}

/**
 * Removes the ambient set.
 *
 * Upstream: `customopts.WithoutAmbientCaps`. Footprint: `/process/capabilities`.
 *
 * @returns The option; it changes nothing if the ambient set is absent.
 */
export function withoutAmbientCaps(): Option {
  return updateCapabilities((capabilities) => set(capabilities, "ambient", undefined));
}
