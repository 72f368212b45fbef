import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { type GoYaml, readGoYaml } from "./yaml.ts";
import { float32Text } from "./yaml_scalar.ts";

/** A value as encoding/json writes it. */
function json(value: GoYaml): string {
  if (value === null || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (value instanceof Map) {
    const members = [...value].toSorted(([a], [b]) => a < b ? -1 : 1);
    return `{${members.map(([key, one]) => `${JSON.stringify(key)}:${json(one)}`).join(",")}}`;
  }
  if ("float" in value) return String(value.float);
  return `[${(value as readonly GoYaml[]).map(json).join(",")}]`;
}

/** Texts, and what `yaml.YAMLToJSONStrict` of sigs.k8s.io/yaml 1.3.0 makes of each: JSON, or nothing where it finds a fault. */
const RECORDED: readonly (readonly [text: string, json: string | undefined])[] = [
  [
    "a: 1\nb: two words\nc:\n- x\n- y: 1\n  z: [1, 'b', \"c\\td\"]\n",
    '{"a":1,"b":"two words","c":["x",{"true":1,"z":[1,"b","c\\td"]}]}',
  ],
  [
    "---\nfileMode: 0666\nx: 0x1F\ny: 1_000\nz: 08\nf: 1e3\ng: 1.0\nn: ~\no: on\nt: 2001-01-01\ns: 1:30\nb: 0b11\nbig: 18446744073709551615\nbigger: 18446744073709551616\nneg: -9223372036854775809\nu: .5_0\ninf: [.5, 1.e2, +3, -0]\n",
    '{"b":3,"big":18446744073709551615,"bigger":18446744073709552000,"f":1000,"false":null,"fileMode":438,"g":1,"inf":[0.5,100,3,0],"neg":-9223372036854776000,"o":true,"s":"1:30","t":"2001-01-01","true":1000,"u":0.5,"x":31,"z":8}',
  ],
  ['{"a": {"b": [1, 2.5, "x\\u00e9", true, null, "\\/"]}, "1": 2}', undefined],
  ['{\n\t"a":\t[1]\n}\n', '{"a":[1]}'],
  ["a: 1\na: 2\n", undefined],
  ['{"a": 1, "a": 2}', undefined],
  ['"\\ud83d\\ude00"', undefined],
  ['{a: "\\ud83d\\ude00"}', undefined],
  [
    "a: |\n  text\n    more\n\n  end\nb: >-\n  folded\n  text\n\n  next\n   deeper\nc: |2+\n   x\n\nd: |-\n  q\n\n",
    '{"a":"text\\n  more\\n\\nend\\n","b":"folded text\\nnext\\n deeper","c":" x\\n\\n","d":"q"}',
  ],
  [
    "\"k\": 'it''s'\nplain: several\n  words\n\n  here # not this\nq: \"a\n  b\\\n  c\n\n  d\"\n",
    '{"k":"it\'s","plain":"several words\\nhere","q":"a bc\\nd"}',
  ],
  [
    '- - a\n  - b\n- - - c\n-   d: 1\n    e: 2\n-\n  f\n- # nothing\n- "g": h\n',
    '[["a","b"],[["c"]],{"d":1,"e":2},"f",null,{"g":"h"}]',
  ],
  ["a:\n- 1\nb:\n  - 2\n c: 3\n", undefined],
  ["a: b: c\n", undefined],
  ["a: - b\n", undefined],
  ["\ta: 1\n", undefined],
  ["- \ta\n", undefined],
  ["a:\t1\n", '{"a":1}'],
  ["a: @b\n", undefined],
  ["a: 'b\n", undefined],
  ["a: [1, 2\n", undefined],
  ["a\nb: 1\n", undefined],
  ['a: b#c\nd: e #f\ng: "h"#i\n', '{"a":"b#c","d":"e","g":"h"}'],
  ['{a, b: , "c":d, e: f g}\n', '{"a":null,"b":null,"c":"d","e":"f g"}'],
  ["a: 1\n...\n: junk [\n", '{"a":1}'],
  ["a: 1\n---\nb: 2\n", '{"a":1}'],
  ["yes: no\n1: 2\n1.5: x\n~: 1\n", undefined],
  ["true: 1\n1e6: 2\n.inf: 3\n", '{".inf":3,"1e+06":2,"true":1}'],
  ["a:\n  b\n  c\n", '{"a":"b c"}'],
  ["a: http://x:80/y?z#k\nb: ::\nc: -x\n", undefined],
  ["a: {b: {c: [{d: e}]}}\n", '{"a":{"b":{"c":[{"d":"e"}]}}}'],
  ["\ufeffa: 1\n", '{"a":1}'],
  ["a: \u0001\n", undefined],
  ["a: 1\r\nb: 2\r\n", '{"a":1,"b":2}'],
  ["a: {ads\n  : b}\n", undefined],
  ['x: "\\x41\\u0042\\U00000043\\q"\n', undefined],
  ['x: "\\x41\\u0042\\U00000043\\e"\n', '{"x":"ABC\\u001b"}'],
  ['key with spaces: 1\n"quoted key" : 2\n', '{"key with spaces":1,"quoted key":2}'],
  ["a: >\n\n  x\n\n   y\n\n  z\n", '{"a":"\\nx\\n\\n y\\n\\nz\\n"}'],
];

Deno.test("readGoYaml() reads YAML and JSON as sigs.k8s.io/yaml does", () => {
  for (const [text, expected] of RECORDED) {
    const value = readGoYaml(text);
    assertEquals([text, value === undefined ? undefined : json(value)], [text, expected]);
  }
});

Deno.test("readGoYaml() ends with an error for what it does not read of YAML", () => {
  for (
    const text of ["a: &x 1", "a: *x", "a: !!str 1", "? a\n: b", "%YAML 1.1\n---\na: 1", "<<: {a: 1}", "a: [b: c]"]
  ) {
    assertEquals(assertThrows(() => readGoYaml(text), CriSpecError).code, "not-modelled", text);
  }
});

Deno.test("readGoYaml() takes deep, long and wide texts in linear time", () => {
  assertEquals(readGoYaml("[".repeat(20_000)), undefined);
  assertEquals(readGoYaml("- ".repeat(20_000)), undefined);
  assertEquals(readGoYaml(`a: "${"\\n".repeat(20_000)}"`) instanceof Map, true);
  assertEquals((readGoYaml("- a: 1\n".repeat(20_000)) as readonly GoYaml[]).length, 20_000);
  assertEquals(readGoYaml(`a: ${"b ".repeat(20_000)}`) instanceof Map, true);
});

Deno.test("float32Text() prints the shortest text of 32 bits", () => {
  const floats = [0.5, 1, 100000, 1e6, 123456789, 1e21, 0.0001, 1e-5, 3.14, 0.1, -0, NaN, Infinity, 1e300];
  assertEquals(
    floats.map(float32Text).join(" "),
    "0.5 1 100000 1e+06 1.2345679e+08 1e+21 0.0001 1e-05 3.14 0.1 -0 NaN +Inf +Inf",
  );
});
