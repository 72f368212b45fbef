/**
 * The plan of an app container: the options that containerd applies, in its order, each with its reason.
 *
 * It reads from top to bottom as `CreateContainer`, `createContainer` and `buildLinuxSpec` do in
 * https://github.com/containerd/containerd/blob/v2.1.9/internal/cri/server/container_create.go; up to 1.7 they are `CreateContainer`
 * and `containerSpec` in https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/container_create.go and
 * `container_create_linux.go`. The order lives here, conditions in `plan/`, one file for each part of the spec.
 *
 * @module
 */

import { generateSeccompSpecOpts, generateUserString } from "../decisions/container_options.ts";
import { StepPrefixes } from "../decisions/flow.ts";
import type { Plan } from "../plan/step.ts";
import { Steps } from "../plan/steps.ts";
import { startOf } from "./base_spec.ts";
import { checkIO, choose, type Chosen } from "./chosen.ts";
import { addAnnotations, addPassedAnnotations } from "./plan/annotations.ts";
import { addAppArmor, generateApparmorSpecOpts } from "./plan/apparmor.ts";
import { addCapabilities, addWithoutAmbientCaps } from "./plan/capabilities.ts";
import { addCDI, checkCDI } from "./plan/cdi.ts";
import { addClasses } from "./plan/classes.ts";
import { IMAGE, securitySource } from "./plan/config.ts";
import { addDevices } from "./plan/devices.ts";
import { mutateMounts } from "./plan/image_mounts.ts";
import { addOpenVolumeOrder, addVolumes, volumeMounts } from "./plan/image_volumes.ts";
import { addHostSys, addMounts } from "./plan/mounts.ts";
import { addCgroupNamespace, addNamespaces, type Joined, joinedBy } from "./plan/namespaces.ts";
import { addPaths } from "./plan/paths.ts";
import { addPrivileged } from "./plan/privileged.ts";
import { addProcess, addSecurityFlags } from "./plan/process.ts";
import { addNri, addRecord, addSnapshot } from "./plan/record.ts";
import { addOomScoreAdj, addResources } from "./plan/resources.ts";
import { addRun, addSelinuxLabels, selinuxLabels } from "./plan/selinux.ts";
import { addSupplementalGroups, addUser, mergesGroups } from "./plan/user.ts";
import { checkPodRequest } from "../request/pod_request.ts";
import type { ContainerRequest } from "./request.ts";

/** What a decoded request of a container has besides. */
const OWN = { container: "record" } as const;

/**
 * Adds what is decided once the spec is generated and applied while the container is created.
 *
 * Upstream: `platformSpecOpts` and `containerSpecOpts`, then `client.NewContainer`.
 */
function addContainer(
  steps: Steps,
  request: ContainerRequest,
  chosen: Chosen,
  { userns }: Joined,
  volumes: ReturnType<typeof volumeMounts>,
): void {
  steps.decide("NewContainerIO", () => checkIO(chosen));
  const source = securitySource(request, chosen.flow);
  const ofImage = { User: chosen.image.User, input: `${IMAGE}/User` };
  const user = steps.decide("generateUserString", () => generateUserString(source, ofImage));
  const merges = steps.decide("containerSpecOpts", () => mergesGroups(request, chosen));
  const apparmor = steps.decide("generateApparmorSpecOpts", () => generateApparmorSpecOpts(request, chosen));
  const seccomp = steps.decide("generateSeccompSpecOpts", () => generateSeccompSpecOpts(request, source));
  steps.decide("containerSpecOpts", () => checkCDI(request, chosen));

  steps.enter("container");
  addSnapshot(steps, request, chosen, userns);
  addVolumes(steps, request, volumes);
  addUser(steps, request, chosen, user, merges);
  addAppArmor(steps, apparmor);
  if ("option" in seccomp) steps.add(seccomp.name, ["/linux/seccomp"], seccomp.option, seccomp.reason);
  else steps.omit("generateSeccompSpecOpts", "/linux/seccomp", seccomp.reason);
  addCDI(steps, request, chosen);
  addNri(steps, request, chosen);
  addRecord(steps, request, chosen);
}

/** A plan, and what was decided on the way to it. */
export interface Decided {
  /** The plan. */
  readonly plan: Plan;
  /** What was settled first. */
  readonly chosen: Chosen;
  /** What the container joins. */
  readonly joined: Joined;
  /** The mounts of the image's volumes. */
  readonly volumes: ReturnType<typeof volumeMounts>;
}

/**
 * As {@linkcode planInto}, with what was decided on the way.
 *
 * @param request The decoded request.
 * @param steps The list, empty.
 * @param onChosen Gets what was settled first, before anything else is decided.
 * @returns The plan, and what was decided.
 * @throws {CriSpecError} As {@linkcode planContainer}.
 */
export function decide(
  request: ContainerRequest,
  steps: Steps,
  onChosen: (chosen: Chosen) => void = () => {},
): Decided {
  checkPodRequest(request, "request from decodeContainerRequest()", OWN);
  steps.deciding = "CreateContainer";
  const chosen = choose(steps, request);
  onChosen(chosen);
  const mounts = mutateMounts(steps, request, chosen);
  const volumes = volumeMounts(steps, request, chosen, mounts);
  addProcess(steps, request, chosen);
  const labels = selinuxLabels(steps, request, chosen);
  const isCgroupFirst = request.behaviors.has("cgroupns-earlier");
  if (isCgroupFirst) addCgroupNamespace(steps, request);
  const isOpen = addMounts(steps, request, chosen, mounts, volumes, labels.labels.mount);
  addPaths(steps, request);
  addDevices(steps, request, chosen);
  addCapabilities(steps, request);
  addPrivileged(steps, request, chosen);
  addWithoutAmbientCaps(steps);
  addSelinuxLabels(steps, labels);
  addSecurityFlags(steps, request);
  addResources(steps, request);
  addClasses(steps, request, chosen);
  addPassedAnnotations(steps, request, chosen);
  const joined = joinedBy(steps, request, chosen);
  addOomScoreAdj(steps, request);
  addNamespaces(steps, request, joined);
  addSupplementalGroups(steps, request);
  addAnnotations(steps, request);
  if (!isCgroupFirst) addCgroupNamespace(steps, request);
  addHostSys(steps, request, joined.userns !== undefined);
  addRun(steps, request, chosen, labels);
  steps.later(() => addContainer(steps, request, chosen, joined, volumes));
  if (isOpen) addOpenVolumeOrder(steps);

  const { initial, origin } = startOf(request, chosen);
  const prefixes = new StepPrefixes(chosen.flow);
  const plan: Plan = { initial, origin, steps: steps.list, omissions: steps.omissions, prefixes };
  return { plan, chosen, joined, volumes };
}

/**
 * Plans a request into a list of steps, which has what was planned even when the request is refused.
 *
 * @param request The decoded request.
 * @param steps The list, empty.
 * @returns The plan.
 * @throws {CriSpecError} As {@linkcode planContainer}; `steps.deciding` then names what refused.
 */
export function planInto(request: ContainerRequest, steps: Steps): Plan {
  return decide(request, steps).plan;
}

/**
 * Plans an app container: which options containerd would apply, in which order, and why; what it would leave out, and why.
 *
 * @param request The decoded request.
 * @returns The default spec and the steps; the same request gives the same list of steps.
 * @throws {CriSpecError} What the daemon refuses before it applies an option, with the daemon's text; `daemon-crash` for what crashes
 * the daemon; `host-fact-missing` or `not-modelled` when the model cannot answer.
 */
export function planContainer(request: ContainerRequest): Plan {
  return planInto(request, new Steps());
}
