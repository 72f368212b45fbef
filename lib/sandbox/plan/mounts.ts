/**
 * The sandbox's mounts.
 *
 * @module
 */

import type { BehaviorId, Behaviors } from "../../containerd/behaviors.ts";
import { NAMESPACE_MODE } from "../../cri/config.ts";
import { child } from "../../pointer.ts";
import { share } from "../../oci/shared.ts";
import type { Mount } from "../../oci/spec.ts";
import { withMounts, withoutMounts } from "../../options/mounts.ts";
import { HOST_SYS, SYS } from "../../decisions/host_sys.ts";
import { DEV_SHM, RESOLV_CONF, sandboxPaths } from "../../decisions/paths.ts";
import type { SandboxRequest } from "../request.ts";
import type { Part, Reason } from "../../plan/step.ts";
import type { Userns } from "../../decisions/userns.ts";
import { isHostNetwork } from "./namespaces.ts";
import { always, because, byBehavior } from "../../plan/reason.ts";
import { NAMESPACE_OPTIONS, namespaceOptions, type Steps } from "../../plan/steps.ts";

const FLAGS: readonly string[] = share(["rbind", "ro", "nosuid", "nodev", "noexec"]);
const FEW_FLAGS: readonly string[] = share(["rbind", "ro"]);

function pathOf(destination: string): string {
  return child("/mounts", destination);
}

/** A bind mount whose flags depend on a behavior, and what makes the reasons of its parts. */
function bind(
  { destination, source }: { readonly destination: string; readonly source: string },
  why: Reason,
  flags: BehaviorId,
  behaviors: Behaviors,
): {
  readonly mount: Mount;
  readonly partsOf: () => readonly Part[];
} {
  const has = behaviors.has(flags);
  const partsOf = (): readonly Part[] => {
    const path = pathOf(destination);
    const options = has
      ? byBehavior(flags, "a read-only bind mount without devices, executables and set-id bits")
      : always("a read-only bind mount", { lacks: [flags] });
    return [{ path, reason: why }, { path: `${path}/options`, reason: options }];
  };
  return { mount: { destination, source, type: "bind", options: has ? FLAGS : FEW_FLAGS }, partsOf };
}

function devShm(request: SandboxRequest): ReturnType<typeof bind> {
  const { behaviors, daemon } = request;
  if (namespaceOptions(request).ipc === NAMESPACE_MODE.NODE) {
    const reason = because(
      `${NAMESPACE_OPTIONS}/ipc`,
      "the node's /dev/shm, because the pod uses the node's IPC namespace",
    );
    return bind({ destination: DEV_SHM, source: DEV_SHM }, reason, "dev-shm-flags", behaviors);
  }
  const source = sandboxPaths(request).shm;
  const reason = because("/id", "a tmpfs that containerd mounts for the pod below its state directory", {
    inputs: [daemon.setting("state").path],
  });
  return bind({ destination: DEV_SHM, source }, reason, "dev-shm-flags", behaviors);
}

function resolvConf(request: SandboxRequest): ReturnType<typeof bind> {
  const { behaviors, daemon } = request;
  const source = sandboxPaths(request).resolvConf;
  const reason = because("/id", "a file that containerd writes for the pod below its root directory", {
    inputs: [daemon.setting("root").path],
  });
  return bind({ destination: RESOLV_CONF, source }, reason, "resolv-conf-flags", behaviors);
}

/** Whether the node's sysfs takes the place of an own one. */
function bindsSys(steps: Steps, request: SandboxRequest, userns: Userns | undefined): boolean {
  if (userns === undefined || !isHostNetwork(request)) return false;
  if (request.behaviors.has("userns-hostnet-sys")) return true;
  const text = "the release keeps the sysfs mount, which fails in a user namespace on the node's network";
  steps.omit(
    "oci.WithMounts",
    pathOf(SYS),
    because(`${NAMESPACE_OPTIONS}/network`, text, { lacks: ["userns-hostnet-sys"] }),
  );
  return false;
}

/**
 * Adds what decides the mounts.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param userns The pod's user namespace.
 */
export function addMounts(steps: Steps, request: SandboxRequest, userns: Userns | undefined): void {
  const { behaviors } = request;
  if (behaviors.has("drop-default-dev-shm")) {
    const reason = byBehavior(
      "drop-default-dev-shm",
      "the sandbox's own /dev/shm replaces the default tmpfs",
    );
    steps.add("oci.WithoutMounts", ["/mounts"], withoutMounts(DEV_SHM), reason);
  } else {
    const text = "the default tmpfs remains below the sandbox's own /dev/shm";
    steps.omit("oci.WithoutMounts", pathOf(DEV_SHM), always(text, { lacks: ["drop-default-dev-shm"] }));
  }
  const own = [devShm(request), resolvConf(request)];
  const mounts = own.map(({ mount }) => mount);
  const sys: Part[] = [];
  if (bindsSys(steps, request, userns)) {
    const text = "a user namespace cannot mount sysfs for the node's network; the node's /sys is bind-mounted";
    const reason = byBehavior("userns-hostnet-sys", text, { inputs: [`${NAMESPACE_OPTIONS}/network`] });
    steps.add("oci.WithoutMounts", ["/mounts"], withoutMounts(SYS), reason);
    mounts.push(HOST_SYS);
    sys.push({ path: pathOf(SYS), reason });
  }
  const partsOf = (): readonly Part[] => [...own.flatMap((one) => one.partsOf()), ...sys];
  steps.add("oci.WithMounts", ["/mounts"], withMounts(mounts), always("the mounts of every sandbox"), partsOf);
}
