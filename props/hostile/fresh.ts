/**
 * A worker that has seen no input before: it answers some again.
 *
 * @module
 */

import { bases } from "./bases.ts";
import { Documents } from "./documents.ts";
import { replay } from "./suite.ts";

/** What the worker is asked. */
export interface Question {
  readonly seed: number;
  readonly samples: number;
  readonly answers: ReadonlyMap<number, string>;
}

declare const self: {
  onmessage: (event: MessageEvent<Question>) => void;
  postMessage: (answer: readonly number[]) => void;
};

self.onmessage = async ({ data: { seed, samples, answers } }) => {
  self.postMessage(await replay(new Documents(await bases(seed, samples)), seed, answers));
};
