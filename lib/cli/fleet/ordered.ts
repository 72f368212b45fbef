/**
 * Work that is done in parallel and reported in order.
 *
 * @module
 */

import type { BatchAnswer, FleetItem } from "./answer.ts";
import type { Worker } from "./workers.ts";

/**
 * Gives batches to workers, and their answers back in the batches' order.
 *
 * @param batches The batches.
 * @param workers The workers; each takes what it is given in order.
 * @param most How many batches may be at work, so that the stream is not read faster than it is answered.
 * @returns The answers.
 */
export async function* ordered(
  batches: AsyncIterable<readonly FleetItem[]>,
  workers: readonly Worker[],
  most: number,
): AsyncGenerator<BatchAnswer, void, void> {
  const waiting: Promise<BatchAnswer>[] = [];
  let next = 0;
  for await (const batch of batches) {
    const answer = workers[next++ % workers.length]!.diff(batch);
    // Its failure is reported in its turn.
    answer.catch(() => {});
    waiting.push(answer);
    if (waiting.length >= most) yield await waiting.shift()!;
  }
  for (const answer of waiting) yield await answer;
}
