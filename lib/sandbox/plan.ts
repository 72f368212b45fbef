/**
 * The plan of a request: the options that containerd applies, in its order, each with its reason.
 *
 * It reads from top to bottom as `RunPodSandbox` and `sandboxContainerSpec` do in
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/sandbox_run.go and `sandbox_run_linux.go`. The order lives
 * here, conditions in `plan/`, one file for each part of the spec; options hold neither.
 *
 * @module
 */

import { defaultSpecOf } from "../containerd/default_spec.ts";
import { flowOf, StepPrefixes } from "../decisions/flow.ts";
import { originOf } from "../decisions/origin.ts";
import { checkPauseImage } from "./pause_image.ts";
import { addAnnotations } from "./plan/annotations.ts";
import { addContainer, addSupplementalGroups } from "./plan/container.ts";
import { addMounts } from "./plan/mounts.ts";
import { addNamespaces, addNetworkFirst, addNetworkLast } from "./plan/namespaces.ts";
import { addProcess } from "./plan/process.ts";
import { addCgroup, addResources } from "./plan/resources.ts";
import { addRun, addSelinux } from "./plan/selinux.ts";
import { Steps } from "../plan/steps.ts";
import { addSysctls } from "./plan/sysctls.ts";
import { refuse } from "../decisions/refusals.ts";
import type { SandboxRequest } from "./request.ts";
import { getSandboxRuntime } from "../decisions/runtime.ts";
import type { Plan } from "../plan/step.ts";
import { checkUsernsNetwork, podUserns } from "../decisions/userns.ts";
import { checkPodRequest } from "../request/pod_request.ts";

/** What a decoded request of a sandbox has besides. */
const OWN = { image: { User: "string", Env: "list", Entrypoint: "list", Cmd: "list" } } as const;

/**
 * Plans a request into a list of steps, which has what was planned even when the request is refused.
 *
 * @param request The decoded request.
 * @param steps The list, empty.
 * @returns The plan.
 * @throws {CriSpecError} As {@linkcode planSandbox}; `steps.deciding` then names what refused.
 */
export function planInto(request: SandboxRequest, steps: Steps): Plan {
  checkPodRequest(request, "request from decodeRequest()", OWN);
  const { behaviors, config, id } = request;
  if (config.metadata === undefined) {
    refuse("missing-metadata", "sandbox config must include metadata", "/config/metadata");
  }
  const flow = flowOf(request);
  const runtime = steps.decide("getSandboxRuntime", () => getSandboxRuntime(request));
  steps.decide("setupNetnsWithinUserns", () => checkUsernsNetwork(request));
  addNetworkFirst(steps, request);
  steps.decide("ensurePauseImageExists", () => checkPauseImage(request));
  addProcess(steps, request);
  addCgroup(steps, request);
  const userns = steps.decide("parseUsernsIDs", () => podUserns(request));
  addNamespaces(steps, request, userns);
  addMounts(steps, request, userns);
  const contexts = addSelinux(steps, request);
  addSupplementalGroups(steps, request);
  addSysctls(steps, request, userns);
  addResources(steps, request);
  addAnnotations(steps, request, runtime);
  addRun(steps, request, runtime, contexts);
  addContainer(steps, request, runtime, userns);
  addNetworkLast(steps, request, userns);

  const initial = defaultSpecOf(behaviors, id);
  const prefixes = new StepPrefixes(flow);
  return { initial, origin: originOf(behaviors, "sandbox"), steps: steps.list, omissions: steps.omissions, prefixes };
}

/**
 * Plans a request: which options containerd would apply, in which order, and why; what it would leave out, and why.
 *
 * @param request The decoded request.
 * @returns The default spec and the steps; the same request gives the same list of steps.
 * @throws {CriSpecError} What the daemon refuses before it applies an option, with the daemon's text; `host-fact-missing` or
 * `not-modelled` when the model cannot answer.
 */
export function planSandbox(request: SandboxRequest): Plan {
  return planInto(request, new Steps());
}
