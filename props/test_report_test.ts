import { assertEquals } from "@std/assert";
import { TestReport } from "./test_report.ts";

function shown(lines: readonly string[]): string {
  const report = new TestReport();
  return lines.map((line) => report.take(line)).join("") + report.end();
}

Deno.test("dots stand in rows of 80, the counts alone on the last line", () => {
  const dots = Array.from({ length: 81 }, () => "\x1b[38;5;245m.\x1b[0m");
  const text = shown([...dots, "", "\x1b[32mok\x1b[0m | 81 passed | 0 failed \x1b[90m(51ms)\x1b[0m", ""])
    // deno-lint-ignore no-control-regex
    .replaceAll(/\x1b\[[0-9;]*m/g, "");
  assertEquals(text, `${".".repeat(80)}\n.\n\nok | 81 passed | 0 failed (51ms)\n\n81 passed, 0 failed\n`);
});

Deno.test("failures are printed whole, steps and ignored tests do not hide the counts", () => {
  const failure = ["bad => ./a_test.ts:2:6", "error: Error: boom", "    at file:///a_test.ts:2:58"];
  const lines = [".", "!", ",", " ERRORS ", ...failure, "FAILED | 1 passed (2 steps) | 1 failed | 1 ignored (1s)"];
  const [first, ...others] = shown(lines).split("\n");
  assertEquals(first, ".!,");
  assertEquals(others, [...lines.slice(3), "1 passed, 1 failed", ""]);
});

Deno.test("a run that was given up has no counts", () => {
  assertEquals(shown([".", "."]), "..\n");
});
