import { assertEquals } from "@std/assert";
import { TokenMap } from "./token_map.ts";

const A = Symbol("a");

Deno.test("TokenMap finds lists by what they have, also where one begins as another does", () => {
  const map = new TokenMap<number>(10);
  const lists: readonly (readonly unknown[])[] = [
    ["a", 1, "b"],
    ["a", 1],
    ["a", 1, "b", "c"],
    ["a", 1, "b", "d"],
    [],
    ["a", "1"],
    [A, 1],
    ["x", undefined],
    ["x", null, true],
  ];
  for (const [value, list] of lists.entries()) map.set(list, value);
  for (const [value, list] of lists.entries()) assertEquals(map.get([...list]), value);
  for (
    const list of [["a"], ["a", 1, "b", "c", "d"], ["b"], [Symbol("a"), 1], ["x"], ["x", null], ["a", 1, "b", "e"]]
  ) {
    assertEquals(map.get(list), undefined);
  }
});

Deno.test("TokenMap forgets the list that was set first when there are too many", () => {
  const map = new TokenMap<number>(3);
  for (let value = 0; value < 20; value++) {
    map.set(["a", `${value}`, "b"], value);
    const known = Array.from({ length: 20 }, (_, index) => map.get(["a", `${index}`, "b"])).filter((one) =>
      one !== undefined
    );
    assertEquals(known, [value - 2, value - 1, value].filter((one) => one >= 0));
  }
});

Deno.test("TokenMap removes lists, and takes them again", () => {
  const map = new TokenMap<string>(2);
  for (let time = 0; time < 10; time++) {
    map.set(["a", "b"], "ab");
    map.set(["a"], "a");
    assertEquals([map.delete(["a"]), map.delete(["a"]), map.get(["a"]), map.get(["a", "b"])], [
      true,
      false,
      undefined,
      "ab",
    ]);
    assertEquals(map.delete(["a", "b"]), true);
  }
  assertEquals(map.delete(["a", "b"]), false);
});

Deno.test("TokenMap keeps what is left, in whatever order lists come and go", () => {
  const lists = Array.from({ length: 64 }, (_, number) => [...number.toString(2)].flatMap((digit) => [digit, "x"]));
  const map = new TokenMap<number>(lists.length);
  const left = new Set<number>();
  for (let time = 0; time < 2000; time++) {
    const number = (time * 37 + (time >> 3) * 11) % lists.length;
    if (left.delete(number)) assertEquals(map.delete(lists[number]!), true);
    else {
      map.set(lists[number]!, number);
      left.add(number);
    }
    if (time % 50 === 0) {
      for (const [value, list] of lists.entries()) assertEquals(map.get(list), left.has(value) ? value : undefined);
    }
  }
});
