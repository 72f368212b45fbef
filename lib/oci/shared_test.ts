import { frozen } from "../frozen.ts";
import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import { isShared, knownBytes, rememberBytes, share, textOf } from "./shared.ts";

Deno.test("share() freezes a part and all that is in it", () => {
  const part = { list: [{ a: 1 }, null], text: "x", none: null };
  assertStrictEquals(share(part), part);
  for (const one of [part, part.list, part.list[0]!]) assert(Object.isFrozen(one) && isShared(one));
  assertEquals(isShared({}), false);
  assertEquals(isShared(Object.freeze({})), false);
});

/** Counts how often a part is written. */
function writer(): { readonly write: (part: object, path: unknown, escapes: string) => string; count: number } {
  const counted = {
    count: 0,
    write: (part: object, _path: unknown, escapes: string) => {
      counted.count++;
      return `${Object.keys(part).join()} ${escapes}`;
    },
  };
  return counted;
}

Deno.test("textOf() writes a shared part once for each kind of escapes", () => {
  const part = share({ a: 1 });
  const counted = writer();
  for (let time = 0; time < 3; time++) {
    assertEquals(textOf(part, counted.write, undefined, "short"), "a short");
    assertEquals(textOf(part, counted.write, undefined, "long"), "a long");
  }
  assertEquals(counted.count, 2);
});

Deno.test("textOf() writes what is not shared each time", () => {
  const counted = writer();
  for (const part of [{ a: 1 }, Object.freeze({ a: 1 })]) {
    for (let time = 0; time < 2; time++) assertEquals(textOf(part, counted.write, undefined, "short"), "a short");
  }
  assertEquals(counted.count, 4);
});

Deno.test("textOf() remembers only what the first writer writes", () => {
  const part = share({ a: 1 });
  const [first, second] = [writer(), writer()];
  textOf(part, first.write, undefined, "short");
  for (let time = 0; time < 2; time++) assertEquals(textOf(part, second.write, undefined, "short"), "a short");
  textOf(part, first.write, undefined, "short");
  assertEquals([first.count, second.count], [1, 2]);
});

Deno.test("share() keeps what is remembered of a part that is shared again", () => {
  const part = share({ a: 1 });
  const counted = writer();
  textOf(part, counted.write, undefined, "short");
  textOf(share(part), counted.write, undefined, "short");
  textOf(share({ part }).part, counted.write, undefined, "short");
  assertEquals(counted.count, 1);
});

Deno.test("frozen() freezes a part and all that is in it, and shares nothing", () => {
  const part = { list: [{ a: 1 }, null], text: "x", none: null, shared: share({ b: 1 }) };
  assertStrictEquals(frozen(part), part);
  for (const one of [part, part.list, part.list[0]!, part.shared]) assert(Object.isFrozen(one));
  assertEquals([part, part.list, part.shared].map(isShared), [false, false, true]);
  assertStrictEquals(frozen(part), part);
});

Deno.test("knownBytes() writes bytes anew for a record that has some, and for no other", () => {
  const fill = { fill: (texts: readonly string[]) => new TextEncoder().encode(texts.join()) };
  const record = Object.freeze({ a: 1 });
  assertEquals(knownBytes(record), undefined);
  rememberBytes(record, fill, ["a", "b"]);
  const bytes = knownBytes(record)!;
  assertEquals(new TextDecoder().decode(bytes), "a,b");
  bytes.fill(0);
  assertEquals(new TextDecoder().decode(knownBytes(record)), "a,b");
  assertEquals(knownBytes({ ...record }), undefined);
});
