/**
 * The container's cgroup, what it is limited to, and its OOM score.
 *
 * @module
 */

import type { LinuxContainerResources } from "../../cri/config.ts";
import { getCgroupsPath, withCgroup, withDisabledCgroups } from "../../options/cgroup.ts";
import { withPodOOMScoreAdj } from "../../options/process.ts";
import { type ResourceRules, withResources } from "../../options/resources.ts";
import { because, byBehavior, decidedBy } from "../../plan/reason.ts";
import type { BehaviorId } from "../../containerd/behaviors.ts";
import type { Part, Reason } from "../../plan/step.ts";
import type { Steps } from "../../plan/steps.ts";
import type { ContainerRequest } from "../request.ts";
import { CONFIG } from "./config.ts";

const RESOURCES = "/linux/resources";
const CGROUPS_PATH = "/linux/cgroupsPath";
const OOM_SCORE_ADJ = "/process/oomScoreAdj";
const INPUT = `${CONFIG}/linux/resources`;

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

/** The limits that the spec takes one by one: where each shows, the field, and why. */
const LIMITS: readonly Part[] = ([
  ["/cpu/period", "cpu_period", "the container's CPU period"],
  ["/cpu/quota", "cpu_quota", "the container's CPU quota"],
  ["/cpu/shares", "cpu_shares", "the container's CPU shares"],
  ["/cpu/cpus", "cpuset_cpus", "the CPUs that the container may use"],
  ["/cpu/mems", "cpuset_mems", "the memory nodes that the container may use"],
  ["/memory/limit", "memory_limit_in_bytes", "the container's memory limit"],
  ["/hugepageLimits", "hugepage_limits", "the container's huge page limits"],
  ["/unified", "unified", "a cgroup v2 value that the container sets"],
] as const).map(([path, field, text]) => ({ path: `${RESOURCES}${path}`, reason: because(`${INPUT}/${field}`, text) }));

/** Why the limit of swap is as it is: the container's own, or that of memory. */
function swapReason(
  { behaviors }: ContainerRequest,
  { memory_limit_in_bytes: memory = 0, memory_swap_limit_in_bytes: own = 0 }: LinuxContainerResources,
  rules: ResourceRules,
): Reason | undefined {
  const isOwn = own != 0;
  if (!isOwn && memory == 0) return undefined;
  const deciding: readonly BehaviorId[] = isOwn
    ? ["explicit-swap-gated"]
    : ["default-swap-equals-limit", "default-swap-gated"];
  const more = { inputs: ["/host/swap"], ...decidedBy(deciding, behaviors) };
  if (isOwn) {
    const text = rules.explicitSwap ? "the container's swap limit" : "the node's kernel does not account for swap";
    return because(`${INPUT}/memory_swap_limit_in_bytes`, text, more);
  }
  if (rules.defaultSwap) {
    return because(`${INPUT}/memory_limit_in_bytes`, "equal to the memory limit, because no swap limit is set", more);
  }
  const text = behaviors.has("default-swap-equals-limit")
    ? "the node's kernel does not account for swap"
    : "the release sets no swap limit by default";
  return because(`${INPUT}/memory_swap_limit_in_bytes`, text, more);
}

function addLimits(steps: Steps, request: ContainerRequest, resources: LinuxContainerResources): void {
  const rules = rulesOf(request);
  const name = "customopts.WithResources";
  const isSet = (resources.memory_swap_limit_in_bytes ?? 0) != 0 ? rules.explicitSwap : rules.defaultSwap;
  const swapParts = (): readonly Part[] => {
    const reason = swapReason(request, resources, rules);
    return reason === undefined ? [] : [{ path: `${RESOURCES}/memory/swap`, reason }];
  };
  const parts = (): readonly Part[] => isSet ? [...LIMITS, ...swapParts()] : LIMITS;
  steps.add(
    name,
    [RESOURCES],
    withResources(resources, rules),
    because(INPUT, "the container's resource limits"),
    parts,
  );
  if (!isSet) steps.omitAll(() => swapParts().map((part) => ({ name, ...part })));
  if (rules.hugepages === "ignore" && (resources.hugepage_limits ?? []).length > 0) omitHugepages(steps, request);
}

function omitHugepages(steps: Steps, { daemon }: ContainerRequest): void {
  const reason = daemon.disable_hugetlb_controller
    ? because(daemon.setting("disable_hugetlb_controller").path, "disable_hugetlb_controller is on")
    : because("/host/hugetlb", "the node has no hugetlb controller, which tolerate_missing_hugetlb_controller allows");
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
    const reason = because(path, "disable_cgroup is on", { lacks: ["disable-cgroup-removed"] });
    steps.add("customopts.WithDisabledCgroups", [CGROUPS_PATH], withDisabledCgroups(), reason);
    if (resources !== undefined) {
      for (const part of ["cpu", "memory", "hugepageLimits", "unified"]) {
        steps.omit("customopts.WithResources", `${RESOURCES}/${part}`, reason);
      }
    }
    return;
  }
  const setting = daemon.setting("disable_cgroup");
  if (setting.given && behaviors.has("disable-cgroup-removed")) {
    const more = { inputs: [setting.path] };
    const reason = byBehavior("disable-cgroup-removed", "the release ignores disable_cgroup", more);
    steps.omit("customopts.WithDisabledCgroups", CGROUPS_PATH, reason);
  }
  if (resources === undefined) {
    steps.omit("customopts.WithResources", RESOURCES, because(INPUT, "the container sets no resource limits"));
  } else {
    addLimits(steps, request, resources);
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
  const form = path.endsWith(`:cri-containerd:${id}`) ? "joined as slice:prefix:name for systemd" : "joined";
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
    steps.omit(name, OOM_SCORE_ADJ, because(INPUT, "the container sets no resources, and therefore no OOM score"));
    return;
  }
  const isRestricted = daemon.restrict_oom_score_adj;
  const reason = because(
    `${INPUT}/oom_score_adj`,
    "the container's OOM score",
    isRestricted
      ? {
        condition: "restrict_oom_score_adj is on: the score is at least the daemon's own",
        inputs: ["/host/oomScoreAdj", daemon.setting("restrict_oom_score_adj").path],
      }
      : {},
  );
  const option = withPodOOMScoreAdj(resources.oom_score_adj ?? 0, isRestricted ? host.oomScoreAdj : undefined);
  steps.add(name, [OOM_SCORE_ADJ], option, reason);
}
