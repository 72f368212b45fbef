import { assertEquals } from "@std/assert";
import { isWellFormed, match } from "./match.ts";

/** Which of some names a pattern matches. */
function matched(pattern: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => match(pattern, name));
}

/** A pattern that matches nothing whatever, for it is malformed where the name leads. */
function assertMalformed(pattern: string, ...names: readonly string[]): void {
  assertEquals(matched(pattern, names), [], pattern);
}

Deno.test("match() compares a pattern without special characters as it is", () => {
  assertEquals(matched("a.b", ["a.b", "a.bc", "xa.b", "aab", ""]), ["a.b"]);
  assertEquals(matched("", ["", "a"]), [""]);
});

Deno.test("match() takes * for any run without a slash", () => {
  const names = ["", "a", "ab", "abc", "a/", "/", "a/b", "ba"];
  assertEquals(matched("*", names), ["", "a", "ab", "abc", "ba"]);
  assertEquals(matched("a*", names), ["a", "ab", "abc"]);
  assertEquals(matched("**", names), ["", "a", "ab", "abc", "ba"]);
  assertEquals(matched("*a", names), ["a", "ba"]);
  assertEquals(matched("a*c", names), ["abc"]);
  assertEquals(matched("a**c", names), ["abc"]);
  assertEquals(matched("a*/*b", [...names, "ax/yb", "a/x/b"]), ["a/b", "ax/yb"]);
  assertEquals(matched("*/", names), ["a/", "/"]);
  assertEquals(matched("a*b*c", ["abc", "axbyc", "axbycz", "acb", "ab/c"]), ["abc", "axbyc"]);
});

Deno.test("match() gives a star no more than the rest needs, but as much as that", () => {
  assertEquals(matched("*ab", ["ab", "aab", "abab", "abb", "ab/ab"]), ["ab", "aab", "abab"]);
  assertEquals(matched("a*ba*", ["aba", "abba", "axbay", "ab"]), ["aba", "abba", "axbay"]);
  assertEquals(matched("*?", ["", "a", "ab", "a/"]), ["a", "ab"]);
  assertEquals(matched("*?b", ["b", "ab", "aab", "é/b"]), ["ab", "aab"]);
});

Deno.test("match() takes ? for one code point but a slash", () => {
  const names = ["", "a", "ab", "/", "é", "€", "\u{1f600}", "aé"];
  assertEquals(matched("?", names), ["a", "é", "€", "\u{1f600}"]);
  assertEquals(matched("a?", names), ["ab", "aé"]);
  assertEquals(matched("??", names), ["ab", "aé"]);
  assertEquals(matched("?b", ["ab", "/b", "b", "bb"]), ["ab", "bb"]);
});

Deno.test("match() takes a class for one code point in its ranges, a slash among them", () => {
  const names = ["a", "b", "c", "d", "-", "^", "]", "é", "€", "\u{1f600}", "/", "", "ab"];
  assertEquals(matched("[ab]", names), ["a", "b"]);
  assertEquals(matched("[b-c]", names), ["b", "c"]);
  assertEquals(matched("[c-b]", names), []);
  assertEquals(matched("[b-b]", names), ["b"]);
  assertEquals(matched("[ac-d]", names), ["a", "c", "d"]);
  assertEquals(matched("[a-bd]", names), ["a", "b", "d"]);
  assertEquals(matched("[é-€]", names), ["é", "€"]);
  assertEquals(matched("[\u{1f5ff}-\u{1f601}]", names), ["\u{1f600}"]);
  assertEquals(matched("[/]", names), ["/"]);
  assertEquals(matched("[a^]", names), ["a", "^"]);
  assertEquals(matched("[a]b", names), ["ab"]);
  assertEquals(matched("[*]", [...names, "*"]), ["*"]);
  assertEquals(matched("[?]", [...names, "?"]), ["?"]);
  assertEquals(matched("*[*]x*", ["*x", "a*xb", "ax", "*"]), ["*x", "a*xb"]);
});

Deno.test("match() takes ^ at a class's start for all others", () => {
  const names = ["a", "b", "z", "^", "é", "/", "", "ab"];
  assertEquals(matched("[^a]", names), ["b", "z", "^", "é", "/"]);
  assertEquals(matched("[^a-y]", names), ["z", "^", "é", "/"]);
  assertEquals(matched("[^^]", names), ["a", "b", "z", "é", "/"]);
  assertEquals(matched("[^a]b", ["ab", "bb", "b"]), ["bb"]);
});

