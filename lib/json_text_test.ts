import { assertEquals } from "@std/assert";
import { compactJson, memberText, replaceTexts } from "./json_text.ts";

const TEXT = String.raw`{ "a" : {"b c":[1, 9007199254740993, {"d":"\u003cx\u003e"}] }, "e":null,"__proto__":"p"}`;

Deno.test("memberText() cuts a value out as it stands", () => {
  assertEquals(memberText(TEXT, "a", "b c"), String.raw`[1, 9007199254740993, {"d":"\u003cx\u003e"}]`);
  assertEquals(memberText(TEXT, "a", "b c", "2", "d"), String.raw`"\u003cx\u003e"`);
  assertEquals([memberText(TEXT, "e"), memberText(TEXT, "__proto__")], ["null", '"p"']);
  for (const steps of [["b"], ["a", "d"], ["e", "x"], ["a", "b c", "3"]]) {
    assertEquals(memberText(TEXT, ...steps), undefined);
  }
  assertEquals(memberText('{"k":1,"k":[2]}', "k"), "[2]");
});

Deno.test("compactJson() removes the white space outside of strings and nothing else", () => {
  assertEquals(compactJson(TEXT), TEXT.replaceAll(" ", "").replace('"bc"', '"b c"'));
  assertEquals(compactJson('\n{\t"a \\" b": [ ] ,\r\n"c": { } }\n'), '{"a \\" b":[],"c":{}}');
});

Deno.test("replaceTexts() replaces values by their paths, and leaves keys and every other byte", () => {
  const seen: string[] = [];
  const out = replaceTexts(TEXT, (value, path) => {
    seen.push(`${path.join("/")}=${value}`);
    return value === "p" ? "q" : undefined;
  });
  assertEquals(seen, ["a/b c/2/d=<x>", "__proto__=p"]);
  assertEquals(out, TEXT.replace('"p"', '"q"'));
  assertEquals(replaceTexts('["a","a"]', (_, [index]) => index === "1" ? '"' : undefined), '["a","\\""]');
});
