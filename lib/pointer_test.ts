import { assertEquals } from "@std/assert";
import { child, isWithin, stepsOf } from "./pointer.ts";

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

Deno.test("isWithin() tells a pointer below another from one that only starts alike", () => {
  assertEquals(["/a", "/a/b", "/a/b/c"].map((pointer) => isWithin(pointer, "/a")), [true, true, true]);
  assertEquals(["", "/", "/ab", "/b/a"].map((pointer) => isWithin(pointer, "/a")), [false, false, false, false]);
  assertEquals([isWithin("/a", ""), isWithin("", "")], [true, true]);
});
