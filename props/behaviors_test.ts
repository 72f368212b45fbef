/**
 * The table of behaviors: each decides what its row says, in exactly the releases that its row says.
 *
 * Upstream: the release notes of https://github.com/containerd/containerd/releases.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { concerns } from "../lib/containerd/behavior.ts";
import { BEHAVIORS } from "../lib/containerd/behavior_table.ts";
import { behaviorsOf } from "../lib/containerd/behaviors.ts";
import { parseRelease } from "../lib/containerd/release.ts";
import { release } from "./arbitraries/release.ts";
import { sandboxRequest } from "./arbitraries/sandbox_request.ts";
import { law } from "./law.ts";
import { SEPARATIONS } from "./separations.ts";

for (const { id, sentence, among = {}, pin, shows } of SEPARATIONS) {
  const requests = sandboxRequest({ pin: { ...pin, release: release(among) } });
  law(`exactly with ${id}: ${sentence}`, requests, (request) => {
    assertEquals(shows(request), behaviorsOf(parseRelease(request.release)).has(id));
  });
}

/** Behaviors that show only with files beside the request; the command line's tests tell them apart. */
const WITH_FILES: readonly string[] = ["config-import-relative"];

Deno.test("every behavior that decides a sandbox's spec or a refusal is told apart by a law", () => {
  const told = new Set<string>([...SEPARATIONS.map(({ id }) => id), ...WITH_FILES]);
  const decides = BEHAVIORS.filter((behavior) => concerns(behavior, "sandbox"))
    .filter(({ footprint, refusals }) => footprint.length > 0 || refusals.length > 0);
  assertEquals(decides.filter(({ id }) => !told.has(id)).map(({ id }) => id), []);
});
