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
 * Upstream: `customopts.WithCapabilities`, which puts these options together.
 *
 * @param steps The steps so far.
 * @param request The request.
 */
export function addCapabilities(steps: Steps, request: ContainerRequest): void {
  const { capabilities } = securityContext(request);
  const name = "customopts.WithCapabilities";
  if (capabilities === undefined) {
    steps.omit(
      name,
      CAPABILITIES,
      because(INPUT, "the container adds and drops no capabilities; the default ones remain"),
    );
    return;
  }
  const rule = inheritableRule(request.behaviors);
  const [adds, drops] = [`${INPUT}/add_capabilities`, `${INPUT}/drop_capabilities`];
  const added = namesOf(capabilities.add_capabilities ?? []);
  const dropped = namesOf(capabilities.drop_capabilities ?? []);
  if (added.hasAll) {
    const reason = because(adds, "the container adds ALL, which means all capabilities of the daemon", {
      inputs: ["/host/capabilities"],
    });
    steps.add("oci.WithCapabilities", [CAPABILITIES], withCapabilities(request.host.capabilities, rule), reason);
  }
  if (dropped.hasAll) {
    const text = added.hasAll
      ? "the container drops ALL, which is applied after adding ALL"
      : "the container drops ALL";
    steps.add("oci.WithCapabilities", [CAPABILITIES], withCapabilities([], rule), because(drops, text));
  }
  const add = because(adds, "the container adds the capability");
  steps.add("oci.WithAddedCapabilities", [CAPABILITIES], withAddedCapabilities(added.names, rule), add);
  const drop = because(drops, "the container drops the capability");
  steps.add("oci.WithDroppedCapabilities", [CAPABILITIES], withDroppedCapabilities(dropped.names, rule), drop);
  if ((capabilities.add_ambient_capabilities ?? []).length > 0) {
    const input = `${INPUT}/add_ambient_capabilities`;
    const reason = because(input, "no release of containerd sets ambient capabilities");
    steps.omitField(
      "config.linux.security_context.capabilities.add_ambient_capabilities",
      `${CAPABILITIES}/ambient`,
      reason,
    );
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
