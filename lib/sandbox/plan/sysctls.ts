/**
 * The sandbox's kernel parameters: the pod's, and those that config.toml has containerd add.
 *
 * @module
 */

import { child } from "../../pointer.ts";
import type { StringMap } from "../../oci/spec.ts";
import { withSysctls } from "../../options/sysctls.ts";
import type { SandboxRequest } from "../request.ts";
import type { Part, Reason, ReasonText } from "../../plan/step.ts";
import type { Userns } from "../../decisions/userns.ts";
import { isHostNetwork } from "./namespaces.ts";
import { because, byBehavior } from "../../plan/reason.ts";
import { NAMESPACE_OPTIONS, type Steps } from "../../plan/steps.ts";

const SYSCTLS = "/config/linux/sysctls";
const SYSCTL = "/linux/sysctl";
const UNPRIVILEGED_PORT_START = "net.ipv4.ip_unprivileged_port_start";
const PING_GROUP_RANGE = "net.ipv4.ping_group_range";

/** A sysctl that containerd may add by itself. */
interface Addition {
  readonly key: string;
  readonly value: string;
  readonly setting: "enable_unprivileged_ports" | "enable_unprivileged_icmp";
}

const PORTS: Addition = { key: UNPRIVILEGED_PORT_START, value: "0", setting: "enable_unprivileged_ports" };
const ICMP: Addition = { key: PING_GROUP_RANGE, value: "0 2147483647", setting: "enable_unprivileged_icmp" };

function isGiven({ config }: SandboxRequest, key: string): boolean {
  return Object.hasOwn(config.linux?.sysctls ?? {}, key);
}

/** Why containerd does not add a sysctl; `undefined` when it does. */
function whyNot({ key, setting }: Addition, request: SandboxRequest): Reason | undefined {
  const { daemon } = request;
  if (!daemon[setting]) return because(daemon.setting(setting).path, `${setting} is off`);
  if (isHostNetwork(request)) return because(`${NAMESPACE_OPTIONS}/network`, "the pod uses the node's network");
  if (isGiven(request, key)) return because(child(SYSCTLS, key), "the pod sets the sysctl itself");
  return undefined;
}

/** The same for pings, whose range of groups is larger than any user namespace. */
function whyNoPings(request: SandboxRequest, userns: Userns | undefined): Reason | undefined {
  const reason = whyNot(ICMP, request);
  if (reason !== undefined) return reason;
  if (request.host.runningInUserNamespace) {
    return because("/host/runningInUserNamespace", "containerd itself runs in a user namespace");
  }
  if (userns === undefined || !request.behaviors.has("ping-range-userns")) return undefined;
  return byBehavior("ping-range-userns", "the pod has a user namespace", {
    inputs: [`${NAMESPACE_OPTIONS}/userns_options`],
  });
}

/** Why containerd adds a sysctl. */
function whySet(setting: Addition["setting"], { daemon }: SandboxRequest, more: Omit<ReasonText, "text">): Reason {
  const { path, given } = daemon.setting(setting);
  if (given) return because(path, `${setting} is on`, more);
  return because(path, `${setting} is on by default`, { ...more, behaviors: ["unprivileged-defaults"] });
}

const SET_FOR_PORTS = "the pod is not on the node's network and does not set the sysctl itself";
const SET_FOR_PINGS = `${SET_FOR_PORTS}; containerd runs in the initial user namespace`;

function whyPings(request: SandboxRequest, userns: Userns | undefined): Reason {
  if (request.behaviors.has("ping-range-userns")) {
    return whySet(ICMP.setting, request, { condition: `${SET_FOR_PINGS}, and the pod has no user namespace` });
  }
  const condition = `${SET_FOR_PINGS}; the release does not check for a user namespace of the pod`;
  // Without a user namespace a release that asks does the same.
  return whySet(
    ICMP.setting,
    request,
    userns === undefined ? { condition } : { condition, lacks: ["ping-range-userns"] },
  );
}

/**
 * Adds what decides the kernel parameters.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param userns The pod's user namespace.
 */
export function addSysctls(steps: Steps, request: SandboxRequest, userns: Userns | undefined): void {
  const sysctls = request.config.linux?.sysctls ?? {};
  const additions: [string, string][] = [];
  const reasons: (() => Reason)[] = [];
  const decide = ({ key, value }: Addition, not: Reason | undefined, why: () => Reason): void => {
    if (not !== undefined) return steps.omit("customopts.WithSysctls", child(SYSCTL, key), not);
    additions.push([key, value]);
    reasons.push(why);
  };
  decide(PORTS, whyNot(PORTS, request), () => whySet(PORTS.setting, request, { condition: SET_FOR_PORTS }));
  decide(ICMP, whyNoPings(request, userns), () => whyPings(request, userns));
  const all: StringMap = additions.length === 0 ? sysctls : { ...sysctls, ...Object.fromEntries(additions) };
  steps.add(
    "customopts.WithSysctls",
    [SYSCTL],
    withSysctls(all),
    because(SYSCTLS, "the pod's sysctls"),
    () => [
      ...Object.keys(sysctls).map((key): Part => ({
        path: child(SYSCTL, key),
        reason: because(child(SYSCTLS, key), "set by the pod"),
      })),
      ...additions.map(([key], index): Part => ({ path: child(SYSCTL, key), reason: reasons[index]!() })),
    ],
  );
}
