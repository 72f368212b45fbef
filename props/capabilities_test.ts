/**
 * Capabilities and devices of app containers.
 *
 * Upstream: `customopts.WithCapabilities` and `oci.WithCapabilities` in
 * https://github.com/containerd/containerd/blob/v1.7.24/oci/spec_opts.go.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { withAddedCapabilities, withCapabilities, withDroppedCapabilities } from "../lib/options/mod.ts";
import type { LinuxCapabilities } from "../lib/oci/spec.ts";
import { law } from "./law.ts";
import { optionLaws, specs } from "./option_laws.ts";

optionLaws("withCapabilities");
optionLaws("withAddedCapabilities");
optionLaws("withDroppedCapabilities");
optionLaws("withoutAmbientCaps");
optionLaws("withDevices");
optionLaws("withHostDevices");
optionLaws("withAllDevicesAllowed");

const names = fc.array(fc.constantFrom("CAP_CHOWN", "CAP_KILL", "CAP_BPF", "CAP_SYS_ADMIN"), { maxLength: 4 });

function sets({ bounding, effective, permitted }: LinuxCapabilities): readonly unknown[] {
  return [bounding, effective, permitted];
}

law("what is set is in bounding, effective and permitted alike", fc.tuple(specs, names), ([spec, list]) => {
  const wanted = list.length === 0 ? undefined : list;
  const after = withCapabilities(list, "follow")(spec).process?.capabilities ?? {};
  assertEquals(sets(after), [wanted, wanted, wanted]);
});

law("what is added and then dropped is in no set", fc.tuple(specs, names, names), ([spec, base, list]) => {
  const start = withCapabilities(base, "kept")(spec);
  const after = withDroppedCapabilities(list, "kept")(withAddedCapabilities(list, "kept")(start));
  const left = [...new Set(base)].filter((name) => !list.includes(name));
  assertEquals(new Set(after.process?.capabilities?.bounding), new Set(left));
});

law("a name is added once, behind those that are there", fc.tuple(specs, names, names), ([spec, base, list]) => {
  const start = withCapabilities(base, "kept")(spec);
  const added = [...new Set(list)].filter((name) => !base.includes(name));
  const after = withAddedCapabilities(list, "kept")(start).process?.capabilities?.effective ?? [];
  assertEquals(after, [...base, ...added]);
});

law("the inheritable set has nothing that the others lose, where it follows them", fc.tuple(specs, names), (input) => {
  const [spec, list] = input;
  const inherited = ["CAP_CHOWN", "CAP_KILL"];
  const start = { ...spec, process: { user: { uid: 0, gid: 0 }, cwd: "/", capabilities: { inheritable: inherited } } };
  const kept = inherited.filter((name) => (list as readonly string[]).includes(name));
  const after = withCapabilities(list, "follow")(start).process?.capabilities?.inheritable;
  assertEquals(after, kept.length === 0 ? undefined : kept);
});
