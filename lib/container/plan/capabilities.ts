/**
 * The container's capabilities.
 *
 * @module
 */

import type { Behaviors } from "../../containerd/behaviors.ts";
import { toUpper } from "../../go/upper.ts";
import {
  type InheritableRule,
  withAddedCapabilities,
  withCapabilities,
  withDroppedCapabilities,
  withoutAmbientCaps,
} from "../../options/capabilities.ts";
import { always, because } from "../../plan/reason.ts";
import type { Steps } from "../../plan/steps.ts";
import type { Pointer } from "../../pointer.ts";
import type { ContainerRequest } from "../request.ts";
import { SECURITY_CONTEXT, securityContext } from "./config.ts";

const CAPABILITIES = "/process/capabilities";
const INPUT: Pointer = `${SECURITY_CONTEXT}/capabilities`;
const ALL = "ALL";

/** What the release makes of the inheritable set. */
export function inheritableRule(behaviors: Behaviors): InheritableRule {
  if (!behaviors.has("drop-inheritable-caps")) return "same";
  return behaviors.has("inheritable-follow-drop") ? "follow" : "kept";
}

/** Names as the spec has them, and whether ALL is among them. */
function namesOf(list: readonly string[]): { readonly names: readonly string[]; readonly hasAll: boolean } {
  const upper = list.map(toUpper);
  return { names: upper.filter((name) => name !== ALL).map((name) => `CAP_${name}`), hasAll: upper.includes(ALL) };
}

/**
 * Adds what decides the capabilities, but for those of a privileged container.
 *
 * @param steps The steps so far.
 * @param request The request.
 */
export function addCapabilities(steps: Steps, request: ContainerRequest): void {
  const { capabilities } = securityContext(request);
  const name = "customopts.WithCapabilities";
  if (capabilities === undefined) {
    steps.omit(name, CAPABILITIES, because(INPUT, "the container changes no capability; the default ones remain"));
    return;
  }
  const rule = inheritableRule(request.behaviors);
  const added = namesOf(capabilities.add_capabilities ?? []);
  const dropped = namesOf(capabilities.drop_capabilities ?? []);
  const all = added.hasAll ? withCapabilities(request.host.capabilities, rule) : undefined;
  const none = dropped.hasAll ? withCapabilities([], rule) : undefined;
  const add = withAddedCapabilities(added.names, rule);
  const drop = withDroppedCapabilities(dropped.names, rule);
  const options = [...all === undefined ? [] : [all], ...none === undefined ? [] : [none], add, drop];
  const reason = because(INPUT, "the container's own: ALL first, then the added ones, then the dropped ones", {
    ...added.hasAll ? { inputs: ["/host/capabilities"] } : {},
  });
  steps.add(name, [CAPABILITIES], (spec) => options.reduce((next, option) => option(next), spec), reason);
  if ((capabilities.add_ambient_capabilities ?? []).length > 0) {
    const input = `${INPUT}/add_ambient_capabilities`;
    steps.omit(name, `${CAPABILITIES}/ambient`, because(input, "no release of containerd sets ambient capabilities"));
  }
}

/**
 * Adds the removal of ambient capabilities.
 *
 * @param steps The steps so far.
 */
export function addWithoutAmbientCaps(steps: Steps): void {
  const reason = always("no container has ambient capabilities");
  steps.add("customopts.WithoutAmbientCaps", [CAPABILITIES], withoutAmbientCaps(), reason);
}
