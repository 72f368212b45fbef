/**
 * The command line as in a clone of the repository: paths start at its top, and it reads the files that are there.
 *
 * @module
 */

import { type CliInput, type CliResult, runCli } from "./run_cli.ts";

/** The top of the repository. */
export const TOP: URL = new URL("../", import.meta.url);

/** The pages that people write; `deno task docs` makes the others. */
export const WRITTEN_PAGES: readonly string[] = [
  "README.md",
  "CONTRIBUTING.md",
  "golden/README.md",
  "lib/README.md",
  "lib/api/README.md",
  "lib/cli/README.md",
  "lib/explorer/README.md",
];

async function list(path: string): Promise<readonly string[] | undefined> {
  const url = new URL(path.replace(/\/*$/, "/"), TOP);
  const info = await Deno.stat(url).catch(() => undefined);
  if (info?.isDirectory !== true) return undefined;
  const names: string[] = [];
  for await (const entry of Deno.readDir(url)) if (!entry.isDirectory) names.push(entry.name);
  return names;
}

/**
 * Runs the command line in the repository.
 *
 * @param args Its arguments.
 * @param stdin What comes on standard input. Default: nothing.
 * @returns What it gave.
 */
export function runInClone(args: readonly string[], stdin: NonNullable<CliInput["stdin"]> = ""): Promise<CliResult> {
  const open = async (path: string) => ReadableStream.from([await Deno.readFile(new URL(path, TOP))]);
  return runCli(args, { stdin, io: { open, list } });
}
