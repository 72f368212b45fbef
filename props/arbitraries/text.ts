/**
 * Strings that a kubelet sends, and strings that a hostile client sends.
 *
 * @module
 */

import fc from "fast-check";

const HOSTILE: readonly string[] = [
  "",
  " ",
  "__proto__",
  "constructor",
  "toString",
  "0",
  "10",
  "9",
  "<script>&amp;",
  'say "hi"',
  "back\\slash",
  "tab\tline\nfeed\rreturn",
  "\b\f\u0000\u001f\u007f",
  "\u2028\u2029",
  "\ufffd",
  "😀",
  "ключ",
  "é",
  "e\u0301",
  "%q %d %",
  "a=b=c",
  "../..",
  "a//b/",
  "x".repeat(300),
];

const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;
const CODE_POINTS = 0x110000;

/** Any character but a lone surrogate. As `unit: "binary"`, which takes fast-check more than a second to make. */
const character = fc.nat(CODE_POINTS - SURROGATES - 1).map((index) =>
  String.fromCodePoint(index < FIRST_SURROGATE ? index : index + SURROGATES)
);

/**
 * Well-formed text of random characters.
 *
 * @param maxLength How many characters there may be at most.
 * @returns Texts.
 */
export function characters(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: character, maxLength });
}

/** Small letters. */
export const LOWER = "abcdefghijklmnopqrstuvwxyz";
/** Decimal digits. */
export const DIGITS = "0123456789";

/**
 * Words: a character of one kind, then some of another. As `fc.stringMatching`, which takes 10 to 20 ms to make.
 *
 * @param first Characters that a word may start with.
 * @param rest Characters that may follow.
 * @param lengths How many of those there are; at least none.
 * @returns Words.
 */
export function word(
  first: string,
  rest: string,
  lengths: { readonly min?: number; readonly max: number },
): fc.Arbitrary<string> {
  const more = fc.array(fc.constantFrom(...rest), { minLength: lengths.min ?? 0, maxLength: lengths.max });
  return fc.tuple(fc.constantFrom(...first), more).map(([start, characters]) => start + characters.join(""));
}

const TEXT = fc.oneof(
  { arbitrary: word(LOWER, `${LOWER}${DIGITS}-`, { max: 8 }), weight: 4 },
  { arbitrary: fc.constantFrom(...HOSTILE), weight: 2 },
  { arbitrary: characters(12), weight: 1 },
);

/** Any well-formed text: short words, hostile ones, and random code points. */
export function text(): fc.Arbitrary<string> {
  return TEXT;
}

/** A map with user-chosen keys, own properties only. */
export function textMap(
  key: fc.Arbitrary<string> = text(),
  value: fc.Arbitrary<string> = text(),
): fc.Arbitrary<Record<string, string>> {
  return fc.array(fc.tuple(key, value), { maxLength: 4 }).map((entries) => Object.fromEntries(entries));
}
