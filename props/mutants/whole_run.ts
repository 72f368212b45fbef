/**
 * What a whole run of the mutation check does, on a source of a few lines: `deno task mutants-check`. Runs need processes and
 * a temporary folder, which the plain tests may not have.
 *
 * @module
 */

import { assert, assertEquals, assertRejects } from "@std/assert";
import { explain } from "./explained.ts";
import type { Mutant, Result } from "./mutant.ts";
import { runMutants } from "./run.ts";
import { SurveyError } from "./survey.ts";

const SOURCE = `
const GREETING = "hello";
let remembered: string | undefined;

export function greet(): string {
  return GREETING;
}

export function countTo(end: number): number {
  let count = 0;
  while (count < end) {
    count++;
  }
  return count;
}

export function half(step: number): number {
  const by = step + 1;
  for (let at = 0; at < 4; at += by);
  return by;
}

export function isLong(text: string): boolean {
  return text.length > 3;
}

export function name(): string {
  remembered ??= "a" + "b";
  return remembered;
}

export function never(): string {
  return "unreached";
}
`;

const TESTS = `
import { countTo, greet, half, isLong, name } from "./source.ts";

function assertIs(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(String(actual));
}

Deno.test("greet() greets", () => assertIs(greet(), "hello"));
Deno.test("countTo() counts", () => assertIs(countTo(3), 3));
Deno.test("half() ends", () => assertIs(half(1), 2));
Deno.test("isLong() tells long from short", () => {
  assertIs(isLong("abcdef"), true);
  assertIs(isLong(""), false);
});
Deno.test("name() gives a name", () => assertIs(typeof name(), "string"));
Deno.test("name() gives the name ab", () => assertIs(name(), "ab"));
`;

/** Runs the check over a source and its tests in a folder of their own. */
async function runOver(source: string, tests: string): Promise<readonly Result[]> {
  const folder = await Deno.makeTempDir({ prefix: "cri-spec-mutants-check-" });
  const map = new URL("../../deno.json", import.meta.url);
  const { imports: relative } = JSON.parse(await Deno.readTextFile(map)) as {
    readonly imports: Readonly<Record<string, string>>;
  };
  const imports = Object.fromEntries(
    Object.entries(relative).map(([name, to]) => [name, to.startsWith(".") ? new URL(to, map).href : to]),
  );
  try {
    await Deno.writeTextFile(`${folder}/source.ts`, source);
    await Deno.writeTextFile(`${folder}/source_test.ts`, tests);
    const { results } = await runMutants({
      root: new URL(`file://${folder}/`),
      imports,
      sources: ["source.ts"],
      tests: ["source_test.ts"],
      goldens: false,
      runs: 1,
      jobs: 2,
      patience: 2000,
      choose: (mutants) => mutants,
      onProgress: () => {},
    });
    return results;
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const results = await runOver(SOURCE, TESTS);

function find(original: string, replacement: string): Result {
  return results.find(({ mutant }) => mutant.original === original && mutant.replacement === replacement)!;
}

Deno.test("a change that a test sees is noticed, by that test", () => {
  const by = "source_test.ts > isLong() tells long from short";
  assertEquals(find("text.length > 3", "true").outcome, { is: "noticed", by });
});

Deno.test("a change that no test sees survives", () => {
  assertEquals(find("text.length > 3", "text.length >= 3").outcome, { is: "survived" });
});

Deno.test("a change that no test comes by is unreached", () => {
  assertEquals(find('"unreached"', '""').outcome, { is: "unreached" });
});

Deno.test("a change that acts while the code is loaded is noticed", () => {
  assertEquals(find('"hello"', '""').outcome, { is: "noticed", by: "source_test.ts > greet() greets" });
});

Deno.test("a change of what the code remembers is put to the tests that come later, too", () => {
  assertEquals(find('"b"', '""').outcome, { is: "noticed", by: "source_test.ts > name() gives the name ab" });
});

Deno.test("a change that makes a loop endless is noticed as endless", () => {
  assertEquals(find("count++", "count--").outcome, { is: "endless", by: "source_test.ts > countTo() counts" });
});

Deno.test("a runner in a loop that does not come by the change again is stopped", () => {
  assertEquals(find("step + 1", "step - 1").outcome.is, "endless");
});

Deno.test("an explained survivor that a test sees meanwhile makes its entry stale", () => {
  const entry = ({ file, original, replacement }: Mutant) => ({
    file,
    original,
    replacement,
    reason: "no test sees it",
  });
  const list = [find("text.length > 3", "text.length >= 3"), find("text.length > 3", "true")].map(({ mutant }) =>
    entry(mutant)
  );
  const { stale } = explain(list, results.map(({ mutant }) => mutant), results);
  assertEquals(stale, ["source.ts: text.length > 3 → true (1) is explained and noticed now"]);
});

Deno.test("a test that fails without a change ends the run", async () => {
  const failing = 'Deno.test("it holds", () => { throw new Error("it does not"); });';
  const error = await assertRejects(() => runOver(SOURCE, failing), SurveyError);
  assert(error.message.includes("it holds"));
});
