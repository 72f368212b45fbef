import { assertEquals } from "@std/assert";
import { match } from "./match.ts";
import { base, clean, dir, isAbs, join } from "./path.ts";

Deno.test("clean() takes away what changes nothing", () => {
  const cases = { "": ".", "/": "/", "//a/./b/": "/a/b", "/..": "/", "../x": "../x", "a/..": ".", "a/../../b": "../b" };
  for (const [path, expected] of Object.entries(cases)) assertEquals(clean(path), expected, path);
});

Deno.test("join() leaves out empty parts and cleans the rest", () => {
  assertEquals([join("/a", "", "../b"), join("", ""), join("a", "/b")], ["/b", "", "a/b"]);
});

Deno.test("base() is the last step", () => {
  assertEquals([base(""), base("///"), base("/a/b/"), base("a")], [".", "/", "b", "a"]);
});

Deno.test("dir() is what is before the last step", () => {
  assertEquals(["", "a", "/", "/a", "/a/b/", "//a/.//b", "a/../b"].map(dir), [".", ".", "/", "/", "/a/b", "/a", "."]);
});

Deno.test("isAbs() tells whether a path starts at the root", () => {
  assertEquals([isAbs("/a"), isAbs("a")], [true, false]);
});

Deno.test("match() matches whole names as Go's path.Match does", () => {
  const yes = [["*", "abc"], ["a*/b", "a/b"], ["a[^b]c", "a/c"], ["[a-c]", "b"], ["a\\*", "a*"], ["", ""], ["?", "é"]];
  const no = [["*", "a/b"], ["?", "/"], ["[", "["], ["a[", "a"], ["[]a]", "]"], ["[a-]", "a"], ["\\", "\\"], [
    "a",
    "ab",
  ]];
  for (const [pattern, name] of yes) assertEquals(match(pattern!, name!), true, `${pattern} ${name}`);
  for (const [pattern, name] of no) assertEquals(match(pattern!, name!), false, `${pattern} ${name}`);
});

Deno.test("base() looks at a long run of slashes once", () => {
  assertEquals(base(`${"/".repeat(1 << 20)}x/`), "x");
});

Deno.test("clean() keeps what leads above a relative path's start", () => {
  assertEquals(["../..", "a/../../b", "a/../../../b", "../a/..", "/../../a"].map(clean), [
    "../..",
    "../b",
    "../../b",
    "..",
    "/a",
  ]);
});
