/**
 * Words that no text of this package has: words for people where the field has its own, and coinages that only we understand.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { WRITTEN_PAGES } from "./clone.ts";
import { withoutBlocks } from "./markdown.ts";
import { sourcesBelow } from "./sources.ts";

const LIB = new URL("../lib/", import.meta.url);

/** What is not written, by what is written instead. */
const WORDS: readonly (readonly [word: RegExp, instead: string])[] = [
  [/\b(?:told|tells|untold)\b/, "a field states, a flag sets, a command prints or reports"],
  [/\bstrangers?\b/, "the user, a newcomer, another process"],
  [/\b(?:is|are|was) gone\b/, "was removed, does not exist"],
  [/\btak(?:es?|en) away\b/, "remove"],
  [/\bmend(?:s|ed|ing)?\b/, "correct, fix"],
  [/\bfolders?\b/, "directory"],
  [/\bfor want of\b/, "missing"],
  [/\bno such (?:key|name|path)\b/, "unknown field"],
  [/\b(?:it is no|knows no|knows nobody)\b/, "it is not a …, it has no …"],
  [/\bin the place of\b/, "instead of"],
  [/\b(?:(?<!user )nobody|somebody)\b/, "the user, another process"],
  [/\bbe it\b/, "even"],
  [/\b(?:lookalike|adorn|passage)/, "the field's word"],
];

/** A list of words of error texts, which are those of the programs. */
const VERBATIM: ReadonlySet<string> = new Set(["lint/error_words.ts"]);

/** A quoted piece of a line that is no comment. */
const QUOTED = /"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|`((?:\\.|[^`\\])*)`/g;

/** The texts of a source: what it quotes, of more than one word, without expressions. */
function textsIn(source: string): readonly string[] {
  return source.split("\n").filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line)).flatMap((line) =>
    [...line.matchAll(QUOTED)].map(([, double, single, template]) =>
      double ?? single ?? template?.replaceAll(/\$\{[^}]*\}/g, "…") ?? ""
    )
  ).filter((text) => text.includes(" "));
}

Deno.test("texts are found in quotes, not in comments and expressions", () => {
  const source =
    "/** It tells \"that nobody reads\". */\nfail(`it is no ${told(one)}`, \"the pod's hint\", 'word');\n// 'for want of'\n";
  assertEquals(textsIn(source), ["it is no …", "the pod's hint"]);
  assertEquals(WORDS.filter(([word]) => textsIn(source).some((text) => word.test(text))).length, 1);
});

Deno.test("texts use the field's words, and no coinages", async () => {
  const found: string[] = [];
  for await (const file of sourcesBelow(LIB)) {
    if (file.pathname.endsWith("_test.ts")) continue;
    const name = file.href.slice(LIB.href.length);
    if (VERBATIM.has(name)) continue;
    for (const text of textsIn(await Deno.readTextFile(file))) {
      for (const [word, instead] of WORDS) if (word.test(text)) found.push(`${name}: ${text} (${instead})`);
    }
  }
  assertEquals(found.sort(), []);
});

// The pages of `deno task docs` are made of texts that are checked already.
for (const page of WRITTEN_PAGES) {
  Deno.test(`${page} uses the field's words, and no coinages`, async () => {
    const text = await Deno.readTextFile(new URL(`../${page}`, LIB));
    // A line of a program's output may have any word.
    const lines = withoutBlocks(text).split("\n");
    const found = lines.flatMap((line) =>
      WORDS.flatMap(([word, instead]) => word.test(line) ? [`${line} (${instead})`] : [])
    );
    assertEquals(found, []);
  });
}
