import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../../lib/error.ts";
import { goQuote, type GoUnicode } from "../../lib/oci/go_quote.ts";
import { printable, quoteTablesFile } from "./unicode.ts";

/** Categories of all code points: letters in the given ranges, unassigned elsewhere. */
function letters(...ranges: readonly [from: number, to: number][]): string {
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, "0");
  const lines: string[] = [];
  let next = 0;
  for (const [from, to] of ranges) {
    if (from > next) lines.push(`${hex(next)}..${hex(from - 1)} ; Cn # unassigned`);
    lines.push(from === to ? `${hex(from)} ; Lo # one letter` : `${hex(from)}..${hex(to)}    ; Nd # [n] digits`);
    next = to + 1;
  }
  return `# comment\n\n${lines.join("\n")}\n${hex(next)}..10FFFF ; Cn\n`;
}

Deno.test("printable() takes letters, marks, numbers, punctuation, symbols and the space, and no other separator", () => {
  const categories = [
    "0000..001F ; Cc",
    "0020 ; Zs",
    "0021..002F ; Po",
    "0030 ; Mn",
    "0031 ; Sm",
    "0032 ; Zl",
    "0033 ; Co",
  ];
  const codes = printable(`${categories.join("\n")}\n0034..10FFFF ; Lu`);
  assertEquals([0x1f, 0x20, 0x21, 0x30, 0x31, 0x32, 0x33, 0x34, 0x10ffff].map((code) => codes[code]), [
    ...[0, 1, 1, 1, 1, 0, 0, 1, 1],
  ]);
});

Deno.test("printable() refuses categories that lack code points", () => {
  const error = assertThrows(() => printable("0000..10FFFE ; Lo"), CriSpecError);
  assertEquals(error.code, "usage");
});

Deno.test("quoteTablesFile() writes distances between borders, and what newer versions add", () => {
  const text = quoteTablesFile(
    { "13": letters([0x40, 0x41]), "15": letters([0x40, 0x43]), "17": letters([0x40, 0x43], [0x1000, 0x1000]) },
    "somewhere",
  );
  const tables = [...text.matchAll(/^export const (\w+): string =\n {2}"(.*)";$/gm)].map((
    [, name, table],
  ) => [name, table]);
  // 0x20, 0x21 is the space; digits of five bits, the low one first, its sixth bit set where another follows.
  assertEquals(tables, [
    ["PRINTABLE_15", "gBBfE"],
    ["ADDED_SINCE_13", "iCC"],
    ["ADDED_SINCE_15", "ggEB"],
  ]);
});

Deno.test("quoteTablesFile() refuses a version that prints less than an older one", () => {
  const categories = { "13": letters([0x40, 0x43]), "15": letters([0x40, 0x42]), "17": letters([0x40, 0x44]) };
  assertEquals(assertThrows(() => quoteTablesFile(categories, "somewhere"), CriSpecError).code, "usage");
});

/** How many characters beyond ASCII are letters, marks, numbers, punctuation or symbols in Debian's packages of Unicode. */
const PRINTED: Readonly<Record<GoUnicode, number>> = { "13": 143585, "15": 148903, "17": 159518 };

Deno.test("goQuote() prints as many characters as each version of Unicode has", () => {
  // Of planes that are not assigned yet, one character of each hundred stands for all.
  const isLooked = (code: number): boolean => code < 0x34000 || code >> 12 === 0xe0 || code % 100 === 0;
  const codes = Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => isLooked(code) && (code < 0xd800 || code > 0xdfff));
  const text = codes.map((code) => String.fromCodePoint(code)).join("");
  for (const unicode of ["13", "15", "17"] satisfies readonly GoUnicode[]) {
    const printed = [...goQuote(text, unicode)].filter((character) => character >= "\x80");
    assertEquals(printed.length, PRINTED[unicode]);
    // The JavaScript engine has a newer version than 15, and some other one than 17.
    if (unicode !== "17") {
      assertEquals(printed.find((character) => !/[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(character)), undefined);
    }
  }
});
