/**
 * Masked and read-only paths.
 *
 * @module
 */

import type { Pointer } from "../../pointer.ts";
import { withMaskedPaths, withReadonlyPaths } from "../../options/masked_paths.ts";
import { because } from "../../plan/reason.ts";
import type { Steps } from "../../plan/steps.ts";
import type { ContainerRequest } from "../request.ts";
import { SECURITY_CONTEXT, securityContext } from "./config.ts";

/**
 * Adds what decides the masked and read-only paths, but for what a privileged container loses of them.
 *
 * Upstream: `oci.WithMaskedPaths` and `oci.WithReadonlyPaths`.
 *
 * @param steps The steps so far.
 * @param request The request.
 */
export function addPaths(steps: Steps, request: ContainerRequest): void {
  const { daemon } = request;
  const { masked_paths = [], readonly_paths = [] } = securityContext(request);
  const lists = [
    ["oci.WithMaskedPaths", "/linux/maskedPaths", "masked_paths", withMaskedPaths(masked_paths)],
    ["oci.WithReadonlyPaths", "/linux/readonlyPaths", "readonly_paths", withReadonlyPaths(readonly_paths)],
  ] as const;
  for (const [name, path, field, option] of lists) {
    const input: Pointer = `${SECURITY_CONTEXT}/${field}`;
    if (daemon.disable_proc_mount) {
      const text = "disable_proc_mount is set, so the default list remains";
      steps.omit(name, path, because(daemon.setting("disable_proc_mount").path, text, { inputs: [input] }));
    } else {
      const paths = field === "masked_paths" ? masked_paths : readonly_paths;
      const text = paths.length === 0
        ? "the container asks for none, and the default list is not used"
        : "the container's own list, in place of the default one";
      steps.add(name, [path], option, because(input, text));
    }
  }
}
