/**
 * The model in a worker: typing never waits for it.
 *
 * @module
 */

import { Model } from "./model/model.ts";
import type { Question, Reply } from "./model/types.ts";

const scope = self as unknown as {
  postMessage(reply: Reply): void;
  onmessage: ((event: { readonly data: Question }) => void) | null;
};

/** A message to itself is queued after waiting ones; a timer would wait for milliseconds. */
const { port1, port2 } = new MessageChannel();
const resting: (() => void)[] = [];
port1.onmessage = () => resting.shift()?.();

function rest(): Promise<void> {
  return new Promise((resolve) => {
    resting.push(resolve);
    port2.postMessage(undefined);
  });
}

const model = new Model((reply) => scope.postMessage(reply), rest);
scope.onmessage = ({ data }) => void model.ask(data);
