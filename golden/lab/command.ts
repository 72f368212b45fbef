/**
 * Runs a program to its end and gives its output.
 *
 * @module
 */

import { failure } from "../../lib/node/failure.ts";

/** How to run a program. */
export interface CommandOptions {
  /** The folder to start in. */
  readonly cwd?: string;
  /** Variables to add to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** When to give up, in milliseconds. Default: 300000. */
  readonly timeout?: number;
  /** Kills the program when it is aborted. */
  readonly signal?: AbortSignal;
}

/**
 * Kills a program, unless it has just ended by itself.
 *
 * @param child The program.
 */
export function killIfRunning(child: Pick<Deno.ChildProcess, "kill">): void {
  try {
    child.kill("SIGKILL");
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // Deno's, of a child that has ended
  }
}

/**
 * Runs a program to its end.
 *
 * @param program Name or path.
 * @param args Its arguments.
 * @param options Folder, environment, patience.
 * @returns What the program wrote to its standard output.
 * @throws {CriSpecError} When it is not there, fails, or takes too long; the message has its last words.
 */
export async function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<string> {
  const timeout = options.timeout ?? 300_000;
  const late = AbortSignal.timeout(timeout);
  const signal = options.signal === undefined ? late : AbortSignal.any([late, options.signal]);
  const child = spawn(program, args, options);
  const kill = () => killIfRunning(child);
  signal.addEventListener("abort", kill);
  const output = await child.output().finally(() => signal.removeEventListener("abort", kill));
  if (output.success) return new TextDecoder().decode(output.stdout);
  const words = new TextDecoder().decode(output.stderr).trim().split("\n").slice(-5).join("\n");
  const state = late.aborted ? `not done after ${timeout / 1000} s` : `exit code ${output.code}`;
  throw failure(`Cannot run "${[program, ...args].join(" ")}": ${state}${words === "" ? "" : `\n${words}`}`);
}

function spawn(program: string, args: readonly string[], { cwd, env }: CommandOptions): Deno.ChildProcess {
  try {
    return new Deno.Command(program, {
      args: [...args],
      stdin: "null",
      stdout: "piped",
      stderr: "piped",
      ...(cwd === undefined ? {} : { cwd }),
      env: { LC_ALL: "C", ...env },
    }).spawn();
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    throw failure(`Cannot run ${JSON.stringify(program)}: no such program`, { cause: error });
  }
}
