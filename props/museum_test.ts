/**
 * The museum's promise: each bug is found in a release that has it, as a request of a few lines, and in no release without.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { BEHAVIORS } from "../lib/containerd/behavior_table.ts";
import { SEED } from "./museum.ts";
import { buggyReleases, excavate, fixedReleases, isUpstream, rangesOf, requestsOf } from "./museum/exhibit.ts";
import { EXHIBITS } from "./museum/exhibits.ts";
import { simplerThan } from "./arbitraries/minimal.ts";
import { prettyLines } from "./museum/pretty.ts";
import { law } from "./law.ts";

const MAX_LINES = 10;

for (const exhibit of EXHIBITS) {
  const { id, sentence, holds } = exhibit;
  const fixed = fixedReleases(exhibit);
  const first = fixed.find(isUpstream);
  const newest = fixed.at(-1);

  Deno.test(`museum: ${id} is found again and as small as a person would write it`, () => {
    const { release, request } = excavate(exhibit, SEED);
    assert(request !== undefined);
    assert(prettyLines(request).length <= MAX_LINES, prettyLines(request).join("\n"));
    assert(!holds(request));
    for (const simpler of simplerThan(request.config)) {
      assert(holds({ ...request, config: simpler as typeof request.config }), JSON.stringify(simpler));
    }
    for (const version of new Set(fixed)) assert(holds({ ...request, release: version }), `${release} -> ${version}`);
    for (const version of buggyReleases(exhibit)) assert(!holds({ ...request, release: version }), version);
  });

  for (const version of new Set([first!, newest!])) {
    law(`museum: in ${version} ${sentence}`, requestsOf(exhibit, version), holds, { runs: 60 });
  }
}

Deno.test("museum: every exhibit is a behavior and stands once", () => {
  const ids = EXHIBITS.map(({ id }) => id);
  assertEquals(new Set(ids).size, ids.length);
  assert(ids.every((id) => BEHAVIORS.some((behavior) => behavior.id === id)));
});

Deno.test("rangesOf() tells neighbouring releases of a branch as one range and leaves out builds", () => {
  assertEquals(rangesOf(["1.6.20", "1.6.20~ds1", "1.6.21", "1.6.39", "1.7.0"]), "1.6.20 to 1.6.21, 1.6.39, 1.7.0");
});

Deno.test("prettyLines() keeps short JSON on one line and breaks long JSON", () => {
  assertEquals(prettyLines({ a: [1, "b"], c: {} }), ["{", '  "a": [1, "b"],', '  "c": {}', "}"]);
  const long = "x".repeat(58);
  assertEquals(prettyLines({ a: { b: { c: long, d: long } } }), [
    "{",
    '  "a": { "b": {',
    `    "c": "${long}",`,
    `    "d": "${long}"`,
    "  } }",
    "}",
  ]);
});
