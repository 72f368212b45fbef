/// <reference lib="dom" />
/**
 * The goldens and the laws in Deno, Node and Chromium: the same tests pass, and each encodes the same bytes in all of them.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { Site } from "../explorer/browser.ts";
import type { Outcome, Reads } from "./harness.ts";
import { bundleSuite } from "./script.ts";
import { suite } from "./suite.ts";

const ROOT = new URL("../../../", import.meta.url);

/** How many requests of each law are tried, in each runtime. */
const SETTINGS = { CRI_SPEC_RUNS: "3" } as const;

const directory = await Deno.makeTempDir();
addEventListener("unload", () => Deno.removeSync(directory, { recursive: true }));

async function run(command: string, ...args: readonly string[]): Promise<void> {
  const { success, stderr } = await new Deno.Command(command, {
    args: [...args],
    cwd: ROOT,
    env: { ...SETTINGS, NO_COLOR: "1" },
    stdout: "null",
    stderr: "piped",
  }).output();
  if (!success) throw new Error(`${command}: ${new TextDecoder().decode(stderr)}`);
}

async function inDeno(): Promise<readonly Outcome[]> {
  const output = `${directory}/deno.json`;
  const script = new URL("in_deno.ts", import.meta.url).pathname;
  const permissions = ["--allow-read", "--allow-env", `--allow-write=${directory}`];
  await run(Deno.execPath(), "run", "--quiet", "--lock=deno.lock", ...permissions, script, output);
  const { outcomes, reads }: { readonly outcomes: readonly Outcome[]; readonly reads: Reads } = JSON.parse(
    await Deno.readTextFile(output),
  );
  await Deno.writeTextFile(`${directory}/reads.json`, JSON.stringify(reads));
  return outcomes;
}

async function inNode(): Promise<readonly Outcome[]> {
  const [main, output] = [`${directory}/node.mjs`, `${directory}/node.json`];
  await Deno.writeTextFile(
    main,
    `import { readFile, writeFile } from "node:fs/promises";
globalThis.READS = JSON.parse(await readFile(${JSON.stringify(`${directory}/reads.json`)}, "utf8"));
globalThis.SETTINGS = ${JSON.stringify(SETTINGS)};
const { runAll } = await import("./suite.js");
await writeFile(${JSON.stringify(output)}, JSON.stringify(await runAll()));
`,
  );
  await run("node", main);
  return JSON.parse(await Deno.readTextFile(output));
}

async function inChromium(): Promise<readonly Outcome[]> {
  await Deno.writeTextFile(`${directory}/index.html`, "<!doctype html><title>Tests</title>");
  const site = await Site.serve(directory);
  try {
    const { page, faults } = await site.open();
    const outcomes = await page.evaluate(async (settings) => {
      const reads = await (await fetch("reads.json")).json();
      Object.assign(globalThis, { READS: reads, SETTINGS: settings });
      const { runAll } = await import(new URL("suite.js", document.baseURI).href);
      return await runAll() as readonly Outcome[];
    }, SETTINGS);
    assertEquals(faults.outside, []);
    return outcomes;
  } finally {
    await site.stop();
  }
}

/** What is not as in Deno: tests that fail, and tests that encode other bytes. */
function differences(outcomes: readonly Outcome[], wanted: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap(({ name, error, bytes, digest }, index) => {
    if (error !== undefined) return [`${name} fails: ${error}`];
    const there = wanted[index]!;
    return digest === there.digest ? [] : [`${name} encodes ${bytes} other bytes than the ${there.bytes} in Deno`];
  });
}

const deno = await inDeno();
await bundleSuite(await suite(), await Deno.makeTempDir({ dir: directory }), `${directory}/suite.js`);

Deno.test("runtimes: goldens and laws pass in Deno, and encode bytes", () => {
  assert(deno.length > 6000);
  assertEquals(differences(deno, deno), []);
  assert(deno.filter(({ name, bytes }) => name.startsWith("golden") && bytes > 0).length > 2000);
  // A digest that does not see what was encoded would be equal everywhere.
  assert(new Set(deno.map(({ digest }) => digest)).size > 2000);
});

for (const [runtime, outcomesOf] of [["Node", inNode], ["Chromium", inChromium]] as const) {
  Deno.test({
    name: `runtimes: the same tests pass in ${runtime}, and encode the same bytes`,
    sanitizeOps: false,
    sanitizeResources: false,
    fn: async () => {
      const outcomes = await outcomesOf();
      assertEquals(outcomes.map(({ name }) => name), deno.map(({ name }) => name));
      assertEquals(differences(outcomes, deno), []);
    },
  });
}
