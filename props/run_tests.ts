/**
 * Runs `deno test`: prints a dot for each test, every failure whole, and the counts alone on the last line.
 *
 * Arguments go to `deno test` as they are. The exit code is that of `deno test`. Types are checked by `deno task check`, not again
 * by each run of the tests.
 *
 * @module
 */

import { TestReport } from "./test_report.ts";

const isPlain = Deno.noColor || !Deno.stdout.isTerminal();
const child = new Deno.Command(Deno.execPath(), {
  args: ["test", "--quiet", "--no-check", "--lock=deno.lock", "--reporter=dot", ...Deno.args],
  env: isPlain ? { NO_COLOR: "1" } : { FORCE_COLOR: "1" },
  stdin: "null",
  stdout: "piped",
}).spawn();

const report = new TestReport();
const encoder = new TextEncoder();

async function print(text: string): Promise<void> {
  for (let bytes = encoder.encode(text); bytes.length > 0;) {
    bytes = bytes.subarray(await Deno.stdout.write(bytes));
  }
}

let rest = "";
for await (const chunk of child.stdout.pipeThrough(new TextDecoderStream())) {
  const lines = `${rest}${chunk}`.split("\n");
  rest = lines.pop()!;
  for (const line of lines) await print(report.take(line));
}
if (rest !== "") await print(report.take(rest));
await print(report.end());
Deno.exit((await child.status).code);
