/**
 * Puts the requests of a run to daemons of one release, compares each answer with the model's, shrinks the first difference.
 *
 * @module
 */

import { bootDaemon, type Daemon } from "../lab/daemon.ts";
import type { Answered, Difference, Model } from "../compare.ts";
import type { RequestDocument } from "../recording.ts";
import { boots, type RandomRequest } from "./requests.ts";
import { Session } from "./session.ts";
import { type Smallest, smallest } from "./smallest.ts";
import { type DifferentialOptions, type DifferentialResult, type Differing, Tally } from "./tally.ts";

/** A run. */
export interface RunOptions extends DifferentialOptions<Model> {
  /** How long a daemon may take for one answer, in milliseconds. */
  readonly timeout: number;
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
export type RunResult = DifferentialResult<Found>;

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
  readonly #tally: Tally<RandomRequest>;
  #release = "";

  constructor(options: RunOptions) {
    this.#options = options;
    this.#tally = new Tally(options);
  }

  async result(): Promise<RunResult> {
    const sessions = Array.from({ length: this.#options.jobs }, () => this.#session());
    const tally = this.#tally;
    const seconds = await tally.workOff(sessions, boots(this.#options), async (session, { rounds }) => {
      for (const round of rounds) {
        if (tally.matters(round[0]!)) await session.ask(round, (answer, request) => this.#judge(answer, request));
      }
    });
    const found = tally.first === undefined ? undefined : await this.#shrunk(tally.first);
    const restarts = sessions.reduce((sum, session) => sum + session.restarts, 0);
    return { release: this.#release, ...tally.counts, seconds, restarts, found };
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

  #judge(answer: Answered<RequestDocument>, request: RandomRequest): boolean {
    return this.#tally.take(request, answer, this.#options.model) && this.#tally.matters(request);
  }

  async #shrunk({ request, differences }: Differing<RandomRequest>): Promise<Found> {
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
