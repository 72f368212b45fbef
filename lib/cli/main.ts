/**
 * The command line.
 *
 * @example Print a spec from a program of your own
 * ```ts
 * import { main } from "@cri-spec/cri-spec/cli";
 * import { assertEquals } from "@std/assert";
 *
 * const request = '{"release":"1.7.24","config":{"metadata":{"name":"web"}}}';
 * let text = "";
 * const code = await main(["spec", "-"], {
 *   stdin: ReadableStream.from([new TextEncoder().encode(request)]),
 *   stdout: (bytes) => Promise.resolve(void (text += new TextDecoder().decode(bytes))),
 *   stderr: () => Promise.resolve(),
 *   open: () => Promise.reject(new Error("no files here")),
 * });
 * assertEquals(code, 0);
 * assertEquals(text.slice(0, 23), '{"ociVersion":"1.1.0","');
 * ```
 *
 * @module
 */

import { main } from "./command_line.ts";
import { denoIo } from "./io.ts";
import { runInNode } from "./node_program.ts";

export { main };
export type { FileInfo, Input, Io, Terminal } from "./io.ts";

if (typeof Deno === "undefined") void runInNode(import.meta.url, main);
else if (import.meta.main) void main(Deno.args, denoIo()).then((code) => Deno.exit(code));
