/**
 * What of a container's request no spec shows.
 *
 * @module
 */

import type { FieldRow, FieldTable } from "../plan/fields.ts";
import { always } from "../plan/reason.ts";
import type { Omission } from "../plan/step.ts";
import type { Pointer } from "../pointer.ts";
import { CONFIG, IMAGE, isPrivileged, SECURITY_CONTEXT } from "./plan/config.ts";
import type { ContainerRequest } from "./request.ts";

/** A field of the request, the path of the spec where one could look for it, why it is not there, and when. */
type Row = readonly [input: Pointer, path: Pointer, text: string, when?: (request: ContainerRequest) => boolean];

const POD_CONTEXT = "/config/linux/security_context";
const GROUPS = "/process/user/additionalGids";
const CAPABILITIES = "/process/capabilities";
const SECCOMP = "/linux/seccomp";

/** What only the sandbox's spec shows. */
const OF_SANDBOX = "only the sandbox's spec shows it";

const ROWS: readonly Row[] = [
  [`${CONFIG}/labels`, "", "labels stay in containerd's record of the container"],
  [`${CONFIG}/log_path`, "", "logs are written by containerd, not by the container"],
  [`${CONFIG}/stdin`, "", "it decides what containerd attaches, not the spec"],
  [`${CONFIG}/stdin_once`, "", "it decides what containerd attaches, not the spec"],
  [`${CONFIG}/stop_signal`, "", "no spec has the signal that stops a container"],
  [`${CONFIG}/windows`, "", "only Windows containers have it"],
  [`${CONFIG}/image/annotations`, "/annotations", "annotations of the image's name have no effect"],
  [`${CONFIG}/image/runtime_handler`, "", "the sandbox's runtime runs the container"],
  [`${SECURITY_CONTEXT}/namespace_options/network`, "/linux/namespaces/network", "a container has its pod's network"],
  [
    `${SECURITY_CONTEXT}/capabilities`,
    CAPABILITIES,
    "a privileged container has all capabilities of the daemon",
    isPrivileged,
  ],
  [`${SECURITY_CONTEXT}/seccomp`, SECCOMP, "a privileged container has no seccomp profile", isPrivileged],
  [
    `${SECURITY_CONTEXT}/seccomp_profile_path`,
    SECCOMP,
    "the newer field seccomp takes its place",
    ({ container }) => container.config.linux?.security_context?.seccomp !== undefined,
  ],
  [
    `${SECURITY_CONTEXT}/apparmor_profile`,
    "/process/apparmorProfile",
    "the newer field apparmor takes its place",
    ({ container }) => container.config.linux?.security_context?.apparmor !== undefined,
  ],
  [
    `${SECURITY_CONTEXT}/supplemental_groups_policy`,
    GROUPS,
    "the release merges the groups of the image's file in any case",
    ({ behaviors }) => !behaviors.has("supplemental-groups-strict"),
  ],
  ["/config/dns_config", "/mounts/~1etc~1resolv.conf", "it goes into the pod's file, and the mount is the same"],
  ["/config/port_mappings", "", "ports go to the CNI plugins alone"],
  ["/config/linux/sysctls", "/linux/sysctl", OF_SANDBOX],
  ["/config/linux/resources", "/linux/resources", OF_SANDBOX],
  ["/config/linux/overhead", "/linux/resources", "what a sandbox costs is the kubelet's concern"],
  [`${POD_CONTEXT}/run_as_user`, "/process/user", OF_SANDBOX],
  [`${POD_CONTEXT}/run_as_group`, "/process/user", OF_SANDBOX],
  [`${POD_CONTEXT}/supplemental_groups`, GROUPS, OF_SANDBOX],
  [`${POD_CONTEXT}/seccomp`, SECCOMP, OF_SANDBOX],
  [`${IMAGE}/Labels`, "", "labels of the image stay in containerd's record of the container"],
  [`${IMAGE}/ExposedPorts`, "", "no spec has the ports of an image"],
  [`${IMAGE}/StopSignal`, "", "no spec has the signal that stops an image"],
];

/** What no request can bring about, though specs of sandboxes have it. */
const NEVER: readonly Omission[] = ([
  ["oci.WithHostname", "/hostname", "the container has the UTS namespace of its pod, and with it the hostname"],
  ["customopts.WithSysctls", "/linux/sysctl", "only the sandbox's spec sets kernel parameters"],
  ["oci.WithRlimits", "/process/rlimits", "a CRI request has no field for limits of the process"],
] as const).map(([name, path, text]) => ({ name, path, reason: always(text) }));

function rowOf([input, path, text, when]: Row): FieldRow<ContainerRequest> {
  if (when === undefined) return { input, effect: "none", absence: { path, text } };
  return { input, effect: "decides", absence: { path, text, when } };
}

/** What of a container's request no spec shows; every field without a row decides. */
export const CONTAINER_FIELDS: FieldTable<ContainerRequest> = { messages: {}, rows: ROWS.map(rowOf), never: NEVER };
