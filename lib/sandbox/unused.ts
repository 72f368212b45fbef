/**
 * What a request tells and no spec of a sandbox shows.
 *
 * The plan is silent about it, for containerd does not look at it when it makes the spec.
 *
 * @module
 */

import { NAMESPACE_MODE } from "../cri/config.ts";
import { isRecord } from "../decode.ts";
import { type Pointer, stepsOf } from "../pointer.ts";
import { always, because } from "../plan/reason.ts";
import { NAMESPACE_OPTIONS, namespaceOptions, SECURITY_CONTEXT } from "../plan/steps.ts";
import type { SandboxRequest } from "./request.ts";
import type { Omission } from "../plan/step.ts";

const RESOURCES = "/config/linux/resources";
const GROUPS = "/process/user/additionalGids";
const TOLD = "it does not limit the pause container: only an annotation tells it to the runtime";
const UNTOLD = "it does not limit the pause container, and no annotation tells it";

/** A field of the request, the path of the spec where one could look for it, and why it is not there. */
type Row = readonly [input: Pointer, path: Pointer, text: string];

const ROWS: readonly Row[] = [
  ["/config/labels", "", "labels stay in containerd's record of the sandbox"],
  ["/config/port_mappings", "", "ports go to the CNI plugins alone"],
  ["/config/metadata/attempt", "", "no annotation tells it"],
  ["/config/windows", "", "only Windows pods have it"],
  ["/config/dns_config", "/mounts/~1etc~1resolv.conf", "it goes into the file, and the mount is the same"],
  ["/config/linux/overhead", "/linux/resources", "what a sandbox costs is the kubelet's concern"],
  [`${RESOURCES}/cpu_period`, "/linux/resources/cpu/period", TOLD],
  [`${RESOURCES}/cpu_quota`, "/linux/resources/cpu/quota", TOLD],
  [`${RESOURCES}/cpu_shares`, "/linux/resources/cpu/shares", TOLD],
  [`${RESOURCES}/memory_limit_in_bytes`, "/linux/resources/memory/limit", TOLD],
  [`${RESOURCES}/memory_swap_limit_in_bytes`, "/linux/resources/memory/swap", UNTOLD],
  [`${RESOURCES}/oom_score_adj`, "/process/oomScoreAdj", "the pause container's score is the same for every pod"],
  [`${RESOURCES}/cpuset_cpus`, "/linux/resources/cpu/cpus", UNTOLD],
  [`${RESOURCES}/cpuset_mems`, "/linux/resources/cpu/mems", UNTOLD],
  [`${RESOURCES}/hugepage_limits`, "/linux/resources/hugepageLimits", UNTOLD],
  [`${RESOURCES}/unified`, "/linux/resources/unified", UNTOLD],
  [`${SECURITY_CONTEXT}/readonly_rootfs`, "/root/readonly", "the root of a sandbox is read-only in any case"],
  [`${SECURITY_CONTEXT}/apparmor`, "/process/apparmorProfile", "only app containers get an AppArmor profile"],
  [`${SECURITY_CONTEXT}/supplemental_groups_policy`, GROUPS, "only app containers follow it"],
  [`${NAMESPACE_OPTIONS}/target_id`, "/linux/namespaces/pid", "only app containers join another container's namespace"],
  ["/image/Labels", "", "labels of the image stay in containerd's record of the sandbox"],
  ["/image/ExposedPorts", "", "no spec has the ports of an image"],
  ["/image/Volumes", "/mounts", "a sandbox gets no volumes of its image"],
  ["/image/StopSignal", "", "no spec has the signal that stops an image"],
  ["/host/apparmor", "/process/apparmorProfile", "only app containers get an AppArmor profile"],
];

/** The rows, their pointers split once. */
const FIELDS = ROWS.map(([input, path, text]) => {
  const steps = stepsOf(input);
  const reason = because(input, text);
  return { steps, omission: { name: steps.slice(1).join("."), path, reason, isField: true } as const };
});

/** What no request can bring about, though specs of other containers have it. */
const NEVER: readonly Omission[] = ([
  ["apparmor.WithProfile", "/process/apparmorProfile", "only app containers get an AppArmor profile"],
  [
    "customopts.WithResources",
    "/linux/resources/memory",
    "the pause container's memory is limited by the pod's cgroup alone",
  ],
  ["oci.WithNamespacedCgroup", "/linux/namespaces/cgroup", "only app containers get a cgroup namespace"],
] as const).map(([name, path, text]) => ({ name, path, reason: always(text) }));

function isTold(value: unknown): boolean {
  if (value === "" || value === false) return false;
  if (Array.isArray(value)) return value.length > 0;
  return !isRecord(value) || Object.keys(value).length > 0;
}

/** Whether the request has a field; its keys are those of decoded records. */
function has(request: SandboxRequest, steps: readonly string[]): boolean {
  let here: unknown = request;
  for (const step of steps) {
    if (!isRecord(here) || !Object.hasOwn(here, step)) return false;
    here = here[step];
  }
  return isTold(here);
}

/** Namespace modes that a sandbox takes for POD. */
function unusedModes(request: SandboxRequest): readonly Omission[] {
  const options = namespaceOptions(request);
  return (["network", "pid", "ipc"] as const).flatMap((type) => {
    const mode = options[type] ?? NAMESPACE_MODE.POD;
    if (mode === NAMESPACE_MODE.POD || mode === NAMESPACE_MODE.NODE) return [];
    const reason = because(`${NAMESPACE_OPTIONS}/${type}`, "to a sandbox every mode but NODE is POD");
    return [{ name: `namespace_options.${type}`, path: `/linux/namespaces/${type}`, reason, isField: true as const }];
  });
}

function unusedSecurity({ config }: SandboxRequest): readonly Omission[] {
  const { privileged = false, seccomp, seccomp_profile_path = "" } = config.linux?.security_context ?? {};
  const omissions: Omission[] = [];
  if (privileged) {
    const text = "a privileged sandbox has no more capabilities; only the pod's containers may";
    const reason = because(`${SECURITY_CONTEXT}/privileged`, text);
    omissions.push({ name: "privileged", path: "/process/capabilities", reason, isField: true });
  }
  if (seccomp !== undefined && seccomp_profile_path !== "") {
    const reason = because(`${SECURITY_CONTEXT}/seccomp_profile_path`, "the newer field seccomp takes its place");
    omissions.push({ name: "seccomp_profile_path", path: "/linux/seccomp", reason, isField: true });
  }
  return omissions;
}

/**
 * Tells what of a request has no effect on the spec, and what no sandbox ever has.
 *
 * @param request The request.
 * @returns An omission for each.
 */
export function unusedInputs(request: SandboxRequest): readonly Omission[] {
  const told = FIELDS.filter(({ steps }) => has(request, steps)).map(({ omission }) => omission);
  const omissions = [...told, ...unusedModes(request), ...unusedSecurity(request)];
  return [...omissions, ...NEVER.filter(({ path }) => !omissions.some((omission) => omission.path === path))];
}
