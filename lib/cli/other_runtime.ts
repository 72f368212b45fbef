/**
 * What the built command line does where another runtime than Deno runs it: it says so.
 *
 * @module
 */

import { UNUSABLE } from "./exit_code.ts";

/** What is used of Node's `process`; Bun has it, too. */
interface Process {
  readonly argv: readonly string[];
  readonly getBuiltinModule?: (name: "node:fs") => { readonly realpathSync: (path: string) => string };
  readonly stderr: { readonly write: (text: string) => unknown };
  exitCode?: number;
}

/** Whether a module is the program that was started, not one that a program imports. */
function isProgram({ argv, getBuiltinModule }: Process, url: string): boolean {
  const [, path] = argv;
  if (path === undefined) return false;
  const file = decodeURIComponent(new URL(url).pathname);
  try {
    return file === (getBuiltinModule?.("node:fs").realpathSync(path) ?? path);
  } catch {
    return false;
  }
}

/**
 * Ends the program with a line that says what it needs. Does nothing where the module is only imported.
 *
 * @param url The URL of the module that would be the program.
 */
export function refuseOtherRuntime(url: string): void {
  const { process } = globalThis as { readonly process?: Process };
  if (process === undefined || !isProgram(process, url)) return;
  process.stderr.write(`error: This program needs Deno: npx deno run --allow-read ${process.argv[1]} COMMAND\n`);
  process.exitCode = UNUSABLE;
}
