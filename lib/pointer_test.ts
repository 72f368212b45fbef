import { assertEquals, assertThrows } from "@std/assert";
import { child, isWithin, partsOf, stepsOf } from "./pointer.ts";

Deno.test("child() escapes what is special, and stepsOf() reads it back", () => {
  assertEquals(child("", "a"), "/a");
  assertEquals(child("/a", 3), "/a/3");
  assertEquals(child("/a", "b/c"), "/a/b~1c");
  assertEquals(child("/a", "b~c"), "/a/b~0c");
  assertEquals(child("/a", "/~/~"), "/a/~1~0~1~0");
  for (const steps of [[], [""], ["a", "", "b"], ["/~", "~/", "~1", "~0", "~01"], ["a/b", "c"]]) {
    assertEquals(stepsOf(steps.reduce<string>(child, "")), steps);
  }
});

Deno.test("partsOf() takes a pointer apart, the same way each time, and nobody can change what it gave", () => {
  const parts = { steps: ["a", "b/c"], last: "b/c", around: "/a" };
  for (const _ of [1, 2]) assertEquals(partsOf("/a/b~1c"), parts);
  assertEquals(partsOf(""), { steps: [], last: "", around: "" });
  assertEquals(partsOf("/"), { steps: [""], last: "", around: "" });
  assertThrows(() => (stepsOf("/a/b~1c") as string[]).push("d"), TypeError);
  assertThrows(() => (partsOf("/a/b~1c") as { last: string }).last = "d", TypeError);
  // More pointers than are remembered, and one that is too long for it.
  for (let index = 0; index < 3000; index++) assertEquals(partsOf(`/many/${index}`).last, `${index}`);
  const long = `/${"x".repeat(300)}`;
  for (const _ of [1, 2]) assertEquals(partsOf(`${long}/y`).around, long);
  assertEquals(partsOf("/a/b~1c"), parts);
});

Deno.test("isWithin() tells a pointer below another from one that only starts alike", () => {
  assertEquals(["/a", "/a/b", "/a/b/c"].map((pointer) => isWithin(pointer, "/a")), [true, true, true]);
  assertEquals(["", "/", "/ab", "/b/a"].map((pointer) => isWithin(pointer, "/a")), [false, false, false, false]);
  assertEquals([isWithin("/a", ""), isWithin("", "")], [true, true]);
});
