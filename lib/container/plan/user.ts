/**
 * The user and groups of the container's process.
 *
 * @module
 */

import { frozen } from "../../frozen.ts";
import { SUPPLEMENTAL_GROUPS_POLICY } from "../../cri/config.ts";
import type { UserChoice } from "../../decisions/container_options.ts";
import { refuse } from "../../decisions/refusals.ts";
import { userLookup } from "../../decisions/user_lookup.ts";
import type { User } from "../../oci/spec.ts";
import { type UserLookup, withAdditionalGIDs, withSupplementalGroups, withUser } from "../../options/user.ts";
import { always, because } from "../../plan/reason.ts";
import type { Part, PartsOf } from "../../plan/step.ts";
import type { Steps } from "../../plan/steps.ts";
import { child, type Pointer } from "../../pointer.ts";
import type { Chosen } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";
import { IMAGE, SECURITY_CONTEXT, securityContext } from "./config.ts";

const USER = "/process/user";
const GROUPS = `${USER}/additionalGids`;
const SUPPLEMENTAL = `${SECURITY_CONTEXT}/supplemental_groups`;
const POLICY = `${SECURITY_CONTEXT}/supplemental_groups_policy`;

/**
 * Adds the supplemental groups.
 *
 * @param steps The steps so far.
 * @param request The request.
 */
export function addSupplementalGroups(steps: Steps, request: ContainerRequest): void {
  const { supplemental_groups = [] } = securityContext(request);
  const reason = because(SUPPLEMENTAL, "a supplemental group of the container");
  steps.add("customopts.WithSupplementalGroups", [GROUPS], withSupplementalGroups(supplemental_groups), reason);
}

const PRIMARY = frozen(always("the user's primary group", { behaviors: ["user-primary-gid"] }));

/** The primary group among the additional ones. */
function primaryParts({ primaryGid }: UserLookup, user: User | undefined): readonly Part[] {
  const index = user?.additionalGids?.indexOf(user.gid) ?? -1;
  return primaryGid && index >= 0 ? [{ path: child(GROUPS, index), reason: PRIMARY }] : [];
}

/** The user whose groups are looked up, and what it came from. */
function userOfGroups(
  request: ContainerRequest,
  { image }: Chosen,
): { readonly user: string; readonly input: Pointer } {
  const { run_as_user, run_as_username = "" } = securityContext(request);
  if (run_as_username !== "") return { user: run_as_username, input: `${SECURITY_CONTEXT}/run_as_username` };
  if (run_as_user !== undefined) {
    return { user: String(run_as_user.value ?? 0), input: `${SECURITY_CONTEXT}/run_as_user` };
  }
  if (image.User !== "" && request.behaviors.has("image-user-groups")) {
    return { user: image.User.split(":")[0]!, input: `${IMAGE}/User` };
  }
  return { user: "0", input: `${SECURITY_CONTEXT}/run_as_user` };
}

/**
 * Checks the policy of supplemental groups.
 *
 * @param request The request.
 * @param chosen What is settled.
 * @returns Whether the groups of the image's file are merged.
 * @throws {CriSpecError} `supplemental-groups-policy`.
 */
export function mergesGroups(request: ContainerRequest, { flow }: Chosen): boolean {
  const { supplemental_groups_policy: policy = SUPPLEMENTAL_GROUPS_POLICY.Merge } = securityContext(request);
  if (policy === SUPPLEMENTAL_GROUPS_POLICY.Merge || !request.behaviors.has("supplemental-groups-strict")) return true;
  if (policy === SUPPLEMENTAL_GROUPS_POLICY.Strict) return false;
  const text = `not implemented in this containerd release: SupplementalGroupsPolicy=${policy}`;
  return refuse("supplemental-groups-policy", `${flow.options}${text}`, POLICY);
}

/**
 * Adds what decides the user and its groups.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 * @param user The user string, where there is one.
 * @param merges Whether the groups of the image's file are merged.
 */
export function addUser(
  steps: Steps,
  request: ContainerRequest,
  chosen: Chosen,
  user: UserChoice | undefined,
  merges: boolean,
): void {
  const lookup = userLookup(request, request.container.rootfs, chosen.runtime);
  if (user === undefined) {
    const text = "neither the container nor the image sets a user; the process stays root";
    steps.omit("oci.WithUser", USER, because(`${IMAGE}/User`, text, { inputs: [`${SECURITY_CONTEXT}/run_as_user`] }));
  } else {
    const ofImage = user.input.startsWith(IMAGE);
    const reason = because(user.input, ofImage ? "the image's user" : "the container's user", {
      inputs: ["/container/rootfs"],
    });
    const parts: readonly Part[] = lookup.primaryGid ? [{ path: GROUPS, reason: PRIMARY }] : [];
    steps.add("oci.WithUser", [USER], withUser(user.userstr, lookup), reason, parts);
    if (!ofImage && chosen.image.User !== "") {
      const replaced = because(user.input, "the container sets a user", { inputs: [`${IMAGE}/User`] });
      steps.omitField("image.User", USER, replaced);
    }
  }
  if (merges) {
    const { user: name, input } = userOfGroups(request, chosen);
    const reason = because(input, "a group that the user has in the image's group file", {
      inputs: ["/container/rootfs"],
    });
    const parts: PartsOf = ({ process }) => primaryParts(lookup, process?.user);
    steps.add("customopts.WithAdditionalGIDs", [GROUPS], withAdditionalGIDs(name, lookup), reason, parts);
  } else {
    const reason = because(
      POLICY,
      "supplemental_groups_policy is Strict, which excludes the groups of the image's group file",
    );
    steps.omit("customopts.WithAdditionalGIDs", GROUPS, reason);
  }
  addSupplementalGroups(steps, request);
}
