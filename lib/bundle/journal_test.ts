import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { DONE_LINE, madeLine, makerLine, parseJournal } from "./journal.ts";

const MAKER = { pid: 7, start: "1234" };
const FIRST = { made: "directory", path: "root" } as const;
const SECOND = { made: "mount", path: 'state/"quoted"\n' } as const;

Deno.test("parseJournal() reads what was written", () => {
  const text = makerLine(MAKER) + madeLine(FIRST) + madeLine(SECOND);
  assertEquals(parseJournal(text), { maker: MAKER, made: [FIRST, SECOND], isDone: false });
  assertEquals(parseJournal(text + DONE_LINE).isDone, true);
});

Deno.test("parseJournal() reads a journal that was cut off at any byte", () => {
  const text = makerLine(MAKER) + madeLine(FIRST) + madeLine(SECOND) + DONE_LINE;
  const lines = text.split("\n");
  for (let length = 0; length < text.length; length++) {
    const { made } = parseJournal(text.slice(0, length));
    const whole = text.slice(0, length).split("\n").length - 1;
    assertEquals(made.length, Math.max(0, Math.min(whole, lines.length - 2) - 1));
  }
});

Deno.test("parseJournal() refuses what is no journal", () => {
  for (const text of ["x\n", "[]\n", "null\n", madeLine(FIRST), makerLine(MAKER) + '{"made":"etc","path":"a"}\n']) {
    assertEquals(assertThrows(() => parseJournal(text), CriSpecError).code, "bundle-target", text);
  }
});
