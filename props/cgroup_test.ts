/**
 * `linux.cgroupsPath` and `linux.resources`: where the sandbox is in the cgroup tree, and its cpu shares.
 *
 * CRI: `cgroup_parent`, `resources`, `overhead`. Upstream: `getCgroupsPath` of
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/helpers.go.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { getCgroupsPath, withCgroup } from "../lib/options/mod.ts";
import { cgroupParent } from "./arbitraries/hostile_config.ts";
import { release } from "./arbitraries/release.ts";
import { sandboxRequest } from "./arbitraries/sandbox_request.ts";
import { DIGITS, LOWER, text, word } from "./arbitraries/text.ts";
import { criPlugin, everySpec, specOf } from "./claims.ts";
import { law } from "./law.ts";
import { absorptionLaw, differences, optionLaws, specs } from "./option_laws.ts";
import { OPTIONS } from "./options.ts";

const name = word(LOWER + DIGITS, LOWER + DIGITS, { max: 7 });
const disabled = release({ lacks: ["disable-cgroup-removed"] });
const [withDisabledCgroups, withDefaultSandboxShares] = [
  OPTIONS.withDisabledCgroups!,
  OPTIONS.withDefaultSandboxShares!,
];

optionLaws("withCgroup");
optionLaws("withDisabledCgroups");
optionLaws("withDefaultSandboxShares");
optionLaws("withResources");
optionLaws("withoutHugepageLimits");

absorptionLaw("withCgroup", fc.tuple(text(), text()).map(([a, b]) => [withCgroup(a), withCgroup(b)]));

law(
  "disabling the cgroup hides what was set",
  fc.tuple(specs, text(), withDisabledCgroups.option),
  ([before, path, disable]) => {
    assertEquals(differences(disable(withCgroup(path)(before)), disable(before)), []);
  },
);

law(
  "the shares are 2, the other cpu settings stay",
  fc.tuple(specs, withDefaultSandboxShares.option),
  ([before, apply]) => {
    assertEquals(apply(before).linux?.resources?.cpu, { ...before.linux?.resources?.cpu, shares: 2 });
  },
);

law("below a slice the cgroup has systemd's form", fc.tuple(text(), name, name), ([above, slice, id]) => {
  assertEquals(getCgroupsPath(`/${above}/${slice}.slice`, id), `${slice}.slice:cri-containerd:${id}`);
});

law("a slash after a slice makes no difference", fc.tuple(name, name), ([slice, id]) => {
  assertEquals(getCgroupsPath(`/a/${slice}.slice/`, id), getCgroupsPath(`/a/${slice}.slice`, id));
});

law("any other parent is joined with the id", fc.tuple(name, name, name), ([a, b, id]) => {
  assertEquals(getCgroupsPath(`/${a}//./${b}/`, id), `/${a}/${b}/${id}`);
});

law("a cgroup ends with the id, whatever the parent", fc.tuple(cgroupParent(), name), ([parent, id]) => {
  assert(getCgroupsPath(parent, id).endsWith(id));
});

law(
  "the sandbox is below the pod's cgroup",
  sandboxRequest({
    pin: { id: "abc", config: { linux: { cgroup_parent: name.map((parent) => `/kubepods/${parent}`) } } },
  }),
  (request) => {
    assertEquals(specOf(request).linux?.cgroupsPath, `${request.config.linux?.cgroup_parent}/abc`);
  },
);

law(
  "without a parent it is below containerd's namespace",
  sandboxRequest({
    pin: { id: "abc", config: { linux: { cgroup_parent: fc.constantFrom("", undefined) } } },
  }),
  (request) => {
    assertEquals(specOf(request).linux?.cgroupsPath, "/k8s.io/abc");
  },
);

law(
  "disable_cgroup takes parent and shares away",
  sandboxRequest({
    pin: { release: disabled, daemon: criPlugin({ disable_cgroup: true }) },
  }),
  (request) => {
    const { linux } = specOf(request);
    assertEquals([linux?.cgroupsPath, linux?.resources?.cpu], [undefined, undefined]);
  },
);

law(
  "a sandbox may use no device but what the runtime allows",
  sandboxRequest({ mode: "hostile" }),
  everySpec(({ linux }) => {
    const [rule, ...others] = linux!.resources!.devices!;
    return others.length === 0 && !rule!.allow && rule!.access === "rwm";
  }),
);

law(
  "the pod's resources never limit the sandbox",
  sandboxRequest({ mode: "hostile" }),
  everySpec(({ linux }) => {
    const { shares, ...others } = linux!.resources!.cpu ?? {};
    return (shares === undefined || shares === 2) && Object.keys(others).length === 0;
  }),
);

law("overhead makes no difference", fc.tuple(sandboxRequest(), fc.nat()), ([request, cpu_shares]) => {
  const config = { ...request.config, linux: { ...request.config.linux, overhead: { cpu_shares } } };
  assertEquals(specOf({ ...request, config }), specOf(request));
});
