import { assertEquals } from "@std/assert";
import { cut, wrap } from "./colour.ts";

Deno.test("cut() and wrap() count characters", () => {
  assertEquals([cut("abc", 3), cut("abcd", 3), cut("😀😀", 2)], ["abc", "ab…", "😀😀"]);
  assertEquals([cut("😀😀😀", 2), cut("😀".repeat(99), 3), cut("a😀😀", 2)], ["😀…", "😀😀…", "a…"]);
  assertEquals(wrap(["aa", "bb", "cccccc"], 5), ["aa bb", "cccccc"]);
});
