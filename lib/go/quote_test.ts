import { assert, assertEquals } from "@std/assert";
import { formatWithoutOperands, goQuote, type GoUnicode } from "./quote.ts";

Deno.test("goQuote() keeps printable characters when they are not ASCII", () => {
  assertEquals(goQuote("/etc/größe 😀", "15"), '"/etc/größe 😀"');
});

Deno.test("goQuote() escapes quotes, backslashes and controls", () => {
  assertEquals(goQuote('a"b\\c', "15"), '"a\\"b\\\\c"');
  assertEquals(goQuote("\x07\b\f\n\r\t\v", "15"), '"\\a\\b\\f\\n\\r\\t\\v"');
  assertEquals(goQuote("\0\x1b\x7f", "15"), '"\\x00\\x1b\\x7f"');
  assertEquals(goQuote("it's", "15"), '"it\'s"');
});

Deno.test("goQuote() escapes characters that do not print", () => {
  assertEquals(goQuote("\x80\xa0\xad", "15"), '"\\u0080\\u00a0\\u00ad"');
  assertEquals(goQuote("\u2028\u3000\ufeff", "15"), '"\\u2028\\u3000\\ufeff"');
  assertEquals(goQuote("\u{e0001}\u{10ffff}", "15"), '"\\U000e0001\\U0010ffff"');
});

Deno.test("goQuote() escapes newer characters when the Unicode version is older", () => {
  const shakingFace = "\u{1fae8}";
  assertEquals(goQuote(shakingFace, "15"), `"${shakingFace}"`);
  assertEquals(goQuote(shakingFace, "13"), '"\\U0001fae8"');
  assertEquals(goQuote("\u{1faa8}", "13"), '"\u{1faa8}"');
  const letters = "\u{897}\u{1f8d5}\u{33479}";
  assertEquals(goQuote(letters, "17"), `"${letters}"`);
  assertEquals(goQuote(letters, "15"), '"\\u0897\\U0001f8d5\\U00033479"');
});

Deno.test("goQuote() never escapes what an older Unicode version prints", () => {
  const printed = (unicode: GoUnicode) => {
    const codes = Array.from({ length: 0x34000 - 0xe000 }, (_, index) => index + 0xe000);
    return new Set(codes.filter((code) => goQuote(String.fromCodePoint(code), unicode).length <= 4));
  };
  const [older, usual, newer] = [printed("13"), printed("15"), printed("17")];
  assert(older.isSubsetOf(usual) && usual.isSubsetOf(newer));
  assertEquals([usual.size > older.size, newer.size - usual.size], [true, 10556]);
});

Deno.test("goQuote() writes bytes when a lone surrogate stands for them", () => {
  assertEquals(goQuote("a\udcffb", "15"), '"a\\xffb"');
  assertEquals(goQuote("\ud800", "15"), '"\\xed\\xa0\\x80"');
  assertEquals(goQuote("\ufffd", "15"), '"\ufffd"');
});

Deno.test("formatWithoutOperands() changes nothing when there is no percent sign", () => {
  assertEquals(formatWithoutOperands("no such file: \udcff é"), "no such file: \udcff é");
});

Deno.test("formatWithoutOperands() misses the operand of every verb", () => {
  assertEquals(formatWithoutOperands("100%"), "100%!(NOVERB)");
  assertEquals(formatWithoutOperands("100%%"), "100%");
  assertEquals(formatWithoutOperands("%q and %w"), "%!q(MISSING) and %!w(MISSING)");
  assertEquals(formatWithoutOperands("%+-05.3é."), "%!é(MISSING).");
  assertEquals(formatWithoutOperands("50% off"), "50%!o(MISSING)ff");
  assertEquals(formatWithoutOperands("%5%"), "%");
  assertEquals(formatWithoutOperands("%\udcff"), "%!\ufffd(MISSING)");
});

Deno.test("formatWithoutOperands() rejects every index", () => {
  assertEquals(formatWithoutOperands("%[1]d"), "%!d(BADINDEX)");
  assertEquals(formatWithoutOperands("%[x]d"), "%!d(BADINDEX)");
  assertEquals(formatWithoutOperands("%[]"), "%!](BADINDEX)");
  assertEquals(formatWithoutOperands("%[1d"), "%!d(BADINDEX)");
  assertEquals(formatWithoutOperands("%[1"), "%!(NOVERB)");
  assertEquals(formatWithoutOperands("%[1]"), "%!(NOVERB)");
  assertEquals(formatWithoutOperands("%[1]%"), "%");
});

Deno.test("formatWithoutOperands() misses width and precision when they are operands", () => {
  assertEquals(formatWithoutOperands("%*d"), "%!(BADWIDTH)%!d(MISSING)");
  assertEquals(formatWithoutOperands("%.*d"), "%!(BADPREC)%!d(MISSING)");
  assertEquals(formatWithoutOperands("%[1]*.[2]*d"), "%!(BADWIDTH)%!(BADPREC)%!d(BADINDEX)");
  assertEquals(formatWithoutOperands("%."), "%!.(MISSING)");
  assertEquals(formatWithoutOperands("%.5"), "%!(NOVERB)");
});

Deno.test("formatWithoutOperands() gives up on the rest when a width is absurd", () => {
  assertEquals(formatWithoutOperands("%10000000d rest"), "%!d(MISSING) rest");
  assertEquals(formatWithoutOperands("%100000000d rest"), "%!(NOVERB)");
});
