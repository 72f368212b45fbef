import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import { byBytes, sortByBytes } from "./sort.ts";

const encoder = new TextEncoder();

/** The order of the bytes of UTF-8. */
function reference(a: string, b: string): number {
  const [x, y] = [encoder.encode(a), encoder.encode(b)];
  const length = Math.min(x.length, y.length);
  for (let index = 0; index < length; index++) if (x[index] !== y[index]) return x[index]! - y[index]!;
  return x.length - y.length;
}

const TEXTS = [
  "",
  "a",
  "aa",
  "ab",
  "b",
  "B",
  "é",
  "\ud7ff",
  "\ue000",
  "\uffff",
  "a\ue000",
  "a\u{10000}",
  "a\uffff",
  "\u{10000}",
  "\u{10001}",
  "\u{1f600}",
  "\u{10ffff}",
  "\u{10000}a",
  "\ue000\u{10000}",
];

Deno.test("byBytes() orders as the bytes of UTF-8 do", () => {
  for (const a of TEXTS) {
    for (const b of TEXTS) assertEquals(Math.sign(byBytes(a, b)), Math.sign(reference(a, b)), `${a} ${b}`);
  }
});

Deno.test("sortByBytes() sorts in place, with surrogates and without", () => {
  for (const texts of [TEXTS, TEXTS.filter((text) => !/[\ud800-\udfff]/.test(text))]) {
    const shuffled = texts.toSorted((a, b) => (a.length * 7 + (a.charCodeAt(0) || 0)) % 5 - (b.length * 7) % 5);
    const sorted = sortByBytes(shuffled);
    assertStrictEquals(sorted, shuffled);
    assert(sorted.every((text, index) => index === 0 || reference(sorted[index - 1]!, text) <= 0));
  }
});
