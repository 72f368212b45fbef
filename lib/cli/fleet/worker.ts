/**
 * A worker that compares documents: one message with the arguments, then one for each batch.
 *
 * @module
 */

import { denoIo, type Io } from "../io.ts";
import { nodeIo } from "../node_io.ts";
import { readingOnce } from "../reading_once.ts";
import { type Run, runOver } from "../run.ts";
import type { FleetItem } from "./answer.ts";
import { FleetDiffer } from "./differ.ts";
import { readFleet, readOverridesOfMany } from "./read_fleet.ts";
import type { WorkerReply, WorkerStart } from "./workers.ts";

/** Files that were read already come from the message. */
function ioOver({ files }: WorkerStart): Run {
  const io: Io = typeof Deno === "undefined" ? nodeIo() : denoIo();
  return readingOnce(runOver({ ...io, terminal: undefined, stderr: () => Promise.resolve() }, []), files);
}

async function differOf(start: WorkerStart): Promise<FleetDiffer> {
  const io = ioOver(start);
  const overrides = await readOverridesOfMany(start.given, io);
  return new FleetDiffer(await readFleet(start.given, overrides, io), io);
}

/** Answers one message after the other. */
function serve(post: (reply: WorkerReply) => void): (message: WorkerStart | readonly FleetItem[]) => void {
  let differ: Promise<FleetDiffer>;
  let last: Promise<void> = Promise.resolve();
  return (message) => {
    if ("given" in message) {
      differ = differOf(message);
      return;
    }
    last = last.then(async () => {
      try {
        post({ answer: await (await differ).diff(message) });
      } catch (error) {
        post({ error: error instanceof Error ? error.stack ?? error.message : String(error) });
      }
    });
  };
}

if (typeof Deno === "undefined") {
  const { parentPort } = await import("node:worker_threads");
  parentPort?.on("message", serve((reply) => parentPort!.postMessage(reply)));
} else {
  const scope = self as unknown as {
    postMessage(reply: WorkerReply): void;
    onmessage: ((event: { readonly data: WorkerStart | readonly FleetItem[] }) => void) | null;
  };
  const take = serve((reply) => scope.postMessage(reply));
  scope.onmessage = ({ data }) => take(data);
}
