/**
 * The container's SELinux labels.
 *
 * @module
 */

import {
  addKvmLabel,
  addLabels,
  type Contexts,
  levelFault,
  makeLabels,
  PROCESS_LABEL,
  selinuxContexts,
  withoutSelinux,
} from "../../decisions/selinux.ts";
import { refuse } from "../../decisions/refusals.ts";
import { type LabelParts, type Labels, withProcessLabel } from "../../options/selinux.ts";
import { because } from "../../plan/reason.ts";
import type { Reason } from "../../plan/step.ts";
import type { Steps } from "../../plan/steps.ts";
import type { Chosen } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";
import { isPrivileged, SECURITY_CONTEXT, securityContext } from "./config.ts";

const OPTIONS = `${SECURITY_CONTEXT}/selinux_options`;

/** The labels and what they were made of. */
export interface ContainerLabels {
  readonly labels: Labels;
  readonly contexts: Contexts | undefined;
  readonly reason: Reason;
}

/** The parts of the sandbox's label, which a container without options of its own gets. */
function partsOfSandbox(request: ContainerRequest, contexts: Contexts): LabelParts {
  const { config, host: { selinux } } = request;
  const options = config.linux?.security_context?.selinux_options ?? {};
  const level = typeof selinux === "object" ? selinux.level : undefined;
  const { process } = makeLabels(contexts, options, { level, path: "/host/selinux/level" });
  const [user = "", role = "", type = "", ...rest] = process.split(":");
  return { user, role, type, level: rest.join(":") };
}

function make(request: ContainerRequest, { flow }: Chosen): ContainerLabels {
  const { behaviors, daemon, host: { selinux } } = request;
  const options = securityContext(request).selinux_options ?? {};
  const fault = levelFault(options.level ?? "", behaviors);
  if (fault !== undefined) refuse("selinux-level", `${flow.spec}${fault}`, `${OPTIONS}/level`);
  const contexts = selinuxContexts(request);
  if (contexts === undefined) {
    return { labels: { process: "", mount: "" }, contexts, reason: withoutSelinux(request) };
  }
  const isOwn = Object.values(options).some((part) => part !== "");
  const parts = isOwn ? options : partsOfSandbox(request, contexts);
  const level = typeof selinux === "object" ? selinux.containerLevel : undefined;
  const labels = makeLabels(contexts, parts, { level, path: "/host/selinux/containerLevel" });
  const inputs = ["/host/selinux/contexts", daemon.setting("enable_selinux").path];
  const condition = "enable_selinux is on and the node has SELinux";
  const reason = isOwn
    ? because(OPTIONS, "the container's selinux_options, completed from the node's SELinux contexts", {
      condition,
      inputs,
    })
    : because("/host/selinux", "the SELinux label of the pod's sandbox", { condition, inputs });
  return { labels, contexts, reason };
}

/**
 * The container's labels.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 * @returns The labels.
 * @throws {CriSpecError} `selinux-level`, `host-fact-missing`, `not-modelled`.
 */
export function selinuxLabels(steps: Steps, request: ContainerRequest, chosen: Chosen): ContainerLabels {
  return steps.decide("toLabel", () => make(request, chosen));
}

/**
 * Adds the labels.
 *
 * @param steps The steps so far.
 * @param made The labels.
 */
export function addSelinuxLabels(steps: Steps, { labels, contexts, reason }: ContainerLabels): void {
  addLabels(steps, labels, reason, contexts !== undefined);
}

/**
 * Adds what happens to the spec between its generation and the container's creation.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 * @param made The labels.
 */
export function addRun(
  steps: Steps,
  request: ContainerRequest,
  { runtime }: Chosen,
  { contexts }: ContainerLabels,
): void {
  steps.enter("run");
  addKvmLabel(steps, runtime, contexts);
  if (!isPrivileged(request)) return;
  const input = `${SECURITY_CONTEXT}/privileged`;
  const reason = because(input, "the process of a privileged container has no SELinux label");
  steps.add("CreateContainer", [PROCESS_LABEL], withProcessLabel(""), reason);
  if (contexts !== undefined) steps.omit("CreateContainer", PROCESS_LABEL, reason);
}
