/**
 * What neither sandboxes nor containers ever get from a request of CRI.
 *
 * @module
 */

import { frozen } from "../frozen.ts";
import { OTHER_SECTIONS } from "../oci/fields.ts";
import { ANY_KEY, neverSet, type Unset, unset, unsetIn } from "../plan/unset.ts";

const NO_FIELD = "a CRI request has no field for it";

/** Members of runtime-spec without a field in CRI. */
const WITHOUT_FIELD = [
  "/domainname",
  "/process/commandLine",
  "/process/consoleSize",
  "/process/execCPUAffinity",
  "/process/ioPriority",
  "/process/scheduler",
  "/process/user/umask",
  "/linux/memoryPolicy",
  "/linux/personality",
  "/linux/timeOffsets",
  "/linux/resources/network",
  "/linux/resources/rdma",
] as const;

/** What neither sandboxes nor containers ever get. */
export const UNSET: readonly Unset[] = /* @__PURE__ */ frozen([
  ...WITHOUT_FIELD.map((path) => neverSet(path, NO_FIELD)),
  ...Object.keys(OTHER_SECTIONS).map((name) => neverSet(`/${name}`, "Linux containers have no such section")),
  neverSet("/process/user/username", "only Windows containers use it"),
  neverSet(
    "/linux/resources/pids",
    "a CRI request has no process limit; the kubelet sets it on the pod's cgroup",
  ),
  unsetIn("customopts.WithResources", "/linux/resources/memory", "a CRI request only limits memory and swap", []),
  unsetIn("customopts.WithResources", "/linux/resources/cpu", NO_FIELD, []),
  unsetIn("customopts.WithResources", "/linux/resources/devices", "the spec has no such device rule", []),
  unsetIn(
    "customopts.WithResources",
    `/linux/resources/devices/${ANY_KEY}`,
    "the rule does not set it, so it applies to every value",
    [],
  ),
  unsetIn("seccomp.WithProfile", "/linux/seccomp", "the seccomp profile does not set it", []),
  unsetIn("seccomp.WithProfile", "/linux/seccomp/syscalls", "the seccomp profile has no such rule", []),
  unset("oci.WithLinuxNamespace", `/linux/namespaces/${ANY_KEY}/path`, "the runtime creates a new namespace", []),
  unsetIn("oci.WithLinuxNamespace", "/linux/namespaces", "containerd requests no namespace of that type", []),
  unset("customopts.WithoutAmbientCaps", "/process/capabilities/ambient", "no container has ambient capabilities", []),
  {
    ...neverSet("/process/capabilities/inheritable", "no capability is inheritable"),
    reason: { kind: "behavior", behavior: "drop-inheritable-caps", text: "no capability is inheritable" },
  },
]);
