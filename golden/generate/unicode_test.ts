import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../../lib/error.ts";
import { goQuote, type GoUnicode } from "../../lib/go/quote.ts";
import { printable, quoteTablesFile } from "./unicode.ts";

const AGES =
  "# comment\n0000..0042 ; 1.1 # [67] old\n0043 ; 13.0\n0044..0045    ; 14.0\n1000 ; 15.1 # one\n1001 ; 17.0\n";
const CATEGORIES =
  "# comment\n\n0000..003F ; Cc\n0040..0041    ; Lo # two\n0042 ; Cf\n0043..0045 ; Nd\n0046..0FFF ; Cn\n" +
  "1000..1001 ; So\n1002..10FFFF ; Cn\n";

Deno.test("printable() takes letters, marks, numbers, punctuation, symbols and the space, and no other separator", () => {
  const rows = ["0000..001F ; Cc", "0020 ; Zs", "0021..002F ; Po", "0030 ; Mn", "0031 ; Sm", "0032 ; Zl", "0033 ; Co"];
  const codes = printable({ categories: `${rows.join("\n")}\n0034..10FFFF ; Lu`, ages: "0000..10FFFF ; 13.0" }, 13);
  const looked = [0x1f, 0x20, 0x21, 0x30, 0x31, 0x32, 0x33, 0x34, 0x10ffff];
  assertEquals(looked.map((code) => codes[code]), [0, 1, 1, 1, 1, 0, 0, 1, 1]);
});

Deno.test("printable() takes no character that was assigned later", () => {
  const printed = (version: number) =>
    [...printable({ categories: CATEGORIES, ages: AGES }, version)].flatMap((is, code) => is === 1 ? [code] : []);
  assertEquals(printed(13), [0x20, 0x40, 0x41, 0x43]);
  assertEquals(printed(15), [0x20, 0x40, 0x41, 0x43, 0x44, 0x45]);
  assertEquals(printed(17), [0x20, 0x40, 0x41, 0x43, 0x44, 0x45, 0x1000, 0x1001]);
});

Deno.test("printable() refuses categories that lack code points, and files of an older version", () => {
  for (const files of [{ categories: "0000..10FFFE ; Lo", ages: AGES }, { categories: CATEGORIES, ages: "" }]) {
    assertEquals(assertThrows(() => printable(files, 17), CriSpecError).code, "usage");
  }
  assertEquals(assertThrows(() => printable({ categories: CATEGORIES, ages: AGES }, 18), CriSpecError).code, "usage");
});

Deno.test("quoteTablesFile() writes distances between borders, and what newer versions add", () => {
  const text = quoteTablesFile({ categories: CATEGORIES, ages: AGES }, "somewhere");
  const tables = [...text.matchAll(/^export const (\w+): string =\n {2}"(.*)";$/gm)].map((
    [, name, table],
  ) => [name, table]);
  // Distances to 0x20, 0x21, 0x40, 0x42, 0x43, 0x46, then to 0x44, 0x46, then to 0x1000, 0x1002. A digit has five bits, the
  // low one comes first, and its sixth bit is set where another follows.
  assertEquals(tables, [
    ["PRINTABLE_15", "gBBfCBD"],
    ["ADDED_SINCE_13", "kCC"],
    ["ADDED_SINCE_15", "ggEC"],
  ]);
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
