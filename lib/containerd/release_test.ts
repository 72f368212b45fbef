import { assert, assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { BEHAVIORS, behaviorsOf } from "./behaviors.ts";
import { BUILDS, isSince, MODELLED_BRANCHES, modelledReleases, parseRelease } from "./release.ts";

Deno.test("parseRelease() takes what a daemon reports", () => {
  assertEquals(parseRelease("v1.7.24"), { version: "1.7.24", upstream: "1.7.24", branch: "1.7", patch: 24 });
  assertEquals(parseRelease("1.7.24~ds1"), { version: "1.7.24~ds1", upstream: "1.7.24", branch: "1.7", patch: 24 });
});

Deno.test("parseRelease() refuses what is not modelled, and says what is", () => {
  const cases: readonly (readonly [text: string, code: string, hint: string])[] = [
    ["", "invalid-release", "1.7.0 to 1.7.34"],
    ["1.7", "invalid-release", "1.7.0 to 1.7.34"],
    ["1.7.024", "invalid-release", "1.7.0 to 1.7.34"],
    ["1.8.0", "release-not-modelled", "1.7.0 to 1.7.34"],
    ["1.7.35", "release-not-modelled", "1.7.0 to 1.7.34"],
    ["1.7.3-rc.1", "build-not-modelled", "name the upstream release, 1.7.3"],
    ["1.7.23~ds1", "build-not-modelled", "name the upstream release, 1.7.23"],
  ];
  for (const [text, code, hint] of cases) {
    const error = assertThrows(() => parseRelease(text), CriSpecError);
    assertEquals([error.code, error.path], [code, "/release"]);
    assert(error.hint?.includes(hint), `${text}: ${error.hint}`);
  }
});

Deno.test("isSince() orders patches as numbers and never across branches", () => {
  const release = parseRelease("1.7.10");
  assertEquals([isSince(release, "1.7.9"), isSince(release, "1.7.11"), isSince(release, "1.6.0")], [
    true,
    false,
    false,
  ]);
});

Deno.test("the tables are sorted and consistent", () => {
  const order = (text: string): number => parseRelease(text).patch;
  const firsts = BEHAVIORS.map(({ since }) => order(since[0]!));
  assertEquals(firsts, firsts.toSorted((a, b) => a - b));
  assertEquals(new Set(BEHAVIORS.map(({ id }) => id)).size, BEHAVIORS.length);
  for (const { upstream, version, adds } of BUILDS) {
    assert(version.startsWith(upstream));
    for (const id of adds) assert(BEHAVIORS.some((behavior) => behavior.id === id));
  }
  const count = MODELLED_BRANCHES.reduce((sum, { last }) => sum + last + 1, 0);
  assertEquals(modelledReleases().length, count + BUILDS.length);
});

Deno.test("every behavior's edge lies between two modelled releases", () => {
  for (const { id, since: [first] } of BEHAVIORS) {
    const { branch, patch } = parseRelease(first!);
    const before = behaviorsOf(parseRelease(`${branch}.${patch - 1}`));
    const after = behaviorsOf(parseRelease(first!));
    assertEquals([before.has(id), after.has(id)], [false, true], id);
  }
});

Deno.test("a build is its release and its differences", () => {
  const upstream = behaviorsOf(parseRelease("1.7.24"));
  const build = behaviorsOf(parseRelease("1.7.24~ds1"));
  assertEquals([upstream.ociVersion, build.ociVersion], ["1.1.0", "1.2.0"]);
  assertEquals([upstream.has("user-uid-range"), build.has("user-uid-range")], [false, true]);
});
