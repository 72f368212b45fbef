/**
 * The command line where Node runs it.
 *
 * @module
 */

import type { Io } from "./io.ts";

/** What is used of Node's `process`; Bun has it, too. */
interface Process {
  readonly argv: readonly string[];
  readonly getBuiltinModule?: (name: "node:fs") => { readonly realpathSync: (path: string) => string };
  exitCode?: number;
}

/** Whether a module is the program that was started, not one that a program imports. */
function isProgram({ argv, getBuiltinModule }: Process, url: string | undefined): boolean {
  const [, path] = argv;
  // A script that is not a module has no URL.
  if (path === undefined || url === undefined) return false;
  const file = decodeURIComponent(new URL(url).pathname);
  try {
    return file === (getBuiltinModule?.("node:fs").realpathSync(path) ?? path);
  } catch {
    return false;
  }
}

/**
 * Runs the command line in Node. Does nothing where the module is only imported.
 *
 * @param url The URL of the module that would be the program.
 * @param run Runs the command line and returns the exit code.
 */
export async function runInNode(
  url: string | undefined,
  run: (args: readonly string[], io: Io) => Promise<number>,
): Promise<void> {
  const { process } = globalThis as { readonly process?: Process };
  if (process === undefined || !isProgram(process, url)) return;
  const { nodeIo } = await import("./node_io.ts");
  // Node ends by itself when everything is written.
  process.exitCode = await run(process.argv.slice(2), nodeIo());
}
