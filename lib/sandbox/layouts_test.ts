import { assertEquals } from "@std/assert";
import { Layouts } from "./layouts.ts";

/** Layouts of documents that are single letters; each answers with the letter's code and how often it was asked before. */
function letters(all: string): { readonly layouts: Layouts; readonly asked: string[]; add(letters: string): void } {
  const layouts = new Layouts();
  const asked: string[] = [];
  const add = (text: string): void => {
    for (const letter of text) {
      const textsOf = (document: unknown) => (asked.push(letter), document === letter ? [letter] : undefined);
      const fill = ([text]: readonly string[]) => new TextEncoder().encode(text);
      layouts.add({ textsOf }, { fill });
    }
  };
  add(all);
  return { layouts, asked, add };
}

/** The letters that are known, found without changing which were of use last. */
function known(all: string, then: (layouts: Layouts, add: (letters: string) => void) => void): string {
  const { layouts, asked, add } = letters(all);
  then(layouts, add);
  asked.length = 0;
  layouts.encode("none");
  return asked.join("");
}

Deno.test("Layouts encodes a document with the first layout that it has", () => {
  const { layouts } = letters("abc");
  assertEquals(layouts.encode("b"), new TextEncoder().encode("b"));
  assertEquals(layouts.encode("d"), undefined);
  assertEquals(new Layouts().encode("a"), undefined);
});

Deno.test("Layouts asks those that were of use last first", () => {
  assertEquals(known("abc", () => {}), "cba");
  assertEquals(known("abc", (layouts) => layouts.encode("a")), "acb");
  assertEquals(known("abc", (layouts) => layouts.encode("b")), "bca");
  assertEquals(known("abc", (layouts) => layouts.encode("c")), "cba");
  assertEquals(known("abc", (layouts) => layouts.encode("d")), "cba");
});

Deno.test("Layouts remembers eight, and forgets the one that was of use the longest ago", () => {
  assertEquals(known("abcdefgh", () => {}), "hgfedcba");
  assertEquals(known("abcdefghi", () => {}), "ihgfedcb");
  const keptA = known("abcdefgh", (layouts, add) => {
    layouts.encode("a");
    add("i");
  });
  assertEquals(keptA, "iahgfedc");
});
