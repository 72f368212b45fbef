/**
 * The parts of the mutation check that need no process. What a whole run does is tested by `deno task mutants-check`.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { reportLines, shareNoticed, survivorLines } from "./mutants.ts";
import { instrument, type Mutant } from "./mutants/instrument.ts";
import type { Outcome, Result } from "./mutants/run.ts";
import { sourceFiles, testFiles } from "./mutants/scope.ts";

const SWITCH = new URL("./mutants/switch.ts", import.meta.url);
const ROOT = new URL("../", import.meta.url);

/** The mutant `1 → 2` of a file. */
function result(outcome: Outcome, over: Partial<Mutant> = {}): Result {
  const plain = { id: "0", file: "lib/a/b.ts", line: 3, column: 5, original: "1", replacement: "2" };
  return { mutant: { ...plain, ...over }, outcome };
}

Deno.test("instrument() gives each mutant its place and its code before and after", async () => {
  const text = "export const a = (x: number): boolean => x > 0;\nexport const b = (x: number): boolean => x > 0;\n";
  const { mutants } = await instrument([{ file: "lib/a.ts", text }], SWITCH);
  const found = mutants.filter(({ replacement }) => replacement === "x >= 0");
  assertEquals(
    found.map(({ file, line, column, original }) => [file, line, column, original]),
    [["lib/a.ts", 1, 42, "x > 0"], ["lib/a.ts", 2, 42, "x > 0"]],
  );
});

Deno.test("instrument() leaves types and imports alone", async () => {
  const text =
    'import { a } from "./a.ts";\nexport type T = "b" | true;\nexport interface I { readonly c: "d" }\nexport { a };\n';
  assertEquals((await instrument([{ file: "lib/a.ts", text }], SWITCH)).mutants, []);
});

Deno.test("a report counts by file and directory and prints each survivor's change", () => {
  const results = [
    result({ is: "noticed", by: "a test" }),
    result({ is: "unreached" }),
    result({ is: "survived" }, { file: "lib/a/c.ts", original: "x".repeat(200) }),
    result({ is: "noticed", by: "no end" }),
  ];
  assertEquals(shareNoticed(results), 50);
  assertEquals(shareNoticed([]), 0);
  assertEquals(survivorLines(results), [
    "lib/a/b.ts:3:5  no test passes it: 1 → 2",
    `lib/a/c.ts:3:5  not noticed: ${"x".repeat(100)}… → 2`,
  ]);
  assertEquals(reportLines(results), [
    "lib/a/b.ts  2 of 3 noticed, 66.7 %",
    "lib/a/c.ts  0 of 1 noticed, 0.0 %",
    "lib/a/      2 of 4 noticed, 50.0 %",
    "all         2 of 4 noticed, 50.0 %",
  ]);
});

Deno.test("a plain run changes encoding, options and plan, and no test", async () => {
  const files = await sourceFiles(ROOT, []);
  for (const file of ["lib/options/mounts.ts", "lib/sandbox/plan.ts", "lib/oci/encode.ts"]) {
    assert(files.includes(file));
  }
  assertEquals(files.filter((file) => /_(?:test|tables)\.ts$/.test(file)), []);
  assertEquals(await sourceFiles(ROOT, ["./lib/go/utf8.ts"]), ["lib/go/utf8.ts"]);
});

Deno.test("the tests that may notice a change are the goldens, the laws and the tests beside the sources", async () => {
  const files = await testFiles(ROOT);
  for (const file of ["golden/golden_test.ts", "props/sandbox_test.ts", "lib/oci/encode_test.ts"]) {
    assert(files.includes(file));
  }
  assertEquals(files.filter((file) => file.startsWith("lib/cli/") || file.startsWith("props/mutants")), []);
  const some = ["lib/go/", "lib/go/path_test.ts", "golden/golden_test.ts", "lib/cli"];
  const chosen = await testFiles(ROOT, some);
  assertEquals(chosen, files.filter((file) => file.startsWith("lib/go/") || file === "golden/golden_test.ts"));
});
