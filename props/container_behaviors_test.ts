/**
 * The behaviors of containers: each shows in exactly the releases that its row says.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { BEHAVIORS } from "../lib/containerd/behavior_table.ts";
import { behaviorsOf } from "../lib/containerd/behaviors.ts";
import { modelledReleases, parseRelease } from "../lib/containerd/release.ts";
import { CONTAINER_SEPARATIONS, seen } from "./container_separations.ts";
import { SHARED_SEPARATIONS } from "./container_shared_separations.ts";

const RELEASES = modelledReleases().map((version) => behaviorsOf(parseRelease(version)));

for (const { id, request, shows, among = () => true } of [...CONTAINER_SEPARATIONS, ...SHARED_SEPARATIONS]) {
  Deno.test(`a container shows ${id} in exactly the releases that have it`, () => {
    const wrong = RELEASES.filter((behaviors) => among(behaviors))
      .filter((behaviors) => shows(seen(request, behaviors.release.version)) !== behaviors.has(id))
      .map(({ release }) => `${release.version}: ${JSON.stringify(seen(request, release.version)).slice(0, 300)}`);
    assertEquals(wrong.slice(0, 3), []);
  });
}

/** What shows only in a long list of mounts with equal destinations: the tests of Go's sorts tell it apart. */
const SORTED: readonly string[] = ["go-xorshift"];

Deno.test("every behavior of a container that decides a spec or a refusal is told apart", () => {
  const told = new Set<string>([...CONTAINER_SEPARATIONS.map(({ id }) => id), ...SORTED]);
  const decides = BEHAVIORS.filter(({ subject, footprint, refusals }) =>
    subject === "container" && footprint.length + refusals.length > 0
  );
  assertEquals(decides.filter(({ id }) => !told.has(id)).map(({ id }) => id), []);
});
