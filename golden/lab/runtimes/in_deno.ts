/**
 * The suite in Deno, from its sources: prints what came of each test, and what the tests read.
 *
 * @module
 */

import { collect, type Entry, type Reads, runAll } from "./harness.ts";
import { suite } from "./suite.ts";

const ROOT = new URL("../../../", import.meta.url);
const reads: Reads = { files: {}, directories: {} };

/** The path in the project of what a test reads. */
function pathOf(path: string | URL): string {
  const text = decodeURIComponent(new URL(path, ROOT).pathname);
  if (!text.startsWith(ROOT.pathname)) throw new Error(`A test reads ${text}, which is not in the project`);
  return text.slice(ROOT.pathname.length).replace(/\/$/, "");
}

function keepText(path: string | URL, text: string): string {
  return reads.files[pathOf(path)] = text;
}

function keepEntries(path: string | URL, entries: readonly Entry[]): void {
  reads.directories[pathOf(path)] = entries.map(({ name, isDirectory, isFile }) => ({ name, isDirectory, isFile }));
}

const { readTextFile, readTextFileSync, readDir, readDirSync } = Deno;
Object.assign(Deno, {
  test: collect,
  readTextFile: async (path: string | URL) => keepText(path, await readTextFile(path)),
  readTextFileSync: (path: string | URL) => keepText(path, readTextFileSync(path)),
  readDir: async function* (path: string | URL) {
    const entries = await Array.fromAsync(readDir(path));
    keepEntries(path, entries);
    yield* entries;
  },
  readDirSync: (path: string | URL) => {
    const entries = [...readDirSync(path)];
    keepEntries(path, entries);
    return entries;
  },
});

const paths = await suite();
for (const path of paths) await import(new URL(path, ROOT).href);
const outcomes = await runAll();
const [to] = Deno.args;
await Deno.writeTextFile(to!, JSON.stringify({ outcomes, reads }));
