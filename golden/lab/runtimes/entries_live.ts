/// <reference lib="dom" />
/**
 * Each pure entry in Chromium, bundled for browsers: it loads with all that it exports and answers the examples of its documentation,
 * without an error on the console, a request to another server, or code made from text.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import config from "../../../deno.json" with { type: "json" };
import { type Opened, Site } from "../explorer/browser.ts";
import { examplesOf } from "../../../props/markdown.ts";
import { bundleEach } from "./script.ts";

const ROOT = new URL("../../../", import.meta.url);

/** Entries that need files, processes or the network. */
const RIM: readonly string[] = ["./bundle", "./cli", "./node"];

const PURE = Object.entries(config.exports).filter(([entry]) => !RIM.includes(entry));

const PAGE = `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src data:">
<link rel="icon" href="data:,">
<title>Entries</title>
`;

/** The examples of a module's own documentation, which end in assertions. */
function moduleExamples(source: string): readonly string[] {
  const documentation = /^\/\*\*.*?@module\n \*\/$/ms.exec(source)![0].replaceAll(/^ \* ?/gm, "");
  return examplesOf(documentation);
}

/** A module that exports the entry whole. */
function wholeEntry(entry: string): string {
  return `export * as entry from "@cri-spec/cri-spec${entry.slice(1)}";`;
}

/** A module that runs examples when it is asked. */
function moduleOf(examples: readonly string[]): string {
  const imports = new Set(examples.flatMap((code) => code.match(/^import .*$/gm) ?? []));
  const bodies = examples.map((code) => `async () => {\n${code.replaceAll(/^import .*$/gm, "")}\n}`);
  return [
    ...mergedImports([...imports]),
    `export const examples = [${bodies.join(", ")}];`,
  ].join("\n");
}

/** Imports with each name once. */
function mergedImports(imports: readonly string[]): readonly string[] {
  const names = new Map<string, Set<string>>();
  for (const line of imports) {
    const [, what = "", from = ""] = /^import (.*) from "(.*)";$/.exec(line)!;
    const own = what.startsWith("{") ? what.slice(1, -1).split(",").map((name) => name.trim()) : [`default as ${what}`];
    const known = names.get(from) ?? new Set();
    for (const name of own) known.add(name);
    names.set(from, known);
  }
  return [...names].map(([from, known]) => `import { ${[...known].join(", ")} } from "${from}";`);
}

/** The name of an entry's scripts. */
function nameOf(entry: string): string {
  return entry.replace(/^\.\/?/, "") || "main";
}

const directory = await Deno.makeTempDir();
const examples = new Map<string, readonly string[]>();
const modules = new Map<string, string>();
for (const [entry, path] of PURE) {
  const own = moduleExamples(await Deno.readTextFile(new URL(path, ROOT)));
  examples.set(entry, own);
  modules.set(nameOf(entry), wholeEntry(entry)).set(`${nameOf(entry)}_examples`, moduleOf(own));
}
await bundleEach(modules, await Deno.makeTempDir({ dir: directory }), directory);
await Deno.writeTextFile(`${directory}/index.html`, PAGE);
const site = await Site.serve(directory);
Deno.test.afterAll(async () => {
  await site.stop();
  await Deno.remove(directory, { recursive: true });
});

/** What a page found in an entry. */
interface Found {
  readonly names: readonly string[];
  readonly answered: number;
}

async function use({ page }: Opened, name: string): Promise<Found> {
  return await page.evaluate(async (name) => {
    const { entry } = await import(new URL(`${name}.js`, document.baseURI).href);
    const { examples } = await import(new URL(`${name}_examples.js`, document.baseURI).href);
    let answered = 0;
    for (const example of examples) {
      await example();
      answered++;
    }
    return { names: Object.keys(entry).sort(), answered };
  }, name);
}

for (const [entry, path] of PURE) {
  Deno.test({
    name: `entries: ${entry} loads in Chromium, and its examples answer there`,
    sanitizeOps: false,
    sanitizeResources: false,
    fn: async () => {
      const opened = await site.open();
      const { names, answered } = await use(opened, nameOf(entry));
      assertEquals(names, Object.keys(await import(new URL(path, ROOT).href)).sort());
      assertEquals(answered, examples.get(entry)!.length);
      assert(answered > 0);
      assertEquals(opened.faults, { errors: [], outside: [] });
      await opened.page.context().close();
    },
  });
}
