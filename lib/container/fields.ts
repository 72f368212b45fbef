/**
 * What each field of a container's request does to its spec.
 *
 * @module
 */

import { ContainerConfig, PodSandboxConfig } from "../cri/table.ts";
import { annotations, decides, LABELS, lastStep, none, passes } from "../decisions/field_rows.ts";
import type { Effect, FieldRow, FieldTable, Files, PassingPart } from "../plan/fields.ts";
import { always } from "../plan/reason.ts";
import type { Omission } from "../plan/step.ts";
import type { Pointer } from "../pointer.ts";
import type { Node } from "../request/node.ts";
import { isId } from "../request/pod_document.ts";
import { CONFIG, IMAGE, isPrivileged, SECURITY_CONTEXT } from "./plan/config.ts";
import { CONTAINER, type ContainerRequest } from "./request.ts";

type Row = FieldRow<ContainerRequest>;

const GROUPS = "/process/user/additionalGids";
const CAPABILITIES = "/process/capabilities";
const SECCOMP = "/linux/seccomp";

/** What only the sandbox's spec shows. */
const OF_SANDBOX = "the field only affects the sandbox's spec";

/** A field without effect that nobody looks for in a container's spec. */
function unseen(input: Pointer): Row {
  return { input, effect: "none" };
}

const NOTHING: PassingPart = () => undefined;

/** A part of the names of containers: it decides on a node that has some. */
function ofName(input: Pointer, effect: Effect): Row {
  return { input, effect: ({ host }) => Object.keys(host.containerNames).length === 0 ? effect : "decides" };
}

const anId: PassingPart = (text) => isId(text) ? ["", text, ""] : undefined;

/** The sandbox's id, unless the node has images mounted for some sandbox. */
function sandboxId({ daemon, host }: Node): PassingPart {
  const volumes = `${daemon.criState}/image-volumes/`;
  return Object.keys(host.mounts).some((point) => point.startsWith(volumes)) ? NOTHING : anId;
}

/** A number that is not 0, which asks for nothing. */
const nonZero: PassingPart = (text) => text === "0" ? undefined : ["", text, ""];
/** A number that Go converts to an unsigned one. */
const positive: PassingPart = (text) => text === "0" || text.startsWith("-") ? undefined : ["", text, ""];

/** Where a kubelet makes files of a pod, and what every path into it has. */
const PODS = "/var/lib/kubelet/pods/";
const KUBELET = "kubelet";
/** Longer paths may be too long for Linux, or a name in them. */
const MAX_PATH = 255;

/** Whether nothing that the node names leads to files of pods. */
function isApart({ daemon }: Node): boolean {
  const { blockio_config_file, cdi_spec_dirs, rdt_config_file, root, runtimes, state } = daemon;
  const specs = [...runtimes.values()].map(({ base_runtime_spec }) => base_runtime_spec);
  return ![blockio_config_file, ...cdi_spec_dirs, rdt_config_file, root, ...specs, state].some((path) =>
    path.includes(KUBELET)
  );
}

/** Whether a path has nothing but plain ASCII names in it. */
function hasPlainNames(path: string): boolean {
  let start = 0;
  for (let index = 0; index <= path.length; index++) {
    const code = index === path.length ? 0x2f : path.charCodeAt(index);
    if (code === 0x2f) {
      const name = index - start > 2 ? undefined : path.slice(start, index);
      if (name === "" || name === "." || name === "..") return false;
      start = index + 1;
    } else if (code <= 0x20 || code >= 0x7f) return false;
  }
  return true;
}

/** The source of a mount: what a kubelet made for the pod passes, unless the node's mounts there may decide. */
function hostPath(node: Node): PassingPart {
  if (!isApart(node) || Object.keys(node.host.mounts).some((point) => point.startsWith(PODS))) return NOTHING;
  return (path) => {
    if (!path.startsWith(PODS) || path.length > MAX_PATH) return undefined;
    const passed = path.slice(PODS.length);
    return hasPlainNames(passed) ? [PODS, passed, ""] : undefined;
  };
}

function filesOn(node: Node): Files {
  const { daemon: { criRoot, criState } } = node;
  return { below: isApart(node) ? PODS : undefined, word: KUBELET, unlisted: [criRoot, criState] };
}

