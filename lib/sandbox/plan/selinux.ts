/**
 * SELinux labels: of the spec, and what becomes of them before the container is created.
 *
 * @module
 */

import { SELinuxOption } from "../../cri/table.ts";
import { messageText } from "../../decisions/message_text.ts";
import type { Runtime } from "../../containerd/config.ts";
import { flowOf } from "../../decisions/flow.ts";
import { refuse } from "../../decisions/refusals.ts";
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
import { withWritableMount } from "../../options/mounts.ts";
import { type Labels, withProcessLabel } from "../../options/selinux.ts";
import { because, byBehavior } from "../../plan/reason.ts";
import type { Reason } from "../../plan/step.ts";
import { SECURITY_CONTEXT, type Steps } from "../../plan/steps.ts";
import type { SandboxRequest } from "../request.ts";
import { SYS } from "../../decisions/host_sys.ts";

const OPTIONS = `${SECURITY_CONTEXT}/selinux_options`;

function selinuxLabels(request: SandboxRequest, contexts: Contexts | undefined): Labels {
  const { behaviors, config, host: { selinux } } = request;
  const options = config.linux?.security_context?.selinux_options ?? {};
  const fault = levelFault(options.level ?? "", behaviors);
  if (fault !== undefined) {
    const text = `failed to init selinux options ${messageText(SELinuxOption, options, behaviors)}: ${fault}`;
    refuse("selinux-level", `${flowOf(request).spec}${text}`, `${OPTIONS}/level`);
  }
  const level = typeof selinux === "object" ? selinux.level : undefined;
  return makeLabels(contexts, options, { level, path: "/host/selinux/level" });
}

/** What the labels were made of. */
function labelsReason({ daemon, config }: SandboxRequest): Reason {
  const generated = ["/host/selinux/contexts", "/host/selinux/level"];
  const condition = "enable_selinux is on and the node has SELinux";
  const { path } = daemon.setting("enable_selinux");
  return config.linux?.security_context?.selinux_options === undefined
    ? because(generated[0]!, "the node's SELinux contexts, with a level generated for the pod", {
      condition,
      inputs: [generated[1]!, path],
    })
    : because(OPTIONS, "the pod's selinux_options, completed from the node's SELinux contexts", {
      condition,
      inputs: [...generated, path],
    });
}

/**
 * Adds the labels.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @returns The node's contexts; `undefined` where containerd makes no labels.
 * @throws {CriSpecError} `selinux-level`, `host-fact-missing`, `not-modelled`.
 */
export function addSelinux(steps: Steps, request: SandboxRequest): Contexts | undefined {
  const contexts = selinuxContexts(request);
  const labels = steps.decide("initLabelsFromOpt", () => selinuxLabels(request, contexts));
  const reason = contexts === undefined ? withoutSelinux(request) : labelsReason(request);
  addLabels(steps, labels, reason, contexts !== undefined);
  return contexts;
}

/**
 * Adds what happens to the spec between its generation and the container's creation.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param runtime The selected runtime.
 * @param contexts The node's contexts, where containerd makes labels.
 */
export function addRun(steps: Steps, request: SandboxRequest, runtime: Runtime, contexts: Contexts | undefined): void {
  steps.enter("run");
  addKvmLabel(steps, runtime, contexts);
  if (request.config.linux?.security_context?.privileged !== true) return;
  const input = `${SECURITY_CONTEXT}/privileged`;
  const reason = because(input, "the process of a privileged sandbox has no SELinux label");
  steps.add("RunPodSandbox", [PROCESS_LABEL], withProcessLabel(""), reason);
  if (contexts !== undefined) steps.omit("RunPodSandbox", PROCESS_LABEL, reason);
  if (request.behaviors.has("privileged-sys-rw")) {
    const writable = byBehavior("privileged-sys-rw", "a privileged sandbox may write to /sys", { inputs: [input] });
    steps.add("RunPodSandbox", ["/mounts"], withWritableMount(SYS), writable);
  } else {
    const text = "the release keeps /sys of a privileged sandbox read-only";
    steps.omit("RunPodSandbox", "/mounts/~1sys/options", because(input, text, { lacks: ["privileged-sys-rw"] }));
  }
}
