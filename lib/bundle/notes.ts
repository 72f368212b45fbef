/**
 * What a bundle does not have of its root file system although nothing is wrong with it.
 *
 * @module
 */

/** Counts things by what is said of them. */
export class Notes {
  readonly #counts = new Map<string, number>();

  /** Counts one more thing. */
  add(what: string, count = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  /** A line for each kind of thing: what, and how many. */
  lines(): readonly string[] {
    return [...this.#counts].map(([what, count]) => `${what}: ${count}`);
  }
}
