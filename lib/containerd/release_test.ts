import { assert, assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { BEHAVIORS } from "./behavior_table.ts";
import { behaviorsOf } from "./behaviors.ts";
import {
  BUILDS,
  compareReleases,
  isSince,
  MODELLED_BRANCHES,
  modelledReleases,
  parseRelease,
  PRERELEASES,
} from "./release.ts";

Deno.test("parseRelease() takes what a daemon reports", () => {
  assertEquals(parseRelease("v1.7.24"), { version: "1.7.24", upstream: "1.7.24", branch: "1.7", patch: 24 });
  assertEquals(parseRelease("1.7.24~ds1"), { version: "1.7.24~ds1", upstream: "1.7.24", branch: "1.7", patch: 24 });
});

Deno.test("parseRelease() refuses what is not modelled, and says what is", () => {
  const cases: readonly (readonly [text: string, code: string, hint: string])[] = [
    ["", "invalid-release", "1.6.0 to 1.6.39, 1.7.0 to 1.7.34, 2.0.0 to 2.0.11"],
    ["1.7", "invalid-release", "1.6.0 to 1.6.39, 1.7.0 to 1.7.34, 2.0.0 to 2.0.11"],
    ["1.7.024", "invalid-release", "1.6.0 to 1.6.39, 1.7.0 to 1.7.34, 2.0.0 to 2.0.11"],
    ["1.5.0", "release-not-modelled", "1.6.0 to 1.6.39, 1.7.0 to 1.7.34, 2.0.0 to 2.0.11"],
    ["1.7.35", "release-not-modelled", "1.6.0 to 1.6.39, 1.7.0 to 1.7.34, 2.0.0 to 2.0.11"],
    ["1.7.3-rc.1", "build-not-modelled", "modelled pre-releases: 2.4.0-beta.0"],
    ["1.7.23~ds1", "build-not-modelled", "model it as upstream 1.7.23 with --assume-upstream"],
  ];
  for (const [text, code, hint] of cases) {
    const error = assertThrows(() => parseRelease(text), CriSpecError);
    assertEquals([error.code, error.path], [code, "/release"]);
    assert(error.hint?.includes(hint), `${text}: ${error.hint}`);
  }
});

Deno.test("parseRelease() keeps a build that is not known as it is, where the caller assumes that it equals upstream", () => {
  const read = (text: string) => parseRelease(text, "", { assumeUpstream: true });
  for (const suffix of ["-1", "+bottlerocket", "+unknown", "-k3s1.28", "-k3s2.28", "~ds2"]) {
    const release = read(`v1.7.20${suffix}`);
    assertEquals(release, {
      version: `1.7.20${suffix}`,
      upstream: "1.7.20",
      branch: "1.7",
      patch: 20,
      isAssumed: true,
    });
    const [ours, upstream] = [behaviorsOf(release), behaviorsOf(parseRelease("1.7.20"))];
    for (const { id } of BEHAVIORS) assertEquals([id, ours.has(id)], [id, upstream.has(id)]);
    assertEquals(ours.ociVersion, upstream.ociVersion);
  }
  // Nothing is assumed of what is known, or of what is no release at all.
  assertEquals(read("1.7.24~ds1"), parseRelease("1.7.24~ds1"));
  assertEquals(read("1.7.20-k3s1"), parseRelease("1.7.20-k3s1"));
  for (const text of ["1.7.35-1", "1.5.0+bottlerocket", "1.7.3-rc.1", "2.0.0-beta.1", "1.7-1", "newest"]) {
    assertThrows(() => read(text), CriSpecError);
  }
});

Deno.test("isSince() knows branches: listed ones by patch, newer ones inherit, others never got it", () => {
  const since = ["1.7.10", "2.1.8"];
  const has = (version: string): boolean => isSince(parseRelease(version), since);
  assertEquals(["1.6.39", "1.7.9", "1.7.10", "2.0.11", "2.1.7", "2.1.8", "2.2.0"].map(has), [
    false,
    false,
    true,
    false,
    false,
    true,
    true,
  ]);
  assertEquals(isSince(parseRelease("1.7.0"), []), false);
});

Deno.test("the tables are sorted and consistent", () => {
  const sorted = (list: readonly string[]): boolean =>
    list.every((item, index) =>
      index === 0 || compareReleases(parseRelease(list[index - 1]!), parseRelease(item)) <= 0
    );
  assert(sorted(BEHAVIORS.flatMap(({ since }) => since.slice(0, 1))));
  for (const { id, since, until = [] } of BEHAVIORS) {
    for (const list of [since, until]) {
      assert(sorted(list), id);
      assertEquals(new Set(list.map((first) => parseRelease(first).branch)).size, list.length, id);
    }
  }
  assertEquals(new Set(BEHAVIORS.map(({ id }) => id)).size, BEHAVIORS.length);
  for (const { upstream, version, adds } of BUILDS) {
    assert(version.startsWith(upstream));
    for (const id of adds) assert(BEHAVIORS.some((behavior) => behavior.id === id));
  }
  const count = MODELLED_BRANCHES.reduce((sum, { last }) => sum + last + 1, 0);
  assertEquals(count + PRERELEASES.length, 111);
  assertEquals(modelledReleases().length, 111 + BUILDS.length);
  assert(sorted(modelledReleases()));
});

Deno.test("every behavior's edges lie between two modelled releases", () => {
  const releases = modelledReleases();
  for (const { id, since, until = [] } of BEHAVIORS) {
    for (const [edges, after] of [[since, true], [until, false]] as const) {
      for (const edge of edges) {
        const { branch, patch } = parseRelease(edge);
        assertEquals(behaviorsOf(parseRelease(edge)).has(id), after, `${id} ${edge}`);
        if (patch > 0) {
          assertEquals(behaviorsOf(parseRelease(`${branch}.${patch - 1}`)).has(id), !after, `${id} ${edge}`);
        }
        assert(releases.includes(edge));
      }
    }
  }
});

Deno.test("a build is its release and its differences", () => {
  const upstream = behaviorsOf(parseRelease("1.7.24"));
  const build = behaviorsOf(parseRelease("1.7.24~ds1"));
  assertEquals([upstream.ociVersion, build.ociVersion], ["1.1.0", "1.2.0"]);
  assertEquals([upstream.has("user-uid-range"), build.has("user-uid-range")], [false, true]);
});

Deno.test("isSince() takes a branch without patch for its first release, and the number before a pre-release's name", () => {
  const has = (branch: string, patch: number, since: string): boolean =>
    isSince({ version: "", upstream: "", branch, patch }, [since]);
  assertEquals([has("1.14", 9, "1.15"), has("1.15", 0, "1.15"), has("1.16", 0, "1.15")], [false, true, true]);
  assertEquals([has("2.4", 0, "2.4.0-beta.0"), has("2.4", 0, "2.4.1-beta.0")], [true, false]);
});
