/**
 * The streams of one run as commands use them: nothing of the input can command a terminal, and every failure of writing is
 * one kind of error.
 *
 * @module
 */

import { type Io, OutputFailed } from "./io.ts";
import type { Source } from "./source.ts";
import { printableLines } from "./render/printable.ts";

/** What a command reads from and writes to. What it writes to `stdout` and `stderr` is for people, or JSON. */
export interface Run extends Io {
  /** Writes the bytes of an answer as they are; only on a terminal made printable, as JSON. */
  readonly exact: (bytes: Uint8Array) => Promise<void>;
  /** What the request was read from, for the places of errors. */
  readonly sources: Source[];
  /** The warnings about nodes that were printed, as text. */
  readonly warned: Set<string>;
}

/** Whether bytes are ASCII text without control characters but newlines. */
function isPlain(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte > 0x7e || (byte < 0x20 && byte !== 0x0a)) return false;
  }
  return true;
}

function safe(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  return isPlain(bytes) ? bytes : new TextEncoder().encode(change(new TextDecoder().decode(bytes)));
}

/** Whether the program may use colour on standard output; what the input has of its sequences stays escaped otherwise. */
function mayColour(args: readonly string[], io: Io): boolean {
  return io.terminal?.colour === true || args.includes("always") || args.includes("--color=always");
}

/**
 * Makes the streams of one run safe.
 *
 * @param io The streams.
 * @param args The run's arguments.
 * @returns The streams for a command. Writing to `stdout` throws {@linkcode OutputFailed}; a failing `stderr` is ignored.
 */
export function runOver(io: Io, args: readonly string[]): Run {
  const write = async (bytes: Uint8Array): Promise<void> => {
    try {
      await io.stdout(bytes);
    } catch (cause) {
      if (cause instanceof OutputFailed) throw cause;
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new OutputFailed(`Cannot write to standard output: ${why}`, { cause });
    }
  };
  return {
    ...io,
    sources: [],
    warned: new Set(),
    get terminal() {
      return io.terminal;
    },
    stdout: (bytes) => write(safe(bytes, (text) => printableLines(text, mayColour(args, io)))),
    exact: (bytes) => write(io.terminal === undefined ? bytes : safe(bytes, (text) => printableLines(text, false))),
    stderr: async (bytes) => {
      try {
        await io.stderr(safe(bytes, (text) => printableLines(text, false)));
      } catch {
        // Standard error is closed; the exit code keeps its meaning.
      }
    },
  };
}
