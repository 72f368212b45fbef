/**
 * Values that a hostile caller puts into documents.
 *
 * @module
 */

import type { Random } from "./random.ts";

/** What is put into a document, and what it is, for people. */
export interface Hostile {
  /** What it is. */
  readonly what: string;
  /** Makes it, a new one each time. */
  readonly make: () => unknown;
  /** Whether it is plain JSON data that another program could send. */
  readonly isJson: boolean;
}

class Instance {
  name = "a";
  labels = {};
}

class List extends Array<unknown> {
  override map(): never {
    throw new TypeError("a list's own map");
  }
}

function nested(levels: number, innermost: unknown = 1): unknown {
  let value = innermost;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

function doubled(levels: number): unknown {
  let value: unknown = "a";
  for (let level = 0; level < levels; level++) value = [value, value];
  return value;
}

function cycle(): unknown {
  const record: Record<string, unknown> = { name: "a" };
  record["labels"] = { record: [record] };
  return record;
}

function throwing(): never {
  throw new TypeError("hostile");
}

function overflowing(): unknown {
  return overflowing();
}

const getter = (get: () => unknown) => Object.defineProperty({ name: "a" }, "uid", { get, enumerable: true });

function json(what: string, make: () => unknown): Hostile {
  return { what, make, isJson: true };
}

function exotic(what: string, make: () => unknown): Hostile {
  return { what, make, isJson: false };
}

/** Small values: most of what is put into documents. */
export const SMALL: readonly Hostile[] = [
  json("null", () => null),
  json("true", () => true),
  json("0", () => 0),
  json("-1", () => -1),
  json("1.5", () => 1.5),
  json("2^31", () => 2 ** 31),
  json("2^53", () => 2 ** 53),
  json("2^53 - 1", () => 2 ** 53 - 1),
  json("1e300", () => 1e300),
  json("an empty text", () => ""),
  json("a NUL", () => "\0"),
  json("control characters", () => "\b\f\n\r\t\u001b[31m\u007f\u009b"),
  json("bidi characters", () => "\u202e\u2066"),
  json("line separators", () => "\u2028\u2029<>&"),
  json("a lone surrogate", () => "a\ud800b"),
  json("the text of __proto__", () => "__proto__"),
  json("a path", () => "/../..//a/./b/"),
  json("a long text", () => "x".repeat(5000)),
  json("a number as text", () => "65536"),
  json("a huge number as text", () => "9".repeat(400)),
  json("an exponent as text", () => "1e999999999"),
  json("a pattern", () => "*[a-\\]*?[^"),
  json("a slice", () => "/a.slice/b.slice"),
  json("a user", () => "4294967296:-1"),
  json("an empty list", () => []),
  json("an empty object", () => ({})),
  json("a list in a list", () => [[]]),
  json("a list of null", () => [null]),
  json("integer-like keys", () => JSON.parse('{"10":"a","9":"b","-1":"c","length":"2"}')),
  json("a key __proto__", () => JSON.parse('{"__proto__":{"polluted":"yes"},"constructor":"a"}')),
  json("keys of Object.prototype", () => JSON.parse('{"toString":1,"valueOf":1,"hasOwnProperty":1}')),
  json("an empty key", () => ({ "": "" })),
  json("a key with a lone surrogate", () => ({ "\udfff": "a" })),
  json("a key with control characters", () => ({ "\u001b]0;a\u0007": "b" })),
  exotic("undefined", () => undefined),
  exotic("-0", () => -0),
  exotic("NaN", () => NaN),
  exotic("Infinity", () => Infinity),
  exotic("7n", () => 7n),
  exotic("-2^63", () => -(2n ** 63n)),
  exotic("2^64", () => 2n ** 64n),
  exotic("a hole", () => new Array(1)),
  exotic("a hole behind an element", () => {
    const list: unknown[] = ["a"];
    list[2] = "b";
    return list;
  }),
  exotic("a list with a property", () => Object.assign(["a"], { b: 1 })),
  exotic("a list of a subclass", () => List.from(["a"])),
  exotic("a function", () => () => 1),
  exotic("a symbol", () => Symbol("a")),
  exotic("a date", () => new Date(0)),
  exotic("an invalid date", () => new Date(NaN)),
  exotic("a Map", () => new Map([["a", "b"]])),
  exotic("a Set", () => new Set(["a"])),
  exotic("bytes", () => new Uint8Array([1, 2])),
  exotic("a buffer", () => new ArrayBuffer(8)),
  exotic("an instance", () => new Instance()),
  exotic("an object that inherits", () => Object.create({ name: "inherited" })),
  exotic("an object without prototype", () => Object.assign(Object.create(null), { name: "a" })),
  exotic("a boxed text", () => new String("a")),
  exotic("a boxed number", () => Object(1)),
  exotic("a regular expression", () => /a/g),
  exotic("an error", () => new Error("a")),
  exotic("a promise", () => Promise.resolve(1)),
  exotic("toJSON", () => ({ toJSON: () => ({}) })),
  exotic("toString that throws", () => ({ toString: throwing, valueOf: throwing })),
  exotic("a key that is a symbol", () => ({ [Symbol("a")]: 1 })),
  exotic("a hidden key", () => Object.defineProperty({}, "name", { value: "a" })),
  exotic("an accessor", () => getter(() => "b")),
  exotic("an accessor that throws", () => getter(throwing)),
  exotic("an accessor that throws nothing", () =>
    getter(() => {
      throw undefined;
    })),
  exotic("an accessor without end", () => getter(overflowing)),
  exotic("a proxy", () => new Proxy({ name: "a" }, {})),
  exotic("a proxy of a list", () => new Proxy(["a"], {})),
  exotic("a proxy that throws", () => new Proxy({}, { get: throwing, ownKeys: throwing, getPrototypeOf: throwing })),
  exotic("a proxy of a list that throws", () => new Proxy(["a"], { get: throwing, has: throwing })),
  exotic("a proxy of a list of any length", () => new Proxy([], { get: (_, key) => key === "length" ? 1e9 : "a" })),
  exotic("a proxy with keys that it has not", () =>
    new Proxy({}, {
      ownKeys: () => ["a", "b"],
      getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
      get: () => undefined,
    })),
  exotic("a revoked proxy", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  }),
  exotic("a cycle", cycle),
  exotic("one list in two places", () => {
    const list = ["a"];
    return { a: list, b: [list, list] };
  }),
  exotic("a list without prototype", () => Object.setPrototypeOf(["a"], null)),
  exotic("a list with an iterator of its own", () => Object.assign(["a"], { [Symbol.iterator]: throwing })),
  exotic("an object in the prototype of lists", () => Object.create(Array.prototype, { length: { value: 2 } })),
  exotic("toPrimitive that throws", () => ({ [Symbol.toPrimitive]: throwing })),
  exotic("another tag", () => ({ [Symbol.toStringTag]: "Array", length: 1, 0: "a" })),
  exotic("a promise's likeness", () => ({ then: throwing })),
  exotic("a generator", () =>
    (function* () {
      yield "a";
    })()),
  exotic("a class", () => Instance),
  exotic("a proxy of a function", () => new Proxy(() => 1, {})),
  exotic("a proxy of a revoked proxy", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    const outer = new Proxy(proxy, {});
    revoke();
    return outer;
  }),
  exotic("a proxy that has each key", () => new Proxy({}, { has: () => true, get: () => "a" })),
  exotic("frozen", () => Object.freeze({ name: Object.freeze(["a"]) })),
  exotic("arguments", () =>
    (function (..._: unknown[]) {
      return arguments;
    })(1, 2)),
];

