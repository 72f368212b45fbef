import { assertEquals } from "@std/assert";
import { toUpper } from "./upper.ts";

Deno.test("toUpper() maps each code point to one", () => {
  assertEquals(toUpper("net_admin1"), "NET_ADMIN1");
  assertEquals(toUpper("ß\u0149\u1fb3\u1f80\u1f88"), "ß\u0149\u1fbc\u1f88\u1f88");
  assertEquals(toUpper("\u{10428}ǆ"), "\u{10400}Ǆ");
});
