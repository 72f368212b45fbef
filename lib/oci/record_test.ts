import { assertEquals, assertNotStrictEquals, assertStrictEquals } from "@std/assert";
import { filter, keep, sameList, set, setEntries, setEntry, unset } from "./record.ts";

interface Box {
  readonly a?: number;
  readonly b?: number;
}

Deno.test("set() copies when something changes, and only then", () => {
  const box: Box = { a: 1, b: 2 };
  assertStrictEquals(set(box, "a", 1), box);
  assertEquals(set(box, "a", 3), { a: 3, b: 2 });
  assertEquals(Object.keys(set({ b: 2 } as Box, "a", 1)), ["b", "a"]);
  assertEquals(box, { a: 1, b: 2 });
  const zero: Box = { a: 0 };
  assertEquals(Object.is(set(zero, "a", -0).a, -0), true);
  const nan: Box = { a: NaN };
  assertStrictEquals(set(nan, "a", NaN), nan);
});

Deno.test("set() with undefined removes the field", () => {
  const box: Box = { a: 1, b: 2 };
  assertEquals(Object.keys(set(box, "a", undefined)), ["b"]);
  const other: Box = { b: 2 };
  assertStrictEquals(set(other, "a", undefined), other);
});

Deno.test("set() makes an inherited value the record's own", () => {
  const inherited = Object.create({ a: 1 }) as Box;
  assertEquals(Object.hasOwn(set(inherited, "a", 1), "a"), true);
});

Deno.test("unset() removes a field, one that is there with undefined, too", () => {
  const box: Box = { a: 1, b: 2 };
  assertEquals(Object.keys(unset(box, "a")), ["b"]);
  assertEquals(Object.keys(unset({ a: undefined } as unknown as Box, "a")), []);
  const none: Box = { b: 2 };
  assertStrictEquals(unset(none, "a"), none);
});

Deno.test("setEntry() sets an entry of any name", () => {
  assertEquals(setEntry(undefined, "a", 1), { a: 1 });
  const map = { a: 1 };
  assertStrictEquals(setEntry(map, "a", 1), map);
  assertEquals(setEntry(map, "a", 2), { a: 2 });
  assertEquals(setEntry(map, "b", 2), { a: 1, b: 2 });
  assertEquals(map, { a: 1 });
  for (const before of [undefined, map]) {
    const proto = setEntry<unknown>(before, "__proto__", 5);
    assertEquals([Object.hasOwn(proto, "__proto__"), Object.getPrototypeOf(proto)], [true, Object.prototype]);
    assertEquals(Object.keys(proto).length, before === undefined ? 1 : 2);
    assertStrictEquals(setEntry<unknown>(proto, "__proto__", 5), proto);
  }
  const toString = setEntry<unknown>(map, "toString", Object.prototype.toString);
  assertEquals(Object.hasOwn(toString, "toString"), true);
});

Deno.test("setEntries() sets many entries at once", () => {
  const map = { a: 1, b: 2 };
  assertStrictEquals(setEntries(map, []), map);
  assertEquals(setEntries(undefined, []), undefined);
  assertEquals(setEntries(undefined, [["a", 1]]), { a: 1 });
  assertStrictEquals(setEntries(map, [["b", 2], ["a", 1]]), map);
  assertEquals(Object.entries(setEntries(map, [["c", 3], ["a", 4]])!), [["a", 4], ["b", 2], ["c", 3]]);
  assertEquals(setEntries(map, [["a", 1], ["b", 3]]), { a: 1, b: 3 });
  assertEquals(Object.hasOwn(setEntries<unknown>(map, [["toString", Object.prototype.toString]])!, "toString"), true);
});

Deno.test("filter() keeps the list when every element is kept", () => {
  const list = [1, 2, 3];
  assertStrictEquals(filter(list, () => true), list);
  assertEquals(filter(list, (one) => one !== 2), [1, 3]);
  assertEquals(filter(list, () => false), []);
  assertNotStrictEquals(filter(list, (one) => one !== 3), list);
});

Deno.test("sameList() compares by Object.is, and none with none", () => {
  const list = [1, NaN];
  assertEquals(sameList(list, list), true);
  assertEquals(sameList(list, [1, NaN]), true);
  assertEquals(sameList(undefined, undefined), true);
  for (
    const [a, b] of [[list, undefined], [undefined, list], [[], [1]], [[1], []], [[0], [-0]], [[1, 2], [2, 1]]] as const
  ) {
    assertEquals(sameList<number>(a, b), false);
  }
  assertEquals(sameList([1, 2], [1, 3]), false);
});

Deno.test("setEntries() keeps __proto__ and all other entries", () => {
  const own = JSON.parse('{"__proto__": "a", "b": "c"}') as Record<string, string>;
  assertEquals(Object.entries(setEntries(own, [["d", "e"]])!), [["__proto__", "a"], ["b", "c"], ["d", "e"]]);
  assertEquals(Object.entries(setEntries({ b: "c" }, [["__proto__", "a"]])!), [["b", "c"], ["__proto__", "a"]]);
});

Deno.test("keep() keeps what is equal, however deep, and takes anything else", () => {
  const before = { list: [1, { a: "b" }], map: { x: undefined } };
  assertStrictEquals(keep(before, structuredClone(before)), before);
  const others: readonly unknown[] = [
    { list: [1, { a: "c" }], map: { x: undefined } },
    { list: [1], map: { x: undefined } },
    { list: { 0: 1, 1: { a: "b" } }, map: { x: undefined } },
    { list: [1, { a: "b" }], map: {} },
    { list: [1, { a: "b" }], map: { y: undefined } },
    { list: [1, { a: "b" }], map: null },
    "text",
  ];
  for (const other of others) assertStrictEquals(keep<unknown>(before, other), other);
  assertEquals(keep(undefined, 5), 5);
});
