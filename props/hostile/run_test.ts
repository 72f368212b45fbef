import { assert, assertEquals, assertMatch } from "@std/assert";
import { Broken, type Calls } from "./outcome.ts";
import { Random } from "./random.ts";
import { runHostile } from "./run.ts";
import { replay, runSuite, type Suite } from "./suite.ts";

Deno.test("hostile documents, texts, command lines, manifests and nodes end with a value or a CriSpecError", async () => {
  const counts = { documents: 200, texts: 60, commands: 40, manifests: 40, nodes: 30, samples: 20, answers: 20 };
  const wrong = await runHostile({ ...counts, seed: 7, isLimited: false });
  assertEquals(wrong, []);
});

/** A suite of lists of numbers, of which those with two 3s are told to be broken. */
class Numbers implements Suite<readonly number[]> {
  readonly name = "numbers";
  salt = 0;

  input(seed: number, index: number): readonly number[] {
    const random = new Random(seed, index);
    return Array.from({ length: 12 }, () => random.below(10));
  }

  check(input: readonly number[], calls: Calls): string {
    calls.outcome("sum", () => {
      if (input.filter((one) => one === 3).length >= 2) throw new TypeError("two");
      return "";
    });
    return `${input.length + this.salt}`;
  }

  *smaller(input: readonly number[]): Iterable<readonly number[]> {
    for (const index of input.keys()) yield input.toSpliced(index, 1);
  }

  told(input: readonly number[]): string {
    return input.join(" ");
  }
}

const OPTIONS = { seed: 1, from: 0, count: 200, answers: 50, isLimited: false };

Deno.test("a failure is told with its index, as the smallest input that shows it", async () => {
  const { failures, inputs } = await runSuite(new Numbers(), OPTIONS);
  // The fifth failure ends a run.
  assertEquals(inputs, failures.at(-1)!.index + 1);
  assertEquals(failures.length, 5);
  for (const { index, message, input } of failures) {
    assert(index >= 0);
    assertMatch(message, /^sum throws TypeError: two/);
    assertEquals(input, "3 3");
  }
});

Deno.test("an answer that depends on what was asked before is found", async () => {
  const numbers = new Numbers();
  numbers.check = (input) => `${input.length + numbers.salt}`;
  const { answers } = await runSuite(numbers, OPTIONS);
  assertEquals(answers.size, 50);
  assertEquals(await replay(numbers, 1, answers), []);
  numbers.salt = 1;
  assertEquals((await replay(numbers, 1, answers)).length, 50);
});

Deno.test("what is no broken rule ends the run", async () => {
  const numbers = new Numbers();
  numbers.check = () => {
    throw new RangeError("a bug of the suite");
  };
  let caught: unknown;
  await runSuite(numbers, OPTIONS).catch((error) => caught = error);
  assert(caught instanceof RangeError && !(caught instanceof Broken));
});

Deno.test("the same seed and index make the same choices, others make others", () => {
  const numbers = (seed: number, index: number) => {
    const random = new Random(seed, index);
    return Array.from({ length: 20 }, () => random.below(1000)).join(" ");
  };
  assertEquals(numbers(1, 2), numbers(1, 2));
  const all = new Set([0, 1, 2].flatMap((seed) => [0, 1, 2].map((index) => numbers(seed, index))));
  assertEquals(all.size, 9);
});
