/**
 * What options make of parts that a spec does not have.
 *
 * @module
 */

import { assertEquals, assertStrictEquals } from "@std/assert";
import type { Option, Spec } from "../oci/spec.ts";
import { REVISION } from "../../props/options.ts";
import { withCgroup, withDisabledCgroups } from "./cgroup.ts";
import { withHostname } from "./hostname.ts";
import { updateLinux } from "./linux.ts";
import { withMounts, withoutMounts, withWritableMount } from "./mounts.ts";
import { withLinuxNamespace, withNamespacePath, withoutNamespace, withUserNamespace } from "./namespaces.ts";
import { withDefaultSandboxShares } from "./resources.ts";
import { withRelativeRoot, withRootFSReadonly } from "./root.ts";
import { withDefaultProfile } from "./seccomp.ts";
import type { SeccompRevision } from "./seccomp_default.ts";
import { withSysctls } from "./sysctls.ts";

const NONE: Spec = { ociVersion: "" };

/** A spec without parts is as it was. */
function assertNothing(option: Option, spec: Spec = NONE): void {
  assertStrictEquals(option(spec), spec);
}

Deno.test("an option that changes nothing makes no part", () => {
  assertNothing(updateLinux((linux) => linux));
  assertNothing(withoutMounts("/a"));
  assertNothing(withMounts([]));
  assertNothing(withWritableMount("/sys"));
  assertNothing(withWritableMount("/sys"), { ...NONE, mounts: [{ destination: "/sys" }] });
  assertNothing(withoutNamespace("pid"));
  assertNothing(withNamespacePath("network", "/n"));
  assertNothing(withSysctls({}));
  assertNothing(withDisabledCgroups());
  assertNothing(withCgroup(""));
  assertNothing(withHostname(""));
});

Deno.test("an empty text takes a field away", () => {
  const spec = { ...NONE, hostname: "h", linux: { cgroupsPath: "/c", mountLabel: "m" } };
  assertEquals(Object.keys(withHostname("")(spec)), ["ociVersion", "linux"]);
  assertEquals(withCgroup("")(spec).linux, { mountLabel: "m" });
  assertEquals(withCgroup("/d")(spec).linux?.cgroupsPath, "/d");
});

Deno.test("an option makes the part that it changes, with nothing else in it", () => {
  const namespaces = [{ type: "user" }] as const;
  const rows: readonly (readonly [Option, object])[] = [
    [withMounts([{ destination: "/a" }]), { mounts: [{ destination: "/a" }] }],
    [withUserNamespace([], []), { linux: { namespaces } }],
    [withLinuxNamespace({ type: "user" }), { linux: { namespaces } }],
    [withDefaultSandboxShares(), { linux: { resources: { cpu: { shares: 2 } } } }],
    [withSysctls({ a: "1" }), { linux: { sysctl: { a: "1" } } }],
    [withRelativeRoot("rootfs"), { root: { path: "rootfs" } }],
    [withRootFSReadonly(), { root: { path: "", readonly: true } }],
    [withCgroup("/c"), { linux: { cgroupsPath: "/c" } }],
    [withHostname("h"), { hostname: "h" }],
  ];
  for (const [option, part] of rows) {
    const spec = option(NONE);
    assertEquals<unknown>(spec, { ...NONE, ...part });
    // Mounts are appended each time.
    if (spec.mounts === undefined) assertNothing(option, spec);
  }
});

Deno.test("withNamespacePath() sets the path of the first namespace, too, and keeps one that has it", () => {
  const spec: Spec = { ...NONE, linux: { namespaces: [{ type: "network" }, { type: "pid" }] } };
  assertEquals(withNamespacePath("network", "/n")(spec).linux?.namespaces, [
    { type: "network", path: "/n" },
    { type: "pid" },
  ]);
  assertNothing(withNamespacePath("network", ""), spec);
  assertNothing(withNamespacePath("ipc", "/n"), spec);
});

Deno.test("withDefaultProfile() takes a process without capabilities for one that has none", () => {
  const revision = Object.fromEntries(Object.keys(REVISION).map((key) => [key, true])) as unknown as SeccompRevision;
  const option = withDefaultProfile({ arch: "amd64", kernel: "6.1.0", revision });
  const process = { cwd: "/", user: { uid: 0, gid: 0 } };
  assertEquals(
    option(NONE).linux?.seccomp,
    option({ ...NONE, process: { ...process, capabilities: {} } }).linux?.seccomp,
  );
  const rules = option(NONE).linux?.seccomp?.syscalls ?? [];
  assertEquals(rules.flatMap(({ names = [] }) => names).filter((name) => !/^[a-z0-9_]+$/.test(name)), []);
});
