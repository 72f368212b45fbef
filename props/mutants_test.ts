/**
 * The parts of the mutation check that need no process: mutants, the list of explained survivors, the report. What a whole run
 * does is tested in `mutants/whole_run.ts`, by `deno task mutants-check`.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { EarlierError, parseEarlier, takenOver } from "./mutants/again.ts";
import { explain, parseExplained } from "./mutants/explained.ts";
import { instrument } from "./mutants/instrument.ts";
import type { Mutant, Outcome, Result } from "./mutants/mutant.ts";
import { folderFigures, isPass, type Report, reportJson, reportLines } from "./mutants/report.ts";
import { sourceFiles, testFiles } from "./mutants/scope.ts";
import { cover, coverageOf, isActive, switchOn, wasEndless } from "./mutants/switch.ts";

const SWITCH = new URL("./mutants/switch.ts", import.meta.url);
const ROOT = new URL("../", import.meta.url);

/** The mutant `1 → 2` of a file, at some line. */
function mutant(over: Partial<Mutant> = {}): Mutant {
  const plain = { id: "0", file: "lib/a/b.ts", line: 3, column: 5, kind: "Number", occurrence: 1 };
  return { ...plain, original: "1", replacement: "2", ...over };
}

function result(outcome: Outcome, over: Partial<Mutant> = {}): Result {
  return { mutant: mutant(over), outcome };
}

function report(results: readonly Result[], threshold = 95, isSample = false): Report {
  return { results, explanations: explain([], results.map(({ mutant }) => mutant), results), threshold, isSample };
}

const ENTRY = { file: "lib/a/b.ts", original: "1", replacement: "2", reason: "the same number" };

Deno.test("instrument() tells each mutant by its place, its code and its occurrence", async () => {
  const text = "export const a = (x: number): boolean => x > 0;\nexport const b = (x: number): boolean => x > 0;\n";
  const { mutants } = await instrument([{ file: "lib/a.ts", text }], SWITCH);
  const found = mutants.filter(({ replacement }) => replacement === "x >= 0");
  assertEquals(
    found.map(({ file, line, column, original, occurrence }) => [file, line, column, original, occurrence]),
    [
      ["lib/a.ts", 1, 42, "x > 0", 1],
      ["lib/a.ts", 2, 42, "x > 0", 2],
    ],
  );
});

Deno.test("instrument() leaves types and imports alone", async () => {
  const text =
    'import { a } from "./a.ts";\nexport type T = "b" | true;\nexport interface I { readonly c: "d" }\nexport { a };\n';
  assertEquals((await instrument([{ file: "lib/a.ts", text }], SWITCH)).mutants, []);
});

Deno.test("coverageOf() counts how often the work came by a mutant", async () => {
  cover("1");
  assertEquals([...await coverageOf(() => [cover("1", "2"), cover("2")].forEach(() => {}))], [["1", 1], ["2", 2]]);
});

Deno.test("isActive() is true for one mutant, until it was passed too often", () => {
  switchOn("1", 2);
  assertEquals([isActive("1"), isActive("2"), isActive("1"), wasEndless()], [true, false, true, false]);
  assertThrows(() => isActive("1"), Error);
  assert(wasEndless());
  switchOn("");
  assertEquals([isActive("1"), wasEndless()], [false, false]);
});

Deno.test("explain() finds a survivor again when lines shifted", () => {
  const survivor = result({ is: "survived" }, { line: 99 });
  const { reasonOf, stale } = explain([ENTRY], [survivor.mutant], [survivor]);
  assertEquals([reasonOf(survivor.mutant), stale], ["the same number", []]);
  assertEquals(reasonOf(mutant({ occurrence: 2 })), undefined);
});

Deno.test("explain() tells entries that are noticed now, gone or there twice", () => {
  const noticed = result({ is: "noticed", by: "a test" });
  assertEquals(explain([ENTRY], [noticed.mutant], [noticed]).stale.length, 1);
  assertEquals(explain([{ ...ENTRY, occurrence: 2 }], [noticed.mutant], [noticed]).stale.length, 1);
  assertEquals(explain([ENTRY, ENTRY], [noticed.mutant], []).stale.length, 1);
});

