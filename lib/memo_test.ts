import { assertEquals } from "@std/assert";
import { keyText, remember, remembering } from "./memo.ts";

/** Tells the texts that were looked at while some were asked for. */
function lookedAt(asked: readonly string[], most: number, longest: number): readonly string[] {
  const looked: string[] = [];
  const isShort = remembering((text) => (looked.push(text), text.length < 3), most, longest);
  for (const text of asked) assertEquals(isShort(text), text.length < 3);
  return looked;
}

Deno.test("remembering() looks at a text once, whatever the answer", () => {
  assertEquals(lookedAt(["a", "abc", "a", "abc", "a"], 8, 8), ["a", "abc"]);
});

Deno.test("remembering() forgets all when there are too many", () => {
  assertEquals(lookedAt(["a", "b", "a", "b"], 2, 8), ["a", "b"]);
  assertEquals(lookedAt(["a", "b", "c", "a", "c", "b"], 2, 8), ["a", "b", "c", "a", "b"]);
});

Deno.test("remembering() looks at a long text each time", () => {
  assertEquals(lookedAt(["abc", "abc", "abcd", "abcd"], 8, 3), ["abc", "abcd", "abcd"]);
});

Deno.test("remember() forgets the oldest entry for a new one, and none for one that is known", () => {
  const known = new Map([["a", 1], ["b", 2]]);
  remember(known, "a", 3, 2);
  assertEquals([...known], [["a", 3], ["b", 2]]);
  remember(known, "c", 4, 2);
  assertEquals([...known], [["b", 2], ["c", 4]]);
  remember(known, "d", 5, 3);
  assertEquals([...known.keys()], ["b", "c", "d"]);
});

Deno.test("keyText() gives plain data's JSON, and nothing for what JSON cannot hold", () => {
  assertEquals([keyText({ a: [1, null] }), keyText({ a: 2n ** 60n })], ['{"a":[1,null]}', undefined]);
});
