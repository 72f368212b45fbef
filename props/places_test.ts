/**
 * Where a pointer leads in a text: the readers of places agree with the parsers.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { findInJson } from "../lib/cli/find_json.ts";
import { findInToml } from "../lib/cli/find_toml.ts";
import { findInYaml, parseYaml } from "../lib/cli/yaml.ts";
import { formatToml } from "../lib/containerd/toml.ts";
import { law } from "./law.ts";

type Json = string | number | boolean | Json[] | { [key: string]: Json };

const key = fc.oneof(
  fc.constantFrom("a", "b", "0", "1", "a/b", "a~b", "", '"', "\\", "{", "[", ",:", "__proto__", "<<x", "é😀", "#"),
  fc.string({ unit: "grapheme", maxLength: 4 }),
).filter((text) => text !== "<<");

const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 6 }),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom('"}', "],", "# x"),
    ),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

/** A document, and a path in it by the numbers that choose its steps. */
const document = fc.record({
  root: fc.dictionary(key, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  choices: fc.array(fc.nat(), { maxLength: 6 }),
  indent: fc.constantFrom("", "  ", "\t"),
});

/** Follows choices as deep as there are any. */
function pathOf(root: Json, choices: readonly number[]): { readonly steps: readonly string[]; readonly value: Json } {
  const steps: string[] = [];
  let here = root;
  for (const choice of choices) {
    if (typeof here !== "object") break;
    const keys = Object.keys(here);
    if (keys.length === 0) break;
    const step = keys[choice % keys.length]!;
    steps.push(step);
    here = Object.getOwnPropertyDescriptor(here, step)!.value;
  }
  return { steps, value: here };
}

law("a JSON pointer leads to its value in JSON text, and in the same text as YAML", document, (input) => {
  const { steps, value } = pathOf(input.root, input.choices);
  const text = JSON.stringify(input.root, null, input.indent);
  const found = findInJson(text, steps, false);
  const start = JSON.stringify(value, null, input.indent)[0]!;
  assertEquals([found.depth, text[found.value]], [steps.length, start]);
  if (typeof value !== "object") {
    assertEquals(text.slice(found.value).startsWith(JSON.stringify(value)), true);
    const last = steps.at(-1)!;
    assertEquals(text.slice(found.key).startsWith(JSON.stringify(last)) || found.key === found.value, true);
  }
  assertEquals(findInJson(text, [...steps, "not there"], false), found);
  // YAML has no tabs in its indentation.
  if (input.indent !== "\t") assertEquals(findInYaml(text, steps), found);
});

/** The same value as YAML's reader gives it: integers are bigints. */
function withBigints(value: Json): unknown {
  if (typeof value === "number") return BigInt(value);
  if (Array.isArray(value)) return value.map(withBigints);
  if (typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withBigints(item)]));
}

law("JSON text is read as YAML to the same value", document, ({ root, indent }) => {
  assertEquals(parseYaml(JSON.stringify(root, null, indent === "\t" ? "" : indent)), withBigints(root));
});

/** TOML has no lists of mixed lists and tables that all writers write alike: strings below tables. */
const tables = fc.letrec<{ table: Json }>((tie) => ({
  table: fc.dictionary(
    key,
    fc.oneof(
      { maxDepth: 3 },
      fc.string({ unit: "grapheme", maxLength: 4 }),
      tie("table"),
      fc.array(tie("table"), { maxLength: 3 }),
    ),
    { minKeys: 1, maxKeys: 3, noNullPrototype: true },
  ),
})).table;

law(
  "a JSON pointer leads to its value in TOML text",
  fc.record({ root: tables, choices: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }) }),
  ({ root, choices }) => {
    const { steps, value } = pathOf(root, choices);
    const text = formatToml(root as Record<string, unknown>);
    const found = findInToml(text, steps);
    if (typeof value === "object") return;
    assertEquals(found.depth, steps.length, text);
    assertEquals(text.slice(found.value).startsWith(JSON.stringify(value)), true, text);
  },
);
