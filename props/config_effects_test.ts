/**
 * Each key of the CRI plugin's settings has an effect that a request shows, or is known to have none.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { KEY_TABLES } from "../lib/containerd/config_keys.ts";
import { EFFECTS, outcomes, WITHOUT_EFFECT, withoutEffect } from "./config_effects.ts";

/** The tables of the CRI plugin, and of others that decide specs. */
const TABLES = "PluginConfig RuntimeConfig ImageConfig ContainerdConfig Runtime CniConfig Registry TasksConfig".split(
  " ",
);

/** Keys that stand alike in sections of two versions have one row. */
function isSame(table: string, key: string): boolean {
  if (table !== "RuntimeConfig" && table !== "ImageConfig") return false;
  // 2.3 has another key of that name.
  if (table === "RuntimeConfig" && key === "stats_collect_period") return false;
  return Object.hasOwn(KEY_TABLES["PluginConfig"]!, key);
}

/** Keys whose own table has rows. */
const PARTS = ["containerd", "cni", "registry"];

Deno.test("every key of the CRI plugin's settings has a row", () => {
  const rows = new Set([...EFFECTS.map(({ key }) => key), ...Object.keys(WITHOUT_EFFECT)]);
  const missing = TABLES.flatMap((table) =>
    Object.keys(KEY_TABLES[table]!).filter((key) => !PARTS.includes(key) && !isSame(table, key))
      .map((key) => `${table}.${key}`)
  ).filter((key) => !rows.has(key));
  // A container that is restored, and a pause image that is not pulled, are not modelled.
  assertEquals(missing, ["Runtime.sandbox_mode", "Runtime.disable_pause_image_pull"]);
  assert(EFFECTS.length > 50);
});

for (const { key, release, request = {}, before, after } of EFFECTS) {
  Deno.test(`${key} changes a spec, a file, the snapshot, a finding or a refusal`, () => {
    const [one, other] = [before, after].map((daemon) => Object.values(outcomes(request, release, daemon)));
    assert(
      one!.some((text, index) => text !== other![index]),
      `no difference: ${one!.map((text) => text.slice(0, 99))}`,
    );
  });
}

for (const [name, [, release]] of Object.entries(WITHOUT_EFFECT)) {
  Deno.test(`${name} changes none of them`, () => {
    const [before, after] = withoutEffect(name);
    for (const text of Object.values(outcomes({}, release, after))) assert(/^["[{]/.test(text), text.slice(0, 200));
    assertEquals(outcomes({}, release, after), outcomes({}, release, before));
  });
}
