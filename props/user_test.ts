/**
 * `process.user`: who the sandbox runs as, and its groups.
 *
 * CRI: `run_as_user`, `run_as_group`, `supplemental_groups`. Upstream: `oci.WithUser` of
 * https://github.com/containerd/containerd/blob/v1.7.24/oci/spec_opts.go and `customopts.WithSupplementalGroups`.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { withSupplementalGroups, withUser } from "../lib/options/mod.ts";
import { int64 } from "./arbitraries/integers.ts";
import { release } from "./arbitraries/release.ts";
import { sandboxRequest } from "./arbitraries/sandbox_request.ts";
import { everySpec, refusalOf, securityContext, specOf } from "./claims.ts";
import { law } from "./law.ts";
import { absorptionLaw, differences, optionLaws, specs } from "./option_laws.ts";
import { LOOKUP } from "./options.ts";

const UINT32 = 2 ** 32;
const id = fc.nat(2 ** 31 - 1);
const groups = fc.array(int64(), { maxLength: 6 });
const noUser = { run_as_user: undefined, run_as_group: undefined };
const noFiles = { rootfs: fc.constant({}) };

optionLaws("withUser");
optionLaws("withSupplementalGroups");
optionLaws("withAdditionalGIDs");

absorptionLaw("withUser", fc.tuple(id, id).map(([a, b]) => [withUser(`${a}`, LOOKUP), withUser(`${b}`, LOOKUP)]));
law(
  "supplemental groups are merged: one after the other is the same as together",
  fc.tuple(specs, groups, groups),
  (input) => {
    const [before, a, b] = input;
    const twice = withSupplementalGroups(b)(withSupplementalGroups(a)(before));
    assertEquals(differences(twice, withSupplementalGroups([...a, ...b])(before)), []);
  },
);

function groupsOf(list: readonly (number | bigint)[]): readonly number[] {
  return withSupplementalGroups(list)({ ociVersion: "" }).process?.user.additionalGids ?? [];
}

law("supplemental groups are sorted, each once", groups, (list) => {
  const made = groupsOf(list);
  assert(made.every((gid, index) => index === 0 || gid > made[index - 1]!));
});

law("a supplemental group is cut to 32 bits", int64(), (gid) => {
  assertEquals(groupsOf([gid]), [Number(BigInt.asUintN(32, BigInt(gid)))]);
});

law("the order of supplemental groups makes no difference", groups, (list) => {
  assertEquals(groupsOf(list.toReversed()), groupsOf(list));
});

law("no group is lost and none is made up", groups, (list) => {
  assertEquals(new Set(groupsOf(list)), new Set(list.map((gid) => Number(BigInt.asUintN(32, BigInt(gid))))));
});

law("a user throws the supplemental groups away", fc.tuple(specs, groups), ([before, list]) => {
  const grouped = withSupplementalGroups(list)(before);
  assertEquals(withUser("5:6", LOOKUP)(grouped).process?.user.additionalGids, [6]);
});

law("a numeric user without passwd file has group 0", fc.tuple(specs, id), ([before, uid]) => {
  const { user } = withUser(`${uid}`, LOOKUP)(before).process!;
  assertEquals([user.uid, user.gid], [uid, 0]);
});

law("a numeric pair is taken as it is", fc.tuple(specs, id, id), ([before, uid, gid]) => {
  const { user } = withUser(`${uid}:${gid}`, LOOKUP)(before).process!;
  assertEquals([user.uid, user.gid, user.additionalGids], [uid, gid, [gid]]);
});

law("leading zeros and a plus sign make no difference", fc.tuple(specs, id), ([before, uid]) => {
  assertEquals(withUser(`+00${uid}`, LOOKUP)(before), withUser(`${uid}`, LOOKUP)(before));
});

law(
  "ids are always uint32",
  sandboxRequest({ mode: "hostile" }),
  everySpec(({ process }) => {
    const { uid, gid, additionalGids = [] } = process!.user;
    return [uid, gid, ...additionalGids].every((one) => Number.isInteger(one) && one >= 0 && one < UINT32);
  }),
);

law(
  "the pod's user wins over the image's",
  sandboxRequest({
    pin: {
      ...noFiles,
      config: securityContext({ run_as_user: { value: 7 }, run_as_group: { value: 8 } }),
      image: { User: "5:6" },
    },
  }),
  (request) => {
    assertEquals([specOf(request).process?.user.uid, specOf(request).process?.user.gid], [7, 8]);
  },
);

law(
  "without a user of the pod the image's counts",
  sandboxRequest({ pin: { ...noFiles, config: securityContext(noUser), image: { User: "5:6" } } }),
  (request) => {
    assertEquals([specOf(request).process?.user.uid, specOf(request).process?.user.gid], [5, 6]);
  },
);

law(
  "without any user the sandbox is root and keeps its supplemental groups",
  sandboxRequest({
    pin: { config: securityContext({ ...noUser, supplemental_groups: groups }), image: { User: "" } },
  }),
  (request) => {
    const list = request.config.linux?.security_context?.supplemental_groups ?? [];
    assertEquals(
      specOf(request).process?.user,
      withSupplementalGroups(list)({ ociVersion: "" }).process?.user ?? { uid: 0, gid: 0 },
    );
  },
);

law(
  "a group without a user is refused, whatever the image says",
  sandboxRequest({ pin: { config: securityContext({ run_as_user: undefined, run_as_group: { value: id } }) } }),
  (request) => {
    assertEquals(refusalOf(request).code, "group-without-user");
  },
);

law(
  "supplemental_groups_policy makes no difference",
  fc.tuple(sandboxRequest(), fc.constantFrom(0, 1)),
  ([request, supplemental_groups_policy]) => {
    const context = { ...request.config.linux?.security_context, supplemental_groups_policy };
    const config = { ...request.config, linux: { ...request.config.linux, security_context: context } };
    assertEquals(specOf({ ...request, config }), specOf(request));
  },
);

law(
  "a user that the passwd file does not have is refused",
  sandboxRequest({
    pin: {
      config: securityContext(noUser),
      image: { User: "app" },
      rootfs: fc.constant({ "/etc/passwd": "", "/etc/group": "" }),
    },
  }),
  (request) => {
    assertEquals(refusalOf(request).code, "user-not-found");
  },
);

law(
  "a named group that the group file does not have is refused",
  sandboxRequest({
    pin: {
      release: release({ has: ["user-primary-gid"] }),
      config: securityContext(noUser),
      image: { User: "0:staff" },
      rootfs: fc.constant({ "/etc/passwd": "", "/etc/group": "" }),
    },
  }),
  (request) => {
    assertEquals(refusalOf(request).code, "group-not-found");
  },
);
