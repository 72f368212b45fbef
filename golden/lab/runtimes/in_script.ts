/**
 * What a script without Deno needs before tests are loaded: `Deno`, as far as tests use it, over what was read in Deno. The script that
 * loads it has put that into the global `READS`, and the environment into `SETTINGS`.
 *
 * @module
 */

import { collect, type Entry, type Reads } from "./harness.ts";

/** What is global beside the runtime's own. */
interface Globals {
  readonly READS: Reads;
  readonly SETTINGS: Readonly<Record<string, string>>;
  Deno: unknown;
}

const globals = globalThis as unknown as Globals;
const { READS, SETTINGS } = globals;

/** The paths of modules in the script start with it. */
const ROOT = "file:///project/";

class NotFound extends Error {
  override readonly name = "NotFound";
}

function pathOf(path: string | URL): string {
  return decodeURIComponent(new URL(path, ROOT).href.slice(ROOT.length)).replace(/\/$/, "");
}

function found<T>(all: Readonly<Record<string, T>>, path: string | URL): T {
  const name = pathOf(path);
  if (!Object.hasOwn(all, name)) throw new NotFound(`No such file or directory: ${name}`);
  return all[name]!;
}

function text(path: string | URL): string {
  return found(READS.files, path);
}

function entries(path: string | URL): readonly Entry[] {
  return found(READS.directories, path);
}

globals.Deno = {
  test: collect,
  env: { get: (name: string) => SETTINGS[name] },
  errors: { NotFound },
  inspect: String,
  // deno-lint-ignore require-await
  readTextFile: async (path: string | URL) => text(path),
  readTextFileSync: text,
  readDir: async function* (path: string | URL) {
    yield* entries(path);
  },
  readDirSync: entries,
};
