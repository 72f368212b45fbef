/**
 * What is settled and applied while the container is created: groups, seccomp profile, user, the container's record.
 *
 * @module
 */

import type { Runtime } from "../../containerd/config.ts";
import { NAMESPACE_MODE } from "../../cri/config.ts";
import { withSupplementalGroups, withUser } from "../../options/user.ts";
import {
  generateSeccompSpecOpts,
  generateUserString,
  type SecuritySource,
  type UserChoice,
} from "../../decisions/container_options.ts";
import { flowOf } from "../../decisions/flow.ts";
import { checkContainer, checkSnapshot, type RecordSource } from "../../decisions/container_record.ts";
import { checkHostIpc } from "../host_ipc.ts";
import type { SandboxRequest } from "../request.ts";
import { userLookup } from "../../decisions/user_lookup.ts";
import type { Userns } from "../../decisions/userns.ts";
import { always, because } from "../../plan/reason.ts";
import type { Part } from "../../plan/step.ts";
import { NAMESPACE_OPTIONS, namespaceOptions, SECURITY_CONTEXT, type Steps } from "../../plan/steps.ts";

const GROUPS = "/process/user/additionalGids";
const USER = "/process/user";

/** The sandbox's record. */
export function recordOf(request: SandboxRequest): RecordSource {
  const { config, id, image } = request;
  const usernsOptions = `${NAMESPACE_OPTIONS}/userns_options`;
  return { id, config, at: "/config", image, kind: "sandbox", usernsOptions, flow: flowOf(request) };
}

function groupsOf({ config }: SandboxRequest): readonly (number | bigint)[] {
  return config.linux?.security_context?.supplemental_groups ?? [];
}

/**
 * Adds the supplemental groups.
 *
 * @param steps The steps so far.
 * @param request The request.
 */
export function addSupplementalGroups(steps: Steps, request: SandboxRequest): void {
  const groups = groupsOf(request);
  const input = `${SECURITY_CONTEXT}/supplemental_groups`;
  const name = "customopts.WithSupplementalGroups";
  const reason = because(input, "the pod's supplemental groups, sorted and without duplicates");
  steps.add(name, [GROUPS], withSupplementalGroups(groups), reason);
  if (groups.length === 0) steps.omit(name, GROUPS, because(input, "the pod has no supplemental groups"));
}

function addUser(steps: Steps, request: SandboxRequest, runtime: Runtime, user: UserChoice | undefined): void {
  const { behaviors, image } = request;
  if (user === undefined) {
    const text = "neither the pod nor the image sets a user; the process stays root";
    steps.omit("oci.WithUser", USER, because("/image/User", text, { inputs: [`${SECURITY_CONTEXT}/run_as_user`] }));
    return;
  }
  const { input, userstr } = user;
  const ofPod = input !== "/image/User";
  if (ofPod && image.User !== "") {
    steps.omit("image.User", USER, because(input, "the pod's run_as_user replaces the image's user"));
  }
  if (groupsOf(request).length > 0 && behaviors.has("user-primary-gid")) {
    const more = { behaviors: ["user-primary-gid"], inputs: [`${SECURITY_CONTEXT}/supplemental_groups`] } as const;
    const text = "setting a user drops the supplemental groups; only the user's primary group remains";
    steps.omit("customopts.WithSupplementalGroups", GROUPS, because(input, text, more));
  }
  const text = ofPod ? "the pod's user" : "the image's user, because the pod sets none";
  const inputs = ofPod && userstr.includes(":") ? { inputs: [`${SECURITY_CONTEXT}/run_as_group`] } : {};
  const partsOf = (): readonly Part[] => {
    if (!behaviors.has("user-primary-gid")) return [];
    const reason = because(input, "only the user's primary group", { behaviors: ["user-primary-gid"] });
    return [{ path: GROUPS, reason }];
  };
  const option = withUser(userstr, userLookup(request, request.rootfs, runtime));
  steps.add("oci.WithUser", [USER], option, because(input, text, inputs), partsOf);
}

/**
 * Adds what happens while the container is created.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param runtime The selected runtime.
 * @param userns The pod's user namespace.
 * @throws {CriSpecError} What {@linkcode generateSeccompSpecOpts} and {@linkcode generateUserString} throw.
 */
export function addContainer(
  steps: Steps,
  request: SandboxRequest,
  runtime: Runtime,
  userns: Userns | undefined,
): void {
  const source: SecuritySource = {
    context: request.config.linux?.security_context ?? {},
    at: SECURITY_CONTEXT,
    who: "pod",
    what: "sandbox",
    flow: flowOf(request),
  };
  const record = recordOf(request);
  const seccomp = steps.decide("generateSeccompSpecOpts", () => generateSeccompSpecOpts(request, source));
  const ofImage = { User: request.image.User, input: "/image/User" };
  const user = steps.decide("generateUserString", () => generateUserString(source, ofImage));
  steps.enter("container");
  const snapshot = always("the container's snapshot is prepared, and its labels are validated");
  steps.add("customopts.WithNewSnapshot", [], checkSnapshot(request, runtime, record, userns), snapshot);
  if ("option" in seccomp) steps.add(seccomp.name, ["/linux/seccomp"], seccomp.option, seccomp.reason);
  else steps.omit("generateSeccompSpecOpts", "/linux/seccomp", seccomp.reason);
  addUser(steps, request, runtime, user);
  const validated = always("containerd validates its record of the container");
  steps.add("containers.Create", [], checkContainer(request.behaviors, runtime, record), validated);
  if (namespaceOptions(request).ipc === NAMESPACE_MODE.NODE) {
    const shm = because(
      `${NAMESPACE_OPTIONS}/ipc`,
      "the pod uses the node's IPC namespace, so the node must have /dev/shm",
    );
    steps.add("setupSandboxFiles", [], checkHostIpc(request), shm);
  }
}
