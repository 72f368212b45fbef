/**
 * What a whole process costs for one request, beside one that does nothing.
 *
 * @module
 */

import { build } from "./build.ts";

const MAIN = new URL("../lib/cli/main.ts", import.meta.url).pathname;
const REQUEST = `{"release":"1.7.24","config":{"metadata":{"name":"web"},"hostname":"web"}}`;

/** Whole processes, in ms. */
export interface StartUp {
  /** An empty script. */
  readonly empty: number;
  /** `cri-spec spec` on one JSON document, from the sources. */
  readonly sources: number;
  /** The same from the built command line. */
  readonly built: number;
}

async function time(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const { success, stderr } = await new Deno.Command(Deno.execPath(), { args: ["run", "--quiet", ...args] }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return performance.now() - start;
}

/**
 * Measures start-up.
 *
 * @param rounds How often each process is started, in turn; the least time counts.
 * @returns The least times.
 */
export async function startUp(rounds: number): Promise<StartUp> {
  const folder = await Deno.makeTempDir({ prefix: "cri-spec-bench-" });
  try {
    const file = (name: string): string => `${folder}/${name}`;
    await Deno.writeTextFile(file("empty.ts"), "");
    await Deno.writeTextFile(file("request.json"), REQUEST);
    const spec = ["spec", file("request.json")];
    const processes = {
      empty: [file("empty.ts")],
      sources: ["--allow-read", MAIN, ...spec],
      built: ["--allow-read", await build(file("built")), ...spec],
    };
    const least = { empty: Infinity, sources: Infinity, built: Infinity };
    for (let round = 0; round < rounds; round++) {
      for (const name of ["empty", "sources", "built"] as const) {
        least[name] = Math.min(least[name], await time(processes[name]));
      }
    }
    return least;
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
