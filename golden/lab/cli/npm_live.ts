/**
 * The npm package as a stranger gets it: installed from its tarball into an empty project; a part of `deno task program-test`.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import process from "node:process";
import { build, stop } from "npm:esbuild@0.28.2";
import { examplesOf } from "../../../props/markdown.ts";
import { buildNpm, packNpm } from "../../../lib/cli/build_npm.ts";

const ROOT = new URL("../../../", import.meta.url);

/** Releases of Node beside the machine's own, by the packages that have the program itself: `node` runs npm again to get it. */
const NODES: readonly string[] = ["22", "24"];
const NODE_PACKAGE = `node-linux-${process.arch}`;

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(directory: string, command: string, args: readonly string[]): Promise<Result> {
  const { code, stdout, stderr } = await new Deno.Command(command, {
    args: [...args],
    cwd: directory,
    env: { NO_COLOR: "1", npm_config_update_notifier: "false", npm_config_fund: "false", npm_config_audit: "false" },
    stdin: "null",
  }).output();
  return { code, out: new TextDecoder().decode(stdout), err: new TextDecoder().decode(stderr) };
}

async function must(directory: string, command: string, args: readonly string[]): Promise<string> {
  const { code, out, err } = await run(directory, command, args);
  assertEquals(code, 0, `${command} ${args.join(" ")}\n${out}\n${err}`);
  return out;
}

/** The library examples of the README and of the page about the library. */
async function readmeExamples(): Promise<readonly string[]> {
  const pages = ["README.md", "lib/api/README.md"].map((page) => Deno.readTextFile(new URL(page, ROOT)));
  return examplesOf((await Promise.all(pages)).join("\n"));
}

const directory = await Deno.makeTempDir();
addEventListener("unload", () => Deno.removeSync(directory, { recursive: true }));
const entries = await buildNpm(`${directory}/package`);
const tarball = await packNpm(`${directory}/package`);
const project = `${directory}/project`;
await Deno.mkdir(project);
await Deno.writeTextFile(`${project}/package.json`, JSON.stringify({ type: "module", private: true }));
await must(project, "npm", [
  "install",
  "--silent",
  tarball,
  "typescript@5.9.3",
  // A project has its own release of fast-check: a newer one than the package is tested with.
  "fast-check@4.11.0",
  ...NODES.map((node) => `node${node}@npm:${NODE_PACKAGE}@${node}`),
]);

/** The machine's Node, and the others. */
const PROGRAMS: readonly string[] = ["node", ...NODES.map((node) => `${project}/node_modules/node${node}/bin/node`)];

Deno.test("npm: the package has JSR's entries, no more and no less", async () => {
  const config = JSON.parse(await Deno.readTextFile(new URL("deno.json", ROOT))) as { readonly exports: object };
  const manifest = JSON.parse(await Deno.readTextFile(`${directory}/package/package.json`)) as {
    readonly exports: object;
  };
  assertEquals(Object.keys(manifest.exports), Object.keys(config.exports));
  assertEquals(entries, Object.keys(config.exports));
  const check =
    "const names = {}; for (const [n, p] of Object.entries(ENTRIES)) names[n] = Object.keys(await import(p)).sort(); console.log(JSON.stringify(names));";
  const paths = (start: string): string =>
    JSON.stringify(
      Object.fromEntries(
        Object.entries(config.exports).map((
          [name, path],
        ) => [name, start === "" ? new URL(path, ROOT).href : `${start}${name.slice(1)}`]),
      ),
    );
  await Deno.writeTextFile(`${project}/names.mjs`, check.replace("ENTRIES", paths("@cri-spec/cri-spec")));
  await Deno.writeTextFile(`${directory}/names.mjs`, check.replace("ENTRIES", paths("")));
  const wanted = await must(new URL(".", ROOT).pathname, Deno.execPath(), [
    "run",
    "--quiet",
    "--no-lock",
    "--allow-all",
    "--config",
    "deno.json",
    `${directory}/names.mjs`,
  ]);
  for (const node of PROGRAMS) assertEquals(await must(project, node, ["names.mjs"]), wanted, node);
});