Deno.test("match() takes what is behind a backslash as it is", () => {
  assertEquals(matched("\\*", ["*", "a", "\\*", "\\"]), ["*"]);
  assertEquals(matched("\\a", ["a", "\\a"]), ["a"]);
  assertEquals(matched("a\\?b", ["a?b", "axb"]), ["a?b"]);
  assertEquals(matched("\\[a]", ["[a]", "a"]), ["[a]"]);
  assertEquals(matched("\\\\", ["\\", "\\\\"]), ["\\"]);
  assertEquals(matched("[\\]]", ["]", "\\", "a"]), ["]"]);
  assertEquals(matched("[\\-a]", ["-", "a", "\\"]), ["-", "a"]);
  assertEquals(matched("[\\^a]", ["^", "a", "b"]), ["^", "a"]);
  assertEquals(matched("[a-\\]]", ["a", "]", "b"]), []);
  assertEquals(matched("[\\]-a]", ["]", "^", "a", "b"]), ["]", "^", "a"]);
  assertEquals(matched("*\\**", ["*", "a*b", "ab"]), ["*", "a*b"]);
  assertEquals(matched("a*\\[b", ["a[b", "axx[b", "ab"]), ["a[b", "axx[b"]);
});

Deno.test("match() matches nothing with a malformed pattern", () => {
  const names = ["", "a", "b", "-", "]", "[", "\\", "a]", "ab", "[a", "a\\"];
  for (
    const pattern of [
      "[",
      "[a",
      "[a-",
      "[a-]",
      "[-a]",
      "[]",
      "[]a]",
      "[^",
      "[^]",
      "[^a",
      "a\\",
      "\\",
      "[\\",
      "[a\\",
      "*[",
    ]
  ) assertMalformed(pattern, ...names);
  assertMalformed("[a]\\", "a", "a\\");
  assertMalformed("?[", "a", "ab");
  assertMalformed("[a-b-c]", "a", "b", "c", "-");
  assertMalformed("[a--]", "a", "-");
});

Deno.test("match() compares code points of every width by their bytes", () => {
  const wide = ["\u007f", "\u0080", "\u07ff", "\u0800", "\uffff", "\u{10000}", "\u{10ffff}"];
  for (const [index, character] of wide.entries()) {
    assertEquals(matched(`[${character}]`, wide), [character]);
    assertEquals(matched(`[${character}-\u{10ffff}]`, wide), wide.slice(index));
    assertEquals(matched(`x${character}*`, [`x${character}`, `x${character}y`, "x"]), [
      `x${character}`,
      `x${character}y`,
    ]);
  }
});

Deno.test("match() finds no match for long names in little time", () => {
  const name = "a".repeat(2000);
  assertEquals(match("*a*a*a*b", name), false);
  assertEquals(match("*a*a*a*", name), true);
});

Deno.test("match() lets a star step into a character, where Go meets U+FFFD", () => {
  assertEquals(matched("*[\ufffd]", ["\ufffd", "é", "À", "€", "\u{1f600}", "a", ""]), [
    "\ufffd",
    "é",
    "À",
    "€",
    "\u{1f600}",
  ]);
  assertEquals(matched("*[\ufffd][\ufffd]", ["é", "€", "\u{1f600}", "éa"]), ["€", "\u{1f600}"]);
  assertEquals(matched("*[\ufffd][\ufffd][\ufffd]", ["€", "\u{1f600}"]), ["\u{1f600}"]);
  assertEquals(matched("[\ufffd]*", ["é", "\ufffdx"]), ["\ufffdx"]);
  assertEquals(matched("*[\u0080]", ["À", "\u0080"]), ["\u0080"]);
});

Deno.test("isWellFormed() knows the patterns that Go refuses", () => {
  for (const good of ["", "a", "*", "[a]", "[^a-z]*", "[]-]x".slice(4), "\\*", "[\\]]", "a]"]) {
    assertEquals(isWellFormed(good), true, good);
  }
  for (const bad of ["[", "[a", "[]", "[]a]", "[-]", "[a-]", "[^", "a\\", "[\\", "*[*.toml"]) {
    assertEquals(isWellFormed(bad), false, bad);
  }
});
