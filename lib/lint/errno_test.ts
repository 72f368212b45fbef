import { assertEquals } from "@std/assert";
import { ERRNOS } from "./errno.ts";

Deno.test("errors of the kernel have different names, numbers and texts, in the order of numbers", () => {
  for (const key of ["name", "number", "text"] as const) {
    assertEquals(new Set(ERRNOS.map((errno) => errno[key])).size, ERRNOS.length, key);
  }
  assertEquals(ERRNOS.map(({ number }) => number), ERRNOS.map(({ number }) => number).toSorted((a, b) => a - b));
});
