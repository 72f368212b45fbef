/**
 * Every behavior that decides a spec or a refusal has recordings on both of its sides.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { BEHAVIORS } from "../lib/containerd/behavior_table.ts";
import { behaviorsOf } from "../lib/containerd/behaviors.ts";
import { parseRelease } from "../lib/containerd/release.ts";

const HERE = new URL(".", import.meta.url);

const RECORDED = [...Deno.readDirSync(HERE)]
  .filter((entry) => entry.isDirectory && /^v?\d/.test(entry.name))
  .map((entry) => behaviorsOf(parseRelease(entry.name)));

/** Behaviors without a recording of a release that has them, or of one that has not. */
const ONE_SIDED: readonly string[] = ["config-path-default"];

Deno.test("every behavior has a golden of a release with it and of one without it", () => {
  const oneSided = BEHAVIORS.filter(({ footprint, refusals }) => footprint.length > 0 || refusals.length > 0)
    .filter(({ id }) => new Set(RECORDED.map((behaviors) => behaviors.has(id))).size < 2)
    .map(({ id }) => id);
  assertEquals(oneSided, ONE_SIDED);
});
