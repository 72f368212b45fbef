/**
 * Names of the Container Device Interface: `vendor.com/class=device`.
 *
 * Upstream: `pkg/parser` of https://github.com/cncf-tags/container-device-interface.
 *
 * @module
 */

import type { Behaviors } from "../containerd/behaviors.ts";

/** Whether a name is one: `"crash"` where looking at it ends the daemon. */
export type NameCheck = "valid" | "invalid" | "crash";

const NAME = /^[A-Za-z][A-Za-z0-9_.-]*[A-Za-z0-9]$/;
const CLASS_WITHOUT_DOTS = /^[A-Za-z][A-Za-z0-9_-]*[A-Za-z0-9]$/;
const DEVICE = /^[A-Za-z0-9](?:[A-Za-z0-9_.:-]*[A-Za-z0-9])?$/;

/** Checks a vendor or a class: a single letter is sliced out of its bounds. */
function checkPart(part: string, pattern: RegExp, behaviors: Behaviors): NameCheck {
  if (/^[A-Za-z]$/.test(part)) return behaviors.has("cdi-one-letter") ? "valid" : "crash";
  return pattern.test(part) ? "valid" : "invalid";
}

/**
 * Checks a kind: `vendor.com/class`.
 *
 * @param kind The kind.
 * @param behaviors What the release does.
 * @returns Whether it is one.
 */
export function checkKind(kind: string, behaviors: Behaviors): NameCheck {
  const slash = kind.indexOf("/");
  if (slash < 1 || slash === kind.length - 1) return "invalid";
  const vendor = checkPart(kind.slice(0, slash), NAME, behaviors);
  if (vendor !== "valid") return vendor;
  return checkPart(kind.slice(slash + 1), behaviors.has("cdi-spec-0.6") ? NAME : CLASS_WITHOUT_DOTS, behaviors);
}

/**
 * Checks the name of a device of a kind.
 *
 * @param name The name.
 * @returns Whether it is one.
 */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name);
}

/**
 * Checks the qualified name of a device.
 *
 * @param name The name.
 * @param behaviors What the release does.
 * @returns Whether it is one.
 */
export function checkQualifiedName(name: string, behaviors: Behaviors): NameCheck {
  const equals = name.indexOf("=");
  if (equals === -1 || equals === name.length - 1) return "invalid";
  const kind = checkKind(name.slice(0, equals), behaviors);
  if (kind !== "valid") return kind;
  return isDeviceName(name.slice(equals + 1)) ? "valid" : "invalid";
}
