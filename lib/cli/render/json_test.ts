import { assertEquals } from "@std/assert";
import { renderJson } from "./json.ts";

Deno.test("renderJson() sorts keys, writes integers in full and leaves out what is undefined", () => {
  assertEquals(
    renderJson({ b: [1, 2n ** 63n], a: { d: undefined, c: "x" } }),
    '{"a":{"c":"x"},"b":[1,9223372036854775808]}',
  );
});

Deno.test("renderJson() gives each member a line of its own", () => {
  assertEquals(
    renderJson({ a: [], b: { c: [1] } }, { indented: true }),
    JSON.stringify({ a: [], b: { c: [1] } }, null, 2),
  );
});
