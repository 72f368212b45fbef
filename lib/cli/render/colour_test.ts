import { assertEquals } from "@std/assert";
import { cut, printable, wrap } from "./colour.ts";

Deno.test("printable() escapes what moves a terminal's cursor or hides text", () => {
  assertEquals(printable("a\x1b[1m\u202eb\n"), "a\\u{1b}[1m\\u{202e}b\\u{a}");
});

Deno.test("cut() and wrap() count characters", () => {
  assertEquals([cut("abc", 3), cut("abcd", 3), cut("😀😀", 2)], ["abc", "ab…", "😀😀"]);
  assertEquals(wrap(["aa", "bb", "cccccc"], 5), ["aa bb", "cccccc"]);
});
