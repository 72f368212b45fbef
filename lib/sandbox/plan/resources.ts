/**
 * The sandbox's cgroup, what it is limited to, and its OOM score.
 *
 * @module
 */

import { getCgroupsPath, withCgroup, withDisabledCgroups } from "../../options/cgroup.ts";
import { withPodOOMScoreAdj } from "../../options/process.ts";
import { withDefaultSandboxShares } from "../../options/resources.ts";
import type { SandboxRequest } from "../request.ts";
import type { Reason } from "../../plan/step.ts";
import { ANNOTATIONS } from "../../decisions/passed_annotations.ts";
import { addAnnotation } from "./annotations.ts";
import { always, because, byBehavior } from "../../plan/reason.ts";
import type { Steps } from "../../plan/steps.ts";

const DEFAULT_SANDBOX_OOM_ADJ = -998;
const CGROUPS_PATH = "/linux/cgroupsPath";
const SHARES = "/linux/resources/cpu/shares";
const OOM_SCORE_ADJ = "/process/oomScoreAdj";

/** Why the sandbox has no cgroup of its own; `undefined` when it has one. */
function disabledCgroup({ daemon }: SandboxRequest): Reason | undefined {
  if (!daemon.disable_cgroup) return undefined;
  return because(daemon.setting("disable_cgroup").path, "disable_cgroup is on", { lacks: ["disable-cgroup-removed"] });
}

/**
 * Adds what decides the cgroup.
 *
 * @param steps The steps so far.
 * @param request The request.
 */
export function addCgroup(steps: Steps, request: SandboxRequest): void {
  const { behaviors, config, daemon, id } = request;
  const parent = config.linux?.cgroup_parent ?? "";
  const input = "/config/linux/cgroup_parent";
  const disabled = disabledCgroup(request);
  if (disabled !== undefined) {
    steps.add("customopts.WithDisabledCgroups", [CGROUPS_PATH], withDisabledCgroups(), disabled);
    if (parent !== "") steps.omit("oci.WithCgroup", CGROUPS_PATH, { ...disabled, inputs: [input] });
    return;
  }
  const setting = daemon.setting("disable_cgroup");
  if (setting.given && behaviors.has("disable-cgroup-removed")) {
    const text = "the release ignores disable_cgroup";
    const reason = byBehavior("disable-cgroup-removed", text, { inputs: [setting.path] });
    steps.omit("customopts.WithDisabledCgroups", CGROUPS_PATH, reason);
  }
  if (parent === "") {
    steps.omit("oci.WithCgroup", CGROUPS_PATH, because(input, "the pod has no cgroup parent"));
    return;
  }
  const path = getCgroupsPath(parent, id);
  const isSystemd = path.endsWith(`:cri-containerd:${id}`);
  const form = isSystemd ? "joined as slice:prefix:name for systemd" : "joined";
  const reason = because(input, `the pod's cgroup parent and the sandbox's id, ${form}`, { inputs: ["/id"] });
  steps.add("oci.WithCgroup", [CGROUPS_PATH], withCgroup(path), reason);
}

/** The resources that annotations pass on, and their keys. */
const SIZES = [
  ["cpu_period", `${ANNOTATIONS}.sandbox-cpu-period`],
  ["cpu_quota", `${ANNOTATIONS}.sandbox-cpu-quota`],
  ["cpu_shares", `${ANNOTATIONS}.sandbox-cpu-shares`],
  ["memory_limit_in_bytes", `${ANNOTATIONS}.sandbox-memory`],
] as const;

function addSizing(steps: Steps, { config }: SandboxRequest): void {
  const { resources } = config.linux ?? {};
  for (const [field, annotation] of SIZES) {
    if (resources === undefined) {
      const none = because("/config/linux/resources", "the pod sets no resources");
      steps.omit("customopts.WithAnnotation", `/annotations/${annotation}`, none);
    } else {
      const reason = because(`/config/linux/resources/${field}`, "the sum of the values of the pod's containers");
      addAnnotation(steps, annotation, String(resources[field] ?? 0), reason);
    }
  }
}

function addOomScoreAdj(steps: Steps, { daemon, host }: SandboxRequest): void {
  const { path } = daemon.setting("restrict_oom_score_adj");
  const isRestricted = daemon.restrict_oom_score_adj;
  const reason = isRestricted
    ? because(path, "restrict_oom_score_adj is on: -998, or the daemon's own score if that is higher", {
      inputs: ["/host/oomScoreAdj"],
    })
    : always("a low OOM score, so that the kernel kills the pause container last", {
      condition: "restrict_oom_score_adj is off",
    });
  const option = withPodOOMScoreAdj(DEFAULT_SANDBOX_OOM_ADJ, isRestricted ? host.oomScoreAdj : undefined);
  steps.add("customopts.WithPodOOMScoreAdj", [OOM_SCORE_ADJ], option, reason);
}

/**
 * Adds what decides CPU shares and OOM score, and the annotations with a pod's resources.
 *
 * @param steps The steps so far.
 * @param request The request.
 */
export function addResources(steps: Steps, request: SandboxRequest): void {
  const disabled = disabledCgroup(request);
  if (disabled === undefined) {
    const reason = always("the pause container always gets the minimum of CPU shares");
    steps.add("customopts.WithDefaultSandboxShares", [SHARES], withDefaultSandboxShares(), reason);
  } else steps.omit("customopts.WithDefaultSandboxShares", SHARES, disabled);
  addSizing(steps, request);
  addOomScoreAdj(steps, request);
}
