/**
 * What the programs of this folder do around their work: signals, errors, exit codes, and nothing left behind.
 *
 * @module
 */

import { BUG, DONE, UNUSABLE } from "../lib/cli/exit_code.ts";
import { CriSpecError } from "../lib/error.ts";
import { closeDaemons } from "./lab/daemon.ts";
import { failureOf } from "../lib/node/failure.ts";

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** What a program does around its work. */
export interface ProgramOptions {
  /** Takes what is to be told on standard error. Default: writes it there. */
  readonly tell?: (text: string) => void;
  /** Ends what is running. Default: closes all daemons. */
  readonly cleanUp?: () => Promise<void>;
}

/**
 * Does a program's work to its end, or to a signal, and then ends what is still running.
 *
 * @param work The work; gives the exit code. Its signal is aborted when the program is interrupted.
 * @param options What to do around it.
 * @returns The exit code: that of the work; 2 with one clear message for what cannot be used, failures of the operating
 * system and of daemons included; 70 with a stack for a bug in us; 128 and the signal's number for an interruption.
 */
export async function runProgram(
  work: (signal: AbortSignal) => Promise<number>,
  { tell = console.error, cleanUp = closeDaemons }: ProgramOptions = {},
): Promise<number> {
  const interruption = new AbortController();
  const { promise: interrupted, resolve } = Promise.withResolvers<number>();
  const listeners = Object.entries(SIGNALS).map(([name, code]) => {
    const listener = () => {
      interruption.abort(new Error(`Interrupted by ${name}`));
      resolve(code);
    };
    Deno.addSignalListener(name as keyof typeof SIGNALS, listener);
    return () => Deno.removeSignalListener(name as keyof typeof SIGNALS, listener);
  });
  const told = (error: unknown) => interruption.signal.aborted ? interrupted : tellError(error, tell);
  const code = await Promise.race([work(interruption.signal), interrupted]).catch(told);
  const left = await cleanUp().then(() => DONE, (error) => tellError(error, tell));
  for (const remove of listeners) remove();
  return code === DONE ? left : code;
}

/** The error for a command line that is wrong. */
export function usage(message: string): CriSpecError {
  return new CriSpecError("usage", message, { hint: "See --help" });
}

/**
 * Tells an error; gives the exit code for it.
 *
 * @param error What was thrown.
 * @param tell Takes the text.
 * @returns 2, or 70 for a bug in us, whose stack is told.
 */
export function tellError(error: unknown, tell: (text: string) => void): number {
  const failure = isOfParseArgs(error) ? usage(error.message) : failureOf(error);
  if (failure === undefined) {
    tell(error instanceof Error ? error.stack ?? error.message : String(error));
    return BUG;
  }
  tell(`error: ${failure.message}`);
  if (failure.hint !== undefined) tell(`hint: ${failure.hint}`);
  return UNUSABLE;
}

/** Whether `node:util` does not understand the command line. */
function isOfParseArgs(error: unknown): error is TypeError {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}
