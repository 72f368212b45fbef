/**
 * Which files are changed, which tests may notice it, and which files import which.
 *
 * @module
 */

import { sourcesBelow } from "../sources.ts";

/** What a plain run changes: encoding, options and plans. */
const PLAIN = "lib/go lib/oci lib/request lib/options lib/plan lib/decisions lib/sandbox lib/container lib/prepared"
  .split(" ");

/** Where tests are about something else (files, processes, printing, runtimes), or of what instrumented code changes: work and shrinking. */
const OUT = ("golden/generate/documents_test.ts golden/lab/ lib/bundle/ lib/cli/ lib/lint/ props/arbitraries_test.ts " +
  "props/cost_test.ts props/hostile/ props/lint props/museum_test.ts props/mutants props/readme_test.ts props/terminal_test.ts")
  .split(" ");

/** A path or an option that cannot be read. */
export class UsageError extends Error {}

/** The source files to change, sorted: those of some files and directories, or of none those of a plain run. */
export async function sourceFiles(root: URL, paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all((paths.length > 0 ? paths : PLAIN).map(async (path) => {
    const clean = path.replace(/^\.\//, "").replace(/\/+$/, "");
    const files = clean.startsWith("lib/") ? await filesBelow(root, clean) : [];
    const sources = files.filter((file) => file.endsWith(".ts") && !/_(?:test|tables)\.ts$/.test(file));
    if (sources.length === 0) throw new UsageError(`Cannot change "${path}": no source of lib`);
    return sources;
  }));
  return [...new Set(found.flat())].sort();
}

/** The test files that may notice a change, sorted: all, or those of some files and directories. */
export async function testFiles(root: URL, paths: readonly string[] = []): Promise<readonly string[]> {
  const where = paths.length > 0 ? paths : ["golden", "lib", "props"];
  const files = (await Promise.all(where.map((path) => filesBelow(root, path.replace(/\/+$/, ""))))).flat();
  const isOut = (file: string): boolean => OUT.some((start) => file.startsWith(start));
  return [...new Set(files)].filter((file) => file.endsWith("_test.ts") && !isOut(file)).sort();
}

async function filesBelow(root: URL, path: string): Promise<readonly string[]> {
  const { isFile } = await Deno.stat(new URL(path, root)).catch((error) => {
    throw error instanceof Deno.errors.NotFound ? new UsageError(`Cannot read "${path}": no such file`) : error;
  });
  if (isFile) return [path];
  const sources = await Array.fromAsync(sourcesBelow(new URL(`${path}/`, root)));
  return sources.map(({ href }) => href.slice(root.href.length));
}

const IMPORT = /^(?:import|export)\b(?! type\b)(?:[^;]*?\bfrom)?\s+"([^"]+\.ts)"/gms;

/** Finds what files below a root import, directly or not, by an import map; each file is among its own. */
export async function importedFiles(
  root: URL,
  files: readonly string[],
  imports: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const known = new Map<string, readonly string[]>();
  const importsOf = async (file: string): Promise<readonly string[]> => {
    if (!known.has(file)) {
      const text = await Deno.readTextFile(new URL(file, root));
      const found = [...text.matchAll(IMPORT)].map(([, name = ""]) =>
        new URL(imports[name] ?? name, new URL(Object.hasOwn(imports, name) ? "" : file, root)).href
      );
      known.set(file, found.filter((href) => href.startsWith(root.href)).map((href) => href.slice(root.href.length)));
    }
    return known.get(file)!;
  };
  return new Map(
    await Promise.all(files.map(async (file) => {
      const found = new Set([file]);
      for (const at of found) for (const next of await importsOf(at)) found.add(next);
      return [file, found] as const;
    })),
  );
}
