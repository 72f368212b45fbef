import { assert, assertEquals, assertNotStrictEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "./error.ts";
import { plainData } from "./plain.ts";

function errorAt(value: unknown, path = ""): readonly [code: string, path: string] {
  const error = assertThrows(() => plainData(value, path), CriSpecError);
  return [error.code, error.path];
}

function nested(levels: number, innermost: unknown = 1): unknown {
  let value = innermost;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? { a: value } : [value];
  return value;
}

Deno.test("plainData() copies what JSON.parse returns, in the same order", () => {
  const text = '{"b":[1,"a",null,true,{"2":{},"1":[]}],"a":{"__proto__":{"x":1},"constructor":"c","length":0},"":-0.5}';
  const value = JSON.parse(text);
  const copy = plainData(value) as typeof value;
  assertEquals(JSON.stringify(copy), JSON.stringify(value));
  assertNotStrictEquals(copy.b, value.b);
  assertEquals(Object.getPrototypeOf(copy.a), Object.prototype);
  assertEquals(Object.hasOwn(copy.a, "__proto__"), true);
});

Deno.test("plainData() keeps bigints, undefined, dates and every number", () => {
  const date = new Date(0);
  const copy = plainData({ big: 2n ** 70n, none: undefined, list: [undefined, NaN, -0], date }) as {
    list: unknown[];
    date: Date;
  };
  assertEquals(Object.keys(copy), ["big", "none", "list", "date"]);
  assert(Object.is(copy.list[2], -0) && Number.isNaN(copy.list[1]));
  assertNotStrictEquals(copy.date, date);
  assertEquals(copy.date.getTime(), 0);
  for (const value of [null, undefined, "a", 1, true, 1n]) assertStrictEquals(plainData(value), value);
});

Deno.test("plainData() takes objects without a prototype, of another realm, and lists of a subclass", () => {
  class List extends Array<unknown> {
    override map(): never {
      throw new Error("not called");
    }
  }
  const foreign = Object.create(Object.create(null, { isPrototypeOf: { value: null } }), {
    a: { value: 1, enumerable: true },
  });
  const bare = Object.assign(Object.create(null), { b: 2 });
  const copy = plainData([foreign, bare, List.from([3])]) as object[];
  assertEquals(JSON.stringify(copy), '[{"a":1},{"b":2},[3]]');
  assertEquals(copy.map((one) => Object.getPrototypeOf(one)), [Object.prototype, Object.prototype, Array.prototype]);
});

Deno.test("plainData() reads each value once, whether it is an accessor's or a proxy's", () => {
  const reads: string[] = [];
  const get = (target: object, key: string | symbol): unknown => {
    reads.push(String(key));
    return Reflect.get(target, key);
  };
  const document = new Proxy({ list: new Proxy(["a", "b"], { get }), name: "n" }, { get });
  assertEquals(plainData(document), { list: ["a", "b"], name: "n" });
  assertEquals(reads.toSorted(), ["0", "1", "length", "list", "name"]);
  let count = 0;
  const copy = plainData({
    get count() {
      return ++count;
    },
  });
  assertEquals([copy, copy, count], [{ count: 1 }, { count: 1 }, 1]);
});

Deno.test("plainData() does not read again what a value gave before", () => {
  const document = { a: "x", list: [1, { b: "y" }], c: { d: 2, e: "z" } };
  const list = document.list;
  const given = ["X", list, 2, 10, list[1], "Y", document.c, 20];
  assertEquals(plainData(document, "", { given }), { a: "X", list: [10, { b: "Y" }], c: { d: 20, e: "z" } });
  for (let length = 0; length <= given.length; length++) plainData(document, "", { given: given.slice(0, length) });
});

Deno.test("plainData() does not read what all objects inherit", () => {
  const inherited = { method: () => 1, part: {} };
  Object.assign(Object.prototype, inherited);
  try {
    const copy = plainData({ a: { b: "c" } }) as object;
    assertEquals(Object.keys(copy), ["a"]);
  } finally {
    for (const key of Object.keys(inherited)) Reflect.deleteProperty(Object.prototype, key);
  }
});

class Instance {
  a = 1;
}

for (
  const [what, value, path = "/config/0"] of [
    ["a function", () => 1],
    ["a symbol", Symbol("a")],
    ["an instance of a class", new Instance()],
    ["an object that inherits", Object.create({ a: 1 })],
    ["a Map", new Map([["a", 1]])],
    ["a Set", new Set()],
    ["bytes", new Uint8Array(2)],
    ["a boxed string", new String("a")],
    ["a regular expression", /a/],
    ["an error", new Error("a")],
    ["a promise", Promise.resolve(1)],
    ["a date that is none", new Date(NaN)],
    ["a list with a hole", new Array(1), "/config/0/0"],
    ["a method", { toJSON: () => 1 }, "/config/0/toJSON"],
    ["a key that is a symbol", { [Symbol("a")]: 1 }],
    ["an accessor that throws", {
      a: 1,
      get b(): never {
        throw new TypeError("b");
      },
    }, "/config/0/b"],
    ["a proxy that throws", new Proxy({}, { ownKeys: () => null as never })],
  ] as readonly (readonly [string, unknown, string?])[]
) {
  Deno.test(`plainData() refuses ${what}, with its path`, () => {
    assertEquals(errorAt({ config: [value] }), ["wrong-type", path]);
    assertEquals(errorAt({ config: [value] }, "/x"), ["wrong-type", `/x${path}`]);
  });
}

Deno.test("plainData() refuses a revoked proxy", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  assertEquals(errorAt([proxy]), ["wrong-type", "/0"]);
});

Deno.test("plainData() reads 1000 levels, and no cycle", () => {
  plainData(nested(1000));
  assertEquals(errorAt(nested(1001))[0], "too-deep");
  assertEquals(errorAt(nested(100_000))[0], "too-deep");
  const cycle: Record<string, unknown> = {};
  cycle.a = { b: [cycle] };
  assertEquals(errorAt(cycle)[0], "too-deep");
});

Deno.test("plainData() refuses more than 262,144 objects, however often one of them stands there", () => {
  let doubled: unknown = 1;
  for (let level = 0; level < 200; level++) doubled = [doubled, doubled];
  assertEquals(errorAt(doubled)[0], "too-large");
  const objects = Array(2 ** 18 - 1).fill({});
  plainData(objects);
  assertEquals(errorAt([...objects, {}])[0], "too-large");
});

Deno.test("plainData() refuses more than 32 Mi characters, of texts and of keys", () => {
  const text = "x".repeat(1 << 24);
  plainData([text, text]);
  assertEquals(errorAt([text, text, "x"]), ["too-large", "/2"]);
  assertEquals(errorAt({ a: text, [text]: 1 })[0], "too-large");
});

Deno.test("plainData() refuses more than two million values", () => {
  assertEquals(errorAt(Array(2 ** 21 + 1).fill(""))[0], "too-large");
  assertEquals(errorAt(new Array(2 ** 32 - 1))[0], "too-large");
  plainData(Array(2 ** 21).fill(""));
});
