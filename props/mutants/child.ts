/**
 * The driver's end of a runner.
 *
 * @module
 */

import type { Suite } from "./checks.ts";
import { type News, type Order, readLines, toLine } from "./lines.ts";

/** How runners are started. */
export interface RunnerOptions {
  /** The path of the stage's import map. */
  readonly importMap: string;
  /** Where runners look for checks. */
  readonly suite: Suite;
  /** How many requests each law tries. */
  readonly runs: number;
}

/** A runner. */
export interface Runner {
  /**
   * Gives an order and waits for its end.
   *
   * @param order What to do.
   * @param silence A runner that tells nothing for so many milliseconds is stopped.
   * @returns What it tells, one after the other; the last is `"stopped"` when it was stopped or ended by itself.
   */
  readonly ask: (order: Order, silence: number) => AsyncGenerator<News | { readonly is: "stopped" }>;
  /** Stops it. */
  readonly stop: () => Promise<void>;
}

const running = new Set<Runner>();

/** Stops every runner. */
export async function stopRunners(): Promise<void> {
  await Promise.all([...running].map((runner) => runner.stop()));
}

/** The last news of an order. */
const LAST: ReadonlySet<string> = new Set(["broken", "done", "noticed", "survived", "stopped"]);

/**
 * Starts a runner.
 *
 * @param options How.
 * @returns The runner, with nothing loaded yet.
 */
export function startRunner({ importMap, suite, runs }: RunnerOptions): Runner {
  const process = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--quiet",
      "--no-prompt",
      "--no-lock",
      "--allow-read",
      "--allow-env",
      "--unstable-unsafe-proto",
      "--v8-flags=--max-old-space-size=2048",
      `--import-map=${importMap}`,
      new URL("runner.ts", import.meta.url).href,
      JSON.stringify(suite),
    ],
    env: { CRI_SPEC_RUNS: String(runs), CRI_SPEC_SEED: "" },
    stdin: "piped",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const input = process.stdin.getWriter();
  const news = readLines<News>(process.stdout);
  const stop = async () => {
    running.delete(runner);
    try {
      process.kill("SIGKILL");
    } catch (error) {
      if (!(error instanceof TypeError)) throw error; // It has ended by itself.
    }
    await input.abort().catch(() => {});
    await process.status;
  };
  const runner: Runner = { ask: (order, silence) => ask({ input, news, stop }, order, silence), stop };
  running.add(runner);
  return runner;
}

/** What `ask` needs of a process. */
interface Talk {
  readonly input: WritableStreamDefaultWriter<Uint8Array>;
  readonly news: AsyncGenerator<News>;
  readonly stop: () => Promise<void>;
}

async function* ask(
  { input, news, stop }: Talk,
  order: Order,
  silence: number,
): AsyncGenerator<News | { readonly is: "stopped" }> {
  await input.write(toLine(order)).catch(() => {}); // A process that has ended tells nothing below.
  for (;;) {
    const next = await within(news.next(), silence);
    if (next === undefined || next.done === true) {
      await stop();
      yield { is: "stopped" };
      return;
    }
    yield next.value;
    if (LAST.has(next.value.is)) return;
  }
}

async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => timer = setTimeout(() => resolve(undefined), milliseconds));
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
