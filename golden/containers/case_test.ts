import { assertEquals } from "@std/assert";
import { mergeTrees } from "../lab/tree.ts";
import { caseText, overBase, readContainerCases } from "./case.ts";

Deno.test("overBase() gives what over the base gives the value", () => {
  const base = { a: { b: 1, c: [1] }, d: "x", e: {} };
  for (const value of [base, {}, { a: {} }, { a: { b: 2 }, e: { f: {} } }, { a: { c: [1, 2] }, d: "x", g: "" }]) {
    assertEquals(mergeTrees(base, overBase(base, value)), value);
  }
});

Deno.test("every case's file has no more than it needs", async () => {
  for (const one of await readContainerCases()) {
    const text = await Deno.readTextFile(new URL(`cases/${one.name}.json`, import.meta.url));
    assertEquals(JSON.parse(caseText(one)), JSON.parse(text), one.name);
    assertEquals(/^[A-Z].*[?]/.test(one.question), true, one.name);
  }
});
