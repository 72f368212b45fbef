/**
 * What each field of a sandbox's request does to its spec.
 *
 * @module
 */

import { NAMESPACE_MODE } from "../cri/config.ts";
import { PodSandboxConfig } from "../cri/table.ts";
import { annotations, decides, LABELS, lastStep, MAX_TEXT, none, passes, passesIf } from "../decisions/field_rows.ts";
import type { Pointer } from "../pointer.ts";
import type { FieldRow, FieldTable } from "../plan/fields.ts";
import { always } from "../plan/reason.ts";
import type { Omission } from "../plan/step.ts";
import { NAMESPACE_OPTIONS, namespaceOptions, SECURITY_CONTEXT } from "../plan/steps.ts";
import { isId, type SandboxRequest } from "./request.ts";

type Row = FieldRow<SandboxRequest>;

/** A number that an annotation has and that has no other effect. */
function annotated(input: Pointer, path: Pointer): Row {
  const text = "it does not limit the pause container; an annotation passes it to the runtime";
  return { input, effect: "passes", absence: { path, text } };
}

const NOT_ANNOTATED = "it does not limit the pause container, and no annotation has it";

/** A namespace's mode: for a sandbox, every mode except NODE means POD. */
function mode(type: "network" | "pid" | "ipc"): Row {
  return decides(`${NAMESPACE_OPTIONS}/${type}`, {
    path: `/linux/namespaces/${type}`,
    text: "for a sandbox, every mode except NODE means POD",
    when: (request) => ![NAMESPACE_MODE.POD, NAMESPACE_MODE.NODE, undefined].includes(namespaceOptions(request)[type]),
  });
}

/** Metadata goes to the CNI plugins, too: one with a NUL, or very long metadata, is not modelled. */
const metadata = passesIf((text) => text.length <= MAX_TEXT && !text.includes("\0"));

const LINUX = "/config/linux";
const RESOURCES = `${LINUX}/resources`;
const NO_APPARMOR = "only app containers get an AppArmor profile";

const ROWS: readonly Row[] = [
  decides("/release"),
  decides("/assumeUpstream"),
  passes("/id", passesIf(isId)),
  passes("/netnsPath"),
  // It stands in the texts of refusals alone.
  decides("/tempMountPath"),
  decides("/runtimeHandler"),
  decides("/rootfs"),
  decides("/hostFiles"),
  decides("/daemon"),

  passes("/config/metadata/name", metadata),
  passes("/config/metadata/uid", metadata),
  passes("/config/metadata/namespace", metadata),
  none("/config/metadata/attempt", "", "containerd uses it only in the sandbox's name"),
  passes("/config/hostname"),
  passes("/config/log_directory"),
  none(
    "/config/dns_config",
    "/mounts/~1etc~1resolv.conf",
    "it sets the content of resolv.conf; the mount is always the same",
  ),
  none("/config/port_mappings", "", "port mappings are passed to the CNI plugins only"),
  {
    input: "/config/labels",
    effect: LABELS,
    absence: { path: "", text: "labels are stored in containerd's record of the sandbox only" },
  },
  { input: "/config/annotations", effect: annotations("pod_annotations") },
  none("/config/windows", "", "only Windows pods use it"),

  passes(`${LINUX}/cgroup_parent`, lastStep),
  { input: `${LINUX}/sysctls`, effect: { on: () => () => "passes" } },
  none(
    `${LINUX}/overhead`,
    "/linux/resources",
    "the kubelet accounts for the pod overhead; containerd does not use it",
  ),
  annotated(`${RESOURCES}/cpu_period`, "/linux/resources/cpu/period"),
  annotated(`${RESOURCES}/cpu_quota`, "/linux/resources/cpu/quota"),
  annotated(`${RESOURCES}/cpu_shares`, "/linux/resources/cpu/shares"),
  annotated(`${RESOURCES}/memory_limit_in_bytes`, "/linux/resources/memory/limit"),
  none(`${RESOURCES}/memory_swap_limit_in_bytes`, "/linux/resources/memory/swap", NOT_ANNOTATED),
  none(
    `${RESOURCES}/oom_score_adj`,
    "/process/oomScoreAdj",
    "the pause container's OOM score is the same for every pod",
  ),
  none(`${RESOURCES}/cpuset_cpus`, "/linux/resources/cpu/cpus", NOT_ANNOTATED),
  none(`${RESOURCES}/cpuset_mems`, "/linux/resources/cpu/mems", NOT_ANNOTATED),
  none(`${RESOURCES}/hugepage_limits`, "/linux/resources/hugepageLimits", NOT_ANNOTATED),
  none(`${RESOURCES}/unified`, "/linux/resources/unified", NOT_ANNOTATED),

  mode("network"),
  mode("pid"),
  mode("ipc"),
  none(
    `${NAMESPACE_OPTIONS}/target_id`,
    "/linux/namespaces/pid",
    "only app containers join another container's namespace",
  ),
  decides(`${NAMESPACE_OPTIONS}/userns_options`),
  decides(`${SECURITY_CONTEXT}/selinux_options`),
  decides(`${SECURITY_CONTEXT}/run_as_user`),
  decides(`${SECURITY_CONTEXT}/run_as_group`),
  none(`${SECURITY_CONTEXT}/readonly_rootfs`, "/root/readonly", "the root filesystem of a sandbox is always read-only"),
  decides(`${SECURITY_CONTEXT}/supplemental_groups`),
  none(
    `${SECURITY_CONTEXT}/supplemental_groups_policy`,
    "/process/user/additionalGids",
    "the policy applies to app containers only",
  ),
  decides(`${SECURITY_CONTEXT}/privileged`, {
    path: "/process/capabilities",
    text: "privileged adds no capabilities to a sandbox, only to the pod's containers",
  }),
  decides(`${SECURITY_CONTEXT}/seccomp`),
  none(`${SECURITY_CONTEXT}/apparmor`, "/process/apparmorProfile", NO_APPARMOR),
  decides(`${SECURITY_CONTEXT}/seccomp_profile_path`, {
    path: "/linux/seccomp",
    text: "the newer field seccomp replaces it",
    when: ({ config }) => config.linux?.security_context?.seccomp !== undefined,
  }),

  decides("/image/User"),
  decides("/image/Env"),
  decides("/image/Entrypoint"),
  decides("/image/Cmd"),
  decides("/image/WorkingDir"),
  none("/image/Labels", "", "the image's labels are stored in containerd's record of the sandbox only"),
  none("/image/ExposedPorts", "", "an OCI spec has no field for an image's ports"),
  none("/image/Volumes", "/mounts", "the image's volumes are not mounted in a sandbox"),
  none("/image/StopSignal", "", "an OCI spec has no field for a stop signal"),
  // It stands in the text of a refusal alone.
  decides("/image/ArgsEscaped"),

  { input: "/captured", effect: "none" },
  decides("/host"),
  none("/host/apparmor", "/process/apparmorProfile", NO_APPARMOR),
];

function never(name: string, path: Pointer, text: string): Omission {
  return { name, path, reason: always(text) };
}

/** What each field of a sandbox's request does to its spec. */
export const SANDBOX_FIELDS: FieldTable<SandboxRequest> = {
  messages: { config: PodSandboxConfig },
  rows: ROWS,
  never: [
    never("apparmor.WithProfile", "/process/apparmorProfile", NO_APPARMOR),
    never(
      "customopts.WithResources",
      "/linux/resources/memory",
      "only the pod's cgroup limits the pause container's memory",
    ),
    never("oci.WithNamespacedCgroup", "/linux/namespaces/cgroup", "only app containers get a cgroup namespace"),
  ],
};
