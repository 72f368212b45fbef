/**
 * The command line as one program, for Node and for Deno: what `deno task program` builds.
 *
 * @module
 */

import process from "node:process";
import { denoIo } from "./io.ts";
import { main } from "./command_line.ts";
import { nodeIo } from "./node_io.ts";

const io = typeof Deno === "undefined" ? nodeIo() : { ...denoIo(), program: "cri-spec" };
void main(process.argv.slice(2), io).then((code) => {
  // What waits in a pipe is written before the process ends by itself.
  process.exitCode = code;
});
