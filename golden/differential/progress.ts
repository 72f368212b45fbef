/**
 * Tells how far the runs are: one line on a terminal, nothing elsewhere.
 *
 * @module
 */

/** How far one run is. */
export interface RunProgress {
  /** Its release. */
  readonly release: string;
  /** How many requests are answered. */
  readonly answered: number;
  /** How many there are. */
  readonly runs: number;
}

/**
 * The line of progress.
 *
 * @param runs How far each run is.
 * @param seconds How long they have taken so far.
 * @param width How wide the line may be.
 * @returns `1.7.24 120/500 80/s 5 s left` for each run, with bars between them.
 */
export function progressLine(runs: readonly RunProgress[], seconds: number, width: number): string {
  const parts = runs.map(({ release, answered, runs }) => {
    const rate = answered / seconds;
    const left = answered === 0 ? "" : ` ${Math.ceil((runs - answered) / rate)} s left`;
    return `${release} ${answered}/${runs} ${Math.round(rate)}/s${left}`;
  });
  return parts.join(" | ").slice(0, width - 1);
}

/** A terminal, as far as progress needs it. */
export interface Terminal {
  /** Whether it is one. */
  isTerminal(): boolean;
  /** Writes to it. */
  write(text: string): void;
  /** How wide it is. */
  width(): number;
}

/** Standard error. */
export const STDERR: Terminal = {
  isTerminal: () => Deno.stderr.isTerminal(),
  write: (text) => void Deno.stderr.writeSync(new TextEncoder().encode(text)),
  width: () => Deno.consoleSize().columns,
};

const INTERVAL = 200;
const CLEAR = "\r\x1b[K";

/** A line on a terminal that changes a few times a second; where there is no terminal, nothing. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #runs: Map<string, RunProgress>;
  readonly #began = performance.now();
  #told = -Infinity;

  /**
   * Begins with nothing answered.
   *
   * @param runs How many requests each release gets.
   * @param terminal Where to tell it.
   */
  constructor(runs: Readonly<Record<string, number>>, terminal: Terminal = STDERR) {
    this.#terminal = terminal;
    this.#runs = new Map(
      Object.entries(runs).map(([release, count]) => [release, { release, answered: 0, runs: count }]),
    );
  }

  /**
   * Tells that requests of a release were answered.
   *
   * @param release The release.
   * @param answered How many in all.
   */
  set(release: string, answered: number): void {
    const run = this.#runs.get(release);
    if (run !== undefined) this.#runs.set(release, { ...run, answered });
    const now = performance.now();
    if (!this.#terminal.isTerminal() || now - this.#told < INTERVAL) return;
    this.#told = now;
    const line = progressLine([...this.#runs.values()], (now - this.#began) / 1000, this.#terminal.width());
    this.#terminal.write(`${CLEAR}${line}`);
  }

  /**
   * Takes a release's run out, and the line away, so that something else can be written.
   *
   * @param release The release.
   */
  end(release: string): void {
    this.#runs.delete(release);
    if (this.#terminal.isTerminal()) this.#terminal.write(CLEAR);
  }
}
