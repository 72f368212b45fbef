/**
 * Measuring on a machine that does other things as well: the time of the processor that this process takes, everything in turn, many
 * times, and the least counts.
 *
 * @module
 */

import process from "node:process";

/** Something that takes time. */
export interface Timed {
  /** Does it for `per` inputs. */
  readonly run: () => void;
  readonly per: number;
}

/** A sample takes at least this long, in ms, and as long as this the engine is given to compile what is measured. */
const SAMPLE_MS = 3;
const WARM_UP_MS = 1000;

/** The time of the processor that this process has taken, with what the engine does beside it, in µs. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function repeatsOf({ run }: Timed): number {
  const begin = performance.now();
  do run(); while (performance.now() - begin < WARM_UP_MS);
  let repeats = 1;
  while (true) {
    const start = performance.now();
    for (let time = 0; time < repeats; time++) run();
    if (performance.now() - start >= SAMPLE_MS || repeats >= 1 << 16) return repeats;
    repeats *= 2;
  }
}

/**
 * Measures several things against each other.
 *
 * @param things What is measured.
 * @param rounds How often each is measured, in turn with the others.
 * @returns For each the least time for one input, in µs.
 */
export function measure(things: readonly Timed[], rounds: number): readonly number[] {
  const repeats = things.map(repeatsOf);
  const least = things.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { run, per }] of things.entries()) {
      const start = processorTime();
      for (let time = 0; time < repeats[index]!; time++) run();
      const each = (processorTime() - start) / (repeats[index]! * per);
      least[index] = Math.min(least[index]!, each);
    }
  }
  return least;
}
