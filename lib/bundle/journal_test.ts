import { assertEquals, assertThrows } from "@std/assert";
import { DONE_LINE, JournalError, madeLine, makerLine, parseJournal } from "./journal.ts";

const MAKER = { inode: "12", pid: 7, start: "1234" };
const FIRST = { made: "directory", path: "root" } as const;
const SECOND = { made: "mount", path: 'state/"quoted"\n' } as const;

Deno.test("parseJournal() reads what was written", () => {
  const text = makerLine(MAKER) + madeLine(FIRST) + madeLine(SECOND);
  assertEquals(parseJournal(text), { maker: MAKER, made: [FIRST, SECOND], isDone: false });
  assertEquals(parseJournal(text + DONE_LINE).isDone, true);
});

Deno.test("parseJournal() reads a journal that was cut off at any byte", () => {
  const whole = [makerLine(MAKER), madeLine(FIRST), madeLine(SECOND), DONE_LINE];
  const text = whole.join("");
  const ends = whole.map((_, index) => whole.slice(0, index + 1).join("").length);
  for (let length = 0; length < text.length; length++) {
    const { maker, made, isDone } = parseJournal(text.slice(0, length));
    const written = ends.filter((end) => end <= length).length;
    assertEquals([maker !== undefined, made.length, isDone], [written > 0, Math.max(0, written - 1), false]);
  }
});

Deno.test("parseJournal() reads a journal whose last line a failed write cut off before the end", () => {
  const cut = madeLine(SECOND).slice(0, -5);
  for (let length = 1; length <= DONE_LINE.length; length++) {
    const { made, isDone } = parseJournal(makerLine(MAKER) + madeLine(FIRST) + cut + DONE_LINE.slice(0, length));
    assertEquals([made, isDone], [[FIRST], length === DONE_LINE.length]);
  }
});

Deno.test("parseJournal() refuses what is no journal", () => {
  const later = makerLine(MAKER).replace('"version":1', '"version":2');
  const cut = madeLine(SECOND).slice(0, -5);
  for (
    const text of [
      "x",
      "x\n",
      "[]\n",
      "null\n",
      "\n",
      '{"bundle":1,"pid":7,"start":"1"}\n',
      later,
      madeLine(FIRST),
      makerLine(MAKER) + '{"made":"etc","path":"a"}\n',
      makerLine(MAKER) + `${cut}\n` + madeLine(FIRST),
    ]
  ) {
    assertThrows(() => parseJournal(text), JournalError, "journal", text);
  }
});
