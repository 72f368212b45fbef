/**
 * What `deno test --reporter=dot` prints, in rows of dots, with the counts alone on the last line.
 *
 * @module
 */

/** How many dots a row has. */
const ROW = 80;

/** A test that passed, failed or was ignored. */
const DOTS: readonly string[] = [".", "!", ","];

// deno-lint-ignore no-control-regex
const COLOUR = /\x1b\[[0-9;]*m/g;

const SUMMARY = /^(?:ok|FAILED) \| (\d+) passed.*? \| (\d+) failed/;

/** Turns the lines of one run into what is shown. */
export class TestReport {
  #column = 0;
  #counts = "";

  /**
   * Takes a line of the reporter.
   *
   * @param line The line, without its end.
   * @returns What to print: a dot without a new line, every other line whole.
   */
  take(line: string): string {
    const plain = line.replaceAll(COLOUR, "");
    if (DOTS.includes(plain)) {
      this.#column++;
      return this.#column % ROW === 0 ? `${line}\n` : line;
    }
    const summary = SUMMARY.exec(plain);
    if (summary !== null) this.#counts = `${summary[1]} passed, ${summary[2]} failed\n`;
    const isRowOpen = this.#column % ROW !== 0;
    this.#column = 0;
    return `${isRowOpen ? "\n" : ""}${line}\n`;
  }

  /**
   * Ends the run.
   *
   * @returns `4922 passed, 0 failed` and a new line; nothing where the reporter printed no counts.
   */
  end(): string {
    return `${this.#column % ROW === 0 ? "" : "\n"}${this.#counts}`;
  }
}
