/**
 * The command line: arguments in, exit code out.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { usage } from "./args.ts";
import { commandInfo } from "./command_table.ts";
import { run } from "./dispatch.ts";
import { locating } from "./document.ts";
import { exitCodeOf } from "./exit_code.ts";
import { type Io, OutputClosed, OutputFailed } from "./io.ts";
import { type Run, runOver } from "./run.ts";

/** A refusal by Deno is not a bug. */
function withoutPermission(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== "NotCapable") return error;
  return usage(`Missing permission: ${error.message}`, "bundle and cleanup need --allow-all");
}

/** Whether the answer was asked for as JSON. */
function wantsJson([name = "", ...rest]: readonly string[]): boolean {
  return rest.includes("--json") && commandInfo(name)?.flags.some((flag) => flag.name === "json") === true;
}

/** Prints what went wrong: an error for people, and with `--json` as a document, too. */
async function report(error: unknown, args: readonly string[], io: Run): Promise<void> {
  if (error instanceof OutputClosed) return;
  const encoder = new TextEncoder();
  const { renderBug, renderError, renderErrorDocument, withCalls } = await import("./render/error.ts");
  if (error instanceof CriSpecError) {
    const told = io.program === undefined ? withCalls(error) : error;
    await io.stderr(encoder.encode(renderError(told)));
    if (wantsJson(args)) await io.stdout(encoder.encode(renderErrorDocument(told)));
    return;
  }
  await io.stderr(encoder.encode(error instanceof OutputFailed ? `error: ${error.message}\n` : renderBug(error)));
}

/**
 * Runs the command line.
 *
 * @param args The arguments after the program's name.
 * @param io Streams and files.
 * @returns The exit code: 0 done, 1 a difference, a finding or a refusal, 2 input that cannot be used, 70 a bug in this package, 74 standard
 *   output cannot be written.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const safe = runOver(io, args);
  try {
    return await locating(safe.sources, () => run(args, safe));
  } catch (thrown) {
    const error = withoutPermission(thrown);
    try {
      await report(error, args, safe);
      return exitCodeOf(error);
    } catch (failure) {
      return exitCodeOf(failure);
    }
  }
}
