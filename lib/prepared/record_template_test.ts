import { assertEquals, assertNotStrictEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { recordTemplate } from "./record_template.ts";
import { isShared } from "../oci/shared.ts";

const GAP = /#(\d)/;

/** Numbers behind `#` stand for texts. */
function gapsOf(text: string) {
  if (!GAP.test(text)) return undefined;
  const parts = text.split(GAP);
  return {
    pieces: parts.filter((_, index) => index % 2 === 0),
    gaps: parts.filter((_, index) => index % 2 === 1).map(Number),
  };
}

Deno.test("recordTemplate() puts texts into gaps, one text into several, too", () => {
  const fill = recordTemplate(
    { a: "#0", b: "x#1y#0z", c: { d: ["#1", "e", { f: "#0#0" }] }, g: 7, h: 7n, i: null },
    gapsOf,
  );
  assertEquals(fill(["T", ""]), {
    a: "T",
    b: "xyTz",
    c: { d: ["", "e", { f: "TT" }] },
    g: 7,
    h: 7n,
    i: null,
  });
  assertEquals(fill(["", "U"]), { a: "", b: "xUyz", c: { d: ["U", "e", { f: "" }] }, g: 7, h: 7n, i: null });
});

Deno.test("recordTemplate() keeps the keys' order, and symbols", () => {
  const mark = Symbol("mark");
  const fill = recordTemplate({ [mark]: "m", z: "#0", "10": "b", a: "#0" }, gapsOf);
  assertEquals(Object.keys(fill(["T"])), ["10", "z", "a"]);
  assertEquals(fill(["T"])[mark], "m");
});

Deno.test("recordTemplate() keeps a key that assignment would lose", () => {
  const fill = recordTemplate(JSON.parse('{"__proto__":"#0","a":{"__proto__":{"b":"#1"}}}'), gapsOf);
  assertEquals(JSON.stringify(fill(["T", "U"])), '{"__proto__":"T","a":{"__proto__":{"b":"U"}}}');
});

Deno.test("recordTemplate() makes new records, frozen, that share what has no gaps", () => {
  const fill = recordTemplate({ same: { list: ["a"] }, rest: { other: { b: 1 }, list: ["#0", ["c"]] } }, gapsOf);
  const [one, other] = [fill(["T"]), fill(["T"])];
  assertEquals(one, other);
  assertNotStrictEquals(one, other);
  assertNotStrictEquals(one.rest.list, other.rest.list);
  assertStrictEquals(one.same, other.same);
  assertStrictEquals(one.rest.other, other.rest.other);
  for (const part of [one, one.same, one.same.list, one.rest, one.rest.other, one.rest.list, one.rest.list[1]!]) {
    assertEquals(Object.isFrozen(part), true);
  }
  for (const part of [one.same, one.same.list, one.rest.other, one.rest.list[1]!]) {
    assertEquals(isShared(part as object), true);
  }
  assertThrows(() => Object.assign(one.rest, { other: 1 }), TypeError);
});

Deno.test("recordTemplate() of a record without gaps is that record", () => {
  const fill = recordTemplate({ a: "b", c: [] as string[] }, gapsOf);
  assertEquals(fill([]), { a: "b", c: [] });
  assertStrictEquals(fill([]), fill(["T"]));
});
