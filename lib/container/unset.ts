/**
 * What a container's spec does not have because its request does not set it.
 *
 * @module
 */

import { UNSET } from "../decisions/unset.ts";
import { ANY_KEY, type Unset, unset, unsetIn } from "../plan/unset.ts";
import { CONFIG, IMAGE, SECURITY_CONTEXT, USERNS_OPTIONS } from "./plan/config.ts";

const RESOURCES = `${CONFIG}/linux/resources`;
const WITH_RESOURCES = "customopts.WithResources";
const CAPABILITIES = `${SECURITY_CONTEXT}/capabilities`;
const ANNOTATIONS = `${CONFIG}/annotations`;

const limit = (path: string, field: string, what: string): Unset =>
  unset(WITH_RESOURCES, `/linux/resources/${path}`, `the container sets no ${what}`, [`${RESOURCES}/${field}`]);

/** What a container's spec does not have because its request does not set it. */
export const CONTAINER_UNSET: readonly Unset[] = [
  ...UNSET,
  unset(WITH_RESOURCES, "/linux/resources/cpu", "the container has no limits", [RESOURCES]),
  unset(WITH_RESOURCES, "/linux/resources/memory", "the container has no limits", [RESOURCES]),
  limit("cpu/period", "cpu_period", "CPU period"),
  limit("cpu/quota", "cpu_quota", "CPU quota"),
  limit("cpu/shares", "cpu_shares", "CPU shares"),
  limit("cpu/cpus", "cpuset_cpus", "set of CPUs"),
  limit("cpu/mems", "cpuset_mems", "set of memory nodes"),
  limit("memory/limit", "memory_limit_in_bytes", "memory limit"),
  unset(WITH_RESOURCES, "/linux/resources/memory/swap", "the container sets limits of neither memory nor swap", [
    `${RESOURCES}/memory_swap_limit_in_bytes`,
    `${RESOURCES}/memory_limit_in_bytes`,
  ]),
  limit("hugepageLimits", "hugepage_limits", "limits of huge pages"),
  limit("unified", "unified", "values of cgroup v2"),
  unset("blockIOClassFromAnnotations", "/linux/resources/blockIO", "no annotation asks for a class of block I/O", [
    ANNOTATIONS,
  ]),
  unset("rdtClassFromAnnotations", "/linux/intelRdt", "no annotation asks for an RDT class", [ANNOTATIONS]),
  unset(
    "customopts.WithDevices",
    "/linux/devices",
    "the container asks for no devices; the runtime makes the usual ones",
    [
      `${CONFIG}/devices`,
      `${CONFIG}/CDI_devices`,
    ],
  ),
  unsetIn("customopts.WithDevices", "/linux/devices", "the container does not ask for it", [
    `${CONFIG}/devices`,
    `${CONFIG}/CDI_devices`,
  ]),
  unset("customopts.WithCDI", "/linux/netDevices", "only CDI devices and base_runtime_spec bring them", [
    `${CONFIG}/CDI_devices`,
  ]),
  unset("customopts.WithCDI", "/hooks", "only CDI devices and base_runtime_spec bring hooks", [
    `${CONFIG}/CDI_devices`,
  ]),
  ...(["uid", "gid"] as const).map((kind) =>
    unset("oci.WithUserNamespace", `/linux/${kind}Mappings`, "the container has no user namespace", [
      USERNS_OPTIONS,
    ])
  ),
  unset("customopts.WithMounts", "/linux/rootfsPropagation", "no mount propagates: all are PRIVATE", [
    `${CONFIG}/mounts`,
  ]),
  unset("oci.WithTTY", "/process/env/TERM", "the container asks for no terminal, and nobody sets the variable", [
    `${CONFIG}/tty`,
    `${CONFIG}/envs`,
    `${IMAGE}/Env`,
  ]),
  unsetIn("oci.WithEnv", "/process/env", "neither the container nor its image sets it", [
    `${CONFIG}/envs`,
    `${IMAGE}/Env`,
  ]),
  unsetIn("customopts.WithProcessArgs", "/process/args", "neither the container nor its image has it", [
    `${CONFIG}/command`,
    `${CONFIG}/args`,
    `${IMAGE}/Entrypoint`,
    `${IMAGE}/Cmd`,
  ]),
  unsetIn(
    "oci.WithAddedCapabilities",
    "/process/capabilities",
    "it is none of the default ones, of those that the container adds, or of the daemon's that privileged containers get",
    [`${CAPABILITIES}/add_capabilities`, "/host/capabilities"],
  ),
  unset("customopts.WithSupplementalGroups", "/process/user/additionalGids", "no group is added", [
    `${SECURITY_CONTEXT}/supplemental_groups`,
  ]),
  unsetIn(
    "customopts.WithSupplementalGroups",
    "/process/user/additionalGids",
    "neither the container nor the image's group file has it",
    [`${SECURITY_CONTEXT}/supplemental_groups`, "/container/rootfs"],
  ),
  unsetIn("customopts.WithMounts", "/mounts", "neither the container, its image nor containerd mounts anything there", [
    `${CONFIG}/mounts`,
    `${IMAGE}/Volumes`,
  ]),
  unsetIn(
    "customopts.WithMounts",
    `/mounts/${ANY_KEY}/options`,
    "options of a mount come from its propagation, readonly and recursive_read_only",
    [`${CONFIG}/mounts`],
  ),
  ...(["uid", "gid"] as const).map((kind) =>
    unset("customopts.WithMounts", `/mounts/${ANY_KEY}/${kind}Mappings`, "the mount has no id mappings", [
      `${CONFIG}/mounts`,
    ])
  ),
  unsetIn(
    "customopts.WithAnnotation",
    "/annotations",
    "the pod and the container do not have it, or no pattern of the runtime lets it pass",
    [ANNOTATIONS, "/config/annotations"],
  ),
  unsetIn("oci.WithMaskedPaths", "/linux/maskedPaths", "the list does not have it", [
    `${SECURITY_CONTEXT}/masked_paths`,
  ]),
  unsetIn("oci.WithReadonlyPaths", "/linux/readonlyPaths", "the list does not have it", [
    `${SECURITY_CONTEXT}/readonly_paths`,
  ]),
];
