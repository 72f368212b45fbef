import { assertEquals } from "@std/assert";
import { remembering } from "./memo.ts";

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
