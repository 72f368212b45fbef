import { assert, assertEquals } from "@std/assert";
import { indentJson, renderJson } from "./json.ts";

Deno.test("renderJson() sorts keys, writes integers in full and leaves out what is undefined", () => {
  assertEquals(
    renderJson({ b: [1, 2n ** 63n], a: { d: undefined, c: "x" } }),
    '{"a":{"c":"x"},"b":[1,9223372036854775808]}',
  );
});

Deno.test("renderJson() starts as the whole text does where only some of it is needed", () => {
  const value = { a: [{ b: "x".repeat(9), c: [] }, [1, [2, 3], {}], "d"], e: { f: { g: [1n, null] }, h: "" } };
  for (const indented of [false, true]) {
    const whole = renderJson(value, { indented });
    for (let most = 0; most <= whole.length; most++) {
      assertEquals(renderJson(value, { indented, most }).slice(0, most), whole.slice(0, most));
    }
  }
  assert(renderJson(Array(1000).fill("x"), { most: 10 }).length < 20);
});

Deno.test("renderJson() gives each member a line of its own", () => {
  assertEquals(
    renderJson({ a: [], b: { c: [1] } }, { indented: true }),
    JSON.stringify({ a: [], b: { c: [1] } }, null, 2),
  );
});

Deno.test("indentJson() adds white space and changes nothing else", () => {
  const text = '{"10":{},"9":[],"a{\\"}[,:\\\\":[1.50,-0,9223372036854775808,"\\u0000",null,{"b":[[],[{}]]}]}';
  const indented = indentJson(text);
  assertEquals(indented.replace(/\n */g, "").replaceAll('": ', '":'), text);
  assertEquals(indentJson('{"a":[1,{"b":"c"}],"d":{}}'), JSON.stringify({ a: [1, { b: "c" }], d: {} }, null, 2));
  assertEquals(["{}", "[]", "5", '"x"'].map(indentJson), ["{}", "[]", "5", '"x"']);
});

Deno.test("indentJson() takes long strings", () => {
  const text = JSON.stringify({ a: '"\\'.repeat(1 << 20) });
  assertEquals(JSON.parse(indentJson(text)), JSON.parse(text));
});
