/**
 * Masked and read-only paths.
 *
 * @module
 */

import { frozen } from "../../frozen.ts";
import type { Pointer } from "../../pointer.ts";
import { withMaskedPaths, withReadonlyPaths } from "../../options/masked_paths.ts";
import { always, because } from "../../plan/reason.ts";
import type { Steps } from "../../plan/steps.ts";
import type { ContainerRequest } from "../request.ts";
import { SECURITY_CONTEXT, securityContext } from "./config.ts";

/** Why the default lists are emptied. */
const EMPTIED = frozen(always("the CRI plugin does not use containerd's default list"));

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
    ["oci.WithMaskedPaths", "/linux/maskedPaths", "masked_paths", masked_paths, withMaskedPaths],
    ["oci.WithReadonlyPaths", "/linux/readonlyPaths", "readonly_paths", readonly_paths, withReadonlyPaths],
  ] as const;
  for (const [name, path, field, paths, option] of lists) {
    const input: Pointer = `${SECURITY_CONTEXT}/${field}`;
    if (daemon.disable_proc_mount) {
      const text = "disable_proc_mount is on; the default list remains";
      steps.omit(name, path, because(daemon.setting("disable_proc_mount").path, text, { inputs: [input] }));
      continue;
    }
    steps.add(name, [path], option([]), EMPTIED);
    if (paths.length > 0) {
      steps.add(name, [path], option(paths), because(input, "the paths that the container requests"));
    } else steps.omit(name, path, because(input, "the container requests no such paths"));
  }
}
