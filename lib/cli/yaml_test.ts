import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { LocatedError } from "./location.ts";
import { MAX_YAML_TOKENS, parseYaml, withoutInYaml } from "./yaml.ts";

Deno.test("parseYaml() reads the core schema", () => {
  const text = "a: 1\nb: [yes, 'x', 2001-01-01, 1.5, true, ~]\n? c\n: |\n  text\n";
  assertEquals(parseYaml(text), { a: 1n, b: ["yes", "x", "2001-01-01", 1.5, true, null], c: "text\n" });
  assertEquals(parseYaml("\ufeff---\r\n# comment\r\na: !!str 5\r\n...\r\n"), { a: "5" });
});

Deno.test("parseYaml() repeats what an alias stands for", () => {
  assertEquals(parseYaml("a: &x {b: &y [1]}\nc: *x\nd: [*y, *y]\n"), {
    a: { b: [1n] },
    c: { b: [1n] },
    d: [[1n], [1n]],
  });
  assertEquals(parseYaml("a: &x 1\nb: &x 2\nc: *x\n"), { a: 1n, b: 2n, c: 2n });
});

Deno.test("parseYaml() takes a key for the text that it is, where it is no other", () => {
  const keys = parseYaml('1: a\ntrue: b\n1.5: c\n"0x10": d\n"<<": e\n__proto__: f\n') as Record<string, unknown>;
  assertEquals(Object.entries(keys), [["1", "a"], ["true", "b"], ["1.5", "c"], ["0x10", "d"], ["<<", "e"], [
    "__proto__",
    "f",
  ]]);
});

Deno.test("parseYaml() reads 20,000 keys", () => {
  const text = Array.from({ length: 20_000 }, (_, index) => `k${index}: ${index}`).join("\n");
  assertEquals((parseYaml(text) as Record<string, unknown>).k19999, 19999n);
  const error = assertThrows(() => parseYaml(`${text}\nk7: again`), LocatedError);
  assertEquals([error.code, error.path, error.location], ["duplicate-field", "/k7", { line: 20_001, column: 1 }]);
});

Deno.test("parseYaml() ends at the first errors of a text, however many there are", () => {
  const count = 100_000;
  const error = assertThrows(() => parseYaml(`a: 1\n${"}".repeat(count)}`), LocatedError);
  assertEquals([error.code, error.location], ["invalid-yaml", { line: 2, column: 1 }]);
  // More tokens than are read, if each of them were.
  const many = assertThrows(() => parseYaml("}".repeat(3 * count)), LocatedError);
  assertEquals(many.code, "invalid-yaml");
});

/** Every row: what is wrong, the text, the code, the pointer, line and column. */
const BAD:
  readonly (readonly [what: string, text: string, code: string, path: string, line: number, column: number])[] = [
    ["an unknown tag", "a:\n  b: !include c", "invalid-yaml", "", 2, 6],
    ["a tag of YAML 1.1", "a: !!binary aGk=", "invalid-yaml", "", 1, 4],
    ["a merge key", "a: &a {b: 1}\nc:\n  <<: *a", "invalid-yaml", "", 3, 3],
    ["a repeated key", "a:\n  b: 1\n  c: 2\n  b: 3", "duplicate-field", "/a/b", 4, 3],
    ["a key that is repeated in quotation marks", 'a/b: 1\n"a/b": 2', "duplicate-field", "/a~1b", 2, 1],
    ["two documents", "a: 1\n---\nb: 2", "invalid-yaml", "", 3, 1],
    ["a second, empty document", "a: 1\n---\n", "invalid-yaml", "", 2, 4],
    ["a number in another spelling as key", "0x10: 1", "invalid-yaml", "", 1, 1],
    ["a null as key", "a: 1\n~: 2", "invalid-yaml", "", 2, 1],
    ["a list as key", "? [a]\n: b", "invalid-yaml", "", 1, 3],
    ["an open list", "a: [1", "invalid-yaml", "", 1, 6],
    ["a tab as indentation", "a:\n\tb: 1", "invalid-yaml", "", 2, 1],
    ["an alias without anchor", "a: *b", "invalid-yaml", "", 1, 4],
    ["an alias within its anchor", "a: &b [*b]", "invalid-yaml", "", 1, 8],
    ["YAML 1.1", "%YAML 1.1\n---\na: yes", "invalid-yaml", "", 1, 1],
    ["an unknown directive", "%FOO x\n---\na: 1", "invalid-yaml", "", 1, 1],
    ["500 lists in a row", `a: ${"[".repeat(500)}${"]".repeat(500)}`, "too-deep", "", 1, 105],
    [
      "500 maps on lines of their own",
      Array.from({ length: 500 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
      "too-deep",
      "",
      102,
      103,
    ],
    ["brackets without end", "[".repeat(100_000), "too-deep", "", 1, 103],
    ["dashes without end", "- ".repeat(100_000), "too-deep", "", 1, 204],
    ["101 levels", `${"[".repeat(101)}${"]".repeat(101)}`, "too-deep", "/0".repeat(100), 1, 101],
    [
      "101 levels behind an alias",
      `a: &a ${"[".repeat(60)}${"]".repeat(60)}\nb: ${"[".repeat(60)}*a${"]".repeat(60)}`,
      "too-deep",
      `/b${"/0".repeat(60)}`,
      2,
      64,
    ],
  ];

for (const [what, text, code, path, line, column] of BAD) {
  Deno.test(`parseYaml() refuses ${what}, at its place`, () => {
    const error = assertThrows(() => parseYaml(text), LocatedError);
    assertEquals([error.code, error.path, error.location], [code, path, { line, column }]);
  });
}

Deno.test("parseYaml() refuses aliases that stand for more than a document may have", () => {
  const lines = Array.from(
    { length: 8 },
    (_, level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`)}]`,
  );
  const error = assertThrows(() => parseYaml(`a0: &a0 [x]\n${lines.join("\n")}\n`), CriSpecError);
  assertEquals(error.code, "too-large");
});

Deno.test("parseYaml() refuses more tokens than a document may have", () => {
  const error = assertThrows(() => parseYaml(`[${"1,".repeat(MAX_YAML_TOKENS / 2)}1]`), LocatedError);
  assertEquals(error.code, "too-large");
});

Deno.test("withoutInYaml() removes nothing from a text of several documents", () => {
  assertEquals(withoutInYaml("a: 1\nb: 2\n", ["a"]), "b: 2\n");
  for (const text of ["a: 1\n---\na: 2\n", ""]) assertEquals(withoutInYaml(text, ["a"]), undefined);
});
