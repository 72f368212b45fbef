/**
 * The sandbox's namespaces.
 *
 * @module
 */

import { NAMESPACE_MODE } from "../../cri/config.ts";
import {
  updateNetNamespacePath,
  withLinuxNamespace,
  withNamespacePath,
  withoutNamespace,
  withUserNamespace,
} from "../../options/namespaces.ts";
import { flowOf } from "../../decisions/flow.ts";
import { checkPodNetwork } from "../network.ts";
import { sandboxPaths } from "../../decisions/paths.ts";
import { refuse } from "../../decisions/refusals.ts";
import type { SandboxRequest } from "../request.ts";
import type { Part } from "../../plan/step.ts";
import type { Userns } from "../../decisions/userns.ts";
import { always, because, byBehavior } from "../../plan/reason.ts";
import { NAMESPACE_OPTIONS, namespaceOptions, type Steps } from "../../plan/steps.ts";

const NAMESPACES = "/linux/namespaces";
const USERNS_OPTIONS = `${NAMESPACE_OPTIONS}/userns_options`;
const NETWORK_PATH = `${NAMESPACES}/network/path`;

/** Whether a pod is on the node's network. */
export function isHostNetwork(request: SandboxRequest): boolean {
  return namespaceOptions(request).network === NAMESPACE_MODE.NODE;
}

function addNetworkNamespace(steps: Steps, request: SandboxRequest): void {
  const without = (type: "network" | "uts", text: string): void => {
    const reason = because(`${NAMESPACE_OPTIONS}/network`, text);
    steps.add("customopts.WithoutNamespace", [NAMESPACES], withoutNamespace(type), reason);
  };
  if (isHostNetwork(request)) {
    without("network", "the pod uses the node's network");
    without("uts", "the pod uses the node's network, and therefore its hostname");
  } else if (request.behaviors.has("sandbox-controller-flow")) {
    const option = withLinuxNamespace({ type: "network", path: request.netnsPath });
    const more = { behaviors: ["sandbox-controller-flow"] } as const;
    const reason = because("/netnsPath", "containerd creates the pod's network namespace before the spec", more);
    steps.add("oci.WithLinuxNamespace", [NAMESPACES], option, reason);
  } else {
    const reason = always("the network namespace's path is not known yet", { lacks: ["sandbox-controller-flow"] });
    steps.add("oci.WithLinuxNamespace", [NAMESPACES], withLinuxNamespace({ type: "network" }), reason);
  }
}

function addSharedNamespaces(steps: Steps, request: SandboxRequest): void {
  const options = namespaceOptions(request);
  for (const type of ["pid", "ipc"] as const) {
    if (options[type] !== NAMESPACE_MODE.NODE) continue;
    const reason = because(`${NAMESPACE_OPTIONS}/${type}`, `the pod uses the node's ${type.toUpperCase()} namespace`);
    steps.add("customopts.WithoutNamespace", [NAMESPACES], withoutNamespace(type), reason);
  }
}

/** The places of a user namespace, each with the mapping that it came from. */
const USERNS_PARTS: readonly Part[] = [
  { path: `${NAMESPACES}/user`, reason: because(`${USERNS_OPTIONS}/mode`, "the pod has a user namespace") },
  { path: "/linux/uidMappings", reason: because(`${USERNS_OPTIONS}/uids/0`, "the pod's user ids") },
  { path: "/linux/gidMappings", reason: because(`${USERNS_OPTIONS}/gids/0`, "the pod's group ids") },
];

