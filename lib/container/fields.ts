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
const OF_SANDBOX = "the field only affects the sandbox's spec";

const ROWS: readonly Row[] = [
  [`${CONFIG}/labels`, "", "labels are stored in containerd's record of the container only"],
  [`${CONFIG}/log_path`, "", "containerd writes the logs, not the container"],
  [`${CONFIG}/stdin`, "", "it decides which streams containerd attaches; the spec is the same"],
  [`${CONFIG}/stdin_once`, "", "it decides which streams containerd attaches; the spec is the same"],
  [`${CONFIG}/stop_signal`, "", "an OCI spec has no field for a stop signal"],
  [`${CONFIG}/windows`, "", "only Windows containers use it"],
  [`${CONFIG}/image/annotations`, "/annotations", "containerd does not use annotations of the image's name"],
  [`${CONFIG}/image/runtime_handler`, "", "a container always uses its sandbox's runtime"],
  [
    `${SECURITY_CONTEXT}/namespace_options/network`,
    "/linux/namespaces/network",
    "a container always joins its pod's network",
  ],
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
    "the newer field seccomp replaces it",
    ({ container }) => container.config.linux?.security_context?.seccomp !== undefined,
  ],
  [
    `${SECURITY_CONTEXT}/apparmor_profile`,
    "/process/apparmorProfile",
    "the newer field apparmor replaces it",
    ({ container }) => container.config.linux?.security_context?.apparmor !== undefined,
  ],
  [
    `${SECURITY_CONTEXT}/supplemental_groups_policy`,
    GROUPS,
    "the release always adds the groups of the image's group file",
    ({ behaviors }) => !behaviors.has("supplemental-groups-strict"),
  ],
  [
    "/config/dns_config",
    "/mounts/~1etc~1resolv.conf",
    "it sets the content of the pod's resolv.conf; the mount is always the same",
  ],
  ["/config/port_mappings", "", "port mappings are passed to the CNI plugins only"],
  ["/config/linux/sysctls", "/linux/sysctl", OF_SANDBOX],
  ["/config/linux/resources", "/linux/resources", OF_SANDBOX],
  [
    "/config/linux/overhead",
    "/linux/resources",
    "the kubelet accounts for the pod overhead; containerd does not use it",
  ],
  [`${POD_CONTEXT}/run_as_user`, "/process/user", OF_SANDBOX],
  [`${POD_CONTEXT}/run_as_group`, "/process/user", OF_SANDBOX],
  [`${POD_CONTEXT}/supplemental_groups`, GROUPS, OF_SANDBOX],
  [`${POD_CONTEXT}/seccomp`, SECCOMP, OF_SANDBOX],
  [`${IMAGE}/Labels`, "", "the image's labels are stored in containerd's record of the container only"],
  [`${IMAGE}/ExposedPorts`, "", "an OCI spec has no field for an image's ports"],
  [`${IMAGE}/StopSignal`, "", "an OCI spec has no field for a stop signal"],
];

/** What no request can bring about, though specs of sandboxes have it. */
const NEVER: readonly Omission[] = ([
  ["oci.WithHostname", "/hostname", "the container shares the UTS namespace and hostname of its pod"],
  ["customopts.WithSysctls", "/linux/sysctl", "only the sandbox's spec sets kernel parameters"],
  ["oci.WithRlimits", "/process/rlimits", "a CRI request has no field for resource limits of the process"],
] as const).map(([name, path, text]) => ({ name, path, reason: always(text) }));

function rowOf([input, path, text, when]: Row): FieldRow<ContainerRequest> {
  if (when === undefined) return { input, effect: "none", absence: { path, text } };
  return { input, effect: "decides", absence: { path, text, when } };
}

/** What of a container's request no spec shows; every field without a row decides. */
export const CONTAINER_FIELDS: FieldTable<ContainerRequest> = { messages: {}, rows: ROWS.map(rowOf), never: NEVER };
