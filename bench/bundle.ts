/**
 * The size of the pure core as one script.
 *
 * @module
 */

import { build, type Plugin, stop } from "npm:esbuild@0.28.2";
import { gzipSync } from "node:zlib";
import { minify } from "npm:terser@5.51.4";
import * as sources from "../mod.ts";
import { requests } from "./corpus.ts";

const ROOT = new URL("../", import.meta.url).pathname;

/** What of the module is bundled: names that it exports. */
type Exports = readonly string[];

/** From request to bytes: the pure core, without explaining and comparing. */
const CORE: Exports = ["encodeSpec", "sandboxSpec"];
/** The same for many requests to one node, for app containers as well. */
const PREPARED: Exports = [...CORE, "prepare"];

/**
 * The most that each may have, minified and gzipped, in bytes. Of the first, all keys of config.toml are 6,000, all of runtime-spec
 * 1,600, what a document may say of app containers and when a release learned it 6,000, and reading without copies, and each value once, 700. The second has the plan of app containers
 * and what each field of a request does, with the texts of `explain`: 1,500 are
 * reasons of each variable, limit, device and mount, and 2,800 the shapes of containers, for which nothing is copied.
 */
const MAX_CORE_BYTES = 61_500;
const MAX_PREPARED_BYTES = 101_000;

/** No property that is read does anything, and no function counts its parameters. */
const COMPRESS = { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false };

/** No module of the package does anything when it is loaded, so one of which nothing is used is left out. */
const WITHOUT_EFFECTS: Plugin = {
  name: "without-effects",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\.{1,2}\// }, async ({ path, pluginData, ...from }) => {
      if (pluginData === WITHOUT_EFFECTS) return undefined;
      const { kind, importer, namespace, resolveDir } = from;
      const resolved = await resolve(path, { kind, importer, namespace, resolveDir, pluginData: WITHOUT_EFFECTS });
      return { ...resolved, sideEffects: false };
    });
  },
};

/** A part of the module as one script, minified as far as it goes. */
async function bundleOf(names: Exports, entry: string = "./mod.ts"): Promise<string> {
  const contents = `export { ${names.join(", ")} } from "${entry}";`;
  const stdin = { contents, resolveDir: ROOT, loader: "ts" } as const;
  const { outputFiles } = await build({
    stdin,
    plugins: [WITHOUT_EFFECTS],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "esnext",
  });
  await stop();
  const { code = "" } = await minify(outputFiles[0]!.text, { module: true, ecma: 2020, compress: COMPRESS });
  return code;
}

/** The size of a script with one option, minified. */
export async function optionSize(name: string): Promise<number> {
  return new TextEncoder().encode(await bundleOf([name], "./lib/options/mod.ts")).byteLength;
}

/** How many bytes gzip makes of a script, as a server that compresses files once. */
function gzippedSize(script: string): number {
  return gzipSync(script, { level: 9 }).byteLength;
}

/** The size of the pure core's one script, gzipped. */
export async function coreSize(): Promise<number> {
  return gzippedSize(await bundleOf(CORE));
}

/** The size of the script that has `prepare`, too, gzipped. */
export async function preparedSize(): Promise<number> {
  return gzippedSize(await bundleOf(PREPARED));
}

/** Refuses a script of all names that does not answer as the sources do. */
async function checkAnswers(script: string): Promise<void> {
  const bundled: Pick<typeof sources, "encodeSpec" | "sandboxSpec"> = await import(
    `data:text/javascript,${encodeURIComponent(script)}`
  );
  for (const document of requests()) {
    for (let time = 0; time < 3; time++) {
      const [text, expected] = [bundled, sources].map(({ encodeSpec, sandboxSpec }) =>
        new TextDecoder().decode(encodeSpec(sandboxSpec(document)))
      );
      if (text !== expected) throw new Error("The script answers otherwise than the sources");
    }
  }
}

if (import.meta.main) {
  const script = await bundleOf(PREPARED);
  await checkAnswers(script);
  const core = await coreSize();
  const prepared = gzippedSize(script);
  console.log(`pure core, minified and gzipped: ${core} bytes of at most ${MAX_CORE_BYTES}`);
  console.log(`with prepare: ${prepared} bytes of at most ${MAX_PREPARED_BYTES}`);
  for (const option of ["withHostname", "withResources", "withUser"]) {
    console.log(`${option} alone, minified: ${await optionSize(option)} bytes`);
  }
  if (core > MAX_CORE_BYTES || prepared > MAX_PREPARED_BYTES) Deno.exitCode = 1;
}
