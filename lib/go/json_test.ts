import { assert, assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { type GoJson, jsonValue, parseGoJson } from "./json.ts";

function treeOf(text: string): GoJson {
  const result = parseGoJson(text);
  assert("tree" in result, text);
  return result.tree;
}

function errorOf(text: string): string | undefined {
  const result = parseGoJson(text);
  return "error" in result ? result.error : undefined;
}

Deno.test("parseGoJson() keeps order, repeated keys and the spelling of numbers", () => {
  assertEquals(parseGoJson(' {"b": [1e3, -0], "a": true, "b": null} '), {
    tree: {
      kind: "object",
      members: [
        ["b", [{ kind: "number", literal: "1e3" }, { kind: "number", literal: "-0" }]],
        ["a", true],
        ["b", null],
      ],
    },
  });
});

Deno.test("parseGoJson() decodes every escape", () => {
  assertEquals(treeOf(String.raw`"\"\\\/\b\f\n\r\t\u0041\u00E9"`), '"\\/\b\f\n\r\tAé');
});

Deno.test("parseGoJson() replaces surrogates when they have no partner", () => {
  assertEquals(treeOf(String.raw`"\ud83d\ude00"`), "😀");
  assertEquals(treeOf(String.raw`"\ud83d\u0041"`), "\ufffdA");
  assertEquals(treeOf(String.raw`"\ud83d\ud83d\ude00"`), "\ufffd😀");
  assertEquals(treeOf('"\\ud83d\ude00"'), "\ufffd\ufffd");
  assertEquals(treeOf('"\ud83d\\ude00"'), "\ufffd\ufffd");
  assertEquals(treeOf('"\udcff"'), "\ufffd");
});

Deno.test("parseGoJson() keeps surrogates without a partner when it is asked to", () => {
  const text = '["\\ud83d", "\udcff", "\\ud83d\\ude00"]';
  assertEquals(parseGoJson(text, { loneSurrogates: "keep" }), { tree: ["\ud83d", "\udcff", "😀"] });
  assertEquals(parseGoJson(text), { tree: ["\ufffd", "\ufffd", "😀"] });
});

Deno.test("parseGoJson() reports Go's words when a character is out of place", () => {
  assertEquals(errorOf("{} x"), "invalid character 'x' after top-level value");
  assertEquals(errorOf("01"), "invalid character '1' after top-level value");
  assertEquals(errorOf("x"), "invalid character 'x' looking for beginning of value");
  assertEquals(errorOf("[1,]"), "invalid character ']' looking for beginning of value");
  assertEquals(errorOf('{"a":1,}'), "invalid character '}' looking for beginning of object key string");
  assertEquals(errorOf('{"a" 1}'), "invalid character '1' after object key");
  assertEquals(errorOf('{"a":1 "b"}'), "invalid character '\"' after object key:value pair");
  assertEquals(errorOf("[1 2]"), "invalid character '2' after array element");
  assertEquals(errorOf('"a\nb"'), "invalid character '\\n' in string literal");
  assertEquals(errorOf('"\\q"'), "invalid character 'q' in string escape code");
  assertEquals(errorOf('"\\\'"'), "invalid character '\\'' in string escape code");
  assertEquals(errorOf('"\\u12g4"'), "invalid character 'g' in \\u hexadecimal character escape");
  assertEquals(errorOf("-/"), "invalid character '/' in numeric literal");
  assertEquals(errorOf("1./"), "invalid character '/' after decimal point in numeric literal");
  assertEquals(errorOf("1e+/"), "invalid character '/' in exponent of numeric literal");
  assertEquals(errorOf("trUe"), "invalid character 'U' in literal true (expecting 'u')");
});

Deno.test("parseGoJson() reports only the first byte of a character when it is not ASCII", () => {
  assertEquals(errorOf("\ufeff{}"), "invalid character 'ï' looking for beginning of value");
  assertEquals(errorOf("é"), "invalid character 'Ã' looking for beginning of value");
  assertEquals(errorOf("😀"), "invalid character 'ð' looking for beginning of value");
  assertEquals(errorOf("\udc80"), "invalid character '\\u0080' looking for beginning of value");
  assertEquals(errorOf("\0"), "invalid character '\\x00' looking for beginning of value");
});

Deno.test("parseGoJson() takes the end for a space when a word, number or escape is cut off", () => {
  for (const text of ["", " ", "[", "[1", "{", '{"a"', '{"a":', '"a', "[true,"]) {
    assertEquals(errorOf(text), "unexpected end of JSON input");
  }
  assertEquals(errorOf("tr"), "invalid character ' ' in literal true (expecting 'u')");
  assertEquals(errorOf("-"), "invalid character ' ' in numeric literal");
  assertEquals(errorOf('"\\u1'), "invalid character ' ' in \\u hexadecimal character escape");
});

Deno.test("parseGoJson() tells where the first error is", () => {
  assertEquals(parseGoJson('["é", x]'), { error: "invalid character 'x' looking for beginning of value", at: 6 });
  assertEquals(parseGoJson("[1"), { error: "unexpected end of JSON input", at: 2 });
});

Deno.test("parseGoJson() stops at depth 10000, as Go does", () => {
  assertEquals(errorOf("[".repeat(10_000) + "]".repeat(10_000)), undefined);
  assertEquals(errorOf("[".repeat(10_001)), "invalid character '[' exceeded max depth");
  assertEquals(errorOf('{"":'.repeat(10_001)), "invalid character '{' exceeded max depth");
});

Deno.test("parseGoJson() stops earlier when it is asked to", () => {
  assertEquals("tree" in parseGoJson("[[]]", { maxDepth: 2 }), true);
  assertEquals(parseGoJson("[[[]]]", { maxDepth: 2 }), { error: "invalid character '[' exceeded max depth", at: 2 });
});

Deno.test("jsonValue() makes what JSON.parse makes", () => {
  for (const text of ['{"a":[1,-2.5,"x",true,null,{}],"b":{"c":[]}}', "[]", '"x"', "1e3"]) {
    assertEquals(jsonValue(treeOf(text)), JSON.parse(text));
  }
});

Deno.test("jsonValue() makes own properties when keys are hostile", () => {
  const value = jsonValue(treeOf('{"__proto__":{"polluted":1},"constructor":2,"toString":3}'));
  assertEquals(value, JSON.parse('{"__proto__":{"polluted":1},"constructor":2,"toString":3}'));
  assertEquals(Object.getPrototypeOf(value), Object.prototype);
  assertEquals("polluted" in {}, false);
});

Deno.test("jsonValue() makes bigints when whole numbers are not safe", () => {
  assertEquals(jsonValue(treeOf("[9007199254740991, 9007199254740992, -9223372036854775808]")), [
    9007199254740991,
    9007199254740992n,
    -9223372036854775808n,
  ]);
  assertEquals(jsonValue(treeOf("[1e20, -0]")), [1e20, 0]);
});

Deno.test("jsonValue() throws with a pointer when a key is repeated", () => {
  const error = assertThrows(() => jsonValue(treeOf('{"a/b":[0,{"x":1,"x":2}]}')), CriSpecError);
  assertEquals(error.code, "duplicate-field");
  assertEquals(error.path, "/a~1b/1/x");
});

Deno.test("jsonValue() keeps the last value when repeated keys are taken care of", () => {
  const pointers: string[] = [];
  const value = jsonValue(treeOf('{"x":1,"__proto__":1,"x":2,"__proto__":2}'), {
    duplicate: (pointer) => pointers.push(pointer),
  });
  assertEquals(pointers, ["/x", "/__proto__"]);
  assertEquals(value, JSON.parse('{"x":2,"__proto__":2}'));
});

Deno.test("jsonValue() throws when the value is too deep", () => {
  const nested = (depth: number): GoJson => treeOf("[".repeat(depth) + "]".repeat(depth));
  jsonValue(nested(100));
  jsonValue(nested(1000), { maxDepth: 1000 });
  const error = assertThrows(() => jsonValue(nested(4), { maxDepth: 3 }), CriSpecError);
  assertEquals(error.code, "too-deep");
  assertEquals(error.path, "/0/0/0");
});

Deno.test("parseGoJson() of a stream reads the first value, and tells its end as json.Decoder does", () => {
  const read = (text: string) => parseGoJson(text, { first: true });
  for (const text of ["{}x", "[1]]", '"a"b', "null{", "1,2", " true false", "1"]) assert("tree" in read(text), text);
  assertEquals(read('{"a":1} {"b":2}'), {
    tree: { kind: "object", members: [["a", { kind: "number", literal: "1" }]] },
  });
  const error = (text: string): string | undefined => {
    const result = read(text);
    return "error" in result ? result.error : undefined;
  };
  assertEquals(["", " \n\t\r"].map(error), ["EOF", "EOF"]);
  const ends = ["{", '{"a"', "[1,", '"x', "nul", '"\\u00', "-"];
  assertEquals(ends.map(error), ends.map(() => "unexpected EOF"));
  assertEquals(error("{]"), "invalid character ']' looking for beginning of object key string");
});
