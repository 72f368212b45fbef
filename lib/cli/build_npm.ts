/**
 * Builds the npm package: each module as JavaScript with its type declarations, the same entries as JSR's, and the command line.
 *
 * `deno task npm DIR` writes the package and its tarball.
 *
 * @module
 */

import { dirname } from "node:path";
import ts from "npm:typescript@5.9.3";

const ROOT = new URL("../../", import.meta.url);

/** What is read of deno.json. */
interface Config {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly imports: Readonly<Record<string, string>>;
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  rewriteRelativeImportExtensions: true,
  strict: true,
  exactOptionalPropertyTypes: true,
};

/** A package that the modules import: its name, its version, and what of it. */
interface Package {
  readonly name: string;
  readonly version: string;
  readonly below: string;
}

function packageOf(specifier: string): Package | undefined {
  const [, name, version, below = ""] = /^npm:((?:@[^/]+\/)?[^@/]+)@([^/]+)(\/.*)?$/.exec(specifier) ?? [];
  return name === undefined || version === undefined ? undefined : { name, version, below };
}

/** Packages whose types are in this package's own: a project has one copy of each, of a release of its choice. */
const PEERS: readonly string[] = ["fast-check"];

/** One build: what was found, and what it needs. */
class Build {
  readonly #config: Config;
  readonly #directory: string;
  readonly #done = new Set<string>();
  readonly dependencies = new Map<string, string>();

  constructor(config: Config, directory: string) {
    this.#config = config;
    this.#directory = directory;
  }

  /** Writes a module and all that it imports. */
  async module(path: string): Promise<void> {
    if (this.#done.has(path)) return;
    this.#done.add(path);
    const source = await Deno.readTextFile(new URL(path, ROOT));
    const imported = ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
    const names = new Map(imported.map((specifier) => [specifier, this.#target(specifier, path)]));
    const code = this.#renamed(source, names);
    const script = ts.transpileModule(code, { fileName: path, compilerOptions: OPTIONS });
    const types = ts.transpileDeclaration(code, { fileName: path, compilerOptions: OPTIONS });
    const [fault] = types.diagnostics ?? [];
    if (fault !== undefined) throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(fault.messageText, "\n")}`);
    await this.write(path.replace(/\.ts$/, ".js"), script.outputText);
    await this.write(path.replace(/\.ts$/, ".d.ts"), types.outputText);
    for (const specifier of imported) {
      if (specifier.startsWith(".")) {
        await this.module(new URL(specifier, new URL(path, ROOT)).href.slice(ROOT.href.length));
      }
    }
  }

  /** A name of the import map, or of a package with its version, becomes the package's bare name. */
  #target(specifier: string, from: string): string {
    if (specifier.startsWith(".") || specifier.startsWith("node:")) return specifier;
    const mapped = this.#config.imports[specifier] ?? specifier;
    // The import map leads a package's name to the one file that has its version.
    const found = packageOf(mapped) ?? (mapped.startsWith("./") ? this.#packageIn(mapped) : undefined);
    if (found === undefined) throw new Error(`${from} imports ${specifier}, which no npm package has`);
    this.dependencies.set(found.name, found.version);
    return `${found.name}${found.below}`;
  }

  #packageIn(path: string): Package | undefined {
    const text = Deno.readTextFileSync(new URL(path, ROOT));
    return packageOf(/from "(npm:[^"]+)"/.exec(text)?.[1] ?? "");
  }

  #renamed(source: string, names: ReadonlyMap<string, string>): string {
    let code = source;
    for (const [from, to] of names) {
      if (from !== to) {
        code = code.replaceAll(`from "${from}"`, `from "${to}"`).replaceAll(`import("${from}")`, `import("${to}")`);
      }
    }
    return code;
  }

  async write(path: string, text: string): Promise<void> {
    const file = `${this.#directory}/${path}`;
    await Deno.mkdir(dirname(file), { recursive: true });
    await Deno.writeTextFile(file, text);
  }
}

/** The entries of a package.json, one for each of deno.json. */
function exportsOf(
  { exports }: Config,
): Readonly<Record<string, { readonly types: string; readonly default: string }>> {
  return Object.fromEntries(
    Object.entries(exports).map(([name, path]) => [
      name,
      { types: path.replace(/\.ts$/, ".d.ts"), default: path.replace(/\.ts$/, ".js") },
    ]),
  );
}

/**
 * Builds the package.
 *
 * @param directory The directory; it is made anew.
 * @returns The names of the package's entries.
 */
export async function buildNpm(directory: string): Promise<readonly string[]> {
  await Deno.remove(directory, { recursive: true }).catch(() => {});
  const config = JSON.parse(await Deno.readTextFile(new URL("deno.json", ROOT))) as Config;
  const build = new Build(config, directory);
  for (const path of Object.values(config.exports)) await build.module(path.replace(/^\.\//, ""));
  await build.module("lib/cli/program.ts");
  await build.write("bin/cri-spec.js", '#!/usr/bin/env node\nimport "../lib/cli/program.js";\n');
  const dependencies = [...build.dependencies].sort();
  const manifest = {
    name: config.name,
    version: config.version,
    description: "What containerd's CRI plugin makes of a pod: OCI runtime specs, byte for byte, with reasons",
    license: config.license,
    type: "module",
    sideEffects: ["./bin/cri-spec.js", "./lib/cli/main.js", "./lib/cli/program.js"],
    engines: { node: ">=20" },
    bin: { "cri-spec": "./bin/cri-spec.js" },
    exports: exportsOf(config),
    dependencies: Object.fromEntries(dependencies.filter(([name]) => !PEERS.includes(name))),
    peerDependencies: Object.fromEntries(PEERS.map((name) => [name, `^${build.dependencies.get(name)}`])),
  };
  await build.write("package.json", `${JSON.stringify(manifest, null, 2)}\n`);
  for (const file of ["README.md", "LICENSE", "CHANGELOG.md"]) {
    await Deno.copyFile(new URL(file, ROOT), `${directory}/${file}`);
  }
  return Object.keys(config.exports);
}

/**
 * Packs the package.
 *
 * @param directory The directory of {@linkcode buildNpm}.
 * @returns The path of the tarball, which is beside the directory.
 */
export async function packNpm(directory: string): Promise<string> {
  const parent = dirname(await Deno.realPath(directory));
  const command = new Deno.Command("npm", {
    args: ["pack", "--silent", "--pack-destination", parent],
    cwd: directory,
    stderr: "inherit",
  });
  const { success, stdout } = await command.output();
  if (!success) throw new Error("npm pack failed");
  return `${parent}/${new TextDecoder().decode(stdout).trim().split("\n").at(-1)}`;
}

if (import.meta.main) {
  const [directory = "npm"] = Deno.args;
  const entries = await buildNpm(directory);
  console.log(`${entries.length} entries in ${await packNpm(directory)}`);
}
