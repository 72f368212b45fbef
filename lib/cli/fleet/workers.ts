/**
 * Workers that compare documents in parallel.
 *
 * @module
 */

import type { Given } from "../args.ts";
import type { ReadFiles } from "../reading_once.ts";
import type { Run } from "../run.ts";
import type { BatchAnswer, FleetItem } from "./answer.ts";

/** What compares documents. */
export interface Worker {
  /** Compares the documents that follow those of earlier calls. */
  readonly diff: (items: readonly FleetItem[]) => Promise<BatchAnswer>;
  /** Ends it. */
  readonly end: () => void;
}

/** The first message to a worker. */
export interface WorkerStart {
  /** The arguments. */
  readonly given: Given;
  /** The files that flags name, by their names: one that is a pipe can be read once. */
  readonly files: ReadFiles;
}

/** What a worker answers. */
export type WorkerReply =
  | { readonly answer: BatchAnswer }
  | { readonly error: string };

/** A worker of the platform's own: Deno, browsers, and Node through an adapter. */
interface Port {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: WorkerReply }) => void) | null;
  onerror: ((event: { readonly message?: string; preventDefault?(): void }) => void) | null;
  terminate(): void;
}

/** Makes a worker from a module next to this one; `undefined` if there is none, as in a single-file program. */
async function portOf(): Promise<Port | undefined> {
  const here: string | undefined = import.meta.url;
  // A script in an executable has no URL.
  if (here === undefined) return undefined;
  const url = new URL("./worker.ts", here);
  if (typeof Deno !== "undefined") {
    const isThere = url.protocol !== "file:" || await Deno.stat(url).then(() => true, () => false);
    const { Worker } = globalThis as unknown as { readonly Worker: new (url: URL, options: object) => Port };
    return isThere ? new Worker(url, { type: "module" }) : undefined;
  }
  const { existsSync } = await import("node:fs");
  const script = new URL("./worker.js", here);
  if (!existsSync(script)) return undefined;
  const { Worker } = await import("node:worker_threads");
  const worker = new Worker(script);
  const port: Port = {
    postMessage: (message) => worker.postMessage(message),
    onmessage: null,
    onerror: null,
    terminate: () => void worker.terminate(),
  };
  worker.on("message", (data: WorkerReply) => port.onmessage?.({ data }));
  worker.on("error", (error: Error) => port.onerror?.({ message: error.message }));
  return port;
}

/** A worker whose answers come in the order of its questions. */
class PortWorker implements Worker {
  readonly #port: Port;
  readonly #waiting: PromiseWithResolvers<BatchAnswer>[] = [];
  #failure: Error | undefined;

  constructor(port: Port, start: WorkerStart) {
    this.#port = port;
    port.onmessage = ({ data }) => {
      const next = this.#waiting.shift();
      if ("answer" in data) next?.resolve(data.answer);
      else next?.reject(new Error(data.error));
    };
    port.onerror = (event) => {
      event.preventDefault?.();
      this.#failure = new Error(`A worker ended: ${event.message ?? "without a message"}`);
      for (const one of this.#waiting.splice(0)) one.reject(this.#failure);
    };
    port.postMessage(start);
  }

  diff(items: readonly FleetItem[]): Promise<BatchAnswer> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    const answer = withResolvers<BatchAnswer>();
    this.#waiting.push(answer);
    this.#port.postMessage(items);
    return answer.promise;
  }

  end(): void {
    this.#port.terminate();
  }
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function withResolvers<T>(): PromiseWithResolvers<T> {
  let resolve!: (value: T | PromiseLike<T>) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => [resolve, reject] = [yes, no]);
  return { promise, resolve, reject };
}

/**
 * Starts workers.
 *
 * @param count How many.
 * @param given The arguments: each worker reads the flags' files itself.
 * @param io Streams and files.
 * @returns The workers; `undefined` where the program cannot start any.
 * @throws {CriSpecError} What a flag's file is refused for.
 */
export async function startWorkers(count: number, given: Given, io: Run): Promise<readonly Worker[] | undefined> {
  const first = await portOf();
  if (first === undefined) return undefined;
  const { flagFiles } = await import("./read_fleet.ts");
  const start: WorkerStart = { given, files: await flagFiles(given, io) };
  const ports = [first];
  while (ports.length < count) ports.push((await portOf())!);
  return ports.map((port) => new PortWorker(port, start));
}
