/**
 * Which tests run in every runtime: the goldens, and the files of `props/` that state laws.
 *
 * @module
 */

const ROOT = new URL("../../../", import.meta.url);

/** The comparisons with the bytes that real containerds wrote. */
const GOLDENS: readonly string[] = ["golden/golden_test.ts", "golden/containers/golden_test.ts"];

/** Files with laws that Deno alone can run, or that cost more than they show, each with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  "props/cost_test.ts": "counts what V8 keeps in memory",
  "props/explorer_test.ts": "starts the command line",
  "props/museum_test.ts": "tests the laws themselves",
  "props/lint_error_test.ts": "pastes every text of every rule in every way: as long as all laws together",
  "props/node_test.ts": "reads files of a node",
  "props/terminal_test.ts": "starts the command line",
};

/** A law is stated by a function that is named so: `law(`, `optionLaws(`. */
const LAW = /^\s*\w*[lL]aws?\(/m;

/**
 * Lists the files.
 *
 * @returns Their paths in the project, goldens first.
 */
export async function suite(): Promise<readonly string[]> {
  const laws: string[] = [];
  for await (const { name } of Deno.readDir(new URL("props/", ROOT))) {
    if (!name.endsWith("_test.ts")) continue;
    if (LAW.test(await Deno.readTextFile(new URL(`props/${name}`, ROOT)))) laws.push(`props/${name}`);
  }
  const unknown = Object.keys(LEFT_OUT).filter((path) => !laws.includes(path));
  if (unknown.length > 0) throw new Error(`No such file with laws: ${unknown}`);
  return [...GOLDENS, ...laws.sort().filter((path) => !Object.hasOwn(LEFT_OUT, path))];
}
