/**
 * What a container's spec does not have because its request does not set it.
 *
 * @module
 */

import { frozen } from "../frozen.ts";
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
export const CONTAINER_UNSET: readonly Unset[] = /* @__PURE__ */ frozen([
  ...UNSET,
  unset(WITH_RESOURCES, "/linux/resources/cpu", "the container sets no resource limits", [RESOURCES]),
  unset(WITH_RESOURCES, "/linux/resources/memory", "the container sets no resource limits", [RESOURCES]),
  limit("cpu/period", "cpu_period", "CPU period"),
  limit("cpu/quota", "cpu_quota", "CPU quota"),
  limit("cpu/shares", "cpu_shares", "CPU shares"),
  limit("cpu/cpus", "cpuset_cpus", "set of CPUs"),
  limit("cpu/mems", "cpuset_mems", "set of memory nodes"),
  limit("memory/limit", "memory_limit_in_bytes", "memory limit"),
  unset(WITH_RESOURCES, "/linux/resources/memory/swap", "the container sets neither a memory nor a swap limit", [
    `${RESOURCES}/memory_swap_limit_in_bytes`,
    `${RESOURCES}/memory_limit_in_bytes`,
  ]),
  limit("hugepageLimits", "hugepage_limits", "huge page limits"),
  limit("unified", "unified", "cgroup v2 values"),
  unset("blockIOClassFromAnnotations", "/linux/resources/blockIO", "no annotation requests a block I/O class", [
    ANNOTATIONS,
  ]),
  unset("rdtClassFromAnnotations", "/linux/intelRdt", "no annotation requests an RDT class", [ANNOTATIONS]),
  unset(
    "customopts.WithDevices",
    "/linux/devices",
    "the container requests no devices; the runtime creates the default ones",
    [
      `${CONFIG}/devices`,
      `${CONFIG}/CDI_devices`,
    ],
  ),
  unsetIn("customopts.WithDevices", "/linux/devices", "the container does not request the device", [
    `${CONFIG}/devices`,
    `${CONFIG}/CDI_devices`,
  ]),
  unset("customopts.WithCDI", "/linux/netDevices", "only CDI devices and base_runtime_spec add network devices", [
    `${CONFIG}/CDI_devices`,
  ]),
  unset("customopts.WithCDI", "/hooks", "only CDI devices and base_runtime_spec add hooks", [
    `${CONFIG}/CDI_devices`,
  ]),
  ...(["uid", "gid"] as const).map((kind) =>
    unset("oci.WithUserNamespace", `/linux/${kind}Mappings`, "the container has no user namespace", [
      USERNS_OPTIONS,
    ])
  ),
  unset("customopts.WithMounts", "/linux/rootfsPropagation", "every mount of the container has PRIVATE propagation", [
    `${CONFIG}/mounts`,
  ]),
  unset(
    "oci.WithTTY",
    "/process/env/TERM",
    "the container requests no terminal, and neither it nor its image sets the variable",
    [
      `${CONFIG}/tty`,
      `${CONFIG}/envs`,
      `${IMAGE}/Env`,
    ],
  ),
  unsetIn("oci.WithEnv", "/process/env", "neither the container nor its image sets it", [
    `${CONFIG}/envs`,
    `${IMAGE}/Env`,
  ]),
  unsetIn(
    "customopts.WithProcessArgs",
    "/process/args",
    "the argument is in neither the container's nor the image's command",
    [
      `${CONFIG}/command`,
      `${CONFIG}/args`,
      `${IMAGE}/Entrypoint`,
      `${IMAGE}/Cmd`,
    ],
  ),
  unsetIn(
    "oci.WithAddedCapabilities",
    "/process/capabilities",
    "the capability is not a default one, not added by the container, and not among the daemon's, which privileged containers get",
    [`${CAPABILITIES}/add_capabilities`, "/host/capabilities"],
  ),
  unset("customopts.WithSupplementalGroups", "/process/user/additionalGids", "no supplemental group is added", [
    `${SECURITY_CONTEXT}/supplemental_groups`,
  ]),
  unsetIn(
    "customopts.WithSupplementalGroups",
    "/process/user/additionalGids",
    "neither the container nor the image's group file adds the group",
    [`${SECURITY_CONTEXT}/supplemental_groups`, "/container/rootfs"],
  ),
  unsetIn("customopts.WithMounts", "/mounts", "neither the container, its image nor containerd mounts anything there", [
    `${CONFIG}/mounts`,
    `${IMAGE}/Volumes`,
  ]),
  unsetIn(
    "customopts.WithMounts",
    `/mounts/${ANY_KEY}/options`,
    "a mount's options come from its propagation, readonly and recursive_read_only only",
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
    "neither the pod nor the container sets it, or no pattern of the runtime matches its key",
    [ANNOTATIONS, "/config/annotations"],
  ),
  unsetIn("oci.WithMaskedPaths", "/linux/maskedPaths", "the path is not in the list", [
    `${SECURITY_CONTEXT}/masked_paths`,
  ]),
  unsetIn("oci.WithReadonlyPaths", "/linux/readonlyPaths", "the path is not in the list", [
    `${SECURITY_CONTEXT}/readonly_paths`,
  ]),
]);
