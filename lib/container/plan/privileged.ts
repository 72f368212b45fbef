/**
 * What a privileged container is given, and freed of.
 *
 * @module
 */

import { withCapabilities } from "../../options/capabilities.ts";
import { withApparmorProfile } from "../../options/process.ts";
import { updateLinux } from "../../options/linux.ts";
import { withProcessLabel } from "../../options/selinux.ts";
import { refuse } from "../../decisions/refusals.ts";
import { set } from "../../oci/record.ts";
import { because } from "../../plan/reason.ts";
import type { Steps } from "../../plan/steps.ts";
import type { Chosen } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";
import { inheritableRule } from "./capabilities.ts";
import { isPrivileged, SECURITY_CONTEXT } from "./config.ts";
import { addPrivilegedDevices } from "./devices.ts";

/**
 * Adds what a privileged container is given and freed of.
 *
 * Upstream: `oci.WithPrivileged`, `oci.WithHostDevices`, `oci.WithAllDevicesAllowed`.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 * @throws {CriSpecError} `privileged-container`.
 */
export function addPrivileged(steps: Steps, request: ContainerRequest, chosen: Chosen): void {
  if (!isPrivileged(request)) return;
  const input = `${SECURITY_CONTEXT}/privileged`;
  const { sandboxConfig } = request.container;
  if (sandboxConfig.linux?.security_context?.privileged !== true) {
    const text = `${chosen.flow.spec}no privileged container allowed in sandbox`;
    refuse("privileged-in-plain-sandbox", text, input);
  }
  const capabilities = because(input, "a privileged container has all capabilities of the daemon", {
    inputs: ["/host/capabilities"],
  });
  const all = withCapabilities(request.host.capabilities, inheritableRule(request.behaviors));
  steps.add("oci.WithAllCurrentCapabilities", ["/process/capabilities"], all, capabilities);
  const free = because(input, "a privileged container has no SELinux label, AppArmor profile or seccomp profile");
  steps.add("oci.WithSelinuxLabel", ["/process/selinuxLabel"], withProcessLabel(""), free);
  steps.add("oci.WithApparmorProfile", ["/process/apparmorProfile"], withApparmorProfile(""), free);
  const unconfined = updateLinux((linux) => set(linux, "seccomp", undefined));
  steps.add("oci.WithSeccompUnconfined", ["/linux/seccomp"], unconfined, free);
  addPrivilegedDevices(steps, request, chosen);
}
