/**
 * How far a run over many documents has come, on a terminal's standard error.
 *
 * @module
 */

import type { Run } from "../run.ts";

/** How long the line stays as it is, in milliseconds. */
const INTERVAL = 500;

function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  return `${Math.ceil(seconds / 60)} min`;
}

/** A line that is written again and again; nothing where standard error is not a terminal. */
export class Progress {
  readonly #write: ((text: string) => void) | undefined;
  readonly #now: () => number;
  readonly #start: number;
  #size: number | undefined;
  #bytes = 0;
  #last = 0;
  #isShown = false;

  /**
   * Starts.
   *
   * @param io Streams and files.
   * @param name What is read: its size says how much is left.
   */
  constructor(io: Run, name: string) {
    this.#write = io.progress;
    this.#now = io.now ?? Date.now;
    this.#start = this.#now();
    if (this.#write !== undefined && name !== "-") {
      void io.fileInfo?.(name).then((info) => {
        this.#size = info?.isFile === true ? info.size : undefined;
      });
    }
  }

  /** Counts bytes that were read. */
  read(bytes: number): void {
    this.#bytes += bytes;
  }

  /** Says how many pods are done. */
  done(pods: number): void {
    const now = this.#now();
    if (this.#write === undefined || now - this.#last < INTERVAL) return;
    this.#last = now;
    const seconds = (now - this.#start) / 1000;
    if (seconds < 1) return;
    const size = this.#size;
    const left = size === undefined || this.#bytes === 0 || this.#bytes > size
      ? ""
      : `, ${duration(seconds * (size - this.#bytes) / this.#bytes)} left`;
    this.#isShown = true;
    this.#write(`${pods} pods and containers, ${Math.round(pods / seconds)} per second${left}`);
  }

  /** Removes the line. */
  end(): void {
    if (this.#isShown) this.#write?.("");
  }
}
