import { assertEquals } from "@std/assert";
import { Layouts } from "./layouts.ts";

/** Layouts of documents that are single letters, each of which is known as its letter; and which were asked. */
function letters(
  all: string,
): { readonly layouts: Layouts<string>; readonly asked: string[]; add(letters: string): void } {
  const layouts = new Layouts<string>();
  const asked: string[] = [];
  const add = (text: string): void => {
    for (const letter of text) {
      const textsOf = (document: unknown) => (asked.push(letter), document === letter ? [letter] : undefined);
      layouts.add({ textsOf }, letter);
    }
  };
  add(all);
  return { layouts, asked, add };
}

/** The letters that are known, found without changing which were of use last. */
function known(all: string, then: (layouts: Layouts<string>, add: (letters: string) => void) => void): string {
  const { layouts, asked, add } = letters(all);
  then(layouts, add);
  asked.length = 0;
  layouts.find("none");
  return asked.join("");
}

Deno.test("Layouts finds the first layout that a document has, and its texts", () => {
  const { layouts } = letters("abc");
  assertEquals(layouts.find("b"), { known: "b", texts: ["b"] });
  assertEquals(layouts.find("d"), undefined);
  assertEquals(new Layouts().find("a"), undefined);
});

Deno.test("Layouts asks those that were of use last first", () => {
  assertEquals(known("abc", () => {}), "cba");
  assertEquals(known("abc", (layouts) => layouts.find("a")), "acb");
  assertEquals(known("abc", (layouts) => layouts.find("b")), "bca");
  assertEquals(known("abc", (layouts) => layouts.find("c")), "cba");
  assertEquals(known("abc", (layouts) => layouts.find("d")), "cba");
});

Deno.test("Layouts remembers eight, and forgets the one that was of use the longest ago", () => {
  assertEquals(known("abcdefgh", () => {}), "hgfedcba");
  assertEquals(known("abcdefghi", () => {}), "ihgfedcb");
  const keptA = known("abcdefgh", (layouts, add) => {
    layouts.find("a");
    add("i");
  });
  assertEquals(keptA, "iahgfedc");
});
