/**
 * Which files are changed, and where the checks are.
 *
 * @module
 */

/** What a plain run changes: options, plan and encoding. */
const PLAIN: readonly string[] = [
  "lib/options",
  "lib/sandbox",
  "lib/oci/default_spec.ts",
  "lib/oci/encode.ts",
  "lib/oci/go_match.ts",
  "lib/oci/go_path.ts",
  "lib/oci/go_sort.ts",
  "lib/oci/go_trim.ts",
  "lib/oci/memo.ts",
  "lib/oci/pointer.ts",
  "lib/oci/record.ts",
  "lib/oci/record_template.ts",
  "lib/oci/shared.ts",
  "lib/oci/template.ts",
  "lib/oci/utf8.ts",
];

/** Folders whose tests are about files, processes, printing and runtimes, not about how specs are made. */
const RIM: readonly string[] = ["lib/bundle", "lib/cli", "lib/live", "lib/explorer", "lib/lint", "props/lint"];

/**
 * Tests of something else: of runtimes, of what counterexamples shrink to, which a check of mutants does not do, and of time and
 * memory, which instrumented code takes more of.
 */
const OTHERS: readonly string[] = ["props/arbitraries_test.ts", "props/cost_test.ts", "props/lint_test.ts"];

/** A test of the model's reasons that stands with the recorded cases. */
const REASONS = "golden/reasons_test.ts";

/** The driver's own tests. */
const OWN = "props/mutants";

/** A path that cannot be looked at. */
export class ScopeError extends Error {}

/**
 * The source files to change.
 *
 * @param root The repository, with a slash at the end.
 * @param paths Files and folders below it; none for a plain run.
 * @returns Files below the root, sorted.
 * @throws {ScopeError} When a path is not there or has no source.
 */
export async function sourceFiles(root: URL, paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all((paths.length > 0 ? paths : PLAIN).map((path) => sourcesAt(root, path)));
  return [...new Set(found.flat())].sort();
}

async function sourcesAt(root: URL, path: string): Promise<readonly string[]> {
  const clean = path.replace(/^\.\//, "").replace(/\/+$/, "");
  const files = (await filesBelow(root, clean)).filter((file) => file.endsWith(".ts") && !file.endsWith("_test.ts"));
  if (files.length === 0 || !clean.startsWith("lib/")) {
    throw new ScopeError(`Cannot change "${path}": no source of lib`);
  }
  return files;
}

/**
 * The test files that may notice a change.
 *
 * @param root The repository, with a slash at the end.
 * @returns Files below the root, sorted.
 */
export async function testFiles(root: URL): Promise<readonly string[]> {
  const files = [...await filesBelow(root, "lib"), ...await filesBelow(root, "props")];
  const out = [...RIM.map((folder) => `${folder}/`), OWN];
  const isOut = (file: string): boolean => out.some((start) => file.startsWith(start)) || OTHERS.includes(file);
  return [...files.filter((file) => file.endsWith("_test.ts") && !isOut(file)), REASONS].sort();
}

async function filesBelow(root: URL, path: string): Promise<readonly string[]> {
  const { isFile } = await Deno.stat(new URL(path, root)).catch((error) => {
    throw error instanceof Deno.errors.NotFound ? new ScopeError(`Cannot read "${path}": it is not there`) : error;
  });
  if (isFile) return [path];
  const entries = await Array.fromAsync(Deno.readDir(new URL(`${path}/`, root)));
  const found = await Promise.all(
    entries.map(({ name, isDirectory }) => isDirectory ? filesBelow(root, `${path}/${name}`) : [`${path}/${name}`]),
  );
  return found.flat();
}
