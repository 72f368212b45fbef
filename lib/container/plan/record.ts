/**
 * What containerd checks and changes when it stores the container.
 *
 * @module
 */

import { checkContainer, checkSnapshot, type RecordSource } from "../../decisions/container_record.ts";
import type { SnapshotSource } from "../../decisions/snapshot_labels.ts";
import type { Userns } from "../../decisions/userns.ts";
import { withoutHugepageLimits } from "../../options/resources.ts";
import { always, because } from "../../plan/reason.ts";
import type { Steps } from "../../plan/steps.ts";
import type { Chosen } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";
import { CONFIG, USERNS_OPTIONS } from "./config.ts";

/**
 * Whose snapshot a container's is.
 *
 * @param request The request.
 * @returns The container; without annotations where no label is made of them.
 */
export function snapshotSource({ behaviors, container }: ContainerRequest): SnapshotSource {
  const { annotations } = container.config;
  const places = { at: CONFIG, usernsOptions: USERNS_OPTIONS };
  return behaviors.has("remap-labels") || annotations === undefined ? places : { ...places, annotations };
}

/** The container's record. Its snapshot gets labels of annotations in 1.6 alone, whose containers have no user namespace. */
function recordOf(request: ContainerRequest, { flow, image }: Chosen): RecordSource {
  const { config: { labels = {} }, id } = request.container;
  const { annotations = {}, ...places } = snapshotSource(request);
  return { id, config: { annotations, labels }, image, kind: "container", flow, ...places };
}

/**
 * Adds the check of the snapshot.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 * @param userns The container's user namespace.
 */
export function addSnapshot(steps: Steps, request: ContainerRequest, chosen: Chosen, userns: Userns | undefined): void {
  const option = checkSnapshot(request, chosen.runtime, recordOf(request, chosen), userns);
  const reason = always("the container's snapshot is prepared, and its labels are validated");
  steps.add("customopts.WithNewSnapshot", [], option, reason);
}

/**
 * Adds what NRI does without plugins: it decodes the spec and encodes it again.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 */
export function addNri(steps: Steps, { daemon }: ContainerRequest, { runtime }: Chosen): void {
  const name = "nri.WithContainerAdjustment";
  const path = "/linux/resources/hugepageLimits";
  if (!daemon.isNriEnabled) {
    // Only a base_runtime_spec has limits that NRI would remove.
    if (runtime.base_runtime_spec === "") return;
    steps.omit(name, path, always("NRI is off; huge page limits of base_runtime_spec remain"));
  } else if (daemon.disable_hugetlb_controller) {
    const { path: input } = daemon.setting("disable_hugetlb_controller");
    const text = "disable_hugetlb_controller is on, so NRI removes huge page limits";
    steps.add(name, [path], withoutHugepageLimits(), because(input, text));
  }
}

/**
 * Adds the check of the container's record.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 */
export function addRecord(steps: Steps, request: ContainerRequest, chosen: Chosen): void {
  const option = checkContainer(request.behaviors, chosen.runtime, recordOf(request, chosen));
  steps.add("containers.Create", [], option, always("containerd validates its record of the container"));
}
