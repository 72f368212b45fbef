import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { law } from "../../props/law.ts";
import { applyLineEdits, lineEdits } from "./line_edits.ts";

const lines = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });

law("edits make the text after out of the text before", fc.tuple(lines, lines), ([from, to]) => {
  assertEquals(applyLineEdits(from, lineEdits(from, to)), to);
});

law("equal texts have no edits, and edits are no more than both texts", fc.tuple(lines, lines), ([from, to]) => {
  assertEquals(lineEdits(from, from), []);
  const edits = lineEdits(from, to);
  const changed = edits.reduce((sum, [, removed, added]) => sum + removed + added.length, 0);
  assert(changed <= from.length + to.length);
});

Deno.test("lineEdits() keeps what is the same", () => {
  assertEquals(lineEdits(["a", "b", "c", "d"], ["a", "x", "c", "d", "e"]), [[1, 1, ["x"]], [4, 0, ["e"]]]);
  assertEquals(lineEdits([], ["a"]), [[0, 0, ["a"]]]);
  assertEquals(lineEdits(["a", "b"], []), [[0, 2, []]]);
});
