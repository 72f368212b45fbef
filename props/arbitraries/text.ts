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

/** Made once: it takes long to make. */
const TEXT = fc.oneof(
  { arbitrary: fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), weight: 4 },
  { arbitrary: fc.constantFrom(...HOSTILE), weight: 2 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 12 }).filter((value) => value.isWellFormed()), weight: 1 },
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
