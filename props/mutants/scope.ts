/**
 * Which files are changed, and which tests may notice it.
 *
 * @module
 */

import { sourcesBelow } from "../sources.ts";

/** What a plain run changes: encoding, options and plans. */
const PLAIN: readonly string[] = [
  "lib/go",
  "lib/oci",
  "lib/request",
  "lib/options",
  "lib/plan",
  "lib/decisions",
  "lib/sandbox",
  "lib/container",
  "lib/prepared",
];

/** Where tests are about something else: files, processes, printing, runtimes. */
const RIM: readonly string[] = [
  "lib/bundle/",
  "lib/cli/",
  "lib/lint/",
  "golden/lab/",
  "props/hostile/",
  "props/lint",
  "props/mutants",
];

/**
 * Tests of what instrumented code changes: what counterexamples shrink to, the work that is done, and pages that are made of sources;
 * tests of the command line.
 */
const OTHERS: readonly string[] = [
  "golden/generate/documents_test.ts",
  "props/arbitraries_test.ts",
  "props/cost_test.ts",
  "props/museum_test.ts",
  "props/readme_test.ts",
  "props/terminal_test.ts",
];

/** A path that cannot be changed. */
export class ScopeError extends Error {}

/** The source files to change, sorted: those of some files and directories, or of none those of a plain run. */
export async function sourceFiles(root: URL, paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all((paths.length > 0 ? paths : PLAIN).map(async (path) => {
    const clean = path.replace(/^\.\//, "").replace(/\/+$/, "");
    const files = clean.startsWith("lib/") ? await filesBelow(root, clean) : [];
    const sources = files.filter((file) => file.endsWith(".ts") && !/_(?:test|tables)\.ts$/.test(file));
    if (sources.length === 0) throw new ScopeError(`Cannot change "${path}": no source of lib`);
    return sources;
  }));
  return [...new Set(found.flat())].sort();
}

/** The test files that may notice a change, sorted. */
export async function testFiles(root: URL): Promise<readonly string[]> {
  const files = (await Promise.all(["golden", "lib", "props"].map((directory) => filesBelow(root, directory)))).flat();
  const isOut = (file: string): boolean => OTHERS.includes(file) || RIM.some((start) => file.startsWith(start));
  return files.filter((file) => file.endsWith("_test.ts") && !isOut(file)).sort();
}

async function filesBelow(root: URL, path: string): Promise<readonly string[]> {
  const { isFile } = await Deno.stat(new URL(path, root)).catch((error) => {
    throw error instanceof Deno.errors.NotFound ? new ScopeError(`Cannot read "${path}": no such file`) : error;
  });
  if (isFile) return [path];
  const sources = await Array.fromAsync(sourcesBelow(new URL(`${path}/`, root)));
  return sources.map(({ href }) => href.slice(root.href.length));
}
