/**
 * What runs of the differential have in common, be they about sandboxes or containers: what they are told, what they find, and
 * daemons that are asked side by side.
 *
 * @module
 */

import { type Answered, compareTold, type Difference, type Model } from "../compare.ts";
import type { ContainerdBinaries } from "../lab/debian.ts";
import type { ConfigVersion } from "./config_version.ts";

/** What a run is told. */
export interface DifferentialOptions<M> {
  /** The programs of the release. */
  readonly binaries: ContainerdBinaries;
  /** Path of the CRI protocol file. */
  readonly proto: string;
  /** What is compared with the daemons. */
  readonly model: M;
  /** Where the requests come from. */
  readonly seed: number;
  /** How many requests. */
  readonly runs: number;
  /** The layout of the daemons' `config.toml`. Default: 2. */
  readonly configVersion?: ConfigVersion;
  /** How many daemons run side by side. */
  readonly jobs: number;
  /** How long a difference is shrunk at most, in milliseconds. */
  readonly shrinkFor: number;
  /** Stops the run. */
  readonly signal: AbortSignal;
  /** Told the number of answers after each. Default: nobody is told. */
  readonly onAnswer?: (answered: number) => void;
}

/** What a run found. */
export interface DifferentialResult<F> {
  /** The release, as the daemons report it. */
  readonly release: string;
  /** How many requests were answered. */
  readonly answered: number;
  /** How many of the answers were specs; the others were refusals. */
  readonly specs: number;
  /** How many of the answers have what no request tells, such as a random order: the model says so. */
  readonly unmodelled: number;
  /** How many seconds that took, boots included, shrinking not. */
  readonly seconds: number;
  /** How many daemons were lost and booted again. */
  readonly restarts: number;
  /** The difference with the lowest number, if there is any. */
  readonly found: F | undefined;
}

/** A random request. */
interface Numbered {
  /** Its place among all. */
  readonly number: number;
}

/** A request on which daemon and model differ. */
export interface Differing<R> {
  /** The request. */
  readonly request: R;
  /** Where they differ. */
  readonly differences: readonly Difference[];
}

/** What is known while daemons are asked side by side: counts, and the difference with the lowest number. */
export class Tally<R extends Numbered> {
  readonly #onAnswer: ((answered: number) => void) | undefined;
  #answered = 0;
  #specs = 0;
  #unmodelled = 0;
  #first: Differing<R> | undefined;
  #failed = false;

  /** @param options The run. */
  constructor({ onAnswer }: Pick<DifferentialOptions<unknown>, "onAnswer">) {
    this.#onAnswer = onAnswer;
  }

  /** The difference with the lowest number. */
  get first(): Differing<R> | undefined {
    return this.#first;
  }

  /** How many requests were answered, with how many specs, and how many with what no request tells. */
  get counts(): Pick<DifferentialResult<R>, "answered" | "specs" | "unmodelled"> {
    return { answered: this.#answered, specs: this.#specs, unmodelled: this.#unmodelled };
  }

  /** Whether a request has to be asked: after a difference only those before it, so that the lowest is found. */
  matters(request: R): boolean {
    return !this.#failed && (this.#first === undefined || request.number < this.#first.request.number);
  }

  /**
   * Compares an answer with the model's.
   *
   * @param request The request.
   * @param answer The daemon's answer.
   * @param model The model.
   * @returns Whether they agree, as far as the model says what the daemon does.
   */
  take<A>(request: R, answer: Answered<A>, model: Model<A>): boolean {
    const { differences, isUntold } = compareTold(answer, model);
    this.#answered++;
    if ("spec" in answer.answer) this.#specs++;
    if (isUntold) this.#unmodelled++;
    const differs = differences.length > 0;
    if (differs && this.matters(request)) this.#first = { request, differences };
    this.#onAnswer?.(this.#answered);
    return !differs;
  }

  /**
   * Works off a queue with several sessions side by side; where one fails, the others ask no more.
   *
   * @param sessions The sessions; they are closed at the end.
   * @param boots The queue: what a daemon is booted for.
   * @param work Asks what one boot is for.
   * @returns How many seconds it took.
   */
  async workOff<S extends { readonly close: () => Promise<void> }, B>(
    sessions: readonly S[],
    boots: Iterable<B>,
    work: (session: S, boot: B) => Promise<void>,
  ): Promise<number> {
    const began = performance.now();
    const queue = boots[Symbol.iterator]();
    const results = await Promise.allSettled(sessions.map(async (session) => {
      try {
        for (let next = queue.next(); !next.done; next = queue.next()) await work(session, next.value);
      } catch (error) {
        this.#failed = true;
        throw error;
      } finally {
        await session.close();
      }
    }));
    for (const result of results) if (result.status === "rejected") throw result.reason;
    return (performance.now() - began) / 1000;
  }
}
