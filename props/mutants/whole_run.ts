/**
 * What a whole run of the mutation check does, on a source of a few lines: `deno task mutants-check`. Runs need processes and
 * a temporary folder, which the plain tests may not have.
 *
 * @module
 */

import { assert, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { type Result, runMutants, SurveyError } from "./run.ts";

const SOURCE = `
const GREETING = "hello";
const UNUSED = "nothing uses it";
const MOST = Number("3");
if (!(MOST > 0)) throw new Error("There is no most");
const STEP = "step".length;
for (let at = 0; at < 4; at += STEP);
const kept: string[] = [];
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

export function keep(text: string): void {
  kept.push(text + "!");
}

export function isKept(text: string): boolean {
  return text.length >= 0 && kept.every((one) => one.endsWith("!"));
}

export async function wait(isLate: boolean): Promise<void> {
  await new Promise<void>((resolve) => isLate || resolve());
}

export function never(): string {
  return "unreached";
}
`;

const TESTS = `
import { countTo, greet, half, isKept, isLong, keep, name, wait } from "./source.ts";

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
Deno.test("keep() keeps", () => keep("a"));
Deno.test("isKept() holds", () => assertIs(isKept("a"), true));
Deno.test("wait() ends", async (t) => {
  await t.step("a step", () => wait(false));
});
`;

const MORE_TESTS = `
import { name } from "./source.ts";

Deno.test("name() gives a name", () => { name(); });
Deno.test("name() gives the name ab", () => {
  if (name() !== "ab") throw new Error(name());
});
`;

/** Runs the check over a source and its tests in a folder of their own. */
async function runOver(source: string, tests: readonly string[]): Promise<readonly Result[]> {
  const folder = await Deno.makeTempDir({ prefix: "cri-spec-mutants-check-" });
  try {
    await Deno.writeTextFile(`${folder}/source.ts`, source);
    const files = tests.map((_, index) => `${index}_test.ts`);
    for (const [index, file] of files.entries()) await Deno.writeTextFile(`${folder}/${file}`, tests[index]!);
    return await runMutants({
      root: new URL(`file://${folder}/`),
      imports: { "fast-check": new URL("../arbitraries/fast_check.ts", import.meta.url).href },
      sources: ["source.ts"],
      tests: files,
      perFile: 10,
      effort: 200,
      jobs: 2,
      patience: 4000,
      choose: (mutants) => mutants,
      onProgress: () => {},
      onResult: () => {},
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const results = await runOver(SOURCE, [TESTS, MORE_TESTS]);

function find(original: string, replacement: string): Result {
  return results.find(({ mutant }) => mutant.original === original && mutant.replacement === replacement)!;
}

/** The test that noticed a change. */
function noticedBy(original: string, replacement: string): string {
  const { outcome } = find(original, replacement);
  return outcome.is === "noticed" ? outcome.by.replace(/^.*\//, "") : outcome.is;
}

Deno.test("a change is noticed by the test that sees it, survives, or is unreached", () => {
  assertEquals(noticedBy("text.length > 3", "true"), "0_test.ts > isLong() tells long from short");
  assertEquals(noticedBy("text.length > 3", "text.length >= 3"), "survived");
  assertEquals(noticedBy('"unreached"', '""'), "unreached");
});

Deno.test("a change that acts while the code is loaded is noticed, or survives", () => {
  assertEquals(noticedBy('"hello"', '""'), "0_test.ts > greet() greets");
  assertEquals(noticedBy('"nothing uses it"', '""'), "survived");
});

Deno.test("a change that prevents loading the code is noticed by whichever file of tests is loaded first", () => {
  assertMatch(noticedBy('"3"', '""'), /^[01]_test\.ts$/);
});

Deno.test("a change of what the code remembers is noticed by a test that comes later, too", () => {
  assertEquals(noticedBy('"b"', '""'), "1_test.ts > name() gives the name ab");
});

Deno.test("what a change left behind is no test's notice of another", () => {
  assertEquals(noticedBy('"!"', '""'), "survived");
  assertEquals(noticedBy("text.length >= 0", "true"), "survived");
  assertEquals(noticedBy("text.length >= 0", "text.length > 0"), "survived");
});

Deno.test("a loop that passes the change again and again ends; another one is stopped, and so is a promise without an end", () => {
  assertEquals(noticedBy("count++", "count--"), "0_test.ts > countTo() counts");
  assertEquals(noticedBy("step + 1", "step - 1"), "no answer");
  assertEquals(noticedBy('"step"', '""'), "no answer");
  assertEquals(noticedBy("isLate || resolve()", "true"), "no answer");
});

Deno.test("of a file with many tests some are run", async () => {
  const tests = Array.from(
    { length: 40 },
    (_, index) => `Deno.test("test ${index}", () => { ${index % 4 === 1} && one(); });\n`,
  );
  const [one] = await runOver("export function one() {\n  return 1;\n}\n", [
    `import { one } from "./source.ts";\n${tests.join("")}`,
  ]);
  assertEquals(one!.outcome, { is: "unreached" });
});

Deno.test("a form of test that the check does not know, and a test that fails without a change, end the run", async () => {
  const ends = async (tests: string, text: string) => {
    assert((await assertRejects(() => runOver(SOURCE, [tests]), SurveyError)).message.includes(text));
  };
  await ends("Deno.test({ name: 'a', fn() {} });", "Cannot register a test");
  await ends('Deno.test("it holds", () => { throw new Error("it does not"); });', "it does not");
});
