/**
 * The process and its root: what the first options of `sandboxContainerSpec` do.
 *
 * @module
 */

import { withHostname } from "../../options/hostname.ts";
import { withoutRunMount } from "../../options/mounts.ts";
import { withEnv, withoutDefaultSecuritySettings, withProcessArgs, withProcessCwd } from "../../options/process.ts";
import { withRelativeRoot, withRootFSReadonly } from "../../options/root.ts";
import { flowOf } from "../../decisions/flow.ts";
import { formatImageConfig } from "../../request/image.ts";
import { refuse } from "../../decisions/refusals.ts";
import type { SandboxRequest } from "../request.ts";
import type { Omission, Part } from "../../plan/step.ts";
import { always, because } from "../../plan/reason.ts";
import type { Steps } from "../../plan/steps.ts";
import { child } from "../../pointer.ts";

const ENV_STEP = "oci.WithEnv";
const ENV = "/process/env";

function addEnv(steps: Steps, { image }: SandboxRequest): void {
  const input = "/image/Env";
  steps.omitAll(() =>
    image.Env.flatMap((entry, index): readonly Omission[] => {
      if (entry.includes("=")) return [];
      const reason = because(child(input, index), "an entry without = only removes the variable of that name");
      return [{ name: ENV_STEP, path: ENV, reason }];
    })
  );
  if (image.Env.length === 0) steps.omit(ENV_STEP, ENV, because(input, "the image sets no environment variables"));
  const partsOf = (): readonly Part[] =>
    image.Env.flatMap((entry, index) => entry.includes("=") ? [child(input, index)] : []).map((from, index) => ({
      path: child(ENV, index),
      reason: because(from, "a variable of the image"),
    }));
  steps.add(ENV_STEP, [ENV], withEnv(image.Env), because(input, "the image's variables"), partsOf);
}

function addHostname(steps: Steps, { config }: SandboxRequest): void {
  const { hostname = "" } = config;
  const input = "/config/hostname";
  steps.add("oci.WithHostname", ["/hostname"], withHostname(hostname), because(input, "the pod's hostname"));
  if (hostname === "") steps.omit("oci.WithHostname", "/hostname", because(input, "the pod sets no hostname"));
}

function addProcessCwd(steps: Steps, { image }: SandboxRequest): void {
  const input = "/image/WorkingDir";
  if (image.WorkingDir === "") {
    const reason = because(input, "the image sets no working directory; the default remains");
    steps.omit("oci.WithProcessCwd", "/process/cwd", reason);
    return;
  }
  const reason = because(input, "the image's working directory");
  steps.add("oci.WithProcessCwd", ["/process/cwd"], withProcessCwd(image.WorkingDir), reason);
}

function addProcessArgs(steps: Steps, request: SandboxRequest): void {
  const { behaviors, image } = request;
  const args = [...image.Entrypoint, ...image.Cmd];
  if (args.length === 0) {
    const text = `invalid empty entrypoint and cmd in image config ${
      formatImageConfig(image, behaviors.has("image-config-print"))
    }`;
    refuse("image-command", `${flowOf(request).spec}${text}`, "/image");
  }
  const { length } = image.Entrypoint;
  const partsOf = (): readonly Part[] =>
    args.map((_, index) => ({
      path: `/process/args/${index}`,
      reason: index < length
        ? because(`/image/Entrypoint/${index}`, "the image's entrypoint")
        : because(`/image/Cmd/${index - length}`, "the image's command, after its entrypoint"),
    }));
  const reason = because(length > 0 ? "/image/Entrypoint" : "/image/Cmd", "the image's entrypoint and command");
  steps.add("oci.WithProcessArgs", ["/process/args"], withProcessArgs(args), reason, partsOf);
}

/**
 * Adds what decides the process, its root and the hostname.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @throws {CriSpecError} `image-command`.
 */
export function addProcess(steps: Steps, request: SandboxRequest): void {
  steps.add("oci.WithoutRunMount", ["/mounts"], withoutRunMount(), always("a sandbox has no tmpfs on /run"));
  steps.add(
    "customopts.WithoutDefaultSecuritySettings",
    ["/process/apparmorProfile", "/process/rlimits", "/linux/seccomp"],
    withoutDefaultSecuritySettings(),
    always("the CRI plugin does not use containerd's default limits and profiles"),
  );
  const root = always("the root path is relative to the bundle");
  steps.add("customopts.WithRelativeRoot", ["/root/path"], withRelativeRoot("rootfs"), root);
  addEnv(steps, request);
  const readonly = always("the root filesystem of a sandbox is always read-only");
  steps.add("oci.WithRootFSReadonly", ["/root/readonly"], withRootFSReadonly(), readonly);
  addHostname(steps, request);
  addProcessCwd(steps, request);
  steps.decide("sandboxContainerSpec", () => addProcessArgs(steps, request));
}
