import { assertEquals } from "@std/assert";
import { simplerThan } from "../../props/arbitraries/minimal.ts";
import { shrink } from "./shrink.ts";

interface Value {
  readonly sysctls: Readonly<Record<string, string>>;
  readonly user?: number;
}

const START: Value = { sysctls: { a: "long text", b: "2", c: "" }, user: 70000 };
const shows = (value: Value) => value.sysctls?.b !== undefined && (value.user ?? 0) >= 1000;
const simpler = (value: Value) => simplerThan(value) as Iterable<Value>;

for (const width of [1, 3, 8]) {
  Deno.test(`shrink() leaves out all that is not needed, ${width} candidates at a time`, async () => {
    const firstShowing = (candidates: readonly Value[]) => Promise.resolve(candidates.findIndex(shows));
    const { value, complete } = await shrink(START, { simpler, firstShowing, width, isLate: () => false });
    assertEquals([value, complete], [{ sysctls: { b: "" }, user: 1000 }, true]);
  });
}

Deno.test("shrink() stops with what there is when it is late, and says so", async () => {
  let asked = 0;
  const firstShowing = (candidates: readonly Value[]) => Promise.resolve((asked++, candidates.findIndex(shows)));
  const { value, steps, complete } = await shrink(START, { simpler, firstShowing, width: 1, isLate: () => asked > 3 });
  assertEquals([shows(value), steps > 0, complete, asked], [true, true, false, 4]);
});