Deno.test("explain() judges neither other files nor mutants outside of the sample", () => {
  assertEquals(explain([ENTRY], [mutant()], []).stale, []);
  assertEquals(explain([ENTRY], [], []).stale, []);
});

Deno.test("parseExplained() refuses an entry without a reason or with an unknown key", () => {
  assertEquals(parseExplained(JSON.stringify([ENTRY])), [ENTRY]);
  for (const odd of [{ ...ENTRY, reason: " " }, { ...ENTRY, line: 3 }, { ...ENTRY, occurrence: "1" }, null]) {
    assertThrows(() => parseExplained(JSON.stringify([odd])), TypeError);
  }
});

Deno.test("a report passes when every folder reaches the threshold", () => {
  const good = [result({ is: "noticed", by: "a" }), result({ is: "endless", by: "a" })];
  const bad = result({ is: "survived" }, { file: "lib/c/d.ts" });
  assertEquals([isPass(report(good)), isPass(report([...good, bad])), isPass(report([...good, bad], 0))], [
    true,
    false,
    true,
  ]);
});

Deno.test("a sample passes when it is no lower than chance makes it", () => {
  const sample = (noticed: number, survived: number) => {
    const good = Array.from({ length: noticed }, () => result({ is: "noticed", by: "a" }));
    const bad = Array.from({ length: survived }, () => result({ is: "survived" }, { file: "lib/c/d.ts" }));
    return report([...good, ...bad], 95, true);
  };
  assertEquals([isPass(sample(91, 9)), isPass(sample(90, 10))], [true, false]);
  assertEquals([isPass(sample(936, 64)), isPass(sample(937, 63))], [false, true]);
  assertEquals(reportLines(sample(90, 10)).at(-1), "\nthe sample is below 95 %");
});

Deno.test("a report counts by folder and shows each survivor's change", () => {
  const results = [result({ is: "noticed", by: "a" }), result({ is: "unreached" })];
  const figures = folderFigures(report(results)).get("lib/a");
  assertEquals(figures, { mutants: 2, noticed: 1, endless: 0, survived: 1, explained: 0, score: 50 });
  const lines = reportLines(report(results));
  assert(lines.includes("\nlib/a/b.ts:3:5  1 → 2"));
  assert(lines.includes("    no check comes by it"));
  assert(lines.includes("\nlib/a is below 95 %"));
});

Deno.test("a plain run changes options, sandbox and encoding, and no test", async () => {
  const files = await sourceFiles(ROOT, []);
  for (const file of ["lib/options/mounts.ts", "lib/sandbox/plan.ts", "lib/oci/encode.ts"]) {
    assert(files.includes(file));
  }
  assertEquals(files.filter((file) => file.endsWith("_test.ts")), []);
  assertEquals(await sourceFiles(ROOT, ["./lib/oci/utf8.ts"]), ["lib/oci/utf8.ts"]);
});

Deno.test("the checks are the laws and the tests beside the sources", async () => {
  const files = await testFiles(ROOT);
  assert(files.includes("props/sandbox_test.ts") && files.includes("lib/oci/encode_test.ts"));
  assertEquals(files.filter((file) => file.startsWith("lib/cli/") || file.startsWith("props/mutants")), []);
});

Deno.test("an earlier report gives what was noticed, where lines shifted, too", () => {
  const noticed = result({ is: "noticed", by: "a" });
  const endless = result({ is: "endless", by: "b" }, { occurrence: 2 });
  const survived = result({ is: "survived" }, { occurrence: 3 });
  const earlier = parseEarlier(reportJson(report([noticed, endless, survived])));
  const now = [1, 2, 3].map((occurrence) => mutant({ occurrence, line: 50, id: String(occurrence) }));
  assertEquals(takenOver(earlier, now), [
    { mutant: now[0]!, outcome: noticed.outcome },
    { mutant: now[1]!, outcome: endless.outcome },
  ]);
  assertEquals(takenOver(earlier, [...now, mutant({ occurrence: 4 })]), []);
  assertEquals(takenOver(earlier, now.slice(0, 2)), []);
  assertEquals(takenOver(earlier, [mutant({ file: "lib/c/d.ts" })]), []);
  for (const text of ["", "{}", "[]", '{"mutants":[null]}']) assertThrows(() => parseEarlier(text), EarlierError);
});
