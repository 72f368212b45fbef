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

import { CriSpecError } from "../error.ts";
import { run } from "./dispatch.ts";
import { BUG, DONE, exitCodeOf, UNUSABLE } from "./exit_code.ts";
import { denoIo, type Input, type Io, OutputClosed, type Terminal } from "./io.ts";
import { renderError } from "./render/error.ts";

export type { Input, Io, Terminal };

/**
 * Runs the command line.
 *
 * @param args The arguments behind the program's name.
 * @param io Streams and files.
 * @returns The exit code: 0 done, 1 the honest negative, 2 input that cannot be used, 70 a bug in this package.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  try {
    return await run(args, io);
  } catch (error) {
    if (error instanceof OutputClosed) return DONE;
    const encoder = new TextEncoder();
    if (error instanceof CriSpecError) {
      await io.stderr(encoder.encode(renderError(error)));
      return exitCodeOf(error);
    }
    const stack = error instanceof Error ? error.stack ?? error.message : String(error);
    await io.stderr(encoder.encode(`cri-spec has a bug, please report it:\n${stack}\n`));
    return BUG;
  }
}

/** Node's own global, where this program was built and is run by Node. */
const { process } = globalThis as { readonly process?: NodeProcess };

interface NodeProcess {
  readonly argv: readonly string[];
  readonly stderr: { readonly write: (text: string) => void };
  exitCode?: number;
}

if ("Deno" in globalThis) {
  if (import.meta.main) Deno.exit(await main(Deno.args, denoIo()));
} else if (process?.argv[1] !== undefined && import.meta.url === `file://${encodeURI(process.argv[1])}`) {
  process.stderr.write(`error: This program needs Deno: npx deno run --allow-read ${process.argv[1]} COMMAND\n`);
  process.exitCode = UNUSABLE;
}
