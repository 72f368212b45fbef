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

/** Made once: it takes long to make. */
const TEXT = fc.oneof(
  { arbitrary: fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), weight: 4 },
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
