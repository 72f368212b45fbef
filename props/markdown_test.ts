import { assert, assertEquals, assertThrows } from "@std/assert";
import { agrees, commandsOf, headingIds, linksOf } from "./markdown.ts";
import { argumentsOf } from "./shell_words.ts";

Deno.test("commandsOf() finds the lines of sh blocks and what stands behind a dollar, with its output", () => {
  const markdown =
    "# T\n\n```sh\na b   # why\n# none\n\nc '#'\n```\n\n```ts\nx\n```\n\n```\n$ d e\none\n\n$ f\ntwo\n```\n";
  assertEquals(commandsOf(markdown), [
    { line: "a b" },
    { line: "c '#'" },
    { line: "d e", output: "one\n\n" },
    { line: "f", output: "two\n" },
  ]);
  assertThrows(() => commandsOf("```\nout\n$ a\nb\n```\n"), Error, "Cannot tell which command prints: out");
});

Deno.test("linksOf() finds links to files and headings, and none of code or of other places", () => {
  const markdown = "[a](b.md), [`c`](#d-e) [x](https://x.org/)\n`[f](g)`\n```\n[h](i)\n```\n[k](../l.ts#m)\n";
  assertEquals(linksOf(markdown), ["b.md", "#d-e", "../l.ts#m"]);
});

Deno.test("headingIds() names headings as GitHub does", () => {
  assertEquals(headingIds("# A b\n\n## `c`: d's, e-f\n```\n# no\n```\n"), ["a-b", "c-ds-e-f"]);
});

Deno.test("agrees() takes … for any lines and for any text of a line, and nothing else for anything", () => {
  assert(agrees("a\nb\n", "a\nb\n"));
  assert(!agrees("a\n", "a\nb\n"));
  assert(!agrees("a\nb\n", "a\n"));
  assert(agrees("a\n…\nd\n", "a\nb\nc\nd\n"));
  assert(agrees("a\n…\n", "a\n"));
  assert(agrees("…\nd\n", "a\nd\n"));
  assert(!agrees("…\nc\n", "a\nd\n"));
  assert(agrees("a…c\n", "abbc\n"));
  assert(!agrees("a…c\n", "ab\nbc\n"));
  assert(!agrees("a.c\n", "abc\n"));
});

Deno.test("argumentsOf() splits and groups as a shell does, and refuses what it would act on", () => {
  assertEquals(argumentsOf(`a  --b='c d' "e f" 'g[h]'`), ["a", "--b=c d", "e f", "g[h]"]);
  for (const line of ["a $b", "a | b", "a > b", 'a "$b"', "a `b`", "a \\b", "a; b", "a & b", "'a"]) {
    assertThrows(() => argumentsOf(line), Error, "Cannot read the shell's");
  }
});