Deno.test("npm: the README's library examples pass tsc --strict without Deno's types, and run in every Node", async () => {
  const examples = await readmeExamples();
  assert(examples.length >= 4);
  const files = examples.map((_, index) => `example${index}.ts`);
  for (const [index, code] of examples.entries()) await Deno.writeTextFile(`${project}/${files[index]}`, code);
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    module: "nodenext",
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    types: [],
    outDir: "out",
  };
  await Deno.writeTextFile(`${project}/tsconfig.json`, JSON.stringify({ compilerOptions: options, files }));
  await must(project, "npx", ["tsc", "--project", "."]);
  for (const node of PROGRAMS) {
    for (const file of files) await must(project, node, [`out/${file.replace(/\.ts$/, ".js")}`]);
  }
});

Deno.test("npm: its command prints the same bytes in every Node as the sources do in Deno", async () => {
  const request = new URL("lib/cli/examples/request.yaml", ROOT).pathname;
  const main = new URL("lib/cli/main.ts", ROOT).pathname;
  const wanted = await must(project, Deno.execPath(), [
    "run",
    "--quiet",
    "--allow-read",
    "--allow-env",
    main,
    "spec",
    request,
  ]);
  assertEquals(await must(project, "npx", ["cri-spec", "spec", request]), wanted);
  for (const node of PROGRAMS) {
    const command = `${project}/node_modules/@cri-spec/cri-spec/bin/cri-spec.js`;
    assertEquals(await must(project, node, [command, "spec", request]), wanted, node);
  }
});

/** A bundle of some names: its size, the modules that it has something of, and all that its imports lead to. */
interface Bundle {
  readonly bytes: number;
  readonly parts: readonly string[];
  readonly graph: readonly string[];
}

/** Bundles as a web page's author does, who knows what the package's manifest states. */
async function bundleOf(names: string, from: string): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: `export { ${names} } from "${from}";`, resolveDir: project },
    absWorkingDir: project,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "esnext",
    outfile: "out.js",
  });
  const own = (paths: readonly string[]): readonly string[] =>
    paths.flatMap((path) => path.split("node_modules/@cri-spec/cri-spec/").slice(1)).sort();
  const inputs = Object.entries(metafile.outputs["out.js"]!.inputs);
  return {
    bytes: outputFiles[0]!.contents.byteLength,
    parts: own(inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path)),
    graph: own(Object.keys(metafile.inputs)),
  };
}

Deno.test({
  name:
    "npm: a bundle of one option holds what the option's own module imports, and is as long as one made of that module",
  sanitizeOps: false,
  sanitizeResources: false,
  fn: async () => {
    const source = await Deno.readTextFile(new URL("lib/options/mod.ts", ROOT));
    const options = [...source.matchAll(/^export \{([^}]*)\} from "\.\/(.*)\.ts";$/gm)].flatMap(([, names, file]) =>
      names!.split(",").map((name) => name.trim()).filter((name) => /^with/.test(name)).map((name) => [name, file!])
    );
    assert(options.length > 40);
    for (const [name, file] of options) {
      const bundle = await bundleOf(name!, "@cri-spec/cri-spec/options");
      const own = await bundleOf(name!, `./node_modules/@cri-spec/cri-spec/lib/options/${file}.js`);
      // Names that a bundler shortens depend on the order of modules.
      assert(Math.abs(bundle.bytes - own.bytes) <= own.bytes / 100, `${name}: ${bundle.bytes} and ${own.bytes} bytes`);
      assertEquals(bundle.parts, own.parts, name);
      assertEquals(bundle.parts.filter((path) => !own.graph.includes(path)), [], name);
    }
    const { bytes, parts } = await bundleOf("withHostname", "@cri-spec/cri-spec/options");
    assertEquals(parts, [
      "lib/argument.js",
      "lib/error.js",
      "lib/frozen.js",
      "lib/oci/record.js",
      "lib/options/hostname.js",
      "lib/options/option.js",
      "lib/plain.js",
    ]);
    assert(bytes < 5000, `${bytes} bytes`);
    await stop();
  },
});
