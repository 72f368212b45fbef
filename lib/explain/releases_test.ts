import { assert, assertEquals } from "@std/assert";
import { BEHAVIORS } from "../containerd/behavior_table.ts";
import { modelledReleases } from "../containerd/release.ts";
import { behaviorInfo, branchInfos, releaseInfo } from "./releases.ts";

Deno.test("releaseInfo() tells what came with a release", () => {
  const { added, removed, ociVersion, sandboxImage, behaviors } = releaseInfo("v1.7.3");
  assertEquals([...added].sort(), [
    "explicit-swap-gated",
    "image-user-groups",
    "ping-range-userns",
    "seccomp-name-to-handle",
  ]);
  assertEquals([removed, ociVersion, sandboxImage], [[], "1.1.0-rc.1", "registry.k8s.io/pause:3.8"]);
  assert(behaviors.includes("resolv-conf-flags") && !behaviors.includes("mask-powercap"));
});

Deno.test("releaseInfo() tells what a build has over its release", () => {
  const { vendor, added } = releaseInfo("1.7.24~ds1");
  assertEquals([vendor, added], ["Debian 13", ["user-uid-range", "cdi-spec-0.8", "state-dir-0700", "go-xorshift"]]);
});

Deno.test("branchInfos() has every release in its branch, and every behavior", () => {
  const infos = branchInfos();
  const ids = new Set(infos.flatMap(({ news }) => news.flatMap(({ added }) => added)));
  assertEquals(ids.size, BEHAVIORS.length);
  const ends = infos.flatMap(({ first, last }) => [first, last]);
  assert(ends.every((version) => modelledReleases().includes(version)));
});

Deno.test("behaviorInfo() tells the first release of each branch, and the builds that have it alone", () => {
  const first = behaviorInfo("user-uid-range")?.first ?? [];
  assert(first.includes("1.7.27") && first.includes("1.7.24~ds1"));
  assertEquals(behaviorInfo("nonsense"), undefined);
});
