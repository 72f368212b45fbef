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

const model = new Model((reply) => scope.postMessage(reply));
scope.onmessage = ({ data }) => void model.ask(data);