/** Adds the user namespace; tells whether the pod gets one. */
function addUserNamespace(steps: Steps, request: SandboxRequest, userns: Userns | undefined): userns is Userns {
  const { behaviors } = request;
  const name = "oci.WithUserNamespace";
  const path = `${NAMESPACES}/user`;
  if (namespaceOptions(request).userns_options === undefined) {
    steps.omit(name, path, because(USERNS_OPTIONS, "the pod requests no user namespace"));
    return false;
  }
  if (!behaviors.has("userns-support")) {
    const more = { lacks: ["userns-support"] } as const;
    steps.omit(name, path, because(USERNS_OPTIONS, "the release ignores userns_options", more));
    return false;
  }
  if (userns === undefined) {
    const reason = because(`${USERNS_OPTIONS}/mode`, "the pod uses the node's user namespace");
    steps.add("customopts.WithoutNamespace", [NAMESPACES], withoutNamespace("user"), reason);
    steps.omit(name, path, reason);
    return false;
  }
  const option = withUserNamespace(userns.uids, userns.gids);
  const footprint = [NAMESPACES, "/linux/uidMappings", "/linux/gidMappings"];
  const reason = because(USERNS_OPTIONS, "the pod has a user namespace", { behaviors: ["userns-support"] });
  steps.add(name, footprint, option, reason, () => USERNS_PARTS);
  return true;
}

/** Adds the path of the user namespace, where the daemon makes it itself. */
function addPinnedUserNamespace(steps: Steps, request: SandboxRequest): void {
  const { behaviors, daemon } = request;
  const hostNetwork = isHostNetwork(request);
  const name = "customopts.WithNamespacePath";
  const path = `${NAMESPACES}/user/path`;
  if (!behaviors.has("userns-pinned")) {
    steps.omit(name, path, always("the OCI runtime creates the user namespace", { lacks: ["userns-pinned"] }));
    return;
  }
  if (hostNetwork && behaviors.has("userns-hostnet-broken")) {
    const text = "failed to pin user namespace: failed to open netns(): open : no such file or directory";
    refuse("userns-host-network", `${flowOf(request).spec}${text}`, NAMESPACE_OPTIONS);
  }
  if (hostNetwork) {
    const text = "without a network namespace of its own the pod's user namespace is not pinned";
    steps.omit(name, path, because(`${NAMESPACE_OPTIONS}/network`, text));
    return;
  }
  const pinned = sandboxPaths(request).pinnedUserNamespace;
  const reason = byBehavior("userns-pinned", "containerd creates the user namespace and pins it at this path", {
    inputs: ["/id", daemon.setting("state").path],
  });
  steps.add(name, [NAMESPACES], withNamespacePath("user", pinned), reason);
}

/**
 * Adds what decides the namespaces, as far as the spec's generation does.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param userns The pod's user namespace.
 * @throws {CriSpecError} `userns-host-network`.
 */
export function addNamespaces(steps: Steps, request: SandboxRequest, userns: Userns | undefined): void {
  addNetworkNamespace(steps, request);
  addSharedNamespaces(steps, request);
  if (!addUserNamespace(steps, request, userns)) return;
  steps.decide("sandboxContainerSpec", () => addPinnedUserNamespace(steps, request));
}

/**
 * Adds the network where the daemon makes it before anything else.
 *
 * @param steps The steps so far.
 * @param request The request.
 */
export function addNetworkFirst(steps: Steps, request: SandboxRequest): void {
  if (!request.behaviors.has("sandbox-controller-flow") || isHostNetwork(request)) return;
  steps.enter("network");
  steps.add(
    "setupPodNetwork",
    [],
    checkPodNetwork(request),
    always("the pod's network is set up before the spec is generated"),
  );
  steps.enter("spec");
}

/**
 * Adds the network where the daemon makes it once the container is created.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param userns The pod's user namespace.
 */
export function addNetworkLast(steps: Steps, request: SandboxRequest, userns: Userns | undefined): void {
  if (request.behaviors.has("sandbox-controller-flow") || isHostNetwork(request)) return;
  if (userns !== undefined) {
    const text = "the OCI runtime creates the network namespace inside the pod's user namespace";
    const reason = because(USERNS_OPTIONS, text, { lacks: ["userns-pinned"] });
    steps.omit("updateNetNamespacePath", NETWORK_PATH, reason);
    return;
  }
  steps.enter("network");
  const reason = because("/netnsPath", "containerd created the pod's network namespace");
  const option = updateNetNamespacePath(request.netnsPath);
  steps.add("updateNetNamespacePath", [NAMESPACES], option, reason);
  steps.add(
    "setupPodNetwork",
    [],
    checkPodNetwork(request),
    always("the pod's network is set up before the sandbox starts"),
  );
}
