import { assertEquals } from "@std/assert";
import { byteLength, isLongerThan } from "./utf8.ts";

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
