import { assertEquals } from "@std/assert";
import { trimQuotes, trimSlashes, trimSpace } from "./trim.ts";

const MANY = 1 << 20;

Deno.test("trimSpace() takes what Go calls space from both ends, and nothing from between", () => {
  assertEquals(
    trimSpace("\t\n\v\f\r \u0085\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000a\u3000b \r"),
    "a\u3000b",
  );
  for (const kept of ["", "a", "\u200b", "\ufeff", "\0", "\u180e"]) assertEquals(trimSpace(kept), kept);
  assertEquals(trimSpace(" \t "), "");
});

Deno.test("trimQuotes() takes double quotes alone", () => {
  assertEquals(trimQuotes('""a"b""'), 'a"b');
  assertEquals([trimQuotes('"'), trimQuotes("'a'"), trimQuotes('a"'), trimQuotes('"a')], ["", "'a'", "a", "a"]);
});

Deno.test("trimSlashes() takes slashes from the end alone", () => {
  assertEquals(["//a//b//", "a", "///", ""].map(trimSlashes), ["//a//b", "a", "", ""]);
});

Deno.test("a long run between other characters is looked at once", () => {
  for (const [trim, character] of [[trimSpace, " "], [trimQuotes, '"']] as const) {
    const text = `x${character.repeat(MANY)}x`;
    assertEquals(trim(text), text);
  }
  const path = `${"/".repeat(MANY)}x/`;
  assertEquals(trimSlashes(path), path.slice(0, -1));
});
