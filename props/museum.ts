/**
 * The museum: bugs that containerd had, found again. Asked to model a release with the bug, the law about it fails, and the
 * counterexample shrinks to the request that a person would write.
 *
 * `deno task museum` prints the exhibits, `deno task museum ID…` some of them; `CRI_SPEC_SEED` sets another seed.
 *
 * @module
 */

import { buggyReleases, excavate, type Exhibit, MAX_RUNS, rangesOf } from "./museum/exhibit.ts";
import { EXHIBITS } from "./museum/exhibits.ts";
import { prettyLines } from "./museum/pretty.ts";

/** The seed of a plain visit. */
export const SEED = 20230719;

function show(exhibit: Exhibit, seed: number): boolean {
  const start = performance.now();
  const { runs, shrinks, request } = excavate(exhibit, seed);
  const time = Math.round(performance.now() - start);
  console.log(`${exhibit.id}: ${rangesOf(buggyReleases(exhibit))}`);
  console.log(`  ${exhibit.sentence}`);
  if (request === undefined) {
    console.log(`  not found in ${MAX_RUNS} requests, ${time} ms\n`);
    return false;
  }
  console.log(`  broken by request ${runs}, made minimal in ${shrinks} steps, ${time} ms:`);
  console.log(`${prettyLines(request).map((line) => `    ${line}`).join("\n")}\n`);
  return true;
}

function main(ids: readonly string[], seed: number): void {
  const unknown = ids.find((id) => EXHIBITS.every((exhibit) => exhibit.id !== id));
  if (unknown !== undefined || !Number.isSafeInteger(seed)) {
    const what = unknown === undefined ? "Cannot read CRI_SPEC_SEED: it is no integer" : `Cannot show "${unknown}"`;
    console.error(`${what}\nexhibits: ${EXHIBITS.map(({ id }) => id).join(", ")}`);
    Deno.exitCode = 2;
    return;
  }
  const shown = EXHIBITS.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const found = shown.filter((exhibit) => show(exhibit, seed));
  console.log(`${found.length} of ${shown.length} bugs found (seed ${seed})`);
  if (found.length < shown.length) Deno.exitCode = 1;
}

if (import.meta.main) main(Deno.args, Number(Deno.env.get("CRI_SPEC_SEED") || SEED));
