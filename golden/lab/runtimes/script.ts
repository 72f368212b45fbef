/**
 * The suite as one script that Node and browsers run: the sources of Deno's tests, as they are.
 *
 * @module
 */

import config from "../../../deno.json" with { type: "json" };

const ROOT = new URL("../../../", import.meta.url);
/** What stands in the place of `node:assert/strict`. */
const ASSERT: readonly string[] = ["golden/lab/runtimes/node_assert.ts", "golden/lab/runtimes/process.ts"];

/** What of `deno info --json` is read. */
interface Graph {
  readonly modules: readonly { readonly specifier: string; readonly local?: string }[];
}

async function deno(...args: readonly string[]): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), { args: [...args] }).output();
  if (!success) throw new Error(`deno ${args[0]}: ${new TextDecoder().decode(stderr)}`);
  return new TextDecoder().decode(stdout);
}

/**
 * Copies a module: what it has in place of `import.meta.url` in the script, where all modules are one, is where it stands in the project.
 */
async function copy(path: string, directory: string): Promise<void> {
  const source = await Deno.readTextFile(new URL(path, ROOT));
  const copied = `${directory}/${path}`;
  await Deno.mkdir(copied.slice(0, copied.lastIndexOf("/")), { recursive: true });
  await Deno.writeTextFile(copied, source.replaceAll("import.meta.url", JSON.stringify(`file:///project/${path}`)));
}

/** Writes the configuration of a script: a lock of its own, for bundling adds to it, and the import map, with assertions that run everywhere. */
async function configure(directory: string, root: string): Promise<void> {
  const own = { "@std/assert": "./props/assert/mod.ts", "node:assert/strict": "./golden/lab/runtimes/node_assert.ts" };
  const imports = Object.fromEntries(
    Object.entries({ ...config.imports, ...own }).map(([name, target]) => [name, target.replace(/^\.\//, root)]),
  );
  await Deno.copyFile(new URL("deno.lock", ROOT), `${directory}/deno.lock`);
  await Deno.writeTextFile(`${directory}/deno.json`, JSON.stringify({ imports, nodeModulesDir: "none" }));
}

async function bundle(mains: readonly string[], directory: string, output: string): Promise<void> {
  const own = ["--config", `${directory}/deno.json`, "--platform=browser", "--format=esm", output];
  await deno("bundle", "--quiet", `--lock=${directory}/deno.lock`, ...own, ...mains);
}

/**
 * Makes a script of each module that imports the package by its name.
 *
 * @param modules The modules, by the names of their scripts.
 * @param directory An empty directory for what they are made of.
 * @param output The directory where the scripts are written, each with all that it needs.
 */
export async function bundleEach(
  modules: ReadonlyMap<string, string>,
  directory: string,
  output: string,
): Promise<void> {
  await configure(directory, ROOT.href);
  for (const [name, code] of modules) await Deno.writeTextFile(`${directory}/${name}.ts`, code);
  await bundle([...modules.keys()].map((name) => `${directory}/${name}.ts`), directory, `--outdir=${output}`);
}

/**
 * Makes the script.
 *
 * @param tests The paths in the project of the tests.
 * @param directory An empty directory for what it is made of.
 * @param output Where the script is written; it exports `runAll`.
 */
export async function bundleSuite(tests: readonly string[], directory: string, output: string): Promise<void> {
  const code = [
    'import "./golden/lab/runtimes/in_script.ts";',
    ...tests.map((path) => `import "./${path}";`),
    'export { runAll } from "./golden/lab/runtimes/harness.ts";',
  ].join("\n");
  const main = `${directory}/main.ts`;
  await Deno.writeTextFile(main, code.replaceAll('"./', `"${ROOT}`));
  const { modules } = JSON.parse(
    await deno("info", "--json", "--no-lock", "--config", new URL("deno.json", ROOT).pathname, main),
  ) as Graph;
  const paths = modules.flatMap(({ specifier }) =>
    specifier.startsWith(ROOT.href) ? [specifier.slice(ROOT.href.length)] : []
  );
  for (const path of new Set([...paths, ...ASSERT, "props/assert/mod.ts"])) {
    await copy(path, directory);
  }
  await Deno.writeTextFile(main, code);
  await configure(directory, "./");
  await bundle([main], directory, `--output=${output}`);
}
