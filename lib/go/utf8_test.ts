import { assertEquals } from "@std/assert";
import { byteLength, hasLoneSurrogate, isLongerThan } from "./utf8.ts";

Deno.test("byteLength() counts bytes of UTF-8", () => {
  assertEquals(["", "a", "é", "€", "\u{1f600}"].map(byteLength), [0, 1, 2, 3, 4]);
});

Deno.test("isLongerThan() compares bytes of UTF-8", () => {
  for (const [character, bytes] of [["a", 1], ["é", 2], ["€", 3], ["\u{1f600}", 4]] as const) {
    const text = character.repeat(5);
    const compared = [5 * bytes - 1, 5 * bytes, 5 * bytes + 1].map((most) => isLongerThan(text, most));
    assertEquals(compared, [true, false, false], character);
  }
  assertEquals([isLongerThan("", 0), isLongerThan("a", 0)], [false, true]);
});

Deno.test("hasLoneSurrogate() finds a surrogate on its own", () => {
  assertEquals(["a", "\u{1f600}", "\ud800", "\udc00\ud800"].map(hasLoneSurrogate), [false, false, true, true]);
});
Deno.test("isLongerThan() counts as the encoder does, whatever the length and the letters", () => {
  const parts = ["a", "é", "\u07ff", "\u0800", "€", "\uffff", "😀", "\0"];
  for (const [index, part] of parts.entries()) {
    for (const times of [0, 1, 3, 85, 86, 255, 600, 2000]) {
      const text = part.repeat(times) + parts[(index * 3) % parts.length]!.repeat(index);
      const length = byteLength(text);
      for (const most of [length - 1, length, length + 1, 255, 4096]) {
        assertEquals(isLongerThan(text, most), length > most, `${JSON.stringify(part)} ${times} ${most}`);
      }
    }
  }
});
