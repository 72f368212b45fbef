/**
 * The command line in memory: no process, no files, no terminal.
 *
 * @module
 */

import type { Io } from "../lib/cli/io.ts";
import { main } from "../lib/cli/main.ts";

/** What a run of the command line gave. */
export interface CliResult {
  /** The exit code. */
  readonly code: number;
  /** What it wrote to standard output. */
  readonly out: string;
  /** What it wrote to standard error. */
  readonly err: string;
}

/** What the command line is run on. */
export interface CliInput {
  /** What comes on standard input. Default: nothing. */
  readonly stdin?: string | Uint8Array;
  /** Files by the names that they are opened by; others do not exist. Default: none. */
  readonly files?: Readonly<Record<string, string>>;
  /** Streams, files and facts of another kind. */
  readonly io?: Partial<Io>;
}

function streamOf(content: string | Uint8Array): ReadableStream<Uint8Array> {
  return ReadableStream.from([typeof content === "string" ? new TextEncoder().encode(content) : content]);
}

/**
 * Runs the command line.
 *
 * @param args Its arguments.
 * @param input What it is run on.
 * @returns What it gave.
 */
export async function runCli(
  args: readonly string[],
  { stdin = "", files = {}, io = {} }: CliInput = {},
): Promise<CliResult> {
  let [out, err] = ["", ""];
  const code = await main(args, {
    stdin: streamOf(stdin),
    stdout: (bytes) => Promise.resolve(void (out += new TextDecoder().decode(bytes))),
    stderr: (bytes) => Promise.resolve(void (err += new TextDecoder().decode(bytes))),
    open: (path) => {
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      if (text === undefined) return Promise.reject(new Error("No such file or directory (os error 2)"));
      return Promise.resolve(streamOf(text));
    },
    ...io,
  });
  return { code, out, err };
}
