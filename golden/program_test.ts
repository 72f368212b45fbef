import { assert, assertEquals } from "@std/assert";
import { parseArgs } from "node:util";
import { failure } from "../lib/node/failure.ts";
import { runProgram } from "./program.ts";

const nothing = () => Promise.resolve();

async function ran(work: () => unknown, cleanUp = nothing): Promise<readonly [code: number, told: readonly string[]]> {
  const told: string[] = [];
  const code = await runProgram(async () => Number(await work()), { tell: (text) => told.push(text), cleanUp });
  return [code, told];
}

Deno.test("runProgram() gives the work's exit code and tells nothing", async () => {
  assertEquals([await ran(() => 0), await ran(() => 1)], [[0, []], [1, []]]);
});

Deno.test("runProgram() tells an error of the operating system in one message, without a stack", async () => {
  const [code, told] = await ran(() => Deno.readTextFile("/no/such/folder/results/1"));
  assertEquals([code, told.length], [2, 2]);
  assert(/^error: Cannot continue: .*'\/no\/such\/folder\/results\/1'$/.test(told[0] ?? ""), told[0]);
  assert(told[1]?.startsWith("hint: "));
});

Deno.test("runProgram() tells a daemon's failure and a wrong command line in one message, without a stack", async () => {
  assertEquals(await ran(() => Promise.reject(failure("Cannot boot"))), [2, ["error: Cannot boot"]]);
  const [code, told] = await ran(() => parseArgs({ args: ["--nosuch"], options: {} }));
  assertEquals([code, told[0]?.startsWith("error: Unknown option '--nosuch'"), told[1]], [2, true, "hint: See --help"]);
});

Deno.test("runProgram() shows the stack of a bug in us", async () => {
  const [code, told] = await ran(() => Promise.reject(new TypeError("x is not a function")));
  assertEquals([code, told.length], [70, 1]);
  assert(/^TypeError: x is not a function\n +at .*program_test\.ts/.test(told[0] ?? ""), told[0]);
});

Deno.test("runProgram() cleans up after everything, and tells when it cannot", async () => {
  let cleaned = 0;
  const count = () => Promise.resolve(void cleaned++);
  await ran(() => 0, count);
  await ran(() => Promise.reject(new TypeError("x")), count);
  assertEquals(cleaned, 2);
  const [code, told] = await ran(() => 0, () => Promise.reject(new Deno.errors.Busy("Device busy")));
  assertEquals([code, told[0]], [2, "error: Cannot continue: Device busy"]);
});
