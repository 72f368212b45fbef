/**
 * A runner: a process of its own that runs checks over instrumented code, as `Order`s tell it.
 *
 * A runner whose first order is to try a mutant early has it on before the code is loaded.
 *
 * @module
 */

import fc from "fast-check";
import { type Checks, checksOf, type Suite } from "./checks.ts";
import { type News, type Order, readLines, toLine } from "./lines.ts";
import { coverageOf, switchOn, wasEndless } from "./switch.ts";

/** A runner shows at least this often that it is alive, as long as its checks end. */
const BEAT_MILLISECONDS = 500;

function tell(news: News): void {
  const bytes = toLine(news);
  for (let at = 0; at < bytes.length;) at += Deno.stdout.writeSync(bytes.subarray(at));
}

async function survey(checks: Checks, { tests }: Suite): Promise<void> {
  const names = [...await checks.goldens()];
  tell({ is: "loaded", file: undefined, passes: [...await coverageOf(checks.loadSources)] });
  for (const file of tests) {
    const passes = await coverageOf(async () => void names.push(...await checks.loadTests(file)));
    tell({ is: "loaded", file, passes: [...passes] });
  }
  for (const check of names) {
    tell({ is: "running", check });
    const start = performance.now();
    try {
      const first = await coverageOf(() => checks.run(check));
      const middle = performance.now();
      const again = await coverageOf(() => checks.run(check));
      const milliseconds = Math.min(middle - start, performance.now() - middle);
      const once = [...first.keys()].filter((id) => !again.has(id));
      tell({ is: "surveyed", check, milliseconds, passes: [...first], once });
    } catch (error) {
      return tell({ is: "broken", check, error: error instanceof Error ? error.message : String(error) });
    }
  }
  tell({ is: "done" });
}

async function passes(checks: Checks, name: string): Promise<boolean> {
  try {
    await checks.run(name);
    return true;
  } catch {
    return false;
  }
}

async function tryMutant(checks: Checks, order: Order & { do: "try" }): Promise<void> {
  const { mutant, checks: names, early, limit } = order;
  let told = 0;
  for (const check of names) {
    if (performance.now() - told > BEAT_MILLISECONDS) {
      tell({ is: "running", check });
      told = performance.now();
    }
    if (!early) await checks.prepare(check);
    switchOn(mutant, limit);
    const passed = await passes(checks, check);
    const endless = wasEndless();
    switchOn("");
    if (!passed || endless) return tell({ is: "noticed", by: check, endless, clean: await passes(checks, check) });
  }
  tell({ is: "survived" });
}

async function main(suite: Suite): Promise<void> {
  // What checked code prints would stand between the messages; a counterexample need not be small.
  for (const method of ["log", "info", "debug"] as const) console[method] = () => {};
  fc.configureGlobal({ endOnFailure: true });
  const checks = checksOf(suite);
  for await (const order of readLines<Order>(Deno.stdin.readable)) {
    await (order.do === "survey" ? survey(checks, suite) : tryMutant(checks, order));
  }
}

await main(JSON.parse(Deno.args[0]!) as Suite);
