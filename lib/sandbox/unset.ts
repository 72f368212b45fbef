/**
 * What a sandbox's spec does not have because its request does not set it.
 *
 * @module
 */

import { frozen } from "../frozen.ts";
import { UNSET } from "../decisions/unset.ts";
import { NAMESPACE_OPTIONS } from "../plan/steps.ts";
import { ANY_KEY, neverSet, type Unset, unset, unsetIn } from "../plan/unset.ts";

/** What a sandbox's spec does not have because its request does not set it. */
export const SANDBOX_UNSET: readonly Unset[] = /* @__PURE__ */ frozen([
  ...UNSET,
  neverSet("/hooks", "a sandbox has no hooks"),
  neverSet("/process/terminal", "a sandbox has no terminal"),
  neverSet("/linux/intelRdt", "only app containers get an RDT class"),
  neverSet("/linux/resources/blockIO", "only app containers get a block I/O class"),
  neverSet("/linux/resources/memory", "a sandbox has no limits; the pod's cgroup has them"),
  neverSet("/linux/resources/hugepageLimits", "a sandbox has no limits; the pod's cgroup has them"),
  neverSet("/linux/resources/unified", "a sandbox has no limits; the pod's cgroup has them"),
  neverSet("/linux/devices", "a sandbox has no additional devices; the runtime creates the default ones"),
  neverSet("/linux/netDevices", "a sandbox has no devices"),
  neverSet("/linux/rootfsPropagation", "no mount of a sandbox propagates"),
  ...(["uid", "gid"] as const).map((kind) =>
    unset("oci.WithUserNamespace", `/linux/${kind}Mappings`, "the pod has no user namespace", [
      `${NAMESPACE_OPTIONS}/userns_options`,
    ])
  ),
  unset("customopts.WithSysctls", "/linux/sysctl", "the pod sets no kernel parameters", ["/config/linux/sysctls"]),
  unsetIn("customopts.WithSysctls", "/linux/sysctl", "the pod does not set it", ["/config/linux/sysctls"]),
  unsetIn("oci.WithEnv", "/process/env", "the image of the sandbox does not set it", ["/image/Env"]),
  unsetIn(
    "customopts.WithCapabilities",
    "/process/capabilities",
    "the CRI plugin gives a sandbox the default capabilities only",
    [],
  ),
  unsetIn("oci.WithMounts", `/mounts/${ANY_KEY}/options`, "containerd sets the options of a sandbox's mounts", []),
  ...(["uid", "gid"] as const).map((kind) =>
    neverSet(`/mounts/${ANY_KEY}/${kind}Mappings`, "mounts of a sandbox have no id mappings")
  ),
  unsetIn("oci.WithMaskedPaths", "/linux/maskedPaths", "the path is not in the default list", []),
  unsetIn("oci.WithReadonlyPaths", "/linux/readonlyPaths", "the path is not in the default list", []),
  unsetIn("oci.WithMounts", "/mounts", "neither the default spec nor the CRI plugin mounts anything there", []),
  unsetIn(
    "customopts.WithAnnotation",
    "/annotations",
    "the pod does not set it, or no pattern of the runtime's pod_annotations matches its key",
    ["/config/annotations"],
  ),
]);