/** The annotations of pods and containers that ask for classes of block I/O and RDT. */
const CLASSES = ["blockio.resources.beta.kubernetes.io/", "rdt.resources.beta.kubernetes.io/"];
const CLASS_KEYS = ["io.kubernetes.cri.blockio-class", "io.kubernetes.cri.rdt-class"];
const CDI = "cdi.k8s.io/";

function isReadOfPod(key: string): boolean {
  return CLASSES.some((start) => key.startsWith(start));
}

function isReadOfContainer(key: string): boolean {
  return CLASS_KEYS.includes(key) || key.startsWith(CDI);
}

const RESOURCES = `${CONFIG}/linux/resources`;

const OF_CONTAINER: readonly Row[] = [
  {
    input: `${CONFIG}/labels`,
    effect: LABELS,
    absence: absent("", "labels are stored in containerd's record of the container only"),
  },
  none(`${CONFIG}/log_path`, "", "containerd writes the logs, not the container"),
  none(`${CONFIG}/stdin`, "", "it decides which streams containerd attaches; the spec is the same"),
  none(`${CONFIG}/stdin_once`, "", "it decides which streams containerd attaches; the spec is the same"),
  // Newer releases refuse one that they do not know.
  decides(`${CONFIG}/stop_signal`, absent("", "an OCI spec has no field for a stop signal")),
  none(`${CONFIG}/windows`, "", "only Windows containers use it"),
  none(`${CONFIG}/image/annotations`, "/annotations", "containerd does not use annotations of the image's name"),
  none(`${CONFIG}/image/runtime_handler`, "", "a container always uses its sandbox's runtime"),
  none(
    `${SECURITY_CONTEXT}/namespace_options/network`,
    "/linux/namespaces/network",
    "a container always joins its pod's network",
  ),
  decides(`${SECURITY_CONTEXT}/capabilities`, {
    path: CAPABILITIES,
    text: "a privileged container has all capabilities of the daemon",
    when: isPrivileged,
  }),
  decides(`${SECURITY_CONTEXT}/seccomp`, {
    path: SECCOMP,
    text: "a privileged container has no seccomp profile",
    when: isPrivileged,
  }),
  decides(`${SECURITY_CONTEXT}/seccomp_profile_path`, {
    path: SECCOMP,
    text: "the newer field seccomp replaces it",
    when: ({ container }) => container.config.linux!.security_context!.seccomp !== undefined,
  }),
  decides(`${SECURITY_CONTEXT}/apparmor_profile`, {
    path: "/process/apparmorProfile",
    text: "the newer field apparmor replaces it",
    when: ({ container }) => container.config.linux!.security_context!.apparmor !== undefined,
  }),
  decides(`${SECURITY_CONTEXT}/supplemental_groups_policy`, {
    path: GROUPS,
    text: "the release always adds the groups of the image's group file",
    when: ({ behaviors }) => !behaviors.has("supplemental-groups-strict"),
  }),
  decides(CONFIG),
  ofName(`${CONFIG}/metadata/attempt`, "none"),
  passes(`${CONFIG}/image/user_specified_image`),
  passes(`${CONFIG}/command`),
  passes(`${CONFIG}/args`),
  passes(`${CONFIG}/working_dir`),
  passes(`${CONFIG}/envs/value`),
  { input: `${CONFIG}/mounts/host_path`, effect: "passes", part: hostPath, isPath: true },
  { input: `${CONFIG}/annotations`, effect: annotations("container_annotations", isReadOfContainer) },
  passes(`${RESOURCES}/cpu_period`, positive),
  passes(`${RESOURCES}/cpu_quota`, nonZero),
  passes(`${RESOURCES}/cpu_shares`, positive),
  passes(`${RESOURCES}/memory_limit_in_bytes`, nonZero),
  passes(`${RESOURCES}/memory_swap_limit_in_bytes`, nonZero),
  // It stays above the score of a daemon that is restricted to its own.
  {
    input: `${RESOURCES}/oom_score_adj`,
    effect: ({ daemon }) => daemon.restrict_oom_score_adj ? "decides" : "passes",
  },
  passes(`${RESOURCES}/cpuset_cpus`),
  passes(`${RESOURCES}/cpuset_mems`),
];

function absent(path: Pointer, text: string): { readonly path: Pointer; readonly text: string } {
  return { path, text };
}

