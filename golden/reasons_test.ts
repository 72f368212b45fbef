import { assertEquals } from "@std/assert";
import { REASONS_FILE, reasonsText } from "./reasons.ts";

Deno.test("the reasons for the recorded cases are those that people have read: deno task reasons", async () => {
  assertEquals((await reasonsText()).split("\n"), (await Deno.readTextFile(REASONS_FILE)).split("\n"));
});
