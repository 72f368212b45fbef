/**
 * SELinux labels: what of them the sandbox and its containers decide alike.
 *
 * @module
 */

import type { Behaviors } from "../containerd/behaviors.ts";
import type { Runtime } from "../containerd/config.ts";
import { CriSpecError } from "../error.ts";
import { goQuote } from "../go/quote.ts";
import {
  initLabels,
  InvalidLabel,
  type LabelParts,
  type Labels,
  modifyProcessLabel,
  parseContexts,
  withSelinuxLabels,
} from "../options/selinux.ts";
import { because } from "../plan/reason.ts";
import type { Reason } from "../plan/step.ts";
import type { Steps } from "../plan/steps.ts";
import type { Pointer } from "../pointer.ts";
import type { Node } from "../request/node.ts";
import { isVMBasedRuntime } from "./runtime.ts";

/** The node's SELinux contexts by name. */
export type Contexts = ReadonlyMap<string, string>;

/** The path of the process's label. */
export const PROCESS_LABEL = "/process/selinuxLabel";
const MOUNT_LABEL = "/linux/mountLabel";

const SELINUX_LEVEL = /^s\d(-s\d)?(:c\d{1,4}(\.c\d{1,4})?(,c\d{1,4}(\.c\d{1,4})?)*)?$/;

function missingFact(fact: string, path: Pointer, hint: string): never {
  throw new CriSpecError("host-fact-missing", `Cannot generate SELinux labels: the node's ${fact} is missing`, {
    path,
    hint,
  });
}

const SELINUX_HINT = `set host.selinux to {"contexts": "text of the node's contexts file", "level": "s0:c1,c2"}`;

/**
 * Checks a level.
 *
 * Upstream: `checkSelinuxLevel`.
 *
 * @param level The level; an empty one is none.
 * @param behaviors What the release does.
 * @returns The daemon's text; `undefined` for a level of the right form.
 */
export function levelFault(level: string, behaviors: Behaviors): string | undefined {
  if (level === "" || SELINUX_LEVEL.test(level)) return undefined;
  return `the format of 'level' ${goQuote(level, behaviors.unicode)} is not correct`;
}

/** The node's SELinux contexts; `undefined` when containerd makes no labels. */
export function selinuxContexts({ daemon, host }: Node): Contexts | undefined {
  if (!daemon.enable_selinux || host.selinux === false) return undefined;
  const contexts = host.selinux === true ? undefined : host.selinux.contexts;
  return parseContexts(contexts ?? missingFact("contexts file", "/host/selinux", SELINUX_HINT));
}

/** A level that the daemon generates, one for each pod and container. */
export interface GeneratedLevel {
  /** The level, if the node's facts have it. */
  readonly level: string | undefined;
  /** Where it stands in the request. */
  readonly path: Pointer;
}

/**
 * Makes labels.
 *
 * @param contexts The node's contexts; `undefined` where containerd makes no labels.
 * @param parts The requested parts.
 * @param generated The level that the daemon generates if none is requested.
 * @returns The labels.
 * @throws {CriSpecError} `host-fact-missing`, `not-modelled`.
 */
export function makeLabels(contexts: Contexts | undefined, parts: LabelParts, generated: GeneratedLevel): Labels {
  if (contexts === undefined) return { process: "", mount: "" };
  const needsLevel = (parts.level ?? "") === "" && (contexts.get("process") ?? "").split(":").length > 3;
  if (needsLevel && generated.level === undefined) missingFact("generated level", generated.path, SELINUX_HINT);
  try {
    return initLabels(contexts, generated.level ?? "", parts);
  } catch (error) {
    if (!(error instanceof InvalidLabel)) throw error;
    throw new CriSpecError(
      "not-modelled",
      "Cannot generate SELinux labels: the node's contexts file has an invalid label",
      { path: "/host/selinux/contexts" },
    );
  }
}

/** Why there are no labels on this node. */
export function withoutSelinux({ daemon }: Node): Reason {
  return daemon.enable_selinux
    ? because("/host/selinux", "the node has no SELinux", { condition: "enable_selinux is on" })
    : because(daemon.setting("enable_selinux").path, "enable_selinux is off");
}

/**
 * Adds the step that sets both labels.
 *
 * @param steps The steps so far.
 * @param labels The labels.
 * @param reason Why they are so.
 * @param hasContexts Whether containerd makes labels.
 */
export function addLabels(steps: Steps, labels: Labels, reason: Reason, hasContexts: boolean): void {
  const name = "customopts.WithSelinuxLabels";
  steps.add(name, [PROCESS_LABEL, MOUNT_LABEL], withSelinuxLabels(labels), reason);
  for (const [path, label] of [[PROCESS_LABEL, labels.process], [MOUNT_LABEL, labels.mount]] as const) {
    if (label !== "") continue;
    const missing = because("/host/selinux/contexts", "the node's SELinux contexts define no such label");
    steps.omit(name, path, hasContexts ? missing : reason);
  }
}

/**
 * Adds the other type of a label for a runtime that runs virtual machines.
 *
 * @param steps The steps so far.
 * @param runtime The selected runtime.
 * @param contexts The node's contexts, where containerd makes labels.
 */
export function addKvmLabel(steps: Steps, runtime: Runtime, contexts: Contexts | undefined): void {
  if (contexts === undefined || !isVMBasedRuntime(runtime.runtime_type)) return;
  const text = "the runtime runs virtual machines, whose processes have a label of another type";
  const reason = because(`${runtime.path}/runtime_type`, text);
  steps.add("modifyProcessLabel", [PROCESS_LABEL], modifyProcessLabel(contexts), reason);
}
