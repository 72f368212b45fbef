import { assert, assertEquals } from "@std/assert";
import { alignLines, type Pair } from "./line_diff.ts";

/** What the comparison shows: `-`, `+` or a space before each line. */
function shown(before: readonly string[], after: readonly string[]): readonly string[] {
  return alignLines(before, after).map(({ from, to }) =>
    to < 0 ? `-${before[from]}` : from < 0 ? `+${after[to]}` : ` ${after[to]}`
  );
}

function assertWhole(pairs: readonly Pair[], before: readonly string[], after: readonly string[]): void {
  assertEquals(pairs.flatMap(({ from }) => from < 0 ? [] : [from]), before.map((_, index) => index));
  assertEquals(pairs.flatMap(({ to }) => to < 0 ? [] : [to]), after.map((_, index) => index));
  assert(pairs.every(({ from, to }) => from < 0 || to < 0 || before[from] === after[to]));
}

Deno.test("alignLines() keeps the lines that both have, and puts those before first", () => {
  assertEquals(shown(["a", "b", "c"], ["a", "x", "c", "d"]), [" a", "-b", "+x", " c", "+d"]);
  assertEquals(shown([], ["a"]), ["+a"]);
  assertEquals(shown(["a"], []), ["-a"]);
  assertEquals(shown(["a", "b"], ["a", "b"]), [" a", " b"]);
  assertEquals(shown(["{", "x", "}", "{", "y", "}"], ["{", "y", "}"]), [" {", "-x", "-}", "-{", " y", " }"]);
});

Deno.test("alignLines() aligns two specs of 20,000 lines, which have few lines or none in common", () => {
  const before = Array.from({ length: 20_000 }, (_, index) => `before ${index}`);
  const after = Array.from({ length: 20_000 }, (_, index) => `after ${index}`);
  assertEquals(alignLines(before, after).length, 40_000);
  const common = Array.from({ length: 20_000 }, (_, index) => index % 100 === 7 ? `before ${index}` : `after ${index}`);
  const pairs = alignLines(before, common);
  assertWhole(pairs, before, common);
  assertEquals(pairs.filter(({ from, to }) => from >= 0 && to >= 0).length, 200);
});

Deno.test("alignLines() aligns two specs of 20,000 lines that repeat themselves", () => {
  const before = Array.from({ length: 20_000 }, (_, index) => `line ${index % 50}`);
  const after = before.map((line, index) => index % 1000 === 500 ? "new" : line).toReversed();
  assertWhole(alignLines(before, after), before, after);
});

Deno.test("alignLines() finds what was inserted into a spec of 20,000 lines", () => {
  const before = Array.from({ length: 20_000 }, (_, index) => index % 3 === 0 ? "}," : `line ${index}`);
  const after = ["first", ...before.slice(0, 9000), "middle", ...before.slice(9000, 15_000), ...before.slice(15_003)];
  const pairs = alignLines(before, after);
  assertWhole(pairs, before, after);
  assertEquals(pairs.filter(({ from }) => from < 0).map(({ to }) => after[to]), ["first", "middle"]);
  assertEquals(pairs.filter(({ to }) => to < 0).length, 3);
});
