/**
 * The museum's promise: each bug is found in a release that has it, as a request of a few lines, and in no release without.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { BEHAVIORS } from "../lib/containerd/behavior_table.ts";
import { SEED } from "./museum.ts";
import {
  buggyReleases,
  excavate,
  type Exhibit,
  fixedReleases,
  holds,
  isOfContainers,
  isUpstream,
  rangesOf,
  requestsOf,
} from "./museum/exhibit.ts";
import { EXHIBITS } from "./museum/exhibits.ts";
import type { SandboxRequestDocument } from "./arbitraries/mod.ts";
import { simplerThan } from "./arbitraries/minimal.ts";
import { prettyLines } from "./museum/pretty.ts";
import { law } from "./law.ts";

const MAX_LINES = 12;
const LEAST_OF_CONTAINERS = 25;

for (const exhibit of EXHIBITS) {
  const { id, sentence } = exhibit;
  const fixed = fixedReleases(exhibit);
  const [first, newest] = [fixed.find(isUpstream)!, fixed.at(-1)!];
  const subject = isOfContainers(exhibit) ? "container" : "sandbox";

  Deno.test(`museum: ${subject}'s ${id} is found again and as small as a person would write it`, () => {
    const { release, request } = excavate(exhibit, SEED);
    assert(request !== undefined);
    assert(prettyLines(request).length <= MAX_LINES, prettyLines(request).join("\n"));
    assert(!holds(exhibit, request));
    for (const simpler of simplerRequests(exhibit, request)) assert(holds(exhibit, simpler), JSON.stringify(simpler));
    const answer = (version: string): boolean => holds(exhibit, { ...request, release: version });
    for (const version of new Set(fixed)) assert(answer(version), `${release} -> ${version}`);
    for (const version of buggyReleases(exhibit)) assert(!answer(version), version);
  });

  const runs = isOfContainers(exhibit) ? 30 : 60;
  for (const version of new Set([first, newest])) {
    const requests = requestsOf(exhibit, version);
    law(`museum: ${subject}: in ${version} ${sentence}`, requests, (request) => holds(exhibit, request), { runs });
  }
}

/** What is one step simpler than a request. */
function simplerRequests(exhibit: Exhibit, request: SandboxRequestDocument): Iterable<SandboxRequestDocument> {
  if (isOfContainers(exhibit)) {
    return requestsOf(exhibit, request.release).shrink(request, undefined).map(({ value }) => value);
  }
  return Iterator.from(simplerThan(request.config)).map((config) => ({
    ...request,
    config: config as SandboxRequestDocument["config"],
  }));
}

Deno.test("museum: every exhibit is a behavior and stands once for a subject, 25 of them for containers", () => {
  const ids = EXHIBITS.map((exhibit) => `${isOfContainers(exhibit)} ${exhibit.id}`);
  assertEquals(new Set(ids).size, ids.length);
  assert(EXHIBITS.every(({ id }) => BEHAVIORS.some((behavior) => behavior.id === id)));
  assert(EXHIBITS.filter(isOfContainers).length >= LEAST_OF_CONTAINERS);
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
