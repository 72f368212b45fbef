import { assertEquals, assertMatch, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { formatToml, parseToml } from "./toml.ts";
import { scalarText } from "./toml_scalar.ts";

Deno.test("parseToml() makes plain data that keeps floats, dates and integers apart", () => {
  const tree = parseToml(
    "a = 1\nb = 1.0\nc = 1.5\nd = nan\ne = -inf\nf = 9007199254740993\ng = 1979-05-27\nh = [1, 2.0]\n",
  );
  assertEquals([tree.a, tree.c, tree.f], [1, 1.5, 9007199254740993n]);
  const texts = [tree.b, tree.d, tree.e, tree.g, ...(tree.h as unknown[]).slice(1)].map(scalarText);
  assertEquals(texts, ["1.0", "nan", "-inf", "1979-05-27", "2.0"]);
  assertEquals([1, "1.0", null, { a: 1 }, new Date()].map(scalarText), [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

Deno.test("formatToml() writes what parseToml() reads", () => {
  const text = "a = 1\nb = 1.0\nc = 1.5\nd = nan\ne = -inf\nf = 9007199254740993\ng = 1979-05-27\n";
  assertEquals(parseToml(formatToml(parseToml(text))), parseToml(text));
});

Deno.test("parseToml() recognises a template and says which file is wanted", () => {
  const cases: readonly (readonly [text: string, line: number, placeholder: string])[] = [
    ['{{ template "base" . }}\n', 1, '{{ template "base" . }}'],
    ["version = 2\n# {{ a }}\n{% if x %}\n", 3, "{% if x %}"],
    ["version = 2\nroot = ${ROOT}\n", 2, "${ROOT}"],
    ["version = 2\n{{- range .Runtimes }}\n", 2, "{{- range .Runtimes }}"],
    ['version = 2\na = [{ b = ["{{ c }}"] }]\n', 2, "{{ c }}"],
    ['a = 1\n\n["{% d %}"]\n', 3, "{% d %}"],
  ];
  for (const [text, line, placeholder] of cases) {
    const error = assertThrows(() => parseToml(text), CriSpecError);
    const message = `Cannot read TOML: it is a template, line ${line} contains ${JSON.stringify(placeholder)}`;
    assertEquals([error.code, error.message], ["invalid-toml", message]);
    assertMatch(error.hint ?? "", /^pass the file that was rendered on the node: \/etc\/containerd\/config\.toml/);
  }
  for (const text of ["a = \n", "# {{ a }}\na = \n", "# ${A}\n= 1\n"]) {
    const error = assertThrows(() => parseToml(text), CriSpecError);
    assertMatch(error.message, /^Cannot read TOML: line \d+, column \d+: /);
    assertEquals(error.hint, undefined);
  }
  assertEquals(parseToml('a = "{ {b} }" # {{ c }}\nb = "${C}"\n'), { a: "{ {b} }", b: "${C}" });
});

Deno.test("parseToml() refuses tables and lists that are nested very deep, in dotted keys, too", () => {
  const deep = [
    `a${".a".repeat(100_000)} = 1`,
    `[a${".a".repeat(100_000)}]`,
    `x = "{{ a }}"\na${".a".repeat(100_000)} = 1`,
  ];
  for (const text of deep) assertEquals(assertThrows(() => parseToml(text), CriSpecError).code, "too-deep");
  for (const text of [`a = ${"[".repeat(100_000)}`, `a = ${"{a=".repeat(100_000)}`]) {
    assertEquals(assertThrows(() => parseToml(text), CriSpecError).code, "invalid-toml");
  }
  assertEquals(Object.keys(parseToml(`a${".a".repeat(900)} = 1`)), ["a"]);
});
