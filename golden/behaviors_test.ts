/**
 * Every behavior that decides a spec or a refusal has recordings on both of its sides.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { concerns } from "../lib/containerd/behavior.ts";
import { BEHAVIORS } from "../lib/containerd/behavior_table.ts";
import { behaviorsOf } from "../lib/containerd/behaviors.ts";
import { parseRelease } from "../lib/containerd/release.ts";
import { readShared } from "./containers/shared_recordings.ts";
import { recordedFolders } from "./recording.ts";

const HERE = new URL(".", import.meta.url).pathname;

/** The releases with recordings, by what was recorded. */
const RECORDED: Readonly<Record<"sandbox" | "container", readonly string[]>> = {
  sandbox: recordedFolders(),
  container: (await Promise.all(["recorded", "samples"].map((name) => readShared(`${HERE}containers/${name}`)))).flat()
    .map(({ manifest }) => manifest.containerd.version),
};

/** Behaviors without a recording of a release that has them, or of one that has not. */
const ONE_SIDED: Readonly<Record<"sandbox" | "container", readonly string[]>> = {
  // Only the beta has the second.
  sandbox: ["config-path-default", "group-line-limit"],
  container: [
    // The oldest recording is of 1.6.20.
    "volume-rootpath",
    "entrypoint-single-empty",
    "default-swap-equals-limit",
    "default-swap-gated",
    "apparmor-parser-needed",
    "go-pdqsort",
    "base-spec-command-line",
    // 1.6.20~ds1 has it, too.
    "base-spec-domainname",
    // Only the beta has it.
    "cdi-idmap-option",
    "cdi-perm-none",
    "cdi-empty-dirs",
    "cdi-one-letter",
    "cdi-env-replace",
  ],
};

for (const name of ["sandbox", "container"] as const) {
  const recorded = RECORDED[name].map((version) => behaviorsOf(parseRelease(version)));
  // What concerns both shows in the recordings of sandboxes.
  const own = BEHAVIORS.filter((behavior) =>
    name === "container" ? behavior.subject === name : concerns(behavior, name)
  );

  Deno.test(`every behavior of a ${name} has a golden of a release with it and of one without it`, () => {
    const oneSided = own.filter(({ footprint, refusals }) => footprint.length > 0 || refusals.length > 0)
      .filter(({ id }) => new Set(recorded.map((behaviors) => behaviors.has(id))).size < 2)
      .map(({ id }) => id);
    assertEquals(oneSided, ONE_SIDED[name]);
  });
}