/** What the fields of a pod's config do, wherever it stands. */
function ofPod(at: Pointer): readonly Row[] {
  const linux = `${at}/linux`;
  const context = `${linux}/security_context`;
  return [
    none(
      `${at}/dns_config`,
      "/mounts/~1etc~1resolv.conf",
      "it sets the content of the pod's resolv.conf; the mount is always the same",
    ),
    none(`${at}/port_mappings`, "", "port mappings are passed to the CNI plugins only"),
    none(`${linux}/sysctls`, "/linux/sysctl", OF_SANDBOX),
    none(`${linux}/resources`, "/linux/resources", OF_SANDBOX),
    none(
      `${linux}/overhead`,
      "/linux/resources",
      "the kubelet accounts for the pod overhead; containerd does not use it",
    ),
    none(`${context}/run_as_user`, "/process/user", OF_SANDBOX),
    none(`${context}/run_as_group`, "/process/user", OF_SANDBOX),
    none(`${context}/supplemental_groups`, GROUPS, OF_SANDBOX),
    none(`${context}/seccomp`, SECCOMP, OF_SANDBOX),
    decides(at),
    ofName(`${at}/metadata/name`, "passes"),
    ofName(`${at}/metadata/namespace`, "passes"),
    ofName(`${at}/metadata/uid`, "passes"),
    unseen(`${at}/metadata/attempt`),
    passes(`${at}/hostname`),
    unseen(`${at}/log_directory`),
    unseen(`${at}/labels`),
    { input: `${at}/annotations`, effect: annotations("pod_annotations", isReadOfPod) },
    unseen(`${at}/windows`),
    passes(`${linux}/cgroup_parent`, lastStep),
    unseen(`${context}/namespace_options/target_id`),
    unseen(`${context}/readonly_rootfs`),
    unseen(`${context}/supplemental_groups_policy`),
    unseen(`${context}/apparmor`),
    unseen(`${context}/seccomp_profile_path`),
  ];
}

/** Absences are those of the pod's own config, not of what was sent along. */
function sentAlong({ absence: _, ...row }: Row): Row {
  return row;
}

const ROWS: readonly Row[] = [
  ...OF_CONTAINER,
  ...ofPod("/config"),
  none(`${IMAGE}/Labels`, "", "the image's labels are stored in containerd's record of the container only"),
  none(`${IMAGE}/ExposedPorts`, "", "an OCI spec has no field for an image's ports"),
  none(`${IMAGE}/StopSignal`, "", "an OCI spec has no field for a stop signal"),
  ...ofPod(`${CONTAINER}/sandboxConfig`).map(sentAlong),
  decides("/release"),
  decides("/assumeUpstream"),
  { input: "/id", effect: "passes", part: sandboxId },
  passes("/netnsPath"),
  decides("/tempMountPath"),
  decides("/runtimeHandler"),
  decides("/image"),
  decides("/rootfs"),
  { input: "/hostFiles", effect: { filesOn } },
  decides("/daemon"),
  decides("/host"),
  unseen("/captured"),
  passes(`${CONTAINER}/id`, anId),
  decides(IMAGE),
  decides(`${CONTAINER}/rootfs`),
  passes(`${CONTAINER}/imageName`),
  passes(`${CONTAINER}/imageId`),
  decides(`${CONTAINER}/imageVolumes`),
  decides(`${CONTAINER}/sandboxId`),
];

/** What no request can bring about, though specs of sandboxes have it. */
const NEVER: readonly Omission[] = ([
  ["oci.WithHostname", "/hostname", "the container shares the UTS namespace and hostname of its pod"],
  ["customopts.WithSysctls", "/linux/sysctl", "only the sandbox's spec sets kernel parameters"],
  ["oci.WithRlimits", "/process/rlimits", "a CRI request has no field for resource limits of the process"],
] as const).map(([name, path, text]) => ({ name, path, reason: always(text) }));

/** What each field of a container's request does to its spec. */
export const CONTAINER_FIELDS: FieldTable<ContainerRequest> = {
  messages: {
    config: PodSandboxConfig,
    container: { members: { config: ContainerConfig, sandboxConfig: PodSandboxConfig } },
  },
  rows: ROWS,
  never: NEVER,
};
