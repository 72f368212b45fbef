import { assert, assertEquals } from "@std/assert";
import { printable, printableLines, shown } from "./printable.ts";

/** Every code point of which a terminal makes something else than a character. */
const HOSTILE: readonly string[] = [
  ..."\0\x07\b\t\n\r\x1b\x7f\x80\x85\x9b\x9f\u00ad\u061c\u200b\u200e\u200f\u2028\u2029\u202a\u202e\u2060\u2066\u2069",
  "\ud800",
  "\udfff",
  "\ufeff",
  "\ufff9",
  "\ufffe",
  "\u0378",
  "\u3164",
  "\ufe0f",
  "\u{e0001}",
  "\u{e0041}",
];

Deno.test("printable() escapes what moves a terminal's cursor or hides text, and leaves no letter out", () => {
  for (const character of HOSTILE) {
    const text = printable(`a${character}ß`);
    assert(/^a(\\u[0-9a-f]{4}){1,2}ß$|^a\\[bnrt]ß$/.test(text), JSON.stringify(character));
    assertEquals(JSON.parse(`"${text}"`), `a${character}ß`);
  }
  assertEquals(printable('plain é 日本 😀 \\ "'), 'plain é 日本 😀 \\ "');
});

Deno.test("printable() leaves JSON text the same JSON", () => {
  const value = { [HOSTILE.join("")]: HOSTILE };
  assertEquals(JSON.parse(printable(JSON.stringify(value))), value);
});

Deno.test("printableLines() leaves newlines, and the program's own colours where there is colour", () => {
  const text = "\x1b[31mred\x1b[0m\n\x1b[5mblink\x1b[31\n";
  assertEquals(printableLines(text, true), "\x1b[31mred\x1b[0m\n\\u001b[5mblink\\u001b[31\n");
  assertEquals(printableLines(text, false), "\\u001b[31mred\\u001b[0m\n\\u001b[5mblink\\u001b[31\n");
});

Deno.test("shown() keeps start and end of a long text and counts the rest", () => {
  assertEquals(shown("a\x1bb", 20), "a\\u001bb");
  assertEquals(shown("x".repeat(30), 30), "x".repeat(30));
  assertEquals(
    shown(`${"a".repeat(50)}${"z".repeat(50)}`, 30),
    `${"a".repeat(20)}…(70 more characters)…${"z".repeat(10)}`,
  );
  assertEquals(shown("😀".repeat(100), 30), `${"😀".repeat(10)}…(85 more characters)…${"😀".repeat(5)}`);
});

Deno.test("shown() is short whatever the text is made of", () => {
  for (const character of [...HOSTILE, "x", "😀"]) {
    assert(shown(character.repeat(100_000), 200).length < 240, character);
  }
});