/** Values that are large or deep: seldom put into documents, for they cost time. */
export const LARGE: readonly Hostile[] = [
  json("100 levels", () => nested(100)),
  json("900 levels", () => nested(900)),
  json("2,000 levels", () => nested(2000)),
  json("100,000 levels", () => nested(100_000)),
  json("10,000 texts", () => Array(10_000).fill("a")),
  json("10,000 objects", () => Array.from({ length: 10_000 }, () => ({}))),
  json("10,000 keys", () => Object.fromEntries(Array.from({ length: 10_000 }, (_, key) => [`key-${key}`, "a"]))),
  json("a text of 1 MiB", () => "x".repeat(1 << 20)),
  json("a text of 1 MiB of control characters", () => "\u0001".repeat(1 << 20)),
  json("a text of 256 KiB of slashes", () => "/".repeat(1 << 18)),
  ...[..."/ .-_:,=0[]('\"\\\t\n"].map((character) =>
    json(`256 KiB of ${JSON.stringify(character)} before a letter`, () => `a${character.repeat(1 << 18)}a`)
  ),
  json("256 KiB of names and slashes", () => "a/".repeat(1 << 17)),
  json("256 KiB of names and equals signs", () => "a=b,".repeat(1 << 16)),
  json("20,000 lines", () => "root:x:0:0::/:/bin/sh\n".repeat(20_000)),
  json("20,000 numbers", () => Array.from({ length: 20_000 }, (_, index) => index)),
  json(
    "20,000 keys in another order",
    () => Object.fromEntries(Array.from({ length: 20_000 }, (_, key) => [`k${20_000 - key}`, "a"])),
  ),
  json("a key of 1 MiB", () => ({ ["k".repeat(1 << 20)]: "a" })),
  exotic("a doubled list", () => doubled(40)),
];

/** Values of a size that only few inputs of a long run can have. */
export const HUGE: readonly Hostile[] = [
  json("a text of 20 MiB", () => "x".repeat(20 << 20)),
  json("a text of 100 MiB", () => "x".repeat(100 << 20)),
  json("a million texts", () => Array(1_000_000).fill("a")),
  json("200,000 keys", () => Object.fromEntries(Array.from({ length: 200_000 }, (_, key) => [`key-${key}`, "a"]))),
  exotic("a list of 2^32 - 1 holes", () => new Array(2 ** 32 - 1)),
  exotic("a bigint of 10 MiB", () => 1n << BigInt(10 << 23)),
];

/** A hostile value. */
export function hostileValue(random: Random): Hostile {
  if (random.oneIn(50_000)) return random.pick(HUGE);
  return random.oneIn(1000) ? random.pick(LARGE) : random.pick(SMALL);
}
