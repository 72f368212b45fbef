/**
 * Puts the requests of a run to daemons of one release, compares each answer with the model's, shrinks the first difference.
 *
 * @module
 */

import { bootDaemon, type Daemon } from "../lab/daemon.ts";
import type { ContainerdBinaries } from "../lab/debian.ts";
import { type Answered, compareModel, type Difference, type Model } from "../compare.ts";
import type { RequestDocument } from "../recording.ts";
import { type Boot, boots, type RandomRequest } from "./requests.ts";
import { Session } from "./session.ts";
import { type Smallest, smallest } from "./smallest.ts";

/** A run. */
export interface RunOptions {
  /** The programs of the release. */
  readonly binaries: ContainerdBinaries;
  /** Path of the CRI protocol file. */
  readonly proto: string;
  /** What is compared with the daemons. */
  readonly model: Model;
  /** Where the requests come from. */
  readonly seed: number;
  /** How many requests. */
  readonly runs: number;
  /** How many daemons run side by side. */
  readonly jobs: number;
  /** How long a daemon may take for one answer, in milliseconds. */
  readonly timeout: number;
  /** How long a difference is shrunk at most, in milliseconds. */
  readonly shrinkFor: number;
  /** Stops the run. */
  readonly signal: AbortSignal;
  /** Told the number of answers after each. Default: nobody is told. */
  readonly onAnswer?: (answered: number) => void;
  /** Told each daemon that was booted. Default: nobody is told. */
  readonly onBoot?: (daemon: Daemon) => void;
}

/** A difference, and the smallest request that shows it. */
export interface Found extends Smallest {
  /** The request as it came at random. */
  readonly from: RandomRequest;
  /** Where daemon and model differed on that. */
  readonly firstDifferences: readonly Difference[];
}

/** What a run found. */
export interface RunResult {
  /** The release, as the daemons report it. */
  readonly release: string;
  /** How many requests were answered. */
  readonly answered: number;
  /** How many of the answers were specs; the others were refusals. */
  readonly specs: number;
  /** How many seconds that took, boots included, shrinking not. */
  readonly seconds: number;
  /** How many daemons were lost and booted again. */
  readonly restarts: number;
  /** The difference with the lowest number, if there is any. */
  readonly found: Found | undefined;
}

/** A request on which daemon and model differ. */
interface Differing {
  readonly request: RandomRequest;
  readonly differences: readonly Difference[];
}

/**
 * Makes a run.
 *
 * @param options The run.
 * @returns What it found. The same seed finds the same, whatever the number of daemons.
 * @throws {CriSpecError} With code `live-daemon` when a request costs a daemon twice, or no daemon can be had.
 */
export async function differential(options: RunOptions): Promise<RunResult> {
  const run = new Run(options);
  return await run.result();
}

class Run {
  readonly #options: RunOptions;
  readonly #queue: Iterator<Boot>;
  #release = "";
  #answered = 0;
  #specs = 0;
  #first: Differing | undefined;
  #failed = false;

  constructor(options: RunOptions) {
    this.#options = options;
    this.#queue = boots(options)[Symbol.iterator]();
  }

  async result(): Promise<RunResult> {
    const began = performance.now();
    const sessions = Array.from({ length: this.#options.jobs }, () => this.#session());
    const results = await Promise.allSettled(sessions.map((session) => this.#work(session)));
    for (const result of results) if (result.status === "rejected") throw result.reason;
    const seconds = (performance.now() - began) / 1000;
    const found = this.#first === undefined ? undefined : await this.#shrunk(this.#first);
    const restarts = sessions.reduce((sum, session) => sum + session.restarts, 0);
    const [release, answered, specs] = [this.#release, this.#answered, this.#specs];
    return { release, answered, specs, seconds, restarts, found };
  }

  #session(): Session {
    const { binaries, proto, timeout, signal, onBoot } = this.#options;
    const boot = async (config: Daemon["config"]) => {
      const daemon = await bootDaemon({ binaries, proto, config, timeout });
      this.#release = daemon.release;
      onBoot?.(daemon);
      return daemon;
    };
    return new Session({ boot, signal });
  }

  /** Takes boots from the queue as long as there are any that matter. */
  async #work(session: Session): Promise<void> {
    try {
      for (let next = this.#queue.next(); !next.done; next = this.#queue.next()) {
        for (const round of next.value.rounds) {
          if (this.#matters(round[0]!)) await session.ask(round, (answer, request) => this.#judge(answer, request));
        }
      }
    } catch (error) {
      this.#failed = true;
      throw error;
    } finally {
      await session.close();
    }
  }

  /** After a difference only requests before it matter, so that the lowest is found. */
  #matters(request: RandomRequest): boolean {
    return !this.#failed && (this.#first === undefined || request.number < this.#first.request.number);
  }

  #judge(answer: Answered<RequestDocument>, request: RandomRequest): boolean {
    this.#answered++;
    if ("spec" in answer.answer) this.#specs++;
    const differences = compareModel(answer, this.#options.model);
    if (differences.length > 0 && this.#matters(request)) this.#first = { request, differences };
    this.#options.onAnswer?.(this.#answered);
    return !this.#failed && differences.length === 0 && this.#matters(request);
  }

  async #shrunk({ request, differences }: Differing): Promise<Found> {
    const { model, shrinkFor } = this.#options;
    const session = this.#session();
    try {
      const deadline = performance.now() + shrinkFor;
      const least = await smallest(request, { session, model, release: this.#release, deadline });
      return { ...least, from: request, firstDifferences: differences };
    } finally {
      await session.close();
    }
  }
}
