/**
 * A daemon to ask, which is booted again when it is lost.
 *
 * @module
 */

import type { Daemon } from "../lab/daemon.ts";
import { failure, failureOf } from "../../lib/node/failure.ts";
import type { PauseImage } from "../lab/pause_image.ts";
import type { Tree } from "../lab/tree.ts";
import { recordCase } from "../recorder.ts";
import type { RecordedCase } from "../recording.ts";
import { caseOf, caseText } from "./random_case.ts";
import type { RandomRequest } from "./requests.ts";

/** How many requests a daemon gets at once, at most. */
export const IN_FLIGHT = 8;

/** What a session needs. */
export interface SessionOptions {
  /** Boots a daemon with what its configuration has over the base. */
  readonly boot: (config: Tree) => Promise<Daemon>;
  /** Aborted when nothing more is to be booted. */
  readonly signal: AbortSignal;
}

/** Told an answer; gives false when no further request is to be begun. */
export type OnAnswer = (answer: RecordedCase, request: RandomRequest) => boolean;

/** A daemon to ask: a daemon of another configuration, or another image, takes the place of the one before. */
export class Session {
  readonly #options: SessionOptions;
  #daemon: Daemon | undefined;
  #config: string | undefined;
  #image: string | undefined;
  #attempt = 0;
  #restarts = 0;

  /**
   * Begins a session; nothing is booted yet.
   *
   * @param options What it needs.
   */
  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** How many daemons were lost and booted again. */
  get restarts(): number {
    return this.#restarts;
  }

  /**
   * Asks requests that share daemon and image, several at a time. When the daemon is lost (it ended, its socket is dead, it
   * does not answer in time), another takes its place and is asked what was under way, one request after another.
   *
   * @param requests What to ask.
   * @param onAnswer Told each answer.
   * @throws {CriSpecError} With code `live-daemon` when a daemon is lost again with one request, which is told.
   */
  async ask(requests: readonly RandomRequest[], onAnswer: OnAnswer): Promise<void> {
    const queue = [...requests];
    let going = true;
    const answered = (answer: RecordedCase, request: RandomRequest) => going = onAnswer(answer, request) && going;
    while (going && queue.length > 0) {
      for (const request of await this.#together(queue, () => going, answered)) {
        if (going) answered(await this.#alone(request), request);
      }
    }
  }

  /**
   * Asks one request exactly as a case of it would, and nothing again when that fails.
   *
   * @param request What to ask.
   * @returns The answer, or undefined when there is none: no daemon comes up with this configuration or image, or it is lost.
   */
  async tryExactly(request: RandomRequest): Promise<RecordedCase | undefined> {
    try {
      return await recordCase(await this.#prepared(request), caseOf(request));
    } catch (error) {
      await this.#lose(error);
      return undefined;
    }
  }

  /** Ends the daemon. */
  async close(): Promise<void> {
    const daemon = this.#daemon;
    this.#daemon = undefined;
    await daemon?.close();
  }

  /** Empties the queue into the daemon; gives what was under way when the daemon was lost. */
  async #together(
    queue: RandomRequest[],
    isGoing: () => boolean,
    onAnswer: OnAnswer,
  ): Promise<readonly RandomRequest[]> {
    const daemon = await this.#preparedSurely(queue[0]!);
    const lost: RandomRequest[] = [];
    const worker = async () => {
      while (isGoing() && lost.length === 0) {
        const request = queue.shift();
        if (request === undefined) return;
        try {
          onAnswer(await recordCase(daemon, caseOf(request, this.#attempt++)), request);
        } catch (error) {
          lost.push(request);
          await this.#lose(error);
        }
      }
    };
    for (const result of await Promise.allSettled(Array.from({ length: IN_FLIGHT }, worker))) {
      if (result.status === "rejected") throw result.reason;
    }
    if (lost.length > 0) this.#restarts++;
    return lost.sort((a, b) => a.number - b.number);
  }

  /** Asks again what was under way when a daemon was lost. */
  async #alone(request: RandomRequest): Promise<RecordedCase> {
    const daemon = await this.#preparedSurely(request);
    try {
      return await recordCase(daemon, caseOf(request, this.#attempt++));
    } catch (error) {
      await this.#lose(error);
      const { message } = error as Error;
      const text = caseText(request, `Why is ${daemon.release} lost with this?`);
      throw failure(`Cannot ask request ${request.number}: the daemon was lost with it twice: ${message}\n${text}`, {
        hint: "Put the request above to a daemon as a case of golden/cases",
        cause: error,
      });
    }
  }

  /** The daemon with the request's configuration and image, once more when that fails. */
  async #preparedSurely(request: RandomRequest): Promise<Daemon> {
    try {
      return await this.#prepared(request);
    } catch (error) {
      await this.#lose(error);
      this.#restarts++;
    }
    try {
      return await this.#prepared(request);
    } catch (error) {
      await this.#lose(error);
      const { message } = error as Error;
      const text = caseText(request, "Why is there no daemon for this?");
      const hint = failureOf(error)?.hint ?? "Put the request above to a daemon as a case of golden/cases";
      throw failure(`Cannot prepare request ${request.number}, twice: ${message}\n${text}`, { hint, cause: error });
    }
  }

  async #prepared({ daemon: over, image, rootfs }: RandomRequest): Promise<Daemon> {
    const config = JSON.stringify(over);
    if (this.#daemon === undefined || this.#config !== config) {
      await this.close();
      this.#options.signal.throwIfAborted();
      this.#daemon = await this.#options.boot(over);
      [this.#config, this.#image] = [config, undefined];
    }
    const daemon = this.#daemon;
    const pauseImage: PauseImage = { config: image, rootfs };
    const key = JSON.stringify(pauseImage);
    if (this.#image !== key) {
      this.#image = undefined;
      await daemon.useImage(pauseImage);
      this.#image = key;
    }
    return daemon;
  }

  /** Ends a daemon that cannot be asked any more; what is no failure of it is thrown on. */
  async #lose(error: unknown): Promise<void> {
    this.#options.signal.throwIfAborted();
    const known = failureOf(error);
    if (known?.code !== "live-daemon") throw error;
    const daemon = this.#daemon;
    this.#daemon = undefined;
    await daemon?.close(0);
  }
}
