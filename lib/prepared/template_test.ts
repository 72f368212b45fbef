import { assertEquals, assertNotStrictEquals } from "@std/assert";
import { Template } from "./template.ts";

function filled(template: Template, ...texts: readonly string[]): string {
  return new TextDecoder().decode(template.fill(texts));
}

Deno.test("Template puts texts into its gaps, one text into several, too", () => {
  const template = new Template(['{"a":"', '","b":"', '","c":"', '"}'], [1, 0, 1], "short");
  assertEquals(filled(template, "x", "yy"), '{"a":"yy","b":"x","c":"yy"}');
  assertEquals(filled(template, "", ""), '{"a":"","b":"","c":""}');
  assertEquals(filled(new Template(["all"], [], "short")), "all");
  assertEquals(filled(new Template(["", ""], [0], "short"), "x"), "x");
});

Deno.test("Template escapes what Go escapes, in every gap", () => {
  const template = (escapes: "short" | "long") => new Template(["<", "|", ">"], [0, 0], escapes);
  for (
    const [text, escaped] of [
      ['"', '\\"'],
      ["\\", "\\\\"],
      ["<&>", "\\u003c\\u0026\\u003e"],
      ["\u001f\u0020", "\\u001f "],
      ["\u007f", "\u007f"],
      ["é\u{1f600}", "é\u{1f600}"],
      ["\u2028", "\\u2028"],
      ["plain é", "plain é"],
    ] as const
  ) assertEquals(filled(template("short"), text), `<${escaped}|${escaped}>`);
  assertEquals(filled(template("short"), "\b\f"), "<\\b\\f|\\b\\f>");
  assertEquals(filled(template("long"), "\b\f"), "<\\u0008\\u000c|\\u0008\\u000c>");
});

Deno.test("Template copies pieces of any length, in any script", () => {
  for (const length of [0, 1, 2, 1000]) {
    for (const character of ["a", "é", "\u{1f600}"]) {
      const piece = character.repeat(length);
      const template = new Template([piece, piece], [0], "short");
      for (const text of ["", "x", "x".repeat(100), "é"]) {
        assertEquals(filled(template, text), `${piece}${text}${piece}`);
        assertEquals(filled(template, text), `${piece}${text}${piece}`);
      }
    }
  }
});

Deno.test("Template makes new bytes each time", () => {
  const template = new Template(["a", "b"], [0], "short");
  const bytes = template.fill(["x"]);
  assertNotStrictEquals(template.fill(["x"]), bytes);
  assertEquals(bytes.length, 3);
});

Deno.test("Template forgets the texts before, whatever they were", () => {
  const template = new Template(["<", "|", "|", ">"], [0, 1, 0], "short");
  const texts = [
    ["a", "bb"],
    ["c", "bb"],
    ["c", "dd"],
    ["cc", "dd"],
    ["cc", "d"],
    ["c", "é"],
    ["c", "d"],
    ["é", "d"],
    ["x".repeat(1000), "d"],
    ["x", "d"],
    ["", ""],
    ['"', "d"],
    ["y", "d"],
  ] as const;
  for (const before of texts) {
    for (const [one, other] of texts) {
      filled(template, ...before);
      const escaped = one === '"' ? '\\"' : one;
      assertEquals(filled(template, one, other), `<${escaped}|${other}|${escaped}>`);
    }
  }
});
