/**
 * The public names: an entry exports what `exports.json` lists, so that a new name is a decision.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import config from "../deno.json" with { type: "json" };
import expected from "./exports.json" with { type: "json" };

const ROOT = new URL("../", import.meta.url);

/** What two entries have, so that a common job needs one line of imports. */
const TWICE: Readonly<Record<string, readonly string[]>> = {
  decodeContainerRequest: ["./files", "./plan"],
  decodeRequest: ["./files", "./plan"],
  decodeSpec: [".", "./options"],
  encodeSpec: [".", "./options"],
};

/** The names that a module exports, types as well. */
function namesOf(source: string): readonly string[] {
  const lists = [...source.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list = ""]) => list.split(","));
  const named = lists.map((name) => name.trim().replace(/^type /, "").replace(/^.* as /, "")).filter(Boolean);
  const own = source.matchAll(/^export (?:async )?(?:function|class|const|interface|type) (\w+)/gm);
  return [...named, ...[...own].map(([, name = ""]) => name)].sort();
}

Deno.test("every entry has a list of its names", () => {
  assertEquals(Object.keys(expected), Object.keys(config.exports));
});

for (const [entry, file] of Object.entries(config.exports)) {
  Deno.test(`${entry} exports the names of props/exports.json and no other`, async () => {
    const source = await Deno.readTextFile(new URL(file, ROOT));
    const names = namesOf(source);
    assertEquals(names, Reflect.get(expected, entry));
    const values = Object.keys(await import(new URL(file, ROOT).href));
    assertEquals(values.filter((name) => !names.includes(name)), []);
    assert(values.length > 0);
  });

  Deno.test(`${entry} exports by name: export * makes whatever a file exports public`, async () => {
    const source = await Deno.readTextFile(new URL(file, ROOT));
    assertEquals(source.match(/^export (?:type )?\*.*/gm), null);
  });
}

Deno.test("a function or constant has one entry, but for those that are listed", async () => {
  const entries = new Map<unknown, readonly (readonly [entry: string, name: string])[]>();
  for (const [entry, file] of Object.entries(config.exports)) {
    for (const [name, value] of Object.entries(await import(new URL(file, ROOT).href))) {
      if (typeof value !== "function" && typeof value !== "object") continue;
      entries.set(value, [...entries.get(value) ?? [], [entry, name]]);
    }
  }
  const several = [...entries.values()].filter(({ length }) => length > 1)
    .map((places) => [places[0]![1], places.map(([entry]) => entry)] as const);
  assertEquals(Object.fromEntries(several.sort()), TWICE);
});
