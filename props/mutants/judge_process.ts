/**
 * A process that runs `judge.ts`, from the outside.
 *
 * @module
 */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { JudgeOrder, Survey, SurveyOrder, Verdict } from "./judge.ts";

const PROGRAM = new URL("judge.ts", import.meta.url).href;

const FLAGS: readonly string[] = [
  ...["--quiet", "--no-check", "--no-lock", "--no-prompt", "--allow-read", "--allow-env"],
  "--v8-flags=--max-old-space-size=3072",
];

/** The processor time that a process has taken, in milliseconds, from Linux: on a busy machine the clock says nothing about it. */
function processorTime({ pid }: ChildProcess): number {
  try {
    const fields = Deno.readTextFileSync(`/proc/${pid}/stat`).split(") ")[1]!.split(" ");
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return Infinity; // it has ended
    throw error;
  }
}

const running = new Set<ChildProcess>();

export function endAll(): void {
  for (const child of running) child.kill("SIGKILL");
}

/** A process that judges. It is started by an order, and again by the first order after its end. */
export class JudgeProcess {
  readonly #importMap: string;
  #child: ChildProcess | undefined;
  #resolve: (answer: Survey | Verdict | undefined) => void = () => {};

  constructor(importMap: string) {
    this.#importMap = importMap;
  }

  /**
   * Gives an order. The process is ended, without an answer, when it takes so many milliseconds of patience over what its tests may
   * take, the effort, or as long takes no processor time.
   */
  async ask<Order extends SurveyOrder | JudgeOrder>(
    order: Order,
    patience: number,
    effort: number,
  ): Promise<(Order extends SurveyOrder ? Survey : Verdict) | undefined> {
    const child = this.#child ??= this.#start();
    const start = processorTime(child);
    let [last, idle] = [start, 0];
    const timer = setInterval(() => {
      const now = processorTime(child);
      [last, idle] = [now, now === last ? idle + 1 : 0];
      if (now - start > patience + effort || 1000 * idle > patience) child.kill("SIGKILL");
    }, 1000);
    const answer = await new Promise((resolve) => {
      this.#resolve = resolve;
      child.send(order);
    });
    clearInterval(timer);
    return answer as (Order extends SurveyOrder ? Survey : Verdict) | undefined;
  }

  async end(): Promise<void> {
    if (this.#child?.kill("SIGKILL")) await once(this.#child, "exit");
  }

  #start(): ChildProcess {
    const child = spawn(Deno.execPath(), ["run", ...FLAGS, `--import-map=${this.#importMap}`, PROGRAM], {
      env: { ...Deno.env.toObject(), NO_COLOR: "1", CRI_SPEC_SEED: "" },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    running.add(child);
    child.on("message", (answer) => this.#resolve(answer as Survey | Verdict));
    child.on("error", () => {}); // an order to a process that has just ended
    child.on("exit", () => {
      running.delete(child);
      this.#child = undefined;
      this.#resolve(undefined);
    });
    return child;
  }
}
