/**
 * The container's cgroup, what it is limited to, and its OOM score.
 *
 * @module
 */

import type { Behaviors } from "../../containerd/behaviors.ts";
import { getCgroupsPath, withCgroup, withDisabledCgroups } from "../../options/cgroup.ts";
import { withPodOOMScoreAdj } from "../../options/process.ts";
import { type ResourceRules, withResources } from "../../options/resources.ts";
import { because, byBehavior } from "../../plan/reason.ts";
import type { BehaviorId } from "../../containerd/behaviors.ts";
import type { Part } from "../../plan/step.ts";
import type { Steps } from "../../plan/steps.ts";
import type { ContainerRequest } from "../request.ts";
import { CONFIG } from "./config.ts";

const RESOURCES = "/linux/resources";
const CGROUPS_PATH = "/linux/cgroupsPath";
const OOM_SCORE_ADJ = "/process/oomScoreAdj";
const INPUT = `${CONFIG}/linux/resources`;

/** The behaviors that decide about swap. */
const SWAP_BEHAVIORS: readonly BehaviorId[] = [
  "default-swap-equals-limit",
  "default-swap-gated",
  "explicit-swap-gated",
];

function hugepageRule({ daemon, host }: ContainerRequest): ResourceRules["hugepages"] {
  if (daemon.disable_hugetlb_controller) return "ignore";
  if (host.hugetlb) return "set";
  return daemon.tolerate_missing_hugetlb_controller ? "ignore" : "refuse";
}

function rulesOf(request: ContainerRequest): ResourceRules {
  const { behaviors, host } = request;
  return {
    defaultSwap: behaviors.has("default-swap-equals-limit") && (!behaviors.has("default-swap-gated") || host.swap),
    explicitSwap: !behaviors.has("explicit-swap-gated") || host.swap,
    hugepages: hugepageRule(request),
  };
}

function swapParts(behaviors: Behaviors): readonly Part[] {
  const reason = because(INPUT, "the container's limit of swap, for which its limit of memory stands in", {
    inputs: ["/host/swap"],
    behaviors: SWAP_BEHAVIORS.filter((id) => behaviors.has(id)),
    lacks: SWAP_BEHAVIORS.filter((id) => !behaviors.has(id)),
  });
  return [{ path: `${RESOURCES}/memory/swap`, reason }];
}

function omitHugepages(steps: Steps, { container, daemon }: ContainerRequest, rule: ResourceRules["hugepages"]): void {
  if (rule !== "ignore" || (container.config.linux?.resources?.hugepage_limits ?? []).length === 0) return;
  const reason = daemon.disable_hugetlb_controller
    ? because(daemon.setting("disable_hugetlb_controller").path, "disable_hugetlb_controller is on")
    : because("/host/hugetlb", "the node does not limit huge pages, which tolerate_missing_hugetlb_controller allows");
  steps.omit("customopts.WithResources", `${RESOURCES}/hugepageLimits`, reason);
}

/**
 * Adds what decides the cgroup and its limits.
 *
 * @param steps The steps so far.
 * @param request The request.
 */
export function addResources(steps: Steps, request: ContainerRequest): void {
  const { behaviors, container, daemon } = request;
  const { resources } = container.config.linux ?? {};
  if (daemon.disable_cgroup) {
    const { path } = daemon.setting("disable_cgroup");
    const reason = because(path, "disable_cgroup is set", { lacks: ["disable-cgroup-removed"] });
    steps.add("customopts.WithDisabledCgroups", [CGROUPS_PATH], withDisabledCgroups(), reason);
    if (resources !== undefined) steps.omit("customopts.WithResources", RESOURCES, reason);
    return;
  }
  const setting = daemon.setting("disable_cgroup");
  if (setting.given && behaviors.has("disable-cgroup-removed")) {
    const more = { inputs: [setting.path] };
    const reason = byBehavior("disable-cgroup-removed", "the release ignores disable_cgroup", more);
    steps.omit("customopts.WithDisabledCgroups", CGROUPS_PATH, reason);
  }
  if (resources === undefined) {
    steps.omit("customopts.WithResources", RESOURCES, because(INPUT, "the container has no limits"));
  } else {
    const rules = rulesOf(request);
    const reason = because(INPUT, "the container's limits");
    steps.add("customopts.WithResources", [RESOURCES], withResources(resources, rules), reason, swapParts(behaviors));
    omitHugepages(steps, request, rules.hugepages);
  }
  addCgroup(steps, request);
}

function addCgroup(steps: Steps, { container }: ContainerRequest): void {
  const { id, sandboxConfig, sandboxConfigPath } = container;
  const parent = sandboxConfig.linux?.cgroup_parent ?? "";
  const input = `${sandboxConfigPath}/linux/cgroup_parent`;
  if (parent === "") {
    steps.omit("oci.WithCgroup", CGROUPS_PATH, because(input, "the pod has no cgroup parent"));
    return;
  }
  const path = getCgroupsPath(parent, id);
  const form = path.endsWith(`:cri-containerd:${id}`) ? "in systemd's form, slice:prefix:name" : "joined";
  const reason = because(input, `the pod's cgroup parent and the container's id, ${form}`, {
    inputs: ["/container/id"],
  });
  steps.add("oci.WithCgroup", [CGROUPS_PATH], withCgroup(path), reason);
}

/**
 * Adds what decides the OOM score.
 *
 * @param steps The steps so far.
 * @param request The request.
 */
export function addOomScoreAdj(steps: Steps, { container, daemon, host }: ContainerRequest): void {
  const { resources } = container.config.linux ?? {};
  const name = "customopts.WithOOMScoreAdj";
  if (resources === undefined) {
    steps.omit(name, OOM_SCORE_ADJ, because(INPUT, "the container has no limits, and with them no OOM score"));
    return;
  }
  const isRestricted = daemon.restrict_oom_score_adj;
  const reason = because(
    `${INPUT}/oom_score_adj`,
    "the container's OOM score",
    isRestricted
      ? {
        condition: "restrict_oom_score_adj is set: not below the daemon's own score",
        inputs: ["/host/oomScoreAdj", daemon.setting("restrict_oom_score_adj").path],
      }
      : {},
  );
  const option = withPodOOMScoreAdj(resources.oom_score_adj ?? 0, isRestricted ? host.oomScoreAdj : undefined);
  steps.add(name, [OOM_SCORE_ADJ], option, reason);
}
