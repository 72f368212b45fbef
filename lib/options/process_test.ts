import { assertEquals, assertStrictEquals } from "@std/assert";
import type { Spec } from "../oci/spec.ts";
import { withEnv, withoutDefaultSecuritySettings } from "./process.ts";

function merged(before: readonly string[], environment: readonly string[]): readonly string[] | undefined {
  const spec: Spec = { ociVersion: "", process: { user: { uid: 0, gid: 0 }, cwd: "/", env: before } };
  return withEnv(environment)(spec).process?.env;
}

Deno.test("withEnv() replaces in place, removes by name and appends the rest", () => {
  assertEquals(merged(["A=1", "B=2", "C=3"], ["B=4", "D=5"]), ["A=1", "B=4", "C=3", "D=5"]);
  assertEquals(merged(["A=1", "B=2"], ["A"]), ["B=2"]);
  assertEquals(merged(["A=1"], ["B"]), ["A=1"]);
  assertEquals(merged(["A=1=2"], ["A=x=y"]), ["A=x=y"]);
  assertEquals(merged(["=x", "A=1"], ["=y"]), ["=y", "A=1"]);
  assertEquals(merged(["A"], ["A=1"]), ["A=1"]);
});

Deno.test("withEnv() does not track the names of entries that it appends", () => {
  assertEquals(merged([], ["A=1", "A=2", "A"]), ["A=1", "A=2"]);
});

Deno.test("withoutDefaultSecuritySettings() takes away profile, limits and seccomp, and nothing else", () => {
  const process = { user: { uid: 1, gid: 1 }, cwd: "/" };
  const plain: Spec = { ociVersion: "", process, linux: { cgroupsPath: "/a" } };
  assertStrictEquals(withoutDefaultSecuritySettings()(plain), plain);
  const full: Spec = {
    ociVersion: "",
    process: { ...process, apparmorProfile: "a", rlimits: [{ type: "RLIMIT_NOFILE", hard: 1, soft: 1 }] },
    linux: { cgroupsPath: "/a", seccomp: { defaultAction: "SCMP_ACT_ERRNO" } },
  };
  assertEquals(withoutDefaultSecuritySettings()(full), plain);
});
