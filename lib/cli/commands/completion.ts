/**
 * `cri-spec completion` and `cri-spec man`: what shells and manuals need.
 *
 * @module
 */

import { type Given, usage } from "../args.ts";
import { completion, manualPage, SHELLS } from "../completion.ts";
import { DONE } from "../exit_code.ts";
import type { Run } from "../run.ts";

async function print(text: string, io: Run): Promise<number> {
  await io.stdout(new TextEncoder().encode(text));
  return DONE;
}

/**
 * Prints the completion script of a shell.
 *
 * @param given The arguments.
 * @param io Streams.
 * @returns The exit code.
 * @throws {CriSpecError} `usage`.
 */
export async function completionCommand({ rest }: Given, io: Run): Promise<number> {
  const [name = ""] = rest;
  const shell = SHELLS.find((one) => one === name);
  if (rest.length === 1 && shell !== undefined) return await print(completion(shell), io);
  const given = rest.length === 0 ? "No shell given" : "More than one shell given";
  throw usage(
    rest.length === 1 ? `Unknown shell ${JSON.stringify(name.slice(0, 64))}` : given,
    `pass ${SHELLS.slice(0, -1).join(", ")} or ${SHELLS.at(-1)}`,
  );
}

/**
 * Prints the manual page.
 *
 * @param given The arguments.
 * @param io Streams.
 * @returns The exit code.
 * @throws {CriSpecError} `usage`.
 */
export async function manCommand({ rest }: Given, io: Run): Promise<number> {
  if (rest.length > 0) throw usage("man takes no arguments", "for one command, see cri-spec help COMMAND");
  return await print(manualPage(), io);
}
